"""Every choice a user can make, in one frozen value with the defaults of the field."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.frames import CALIBRATION_KINDS, Kind


class RejectionMethod(StrEnum):
    """How samples of a pixel stack are thrown out. The value is its word on the command line."""

    AUTO = "auto"
    WINSORIZED = "winsorized"
    SIGMA = "sigma"
    PERCENTILE = "percentile"
    LINEAR_FIT = "linearfit"
    MINMAX = "minmax"
    NONE = "none"


class EngineChoice(StrEnum):
    """Which engine makes the masters; `auto` is PixInsight where it is found."""

    AUTO = "auto"
    PIXINSIGHT = "pixinsight"
    BUILTIN = "builtin"


LEAST_MEMORY = 64 << 20
"""Bytes below which no band of a frame fits."""

MIN_FRAMES = 3
"""Fewer frames are never integrated: no rejection can tell an outlier among two."""


@dataclass(frozen=True, slots=True)
class Tolerances:
    """What counts as equal.

    Exposures are equal when they differ by no more than the larger of `exposure` seconds and
    `exposure_part` of the longer one. Set points are chosen by a person: up to `set_point` °C apart
    they are one (some programs write -9.9 for -10). Temperatures of a sensor without a set point
    are one up to `temperature`. A match up to `temperature_amber` is amber; beyond it there is
    none.
    """

    exposure: float = 0.05
    exposure_part: float = 0.005
    temperature: float = 1.0
    temperature_amber: float = 3.0
    set_point: float = 0.5

    def same_exposure(self, a: float, b: float) -> bool:
        """True when two exposures (s) are equal."""
        allowed = max(self.exposure, self.exposure_part * max(abs(a), abs(b)))
        return abs(a - b) <= allowed + 1e-9

    def temperature_limit(self, *, set_points: bool) -> float:
        """By how many °C temperatures of one group may differ: two set points, or others."""
        return self.set_point if set_points else self.temperature

    def same_temperature(self, a: float, b: float, *, set_points: bool = False) -> bool:
        """True when two temperatures (°C) are equal: two set points, or others."""
        return abs(a - b) <= self.temperature_limit(set_points=set_points) + 1e-9

    def near_temperature(self, a: float, b: float) -> bool:
        """True when two temperatures (°C) may still be matched, with a warning."""
        return abs(a - b) <= max(self.temperature_amber, self.temperature) + 1e-9


@dataclass(frozen=True, slots=True)
class RejectionChoice:
    """The user's wish for pixel rejection; None leaves the method's own default."""

    method: RejectionMethod = RejectionMethod.AUTO
    low: float | None = None
    high: float | None = None


QUIET_FLAGS = (
    "--no-splash",
    "--no-startup-scripts",
    "--no-startup-check-updates",
    "--no-startup-gui-messages",
)
"""What keeps PixInsight's start short and silent; proven on Windows. A flag that a PixInsight does
not know stops it with a dialog nobody sees, so they can be taken away."""


@dataclass(frozen=True, slots=True)
class PixInsightSettings:
    """Where PixInsight is and how it is started."""

    binary: str | None = None
    instance: int = 123
    force_exit: bool = True
    script_dir: str | None = None
    keep_calibrated: bool = False
    idle_timeout: float = 600.0
    """Seconds without any sign of life before the run is ended."""
    quiet_flags: tuple[str, ...] = QUIET_FLAGS


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a plan and a run."""

    tolerances: Tolerances = Tolerances()
    rejection: RejectionChoice = RejectionChoice()
    min_frames: int = MIN_FRAMES
    few_frames: int = 10
    staged: bool = False
    only: tuple[Kind, ...] = CALIBRATION_KINDS
    rebuild: bool = False
    engine: EngineChoice = EngineChoice.AUTO
    bias_libraries: tuple[str, ...] = ()
    dark_libraries: tuple[str, ...] = ()
    jobs: int | None = None
    """Threads of the built-in engine; None takes one for each processor."""
    memory: int | None = None
    """Bytes the built-in engine may use; None lets it choose a small, fixed amount."""
    pixinsight: PixInsightSettings = PixInsightSettings()


