"""The columns of the tree of groups: one class each, with title, cells and sort order.

A new column is a class here and its member of `TreeColumn`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Hashable
from enum import IntEnum
from statistics import median
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from ap_master_calibration import formatting
from ap_master_calibration.engines.events import StepState
from ap_master_calibration.frames import DARKS, Frame, Kind, SkipCode
from ap_master_calibration.groups import Group
from ap_master_calibration.library.naming import ENDING
from ap_master_calibration.planning.plan import State
from ap_master_calibration.quality.findings import FrameNumbers
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS, ValueType
from ap_master_calibration.text import Text, text
from apmc_gui.i18n.labels import (
    cause_label,
    frame_count,
    kind_heading,
    skip_label,
    state_label,
)
from apmc_gui.i18n.translate import grouped, localised, reason_first, translated, typeset
from apmc_gui.models.measurements import value_text
from apmc_gui.models.tree_data import (
    ATTENTION,
    UNUSED,
    FileRow,
    GroupRow,
    ReasonRow,
    TreeSection,
    full_title,
)
from apmc_gui.models.tree_texts import (
    Leaf,
    Row,
    StateMark,
    attention_text,
    calibration_mark,
    calibrator_signs,
    counted_of,
    group_tip,
    hand_text,
    is_left_out,
    leaf_tip,
    left_out_word,
    needing_attention,
    odd_of,
    step_reasons,
    taking_part,
    users_texts,
)

translate = QCoreApplication.translate

_STATES = tuple(State)
_RUN_MARKS = {
    StepState.RUNNING: StateMark.RUNNING,
    StepState.DONE: StateMark.DONE,
    StepState.FAILED: StateMark.FAILED,
}


class ColumnDefinition:
    """A column: what it shows of a section, a master's row, a row of files not used, and a file.

    Texts are None for an empty cell. Values are what rows are sorted by: None comes last.
    """

    on_right = False
    """True for numbers."""
    has_icon = False
    """True where an icon or a check box stands before the text."""
    shown_at_first = False
    title: Text
    title_tip: Text | None = None
    """What the column shows where its title does not say all."""

    def usual_texts(self) -> tuple[str, ...]:
        """Returns texts that most cells are no wider than."""
        return ()

    def section_text(self, section: TreeSection) -> str | None:
        return None

    def section_mark(self, section: TreeSection) -> StateMark | None:
        return None

    def group_text(self, row: GroupRow) -> str | None:
        return None

    def group_mark(self, row: GroupRow) -> StateMark | None:
        return None

    def group_tip(self, row: GroupRow) -> str | None:
        return group_tip(row)

    def group_value(self, row: GroupRow) -> Hashable:
        return self.group_text(row)

    def reason_text(self, row: ReasonRow) -> str | None:
        return None

    def reason_mark(self, row: ReasonRow) -> StateMark | None:
        return None

    def reason_value(self, row: ReasonRow) -> Hashable:
        return self.reason_text(row)

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        return None

    def leaf_mark(self, row: Row, leaf: Leaf) -> StateMark | None:
        return None

    def leaf_value(self, row: Row, leaf: Leaf) -> Hashable:
        return None

    def row_text(self, row: Row) -> str | None:
        """Returns the text of a row of either sort."""
        return self.group_text(row) if isinstance(row, GroupRow) else self.reason_text(row)

    def row_mark(self, row: Row) -> StateMark | None:
        """Returns the mark of a row of either sort."""
        return self.group_mark(row) if isinstance(row, GroupRow) else self.reason_mark(row)

    def row_value(self, row: Row) -> Hashable:
        """Returns what a row of either sort is sorted by."""
        return self.group_value(row) if isinstance(row, GroupRow) else self.reason_value(row)


class _GroupColumn(ColumnDefinition):
    """What sets a group apart; the names of files."""

    has_icon = True
    shown_at_first = True
    title = text("Group")

    def usual_texts(self) -> tuple[str, ...]:
        return ("Ha · 2026-01-29",)

    def section_text(self, section: TreeSection) -> str:
        if section.key == UNUSED:
            return translate("TreeColumns", "Not used")
        return kind_heading(Kind(section.key))

    def group_text(self, row: GroupRow) -> str:
        return row.title

    def group_value(self, row: GroupRow) -> str:
        """Returns the filter or exposure, then the camera; exposures as numbers."""
        group = row.group
        first = group.filter if group.kind is Kind.FLAT else None
        if group.kind in DARKS and group.exposure is not None:
            first = f"{group.exposure:015.6f}"
        return f"{first or ''} {group.setup.camera or ''} {row.key}"

    def reason_text(self, row: ReasonRow) -> str:
        if row.code in (SkipCode.OTHER, SkipCode.MASTER):
            reason = translated(row.reason)
            return reason[:1].upper() + reason[1:]
        return skip_label(row.code)

    def reason_mark(self, row: ReasonRow) -> StateMark | None:
        return StateMark.ATTENTION if row.code in ATTENTION else None

    def reason_value(self, row: ReasonRow) -> str:
        return row.reason

    def leaf_text(self, row: Row, leaf: Leaf) -> str:
        return os.path.basename(leaf.path)

    def leaf_value(self, row: Row, leaf: Leaf) -> str:
        return os.path.basename(leaf.path)


class _StateColumn(ColumnDefinition):
    """What will be done with a group; which frames are left out."""

    has_icon = True
    shown_at_first = True
    title = text("State")

    def usual_texts(self) -> tuple[str, ...]:
        """Returns every state there is: one that is cut off says nothing, or the opposite."""
        return (*map(state_label, State), *map(state_label, _RUN_MARKS), left_out_word())

    def group_text(self, row: GroupRow) -> str | None:
        """Returns where the step stands in a run, else what will be done with it."""
        if row.step is None:
            return left_out_word() if row.out else None
        if row.status is not None and row.step.state is not State.UP_TO_DATE:
            return state_label(row.status.state)
        return state_label(row.step.state)

    def group_mark(self, row: GroupRow) -> StateMark | None:
        if row.step is None:
            return StateMark.LEFT_OUT if row.out else None
        status = row.status
        if status is not None and status.state is StepState.DONE and status.warnings:
            return StateMark.WARNING
        if status is not None and row.step.state is not State.UP_TO_DATE:
            return _RUN_MARKS[status.state]
        return StateMark(str(row.step.state))

    def group_tip(self, row: GroupRow) -> str | None:
        if row.step is None:
            return group_tip(row)
        why = () if row.step.why is None else (row.step.why,)
        return "\n".join(map(translated, (*why, *row.warnings))) or None

    def group_value(self, row: GroupRow) -> int:
        return len(_STATES) if row.step is None else _STATES.index(row.step.state)

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        if is_left_out(row, leaf):
            return left_out_word()
        odd = odd_of(row, leaf)
        return None if odd is None else cause_label(odd.cause)

    def leaf_mark(self, row: Row, leaf: Leaf) -> StateMark | None:
        if is_left_out(row, leaf):
            return StateMark.LEFT_OUT
        return None if odd_of(row, leaf) is None else StateMark.WARNING


class _FramesColumn(ColumnDefinition):
    """How many frames or files there are."""

    on_right = True
    shown_at_first = True
    title = text("Frames")

    def usual_texts(self) -> tuple[str, ...]:
        return (counted_of(11, 13),)

    def section_text(self, section: TreeSection) -> str:
        return grouped(sum(map(taking_part, section.rows)))

    def group_text(self, row: GroupRow) -> str:
        count = taking_part(row)
        return counted_of(count, len(row.frames)) if row.out else grouped(count)

    def group_value(self, row: GroupRow) -> int:
        return taking_part(row)

    def reason_text(self, row: ReasonRow) -> str:
        return grouped(len(row.files))

    def reason_value(self, row: ReasonRow) -> int:
        return len(row.files)


class _KeyColumn(ColumnDefinition):
    """A key of groups and frames: its value."""

    def __init__(self, name: str, usual: str = "", title: Text | None = None) -> None:
        self.key = KEYS[name]
        self.title = self.key.label if title is None else title
        self._usual = usual
        self.on_right = self.key.type in (ValueType.NUMBER, ValueType.SETTING)

    def usual_texts(self) -> tuple[str, ...]:
        return (self._usual,)

    def group_text(self, row: GroupRow) -> str | None:
        value = self._value(row.group)
        return None if value is None else typeset(self.key.shown(value))

    def group_value(self, row: GroupRow) -> Hashable:
        value: Hashable = self._value(row.group)
        return value

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        value = self._leaf_key(leaf)
        return None if value is None else typeset(self.key.shown(value))

    def leaf_value(self, row: Row, leaf: Leaf) -> Hashable:
        value: Hashable = self._leaf_key(leaf)
        return value

    def _leaf_key(self, leaf: Leaf) -> Any:
        frame = leaf if isinstance(leaf, Frame) else leaf.frame
        return None if frame is None else self._value(frame)

    def _value(self, of: Group | Frame) -> Any:
        return getattr(of.setup if self.key in SETUP_KEYS else of, self.key.name)


class _TemperatureColumn(_KeyColumn):
    """The set point of a group; the sensor's own temperature of a frame."""

    title_tip = text("The set point of a group; the sensor's own temperature of a frame")

    def _value(self, of: Group | Frame) -> float | None:
        if isinstance(of, Frame) and of.sensor is not None:
            return of.sensor
        return of.setup.temperature


