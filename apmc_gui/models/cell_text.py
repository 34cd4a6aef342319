"""The words in the cells of the tree of groups."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject

from ap_master_calibration import formatting as plain
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, camera_key
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Quality
from ap_master_calibration.library.naming import ENDING
from ap_master_calibration.planning.plan import Calibrator, State, Step
from ap_master_calibration.setup_keys import value_of
from apmc_gui.i18n.labels import (
    frame_count,
    kind_heading,
    kind_label,
    recipe_label,
    rejection_label,
    skip_label,
    state_label,
)
from apmc_gui.i18n.translate import translated
from apmc_gui.models.filter_sort import Leaf, Row, TreeColumn, all_leaves
from apmc_gui.models.tree_data import ATTENTION, UNUSED, FileRow, GroupRow, ReasonRow, TreeSection


class CellText(QObject):
    """Texts for sections, rows and files, column by column; None is an empty cell.

    What all groups of the tree have in common is `shared`: it stands last in titles, which are cut
    at their end. `cameras` are the names of several cameras as titles tell them apart.
    """

    shared: frozenset[TreeColumn] = frozenset()
    cameras: Mapping[str, str] = MappingProxyType({})

    # --- header -------------------------------------------------------------------------------

    def heading(self, column: TreeColumn) -> str:
        """The title of a column."""
        return {
            TreeColumn.GROUP: self.tr("Group"),
            TreeColumn.STATE: self.tr("State"),
            TreeColumn.FRAMES: self.tr("Frames"),
            TreeColumn.CAMERA: self.tr("Camera"),
            TreeColumn.TEMPERATURE: self.tr("Set point"),
            TreeColumn.GAIN: self.tr("Gain"),
            TreeColumn.OFFSET: self.tr("Offset"),
            TreeColumn.READOUT: self.tr("Readout"),
            TreeColumn.BINNING: self.tr("Binning"),
            TreeColumn.EXPOSURE: self.tr("Exposure"),
            TreeColumn.FILTER: self.tr("Filter"),
            TreeColumn.NIGHT: self.tr("Night"),
            TreeColumn.CALIBRATION: self.tr("Calibration"),
            TreeColumn.MASTER: self.tr("Master"),
        }[column]

    def heading_tip(self, column: TreeColumn) -> str | None:
        """What a column shows where its title does not say all."""
        return {
            TreeColumn.TEMPERATURE: self.tr(
                "The set point of a group; the sensor's own temperature of a frame"
            ),
            TreeColumn.NIGHT: self.tr(
                "The night a group was taken in, from noon to noon; the time of a frame in UTC"
            ),
            TreeColumn.CALIBRATION: self.tr(
                "What a flat is calibrated with, and what to look at; the reason of a file not used"
            ),
            TreeColumn.MASTER: self.tr("The file that will be written"),
        }.get(column)

    # --- sections -----------------------------------------------------------------------------

    def section_title(self, section: TreeSection) -> str:
        """ "Flat dark", "Not used"."""
        return self.tr("Not used") if section.key == UNUSED else kind_heading(Kind(section.key))

    def section(self, section: TreeSection, column: TreeColumn) -> str | None:
        """A section's cells: its title, its frames, what will be done."""
        match column:
            case TreeColumn.GROUP:
                return self.section_title(section)
            case TreeColumn.FRAMES:
                return _count(sum(_taking_part(row) for row in section.rows))
            case TreeColumn.CALIBRATION:
                return self._totals(section)
            case _:
                pass
        return None

    def attention(self, section: TreeSection) -> int:
        """How many files of a section a person should look at."""
        rows = (r for r in section.rows if isinstance(r, ReasonRow))
        return sum(len(r.files) for r in rows if r.code in ATTENTION)

    def _totals(self, section: TreeSection) -> str:
        if section.key == UNUSED:
            count = self.attention(section)
            if count == 0:
                return ""
            if count == 1:
                return self.tr("1 needs attention")
            return self.tr("{count} need attention").format(count=count)
        states = Counter(
            r.step.state for r in section.rows if isinstance(r, GroupRow) and r.step is not None
        )
        told = (
            (states[State.NEW] + states[State.STALE], self.tr("{count} to create")),
            (states[State.UP_TO_DATE], self.tr("{count} up to date")),
            (states[State.REFUSED], self.tr("{count} not possible")),
        )
        return " · ".join(text.format(count=n) for n, text in told if n)

    # --- rows ---------------------------------------------------------------------------------

    def row(self, row: Row, column: TreeColumn) -> str | None:
        """The cells of a master's or a reason's row."""
        if isinstance(row, ReasonRow):
            return self._reason(row, column)
        group = row.group
        match column:
            case TreeColumn.GROUP:
                return self.title(row)
            case TreeColumn.STATE:
                return self._state(row)
            case TreeColumn.FRAMES:
                return self._frames(row)
            case TreeColumn.EXPOSURE:
                if group.kind is Kind.BIAS or group.shortest is None or group.longest is None:
                    return None
                return plain.span(group.shortest, group.longest, "s").replace(" to ", "–")
            case TreeColumn.FILTER:
                return group.filter
            case TreeColumn.NIGHT:
                return None if group.night is None else group.night.isoformat()
            case TreeColumn.CALIBRATION:
                return self._calibration(row)
            case TreeColumn.MASTER:
                return row.key + ENDING
            case _:
                pass
        return _setup_text(group.setup, column)

    def title(self, row: GroupRow) -> str:
        """What sets a group apart from its neighbours: "L · 2026-01-29 · ASI2600MM · −10 °C"."""
        group = row.group
        first: str | None = None
        if group.kind is Kind.FLAT:
            first = self.tr("no filter") if group.filter is None else group.filter
        elif group.kind is not Kind.BIAS and group.exposure is not None:
            first = plain.exposure(group.exposure)
        parts = [(column, self._part(group, column)) for column in _TITLE]
        parts.sort(key=lambda part: _lateness(part[0], self.shared))
        named = None if group.part is None else self.tr("part {name}").format(name=group.part)
        told = [text for text in (first, named, *(text for _, text in parts)) if text is not None]
        if told:
            return " · ".join(told)
        size = group.setup.size
        return self.tr("nothing known") if size is None else plain.pair(size)

    def _part(self, group: Group, column: TreeColumn) -> str | None:
        """One value of a group as its title tells it."""
        text = _setup_text(group.setup, column)
        match column:
            case TreeColumn.NIGHT:
                return None if group.night is None else group.night.isoformat()
            case TreeColumn.CAMERA if text is not None:
                return self.cameras.get(text, text)
            case TreeColumn.GAIN if text is not None:
                return self.tr("gain {value}").format(value=text)
            case TreeColumn.OFFSET if text is not None:
                return self.tr("offset {value}").format(value=text)
            case TreeColumn.BINNING if group.setup.binning == (1, 1):
                return None
            case TreeColumn.BINNING if text is not None:
                return self.tr("binning {value}").format(value=text)
        return text

    def _state(self, row: GroupRow) -> str | None:
        if row.step is not None:
            return state_label(row.step.state)
        return self.tr("left out") if row.out else None

    def _frames(self, row: GroupRow) -> str:
        if not row.out:
            return _count(len(row.frames))
        kept = len(row.frames) - len(row.out)
        return self.tr("{kept} of {all}").format(kept=_count(kept), all=_count(len(row.frames)))

    def _calibration(self, row: GroupRow) -> str | None:
        step = row.step
        if step is None:
            return None
        if step.state is State.REFUSED and step.why is not None:
            return translated(step.why)
        told = self._flat(step) if step.kind is Kind.FLAT else self._users(row)
        if row.chosen:
            told.append(self.tr("chosen by you"))
        if step.warnings and not (step.kind is Kind.FLAT and step.bias is step.dark is None):
            told.append(translated(step.warnings[0]))
        return " · ".join(told)

    def _flat(self, step: Step) -> list[str]:
        pairs = ((self.tr("bias"), step.bias), (self.tr("dark"), step.dark))
        return ["  ".join(self._sign(word, calibrator) for word, calibrator in pairs)]

    def _sign(self, word: str, calibrator: Calibrator | None) -> str:
        if calibrator is None:
            return self.tr("no {master}").format(master=word)
        return f"{word} {'✓' if calibrator.quality is Quality.EXACT else '≈'}"

    def _users(self, row: GroupRow) -> list[str]:
        if row.users == 0:
            return []
        if row.users == 1:
            return [self.tr("for 1 flat")]
        return [self.tr("for {count} flats").format(count=row.users)]

    def by_hand(self, row: Row) -> str | None:
        """How many frames of a row have values set by hand."""
        if isinstance(row, ReasonRow):
            return None
        count = len(row.by_hand)
        if count == 0:
            return None
        if count == len(row.frames):
            return self.tr("set by you")
        return self.tr("{count} set by you").format(count=count)

    def row_tip(self, row: Row, column: TreeColumn) -> str | None:
        """All that is known of a row, for its cells are short."""
        if isinstance(row, ReasonRow):
            return translated(row.reason) if column is TreeColumn.GROUP else None
        step = row.step
        if column is TreeColumn.CALIBRATION and step is not None:
            return "\n".join(self._reasons(step)) or None
        if column is TreeColumn.STATE and step is not None:
            return None if step.why is None else translated(step.why)
        if column is TreeColumn.MASTER:
            return None if step is None else step.output
        size = row.group.setup.size
        told = [self.title(row), frame_count(len(row.frames) - len(row.out))]
        if size is not None:
            told.append(self.tr("{size} pixels").format(size=plain.pair(size)))
        return "\n".join([*told, *map(translated, row.group.reasons)])

    def _reasons(self, step: Step) -> list[str]:
        """Why a step is made as it is, in sentences."""
        told = [recipe_label(step.recipe), rejection_label(step.rejection)]
        for calibrator in (step.bias, step.dark):
            if calibrator is not None:
                told += map(translated, calibrator.reasons)
        told += map(translated, step.reasons)
        return told + [f"⚠ {translated(warning)}" for warning in step.warnings]

    def row_aloud(self, row: Row) -> str:
        """A row as a screen reader says it."""
        if isinstance(row, ReasonRow):
            return f"{self._reason_title(row)}, {_count(len(row.files))}"
        told = [
            kind_heading(row.group.kind),
            self.title(row),
            self._state(row),
            frame_count(len(row.frames) - len(row.out)),
            self._calibration(row),
            self.by_hand(row),
        ]
        return ", ".join(part for part in told if part)

    def _reason(self, row: ReasonRow, column: TreeColumn) -> str | None:
        match column:
            case TreeColumn.GROUP:
                return self._reason_title(row)
            case TreeColumn.FRAMES:
                return _count(len(row.files))
            case TreeColumn.CALIBRATION if row.code in ATTENTION and len(row.files) == 1:
                return translated(row.reason)
        return None

    def _reason_title(self, row: ReasonRow) -> str:
        if row.code in (SkipCode.OTHER, SkipCode.MASTER):
            text = translated(row.reason)
            return text[:1].upper() + text[1:]
        return skip_label(row.code)

    # --- frames and files ---------------------------------------------------------------------

    def leaf(self, row: Row, leaf: Leaf, column: TreeColumn) -> str | None:
        """The cells of a frame or of a file that is not used."""
        match column:
            case TreeColumn.GROUP:
                return os.path.basename(leaf.path)
            case TreeColumn.STATE:
                out = isinstance(row, GroupRow) and leaf.path in row.out
                return self.tr("left out") if out else None
            case TreeColumn.CALIBRATION:
                if isinstance(leaf, FileRow):
                    return translated(leaf.reason)
                return "; ".join(map(translated, leaf.notes)) or None
            case TreeColumn.FRAMES | TreeColumn.MASTER:
                return None
            case _:
                pass
        frame = leaf if isinstance(leaf, Frame) else leaf.frame
        return None if frame is None else _frame_text(frame, column)

    def leaf_by_hand(self, row: Row, leaf: Leaf) -> str | None:
        """Words where values of a file were set by hand."""
        marked = leaf.by_hand if isinstance(leaf, FileRow) else _by_hand(row, leaf.path)
        return self.tr("set by you") if marked else None

    def leaf_tip(self, leaf: Leaf, column: TreeColumn) -> str | None:
        """Where a file lies, and what was odd in its header."""
        if isinstance(leaf, FileRow):
            told = [leaf.path, translated(leaf.reason)]
            notes = () if leaf.frame is None else leaf.frame.notes
        else:
            told, notes = [leaf.path], leaf.notes
            if leaf.hint is not None:
                hint = self.tr("A {kind}: told by {hint}")
                told.append(hint.format(kind=kind_label(leaf.kind), hint=translated(leaf.hint)))
        return "\n".join([*told, *map(translated, notes)])


