"""A small picture of a master, stretched as the field does it, as a PNG.

The built-in engine makes one of each master while it has numpy at hand; the report takes it from
the run's folder, and makes those that are missing.
"""

from __future__ import annotations

import os
import struct
import zlib
from typing import TYPE_CHECKING

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.preview import autostretch, sampled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WIDEST = 320
"""Pixels a picture is wide at the most."""


def path_in(folder: str, name: str) -> str:
    """Where the picture of a step is kept in a run's folder."""
    return os.path.join(folder, f"{name}.png")


def keep_picture(master: str, folder: str, name: str, *, mosaic: bool = False) -> None:
    """Makes the picture of a master and keeps it in a run's folder; without it nothing is lost."""
    made = picture_of(master, folder, WIDEST, mosaic=mosaic)
    if made is None:
        return
    try:
        with open(path_in(folder, name), "wb") as file:
            file.write(made)
    except OSError:
        pass  # the report makes it again


def kept_picture(folder: str, name: str) -> bytes | None:
    """The picture that was kept of a step; None where there is none."""
    try:
        with open(path_in(folder, name), "rb") as file:
            kept = file.read()
    except OSError:
        return None
    return kept if kept.startswith(_SIGNATURE) and kept.endswith(_END) else None


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG, from its first chunk (PNG, third edition, 11.2.1)."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def picture_of(path: str, spool: str, widest: int, *, mosaic: bool = False) -> bytes | None:
    """The picture of a master, at most `widest` pixels wide; None where it cannot be read.

    `spool` is a folder for what decompression needs. `mosaic` says that the pixels lie under a
    2x2 colour filter array: its cells stay whole.
    """
    from ap_master_calibration.files.pixels import open_pixels

    try:
        with open_pixels(path, spool) as pixels:
            small = sampled(pixels, widest, mosaic=mosaic)
    except (OSError, StepError):
        return None
    return None if small.size == 0 else _png(autostretch(small))


def _png(grey: NDArray[np.uint8]) -> bytes:
    """The picture as PNG: no library to load for one grey channel (PNG, third edition, 5)."""
    import numpy as np

    height, width = grey.shape
    lines = np.zeros((height, width + 1), np.uint8)  # each line starts with its filter: up
    lines[:, 0] = 2
    lines[0, 1:] = grey[0]
    lines[1:, 1:] = grey[1:] - grey[:-1]
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines.tobytes(), 6)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, body) for name, body in parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_END = _chunk(b"IEND", b"")
