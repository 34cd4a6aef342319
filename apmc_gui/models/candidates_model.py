"""The masters that were looked at for a flat, as a table: one column for each key compared."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ap_master_calibration.formatting import exposure
from ap_master_calibration.frames import Kind
from ap_master_calibration.library import Candidate, Check, Match, Verdict, freshness
from ap_master_calibration.setup_keys import EXACT_KEYS, SETUP_KEYS
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import (
    SIGNS,
    age_label,
    key_label,
    kind_heading,
    quality_label,
    verdict_label,
)
from apmc_gui.i18n.translate import plain_tip, translated, typeset

_ORDER = ("exposure", *(key.name for key in SETUP_KEYS), "channels")
_LONG = tuple(key.name for key in EXACT_KEYS if key.bare)
"""Long values: where they are equal the one over the column is enough."""
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One master of the table; `chosen` is the one the flat is calibrated with."""

    candidate: Candidate
    chosen: bool

    def check(self, key: str) -> Check | None:
        """What was found of one key; None where it was not compared."""
        return next((c for c in self.candidate.checks if c.key == key), None)


class CandidatesModel(QAbstractTableModel):
    """The chosen master, the others that would do, and the near misses, best first."""

    MASTER, MATCH, AGE, WHY, FILE = "master", "match", "age", "why", "file"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._match: Match | None = None
        self._rows: tuple[CandidateRow, ...] = ()
        self._columns: tuple[str, ...] = (self.MASTER, self.MATCH)

    def set_match(self, match: Match | None) -> bool:
        """Shows another match; False where it is the one shown already."""
        if match == self._match:
            return False
        self.beginResetModel()
        self._match = match
        self._rows = _rows_of(match)
        keys = {c.key for row in self._rows for c in row.candidate.checks}
        known = tuple(k for k in _ORDER if k in keys)
        self._columns = (self.MASTER, self.MATCH, *known, self.AGE, self.WHY, self.FILE)
        self.endResetModel()
        return True

    @property
    def columns(self) -> tuple[str, ...]:
        """What each column shows: a key, or MASTER, MATCH, AGE, WHY, FILE."""
        return self._columns

    def row_at(self, row: int) -> CandidateRow | None:
        """The master in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, path: str) -> int | None:
        """The row of a master."""
        paths = [row.candidate.master.path for row in self._rows]
        return paths.index(path) if path in paths else None

    # --- Qt's questions -----------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role == _Role.DisplayRole:
            return self._heading(self._columns[section])
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case _Role.DisplayRole:
                return self._text(row, column)
            case _Role.ForegroundRole:
                return _colour(row, column)
            case _Role.DecorationRole if column == self.MASTER:
                return icon("chosen", "good") if row.chosen else icon("file", "dim")
            case _Role.ToolTipRole:
                return plain_tip(self._tip(row, column))
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
            case _:
                return None

    # --- words --------------------------------------------------------------------------------

    def _heading(self, column: str) -> str:
        """A key stands over what the flat has of it."""
        named = {
            self.MASTER: self.tr("Master"),
            self.MATCH: self.tr("Match"),
            self.AGE: self.tr("Age"),
            self.WHY: self.tr("Why, or why not"),
            self.FILE: self.tr("File"),
        }
        if column in named:
            return named[column]
        checks = (row.check(column) for row in self._rows)
        wanted = next((c.wanted for c in checks if c is not None and c.wanted is not None), "–")
        return f"{key_label(column)}\n{typeset(wanted)}"

    def _text(self, row: CandidateRow, column: str) -> str:
        candidate = row.candidate
        match column:
            case self.MASTER:
                return self._name(candidate)
            case self.FILE:
                return os.path.basename(candidate.master.path)
            case self.MATCH:
                return self.tr("chosen") if row.chosen else quality_label(candidate.quality)
            case self.AGE:
                return self.tr("new") if candidate.step else age_label(candidate.age_days)
            case self.WHY:
                return "; ".join(map(translated, candidate.reasons))
            case _:
                return _compared(row.check(column))

    def _name(self, candidate: Candidate) -> str:
        """A master in a word or two: the columns tell the rest."""
        master = candidate.master
        name = kind_heading(master.kind)
        if master.exposure is not None and master.kind is not Kind.BIAS:
            name = f"{name} {exposure(master.exposure)}"
        if candidate.step is not None:
            return self.tr("{name}, made in this run").format(name=name)
        return name

    def _tip(self, row: CandidateRow, column: str) -> str | None:
        if column in (self.FILE, self.MASTER):
            return row.candidate.master.path
        if column == self.WHY:
            return "\n".join(map(translated, row.candidate.reasons))
        return self._spoken(row, column)

    def _spoken(self, row: CandidateRow, column: str) -> str:
        """A cell for those who hear it: the sign as a word, and both values."""
        check = row.check(column)
        if check is None:
            return self._text(row, column)
        text = self.tr("{key}: {verdict}; the master has {found}, the flat has {wanted}")
        unknown = self.tr("not told")
        return text.format(
            key=key_label(column),
            verdict=verdict_label(check.verdict),
            found=check.found or unknown,
            wanted=check.wanted or unknown,
        )


def _rows_of(match: Match | None) -> tuple[CandidateRow, ...]:
    if match is None:
        return ()
    chosen = [] if match.chosen is None else [CandidateRow(match.chosen, chosen=True)]
    return (*chosen, *(CandidateRow(c, chosen=False) for c in match.candidates))


def _compared(check: Check | None) -> str:
    """A cell of a key: the sign, and the master's value where it says more than the heading."""
    if check is None:
        return ""
    sign = SIGNS[check.verdict]
    if check.verdict is Verdict.EQUAL and (check.key in _LONG or check.found is None):
        return sign
    return f"{sign} {typeset(check.found or '–')}"


def _colour(row: CandidateRow, column: str) -> Any:
    candidate = row.candidate
    match column:
        case CandidatesModel.MATCH:
            return themes.quality_colour(candidate.quality)
        case CandidatesModel.AGE if candidate.age_days is not None and candidate.step is None:
            return themes.freshness_colour(freshness(candidate.age_days))
        case CandidatesModel.WHY | CandidatesModel.FILE:
            return themes.tone("dim")
        case _:
            check = row.check(column)
            return None if check is None else themes.verdict_colour(check.verdict)
