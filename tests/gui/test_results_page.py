"""The Results tab has a card for every master there is, with its numbers and what can be done."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import sky
from night import plan_of, settle, step_of
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.base import RunFolder
from ap_master_calibration.engines.events import (
    Measure,
    RunState,
    StepDone,
    StepFailed,
    StepStarted,
    StepState,
    StepStatus,
)
from ap_master_calibration.frames import Kind
from ap_master_calibration.library.wbpp import NOTE
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.report.sections import MasterResult
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.running.stopwatch import Stopwatch
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.text import text as sentence
from ap_master_calibration.text import verbatim
from apmc_gui.models.results_model import (
    RESULT_COLUMNS,
    Result,
    ResultsModel,
    results_of,
    statuses_of,
)
from apmc_gui.pages.results_page import ResultsPage
from apmc_gui.pages.results_table import ResultsTable
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.session import Session
from apmc_gui.widgets.column_widths import restore_header, saved_header
from apmc_gui.widgets.result_card import ResultCard

LEFT = Qt.MouseButton.LeftButton
BIAS = Measure(500 / 65535, 1.2 / 65535, 6.0 / 65535, 5.0, 0.0005, 0.0034)
FLAT = Measure(0.43, 90 / 65535, 300 / 65535, 3.5, 0.001, 0.004, scale=0.967)


def status_of(kind: Kind) -> StepStatus:
    match kind:
        case Kind.BIAS:
            return StepStatus(StepState.DONE, measure=BIAS)
        case Kind.FLAT:
            warnings = (verbatim("look at it"), verbatim("and at that"))
            return StepStatus(StepState.DONE, measure=FLAT, warnings=warnings)
        case _:
            return StepStatus(StepState.FAILED, reason=verbatim("the disk is full"))


def finish(session: Session, plan: Plan, report: str | None = None) -> None:
    """Makes the session's run one that ended."""
    states = {s.name: status_of(s.kind) for s in plan.steps}
    for step in plan.steps:
        if states[step.name].state is StepState.DONE:
            Path(step.output).parent.mkdir(parents=True, exist_ok=True)
            level = 0.4 if step.kind is Kind.FLAT else 0.01
            pixels = np.random.default_rng(1).normal(level, level / 40, (24, 36))
            pixels = pixels.astype(np.float32)
            told = {card.name: card.value for card in step.keywords}
            sky.write_xisf(step.output, pixels, told)
    making, state = session.run, RunState(states)
    making.plan, making.report_path = plan, report
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
    found = (page.list.indexWidget(page.model.index(row, 0)) for row in rows)
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
    assert text(card, "card_state") == "made, with warnings"  # only three frames
    assert card.facts() == {
        "Level": "500 ADU",
        "Noise": "6 → 1.2 ADU, 5.0× less (√3 = 5.0×)",
        "Rejected": "0.050 % low, 0.34 % high · Percentile clipping 0.2 / 0.1",
    }


def test_the_card_of_a_flat_tells_how_well_it_is_exposed_and_what_it_was_made_with(
    cards: list[ResultCard],
) -> None:
    facts = of_kind(cards, Kind.FLAT).facts()
    assert facts["Level"] == "43.0 % of full scale, 28,180 ADU: well exposed"
    assert facts["Recipe"].endswith("k = 0.967")
    assert facts["With"].startswith("Bias of this run")


def test_a_master_that_failed_says_why_and_the_whole_of_it(
    qtbot: QtBot, page: ResultsPage, session: Session
) -> None:
    step = step_of(session, Kind.DARK)
    first = step.frames[0].path
    reason = sentence("{path} cannot be read: {why}", path=first, why="a long story " * 30)
    page.model.set_rows((Result(step, MasterResult.FAILED, reason=reason),))
    page._show_view()
    page.list.show_cards()
    (card,) = cards_of(page)
    assert text(card, "card_state") == "failed"
    told = card.findChild(QLabel, "card_troubles")
    assert told is not None
    assert told.text().startswith(f"{Path(first).name} cannot be read: a long story")  # no folder
    assert first in told.toolTip()
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
    assert not named(card, "open_folder").isVisible()


