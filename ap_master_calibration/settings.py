"""Every choice a user can make, in one frozen value with the defaults of the field."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum

from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.rejections import FEWEST_SAMPLES, REJECTIONS, RejectionChoice
from ap_master_calibration.text import Text, text, verbatim


class EngineChoice(StrEnum):
    """Which engine makes the masters, and its name in a sentence (`phrase`).

    `auto` is the first of the others that can run.
    """

    phrase: Text

    def __new__(cls, value: str, phrase: Text | None = None) -> EngineChoice:
        member = str.__new__(cls, value)
        member._value_ = value
        member.phrase = verbatim(value) if phrase is None else phrase
        return member

    AUTO = "auto"
    PIXINSIGHT = "pixinsight", verbatim("PixInsight")
    BUILTIN = "builtin", text("the built-in engine")


class CheckMode(StrEnum):
    """What a run does with odd frames: warns and uses them, leaves them out, or does not look."""

    WARN = "warn"
    LEAVE_OUT = "leave-out"
    OFF = "off"


LEAST_MEMORY = 64 << 20
"""Bytes below which no band of a frame fits."""

MIN_FRAMES = FEWEST_SAMPLES
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
        """Returns True when two exposures (s) are equal."""
        allowed = max(self.exposure, self.exposure_part * max(abs(a), abs(b)))
        return abs(a - b) <= allowed + 1e-9

    def temperature_limit(self, *, set_points: bool) -> float:
        """By how many °C temperatures of one group may differ: two set points, or others."""
        return self.set_point if set_points else self.temperature

    def same_temperature(self, a: float, b: float, *, set_points: bool = False) -> bool:
        """Returns True when two temperatures (°C) are equal: two set points, or others."""
        return abs(a - b) <= self.temperature_limit(set_points=set_points) + 1e-9

    def near_temperature(self, a: float, b: float) -> bool:
        """Returns True when two temperatures (°C) may still be matched, with a warning."""
        return abs(a - b) <= max(self.temperature_amber, self.temperature) + 1e-9


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
    rejection: RejectionChoice = field(default_factory=RejectionChoice)
    min_frames: int = MIN_FRAMES
    few_frames: int = 10
    check: CheckMode = CheckMode.WARN
    staged: bool = False
    only: tuple[Kind, ...] = CALIBRATION_KINDS
    rebuild: bool = False
    engine: EngineChoice = EngineChoice.AUTO
    keep_other_engine: bool = False
    """Leaves masters that another engine made of the same frames as they are."""
    bias_libraries: tuple[str, ...] = ()
    dark_libraries: tuple[str, ...] = ()
    jobs: int | None = None
    """Threads of the built-in engine; None takes one for each processor."""
    memory: int | None = None
    """Bytes the built-in engine may use; None lets it choose a small, fixed amount."""
    pixinsight: PixInsightSettings = PixInsightSettings()


def validate(settings: Settings) -> Text | None:
    """Returns why the settings are not possible, as a sentence; None when they are."""
    return _limit_fault(settings) or _rejection_fault(settings.rejection) or _count_fault(settings)


def _limit_fault(settings: Settings) -> Text | None:
    tolerances, choice = settings.tolerances, settings.rejection
    limits = (
        (text("the exposure tolerance"), tolerances.exposure),
        (text("the exposure tolerance in parts"), tolerances.exposure_part),
        (text("the temperature tolerance"), tolerances.temperature),
        (text("the set point tolerance"), tolerances.set_point),
        (text("the amber temperature tolerance"), tolerances.temperature_amber),
        (text("the low rejection limit"), choice.low),
        (text("the high rejection limit"), choice.high),
        (text("the idle time-out"), settings.pixinsight.idle_timeout),
    )
    for name, value in limits:
        if value is not None and not 0 <= value < math.inf:
            return text("{setting} must be 0 or more, not {value}", setting=name, value=str(value))
    return None


def _rejection_fault(choice: RejectionChoice) -> Text | None:
    row = REJECTIONS[choice.limits_method]
    largest = max(limit for limit in (choice.low, choice.high, 0.0) if limit is not None)
    if largest <= row.largest:
        return None
    return text(
        "{rejection}: a limit is a part of the median, 0 to 1, not {value}",
        rejection=row.name,
        value=f"{largest:g}",
    )


def _count_fault(settings: Settings) -> Text | None:
    if settings.min_frames < MIN_FRAMES:
        return text(
            "the fewest frames must be at least {count}: fewer cannot be integrated",
            count=MIN_FRAMES,
        )
    if settings.jobs is not None and settings.jobs < 1:
        return text("the number of threads must be at least 1")
    if settings.memory is not None and settings.memory < LEAST_MEMORY:
        return text("the memory must be at least {count} MiB", count=LEAST_MEMORY >> 20)
    slot = settings.pixinsight.instance
    if not 1 <= slot <= 256:
        return text("PixInsight's instance slot must be 1 to 256, not {value}", value=str(slot))
    return None
