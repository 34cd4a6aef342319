"""The words in the cells of the tree of groups."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject

from ap_master_calibration import words as plain
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode, camera_key
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Quality
from ap_master_calibration.names import ENDING
from ap_master_calibration.plan import Calibrator, State, Step
from apmc_gui.language.sentences import sentence
from apmc_gui.language.words import (
    frames_words,
    kind_heading,
    kind_word,
    recipe_words,
    rejection_words,
    skip_word,
    state_word,
)
from apmc_gui.models.shown import Column, Leaf, Row, all_leaves
from apmc_gui.models.tree import ATTENTION, UNUSED, FileRow, GroupRow, ReasonRow, Section


class GroupTexts(QObject):
    """Texts for sections, rows and files, column by column; None is an empty cell.

    What all groups of the tree have in common is `shared`: it stands last in titles, which are cut
    at their end. `cameras` are the names of several cameras as titles tell them apart.
    """

    shared: frozenset[Column] = frozenset()
    cameras: Mapping[str, str] = MappingProxyType({})

    # --- header -------------------------------------------------------------------------------

    def heading(self, column: Column) -> str:
        """The title of a column."""
        return {
            Column.GROUP: self.tr("Group"),
            Column.STATE: self.tr("State"),
            Column.FRAMES: self.tr("Frames"),
            Column.CAMERA: self.tr("Camera"),
            Column.TEMPERATURE: self.tr("Set point"),
            Column.GAIN: self.tr("Gain"),
            Column.OFFSET: self.tr("Offset"),
            Column.READOUT: self.tr("Readout"),
            Column.BINNING: self.tr("Binning"),
            Column.EXPOSURE: self.tr("Exposure"),
            Column.FILTER: self.tr("Filter"),
            Column.NIGHT: self.tr("Night"),
            Column.CALIBRATION: self.tr("Calibration"),
            Column.MASTER: self.tr("Master"),
        }[column]

    def heading_tip(self, column: Column) -> str | None:
        """What a column shows where its title does not say all."""
        return {
            Column.TEMPERATURE: self.tr(
                "The set point of a group; the sensor's own temperature of a frame"
            ),
            Column.NIGHT: self.tr(
                "The night a group was taken in, from noon to noon; the time of a frame in UTC"
            ),
            Column.CALIBRATION: self.tr(
                "What a flat is calibrated with, and what to look at; the reason of a file not used"
            ),
            Column.MASTER: self.tr("The file that will be written"),
        }.get(column)

    # --- sections -----------------------------------------------------------------------------

    def section_title(self, section: Section) -> str:
        """ "Flat dark", "Not used"."""
        return self.tr("Not used") if section.key == UNUSED else kind_heading(Kind(section.key))

    def section(self, section: Section, column: Column) -> str | None:
        """A section's cells: its title, its frames, what will be done."""
        match column:
            case Column.GROUP:
                return self.section_title(section)
            case Column.FRAMES:
                return _count(sum(_taking_part(row) for row in section.rows))
            case Column.CALIBRATION:
                return self._totals(section)
        return None

    def attention(self, section: Section) -> int:
        """How many files of a section a person should look at."""
        rows = (r for r in section.rows if isinstance(r, ReasonRow))
        return sum(len(r.files) for r in rows if r.code in ATTENTION)

    def _totals(self, section: Section) -> str:
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

    def row(self, row: Row, column: Column) -> str | None:
        """The cells of a master's or a reason's row."""
        if isinstance(row, ReasonRow):
            return self._reason(row, column)
        group = row.group
        match column:
            case Column.GROUP:
                return self.title(row)
            case Column.STATE:
                return self._state(row)
            case Column.FRAMES:
                return self._frames(row)
            case Column.EXPOSURE:
                if group.kind is Kind.BIAS or group.shortest is None or group.longest is None:
                    return None
                return plain.span(group.shortest, group.longest, "s").replace(" to ", "–")
            case Column.FILTER:
                return group.filter
            case Column.NIGHT:
                return None if group.night is None else group.night.isoformat()
            case Column.CALIBRATION:
                return self._calibration(row)
            case Column.MASTER:
                return row.key + ENDING
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

    def _part(self, group: Group, column: Column) -> str | None:
        """One value of a group as its title tells it."""
        text = _setup_text(group.setup, column)
        match column:
            case Column.NIGHT:
                return None if group.night is None else group.night.isoformat()
            case Column.CAMERA if text is not None:
                return self.cameras.get(text, text)
            case Column.GAIN if text is not None:
                return self.tr("gain {value}").format(value=text)
            case Column.OFFSET if text is not None:
                return self.tr("offset {value}").format(value=text)
            case Column.BINNING if group.setup.binning == (1, 1):
                return None
            case Column.BINNING if text is not None:
                return self.tr("binning {value}").format(value=text)
        return text

    def _state(self, row: GroupRow) -> str | None:
        if row.step is not None:
            return state_word(row.step.state)
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
            return sentence(step.why)
        told = self._flat(step) if step.kind is Kind.FLAT else self._users(row)
        if row.chosen:
            told.append(self.tr("chosen by you"))
        if step.warnings and not (step.kind is Kind.FLAT and step.bias is step.dark is None):
            told.append(sentence(step.warnings[0]))
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

    def row_tip(self, row: Row, column: Column) -> str | None:
        """All that is known of a row, for its cells are short."""
        if isinstance(row, ReasonRow):
            return sentence(row.reason) if column is Column.GROUP else None
        step = row.step
        if column is Column.CALIBRATION and step is not None:
            return "\n".join(self._reasons(step)) or None
        if column is Column.STATE and step is not None:
            return None if step.why is None else sentence(step.why)
        if column is Column.MASTER:
            return None if step is None else step.output
        size = row.group.setup.size
        told = [self.title(row), frames_words(len(row.frames) - len(row.out))]
        if size is not None:
            told.append(self.tr("{size} pixels").format(size=plain.pair(size)))
        return "\n".join([*told, *map(sentence, row.group.reasons)])

    def _reasons(self, step: Step) -> list[str]:
        """Why a step is made as it is, in sentences."""
        told = [recipe_words(step.recipe), rejection_words(step.rejection)]
        for calibrator in (step.bias, step.dark):
            if calibrator is not None:
                told += map(sentence, calibrator.reasons)
        told += map(sentence, step.reasons)
        return told + [f"⚠ {sentence(warning)}" for warning in step.warnings]

    def row_aloud(self, row: Row) -> str:
        """A row as a screen reader says it."""
        if isinstance(row, ReasonRow):
            return f"{self._reason_title(row)}, {_count(len(row.files))}"
        told = [
            kind_heading(row.group.kind),
            self.title(row),
            self._state(row),
            frames_words(len(row.frames) - len(row.out)),
            self._calibration(row),
            self.by_hand(row),
        ]
        return ", ".join(part for part in told if part)

    def _reason(self, row: ReasonRow, column: Column) -> str | None:
        match column:
            case Column.GROUP:
                return self._reason_title(row)
            case Column.FRAMES:
                return _count(len(row.files))
            case Column.CALIBRATION if row.code in ATTENTION and len(row.files) == 1:
                return sentence(row.reason)
        return None

    def _reason_title(self, row: ReasonRow) -> str:
        if row.code in (SkipCode.OTHER, SkipCode.MASTER):
            text = sentence(row.reason)
            return text[:1].upper() + text[1:]
        return skip_word(row.code)

    # --- frames and files ---------------------------------------------------------------------

    def leaf(self, row: Row, leaf: Leaf, column: Column) -> str | None:
        """The cells of a frame or of a file that is not used."""
        match column:
            case Column.GROUP:
                return os.path.basename(leaf.path)
            case Column.STATE:
                out = isinstance(row, GroupRow) and leaf.path in row.out
                return self.tr("left out") if out else None
            case Column.CALIBRATION:
                if isinstance(leaf, FileRow):
                    return sentence(leaf.reason)
                return "; ".join(map(sentence, leaf.notes)) or None
            case Column.FRAMES | Column.MASTER:
                return None
        frame = leaf if isinstance(leaf, Frame) else leaf.frame
        return None if frame is None else _frame_text(frame, column)

    def leaf_by_hand(self, row: Row, leaf: Leaf) -> str | None:
        """Words where values of a file were set by hand."""
        marked = leaf.by_hand if isinstance(leaf, FileRow) else _by_hand(row, leaf.path)
        return self.tr("set by you") if marked else None

    def leaf_tip(self, leaf: Leaf, column: Column) -> str | None:
        """Where a file lies, and what was odd in its header."""
        if isinstance(leaf, FileRow):
            told = [leaf.path, sentence(leaf.reason)]
            notes = () if leaf.frame is None else leaf.frame.notes
        else:
            told, notes = [leaf.path], leaf.notes
            if leaf.hint is not None:
                hint = self.tr("A {kind}: told by {hint}")
                told.append(hint.format(kind=kind_word(leaf.kind), hint=sentence(leaf.hint)))
        return "\n".join([*told, *map(sentence, notes)])


