"""Results as a table: sorted by any column, worst first until then."""

from __future__ import annotations

from PySide6.QtCore import (
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView, QWidget

from apmc_gui.i18n.translate import translated
from apmc_gui.models.results_model import OPTIONAL, RESULT_ROLE, Result, ResultsModel
from apmc_gui.models.table_model import SORT_ROLE
from apmc_gui.widgets.column_widths import DraggedWidths, are_dragged

_SIGN = QSize(15, 15)
_AIR = 8  # pixels between the rows
_ROOM = 16  # pixels beside the text of a cell or a title
_WIDEST = 34  # letters of a column at first
_REASON = 36  # letters of the reason at least


class ResultsTable(QTableView):
    """Shows a `ResultsModel`, and as wide as can be why a master is doubtful."""

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(model)
        self.proxy.setSortRole(SORT_ROLE)
        self.setObjectName("results_table")
        self.setAccessibleName(self.tr("Masters"))
        self.setModel(self.proxy)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(_SIGN)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AIR)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        DraggedWidths(header)

    # --- columns ------------------------------------------------------------------------------

    def fit(self) -> None:
        """Hides columns without a value, and gives each of the others the width of its texts."""
        fitted = not are_dragged(self.horizontalHeader())
        for column in range(self._results.columnCount()):
            self.setColumnHidden(column, not self._has_values(column))
            if fitted:
                self.setColumnWidth(column, self._width_of(column))
        self._fit_reason()

    def _has_values(self, column: int) -> bool:
        name = self._results.columns[column].name
        texts = map(self._results.columns[column].text, self._results.rows)
        return name not in OPTIONAL or any(texts)

    def _width_of(self, column: int) -> int:
        """Returns the width in pixels of a column's widest text, or of its title."""
        metrics, definition = self.fontMetrics(), self._results.columns[column]
        sign = self.iconSize().width() + _ROOM // 2 if definition.icon else 0
        texts = {definition.text(row) for row in self._results.rows}
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + sign
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize)
        title = metrics.horizontalAdvance(translated(definition.title)) + arrow
        return min(_WIDEST * metrics.averageCharWidth(), max(widest, title) + _ROOM)

    def _fit_reason(self) -> None:
        """Gives the reason what the other columns leave of the width."""
        header, reason = self.horizontalHeader(), self._results.column_of("reason")
        if are_dragged(header):
            return
        shown = [c for c in range(header.count()) if c != reason and not self.isColumnHidden(c)]
        others = map(self.columnWidth, shown[:-1])
        room = self.viewport().width() - sum(others) - sum(map(self._width_of, shown[-1:]))
        least = _REASON * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(reason, max(room, min(least, self._width_of(reason))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reason()

    # --- rows ---------------------------------------------------------------------------------

    def select(self, row: int) -> None:
        """Makes the row of the model the current one, alone."""
        index = self.proxy.mapFromSource(self._results.index(row, 0))
        if index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)

    def selected(self) -> tuple[Result, ...]:
        """Returns the results of the selected rows, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(0), key=lambda index: index.row())
        return tuple(index.data(RESULT_ROLE) for index in rows)

    def _rows_as_text(self) -> str:
        """Returns the selected rows with tabs between the cells, as a table takes them."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        columns = [self._results.columns[c] for c in places if not self.isColumnHidden(c)]
        titles = "\t".join(translated(column.title) for column in columns)
        rows = ("\t".join(column.text(row) for column in columns) for row in self.selected())
        return "\n".join((titles, *rows))

    def copy_rows(self) -> None:
        """Puts the selected rows on the clipboard, as a table takes them."""
        QGuiApplication.clipboard().setText(self._rows_as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
            return
        super().keyPressEvent(event)