def _by_hand(row: Row, path: str) -> bool:
    return isinstance(row, GroupRow) and path in row.by_hand


def _taking_part(row: Row) -> int:
    return len(all_leaves(row)) - (len(row.out) if isinstance(row, GroupRow) else 0)


_TITLE = (
    TreeColumn.NIGHT,
    TreeColumn.CAMERA,
    TreeColumn.TEMPERATURE,
    TreeColumn.GAIN,
    TreeColumn.OFFSET,
    TreeColumn.READOUT,
    TreeColumn.BINNING,
)
"""What a title tells, in this order where nothing is shared."""


def shared_by(groups: Sequence[Group]) -> frozenset[TreeColumn]:
    """The values of titles that all groups have in common; of nights, all groups with a night."""
    setups = {group.setup for group in groups}
    told = {column: {_setup_text(setup, column) for setup in setups} for column in _TITLE}
    told[TreeColumn.CAMERA] = {camera_key(setup.camera) for setup in setups}
    told[TreeColumn.NIGHT] = {g.night.isoformat() for g in groups if g.night is not None}
    return frozenset(column for column, values in told.items() if len(values) == 1)


def _lateness(column: TreeColumn, shared: frozenset[TreeColumn]) -> int:
    """Shared values stand behind those that differ, and a shared camera behind all."""
    return 0 if column not in shared else 2 if column is TreeColumn.CAMERA else 1


