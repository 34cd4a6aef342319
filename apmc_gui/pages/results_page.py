"""The Results tab: every master that was made, failed or is up to date, as cards or as a table."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.engines.events import StepStatus
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.report.sections import MasterResult
from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import master_count
from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import RenderedFrame, thumbnail
from apmc_gui.models.results_model import (
    RESULT_ROLE,
    Result,
    ResultsModel,
    results_of,
    sentence_of,
    shared_reasons,
)
from apmc_gui.pages.master_acts import MasterActs
from apmc_gui.pages.result_cards import ResultCards
from apmc_gui.pages.results_table import ResultsTable
from apmc_gui.session.library_jobs import LibraryJobs
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.widgets.controls import button, label
from apmc_gui.widgets.current_stack import CurrentStack
from apmc_gui.widgets.flow_layout import FlowLayout
from apmc_gui.widgets.result_card import (
    NO_MENDS,
    THUMBNAIL,
    Mends,
    ResultCard,
    again_words,
    card_height,
)

_KEPT = 400  # thumbnails
_LEAST_ROWS = 6  # of the table, its title among them
_RESTED = 30  # ms after a change until the card below the table is brought up to date

Mtime = tuple[str, int]


class ResultsPage(QWidget):
    """The results of the run, worst first; the table has the card of its current row below it."""

    line_wanted = Signal(str)
    """The name of a step whose line in the log is to be shown."""
    table_chosen = Signal(bool)
    """True where a person wants a table, False where cards."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._session = session
        self._background = PixelWorker(self)
        self._background.came.connect(self._take)
        self._copying = False
        self._in_libraries: Mapping[str, str] = {}
        self._thumbnails: dict[Mtime, RenderedFrame | None] = {}
        self._asked: dict[str, Mtime] = {}
        self.model = ResultsModel(self)
        self._acts = MasterActs(session, self.model, self._background, self)
        self._acts.copying_changed.connect(self._show_copying)
        self._soon = QTimer(self, singleShot=True, interval=_RESTED)
        self._soon.timeout.connect(self._show_cards)
        self._build()
        for signal in (session.run.changed, session.planner.changed, session.sources_changed):
            signal.connect(self.refresh)
        session.scan.library_changed.connect(self._library_changed)
        session.selection.changed.connect(self._follow_selection)
        self.refresh()

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        self._summary = label(name="results_summary", role="title")
        self._shared = label(name="results_shared_reason", role="bad", wrap=True)
        self._empty = label(name="results_empty", role="dim", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setText(self.tr("Masters stand here once they are made."))
        self.list = ResultCards(self.model, self._new_card, self._fill)
        self.list.selectionModel().currentChanged.connect(self._came_to)
        self._stack = CurrentStack()
        self._table_side = self._make_table()
        for page in (self._empty, self.list, self._table_side):
            self._stack.addWidget(page)
        for view in (self.list, self.table):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._ask_menu, view))
            view.activated.connect(self._activated)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._shared)
        layout.addWidget(self._button_row())
        layout.addWidget(self._stack, 1)

    def _button_row(self) -> QWidget:
        self._add_all = button("", self._add_all_asked, name="add_all_to_library", sign="library")
        self._export = button(
            self.tr("Export for WBPP…"),
            lambda: self._acts.offer_export(self._export),
            name="export_for_wbpp",
            sign="save",
            tip=self.tr("A folder of masters for PixInsight’s WeightedBatchPreprocessing"),
        )
        self._report = button(
            self.tr("Open report"), self._acts.open_report, name="report", sign="report"
        )
        self._folder = button(
            self.tr("Open folder"), self._acts.open_folder, name="masters_folder", sign="reveal"
        )
        self.as_table = button(
            self.tr("Table"), self._table_toggled, name="results_as_table", sign="columns"
        )
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(self.tr("A table that can be sorted, instead of cards"))
        self._show_copying(None)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, gap=6)
        for one in (self._add_all, self._export, self._report, self._folder, self.as_table):
            row.addWidget(one)
        return self._buttons

    def _make_table(self) -> QWidget:
        self.table = ResultsTable(self.model)
        self.table.selectionModel().currentChanged.connect(self._came_to)
        self.card = self._new_card()
        return _TableSide(self.table, self.card)

    def _new_card(self) -> ResultCard:
        card = ResultCard()
        card.folder_wanted.connect(show_in_file_manager)
        card.report_wanted.connect(self._acts.open_report)
        card.library_wanted.connect(self._offer_one)
        card.again_wanted.connect(self._session.make_again_without)
        card.builtin_wanted.connect(self._session.use_builtin)
        card.line_wanted.connect(self.line_wanted)
        card.look_wanted.connect(self._acts.look)
        return card

    # --- cards or table -------------------------------------------------------------------------

    def show_as_table(self, table: bool) -> None:
        """Shows the results as a table, or as cards; the same one stays the current one."""
        self.as_table.setChecked(table)
        self._show_view()

    def _table_toggled(self) -> None:
        self._show_view()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table_chosen.emit(self.as_table.isChecked())

    @property
    def view(self) -> QAbstractItemView:
        """The cards or the table, whichever is shown."""
        return self.table if self.as_table.isChecked() else self.list

    def _show_view(self) -> None:
        if not self.model.rows:
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(self._table_side if self.view is self.table else self.list)
        self._stack.updateGeometry()
        self.table.fit()
        self._follow_selection()
        if self.view is self.table and not self.table.currentIndex().isValid():
            self.table.select(0)
        self._soon.start()

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the current results."""
        self.model.set_rows(results_of(self._session))
        results = self.model.rows
        self._buttons.setVisible(bool(results))
        self._summary.setVisible(bool(results))
        self._summary.setText(self._summarised(results))
        self._show_shared(results)
        self._report.setEnabled(self._session.run.report_path is not None)
        any_on_disk = any(r.is_there for r in results)
        self._folder.setEnabled(any_on_disk)
        self._export.setEnabled(any_on_disk)
        self._add_all.setEnabled(any_on_disk and not self._copying)
        self._library_changed()
        self._show_view()

    def _show_shared(self, results: tuple[Result, ...]) -> None:
        """Tells once for which reason several masters failed."""
        template = self.tr("{masters} failed for one reason: {reason}")
        lines = [
            template.format(masters=master_count(count), reason=sentence_of(reason))
            for reason, count in shared_reasons(results).items()
        ]
        self._shared.setVisible(bool(lines))
        self._shared.setText("\n".join(lines))

    def _summarised(self, results: tuple[Result, ...]) -> str:
        message = {
            MasterResult.MADE: self.tr("{masters} made"),
            MasterResult.KEPT: self.tr("{masters} up to date"),
            MasterResult.FAILED: self.tr("{masters} failed"),
            MasterResult.CANCELLED: self.tr("{masters} not made"),
        }
        parts = []
        for standing, text in message.items():
            count = sum(r.standing is standing for r in results)
            if count:
                parts.append(text.format(masters=master_count(count)))
        return ", ".join(parts)

    def _show_cards(self) -> None:
        """Brings the cards that are to be seen up to date."""
        if self.view is self.list:
            self.list.show_cards()
            return
        current = self.table.currentIndex()
        self.card.setVisible(current.isValid())
        if current.isValid() and self.isVisible():
            result = current.data(RESULT_ROLE)
            self._fill(self.card, result)
            self.card.setFixedHeight(card_height(result, self.table.width(), self.fontMetrics()))

    def _library_changed(self) -> None:
        masters = self._session.scan.library.masters
        self._in_libraries = {m.digest: m.path for m in masters if m.digest is not None}
        self._soon.start()

    def _fill(self, card: ResultCard, result: Result) -> None:
        session = self._session
        plan = session.run.plan if session.run.plan is not None else session.planner.plan
        made = result.standing is not MasterResult.KEPT
        card.show_result(
            result,
            plan,
            report=made and session.run.report_path is not None,
            kept=self._in_libraries.get(result.step.digest) if result.is_there else None,
            mends=self._mends(result),
        )
        card.show_picture(self._thumbnail(result) if result.is_there else None)

    def _mends(self, result: Result) -> Mends:
        run, plan = self._session.run, self._session.planner.plan
        if result.standing is MasterResult.KEPT or run.plan is None or run.state is None:
            return NO_MENDS
        status = run.state.steps.get(result.step.name, StepStatus())
        has_line = status.reason is not None or bool(status.warnings)
        if run.running or run.replaying or plan is None:
            return Mends(has_line=has_line)
        pixinsight = run.plan.engine == EngineChoice.PIXINSIGHT
        return Mends(_made_again(plan, result.step.name), pixinsight, has_line)

    def _thumbnail(self, result: Result) -> RenderedFrame | None:
        """The picture of a master as it is on disk now; it is asked for where it is not known."""
        path = result.step.output
        try:
            key = (path, os.stat(path).st_mtime_ns)
        except OSError:
            return None
        if key in self._thumbnails:
            return self._thumbnails[key]
        if self._asked.get(path) != key:
            self._asked[path] = key
            mosaic = any(card.name == "BAYERPAT" for card in result.step.keywords)
            wide = int(THUMBNAIL.width() * self.devicePixelRatioF())
            self._background.ask_pixels(
                f"picture {path}", thumbnail, path, 2 * wide, mosaic=mosaic, urgency=1
            )
        return None

    def _take(self, key: str, value: object) -> None:
        if key.startswith("picture "):
            path = key.removeprefix("picture ")
            if (asked := self._asked.pop(path, None)) is not None:
                while len(self._thumbnails) >= _KEPT:
                    self._thumbnails.pop(next(iter(self._thumbnails)))
                self._thumbnails[asked] = value if isinstance(value, RenderedFrame) else None
                self._soon.start()

    def _show_copying(self, jobs: LibraryJobs | None) -> None:
        """Shows the progress of copying on the button; None while nothing is copied."""
        self._copying = jobs is not None
        self._add_all.setEnabled(bool(self._acts.there()) and not self._copying)
        if jobs is None:
            self._add_all.setText(self.tr("Add all to library…"))
            return
        template = self.tr("Adding {number} of {count}…")
        self._add_all.setText(template.format(number=jobs.number, count=jobs.count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    # --- the current result ---------------------------------------------------------------------

    def _came_to(self) -> None:
        """Shows everywhere the group of the result the keyboard is at."""
        row = self.view.currentIndex()
        if row.isValid() and self.view.hasFocus():
            self._session.selection.select(row.data(RESULT_ROLE).step.name)
        self._soon.start()

    def _follow_selection(self) -> None:
        """Brings the result of the group that is selected elsewhere into sight."""
        row = self.model.row_of(self._session.selection.step)
        if row is not None:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        if self.view is self.table:
            self.table.select(row)
        elif row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def show_first(self) -> None:
        """Brings the first result, of what is worst, into sight, with the keyboard at it."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to(0)

    # --- what a person does ---------------------------------------------------------------------

    def _add_all_asked(self) -> None:
        self._acts.offer_libraries(self._acts.there(), self._add_all)

    def _offer_one(self, master: str, at: QPushButton) -> None:
        self._acts.offer_libraries((master,), at)

    def _activated(self, index: QModelIndex) -> None:
        """Opens a master; of one that failed, the line of the log that says why."""
        result = index.data(RESULT_ROLE)
        if result.is_there:
            self._acts.look(result.step.output, result.step.previous)
        elif self._mends(result).has_line:
            self.line_wanted.emit(result.step.name)

    def _ask_menu(self, view: QAbstractItemView, place: QPoint) -> None:
        index = view.indexAt(place)
        if not index.isValid():
            return
        menu = self._menu(index.data(RESULT_ROLE), self._chosen(index))
        menu.popup(view.viewport().mapToGlobal(place))

    def _chosen(self, index: QModelIndex) -> tuple[Result, ...]:
        """Returns the results an act of the menu is for: those selected, or the one below it."""
        if self.view is self.table:
            return self.table.selected()
        return (index.data(RESULT_ROLE),)

    def _menu(self, result: Result, chosen: tuple[Result, ...]) -> QMenu:
        """Returns the acts of a card as a menu; a library takes all results that are chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("results_menu")
        self._add_mends(menu, result)
        there = tuple(r.step.output for r in chosen if r.is_there)
        if there:
            libraries = menu.addMenu(icon("library"), self.tr("Add to library"))
            self._acts.fill_libraries(libraries, there)
        if result.is_there:
            menu.addAction(
                icon("reveal"),
                self.tr("Show in the file manager"),
                partial(show_in_file_manager, result.step.output),
            )
        copied = "\n".join(r.step.output for r in chosen)
        words = self.tr("Copy the path") if len(chosen) == 1 else self.tr("Copy the paths")
        menu.addAction(icon("copy"), words, partial(_copy, copied))
        if self.view is self.table:
            words = self.tr("Copy the rows as a table")
            action = menu.addAction(icon("copy"), words, self.table.copy_rows)
            action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        return menu

    def _add_mends(self, menu: QMenu, result: Result) -> None:
        """Puts what a result wants done into a menu, as its card has it."""
        mends = self._mends(result)
        if result.is_there:
            look = partial(self._acts.look, result.step.output, result.step.previous)
            menu.addAction(icon("search"), self.tr("Look closer"), look)
        if again := again_words(result, mends):
            act = partial(self._session.make_again_without, result.culprits)
            menu.addAction(icon("left-out"), again, act)
        if mends.builtin and result.reason is not None:
            words = self.tr("Try the built-in engine")
            menu.addAction(icon("engine"), words, self._session.use_builtin)
        if mends.has_line and result.is_troubled:
            line = partial(self.line_wanted.emit, result.step.name)
            menu.addAction(self.tr("Show the line"), line)
        if self._session.run.report_path is not None:
            menu.addAction(icon("report"), self.tr("Open report"), self._acts.open_report)
        menu.addSeparator()


class _TableSide(QWidget):
    """The table and the card below it, which makes the window no wider."""

    def __init__(self, table: ResultsTable, card: ResultCard) -> None:
        super().__init__()
        self._table, self._card = table, card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table, 1)
        column.addWidget(card)

    def minimumSizeHint(self) -> QSize:
        rows = _LEAST_ROWS * self._table.verticalHeader().defaultSectionSize()
        below = self._card.height() if self._card.isVisibleTo(self) else 0
        return QSize(0, rows + below)


def _made_again(plan: Plan, name: str) -> int:
    """Returns how many masters are made once a frame of a step was left out."""
    users = {step.name for step in plan.steps if name in step.depends_on}
    return len({step.name for step in plan.to_make} | users | {name})


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
