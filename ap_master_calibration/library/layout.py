"""Where a master lies in a library: folders by kind, camera and optic; and which two are one."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterable

from ap_master_calibration.formatting import number
from ap_master_calibration.frames import Frame, Kind, camera_key, word_key
from ap_master_calibration.headers.frame_type import stem_of
from ap_master_calibration.library.naming import folded, master_name, safe, shortened
from ap_master_calibration.setup_keys import setup_key

SUPERSEDED = "superseded"
"""The folder, beside the newer master, in which an older one of the same key is kept."""

KIND_FOLDERS = {
    Kind.BIAS: "MASTER BIAS",
    Kind.DARK: "MASTER DARK",
    Kind.FLAT_DARK: "MASTER DARK",
    Kind.FLAT: "MASTER FLAT",
}
_LONGEST = 80  # bytes of a folder's name: with the rest it stays below what Windows takes
_NO_CAMERA, _NO_DATE = "unknown camera", "DATE_unknown"
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$", SUPERSEDED} | {
    f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"
}


def library_root(folder: str) -> str:
    """The library a folder stands for: of ".../MASTER DARK" it is the folder above."""
    path = os.path.abspath(folder)
    above, name = os.path.split(path)
    own = {folded(kind_folder) for kind_folder in KIND_FOLDERS.values()}
    return above if folded(name) in own and above else path


def is_superseded(path: str) -> bool:
    """True for a master that a newer one took the place of."""
    folder = os.path.dirname(path)
    names = (os.path.basename(folder), os.path.basename(os.path.dirname(folder)))
    return SUPERSEDED in map(folded, names)


# --- which two are one ----------------------------------------------------------------------------

MasterKey = tuple[Hashable, ...]


def master_key(master: Frame) -> MasterKey:
    """What masters share of which only the newest is wanted; what is not known is None.

    Kind, setup, the set point (or the sensor's whole degree), the exposure of a dark, and a flat's
    filter, night and optic. Darks and flat darks are one kind: they serve the same frames.
    """
    dark = master.kind in (Kind.DARK, Kind.FLAT_DARK)
    flat = master.kind is Kind.FLAT
    return (
        KIND_FOLDERS.get(master.kind),
        setup_key(master.setup),
        _heat(master),
        number(master.exposure) if dark and master.exposure is not None else None,
        (word_key(master.filter), master.night, *_optic(master)) if flat else None,
        master.channels,
        master.part,
    )


def _heat(master: Frame) -> tuple[str, str] | None:
    heat = master.setup.temperature
    if heat is None:
        return None
    if master.set_point is not None:
        return "set", number(heat)
    return "sensor", number(round(heat))


def _optic(master: Frame) -> tuple[str | None, int | None]:
    length = master.focal_length
    return word_key(master.telescope), None if length is None else round(length)


def unknown_keys(master: Frame) -> tuple[str, ...]:
    """The keys without which nobody can say what a master is for; none where it tells enough.

    A master of this program tells what its frames told: the temperature of a camera that has none
    is not missed.
    """
    flat = master.kind is Kind.FLAT
    dark = master.kind in (Kind.DARK, Kind.FLAT_DARK)
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


# --- folders and names ----------------------------------------------------------------------------


def folder_of(master: Frame, root: str) -> str:
    """The folder of a library a master belongs in; one there for the same camera is taken."""
    top = os.path.join(root, KIND_FOLDERS[master.kind])
    camera = os.path.join(top, _camera_folder(master.setup.camera, top))
    if master.kind is not Kind.FLAT:
        return camera
    optic = optic_words(master)
    date = _NO_DATE if master.night is None else f"DATE_{master.night.isoformat()}"
    return os.path.join(camera, *([_folder(optic, "")] if optic else []), date)


def optic_words(master: Frame) -> str | None:
    """The optic of a flat: "RC 8 1624mm"; None where its header names none."""
    length = master.focal_length
    parts = [master.telescope, None if length is None else f"{round(length)}mm"]
    return " ".join(part for part in parts if part is not None) or None


def _camera_folder(camera: str | None, top: str) -> str:
    name = _folder(camera, _NO_CAMERA)
    if camera is None or os.path.isdir(os.path.join(top, name)):
        return name
    wanted = camera_key(camera)
    return next((there for there in _folders(top) if camera_key(there) == wanted), name)


def _folders(top: str) -> Iterable[str]:
    try:
        with os.scandir(top) as entries:
            return sorted(entry.name for entry in entries if entry.is_dir())
    except OSError:
        return ()


def _folder(text: str | None, otherwise: str) -> str:
    """A header's words as a folder's name: they never lead out of the library."""
    name = shortened(safe(text or ""), _LONGEST) or otherwise
    first = folded(name.split(".")[0].rstrip())
    return f"{name}-" if first in _RESERVED else name


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
    own = os.path.basename(master.path)
    return stem + own[len(stem_of(own)) :].lower()