def test_warnings_stand_on_the_card_all_of_them(cards: list[ResultCard]) -> None:
    assert text(of_kind(cards, Kind.FLAT), "card_troubles").splitlines()[:2] == [
        "Look at it",
        "And at that",
    ]
    assert "Look at it" not in text(of_kind(cards, Kind.BIAS), "card_troubles")


def test_a_frame_that_is_to_blame_is_left_out_and_the_masters_are_made_again(
    qtbot: QtBot, page: ResultsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(session, plan_of(session))
    settle(qtbot, session)
    step = step_of(session, Kind.DARK)
    culprit = step.frames[1].path
    state = session.run.state
    assert state is not None
    assert session.run.outcome is not None
    reason = sentence("{path} is damaged", path=culprit)
    states = {**state.steps, step.name: StepStatus(StepState.FAILED, reason=reason)}
    session.run.outcome = replace(session.run.outcome, state=RunState(states))
    session.run.changed.emit()
    qtbot.waitUntil(lambda: len(cards_of(page)) == 3)
    act = named(of_kind(cards_of(page), Kind.DARK), "make_again")
    qtbot.waitUntil(act.isVisible)
    started: list[Plan | None] = []
    monkeypatch.setattr(session.run, "start", lambda *_: started.append(session.planner.plan))
    assert act.text() == "Leave this frame out and make 3 masters again"
    qtbot.mouseClick(act, LEFT)
    qtbot.waitUntil(lambda: bool(started))
    assert session.overrides.current.left_out == {culprit}
    assert len(step_of(session, Kind.DARK).frames) == 2


def test_a_trouble_leads_to_its_line_in_the_log(
    qtbot: QtBot, page: ResultsPage, cards: list[ResultCard]
) -> None:
    card = of_kind(cards, Kind.DARK)
    with qtbot.waitSignal(page.line_wanted) as asked:
        qtbot.mouseClick(named(card, "show_line"), LEFT)
    assert card.result is not None
    assert asked.args == [card.result.step.name]


def test_results_are_walked_by_key_and_select_their_group(
    qtbot: QtBot, page: ResultsPage, cards: list[ResultCard], session: Session
) -> None:
    page.show_first()
    assert session.selection.step == page.model.rows[0].step.name
    qtbot.keyClick(page.list, Qt.Key.Key_PageDown)
    assert session.selection.step == page.model.rows[-1].step.name
    session.selection.select(page.model.rows[1].step.name)
    assert page.list.currentIndex().row() == 1


def test_cards_stand_side_by_side_where_there_is_room(
    qtbot: QtBot, page: ResultsPage, cards: list[ResultCard]
) -> None:
    def tops() -> set[int]:
        return {page.list.visualRect(page.model.index(row, 0)).top() for row in range(3)}

    assert len(tops()) == 3
    page.resize(2400, 800)
    qtbot.waitUntil(lambda: len(tops()) == 1)


def test_a_reason_that_several_masters_share_is_told_once(
    qtbot: QtBot, page: ResultsPage, session: Session
) -> None:
    plan = plan_of(session)
    finish(session, plan)
    failed = StepStatus(StepState.FAILED, reason=verbatim("PixInsight said nothing"))
    assert session.run.outcome is not None
    state = RunState({step.name: failed for step in plan.steps})
    session.run.outcome = replace(session.run.outcome, state=state)
    session.run.changed.emit()
    qtbot.waitUntil(lambda: len(cards_of(page)) == 3)
    shared = page.findChild(QLabel, "results_shared_reason")
    assert shared is not None
    assert shared.text() == "3 masters failed for one reason: PixInsight said nothing"
    qtbot.waitUntil(
        lambda: not any("PixInsight" in text(card, "card_troubles") for card in cards_of(page))
    )
    assert all(row.reason == "PixInsight said nothing" for row in page.model.rows)


def test_what_the_plan_of_a_run_says_of_a_master_is_said_in_the_tree_after_it(
    session: Session, page: ResultsPage
) -> None:
    plan = plan_of(session)
    odd = verbatim("a light leak (d.fits)")
    steps = tuple(replace(s, warnings=(odd,)) if s.kind is Kind.BIAS else s for s in plan.steps)
    finish(session, replace(plan, steps=steps))
    (bias,) = (step for step in plan.steps if step.kind is Kind.BIAS)
    assert odd not in bias.warnings
    assert statuses_of(session)[bias.name].warnings == (odd,)


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


# --- into a library -------------------------------------------------------------------------------


@pytest.fixture
def library(qtbot: QtBot, session: Session, tmp_path: Path) -> Path:
    """An empty library the session knows."""
    folder = tmp_path / "Meine Bücher 🔭"
    folder.mkdir()
    session.add_library(str(folder))
    settle(qtbot, session)
    return folder


def told_by(session: Session) -> list[Message]:
    told: list[Message] = []
    session.message.connect(told.append)
    return told


def menu_of(at: QPushButton, name: str) -> QMenu:
    menu = at.findChild(QMenu, name)
    assert menu is not None
    return menu


def press(qtbot: QtBot, page: ResultsPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    qtbot.mouseClick(found, LEFT)
    return found


def add_to_first(qtbot: QtBot, at: QPushButton) -> None:
    """Chooses the first library of the menu a button opens."""
    if at.findChild(QMenu, "library_folders") is None:
        qtbot.mouseClick(at, LEFT)
    menu = menu_of(at, "library_folders")
    menu.actions()[0].trigger()
    menu.close()


def test_a_master_is_added_to_a_library_and_seen_there(
    qtbot: QtBot, cards: list[ResultCard], page: ResultsPage, session: Session, library: Path
) -> None:
    told = told_by(session)
    card = of_kind(cards, Kind.BIAS)
    assert card.result is not None
    made = Path(card.result.step.output)
    button = named(card, "add_to_library")
    assert button.text() == "Add to library…"
    qtbot.mouseClick(button, LEFT)
    menu = menu_of(button, "library_folders")
    assert [a.text() for a in menu.actions()] == [str(library), "", "Choose a folder…"]
    add_to_first(qtbot, button)
    copy = library / "MASTER BIAS" / "ZWO ASI2600MM Pro" / made.name
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].text == f"The master is in the library: {copy}"
    assert copy.read_bytes() == made.read_bytes()
    qtbot.waitUntil(lambda: button.text() == "In library", timeout=20_000)
    assert button.toolTip() == str(copy)
    assert named(of_kind(cards_of(page), Kind.FLAT), "add_to_library").text() == "Add to library…"


def test_all_masters_are_added_at_once(
    qtbot: QtBot, cards: list[ResultCard], page: ResultsPage, session: Session, library: Path
) -> None:
    told = told_by(session)
    assert len(cards) == 3
    button = press(qtbot, page, "add_all_to_library")
    add_to_first(qtbot, button)
    assert button.text() == "Adding 1 of 2…"
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].text == f"2 masters added to {library}."
    assert (button.text(), button.isEnabled()) == ("Add all to library…", True)
    assert sorted(p.name for p in library.iterdir()) == ["MASTER BIAS", "MASTER FLAT"]
    settle(qtbot, session)
    told.clear()
    qtbot.mouseClick(button, LEFT)
    add_to_first(qtbot, button)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].text == f"2 masters in {library} already."


