"""The menus and the toolbar of the window, filled with its actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from apmc_gui.appearance.assets import icon
from apmc_gui.window.actions import Actions

_ICON = 1.35  # of a line of text


class Tools(QToolBar):
    """A toolbar whose icons grow with the text."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = round(_ICON * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))


def fill_menus(
    window: QMainWindow,
    actions: Actions,
    *,
    recent: QMenu,
    tabs: Sequence[QAction],
    themes: QActionGroup,
    engines: QMenu,
    dock: QAction,
) -> None:
    """Makes the menu bar; `None` in a menu's list is a line."""
    translate = QCoreApplication.translate
    bar = window.menuBar()
    _fill(
        bar.addMenu(translate("Menus", "&File")),
        actions.add_folders,
        actions.add_files,
        recent,
        actions.output,
        actions.add_library,
        None,
        actions.samples,
        actions.wizard,
        None,
        actions.recording,
        actions.script,
        None,
        actions.quit,
    )
    _fill(
        bar.addMenu(translate("Menus", "&Edit")),
        actions.undo,
        actions.filter,
        None,
        actions.settings,
    )
    look = QMenu(translate("Menus", "Theme"), window)
    look.setIcon(icon("theme"))
    look.addActions(themes.actions())
    _fill(
        bar.addMenu(translate("Menus", "&View")),
        *tabs,
        dock,
        None,
        look,
        actions.larger,
        actions.smaller,
        actions.usual,
    )
    _fill(
        bar.addMenu(translate("Menus", "&Run")),
        actions.create,
        actions.stop,
        actions.stop_after,
        None,
        engines,
        None,
        actions.rescan,
        actions.cancel_scan,
        None,
        actions.report,
        actions.reveal,
        actions.save_log,
    )
    _fill(
        bar.addMenu(translate("Menus", "&Help")),
        actions.shortcuts,
        actions.logs,
        None,
        actions.about,
    )


def fill_toolbar(window: QMainWindow, actions: Actions, engine: QWidget, act: QWidget) -> QToolBar:
    """Makes the toolbar: what brings frames on the left, what makes masters on the right."""
    translate = QCoreApplication.translate
    bar = Tools(translate("Menus", "Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addAction(actions.add_folders)
    bar.addAction(actions.rescan)
    bar.addAction(actions.wizard)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    word = QLabel(translate("Menus", "Engine"))
    word.setContentsMargins(0, 0, 6, 0)
    bar.addWidget(word)
    bar.addWidget(engine)
    gap = QWidget()
    gap.setFixedWidth(10)
    bar.addWidget(gap)
    bar.addWidget(act)
    edge = QWidget()
    edge.setFixedWidth(4)
    bar.addWidget(edge)
    window.addToolBar(bar)
    return bar


def _fill(menu: QMenu, *parts: QAction | QMenu | None) -> None:
    for part in parts:
        match part:
            case None:
                menu.addSeparator()
            case QMenu():
                menu.addMenu(part)
            case _:
                menu.addAction(part)
