"""What the check of a series found: odd frames with their cause, and faults of the whole series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ap_master_calibration.frames import Kind
from ap_master_calibration.text import Text


class Cause(StrEnum):
    """What is wrong with a frame, or with a whole series; spelled as in JSON."""

    SATURATED = "saturated"
    BLACK = "black"
    LEVEL = "level"
    NOISE = "noise"
    SETTINGS = "settings"
    EXPOSURE = "exposure"
    TEMPERATURE = "temperature"
    LIGHT = "light"
    GRADIENT = "gradient"
    STARS = "stars"
    SPOTS = "spots"
    ROWS = "rows"
    PATTERN = "pattern"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a picture in pixels; `y` counts from the first stored row."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class OddFrame:
    """A frame that differs from its series: one cause, a sentence, its numbers, and where."""

    path: str
    cause: Cause
    why: Text
    values: Mapping[str, float] = field(default_factory=dict)
    where: Area | None = None


@dataclass(frozen=True, slots=True)
class SeriesFinding:
    """Something wrong with all frames of a series alike."""

    cause: Cause
    why: Text


@dataclass(frozen=True, slots=True)
class FrameNumbers:
    """What was measured of one frame, to show and to sort by; parts of full scale (0..1).

    `level` is the median, `noise` the robust temporal noise, `full` and `zero` the shares of pixels
    at full scale and at 0. `statistics` are the check's own, by name.
    """

    path: str
    level: float
    noise: float
    full: float
    zero: float
    statistics: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeriesProfile:
    """What other series are compared with: numbers of the frames' mean, in ADU of 65535.

    `level` is the median of the frames' levels, `wander` the robust sigma of these, and `noise`
    the temporal noise of one frame, 0 where there is one only. `patches`, by rows from the top,
    are medians of parts of the picture above the level. `hot` is how far the brightest pixel in a
    thousand is above it.
    """

    level: float
    wander: float
    noise: float
    hot: float
    patches: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class SeriesCheck:
    """The result of checking one series, which may be kept; `unread` are files and why."""

    kind: Kind
    frames: tuple[FrameNumbers, ...]
    odd: tuple[OddFrame, ...] = ()
    series: tuple[SeriesFinding, ...] = ()
    unread: Mapping[str, Text] = field(default_factory=dict)
    profile: SeriesProfile | None = None


FEWEST_CHECKED = 5
"""Frames that can be compared with each other; fewer are looked at one by one."""