def test_what_was_superseded_is_told(
    qtbot: QtBot, cards: list[ResultCard], session: Session, library: Path
) -> None:
    card = of_kind(cards, Kind.BIAS)
    assert card.result is not None
    cards_told = {c.name: c.value for c in card.result.step.keywords}
    older = {**cards_told, "DATE-OBS": "2020-01-29T20:00:00", "APMCDIG": "x-y-z"}
    folder = library / "MASTER BIAS" / "ZWO ASI2600MM Pro"
    folder.mkdir(parents=True)
    sky.write_xisf(folder / "older.xisf", np.ones((12, 16), np.float32), older)
    sky.write_xisf(card.result.step.output, np.full((12, 16), 0.01, np.float32), cards_told)
    told = told_by(session)
    add_to_first(qtbot, named(card, "add_to_library"))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].text.endswith("The older one is kept as superseded.")
    assert (folder / "superseded" / "2020-01-29" / "older.xisf").exists()


def spoil(card: ResultCard) -> str:
    """Makes a master one that its tests find bad; its name."""
    assert card.result is not None
    step = card.result.step
    cards = {c.name: c.value for c in step.keywords}
    sky.write_xisf(step.output, np.zeros((12, 16), np.float32), cards)
    return os.path.basename(step.output)


@pytest.mark.parametrize(
    ("answer", "copied"),
    [
        ("Add all the same", ["MASTER BIAS", "MASTER FLAT"]),
        ("Add only the others", ["MASTER FLAT"]),
        ("Cancel", []),
    ],
)
def test_a_bad_master_is_told_before_anything_is_copied(
    qtbot: QtBot,
    cards: list[ResultCard],
    page: ResultsPage,
    library: Path,
    answer: str,
    copied: list[str],
) -> None:
    name = spoil(of_kind(cards, Kind.BIAS))
    button = press(qtbot, page, "add_all_to_library")
    add_to_first(qtbot, button)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "bad_masters") is not None, timeout=20_000)
    box = page.findChild(QMessageBox, "bad_masters")
    assert box is not None
    assert list(library.iterdir()) == []
    assert box.text() == "Tests found 1 master bad."
    assert box.informativeText().startswith(f"{name}: its tests found it bad: 100 % of its pixels")
    (chosen,) = (b for b in box.buttons() if b.text().replace("&", "") == answer)
    chosen.click()
    qtbot.waitUntil(lambda: button.text() == "Add all to library…", timeout=20_000)
    assert sorted(p.name for p in library.iterdir()) == copied


