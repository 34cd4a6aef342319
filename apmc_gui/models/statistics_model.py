"""The numbers of a frame as a table: a row for each colour, a column for each number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ap_master_calibration.formatting import percent
from apmc_gui.imaging.frame_images import FULL, Channel, Statistics

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_VALUES = ("mean", "median", "deviation", "mad", "lowest", "highest", "low_end", "high_end")
_PARTS = ("low_end", "high_end")


def value_words(part: float, *, adu: bool) -> str:
    """A value (part of full scale) in ADU, "28,410.3", or as PixInsight shows it, "0.433509"."""
    if part != part:  # noqa: PLR0124  NaN
        return "–"
    return f"{part * FULL:,.1f}" if adu else f"{part:.6f}"


class StatisticsModel(QAbstractTableModel):
    """Mean, median, standard deviation, MAD, ends and clipped parts of every colour."""

    COLUMNS = len(_VALUES)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._channels: tuple[Channel, ...] = ()
        self._adu = True

    def set_statistics(self, statistics: Statistics | None) -> None:
        """Shows another frame's numbers; None shows none."""
        self.beginResetModel()
        self._channels = () if statistics is None else statistics.channels
        self.endResetModel()

    def set_adu(self, adu: bool) -> None:
        """ADU, or parts of full scale."""
        if adu != self._adu:
            self.beginResetModel()
            self._adu = adu
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._channels)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.COLUMNS

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = _VALUES[index.column()]
        value: float = getattr(self._channels[index.row()], name)
        if role == _Role.DisplayRole:
            return percent(value) if name in _PARTS else value_words(value, adu=self._adu)
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ToolTipRole:
            return self._tips()[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if role == _Role.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            return self._tips()[section]
        if role != _Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._channels[section].name or self.tr("All")
        return self._titles()[section]

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Mean"),
            self.tr("Median"),
            self.tr("Std dev"),
            self.tr("MAD"),
            self.tr("Min"),
            self.tr("Max"),
            self.tr("At 0"),
            self.tr("At full"),
        )

    def _tips(self) -> tuple[str, ...]:
        return (
            self.tr("Mean of all pixels"),
            self.tr("Median of all pixels"),
            self.tr("Standard deviation"),
            self.tr("Median absolute deviation from the median"),
            self.tr("Lowest value"),
            self.tr("Highest value"),
            self.tr("Part of the pixels that are 0"),
            self.tr("Part of the pixels at full scale"),
        )
