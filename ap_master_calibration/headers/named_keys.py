"""Reads the keys that a header lacks from the names of a file and of its folders."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from operator import attrgetter

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.file_name import NamedKeys, has_keys, keys_in_folders, parse_name
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS
from ap_master_calibration.text import Text, text


def with_names(frame: Frame, path: str) -> Frame:
    """The frame with the keys of its name and of its folders that its header lacks, each noted.

    The names of raw frames are full of counters and targets: only keys with their names count
    there, unless the header has not even an exposure.
    """
    if _is_complete(frame) and "origin" not in path.lower():
        return frame
    folder, name = os.path.split(path)
    if frame.master or frame.exposure is None or has_keys(name):
        frame = _with_keys(frame, parse_name(name), in_folder=False)
    return _with_keys(frame, keys_in_folders(folder), in_folder=True)


_NAMED = {part.name for part in fields(NamedKeys)}
_setup_values = attrgetter(
    *(key.name for key in SETUP_KEYS if key.name != "size" and not key.rare and key.name in _NAMED)
)


def _is_complete(frame: Frame) -> bool:
    """Returns True for a raw frame whose header says all that names could add but an origin."""
    if frame.master or frame.exposure is None or frame.night is None:
        return False
    through_optics = frame.kind in (Kind.FLAT, Kind.LIGHT)
    if through_optics and None in (frame.filter, frame.telescope, frame.focal_length):
        return False
    return None not in _setup_values(frame.setup)


_NOTHING_NAMED = NamedKeys()


def _with_keys(frame: Frame, named: NamedKeys, *, in_folder: bool) -> Frame:
    if named == _NOTHING_NAMED:
        return frame
    setup = {
        key.name: value
        for key in SETUP_KEYS
        if key.name != "size"
        and getattr(frame.setup, key.name) is None
        and (value := getattr(named, key.name, None)) is not None
    }
    names = ["exposure", "night"]
    if frame.kind in (Kind.FLAT, Kind.LIGHT):
        names += ["filter", "telescope", "focal_length"]
    if frame.master:
        names.append("count")
    other = {
        name: value
        for name in names
        if getattr(frame, name) is None and (value := getattr(named, name)) is not None
    }
    if not setup and not other:
        return frame
    notes = tuple(_note(name, value, in_folder) for name, value in (setup | other).items())
    if "temperature" in setup and named.set_point is not None:
        other["set_point"] = named.set_point
    return replace(frame, setup=replace(frame.setup, **setup), notes=frame.notes + notes, **other)


def _note(name: str, value: object, in_folder: bool) -> Text:
    noted = _shown(name, value)
    if in_folder:
        return text("{setting} read from the folder name", setting=noted)
    return text("{setting} read from the file name", setting=noted)


def _shown(name: str, value: object) -> Text:
    match name:
        case "count":
            return text("number of frames {value}", value=str(value))
        case "telescope":
            return text("telescope {value}", value=str(value))
        case "focal_length":
            return text("focal length {value} mm", value=f"{value:g}")
        case _:
            return KEYS[name].named(KEYS[name].shown(value))
