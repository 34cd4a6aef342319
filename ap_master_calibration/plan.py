"""Groups, matches and settings -> the plan: every master that will be made, and from what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ap_master_calibration.frames import Card, Kind, Setup, Skipped
from ap_master_calibration.library import Quality
from ap_master_calibration.settings import Rejection


class State(StrEnum):
    """What a step will do."""

    NEW = "new"
    STALE = "stale"
    UP_TO_DATE = "up-to-date"
    REFUSED = "refused"


class Recipe(StrEnum):
    """What is computed for each frame before the frames are combined."""

    PLAIN = "frames as they are"
    UNCALIBRATED = "flat, uncalibrated"
    BIAS = "flat - bias"
    DARK = "flat - dark"
    BIAS_AND_DARK = "flat - bias - (dark - bias)"
    BIAS_AND_SCALED_DARK = "flat - bias - k (dark - bias)"


@dataclass(frozen=True, slots=True)
class Source:
    """A frame a step reads: its path, and the size and time it had when the plan was made."""

    path: str
    bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Calibrator:
    """The bias or dark of a flat: a file, or the output of `step` of the same plan.

    `path` is the file in either case. `exposure` (s) is the dark's.
    """

    path: str
    step: str | None
    quality: Quality
    reasons: tuple[str, ...]
    exposure: float | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Loser:
    """A master that was not chosen, and what lost it."""

    path: str
    kind: Kind
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One master to be made. `keywords` is its identity, as it will be written.

    `name` is unique in the plan (the output's name without its ending) and `digest` names the
    step's inputs, settings and calibrators: a master that carries it is up to date.
    """

    name: str
    kind: Kind
    frames: tuple[Source, ...]
    state: State
    output: str
    setup: Setup
    rejection: Rejection
    recipe: Recipe
    keywords: tuple[Card, ...]
    digest: str
    why: str | None = None
    exposure: float | None = None
    filter: str | None = None
    night: date | None = None
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    rejected: tuple[Loser, ...] = ()
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The names of the steps this one needs, bias first."""
        return tuple(c.step for c in (self.bias, self.dark) if c is not None and c.step)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a run will do, in order; what the screen shows and the run carries out."""

    output: str
    steps: tuple[Step, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
