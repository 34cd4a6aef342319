"""Rigs in the window: chosen by the camera, changed in the settings, and never without undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sky
from night import settle, until
from pytestqt.qtbot import QtBot

from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.frames import Kind
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.rigs.rig import Rig
from ap_master_calibration.rigs.rigs_file import read_rigs, write_rigs
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.settings import EngineChoice
from apmc_gui.pages.plan_page import PlanPage
from apmc_gui.pages.settings_dialog import SettingsDialog
from apmc_gui.pages.settings_rigs import RigsTab
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.rig_keeper import NO_RIG
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences, read_preferences
from apmc_gui.widgets.sources_box import SourcesBox
from apmc_gui.window.main_window import MainWindow
from apmc_gui.wizard.flow import PageId

ASI, QHY = "ZWO ASI2600MM Pro", "QHY600M"
NIGHT = "2026-01-29"


class World:
    """A night of flats, a library, and the rigs file beside the settings of the session."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.frames = folder, folder / "in"
        self.library, self.rigs = folder / "library", str(folder / "rigs.toml")
        sky.frame(self.library, "Master Bias", ending=".xisf")
        self.add_frames(ASI)
        self.esprit = Rig(
            "Esprit 100",
            (ASI,),
            (str(self.library),),
            output="{night}/masters",
            engine=EngineChoice.BUILTIN,
            rejection=RejectionChoice(RejectionMethod.SIGMA, 3.0),
        )

    def add_frames(self, camera: str) -> None:
        sky.series(self.frames, 3, "FLAT", camera=camera, filter=camera[:1], exposure=2.0)

    @property
    def output(self) -> str:
        return str(self.frames / NIGHT / "masters")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def opened(world: World, qtbot: QtBot, *rigs: Rig) -> Session:
    write_rigs(rigs, world.rigs)
    session = Session(str(world.folder / "settings.toml"), cached=False)
    session.checker.stop()
    return session


@pytest.fixture
def session(world: World, qtbot: QtBot) -> Iterator[Session]:
    """A session of somebody with two rigs."""
    made = opened(world, qtbot, world.esprit, Rig("RASA 8", (QHY,)))
    yield made
    made.end()


def read(session: Session, qtbot: QtBot, world: World) -> None:
    session.set_sources([str(world.frames)])
    settle(qtbot, session)


def know(session: Session, world: World) -> None:
    """Tells the rigs of the frames, without the child process that reads them for the window."""
    session.rigs.follow(scan([str(world.frames)]).frames, str(world.frames))


# --- the choice -----------------------------------------------------------------------------------


def test_the_rig_of_the_camera_is_used_after_a_scan(
    session: Session, qtbot: QtBot, world: World
) -> None:
    messages: list[Message] = []
    session.message.connect(messages.append)
    read(session, qtbot, world)
    assert session.rigs.current == world.esprit
    assert session.output == world.output
    assert session.output_is_suggested
    assert session.settings.rejection.method is RejectionMethod.SIGMA
    assert session.general_settings.rejection == RejectionChoice()
    plan = session.planner.plan
    assert plan is not None
    assert plan.notes[:2] == (
        f"rig Esprit 100, by the camera {ASI}",
        f"output {world.output}, by the pattern {{night}}/masters",
    )
    (flat,) = (step for step in plan.steps if step.kind is Kind.FLAT)
    assert flat.bias is not None
    assert flat.bias.path.startswith(str(world.library))
    told = [m for m in messages if m.remedy is Remedy.UNDO]
    assert [m.text for m in told] == [f"Rig Esprit 100, by the camera {ASI}"]


async def test_a_run_waits_for_the_libraries_of_the_rig(session: Session, world: World) -> None:
    session.set_sources([str(world.frames)])
    await until(lambda: session.rigs.current is not None)
    assert session.scan.reading_library
    plan = await session._newest_plan()
    assert plan is not None
    (flat,) = plan.steps
    assert flat.bias is not None
    assert flat.bias.path.startswith(str(world.library))


