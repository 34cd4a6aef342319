"""The tree of groups as Qt's item views take it: changed row by row, never reset."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ap_master_calibration.frames import camera_key
from ap_master_calibration.library import Quality
from ap_master_calibration.plan import Recipe, State, Step
from apmc_gui.models.group_texts import GroupTexts
from apmc_gui.models.shown import (
    Column,
    Leaf,
    Order,
    Row,
    ShownRow,
    ShownSection,
    all_leaves,
    shown_of,
)
from apmc_gui.models.tree import ATTENTION, FileRow, GroupRow, ReasonRow, Section, Tree

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
"""What a row is called for good: a section's key, a step's name, a file's path."""
MARK_ROLE = KEY_ROLE + 1
"""The `Mark` that is painted beside the text of a cell."""
HAND_ROLE = KEY_ROLE + 2
"""Words that say a value was set by hand, where one was."""


class Mark(StrEnum):
    """What the icon beside a text says."""

    NEW = "new"
    STALE = "stale"
    UP_TO_DATE = "up-to-date"
    REFUSED = "refused"
    LEFT_OUT = "left-out"
    WARNING = "warning"
    ATTENTION = "attention"
    GOOD = "good"
    NONE = "none"


@dataclass(slots=True, eq=False)
class _Node:
    """A section or a row: what has children. `number` never changes and is never used again."""

    number: int
    key: str
    value: ShownSection | ShownRow
    parent: _Node | None = None
    row: int = 0
    nodes: list[_Node] = field(default_factory=list)
    leaves: tuple[Leaf, ...] = ()


_NOTHING = QModelIndex()


