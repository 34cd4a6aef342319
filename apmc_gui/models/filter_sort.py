"""What is left of a tree by a filter, in the order a person sorted it by."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeVar

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.planning.plan import State
from ap_master_calibration.setup_keys import value_of
from apmc_gui.models.tree_data import FileRow, GroupRow, ReasonRow, Tree, TreeSection


class TreeColumn(IntEnum):
    """The columns of the tree."""

    GROUP = 0
    STATE = 1
    FRAMES = 2
    CAMERA = 3
    TEMPERATURE = 4
    GAIN = 5
    OFFSET = 6
    READOUT = 7
    BINNING = 8
    EXPOSURE = 9
    FILTER = 10
    NIGHT = 11
    CALIBRATION = 12
    MASTER = 13


Row = GroupRow | ReasonRow
Leaf = Frame | FileRow


def all_leaves(row: Row) -> tuple[Leaf, ...]:
    """All frames or files of a row, also those a filter hides."""
    return row.frames if isinstance(row, GroupRow) else row.files


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with those of its frames or files that are shown.

    `by_leaves` is true where only its files hit the filter, not the row itself.
    """

    row: Row
    leaves: tuple[Leaf, ...]
    by_leaves: bool = False


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section with those of its rows that are shown."""

    section: TreeSection
    rows: tuple[ShownRow, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are sorted below their parents; sections keep their order."""

    column: TreeColumn
    descending: bool = False


def filter_and_sort(
    tree: Tree, needle: str = "", order: Order | None = None
) -> tuple[ShownSection, ...]:
    """The part of the tree in which every word of `needle` is found, sorted.

    Words are looked for in what a row shows of its group and in the names of files; case does not
    count. The files of a row that hits stay, and so do the parents of a file that hits.
    """
    words = needle.casefold().split()
    found = []
    for section in tree:
        rows = [shown for row in section.rows if (shown := _filtered(row, words)) is not None]
        if rows:
            found.append(ShownSection(section, tuple(_sorted_rows(rows, order))))
    return tuple(found)


# --- filter -----------------------------------------------------------------------------------


def _filtered(row: Row, words: Sequence[str]) -> ShownRow | None:
    leaves = all_leaves(row)
    if not words:
        return ShownRow(row, leaves)
    told = searched(row)
    missing = [word for word in words if word not in told]
    if not missing:
        return ShownRow(row, leaves)
    hits = tuple(leaf for leaf in leaves if _in_name(missing, leaf.path))
    return ShownRow(row, hits, by_leaves=True) if hits else None


def _in_name(words: Sequence[str], path: str) -> bool:
    name = os.path.basename(path).casefold()
    return all(word in name for word in words)


def searched(row: Row) -> str:
    """The text of a row that the filter looks in."""
    if isinstance(row, ReasonRow):
        return f"{row.code} {row.reason}".casefold()
    group = row.group
    told = [
        row.key,
        group.filter,
        group.setup.camera,
        group.setup.readout,
        group.part,
        *(
            f"{key} {value}"
            for key in ("gain", "offset", "temperature", "binning")
            if (value := value_of(group.setup, key)) is not None
        ),
        None if group.exposure is None else f"{group.exposure:g}s {group.exposure:g} s",
        None if group.night is None else group.night.isoformat(),
        None if row.step is None else row.step.state,
    ]
    return " ".join(word for word in told if word is not None).casefold()


# --- order ------------------------------------------------------------------------------------

_Item = TypeVar("_Item")


def _sorted_rows(rows: Sequence[ShownRow], order: Order | None) -> list[ShownRow]:
    if order is None:
        return list(rows)
    column = order.column
    inner = [
        ShownRow(
            r.row, tuple(_in_order(r.leaves, order, lambda f: leaf_value(f, column))), r.by_leaves
        )
        for r in rows
    ]
    return _in_order(inner, order, lambda shown: row_value(shown.row, column))