class _ExposureColumn(_KeyColumn):
    """The exposure; of a group that has several, from the shortest to the longest."""

    shown_at_first = True

    def group_text(self, row: GroupRow) -> str | None:
        group = row.group
        if group.kind is Kind.BIAS or group.shortest is None or group.longest is None:
            return None
        return _exposures(group.shortest, group.longest)

    def group_value(self, row: GroupRow) -> float | None:
        return None if row.group.kind is Kind.BIAS else row.group.exposure

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        value = self._leaf_key(leaf)
        return None if value is None else typeset(formatting.exposure(value))


def _exposures(shortest: float, longest: float) -> str:
    """Returns "2 s", or "0.5–2 s"."""
    if shortest == longest:
        return typeset(formatting.exposure(longest))
    return f"{localised(formatting.number(shortest))}–{typeset(formatting.exposure(longest))}"


class _NightColumn(_KeyColumn):
    """The night of a group; the time of a frame."""

    title_tip = text(
        "The night a group was taken in, from noon to noon; the time of a frame in UTC"
    )

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        frame = leaf if isinstance(leaf, Frame) else leaf.frame
        return None if frame is None or frame.taken is None else f"{frame.taken:%H:%M:%S}"

    def leaf_value(self, row: Row, leaf: Leaf) -> Hashable:
        frame = leaf if isinstance(leaf, Frame) else leaf.frame
        return None if frame is None or frame.taken is None else frame.taken.isoformat()