class GroupsModel(QAbstractItemModel):
    """Sections, below them one row for each master, below them its frames.

    An index's internal id is the number of its parent, 0 for sections: frames need no object of
    their own, and what is inserted or removed elsewhere leaves all indexes right.
    """

    checked = Signal(list, bool)
    """Paths a person checked (true: take part) or unchecked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = GroupTexts(self)
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
        self.texts.one_camera = len(set(_cameras(tree))) == 1
        self._update()

    def set_filter(self, needle: str) -> None:
        """Shows only what has all words of `needle`; "" shows all."""
        if needle != self._needle:
            self._needle = needle
            self._update()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts rows below their parents; column -1 is the order masters are made in."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = None if column < 0 else Order(Column(column), descending)
        self._update()

    @property
    def filtered(self) -> bool:
        """True while a filter is set."""
        return bool(self._needle.strip())

    def _update(self) -> None:
        shown = shown_of(self._tree, self._needle, self._order)
        self._sync_nodes(None, [(s.section.key, s) for s in shown])

    # --- finding ------------------------------------------------------------------------------

    def index_of(self, key: str, leaf: str | None = None) -> QModelIndex:
        """The index of a section or row by its key, or of a file of it; invalid where not shown."""
        for node in self._nodes.values():
            if node.key == key:
                here = self._index_of(node)
                return here if leaf is None else self._leaf_index(node, leaf)
        return QModelIndex()

    def index_of_path(self, path: str) -> QModelIndex:
        """The index of a frame or a file, wherever it is; invalid where it is not shown."""
        for node in self._nodes.values():
            if node.leaves and (found := self._leaf_index(node, path)).isValid():
                return found
        return QModelIndex()

    def _leaf_index(self, node: _Node, path: str) -> QModelIndex:
        for row, leaf in enumerate(node.leaves):
            if leaf.path == path:
                return self.createIndex(row, 0, node.number)
        return QModelIndex()

    def section_at(self, index: Index) -> Section | None:
        """The section an index is in."""
        node = self._node_of(index)
        while node is not None:
            if isinstance(node.value, ShownSection):
                return node.value.section
            node = node.parent
        return None

    def row_at(self, index: Index) -> Row | None:
        """The row an index is, or is a file of; None for a section."""
        node = self._node_of(index)
        return node.value.row if node is not None and isinstance(node.value, ShownRow) else None

    def leaf_at(self, index: Index) -> Leaf | None:
        """The frame or file an index is; None for a row or section."""
        node = self._parent_node(index)
        if node is None or not isinstance(node.value, ShownRow):
            return None
        return node.leaves[index.row()]

    def paths_at(self, index: Index) -> tuple[str, ...]:
        """The paths an index stands for: a file's own, or all below a row or section."""
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
        """The rows that are shown for their files only, under a filter."""
        return [
            self._index_of(node)
            for node in self._nodes.values()
            if isinstance(node.value, ShownRow) and node.value.by_leaves
        ]

    # --- indexes ------------------------------------------------------------------------------

    def _node_of(self, index: Index) -> _Node | None:
        """The node an index is, or is a leaf of."""
        if not index.isValid():
            return None
        parent = self._parent_node(index)
        if parent is None:
            return self._top[index.row()]
        return parent.nodes[index.row()] if parent.parent is None else parent

    def _parent_node(self, index: Index) -> _Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def _index_of(self, node: _Node | None, column: int = 0) -> QModelIndex:
        if node is None:
            return QModelIndex()
        return self.createIndex(node.row, column, 0 if node.parent is None else node.parent.number)

    def _children_of(self, parent: Index) -> Sequence[object]:
        if not parent.isValid():
            return self._top
        above = self._parent_node(parent)
        if above is None:
            return self._top[parent.row()].nodes
        return above.nodes[parent.row()].leaves if above.parent is None else ()

    def index(self, row: int, column: int, parent: Index = _NOTHING) -> QModelIndex:
        if row < 0 or not 0 <= column < len(Column) or parent.column() > 0:
            return QModelIndex()
        if row >= len(self._children_of(parent)):
            return QModelIndex()
        node = self._node_of(parent)
        return self.createIndex(row, column, 0 if node is None else node.number)

    def parent(self, index: Index = _NOTHING) -> Any:  # also QObject's parent()
        if not isinstance(index, QPersistentModelIndex) and index is _NOTHING:
            return super().parent()
        return self._index_of(self._parent_node(index))

    def rowCount(self, parent: Index = _NOTHING) -> int:  # noqa: N802
        return 0 if parent.column() > 0 else len(self._children_of(parent))

    def columnCount(self, parent: Index = _NOTHING) -> int:  # noqa: N802
        return len(Column)

    # --- cells --------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = Column(index.column())
        leaf = self.leaf_at(index)
        if leaf is not None:
            row = self.row_at(index)
            return None if row is None else self._leaf_data(row, leaf, column, role)
        row = self.row_at(index)
        if row is None:
            section = self.section_at(index)
            return None if section is None else self._section_data(section, column, role)
        return self._row_data(row, column, role)

    def _section_data(self, section: Section, column: Column, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.texts.section(section, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _ if role == KEY_ROLE:
                return section.key
            case _ if role == MARK_ROLE and column is Column.CALIBRATION:
                return Mark.ATTENTION if self.texts.attention(section) else None
        return None

    def _row_data(self, row: Row, column: Column, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.texts.row(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self.texts.row_tip(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.CheckStateRole:
                return check_state(row) if column is Column.GROUP else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.texts.row_aloud(row) if column is Column.GROUP else None
            case _ if role == KEY_ROLE:
                return row.key
            case _ if role == MARK_ROLE:
                return row_mark(row, column)
            case _ if role == HAND_ROLE and column is Column.GROUP:
                return self.texts.by_hand(row)
        return None

    def _leaf_data(self, row: Row, leaf: Leaf, column: Column, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.texts.leaf(row, leaf, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self.texts.leaf_tip(leaf, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.CheckStateRole:
                return leaf_check_state(row, leaf) if column is Column.GROUP else None
            case _ if role == KEY_ROLE:
                return leaf.path
            case _ if role == MARK_ROLE:
                return leaf_mark(row, leaf, column)
            case _ if role == HAND_ROLE and column is Column.GROUP:
                return self.texts.leaf_by_hand(row, leaf)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts.heading(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.texts.heading_tip(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        leaf = self.leaf_at(index)
        if leaf is not None:
            flags |= Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == Column.GROUP and isinstance(self.row_at(index), GroupRow):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Checking asks for it by `checked`; the tree changes when the plan does."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & _CHECKABLE:
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
        for node in survivors:
            self._renew(node, values[node.key])
        if survivors:
            self.dataChanged.emit(
                self._index_of(nodes[0]), self._index_of(nodes[-1], len(Column) - 1)
            )

    def _renew(self, node: _Node, value: ShownSection | ShownRow) -> None:
        """Gives a node that stays its new value, and its children theirs."""
        old, node.value = node.value, value
        if isinstance(value, ShownSection):
            self._sync_nodes(node, [(r.row.key, r) for r in value.rows])
        elif isinstance(old, ShownRow):
            self._sync_leaves(node, value.leaves)
            if node.leaves and _looks(old) != _looks(value):
                last = len(node.leaves) - 1
                self.dataChanged.emit(
                    self.createIndex(0, 0, node.number),
                    self.createIndex(last, len(Column) - 1, node.number),
                )

    def _sync_leaves(self, node: _Node, wanted: tuple[Leaf, ...]) -> None:
        """Makes the frames of a row what is wanted."""
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
        """The rows of the children of a node (0: the sections) by their keys."""
        node = self._nodes.get(number)
        if node is None:
            return {n.key: n.row for n in self._top}
        if node.parent is None:
            return {n.key: n.row for n in node.nodes}
        return {leaf.path: row for row, leaf in enumerate(node.leaves)}


def _cameras(tree: Tree) -> Iterable[str | None]:
    rows = (row for section in tree for row in section.rows)
    return (camera_key(r.group.setup.camera) for r in rows if isinstance(r, GroupRow))


_CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable
_MANY_RUNS = 32


def check_state(row: Row) -> Qt.CheckState | None:
    """Checked, unchecked, or partly where some frames are left out; None for files not used."""
    if isinstance(row, ReasonRow):
        return None
    if not row.out:
        return Qt.CheckState.Checked
    whole = len(row.out) == len(row.frames)
    return Qt.CheckState.Unchecked if whole else Qt.CheckState.PartiallyChecked


def leaf_check_state(row: Row, leaf: Leaf) -> Qt.CheckState | None:
    """Unchecked for a frame left out; None for a file that is not used."""
    if isinstance(row, ReasonRow):
        return None
    return Qt.CheckState.Unchecked if leaf.path in row.out else Qt.CheckState.Checked


def row_mark(row: Row, column: Column) -> Mark | None:
    """The mark of a row's cell."""
    if isinstance(row, ReasonRow):
        from_code = column is Column.GROUP and row.code in ATTENTION
        return Mark.ATTENTION if from_code else None
    if column is Column.STATE:
        if row.step is None:
            return Mark.LEFT_OUT if row.out else None
        return Mark(str(row.step.state))
    if column is Column.CALIBRATION and row.step is not None:
        return calibration_mark(row.step)
    return None


def calibration_mark(step: Step) -> Mark | None:
    """A warning where a step needs a look, "good" where a flat is calibrated as it should be."""
    used = [c for c in (step.bias, step.dark) if c is not None]
    if step.state is State.REFUSED:
        return None
    if step.warnings or any(c.quality is Quality.AMBER for c in used):
        return Mark.WARNING
    return Mark.GOOD if step.recipe not in (Recipe.PLAIN, Recipe.UNCALIBRATED) else None


def leaf_mark(row: Row, leaf: Leaf, column: Column) -> Mark | None:
    """The mark of a frame's or file's cell."""
    if column is Column.STATE and isinstance(row, GroupRow) and leaf.path in row.out:
        return Mark.LEFT_OUT
    if column is Column.CALIBRATION and isinstance(leaf, FileRow) and leaf.code in ATTENTION:
        return Mark.ATTENTION
    return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    right = column in (
        Column.FRAMES,
        Column.TEMPERATURE,
        Column.GAIN,
        Column.OFFSET,
        Column.EXPOSURE,
    )
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _looks(shown: ShownRow) -> object:
    """What the look of a row's frames hangs on."""
    row = shown.row
    return (row.frames, row.out, row.by_hand) if isinstance(row, GroupRow) else row.files


_Thing = TypeVar("_Thing")


def _set(target: list[_Thing], values: list[_Thing]) -> None:
    target[:] = values


def _number(nodes: Sequence[_Node]) -> None:
    for row, node in enumerate(nodes):
        node.row = row


def _runs(hits: Sequence[bool]) -> list[tuple[int, int]]:
    """The runs of hits as (first, last)."""
    runs: list[tuple[int, int]] = []
    for i, hit in enumerate(hits):
        if hit and runs and runs[-1][1] == i - 1:
            runs[-1] = (runs[-1][0], i)
        elif hit:
            runs.append((i, i))
    return runs
