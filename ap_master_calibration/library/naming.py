"""What a master is called: the keys of its group in one order, safe on every file system."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from ap_master_calibration.formatting import number
from ap_master_calibration.frames import Kind, Setup
from ap_master_calibration.setup_keys import SETUP_KEYS, TEMPERATURE

ENDING = ".xisf"
MASTER_FOLDER = "master"
LOG_FOLDER = "logs"
CALIBRATED_FOLDER = "calibrated"

_LONGEST = 200  # bytes of UTF-8: leaves room for the ending and for a partial file's marks
_PREFIX = {
    Kind.BIAS: "masterBias",
    Kind.DARK: "masterDark",
    Kind.FLAT_DARK: "masterDark",  # a master dark on disk: other programs know no other word
    Kind.FLAT: "masterFlat",
}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def master_name(
    kind: Kind,
    setup: Setup,
    *,
    regulated: bool = True,
    exposure: float | None = None,
    night: date | None = None,
    filter: str | None = None,  # noqa: A002  the field's word
    part: str | None = None,
) -> str:
    """A master's file name without its ending; keys that are not known are left out.

    `exposure` counts for darks only, `night` and `filter` for flats only. A temperature that is
    the sensor's own is named CCD-TEMP in whole degrees, so that it does not change with every
    frame.
    """
    parts = [_PREFIX[kind]]
    for key, value in _keys(kind, setup, regulated, exposure, night, filter, part):
        if value is not None and (text := safe(value)):
            parts.append(f"{key}_{text}")
    return shortened("_".join(parts))


def _keys(
    kind: Kind,
    setup: Setup,
    regulated: bool,
    exposure: float | None,
    night: date | None,
    filter_name: str | None,
    part: str | None,
) -> list[tuple[str, str | None]]:
    dark = kind in (Kind.DARK, Kind.FLAT_DARK)
    flat = kind is Kind.FLAT
    return [
        *_of_setup(setup, regulated=regulated),
        ("EXPOSURE", number(exposure) if dark and exposure is not None else None),
        ("DATE-OBS", night.isoformat() if flat and night is not None else None),
        ("FILTER", filter_name if flat else None),
        ("PART", part),
    ]


def _of_setup(setup: Setup, *, regulated: bool) -> Iterator[tuple[str, str]]:
    for key in SETUP_KEYS:
        value = getattr(setup, key.name)
        if key.in_name is None or value is None or value == key.usual:
            continue
        if key is TEMPERATURE and not regulated:
            yield "CCD-TEMP", number(round(value))
        else:
            yield key.in_name, key.in_names(value)


def safe(text: str) -> str:
    """The text as a part of a file name: what no file system takes becomes "-"."""
    composed = unicodedata.normalize("NFC", text)
    whole = composed.encode("utf-8", "replace").decode("utf-8")
    return _FORBIDDEN.sub("-", whole).strip(" .")


def shortened(stem: str, longest: int = _LONGEST) -> str:
    """The name itself, or where it is longer than `longest` bytes, its start and a digest."""
    coded = stem.encode("utf-8")
    if len(coded) <= longest:
        return stem
    mark = hashlib.sha256(coded).hexdigest()[:10]
    return coded[: longest - 11].decode("utf-8", "ignore").rstrip(" .") + "_" + mark


def folded(name: str) -> str:
    """The name as a file system that ignores case and composition compares it."""
    return unicodedata.normalize("NFC", name).casefold()