def _by_hand(row: Row, path: str) -> bool:
    return isinstance(row, GroupRow) and path in row.by_hand


def _taking_part(row: Row) -> int:
    return len(all_leaves(row)) - (len(row.out) if isinstance(row, GroupRow) else 0)


_TITLE = (
    Column.NIGHT,
    Column.CAMERA,
    Column.TEMPERATURE,
    Column.GAIN,
    Column.OFFSET,
    Column.READOUT,
    Column.BINNING,
)
"""What a title tells, in this order where nothing is shared."""


def shared_by(groups: Sequence[Group]) -> frozenset[Column]:
    """The values of titles that all groups have in common; of nights, all groups with a night."""
    setups = {group.setup for group in groups}
    told = {column: {_setup_text(setup, column) for setup in setups} for column in _TITLE}
    told[Column.CAMERA] = {camera_key(setup.camera) for setup in setups}
    told[Column.NIGHT] = {g.night.isoformat() for g in groups if g.night is not None}
    return frozenset(column for column, values in told.items() if len(values) == 1)


def _lateness(column: Column, shared: frozenset[Column]) -> int:
    """Shared values stand behind those that differ, and a shared camera behind all."""
    return 0 if column not in shared else 2 if column is Column.CAMERA else 1


def _count(count: int) -> str:
    return f"{count:,}"


def minus(text: str) -> str:
    """A number with a true minus sign, as print has it."""
    return text.replace("-", "−")


def _setup_text(setup: Setup, column: Column) -> str | None:
    key = {
        Column.CAMERA: "camera",
        Column.TEMPERATURE: "temperature",
        Column.GAIN: "gain",
        Column.OFFSET: "offset",
        Column.READOUT: "readout",
        Column.BINNING: "binning",
    }.get(column)
    told = None if key is None else plain.setup_value(setup, key)
    return minus(told) if told is not None and column is Column.TEMPERATURE else told


def _frame_text(frame: Frame, column: Column) -> str | None:
    match column:
        case Column.EXPOSURE:
            return None if frame.exposure is None else plain.exposure(frame.exposure)
        case Column.FILTER:
            return frame.filter
        case Column.NIGHT:
            return None if frame.taken is None else frame.taken.strftime("%H:%M:%S")
        case Column.TEMPERATURE:
            heat = frame.setup.temperature if frame.sensor is None else frame.sensor
            return None if heat is None else minus(plain.temperature(heat))
    return _setup_text(frame.setup, column)
