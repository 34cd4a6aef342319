"""What of an image a screen has room for: means over blocks of pixels, and the screen stretch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
class Stretch:
    """A screen stretch: what is below `shadows` is black, and `balance` lies at half of white."""

    shadows: float
    balance: float

    def shown(self, image: NDArray[np.float32]) -> NDArray[np.uint8]:
        """An image of values in [0, 1], of any shape, as it is seen: 0 black, 255 white."""
        import numpy as np

        wide = np.nan_to_num(image.astype(np.float64))
        scaled = np.clip((wide - self.shadows) / max(1 - self.shadows, _TINY), 0.0, 1.0)
        m = self.balance
        return np.rint(255 * (m - 1) * scaled / ((2 * m - 1) * scaled - m)).astype(np.uint8)


LINEAR = Stretch(0.0, 0.5)
"""No stretch at all: what a frame looks like as it is."""


def stretch_of(image: NDArray[np.float32]) -> Stretch:
    """The screen stretch of PixInsight (STF): it brings the median to a quarter of white.

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
    """The image with the screen stretch that its own values ask for."""
    return stretch_of(image).shown(image)


def _median(values: NDArray[np.float64]) -> float:
    """The lower median: `np.median` would load numpy.ma, which costs more than the picture."""
    import numpy as np

    middle = (values.size - 1) // 2
    return float(np.partition(values, middle, axis=None)[middle])


def _midtones(balance: float, value: float) -> float:
    """The midtones transfer function: 0 to 0, `balance` to 0.5, 1 to 1."""
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
    plain = pixels.layout.dtype == _PLAIN
    band = np.empty((deep, pixels.size[0]), _PLAIN if plain else np.float32)
    # A master holds parts of full scale; `read` would look through all of it to make sure.
    read = pixels.read_raw if plain else pixels.read
    small = np.empty((rows, columns), np.float32)
    if side == 1 and rows:
        read(top, top + rows, band)
        small[:] = band[:, x0 : x0 + columns]
        return small
    for row in range(rows):
        read(top + row * side, top + row * side + deep, band)
        cells = band[:, x0 : x0 + columns * side].reshape(deep, columns, side)
        np.mean(cells, axis=(0, 2), out=small[row])
    return small
