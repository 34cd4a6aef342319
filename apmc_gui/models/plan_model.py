"""The steps of a plan in order, each with the masters it uses, as a tree."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject

from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Calibrator, Plan, State, Step
from ap_master_calibration.running.estimate import estimated_seconds
from ap_master_calibration.running.timing import TimingHistory
from ap_master_calibration.text import text
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon, state_icon
from apmc_gui.i18n.labels import (
    duration_label,
    headlines,
    quality_label,
    recipe_label,
    rejection_label,
    state_label,
)
from apmc_gui.i18n.translate import grouped, translated
from apmc_gui.models.table_model import ItemRole, TableColumn
from apmc_gui.models.tree_model import ROW_ROLE, Heading, NodeTreeModel, TreeNode

STEP_ROLE = ROW_ROLE + 1
"""The name of the step a row is about; None on a heading."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A row below a step: what it is calibrated with, what it calibrates, or what to look at.

    `sign` is an icon's name and `tone` its colour; `step` the step a click leads to.
    """

    text: str
    sign: str
    tone: str
    step: str | None = None


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A step with its title, and its number and seconds in the run (None where it is not made)."""

    step: Step
    title: str
    number: int | None
    seconds: float | None


_PlanNode = TreeNode[PlanEntry | PlanLine]


def _nodes_of(plan: Plan, engine: str, pace: TimingHistory) -> list[_PlanNode]:
    """Returns the plan in the order it is carried out; what is kept or not possible comes last."""
    numbers = {step.name: i for i, step in enumerate(plan.to_make, 1)}
    flats = [step for step in plan.to_make if step.kind is Kind.FLAT]
    others = [step for step in plan.to_make if step.kind is not Kind.FLAT]
    kept, refused = (
        [step for step in plan.steps if step.state is state]
        for state in (State.UP_TO_DATE, State.REFUSED)
    )
    titles = headlines(plan.steps)

    def node(step: Step) -> _PlanNode:
        number = numbers.get(step.name)
        seconds = None if number is None else max(1.0, estimated_seconds(step, engine, pace))
        entry = PlanEntry(step, titles[step.name], number, seconds)
        return TreeNode(entry, tuple(map(TreeNode, _lines(step, plan, numbers, titles))))

    translate = QCoreApplication.translate
    stages = (
        (translate("Steps", "Bias, darks and flat darks"), others),
        (translate("Steps", "Flats"), flats),
        (translate("Steps", "Kept: nothing changed since they were made"), kept),
        (translate("Steps", "Not possible"), refused),
    )
    return [
        TreeNode(Heading(heading, len(steps)), tuple(map(node, steps)))
        for heading, steps in stages
        if steps
    ]


def _lines(
    step: Step, plan: Plan, numbers: dict[str, int], titles: Mapping[str, str]
) -> tuple[PlanLine, ...]:
    lines = [_why(step)] if step.why is not None else []
    roles = (("bias", step.bias), ("dark", step.dark))
    lines += [_fed(role, c, numbers, titles) for role, c in roles if c is not None]
    fed = [s for s in plan.steps if step.name in s.depends_on and s.state is not State.REFUSED]
    if fed:
        lines.append(_feeding(fed, numbers, titles))
    lines += [PlanLine(translated(w), "warning", "warn", step.name) for w in step.warnings]
    return tuple(lines)


def _why(step: Step) -> PlanLine:
    tone = "bad" if step.state is State.REFUSED else "warn"
    return PlanLine("" if step.why is None else translated(step.why), "info", tone, step.name)


