"""The main window: it lays the pages out, connects them, and ends cleanly."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.planning.issues import Issue
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import app_icon, icon
from apmc_gui.appearance.themes import Theme
from apmc_gui.imaging.background import BackgroundWorker
from apmc_gui.models.issues_model import issue_heading, issue_label
from apmc_gui.pages.run_page import RunPage
from apmc_gui.pages.sources_page import SourcesPage
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.session import Session
from apmc_gui.session.single_task import SingleTask
from apmc_gui.support.paths import shown
from apmc_gui.support.preferences import Preferences, write_preferences
from apmc_gui.widgets.controls import AttentionButton, PrimaryButton, named
from apmc_gui.widgets.current_stack import CurrentStack
from apmc_gui.widgets.drop_target import DropTarget
from apmc_gui.widgets.empty_page import EmptyPage
from apmc_gui.widgets.engine_box import EngineBox
from apmc_gui.widgets.message_bar import MessageBar
from apmc_gui.widgets.status_line import Status
from apmc_gui.window.actions import Actions, add_toolbar, exclusive_actions
from apmc_gui.window.dialogs import Dialogs
from apmc_gui.window.geometry import fit_to_screen, restore_geometry, restore_parts, saved_geometry
from apmc_gui.window.notifier import Notifier
from apmc_gui.window.tabs import RightSide
from apmc_gui.window.wizard_host import WizardHost, loans_of
from apmc_gui.wizard.flow import ABOUT, PageId

NAME = "AP Master Calibration"
_SIZE = (1280, 800)
_DECISIONS = (Remedy.UNDO, Remedy.REDO)
_OF_A_RUN = (Remedy.RESULTS, Remedy.REPORT, Remedy.LOG)
_OF_SILENCE = (Remedy.STOP, Remedy.BUILTIN)


class MainWindow(QMainWindow):
    """Everything a person sees of a session."""

    closed = Signal()
    """The window is gone, and with it every child process."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences | None = None,
        preferences_path: str | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle(NAME)
        self.setWindowIcon(app_icon())
        self.session = session
        self.preferences = Preferences() if preferences is None else preferences
        self._preferences_path = preferences_path
        self._closing = SingleTask()
        self._ended = False
        self._laid_out = False
        self._sources_shown: tuple[str, ...] = session.sources
        self._question: QMessageBox | None = None
        self._issue: str | None = None  # the key of the one that was shown last
        self.dialogs = Dialogs(session, NAME, self)
        self.notifier = Notifier(self, NAME)
        self.bar = MessageBar(self)
        self.sources = SourcesPage(session)
        self.empty = EmptyPage(session)
        self.tabs = RightSide(session, self.sources.ask_values_of, self)
        self.run = RunPage(session)
        self.dock = self._new_dock()
        self.drop = DropTarget(self, session)
        self._lay_out()
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._make_pages)
        self._add_menus()
        self._connect()
        self._restore()
        self._show_sources()
        self._show_actions()

    # --- layout -------------------------------------------------------------------------------

    def _new_dock(self) -> QDockWidget:
        dock = QDockWidget(self.tr("Run"), self)
        dock.setObjectName("run_dock")
        dock.setAllowedAreas(
            Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea
        )
        dock.setWidget(self.run)
        shut = named(QToolButton(autoRaise=True), "run_hide")
        shut.setIcon(icon("close"))
        shut.setToolTip(self.tr("Hide; “Run and log” in the menu View shows it again"))
        shut.setAccessibleName(self.tr("Hide the run"))
        shut.clicked.connect(dock.hide)
        self.run.add_to_head(shut)
        dock.setTitleBarWidget(self.run.head)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.hide()
        return dock

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("main_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sources)
        self.splitter.addWidget(self.tabs)
        self.splitter.setSizes([_SIZE[0] // 2, _SIZE[0] // 2])
        self.stack = CurrentStack()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        loans = loans_of(self.sources, self.splitter, self.tabs, self.dock, self.run)
        self.wizard_host = WizardHost(self.session, self.stack, loans, self.sources)
        self.status = Status(self.session)
        self.setStatusBar(self.status)

    def _add_menus(self) -> None:
        """Makes menu bar and toolbar."""
        self.recent = QMenu(self.tr("Recent folders"), self)
        self.recent.setIcon(icon("clock"))
        self.recent.aboutToShow.connect(self._fill_recent)
        self.engines = QMenu(self.tr("Engine"), self)
        self.engines.setIcon(icon("engine"))
        self.engines.aboutToShow.connect(self._fill_engines)
        themes = (
            (Theme.SYSTEM, self.tr("Follow the system")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.NIGHT, self.tr("Red for the night")),
        )
        self.themes = exclusive_actions(
            self, [(str(t), label) for t, label in themes], self.preferences.theme, self.set_theme
        )
        self.engine = EngineBox(self.session)
        self.attention = AttentionButton(self.session)
        self.primary = PrimaryButton(self.session)
        self.actions_ = Actions(self)
        self.actions_["wizard"].setCheckable(True)
        self.tools = add_toolbar(self, self.actions_, self.engine, self.attention, self.primary)

    def _connect(self) -> None:
        session, box = self.session, self.sources.box
        session.message.connect(self._show_message)
        session.run.message.connect(self._notify)
        session.handed_over.master_came.connect(self.dialogs.look_at)
        self.bar.acted.connect(self.apply_remedy)
        self.empty.add_asked.connect(box.choose_frames)
        self.empty.wizard_asked.connect(self.wizard_host.open)
        self.wizard_host.changed.connect(self._show_wizard)
        self.wizard_host.made.connect(lambda wizard: self.drop.add_library_zone(wizard.match))
        self.empty.engine.remedy_asked.connect(lambda: self.apply_remedy(Remedy.ENGINE))
        self.empty.library.choose_asked.connect(box.choose_library)
        self.empty.library.declined.connect(self._library_declined)
        self.empty.samples.changed.connect(self._show_actions)
        self.empty.samples.finished.connect(self.show_review)
        for zone in (self.empty.library, box.libraries):
            self.drop.add_library_zone(zone)
        box.rigs_asked.connect(lambda: self.open_settings(rigs=True))
        self.sources.shown.connect(lambda: self._show_page("group", PageId.CHECK))
        self.sources.matching_asked.connect(lambda: self._show_page("matching", PageId.MATCH))
        self.sources.library_asked.connect(lambda: self._show_page("library"))
        self.engine.remedy_asked.connect(lambda: self.apply_remedy(Remedy.ENGINE))
        self.attention.clicked.connect(lambda: self.apply_remedy(Remedy.ATTENTION))
        session.attention.changed.connect(self._show_actions)
        self.tabs.made.connect(self._page_made)
        self.run.step_chosen.connect(self._show_result)
        session.sources_changed.connect(self._show_sources)
        session.scan.outdated_changed.connect(self._show_outdated)
        session.run.changed.connect(self._show_run)
        session.scan.changed.connect(self._select_first)
        session.planner.changed.connect(self._select_first)
        for signal in (
            session.planner.changed,
            session.run.changed,
            session.scan.changed,
            session.sources_changed,
            session.overrides.changed,
            session.overrides.decided,
            session.overrides.undone,
        ):
            signal.connect(self._show_actions)
        self._was_running = self._dock_was_open = False

    def _open_issue(self, issue: Issue) -> None:
        self.tabs.show_page("group")
        self.show_issue(issue)

    def _show_result(self, step: str) -> None:
        """Brings the card of a step to the front, where it has come to one."""
        from apmc_gui.models.results_model import results_of

        if any(r.step.name == step for r in results_of(self.session)):
            self._show_page("results", PageId.CREATE)

    def _show_line(self, step: str) -> None:
        """Brings the line of the log about a step to the front."""
        self._show_log()
        self.run.console.show_step(step)

    def _page_made(self, page: QWidget) -> None:
        from apmc_gui.pages.decisions_page import DecisionsPage
        from apmc_gui.pages.results_page import ResultsPage  # pixels are read there: late

        restore_parts(page, self.preferences)
        if isinstance(page, ResultsPage):
            page.line_wanted.connect(self._show_line)
            page.show_as_table(self.preferences.results_table)
            page.table_chosen.connect(self._keep_results_view)
        if isinstance(page, DecisionsPage):
            page.opened.connect(self._open_issue)
        if page.objectName() == "library":
            self.drop.add_library_zone(page)

    def _keep_results_view(self, table: bool) -> None:
        self.preferences = replace(self.preferences, results_table=table)

    # --- start and end ------------------------------------------------------------------------

    def _restore(self) -> None:
        if not restore_geometry(self, self.preferences):
            fit_to_screen(self, QSize(*_SIZE))
        self.dock.hide()  # its size is kept, and there is no run in it yet
        names = [tab.name for tab in self.tabs.tabs]
        if self.preferences.tab in names and self.preferences.tab != "results":
            self.tabs.setCurrentIndex(names.index(self.preferences.tab))
        self._offer_recent()
        self.empty.library.set_asked(self.preferences.library_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def _make_pages(self) -> None:
        """Makes one page that nobody has asked for yet, in each turn after the window is there."""
        if not self.tabs.make_next():
            self._later.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks once while a run goes on, ends everything, and only then goes."""
        if self._ended:
            event.accept()
            return
        event.ignore()
        if self._closing.running:
            return
        making = self.session.run.running and not self.session.run.replaying
        if making and self._question is None:
            self._ask_to_close()
        elif not making:
            self._end_and_close()

    def _ask_to_close(self) -> None:
        standard = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            NAME,
            self.tr("Masters are being made. Stop and close?"),
            standard.Cancel,
            self,
        )
        box.setObjectName("close_question")
        box.setInformativeText(self.tr("Finished masters are kept."))
        stop = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        stop.setObjectName("stop_and_close")
        box.setDefaultButton(standard.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._question = box

        def answered() -> None:
            self._question = None
            if box.clickedButton() is stop:
                self._end_and_close()

        box.finished.connect(answered)
        box.open()

    def _end_and_close(self) -> None:
        self.wizard_host.leave()  # every part is where it belongs again
        self._keep_preferences()
        self.hide()
        if self.session.run.running or self.session.checker.running:
            self._closing.start(self._end_run)
        else:
            self._close_now()

    async def _end_run(self) -> None:
        await self.session.close()
        self._close_now()

    def _close_now(self) -> None:
        self._later.stop()
        self.empty.samples.end()
        for worker in self.findChildren(BackgroundWorker):
            worker.close()
        self.session.end()
        self.notifier.close()
        self._ended = True
        self.close()
        self.closed.emit()

    def _keep_preferences(self) -> None:
        session = self.session
        output = None if session.output_is_suggested else session.output
        guest = self.empty.samples.is_open  # the next start is a start with one's own frames
        self.preferences = replace(
            saved_geometry(self, self.preferences),
            tab=self.tabs.current,
            sources=() if guest else session.sources,
            output=None if guest else output,
            rig=None if guest else session.rigs.by_hand,
        )
        try:
            write_preferences(self.preferences, self._preferences_path)
        except OSError as error:  # there is no window left to tell it
            # There is a program as long as there is a window.
            QApplication.instance().setProperty("preferences_error", str(error))  # type: ignore[union-attr]

    # --- what changes -------------------------------------------------------------------------

    def _show_sources(self) -> None:
        session = self.session
        self._bring(self.splitter if session.sources else self.empty)
        self._show_title()
        if self.tabs.current == "results" and session.sources != self._sources_shown:
            self.tabs.show_page("group")  # the results are those of other frames
        self._sources_shown = session.sources
        recent = self.preferences
        for source in session.sources:
            real = source != self.empty.samples.frames
            if real and os.path.isdir(source) and source not in recent.recent:
                recent = recent.opened(source)
        if recent != self.preferences:
            self.preferences = recent
            self._offer_recent()

    def _show_title(self) -> None:
        """Shows the first folder, and how much of a run is done: a taskbar shows it too."""
        session = self.session
        parts = [NAME]
        if self.empty.samples.is_open:
            parts.insert(0, self.tr("Sample frames"))
        elif session.sources:
            parts.insert(0, shown(session.sources[0]))
        if session.run.running:
            parts.insert(0, f"{100 * session.run.part_done:.0f} %")
        self.setWindowTitle(" – ".join(parts))

    def _bring(self, page: QWidget) -> None:
        """Brings the empty window or the lists to the front; they are laid out only then."""
        if page is self.stack.currentWidget() or self.wizard_host.is_open:
            return
        self.stack.setCurrentWidget(page)
        if not self._laid_out and page is self.splitter:
            self._laid_out = True
            restore_parts(self.splitter, self.preferences)

    def _offer_recent(self) -> None:
        self.empty.set_recent(self.preferences.recent)
        self.sources.set_recent(self.preferences.recent)
        self.recent.setEnabled(bool(self.preferences.recent))

    def _fill_recent(self) -> None:
        self.recent.clear()
        for folder in self.preferences.recent:
            action = self.recent.addAction(folder)
            action.setEnabled(os.path.isdir(folder))
            action.triggered.connect(lambda _=False, f=folder: self.session.add_sources([f]))

    def _fill_engines(self) -> None:
        self.engines.clear()
        for row in range(self.engine.count()):
            action = self.engines.addAction(self.engine.itemText(row))
            action.setCheckable(True)
            action.setChecked(row == self.engine.currentIndex())
            action.triggered.connect(lambda _=False, r=row: self.engine.activated.emit(r))

    def _show_outdated(self) -> None:
        if self.session.scan.outdated:
            sentence = self.tr("Files have come to or gone from the folders since they were read.")
            self.bar.show_message(Message(MessageLevel.INFO, sentence, Remedy.RESCAN))
        else:
            self.bar.forget(Remedy.RESCAN)

    def _select_first(self) -> None:
        """Something is shown from the start: the first group, once all is read."""
        session = self.session
        settled = not session.scan.running and not session.planner.busy
        if settled and session.planner.plan is not None and session.selection.step is None:
            QTimer.singleShot(0, self, self.sources.select_first)

    def _show_run(self) -> None:
        running = self.session.run.running
        guided = self.wizard_host.is_open
        self._show_title()
        if running and not self._was_running:
            for remedy in _OF_A_RUN:
                self.bar.forget(remedy)
            if not guided:
                self.dock.show()
        if not self.session.run.silent:
            for remedy in _OF_SILENCE:
                self.bar.forget(remedy)
        ended = self._was_running and not running and self.session.run.outcome is not None
        if ended and not guided:
            self.tabs.show_page("results")
        self._was_running = running

    def _show_actions(self) -> None:
        self.actions_.refresh()
        running = self.session.run.running
        label = self.tr("Create masters") if running else self.primary.text()
        self.actions_["create"].setText(label)
        overrides = self.session.overrides
        undo, redo = overrides.to_undo, overrides.to_redo
        label = self.tr("Undo") if undo is None else self.tr("Undo: {decision}")
        self.actions_["undo"].setText(label.format(decision=undo))
        label = self.tr("Redo") if redo is None else self.tr("Redo: {decision}")
        self.actions_["redo"].setText(label.format(decision=redo))

    # --- what is asked ------------------------------------------------------------------------

    def apply_remedy(self, remedy: Remedy) -> None:
        """Does what the button of a message offers."""
        self.remedies()[remedy]()

    def remedies(self) -> dict[Remedy, Callable[[], object]]:
        """Returns what the button of a message does, for each remedy."""
        session = self.session
        return {
            Remedy.RESCAN: session.rescan,
            Remedy.OUTPUT: self.sources.box.choose_output,
            Remedy.LIBRARY: lambda: self._show_page("library"),
            Remedy.SETTINGS: self.open_settings,
            Remedy.ENGINE: lambda: self.open_settings(engine=True),
            Remedy.ATTENTION: self.show_next_issue,
            Remedy.RESULTS: self.show_review,
            Remedy.LOG: self._show_log,
            Remedy.REPORT: self.dialogs.report,
            Remedy.UNDO: session.overrides.undo,
            Remedy.REDO: session.overrides.redo,
            Remedy.STOP: session.run.stop,
            Remedy.BUILTIN: session.use_builtin,
            Remedy.AS_LIBRARY: session.use_as_library,
            Remedy.RIG: self.ask_rig,
        }

    def ask_rig(self) -> None:
        """Shows the rigs to choose from, beside the folders."""
        if self.wizard_host.is_open:
            self.wizard_host.show_page(PageId.ADD)
        self.sources.box.ask_rig()

    def show_review(self) -> None:
        """Brings what was made to the front, the worst of it first."""
        self._show_page("results", PageId.REVIEW)
        from apmc_gui.pages.results_page import ResultsPage

        page = self.tabs.page("results")
        if isinstance(page, ResultsPage):
            page.show_first()

    def show_next_issue(self) -> None:
        """Goes to what wants a look, from one to the next, the worst first."""
        issue = self.session.attention.after(self._issue)
        self.bar.forget(Remedy.ATTENTION)
        if issue is not None:
            self.show_issue(issue)

    def show_issue(self, issue: Issue) -> None:
        """Brings what an issue is about to the front, and says what is odd."""
        self._issue = issue.key
        is_match = issue.kind in ABOUT[PageId.MATCH]
        if self.wizard_host.is_open:
            self.wizard_host.show_issue(issue.key, PageId.MATCH if is_match else PageId.CHECK)
            return
        self.sources.show_all()
        self.session.selection.select(issue.step, issue.paths[0] if issue.is_of_file else None)
        if self.tabs.current != "decisions":
            self.tabs.show_page("matching" if is_match else "group")
        self._tell_issue(issue)

    def _tell_issue(self, issue: Issue) -> None:
        issues = self.session.attention.open
        number = [one.key for one in issues].index(issue.key) + 1 if issue in issues else 0
        template = self.tr("{number} of {count} · {kind}: {what}")
        message = template.format(
            number=number,
            count=len(issues),
            kind=issue_heading(issue.kind),
            what=issue_label(issue, self.session.planner.plan),
        )
        self.bar.show_message(
            Message(MessageLevel.WARNING, message, Remedy.ATTENTION, self.tr("Next (F8)"))
        )

    def _show_log(self) -> None:
        if self.wizard_host.is_open:
            self.wizard_host.show_page(PageId.CREATE)
        else:
            self.dock.show()
        self.run.console.view.setFocus()

    def _show_page(self, name: str, guided: PageId | None = None) -> None:
        """Brings a tab to the front, or the page of the open wizard that shows the same."""
        if self.wizard_host.is_open and guided is not None:
            self.wizard_host.show_page(guided)
        else:
            self.wizard_host.leave()
            self.tabs.show_page(name)

    def show_tab(self, row: int) -> None:
        self.wizard_host.leave()
        self.tabs.setCurrentIndex(row)

    # --- wizard -------------------------------------------------------------------------------

    def _show_message(self, message: Message) -> None:
        """Shows a message, unless the wizard's review says the same in full."""
        if self.wizard_host.is_open and message.remedy in (Remedy.REPORT, Remedy.RESULTS):
            return
        if message.remedy in _DECISIONS:  # of decisions, only the last is shown
            self._forget_decisions()
        self.bar.show_message(message)

    def _notify(self, message: Message) -> None:
        """Tells of the end of a run, and of an engine that waits, where nobody looks."""
        if self.preferences.notify:
            self.notifier.notify(message)

    def _forget_decisions(self) -> None:
        for remedy in _DECISIONS:
            self.bar.forget(remedy)

    def toggle_wizard(self) -> None:
        """Opens the wizard, or leaves it."""
        if self.wizard_host.is_open:
            self.wizard_host.leave()
        else:
            self.wizard_host.open()

    def create_masters(self) -> None:
        """What the key for "Create" does: the same as the button that is to be seen."""
        wizard = self.wizard_host.wizard
        if wizard is not None and self.wizard_host.is_open:
            wizard.journey.create()
        else:
            self.session.create()

    def open_recording(self) -> None:
        """A recorded run is told in the window's own dock."""
        self.wizard_host.leave()
        self.dialogs.recording()

    def _show_wizard(self) -> None:
        """The wizard was opened or left: nothing stands there twice."""
        guided = self.wizard_host.is_open
        self.actions_["wizard"].setChecked(guided)
        for one in self.tools.actions():
            if self.tools.widgetForAction(one) is self.primary:
                one.setVisible(not guided)
        self.primary.refresh()  # its action, made visible again, has enabled it
        self.dock.toggleViewAction().setEnabled(not guided)
        if guided:
            self._dock_was_open = self.dock.isVisible()
            self.dock.hide()
        else:
            self.dock.setVisible(self._dock_was_open or self.session.run.running)
            self._show_sources()

    def _library_declined(self) -> None:
        self.preferences = replace(self.preferences, library_asked=True)

    def open_settings(self, *, engine: bool = False, rigs: bool = False) -> None:
        """Opens the settings; `engine` on the tab that mends a missing one, `rigs` on theirs."""
        from apmc_gui.pages.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.session, self.preferences, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.theme_chosen.connect(self.set_theme)
        dialog.text_size_chosen.connect(self.set_text_size)
        dialog.language_chosen.connect(self.set_language)
        dialog.notify_chosen.connect(self.set_notify)
        if engine:
            dialog.show_engine()
        elif rigs:
            dialog.show_rigs()
        else:
            dialog.open()

    def set_theme(self, theme: str) -> None:
        """Gives the window another look, now and at the next start."""
        self.preferences = replace(self.preferences, theme=theme)
        for action in self.themes.actions():
            action.setChecked(action.data() == theme)
        self._apply_theme()

    def set_text_size(self, size: int) -> None:
        """Makes all texts larger or smaller, in per cent."""
        self.preferences = replace(self.preferences, text_size=min(max(size, 70), 250))
        self._apply_theme()

    def set_notify(self, notify: bool) -> None:
        """Notifies of the end of a run where the window is not in front, or not."""
        self.preferences = replace(self.preferences, notify=notify)

    def set_language(self, language: str) -> None:
        """Speaks another language from the next start on, and says so."""
        if language != self.preferences.language:
            self.preferences = replace(self.preferences, language=language)
            sentence = self.tr("The language changes at the next start.")
            self.bar.show_message(Message(MessageLevel.INFO, sentence))

    def _apply_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        themes.apply_theme(app, self.preferences.theme, self.preferences.text_size)
