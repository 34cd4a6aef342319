"""The steps of a plan in order, each with the masters it uses, as a tree."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Calibrator, Plan, State, Step
from ap_master_calibration.running.estimate import estimated_seconds
from ap_master_calibration.running.timing import TimingHistory
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon, state_icon
from apmc_gui.i18n.labels import (
    cameras_of,
    duration_label,
    headline,
    quality_label,
    recipe_label,
    rejection_label,
    state_label,
)
from apmc_gui.i18n.translate import grouped, plain_tip, translated

_Role = Qt.ItemDataRole
_AIR = 6  # pixels between the rows
_Index = QModelIndex | QPersistentModelIndex

STEP_ROLE = int(_Role.UserRole) + 1
"""The name of the step a row is about; None on a heading."""


class PlanColumn(IntEnum):
    """The columns of the steps."""

    STEP = 0
    STATE = 1
    FRAMES = 2
    RECIPE = 3
    TIME = 4
    REJECTION = 5


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A row below a step: what feeds it, what it feeds, or what to look at.

    `sign` is an icon's name and `tone` its colour; `step` the step a click leads to.
    """

    text: str
    sign: str
    tone: str
    step: str | None = None


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One step with the number it has in the run, None where it is not made."""

    step: Step
    number: int | None
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True, slots=True)
class PlanStage:
    """Steps that are made together, below one heading."""

    heading: str
    entries: tuple[PlanEntry, ...]


def stages_of(plan: Plan | None) -> tuple[PlanStage, ...]:
    """Returns the plan in the order it is carried out; what is kept or not possible comes last."""
    if plan is None:
        return ()
    numbers = {step.name: i for i, step in enumerate(plan.to_make, 1)}
    entries = [PlanEntry(s, numbers.get(s.name), _lines(s, plan, numbers)) for s in plan.steps]
    numbered = [e for e in entries if e.number is not None]
    by_state = {s: [e for e in entries if e.step.state is s] for s in State}
    translate = QCoreApplication.translate
    stages = (
        (
            translate("Steps", "Bias, darks and flat darks"),
            [e for e in numbered if e.step.kind is not Kind.FLAT],
        ),
        (translate("Steps", "Flats"), [e for e in numbered if e.step.kind is Kind.FLAT]),
        (
            translate("Steps", "Kept: nothing changed since they were made"),
            by_state[State.UP_TO_DATE],
        ),
        (translate("Steps", "Not possible"), by_state[State.REFUSED]),
    )
    return tuple(PlanStage(heading, tuple(members)) for heading, members in stages if members)


def _lines(step: Step, plan: Plan, numbers: dict[str, int]) -> tuple[PlanLine, ...]:
    lines = [_why(step)] if step.why is not None else []
    roles = (("bias", step.bias), ("dark", step.dark))
    lines += [_fed(role, c, plan, numbers) for role, c in roles if c is not None]
    fed = [s for s in plan.steps if step.name in s.depends_on]
    if fed:
        lines.append(_feeding(fed, numbers))
    lines += [PlanLine(translated(w), "warning", "warn", step.name) for w in step.warnings]
    return tuple(lines)


def _why(step: Step) -> PlanLine:
    tone = "bad" if step.state is State.REFUSED else "warn"
    return PlanLine("" if step.why is None else translated(step.why), "info", tone, step.name)


def _fed(role: str, calibrator: Calibrator, plan: Plan, numbers: dict[str, int]) -> PlanLine:
    """ "← bias: 1 Bias · ASI2600MM (exact)"."""
    translate = QCoreApplication.translate
    tone = "good" if calibrator.quality.value == "exact" else "warn"
    if calibrator.step is not None:
        name = headline(plan.step(calibrator.step))
        if calibrator.step in numbers:
            name = f"{numbers[calibrator.step]}  {name}"
    else:
        text = translate("Steps", "{file}, from {folder}")
        folder, file = os.path.split(calibrator.path)
        name = text.format(file=file, folder=folder)
    form = (
        translate("Steps", "← bias: {name} ({quality})")
        if role == "bias"
        else translate("Steps", "← dark: {name} ({quality})")
    )
    text = form.format(name=name, quality=quality_label(calibrator.quality))
    return PlanLine(text, "feeds", tone, calibrator.step)


def _feeding(flats: Sequence[Step], numbers: dict[str, int]) -> PlanLine:
    """ "→ feeds 7, 8 and 9"."""
    listed = ", ".join(str(numbers.get(s.name, headline(s))) for s in flats)
    text = QCoreApplication.translate("Steps", "→ calibrates step {numbers}").format(numbers=listed)
    return PlanLine(text, "arrow", "dim", flats[0].name)


class PlanModel(QAbstractItemModel):
    """Stages, their steps, and the lines below each step.

    An index knows its place by its internal id: 0 for a stage; for an entry the stage's row + 1;
    for a line also its entry's row + 1, in the higher half.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._stages: tuple[PlanStage, ...] = ()
        self._cameras: Mapping[str, str] = {}
        self._engine = ""
        self._pace = TimingHistory()

    def set_plan(self, plan: Plan | None, engine: str, pace: TimingHistory) -> bool:
        """Shows another plan; False where nothing differs."""
        if (plan, engine, pace) == (self._plan, self._engine, self._pace):
            return False
        self.beginResetModel()
        self._plan, self._engine, self._pace = plan, engine, pace
        self._stages = stages_of(plan)
        self._cameras = cameras_of(() if plan is None else plan.steps)
        self.endResetModel()
        return True

    def index_of(self, name: str) -> QModelIndex:
        """Returns where a step stands; an invalid index where it does not."""
        for i, stage in enumerate(self._stages):
            for j, entry in enumerate(stage.entries):
                if entry.step.name == name:
                    return self.createIndex(j, 0, i + 1)
        return QModelIndex()

    # --- Qt's questions -----------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        stage, entry = _place(parent.internalId())
        if stage is None:
            return self.createIndex(row, column, parent.row() + 1)
        assert entry is None
        return self.createIndex(row, column, (stage + 1) | (parent.row() + 1) << 16)

    def parent(self, index: _Index = QModelIndex()) -> Any:
        if not index.isValid():
            return QModelIndex()
        stage, entry = _place(index.internalId())
        if stage is None:
            return QModelIndex()
        if entry is None:
            return self.createIndex(stage, 0, 0)
        return self.createIndex(entry, 0, stage + 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._stages)
        if parent.column() > 0:
            return 0
        match self._at(parent):
            case PlanStage(_, entries):
                return len(entries)
            case PlanEntry(_, _, lines):
                return len(lines)
            case _:
                return 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return len(PlanColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != _Role.DisplayRole:
            return None
        names = (
            self.tr("Step"),
            self.tr("State"),
            self.tr("Frames"),
            self.tr("Recipe"),
            self.tr("Time"),
            self.tr("Rejection"),
        )
        return names[section] if 0 <= section < len(names) else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.SizeHintRole and index.column() == PlanColumn.STEP:
            return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _AIR)
        match self._at(index):
            case PlanStage() as stage:
                return _stage_data(stage, index.column(), role)
            case PlanEntry() as entry:
                return self._entry_data(entry, PlanColumn(index.column()), role)
            case PlanLine() as line:
                return _line_data(line, index.column(), role)
            case _:
                return None

    def _at(self, index: _Index) -> PlanStage | PlanEntry | PlanLine | None:
        if not index.isValid():
            return None
        stage, entry = _place(index.internalId())
        if stage is None:
            return self._stages[index.row()]
        if entry is None:
            return self._stages[stage].entries[index.row()]
        return self._stages[stage].entries[entry].lines[index.row()]

    def _entry_data(self, entry: PlanEntry, column: PlanColumn, role: int) -> Any:
        step = entry.step
        match role:
            case _Role.DisplayRole | _Role.AccessibleTextRole:
                return self._entry_text(entry, column)
            case _Role.DecorationRole if column is PlanColumn.STATE:
                return state_icon(step.state)
            case _Role.ForegroundRole if column is PlanColumn.STATE:
                return themes.state_colour(step.state)
            case _Role.TextAlignmentRole if column in (PlanColumn.FRAMES, PlanColumn.TIME):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _Role.ToolTipRole:
                if column is PlanColumn.REJECTION:
                    return plain_tip(translated(step.rejection.why))
                return plain_tip(step.output) if column is PlanColumn.STEP else None
            case _ if role == STEP_ROLE:
                return step.name
            case _:
                return None

    def _entry_text(self, entry: PlanEntry, column: PlanColumn) -> str:
        step = entry.step
        match column:
            case PlanColumn.STEP:
                number = "" if entry.number is None else f"{entry.number}  "
                return f"{number}{headline(step, self._cameras)}"
            case PlanColumn.STATE:
                return state_label(step.state)
            case PlanColumn.FRAMES:
                return grouped(len(step.frames))
            case PlanColumn.RECIPE:
                return recipe_label(step.recipe)
            case PlanColumn.REJECTION:
                why = translated(step.rejection.why)
                phrase = rejection_label(step.rejection)
                return f"{phrase} ({why})" if why else phrase
            case PlanColumn.TIME:
                if entry.number is None:
                    return ""
                return duration_label(max(1.0, estimated_seconds(step, self._engine, self._pace)))


def _place(number: int) -> tuple[int | None, int | None]:
    """Returns the stage and the entry an internal id tells."""
    stage, entry = (number & 0xFFFF) - 1, (number >> 16) - 1
    return (stage if stage >= 0 else None), (entry if entry >= 0 else None)


def _stage_data(stage: PlanStage, column: int, role: int) -> Any:
    if column != 0:
        return None
    if role == _Role.DisplayRole:
        return f"{stage.heading} ({len(stage.entries)})"
    if role == _Role.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    return None


def _line_data(line: PlanLine, column: int, role: int) -> Any:
    if column != 0:
        return None
    match role:
        case _Role.DisplayRole:
            return line.text
        case _Role.ToolTipRole:
            return plain_tip(line.text)
        case _Role.ForegroundRole:
            return themes.tone("dim" if line.tone in ("good", "dim") else line.tone)
        case _Role.DecorationRole if line.sign not in ("feeds", "arrow"):
            return icon(line.sign, line.tone)
        case _ if role == STEP_ROLE:
            return line.step
        case _:
            return None
