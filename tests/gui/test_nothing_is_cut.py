"""No text of the main screens is cut at 1280x800, whatever the language and the camera."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sky
from night import settle
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QHeaderView, QTabBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from test_languages import cut_in

from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.rigs.rig import Rig
from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance import themes
from apmc_gui.i18n import languages
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.pages.plan_page import PlanPage
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import ElidedLabel
from apmc_gui.window.main_window import MainWindow

LONG = "QHYCCD-Cameras-Capture QHY600M-Pro serial 6a1b2c3d4e5f6a7b8c9"
FILES = ("", "frame_name", "folder")  # both ends of these can be read
PAGES = ("group", "matching", "plan", "results", "library", "decisions")


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The demo night, and one of a camera with a name of 61 letters."""
    folder = tmp_path_factory.mktemp("nights")
    assert len(LONG) == 61
    long = folder / "long"
    sky.series(long / "bias", 3, "BIAS", camera=LONG)
    sky.series(long / "dark", 3, "DARK", exposure=300.0, camera=LONG)
    sky.series(long / "flat", 3, "FLAT", filter="Ha", exposure=2.5, camera=LONG)
    return [make_demo_night(str(folder / "demo"), size=(48, 32)).frames, str(long)]


@pytest.fixture
def _themed(qapp: QApplication) -> Iterator[None]:
    themes.apply_theme(qapp, "light")
    yield
    themes.apply_theme(qapp, "system", 100)
    languages.speak(qapp, "en")


def cut(window: QWidget) -> list[str]:
    """Returns what is cut: labels, buttons, titles of tabs and columns, and names."""
    found = cut_in(window)
    for part in window.findChildren(ElidedLabel):
        wide = part.fontMetrics().horizontalAdvance(part.text)
        if part.isVisible() and wide > part.width() and part.objectName() not in FILES:
            found.append(f"{part.objectName()}: {part.text}")
    for bar in window.findChildren(QTabBar):
        if bar.isVisible() and bar.sizeHint().width() > bar.width():
            found.append(f"tabs: {[bar.tabText(i) for i in range(bar.count())]}")
    for header in window.findChildren(QHeaderView):
        if header.isVisible() and header.objectName() in ("groups_header", ""):
            found += _cut_titles(header)
    return found


def _cut_titles(header: QHeaderView) -> list[str]:
    shown = [s for s in range(header.count()) if not header.isSectionHidden(s)]
    titles = {s: header.model().headerData(s, header.orientation()) or "" for s in shown}
    metrics = header.fontMetrics()
    return [
        f"column: {title}"
        for section, title in titles.items()
        if header.orientation().name == "Horizontal"
        and max(map(metrics.horizontalAdvance, str(title).splitlines()), default=0)
        > header.sectionSize(section)
    ]


def cut_cells(view: QTreeView, *columns: TreeColumn) -> list[str]:
    """Returns the cells of rows of groups that are cut in some columns; cameras may be."""
    model, metrics = view.model(), view.fontMetrics()
    found = []
    for i in range(model.rowCount()):
        section = model.index(i, 0)
        rows = [model.index(j, 0, section) for j in range(model.rowCount(section))]
        for cell in (row.siblingAtColumn(column) for row in rows for column in columns):
            room = view.columnWidth(cell.column())
            room -= 2 * view.indentation() + 24 if cell.column() == 0 else 20
            words = cell.data() or ""
            if cell.column() == TreeColumn.GROUP:
                words = words.rpartition(" · ")[0]  # the camera comes last
            if metrics.horizontalAdvance(words) > room:
                found.append(words)
    return found


def cut_in_plan(window: MainWindow) -> list[str]:
    """Returns the states and recipes of the plan that are cut."""
    page = window.tabs.page("plan")
    assert isinstance(page, PlanPage)
    model, metrics = page.model, page.fontMetrics()
    columns = [model.column_of(name) for name in ("state", "recipe")]
    stages = [model.index(row, 0) for row in range(model.rowCount())]
    cells = [
        model.index(row, column, stage)
        for stage in stages
        for row in range(model.rowCount(stage))
        for column in columns
    ]
    return [
        cell.data()
        for cell in cells
        if metrics.horizontalAdvance(cell.data() or "") + 8 > page.tree.columnWidth(cell.column())
    ]


@pytest.mark.usefixtures("_themed")
@pytest.mark.parametrize("code", languages.NAMES)
def test_no_text_is_cut_at_1280(
    qtbot: QtBot,
    qapp: QApplication,
    session: Session,
    tmp_path: Path,
    nights: list[str],
    code: str,
) -> None:
    languages.speak(qapp, code)
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    window = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    session.rigs.set_rigs([Rig("Esprit 100", (LONG,))], None)
    session.set_output(str(tmp_path / "masters"))
    session.add_sources(nights)
    settle(qtbot, session)
    assert window.sources.box.rig.isVisible()
    qtbot.waitUntil(lambda: session.selection.step is not None)
    for page in PAGES:
        window.tabs.show_page(page)
        qtbot.waitUntil(lambda: cut(window) == [], timeout=10_000)
    assert cut_in_plan(window) == []
    view = window.sources.view
    columns = (TreeColumn.GROUP, TreeColumn.STATE, TreeColumn.FRAMES, TreeColumn.EXPOSURE)
    assert cut_cells(view, *columns) == []
    assert view.model().rowCount(QModelIndex()) >= 3
    window.close()
