"""What the blocks of residuals show: light, gradients, spots and specks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.residuals import BLOCK
from ap_master_calibration.quality.findings import Area
from ap_master_calibration.quality.series_pass import SeriesMeasures
from ap_master_calibration.quality.series_statistic import (
    BOX_ERROR,
    FLAT_LIMIT,
    Statistic,
    others_mean,
)

_Doubles = NDArray[np.float64]
_Flags = NDArray[np.bool_]

_BOXES = (3, 9, 27, 81)  # blocks, as far as they fit into the picture
_GLOW_FREEDOM = 0.03
_MOST_PEDESTAL = 0.5  # of the level of flats
_LEAST_LIT = 0.05  # of it, in the darkest corner
_OF_PEAK = 0.56  # the mean of a Gaussian bump over the box that shows it best, to its height
_OF_PEAK_INSIDE = 0.9  # the same over the box of a third of its side
_SPOT_SHARE, _SPOT_BLOCKS = 0.02, 12  # of the picture, at least; what is larger is a gradient
_SPOT_SIGMAS = 7.0  # of the largest of thousands of blocks
_FEWEST_CHANGING = 5
_STEADY = 0.6  # of the variance of what changes steadily


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a spot of flats from the first to the last, in parts of the light there."""

    size: float
    area: Area


def merged_blocks(measures: SeriesMeasures) -> _Doubles:
    """Block means over all cells: (n, BY, BX)."""
    weights = measures.block_weights
    total = np.maximum(weights.sum(axis=(0, 1)), 1)
    merged: _Doubles = (measures.blocks * weights).sum(axis=(1, 2)) / total
    return merged


