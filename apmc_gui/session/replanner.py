"""Makes the plan in a thread, always from the newest values, and keeps the newest one."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.groups import Group, Grouping
from ap_master_calibration.library import Library, Match
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.planner import FullPlan, plan_in_full, with_notes
from ap_master_calibration.planning.series_references import NO_REFERENCES, References
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text, text
from apmc_gui.imaging.background import BackgroundWorker, one_piece

Role = Literal["bias", "dark"]

_PLAN = "plan"


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """Everything a plan is made from."""

    frames: tuple[Frame, ...]
    skipped: tuple[Skipped, ...]
    output: str
    engine: str
    settings: Settings
    library: Library
    choices: Overrides
    checks: Mapping[str, SeriesCheck]
    notes: tuple[Text, ...] = ()

    def planned(self, before: FullPlan | None = None) -> FullPlan:
        """Makes the plan; what has not changed since the one `before` is taken from it."""
        full = plan_in_full(
            self.frames,
            self.skipped,
            self.output,
            self.settings,
            engine=self.engine,
            today=date.today(),  # noqa: DTZ011  ages count in the user's days
            library=self.library,
            choices=self.choices,
            checks=self.checks,
            before=before,
        )
        return with_notes(full, self.notes)


class Replanner(QObject):
    """The newest plan, with the groups and matches it was made from."""

    changed = Signal()
    """There is a newer plan, or none any more."""
    applied = Signal()
    """Comes after `changed`, once every page has the newer plan."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.planned: FullPlan | None = None
        self.seconds = 0.0
        """How long the last plan took to make."""
        self.output_error: Text | None = None
        """Why masters cannot be written to the output folder; None where they can."""
        self._worker = BackgroundWorker(self)
        self._worker.came.connect(lambda _, plan: self._take(*plan))

    @property
    def busy(self) -> bool:
        """True while a newer plan is being made."""
        return self._worker.busy

    @property
    def plan(self) -> Plan | None:
        """What *Create masters* will do; None while there is nothing."""
        return None if self.planned is None else self.planned.plan

    @property
    def grouping(self) -> Grouping:
        """The groups, after the choices made by hand."""
        return Grouping(()) if self.planned is None else self.planned.grouping

    @property
    def groups(self) -> Mapping[str, Group]:
        """The group of each step, by the step's name."""
        return {} if self.planned is None else self.planned.groups

    @property
    def references(self) -> References:
        """What the darks of the plan are compared with."""
        return NO_REFERENCES if self.planned is None else self.planned.references

    def match_of(self, step_name: str, role: Role) -> Match | None:
        """Returns the match of a flat with all candidates; None for other steps."""
        return None if self.planned is None else self.planned.matches.get(step_name, {}).get(role)

    def ask(self, request: PlanRequest) -> None:
        """Makes the plan of the request, unless a newer request comes meanwhile."""
        before = self.planned

        def timed() -> tuple[FullPlan, float, Text | None]:
            start = time.monotonic()
            planned = request.planned(before)
            return planned, time.monotonic() - start, output_error(request.output)

        self._worker.ask(_PLAN, one_piece(timed))

    def forget(self) -> None:
        """Drops the plan."""
        self._worker.forget(_PLAN)
        self.planned = None
        self._emit()

    async def settled(self) -> None:
        """Waits until the plan is the newest."""
        await self._worker.settled()

    def close(self) -> None:
        """Ends the thread."""
        self._worker.close()

    def _take(self, planned: FullPlan, seconds: float, error: Text | None) -> None:
        self.planned, self.seconds, self.output_error = planned, seconds, error
        self._emit()

    def _emit(self) -> None:
        self.changed.emit()
        self.applied.emit()


def output_error(output: str) -> Text | None:
    """Returns why masters cannot be written to a folder, or made in the one it would be made in."""
    folder = os.path.abspath(output)
    while not os.path.lexists(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    if not os.path.isdir(folder):
        return text("The output folder cannot be made: {path} is not a folder.", path=folder)
    if not os.access(folder, os.W_OK):
        return text("Masters cannot be written: {path} is write-protected.", path=folder)
    return None
