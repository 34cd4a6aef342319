"""Names masters and their folders in a library, and tells which masters replace each other.

Names hold the keys of a group in one order and are safe on every file system. A library has folders
by kind, camera and, for flats, optic and night.
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator
from datetime import date

from ap_master_calibration.formatting import number, pair
from ap_master_calibration.frames import DARKS, Frame, Kind, Optic, Setup, camera_key, word_key
from ap_master_calibration.headers.file_name import UNKNOWN_CAMERA
from ap_master_calibration.headers.frame_type import stem_of
from ap_master_calibration.setup_keys import SETUP_KEYS, TEMPERATURE, grouping_key

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
SUPERSEDED = "superseded"
"""The folder, beside the newer master, in which an older one of the same key is kept."""

KIND_FOLDERS = {
    Kind.BIAS: "MASTER BIAS",
    Kind.DARK: "MASTER DARK",
    Kind.FLAT_DARK: "MASTER DARK",
    Kind.FLAT: "MASTER FLAT",
}
_LONGEST_FOLDER = 80  # bytes of a folder's name: with the rest it stays below what Windows takes
_NO_DATE = "DATE_unknown"
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$", SUPERSEDED} | {
    f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"
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
    """Returns a master's file name without its ending; unknown keys are left out.

    `exposure` counts for darks only, `night` and `filter` for flats only. A temperature that is
    the sensor's own is named CCD-TEMP in whole degrees, so that it does not change with every
    frame.
    """
    parts = [_PREFIX[kind]]
    for key, value in _keys(kind, setup, regulated, exposure, night, filter, part):
        if value is not None and (word := safe(value)):
            parts.append(f"{key}_{word}")
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
    dark, flat = kind in DARKS, kind is Kind.FLAT
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


def further_parts(kind: Kind, setup: Setup, optic: Optic) -> dict[str, str]:
    """Returns what a name holds only where another group has the same name, by its key."""
    telescope, focal_length = optic if kind is Kind.FLAT else (None, None)
    parts = {
        "SIZE": None if setup.size is None else pair(setup.size),
        "ORIGIN": pair(setup.origin or (0, 0)),
        "MODE": None if setup.mode is None else safe(setup.mode),
        "TELESCOP": None if telescope is None else safe(telescope),
        "FOCALLEN": None if focal_length is None else number(focal_length),
    }
    return {key: value for key, value in parts.items() if value}


def safe(text: str) -> str:
    """Words as a part of a file name: what no file system takes becomes "-"."""
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
    """Returns the name as a file system that ignores case and composition compares it."""
    return unicodedata.normalize("NFC", name).casefold()


# --- in a library ------------------------------------------------------------------------------


def library_root(folder: str) -> str:
    """Returns the library a folder stands for: of ".../MASTER DARK" it is the folder above."""
    path = os.path.abspath(folder)
    above, name = os.path.split(path)
    kind_folders = set(map(folded, KIND_FOLDERS.values()))
    return above if folded(name) in kind_folders and above else path


def is_superseded(path: str) -> bool:
    """Returns True for a master that a newer one has replaced."""
    folder = os.path.dirname(path)
    names = (os.path.basename(folder), os.path.basename(os.path.dirname(folder)))
    return SUPERSEDED in map(folded, names)


def folder_of(master: Frame, root: str) -> str:
    """The folder of a library a master belongs in; an existing one of the same camera is used."""
    top = os.path.join(root, KIND_FOLDERS[master.kind])
    camera = os.path.join(top, _camera_folder(master.setup.camera, top))
    if master.kind is not Kind.FLAT:
        return camera
    optic = optic_name(master)
    date = _NO_DATE if master.night is None else f"DATE_{master.night.isoformat()}"
    return os.path.join(camera, *([folder_name(optic, "")] if optic else []), date)


def optic_name(master: Frame) -> str | None:
    """Returns the optic of a flat: "RC 8 1624mm"; None where its header names none."""
    length = master.focal_length
    parts = [master.telescope, None if length is None else f"{round(length)}mm"]
    return " ".join(part for part in parts if part is not None) or None


def _camera_folder(camera: str | None, top: str) -> str:
    name = folder_name(camera, UNKNOWN_CAMERA)
    if camera is None or os.path.isdir(os.path.join(top, name)):
        return name
    wanted = camera_key(camera)
    return next((folder for folder in _folders(top) if camera_key(folder) == wanted), name)


def _folders(top: str) -> Iterable[str]:
    try:
        with os.scandir(top) as entries:
            return sorted(entry.name for entry in entries if entry.is_dir())
    except OSError:
        return ()


def folder_name(text: str | None, otherwise: str, *, longest: int = _LONGEST_FOLDER) -> str:
    """Returns words as the name of one folder, of `longest` bytes at most."""
    name = shortened(safe(text or ""), longest) or otherwise
    first, dot, rest = name.partition(".")  # Windows takes "lpt1.old" for a device as well
    return f"{first}-{dot}{rest}" if folded(first.rstrip()) in _RESERVED else name


def name_of(master: Frame) -> str:
    """What a master is called in a library, as if this program had made it; with its ending."""
    stem = master_name(
        master.kind,
        master.setup,
        regulated=master.set_point is not None,
        exposure=master.exposure,
        night=master.night,
        filter=master.filter,
        part=master.part,
    )
    name = os.path.basename(master.path)
    return stem + name[len(stem_of(name)) :].lower()


# --- one and the same ---------------------------------------------------------------------------

MasterKey = tuple[Hashable, ...]


def master_key(master: Frame) -> MasterKey:
    """Returns what masters have in common of which only the newest is wanted; the unknown is None.

    Kind, setup, the set point (or the sensor's whole degree), the exposure of a dark, and a flat's
    filter, night and optic. Darks and flat darks are one kind: they serve the same frames.
    """
    dark = master.kind in DARKS
    flat = master.kind is Kind.FLAT
    return (
        KIND_FOLDERS.get(master.kind),
        grouping_key(master.setup),
        _temperature(master),
        number(master.exposure) if dark and master.exposure is not None else None,
        (word_key(master.filter), master.night, *_optic(master)) if flat else None,
        master.channels,
        master.part,
    )


def _temperature(master: Frame) -> tuple[str, str] | None:
    celsius = master.setup.temperature
    if celsius is None:
        return None
    if master.set_point is not None:
        return "set", number(celsius)
    return "sensor", number(round(celsius))


def _optic(master: Frame) -> tuple[str | None, int | None]:
    length = master.focal_length
    return word_key(master.telescope), None if length is None else round(length)


def unknown_keys(master: Frame) -> tuple[str, ...]:
    """Returns the keys without which nobody can say what a master is for.

    A master of this program has all its frames had: the temperature of a camera without one is
    not missed.
    """
    flat = master.kind is Kind.FLAT
    dark = master.kind in DARKS
    missing = []
    if master.setup.camera is None:
        missing.append("camera")
    if not flat and master.setup.temperature is None and master.digest is None:
        missing.append("temperature")
    if dark and master.exposure is None:
        missing.append("exposure")
    if flat and master.night is None:
        missing.append("night")
    return tuple(missing)