def _fed(
    role: str, calibrator: Calibrator, numbers: dict[str, int], titles: Mapping[str, str]
) -> PlanLine:
    """Returns the line of a calibrator: "← bias: 1 Bias · ASI2600MM (exact)"."""
    translate = QCoreApplication.translate
    tone = "good" if calibrator.quality.value == "exact" else "warn"
    if calibrator.step is not None:
        name = titles[calibrator.step]
        if calibrator.step in numbers:
            name = f"{numbers[calibrator.step]}  {name}"
    else:
        origin = translate("Steps", "{file}, from {folder}")
        folder, file = os.path.split(calibrator.path)
        name = origin.format(file=file, folder=folder)
    form = (
        translate("Steps", "← bias: {name} ({quality})")
        if role == "bias"
        else translate("Steps", "← dark: {name} ({quality})")
    )
    line = form.format(name=name, quality=quality_label(calibrator.quality))
    return PlanLine(line, "feeds", tone, calibrator.step)


def _feeding(flats: Sequence[Step], numbers: dict[str, int], titles: Mapping[str, str]) -> PlanLine:
    """Returns the line of the flats a step calibrates: "→ calibrates step 7, 8"."""
    listed = ", ".join(str(numbers.get(s.name, titles[s.name])) for s in flats)
    line = QCoreApplication.translate("Steps", "→ calibrates step {numbers}").format(numbers=listed)
    return PlanLine(line, "arrow", "dim", flats[0].name)


def _numbered_title(entry: PlanEntry) -> str:
    return entry.title if entry.number is None else f"{entry.number}  {entry.title}"


def _rejection_text(entry: PlanEntry) -> str:
    why = translated(entry.step.rejection.why)
    label = rejection_label(entry.step.rejection)
    return f"{label} ({why})" if why else label


_COLUMNS: tuple[TableColumn[PlanEntry], ...] = (
    TableColumn("step", text("Step"), _numbered_title, tip=lambda e: e.step.output),
    TableColumn(
        "state",
        text("State"),
        lambda e: state_label(e.step.state),
        icon=lambda e: state_icon(e.step.state),
        colour=lambda e: themes.state_colour(e.step.state),
    ),
    TableColumn("frames", text("Frames"), lambda e: grouped(len(e.step.frames)), on_right=True),
    TableColumn("recipe", text("Recipe"), lambda e: recipe_label(e.step.recipe)),
    TableColumn(
        "time",
        text("Time"),
        lambda e: "" if e.seconds is None else duration_label(e.seconds),
        on_right=True,
    ),
    TableColumn(
        "rejection",
        text("Rejection"),
        _rejection_text,
        tip=lambda e: translated(e.step.rejection.why),
    ),
)


class PlanModel(NodeTreeModel[PlanEntry | PlanLine]):
    """Stages, their steps, and the lines below each step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._shown: tuple[Plan | None, str, TimingHistory] = None, "", TimingHistory()

    def set_plan(self, plan: Plan | None, engine: str, pace: TimingHistory) -> bool:
        """Shows another plan; False where nothing differs."""
        if (plan, engine, pace) == self._shown:
            return False
        self._shown = plan, engine, pace
        self.set_nodes([] if plan is None else _nodes_of(plan, engine, pace))
        return True

    def index_of(self, name: str) -> QModelIndex:
        """Returns where a step stands; an invalid index where it does not."""
        return self.find(lambda row: isinstance(row, PlanEntry) and row.step.name == name)

    def line_data(self, row: PlanEntry | PlanLine, column: TableColumn[Any], role: int) -> Any:
        if isinstance(row, PlanLine):
            return _line_data(row, role) if column is _COLUMNS[0] else None
        return row.step.name if role == STEP_ROLE else column.data(row, role)


def _line_data(line: PlanLine, role: int) -> Any:
    match role:
        case ItemRole.DisplayRole | ItemRole.ToolTipRole:
            return line.text
        case ItemRole.ForegroundRole:
            return themes.tone("dim" if line.tone in ("good", "dim") else line.tone)
        case ItemRole.DecorationRole if line.sign not in ("feeds", "arrow"):
            return icon(line.sign, line.tone)
        case _ if role == STEP_ROLE:
            return line.step
        case _:
            return None
