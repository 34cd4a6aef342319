"""Medians and noise of the blocks of a band, and residuals around places, for the frame check."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ap_master_calibration.integrate.outliers import row_medians
from ap_master_calibration.integrate.residuals import BLOCK, Band, addresses, kernel_library, scaled
from ap_master_calibration.integrate.samples import native

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Floats = NDArray[np.float32]
    _Indices = NDArray[np.int64]

CELL = 8
"""Pixels along each side of a small cell: the least dust that is looked for."""
_CELLS = BLOCK // CELL
_MEDIAN_STEP = 3
_MOST_SCATTER = 4.0


def block_medians(image: _Floats, *, kernel: str | None = None) -> _Floats:
    """The median of each block of columns of a strip (h, w), of every third of its pixels.

    Of a last block that is narrower it is the median of all. `kernel` forces "c" or "numpy".
    """
    import numpy as np

    out = np.empty(-(-image.shape[1] // BLOCK), np.float32)
    library = kernel_library(kernel)
    if library is not None:
        pixels = np.ascontiguousarray(image, np.float32)
        library.apmc_block_medians(pixels.ctypes.data, *pixels.shape, out.ctypes.data)
        return out
    whole = _by_block(image)
    if len(whole):
        out[: len(whole)] = row_medians(np.ascontiguousarray(whole[:, ::_MEDIAN_STEP]))
    if len(whole) < len(out):
        out[-1] = row_medians(image[:, len(whole) * BLOCK :].reshape(1, -1))[0]
    return out


def block_noise(band: Band, first: int, second: int, *, kernel: str | None = None) -> _Floats:
    """The robust sigma of one frame in each block of columns, from the difference of two.

    Of the mean absolute value a, where what is beyond 4 a counts as that: sqrt(pi / 2) a is the
    sigma of normal values; divided by the root of 2 it is that of one image. Pixels without a value
    count as equal. `kernel` forces "c" or "numpy".
    """
    import numpy as np

    out = np.empty(-(-band.stack.shape[2] // BLOCK), np.float32)
    library = kernel_library(kernel)
    if library is not None:
        library.apmc_block_scatter(*addresses(band), first, second, out.ctypes.data)
    else:
        difference = np.abs(scaled(band, first) - scaled(band, second))
        difference[~np.isfinite(difference)] = 0
        whole = _by_block(difference)
        most = np.float32(_MOST_SCATTER) * whole.mean(axis=1, keepdims=True)
        out[: len(whole)] = np.minimum(whole, most).mean(axis=1)
        if len(whole) < len(out):
            out[-1] = difference[:, len(whole) * BLOCK :].mean()
    out *= np.float32(math.sqrt(math.pi) / 2)
    return out


def farthest_cells(band: Band, mean: _Floats, *, kernel: str | None = None) -> _Floats:
    """The farthest cell of 8 x 8 pixels of each block of each frame, (n, blocks of columns).

    A cell is the mean of its residuals from `mean` (h, w), less the mean of all whole cells of its
    block; its sign is kept. Pixels without a value count as 0. `kernel` forces "c" or "numpy".
    """
    import numpy as np

    n, h, w = band.stack.shape
    out = np.zeros((n, -(-w // BLOCK)), np.float32)
    library = kernel_library(kernel)
    if library is not None:
        pixels = np.ascontiguousarray(mean, np.float32)
        library.apmc_farthest_cells(*addresses(band), pixels.ctypes.data, out.ctypes.data)
        return out
    down, across = h // CELL, w // CELL
    for index in range(n):
        residual = scaled(band, index)
        residual -= mean
        residual[~np.isfinite(residual)] = 0
        whole = residual[: down * CELL, : across * CELL].reshape(down, CELL, across, CELL)
        cells = whole.mean(axis=(1, 3))
        for block in range(out.shape[1]):
            of_block = cells[:, block * _CELLS : (block + 1) * _CELLS].ravel()
            if of_block.size:
                of_block = of_block - of_block.mean()
                out[index, block] = of_block[np.abs(of_block).argmax()]
    return out


def _by_block(image: _Floats) -> _Floats:
    """The whole blocks of columns of a strip, one in each row."""
    height, width = image.shape
    whole = width // BLOCK
    blocks = image[:, : whole * BLOCK].reshape(height, whole, BLOCK).transpose(1, 0, 2)
    return blocks.reshape(whole, height * BLOCK)  # none, where the image is narrower


@dataclass(frozen=True, slots=True)
class BandResiduals:
    """What pixels of a band differ by from the mean (h, w) and from their row's mean (n, h)."""

    band: Band
    mean: _Floats
    lines: _Floats

    def around(
        self,
        offsets: Sequence[tuple[int, int]],
        frame: _Indices,
        rows: _Indices,
        columns: _Indices,
        *,
        kernel: str | None = None,
    ) -> _Floats:
        """The residuals of frames at offsets (down, right) from places: (places, offsets).

        Beyond the band's edges they are those at the edge. `kernel` forces "c" or "numpy".
        """
        import numpy as np

        library = kernel_library(kernel)
        if library is None:
            return self._gathered(offsets, frame, rows, columns)
        moves = np.array(offsets, np.int64)
        places = [np.ascontiguousarray(array, np.int64) for array in (frame, rows, columns)]
        images = [np.ascontiguousarray(array, np.float32) for array in (self.mean, self.lines)]
        out = np.empty((len(frame), len(moves)), np.float32)
        library.apmc_residuals_around(
            *addresses(self.band),
            *(image.ctypes.data for image in images),
            *(moves.ctypes.data, len(moves)),
            *(array.ctypes.data for array in places),
            *(len(frame), out.ctypes.data),
        )
        return out

    def _gathered(
        self, offsets: Sequence[tuple[int, int]], frame: _Indices, rows: _Indices, columns: _Indices
    ) -> _Floats:
        import numpy as np

        down, right = np.array(offsets).T
        r = np.clip(rows[:, None] + down, 0, self.mean.shape[0] - 1)
        k = np.clip(columns[:, None] + right, 0, self.mean.shape[1] - 1)
        f = frame[:, None]
        values: _Floats = native(self.band.stack[f, r, k]).astype(np.float32)
        values -= self.band.shift[f, r % 2, k % 2]
        values *= self.band.gain[f, r % 2, k % 2]
        values -= self.mean[r, k] + self.lines[f, r]
        return values
