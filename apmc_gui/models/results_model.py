"""The masters there are: those of the run at hand or the last one, and those up to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ap_master_calibration.engines.events import Measure, StepStatus
from ap_master_calibration.planning.plan import Plan, State, Step
from ap_master_calibration.report.sections import MasterResult, result_of
from apmc_gui.i18n.labels import headline
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.session.session import Session

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = _Role.UserRole + 1


@dataclass(frozen=True, slots=True)
class Result:
    """One master: its step, what became of it, what was measured, what to look at."""

    step: Step
    standing: MasterResult
    measure: Measure | None = None
    reason: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        """True where there is a master on disk."""
        return self.standing in (MasterResult.MADE, MasterResult.KEPT)


def results_of(session: Session) -> tuple[Result, ...]:
    """What there is to tell: masters of the run first, then those that were up to date before.

    While a run goes on, those it has come to.
    """
    run_plan, plan = session.run.plan, session.planner.plan
    if run_plan is not None and run_plan.output != session.output:
        run_plan = None  # another folder is looked at now
    found = () if run_plan is None else _of_run(session, run_plan)
    told = {result.step.output for result in found}
    kept = () if plan is None else plan.steps
    others = (
        Result(step, MasterResult.KEPT, warnings=step.warnings)
        for step in kept
        if step.state is State.UP_TO_DATE and step.output not in told
    )
    return (*found, *others)


def _of_run(session: Session, plan: Plan) -> tuple[Result, ...]:
    state = session.run.state
    if state is None:
        return ()
    outcome = session.run.outcome
    cancelled = outcome is not None and outcome.cancelled
    found = []
    for step in plan.steps:
        status = state.steps.get(step.name, StepStatus())
        standing = result_of(step, status, cancelled=cancelled)
        over = status.state.ended
        if standing is MasterResult.REFUSED or not (over or standing is MasterResult.KEPT):
            continue
        found.append(_result(step, status, standing))
    return tuple(found)


def _result(step: Step, status: StepStatus, standing: MasterResult) -> Result:
    warnings = tuple(dict.fromkeys((*step.warnings, *status.warnings)))
    reason = status.reason if standing is MasterResult.FAILED else None
    return Result(step, standing, status.measure, reason, warnings)


class ResultsModel(QAbstractListModel):
    """One row for each master; a row that only tells more of its master stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[Result, ...] = ()

    @property
    def results(self) -> tuple[Result, ...]:
        """All masters, in their order."""
        return self._results

    def set_results(self, results: tuple[Result, ...]) -> bool:
        """Shows other results; False where nothing changed."""
        before = self._results
        if results == before:
            return False
        if [r.step.output for r in results] == [r.step.output for r in before]:
            self._results = results
            self.dataChanged.emit(self.index(0), self.index(len(results) - 1))
        else:
            self.beginResetModel()
            self._results = results
            self.endResetModel()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        result = self._results[index.row()]
        if role == RESULT_ROLE:
            return result
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return headline(result.step)
        if role == _Role.ToolTipRole:
            return plain_tip(result.step.output)
        return None