def test_a_bad_master_alone_is_added_or_not(
    qtbot: QtBot, cards: list[ResultCard], page: ResultsPage, library: Path
) -> None:
    spoil(of_kind(cards, Kind.BIAS))
    add_to_first(qtbot, named(of_kind(cards, Kind.BIAS), "add_to_library"))
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "bad_masters") is not None, timeout=20_000)
    box = page.findChild(QMessageBox, "bad_masters")
    assert box is not None
    assert [b.text().replace("&", "") for b in box.buttons()] == ["Add all the same", "Cancel"]
    assert box.defaultButton() is box.buttons()[1]
    box.reject()
    assert list(library.iterdir()) == []


def test_a_folder_that_is_chosen_becomes_a_library(
    qtbot: QtBot, cards: list[ResultCard], page: ResultsPage, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    button = named(of_kind(cards, Kind.BIAS), "add_to_library")
    qtbot.mouseClick(button, LEFT)
    menu = menu_of(button, "library_folders")
    assert [a.text() for a in menu.actions()] == ["Choose a folder…"]
    add_to_first(qtbot, button)
    dialog = page.findChild(QFileDialog, "library_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "new"))
    dialog.close()
    wanted = (str(tmp_path / "new"),)
    qtbot.waitUntil(lambda: session.settings.bias_libraries == wanted, timeout=20_000)
    assert session.settings.dark_libraries == ()
    settle(qtbot, session)
    qtbot.mouseClick(button, LEFT)
    again = menu_of(button, "library_folders")
    assert again.actions()[0].text() == str(tmp_path / "new")
    again.close()


def test_a_master_that_cannot_be_added_says_why(
    qtbot: QtBot, cards: list[ResultCard], session: Session, library: Path
) -> None:
    (library / "MASTER BIAS").write_text("a file where a folder should be")
    told = told_by(session)
    add_to_first(qtbot, named(of_kind(cards, Kind.BIAS), "add_to_library"))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].level is MessageLevel.ERROR
    assert str(library) in told[0].text


# --- for WBPP -------------------------------------------------------------------------------------


def export_to(page: ResultsPage, folder: Path) -> None:
    dialog = page.findChild(QFileDialog, "export_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.close()


@pytest.fixture
def revealed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shown: list[str] = []
    monkeypatch.setattr("apmc_gui.pages.master_acts.show_in_file_manager", shown.append)
    return shown


def test_masters_are_exported_for_wbpp(
    qtbot: QtBot,
    cards: list[ResultCard],
    page: ResultsPage,
    session: Session,
    tmp_path: Path,
    revealed: list[str],
) -> None:
    (tmp_path / "wbpp").mkdir()
    told = told_by(session)
    assert len(cards) == 3
    press(qtbot, page, "export_for_wbpp")
    export_to(page, tmp_path / "wbpp")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    wanted = f"2 masters exported to {tmp_path / 'wbpp'}. No grouping keyword is needed."
    assert told[0].text == wanted
    assert revealed == [str(tmp_path / "wbpp" / NOTE)]
    assert len(list((tmp_path / "wbpp").rglob("*.xisf"))) == 2


def test_the_masters_of_the_library_can_go_along_into_a_folder_of_their_own(
    qtbot: QtBot,
    cards: list[ResultCard],
    page: ResultsPage,
    session: Session,
    library: Path,
    tmp_path: Path,
    revealed: list[str],
) -> None:
    for gain in (0, 100):
        sky.frame(library, "Master Dark", ending=".xisf", gain=gain)
    session.refresh_library()
    settle(qtbot, session)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "lights.txt").write_text("x")
    told = told_by(session)
    assert len(cards) == 3
    button = press(qtbot, page, "export_for_wbpp")
    menu = menu_of(button, "export_masters")
    texts = [action.text() for action in menu.actions()]
    assert texts == ["These 2 masters…", "These and the library’s 2 masters…"]
    menu.actions()[1].trigger()
    menu.close()
    export_to(page, tmp_path / "full")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    folder = tmp_path / "full" / "WBPP masters"
    assert told[0].text.startswith(f"4 masters exported to {folder}.")
    assert "grouping keywords: GAIN" in told[0].text
    assert revealed == [str(folder / NOTE)]


def test_an_export_that_cannot_be_says_why(
    qtbot: QtBot,
    cards: list[ResultCard],
    page: ResultsPage,
    session: Session,
    tmp_path: Path,
    revealed: list[str],
) -> None:
    (tmp_path / "wbpp").write_text("a file")
    told = told_by(session)
    assert len(cards) == 3
    press(qtbot, page, "export_for_wbpp")
    export_to(page, tmp_path / "wbpp")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].level is MessageLevel.ERROR
    assert revealed == []


