"""The steps of a run with their progress and times."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration.engines.events import RunState, StepState, StepStatus
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.text import Text, text
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon, state_icon
from apmc_gui.i18n.labels import headline, headlines, state_label
from apmc_gui.i18n.translate import localised, reason_first, translated
from apmc_gui.models.table_model import ItemRole, TableColumn, TableModel
from apmc_gui.session.run_controller import warnings_of

translate = QCoreApplication.translate

DONE_ROLE = int(ItemRole.UserRole) + 11
"""How far the step is, 0 to 1; None where there is no bar."""

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
            reason = reason_first(status.reason)
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