def test_an_output_folder_that_was_chosen_is_kept(
    session: Session, qtbot: QtBot, world: World
) -> None:
    session.set_output(str(world.folder / "out"))
    read(session, qtbot, world)
    assert session.rigs.current == world.esprit
    assert session.output == str(world.folder / "out")
    session.set_output(None)
    assert session.output == world.output


def test_frames_of_two_rigs_use_none_until_a_person_chooses(
    session: Session, qtbot: QtBot, world: World
) -> None:
    world.add_frames(QHY)
    messages: list[Message] = []
    session.message.connect(messages.append)
    read(session, qtbot, world)
    assert session.rigs.current is None
    assert session.settings == session.general_settings
    (told,) = (m for m in messages if m.remedy is Remedy.RIG)
    assert told.level is MessageLevel.WARNING
    assert "is of the rig Esprit 100" in told.text
    assert "is of the rig RASA 8" in told.text
    session.use_rig("RASA 8")
    settle(qtbot, session)
    assert session.rigs.use.choice.why == (
        f"rig RASA 8, chosen by you; it does not have the camera {ASI}"
    )
    session.overrides.undo()
    assert session.rigs.use.choice.undecided


def test_other_frames_are_asked_for_their_own_camera(
    session: Session, qtbot: QtBot, world: World
) -> None:
    read(session, qtbot, world)
    session.use_rig("RASA 8")
    other = sky.series(world.folder / "other", 3, "FLAT", camera=ASI, exposure=2.0)
    session.set_sources([str(Path(other[0]).parent)])
    settle(qtbot, session)
    assert session.rigs.current == world.esprit


def test_a_change_of_rig_keeps_what_was_decided_by_hand(
    session: Session, qtbot: QtBot, world: World
) -> None:
    read(session, qtbot, world)
    frame = session.scan.frames[0].path
    session.overrides.leave_out([frame], out=True)
    session.use_rig(NO_RIG)
    settle(qtbot, session)
    assert session.output != world.output
    assert session.overrides.current.left_out == {frame}
    session.overrides.undo()
    settle(qtbot, session)
    assert (session.rigs.current, session.output) == (world.esprit, world.output)
    session.overrides.undo()
    assert session.overrides.current.left_out == frozenset()
    session.overrides.redo()
    session.overrides.redo()
    assert session.overrides.current.left_out == {frame}
    assert session.rigs.by_hand == NO_RIG


def test_masters_in_the_output_of_the_rig_are_no_frames(
    session: Session, qtbot: QtBot, world: World
) -> None:
    sky.frame(Path(world.output) / "master", "Master Flat", ending=".xisf")
    read(session, qtbot, world)
    qtbot.waitUntil(lambda: not session.scan.running)
    settle(qtbot, session)
    assert session.output == world.output
    assert not any(frame.master for frame in session.scan.frames)


def test_the_output_may_be_the_folder_of_the_night_that_holds_the_frames(
    session: Session, qtbot: QtBot, world: World
) -> None:
    sky.frame(world.frames / NIGHT, "FLAT", camera=ASI, filter="Z", exposure=2.0)
    session.rigs.set_rigs([replace(world.esprit, output="{night}")], None)
    read(session, qtbot, world)
    assert session.output == str(world.frames / NIGHT)
    assert len(session.scan.frames) == 4


def test_a_setting_the_rig_has_is_changed_in_the_rig_and_others_are_not(
    session: Session, qtbot: QtBot, world: World
) -> None:
    know(session, world)
    session.remove_library(str(world.library))
    session.add_library(str(world.folder / "more"), ("dark",))
    assert session.general_settings.dark_libraries == (str(world.folder / "more"),)
    assert session.rigs.current is not None
    assert session.rigs.current.bias_libraries == ()
    assert read_rigs(world.rigs)[0].bias_libraries == ()


def test_a_pattern_that_gives_no_folder_is_told_with_the_way_out(
    session: Session, qtbot: QtBot, world: World
) -> None:
    sky.frame(world.frames, "FLAT", camera=ASI, date_loc="2026-02-10T21:00:00")
    messages: list[Message] = []
    session.message.connect(messages.append)
    read(session, qtbot, world)
    told = [m.text for m in messages if m.remedy is Remedy.OUTPUT]
    assert len(told) == 1
    assert "several values for {night}" in told[0]
    assert session.output_is_suggested


