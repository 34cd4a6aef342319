"""A group of frames that becomes one master."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from ap_master_calibration.frames import Frame, Kind, Optic, Setup, same_focal_length, word_key
from ap_master_calibration.text import Text


@dataclass(frozen=True, slots=True)
class Group:
    """Frames that become one master.

    `setup` is what they share: its temperature is a set point when `regulated`, else the mean of
    the sensor. `exposure` (s) is the median of the frames' (an exposure one of them has);
    `shortest` and `longest` are its span. `filter` and `night` are set on flats only. `reasons`
    say why a frame's kind is not the one in its header; `warnings` carry their `WarningKind`.
    `part` names what a person split off.
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
    reasons: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """All groups of a scan in the order they are made and shown, and notes on the whole scan."""

    groups: tuple[Group, ...]
    notes: tuple[Text, ...] = ()


def moment_of(frame: Frame) -> float | None:
    """When a frame was taken, in seconds of Unix time: its start, else the noon of its night."""
    taken = frame.taken
    if taken is None:
        if frame.night is None:
            return None
        taken = datetime.combine(frame.night, time(12), UTC)
    return (taken if taken.tzinfo is not None else taken.replace(tzinfo=UTC)).timestamp()


def optic_of(group: Group) -> Optic:
    """Returns the telescope all frames share, and their mean focal length (mm) to 0.1 mm."""
    telescopes = {word_key(f.telescope): f.telescope for f in group.frames if f.telescope}
    lengths = [f.focal_length for f in group.frames if f.focal_length is not None]
    telescope = next(iter(telescopes.values())) if len(telescopes) == 1 else None
    if not lengths or not same_focal_length(min(lengths), max(lengths)):
        return telescope, None
    return telescope, round(sum(lengths) / len(lengths), 1)


def temperatures_of(group: Group) -> tuple[float, float] | None:
    """The lowest and the highest temperature (°C) of the frames, None where none is known."""
    temperatures = [f.setup.temperature for f in group.frames if f.setup.temperature is not None]
    return (min(temperatures), max(temperatures)) if temperatures else None
