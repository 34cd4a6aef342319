"""The log of a run as a list: a million lines in little memory, filtered by level, searched."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ap_master_calibration.engines.events import Log
from apmc_gui.appearance import themes

MOST = 1_000_000
"""Lines that are kept; the oldest go first. The run's log file has them all."""

_CHUNK = 1000
_LONGEST = 4000  # characters of a line that are shown; a copy has them all
LEVELS = ("info", "warning", "error")
LEVEL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MATCH_ROLE = LEVEL_ROLE + 1
"""True where a row has what is searched for."""

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class ConsoleColumn(IntEnum):
    """The columns of the console."""

    TIME = 0
    TEXT = 1


class _Chunk:
    """Up to a thousand lines as one piece of text: 80 bytes a line, not 130."""

    __slots__ = ("ends", "levels", "seconds", "text")

    def __init__(self) -> None:
        self.text = bytearray()
        self.ends = array("I")
        self.levels = bytearray()
        self.seconds = array("I")

    def __len__(self) -> int:
        return len(self.ends)

    def add(self, text: str, level: int, second: int) -> None:
        """Takes a line in."""
        self.text += text.encode("utf-8", "surrogatepass")
        self.ends.append(len(self.text))
        self.levels.append(level)
        self.seconds.append(second)

    def line(self, at: int) -> str:
        """The text of a line."""
        start = self.ends[at - 1] if at else 0
        return self.text[start : self.ends[at]].decode("utf-8", "surrogatepass")


class ConsoleModel(QAbstractTableModel):
    """Lines in the order they came; rows are those of the level asked for, or worse."""

    def __init__(self, parent: QObject | None = None, most: int = MOST) -> None:
        super().__init__(parent)
        self._most = max(most // _CHUNK, 2)
        self._chunks: deque[_Chunk] = deque()
        self._dropped = 0  # lines that are no longer kept
        self._shown: array[int] | None = None  # numbers of lines; None shows all
        self._level = 0
        self._needle = ""
        self.font = themes.fixed_font()
        self.longest = 0
        """Characters of the longest line so far, as far as lines are shown."""

    # --- what a view asks ---------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return self.count if self._shown is None else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(ConsoleColumn)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        chunk, at = self._place(index.row())
        match role:
            case _Role.DisplayRole | _Role.AccessibleTextRole:
                if index.column() == ConsoleColumn.TIME:
                    return _clock(chunk.seconds[at])
                return chunk.line(at)[:_LONGEST]
            case _Role.ForegroundRole:
                if index.column() == ConsoleColumn.TIME:
                    return themes.tone("dim")
                return themes.level_colour(LEVELS[chunk.levels[at]])
            case _Role.FontRole:
                return self.font
            case _ if role == LEVEL_ROLE:
                return LEVELS[chunk.levels[at]]
            case _ if role == MATCH_ROLE:
                return bool(self._needle) and self._needle in chunk.line(at).casefold()
            case _:
                return None

    # --- lines --------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """Lines that are kept, whatever is shown."""
        return (len(self._chunks) - 1) * _CHUNK + len(self._chunks[-1]) if self._chunks else 0

    def append(self, lines: Sequence[Log]) -> None:
        """Adds lines at the end, in one go; the oldest leave when there are too many."""
        if not lines:
            return
        now = time.localtime()
        second = now.tm_hour * 3600 + now.tm_min * 60 + now.tm_sec
        told = [(log.text, _level(log)) for log in lines]
        self.longest = max(self.longest, *(min(len(text), _LONGEST) for text, _ in told))
        first = self._dropped + self.count
        new = [first + i for i, (_, level) in enumerate(told) if level >= self._level]
        if new:
            row = self.rowCount()
            self.beginInsertRows(QModelIndex(), row, row + len(new) - 1)
        for text, level in told:
            if not self._chunks or len(self._chunks[-1]) >= _CHUNK:
                self._chunks.append(_Chunk())
            self._chunks[-1].add(text, level, second)
        if new:
            if self._shown is not None:
                self._shown.extend(new)
            self.endInsertRows()
        while len(self._chunks) > self._most:
            self._drop()

    def clear(self) -> None:
        """Forgets all lines."""
        self.beginResetModel()
        self._dropped += self.count
        self._chunks.clear()
        self._shown = None if self._level == 0 else array("Q")
        self.longest = 0
        self.endResetModel()

    def _drop(self) -> None:
        """Forgets the oldest chunk."""
        end = self._dropped + _CHUNK
        gone = _CHUNK if self._shown is None else bisect_left(self._shown, end)
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
        self._chunks.popleft()
        self._dropped = end
        if self._shown is not None:
            del self._shown[:gone]
        if gone:
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
        self._shown = None
        if self._level:
            wanted = self._level
            levels = (value for chunk in self._chunks for value in chunk.levels)
            numbered = enumerate(levels, self._dropped)
            self._shown = array("Q", (n for n, value in numbered if value >= wanted))
        self.endResetModel()

    def set_needle(self, text: str) -> None:
        """Marks the rows that have this text; case does not count."""
        self._needle = text.casefold()
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(ConsoleColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [MATCH_ROLE])

    def find(self, start: int, *, backwards: bool = False) -> int | None:
        """The next row with the needle from `start` on, around the end; None where there is none.

        `start` itself is looked at last.
        """
        rows = self.rowCount()
        if not self._needle or not rows:
            return None
        step = -1 if backwards else 1
        for row in _around(start, rows, step):
            chunk, at = self._place(row)
            if self._needle in chunk.line(at).casefold():
                return row
        return None

    def text_of(self, rows: Iterable[int]) -> str:
        """Some rows as text, in their order, whole."""
        return "".join(self._text(*self._place(row)) for row in sorted(rows))

    def texts(self) -> Iterator[str]:
        """Every line that is kept, as text, a chunk at a time."""
        for chunk in tuple(self._chunks):
            yield "".join(self._text(chunk, at) for at in range(len(chunk)))

    @staticmethod
    def _text(chunk: _Chunk, at: int) -> str:
        return f"[{_clock(chunk.seconds[at])}] {chunk.line(at)}\n"

    def _place(self, row: int) -> tuple[_Chunk, int]:
        number = row if self._shown is None else self._shown[row] - self._dropped
        chunk, at = divmod(number, _CHUNK)
        return self._chunks[chunk], at


def _around(start: int, rows: int, step: int) -> Iterator[int]:
    """All rows once, from the one after `start`, around the end."""
    return islice(((start + step * n) % rows for n in range(1, rows + 1)), rows)


def _level(log: Log) -> int:
    return LEVELS.index(log.level) if log.level in LEVELS else 0


def _clock(second: int) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
