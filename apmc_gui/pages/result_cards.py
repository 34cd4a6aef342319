"""Results as cards side by side, of which only those that are to be seen are widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from apmc_gui.models.results_model import RESULT_ROLE, Result, ResultsModel
from apmc_gui.widgets.result_card import ResultCard, card_height

_SCROLLED = 30  # ms the list rests before cards are made
_GAP = 8
_LEAST_CARD = 88  # letters that a card is wide at least


class ResultCards(QListView):
    """Shows a `ResultsModel`; `make` makes a card, and `fill` shows a result on it."""

    def __init__(
        self,
        model: ResultsModel,
        make: Callable[[], ResultCard],
        fill: Callable[[ResultCard, Result], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._fill, self._results = make, fill, model
        self._soon = QTimer(self, singleShot=True, interval=_SCROLLED)
        self._soon.timeout.connect(self.show_cards)
        self.setObjectName("results_list")
        self.setAccessibleName(self.tr("Masters"))
        self.setModel(model)
        self.setItemDelegate(_Room(self._card_size, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSpacing(_GAP // 2)
        self.selectionModel().currentChanged.connect(self._mark_current)
        self.verticalScrollBar().valueChanged.connect(self.show_soon)

    def show_soon(self) -> None:
        """Brings the cards up to date once the list rests."""
        self._soon.start()

    def show_cards(self) -> None:
        """Gives every visible row a card, and takes cards from the others."""
        if not self.isVisible():
            return
        seen = self._rows_seen()
        for row in range(self._results.rowCount()):
            index = self._results.index(row, 0)
            card = self.indexWidget(index)
            if row not in seen:
                if card is not None:
                    self.setIndexWidget(index, None)  # type: ignore[arg-type]  # Qt takes it
                continue
            if not isinstance(card, ResultCard):
                card = self._make()
                self.setIndexWidget(index, card)
            self._fill(card, index.data(RESULT_ROLE))
        self._mark_current()

    def _rows_seen(self) -> range:
        area = self.viewport().rect()
        area.adjust(0, -area.height() // 4, 0, area.height() // 4)
        rows = range(self._results.rowCount())
        places = (self.visualRect(self._results.index(row, 0)) for row in rows)
        seen = [row for row, place in zip(rows, places, strict=True) if area.intersects(place)]
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    def _card_size(self, result: Result) -> QSize:
        """Returns the size of a card: as many stand in a row as have room."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.contentsRect().width() - bar - _GAP  # the bar may come or go
        columns = max(1, room // (_LEAST_CARD * self.fontMetrics().averageCharWidth()))
        width = room // columns - _GAP
        return QSize(width, card_height(result, width, self.fontMetrics()))

    def _mark_current(self) -> None:
        current = self.currentIndex().row()
        for row in range(self._results.rowCount()):
            card = self.indexWidget(self._results.index(row, 0))
            if isinstance(card, ResultCard):
                card.set_current(row == current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_soon()


class _Room(QStyledItemDelegate):
    """Reserves the space of a card in the grid."""

    def __init__(self, size_of: Callable[[Result], QSize], parent: QWidget) -> None:
        super().__init__(parent)
        self._size_of = size_of

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._size_of(index.data(RESULT_ROLE))

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        _: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Gives a card the whole row, the place of its icon too."""
        editor.setGeometry(option.rect)

    def paint(self, *_: object) -> None:
        """Nothing: the card is a widget."""
