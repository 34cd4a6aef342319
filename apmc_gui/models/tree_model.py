"""Trees that are shown anew when they change: headings, rows and lines, shown through columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from apmc_gui.i18n.translate import grouped, plain_tip
from apmc_gui.models.table_model import SORT_ROLE, Index, ItemRole, TableColumn

ROW_ROLE = SORT_ROLE + 1
"""The value of a row; None on a heading."""

_AIR = 6  # pixels between the rows

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading above `count` rows."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class TreeNode(Generic[T]):
    """A heading or a row, and what stands below it."""

    value: Heading | T
    children: tuple[TreeNode[T], ...] = ()


@dataclass(frozen=True, slots=True)
class _Item(Generic[T]):
    """A node with its place: its row, and the numbers of its parent (-1: none) and children."""

    value: Heading | T
    row: int
    parent: int
    children: list[int]


class NodeTreeModel(QAbstractItemModel, Generic[T]):
    """Nodes shown through columns of their rows. The internal id of an index is a node's number."""

    def __init__(self, columns: Sequence[TableColumn[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._items: list[_Item[T]] = []
        self._top: list[int] = []

    def set_nodes(self, nodes: Iterable[TreeNode[T]]) -> None:
        """Shows other nodes."""
        self.beginResetModel()
        self._items = []
        self._top = self._add(nodes, -1)
        self.endResetModel()

    def _add(self, nodes: Iterable[TreeNode[T]], parent: int) -> list[int]:
        numbers = []
        for row, node in enumerate(nodes):
            number = len(self._items)
            item = _Item(node.value, row, parent, [])
            self._items.append(item)
            item.children.extend(self._add(node.children, number))
            numbers.append(number)
        return numbers

    def column_of(self, name: str) -> int:
        """Returns the place of a column; ValueError where there is none of that name."""
        return [column.name for column in self._columns].index(name)

    def find(self, wanted: Callable[[T], bool]) -> QModelIndex:
        """Returns the index of the first row that is wanted; an invalid one where there is none."""
        for number, item in enumerate(self._items):
            if not isinstance(item.value, Heading) and wanted(item.value):
                return self.createIndex(item.row, 0, number)
        return QModelIndex()

    def line_data(self, row: T, column: TableColumn[Any], role: int) -> Any:
        """Returns what the cell of a row has for a role of Qt."""
        return column.data(row, role)

    # --- Qt's questions -----------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not 0 <= column < len(self._columns) or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, self._below(parent)[row])

    def parent(self, index: Index = QModelIndex()) -> Any:
        number = self._items[index.internalId()].parent if index.isValid() else -1
        if number < 0:
            return QModelIndex()
        return self.createIndex(self._items[number].row, 0, number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self._below(parent))

    def _below(self, parent: Index) -> list[int]:
        return self._items[parent.internalId()].children if parent.isValid() else self._top

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        return self._columns[section].title_data(role)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ItemRole.SizeHintRole:
            return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _AIR)
        value = self._items[index.internalId()].value
        if isinstance(value, Heading):
            return _heading_data(value, role) if index.column() == 0 else None
        if role == ROW_ROLE:
            return value
        data = self.line_data(value, self._columns[index.column()], role)
        return plain_tip(data) if role == ItemRole.ToolTipRole else data


def _heading_data(heading: Heading, role: int) -> Any:
    match role:
        case ItemRole.DisplayRole:
            return f"{heading.text} ({grouped(heading.count)})"
        case ItemRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        case _:
            return None
