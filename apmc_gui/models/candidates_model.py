"""The masters compared for a flat, as a table with a column for each key."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration.formatting import exposure
from ap_master_calibration.frames import Kind
from ap_master_calibration.library import (
    Candidate,
    Check,
    Match,
    Quality,
    Verdict,
    freshness,
)
from ap_master_calibration.setup_keys import EXACT_KEYS, SETUP_KEYS
from ap_master_calibration.text import text, verbatim
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
from apmc_gui.i18n.translate import translated, typeset
from apmc_gui.models.table_model import TableColumn, TableModel

translate = QCoreApplication.translate

_KEYS = ("exposure", *(key.name for key in SETUP_KEYS), "channels")
_DECIDING = 2  # keys that are named beside "no match"
_LONG = tuple(key.name for key in EXACT_KEYS if key.bare)
"""Keys with long values: where they are equal the one above the column is enough."""


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One master of the table; `chosen` is the one the flat is calibrated with.

    `doubtful` is True where the plan warns of the chosen one, such as of a dark that is scaled.
    """

    candidate: Candidate
    chosen: bool
    doubtful: bool = False

    @property
    def quality(self) -> Quality | None:
        """How good the match is, with what the plan says of it."""
        return Quality.AMBER if self.doubtful else self.candidate.quality

    def check(self, key: str) -> Check | None:
        """Returns how one key compares; None where it was not compared."""
        return next((c for c in self.candidate.checks if c.key == key), None)


class CandidatesModel(TableModel[CandidateRow]):
    """The chosen master, the others that would do, and the near misses, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self.agreed: tuple[str, ...] = ()
        """The keys all masters agree in with the flat, which have no column."""
        self.set_match(None)

    def set_match(self, match: Match | None, *, doubtful: bool = False) -> bool:
        """Shows another match; False where it is the one shown already.

        `doubtful` is True where the plan warns of the chosen master.
        """
        rows = _rows_of(match, doubtful=doubtful)
        keys = {check.key for row in rows for check in row.candidate.checks}
        self.agreed = tuple(k for k in _KEYS if k in keys and k != "exposure" and _agree(rows, k))
        values = {k: _wanted(rows, k) for k in _KEYS if k in keys and k not in self.agreed}
        columns = (_MASTER, _MATCH, _AGE, *(_key_column(*item) for item in values.items()), *_LAST)
        return self.set_table(columns, rows)

    def row_at(self, row: int) -> CandidateRow | None:
        """Returns the master in a row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def row_of(self, path: str) -> int | None:
        """Returns the row of a master."""
        paths = [row.candidate.master.path for row in self.rows]
        return paths.index(path) if path in paths else None


def _agree(rows: Sequence[CandidateRow], key: str) -> bool:
    """Returns True where every master that was compared by a key has the flat's value."""
    checks = [row.check(key) for row in rows]
    return all(check is None or check.verdict is Verdict.EQUAL for check in checks)


def reasons_label(row: CandidateRow) -> str:
    """Returns why a master is chosen, would do, or not."""
    return "; ".join(_reasons(row))


def _rows_of(match: Match | None, *, doubtful: bool) -> tuple[CandidateRow, ...]:
    if match is None:
        return ()
    chosen = (
        [] if match.chosen is None else [CandidateRow(match.chosen, chosen=True, doubtful=doubtful)]
    )
    return (*chosen, *(CandidateRow(c, chosen=False) for c in match.candidates))


# --- columns ------------------------------------------------------------------------------------


def _name(row: CandidateRow) -> str:
    """Returns a master in a word or two: the other columns tell the rest."""
    master = row.candidate.master
    name = kind_heading(master.kind)
    if master.exposure is not None and master.kind is not Kind.BIAS:
        name = f"{name} {typeset(exposure(master.exposure))}"
    if row.candidate.step is not None:
        return translate("CandidatesModel", "{name}, made in this run").format(name=name)
    return name


def _master_icon(row: CandidateRow) -> QIcon:
    return icon("chosen", "good") if row.chosen else icon("file", "dim")


