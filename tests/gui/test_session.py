"""The session without a window: scan, choices, plan, run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sky
from night import night, plan_of, settle, step_of
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.overrides import HeaderOverrides, read_overrides
from ap_master_calibration.planning.plan import Recipe, State
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.support.settings_file import read_settings
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.session import Session

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def loaded(qtbot: QtBot, session: Session, tmp_path: Path) -> Session:
    """A session with a night read."""
    session.add_sources([night(tmp_path / "night")])
    settle(qtbot, session)
    return session


def test_a_folder_added_becomes_a_plan_beside_it(loaded: Session, tmp_path: Path) -> None:
    assert loaded.output == str(tmp_path / "night_masters")
    assert [s.kind for s in plan_of(loaded).steps] == [Kind.BIAS, Kind.FLAT_DARK, Kind.FLAT]
    assert len(loaded.scan.frames) == 13
    assert loaded.scan.counts == (13, 0)
    assert [s.reason for s in loaded.skipped] == ["a light frame"]
    assert loaded.obstacle is None
    assert not os.path.exists(tmp_path / "night_masters")


def test_an_empty_session_says_what_to_do(session: Session) -> None:
    assert session.planner.plan is None
    assert session.output is None
    assert session.obstacle is not None
    assert "Add frames" in session.obstacle


def test_the_window_and_the_command_line_make_the_same_plan(
    loaded: Session, tmp_path: Path
) -> None:
    output = loaded.output
    assert output is not None
    argv = [sys.executable, "-m", "ap_master_calibration", str(tmp_path / "night"), output]
    options = ["--staged", "--dryrun", "--json", "--no-cache", "--engine", "builtin"]
    told = subprocess.run([*argv, *options], cwd=ROOT, capture_output=True, check=True)
    cli = json.loads(told.stdout)
    window = json.loads(json.dumps(to_document(plan_of(loaded))))
    assert window["steps"] == cli["steps"]
    assert window["skipped"] == cli["skipped"]
    assert window["notes"] == cli["notes"]
    assert window["output"] == cli["output"]


def test_a_frame_left_out_is_missed_by_plan_of_and_kept_for_the_command_line(
    qtbot: QtBot, loaded: Session
) -> None:
    (path, *_) = (f.path for f in loaded.scan.frames if f.kind is Kind.FLAT)
    loaded.overrides.leave_out([path], out=True)
    settle(qtbot, loaded)
    flat = step_of(loaded, Kind.FLAT).name
    assert len(plan_of(loaded).step(flat).frames) == 4
    assert path in {s.path for s in loaded.skipped}
    assert path in {f.path for f in loaded.scan.frames}
    assert read_overrides(loaded.output or "").left_out == {path}
    loaded.overrides.clear()
    settle(qtbot, loaded)
    assert len(plan_of(loaded).step(flat).frames) == 5


def test_a_tolerance_regroups_and_is_kept_for_the_command_line(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    sky.series(tmp_path / "n" / "a", 3, "DARK", exposure=10.0)
    sky.series(tmp_path / "n" / "b", 3, "DARK", exposure=10.2)
    session.add_sources([str(tmp_path / "n")])
    settle(qtbot, session)
    assert len(session.planner.grouping.groups) == 2
    session.set_settings(replace(session.settings, tolerances=Tolerances(exposure=0.5)))
    settle(qtbot, session)
    assert len(session.planner.grouping.groups) == 1
    session.end()
    assert read_settings(str(tmp_path / "settings.toml")).tolerances.exposure == 0.5


def test_settings_that_cannot_be_are_told_and_not_taken(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.message) as told:
        session.set_settings(replace(session.settings, min_frames=1))
    assert told.args is not None
    assert "at least 3" in told.args[0].text
    assert session.settings.min_frames == 3


def test_values_set_by_hand_move_frames(qtbot: QtBot, loaded: Session) -> None:
    flats = [f.path for f in loaded.scan.frames if f.kind is Kind.FLAT]
    loaded.overrides.set_values(flats, HeaderOverrides(filter="Ha"))
    settle(qtbot, loaded)
    assert plan_of(loaded).step(step_of(loaded, Kind.FLAT).name).filter == "Ha"
    loaded.overrides.set_values(flats, None)
    settle(qtbot, loaded)
    assert plan_of(loaded).step(step_of(loaded, Kind.FLAT).name).filter == "L"


def test_a_calibrator_is_chosen_by_hand_and_given_back(qtbot: QtBot, loaded: Session) -> None:
    flat = step_of(loaded, Kind.FLAT).name
    assert plan_of(loaded).step(flat).recipe is Recipe.BIAS_AND_DARK
    loaded.overrides.choose_calibrator(flat, "dark", None)
    settle(qtbot, loaded)
    assert plan_of(loaded).step(flat).recipe is Recipe.BIAS
    match = loaded.planner.match_of(flat, "dark")
    assert match is not None
    assert match.chosen is None
    assert "chosen by you" in match.reasons[0]
    loaded.overrides.automatic_calibrator(flat, "dark")
    settle(qtbot, loaded)
    assert plan_of(loaded).step(flat).recipe is Recipe.BIAS_AND_DARK
    assert not loaded.overrides.current


def test_groups_and_matches_of_a_step_can_be_asked_for(loaded: Session) -> None:
    group = loaded.planner.groups.get(step_of(loaded, Kind.FLAT_DARK).name)
    assert group is not None
    assert len(group.frames) == 4
    assert loaded.planner.match_of(step_of(loaded, Kind.FLAT_DARK).name, "bias") is None
    bias = loaded.planner.match_of(step_of(loaded, Kind.FLAT).name, "bias")
    assert bias is not None
    assert bias.chosen is not None
    assert bias.chosen.step == step_of(loaded, Kind.BIAS).name


def test_a_library_is_read_and_offered(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    sky.series(tmp_path / "flat", 5, "FLAT", filter="L")
    master = sky.frame(tmp_path / "lib", "Master Bias")
    session.add_sources([str(tmp_path / "flat")])
    session.add_library(str(tmp_path / "lib"), roles=("bias",))
    settle(qtbot, session)
    assert [f.path for f in session.scan.library.bias] == [master]
    assert session.settings.dark_libraries == ()
    (step,) = plan_of(session).steps
    assert step.bias is not None
    assert step.bias.path == master
    session.remove_library(str(tmp_path / "lib"))
    settle(qtbot, session)
    assert plan_of(session).steps[0].bias is None


def test_a_folder_of_masters_among_the_frames_is_offered_as_a_library(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    told: list[Message] = []
    session.message.connect(told.append)
    for exposure in (60.0, 300.0):
        sky.frame(tmp_path / "masters", "Master Dark", ending=".xisf", exposure=exposure)
    frames = night(tmp_path / "night")
    session.add_sources([frames, str(tmp_path / "masters")])
    settle(qtbot, session)
    (offer,) = [m for m in told if m.remedy is Remedy.AS_LIBRARY]
    assert offer.text.endswith("masters holds 2 masters and no other frames.")
    session.use_as_library()
    settle(qtbot, session)
    assert session.sources == (frames,)
    assert session.settings.dark_libraries == (str(tmp_path / "masters"),)
    assert len(session.scan.library.dark) == 2
    assert session.masters_only == ()


def test_a_library_that_is_not_there_is_told_and_takes_nothing_else_with_it(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    told: list[Message] = []
    session.message.connect(told.append)
    session.add_library(str(tmp_path / "gone"))
    session.add_sources([night(tmp_path / "night")])
    settle(qtbot, session)
    assert len(plan_of(session).steps) == 3
    assert {m.remedy for m in told} == {Remedy.LIBRARY}
    assert "gone" in told[0].text


def test_a_source_that_is_not_there_is_told(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.message, timeout=10_000) as told:
        session.add_sources([str(tmp_path / "gone")])
    assert told.args is not None
    assert told.args[0].remedy is Remedy.RESCAN
    settle(qtbot, session)
    assert not session.scan.running
    assert session.obstacle is not None


def test_a_scan_can_be_cancelled_and_is_offered_again(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    sky.series(tmp_path / "many", 60, "BIAS")
    session.add_sources([str(tmp_path / "many")])
    assert session.scan.running
    session.cancel_scan()
    assert not session.scan.running
    assert session.scan.outdated
    session.rescan()
    assert not session.scan.outdated
    settle(qtbot, session)
    assert len(session.scan.frames) == 60


def test_sources_taken_out_take_their_frames_with_them(
    qtbot: QtBot, loaded: Session, tmp_path: Path
) -> None:
    loaded.set_sources([str(tmp_path / "night" / "flat")])
    settle(qtbot, loaded)
    assert len(loaded.scan.frames) == 5
    loaded.remove_source(str(tmp_path / "night" / "flat"))
    settle(qtbot, loaded)
    assert loaded.planner.plan is None
    assert loaded.scan.frames == ()
    assert loaded.output is None


def test_a_new_frame_on_disk_is_offered_and_changes_nothing_by_itself(
    qtbot: QtBot, loaded: Session, tmp_path: Path
) -> None:
    before = loaded.planner.plan
    with qtbot.waitSignal(loaded.watch.began, timeout=10_000):
        loaded.rescan()
    settle(qtbot, loaded)
    with qtbot.waitSignal(loaded.scan.outdated_changed, timeout=10_000):
        sky.frame(tmp_path / "night" / "flat", "FLAT", filter="L", number=50)
    assert loaded.scan.outdated
    assert loaded.planner.plan == before


def test_the_selection_follows_a_frame_to_its_new_group(qtbot: QtBot, loaded: Session) -> None:
    flat = step_of(loaded, Kind.FLAT).name
    group = loaded.planner.groups.get(flat)
    assert group is not None
    path = group.frames[0].path
    loaded.selection.select(flat, path)
    loaded.overrides.set_values([f.path for f in group.frames], HeaderOverrides(filter="OIII"))
    settle(qtbot, loaded)
    assert loaded.selection.step == step_of(loaded, Kind.FLAT).name
    assert loaded.selection.step != flat
    assert loaded.selection.frame == path


def test_choices_go_along_to_another_output_and_those_kept_there_win(
    qtbot: QtBot, loaded: Session, tmp_path: Path
) -> None:
    path = loaded.scan.frames[0].path
    loaded.overrides.leave_out([path], out=True)
    first = loaded.output
    loaded.set_output(str(tmp_path / "elsewhere"))
    settle(qtbot, loaded)
    assert loaded.overrides.current.left_out == {path}
    loaded.overrides.leave_out([path], out=False)
    loaded.set_output(first)
    settle(qtbot, loaded)
    assert loaded.overrides.current.left_out == {path}


def test_damaged_settings_are_set_aside_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("this is [not toml")
    session = Session(str(path), cached=False)
    with qtbot.waitSignal(session.message, timeout=5_000) as told:
        pass
    assert told.args is not None
    assert "broken.toml" in told.args[0].text
    assert not path.exists()
    session.end()


def test_a_script_for_pixinsight_is_written_and_nothing_started(
    qtbot: QtBot, loaded: Session, tmp_path: Path
) -> None:
    with qtbot.waitSignal(loaded.message) as told:
        loaded.save_script(str(tmp_path / "mine.js"))
    assert told.args is not None
    assert told.args[0].level is not MessageLevel.ERROR
    text = (tmp_path / "mine.js").read_text(encoding="ascii")
    assert "ImageIntegration" in text
    assert not loaded.run.running


def test_everything_refused_is_an_obstacle(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    sky.series(tmp_path / "two", 2, "BIAS")
    session.add_sources([str(tmp_path / "two")])
    settle(qtbot, session)
    assert [s.state for s in plan_of(session).steps] == [State.REFUSED]
    assert session.obstacle is not None
    assert "No master can be made" in session.obstacle


def test_an_output_folder_that_cannot_be_made_is_an_obstacle(
    qtbot: QtBot, loaded: Session, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    loaded.set_output(str(tmp_path / "file" / "masters"))
    settle(qtbot, loaded)
    assert (
        loaded.obstacle == f"The output folder cannot be made: {tmp_path / 'file'} is not a folder."
    )
    with qtbot.waitSignal(loaded.message) as message:
        loaded.create()
    assert message.args is not None
    assert message.args[0].remedy is Remedy.OUTPUT
    loaded.set_output(str(tmp_path / "new" / "masters"))
    settle(qtbot, loaded)
    assert loaded.obstacle is None
