"""The Matching tab by real clicks: what it says, and what choosing does to the plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from night import plan_of, settle, step_of, with_library
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.library import Candidate, Check, Match, Quality, Verdict
from ap_master_calibration.planning.plan import Recipe
from apmc_gui.appearance import themes
from apmc_gui.i18n.glossary import Term
from apmc_gui.models.candidates_model import CandidatesModel
from apmc_gui.pages.matching_page import MatchingPage, RolePanel
from apmc_gui.session.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, session: Session, tmp_path: Path) -> MatchingPage:
    """The page on the flat of a night."""
    with_library(qtbot, session, tmp_path)
    made = MatchingPage(session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    session.selection.select(step_of(session, Kind.FLAT).name)
    return made


def cells(model: QAbstractItemModel, column: str) -> list[str]:
    assert isinstance(model, CandidatesModel)
    at = model.column_of(column)
    return [model.index(row, at).data() for row in range(model.rowCount())]


def click_row(qtbot: QtBot, panel: RolePanel, row: int) -> None:
    rect = panel.table.visualRect(panel.model.index(row, 0))
    qtbot.mouseClick(panel.table.viewport(), LEFT, pos=rect.center())


def test_a_sentence_says_first_which_master_and_why(page: MatchingPage) -> None:
    assert page.dark.sentence.text().startswith("Master flat dark 2.5 s, −10 °C, made in this run")
    assert page.dark.sentence.text().endswith("exposure equal.")
    assert page.bias.sentence.text().startswith("Master bias −10 °C, made in this run")


def test_candidates_stand_key_by_key_with_both_values(page: MatchingPage) -> None:
    model = page.dark.model
    assert cells(model, "match") == ["chosen", "exact", "needs a look: Exposure", "no match: Gain"]
    assert cells(model, "exposure") == ["✓ 2.5 s", "✓ 2.5 s", "≈ 300 s", "✓ 2.5 s"]
    assert cells(model, "gain") == ["✓ 100", "✓ 100", "✓ 100", "✗ 7"]
    at = model.column_of("gain")
    assert model.headerData(at, Qt.Orientation.Horizontal) == "Gain\n100"
    spoken = model.index(3, at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Gain: different; the master has 7, the flat has 100"
    assert "gain 7, the flat has 100" in cells(model, "why")[3]


def test_what_all_masters_agree_in_has_no_column_but_a_line(page: MatchingPage) -> None:
    names = [column.name for column in page.dark.model.columns]
    assert names == ["master", "match", "age", "exposure", "gain", "why", "file"]
    agreed = page.dark.findChild(QLabel, "dark_agreed")
    assert agreed is not None
    assert agreed.text().startswith("All agree in: Camera, ")


def test_the_reason_of_a_master_that_is_looked_at_stands_below_the_table(
    qtbot: QtBot, page: MatchingPage
) -> None:
    assert not page.dark.reason.isVisible()
    click_row(qtbot, page.dark, 3)
    assert page.dark.reason.isVisible()
    assert page.dark.reason.text() == "Gain 7, the flat has 100."


def test_a_dark_the_plan_warns_of_is_amber_in_the_table_too(page: MatchingPage) -> None:
    model = CandidatesModel()
    master = Frame("/lib/masterDark.xisf", Kind.DARK, master=True, setup=Setup())
    near = Check("exposure", "2.4 s", "1.2 s", Verdict.NEAR)
    match = Match(Candidate(master, (near,), Quality.EXACT), ())
    for doubtful, words, colour in (
        (False, "chosen", themes.tone("good")),
        (True, "chosen: Exposure", themes.tone("warn")),
    ):
        assert model.set_match(match, doubtful=doubtful)
        cell = model.index(0, model.column_of("match"))
        assert cell.data() == words
        assert cell.data(Qt.ItemDataRole.ForegroundRole) == colour


def test_a_scaled_dark_is_called_so_and_never_exact(
    qtbot: QtBot, page: MatchingPage, session: Session
) -> None:
    badge = page.dark.findChild(QLabel, "dark_badge")
    assert badge is not None
    assert (badge.text(), badge.property("role")) == ("exact", "good")
    click_row(qtbot, page.dark, 2)
    qtbot.mouseClick(page.dark.use, LEFT)
    settle(qtbot, session)
    assert (badge.text(), badge.property("role")) == ("scaled", "warn")
    assert page.dark.what[Term.SCALED].isVisible()
    assert not page.dark.what[Term.AMBER].isVisible()


def test_the_deciding_key_is_on_screen_among_300_masters_at_1280(
    qtbot: QtBot, session: Session
) -> None:
    size = Check("size", "100x80", "16x12", Verdict.DIFFERENT)
    equal = [Check(key, "1", "1", Verdict.EQUAL) for key in ("camera", "gain", "offset", "readout")]
    master = Frame(
        "/lib/masterDark_INSTRUME_a_long_name.xisf", Kind.DARK, master=True, setup=Setup()
    )
    many = tuple(Candidate(master, (*equal, size), None, age_days=i) for i in range(300))
    panel = RolePanel(session, "dark")
    qtbot.addWidget(panel)
    panel.resize(620, 400)
    panel.show()
    assert panel.model.set_match(Match(None, (), many))
    panel._fit_columns()
    for name in ("match", "size"):
        index = panel.model.index(0, panel.model.column_of(name))
        assert panel.table.viewport().rect().contains(panel.table.visualRect(index))


def test_the_model_keeps_qts_rules(page: MatchingPage, session: Session) -> None:
    model = page.dark.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    match = session.planner.match_of(step_of(session, Kind.FLAT).name, "dark")
    assert not model.set_match(match)
    assert model.set_match(None)
    assert model.rowCount() == 0
    assert model.set_match(match)
    assert model.rowCount() == 4


def test_a_click_on_another_master_changes_the_plan(
    qtbot: QtBot, page: MatchingPage, session: Session
) -> None:
    assert not page.dark.use.isEnabled()
    click_row(qtbot, page.dark, 2)
    assert page.dark.use.isEnabled()
    qtbot.mouseClick(page.dark.use, LEFT)
    settle(qtbot, session)
    flat = step_of(session, Kind.FLAT)
    assert flat.dark is not None
    assert flat.dark.exposure == 300.0
    assert flat.recipe is Recipe.BIAS_AND_SCALED_DARK
    assert page.dark.by_hand.isVisible()
    assert page.dark.sentence.text() == "Chosen by you."
    assert cells(page.dark.model, "exposure")[0] == "≈ 300 s"


def test_automatic_goes_back_to_the_match(
    qtbot: QtBot, page: MatchingPage, session: Session
) -> None:
    before = plan_of(session)
    assert not page.bias.automatic.isEnabled()
    qtbot.mouseClick(page.bias.none, LEFT)
    settle(qtbot, session)
    assert step_of(session, Kind.FLAT).recipe is Recipe.DARK
    assert page.bias.by_hand.isVisible()
    assert not page.bias.none.isEnabled()
    assert page.bias.sentence.text() == "No master bias: chosen by you."
    qtbot.mouseClick(page.bias.automatic, LEFT)
    settle(qtbot, session)
    assert plan_of(session) == before
    assert not page.bias.by_hand.isVisible()


def test_a_double_click_takes_a_master(qtbot: QtBot, page: MatchingPage, session: Session) -> None:
    rect = page.dark.table.visualRect(page.dark.model.index(1, 0))
    qtbot.mouseClick(page.dark.table.viewport(), LEFT, pos=rect.center())
    qtbot.mouseDClick(page.dark.table.viewport(), LEFT, pos=rect.center())
    settle(qtbot, session)
    dark = step_of(session, Kind.FLAT).dark
    assert dark is not None
    assert dark.step is None


def test_a_file_can_be_chosen_from_anywhere(
    qtbot: QtBot, page: MatchingPage, session: Session, tmp_path: Path
) -> None:
    import sky

    path = sky.frame(tmp_path / "far", "Master Dark", ending=".xisf", exposure=1.5)
    qtbot.mouseClick(page.dark.choose, LEFT)
    dialog = page.findChild(QFileDialog, "dark_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle(qtbot, session)
    dark = step_of(session, Kind.FLAT).dark
    assert dark is not None
    assert dark.path == str(path)


def test_a_bias_says_which_flats_it_feeds_and_leads_there(
    qtbot: QtBot, page: MatchingPage, session: Session
) -> None:
    session.selection.select(step_of(session, Kind.BIAS).name)
    note = page.findChild(QLabel, "matching_note")
    assert isinstance(note, QLabel)
    assert note.isVisible()
    assert "needs no other master" in note.text()
    assert "Flat L" in note.text()
    note.linkActivated.emit(step_of(session, Kind.FLAT).name)
    assert session.selection.step == step_of(session, Kind.FLAT).name
    assert page.dark.isVisible()


def test_its_links_take_the_colours_of_another_theme(
    qapp: QApplication, page: MatchingPage, session: Session
) -> None:
    session.selection.select(step_of(session, Kind.BIAS).name)
    note = page.findChild(QLabel, "matching_note")
    assert isinstance(note, QLabel)
    try:
        for theme in (themes.Theme.DARK, themes.Theme.LIGHT):
            themes.apply_theme(qapp, theme)
            assert QColor(themes.tone("info")).rgb() in colours_of(note), theme
    finally:
        themes.apply_theme(qapp, themes.Theme.DARK)


def colours_of(widget: QWidget) -> set[int]:
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_without_a_selection_it_says_what_to_do(
    qtbot: QtBot, page: MatchingPage, session: Session
) -> None:
    session.selection.select(None)
    note = page.findChild(QLabel, "matching_note")
    assert isinstance(note, QLabel)
    assert "Select a flat" in note.text()


def test_every_control_has_a_name_to_be_read_aloud(page: MatchingPage) -> None:
    for panel in (page.bias, page.dark):
        assert panel.table.accessibleName()
        for one in (panel.use, panel.none, panel.choose, panel.automatic):
            assert one.text()
            assert one.toolTip()