class BlockFields:
    """What the block means of each frame's residual show: a smooth surface, bumps and spots.

    A surface 1, x, y, x^2, xy, y^2 is fitted to the blocks, once more without those beyond 4
    sigma. `smooth` of a dark is the largest the mean of 3 x 3 or 9 x 9 blocks above the median of
    all, whichever is more sigma; of a flat the largest deviation of the surface of any
    colour cell from its mean. `spots` is the largest deviation of one block from the surface.
    """

    def __init__(
        self,
        measures: SeriesMeasures,
        kind: Kind,
        good: _Flags,
        slope: Statistic | None,
        frame_louder: _Doubles,
    ) -> None:
        self._measures, self._flat = measures, kind is Kind.FLAT
        self._lit = np.maximum(measures.mean_blocks, _LEAST_LIT) if self._flat else np.ones((1, 1))
        self._weights = measures.block_weights.sum(axis=(0, 1))
        self._louder = louder_blocks(measures) / self._lit
        self._frame_louder = frame_louder
        residual = self._residual(merged_blocks(measures), good)
        if kind is not Kind.FLAT:
            residual = residual - self._glow(residual, slope)
        whole = self._weights >= 0.5 * self._weights.max()
        self._whole = whole
        n = len(good)
        self.smooth, self.spots, self.spot_sizes = np.zeros((3, n))
        self.spots_small = np.zeros(n, bool)
        self.smooth_share, self.crossed_share, self.crossed = np.zeros((3, n))
        self.smooth_areas: list[Area | None] = [None] * n
        self.spot_areas: list[Area | None] = [None] * n
        self.change: Change | None = None
        errors = np.array([_white_error(r / self._louder) for r in residual])
        error = float(np.median(errors[good]))
        self.error, self.spot_error = error, error * 1.4
        if kind is Kind.FLAT:
            self._take_surfaces(residual, good, error)
            self._take_crossed(residual, good)
        else:
            self._take_light(residual, good)

    def statistic(self, limit: float) -> Statistic:
        """The smooth part as a statistic; of darks in sigma of the box it is the mean of."""
        if self._flat:
            return Statistic(self.smooth, self.error / 2 * self._frame_louder, limit, (1,))
        return Statistic(self.smooth_share, BOX_ERROR, limit, (1,), sizes=self.smooth)

    def _by_cell(self, good: _Flags) -> list[_Doubles]:
        """The residual of each colour cell, (n, BY, BX); of one where all are of one colour."""
        if not self._measures.coloured:
            return [self._residual(merged_blocks(self._measures), good)]
        cells = [self._measures.blocks[:, a, b] for a in (0, 1) for b in (0, 1)]
        return [self._residual(cell, good) for cell in cells]

    def _residual(self, blocks: _Doubles, good: _Flags) -> _Doubles:
        """The blocks less those of the others; of flats in parts of the light there."""
        residual = (blocks - others_mean(blocks, good)) / self._lit
        return residual - self._pedestal(residual) if self._flat else residual

    def _pedestal(self, residual: _Doubles) -> _Doubles:
        """What the offset of the camera does to flats of another level: k (1 - 1 / P).

        A part p of the usual level that does not grow with the light makes a frame of c times the
        level flatter by k = -p (1 / c - 1), and so do sensors that are not linear. k is fitted to
        the blocks, between 0 and what p = 1/2 makes.
        """
        level = self._measures.sample.level / np.median(self._measures.sample.level)
        most = -_MOST_PEDESTAL * (1 / np.maximum(level, 1e-3) - 1)
        shape = 1 - 1 / self._lit
        k = self._fitted(residual, shape)
        k = np.clip(k, np.minimum(most, 0), np.maximum(most, 0))
        explained: _Doubles = k[:, None, None] * shape
        return explained

    def _fitted(self, residual: _Doubles, shape: _Doubles) -> _Doubles:
        """How much of a shape each residual holds, (n,), beside a level of its own."""
        weights = self._weights / np.maximum(self._louder, 1e-3) ** 2
        above = shape - np.average(shape, weights=weights)
        held: _Doubles = (residual * above * weights).sum(axis=(1, 2))
        return held / max(float((above**2 * weights).sum()), 1e-30)

    def _glow(self, residual: _Doubles, slope: Statistic | None) -> _Doubles:
        """What more or less dark current does to the blocks: k times the glow of P.

        k is fitted to the blocks, at most 3 % and 3 sigma off the slope on the hot pixels, so that
        light which falls where the sensor glows is not taken for it.
        """
        glow = self._measures.mean_blocks - np.median(self._measures.mean_blocks)
        fitted = self._fitted(residual, glow)
        usual = np.zeros(len(residual)) if slope is None else slope.values
        freedom = _GLOW_FREEDOM + (0.0 if slope is None else 3 * slope.error)
        k = np.clip(fitted, usual - freedom, usual + freedom)
        explained: _Doubles = k[:, None, None] * glow
        return explained

    def _take_surfaces(self, residual: _Doubles, good: _Flags, error: float) -> None:
        whole, cells = self._whole, self._by_cell(good)
        surfaces = _Surface(residual.shape[1:], self._weights)
        uneven = np.empty_like(residual)
        for i, values in enumerate(residual):
            surface = surfaces.fitted(values)
            uneven[i] = np.where(whole, values - surface, 0.0)
            self._take_spots(i, uneven[i], error)
            fits = [surfaces.fitted(cell[i]) for cell in cells]
            off = [np.where(whole, fit - fit[whole].mean(), 0) for fit in fits]
            largest = max(off, key=lambda f: float(np.abs(f).max()))
            self.smooth[i] = float(np.abs(largest).max())
            self.smooth_areas[i] = self.area(np.abs(largest) > 0.5 * self.smooth[i])
        self.change = self._change_of(uneven, good, error)

    def _change_of(self, uneven: _Doubles, good: _Flags, error: float) -> Change | None:
        """The largest spot that changes steadily over the good frames, n of them in their order.

        Each block's change is the slope of its values over the frames, by least squares, times
        n - 1; its error is sqrt(12 / n) of a block's. It counts from 0.4 %, when the master is off
        by 0.2 % at either end, and where the slope explains most of what is more than noise in
        the spot: dust that moved in one frame is no change of the series.
        """
        n = int(good.sum())
        if n < _FEWEST_CHANGING:
            return None
        time = np.flatnonzero(good) - np.flatnonzero(good).mean()
        values = uneven[good] - uneven[good].mean(axis=0)
        slopes = np.tensordot(time, values, 1) / (time**2).sum()
        change = slopes * (time[-1] - time[0])
        size = np.abs(change) / np.maximum(self._louder, 1)
        peak = np.unravel_index(int(size.argmax()), size.shape)
        least = _SPOT_SIGMAS * error * float(np.sqrt(12 / n))
        if size[peak] < max(2 * FLAT_LIMIT, least):
            return None
        spot = _connected(size > max(0.5 * size[peak], 0.5 * least), (int(peak[0]), int(peak[1])))
        course = (values * np.where(spot, np.sign(change[peak]), 0)).sum(axis=(1, 2)) / spot.sum()
        slope = float(time @ course) / float((time**2).sum())
        varied = float((course**2).sum()) - (n - 1) * error**2 / float(spot.sum())
        area = self.area(spot)
        if slope**2 * float((time**2).sum()) < _STEADY * varied or area is None:
            return None
        return Change(float(change[peak]), area)

    def _take_light(self, residual: _Doubles, good: _Flags) -> None:
        """The mean of a box that is most sigma above the median of all, less what others have.

        A box of side a shows a bump of scale s best at a = 2.8 s; its mean is 0.56 of the height.
        """
        above = residual - np.median(residual[:, self._whole], axis=1)[:, None, None]
        inner = above
        for side in self._sides():
            shares, error, means = self._box_shares(above, side)
            extra, places = _extra(shares, good)
            for i in np.flatnonzero(extra > self.smooth_share):
                self.smooth_share[i] = extra[i]
                if side == _BOXES[0]:
                    scale = self._frame_louder[i] * error.flat[places[i]]
                    self.smooth[i] = extra[i] * scale / _OF_PEAK
                else:
                    self.smooth[i] = inner[i].flat[places[i]] / _OF_PEAK_INSIDE
                self.smooth_areas[i] = self.area(shares[i] > 0.5 * shares[i].flat[places[i]])
            inner = means
        self._take_crossed(residual, good)

    def _sides(self) -> list[int]:
        """The boxes that fit into the picture, the smallest in any case."""
        return [side for side in _BOXES if side in _BOXES[:2] or 2 * side <= min(self._whole.shape)]

    def _take_crossed(self, residual: _Doubles, good: _Flags) -> None:
        """The same of what is left without the means of rows and of columns, of either sign."""
        crossed = residual + residual.mean(axis=(1, 2), keepdims=True)
        crossed -= residual.mean(axis=1, keepdims=True) + residual.mean(axis=2, keepdims=True)
        for side in (1, *_BOXES[:2]):
            shares, error, _ = self._box_shares(crossed, side)
            extra, places = _extra(np.abs(shares), good)
            size = extra * error.flat[places] * self._frame_louder
            self.crossed = np.where(extra > self.crossed_share, size, self.crossed)
            self.crossed_share = np.maximum(self.crossed_share, extra)

    def _box_shares(self, above: _Doubles, side: int) -> tuple[_Doubles, _Doubles, _Doubles]:
        """The means of boxes in units of their error, that of a usual frame, (BY, BX), and they."""
        weights = self._weights
        total = np.maximum(_box_sum(weights, side), 1e-30)
        variance = weights.max() * _box_sum(weights * self._louder**2, side) / total**2
        error = np.maximum(self.error * np.sqrt(variance), 1e-30)
        means = np.array([_box_sum(a * weights, side) / total for a in above])
        shares = np.where(self._whole, means / (error * self._frame_louder[:, None, None]), 0)
        return shares, error, means

    def _take_spots(self, i: int, left: _Doubles, error: float) -> None:
        size = np.abs(left) / np.maximum(self._louder, 1)
        self.spots[i] = float(size.max())
        self.spot_sizes[i] = float(np.abs(left).flat[size.argmax()])
        part = size > max(0.5 * self.spots[i], 3 * error * self._frame_louder[i])
        most = max(_SPOT_SHARE * self._whole.sum(), _SPOT_BLOCKS)
        self.spots_small[i] = part.sum() <= most
        peak = np.unravel_index(int(size.argmax()), size.shape)
        self.spot_areas[i] = self.area(_connected(part, (int(peak[0]), int(peak[1]))))

    def area(self, part: _Flags) -> Area | None:
        """The rectangle of pixels around blocks."""
        if not part.any():
            return None
        ys, xs = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        height, width = self._measures.rows.shape[1], self._measures.columns.shape[1]
        x0, y0 = int(xs[0]) * BLOCK, int(ys[0]) * BLOCK
        x1, y1 = min(width, (int(xs[-1]) + 1) * BLOCK), min(height, (int(ys[-1]) + 1) * BLOCK)
        return Area(x0, y0, x1 - x0, y1 - y0)


