"""Which set points and exposures the library has darks of, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon

from ap_master_calibration import formatting
from ap_master_calibration.frames import Frame
from ap_master_calibration.library import age_days, freshness
from ap_master_calibration.library.coverage import Coverage
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import freshness_label
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.models.audit_model import spoken_setup
from apmc_gui.models.library_model import PATH_ROLE, age_icon

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex

_Row = tuple[Coverage, int]
"""One set point: the coverage of its camera and gain, and its place among the set points there."""


class CoverageModel(QAbstractTableModel):
    """A row for each set point of a camera and gain, a column for each exposure of any of them.

    A cell tells the age of the newest dark, or that it is missing; it is empty where no set point
    of that camera and gain has the exposure.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._rows: tuple[_Row, ...] = ()
        self._exposures: tuple[str, ...] = ()

    def set_coverage(self, coverage: Sequence[Coverage], today: date) -> None:
        """Shows another coverage, with ages of that day."""
        self.beginResetModel()
        self._today = today
        self._rows = tuple((one, i) for one in coverage for i in range(len(one.temperatures)))
        seconds = sorted({e for one in coverage for e in one.exposures})
        self._exposures = tuple(dict.fromkeys(map(formatting.exposure, seconds)))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._exposures)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._exposures[section]
        one, row = self._rows[section]
        setup = spoken_setup(replace(one.setup, temperature=one.temperatures[row]))
        return plain_tip(setup) if role == _Role.ToolTipRole else setup

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        darks = self._darks(index.row(), index.column())
        if darks is None:
            return None
        dark = max(darks, key=self._newness) if darks else None
        match role:
            case _Role.DisplayRole:
                return self._text(dark)
            case _Role.DecorationRole:
                return self._sign(dark)
            case _Role.ForegroundRole:
                return themes.tone("info") if dark is None else self._colour(dark)
            case _Role.ToolTipRole:
                return plain_tip(self._tip(index, darks))
            case _ if role == PATH_ROLE:
                return None if dark is None else dark.path
        return None

    def _darks(self, row: int, column: int) -> tuple[Frame, ...] | None:
        """The darks of a cell; none where they are missing, None where none are wanted."""
        one, heat = self._rows[row]
        wanted = self._exposures[column]
        places = [j for j, e in enumerate(one.exposures) if formatting.exposure(e) == wanted]
        return one.masters.get((heat, places[0]), ()) if places else None

    def _newness(self, dark: Frame) -> int:
        days = age_days(dark, self._today)
        return -(10**9) if days is None else -days

    def _text(self, dark: Frame | None) -> str:
        if dark is None:
            return translate("Coverage", "missing")
        days = age_days(dark, self._today)
        return "✓" if days is None else f"{days:,} d"

    def _sign(self, dark: Frame | None) -> QIcon:
        if dark is None:
            return icon("none", "info")
        days = age_days(dark, self._today)
        return icon("done", "dim") if days is None else age_icon(freshness(days))

    def _colour(self, dark: Frame) -> Any:
        days = age_days(dark, self._today)
        return None if days is None else themes.freshness_colour(freshness(days))

    def _tip(self, index: _Index, darks: Sequence[Frame]) -> str:
        place = f"{self._exposures[index.column()]} · {self._setup(index.row())}"
        if not darks:
            return translate("Coverage", "No dark: {place}").format(place=place)
        ages = [age_days(dark, self._today) for dark in darks]
        fresh = [freshness_label(freshness(days)) for days in ages if days is not None]
        return "\n".join([place, *fresh[:1], *(dark.path for dark in darks)])

    def _setup(self, row: int) -> str:
        return str(self.headerData(row, Qt.Orientation.Vertical))
