"""The Results tab has a card for every master there is, with its numbers and what can be done."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import sky
from night import plan_of, settle, step_of
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.base import RunFolder
from ap_master_calibration.events import Measure, RunState, StepState, StepStatus
from ap_master_calibration.frames import Kind
from ap_master_calibration.plan import Plan
from ap_master_calibration.report.cards import Standing
from ap_master_calibration.run import Outcome
from apmc_gui.messages import Message
from apmc_gui.models.results import Result, ResultsModel, results_of
from apmc_gui.pages.results import ResultsPage
from apmc_gui.session import Session
from apmc_gui.widgets.result_card import ResultCard

LEFT = Qt.MouseButton.LeftButton
BIAS = Measure(500 / 65535, 1.2 / 65535, 6.0 / 65535, 5.0, 0.0005, 0.0034)
FLAT = Measure(0.43, 90 / 65535, 300 / 65535, 3.5, 0.001, 0.004, scale=0.967)


def status_of(kind: Kind) -> StepStatus:
    match kind:
        case Kind.BIAS:
            return StepStatus(StepState.DONE, measure=BIAS)
        case Kind.FLAT:
            return StepStatus(StepState.DONE, measure=FLAT, warnings=("look at it", "and at that"))
        case _:
            return StepStatus(StepState.FAILED, reason="the disk is full")


def finish(session: Session, plan: Plan, report: str | None = None) -> None:
    """Makes the session's run one that ended."""
    states = {s.name: status_of(s.kind) for s in plan.steps}
    for step in plan.steps:
        if states[step.name].state is StepState.DONE:
            Path(step.output).parent.mkdir(parents=True, exist_ok=True)
            pixels = np.random.default_rng(1).normal(0.4, 0.01, (24, 36)).astype(np.float32)
            sky.write_xisf(step.output, pixels)
    making, state = session._making, RunState(states)
    making.plan, making.state, making.report_path = plan, state, report
    making.outcome = Outcome(plan, state, RunFolder(plan.output, "x"), datetime.now(UTC), 1.0)
    making.changed.emit()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path) -> ResultsPage:
    sky.series(tmp_path / "night", 3, "BIAS")
    sky.series(tmp_path / "night", 3, "DARK", exposure=300.0)
    sky.series(tmp_path / "night", 3, "FLAT", filter="L", exposure=2.5)
    session.add_sources([str(tmp_path / "night")])
    settle(qtbot, session)
    made = ResultsPage(session)
    qtbot.addWidget(made)
    made.resize(760, 800)
    made.show()
    return made


@pytest.fixture
def cards(qtbot: QtBot, page: ResultsPage, session: Session, tmp_path: Path) -> list[ResultCard]:
    (tmp_path / "report.html").write_text("<html></html>")
    finish(session, plan_of(session), str(tmp_path / "report.html"))
    qtbot.waitUntil(lambda: len(cards_of(page)) == 3)
    return cards_of(page)


def cards_of(page: ResultsPage) -> list[ResultCard]:
    rows = range(page.model.rowCount())
    found = (page.list.indexWidget(page.model.index(row)) for row in rows)
    return [card for card in found if isinstance(card, ResultCard)]


def of_kind(cards: list[ResultCard], kind: Kind) -> ResultCard:
    (card,) = [c for c in cards if c.result is not None and c.result.step.kind is kind]
    return card


def text(card: ResultCard, name: str) -> str:
    found = card.findChild(QLabel, name)
    assert found is not None
    return found.text()


def named(card: ResultCard, name: str) -> QPushButton:
    found = card.findChild(QPushButton, name)
    assert found is not None
    return found


def test_before_a_run_the_page_says_what_will_be_there(page: ResultsPage) -> None:
    assert page._stack.currentIndex() == 0
    assert "once they are made" in page._empty.text()


def test_a_card_tells_level_noise_and_what_was_rejected(cards: list[ResultCard]) -> None:
    card = of_kind(cards, Kind.BIAS)
    assert text(card, "card_title") == "Bias"
    assert text(card, "card_state") == "made"
    assert card.facts() == {
        "Level": "500 ADU",
        "Noise": "1.2 ADU, 5.0× less than one frame’s 6 (√3 = 5.0×)",
        "Rejected": "0.050 % low, 0.34 % high · Percentile Clipping 0.2 / 0.1",
    }