class _Surface:
    """Fits surfaces of second order to maps of blocks."""

    def __init__(self, shape: tuple[int, ...], weights: _Doubles) -> None:
        y, x = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
        terms = [np.ones(shape), x, y, x * x, x * y, y * y]
        self._terms = np.stack([t.ravel() for t in terms], axis=1)
        self._weights = np.sqrt(weights.ravel() / max(float(weights.max()), 1.0))

    def fitted(self, values: _Doubles) -> _Doubles:
        """The surface of a map, fitted again without blocks beyond 4 robust sigma of it."""
        flat, weights = values.ravel(), self._weights
        surface = self._fit(flat, weights)
        off = np.abs(flat - surface)
        kept = off <= 4 * 1.4826 * float(np.median(off)) + 1e-12
        surface = self._fit(flat, weights * kept)
        return surface.reshape(values.shape)

    def _fit(self, flat: _Doubles, weights: _Doubles) -> _Doubles:
        terms = self._terms * weights[:, None]
        coefficients = np.linalg.lstsq(terms, flat * weights, rcond=None)[0]
        surface: _Doubles = self._terms @ coefficients
        return surface


def _extra(shares: _Doubles, good: _Flags) -> tuple[_Doubles, NDArray[np.int64]]:
    """The largest of each frame's map less that of the usual good frame, and where it is."""
    flat = shares.reshape(len(shares), -1)
    largest = flat.max(axis=1)
    return largest - np.median(largest[good]), flat.argmax(axis=1)


