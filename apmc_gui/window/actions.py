"""Everything the window can be told to do: one action each, with its icon, key and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from apmc_gui.appearance.assets import icon

_ICON = 1.35  # of a line of text

_Standard = QKeySequence.StandardKey
Keys = str | QKeySequence.StandardKey


class Actions(QObject):
    """The actions by name. A window connects them; what they do is not known here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.add_folders = self._new(
            "add-frames",
            self.tr("Add frames…"),
            self.tr("Add a folder of frames; its masters are planned at once"),
            _Standard.Open,
        )
        self.add_files = self._new(
            "file", self.tr("Add files…"), self.tr("Add single frames"), "Ctrl+Shift+O"
        )
        self.output = self._new(
            "folder", self.tr("Output folder…"), self.tr("Choose where masters go"), "Ctrl+D"
        )
        self.add_library = self._new(
            "library",
            self.tr("Add library folder…"),
            self.tr("Add a folder of master biases and darks that flats may use"),
            "Ctrl+L",
        )
        self.samples = self._new(
            "info",
            self.tr("Try with sample frames"),
            self.tr("Write a small night of sample frames and open it"),
        )
        self.wizard = self._new(
            "wizard",
            self.tr("Staged wizard…"),
            self.tr("Be led from a folder to reviewed masters; leave it at any time"),
            "F9",
        )
        self.script = self._new(
            "save",
            self.tr("Save script…"),
            self.tr("Save the PixInsight script of this plan, and start nothing"),
            "Ctrl+Shift+S",
        )
        self.recording = self._new(
            "clock",
            self.tr("Open recorded run…"),
            self.tr("Tell a past run again as it went, in a minute at most; nothing is made"),
        )
        self.quit = self._new("close", self.tr("Quit"), "", _Standard.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._new(
            "undo",
            self.tr("Undo all choices"),
            self.tr("Take in what was left out, and forget values and matches set by hand"),
            "Ctrl+Shift+Z",
        )
        self.filter = self._new(
            "filter", self.tr("Filter the list"), self.tr("Go to the filter box"), _Standard.Find
        )
        self.settings = self._new(
            "settings", self.tr("Settings…"), self.tr("Open the settings"), "Ctrl+,"
        )
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.rescan = self._new(
            "rescan", self.tr("Rescan"), self.tr("Read all folders again"), _Standard.Refresh
        )
        self.cancel_scan = self._new(
            "stop", self.tr("Stop reading"), self.tr("Stop reading the folders"), "Ctrl+Shift+R"
        )
        self.create = self._new(
            "create", self.tr("Create masters"), self.tr("Make the masters"), "Ctrl+Return"
        )
        self.stop = self._new(
            "stop", self.tr("Stop now"), self.tr("Stop; finished masters are kept"), "Ctrl+."
        )
        self.stop_after = self._new(
            "stop-after",
            self.tr("Stop after this step"),
            self.tr("Finish the master at hand, then stop"),
            "Ctrl+Shift+.",
        )
        self.report = self._new(
            "report",
            self.tr("Open the report"),
            self.tr("Open the report of the last run"),
            "Ctrl+R",
        )
        self.reveal = self._new(
            "reveal",
            self.tr("Show the output folder"),
            self.tr("Open the output folder in the file manager"),
            "Ctrl+E",
        )
        self.save_log = self._new("save", self.tr("Save log…"), self.tr("Save the log of the run"))
        self.larger = self._new("zoom-in", self.tr("Larger text"), "", _Standard.ZoomIn)
        self.smaller = self._new("zoom-out", self.tr("Smaller text"), "", _Standard.ZoomOut)
        self.usual = self._new("fit", self.tr("Usual text size"), "", "Ctrl+0")
        self.shortcuts = self._new(
            "keyboard", self.tr("Keyboard shortcuts"), "", _Standard.HelpContents
        )
        self.logs = self._new(
            "reveal",
            self.tr("Show logs"),
            self.tr("Open the folder of the program's own log and of its crash reports"),
        )
        self.about = self._new("help", self.tr("About"), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _new(self, sign: str, text: str, tip: str, keys: Keys | None = None) -> QAction:
        action = QAction(icon(sign), text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        if tip:
            action.setToolTip(tip)
            action.setStatusTip(tip)
        return action


def choice_of(
    parent: QObject,
    choices: Sequence[tuple[str, str]],
    chosen: str,
    choose: Callable[[str], None],
) -> QActionGroup:
    """One action for each of some values (value, word), of which one holds."""
    group = QActionGroup(parent)
    for value, word in choices:
        action = QAction(word, group, checkable=True, checked=value == chosen)
        action.setData(value)
        group.addAction(action)
    group.triggered.connect(lambda action: choose(action.data()))
    return group


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
