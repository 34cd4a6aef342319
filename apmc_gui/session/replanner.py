"""Makes the plan in a thread, always from the newest values, and keeps the newest there is."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Library
from ap_master_calibration.planning import FullPlan, plan_in_full
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.settings import Settings
from apmc_gui.session.single_task import LatestOnly


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """All a plan is made of."""

    frames: tuple[Frame, ...]
    skipped: tuple[Skipped, ...]
    output: str
    engine: str
    settings: Settings
    library: Library
    choices: Overrides

    def planned(self, before: FullPlan | None = None) -> FullPlan:
        """The plan; what has not changed since the one before is taken from it."""
        return plan_in_full(
            self.frames,
            self.skipped,
            self.output,
            self.settings,
            engine=self.engine,
            today=date.today(),  # noqa: DTZ011  ages count in the user's days
            library=self.library,
            choices=self.choices,
            before=before,
        )


class Replanner(QObject):
    """The newest plan; `made` comes when there is a newer one, or none any more."""

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.planned: FullPlan | None = None
        self.seconds = 0.0
        """What it took to make."""
        self._newest: LatestOnly[tuple[FullPlan, float]] = LatestOnly(self)
        self._newest.done.connect(self._take)

    @property
    def busy(self) -> bool:
        """True while a newer plan is being made."""
        return self._newest.busy

    @property
    def groups(self) -> Mapping[str, Group]:
        """The group of each step, by the step's name."""
        return {} if self.planned is None else self.planned.groups

    def ask(self, wish: PlanRequest) -> None:
        """Makes the plan; one that is asked for meanwhile takes its place."""
        before = self.planned

        def timed() -> tuple[FullPlan, float]:
            start = time.monotonic()
            return wish.planned(before), time.monotonic() - start

        self._newest.ask(timed)

    def forget(self) -> None:
        """There is no plan any more."""
        self._newest.forget()
        self.planned = None
        self.made.emit()

    async def settled(self) -> None:
        """Waits until the plan is the newest."""
        await self._newest.settled()

    def close(self) -> None:
        """Ends the thread."""
        self._newest.close()

    def _take(self, made: tuple[FullPlan, float]) -> None:
        self.planned, self.seconds = made
        self.made.emit()
