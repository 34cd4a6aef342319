"""What a cell of the tree of groups has beside its words: its mark, its check, its side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import Qt

from ap_master_calibration.library import Quality
from ap_master_calibration.planning.plan import Recipe, State, Step
from apmc_gui.models.filter_sort import Leaf, Row, TreeColumn
from apmc_gui.models.tree_data import ATTENTION, FileRow, GroupRow, ReasonRow


class StateMark(StrEnum):
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


class Depth(IntEnum):
    """How deep in the tree a cell is."""

    SECTION = 0
    ROW = 1
    LEAF = 2


@dataclass(frozen=True, slots=True)
class CellStyle:
    """All that is painted of a cell, told at once: a question for each part would cost more.

    `hand` are words that say a value was set by hand.
    """

    depth: Depth
    text: str | None
    mark: StateMark | None = None
    check: Qt.CheckState | None = None
    hand: str | None = None


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


def row_mark(row: Row, column: TreeColumn) -> StateMark | None:
    """The mark of a row's cell."""
    if isinstance(row, ReasonRow):
        from_code = column is TreeColumn.GROUP and row.code in ATTENTION
        return StateMark.ATTENTION if from_code else None
    if column is TreeColumn.STATE:
        if row.step is None:
            return StateMark.LEFT_OUT if row.out else None
        return _STATES[row.step.state]
    if column is TreeColumn.CALIBRATION and row.step is not None:
        return calibration_mark(row.step)
    return None


_STATES = {state: StateMark(str(state)) for state in State}


def calibration_mark(step: Step) -> StateMark | None:
    """A warning where a step needs a look, "good" where a flat is calibrated as it should be."""
    used = [c for c in (step.bias, step.dark) if c is not None]
    if step.state is State.REFUSED:
        return None
    if step.warnings or any(c.quality is Quality.AMBER for c in used):
        return StateMark.WARNING
    return StateMark.GOOD if step.recipe not in (Recipe.PLAIN, Recipe.UNCALIBRATED) else None


def leaf_mark(row: Row, leaf: Leaf, column: TreeColumn) -> StateMark | None:
    """The mark of a frame's or file's cell."""
    if column is TreeColumn.STATE and isinstance(row, GroupRow) and leaf.path in row.out:
        return StateMark.LEFT_OUT
    if column is TreeColumn.CALIBRATION and isinstance(leaf, FileRow) and leaf.code in ATTENTION:
        return StateMark.ATTENTION
    return None


_RIGHT = (
    TreeColumn.FRAMES,
    TreeColumn.TEMPERATURE,
    TreeColumn.GAIN,
    TreeColumn.OFFSET,
    TreeColumn.EXPOSURE,
)
_SIDES = {
    column: Qt.AlignmentFlag.AlignVCenter
    | (Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft)
    for column in TreeColumn
}


def alignment(column: TreeColumn) -> Qt.AlignmentFlag:
    """Numbers stand on the right."""
    return _SIDES[column]