class _CalibrationColumn(ColumnDefinition):
    """What a flat is calibrated with, and what to look at; why a file is not used."""

    has_icon = True
    shown_at_first = True
    title = text("Calibration")
    title_tip = text(
        "What a flat is calibrated with, and what to look at; the reason of a file not used"
    )

    def usual_texts(self) -> tuple[str, ...]:
        return ("bias ✓  dark ≈",)

    def section_text(self, section: TreeSection) -> str:
        if section.key == UNUSED:
            return attention_text(section)
        steps = (r.step for r in section.rows if isinstance(r, GroupRow))
        states = Counter(step.state for step in steps if step is not None)
        counts = (
            (
                states[State.NEW] + states[State.STALE],
                translate("TreeColumns", "{count} to create"),
            ),
            (states[State.UP_TO_DATE], translate("TreeColumns", "{count} up to date")),
            (states[State.REFUSED], translate("TreeColumns", "{count} not possible")),
        )
        return " · ".join(template.format(count=n) for n, template in counts if n)

    def section_mark(self, section: TreeSection) -> StateMark | None:
        return StateMark.ATTENTION if needing_attention(section) else None

    def group_text(self, row: GroupRow) -> str | None:
        step = row.step
        if step is None:
            return None
        if step.state is State.REFUSED and step.why is not None:
            return translated(step.why)
        is_flat = step.kind is Kind.FLAT
        parts = [calibrator_signs(step)] if is_flat else users_texts(row)
        if row.chosen:
            parts.append(translate("TreeColumns", "chosen by you"))
        if row.warnings and (row.status or not (is_flat and step.bias is step.dark is None)):
            parts.insert(0, reason_first(row.warnings[0]))  # the rest may be cut
        return " · ".join(parts)

    def group_mark(self, row: GroupRow) -> StateMark | None:
        if row.step is None:
            return None
        if row.status is not None and row.status.reason is not None:
            return StateMark.FAILED
        is_warned = row.status is not None and bool(row.status.warnings)
        return StateMark.WARNING if is_warned else calibration_mark(row.step)

    def group_tip(self, row: GroupRow) -> str | None:
        return (
            group_tip(row) if row.step is None else "\n".join(step_reasons(row.step, row.warnings))
        )

    def group_value(self, row: GroupRow) -> Hashable:
        """Groups with warnings first, then by how many masters they are calibrated with."""
        if row.step is None:
            return None
        used = sum(c is not None for c in (row.step.bias, row.step.dark))
        return (not row.warnings, used, row.users)

    def reason_text(self, row: ReasonRow) -> str | None:
        if row.code in ATTENTION and len(row.files) == 1:
            return translated(row.reason)
        return None

    def reason_value(self, row: ReasonRow) -> str:
        return row.reason

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        if isinstance(leaf, FileRow):
            return translated(leaf.reason)
        odd = odd_of(row, leaf)
        why = () if odd is None else (odd.why,)
        return "; ".join(map(translated, (*why, *leaf.notes))) or None

    def leaf_mark(self, row: Row, leaf: Leaf) -> StateMark | None:
        is_odd = isinstance(leaf, FileRow) and leaf.code in ATTENTION
        return StateMark.ATTENTION if is_odd else None

    def leaf_value(self, row: Row, leaf: Leaf) -> Hashable:
        return leaf.reason if isinstance(leaf, FileRow) else "; ".join(leaf.notes) or None


