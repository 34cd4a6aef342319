"""The staged wizard in the window: from a dropped folder to reviewed masters."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pixinsight_standin
import psutil
import pytest
import sky
from night import CheckChild, check_with, odd_frame, plan_of, settle, settled, step_of, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from test_languages import nothing_is_cut_in, speaking
from test_run_controller import FIRST_THEN_HANGS, Scripted, children, use
from test_window import drop

from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.issues import IssueKind
from ap_master_calibration.planning.overrides import HeaderOverrides
from ap_master_calibration.planning.plan import State
from ap_master_calibration.settings import EngineChoice, PixInsightSettings
from apmc_gui.i18n import languages
from apmc_gui.models.issues_model import Settlement
from apmc_gui.session import run_controller
from apmc_gui.session.engine_list import new_engine
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import read_preferences
from apmc_gui.widgets.values_dialog import ValuesDialog
from apmc_gui.window.main_window import MainWindow
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.wizard import Wizard

__all__ = ["speaking"]  # a fixture
LEFT = Qt.MouseButton.LeftButton


def clean_night(folder: Path, **changes: int) -> str:
    """A bias, a flat dark and a flat, with nothing to ask about; counts by kind may be changed."""
    sky.series(folder / "bias", changes.get("bias", 10), "BIAS")
    sky.series(folder / "dark", changes.get("dark", 10), "DARK", exposure=2.5)
    sky.series(folder / "flat", changes.get("flat", 10), "FLAT", filter="L", exposure=2.5)
    return str(folder)


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with nothing in it, and the built-in engine."""
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.isVisible():
        made.close()


@pytest.fixture
def wizard(window: MainWindow) -> Wizard:
    """The wizard of the window, opened from its first page."""
    (begin,) = window.empty.findChildren(QPushButton, "empty_wizard")
    assert begin.isVisible()
    begin.click()
    assert window.wizard_host.wizard is not None
    return window.wizard_host.wizard


async def looked(wizard: Wizard, session: Session) -> None:
    """Waits until everything is read, planned and looked at."""
    await until(lambda: settled(session) and not session.checker.busy)
    wizard.refresh()


def notes(wizard: Wizard) -> list[str]:
    """What the rail says of each page."""
    return [one.stop.note for one in wizard.rail.buttons]


def is_in(window: MainWindow, name: str) -> bool:
    """True where a folder of the window's list is a source."""
    return any(os.path.basename(s) == name for s in window.session.sources)