def test_the_card_of_a_flat_tells_how_well_it_is_exposed_and_what_it_was_made_with(
    cards: list[ResultCard],
) -> None:
    facts = of_kind(cards, Kind.FLAT).facts()
    assert facts["Level"] == "43.0 % of full scale, 28,180 ADU: well exposed"
    assert facts["Recipe"].endswith("k = 0.967")
    assert facts["With"].startswith("Bias of this run")


def test_a_master_that_failed_says_why(cards: list[ResultCard]) -> None:
    card = of_kind(cards, Kind.DARK)
    assert text(card, "card_state") == "failed"
    assert card.facts()["Why"] == "the disk is full"
    assert not named(card, "open_folder").isEnabled()


def test_warnings_stand_on_the_card(cards: list[ResultCard]) -> None:
    card = of_kind(cards, Kind.FLAT)
    assert card._warning.isVisible()
    assert "look at it" in card._warning.toolTip()
    assert "and at that" in card._warning.toolTip()
    assert "look at it" not in of_kind(cards, Kind.BIAS)._warning.toolTip()


def test_a_card_has_the_picture_of_its_master(qtbot: QtBot, cards: list[ResultCard]) -> None:
    card = of_kind(cards, Kind.BIAS)
    qtbot.waitUntil(lambda: card._picture.pixmap().width() > 100, timeout=20_000)


def test_the_summary_counts_what_became_of_the_masters(
    cards: list[ResultCard], page: ResultsPage
) -> None:
    assert len(cards) == 3
    assert page._summary.text() == "2 masters made, 1 master failed"


def test_the_report_is_opened(
    qtbot: QtBot, cards: list[ResultCard], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.mouseClick(named(of_kind(cards, Kind.BIAS), "open_report"), LEFT)
    assert [u.toLocalFile() for u in opened] == [str(tmp_path / "report.html")]


def test_a_master_is_added_to_a_library_and_seen_there(
    qtbot: QtBot, cards: list[ResultCard], page: ResultsPage, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "library").mkdir()
    session.add_library(str(tmp_path / "library"))
    settle(qtbot, session)
    told: list[Message] = []
    session.message.connect(told.append)
    result = of_kind(cards, Kind.BIAS).result
    assert result is not None
    made = Path(result.step.output)
    button = named(of_kind(cards, Kind.BIAS), "add_to_library")
    qtbot.mouseClick(button, LEFT)
    menu = button.findChild(QMenu, "library_folders")
    assert menu is not None
    assert [a.text() for a in menu.actions()] == [
        str(tmp_path / "library"), "", "Choose a folder…"
    ]  # fmt: skip
    menu.actions()[0].trigger()
    menu.close()
    copy = tmp_path / "library" / made.name
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert str(copy) in told[0].text
    assert copy.read_bytes() == made.read_bytes()


def test_a_flat_is_nothing_for_the_library(cards: list[ResultCard]) -> None:
    assert not named(of_kind(cards, Kind.FLAT), "add_to_library").isVisible()


def test_while_a_run_goes_on_masters_come_as_they_are_made(
    page: ResultsPage, session: Session
) -> None:
    plan = plan_of(session)
    bias = step_of(session, Kind.BIAS).name
    states = {s.name: StepStatus() for s in plan.steps}
    making = session._making
    making.plan, making.outcome = plan, None
    making.state = RunState(states)
    assert results_of(session) == ()
    making.state = RunState({**states, bias: status_of(Kind.BIAS)})
    (only,) = results_of(session)
    assert (only.step.name, only.standing) == (bias, Standing.MADE)


def test_only_cards_that_are_seen_are_widgets(
    qtbot: QtBot, page: ResultsPage, session: Session
) -> None:
    step = step_of(session, Kind.BIAS)
    many = tuple(Result(step, Standing.FAILED, reason=str(i)) for i in range(300))
    page.model.set_results(many)
    page._stack.setCurrentIndex(1)
    page.show_cards()
    assert 1 <= len(cards_of(page)) <= 10
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(
        lambda: any(c.result is not None and c.result.reason == "299" for c in cards_of(page))
    )
    assert len(cards_of(page)) <= 10


def test_the_model_is_sound(page: ResultsPage, session: Session) -> None:
    model = ResultsModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    step = step_of(session, Kind.BIAS)
    assert model.set_results((Result(step, Standing.MADE),))
    assert not model.set_results((Result(step, Standing.MADE),))
    assert model.set_results((Result(step, Standing.FAILED),))
    assert model.index(0).data().startswith("Bias · ZWO ASI2600MM Pro")
    assert model.set_results(())
    assert tester.model() is model
