"""Parses the names of files and folders, whichever program gave them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Any

from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.frames import Kind
from ap_master_calibration.headers.frame_type import kind_of_name, master_in_name, stem_of
from ap_master_calibration.headers.header_values import (
    filter_name,
    gain,
    not_negative,
    number,
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
    set_point: float | None = None
    telescope: str | None = None
    focal_length: float | None = None
    count: int | None = None


def parse_name(name: str) -> NamedKeys:
    """Returns the keys in a file's name (with or without ending).

    Names of this program (`masterDark_INSTRUME_x_SET-TEMP_-10_GAIN_100`), of PixInsight's WBPP
    (`masterDark_BIN-1_6248x4176_EXPOSURE-300.00s`), of the ap-tools (`SETTEMP_-10.00`), of ASIAIR,
    Dwarf, Siril, ASTAP and Seti Astro Suite
    (`MasterDark_x_300s_6248x4176_-10C_G100_O50`).
    """
    stem = _COPY.sub("", stem_of(name))
    values = _keyed(stem)
    loose = stem if not values else ""  # where keys are named, nothing else is guessed
    counted = _COUNT_EXPOSURE.search(loose)
    guessed = {
        "temperature": temperature(_of(_TEMPERATURE, loose)),
        "gain": gain(_of(_GAIN, loose)),
        "offset": not_negative(_of(_OFFSET, loose)),
        "binning": pair(_of(_BINNING, loose)),
        "exposure": seconds(_exposure_in(loose)),
    }
    return NamedKeys(
        kind=kind_of_name(_KEYED.split(stem, maxsplit=1)[0] if values else stem),
        master=master_in_name(stem) or _FACTORY.match(stem) is not None,
        size=_size(stem),
        count=int(counted[1]) if counted else _count(loose),
        **(_of_keys(values) if values else guessed),
    )


def has_keys(name: str) -> bool:
    """Returns True where a name may hold keys: what spares most raw frames the parsing."""
    return _KEYED.search(name) is not None


# --- names that name their keys -------------------------------------------------------------------

_COPY = re.compile(r" ?\([0-9]{1,3}\)$")  # what file managers, and our library, add to a name
_NAMES_OF = {
    "camera": HeaderKey.CAMERA.keywords,
    "set_point": HeaderKey.SET_POINT.keywords,
    "sensor": HeaderKey.SENSOR.keywords,
    "gain": HeaderKey.GAIN.keywords,
    "offset": HeaderKey.OFFSET.keywords,
    "readout": HeaderKey.READOUT.keywords,
    "binning": (*HeaderKey.BINNING.keywords, *HeaderKey.BINNING_X.keywords, "BIN"),
    "exposure": HeaderKey.EXPOSURE.keywords,
    "night": ("DATE-OBS", "DATE-LOC", "DATE", "NIGHT", "SESS"),
    "filter": HeaderKey.FILTER.keywords,
    "telescope": HeaderKey.TELESCOPE.keywords,
    "focal_length": HeaderKey.FOCAL_LENGTH.keywords,
    "origin": ("ORIGIN",),
}
_FIELD_OF = {name: field for field, names in _NAMES_OF.items() for name in names}
_KNOWN = "|".join(map(re.escape, sorted(_FIELD_OF, key=len, reverse=True)))
_KEYED = re.compile(rf"(?:^|_)({_KNOWN})[_-]|_([A-Z][A-Z-]{{3,}})[_-]")
"""A key, known or not: a value ends at any of them. WBPP writes a person's own into names."""
_TRAILING = re.compile(
    r"_(?:[0-9]{2,6}x[0-9]{2,6}|mono|CFA|RGB)(?=_|$).*|(?:_[0-9]{3,6})+$", re.DOTALL
)
"""What follows a value without a key: size and colour of WBPP, the counters of frames."""


def _keyed(stem: str) -> dict[str, str]:
    """Fields and values of `_KEY_value` (this program) or `_KEY-value` (WBPP)."""
    matches = list(_KEYED.finditer(stem))
    ends = [*(match.start() for match in matches[1:]), len(stem)]
    values: dict[str, str] = {}
    for match, end in zip(matches, ends, strict=False):
        field = _FIELD_OF.get(match[1] or "")
        if field is not None:
            value = stem[match.end() : end]
            values.setdefault(field, value if field == "origin" else _TRAILING.sub("", value))
    return values


def _of_keys(values: Mapping[str, str]) -> dict[str, Any]:
    """Returns the fields of NamedKeys that keys in a name give."""
    plain = {field: value.partition("_")[0] for field, value in values.items()}
    size = _SIZE.search(values.get("origin", ""))
    set_point = temperature(plain.get("set_point"))
    degrees = temperature(plain.get("sensor")) if set_point is None else set_point
    digits = number(plain.get("gain")) is not None
    length = number(plain.get("focal_length", "").removesuffix("mm"))
    return {
        "camera": word(values.get("camera")),
        "set_point": set_point,
        "temperature": degrees,
        "gain": number(plain.get("gain")) if digits else gain(values.get("gain")),
        "offset": not_negative(plain.get("offset")),
        "readout": word(values.get("readout")),
        "binning": pair(plain.get("binning")),
        "exposure": seconds(plain.get("exposure")),
        "night": _night(plain.get("night")),
        "filter": filter_name(values.get("filter")),
        "telescope": word(values.get("telescope")),
        "focal_length": length if length is not None and length > 0 else None,
        "origin": (int(size[1]), int(size[2])) if size else None,
    }


@lru_cache(maxsize=1024)
def keys_in_folders(folder: str) -> NamedKeys:
    """The keys that the nearest folders are named by: "FILTER_L", "GAIN_100/SETTEMP_-10.00".

    The camera's folder of a library ("MASTER DARK/ASI2600MM Pro") gives the camera.
    """
    parts = re.split(r"[\\/]+", folder)[-_FOLDERS:]
    values: dict[str, str] = {}
    for part in reversed(parts):
        for field, value in _keyed(part).items():
            values.setdefault(field, value)
    for kind_folder, camera in pairwise(parts):
        if _KIND_FOLDER.fullmatch(kind_folder) and not _keyed(camera) and camera != UNKNOWN_CAMERA:
            values.setdefault("camera", camera)
    return NamedKeys(**_of_keys(values))


UNKNOWN_CAMERA = "unknown camera"
"""The folder of a library for masters whose camera nobody knows."""
_FOLDERS = 6
_KIND_FOLDER = re.compile(r"MASTER (?:BIAS|DARK|FLAT)", re.IGNORECASE)


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
    """Returns the first group of the pattern that matched."""
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
