"""Keeps and restores the place of the window and the layout of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter, QTableView, QTreeView, QWidget

from apmc_gui.support.preferences import Preferences
from apmc_gui.widgets.column_widths import restore_header, saved_header

_EDGE = 8  # pixels of a window's frame
_VERSION = 1  # raised when docks or toolbars get other names


def saved_geometry(window: QMainWindow, before: Preferences) -> Preferences:
    """Returns the preferences with where everything stands now."""
    splitters = {s.objectName(): _text(s.saveState()) for s in _splitters(window)}
    columns = {name: saved_header(header) for name, header in _headers(window)}
    return replace(
        before,
        geometry=_text(window.saveGeometry()),
        docks=_text(window.saveState(_VERSION)),
        splitters=MappingProxyType({**before.splitters, **splitters}),
        columns=MappingProxyType({**before.columns, **columns}),
    )


def restore_geometry(window: QMainWindow, preferences: Preferences) -> bool:
    """Puts the window where it was; False where that is not known. Qt keeps it on a screen."""
    restore_parts(window, preferences)
    window.restoreState(_bytes(preferences.docks), _VERSION)
    return bool(preferences.geometry) and window.restoreGeometry(_bytes(preferences.geometry))


def fit_to_screen(window: QMainWindow, wanted: QSize) -> None:
    """Gives a new window its size, smaller where the free area of the screen is, and centres it."""
    free = window.screen().availableGeometry()
    # The frame is not there before the window is shown: a title bar has about two lines of text.
    title = 2 * window.fontMetrics().height()
    size = wanted.boundedTo(free.size() - QSize(_EDGE, title + _EDGE))
    window.resize(size)
    left = free.x() + (free.width() - size.width()) // 2
    window.move(left, free.y() + (free.height() - size.height() - title) // 2)


def restore_parts(part: QWidget, preferences: Preferences) -> None:
    """Gives back the splitters and columns of a part of the window that was just made."""
    for splitter in _splitters(part):
        if state := preferences.splitters.get(splitter.objectName()):
            splitter.restoreState(_bytes(state))
    for name, header in _headers(part):
        if state := preferences.columns.get(name):
            restore_header(header, state)


def _splitters(part: QWidget) -> Iterator[QSplitter]:
    return (s for s in part.findChildren(QSplitter) if s.objectName())


def _headers(part: QWidget) -> Iterator[tuple[str, QHeaderView]]:
    """Yields the headers a person can move, by the name of their view."""
    for tree in part.findChildren(QTreeView):
        if tree.objectName() and not tree.isHeaderHidden():
            yield tree.objectName(), tree.header()
    for table in part.findChildren(QTableView):
        if table.objectName() and not table.horizontalHeader().isHidden():
            yield table.objectName(), table.horizontalHeader()


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