def test_rigs_that_cannot_be_read_are_put_aside_and_said(
    tmp_path: Path, world: World, qtbot: QtBot
) -> None:
    Path(world.rigs).write_text("[[rigs", encoding="utf-8")
    session = Session(str(tmp_path / "settings.toml"), cached=False)
    messages: list[Message] = []
    session.message.connect(messages.append)
    qtbot.waitUntil(lambda: bool(messages))
    assert "rigs.toml" in messages[0].text
    assert session.rigs.rigs == ()
    assert (tmp_path / "rigs.toml.bad").read_text(encoding="utf-8") == "[[rigs"
    session.end()


# --- the row of the folders -----------------------------------------------------------------------


def test_the_row_of_the_rig_is_there_where_there_are_rigs(
    session: Session, qtbot: QtBot, world: World
) -> None:
    box = SourcesBox(session)
    qtbot.addWidget(box)
    box.show()
    know(session, world)
    assert box.rig.isVisible()
    assert box.rig.currentText() == "By the camera: Esprit 100"
    assert box.rig.toolTip() == f"rig Esprit 100, by the camera {ASI}"
    box.rig.activated.emit(box.rig.findData("RASA 8"))
    assert session.rigs.by_hand == "RASA 8"
    assert box.rig.currentText() == "RASA 8"
    session.change_rigs([], "all removed")
    assert not box.rig.isVisible()


def test_without_rigs_nothing_of_them_is_seen(world: World, qtbot: QtBot) -> None:
    plain = opened(world, qtbot)
    box = SourcesBox(plain)
    qtbot.addWidget(box)
    box.show()
    read(plain, qtbot, world)
    assert not box.rig.isVisible()
    assert plain.planner.plan is not None
    assert not any("rig" in note for note in plain.planner.plan.notes)
    plain.end()


# --- the settings ---------------------------------------------------------------------------------


