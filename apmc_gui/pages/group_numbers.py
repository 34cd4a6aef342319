"""The numbers of a frame in the Group tab: its histogram, and the table of its statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QTableView,
    QWidget,
)

from apmc_gui.i18n.translate import translated
from apmc_gui.imaging.frame_images import FULL, Statistics
from apmc_gui.models.measurements import StatisticsModel
from apmc_gui.widgets.controls import tool
from apmc_gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from apmc_gui.widgets.charts import HistogramChart


_WIDEST = "65,535.0"
_ROOM = 8  # pixels around a number


class ChartTools(QWidget):
    """Controls for the histogram's range and the unit of levels."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=2, line_gap=2)
        self.whole_range = tool("", self.tr("Histogram over the full range"), "whole_range")
        self.whole_range.setText(self.tr("Full range"))
        self.whole_range.setCheckable(True)
        self.whole_range.toggled.connect(lambda _: self.changed.emit())
        self.line = tool(
            "", self.tr("A line in the levels to drag: leave out all above or below it"), "line"
        )
        self.line.setText(self.tr("Line"))
        self.line.setCheckable(True)
        row.addWidget(self.whole_range)
        row.addWidget(self.line)
        self._units = QButtonGroup(self)
        self.in_adu = tool("", self.tr("Values from 0 to 65,535"), "unit_adu")
        self.in_adu.setText(self.tr("ADU"))
        self.in_parts = tool("", self.tr("Values from 0 to 1"), "unit_parts")
        self.in_parts.setText("0–1")
        for part in (self.in_adu, self.in_parts):
            part.setCheckable(True)
            self._units.addButton(part)
            row.addWidget(part)
        self.in_adu.setChecked(True)
        self.in_adu.toggled.connect(lambda _: self.changed.emit())

    @property
    def adu(self) -> bool:
        """True where levels are shown in ADU, else as parts of full scale."""
        return self.in_adu.isChecked()

    @property
    def full(self) -> float:
        """Returns the label of full scale."""
        return FULL if self.adu else 1.0


class StatisticsTable(QTableView):
    """Mean, median, deviation and ends of each colour; as high as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = StatisticsModel(self)
        self.setObjectName("statistics")
        self.setAccessibleName(self.tr("Statistics of the frame"))
        self.setModel(self.numbers)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.numbers.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Makes columns as wide as their numbers, and the table as high as its rows."""
        metrics = self.fontMetrics()
        columns = self.numbers.columns
        titles = [translated(column.title) for column in columns]
        least = max(map(metrics.horizontalAdvance, (*titles, _WIDEST))) + _ROOM
        self.horizontalHeader().setMinimumSectionSize(least)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 6)
        rows = max(1, self.numbers.rowCount())
        head = self.horizontalHeader().sizeHint().height()
        room = self.width() - self.verticalHeader().sizeHint().width() - 2 * self.frameWidth()
        bar = self.horizontalScrollBar().sizeHint().height() if least * len(columns) > room else 0
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + 4 + bar)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "numbers"):
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class NumbersPanel(QObject):
    """The statistics of the frame that is selected, in the table and in the histogram.

    The histogram comes with `make_chart`, once pyqtgraph is loaded.
    """

    def __init__(self, tools: ChartTools, table: StatisticsTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.histogram: HistogramChart | None = None
        self.found: Statistics | None = None
        self._tools, self._table = tools, table
        tools.changed.connect(self._show)

    def make_chart(self) -> HistogramChart:
        """Returns the histogram."""
        from apmc_gui.widgets.charts import HistogramChart

        self.histogram = HistogramChart()
        self._show()
        return self.histogram

    def show(self, numbers: Statistics | None) -> None:
        """Shows the numbers of a frame; None while they are not known."""
        self.found = numbers
        self._table.numbers.set_statistics(numbers)
        self._show()

    def _show(self) -> None:
        adu = self._tools.adu
        self._table.numbers.set_adu(adu)
        if self.histogram is not None:
            self.histogram.show_channels(
                () if self.found is None else self.found.channels,
                whole_range=self._tools.whole_range.isChecked(),
                full=self._tools.full,
                title=self.tr("Pixels per level (ADU)") if adu else self.tr("Pixels per level"),
            )