# --- one click ----------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["builtin", "pixinsight"])
async def test_one_click_leads_from_a_dropped_folder_to_reviewed_masters(
    engine: str, window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    if engine == "pixinsight":
        program = pixinsight_standin.install(tmp_path / "PixInsight" / "bin")
        wish = PixInsightSettings(program, pixinsight_standin.slot())
        choice = EngineChoice.PIXINSIGHT
        session.set_settings(replace(session.settings, engine=choice, pixinsight=wish))
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    plan = plan_of(session)
    assert wizard.journey.page is PageId.ADD
    assert wizard.primary.text() == "Create 3 masters"
    assert notes(wizard)[1:5] == ["nothing to ask"] * 3 + ["3 to make"]
    qtbot.mouseClick(wizard.primary, LEFT)
    assert wizard.journey.page is PageId.CREATE
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    assert all(os.path.isfile(s.output) for s in plan.steps)
    assert session.run.outcome is not None
    assert [s.name for s in session.run.outcome.made] == [s.name for s in plan.steps]
    wizard.refresh()
    assert wizard.review.state.words.text().startswith("3 masters made in")
    assert window.findChildren(type(wizard.review.results.borrow()))[0].model.rowCount() == 3
    assert wizard.next_button.text() == "Done"
    assert window.bar.messages == ()
    qtbot.mouseClick(wizard.next_button, LEFT)
    assert window.stack.currentWidget() is window.splitter


async def test_the_flats_are_made_with_the_masters_of_the_first_stage(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    flat = step_of(session, Kind.FLAT)
    assert flat.depends_on == (
        step_of(session, Kind.BIAS).name,
        step_of(session, Kind.FLAT_DARK).name,
    )
    wizard.journey.create()
    await until(lambda: not session.run.running and settled(session))
    logs = Path(session.output or "", "logs")
    assert sum(entry.is_dir() for entry in logs.iterdir()) == 1


async def test_the_review_is_amber_where_a_master_was_made_with_a_warning(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night", dark=4))
    await looked(wizard, session)
    wizard.journey.create()
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    await until(lambda: not session.run.running)
    _, tone, words = wizard.review._state()
    assert tone == "warn"
    assert "with a warning" in words


@pytest.fixture
def gated(session: Session) -> CheckChild:
    """A child that checks no frame until its gate is set."""
    child = CheckChild()
    child.gate.clear()
    return check_with(session, child)


async def test_a_click_waits_until_every_frame_was_looked_at(
    window: MainWindow,
    wizard: Wizard,
    session: Session,
    tmp_path: Path,
    gated: CheckChild,
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await until(lambda: settled(session) and session.checker.busy)
    wizard.journey.create()
    assert wizard.journey.waiting
    assert wizard.journey.page is PageId.CREATE
    wizard.refresh()
    assert wizard.making.lead.text() == "First every frame is looked at: 0 of 30…"
    assert wizard.finish_button.text() == "Create without looking"
    gated.gate.set()
    await until(lambda: wizard.journey.page is PageId.REVIEW)
    assert session.run.outcome is not None
    assert len(session.run.outcome.made) == 3


async def test_a_second_click_does_not_wait_and_back_takes_the_first_back(
    window: MainWindow,
    wizard: Wizard,
    session: Session,
    tmp_path: Path,
    gated: CheckChild,
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await until(lambda: settled(session) and session.checker.busy)
    wizard.journey.create()
    wizard.journey.back()
    assert not wizard.journey.waiting
    assert wizard.journey.page is PageId.ADD
    wizard.journey.create()
    wizard.journey.create()
    assert session.run.running
    gated.gate.set()
    await until(lambda: wizard.journey.page is PageId.REVIEW)


async def test_a_frame_that_stands_out_is_shown_before_masters_are_made(
    window: MainWindow,
    wizard: Wizard,
    session: Session,
    tmp_path: Path,
    gated: CheckChild,
) -> None:
    clean_night(tmp_path / "night", flat=11)
    odd = sky.frame(tmp_path / "night" / "flat", "FLAT", filter="L", exposure=2.5, level=3000)
    gated.odd[odd] = odd_frame(odd)
    drop(window, str(tmp_path / "night"))
    await until(lambda: settled(session) and session.checker.busy)
    wizard.journey.create()
    gated.gate.set()
    await until(lambda: wizard.journey.page is PageId.CHECK)
    assert not session.run.running
    (problem,) = wizard.journey.open(PageId.CHECK)
    assert (problem.kind, problem.paths) == (IssueKind.OUTLIER, (odd,))
    wizard.refresh()
    assert session.selection.frame == odd
    wizard.check.list.leave.click()
    await looked(wizard, session)
    assert odd in session.overrides.current.left_out
    assert wizard.journey.course.green(PageId.CHECK)
    assert wizard.primary.text() == "Create 3 masters"


# --- pages that ask -----------------------------------------------------------------------------


async def test_only_pages_with_something_to_ask_come_up(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night", bias=4))
    sky.series(tmp_path / "night" / "red", 10, "FLAT", filter="R", exposure=9.0)
    session.rescan()
    await looked(wizard, session)
    assert notes(wizard)[1:4] == ["1 to decide", "nothing to ask", "1 to decide"]
    assert wizard.next_button.text() == "Next: Check"
    wizard.next_button.click()
    assert wizard.journey.page is PageId.CHECK
    assert wizard.next_button.text() == "Next: Match"
    assert not wizard.finish_button.isVisible()
    wizard.check.list.ignore.click()
    await looked(wizard, session)
    assert wizard.finish_button.text() == "Finish: Create 4 masters"
    wizard.next_button.click()
    assert wizard.journey.page is PageId.MATCH
    assert not wizard.next_button.isVisible()
    assert wizard.primary.isVisible()


async def test_finish_on_a_green_page_makes_the_masters_without_the_others(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    clean_night(tmp_path / "night")
    sky.series(tmp_path / "night" / "red", 10, "FLAT", filter="R", exposure=9.0)
    drop(window, str(tmp_path / "night"))
    await looked(wizard, session)
    wizard.journey.go(PageId.CHECK)
    await until(wizard.finish_button.isVisible)
    wizard.finish_button.click()
    await until(lambda: wizard.journey.page is PageId.REVIEW)
    assert session.run.outcome is not None
    assert len(session.run.outcome.made) == 4


async def test_a_type_is_set_for_all_files_like_one(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    clean_night(tmp_path / "night", bias=8)
    for i in range(3):
        sky.frame(tmp_path / "night", None, exposure=0.001, number=i, level=500, name=f"x{i}.fits")
    drop(window, str(tmp_path / "night"))
    await looked(wizard, session)
    wizard.journey.next()
    wizard.refresh()
    problems = wizard.check.list
    assert [s.kind for s in problems.model.sections] == [IssueKind.NO_TYPE, IssueKind.FEW]
    assert problems.all_like.text() == "Apply to all 3 like this"
    problems.all_like.setChecked(True)
    assert problems.fix.text() == "Set the type…"
    problems.fix.click()
    (dialog,) = window.findChildren(ValuesDialog)
    kinds = dialog.findChild(QComboBox, "value_kind")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex(kinds.findData("bias"))
    (done,) = dialog.findChildren(QPushButton, "values_set")
    done.click()
    await looked(wizard, session)
    bias = step_of(session, Kind.BIAS)
    assert len(bias.frames) == 11
    assert wizard.journey.open(PageId.CHECK) == ()


async def test_what_was_decided_stays_when_going_back_and_can_be_taken_back(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    clean_night(tmp_path / "night")
    broken = sky.frame(tmp_path / "night", "BIAS", cut=3000, name="cut.fits")
    drop(window, str(tmp_path / "night"))
    await looked(wizard, session)
    wizard.journey.next()
    wizard.refresh()
    wizard.check.list.leave.click()
    await looked(wizard, session)
    wizard.journey.go(PageId.CREATE)
    wizard.back_button.click()
    wizard.refresh()
    assert wizard.journey.page is PageId.CHECK
    assert session.overrides.current.left_out == {broken}
    (decided,) = wizard.check.list.model.sections
    assert decided.kind is None
    assert wizard.check.list.undo.isVisible()
    wizard.check.list.undo.click()
    await looked(wizard, session)
    assert session.overrides.current.left_out == frozenset()
    assert [p.kind for p in wizard.journey.open(PageId.CHECK)] == [IssueKind.TRUNCATED]


async def test_ignoring_all_like_one_is_remembered_beside_the_masters(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night", bias=4, dark=5, flat=6))
    await looked(wizard, session)
    wizard.journey.next()
    wizard.refresh()
    assert wizard.check.list.all_like.text() == "Apply to all 3 like this"
    wizard.check.list.all_like.setChecked(True)
    wizard.check.list.ignore.click()
    await looked(wizard, session)
    assert wizard.journey.course.green(PageId.CHECK)
    again = Session(str(tmp_path / "settings.toml"), cached=False)
    again.checker.stop()
    again.add_sources(session.sources)
    await until(lambda: settled(again))
    assert again.overrides.current.ignored == session.overrides.current.ignored
    assert len(again.overrides.current.ignored) == 3
    again.end()


async def test_a_flat_is_given_another_dark_on_the_match_page(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    sky.series(tmp_path / "night" / "bias", 10, "BIAS")
    sky.series(tmp_path / "night" / "flat", 10, "FLAT", filter="L", exposure=2.5)
    drop(window, str(tmp_path / "night"))
    await looked(wizard, session)
    assert [p.kind for p in wizard.journey.open(PageId.MATCH)] == [IssueKind.UNMATCHED]
    wizard.journey.next()
    wizard.refresh()
    assert wizard.journey.page is PageId.MATCH
    flat = step_of(session, Kind.FLAT).name
    assert session.selection.step == flat
    (none,) = wizard.match.findChildren(QPushButton, "dark_file")
    assert none.isVisible()
    session.overrides.choose_calibrator(flat, "dark", None)
    await looked(wizard, session)
    assert wizard.journey.open(PageId.MATCH) == ()
    assert wizard.match.clear.isVisible()
    (decided,) = wizard.match.list.model.sections
    assert [row.step for row in decided.rows] == [flat]
    wizard.match.list.undo.click()
    await looked(wizard, session)
    assert session.overrides.current.calibrators == {}
    assert len(wizard.journey.open(PageId.MATCH)) == 1


async def test_a_master_that_will_be_replaced_is_told_before(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    wizard.journey.create()
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    sky.frame(tmp_path / "night" / "bias", "BIAS", number=77, name="more.fits")
    session.rescan()
    await looked(wizard, session)
    states = [s.state for s in plan_of(session).steps]
    assert states.count(State.STALE) == 2
    wizard.journey.go(PageId.ADD)
    wizard.refresh()
    assert wizard.add.continued.words.text().startswith("1 of 3 are up to date")
    assert wizard.next_button.text() == "Next: Masters"
    wizard.next_button.click()
    assert "Bias" in wizard.masters.replaced.words.text()
    wizard.masters.agree.click()
    await looked(wizard, session)
    assert wizard.primary.text() == "Create 2, keep 1 up to date"


# --- stopping and going on ------------------------------------------------------------------------


@pytest.fixture
def quick_clicks() -> Iterator[None]:
    """A click on Stop counts however soon it follows the one on Create: no double click."""
    hints = QGuiApplication.styleHints()
    interval = hints.mouseDoubleClickInterval()
    hints.setMouseDoubleClickInterval(0)
    yield
    hints.setMouseDoubleClickInterval(interval)


def engines() -> list[psutil.Process]:
    """What runs below this process, but for the child that draws pictures."""
    kept = []
    for process in children():
        with suppress(psutil.NoSuchProcess):
            if "apmc_gui.imaging" not in " ".join(process.cmdline()):
                kept.append(process)
    return kept


async def test_a_stopped_run_keeps_its_masters_and_goes_on_where_it_stopped(
    window: MainWindow,
    wizard: Wizard,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    quick_clicks: None,
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    use(monkeypatch, Scripted(FIRST_THEN_HANGS, steps=1))
    wizard.primary.click()
    first = plan_of(session).steps[0]
    await until(lambda: session.run.running and os.path.isfile(first.output))
    assert wizard.primary.text() == "Stop"
    await until(lambda: wizard.making.first.count.text() == "1 of 2 made")
    session.run.stop(after_step=True)
    await until(lambda: wizard.making.lead.text().startswith("It stops after this step"))
    wizard.primary.click()
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    await until(lambda: not engines())  # the child that checks frames may still be ending
    wizard.refresh()
    assert "1 of 3 are up to date" in wizard.review.state.words.text()
    assert wizard.primary.text() == "Create 2, keep 1 up to date"
    window.wizard_host.leave()
    window.actions_["wizard"].trigger()
    await looked(wizard, session)
    assert wizard.journey.page is PageId.ADD
    assert wizard.add.continued.words.text().startswith("1 of 3 are up to date")
    monkeypatch.setattr(run_controller, "new_engine", new_engine)
    wizard.primary.click()
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    assert session.run.outcome is not None
    assert len(session.run.outcome.made) == 2
    assert {s.state for s in plan_of(session).steps} == {State.UP_TO_DATE}


async def test_all_up_to_date_leads_straight_to_the_review(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    wizard.journey.create()
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    wizard.journey.go(PageId.ADD)
    wizard.refresh()
    assert wizard.next_button.text() == "Next: Review"


# --- the window around it -------------------------------------------------------------------------


async def test_leaving_gives_every_part_back_with_the_same_data(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    window.resize(1280, 800)
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    for page in PageId:
        wizard.journey.go(page)
    assert window.sources.window() is window
    assert window.splitter.widget(0) is not window.sources
    window.actions_["wizard"].trigger()
    assert not window.actions_["wizard"].isChecked()
    assert window.stack.currentWidget() is window.splitter
    assert window.splitter.widget(0) is window.sources
    assert window.sources.layout().itemAt(0).widget() is window.sources.box
    assert window.dock.widget() is window.run
    for name in ("group", "matching", "plan", "results"):
        place = window.tabs.page(name).parentWidget()
        assert place is not None
        assert place.objectName() == f"{name}_place"
    await until(window.primary.isVisible)
    assert window.primary.text() == "Create 3 masters"
    left, right = window.splitter.sizes()
    assert abs(left - right) < 100


async def test_a_key_for_a_tab_leaves_the_wizard(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    window.actions_._tab_actions()[2].trigger()
    assert not window.wizard_host.is_open
    assert window.tabs.current == "plan"


async def test_arrows_walk_the_rail_and_keys_go_back(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    first = wizard.rail.buttons[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    check = wizard.rail.buttons[1]
    assert QApplication.focusWidget() is check
    assert check.accessibleName() == "Check, nothing to ask"
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert wizard.journey.page is PageId.CHECK
    assert not wizard.rail.buttons[PageId.REVIEW].isEnabled()
    qtbot.keyClick(wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert wizard.journey.page is PageId.ADD


async def test_after_a_drop_enter_alone_makes_the_masters(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert QApplication.focusWidget() is wizard.add.choose
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    assert QApplication.focusWidget() is wizard.primary
    qtbot.keyClick(wizard.primary, Qt.Key.Key_Return)
    await until(lambda: wizard.journey.page is PageId.REVIEW and settled(session))
    assert len(plan_of(session).steps) == 3


async def test_the_keyboard_stays_where_a_person_moved_it_while_frames_are_read(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    wizard.rail.buttons[0].setFocus()
    await looked(wizard, session)
    assert QApplication.focusWidget() is wizard.rail.buttons[0]


async def test_files_without_a_type_are_reached_though_nothing_else_is_there(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "night").mkdir()
    for name in ("a.fits", "b.fits"):
        sky.write_fits(tmp_path / "night" / name, None, {"EXPTIME": 1.0})
    drop(window, str(tmp_path / "night"))
    await looked(wizard, session)
    assert plan_of(session).steps == ()
    assert notes(wizard)[1:] == ["2 to decide", "", "", "", ""]
    check = wizard.rail.buttons[PageId.CHECK]
    qtbot.mouseClick(check, LEFT)
    assert wizard.journey.page is PageId.CHECK
    assert wizard.check.list.model.rowCount() == 1


async def test_other_folders_lead_back_to_the_first_page(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    wizard.journey.go(PageId.MASTERS)
    drop(window, clean_night(tmp_path / "other"))
    assert wizard.journey.page is PageId.ADD
    assert is_in(window, "other")
    await looked(wizard, session)


async def test_a_small_window_keeps_every_button(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    window.resize(800, 600)
    drop(window, clean_night(tmp_path / "night", bias=4))
    await looked(wizard, session)
    await until(lambda: wizard.rail.width() < 60)
    for page in PageId:
        wizard.journey.go(page)
        wizard.refresh()
        assert window.width() <= 860
        for one in (wizard.back_button, wizard.leave_button):
            assert window.rect().contains(one.mapTo(window, one.rect().center()))


def test_large_text_takes_the_room_of_the_rails_words(window: MainWindow, wizard: Wizard) -> None:
    window.resize(1280, 800)
    QApplication.processEvents()
    wide = wizard.rail.sizeHint().width()
    font = wizard.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    wizard.setFont(font)
    assert wizard.rail.sizeHint().width() < wide / 2


def test_long_words_are_cut_on_no_page(
    qtbot: QtBot, speaking: QApplication, session: Session, tmp_path: Path
) -> None:
    languages.speak(speaking, languages.PSEUDO)
    night = make_demo_night(str(tmp_path / "night"), size=(48, 32))
    window = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    wizard = window.wizard_host.open()
    session.add_library(night.library)
    session.add_sources([night.frames])
    settle(qtbot, session)
    qtbot.waitUntil(lambda: not session.checker.busy, timeout=60_000)
    for page in PageId:
        wizard.journey.go(page)
        wizard.refresh()
        nothing_is_cut_in(qtbot, wizard)
    assert window.width() <= 1280
    window.close()


async def test_a_window_closed_in_the_wizard_opens_as_it_was(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    drop(window, clean_night(tmp_path / "night"))
    await looked(wizard, session)
    for page in PageId:
        wizard.journey.go(page)
    gone = asyncio.Event()
    window.closed.connect(gone.set)
    window.close()
    await asyncio.wait_for(gone.wait(), 30)
    assert window.splitter.widget(0) is window.sources
    kept, damage = read_preferences(str(tmp_path / "window.json"))
    assert damage is None
    assert kept.sources == session.sources
    assert {"main_splitter", "check_splitter", "run_splitter"} <= kept.splitters.keys()


async def test_a_run_that_was_begun_elsewhere_is_shown_when_the_wizard_opens(
    window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.add_sources([clean_night(tmp_path / "night")])
    await until(lambda: settled(session))
    use(monkeypatch, Scripted(FIRST_THEN_HANGS, steps=1))
    session.create()
    await until(lambda: window.dock.isVisible() and session.run.plan is not None)
    wizard = window.wizard_host.open()
    assert wizard.journey.page is PageId.CREATE
    assert not window.dock.isVisible()
    window.wizard_host.leave()
    assert window.dock.isVisible()
    assert window.dock.widget() is window.run
    session.run.stop()
    await until(lambda: not session.run.running and settled(session))


async def test_an_odd_frame_is_kept_and_can_be_judged_again(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    folder = clean_night(tmp_path / "night")
    odd = sorted(str(p) for p in (tmp_path / "night" / "flat").iterdir())[:2]
    check_with(session, CheckChild({path: odd_frame(path) for path in odd}))
    drop(window, folder)
    await looked(wizard, session)
    wizard.journey.go(PageId.CHECK)
    wizard.refresh()
    issues = wizard.check.list
    assert session.selection.frame == odd[0]  # what is selected is what is seen
    issues.tree.selectAll()
    assert issues.ignore.text() == "Keep"
    assert not issues.all_like.isVisible()
    issues.ignore.click()
    assert session.overrides.current.kept == set(odd)
    await until(lambda: settled(session) and not step_of(session, Kind.FLAT).odd)
    wizard.refresh()
    (decided,) = issues.model.sections
    assert [row.how for row in decided.rows] == [Settlement.KEPT] * 2  # type: ignore[union-attr]
    issues.undo.click()
    await until(lambda: settled(session) and len(step_of(session, Kind.FLAT).odd) == 1)


async def test_a_heading_shows_no_file(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    folder = clean_night(tmp_path / "night")
    odd = min(str(p) for p in (tmp_path / "night" / "flat").iterdir())
    check_with(session, CheckChild({odd: odd_frame(odd)}))
    drop(window, folder)
    await looked(wizard, session)
    wizard.journey.go(PageId.CHECK)
    wizard.refresh()
    tree = wizard.check.list.tree
    assert session.selection.frame == odd
    tree.setCurrentIndex(wizard.check.list.model.index(0, 0))
    assert (session.selection.step, session.selection.frame) == (None, None)


async def test_a_file_given_a_type_is_listed_with_its_values_as_decided(
    window: MainWindow, wizard: Wizard, session: Session, tmp_path: Path
) -> None:
    folder = clean_night(tmp_path / "night")
    untyped = sky.frame(tmp_path / "night" / "other", None, level=900, gain=101, name="x.fits")
    drop(window, folder)
    await looked(wizard, session)
    session.overrides.set_values([untyped], HeaderOverrides(kind=Kind.BIAS, gain=101.0))
    await until(lambda: settled(session))
    wizard.journey.go(PageId.CHECK)
    wizard.refresh()
    model = wizard.check.list.model
    index = model.index_of(f"set|0|{untyped}")
    assert index.isValid()
    assert index.siblingAtColumn(1).data() == "bias, gain 101 set by you"
