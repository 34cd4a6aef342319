"""The steps of a run with their progress and times, and the masters they made."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration.engines.events import Measure, RunState, StepState, StepStatus
from ap_master_calibration.planning.plan import Plan, State, Step
from ap_master_calibration.report.sections import MasterResult, result_of
from ap_master_calibration.text import Text, text, verbatim
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import Look, icon, state_icon
from apmc_gui.i18n.labels import headline, headlines, state_label
from apmc_gui.i18n.translate import localised, paths_named, translated, with_file_names
from apmc_gui.models.table_model import ItemRole, TableColumn, TableModel
from apmc_gui.session.run_controller import warnings_of
from apmc_gui.session.session import Session

translate = QCoreApplication.translate

DONE_ROLE = int(ItemRole.UserRole) + 11
"""How far the step is, 0 to 1; None where there is no bar."""
RESULT_ROLE = DONE_ROLE + 1
"""The `Result` of a row."""

_TENTHS = 10.0  # seconds below which tenths are shown


@dataclass(frozen=True, slots=True)
class RunRow:
    """A step of the run, what it is called among the others, its status, and its times if begun."""

    step: Step
    title: str
    status: StepStatus
    start: float | None = None
    end: float | None = None

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What is to be looked at."""
        return warnings_of(self.step, self.status)


