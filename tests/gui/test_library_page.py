"""The Library tab shows every master of the library folders, with its age."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sky
from night import settle
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.library.audit import AuditKind, Finding
from ap_master_calibration.library.coverage import coverage_of
from ap_master_calibration.settings import Tolerances
from apmc_gui.appearance import themes
from apmc_gui.models.audit_model import AuditModel, CoverageModel
from apmc_gui.models.library_model import (
    COLUMNS,
    FoldersModel,
    LibraryFilter,
    LibraryModel,
    folders_of,
)
from apmc_gui.pages.library_page import LibraryPage
from apmc_gui.session.session import Session

LEFT = Qt.MouseButton.LeftButton
NAMES = [column.name for column in COLUMNS]
KIND, GAIN, EXPOSURE, AGE, FILE = map(NAMES.index, ("kind", "gain", "exposure", "age", "file"))
TODAY = date(2026, 11, 23)
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def master(kind: Kind, days: int, name: str, gain: float = 100.0, exposure: float = 60.0) -> Frame:
    night = TODAY - timedelta(days=days)
    setup = Setup("ASI2600MM", -10.0, gain, 50.0, None, (1, 1), (100, 80))
    path = f"/library/{name}.xisf"
    return Frame(path, kind, True, setup, exposure, night=night, count=30)


MASTERS = (
    master(Kind.DARK, 10, "dark60"),
    master(Kind.DARK, 200, "dark300", exposure=300.0),
    master(Kind.DARK, 400, "dark5", gain=0.0, exposure=5.0),
    master(Kind.BIAS, 12, "bias"),
)


@pytest.fixture
def model(qtbot: QtBot) -> LibraryModel:
    made = LibraryModel()
    made.set_masters(MASTERS, TODAY)
    return made


def column(model: LibraryModel | LibraryFilter, which: int) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_models_are_sound(model: LibraryModel) -> None:
    shown = LibraryFilter()
    folders, findings = FoldersModel(), AuditModel()
    testers = [QAbstractItemModelTester(m, FATAL) for m in (model, shown, folders, findings)]
    shown.setSourceModel(model)
    shown.sort(AGE)
    shown.set_words("dark")
    model.set_masters(MASTERS[:2], TODAY)
    folders.set_folders(folders_of(["/library"], [], MASTERS))
    findings.set_findings((Finding(AuditKind.NO_MASTER, ("/library/a.txt",), "not a master"),))
    assert (shown.rowCount(), folders.rowCount(), findings.rowCount()) == (2, 1, 1)
    assert len(testers) == 4


def test_ages_are_told_in_days_words_and_colours(model: LibraryModel) -> None:
    assert column(model, AGE) == ["10 d · fresh", "200 d · ageing", "400 d · old", "12 d · fresh"]
    colour = Qt.ItemDataRole.ForegroundRole
    found = [model.index(row, AGE).data(colour).name() for row in range(3)]
    look = themes.colours()
    assert found == [look.text, look.warn, look.bad]
    icons = [model.index(r, AGE).data(Qt.ItemDataRole.DecorationRole) for r in range(3)]
    assert not any(i.isNull() for i in icons)
    assert "2026-05-07, 7 months ago" in model.index(1, AGE).data(Qt.ItemDataRole.ToolTipRole)


def test_a_superseded_master_says_so_in_a_word_a_sign_and_a_colour(model: LibraryModel) -> None:
    old = replace(MASTERS[0], path="/library/superseded/2026-01-01/dark60.xisf")
    model.set_masters([old], TODAY)
    assert column(model, AGE) == ["10 d · superseded"]
    model.set_masters([replace(old, night=None)], TODAY)
    assert column(model, AGE) == ["superseded"]
    assert model.index(0, KIND).data(Qt.ItemDataRole.ForegroundRole) == themes.tone("dim")
    assert not model.index(0, AGE).data(Qt.ItemDataRole.DecorationRole).isNull()
    model.set_masters([old], TODAY)
    tip = model.index(0, AGE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("A newer master took its place; it is kept.")


def test_a_master_of_unknown_age_says_so(model: LibraryModel) -> None:
    model.set_masters([replace(MASTERS[0], night=None)], TODAY)
    assert column(model, AGE) == ["–"]


def test_a_master_in_two_folders_is_shown_once(model: LibraryModel) -> None:
    model.set_masters([*MASTERS, MASTERS[0]], TODAY)
    assert model.rowCount() == 4


def test_numbers_are_sorted_as_numbers(model: LibraryModel) -> None:
    shown = LibraryFilter()
    shown.setSourceModel(model)
    shown.sort(EXPOSURE)
    assert column(shown, EXPOSURE) == ["", "5 s", "60 s", "300 s"]  # a bias has none to tell
    shown.sort(GAIN)
    assert column(shown, GAIN) == ["0", "100", "100", "100"]
    shown.sort(KIND)
    assert column(shown, KIND) == ["Bias", "Dark", "Dark", "Dark"]


def test_every_word_of_the_filter_must_be_found(model: LibraryModel) -> None:
    shown = LibraryFilter()
    shown.setSourceModel(model)
    shown.set_words("dark 300")
    assert column(shown, FILE) == ["dark300.xisf"]
    shown.set_words("ASI old")
    assert column(shown, FILE) == ["dark5.xisf"]
    shown.set_words("")
    assert shown.rowCount() == 4


def test_folders_tell_what_they_are_for_and_what_they_hold() -> None:
    bias, both = folders_of(["/lib", "/library"], ["/library"], MASTERS)
    assert (bias.path, bias.bias, bias.dark, bias.masters) == ("/lib", True, False, 0)
    assert (both.bias, both.dark, both.masters) == (True, True, 4)


# --- the page -----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "library"
    sky.frame(made, "Master Dark", ending=".xisf", exposure=300.0)
    sky.frame(made, "Master Bias", ending=".xisf")
    sky.frame(made, "LIGHT", name="m33.fits")
    return made


@pytest.fixture
def page(qtbot: QtBot, session: Session, folder: Path) -> LibraryPage:
    made = LibraryPage(session)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    session.add_library(str(folder))
    settle(qtbot, session)
    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    return made


def text(page: LibraryPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_an_empty_library_says_what_it_is_for(qtbot: QtBot, session: Session) -> None:
    page = LibraryPage(session)
    qtbot.addWidget(page)
    page.show()
    assert "Add the folder" in text(page, "library_empty")
    assert page._stack.currentIndex() == 0


def test_the_masters_of_a_folder_are_listed(page: LibraryPage, folder: Path) -> None:
    assert text(page, "library_summary") == "2 masters"
    assert sorted(column(page.shown, KIND)) == ["Bias", "Dark"]
    assert page.folders.model().index(0, 0).data() == f"{folder}  ·  bias and darks  ·  2 masters"


def test_what_is_typed_filters_the_table(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClicks(page.filter, "bias")
    assert column(page.shown, KIND) == ["Bias"]
    assert text(page, "library_found") == "1 of 2"
    arrow = page.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize)
    assert page.table.columnWidth(KIND) >= page.fontMetrics().horizontalAdvance("Kind") + 2 * arrow


def test_a_click_on_a_title_sorts(qtbot: QtBot, page: LibraryPage) -> None:
    header = page.table.horizontalHeader()
    assert column(page.shown, KIND) == ["Bias", "Dark"]
    x = header.sectionViewportPosition(KIND) + 8
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(x, 8))
    assert column(page.shown, KIND) == ["Dark", "Bias"]


# --- what is the matter ---------------------------------------------------------------------------


def findings_of(page: LibraryPage) -> list[str]:
    model = page.findings.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def audit_head(page: LibraryPage) -> QToolButton:
    head = page.findChild(QToolButton, "library_audit_head")
    assert head is not None
    return head


def test_files_that_are_no_masters_are_told_with_the_reason(
    qtbot: QtBot, page: LibraryPage
) -> None:
    head = audit_head(page)
    qtbot.waitUntil(lambda: head.text() == "1 file is not used", timeout=20_000)
    assert not page.findings.isVisible()
    qtbot.mouseClick(head, LEFT)
    assert page.findings.isVisible()
    assert findings_of(page) == ["Not used:  m33.fits: not a master"]


def test_problems_and_gaps_are_counted_and_listed_the_worst_first(
    qtbot: QtBot, page: LibraryPage, session: Session, folder: Path
) -> None:
    sky.frame(folder, "Master Dark", ending=".xisf", exposure=60.0, set_temp=-20.0)
    (folder / "broken.xisf").write_bytes(b"XISF0100")
    session.refresh_library()
    head = audit_head(page)
    wanted = "1 problem · 3 gaps · 1 file is not used"
    qtbot.waitUntil(lambda: head.text() == wanted, timeout=20_000)
    first, *gaps, _ = findings_of(page)
    assert first.startswith("Unreadable:  broken.xisf: ")
    setup = "ZWO ASI2600MM Pro · gain 100 · offset 50 · High Gain Mode"
    assert gaps == [
        f"Missing:  dark 300 s at −20 °C · {setup}",
        f"Missing:  dark 60 s at −10 °C · {setup}",
        f"No bias:  darks 60 s cannot be scaled at −20 °C · {setup}",
    ]


def test_a_library_in_order_says_so(
    qtbot: QtBot, page: LibraryPage, session: Session, folder: Path
) -> None:
    (folder / "m33.fits").unlink()
    session.refresh_library()
    head = audit_head(page)
    qtbot.waitUntil(lambda: head.text() == "Nothing to mend in the library", timeout=20_000)
    qtbot.mouseClick(head, LEFT)
    assert not page.findings.isVisible()
    assert not head.icon().isNull()


def test_a_finding_leads_to_its_master(
    qtbot: QtBot, page: LibraryPage, session: Session, folder: Path
) -> None:
    sky.frame(folder, "Master Bias", ending=".xisf", seed=5, date_loc="2020-01-29T21:00:00")
    session.refresh_library()
    head = audit_head(page)
    qtbot.waitUntil(lambda: "1 problem" in head.text(), timeout=20_000)
    qtbot.mouseClick(head, LEFT)
    index = page.findings.model().index(0, 0)
    assert index.data().startswith("Double:  ")
    qtbot.mouseClick(page.findings.viewport(), LEFT, pos=page.findings.visualRect(index).center())
    assert page.table.currentIndex().siblingAtColumn(FILE).data() in index.data()
    assert page.table.currentIndex().siblingAtColumn(KIND).data() == "Bias"


def test_every_finding_has_a_line_a_sign_and_files(model: LibraryModel) -> None:
    setup = Setup("ASI2600MM", -10.0, 0.0, 5.0, "Fast", (2, 2), (100, 80))
    findings = [
        Finding(AuditKind.NO_IDENTITY, ("/l/a.xisf",), unknown=("camera", "exposure")),
        Finding(AuditKind.SAME_FILE, ("/l/a.xisf", "/l/b.xisf")),
        Finding(AuditKind.SAME_KEY, ("/l/a.xisf", "/l/b.xisf")),
        Finding(AuditKind.HOLE, setup=setup, exposures=(60.0, 0.5)),
        Finding(AuditKind.OLD, ("/l/a.xisf",), days=400),
        Finding(AuditKind.SUPERSEDED, ("/l/superseded/a.xisf",)),
    ]
    shown = AuditModel()
    shown.set_findings(findings)
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == [
        "Without identity:  a.xisf: not known: camera, exposure",
        "Same file:  a.xisf = b.xisf",
        "Double:  a.xisf is newer than b.xisf, for the same frames",
        "Missing:  dark 60 s, 0.5 s at −10 °C · ASI2600MM · gain 0 · offset 5 · Fast · binning 2x2",
        "Old:  a.xisf: 1 y 1 m ago",
    ]
    tips = [shown.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(5)]
    assert tips[1] == "/l/a.xisf\n/l/b.xisf"
    signs = [shown.index(row, 0).data(Qt.ItemDataRole.DecorationRole) for row in range(5)]
    assert not any(sign.isNull() for sign in signs)


def test_the_coverage_shows_every_dark_and_every_hole(
    qtbot: QtBot, page: LibraryPage, session: Session, folder: Path
) -> None:
    sky.frame(folder, "Master Dark", ending=".xisf", exposure=60.0, set_temp=-20.0)
    session.refresh_library()
    model = page.coverage.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(i, across) for i in range(2)] == ["60 s", "300 s"]
    assert model.headerData(0, down).startswith("−20 °C · ZWO ASI2600MM Pro · gain 100")
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(2)]
    assert (cells[0][1], cells[1][0]) == ("missing", "missing")
    assert cells[0][0].endswith(" d")
    assert "No dark: 300 s · −20 °C" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    opener = page.findChild(QToolButton, "library_coverage_head")
    assert opener is not None
    qtbot.mouseClick(audit_head(page), LEFT)
    qtbot.mouseClick(opener, LEFT)
    assert (page.findings.isVisible(), page.coverage.isVisible()) == (False, True)
    page.coverage.setCurrentIndex(model.index(0, 0))
    assert page.table.currentIndex().siblingAtColumn(EXPOSURE).data() == "60 s"
    qtbot.mouseClick(audit_head(page), LEFT)
    assert (page.findings.isVisible(), page.coverage.isVisible()) == (True, False)


def test_the_coverage_leaves_cells_empty_that_no_set_point_of_the_camera_has(
    model: LibraryModel,
) -> None:
    other = replace(MASTERS[0].setup, camera="Other")
    darks = (MASTERS[1], replace(MASTERS[0], setup=other), replace(MASTERS[2], night=None))
    shown = CoverageModel()
    tester = QAbstractItemModelTester(shown, FATAL)
    regulated = [replace(dark, set_point=-10.0) for dark in darks]
    shown.set_coverage(coverage_of(regulated, Tolerances()), TODAY)
    assert (shown.rowCount(), shown.columnCount()) == (3, 3)
    found = [[shown.index(r, c).data() for c in range(3)] for r in range(3)]
    assert found == [["✓", "", ""], ["", "", "200 d"], ["", "10 d", ""]]
    colour = shown.index(1, 2).data(Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == themes.colours().warn
    assert tester.model() is shown


def test_flats_of_the_library_are_listed(
    qtbot: QtBot, page: LibraryPage, session: Session, folder: Path
) -> None:
    sky.frame(folder, "Master Flat", ending=".xisf", filter="Ha")
    session.refresh_library()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=20_000)
    assert sorted(column(page.shown, KIND)) == ["Bias", "Dark", "Flat"]


def test_a_folder_is_added_for_what_is_ticked(qtbot: QtBot, session: Session, folder: Path) -> None:
    page = LibraryPage(session)
    qtbot.addWidget(page)
    page.show()
    box = page.findChild(QCheckBox, "library_for_bias")
    add = page.findChild(QPushButton, "add_library")
    assert box is not None
    assert add is not None
    box.click()
    qtbot.mouseClick(add, LEFT)
    dialog = page.findChild(QFileDialog, "library_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    assert (session.settings.bias_libraries, session.settings.dark_libraries) == (
        (),
        (str(folder),),
    )
    settle(qtbot, session)
    qtbot.waitUntil(lambda: column(page.shown, KIND) == ["Dark"])


def test_a_folder_is_removed_and_nothing_on_disk(
    qtbot: QtBot, page: LibraryPage, session: Session, folder: Path
) -> None:
    remove = page.findChild(QPushButton, "remove_library")
    assert remove is not None
    assert not remove.isEnabled()
    place = page.folders.visualRect(page.folders.model().index(0, 0)).center()
    qtbot.mouseClick(page.folders.viewport(), LEFT, pos=place)
    qtbot.mouseClick(remove, LEFT)
    assert session.settings.bias_libraries == ()
    settle(qtbot, session)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert len(list(folder.iterdir())) == 3


def test_the_menu_of_a_master_copies_its_path(qtbot: QtBot, page: LibraryPage) -> None:
    index: QModelIndex = page.shown.index(0, FILE)
    page.table.customContextMenuRequested.emit(page.table.visualRect(index).center())
    menu = page.table.findChild(QMenu, "library_menu")
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text().endswith(index.data())


def test_a_new_master_is_seen_when_the_library_is_read_again(
    qtbot: QtBot, page: LibraryPage, folder: Path
) -> None:
    sky.frame(folder, "Master Dark", ending=".xisf", exposure=60.0)
    again = page.findChild(QPushButton, "reread_library")
    assert again is not None
    qtbot.mouseClick(again, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=20_000)
