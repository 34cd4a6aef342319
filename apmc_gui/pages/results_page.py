"""The Results tab: a card for each master that was made, failed, or is up to date."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.engines.events import StepStatus
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library import is_superseded
from ap_master_calibration.library.add import Added, Addition
from ap_master_calibration.library.naming import library_root
from ap_master_calibration.library.wbpp import Export
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.report.sections import MasterResult
from ap_master_calibration.settings import EngineChoice
from apmc_gui.i18n.labels import master_count
from apmc_gui.i18n.translate import translated
from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import RenderedFrame, thumbnail
from apmc_gui.models.run_model import RESULT_ROLE, Result, ResultsModel, results_of
from apmc_gui.session.library_jobs import (
    CopiedMasters,
    LibraryJobs,
    NotExported,
    copy_to_library,
    export_masters,
)
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.replanner import Role
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.support.paths import shown
from apmc_gui.widgets.controls import button, label
from apmc_gui.widgets.flow_layout import FlowLayout
from apmc_gui.widgets.result_card import NO_MENDS, THUMBNAIL, Mends, ResultCard, card_height

_SCROLLED = 30  # ms the list rests before cards are made
_GAP = 8
_KEPT = 400  # thumbnails
_LEAST_CARD = 88  # letters that a card is wide at least

Mtime = tuple[str, int]


class ResultsPage(QWidget):
    """A list of which only the cards that are to be seen are widgets."""

    line_wanted = Signal(str)
    """The name of a step whose line in the log is to be shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._session = session
        self._background = PixelWorker(self)
        self._background.came.connect(self._take)
        self._shelving = False
        self._last_library: str | None = None
        self._thumbnails: dict[Mtime, RenderedFrame | None] = {}
        self._asked: dict[str, Mtime] = {}
        self.model = ResultsModel(self)
        self._soon = QTimer(self, singleShot=True, interval=_SCROLLED)
        self._soon.timeout.connect(self.show_cards)
        self._build()
        for signal in (session.run.changed, session.planner.changed, session.sources_changed):
            signal.connect(self.refresh)
        session.scan.library_changed.connect(self._soon.start)
        session.selection.changed.connect(self._follow_selection)
        self.refresh()

    def _build(self) -> None:
        self._summary = label(name="results_summary", role="title")
        self._add_all = button("", self._offer_all, name="add_all_to_library", sign="library")
        self._export = button(
            self.tr("Export for WBPP…"),
            self._offer_export,
            name="export_for_wbpp",
            sign="save",
            tip=self.tr("A folder of masters for PixInsight’s WeightedBatchPreprocessing"),
        )
        self._report = button(
            self.tr("Open report"), self._open_report, name="report", sign="report"
        )
        self._folder = button(
            self.tr("Open folder"), self._open_folder, name="masters_folder", sign="reveal"
        )
        self._show_shelving(None)
        head = QVBoxLayout()
        head.addWidget(self._summary)
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons, gap=6)
        for one in (self._add_all, self._export, self._report, self._folder):
            buttons.addWidget(one)
        head.addWidget(self._buttons)
        self.list = QListView()
        self.list.setObjectName("results_list")
        self.list.setAccessibleName(self.tr("Masters"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Room(self._card_size, self))
        self.list.setFlow(QListView.Flow.LeftToRight)
        self.list.setWrapping(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.selectionModel().currentChanged.connect(self._came_to)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setSpacing(_GAP // 2)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._empty = label(name="results_empty", role="dim", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setText(self.tr("Masters stand here once they are made."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the current results."""
        changed = self.model.set_rows(results_of(self._session))
        results = self.model.rows
        self._stack.setCurrentIndex(1 if results else 0)
        self._buttons.setVisible(bool(results))
        self._summary.setVisible(bool(results))
        self._summary.setText(self._summarised(results))
        self._report.setEnabled(self._session.run.report_path is not None)
        any_on_disk = any(r.is_there for r in results)
        self._folder.setEnabled(any_on_disk)
        self._export.setEnabled(any_on_disk)
        self._add_all.setEnabled(any_on_disk and not self._shelving)
        if changed or results:
            self._soon.start()

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

    def show_cards(self) -> None:
        """Gives every visible row a card, and takes cards from the others."""
        if not self.isVisible():
            return
        seen, kept = self._rows_seen(), self._kept()
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            card = self.list.indexWidget(index)
            if row not in seen:
                if card is not None:
                    self.list.setIndexWidget(index, None)  # type: ignore[arg-type]  # Qt takes it
                continue
            if not isinstance(card, ResultCard):
                card = self._new_card()
                self.list.setIndexWidget(index, card)
            self._fill(card, index.data(RESULT_ROLE), kept)
        self._mark_current()

    def _scrolled(self) -> None:
        self._soon.start()

    def _rows_seen(self) -> range:
        area = self.list.viewport().rect()
        area.adjust(0, -area.height() // 4, 0, area.height() // 4)
        rows = range(self.model.rowCount())
        places = (self.list.visualRect(self.model.index(row, 0)) for row in rows)
        seen = [row for row, place in zip(rows, places, strict=True) if area.intersects(place)]
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    def _card_size(self, result: Result) -> QSize:
        """Returns the size of a card: as many stand in a row as have room."""
        bar = self.list.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.list.contentsRect().width() - bar - _GAP  # the bar may come or go
        columns = max(1, room // (_LEAST_CARD * self.fontMetrics().averageCharWidth()))
        width = room // columns - _GAP
        return QSize(width, card_height(result, width, self.fontMetrics()))

    def _came_to(self) -> None:
        """Shows everywhere the group of the card the keyboard is at."""
        self._mark_current()
        row = self.list.currentIndex()
        if row.isValid() and self.list.hasFocus():
            self._session.selection.select(row.data(RESULT_ROLE).step.name)

    def _mark_current(self) -> None:
        current = self.list.currentIndex().row()
        for row in range(self.model.rowCount()):
            card = self.list.indexWidget(self.model.index(row, 0))
            if isinstance(card, ResultCard):
                card.set_current(row == current)

    def _follow_selection(self) -> None:
        """Brings the card of the group that is selected elsewhere into sight."""
        row = self.model.row_of(self._session.selection.step)
        if row is not None and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def show_first(self) -> None:
        """Brings the first card, of what is worst, into sight, with the keyboard at it."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentIndex(self.model.index(0, 0))

    def _new_card(self) -> ResultCard:
        card = ResultCard()
        card.folder_wanted.connect(show_in_file_manager)
        card.report_wanted.connect(self._open_report)
        card.library_wanted.connect(self._offer_one)
        card.again_wanted.connect(self._session.make_again_without)
        card.builtin_wanted.connect(self._session.use_builtin)
        card.line_wanted.connect(self.line_wanted)
        card.look_wanted.connect(self._look)
        return card

    def _kept(self) -> dict[str, str]:
        """Returns the paths of the libraries' masters by digest."""
        masters = self._session.scan.library.masters
        return {m.digest: m.path for m in masters if m.digest is not None}

    def _fill(self, card: ResultCard, result: Result, kept: Mapping[str, str]) -> None:
        session = self._session
        plan = session.run.plan if session.run.plan is not None else session.planner.plan
        made = result.standing is not MasterResult.KEPT
        card.show_result(
            result,
            plan,
            report=made and session.run.report_path is not None,
            kept=kept.get(result.step.digest) if result.is_there else None,
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
            return
        match value:
            case LibraryJobs():
                self._show_shelving(value)
            case CopiedMasters():
                self._shelved(value)
            case Export():
                self._exported(value)
            case NotExported(error):
                self._say(MessageLevel.ERROR, translated(error.text))
            case _:
                pass

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    # --- what a person does ---------------------------------------------------------------------

    def _look(self, master: str, older: str | None) -> None:
        """Opens the viewer of a master, beside the last one of its key."""
        from apmc_gui.pages.master_viewer import open_master

        existing = older if older is not None and os.path.isfile(older) else None
        open_master(master, existing, self.window())

    def _open_report(self) -> None:
        path = self._session.run.report_path
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _open_folder(self) -> None:
        paths = [r.step.output for r in self.model.rows if r.is_there]
        if paths:
            show_in_file_manager(os.path.dirname(paths[0]))

    def _there(self) -> tuple[str, ...]:
        """Returns the masters that are on disk."""
        return tuple(r.step.output for r in self.model.rows if r.is_there)

    def _offer_all(self) -> None:
        self._offer(self._there(), self._add_all)

    def _offer_one(self, master: str, at: QPushButton) -> None:
        self._offer((master,), at)

    def _offer(self, masters: Sequence[str], at: QPushButton) -> None:
        """The libraries masters can go to, in a menu below a button."""
        menu = _menu_at(at, "library_folders")
        for folder in self._libraries():
            menu.addAction(shown(folder), partial(self._add, masters, folder))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Choose a folder…"), lambda: self._choose_library(masters))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _libraries(self) -> list[str]:
        """Returns every library, the one that was taken last first."""
        settings = self._session.settings
        folders = (*settings.dark_libraries, *settings.bias_libraries)
        roots = list(dict.fromkeys(map(library_root, folders)))
        return sorted(roots, key=lambda root: root != self._last_library)

    def _choose_library(self, masters: Sequence[str]) -> None:
        dialog = self._folder_dialog(self.tr("Choose a library folder"), "library_dialog")
        dialog.fileSelected.connect(lambda folder: self._add(masters, folder))
        dialog.open()

    def _folder_dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setObjectName(name)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _add(self, masters: Sequence[str], folder: str) -> None:
        self._last_library = library_root(folder)
        self._show_shelving(LibraryJobs(1, len(masters)))
        self._background.ask(
            f"add {' '.join(masters)}", copy_to_library(masters, folder), urgency=0
        )

    def _show_shelving(self, shelving: LibraryJobs | None) -> None:
        """Shows the progress of copying on the button; None while nothing is copied."""
        self._shelving = shelving is not None
        any_master = bool(self._there())
        self._add_all.setEnabled(any_master and not self._shelving)
        if shelving is None:
            self._add_all.setText(self.tr("Add all to library…"))
            return
        template = self.tr("Adding {number} of {count}…")
        self._add_all.setText(template.format(number=shelving.number, count=shelving.count))

    def _shelved(self, shelved: CopiedMasters) -> None:
        """Reports where masters were copied to, and reads the library again."""
        self._show_shelving(None)
        if shelved.done:
            self._say(MessageLevel.SUCCESS, self._shelved_words(shelved))
            before = self._session.settings
            self._session.add_library(shelved.library, self._roles_lacking(shelved))
            if self._session.settings == before:
                self._session.refresh_library()
        if len(shelved.failed) == 1:
            self._say(MessageLevel.ERROR, translated(shelved.failed[0].text))
        elif shelved.failed:
            template = self.tr("{masters} could not be added: {reason}")
            count = master_count(len(shelved.failed))
            reason = translated(shelved.failed[0].text)
            self._say(MessageLevel.ERROR, template.format(masters=count, reason=reason))

    def _say(self, level: MessageLevel, text: str) -> None:
        self._session.message.emit(Message(level, text))

    def _roles_lacking(self, shelved: CopiedMasters) -> list[Role]:
        """Returns the roles that the new masters' folders do not have yet."""
        settings = self._session.settings
        kinds = {r.step.output: r.step.kind for r in self.model.rows}
        lacking: list[Role] = []
        for added in shelved.done:
            match kinds.get(added.source):
                case Kind.BIAS if not _lies_in(added.path, settings.bias_libraries):
                    lacking.append("bias")
                case Kind.DARK | Kind.FLAT_DARK if not _lies_in(
                    added.path, settings.dark_libraries
                ):
                    lacking.append("dark")
                case _:
                    pass
        return lacking

    def _shelved_words(self, shelved: CopiedMasters) -> str:
        if len(shelved.done) == 1:
            return self._added_words(shelved.done[0])
        counts = Counter(added.state for added in shelved.done)
        older = counts[Addition.OLDER] + sum(len(added.superseded) for added in shelved.done)
        phrases = [
            (counts[Addition.ADDED], self.tr("{masters} added to {library}.")),
            (counts[Addition.PRESENT], self.tr("{masters} in {library} already.")),
            (older, self.tr("{masters} kept as superseded.")),
        ]
        return " ".join(
            phrase.format(masters=master_count(count), library=shown(shelved.library))
            for count, phrase in phrases
            if count
        )

    def _added_words(self, added: Added) -> str:
        match added.state:
            case Addition.ADDED if added.superseded:
                template = self.tr(
                    "The master is in the library: {path}. The older one is kept as superseded."
                )
            case Addition.ADDED:
                template = self.tr("The master is in the library: {path}")
            case Addition.PRESENT:
                template = self.tr("The master was in the library already: {path}")
            case Addition.OLDER:
                template = self.tr(
                    "The library has a newer master; this one is kept as superseded: {path}"
                )
        return template.format(path=shown(added.path))

    def _offer_export(self) -> None:
        """The masters here, or those of the libraries as well."""
        library = tuple(m for m in self._session.scan.library.masters if not is_superseded(m.path))
        if not library:
            self._choose_export(())
            return
        menu = _menu_at(self._export, "export_masters")
        count = len(self._there())
        menu.addAction(
            self.tr("These {masters}…").format(masters=master_count(count)),
            lambda: self._choose_export(()),
        )
        menu.addAction(
            self.tr("These and the library’s {masters}…").format(
                masters=master_count(len(library))
            ),
            lambda: self._choose_export(library),
        )
        menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))

    def _choose_export(self, others: Sequence[Frame]) -> None:
        dialog = self._folder_dialog(self.tr("Choose a folder for the export"), "export_dialog")
        dialog.fileSelected.connect(lambda folder: self._export_to(folder, others))
        dialog.open()

    def _export_to(self, folder: str, others: Sequence[Frame]) -> None:
        self._background.ask("export", export_masters(self._there(), others, folder), urgency=0)

    def _exported(self, done: Export) -> None:
        names = ", ".join(keyword.name for keyword in done.keywords)
        template = (
            self.tr("{masters} exported to {folder}. Add these grouping keywords: {names}.")
            if names
            else self.tr("{masters} exported to {folder}. No grouping keyword is needed.")
        )
        count = master_count(len(done.files))
        text = template.format(masters=count, folder=shown(done.folder), names=names)
        self._say(MessageLevel.SUCCESS, text)
        show_in_file_manager(done.note)


def _made_again(plan: Plan, name: str) -> int:
    """Returns how many masters are made once a frame of a step was left out."""
    users = {step.name for step in plan.steps if name in step.depends_on}
    return len({step.name for step in plan.to_make} | users | {name})


def _lies_in(path: str, folders: Iterable[str]) -> bool:
    tops = tuple(os.path.join(os.path.abspath(folder), "") for folder in folders)
    return os.path.abspath(path).startswith(tops)


def _menu_at(at: QPushButton, name: str) -> QMenu:
    menu = QMenu(at)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setObjectName(name)
    return menu


class _Room(QStyledItemDelegate):
    """Reserves the space of a card in the grid."""

    def __init__(self, size_of: Callable[[Result], QSize], parent: QWidget) -> None:
        super().__init__(parent)
        self._size_of = size_of

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._size_of(index.data(RESULT_ROLE))

    def paint(self, *_: object) -> None:
        """Nothing: the card is a widget."""
