"""Parses the file names of masters, whichever program gave them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ap_master_calibration.frames import Kind
from ap_master_calibration.headers.frame_type import kind_of_name, master_in_name, stem_of
from ap_master_calibration.headers.header_values import (
    filter_name,
    gain,
    not_negative,
    pair,
    seconds,
    temperature,
    word,
)


@dataclass(frozen=True, slots=True)
class NamedKeys:
    """The keys in a file's name; None is one it does not hold. Units as in Frame."""

    kind: Kind | None = None
    master: bool = False
    camera: str | None = None
    temperature: float | None = None
    gain: float | str | None = None
    offset: float | None = None
    readout: str | None = None
    binning: tuple[int, int] | None = None
    exposure: float | None = None
    night: date | None = None
    filter: str | None = None
    size: tuple[int, int] | None = None
    origin: tuple[int, int] | None = None
    mode: str | None = None
    count: int | None = None


def parse_master_name(name: str) -> NamedKeys:
    """The keys in a master's file name (with or without ending).

    Names of this program (`masterDark_INSTRUME_x_SET-TEMP_-10_GAIN_100`), of PixInsight's WBPP
    (`masterDark_BIN-1_6248x4176_EXPOSURE-300.00s`), of ASIAIR, Dwarf, Siril, ASTAP and Seti Astro
    Suite (`MasterDark_x_300s_6248x4176_-10C_G100_O50`).
    """
    stem = _COPY.sub("", stem_of(name))
    keys = _keyed(stem)
    loose = stem if not keys else ""  # where keys are named, nothing else is guessed
    counted = _COUNT_EXPOSURE.search(loose)
    return NamedKeys(
        kind=kind_of_name(_KEYED.split(stem, maxsplit=1)[0] if keys else stem),
        master=master_in_name(stem) or _FACTORY.match(stem) is not None,
        camera=word(keys.get("INSTRUME")),
        temperature=temperature(_first(keys, "SET-TEMP", "CCD-TEMP") or _of(_TEMPERATURE, loose)),
        gain=gain(keys.get("GAIN") or _of(_GAIN, loose)),
        offset=not_negative(keys.get("OFFSET") or _of(_OFFSET, loose)),
        readout=word(keys.get("READOUTM")),
        binning=pair(_first(keys, "BINNING", "BIN") or _of(_BINNING, loose)),
        exposure=seconds(_first(keys, "EXPOSURE", "EXPTIME") or _exposure_in(loose)),
        night=_night(_first(keys, "DATE-OBS", "SESS", "NIGHT")),
        filter=filter_name(keys.get("FILTER")),
        size=_size(stem),
        count=int(counted[1]) if counted else _count(loose),
    )


# --- names that name their keys -------------------------------------------------------------------

_COPY = re.compile(r" ?\([0-9]{1,3}\)$")  # what file managers, and our library, add to a name
_NAMED = (
    "INSTRUME|SET-TEMP|CCD-TEMP|GAIN|OFFSET|READOUTM|BINNING|BIN|EXPOSURE|EXPTIME|DATE-OBS|FILTER"
    "|SESS|NIGHT"
)
_KEYED = re.compile(rf"_({_NAMED})[_-]")
_TRAILING = re.compile(r"_(?:[0-9]{2,6}x[0-9]{2,6}|mono|CFA|RGB)(?=_|$).*", re.DOTALL)


def _keyed(stem: str) -> dict[str, str]:
    """Keys and values of `_KEY_value` (this program) or `_KEY-value` (WBPP)."""
    parts = _KEYED.split(stem)[1:]
    keys: dict[str, str] = {}
    for key, value in zip(parts[::2], parts[1::2], strict=True):
        keys.setdefault(key, _TRAILING.sub("", value))
    return keys


def _first(keys: dict[str, str], *names: str) -> str | None:
    return next((keys[name] for name in names if name in keys), None)


def _night(written: str | None) -> date | None:
    try:
        return None if written is None else date.fromisoformat(written[:10])
    except ValueError:
        return None


# --- names that do not ----------------------------------------------------------------------------

_FACTORY = re.compile(r"(?:bias|dark|flat)_(?:exp_[0-9.]+_)?gain_[0-9]+_bin_[0-9]+(?:_|$)")
_EDGE = r"(?:^|(?<=[_ -]))"
_COUNT_EXPOSURE = re.compile(rf"{_EDGE}([0-9]{{1,5}})x([0-9]+(?:\.[0-9]+)?s)(?:ecs?)?(?![A-Za-z])")
_EXPOSURE = re.compile(rf"{_EDGE}([0-9]+(?:\.[0-9]+)?(?:ms|s))(?:ecs?)?(?![A-Za-z])")
_EXPOSURE_WORD = re.compile(rf"{_EDGE}exp_([0-9]+(?:\.[0-9]+)?)")
_TEMPERATURE = re.compile(
    r"(?:^|[_ ]|-(?=-))([+-]?[0-9]{1,3}(?:\.[0-9]+)?) ?(?:deg)?°?C(?![A-Za-z])"
)
_GAIN = re.compile(rf"{_EDGE}(?:[Gg](?:ain|AIN)[_ -]?|G)([0-9]+(?:\.[0-9]+)?)(?=$|[_ -])")
_OFFSET = re.compile(rf"{_EDGE}(?:[Oo](?:ffset|FFSET)[_ -]?|O)([0-9]+(?:\.[0-9]+)?)(?=$|[_ -])")
_BINNING = re.compile(
    rf"{_EDGE}(?:[Bb](?:in|IN)(?:ning)?[_ -]?([1-9](?:x[1-9])?)|([1-9]x[1-9]))(?=$|[_ -])"
)
_SIZE = re.compile(r"(?:^|_)([0-9]{2,6})x([0-9]{2,6})(?=_|$)")
_COUNT = re.compile(rf"{_EDGE}(?:[Ss]tack_|[Ss]tacked_)([0-9]{{1,5}})(?=$|_)")


def _of(pattern: re.Pattern[str], stem: str) -> str | None:
    """The first group of the pattern that matched."""
    match = pattern.search(stem)
    return next((g for g in match.groups() if g), None) if match else None


def _exposure_in(stem: str) -> str | None:
    counted = _COUNT_EXPOSURE.search(stem)
    return counted[2] if counted else _of(_EXPOSURE, stem) or _of(_EXPOSURE_WORD, stem)


def _size(stem: str) -> tuple[int, int] | None:
    match = _SIZE.search(stem)
    return (int(match[1]), int(match[2])) if match else None


def _count(stem: str) -> int | None:
    digits = _of(_COUNT, stem)
    return None if digits is None else int(digits)