def validate(settings: Settings) -> str | None:
    """Why the settings cannot be, as a sentence; None when they can."""
    tolerances, choice = settings.tolerances, settings.rejection
    sizes = {
        "the exposure tolerance": tolerances.exposure,
        "the exposure tolerance in parts": tolerances.exposure_part,
        "the temperature tolerance": tolerances.temperature,
        "the set point tolerance": tolerances.set_point,
        "the amber temperature tolerance": tolerances.temperature_amber,
        "the low rejection limit": choice.low,
        "the high rejection limit": choice.high,
        "the idle time-out": settings.pixinsight.idle_timeout,
    }
    for words, value in sizes.items():
        if value is not None and not 0 <= value < float("inf"):
            return f"{words} must be 0 or more, not {value}"
    if choice.method is RejectionMethod.PERCENTILE:
        most = max(limit for limit in (choice.low, choice.high, 0.0) if limit is not None)
        if most > 1:
            return f"a limit of percentile clipping is a part of the median, 0 to 1, not {most:g}"
    if settings.min_frames < MIN_FRAMES:
        return f"the fewest frames must be at least {MIN_FRAMES}: fewer cannot be integrated"
    if settings.jobs is not None and settings.jobs < 1:
        return "the number of threads must be at least 1"
    if settings.memory is not None and settings.memory < LEAST_MEMORY:
        return f"the memory must be at least {LEAST_MEMORY >> 20} MiB"
    slot = settings.pixinsight.instance
    if not 1 <= slot <= 256:
        return f"PixInsight's instance slot must be 1 to 256, not {slot}"
    return None


@dataclass(frozen=True, slots=True)
class Rejection:
    """The rejection of one step: `method` is never AUTO; `why` says who chose it.

    `low` and `high` are sigmas for the clipping methods, parts of the median for percentile
    clipping, and counts of samples for min/max.
    """

    method: RejectionMethod
    low: float
    high: float
    why: str = ""


DEFAULT_LIMITS = {
    RejectionMethod.WINSORIZED: (4.0, 3.0),
    RejectionMethod.SIGMA: (4.0, 3.0),
    RejectionMethod.PERCENTILE: (0.2, 0.1),
    RejectionMethod.LINEAR_FIT: (5.0, 3.5),
    RejectionMethod.MINMAX: (1.0, 1.0),
    RejectionMethod.NONE: (0.0, 0.0),
}
"""Low and high limits of each method: PixInsight's own, and WBPP's for its automatic choice."""

WINSORIZED_FROM = 6
LINEAR_FIT_FROM = 5


def rejection_for(count: int, choice: RejectionChoice) -> Rejection:
    """The rejection for `count` frames: the user's, else Winsorized from 6 frames on.

    A linear fit needs 5 frames; below that percentile clipping takes its place, and says so.
    Limits of the user are for the method they were said for, or for Winsorized clipping where
    the method is chosen by count: a limit in sigmas is no part of a median.
    """
    method, why = choice.method, "chosen by you"
    if method is RejectionMethod.AUTO:
        few = count < WINSORIZED_FROM
        method = RejectionMethod.PERCENTILE if few else RejectionMethod.WINSORIZED
        limit = f"fewer than {WINSORIZED_FROM}" if few else f"{WINSORIZED_FROM} or more"
        why = f"{count} frames: {limit}"
    elif method is RejectionMethod.LINEAR_FIT and count < LINEAR_FIT_FROM:
        method = RejectionMethod.PERCENTILE
        why = f"linear fit clipping needs {LINEAR_FIT_FROM} frames, there are {count}"
    low, high = DEFAULT_LIMITS[method]
    said_for = choice.method
    if said_for is RejectionMethod.AUTO:
        said_for = RejectionMethod.WINSORIZED
    own_limits = method is said_for
    if own_limits and choice.low is not None:
        low = choice.low
    if own_limits and choice.high is not None:
        high = choice.high
    return Rejection(method, low, high, why)