def louder_blocks(measures: SeriesMeasures) -> _Doubles:
    """The temporal noise of each block in parts of the usual one: glow is louder."""
    noise = measures.noise_blocks
    louder: _Doubles = np.maximum(noise / np.median(noise), 0.1)
    return louder


def _white_error(field_: _Doubles) -> float:
    """Sigma of one block by neighbours: 1.4826 median |a - b| / sqrt(2)."""
    step = np.abs(np.diff(field_, axis=1)) if field_.shape[1] > 1 else np.abs(field_)
    return 1.4826 * float(np.median(step)) / float(np.sqrt(2))


def _box_sum(values: _Doubles, side: int) -> _Doubles:
    """The sums of boxes of an odd side around each of the values, zeros beyond their edges."""
    before, after = side // 2 + 1, side // 2
    sums = np.pad(values, (before, after)).cumsum(axis=0).cumsum(axis=1)
    down = sums[side:] - sums[:-side]
    boxes: _Doubles = down[:, side:] - down[:, :-side]
    return boxes


def _connected(part: _Flags, seed: tuple[int, int]) -> _Flags:
    """The blocks of `part` that hang together with the seed."""
    connected = np.zeros_like(part)
    connected[seed] = True
    while True:
        padded = np.pad(connected, 1)
        grown = np.zeros_like(connected)
        height, width = connected.shape
        for a in range(3):
            for b in range(3):
                grown |= padded[a : a + height, b : b + width]
        grown &= part
        grown[seed] = True
        if (grown == connected).all():
            return connected
        connected = grown


@dataclass(frozen=True, slots=True)
class Specks:
    """The darkest cell of 8 x 8 pixels of each of n frames, where, and whether none is as bright.

    `places` are maps of blocks, (n, BY, BX). Cosmic rays make bright cells, and dust dark ones.
    """

    sizes: _Doubles
    dark: _Flags
    places: _Flags


def farthest_specks(measures: SeriesMeasures) -> Specks:
    """What the smallest dust does: cells in parts of their noise, as a frame has it in most blocks.

    A frame is 1 / m of the mean of the m frames used, which takes so much off.
    """
    m = max(2, int(measures.used.sum()))
    cells = measures.farthest / np.maximum(louder_blocks(measures), 1)
    cells[measures.used] *= m / (m - 1)
    depths = np.maximum(-cells, 0)
    largest = depths.max(axis=(1, 2))
    dark = largest >= cells.max(axis=(1, 2))
    return Specks(largest, dark, depths > 0.5 * largest[:, None, None])