class _MasterColumn(ColumnDefinition):
    """The file that will be written."""

    title = text("Master")
    title_tip = text("The file that will be written")

    def usual_texts(self) -> tuple[str, ...]:
        return ("masterFlat_INSTRUME_ASI2600MM",)

    def group_text(self, row: GroupRow) -> str:
        return row.key + ENDING

    def group_tip(self, row: GroupRow) -> str | None:
        return None if row.step is None else row.step.output

    def leaf_value(self, row: Row, leaf: Leaf) -> str:
        return os.path.basename(leaf.path)


class _MeasuredColumn(ColumnDefinition):
    """A number that the check of frames measured; of a group, the median of those of its frames."""

    on_right = True

    def __init__(
        self, title: Text, tip: Text, value: Callable[[FrameNumbers], float], usual: str
    ) -> None:
        self.title, self.title_tip = title, tip
        self._value, self._usual = value, usual

    def usual_texts(self) -> tuple[str, ...]:
        return (self._usual,)

    def shown(self, value: float) -> str:
        """Returns the number as it is shown."""
        return value_text(value, adu=True)

    def group_text(self, row: GroupRow) -> str | None:
        value = self.group_value(row)
        return None if value is None else self.shown(value)

    def group_value(self, row: GroupRow) -> float | None:
        numbers = [n for path, n in row.numbers.items() if path not in row.out]
        return median(map(self._value, numbers)) if numbers else None

    def leaf_text(self, row: Row, leaf: Leaf) -> str | None:
        value = self.leaf_value(row, leaf)
        return None if value is None else self.shown(value)

    def leaf_value(self, row: Row, leaf: Leaf) -> float | None:
        numbers = row.numbers.get(leaf.path) if isinstance(row, GroupRow) else None
        return None if numbers is None else self._value(numbers)


class _ShareColumn(_MeasuredColumn):
    """A part of the pixels."""

    def shown(self, value: float) -> str:
        return localised(formatting.percent(value))


class TreeColumn(IntEnum):
    """The columns in their order; `definition` is what each is."""

    definition: ColumnDefinition

    def __new__(cls, definition: ColumnDefinition) -> TreeColumn:
        member = int.__new__(cls, len(cls.__members__))
        member._value_ = len(cls.__members__)
        member.definition = definition
        return member

    GROUP = _GroupColumn()
    STATE = _StateColumn()
    FRAMES = _FramesColumn()
    FILTER = _KeyColumn("filter")
    NIGHT = _NightColumn("night", "2026-01-29")
    EXPOSURE = _ExposureColumn("exposure", "300.5 s")
    CAMERA = _KeyColumn("camera", "ASI2600MM Pro")
    TEMPERATURE = _TemperatureColumn("temperature", title=text("Set point"))
    GAIN = _KeyColumn("gain")
    OFFSET = _KeyColumn("offset")
    READOUT = _KeyColumn("readout", "High Gain Mode")
    MODE = _KeyColumn("mode")
    BINNING = _KeyColumn("binning")
    ORIGIN = _KeyColumn("origin")
    LEVEL = _MeasuredColumn(
        text("Level"), text("Median of all pixels"), lambda numbers: numbers.level, "28,410.3"
    )
    NOISE = _MeasuredColumn(
        text("Noise"),
        text("Noise of a pixel from frame to frame; known once the frames were checked"),
        lambda numbers: numbers.noise,
        "410.3",
    )
    FULL = _ShareColumn(
        text("At full"),
        text("Part of the pixels at full scale"),
        lambda numbers: numbers.full,
        "0.012 %",
    )
    CALIBRATION = _CalibrationColumn()
    MASTER = _MasterColumn()

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Numbers stand on the right."""
        side = (
            Qt.AlignmentFlag.AlignRight if self.definition.on_right else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter


# --- what a cell has beside its text ------------------------------------------------------------


def tip_of(row: Row, leaf: Leaf | None, column: TreeColumn) -> str | None:
    """Returns all that is known of a row or file, for its cells are short."""
    if leaf is not None:
        return leaf_tip(leaf)
    if isinstance(row, GroupRow):
        return column.definition.group_tip(row)
    return translated(row.reason) if column is TreeColumn.GROUP else None


def accessible_text(row: Row) -> str:
    """Returns a row as a screen reader says it."""
    if isinstance(row, ReasonRow):
        return f"{TreeColumn.GROUP.definition.reason_text(row)}, {grouped(len(row.files))}"
    parts = [
        kind_heading(row.group.kind),
        full_title(row.group),
        TreeColumn.STATE.definition.group_text(row),
        frame_count(taking_part(row)),
        TreeColumn.CALIBRATION.definition.group_text(row),
        hand_text(row, None),
    ]
    return ", ".join(part for part in parts if part)
