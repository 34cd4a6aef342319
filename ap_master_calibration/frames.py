"""Frames and what is known of them: the values the whole program uses.

Everything here is frozen and already normalised: `headers` turns text into these values once,
and no later code parses text. 0 is a value; what is not known is None.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from ap_master_calibration.text import Text


class Kind(StrEnum):
    """What a frame is for. The value is its word in plans and on the command line."""

    BIAS = "bias"
    DARK = "dark"
    FLAT_DARK = "flatdark"
    FLAT = "flat"
    LIGHT = "light"


DARKS = (Kind.DARK, Kind.FLAT_DARK)
"""The kinds that are darks: of lights, and of flats."""

CALIBRATION_KINDS = (Kind.BIAS, Kind.DARK, Kind.FLAT_DARK, Kind.FLAT)
"""The kinds masters are made of, in the order they are made and shown."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How a sensor was set: frames of equal setup may share a master.

    `temperature` (°C) is the set point, or where none was written the sensor's own value.
    `gain` and `offset` are the camera's settings (never e-/ADU); a gain that is a word stays one.
    `binning` is (x, y) and `size` (width, height) in pixels. `origin` is where a sub-frame begins
    on the sensor, (x, y) in pixels; a frame whose header names none begins at its corner. `mode` is
    what a driver writes of the camera's mode beside `readout` ("CONVGAIN HCG", "12 bit").
    """

    camera: str | None = None
    temperature: float | None = None
    gain: float | str | None = None
    offset: float | None = None
    readout: str | None = None
    binning: tuple[int, int] | None = None
    size: tuple[int, int] | None = None
    origin: tuple[int, int] | None = None
    mode: str | None = None


FileId = tuple[int, int]
"""A file's inode and the time (ns) of its last change: what takes its place has others."""


def file_id_of(status: os.stat_result) -> FileId | None:
    """Returns what tells a file from another of its name, size and time; None if nothing does."""
    return (status.st_ino, status.st_ctime_ns) if status.st_ino else None


@dataclass(frozen=True, slots=True)
class Source:
    """A file a step reads, and what it was when the plan was made.

    `file_id` is that of `file_id_of`: a file put in place of another may have its size and
    time.
    """

    path: str
    bytes: int
    mtime_ns: int
    file_id: FileId | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One readable image file, raw or master; a master is a Frame with `master` true.

    `exposure` is in seconds; `filter` is None on bias and darks; `night` is the date of the
    local noon before the exposure. `set_point` and `sensor` are the two temperatures in °C:
    `setup.temperature` is the first that is known. `taken` is the start of the exposure in UTC
    where the header has it. `count` is the number of frames a master combines. `hint` names what
    gave the kind when it was not the header ("the folder name 'DARKS'"). `digest` is the one a
    master of this program carries. `notes` are sentences on what was odd in the header.
    `channels` is 3 for a colour image: only some masters of other programs are. `part` names what a
    person split off its group by hand. `telescope` and `focal_length` (mm) are read of flats and
    lights. `witnesses` are the values of `files.keywords.Witness` by name, which keep no frames
    apart but are compared all the same. `calibrated` are the kinds of masters that were applied
    already. `unit` is that of the pixels where the header has one ("adu", "electron/s"). `turned`
    is true where its rows lie bottom-up in the file: they are turned when they are read, and
    `bayer` is the pattern of the turned image. `file_id` is that of `file_id_of`.
    """

    path: str
    kind: Kind
    master: bool
    setup: Setup
    exposure: float | None = None
    filter: str | None = None
    night: date | None = None
    set_point: float | None = None
    sensor: float | None = None
    taken: datetime | None = None
    bayer: str | None = None
    count: int | None = None
    program: str | None = None
    hint: Text | None = None
    digest: str | None = None
    bytes: int = 0
    mtime_ns: int = 0
    notes: tuple[Text, ...] = ()
    channels: int = 1
    part: str | None = None
    telescope: str | None = None
    focal_length: float | None = None
    witnesses: tuple[tuple[str, float | str], ...] = ()
    calibrated: tuple[Kind, ...] = ()
    unit: str | None = None
    turned: bool = False
    file_id: FileId | None = None

    @property
    def without_bias(self) -> bool:
        """True where the bias has been subtracted already, as the header says."""
        return Kind.BIAS in self.calibrated


def source_of(frame: Frame) -> Source:
    """Returns the file of a frame."""
    return Source(frame.path, frame.bytes, frame.mtime_ns, frame.file_id)


class SkipCode(StrEnum):
    """Why a file is not used, as the plan document names it."""

    LIGHT = "light"
    MASTER = "master"
    NO_TYPE = "no-type"
    UNREADABLE = "unreadable"
    TRUNCATED = "truncated"
    DUPLICATE = "duplicate"
    ODD = "odd"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not used, with the reason: nothing disappears without a line."""

    path: str
    reason: Text
    code: SkipCode


class Quality(StrEnum):
    """How good a match of a master is: amber needs a look, and says why."""

    EXACT = "exact"
    AMBER = "amber"


_SLOT = re.compile(r"\(\s*(\d+|ascom|native)\s*\)", re.IGNORECASE)
_SERIAL = re.compile(r"\bS/?N\b.*$", re.IGNORECASE)
_VENDOR = re.compile(r"^\s*zwo(\s+ccd)?\s+(?=asi)", re.IGNORECASE)
_SAME_CAMERA = {"dwarfiii": "dwarf3", "dwarfii": "dwarf2"}


@lru_cache(maxsize=1024)
def camera_key(name: str | None) -> str | None:
    """Returns a camera's name for comparisons.

    Case, blanks and punctuation do not count, nor do a driver's slot number, a serial number with
    what follows it, and the vendor before "ASI" ("ZWO CCD ASI294MC Pro" is "ASI294MC Pro").
    """
    if name is None:
        return None
    bare = _VENDOR.sub("", _SERIAL.sub("", _SLOT.sub(" ", name)))
    folded = word_key(bare) or word_key(name) or ""
    return _SAME_CAMERA.get(folded, folded)


@lru_cache(maxsize=1024)
def word_key(text: str | None) -> str | None:
    """A filter or a readout mode for comparisons: case, blanks and punctuation do not count."""
    if text is None:
        return None
    folded = text.casefold()
    return "".join(c for c in folded if c.isalnum() or c == "+") or folded.strip()


_SAME_OPTIC = 0.02  # a plate solver measures the focal length anew for every frame


def same_focal_length(a: float, b: float) -> bool:
    """Returns True where two focal lengths (mm) may be of one telescope: within 2 %."""
    return abs(a - b) <= _SAME_OPTIC * max(a, b)


def same_optic(a: Optic, b: Optic) -> bool:
    """True where nothing that is known of both telescopes and focal lengths (mm) differs."""
    (telescope, length), (other, its_length) = a, b
    if telescope is not None and other is not None and word_key(telescope) != word_key(other):
        return False
    return length is None or its_length is None or same_focal_length(length, its_length)


Optic = tuple[str | None, float | None]
"""A telescope and its focal length (mm)."""


@dataclass(frozen=True, slots=True)
class Card:
    """One FITS keyword to be written: its name, its value and what it means."""

    name: str
    value: bool | int | float | str
    comment: str = ""
