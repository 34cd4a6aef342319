"""The Plan tab: the order, what feeds what, the toggles, and what the run will take."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from night import plan_of, settle, step_of, with_library
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.registry import row_of
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import State
from ap_master_calibration.running import timing
from ap_master_calibration.running.estimate import estimate, work_bytes
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.settings import Settings
from apmc_gui.models.plan_model import STEP_ROLE, PlanModel
from apmc_gui.pages.plan_page import PlanPage
from apmc_gui.session.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path) -> PlanPage:
    with_library(qtbot, session, tmp_path)
    made = PlanPage(session)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def told(model: PlanModel, parent: QModelIndex | None = None) -> list[str]:
    """All rows of the first column, from the top down."""
    where = QModelIndex() if parent is None else parent
    found = []
    for row in range(model.rowCount(where)):
        index = model.index(row, 0, where)
        found += [index.data(), *told(model, index)]
    return found


def test_steps_stand_in_their_order_with_what_feeds_them(page: PlanPage) -> None:
    rows = told(page.model)
    assert rows[0] == "Bias, darks and flat darks (2)"
    assert rows[1] == "1  Bias"
    assert rows[2] == "→ calibrates step 3"
    assert "Flats (1)" in rows
    flat = rows.index("Flats (1)") + 1
    assert rows[flat].startswith("3  Flat L")
    assert rows[flat + 1].startswith("← bias: 1  Bias")
    assert rows[flat + 2].startswith("← dark: 2  Flat dark 2.5 s")
    assert rows[flat + 3] == "only 5 frames: 10 or more give a cleaner master"


def test_each_step_tells_recipe_and_rejection_and_why(page: PlanPage, session: Session) -> None:
    index = page.model.index_of(step_of(session, Kind.FLAT).name)
    row = [index.siblingAtColumn(c).data() for c in range(page.model.columnCount())]
    assert row[1] == "new"
    assert row[2] == "5"
    assert row[3] == "flat − bias − (dark − bias)"
    assert row[5] == "Percentile clipping 0.2 / 0.1 (5 frames: fewer than 6)"
    assert row[4] == "1 s"


def test_the_model_keeps_qts_rules(page: PlanPage, session: Session) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    plan = plan_of(session)
    assert page.model.set_plan(None, "builtin", TimingHistory())
    assert page.model.set_plan(plan, "builtin", TimingHistory())
    assert not page.model.set_plan(plan, "builtin", TimingHistory())


def test_without_the_new_masters_the_flat_takes_the_library(
    qtbot: QtBot, page: PlanPage, session: Session
) -> None:
    assert page.staged.isChecked()
    qtbot.mouseClick(page.staged, LEFT, pos=page.staged.rect().center())
    settle(qtbot, session)
    assert not session.settings.staged
    flat = step_of(session, Kind.FLAT)
    assert flat.bias is None
    assert flat.dark is not None
    assert flat.dark.step is None
    assert any(row.startswith("← dark:") and "library" in row for row in told(page.model))


def test_only_some_kinds_can_be_made_but_never_none(
    qtbot: QtBot, page: PlanPage, session: Session
) -> None:
    for kind in (Kind.BIAS, Kind.DARK, Kind.FLAT_DARK):
        page.only[kind].click()
    settle(qtbot, session)
    assert session.settings.only == (Kind.FLAT,)
    assert [s.kind for s in plan_of(session).steps] == [Kind.FLAT]
    assert not page.only[Kind.FLAT].isEnabled()


def test_a_plan_of_nothing_says_so(qtbot: QtBot, session: Session) -> None:
    page = PlanPage(session)
    qtbot.addWidget(page)
    assert page.summary.text() == "There is no plan yet: add frames first."
    assert not page.needs.isVisibleTo(page)


def test_a_click_on_a_step_selects_it_everywhere(
    qtbot: QtBot, page: PlanPage, session: Session
) -> None:
    flat = step_of(session, Kind.FLAT)
    index = page.model.index_of(flat.name)
    assert index.data(STEP_ROLE) == flat.name
    qtbot.mouseClick(page.tree.viewport(), LEFT, pos=page.tree.visualRect(index).center())
    assert session.selection.step == flat.name
    bias = step_of(session, Kind.BIAS)
    session.selection.select(bias.name)
    assert page.tree.currentIndex().data(STEP_ROLE) == bias.name


def test_the_summary_counts_masters_frames_and_bytes(page: PlanPage) -> None:
    assert page.summary.text() == "3 masters of 12 frames will be made, by the built-in engine."
    for word in ("to read", "to write", "free", "of memory"):
        assert word in page.needs.text()
    assert not page.short.isVisible()


def test_an_estimate_counts_flats_twice_and_believes_what_this_machine_did(
    page: PlanPage, session: Session
) -> None:
    plan = plan_of(session)
    row = row_of("builtin")
    assert row is not None
    work = sum(work_bytes(s) for s in plan.steps)
    flat = step_of(session, Kind.FLAT)
    assert work_bytes(flat) == 2 * sum(f.bytes for f in flat.frames)
    found = estimate(plan, "builtin", Settings(), TimingHistory())
    assert found.seconds == pytest.approx(row.start + work / row.rate)
    assert found.read == sum(f.bytes for s in plan.steps for f in s.frames)
    megapixels = timing.work_of(flat)
    assert megapixels is not None
    like = timing.TimingSample(megapixels, 42.0)
    told = (
        TimingHistory().with_step("builtin", timing.load_of(flat), like).with_start("builtin", 3.0)
    )
    bias, dark = (step_of(session, k) for k in (Kind.BIAS, Kind.FLAT_DARK))
    others = sum(told.expected_seconds(s, "builtin") or 0.0 for s in (bias, dark))
    assert others > 0
    known = estimate(plan, "builtin", Settings(), told).seconds
    assert known == pytest.approx(3 + 42 + others)
    assert estimate(plan, "builtin", Settings(memory=1 << 30), TimingHistory()).memory == 1 << 30
    pixinsight = estimate(plan, "pixinsight", Settings(), TimingHistory())
    assert pixinsight.memory is None
    assert pixinsight.room > pixinsight.write


def test_what_is_up_to_date_is_no_work(page: PlanPage, session: Session) -> None:
    plan = plan_of(session)
    kept = replace(plan, steps=tuple(replace(s, state=State.UP_TO_DATE) for s in plan.steps))
    assert estimate(kept, "builtin", Settings(), TimingHistory()).seconds == 0
    page.model.set_plan(kept, "builtin", TimingHistory())
    assert told(page.model)[0] == "Kept: nothing changed since they were made (3)"