@pytest.fixture
def tab(session: Session, qtbot: QtBot) -> Iterator[RigsTab]:
    dialog = SettingsDialog(session, Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_rigs()
    yield dialog.rigs
    dialog.close()


def test_a_rig_is_shown_and_given_back_unchanged(tab: RigsTab, world: World) -> None:
    tab.select(0)
    assert tab._value() == world.esprit
    tab.select(1)
    assert tab._value() == Rig("RASA 8", (QHY,))


def test_a_change_holds_at_once_and_stands_in_the_file(
    tab: RigsTab, session: Session, qtbot: QtBot, world: World
) -> None:
    tab.select(1)
    tab.name.setText("RASA 11 – Düne")  # pasted: Qt's test keys are Latin-1
    tab.name.textEdited.emit(tab.name.text())
    tab.cameras.setPlainText(f"  {QHY} \n\nqhy  268m")
    qtbot.keyClicks(tab.output, "masters/{rig}")
    tab.apply()
    changed = Rig("RASA 11 – Düne", (QHY, "qhy 268m"), output="masters/{rig}")
    assert read_rigs(world.rigs) == (world.esprit, changed)
    assert tab.names.stringList() == ["Esprit 100", "RASA 11 – Düne"]
    assert session.rigs.rigs[1] == changed


@pytest.mark.parametrize(
    ("name", "output", "reason"),
    [
        ("", "", "a rig has no name"),
        ("ESPRIT  100", "", "two rigs are called ESPRIT 100"),
        ("RASA", "../x", "leads out of the folder of the frames"),
        ("RASA", "{filter}", "has a field that is not known"),
    ],
)
def test_what_cannot_be_is_said_and_not_kept(
    tab: RigsTab, qtbot: QtBot, world: World, name: str, output: str, reason: str
) -> None:
    tab.select(1)
    tab.name.clear()
    qtbot.keyClicks(tab.name, name or " ")
    qtbot.keyClicks(tab.output, output)
    tab.apply()
    assert reason in tab.preview.text()
    assert read_rigs(world.rigs)[1] == Rig("RASA 8", (QHY,))


def test_a_rig_of_these_frames_has_their_camera_and_the_libraries_in_use(
    tab: RigsTab, session: Session, qtbot: QtBot, world: World
) -> None:
    assert not tab.add_from_frames.isEnabled()
    read(session, qtbot, world)
    assert tab.add_from_frames.isEnabled()
    tab.add_from_frames.click()
    added = Rig(ASI, (ASI,), (str(world.library),), engine=EngineChoice.BUILTIN)
    assert read_rigs(world.rigs)[2] == added
    assert session.rigs.use.choice.undecided  # two rigs have the camera now
    assert tab._value() == added


def test_a_rig_that_was_removed_comes_back(
    tab: RigsTab, session: Session, qtbot: QtBot, world: World
) -> None:
    know(session, world)
    tab.select(0)
    tab.remove.click()
    assert tab.names.stringList() == ["RASA 8"]
    assert session.rigs.current is None
    assert tab.undo.toolTip() == "the rig Esprit 100 removed"
    tab.undo.click()
    assert tab.names.stringList() == ["Esprit 100", "RASA 8"]
    assert session.rigs.current == world.esprit
    assert read_rigs(world.rigs)[0] == world.esprit
    session.overrides.leave_out([str(world.frames / "any.fits")], out=True)
    assert not tab.undo.isEnabled()  # what it would take back is not about rigs


def test_a_copy_has_a_name_of_its_own_and_claims_no_camera(tab: RigsTab, world: World) -> None:
    tab.select(0)
    tab.duplicate.click()
    copy = read_rigs(world.rigs)[2]
    assert (copy.name, copy.cameras) == ("Esprit 100 2", ())
    assert copy.bias_libraries == world.esprit.bias_libraries


def test_the_place_of_the_masters_is_shown_while_a_pattern_is_written(
    tab: RigsTab, session: Session, qtbot: QtBot, world: World
) -> None:
    know(session, world)
    tab.select(0)
    tab.output.clear()
    qtbot.keyClicks(tab.output, "{camera}/{night}")
    tab.apply()
    assert tab.preview.text().endswith(str(Path(ASI) / NIGHT))


def test_the_settings_say_that_a_rig_is_in_use(
    tab: RigsTab, session: Session, qtbot: QtBot, world: World
) -> None:
    dialog = tab.window()
    assert isinstance(dialog, SettingsDialog)
    assert not dialog.in_use.isVisible()
    know(session, world)
    assert dialog.in_use.isVisible()
    assert "Esprit 100" in dialog.in_use.text()
    assert dialog.matching.bias.value() == ()  # the general settings, not those of the rig


# --- the window -----------------------------------------------------------------------------------


@pytest.fixture
def window(session: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_which_rig_is_used_wants_no_look_and_what_is_not_clear_does(
    window: MainWindow, session: Session, qtbot: QtBot, world: World
) -> None:
    read(session, qtbot, world)
    window.tabs.show_page("plan")
    page = window.tabs.page("plan")
    assert isinstance(page, PlanPage)
    page.refresh()
    assert page.rig.text().startswith(f"Rig Esprit 100, by the camera {ASI}.\nOutput ")
    assert "rig" not in page.notes.text().lower()
    world.add_frames(QHY)
    session.rescan()
    settle(qtbot, session)
    page.refresh()
    assert not page.rig.isVisible()
    assert page.notes.text().startswith("The frames are not all of one rig")


def test_an_engine_chosen_in_the_window_changes_the_rig_and_can_be_undone(
    window: MainWindow, session: Session, qtbot: QtBot, world: World
) -> None:
    know(session, world)
    session.set_settings(replace(session.settings, engine=EngineChoice.PIXINSIGHT))
    assert read_rigs(world.rigs)[0].engine is EngineChoice.PIXINSIGHT
    assert session.general_settings.engine is EngineChoice.AUTO
    assert window.actions_["undo"].text() == "Undo: the rig Esprit 100 changed"
    window.actions_["undo"].trigger()
    assert read_rigs(world.rigs)[0] == world.esprit
    assert session.settings.engine is EngineChoice.BUILTIN


def test_the_button_of_the_message_leads_to_the_choice_in_the_wizard_too(
    window: MainWindow, session: Session, qtbot: QtBot, world: World
) -> None:
    world.add_frames(QHY)
    read(session, qtbot, world)
    window.apply_remedy(Remedy.RIG)
    box = window.sources.box.rig
    assert box.view().isVisible()
    box.hidePopup()
    window.toggle_wizard()
    window.wizard_host.show_page(PageId.CREATE)
    window.apply_remedy(Remedy.RIG)
    assert box.isVisible()
    box.hidePopup()


def test_the_rig_chosen_by_hand_is_there_at_the_next_start(
    window: MainWindow, session: Session, qtbot: QtBot, world: World, tmp_path: Path
) -> None:
    session.add_sources([str(world.frames)])
    session.use_rig("RASA 8")
    window.close()
    kept, damage = read_preferences(str(tmp_path / "window.json"))
    assert (kept.rig, damage) == ("RASA 8", None)


def test_rigs_that_cannot_be_written_are_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    session = Session(str(tmp_path / "file" / "settings.toml"), cached=False)
    messages: list[Message] = []
    session.message.connect(messages.append)
    session.rigs.set_rigs([Rig("RASA 8")], None)
    assert f"cannot be kept in {tmp_path / 'file' / 'rigs.toml'}" in messages[0].text
    assert session.rigs.names == ["RASA 8"]
    session.end()


def test_a_rig_that_the_command_line_adds_meanwhile_is_kept(session: Session, world: World) -> None:
    added = Rig("RC 8")
    write_rigs([*session.rigs.rigs, added], world.rigs)
    session.rigs.exchange(world.esprit, replace(world.esprit, output="m"))
    assert [rig.name for rig in read_rigs(world.rigs)] == ["Esprit 100", "RASA 8", "RC 8"]
    assert read_rigs(world.rigs)[0].output == "m"
    write_rigs([added], world.rigs)
    session.rigs.reread()
    assert session.rigs.rigs == (added,)


def test_a_file_that_was_damaged_meanwhile_is_put_aside(session: Session, world: World) -> None:
    Path(world.rigs).write_text("[[rigs", encoding="utf-8")
    session.rigs.set_rigs([world.esprit], None)
    assert read_rigs(world.rigs) == (world.esprit,)
    assert Path(f"{world.rigs}.bad").read_text(encoding="utf-8") == "[[rigs"


def test_a_camera_of_two_rigs_is_said_where_they_are_edited(tab: RigsTab, session: Session) -> None:
    tab.select(0)
    assert not tab.shared.isVisible()
    session.change_rigs([*session.rigs.rigs, Rig("RC 8", ("asi2600mm pro",))], "added")
    tab.select(0)
    assert tab.shared.text() == (
        f"The rig RC 8 has the camera {ASI} too, so that a person has to choose."
    )


def test_a_library_of_the_rig_that_is_gone_is_said(
    session: Session, qtbot: QtBot, world: World
) -> None:
    gone = str(world.folder / "gone")
    session.rigs.set_rigs([replace(world.esprit, bias_libraries=(gone,))], None)
    messages: list[Message] = []
    session.message.connect(messages.append)
    read(session, qtbot, world)
    assert [gone in m.text for m in messages if m.remedy is Remedy.LIBRARY] == [True]


def test_the_sample_night_is_made_without_a_rig(
    window: MainWindow, session: Session, qtbot: QtBot, world: World
) -> None:
    samples = window.empty.samples
    night = make_demo_night(str(world.folder / "samples"), size=(48, 32))
    samples._place = str(world.folder / "samples")
    samples._take_written(samples._place, night)
    assert session.rigs.by_hand == NO_RIG
    read(session, qtbot, world)
    qtbot.waitUntil(lambda: session.rigs.current == world.esprit)
    assert session.rigs.by_hand is None
