"""Tables and lists: a column is one object, and a model shows rows of values through columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration.text import Text
from apmc_gui.i18n.translate import plain_tip, translated

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

PATH_ROLE = int(ItemRole.UserRole) + 1
"""The file a row is about."""
SORT_ROLE = PATH_ROLE + 1
"""What a proxy sorts the rows of a column by."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[T]):
    """A column of a table: its title, and functions of a row for all that its cells show.

    Without `sort_key` rows are sorted by text, without case; `spoken` is what a screen reader says
    where that is more than the text.
    """

    name: str
    title: Text
    text: Callable[[T], str]
    on_right: bool = False
    title_tip: Text | None = None
    tip: Callable[[T], str | None] | None = None
    icon: Callable[[T], QIcon | None] | None = None
    colour: Callable[[T], QColor | None] | None = None
    spoken: Callable[[T], str | None] | None = None
    sort_key: Callable[[T], float | str] | None = None
    path: Callable[[T], str | None] | None = None

    def data(self, row: T, role: int) -> Any:
        """Returns what the cell of a row has for a role of Qt."""
        match role:
            case ItemRole.DisplayRole:
                return self.text(row)
            case ItemRole.TextAlignmentRole:
                return RIGHT if self.on_right else LEFT
            case ItemRole.ToolTipRole:
                return self.tip and self.tip(row)
            case ItemRole.DecorationRole:
                return self.icon and self.icon(row)
            case ItemRole.ForegroundRole:
                return self.colour and self.colour(row)
            case ItemRole.AccessibleTextRole:
                return (self.spoken or self.text)(row)
            case _ if role == PATH_ROLE:
                return self.path and self.path(row)
            case _ if role == SORT_ROLE:
                return self.sort_key(row) if self.sort_key else self.text(row).casefold()
            case _:
                return None

    def title_data(self, role: int) -> Any:
        """Returns what the column's title has for a role of Qt."""
        match role:
            case ItemRole.DisplayRole:
                return translated(self.title)
            case ItemRole.ToolTipRole:
                return self.title_tip and translated(self.title_tip)
            case ItemRole.TextAlignmentRole:
                return RIGHT if self.on_right else LEFT
            case _:
                return None


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows of values, shown through columns; a list has one column."""

    def __init__(self, columns: Sequence[TableColumn[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[T, ...] = ()

    @property
    def columns(self) -> tuple[TableColumn[T], ...]:
        """The columns in their order."""
        return self._columns

    @property
    def rows(self) -> tuple[T, ...]:
        """The rows in their order."""
        return self._rows

    def set_rows(self, rows: Sequence[T]) -> bool:
        """Shows other rows; False where they are those shown already."""
        return self.set_table(self._columns, rows)

    def set_table(self, columns: Sequence[TableColumn[T]], rows: Sequence[T]) -> bool:
        """Shows other columns and rows; False where nothing changes."""
        columns, rows = tuple(columns), tuple(rows)
        same_columns = _titles(columns) == _titles(self._columns)
        if same_columns and rows == self._rows:
            return False
        if same_columns and rows and [*map(self.key, rows)] == [*map(self.key, self._rows)]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))
        else:
            self.beginResetModel()
            self._columns, self._rows = columns, rows
            self.endResetModel()
        return True

    def key(self, row: T) -> object:
        """Returns what a row is recognised by: where all keys stay, so does the selection."""
        return row

    def column_of(self, name: str) -> int:
        """Returns the place of a column; ValueError where there is none of that name."""
        return [column.name for column in self._columns].index(name)

    def row_data(self, row: T, role: int) -> Any:
        """Returns what every cell of a row has for a role where its column has nothing."""
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        value = self._columns[index.column()].data(row, role)
        if value is None:
            value = self.row_data(row, role)
        return plain_tip(value) if role == ItemRole.ToolTipRole else value

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        return self._columns[section].title_data(role)


def _titles(columns: Sequence[TableColumn[Any]]) -> list[tuple[str, str]]:
    return [(column.name, column.title) for column in columns]
