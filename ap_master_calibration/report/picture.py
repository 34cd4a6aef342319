"""A small picture of a master, stretched as the field does it, to stand inside the page."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ap_master_calibration.errors import StepError
from ap_master_calibration.preview import autostretched, sampled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Picture:
    """A grey picture as a `data:` address, and its size in pixels."""

    address: str
    width: int
    height: int


def picture_of(path: str, spool: str, widest: int, *, mosaic: bool = False) -> Picture | None:
    """The picture of a master, at most `widest` pixels wide; None where it cannot be read.

    `spool` is a folder for what decompression needs. `mosaic` says that the pixels lie under a
    2x2 colour filter array: its cells stay whole.
    """
    from ap_master_calibration.files.pixels import open_pixels  # noqa: PLC0415

    try:
        with open_pixels(path, spool) as pixels:
            small = sampled(pixels, widest, mosaic=mosaic)
    except (OSError, StepError):
        return None
    if small.size == 0:
        return None
    height, width = small.shape
    coded = base64.b64encode(_png(autostretched(small))).decode()
    return Picture(f"data:image/png;base64,{coded}", width, height)


def _png(grey: NDArray[np.uint8]) -> bytes:
    """The picture as PNG: no library to load for one grey channel (PNG, third edition, 5)."""
    import numpy as np  # noqa: PLC0415

    height, width = grey.shape
    lines = np.zeros((height, width + 1), np.uint8)  # each line starts with its filter: up
    lines[:, 0] = 2
    lines[0, 1:] = grey[0]
    lines[1:, 1:] = grey[1:] - grey[:-1]
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
