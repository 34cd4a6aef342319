"""The masters of the library folders as a table, and the folders they lie in."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSortFilterProxyModel
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration import formatting
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library import Freshness, age_days, freshness, is_superseded, made_on
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS, FrameKey, ValueType, value_of
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import text, verbatim
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import age_label, freshness_label, kind_heading, master_count
from apmc_gui.i18n.translate import grouped, typeset
from apmc_gui.models.table_model import (
    PATH_ROLE,
    SORT_ROLE,
    Index,
    ItemRole,
    TableColumn,
    TableModel,
)
from apmc_gui.support.paths import shown

translate = QCoreApplication.translate

_ORDER = {Kind.BIAS: 0, Kind.DARK: 1, Kind.FLAT_DARK: 2, Kind.FLAT: 3, Kind.LIGHT: 4}
_AGE_ICONS = {
    Freshness.FRESH: ("done", "good"),
    Freshness.AGEING: ("clock", "warn"),
    Freshness.OLD: ("warning", "bad"),
}
_LOWEST = float("-inf")


def age_icon(age: Freshness) -> QIcon:
    """Returns the icon of an age, in its colour."""
    return icon(*_AGE_ICONS[age])


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


def _age_text(row: MasterRow) -> str:
    word = None if row.freshness is None else freshness_label(row.freshness)
    if row.superseded:
        word = translate("LibraryModel", "superseded")
    if row.days is None:
        return word or "–"
    return f"{grouped(row.days)} d · {word}"


def _age_tip(row: MasterRow) -> str:
    day = made_on(row.frame)
    if day is None:
        return row.frame.path
    age = f"{day.isoformat()}, {age_label(row.days)}"
    if not row.superseded:
        return age
    more = translate("LibraryModel", "A newer master took its place; it is kept.")
    return f"{age}\n{more}"


def _age_sign(row: MasterRow) -> QIcon | None:
    if row.superseded:
        return icon("stale", "dim")
    return None if row.freshness is None else age_icon(row.freshness)


def _age_colour(row: MasterRow) -> QColor | None:
    if row.superseded or row.freshness is None:
        return None
    return themes.freshness_colour(row.freshness)


def _exposure(row: MasterRow) -> float | None:
    """Returns the exposure (s); None for a bias, which is as short as can be."""
    return None if row.frame.kind is Kind.BIAS else row.frame.exposure


def _exposure_text(row: MasterRow) -> str:
    exposure = _exposure(row)
    return "" if exposure is None else typeset(formatting.exposure(exposure))


def _number(value: float | str | None) -> float:
    return float(value) if isinstance(value, int | float) else _LOWEST


def _setup_column(key: FrameKey) -> TableColumn[MasterRow]:
    numeric = key.type in (ValueType.NUMBER, ValueType.SETTING)
    return TableColumn(
        key.name,
        key.label,
        lambda row: typeset(value_of(row.frame.setup, key.name) or ""),
        on_right=key.type is not ValueType.WORD,
        sort_key=(lambda row: _number(getattr(row.frame.setup, key.name))) if numeric else None,
    )


COLUMNS: tuple[TableColumn[MasterRow], ...] = (
    TableColumn(
        "kind",
        text("Kind"),
        lambda row: kind_heading(row.frame.kind),
        sort_key=lambda row: _ORDER[row.frame.kind],
    ),
    *(_setup_column(key) for key in SETUP_KEYS if key.name != "size"),
    TableColumn(
        "exposure",
        KEYS["exposure"].label,
        _exposure_text,
        on_right=True,
        sort_key=lambda row: _number(_exposure(row)),
    ),
    TableColumn(
        "filter",
        KEYS["filter"].label,
        lambda row: row.frame.filter or "",
    ),
    TableColumn(
        "count",
        text("Frames"),
        lambda row: "" if row.frame.count is None else grouped(row.frame.count),
        on_right=True,
        sort_key=lambda row: _number(row.frame.count),
    ),
    TableColumn(
        "age",
        text("Age"),
        _age_text,
        tip=_age_tip,
        icon=_age_sign,
        colour=_age_colour,
        sort_key=lambda row: _number(row.days),
    ),
    TableColumn(
        "file",
        text("File"),
        lambda row: os.path.basename(row.frame.path),
    ),
)
"""The columns of the table of masters: a key of a setup has its column by itself."""


OPTIONAL = frozenset(("filter", *(key.name for key in SETUP_KEYS)))
"""The columns that are hidden while no master has a value of them."""


class LibraryModel(TableModel[MasterRow]):
    """Every master once, biases first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def set_masters(self, masters: Iterable[Frame], today: date) -> None:
        """Shows other masters, with their ages of that day."""
        unique = {frame.path: frame for frame in masters}.values()
        self.set_rows([MasterRow(frame, age_days(frame, today)) for frame in unique])

    def row_data(self, row: MasterRow, role: int) -> Any:
        match role:
            case _ if role in (PATH_ROLE, ItemRole.ToolTipRole):
                return row.frame.path
            case ItemRole.ForegroundRole if row.superseded:
                return themes.tone("dim")
            case _:
                return None


class LibraryFilter(QSortFilterProxyModel):
    """Masters that hold every word that was typed, sorted by numbers where there are numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)

    def set_words(self, text: str) -> None:
        """Shows the masters that hold all words of a text."""
        terms = tuple(text.casefold().split())
        if terms != self._words:
            self._words = terms
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        model = self.sourceModel()
        if not self._words or not isinstance(model, LibraryModel):
            return True
        row = model.rows[source_row]
        text = " ".join((*(column.text(row) for column in COLUMNS), row.frame.path)).casefold()
        return all(word in text for word in self._words)


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
    """Returns the library folders, each once, with their masters counted."""
    bias, dark = tuple(bias_folders), tuple(dark_folders)
    paths = {real_path(frame.path) for frame in masters}
    result = []
    for folder in dict.fromkeys((*bias, *dark)):
        top = os.path.join(real_path(folder), "")
        count = sum(path.startswith(top) for path in paths)
        result.append(Folder(folder, folder in bias, folder in dark, count))
    return tuple(result)


class FoldersModel(TableModel[Folder]):
    """The library folders; where only counts change, the selection stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        column: TableColumn[Folder] = TableColumn(
            "folder",
            verbatim(""),
            lambda folder: "  ·  ".join(
                (shown(folder.path), _use(folder), master_count(folder.masters))
            ),
            icon=lambda _: icon("library"),
        )
        super().__init__((column,), parent)

    def set_folders(self, folders: tuple[Folder, ...]) -> None:
        """Shows other folders."""
        self.set_rows(folders)

    def key(self, row: Folder) -> str:
        return row.path

    def row_data(self, row: Folder, role: int) -> Any:
        return row.path if role in (PATH_ROLE, ItemRole.ToolTipRole) else None


def _use(folder: Folder) -> str:
    if folder.bias and folder.dark:
        return translate("FoldersModel", "bias and darks")
    if folder.bias:
        return translate("FoldersModel", "bias")
    return translate("FoldersModel", "darks")