def _match(row: CandidateRow) -> str:
    """Returns how good a match is, with the keys that decide it: "no match: size"."""
    quality = row.quality
    word = translate("CandidatesModel", "chosen") if row.chosen else quality_label(quality)
    deciding = [c for c in row.candidate.checks if c.verdict is Verdict.DIFFERENT]
    if quality is not None:
        deciding = [c for c in row.candidate.checks if c.verdict is not Verdict.EQUAL]
    if not deciding or quality is Quality.EXACT:
        return word
    keys = ", ".join(key_label(check.key) for check in deciding[:_DECIDING])
    template = translate("CandidatesModel", "{match}: {keys}")
    return template.format(match=word, keys=keys + "…" * (len(deciding) > _DECIDING))


def _age(row: CandidateRow) -> str:
    if row.candidate.step is not None:
        return translate("CandidatesModel", "new")
    return age_label(row.candidate.age_days)


def _age_colour(row: CandidateRow) -> QColor | None:
    days = row.candidate.age_days
    if days is None or row.candidate.step is not None:
        return None
    return themes.freshness_colour(freshness(days))


def _reasons(row: CandidateRow) -> list[str]:
    return list(map(translated, row.candidate.reasons))


def _dim(_: CandidateRow) -> QColor:
    return themes.tone("dim")


_MASTER: TableColumn[CandidateRow] = TableColumn(
    "master",
    text("Master"),
    _name,
    tip=lambda row: row.candidate.master.path,
    icon=_master_icon,
)
_MATCH: TableColumn[CandidateRow] = TableColumn(
    "match",
    text("Match"),
    _match,
    colour=lambda row: themes.quality_colour(row.quality),
)
_AGE: TableColumn[CandidateRow] = TableColumn("age", text("Age"), _age, colour=_age_colour)
_LAST: tuple[TableColumn[CandidateRow], ...] = (
    TableColumn(
        "why",
        text("Why, or why not"),
        reasons_label,
        tip=lambda row: "\n".join(_reasons(row)),
        colour=_dim,
    ),
    TableColumn(
        "file",
        text("File"),
        lambda row: os.path.basename(row.candidate.master.path),
        tip=lambda row: row.candidate.master.path,
        colour=_dim,
    ),
)


def _wanted(rows: Sequence[CandidateRow], key: str) -> str:
    """Returns the flat's value of a key."""
    checks = (row.check(key) for row in rows)
    return next((c.wanted for c in checks if c is not None and c.wanted is not None), "–")


def _key_column(key: str, value: str) -> TableColumn[CandidateRow]:
    """Returns the column of a key; its title stands over what the flat has of it."""

    def colour(row: CandidateRow) -> QColor | None:
        check = row.check(key)
        return None if check is None else themes.verdict_colour(check.verdict)

    def spoken(row: CandidateRow) -> str:
        return _spoken(row.check(key))

    title = f"{key_label(key)}\n{typeset(value)}"
    return TableColumn(
        key,
        verbatim(title),
        lambda row: _compared(row.check(key)),
        tip=spoken,
        colour=colour,
        spoken=spoken,
    )


def _compared(check: Check | None) -> str:
    """Returns the sign, and the master's value where it says more than the title."""
    if check is None:
        return ""
    sign = SIGNS[check.verdict]
    if check.verdict is Verdict.EQUAL and (check.key in _LONG or check.found is None):
        return sign
    return f"{sign} {typeset(check.found or '–')}"


def _spoken(check: Check | None) -> str:
    """Returns a cell for those who hear it: the sign as a word, and both values."""
    if check is None:
        return ""
    text = translate(
        "CandidatesModel", "{key}: {verdict}; the master has {found}, the flat has {wanted}"
    )
    unknown = translate("CandidatesModel", "not in the header")
    return text.format(
        key=key_label(check.key),
        verdict=verdict_label(check.verdict),
        found=check.found or unknown,
        wanted=check.wanted or unknown,
    )
