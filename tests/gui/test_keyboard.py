"""The window by keyboard alone: Tab leaves every page, comes to every part of it, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from night import plan_of, with_library
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance import themes
from apmc_gui.pages.settings_dialog import SettingsDialog
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences
from apmc_gui.window.main_window import MainWindow
from apmc_gui.wizard.flow import PageId

PAGES = ("group", "matching", "plan", "results", "library", "decisions")
MOST = 120  # presses of Tab after which a walk goes in no circle
DIFFERENT = 40  # of 255 levels, that a pixel of a focus ring differs at least


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with a night, a library, and masters to be made."""
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    with_library(qtbot, session, tmp_path)
    qtbot.waitUntil(lambda: session.selection.step is not None)
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def _themed(qapp: QApplication) -> Iterator[None]:
    themes.apply_theme(qapp, "light")
    yield
    themes.apply_theme(qapp, "system", 100)


def walk(qtbot: QtBot, start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Returns the widgets a key comes to, in their order, until it is at the start again."""
    start.setFocus()
    seen: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        assert here is not None
        if seen and here is seen[0]:
            return seen
        seen.append(here)
        qtbot.keyClick(here, key)
    raise AssertionError(f"a trap: {[w.objectName() for w in seen[-6:]]}")


def by_keyboard(within: QWidget) -> set[QWidget]:
    """Returns the parts of a page that can be used, and so must be reached."""
    return {
        part
        for part in within.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(part.parent(), QAbstractItemView)
        and part.focusProxy() is None
    }


@pytest.mark.parametrize("page", PAGES)
def test_tab_walks_every_page_and_back(qtbot: QtBot, window: MainWindow, page: str) -> None:
    shown = window.tabs.show_page(page)
    there = walk(qtbot, window.sources.filter, Qt.Key.Key_Tab)
    back = walk(qtbot, window.sources.filter, Qt.Key.Key_Backtab)
    assert set(there) == set(back)
    assert by_keyboard(shown) - set(there) == set()
    assert by_keyboard(window.sources) - set(there) == set()


@pytest.mark.parametrize("page", list(PageId))
def test_tab_walks_every_page_of_the_wizard_and_back(
    qtbot: QtBot, window: MainWindow, page: PageId
) -> None:
    wizard = window.wizard_host.open()
    wizard.journey.go(page)
    wizard.refresh()
    there = walk(qtbot, wizard.leave_button, Qt.Key.Key_Tab)
    back = walk(qtbot, wizard.leave_button, Qt.Key.Key_Backtab)
    assert set(there) == set(back)
    assert by_keyboard(wizard) - set(there) == set()


def test_tab_walks_every_page_of_the_settings(qtbot: QtBot, session: Session) -> None:
    dialog = SettingsDialog(session, Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    for row in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(row)
        there = walk(qtbot, dialog.tabs.tabBar(), Qt.Key.Key_Tab)
        assert by_keyboard(dialog) - set(there) == set()


def test_no_table_keeps_tab_for_itself(qtbot: QtBot, window: MainWindow) -> None:
    while window.tabs.make_next():
        pass
    tables = window.findChildren(QTableView)
    assert len(tables) >= 5
    assert [table.objectName() for table in tables if table.tabKeyNavigation()] == []


def test_tab_goes_from_the_folders_over_the_list_to_the_right_side(
    qtbot: QtBot, window: MainWindow
) -> None:
    there = walk(qtbot, window.sources.filter, Qt.Key.Key_Tab)
    places = {id(widget): number for number, widget in enumerate(there)}
    tree = places[id(window.sources.view)]
    tabs = places[id(window.tabs.tabBar())]
    folders = [places[id(w)] for w in by_keyboard(window.sources.box)]
    assert tree < tabs < min(folders)  # a circle that begins at the filter, below the folders
    assert max(folders) == len(there) - 1


@pytest.mark.parametrize("name", ["groups", "plan_steps", "dark_candidates"])
@pytest.mark.usefixtures("_themed")
def test_a_list_with_the_keyboard_has_a_ring(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = {"plan_steps": "plan", "dark_candidates": "matching"}.get(name, "group")
    window.tabs.show_page(page)
    flat = next(s for s in plan_of(window.session).steps if s.kind is Kind.FLAT)
    window.session.selection.select(flat.name)
    view = window.findChild(QAbstractItemView, name)
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    window.sources.filter.setFocus()
    qtbot.wait(0)
    before = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert most_different(before, view.grab().toImage()) >= DIFFERENT


def most_different(one: QImage, other: QImage) -> int:
    """Returns the largest difference along the upper edge of two pictures, in levels."""
    row = range(0, one.width(), 3)
    differences = (
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in row
        for y in (0, 1)
    )
    return max(differences)
