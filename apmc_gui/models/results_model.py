"""The masters of a run and those that were up to date before, worst first: a card or a row each."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from ap_master_calibration.engines.events import Measure, StepState, StepStatus
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, State, Step
from ap_master_calibration.report.sections import MasterResult, result_of
from ap_master_calibration.setup_keys import KEYS, value_of
from ap_master_calibration.text import Text, text
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import Look
from apmc_gui.i18n.labels import adu_label, headline, kind_heading, percent_label
from apmc_gui.i18n.translate import (
    grouped,
    paths_named,
    reason_first,
    translated,
    typeset,
    with_file_names,
)
from apmc_gui.models.table_model import ItemRole, TableColumn, TableModel
from apmc_gui.session.run_controller import warnings_of
from apmc_gui.session.session import Session

RESULT_ROLE = int(ItemRole.UserRole) + 12
"""The `Result` of a row."""

_SHARED = 3  # masters that failed for one reason, which is then told once

RESULT_LOOKS = {
    MasterResult.MADE: Look(text("made"), "done", "good"),
    MasterResult.KEPT: Look(text("up to date"), "done", "dim"),
    MasterResult.REFUSED: Look(text("not possible"), "none", "warn"),
    MasterResult.FAILED: Look(text("failed"), "failed", "bad"),
    MasterResult.CANCELLED: Look(text("stopped"), "stop", "dim"),
}
_LOOKS_WITH_WARNINGS = {
    MasterResult.MADE: Look(text("made, with warnings"), "warning", "warn"),
    MasterResult.KEPT: Look(text("up to date, with warnings"), "warning", "warn"),
}


@dataclass(frozen=True, slots=True)
class Result:
    """One master: its step, what became of it, what was measured, what to look at.

    `is_told` is True where its reason is that of others too, and stands above them all.
    """

    step: Step
    standing: MasterResult
    measure: Measure | None = None
    reason: Text | None = None
    warnings: tuple[Text, ...] = ()
    is_told: bool = False

    @property
    def look(self) -> Look:
        """Its label, icon and tone."""
        look = RESULT_LOOKS[self.standing]
        return _LOOKS_WITH_WARNINGS.get(self.standing, look) if self.warnings else look

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
    everything = (*results, *others)
    shared = shared_reasons(everything)
    marked = (replace(r, is_told=True) if r.reason in shared else r for r in everything)
    return tuple(sorted(marked, key=urgency))


def shared_reasons(results: Iterable[Result]) -> dict[Text, int]:
    """Returns the reasons for which several masters failed, and how many did."""
    counts = Counter(result.reason for result in results if result.reason is not None)
    return {reason: count for reason, count in counts.items() if count >= _SHARED}


def statuses_of(session: Session) -> dict[str, StepStatus]:
    """Returns where the steps of the plan stand in the run at hand, or stood in the last one.

    A step that has changed since has no part in that run, nor has one that was not begun. Frames
    are checked for a run alone: what its plan says of odd ones goes on being said.
    """
    run, plan = session.run, session.planner.plan
    if run.plan is None or run.state is None or plan is None or run.replaying:
        return {}
    if run.plan.output != plan.output:
        return {}
    digests = {step.name: step.digest for step in plan.steps}
    ran = [s for s in run.plan.to_make if digests.get(s.name) == s.digest]
    begun = (StepState.RUNNING, StepState.DONE, StepState.FAILED)
    statuses = ((step, run.state.steps.get(step.name, StepStatus())) for step in ran)
    return {
        step.name: StepStatus(
            status.state, reason=status.reason, warnings=warnings_of(step, status)
        )
        for step, status in statuses
        if status.state in begun
    }


def urgency(result: Result) -> int:
    """Returns the place of a result: failed, then with warnings, then made, then as before."""
    if result.standing is MasterResult.FAILED:
        return 0
    kept = result.standing is MasterResult.KEPT
    return (1 if result.warnings else 3) + kept


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


def _noise(result: Result) -> float | None:
    return None if result.measure is None else result.measure.noise


def _level(result: Result) -> str:
    if result.measure is None:
        return ""
    flat = result.step.kind is Kind.FLAT
    return percent_label(result.measure.level) if flat else f"{adu_label(result.measure.level)} ADU"


def _spoken(result: Result) -> str:
    parts = (headline(result.step), translated(result.look.label), _reason(result))
    return ", ".join(filter(None, parts))


def troubles_text(result: Result) -> str:
    """Returns why there is no master, or what to look at, a line each.

    A reason that stands above all results is left out.
    """
    return "\n".join(_lines(result)[result.is_told :])


def _lines(result: Result) -> tuple[str, ...]:
    return tuple(map(sentence_of, result.troubles))


def sentence_of(trouble: str) -> str:
    """Returns a trouble as a sentence, with the name of its file last."""
    line = reason_first(trouble)
    return f"{line[:1].upper()}{line[1:]}"


def _reason(result: Result) -> str:
    return ". ".join(line.rstrip(".") for line in _lines(result))


def _setup_column(name: str) -> TableColumn[Result]:
    return TableColumn(
        name,
        KEYS[name].label,
        lambda result: typeset(value_of(result.step.setup, name) or ""),
        on_right=True,
        sort_key=lambda result: _number(getattr(result.step.setup, name)),
    )


def _number(value: object) -> float:
    """Returns what a number is sorted by; what is none comes last."""
    return float(value) if isinstance(value, int | float) else float("inf")


RESULT_COLUMNS: tuple[TableColumn[Result], ...] = (
    TableColumn(
        "state",
        text("State"),
        lambda result: translated(result.look.label),
        icon=lambda result: result.look.icon(),
        colour=lambda result: themes.tone(result.look.tone),
        spoken=_spoken,
        sort_key=urgency,
    ),
    TableColumn(
        "kind",
        text("Kind"),
        lambda result: kind_heading(result.step.kind),
        sort_key=lambda result: list(Kind).index(result.step.kind),
    ),
    TableColumn("filter", KEYS["filter"].label, lambda result: result.step.filter or ""),
    TableColumn(
        "exposure",
        KEYS["exposure"].label,
        lambda result: typeset(value_of(result.step, "exposure") or ""),
        on_right=True,
        sort_key=lambda result: _number(result.step.exposure),
    ),
    TableColumn("reason", text("Reason"), _reason),
    TableColumn("night", KEYS["night"].label, lambda result: value_of(result.step, "night") or ""),
    _setup_column("gain"),
    _setup_column("temperature"),
    TableColumn(
        "count",
        text("Frames"),
        lambda result: grouped(len(result.step.frames)),
        on_right=True,
        sort_key=lambda result: len(result.step.frames),
    ),
    TableColumn(
        "level",
        text("Level"),
        _level,
        on_right=True,
        sort_key=lambda result: _number(result.measure and result.measure.level),
    ),
    TableColumn(
        "noise",
        text("Noise"),
        lambda result: "" if _noise(result) is None else f"{adu_label(_noise(result) or 0.0)} ADU",
        on_right=True,
        sort_key=lambda result: _number(_noise(result)),
    ),
    TableColumn("file", text("File"), lambda result: os.path.basename(result.step.output)),
)
"""The columns of the table of results; what is read first stands first."""

OPTIONAL = frozenset(("filter", "night", "exposure", "reason", "gain", "temperature", "noise"))
"""The columns that are hidden while no result has a value of them."""


class ResultsModel(TableModel[Result]):
    """One row for each master; a row whose master stays keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(RESULT_COLUMNS, parent)

    def key(self, row: Result) -> str:
        return row.step.output

    def row_of(self, name: str | None) -> int | None:
        """Returns the row of a step."""
        return next((i for i, row in enumerate(self.rows) if row.step.name == name), None)

    def row_data(self, row: Result, role: int) -> Any:
        match role:
            case _ if role == RESULT_ROLE:
                return row
            case ItemRole.ToolTipRole:
                return "\n".join((*_lines(row), row.step.output))
            case _:
                return None
