"""Small pictures of images: means over blocks of pixels, the screen stretch, and a PNG of both.

The built-in engine makes a PNG of each master while it has numpy at hand; the report takes it from
the run's folder, and makes those that are missing.
"""

from __future__ import annotations

import os
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """A screen stretch: what is below `shadows` is black, and `balance` lies at half of white."""

    shadows: float
    balance: float

    def shown(self, image: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Returns an image of values in [0, 1], of any shape, as it is seen: 0 black, 255 white."""
        import numpy as np

        wide = np.nan_to_num(image.astype(np.float64))
        scaled = np.clip((wide - self.shadows) / max(1 - self.shadows, _TINY), 0.0, 1.0)
        m = self.balance
        return np.rint(255 * (m - 1) * scaled / ((2 * m - 1) * scaled - m)).astype(np.uint8)


LINEAR = Stretch(0.0, 0.5)
"""No stretch at all: what a frame looks like as it is."""


def stretch_of(image: NDArray[np.float32]) -> Stretch:
    """Returns the screen stretch of PixInsight (STF): it brings the median to a quarter of white.

    Shadows are clipped at median - 2.8 sigma, sigma = 1.4826 MAD; the midtones balance brings
    what is left of the median to 0.25. Without any spread nothing is clipped.
    Source: PixInsight, ScreenTransferFunction, automatic stretch.
    """
    import numpy as np

    wide = np.nan_to_num(image.astype(np.float64))
    median = _median(wide)
    spread = _SIGMA * _median(np.abs(wide - median))
    shadows = max(0.0, median - _SHADOWS * spread) if spread > 0 else 0.0
    above = (median - shadows) / max(1 - shadows, _TINY)
    above = min(max(above, _TINY), 1 - _TINY)  # half of it black, or white: the rest still shows
    return Stretch(shadows, _midtones(_BACKGROUND, above))


def autostretch(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Returns the image with the screen stretch that its own values ask for."""
    return stretch_of(image).shown(image)


def _median(values: NDArray[np.float64]) -> float:
    """The lower median: `np.median` would load numpy.ma, which costs more than the picture."""
    import numpy as np

    middle = (values.size - 1) // 2
    return float(np.partition(values, middle, axis=None)[middle])


def _midtones(balance: float, value: float) -> float:
    """Returns the midtones transfer function: 0 to 0, `balance` to 0.5, 1 to 1."""
    return (balance - 1) * value / ((2 * balance - 1) * value - balance)


def sampled(pixels: Pixels, widest: int, *, mosaic: bool) -> NDArray[np.float32]:
    """Means over square blocks of the first plane, shape (h, w), w at most `widest`.

    Of a block of rows only the first two are read: a master of 26 megapixels costs a tenth of its
    bytes. A side of a block is even, so that every mean holds whole cells of a mosaic.
    """
    width, height = pixels.size
    side = block_side(width, widest, mosaic=mosaic)
    return part_sampled(pixels, (0, 0, width, height), side)


def block_side(width: int, widest: int, *, mosaic: bool) -> int:
    """The side of the blocks that bring `width` pixels down to `widest`: 1, or an even number."""
    side = max(1, -(-width // widest))
    return side + side % 2 if side > 1 or mosaic else side


def part_sampled(
    pixels: Pixels, part: tuple[int, int, int, int], side: int, *, plane: int = 0
) -> NDArray[np.float32]:
    """Means over the whole blocks of a part (x0, y0, x1, y1) of one plane, as `sampled` does it.

    With a `side` of 1 these are the pixels themselves.
    """
    import numpy as np

    x0, y0, x1, y1 = part
    columns, rows = (x1 - x0) // side, (y1 - y0) // side
    top = plane * pixels.size[1] + y0
    deep = min(side, 2) if side > 1 else max(rows, 1)
    band = np.empty((deep, pixels.size[0]), np.float32)
    small = np.empty((rows, columns), np.float32)
    if side == 1 and rows:
        pixels.read(top, top + rows, band)
        small[:] = band[:, x0 : x0 + columns]
        return small
    for row in range(rows):
        pixels.read(top + row * side, top + row * side + deep, band)
        cells = band[:, x0 : x0 + columns * side].reshape(deep, columns, side)
        np.mean(cells, axis=(0, 2), out=small[row])
    return small


# --- a picture as a file -------------------------------------------------------------------------

WIDEST = 320
"""Pixels a picture is wide at the most."""


def path_in(folder: str, name: str) -> str:
    """Returns where the picture of a step is kept in a run's folder."""
    return os.path.join(folder, f"{name}.png")


def keep_picture(master: str, folder: str, name: str, *, mosaic: bool = False) -> None:
    """Makes the picture of a master and keeps it in a run's folder; without it nothing is lost."""
    picture = picture_of(master, folder, WIDEST, mosaic=mosaic)
    if picture is None:
        return
    try:
        with open(path_in(folder, name), "wb") as file:
            file.write(picture)
    except OSError:
        pass  # the report makes it again


def kept_picture(folder: str, name: str) -> bytes | None:
    """Returns the picture that was kept of a step; None where there is none."""
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
    """Returns the picture of a master, at most `widest` pixels wide; None where it cannot be read.

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