class RunModel(TableModel[RunRow]):
    """One row for each step of the run, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(RUN_COLUMNS, parent)

    def show(
        self,
        plan: Plan | None,
        state: RunState | None,
        times: Mapping[str, tuple[float, float | None]],
    ) -> None:
        """Shows the values of this moment."""
        steps = () if plan is None or state is None else plan.to_make
        statuses = {} if state is None else state.steps
        titles = headlines(steps)
        rows = [
            RunRow(
                step,
                titles[step.name],
                statuses.get(step.name, StepStatus()),
                *times.get(step.name, ()),
            )
            for step in steps
        ]
        self.set_rows(rows)
        running = self.running_row()
        if running is not None:  # its clock goes on
            self.dataChanged.emit(self.index(running, 0), self.index(running, len(RUN_COLUMNS) - 1))

    def key(self, row: RunRow) -> str:
        return row.step.name

    def row_of(self, name: str) -> int | None:
        """Returns the row of a step."""
        return next((i for i, row in enumerate(self.rows) if row.step.name == name), None)

    def running_row(self) -> int | None:
        """Returns the row of the step that runs."""
        rows = (i for i, row in enumerate(self.rows) if row.status.state is StepState.RUNNING)
        return next(rows, None)

    def row_data(self, row: RunRow, role: int) -> Any:
        match role:
            case ItemRole.ToolTipRole:
                reason = () if row.status.reason is None else (row.status.reason,)
                return "\n".join((headline(row.step), *map(translated, (*reason, *row.warnings))))
            case ItemRole.ForegroundRole if row.status.state in (
                StepState.WAITING,
                StepState.CANCELLED,
            ):
                return themes.tone("dim")
            case _ if role == DONE_ROLE:
                is_running = row.status.state is StepState.RUNNING
                return row.status.done if is_running else None
            case _:
                return None


def _progress(row: RunRow) -> str:
    status = row.status
    match status.state:
        case StepState.RUNNING:
            part = f"{status.done:.0%}"
            return f"{translated(status.stage)} {part}" if status.stage else part
        case StepState.FAILED if status.reason is not None:
            reason = translated(with_file_names(status.reason))
            return f"{state_label(status.state)}: {reason}"
        case StepState.DONE if row.warnings:
            template = translate("RunModel", "{state}, with warnings")
            return template.format(state=state_label(status.state))
        case _:
            return state_label(status.state)


def _time(row: RunRow) -> str:
    if row.start is None:
        return ""
    passed = (time.monotonic() if row.end is None else row.end) - row.start
    if row.end is not None and passed < _TENTHS:
        return translate("RunModel", "{seconds} s").format(seconds=localised(f"{passed:.1f}"))
    seconds = round(passed)
    return f"{seconds // 60}:{seconds % 60:02}"


def _icon(row: RunRow) -> QIcon:
    if row.status.state is StepState.DONE and row.warnings:
        return icon("warning", "warn")
    return state_icon(row.status.state)


def _progress_colour(row: RunRow) -> QColor | None:
    state = row.status.state
    if state in (StepState.WAITING, StepState.CANCELLED):
        return None
    is_warned = state is StepState.DONE and row.warnings
    return themes.tone("warn") if is_warned else themes.state_colour(state)


def _spoken(row: RunRow) -> str:
    return f"{headline(row.step)}: {_progress(row)}"


RUN_COLUMNS: tuple[TableColumn[RunRow], ...] = (
    TableColumn(
        "step",
        text("Step"),
        lambda row: row.title,
        icon=_icon,
        spoken=_spoken,
    ),
    TableColumn(
        "progress",
        text("Progress"),
        _progress,
        colour=_progress_colour,
        spoken=_spoken,
    ),
    TableColumn("time", text("Time"), _time, on_right=True, spoken=_spoken),
)


# --- masters ------------------------------------------------------------------------------------


RESULT_LOOKS = {
    MasterResult.MADE: Look(text("made"), "done", "good"),
    MasterResult.KEPT: Look(text("up to date"), "done", "dim"),
    MasterResult.REFUSED: Look(text("not possible"), "none", "warn"),
    MasterResult.FAILED: Look(text("failed"), "failed", "bad"),
    MasterResult.CANCELLED: Look(text("stopped"), "stop", "dim"),
}
_WITH_WARNINGS = Look(text("made, with warnings"), "warning", "warn")


@dataclass(frozen=True, slots=True)
class Result:
    """One master: its step, what became of it, what was measured, what to look at."""

    step: Step
    standing: MasterResult
    measure: Measure | None = None
    reason: Text | None = None
    warnings: tuple[Text, ...] = ()

    @property
    def look(self) -> Look:
        """Its label, icon and tone."""
        if self.standing is MasterResult.MADE and self.warnings:
            return _WITH_WARNINGS
        return RESULT_LOOKS[self.standing]

    @property
    def is_troubled(self) -> bool:
        """True where there is something to look at: the reason, or warnings."""
        return self.reason is not None or bool(self.warnings)

    @property
    def troubles(self) -> tuple[Text, ...]:
        """The reason and the warnings; files are named without their folders."""
        texts = self.warnings if self.reason is None else (self.reason, *self.warnings)
        return tuple(map(with_file_names, texts))

    @property
    def culprits(self) -> tuple[str, ...]:
        """The paths of frames that the reason, else the warnings, name."""
        paths = frozenset(source.path for source in self.step.frames)
        texts = self.warnings if self.reason is None else (self.reason,)
        return tuple(dict.fromkeys(path for words in texts for path in paths_named(words, paths)))

    @property
    def is_there(self) -> bool:
        """True where there is a master on disk."""
        return self.standing in (MasterResult.MADE, MasterResult.KEPT)


def results_of(session: Session) -> tuple[Result, ...]:
    """Returns the masters of the run and those that were up to date before; troubles come first.

    While a run goes on, the masters it has come to.
    """
    run_plan, plan = session.run.plan, session.planner.plan
    if run_plan is not None and run_plan.output != session.output:
        run_plan = None  # another folder is looked at now
    results = () if run_plan is None else _of_run(session, run_plan)
    outputs = {result.step.output for result in results}
    kept = () if plan is None else plan.steps
    others = (
        Result(step, MasterResult.KEPT, warnings=step.warnings)
        for step in kept
        if step.state is State.UP_TO_DATE and step.output not in outputs
    )
    return tuple(sorted((*results, *others), key=_urgency))


def statuses_of(session: Session) -> dict[str, StepStatus]:
    """Returns where the steps of the plan stand in the run at hand, or stood in the last one.

    A step that has changed since has no part in that run, nor has one that was not begun.
    """
    run, plan = session.run, session.planner.plan
    if run.plan is None or run.state is None or plan is None or run.replaying:
        return {}
    if run.plan.output != plan.output:
        return {}
    digests = {step.name: step.digest for step in plan.steps}
    ran = [s.name for s in run.plan.to_make if digests.get(s.name) == s.digest]
    begun = (StepState.RUNNING, StepState.DONE, StepState.FAILED)
    statuses = {name: run.state.steps.get(name, StepStatus()) for name in ran}
    return {
        name: StepStatus(status.state, reason=status.reason, warnings=status.warnings)
        for name, status in statuses.items()
        if status.state in begun
    }


def _urgency(result: Result) -> int:
    """Failed ones come first, then those with warnings, and last what was there before."""
    if result.standing is MasterResult.FAILED:
        return 0
    if result.standing is MasterResult.KEPT:
        return 3
    return 1 if result.warnings else 2


def _of_run(session: Session, plan: Plan) -> tuple[Result, ...]:
    state = session.run.state
    if state is None:
        return ()
    outcome = session.run.outcome
    cancelled = outcome is not None and outcome.cancelled
    results = []
    for step in plan.steps:
        status = state.steps.get(step.name, StepStatus())
        standing = result_of(step, status, cancelled=cancelled)
        is_over = status.state.ended or standing is MasterResult.KEPT
        if standing is MasterResult.REFUSED or not is_over:
            continue
        results.append(_result(step, status, standing))
    return tuple(results)


def _result(step: Step, status: StepStatus, standing: MasterResult) -> Result:
    warnings = warnings_of(step, status)
    reason = status.reason if standing is MasterResult.FAILED else None
    return Result(step, standing, status.measure, reason, warnings)


class ResultsModel(TableModel[Result]):
    """A list of one row for each master; a row whose master stays keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        column: TableColumn[Result] = TableColumn(
            "master",
            verbatim(""),
            lambda result: headline(result.step),
            tip=lambda result: result.step.output,
        )
        super().__init__((column,), parent)

    def key(self, row: Result) -> str:
        return row.step.output

    def row_of(self, name: str | None) -> int | None:
        """Returns the row of a step."""
        return next((i for i, row in enumerate(self.rows) if row.step.name == name), None)

    def row_data(self, row: Result, role: int) -> Any:
        return row if role == RESULT_ROLE else None