def test_while_a_run_goes_on_masters_come_as_they_are_made(
    page: ResultsPage, session: Session
) -> None:
    plan = plan_of(session)
    bias = step_of(session, Kind.BIAS).name
    making = session.run
    making.plan, making.outcome = plan, None
    making._stopwatch = Stopwatch(plan, TimingHistory())
    assert results_of(session) == ()
    making._stopwatch.hear(StepStarted(bias))
    making._stopwatch.hear(StepDone(bias, "master.xisf", BIAS))
    (only,) = results_of(session)
    assert (only.step.name, only.standing) == (bias, MasterResult.MADE)


def test_failed_and_doubtful_masters_come_first(page: ResultsPage, session: Session) -> None:
    plan = plan_of(session)
    first, *_, last = (s.name for s in plan.to_make)
    making = session.run
    making.plan, making.outcome = plan, None
    making._stopwatch = Stopwatch(plan, TimingHistory())
    for name in (s.name for s in plan.to_make):
        making._stopwatch.hear(StepStarted(name))
        if name == last:
            making._stopwatch.hear(StepFailed(name, verbatim("it is damaged")))
        else:
            making._stopwatch.hear(StepDone(name, "master.xisf", BIAS))
    results = results_of(session)
    assert (results[0].step.name, results[0].standing) == (last, MasterResult.FAILED)
    assert first in {result.step.name for result in results[1:]}
    doubtful = [bool(result.warnings) for result in results[1:]]
    assert doubtful == sorted(doubtful, reverse=True)


def test_only_cards_that_are_seen_are_widgets(
    qtbot: QtBot, page: ResultsPage, session: Session
) -> None:
    step = step_of(session, Kind.BIAS)
    many = tuple(Result(step, MasterResult.FAILED, reason=verbatim(str(i))) for i in range(300))
    page.model.set_rows(many)
    page._show_view()
    page.list.show_cards()
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
    assert model.set_rows((Result(step, MasterResult.MADE),))
    assert not model.set_rows((Result(step, MasterResult.MADE),))
    assert model.set_rows((Result(step, MasterResult.FAILED),))
    assert model.index(0, 0).data() == "failed"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Bias · ZWO ASI2600MM Pro")
    assert model.set_rows(())
    assert tester.model() is model


