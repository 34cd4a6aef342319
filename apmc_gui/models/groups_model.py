"""The tree of groups as a Qt model that is changed row by row and never reset."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from apmc_gui.i18n.translate import plain_tip, translated
from apmc_gui.models.filter_sort import Order, ShownRow, ShownSection, filter_and_sort
from apmc_gui.models.table_model import Index
from apmc_gui.models.tree_columns import TreeColumn, accessible_text, tip_of
from apmc_gui.models.tree_data import GroupRow, Tree, TreeSection
from apmc_gui.models.tree_texts import Leaf, Row, StateMark, all_leaves, check_state, hand_text

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
"""The key of a row that never changes: a section's key, a step's name, a file's path."""
MARK_ROLE = KEY_ROLE + 1
"""The `StateMark` that is painted beside the text of a cell."""
HAND_ROLE = KEY_ROLE + 2
"""Words that say a value was set by hand, where one was."""


class Depth(IntEnum):
    """How deep in the tree a cell is."""

    SECTION = 0
    ROW = 1
    LEAF = 2


@dataclass(frozen=True, slots=True)
class TreeCell:
    """All that is painted of a cell, in one value: a call of `data` for each part costs more.

    `hand` are words that say a value was set by hand.
    """

    depth: Depth
    text: str | None
    mark: StateMark | None = None
    check: Qt.CheckState | None = None
    hand: str | None = None


@dataclass(slots=True, eq=False)
class _Node:
    """A section or a row: what has children. Numbers never change and are never reused.

    `cells` are those that were painted since its value last changed.
    """

    number: int
    key: str
    value: ShownSection | ShownRow
    parent: _Node | None = None
    row: int = 0
    nodes: list[_Node] = field(default_factory=list)
    leaves: tuple[Leaf, ...] = ()
    cells: dict[TreeColumn, TreeCell] = field(default_factory=dict)


_NOTHING = QModelIndex()
_COLUMNS = tuple(TreeColumn)


