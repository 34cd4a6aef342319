"""The masters of the library folders as a table, and the folders they lie in."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon

from ap_master_calibration import formatting
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library import Freshness, age_days, freshness, is_superseded, made_on
from ap_master_calibration.setup_keys import SETUP_KEYS, ValueType, value_of
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import age_label, freshness_label, key_label, kind_heading, master_count
from apmc_gui.i18n.translate import plain_tip, typeset
from apmc_gui.support.paths import shown

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = _Role.UserRole + 1
PATH_ROLE = _Role.UserRole + 2

SETUP_COLUMNS = tuple(key for key in SETUP_KEYS if key.name != "size")
_NAMES = ("kind", *(k.name for k in SETUP_COLUMNS), "exposure", "filter", "count", "age", "file")
KIND, CAMERA, TEMPERATURE, GAIN, EXPOSURE, FILTER, FRAMES, AGE, FILE = map(
    _NAMES.index,
    ("kind", "camera", "temperature", "gain", "exposure", "filter", "count", "age", "file"),
)
OF_SETUP = range(KIND + 1, EXPOSURE)
"""The columns of SETUP_COLUMNS."""
_NUMBERS = {EXPOSURE, FRAMES} | {
    i for i, key in zip(OF_SETUP, SETUP_COLUMNS, strict=True) if key.type is not ValueType.WORD
}
_ORDER = {Kind.BIAS: 0, Kind.DARK: 1, Kind.FLAT_DARK: 2, Kind.FLAT: 3, Kind.LIGHT: 4}
_AGE_ICONS = {Freshness.FRESH: "done", Freshness.AGEING: "clock", Freshness.OLD: "warning"}
_LOWEST = float("-inf")


def age_icon(fresh: Freshness) -> QIcon:
    """The sign of an age, in its colour."""
    tone = {Freshness.FRESH: "good", Freshness.AGEING: "warn", Freshness.OLD: "bad"}
    return icon(_AGE_ICONS[fresh], tone[fresh])


@dataclass(frozen=True, slots=True)
class MasterRow:
    """One master; `days` is its age, None where nothing tells it."""

    frame: Frame
    days: int | None

    @property
    def superseded(self) -> bool:
        """True where a newer master of its library took its place."""
        return is_superseded(self.frame.path)

    @property
    def freshness(self) -> Freshness | None:
        """How old that is."""
        return None if self.days is None else freshness(self.days)

    def text(self, column: int) -> str:
        """What stands in a column."""
        frame = self.frame
        if column in OF_SETUP:
            return typeset(value_of(frame.setup, _NAMES[column]) or "")
        match _NAMES[column]:
            case "kind":
                return kind_heading(frame.kind)
            case "exposure":
                bare = frame.exposure is None or frame.kind is Kind.BIAS  # as short as can be
                return "" if bare else formatting.exposure(frame.exposure or 0.0)
            case "filter":
                return frame.filter or ""
            case "count":
                return "" if frame.count is None else f"{frame.count:,}"
            case "age":
                return self._age()
            case _:
                return os.path.basename(frame.path)

    def _age(self) -> str:
        word = None if self.freshness is None else freshness_label(self.freshness)
        if self.superseded:
            word = translate("LibraryModel", "superseded")
        if self.days is None:
            return word or "–"
        return f"{self.days:,} d · {word}"

    def key(self, column: int) -> float | str:
        """What a column is sorted by."""
        frame = self.frame
        numbers: dict[int, float | str | None] = {
            **{
                i: getattr(frame.setup, key.name)
                for i, key in zip(OF_SETUP, SETUP_COLUMNS, strict=True)
                if key.type in (ValueType.NUMBER, ValueType.SETTING)
            },
            KIND: _ORDER[frame.kind],
            EXPOSURE: None if frame.kind is Kind.BIAS else frame.exposure,
            FRAMES: frame.count,
            AGE: self.days,
        }
        if column not in numbers:
            return self.text(column).casefold()
        value = numbers[column]
        return float(value) if isinstance(value, int | float) else _LOWEST


class LibraryModel(QAbstractTableModel):
    """Every master once, biases first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MasterRow, ...] = ()

    def set_masters(self, masters: Iterable[Frame], today: date) -> None:
        """Shows other masters, with their ages of that day."""
        each = {frame.path: frame for frame in masters}.values()
        rows = tuple(MasterRow(frame, age_days(frame, today)) for frame in each)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @property
    def rows(self) -> tuple[MasterRow, ...]:
        """All masters, in the order they came."""
        return self._rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else FILE + 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case _Role.DisplayRole:
                return row.text(column)
            case _ if role == SORT_ROLE:
                return row.key(column)
            case _ if role == PATH_ROLE:
                return row.frame.path
            case _Role.TextAlignmentRole if column in _NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _Role.ToolTipRole:
                return plain_tip(self._tip(row, column))
            case _Role.ForegroundRole if row.superseded:
                return themes.tone("dim")
            case _Role.ForegroundRole if column == AGE and row.freshness is not None:
                return themes.freshness_colour(row.freshness)
            case _Role.DecorationRole if column == AGE and row.superseded:
                return icon("stale", "dim")
            case _Role.DecorationRole if column == AGE and row.freshness is not None:
                return age_icon(row.freshness)
        return None

    def _tip(self, row: MasterRow, column: int) -> str:
        made = made_on(row.frame)
        if column == AGE and made is not None:
            told = f"{made.isoformat()}, {age_label(row.days)}"
            if not row.superseded:
                return told
            more = translate("LibraryModel", "A newer master took its place; it is kept.")
            return f"{told}\n{more}"
        return row.frame.path

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if role != _Role.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            self.tr("Kind"),
            *(key_label(key.name) for key in SETUP_COLUMNS),
            key_label("exposure"),
            key_label("filter"),
            self.tr("Frames"),
            self.tr("Age"),
            self.tr("File"),
        )[section]


