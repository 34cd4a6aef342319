"""The Results tab: a card for each master that was made, failed, or is up to date."""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.frames import Kind
from ap_master_calibration.library.adding import add_to_library, read_master
from ap_master_calibration.report.cards import Standing
from apmc_gui.background import Background, Look
from apmc_gui.messages import Level, Message
from apmc_gui.models.results import RESULT_ROLE, Result, ResultsModel, results_of
from apmc_gui.pictures import Picture, thumbnail
from apmc_gui.reveal import reveal
from apmc_gui.session import Session
from apmc_gui.widgets.parts import button, label
from apmc_gui.widgets.result_card import THUMBNAIL, ResultCard, card_height
from apmc_gui.words import masters_words

_SCROLLED = 30  # ms the list rests before cards are made
_GAP = 8
_KEPT = 400  # thumbnails

Mtime = tuple[str, int]


@dataclass(frozen=True, slots=True)
class NotAdded:
    """A master could not be copied into a library."""

    error: ApmcError


class ResultsPage(QWidget):
    """A list of which only the cards that are to be seen are widgets."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._session = session
        self._background = Background(self)
        self._background.came.connect(self._take)
        self._thumbnails: dict[Mtime, Picture | None] = {}
        self._asked: dict[str, Mtime] = {}
        self.model = ResultsModel(self)
        self._soon = QTimer(self, singleShot=True, interval=_SCROLLED)
        self._soon.timeout.connect(self.show_cards)
        self._build()
        for signal in (session.run_changed, session.plan_changed, session.sources_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self._summary = label(name="results_summary", role="title")
        self._report = button(
            self.tr("Open report"), self._open_report, name="report", sign="report"
        )
        self._folder = button(
            self.tr("Open folder"), self._open_folder, name="masters_folder", sign="reveal"
        )
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._report)
        head.addWidget(self._folder)
        self.list = QListView()
        self.list.setObjectName("results_list")
        self.list.setAccessibleName(self.tr("Masters"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Room(self))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        """Shows what there is now."""
        changed = self.model.set_results(results_of(self._session))
        results = self.model.results
        self._stack.setCurrentIndex(1 if results else 0)
        self._summary.setText(self._summarised(results))
        self._report.setEnabled(self._session.report_path is not None)
        self._folder.setEnabled(any(r.is_there for r in results))
        if changed or results:
            self._soon.start()

    def _summarised(self, results: tuple[Result, ...]) -> str:
        words = {
            Standing.MADE: self.tr("{masters} made"),
            Standing.KEPT: self.tr("{masters} up to date"),
            Standing.FAILED: self.tr("{masters} failed"),
            Standing.CANCELLED: self.tr("{masters} not made"),
        }
        told = []
        for standing, text in words.items():
            count = sum(r.standing is standing for r in results)
            if count:
                told.append(text.format(masters=masters_words(count)))
        return ", ".join(told)

    def show_cards(self) -> None:
        """Gives a card to every row that is to be seen, and takes it from the others."""
        if not self.isVisible():
            return
        seen = self._rows_seen()
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            card = self.list.indexWidget(index)
            if row not in seen:
                if card is not None:
                    self.list.setIndexWidget(index, None)  # type: ignore[arg-type]  # Qt takes it
                continue
            if not isinstance(card, ResultCard):
                card = self._new_card()
                self.list.setIndexWidget(index, card)
            self._fill(card, index.data(RESULT_ROLE))

    def _scrolled(self) -> None:
        self._soon.start()

    def _rows_seen(self) -> range:
        area = self.list.viewport().rect()
        high = card_height(self.fontMetrics().height()) + _GAP
        top = self.list.verticalScrollBar().value()
        first = max(0, top // high - 1)
        last = min(self.model.rowCount(), (top + area.height()) // high + 2)
        return range(first, last)

    def _new_card(self) -> ResultCard:
        card = ResultCard()
        card.folder_wanted.connect(reveal)
        card.report_wanted.connect(self._open_report)
        card.library_wanted.connect(self._offer_libraries)
        return card

    def _fill(self, card: ResultCard, result: Result) -> None:
        session = self._session
        plan = session.run_plan if session.run_plan is not None else session.plan
        made = result.standing is not Standing.KEPT
        card.show_result(result, plan, report=made and session.report_path is not None)
        card.show_picture(self._thumbnail(result) if result.is_there else None)

    def _thumbnail(self, result: Result) -> Picture | None:
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
            look = thumbnail(path, 2 * wide, mosaic=mosaic)
            self._background.ask(f"picture {path}", look, urgency=1)
        return None

    def _take(self, key: str, value: object) -> None:
        if key.startswith("picture "):
            path = key.removeprefix("picture ")
            if (asked := self._asked.pop(path, None)) is not None:
                while len(self._thumbnails) >= _KEPT:
                    self._thumbnails.pop(next(iter(self._thumbnails)))
                self._thumbnails[asked] = value if isinstance(value, Picture) else None
                self._soon.start()
        elif isinstance(value, NotAdded):
            self._session.report_error(value.error)
        elif isinstance(value, str):
            words = self.tr("The master is in the library: {path}").format(path=value)
            self._session.message.emit(Message(Level.SUCCESS, words))
            self._session.refresh_library()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        self._soon.start()

    # --- what a person does ---------------------------------------------------------------------

    def _open_report(self) -> None:
        path = self._session.report_path
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _open_folder(self) -> None:
        there = [r.step.output for r in self.model.results if r.is_there]
        if there:
            reveal(os.path.dirname(there[0]))

    def _offer_libraries(self, master: str, at: QPushButton) -> None:
        """The library folders a master can go to, in a menu below its button."""
        menu = QMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("library_folders")
        for folder in self._libraries(master):
            self._offer_library(menu, master, folder)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Choose a folder…"), lambda: self._choose_library(master))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _offer_library(self, menu: QMenu, master: str, folder: str) -> None:
        menu.addAction(folder, lambda: self._add(master, folder))

    def _libraries(self, master: str) -> tuple[str, ...]:
        settings = self._session.settings
        result = next((r for r in self.model.results if r.step.output == master), None)
        bias = result is not None and result.step.kind is Kind.BIAS
        return settings.bias_libraries if bias else settings.dark_libraries

    def _choose_library(self, master: str) -> None:
        dialog = QFileDialog(self, self.tr("Choose a library folder"))
        dialog.setObjectName("library_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(folder: str) -> None:
            self._session.add_library(folder)
            self._add(master, folder)

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _add(self, master: str, folder: str) -> None:
        self._background.ask(f"add {master}", _added(master, folder), urgency=0)


def _added(master: str, folder: str) -> Look:
    """A look that copies a master into a library and hands over where it is, or what failed."""
    try:
        path = add_to_library(read_master(master), folder).path
    except ApmcError as error:
        yield NotAdded(error)
    else:
        yield path


class _Room(QStyledItemDelegate):
    """Keeps the room of a card; what is to be seen there is a widget."""

    def sizeHint(  # noqa: N802  Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, card_height(option.fontMetrics.height()))

    def paint(self, *_: object) -> None:
        """Nothing: the card is a widget."""