# --- as a table -----------------------------------------------------------------------------------


@pytest.fixture
def table(qtbot: QtBot, page: ResultsPage, cards: list[ResultCard]) -> ResultsTable:
    assert len(cards) == 3
    press(qtbot, page, "results_as_table")
    qtbot.waitUntil(page.table.isVisible)
    return page.table


def column(table: ResultsTable, name: str) -> list[str]:
    place = RESULT_COLUMNS.index(next(c for c in RESULT_COLUMNS if c.name == name))
    return [table.proxy.index(row, place).data() for row in range(table.proxy.rowCount())]


def test_the_table_begins_with_the_worst_and_says_why(table: ResultsTable) -> None:
    assert column(table, "state") == ["failed", "made, with warnings", "made, with warnings"]
    assert column(table, "kind")[0] == "Dark"
    assert column(table, "reason")[0].startswith("The disk is full. Only 3 frames")
    assert column(table, "level")[1:] == ["500 ADU", "43.0 %"]
    assert column(table, "noise") == ["", "1.2 ADU", "90 ADU"]
    hidden = [c.name for place, c in enumerate(RESULT_COLUMNS) if table.isColumnHidden(place)]
    assert hidden == []


def test_the_table_is_sorted_by_any_column_what_is_not_known_last(table: ResultsTable) -> None:
    table.sortByColumn(table.proxy.sourceModel().column_of("noise"), Qt.SortOrder.AscendingOrder)
    assert column(table, "noise") == ["1.2 ADU", "90 ADU", ""]
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(table, "state")[0] == "failed"


def test_below_the_table_stands_the_card_of_its_row_with_all_acts(
    qtbot: QtBot, page: ResultsPage, table: ResultsTable, session: Session
) -> None:
    qtbot.waitUntil(page.card.isVisible)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert session.selection.step == page.model.rows[-1].step.name
    qtbot.waitUntil(lambda: page.card.result == page.model.rows[-1])
    assert named(page.card, "add_to_library").isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.card.result == page.model.rows[0])
    with qtbot.waitSignal(page.line_wanted):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_the_menu_of_a_row_has_the_acts_of_its_card(page: ResultsPage, table: ResultsTable) -> None:
    def acts(row: int) -> list[str]:
        table.selectRow(row)
        menu = page._menu(page.model.rows[row], table.selected())
        return [action.text() for action in menu.actions() if not action.isSeparator()]

    of_all = ["Copy the path", "Copy the rows as a table"]
    assert acts(0) == ["Show the line", "Open report", *of_all]
    made = ["Look closer", "Open report"]
    assert acts(1) == [*made, "Add to library", "Show in the file manager", *of_all]


def test_rows_are_copied_as_a_table(qtbot: QtBot, table: ResultsTable) -> None:
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert lines[0].split("\t")[:3] == ["State", "Kind", "Filter"]
    assert lines[3].split("\t")[:3] == ["made, with warnings", "Flat", "L"]


def test_a_width_that_was_dragged_stays_and_others_follow_the_texts(
    qtbot: QtBot, page: ResultsPage, table: ResultsTable
) -> None:
    header = table.horizontalHeader()
    edge = header.sectionViewportPosition(1) + header.sectionSize(1) - 1
    y = header.height() // 2
    qtbot.mouseMove(header.viewport(), QPoint(edge, y))
    qtbot.mousePress(header.viewport(), LEFT, pos=QPoint(edge, y))
    qtbot.mouseMove(header.viewport(), QPoint(edge + 40, y))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=QPoint(edge + 40, y))
    wide = table.columnWidth(1)
    page.refresh()
    assert table.columnWidth(1) == wide
    saved = saved_header(header)
    again = ResultsPage(page._session)
    qtbot.addWidget(again)
    restore_header(again.table.horizontalHeader(), saved)
    again.show_as_table(True)
    assert again.table.columnWidth(1) == wide
