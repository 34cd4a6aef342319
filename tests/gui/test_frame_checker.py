"""Frames are checked in the background after a scan, and everything tells what was found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import sky
from night import CheckChild, check_with, night, odd_frame, plan_of, settled, step_of, until
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.base import Job, OnLine
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.issues import IssueKind
from ap_master_calibration.quality.check_job import CheckDone, check_line, read_check_job
from ap_master_calibration.quality.findings import (
    Cause,
    FrameNumbers,
    SeriesCheck,
    SeriesProfile,
)
from ap_master_calibration.settings import CheckMode
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.pages.group_page import GroupPage
from apmc_gui.pages.sources_page import SourcesPage
from apmc_gui.session.session import Session
from apmc_gui.widgets.status_line import Status


async def checked(session: Session, folder: Path, child: CheckChild) -> None:
    """Has a night read and checked."""
    check_with(session, child)
    session.add_sources([str(folder)])
    await until(
        lambda: settled(session) and not session.checker.busy and bool(session.planner.plan)
    )


def darks(folder: Path) -> list[str]:
    return sorted(str(p) for p in (folder / "dark").iterdir())


async def test_all_frames_that_will_be_used_are_checked_by_one_child(
    session: Session, tmp_path: Path
) -> None:
    night(tmp_path)
    child = CheckChild()
    await checked(session, tmp_path, child)
    assert child.started == 1
    assert set(session.checker.checks) == {s.name for s in plan_of(session).to_make}
    assert session.checker.counts == (12, 12)


async def test_what_was_found_stands_in_the_plan_and_wants_a_look(
    session: Session, tmp_path: Path
) -> None:
    night(tmp_path)
    odd = darks(tmp_path)[2]
    await checked(session, tmp_path, CheckChild({odd: odd_frame(odd)}))
    (found,) = step_of(session, Kind.FLAT_DARK).odd
    assert found.path == odd
    assert [(i.kind, i.paths) for i in session.attention.open if i.kind is IssueKind.OUTLIER] == [
        (IssueKind.OUTLIER, (odd,))
    ]


class MeasuringChild(CheckChild):
    """A child that finds every series at a level of its own: darks below their bias."""

    async def __call__(self, job: Job, on_line: OnLine) -> int:
        self.read = [series.frames for series in read_check_job(job.argv[-1]).series]
        for series in read_check_job(job.argv[-1]).series:
            level = 500.0 if series.kind is Kind.BIAS else 440.0
            numbers = tuple(FrameNumbers(p, 0.43, 0.001, 0.0, 0.0) for p in series.frames)
            profile = SeriesProfile(level, 0.1, 8.0, 20.0, ((0.0, 0.0), (0.0, 0.0)))
            check = SeriesCheck(series.kind, numbers, profile=profile)
            on_line("stdout", check_line(CheckDone(series.name, check)))
        return 0


async def test_darks_are_compared_with_the_bias_of_the_library(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    page = GroupPage(session)
    qtbot.addWidget(page)
    page.show()
    night(tmp_path / "night")
    for bias in (tmp_path / "night" / "bias").iterdir():
        bias.unlink()
    master = sky.frame(tmp_path / "library", "Master Bias", ending=".xisf")
    session.add_library(str(tmp_path / "library"), ["bias"])
    child = MeasuringChild()
    await checked(session, tmp_path / "night", child)
    assert (master,) in child.read
    (finding,) = step_of(session, Kind.FLAT_DARK).series
    assert finding.cause is Cause.SETTINGS
    assert Path(master).name in str(finding.why)
    session.selection.select(step_of(session, Kind.FLAT_DARK).name)
    words = page.findChild(QLabel, "odd_frames")
    assert words is not None
    await until(lambda: words.text().startswith("They are darker than their bias: their level is"))
    assert finding.why in [i.text for i in session.attention.open if i.kind is IssueKind.LEVELS]


async def test_the_rest_of_a_series_is_not_checked_again(session: Session, tmp_path: Path) -> None:
    night(tmp_path)
    odd = darks(tmp_path)[2]
    child = CheckChild({odd: odd_frame(odd)})
    await checked(session, tmp_path, child)
    session.overrides.leave_out([odd], True)
    await until(lambda: settled(session) and len(step_of(session, Kind.FLAT_DARK).frames) == 3)
    assert not session.checker.busy
    assert child.started == 1
    sky.frame(tmp_path / "dark", "DARK", exposure=2.5, level=1100, name="one_more.fits")
    session.rescan()
    await until(lambda: settled(session) and len(step_of(session, Kind.FLAT_DARK).frames) == 4)
    await until(lambda: not session.checker.busy)
    assert child.started == 2


async def test_a_check_can_be_stopped_and_goes_on(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    status = Status(session)
    qtbot.addWidget(status)
    status.show()
    child = check_with(session, CheckChild())
    child.gate.clear()
    session.add_sources([night(tmp_path)])
    await until(lambda: settled(session) and session.checker.running)
    assert status.check_words.text() == "Checking frames: 0 of 12"
    status.check.click()
    await session.checker.settled()
    assert status.check_words.text() == "Frames not checked: 12"
    assert not session.checker.checks
    child.gate.set()
    status.check.click()
    await until(lambda: len(session.checker.checks) == 3 and not session.checker.running)
    assert not status.check.isVisible()


async def test_a_child_that_cannot_be_started_is_told_and_holds_nothing_up(
    session: Session, tmp_path: Path
) -> None:
    async def none(_: Job, __: OnLine) -> int:
        raise FileNotFoundError(2, "No such file or directory", "python")

    session.checker.launch = none
    session.checker.go_on()
    session.add_sources([night(tmp_path)])
    await until(lambda: settled(session) and bool(session.checker.failed))
    assert not session.checker.busy
    assert set(session.checker.failed) == {s.name for s in plan_of(session).to_make}


async def test_a_run_waits_for_the_check_and_leaves_out_what_it_finds(
    session: Session, tmp_path: Path
) -> None:
    session.set_settings(replace(session.settings, check=CheckMode.LEAVE_OUT))
    night(tmp_path)
    odd = darks(tmp_path)[2]
    child = check_with(session, CheckChild({odd: odd_frame(odd)}))
    child.gate.clear()
    session.add_sources([str(tmp_path)])
    await until(lambda: settled(session) and session.checker.running)
    session.create()
    await until(lambda: session.run.running)
    assert session.is_checking_first
    child.gate.set()
    await until(lambda: not session.run.running and settled(session))
    assert session.run.outcome is not None
    made = {step.kind: step for step in session.run.outcome.made}
    assert len(made) == 3
    assert odd not in {source.path for source in made[Kind.FLAT_DARK].frames}
    assert not session.is_checking_first
    await until(lambda: not session.checker.running)
    assert not plan_of(session).to_make


async def test_a_run_goes_on_where_a_person_stops_the_check(
    session: Session, tmp_path: Path
) -> None:
    child = check_with(session, CheckChild())
    child.gate.clear()
    session.add_sources([night(tmp_path)])
    await until(lambda: settled(session) and session.checker.running)
    session.create()
    session.checker.stop()
    await until(lambda: not session.run.running and settled(session))
    assert session.run.outcome is not None
    assert len(session.run.outcome.made) == 3


async def test_the_list_marks_an_odd_frame_with_its_cause(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    page = SourcesPage(session)
    qtbot.addWidget(page)
    night(tmp_path)
    odd = darks(tmp_path)[2]
    await checked(session, tmp_path, CheckChild({odd: odd_frame(odd)}))
    await until(lambda: page.shows_newest)
    leaf: QModelIndex = page.model.index_of_path(odd)
    assert leaf.siblingAtColumn(TreeColumn.STATE).data() == "light leak"
    why = leaf.siblingAtColumn(TreeColumn.CALIBRATION).data()
    assert why == "its corner is 12 ADU above the others"
    row = leaf.parent().siblingAtColumn(TreeColumn.CALIBRATION)
    assert row.data().startswith("its corner is 12 ADU above the others")  # the cause first


async def test_the_real_child_finds_the_flat_that_is_saturated(
    session: Session, tmp_path: Path
) -> None:
    for number in range(6):
        level = 65_000 if number == 2 else 20_000
        sky.frame(
            tmp_path / "night",
            "FLAT",
            filter="L",
            exposure=2.0,
            level=level,
            number=number,
            seed=number,
            size=(64, 48),
            name=f"f{number}.fits",
        )
    session.checker.go_on()
    session.add_sources([str(tmp_path / "night")])
    await until(lambda: settled(session) and bool(session.checker.checks))
    await session.checker.settled()
    await until(lambda: settled(session))
    (step,) = plan_of(session).steps
    assert [Path(odd.path).name for odd in step.odd] == ["f2.fits"]
    assert session.attention.open[0].kind is IssueKind.OUTLIER


async def test_a_session_is_closed_only_when_its_child_has_ended(
    session: Session, tmp_path: Path
) -> None:
    child = check_with(session, CheckChild())
    child.gate.clear()
    session.add_sources([night(tmp_path)])
    await until(lambda: settled(session) and session.checker.running)
    await session.close()
    assert not session.checker.running
