"""The log of a run as a list, filtered by level and searched."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject

from ap_master_calibration.engines.events import Log
from apmc_gui.appearance import themes
from apmc_gui.models.table_model import Index, ItemRole
from apmc_gui.session.messages import StepLog

MOST = 100_000
"""Lines that are kept; the oldest go first. The run's log file has them all."""

_LONGEST = 4000  # characters of a line that are shown; a copy has them all
LEVELS = ("info", "warning", "error")
LEVEL_ROLE = int(ItemRole.UserRole) + 1
MATCH_ROLE = LEVEL_ROLE + 1
"""True where a row has what is searched for."""


class ConsoleColumn(IntEnum):
    """The columns of the console."""

    TIME = 0
    TEXT = 1


class _Line(NamedTuple):
    """A line, the place of its level in LEVELS, the time it came at, and the step it is about."""

    text: str
    level: int
    clock: str
    step: str = ""

    def whole(self) -> str:
        return f"[{self.clock}] {self.text}\n"


class ConsoleModel(QAbstractTableModel):
    """Lines in the order they came; rows are those of the level asked for, or worse."""

    def __init__(self, parent: QObject | None = None, most: int = MOST) -> None:
        super().__init__(parent)
        self._most = most
        self._lines: list[_Line] = []
        self._dropped = 0  # lines that are no longer kept: line n is at n - dropped
        self._shown: list[int] | None = None  # numbers of lines; None shows all
        self._level = 0
        self._needle = ""
        self.font = themes.fixed_font()
        self.longest = 0
        """Characters of the longest line so far, as far as lines are shown."""

    # --- what a view asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return len(self._lines) if self._shown is None else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(ConsoleColumn)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, is_time = self._line(index.row()), index.column() == ConsoleColumn.TIME
        match role:
            case ItemRole.DisplayRole | ItemRole.AccessibleTextRole:
                return line.clock if is_time else line.text[:_LONGEST]
            case ItemRole.ForegroundRole:
                return themes.tone("dim") if is_time else themes.level_colour(LEVELS[line.level])
            case ItemRole.FontRole:
                return self.font
            case _ if role == LEVEL_ROLE:
                return LEVELS[line.level]
            case _ if role == MATCH_ROLE:
                return self._matches(line)
            case _:
                return None

    def _line(self, row: int) -> _Line:
        return self._lines[row if self._shown is None else self._shown[row] - self._dropped]

    # --- lines --------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """Lines that are kept, whatever is shown."""
        return len(self._lines)

    def append(self, logs: Sequence[Log]) -> None:
        """Adds lines at the end, in one go; the oldest leave when there are too many."""
        if not logs:
            return
        clock = time.strftime("%H:%M:%S")
        lines = [_Line(log.text, _level(log), clock, _step(log)) for log in logs]
        self.longest = max(self.longest, *(min(len(line.text), _LONGEST) for line in lines))
        first = self._dropped + len(self._lines)
        new = [first + i for i, line in enumerate(lines) if line.level >= self._level]
        if new:
            row = self.rowCount()
            self.beginInsertRows(QModelIndex(), row, row + len(new) - 1)
        self._lines += lines
        if new:
            if self._shown is not None:
                self._shown += new
            self.endInsertRows()
        self._drop(len(self._lines) - self._most)

    def clear(self) -> None:
        """Forgets all lines."""
        self.beginResetModel()
        self._dropped += len(self._lines)
        self._lines.clear()
        self._shown = None if self._level == 0 else []
        self.longest = 0
        self.endResetModel()

    def _drop(self, count: int) -> None:
        """Forgets the oldest lines."""
        if count <= 0:
            return
        end = self._dropped + count
        rows = count if self._shown is None else bisect_left(self._shown, end)
        if rows:
            self.beginRemoveRows(QModelIndex(), 0, rows - 1)
        del self._lines[:count]
        self._dropped = end
        if self._shown is not None:
            del self._shown[:rows]
        if rows:
            self.endRemoveRows()

    # --- level, search, text ------------------------------------------------------------------

    @property
    def level(self) -> str:
        """The least level that is shown."""
        return LEVELS[self._level]

    def set_level(self, level: str) -> None:
        """Shows lines of this level and worse."""
        if level == self.level:
            return
        self.beginResetModel()
        self._level = LEVELS.index(level)
        numbered = enumerate(self._lines, self._dropped)
        numbers = [number for number, line in numbered if line.level >= self._level]
        self._shown = numbers if self._level else None
        self.endResetModel()

    def set_needle(self, text: str) -> None:
        """Marks the rows that have this text; case does not count."""
        self._needle = text.casefold()
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(ConsoleColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [MATCH_ROLE])

    def find(self, start: int, *, backwards: bool = False) -> int | None:
        """Returns the next row with the needle from `start` on, around the end; None without one.

        `start` itself is looked at last.
        """
        rows, step = self.rowCount(), -1 if backwards else 1
        around = ((start + step * n) % rows for n in range(1, rows + 1))
        return next((row for row in around if self._matches(self._line(row))), None)

    def row_of_step(self, step: str) -> int | None:
        """Returns the first of the worst rows about a step; None where none is shown."""
        rows = [row for row in range(self.rowCount()) if self._line(row).step == step]
        return max(rows, key=lambda row: (self._line(row).level, -row), default=None)

    def place_of(self, row: int) -> tuple[int, int]:
        """Returns which of the rows with the needle a row is, counted from 1, and how many are."""
        numbers = [n for n in range(self.rowCount()) if self._matches(self._line(n))]
        return bisect_left(numbers, row) + 1 if row in numbers else 0, len(numbers)

    def _matches(self, line: _Line) -> bool:
        return bool(self._needle) and self._needle in line.text.casefold()

    def text_of(self, rows: Iterable[int]) -> str:
        """Returns some rows as text, in their order, whole."""
        return "".join(self._line(row).whole() for row in sorted(rows))

    def texts(self) -> Iterator[str]:
        """Yields every line that is kept, as text."""
        return (line.whole() for line in tuple(self._lines))


def _step(log: Log) -> str:
    return log.step if isinstance(log, StepLog) else ""


def _level(log: Log) -> int:
    return LEVELS.index(log.level) if log.level in LEVELS else 0