def _count(count: int) -> str:
    return f"{count:,}"


def minus(text: str) -> str:
    """A number with a true minus sign, as print has it."""
    return text.replace("-", "−")


def _setup_text(setup: Setup, column: TreeColumn) -> str | None:
    key = {
        TreeColumn.CAMERA: "camera",
        TreeColumn.TEMPERATURE: "temperature",
        TreeColumn.GAIN: "gain",
        TreeColumn.OFFSET: "offset",
        TreeColumn.READOUT: "readout",
        TreeColumn.BINNING: "binning",
    }.get(column)
    told = None if key is None else value_of(setup, key)
    return minus(told) if told is not None and column is TreeColumn.TEMPERATURE else told


def _frame_text(frame: Frame, column: TreeColumn) -> str | None:
    match column:
        case TreeColumn.EXPOSURE:
            return None if frame.exposure is None else plain.exposure(frame.exposure)
        case TreeColumn.FILTER:
            return frame.filter
        case TreeColumn.NIGHT:
            return None if frame.taken is None else frame.taken.strftime("%H:%M:%S")
        case TreeColumn.TEMPERATURE:
            heat = frame.setup.temperature if frame.sensor is None else frame.sensor
            return None if heat is None else minus(plain.temperature(heat))
        case _:
            pass
    return _setup_text(frame.setup, column)
