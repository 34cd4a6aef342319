"""Finds what was done to the pixels of a frame already, and the unit of its values."""

from __future__ import annotations

import re

from ap_master_calibration.files.keywords import (
    CALIBRATED_IN_HISTORY,
    Cards,
    HeaderKey,
    RawHeader,
    Value,
)
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.headers.frame_type import calibrated_name
from ap_master_calibration.headers.header_values import (
    word,
)
from ap_master_calibration.text import Text, text

_LETTERS = {"B": Kind.BIAS, "D": Kind.DARK, "F": Kind.FLAT}
_APPLIED = {
    HeaderKey.CALIBRATED_BIAS: Kind.BIAS,
    HeaderKey.CALIBRATED_DARK: Kind.DARK,
    HeaderKey.CALIBRATED_FLAT: Kind.FLAT,
}
_IN_HISTORY = {"bias": Kind.BIAS, "zero": Kind.BIAS, "dark": Kind.DARK, "flat": Kind.FLAT}


_CALIBRATION_NAMES = frozenset(
    name for key in (HeaderKey.CALIBRATION, *_APPLIED) for name in key.names
).union(f"{CALIBRATED_IN_HISTORY}:{name}" for name in _IN_HISTORY)


def calibrated_with(cards: Cards) -> tuple[Kind, ...]:
    """Returns the kinds of masters that were applied to an image, by its header."""
    if _CALIBRATION_NAMES.isdisjoint(cards):
        return ()  # nearly all frames: a scan reads thousands
    letters = HeaderKey.CALIBRATION.first(cards, word)
    kinds = {_LETTERS[c] for c in (letters or "").upper() if c in _LETTERS}
    kinds |= {kind for key, kind in _APPLIED.items() if _done(cards, key)}
    kinds |= {k for name, k in _IN_HISTORY.items() if f"{CALIBRATED_IN_HISTORY}:{name}" in cards}
    return tuple(kind for kind in CALIBRATION_KINDS if kind in kinds)


def _done(cards: Cards, key: HeaderKey) -> bool:
    """Returns True where a keyword says so: T, a file, a date, "done"; not for F, 0, "none"."""
    names = (word(value) if isinstance(value, str) else value for _, value in key.values(cards))
    return any(w and not (isinstance(w, str) and w.casefold() in _NOT_DONE) for w in names)


_NOT_DONE = frozenset(
    {"f", "false", "no", "not done", "omit", "omitted", "skipped", "perform", "0"}
)


def already_calibrated(raw: RawHeader, kind: Kind, path: str, reach: int) -> Text | None:
    """Returns why a raw frame is none any more: a bias, dark or flat was applied to it.

    Flats of which only bias or dark were taken off may be all there is: the plan decides about
    them.
    """
    cards = raw.cards
    applied = calibrated_with(cards)
    history = CALIBRATED_IN_HISTORY in cards or _done(cards, HeaderKey.CALIBRATED)
    if applied or history:
        if kind is Kind.FLAT and applied and Kind.FLAT not in applied:
            return None
        return text("it is calibrated already, as its header says: masters are made of raw frames")
    name = calibrated_name(path, reach, floats=raw.sample in ("f32", "f64"))
    if name is None:
        return None
    return text("it is calibrated already, by {name}: masters are made of raw frames", name=name)


def unit_of(value: Value) -> str | None:
    """Returns the unit of the pixels, spelled in one way."""
    name = word(value)
    if name is None:
        return None
    letters = name.casefold().replace(" ", "").strip("[]()")
    for unit, spelled in _UNITS:
        letters = spelled.sub(unit, letters)
    return letters


_UNITS = (
    ("electron", re.compile(r"^(?:photo-?)?(?:electrons?|electr|e-|el)(?=$|[/.*])|^e(?=$|/)")),
    ("adu", re.compile(r"^(?:adus?|dn|counts?|du)(?=$|[/.*])")),
    ("/s", re.compile(r"(?:/|[.*]?per)s(?:ec(?:ond)?s?)?$|[.*]?s(?:ec)?(?:\*\*|\^)?-1$")),
)