def _in_order(
    items: Sequence[_Item], order: Order, value: Callable[[_Item], object]
) -> list[_Item]:
    """The items sorted by a value; those without one come last either way."""
    told = [(value(item), item) for item in items]
    known = [(_key(v), item) for v, item in told if v is not None]
    known.sort(key=lambda pair: pair[0], reverse=order.descending)
    return [item for _, item in known] + [item for v, item in told if v is None]


def _key(value: object) -> tuple[int, object]:
    """Numbers before words; words as people count ("frame 2" before "frame 10")."""
    return (1, natural_key(value)) if isinstance(value, str) else (0, value)


_STATES = tuple(State)


def row_value(row: Row, column: TreeColumn) -> Hashable:
    """The value a row is sorted by, None where it has none; a number is a number."""
    if isinstance(row, ReasonRow):
        return _reason_value(row, column)
    group = row.group
    match column:
        case TreeColumn.GROUP:
            return _title(row)
        case TreeColumn.STATE:
            return len(_STATES) if row.step is None else _STATES.index(row.step.state)
        case TreeColumn.FRAMES:
            return len(row.frames) - len(row.out)
        case TreeColumn.EXPOSURE:
            return None if group.kind is Kind.BIAS else group.exposure
        case TreeColumn.FILTER:
            return group.filter
        case TreeColumn.NIGHT:
            return None if group.night is None else group.night.toordinal()
        case TreeColumn.CALIBRATION:
            return _calibration_rank(row)
        case TreeColumn.MASTER:
            return row.key
        case _:
            return _setup_value(group.setup, column)


def leaf_value(leaf: Leaf, column: TreeColumn) -> Hashable:
    """The value a frame or a file is sorted by, None where it has none."""
    frame = leaf if isinstance(leaf, Frame) else leaf.frame
    match column:
        case TreeColumn.GROUP | TreeColumn.MASTER:
            return os.path.basename(leaf.path)
        case TreeColumn.CALIBRATION:
            return leaf.reason if isinstance(leaf, FileRow) else "; ".join(leaf.notes) or None
        case TreeColumn.STATE | TreeColumn.FRAMES:
            return None
        case _:
            pass
    if frame is None:
        return None
    match column:
        case TreeColumn.EXPOSURE:
            return frame.exposure
        case TreeColumn.FILTER:
            return frame.filter
        case TreeColumn.NIGHT:
            return None if frame.taken is None else frame.taken.isoformat()
        case TreeColumn.TEMPERATURE:
            return frame.sensor if frame.sensor is not None else frame.setup.temperature
        case _:
            return _setup_value(frame.setup, column)


def _reason_value(row: ReasonRow, column: TreeColumn) -> Hashable:
    match column:
        case TreeColumn.FRAMES:
            return len(row.files)
        case TreeColumn.GROUP | TreeColumn.CALIBRATION:
            return row.reason
        case _:
            return None


def _setup_value(setup: Setup, column: TreeColumn) -> Hashable:
    match column:
        case TreeColumn.CAMERA:
            return setup.camera
        case TreeColumn.TEMPERATURE:
            return setup.temperature
        case TreeColumn.GAIN:
            return setup.gain
        case TreeColumn.OFFSET:
            return setup.offset
        case TreeColumn.READOUT:
            return setup.readout
        case TreeColumn.BINNING:
            return setup.binning
        case _:
            return None


def _title(row: GroupRow) -> str:
    """What stands first in a group's title, then its camera."""
    group = row.group
    first = group.filter if group.kind is Kind.FLAT else None
    if group.kind in (Kind.DARK, Kind.FLAT_DARK) and group.exposure is not None:
        first = f"{group.exposure:015.6f}"
    return f"{first or ''} {group.setup.camera or ''} {row.key}"


def _calibration_rank(row: GroupRow) -> Hashable:
    """Groups to look at first: those with warnings, then by how much they are calibrated with."""
    if row.step is None:
        return None
    used = sum(c is not None for c in (row.step.bias, row.step.dark))
    return (not row.step.warnings, used, row.users)
