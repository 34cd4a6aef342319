"""Measures images on large scales: medians of patches, smooth surfaces, and compact spots.

The grid of 8 x 40 patches is the one DESI compares master bias frames with
(desispec.ccdcalib.compare_bias): wide enough that a patch's median has no noise to speak of, narrow
enough across the columns to follow a readout's steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.integrate.outliers import row_medians, sigma

_Image = NDArray[np.float32]
_Values = NDArray[np.float64]

GRID = (8, 40)
"""Patches of an image: (down, across)."""
MEDIAN_ERROR = 1.2533
"""The error of a median in errors of a mean, of normal values: sqrt(pi / 2)."""

_TILES = 12  # of the background of spots, across the wider side
_SPOT_SIGMAS = 6.0
_SPOT_DEPTH = 0.005  # of the light: a shallower spot is not material
_REACH = 0.5  # of the depth from which a spot counts: how far it reaches
_SMALLEST_SPOT = 4  # blocks
_FEWEST_BLOCKS = 24  # down and across
_ROUND = 0.7  # height over width of a ring
_RING, _HOLE = 1.1, 0.2  # how far from its middle a ring lies, in radii: at most, at least
_MOST_SPOTS = 200


def edges(length: int, parts: int, step: int = 1) -> list[int]:
    """Returns the bounds of `parts` equal parts of a length, the inner ones multiples of `step`."""
    bounds = [round(length * i / parts / step) * step for i in range(parts)]
    return [*bounds, length]


def medians_across(rows: _Image, parts: int = GRID[1]) -> _Values:
    """Returns the medians of `parts` parts of a block of rows (h, w), from left to right."""
    return _across(row_medians, rows, parts)


def errors_across(rows: _Image, parts: int = GRID[1]) -> _Values:
    """Returns the standard errors of the medians of `medians_across`.

    1.2533 s / sqrt(pixels), s being half the distance of the quantiles 0.16 and 0.84: outliers do
    not count, and glow, which is noisier, does.
    """
    return _across(_median_errors, rows, parts)


def _across(statistic: Callable[[_Image], _Values], rows: _Image, parts: int) -> _Values:
    """Returns a statistic of each part of a block of rows.

    Parts have one of two widths: those of one width are given to it together, (parts, pixels).
    """
    bounds = np.array(edges(rows.shape[1], min(parts, rows.shape[1])))
    starts, widths = bounds[:-1], np.diff(bounds)
    values = np.empty(len(starts))
    for width in np.unique(widths):
        alike = np.flatnonzero(widths == width)
        columns = starts[alike][:, None] + np.arange(width)
        pixels = np.ascontiguousarray(rows[:, columns].transpose(1, 0, 2))
        values[alike] = statistic(pixels.reshape(len(alike), -1))
    return values


def _median_errors(values: _Image) -> _Values:
    pixels = values.shape[1]
    low, high = int(0.1587 * (pixels - 1)), int(0.8413 * (pixels - 1))
    ordered = np.partition(values, (low, high), axis=1)
    errors: _Values = (ordered[:, high] - ordered[:, low]).astype(np.float64)
    return errors * (MEDIAN_ERROR / 2 / math.sqrt(pixels))


@dataclass(frozen=True, slots=True)
class Surface:
    """A quadratic surface c0 + cx x + cy y + r (x^2 + y^2), x and y from -1 to 1.

    `step` is how far its linear part climbs from one corner to the other; `error` is the standard
    error of that. Fitted by least squares to the medians of patches.
    """

    level: float
    x: float
    y: float
    curve: float
    step: float
    error: float

    @property
    def depth(self) -> float:
        """The part (0..1) that a corner lies below the middle."""
        return -2 * self.curve / self.level if self.level else 0.0

    @property
    def centre(self) -> tuple[float, float] | None:
        """Where the surface is highest, x and y in half images from the middle; None of a plane."""
        if self.depth < _FLAT_SURFACE:
            return None
        return -self.x / (2 * self.curve), -self.y / (2 * self.curve)


_FLAT_SURFACE = 0.01


def fit_surface(patches: _Values) -> Surface:
    """Fits a surface to medians of patches (down, across), without those beyond 4 sigma.

    The standard error follows from the residuals: s^2 (A^T A)^-1.
    """
    down, across = patches.shape
    y, x = np.mgrid[
        -1 + 1 / down : 1 - 1 / down : down * 1j, -1 + 1 / across : 1 - 1 / across : across * 1j
    ]
    terms = np.stack([np.ones(x.size), x.ravel(), y.ravel(), (x**2 + y**2).ravel()], axis=1)
    values = patches.ravel().astype(np.float64)
    kept = np.isfinite(values)
    for _ in range(3):
        coefficients, *_ = np.linalg.lstsq(terms[kept], values[kept], rcond=None)
        off = values - terms @ coefficients
        spread = float(np.std(off[kept]))
        inside = np.isfinite(values) & (np.abs(off) <= 4 * spread)
        if spread == 0 or (inside == kept).all() or inside.sum() < 2 * terms.shape[1]:
            break
        kept = inside
    freedom = max(1, int(kept.sum()) - terms.shape[1])
    spread = float(np.sqrt(np.sum((values - terms @ coefficients)[kept] ** 2) / freedom))
    inverse = np.linalg.pinv(terms[kept].T @ terms[kept])
    c0, cx, cy, curve = (float(c) for c in coefficients)
    error = 2 * spread * float(np.sqrt(inverse[1, 1] + inverse[2, 2]))
    return Surface(c0, cx, cy, curve, 2 * (abs(cx) + abs(cy)), error)


@dataclass(frozen=True, slots=True)
class Spot:
    """A compact spot of a flat, in pixels; `depth` is the part (0..1) of the light it takes.

    A bright one, of a ratio of flats, has a negative depth.
    """

    x: float
    y: float
    diameter: float
    depth: float


def flattened(blocks: _Image) -> _Image:
    """Returns an image of block means divided by its large scales, less 1.

    Large is what a fourth-order surface and the medians of tiles of 1/12 of the image follow:
    vignetting and gradients, no dust.
    """
    rest = blocks / _quartic(blocks)
    return (rest / _tiled(rest) - 1).astype(np.float32)


def spots_of(blocks: _Image, block: int, *, bright: bool = False) -> tuple[Spot, ...] | None:
    """Returns the spots of a flat, or of a ratio of flats; None where it is too small for them."""
    if min(blocks.shape) < _FEWEST_BLOCKS:
        return None
    return tuple(find_spots(flattened(blocks), block, bright=bright))


def find_spots(flat: _Image, block: int, *, bright: bool = False) -> list[Spot]:
    """Finds the dark spots of a flattened image whose pixels are blocks of `block` pixels.

    A spot is a connected area (8 neighbours) that has 4 blocks or more deeper than 0.5 % and than 6
    sigma of the blocks, and reaches as far as half of that. Dust out of focus is a ring, and parts
    of one ring are one spot: two areas are joined where both together lie on a ring around an
    empty middle. `bright` finds bright spots too, as
    a ratio of flats has them.
    """
    limit = max(_SPOT_SIGMAS * sigma(flat.ravel()), _SPOT_DEPTH)
    spots = [_spot(area, flat, block) for area in _joined(_areas(-flat, limit))]
    if bright:
        spots += [_spot(area, flat, block) for area in _joined(_areas(flat, limit))]
    return sorted(spots, key=lambda s: -abs(s.depth) * s.diameter)[:_MOST_SPOTS]


_Area = NDArray[np.int64]


def _spot(area: _Area, flat: _Image, block: int) -> Spot:
    """Returns a spot of blocks, (n, 2) of y and x: the middle and the size of what holds them."""
    depths = -flat[area[:, 0], area[:, 1]].astype(np.float64)
    top, left, bottom, right = _box(area)
    return Spot(
        x=(left + right) / 2 * block,
        y=(top + bottom) / 2 * block,
        diameter=math.sqrt((bottom - top) * (right - left)) * block,
        depth=float(np.median(depths)),
    )


def _box(area: _Area) -> tuple[int, int, int, int]:
    """Returns (top, left, bottom, right) of an area; the last two are beyond it."""
    top, left = (int(v) for v in area.min(axis=0))
    bottom, right = (int(v) + 1 for v in area.max(axis=0))
    return top, left, bottom, right


def _areas(depths: _Image, limit: float) -> list[_Area]:
    """Returns the connected areas deeper than half the limit that have enough beyond it."""
    if np.count_nonzero(depths > limit) > depths.size // 10:
        return []  # no spots: another picture
    left = {(int(y), int(x)) for y, x in np.argwhere(depths > _REACH * limit)}
    areas = []
    while left:
        area, todo = [], [left.pop()]
        while todo:
            y, x = todo.pop()
            area.append((y, x))
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & left
            left -= near
            todo.extend(near)
        if len(area) >= _SMALLEST_SPOT:
            blocks = np.array(area)
            if np.count_nonzero(depths[blocks[:, 0], blocks[:, 1]] > limit) >= _SMALLEST_SPOT:
                areas.append(blocks)
    return areas


def _joined(areas: list[_Area]) -> list[_Area]:
    """Joins the areas that are parts of one ring."""
    joined: list[_Area] = []
    for area in sorted(areas, key=len, reverse=True):
        whole = area
        while (part := next((a for a in joined if _are_one(a, whole)), None)) is not None:
            joined = [a for a in joined if a is not part]
            whole = np.concatenate([part, whole])
        joined.append(whole)
    return joined


def _are_one(one: _Area, two: _Area) -> bool:
    """Returns True where two areas lie on one ring around an empty middle."""
    both = np.concatenate([one, two])
    top, left, bottom, right = _box(both)
    if not _ROUND < (bottom - top) / (right - left) < 1 / _ROUND:
        return False
    away = np.hypot(both[:, 0] + 0.5 - (top + bottom) / 2, both[:, 1] + 0.5 - (left + right) / 2)
    radius = (bottom - top + right - left) / 4
    return bool(away.max() <= _RING * radius + 1 and away.min() >= _HOLE * radius)


def _quartic(image: _Image) -> _Values:
    """The surface of fourth order that fits an image best, without what lies far off it."""
    height, width = image.shape
    x, y = np.linspace(-1, 1, width), np.linspace(-1, 1, height)
    powers = [(i, j) for i in range(5) for j in range(5 - i)]
    every = max(1, max(height, width) // 128)
    thin = image[::every, ::every].astype(np.float64)
    terms = np.stack(
        [np.outer(y[::every] ** j, x[::every] ** i).ravel() for i, j in powers], axis=1
    )
    values = thin.ravel()
    kept = values > 0
    if not kept.any():
        return np.ones(image.shape)
    for _ in range(2):
        coefficients, *_ = np.linalg.lstsq(terms[kept], values[kept], rcond=None)
        off = np.abs(values - terms @ coefficients)
        inside = kept & (off <= 3 * np.std(off[kept]) + _ROUNDING)
        kept = inside if inside.sum() > terms.shape[1] else kept
    fitted: _Values = np.zeros(image.shape)
    for c, (i, j) in zip(coefficients, powers, strict=True):
        fitted += c * np.outer(y**j, x**i)
    return np.maximum(fitted, 1e-3 * float(np.abs(values).mean()))


_ROUNDING = 1e-9


def _tiled(image: Any) -> _Values:
    """The medians of tiles, joined by straight lines; flat beyond the outer tiles' middles."""
    height, width = image.shape
    size = max(1, max(height, width) // _TILES)
    down, across = max(1, height // size), max(1, width // size)
    ys, xs = edges(height, down), edges(width, across)
    medians = np.array(
        [
            [float(row_medians(image[a:b, c:d].reshape(1, -1))[0]) for c, d in pairwise(xs)]
            for a, b in pairwise(ys)
        ]
    )
    middles_y = [(a + b - 1) / 2 for a, b in pairwise(ys)]
    middles_x = [(a + b - 1) / 2 for a, b in pairwise(xs)]
    wide = np.array([np.interp(np.arange(width), middles_x, row) for row in medians])
    joined: _Values = np.array(
        [np.interp(np.arange(height), middles_y, column) for column in wide.T]
    ).T
    return np.maximum(joined, 1e-3)