class LibraryFilter(QSortFilterProxyModel):
    """Masters that hold every word that was typed, sorted by numbers where there are numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)

    def set_words(self, text: str) -> None:
        """What was typed."""
        found = tuple(text.casefold().split())
        if found != self._words:
            self._words = found
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        model = self.sourceModel()
        if not self._words or not isinstance(model, LibraryModel):
            return True
        row = model.rows[source_row]
        text = " ".join(row.text(column) for column in range(FILE + 1)).casefold()
        return all(word in text or word in row.frame.path.casefold() for word in self._words)


@dataclass(frozen=True, slots=True)
class Folder:
    """A library folder, what it is for, and how many masters of each it holds."""

    path: str
    bias: bool
    dark: bool
    masters: int


def folders_of(
    bias_folders: Iterable[str], dark_folders: Iterable[str], masters: Iterable[Frame]
) -> tuple[Folder, ...]:
    """The library folders, each once, with their masters counted."""
    bias, dark = tuple(bias_folders), tuple(dark_folders)
    paths = {os.path.realpath(frame.path) for frame in masters}
    found = []
    for folder in dict.fromkeys((*bias, *dark)):
        top = os.path.join(os.path.realpath(folder), "")
        count = sum(path.startswith(top) for path in paths)
        found.append(Folder(folder, folder in bias, folder in dark, count))
    return tuple(found)


class FoldersModel(QAbstractListModel):
    """The library folders."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()

    def set_folders(self, folders: tuple[Folder, ...]) -> None:
        """Shows other folders; where only counts differ, the selection stays."""
        same = [f.path for f in folders] == [f.path for f in self._folders]
        if same and folders:
            self._folders = folders
            self.dataChanged.emit(self.index(0), self.index(len(folders) - 1))
        elif not same:
            self.beginResetModel()
            self._folders = folders
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._folders)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        folder = self._folders[index.row()]
        if role == _Role.DisplayRole:
            return (
                f"{shown(folder.path)}  ·  {self._use(folder)}  ·  {master_count(folder.masters)}"
            )
        if role == _Role.DecorationRole:
            return icon("library")
        if role == PATH_ROLE:
            return folder.path
        if role == _Role.ToolTipRole:
            return plain_tip(folder.path)
        return None

    def _use(self, folder: Folder) -> str:
        if folder.bias and folder.dark:
            return self.tr("bias and darks")
        return self.tr("bias") if folder.bias else self.tr("darks")
