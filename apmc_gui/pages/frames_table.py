"""The table of a group's frames in the Group tab: sorted by any column, culled by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from apmc_gui.models.frames_model import FrameRow, FramesModel, frame_columns
from apmc_gui.models.table_model import PATH_ROLE, SORT_ROLE

_NAME_LETTERS = 14
_AIR = 6  # pixels between the rows


class FramesTable(QTableView):
    """Frames with what was measured of them; the current row is the frame that is shown."""

    chosen = Signal(str)
    """The path of the frame of the current row."""

    def __init__(self, press: Callable[[int], bool], parent: QWidget | None = None) -> None:
        """`press` does what a key of the viewer does; False where it is none."""
        super().__init__(parent)
        self._press, self._showing = press, False
        self.frames = FramesModel(self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.frames)
        self.proxy.setSortRole(SORT_ROLE)
        self.setObjectName("frames")
        self.setAccessibleName(self.tr("Frames of the group"))
        self.setModel(self.proxy)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideLeft)  # names differ at their end
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AIR)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_NAME_LETTERS * self.fontMetrics().averageCharWidth() // 2)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_rows(self, rows: Sequence[FrameRow], path: str | None) -> None:
        """Shows the frames of a group; the one of the path is the current one."""
        self._showing = True
        self.frames.set_rows(rows)
        self._showing = False
        self.select(path)

    def set_adu(self, adu: bool) -> None:
        """Shows levels in ADU, or as parts of full scale."""
        self._showing = True
        self.frames.set_table(frame_columns(adu=adu), self.frames.rows)
        self._showing = False

    def select(self, path: str | None) -> None:
        """Makes the row of a frame the current one."""
        place = None if path is None else self.frames.place_of(path)
        if place is None:
            return
        index = self.proxy.mapFromSource(self.frames.index(place, 0))
        if index.row() != self.currentIndex().row():
            self._showing = True
            self.setCurrentIndex(index)
            self._showing = False

    def _current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        if not self._showing and index.isValid():
            self.chosen.emit(index.data(PATH_ROLE) or index.siblingAtColumn(0).data(PATH_ROLE))

    def paths(self) -> tuple[str, ...]:
        """Returns the paths of the rows, as they are sorted."""
        rows = range(self.proxy.rowCount())
        return tuple(self.proxy.index(row, 0).data(PATH_ROLE) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not plain or not self._press(event.key()):
            super().keyPressEvent(event)
