"""Frames -> groups that become one master each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ap_master_calibration.frames import Frame, Kind, Setup


@dataclass(frozen=True, slots=True)
class Group:
    """Frames that become one master.

    `setup` is what they share: its temperature is a set point when `regulated`, else the mean of
    the sensor. `exposure` (s) is the median of the frames' (an exposure one of them has);
    `shortest` and `longest` are its span. `filter` and `night` are set on flats only. `reasons`
    tell why a frame's kind is not what its header says; `warnings` what to look at (drift).
    """

    kind: Kind
    setup: Setup
    regulated: bool
    frames: tuple[Frame, ...]
    exposure: float | None = None
    shortest: float | None = None
    longest: float | None = None
    filter: str | None = None
    night: date | None = None
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
