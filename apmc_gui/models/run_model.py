"""The steps of a run: how far each is, what it does, and how long it has taken."""

from __future__ import annotations

import time
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ap_master_calibration.engines.events import RunState, StepState, StepStatus
from ap_master_calibration.planning.plan import Plan, Step
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon, state_icon
from apmc_gui.i18n.labels import cameras_of, headline, stage_label, state_label
from apmc_gui.i18n.translate import plain_tip, translated

STEP_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The step's name."""

DONE_ROLE = STEP_ROLE + 1
"""How far the step is, 0 to 1; None where there is no bar."""

STATE_ROLE = DONE_ROLE + 1

_SHORT = 10.0  # seconds that are told with tenths

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class RunColumn(IntEnum):
    """The columns of the steps of a run."""

    STEP = 0
    PROGRESS = 1
    TIME = 2


class RunModel(QAbstractTableModel):
    """One row for each step of the run, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._cameras: Mapping[str, str] = {}
        self._states: tuple[StepStatus, ...] = ()
        self._times: Mapping[str, tuple[float, float | None]] = {}

    def show(
        self,
        plan: Plan | None,
        state: RunState | None,
        times: Mapping[str, tuple[float, float | None]],
    ) -> None:
        """Takes the values of this moment; only what changed is told."""
        steps = () if plan is None or state is None else plan.to_make
        known = {} if state is None else state.steps
        statuses = tuple(known.get(s.name, StepStatus()) for s in steps)
        self._times = times
        if steps != self._steps:
            self.beginResetModel()
            self._steps, self._states = steps, statuses
            self._cameras = cameras_of(steps)
            self.endResetModel()
            return
        before, self._states = self._states, statuses
        for row, (old, new) in enumerate(zip(before, statuses, strict=True)):
            if old is not new or new.state is StepState.RUNNING:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(RunColumn) - 1))

    def running_row(self) -> int | None:
        """The row of the step that runs."""
        rows = (r for r, s in enumerate(self._states) if s.state is StepState.RUNNING)
        return next(rows, None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(RunColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (self.tr("Step"), self.tr("Progress"), self.tr("Time"))[section]

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step, status = self._steps[index.row()], self._states[index.row()]
        match role:
            case _Role.DisplayRole:
                return self._text(step, status, index.column())
            case _Role.DecorationRole if index.column() == RunColumn.STEP:
                return self._sign(status)
            case _Role.ForegroundRole:
                return self._colour(status, index.column())
            case _Role.ToolTipRole:
                return plain_tip(_all_of(step, status))
            case _Role.AccessibleTextRole:
                return f"{headline(step)}: {self._progress(status)}"
            case _Role.TextAlignmentRole if index.column() == RunColumn.TIME:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == STEP_ROLE:
                return step.name
            case _ if role == STATE_ROLE:
                return status.state
            case _ if role == DONE_ROLE and index.column() == RunColumn.PROGRESS:
                return status.done if status.state is StepState.RUNNING else None
            case _:
                return None

    def _text(self, step: Step, status: StepStatus, column: int) -> str:
        match RunColumn(column):
            case RunColumn.STEP:
                return headline(step, self._cameras)
            case RunColumn.PROGRESS:
                return self._progress(status)
            case RunColumn.TIME:
                return self._time(step)

    def _progress(self, status: StepStatus) -> str:
        match status.state:
            case StepState.RUNNING:
                part = f"{status.done:.0%}"
                return f"{stage_label(status.stage)} {part}" if status.stage else part
            case StepState.CANCELLED:
                return self.tr("stopped")
            case StepState.FAILED if status.reason is not None:
                return f"{state_label(status.state)}: {translated(status.reason)}"
            case StepState.DONE if status.warnings:
                return self.tr("{state}, with warnings").format(state=state_label(status.state))
            case _:
                return state_label(status.state)

    def _time(self, step: Step) -> str:
        known = self._times.get(step.name)
        if known is None:
            return ""
        start, end = known
        passed = (time.monotonic() if end is None else end) - start
        if end is not None and passed < _SHORT:
            return self.tr("{seconds} s").format(seconds=f"{passed:.1f}")
        seconds = round(passed)
        return f"{seconds // 60}:{seconds % 60:02}"

    @staticmethod
    def _sign(status: StepStatus) -> Any:
        if status.state is StepState.DONE and status.warnings:
            return icon("warning", "warn")
        if status.state is StepState.CANCELLED:
            return icon("stop", "dim")
        return state_icon(status.state)

    @staticmethod
    def _colour(status: StepStatus, column: int) -> Any:
        if status.state in (StepState.WAITING, StepState.CANCELLED):
            return themes.tone("dim")
        if column != RunColumn.PROGRESS:
            return None
        warned = status.state is StepState.DONE and status.warnings
        return themes.tone("warn") if warned else themes.state_colour(status.state)


def _all_of(step: Step, status: StepStatus) -> str:
    parts = [headline(step)]
    if status.reason is not None:
        parts.append(translated(status.reason))
    return "\n".join((*parts, *map(translated, status.warnings)))