class GroupsModel(QAbstractItemModel):
    """Sections, below them one row for each master, below them its frames.

    An index's internal id is the number of its parent, 0 for sections: frames need no object of
    their own, and what is inserted or removed elsewhere leaves all indexes right.
    """

    checked = Signal(list, bool)
    """Paths a person checked (true: take part) or unchecked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree: Tree = ()
        self._needle = ""
        self._order: Order | None = None
        self._top: list[_Node] = []
        self._nodes: dict[int, _Node] = {}
        self._count = 0

    # --- what is shown ------------------------------------------------------------------------

    def show(self, tree: Tree) -> None:
        """Shows a tree: what stays keeps its place, selection and expansion."""
        self._tree = tree
        self._update()

    def set_filter(self, needle: str) -> None:
        """Shows only what has all words of `needle`; "" shows all."""
        if needle != self._needle:
            self._needle = needle
            self._update()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts rows below their parents; column -1 is the order masters are made in."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = None if column < 0 else Order(_COLUMNS[column], descending)
        self._update()

    @property
    def filtered(self) -> bool:
        """True while a filter is set."""
        return bool(self._needle.strip())

    def titles(self) -> list[str]:
        """Returns the titles of all groups, those too that a filter hides."""
        rows = (row for section in self._tree for row in section.rows)
        return [row.title for row in rows if isinstance(row, GroupRow)]

    def _update(self) -> None:
        sections = filter_and_sort(self._tree, self._needle, self._order)
        self._sync_nodes(None, [(s.section.key, s) for s in sections])

    # --- finding ------------------------------------------------------------------------------

    def index_of(self, key: str, leaf: str | None = None) -> QModelIndex:
        """The index of a section or row by its key, or of a file of it; invalid where not shown."""
        for node in self._nodes.values():
            if node.key == key:
                return self._index_of(node) if leaf is None else self._leaf_index(node, leaf)
        return QModelIndex()

    def index_of_path(self, path: str) -> QModelIndex:
        """Returns the index of a frame or a file, wherever it is; invalid where it is not shown."""
        for node in self._nodes.values():
            if node.leaves and (index := self._leaf_index(node, path)).isValid():
                return index
        return QModelIndex()

    def _leaf_index(self, node: _Node, path: str) -> QModelIndex:
        for row, leaf in enumerate(node.leaves):
            if leaf.path == path:
                return self.createIndex(row, 0, node.number)
        return QModelIndex()

    def section_at(self, index: Index) -> TreeSection | None:
        """Returns the section an index is in."""
        node = self._node_of(index)
        while node is not None:
            if isinstance(node.value, ShownSection):
                return node.value.section
            node = node.parent
        return None

    def row_at(self, index: Index) -> Row | None:
        """Returns the row an index is, or is a file of; None for a section."""
        node = self._node_of(index)
        return node.value.row if node is not None and isinstance(node.value, ShownRow) else None

    def leaf_at(self, index: Index) -> Leaf | None:
        """Returns the frame or file an index is; None for a row or section."""
        node = self._parent_node(index)
        if node is None or not isinstance(node.value, ShownRow):
            return None
        return node.leaves[index.row()]

    def paths_at(self, index: Index) -> tuple[str, ...]:
        """Returns the paths an index stands for: a file's own, or all below a row or section."""
        leaf = self.leaf_at(index)
        if leaf is not None:
            return (leaf.path,)
        row = self.row_at(index)
        rows: Iterable[Row]
        if row is not None:
            rows = (row,)
        else:
            section = self.section_at(index)
            rows = () if section is None else section.rows
        return tuple(leaf.path for r in rows for leaf in all_leaves(r))

    def by_leaves(self) -> list[QModelIndex]:
        """Returns the rows that are shown for their files only, under a filter."""
        return [
            self._index_of(node)
            for node in self._nodes.values()
            if isinstance(node.value, ShownRow) and node.value.by_leaves
        ]

    # --- indexes ------------------------------------------------------------------------------

    def _node_of(self, index: Index) -> _Node | None:
        """Returns the node an index is, or is a leaf of."""
        if not index.isValid():
            return None
        parent = self._nodes.get(index.internalId())
        if parent is None:
            return self._top[index.row()]
        return parent.nodes[index.row()] if parent.parent is None else parent

    def _parent_node(self, index: Index) -> _Node | None:
        return self._nodes.get(index.internalId())  # an invalid index has 0, as a section has

    def _index_of(self, node: _Node | None, column: int = 0) -> QModelIndex:
        if node is None:
            return QModelIndex()
        return self.createIndex(node.row, column, 0 if node.parent is None else node.parent.number)

    def _children_of(self, parent: Index) -> Sequence[object]:
        if not parent.isValid():
            return self._top
        above = self._nodes.get(parent.internalId())
        if above is None:
            return self._top[parent.row()].nodes
        return above.nodes[parent.row()].leaves if above.parent is None else ()

    def index(self, row: int, column: int, parent: Index = _NOTHING) -> QModelIndex:
        if not 0 <= column < len(_COLUMNS) or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        node = self._node_of(parent)
        return self.createIndex(row, column, 0 if node is None else node.number)

    def parent(self, index: Index = _NOTHING) -> Any:  # also QObject's parent()
        if index is _NOTHING:
            return super().parent()
        return self._index_of(self._nodes.get(index.internalId()))

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.column() > 0 else len(self._children_of(parent))

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return len(_COLUMNS)

    # --- cells --------------------------------------------------------------------------------

    def cell(self, index: Index) -> TreeCell:
        """Returns all that is painted of a cell."""
        parent = self._nodes.get(index.internalId())
        column = _COLUMNS[index.column()]
        if parent is not None and isinstance(parent.value, ShownRow):
            return _row_cell(parent.value.row, parent.leaves[index.row()], column)
        node = self._top[index.row()] if parent is None else parent.nodes[index.row()]
        cell = node.cells.get(column)
        if cell is None:
            cell = node.cells[column] = _cell(node.value, column)
        return cell

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell(index).text
            case Qt.ItemDataRole.TextAlignmentRole:
                return _COLUMNS[index.column()].alignment
            case Qt.ItemDataRole.CheckStateRole:
                return self.cell(index).check
            case Qt.ItemDataRole.ToolTipRole:
                row = self.row_at(index)
                column = _COLUMNS[index.column()]
                return "" if row is None else plain_tip(tip_of(row, self.leaf_at(index), column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible_text(index)
            case _ if role == KEY_ROLE:
                return self._key(index)
            case _ if role == MARK_ROLE:
                return self.cell(index).mark
            case _ if role == HAND_ROLE:
                return self.cell(index).hand
        return None

    def _accessible_text(self, index: Index) -> str | None:
        row = self.row_at(index)
        if row is None or index.column() != TreeColumn.GROUP or self.leaf_at(index) is not None:
            return None
        return accessible_text(row)

    def _key(self, index: Index) -> str | None:
        leaf = self.leaf_at(index)
        if leaf is not None:
            return leaf.path
        node = self._node_of(index)
        return None if node is None else node.key

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translated(_COLUMNS[section].definition.title)
            case Qt.ItemDataRole.ToolTipRole:
                tip = _COLUMNS[section].definition.title_tip
                return None if tip is None else translated(tip)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _COLUMNS[section].alignment
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        parent = self._nodes.get(index.internalId())
        if parent is None:
            return _PLAIN
        is_leaf = isinstance(parent.value, ShownRow)
        shown = parent.value if is_leaf else parent.nodes[index.row()].value
        is_group = isinstance(shown, ShownRow) and isinstance(shown.row, GroupRow)
        flags = _LEAF if is_leaf else _PLAIN
        return flags | _CHECKABLE if is_group and index.column() == 0 else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Emits `checked` for a check box; the tree changes when the plan does."""
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & checkable:
            return False
        wanted = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        self.checked.emit(list(self.paths_at(index)), wanted)
        return True

    # --- changing row by row ------------------------------------------------------------------

    def _sync_nodes(
        self, parent: _Node | None, wanted: Sequence[tuple[str, ShownSection | ShownRow]]
    ) -> None:
        """Makes the children of a node (None: the sections) what is wanted."""
        here = self._index_of(parent)
        nodes = self._top if parent is None else parent.nodes
        keys = [key for key, _ in wanted]
        keep = set(keys)
        for first, last in reversed(_runs([n.key not in keep for n in nodes])):
            self.beginRemoveRows(here, first, last)
            for node in nodes[first : last + 1]:
                self._forget(node)
            del nodes[first : last + 1]
            _number(nodes)
            self.endRemoveRows()
        known = {n.key: n for n in nodes}
        survivors = [known[key] for key in keys if key in known]
        if survivors != nodes:
            self._reorder(lambda: _set(nodes, survivors))
        values = dict(wanted)
        for first, last in _runs([key not in known for key in keys]):
            self.beginInsertRows(here, first, last)
            nodes[first:first] = [
                self._made(key, values[key], parent) for key in keys[first : last + 1]
            ]
            _number(nodes)
            self.endInsertRows()
        changed = [n.row for n in survivors if self._renew(n, values[n.key])]
        if changed:
            top, bottom = nodes[changed[0]], nodes[changed[-1]]
            self.dataChanged.emit(self._index_of(top), self._index_of(bottom, len(_COLUMNS) - 1))

    def _renew(self, node: _Node, value: ShownSection | ShownRow) -> bool:
        """Gives a node that stays its new value, and its children theirs; True where it changed."""
        if node.value == value:
            return False
        old, node.value = node.value, value
        node.cells.clear()
        if isinstance(value, ShownSection):
            self._sync_nodes(node, [(r.row.key, r) for r in value.rows])
        elif isinstance(old, ShownRow):
            self._sync_leaves(node, value.leaves)
            if node.leaves and _looks(old) != _looks(value):
                last = len(node.leaves) - 1
                self.dataChanged.emit(
                    self.createIndex(0, 0, node.number),
                    self.createIndex(last, len(_COLUMNS) - 1, node.number),
                )
        return True

    def _sync_leaves(self, node: _Node, wanted: tuple[Leaf, ...]) -> None:
        """Makes the frames of a row what is wanted."""
        if node.leaves == wanted:
            return
        before = [leaf.path for leaf in node.leaves]
        after = [leaf.path for leaf in wanted]
        if before == after:
            node.leaves = wanted
            return
        here = self._index_of(node)
        keep = set(after)
        gone = _runs([path not in keep for path in before])
        known = set(before) & keep
        new = _runs([path not in known for path in after])
        if len(gone) + len(new) > _MANY_RUNS:  # cheaper all at once, and no row is worth keeping
            gone, new = [(0, len(before) - 1)], [(0, len(after) - 1)] if after else []
            known = set()
        for first, last in reversed(gone):
            self.beginRemoveRows(here, first, last)
            node.leaves = node.leaves[:first] + node.leaves[last + 1 :]
            self.endRemoveRows()
        survivors = tuple(leaf for leaf in wanted if leaf.path in known)
        if [leaf.path for leaf in node.leaves] != [leaf.path for leaf in survivors]:
            self._reorder(lambda: setattr(node, "leaves", survivors))
        node.leaves = survivors
        for first, last in new:
            self.beginInsertRows(here, first, last)
            node.leaves = node.leaves[:first] + wanted[first : last + 1] + node.leaves[first:]
            self.endInsertRows()

    def _made(self, key: str, value: ShownSection | ShownRow, parent: _Node | None) -> _Node:
        self._count += 1
        node = _Node(self._count, key, value, parent)
        self._nodes[node.number] = node
        if isinstance(value, ShownSection):
            node.nodes = [self._made(r.row.key, r, node) for r in value.rows]
            _number(node.nodes)
        else:
            node.leaves = value.leaves
        return node

    def _forget(self, node: _Node) -> None:
        del self._nodes[node.number]
        for child in node.nodes:
            self._forget(child)

    def _reorder(self, change: Callable[[], object]) -> None:
        """Changes the order of children; what points at one goes on pointing at it."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index, self.data(index, KEY_ROLE)) for index in before]
        change()
        for nodes in (self._top, *(n.nodes for n in self._top)):
            _number(nodes)
        places = {n: self._places(n) for n in {index.internalId() for index in before}}
        after = [
            self.createIndex(places[i.internalId()][key], i.column(), i.internalId())
            for i, key in kept
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _places(self, number: int) -> dict[str, int]:
        """Returns the rows of the children of a node (0: the sections) by their keys."""
        node = self._nodes.get(number)
        if node is None:
            return {n.key: n.row for n in self._top}
        if node.parent is None:
            return {n.key: n.row for n in node.nodes}
        return {leaf.path: row for row, leaf in enumerate(node.leaves)}


def _cell(shown: ShownSection | ShownRow, column: TreeColumn) -> TreeCell:
    if isinstance(shown, ShownRow):
        return _row_cell(shown.row, None, column)
    section, definition = shown.section, column.definition
    return TreeCell(
        Depth.SECTION, definition.section_text(section), definition.section_mark(section)
    )


def _row_cell(row: Row, leaf: Leaf | None, column: TreeColumn) -> TreeCell:
    definition = column.definition
    if leaf is None:
        depth, text, mark = Depth.ROW, definition.row_text(row), definition.row_mark(row)
    else:
        depth = Depth.LEAF
        text, mark = definition.leaf_text(row, leaf), definition.leaf_mark(row, leaf)
    if column is not TreeColumn.GROUP:
        return TreeCell(depth, text, mark)
    return TreeCell(depth, text, mark, check_state(row, leaf), hand_text(row, leaf))


_MANY_RUNS = 32
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _PLAIN | Qt.ItemFlag.ItemNeverHasChildren
_CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable


def _looks(shown: ShownRow) -> object:
    """Returns what the look of a row's frames hangs on."""
    row = shown.row
    return (row.frames, row.out, row.by_hand) if isinstance(row, GroupRow) else row.files


_Thing = TypeVar("_Thing")


def _set(target: list[_Thing], values: list[_Thing]) -> None:
    target[:] = values


def _number(nodes: Sequence[_Node]) -> None:
    for row, node in enumerate(nodes):
        node.row = row


def _runs(hits: Sequence[bool]) -> list[tuple[int, int]]:
    """Returns the runs of hits as (first, last)."""
    runs: list[tuple[int, int]] = []
    for i, hit in enumerate(hits):
        if hit and runs and runs[-1][1] == i - 1:
            runs[-1] = (runs[-1][0], i)
        elif hit:
            runs.append((i, i))
    return runs
