"""The actions of the window: one row each, which feeds menu, toolbar, key and state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance.assets import icon
from apmc_gui.widgets.controls import label

if TYPE_CHECKING:
    from apmc_gui.window.main_window import MainWindow

_ICON = 1.35  # of a line of text
_TEXT_STEP = 10  # per cent
_WORD_GAP = 8  # pixels between an icon and its word
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_WITH_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon

_Standard = QKeySequence.StandardKey
_Role = QAction.MenuRole


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its icon and words, its key, what it does, and when it can be done."""

    name: str
    icon: str
    label: str
    run: Callable[[], object]
    keys: str | QKeySequence.StandardKey | None = None
    tip: str = ""
    enabled: Callable[[], bool] | None = None
    visible: Callable[[], bool] | None = None
    role: QAction.MenuRole = _Role.TextHeuristicRole


@dataclass(frozen=True, slots=True)
class MenuRow:
    """One menu of the menu bar; None is a line."""

    title: str
    parts: tuple[ActionRow | QAction | QMenu | None, ...]


class Actions(QObject):
    """The actions of a window, by name, and its menu bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._rows: list[tuple[ActionRow, QAction]] = []
        self._by_name: dict[str, QAction] = {}
        for menu in (self._file(), self._edit(), self._view(), self._run(), self._help()):
            self._fill(window.menuBar().addMenu(menu.title), menu.parts)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def refresh(self) -> None:
        """Enables what can be done now."""
        for row, action in self._rows:
            if row.enabled is not None:
                action.setEnabled(row.enabled())
            if row.visible is not None:
                action.setVisible(row.visible())

    def _fill(self, menu: QMenu, parts: Sequence[ActionRow | QAction | QMenu | None]) -> None:
        for part in parts:
            match part:
                case None:
                    menu.addSeparator()
                case QMenu():
                    menu.addMenu(part)
                case QAction():
                    menu.addAction(part)
                case ActionRow():
                    menu.addAction(self._new_action(part))

    def _new_action(self, row: ActionRow) -> QAction:
        action = QAction(icon(row.icon), row.label, self)
        if row.keys is not None:
            action.setShortcut(QKeySequence(row.keys))
        if row.tip:
            action.setToolTip(row.tip)
            action.setStatusTip(row.tip)
        action.setMenuRole(row.role)
        action.triggered.connect(lambda _=False: row.run())
        self._rows.append((row, action))
        self._by_name[row.name] = action
        return action

    # --- the menus ----------------------------------------------------------------------------

    def _file(self) -> MenuRow:
        window, box, session = self._window, self._window.sources.box, self._window.session
        samples = window.empty.samples
        return MenuRow(
            QCoreApplication.translate("Menus", "&File"),
            (
                ActionRow(
                    "add_folders",
                    "add-frames",
                    self.tr("Add frames…"),
                    box.choose_frames,
                    _Standard.Open,
                    self.tr("Add a folder of frames; its masters are planned at once"),
                ),
                ActionRow(
                    "add_files",
                    "file",
                    self.tr("Add files…"),
                    box.choose_files,
                    "Ctrl+Shift+O",
                    self.tr("Add single frames"),
                ),
                window.recent,
                ActionRow(
                    "output",
                    "folder",
                    self.tr("Output folder…"),
                    box.choose_output,
                    "Ctrl+D",
                    self.tr("Choose where masters go"),
                ),
                ActionRow(
                    "add_library",
                    "library",
                    self.tr("Add library folder…"),
                    box.choose_library,
                    "Ctrl+L",
                    self.tr("Add a folder of master biases and darks that flats may use"),
                ),
                None,
                ActionRow(
                    "samples",
                    "info",
                    self.tr("Try with sample frames"),
                    samples.make,
                    tip=self.tr("Write a small night of sample frames and open it"),
                    enabled=lambda: not session.run.running and not samples.busy,
                ),
                ActionRow(
                    "wizard",
                    "wizard",
                    self.tr("Staged wizard…"),
                    window.toggle_wizard,
                    "F9",
                    self.tr("Be led from a folder to reviewed masters; leave it at any time"),
                ),
                None,
                ActionRow(
                    "master",
                    "zoom-in",
                    self.tr("Look at a master…"),
                    window.dialogs.master,
                    "Ctrl+Shift+M",
                    self.tr("Open a finished master: pixels, numbers, tests, old beside new"),
                ),
                ActionRow(
                    "recording",
                    "clock",
                    self.tr("Open recorded run…"),
                    window.open_recording,
                    tip=self.tr("Replay a past run in a minute at most; nothing is made"),
                    enabled=lambda: not session.run.running,
                ),
                ActionRow(
                    "script",
                    "save",
                    self.tr("Save script…"),
                    window.dialogs.script,
                    "Ctrl+Shift+S",
                    self.tr("Save the PixInsight script of this plan, and start nothing"),
                    enabled=lambda: session.planner.plan is not None and not session.scan.running,
                    visible=lambda: (
                        session.settings.engine is not EngineChoice.BUILTIN
                        or session.planner.plan is not None
                    ),
                ),
                None,
                ActionRow(
                    "quit",
                    "close",
                    self.tr("Quit"),
                    window.close,
                    _Standard.Quit,
                    role=_Role.QuitRole,
                ),
            ),
        )

    def _edit(self) -> MenuRow:
        window, overrides = self._window, self._window.session.overrides
        return MenuRow(
            QCoreApplication.translate("Menus", "&Edit"),
            (
                ActionRow(
                    "undo",
                    "undo",
                    self.tr("Undo"),
                    overrides.undo,
                    _Standard.Undo,
                    self.tr("Take the last decision back"),
                    enabled=lambda: overrides.to_undo is not None,
                ),
                ActionRow(
                    "redo",
                    "redo",
                    self.tr("Redo"),
                    overrides.redo,
                    _Standard.Redo,
                    self.tr("Make the decision again that was taken back"),
                    enabled=lambda: overrides.to_redo is not None,
                ),
                ActionRow(
                    "clear_overrides",
                    "remove",
                    self.tr("Forget all choices"),
                    overrides.clear,
                    tip=self.tr(
                        "Take in what was left out, and forget values and matches set by hand"
                    ),
                    enabled=lambda: bool(overrides.current),
                ),
                None,
                ActionRow(
                    "next_issue",
                    "attention",
                    self.tr("Next to look at"),
                    window.show_next_issue,
                    "F8",
                    self.tr("Go to the next thing that wants a look before masters are made"),
                    enabled=lambda: bool(window.session.attention.open),
                ),
                ActionRow(
                    "filter",
                    "filter",
                    self.tr("Filter the list"),
                    window.sources.filter.setFocus,
                    _Standard.Find,
                    self.tr("Go to the filter box"),
                ),
                None,
                ActionRow(
                    "settings",
                    "settings",
                    self.tr("Settings…"),
                    window.open_settings,
                    "Ctrl+,",
                    self.tr("Open the settings"),
                    role=_Role.PreferencesRole,
                ),
            ),
        )

    def _view(self) -> MenuRow:
        window = self._window
        translate = QCoreApplication.translate
        theme = QMenu(translate("Menus", "Theme"), window)
        theme.setIcon(icon("theme"))
        theme.addActions(window.themes.actions())
        run = window.dock.toggleViewAction()
        run.setText(self.tr("Run and log"))
        run.setShortcut(QKeySequence("Ctrl+7"))

        def resize(step: int) -> Callable[[], None]:
            return lambda: window.set_text_size(window.preferences.text_size + step)

        return MenuRow(
            translate("Menus", "&View"),
            (
                *self._tab_actions(),
                run,
                None,
                theme,
                ActionRow(
                    "larger",
                    "zoom-in",
                    self.tr("Larger text"),
                    resize(_TEXT_STEP),
                    _Standard.ZoomIn,
                ),
                ActionRow(
                    "smaller",
                    "zoom-out",
                    self.tr("Smaller text"),
                    resize(-_TEXT_STEP),
                    _Standard.ZoomOut,
                ),
                ActionRow(
                    "usual",
                    "fit",
                    self.tr("Usual text size"),
                    lambda: window.set_text_size(100),
                    "Ctrl+0",
                ),
            ),
        )

    def _tab_actions(self) -> list[QAction]:
        window, actions = self._window, []
        for row in range(window.tabs.count()):
            action = QAction(window.tabs.tabText(row), self)
            action.setShortcut(QKeySequence(f"Ctrl+{row + 1}"))
            action.triggered.connect(lambda _=False, r=row: window.show_tab(r))
            actions.append(action)
        return actions

    def _run(self) -> MenuRow:
        window, session = self._window, self._window.session
        run = session.run
        return MenuRow(
            QCoreApplication.translate("Menus", "&Run"),
            (
                ActionRow(
                    "create",
                    "create",
                    self.tr("Create masters"),
                    window.create_masters,
                    "Ctrl+Return",
                    self.tr("Make the masters"),
                    enabled=lambda: not run.running and session.obstacle is None,
                ),
                ActionRow(
                    "stop",
                    "stop",
                    self.tr("Stop now"),
                    run.stop,
                    "Ctrl+.",
                    self.tr("Stop; finished masters are kept"),
                    enabled=lambda: run.can_stop_now,
                ),
                ActionRow(
                    "stop_after",
                    "stop-after",
                    self.tr("Stop after this step"),
                    lambda: run.stop(after_step=True),
                    "Ctrl+Shift+.",
                    self.tr("Finish the master at hand, then stop"),
                    enabled=lambda: run.running and not run.stopping,
                ),
                None,
                window.engines,
                None,
                ActionRow(
                    "rescan",
                    "rescan",
                    self.tr("Rescan"),
                    session.rescan,
                    _Standard.Refresh,
                    self.tr("Read all folders again"),
                    enabled=lambda: bool(session.sources) and not run.running,
                ),
                ActionRow(
                    "cancel_scan",
                    "stop",
                    self.tr("Stop reading"),
                    session.cancel_scan,
                    "Ctrl+Shift+R",
                    self.tr("Stop reading the folders"),
                    enabled=lambda: session.scan.running,
                ),
                None,
                ActionRow(
                    "report",
                    "report",
                    self.tr("Open the report"),
                    window.dialogs.report,
                    "Ctrl+R",
                    self.tr("Open the report of the last run"),
                    enabled=lambda: run.report_path is not None,
                ),
                ActionRow(
                    "reveal",
                    "reveal",
                    self.tr("Show the output folder"),
                    window.dialogs.output,
                    "Ctrl+E",
                    self.tr("Open the output folder in the file manager"),
                    enabled=lambda: session.output is not None,
                ),
                ActionRow(
                    "save_log",
                    "save",
                    self.tr("Save log…"),
                    window.run.console.save,
                    tip=self.tr("Save the log of the run"),
                    enabled=lambda: window.run.console.model.count > 0,
                ),
            ),
        )

    def _help(self) -> MenuRow:
        dialogs = self._window.dialogs
        return MenuRow(
            QCoreApplication.translate("Menus", "&Help"),
            (
                ActionRow(
                    "manual",
                    "help",
                    self.tr("Manual"),
                    dialogs.manual,
                    _Standard.HelpContents,
                    self.tr("Read how everything works; no network is needed"),
                ),
                ActionRow(
                    "glossary",
                    "info",
                    self.tr("Glossary"),
                    dialogs.glossary,
                    tip=self.tr("What the words mean: bias, amber, scaled, superseded…"),
                ),
                ActionRow(
                    "shortcuts",
                    "keyboard",
                    self.tr("Keyboard shortcuts"),
                    dialogs.shortcuts,
                    "Ctrl+F1",
                ),
                ActionRow(
                    "logs",
                    "reveal",
                    self.tr("Show logs"),
                    dialogs.logs,
                    tip=self.tr("Open the folder of the program's log and of its crash reports"),
                ),
                None,
                ActionRow("about", "help", self.tr("About"), dialogs.about, role=_Role.AboutRole),
            ),
        )


def exclusive_actions(
    parent: QObject,
    choices: Sequence[tuple[str, str]],
    chosen: str,
    choose: Callable[[str], None],
) -> QActionGroup:
    """Returns one action for each of some values (value, label), of which one is checked."""
    group = QActionGroup(parent)
    for value, text in choices:
        action = QAction(text, group, checkable=True, checked=value == chosen)
        action.setData(value)
        group.addAction(action)
    group.triggered.connect(lambda action: choose(action.data()))
    return group


class ToolBar(QToolBar):
    """A toolbar whose icons grow with the text, and which does without words where it is narrow.

    What is last, the button that makes masters, is never behind the arrow for that.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        is_brief = self.toolButtonStyle() is _ICON_ONLY
        texts = sum(
            self.fontMetrics().horizontalAdvance(action.text()) + _WORD_GAP
            for action in self.actions()
            if isinstance(self.widgetForAction(action), QToolButton)
        )
        needed = self.sizeHint().width() + (texts if is_brief else 0)
        style = _ICON_ONLY if needed > self.width() else _WITH_TEXT
        if style is not self.toolButtonStyle():
            self.setToolButtonStyle(style)

    def _fit(self) -> None:
        side = round(_ICON * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))


def add_toolbar(
    window: QMainWindow, actions: Actions, engine: QWidget, attention: QWidget, primary: QWidget
) -> QToolBar:
    """Adds the toolbar: what brings frames on the left, what makes masters on the right."""
    translate = QCoreApplication.translate
    bar = ToolBar(translate("Menus", "Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setToolButtonStyle(_WITH_TEXT)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in ("add_folders", "rescan", "wizard"):
        bar.addAction(actions[name])
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    title = label(translate("Menus", "Engine"))
    title.setContentsMargins(0, 0, 6, 0)
    bar.addWidget(title)
    bar.addWidget(engine)
    bar.addWidget(_gap(10))
    bar.addWidget(_held(attention))
    bar.addWidget(primary)
    bar.addWidget(_gap(4))
    window.addToolBar(bar)
    return bar


def _held(widget: QWidget) -> QWidget:
    """Returns a place in which a widget may hide itself: a toolbar shows all that is in it."""
    place = QWidget()
    layout = QHBoxLayout(place)
    layout.setContentsMargins(0, 0, 6, 0)
    layout.addWidget(widget)
    return place


def _gap(width: int) -> QWidget:
    gap = QWidget()
    gap.setFixedWidth(width)
    return gap
