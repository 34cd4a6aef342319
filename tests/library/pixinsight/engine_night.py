"""A night on a stand-in that behaves like PixInsight, and runs of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from pixinsight_standin.plans import plan_of, step

from ap_master_calibration.engines.events import (
    Event,
    StepState,
)
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.pixinsight_engine import (
    PixInsightEngine,
)
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Recipe
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.settings import Settings


@dataclass
class Night:
    """A night's frames, a stand-in, and runs of it."""

    folder: Path
    frames: dict[str, list[str]]
    settings: Settings
    monkeypatch: pytest.MonkeyPatch
    events: list[Event] = field(default_factory=list)

    def plan(self, output: str = "out", recipe: Recipe = Recipe.BIAS_AND_SCALED_DARK) -> Plan:
        """Bias, dark and the flats that need both."""
        place = self.folder / output
        calibrators = {
            Recipe.BIAS: {"bias": "masterBias"},
            Recipe.DARK: {"dark": "masterDark"},
        }.get(recipe, {"bias": "masterBias", "dark": "masterDark"})
        return plan_of(
            place,
            step(place, Kind.BIAS, self.frames["bias"]),
            step(place, Kind.DARK, self.frames["dark"]),
            step(place, Kind.FLAT, self.frames["flat"], recipe=recipe, **calibrators),
        )

    def mode(self, name: str, argument: str = "") -> None:
        """What goes wrong from here on."""
        self.monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", name)
        self.monkeypatch.setenv("PIXINSIGHT_STANDIN_ARG", argument)

    def run(
        self,
        plan: Plan | None = None,
        report: Callable[[Event], None] | None = None,
        **pixinsight: object,
    ) -> Outcome:
        """A run of the stand-in with other settings of PixInsight."""
        wish = replace(self.settings.pixinsight, **pixinsight)  # type: ignore[arg-type]
        settings = replace(self.settings, pixinsight=wish)
        self.events = []
        tell = report or self.events.append
        engine = PixInsightEngine()
        return asyncio.run(run(plan or self.plan(), engine, launch, tell, settings))

    def of_type(self, kind: type) -> list[Event]:
        """The events of a type."""
        return [e for e in self.events if isinstance(e, kind)]


def states(outcome: Outcome) -> dict[str, StepState]:
    return {name: status.state for name, status in outcome.state.steps.items()}


def reasons(outcome: Outcome) -> dict[str, str | None]:
    return {name: status.reason for name, status in outcome.state.steps.items()}


def pixels(path: Path) -> np.ndarray:
    with open_pixels(str(path)) as found:
        out = np.empty((found.rows, found.size[0]), np.float32)
        found.read(0, found.rows, out)
    return out


RUNNING = "ap_master_calibration.engines.pixinsight.installation._processes"
DONE, FAILED, CANCELLED = StepState.DONE, StepState.FAILED, StepState.CANCELLED
ALL = ("masterBias", "masterDark", "masterFlat")
