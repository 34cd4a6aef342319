"""Reads a whole master once, in bands, and measures its pixels.

Definitions. Values are parts of full scale (0..1); of a colour image the middle plane is measured.

- *level*: the median of 48 rows spread over the image.
- *scatter*: sigma(x[i + 2] - x[i]) / sqrt(2) along these rows, which are two pixels of one colour:
  noise and fixed pattern from pixel to pixel, no gradient. Sigma is that of `outliers.sigma`.
- *patches*: the medians of 8 x 40 patches; of a flat through a colour filter array only the
  brightest of its four cells.
- *hot*: pixels more than 8 scatters above the mean of their neighbours x[i - 2] and x[i + 2] of the
  row, which glow raises as much as them.
- *columns*, *rows*: their means, with pixels farther than 5 scatters from their patch's median, and
  their row's above it, drawn in to that: 1D profiles of shape (w,) and (h,).
- *spots*: compact spots of a flat's means of square blocks, about 400 across.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.files.pixel_reader import Pixels
from ap_master_calibration.integrate.outliers import FULL_SCALE, median, row_medians, sigma
from ap_master_calibration.quality.patches import GRID, Spot, edges, medians_across, spots_of

HOT_SIGMAS = 8.0
_SAMPLED_ROWS = 48
_DRAWN_IN = 5.0
_BLOCKS_ACROSS = 400
_THIN_ROW = 1 << 9  # pixels of a row that are enough for its median
_THIN = 1 << 11  # pixels of a patch that are enough for its median

_Image = NDArray[np.float32]
_Values = NDArray[np.float64]
Stopped = Callable[[], None]
"""Called now and then; raises to end the work."""


@dataclass(frozen=True, slots=True)
class MasterPixels:
    """What was measured of a master; the module says how.

    `zero` and `full` are shares (0..1) of its pixels. `columns` and `rows` are empty for flats,
    `spots` are None for other masters and small ones, `cells` (four medians, the mosaic's) are
    empty for those without a mosaic.
    """

    size: tuple[int, int]
    level: float
    scatter: float
    zero: float
    full: float
    patches: _Values
    hot: int
    columns: _Values
    rows: _Values
    block: int
    spots: tuple[Spot, ...] | None = None
    cells: tuple[float, ...] = ()
    cell: int | None = None

    @property
    def pixels(self) -> int:
        """Pixels of the plane that was measured."""
        return self.size[0] * self.size[1]


class Bands:
    """A master's middle plane in eight bands of rows, which are read one after the other."""

    def __init__(self, pixels: Pixels, step: int = 1) -> None:
        self._pixels = pixels
        self.width, self.height = pixels.size
        self._first = pixels.channels // 2 * self.height
        self.bounds = edges(self.height, min(GRID[0], self.height), step)

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def read(self, index: int) -> _Image:
        """Returns the rows of a band; pixels without a value are 0."""
        return self.rows(self.bounds[index], self.bounds[index + 1])

    def rows(self, y0: int, y1: int) -> _Image:
        """Returns some rows; pixels without a value are 0."""
        out = np.empty((y1 - y0, self.width), np.float32)
        self._pixels.read(self._first + y0, self._first + y1, out)
        if not np.isfinite(out.sum()):
            np.nan_to_num(out, copy=False, nan=0.0, posinf=1.0, neginf=0.0)
        return out

    def sampled(self, count: int = _SAMPLED_ROWS) -> _Image:
        """Returns single rows spread evenly over the image."""
        count = min(count, self.height)
        places = [(2 * i + 1) * self.height // (2 * count) for i in range(count)]
        return np.concatenate([self.rows(y, y + 1) for y in places])

    def sampled_cells(self, count: int = _SAMPLED_ROWS // 2) -> _Values:
        """Returns the medians of the mosaic's four cells, row after row, of pairs of rows."""
        count = max(1, min(count, self.height // 2))
        places = [(2 * i + 1) * self.height // (2 * count) // 2 * 2 for i in range(count)]
        places = [min(y, self.height // 2 * 2 - 2) for y in places]
        pairs = np.stack([self.rows(y, y + 2) for y in places])
        return np.array([median(pairs[:, i // 2, i % 2 :: 2].ravel()) for i in range(4)])


def measure_master(
    pixels: Pixels,
    *,
    flat: bool,
    mosaic: bool,
    white: float = 1.0,
    stopped: Stopped = lambda: None,
) -> MasterPixels:
    """Measures a master in one pass over its pixels; StepError where it cannot be read.

    `white` is the camera's full scale as a part of the master's, `mosaic` tells of a colour filter
    array. At most an eighth of the image is in memory.
    """
    bands = Bands(pixels)
    sample = bands.sampled()
    level = median(sample.ravel())
    scatter = scatter_of(sample)
    cells = bands.sampled_cells() if mosaic and min(bands.width, bands.height) >= 4 else None
    cell = int(np.argmax(cells)) if cells is not None and flat else None
    pass_over = _Pass(bands, flat, cell, scatter, white)
    for index in range(len(bands)):
        stopped()
        pass_over.take(index)
    block = pass_over.block * (2 if cell is not None else 1)
    return MasterPixels(
        size=(bands.width, bands.height),
        level=level,
        scatter=scatter,
        zero=pass_over.zero / (bands.width * bands.height),
        full=pass_over.full / (bands.width * bands.height),
        patches=np.array(pass_over.patches),
        hot=pass_over.hot,
        columns=pass_over.columns / bands.height,
        rows=np.concatenate(pass_over.row_means) if pass_over.row_means else np.empty(0),
        block=block,
        spots=spots_of(np.concatenate(pass_over.blocks), block) if flat else None,
        cells=() if cells is None else tuple(float(c) for c in cells),
        cell=cell,
    )


def scatter_of(rows: _Image) -> float:
    """Returns sigma(x[i + 2] - x[i]) / sqrt(2) along rows (h, w): the noise from pixel to pixel."""
    if rows.shape[1] < _FEWEST_ACROSS:
        return 0.0
    return sigma((rows[:, 2:] - rows[:, :-2]).ravel()) / math.sqrt(2)


_FEWEST_ACROSS = 3


class _Pass:
    """What is summed up over the bands."""

    def __init__(
        self, bands: Bands, flat: bool, cell: int | None, scatter: float, white: float
    ) -> None:
        self._bands, self._flat, self._cell = bands, flat, cell
        self._scatter, self._white = scatter, np.float32(FULL_SCALE * white)
        self.block = max(1, round(bands.width / (2 if cell is not None else 1) / _BLOCKS_ACROSS))
        self.zero = self.full = self.hot = 0
        self.patches: list[_Values] = []
        self.row_means: list[_Values] = []
        self.blocks: list[_Image] = []
        self.columns = np.zeros(0 if flat else bands.width)

    def take(self, index: int) -> None:
        """Adds a band."""
        band = self._bands.read(index)
        self.zero += band.size - int(np.count_nonzero(band > 0))
        self.full += int(np.count_nonzero(band >= self._white))
        seen = one_cell(band, self._cell, self._bands.bounds[index])
        every = max(1, seen.shape[0] * seen.shape[1] // GRID[1] // _THIN)
        patches = medians_across(seen[every // 2 :: every])
        self.patches.append(patches)
        if self._flat:
            self.blocks.append(block_means(seen, self.block))
            return
        base = spread_across(patches, self._bands.width)
        thin = slice(None, None, max(1, self._bands.width // _THIN_ROW))
        steps = row_medians(band[:, thin] - base[..., thin])
        base = (base + steps[:, None]).astype(np.float32)
        reach = np.float32(_DRAWN_IN * self._scatter)
        self.hot += int(np.count_nonzero(contrast(band) > HOT_SIGMAS * self._scatter))
        np.clip(band, base - reach, base + reach, out=band)
        self.columns += band.sum(axis=0, dtype=np.float64)
        self.row_means.append(band.mean(axis=1, dtype=np.float64))


def contrast(rows: _Image) -> _Image:
    """Returns each pixel of rows (h, w) less the mean of its next neighbours of one colour."""
    height, width = rows.shape
    if width < 2 * _NEXT:
        return np.zeros((height, width), np.float32)
    off = rows.copy()
    off[:, :_NEXT] -= rows[:, _NEXT : 2 * _NEXT]
    off[:, -_NEXT:] -= rows[:, -2 * _NEXT : -_NEXT]
    if width > 2 * _NEXT:
        off[:, _NEXT:-_NEXT] -= (rows[:, : -2 * _NEXT] + rows[:, 2 * _NEXT :]) / np.float32(2)
    return off


_NEXT = 2


def one_cell(rows: _Image, cell: int | None, y0: int) -> _Image:
    """Returns the pixels of one cell of a mosaic in rows from `y0` on; all where `cell` is None."""
    if cell is None:
        return rows
    return rows[(cell // 2 - y0) % 2 :: 2, cell % 2 :: 2]


def block_means(rows: _Image, block: int) -> _Image:
    """Returns the means of square blocks; what is left at the right and below is dropped."""
    height, width = rows.shape[0] // block, rows.shape[1] // block
    if block == 1 or not height:
        return np.ascontiguousarray(rows[:height, :width])
    whole = rows[: height * block, : width * block].reshape(height, block, width, block)
    means: _Image = whole.mean(axis=(1, 3), dtype=np.float32)
    return means


def spread_across(patches: _Values, width: int) -> _Image:
    """Returns the value of each column's patch, shape (width,)."""
    bounds = edges(width, len(patches))
    return np.repeat(patches, np.diff(bounds)).astype(np.float32)


def pattern_of(profile: _Values, noise: float) -> float:
    """Returns the spread of a profile of columns or rows that `noise`, a mean's, does not explain.

    Wide structure (the running median of 15 values) is taken off; the spread s is 1.4826 MAD of
    the rest, and the pattern sqrt(s^2 - noise^2), 0 where the noise explains all.
    """
    if profile.size < 2 * _WINDOW:
        return 0.0
    windows = np.lib.stride_tricks.sliding_window_view(profile, _WINDOW)
    rest = profile[_WINDOW // 2 : -(_WINDOW // 2)] - row_medians(windows)
    spread = 1.4826 * median(np.abs(rest - median(rest)))
    return float(np.sqrt(max(0.0, spread**2 - noise**2)))


_WINDOW = 15
