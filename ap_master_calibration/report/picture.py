"""A small picture of a master, stretched as the field does it, to stand inside the page."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ap_master_calibration.errors import StepError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ap_master_calibration.files.pixels import Pixels

_SHADOWS = 2.8
_BACKGROUND = 0.25
_SIGMA = 1.4826  # standard deviation of a normal distribution, in units of its MAD
_TINY = 1e-9
_PLAIN = "<f4"  # what masters are stored as


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


def sampled(pixels: Pixels, widest: int, *, mosaic: bool) -> NDArray[np.float32]:
    """Means over square blocks of the first plane, shape (h, w), w at most `widest`.

    Of a block of rows only the first two are read: a master of 26 megapixels costs a tenth of its
    bytes. A side of a block is even, so that every mean holds whole cells of a mosaic.
    """
    import numpy as np  # noqa: PLC0415

    width, height = pixels.size
    side = -(-width // widest)
    if side > 1 or mosaic:
        side += side % 2
    columns, rows = width // side, height // side
    deep = min(side, 2)
    band = np.empty((deep, width), _PLAIN if pixels.layout.dtype == _PLAIN else np.float32)
    # A master holds parts of full scale; `read` would look through all of it to make sure.
    read = pixels.read_raw if pixels.layout.dtype == _PLAIN else pixels.read
    small = np.empty((rows, columns), np.float32)
    for row in range(rows):
        read(row * side, row * side + deep, band)
        cells = band[:, : columns * side].reshape(deep, columns, side)
        np.mean(cells, axis=(0, 2), out=small[row])
    return small


def autostretched(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The image with the screen stretch of PixInsight (STF): its median at a quarter of white.

    Shadows are clipped at median - 2.8 sigma, sigma = 1.4826 MAD; the midtones balance brings
    what is left of the median to 0.25. Without any spread nothing is clipped.
    Source: PixInsight, ScreenTransferFunction, automatic stretch.
    """
    import numpy as np  # noqa: PLC0415

    wide = np.nan_to_num(image.astype(np.float64))
    median = _median(wide)
    spread = _SIGMA * _median(np.abs(wide - median))
    shadows = max(0.0, median - _SHADOWS * spread) if spread > 0 else 0.0
    above = (median - shadows) / max(1 - shadows, _TINY)
    above = min(max(above, _TINY), 1 - _TINY)  # half of it black, or white: the rest still shows
    balance = _midtones(_BACKGROUND, above)
    scaled = np.clip((wide - shadows) / max(1 - shadows, _TINY), 0.0, 1.0)
    shown = (balance - 1) * scaled / ((2 * balance - 1) * scaled - balance)
    return np.rint(255 * shown).astype(np.uint8)


def _median(values: NDArray[np.float64]) -> float:
    """The lower median: `np.median` would load numpy.ma, which costs more than the picture."""
    import numpy as np  # noqa: PLC0415

    middle = (values.size - 1) // 2
    return float(np.partition(values, middle, axis=None)[middle])


def _midtones(balance: float, value: float) -> float:
    """The midtones transfer function: 0 to 0, `balance` to 0.5, 1 to 1."""
    return (balance - 1) * value / ((2 * balance - 1) * value - balance)


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
