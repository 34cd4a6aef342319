"""The numbers that the frames of a series are judged by, each with its error and its limit.

Every residual is one from the mean of the other frames of those taken as good. From a sum Q that is
linear in the frames it is Q_i - mean of Q_j over the good j other than i.

A limit is where a frame begins to matter to the master of N frames. For bias frames and darks a
deviation a of one frame moves the master by a / N, which may be 10 % of the master's noise: so
a = 0.1 sqrt(N) sigma for a single pixel, with sigma the noise of one frame. What is extended is
seen at the scale of 8 x 8 pixels, as on a screen that shows the whole picture of today's sensors:
a = 0.1 sqrt(N) sigma / 8. For flats it is what moves the master by 0.2 %: a = 0.002 N.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.band_details import CELL
from ap_master_calibration.integrate.outliers import FLAT_STRAY
from ap_master_calibration.integrate.residuals import BLOCK
from ap_master_calibration.quality.findings import Area
from ap_master_calibration.quality.series_pass import SeriesMeasures

_Doubles = NDArray[np.float64]
_Flags = NDArray[np.bool_]

SIGMAS = 5.0
"""A deviation is significant from so many sigma on, of noise and the series' own scatter."""
PART_OF_NOISE = 0.1
SCREEN = 8
"""Pixels of the picture to one of a screen, along each side."""
FLAT_LIMIT = 0.002
LEAST_LEVEL = 1.0
"""ADU: a bias level wanders by parts of one."""
LEAST_SMOOTH = 0.4
"""ADU: what is extended and less than this is lost in the rounding of each frame."""
LEAST_SLOPE = 0.05
"""Of the dark current: 0.4 degrees where it doubles every 6. A cooler settles by less."""
LEAST_NOISE = 0.05
_STEP_ROWS = (2, 8, 24, 56)
_BOXES = (3, 9, 27, 81)  # blocks, as far as they fit into the picture
_GLOW_FREEDOM = 0.03
_MOST_PEDESTAL = 0.5  # of the level of flats
_CLIPPED_LIGHT, _CLIPPED_SHARE = 30.0, 0.1  # sigma; the part of a band
_CLIPPED_WAVE = 4.0  # sigma: as large as a wave can be where residuals count up to 5
_LEAST_LIT = 0.05  # of it, in the darkest corner
_OF_PEAK = 0.56  # the mean of a Gaussian bump over the box that shows it best, to its height
_OF_PEAK_INSIDE = 0.9  # the same over the box of a third of its side
_STEP_ERROR = 0.6  # the largest of thousands of normal numbers varies by so much of a sigma
_BOX_ERROR = 0.5
_SETTLING = 0.65  # of a frame's deviation is left in the next where a series settles
_SPOT_SHARE, _SPOT_BLOCKS = 0.02, 12  # of the picture, at least; what is larger is a gradient
_SPOT_SIGMAS = 7.0  # of the largest of thousands of blocks
_FEWEST_CHANGING = 5
_STEADY = 0.6  # of the variance of what changes steadily
_LOWEST_FREQUENCY = 8  # periods in the picture


@dataclass(frozen=True, slots=True)
class Statistic:
    """One number of each of n frames; `error`, (n,) or one, is 1 sigma of it by noise alone.

    `limit` is the deviation from which it matters, `sides` the signs of deviations that count.
    Where `sizes` are given it is they that matter, and `values` only tell what is significant.
    """

    values: _Doubles
    error: _Doubles | float
    limit: float
    sides: tuple[int, ...] = (-1, 1)
    settles: bool = True
    sizes: _Doubles | None = None

    def deviations(self, good: _Flags) -> _Doubles:
        """What each frame is off the median of the good ones."""
        return self.values - np.median(self.values[good])

    def scatter(self, good: _Flags) -> float:
        """Robust sigma of the good frames, 1.4826 MAD, a little more where they are few."""
        values = self.values[good]
        mad = float(np.median(np.abs(values - np.median(values))))
        return 1.4826 * mad * (1 + 3 / len(values))

    def least(self, good: _Flags) -> _Doubles:
        """The deviation of each frame that is both significant and material."""
        error = np.broadcast_to(np.asarray(self.error, float), self.values.shape)
        significant: _Doubles = SIGMAS * np.hypot(error, self.scatter(good))
        return significant if self.sizes is not None else np.maximum(self.limit, significant)

    def severities(self, good: _Flags) -> _Doubles:
        """The deviation of each frame to the sides that count, in parts of the least."""
        off = self.deviations(good)
        sided = np.max([off * side for side in self.sides], axis=0)
        severities: _Doubles = sided / np.maximum(self.least(good), 1e-30)
        return severities

    def strays(self, good: _Flags) -> _Flags:
        """The frames whose deviation is both; a series that settles at its ends has none there."""
        off = self.deviations(good)
        least = self.least(good)
        sided = np.zeros(len(off), bool)
        for side in self.sides:
            sided |= off * side > least
        if self.sizes is not None:
            sided &= self.sizes > self.limit
        if self.settles and sided.any():
            sided &= ~(_settling(off, least) | _settling(off[::-1], least[::-1])[::-1])
        return sided


def _settling(off: _Doubles, least: _Doubles) -> _Flags:
    """The first frames of a series that come to its level in steps that get smaller.

    Each has less of the deviation than the one before, and at least a third of it: a cooler and
    a lamp come to rest so; a frame that is odd by itself is followed by one that is not.
    """
    settled = np.zeros(len(off), bool)
    last = next((i for i, value in enumerate(off) if abs(value) <= least[i]), len(off))
    if last == 0 or last > len(off) // 2:
        return settled
    for i in range(last):
        step = abs(off[i] - off[i + 1])
        if step > _SETTLING * abs(off[i]) or off[i] * off[i + 1] < 0:
            return settled
    settled[:last] = True
    return settled


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a spot of flats from the first to the last, in parts of the light there."""

    size: float
    area: Area


@dataclass(frozen=True, slots=True)
class SeriesStatistics:
    """All statistics of n frames, as judged with `good` frames as the reference.

    `crossed` is `smooth` without the means of block rows and columns: light has it, a step of rows
    has not. Places, axes and periods say where a statistic has its largest value.
    """

    good: _Flags
    level: Statistic
    noise: Statistic
    slope: Statistic | None
    match: _Doubles
    match_error: _Doubles
    smooth: Statistic
    crossed: Statistic
    spots: Statistic
    spots_small: _Flags
    specks: Statistic
    specks_dark: _Flags
    steps: Statistic
    step_share: _Doubles
    step_axis: NDArray[np.int64]
    step_places: NDArray[np.int64]
    waves: Statistic
    wave_share: _Doubles
    wave_axis: NDArray[np.int64]
    wave_periods: _Doubles
    stars: Statistic
    sharp: Statistic
    areas: dict[str, list[Area | None]] = field(default_factory=dict)
    change: Change | None = None

    def severities(self) -> _Doubles:
        """The largest deviation of each frame, in parts of the least that is odd."""
        judged = [self.level, self.noise, self.smooth, self.spots, self.specks]
        judged += [self.steps, self.waves, self.stars, self.sharp]
        if self.slope is not None:
            judged.append(self.slope)
        severities: _Doubles = np.max([s.severities(self.good) for s in judged], axis=0)
        return severities

    def of(self, index: int) -> dict[str, float]:
        """The statistics of one frame by name, to show and to sort by."""
        named = {
            "dark_current": self.slope,
            "smooth": self.smooth,
            "spots": self.spots,
            "specks": self.specks,
            "steps": self.steps,
            "waves": self.waves,
            "stars": self.stars,
            "sharp": self.sharp,
        }
        return {k: _rounded(s, index) for k, s in named.items() if s is not None}


def _rounded(statistic: Statistic, index: int) -> float:
    values = statistic.values if statistic.sizes is None else statistic.sizes
    return float(f"{values[index]:.6g}")


def others_mean(values: _Doubles, good: _Flags) -> _Doubles:
    """For each frame the mean of `values`, (n, ...), over the good frames other than it."""
    total = values[good].sum(axis=0)
    count = int(good.sum())
    mean = np.broadcast_to(total / count, values.shape).copy()
    mean[good] = (total - values[good]) / (count - 1)
    return mean


def series_statistics(measures: SeriesMeasures, kind: Kind, good: _Flags) -> SeriesStatistics:
    """Computes all statistics with the good frames as the reference."""
    n = len(good)
    flat = kind is Kind.FLAT
    noise = frame_noise(measures)
    sigma = float(np.median(noise[good]))
    louder = np.maximum(noise / max(sigma, 1e-30), 1.0)
    root = np.sqrt(n)
    extended = FLAT_LIMIT * n if flat else max(PART_OF_NOISE * root * sigma / SCREEN, LEAST_SMOOTH)
    slope = _slope(measures, good, sigma, root)
    fields = _Fields(measures, kind, good, slope, louder)
    match, match_error = _matches(measures, good, sigma, flat)
    steps = _steps(measures, good, louder)
    waves = _waves(measures, good)
    specks = _specks(measures)
    return SeriesStatistics(
        good=good,
        level=_level(measures, flat, sigma, root),
        noise=_noise(measures, noise, flat, good, root),
        slope=slope,
        match=match,
        match_error=match_error,
        smooth=fields.statistic(extended),
        crossed=Statistic(fields.crossed_share, _BOX_ERROR, 0.0, (1,), sizes=fields.crossed),
        spots=Statistic(
            fields.spots, fields.spot_error * louder, extended, (1,), sizes=fields.spot_sizes
        ),
        spots_small=fields.spots_small,
        specks=Statistic(specks.sizes, _STEP_ERROR * sigma / CELL, extended, (1,), settles=False),
        specks_dark=specks.dark,
        steps=Statistic(steps.share, _STEP_ERROR, extended, (1,), sizes=steps.values),
        step_share=steps.share,
        step_axis=steps.axis,
        step_places=steps.places,
        waves=Statistic(
            np.sqrt(waves.share),
            0.5,
            min(extended, _CLIPPED_WAVE * sigma),
            (1,),
            sizes=waves.values,
        ),
        wave_share=waves.share,
        wave_axis=waves.axis,
        wave_periods=1 / np.maximum(waves.frequencies, 1e-9),
        stars=_counted(
            np.array([len(f) for f in measures.features], float), 3 if flat else 5, good
        ),
        sharp=_counted(measures.sharp, 20, good),
        areas={
            "smooth": fields.smooth_areas,
            "spots": fields.spot_areas,
            "specks": [fields.area(part) for part in specks.places],
        },
        change=fields.change,
    )


def _counted(counts: _Doubles, fewest: int, good: _Flags) -> Statistic:
    """A number of things; its error is the root of what the good frames have, at least 1."""
    usual = float(np.median(counts[good]))
    return Statistic(counts, float(np.sqrt(max(usual, 0.2))), max(fewest, usual), (1,), False)


def _level(measures: SeriesMeasures, flat: bool, sigma: float, root: float) -> Statistic:
    if flat:
        level = measures.sample.level / np.median(measures.sample.level)
        return Statistic(level, 1e-3, FLAT_STRAY)
    level = measures.sample.levels.mean(axis=(1, 2)) + np.array(
        [np.median(b) for b in _merged(measures)]
    )
    return Statistic(level, 0.0, max(PART_OF_NOISE * root * sigma, LEAST_LEVEL))


def frame_noise(measures: SeriesMeasures) -> _Doubles:
    """Temporal noise of each frame in y: the root of the median of its strips' variances.

    With v_i the variance of the residual from the mean of all m frames used, and s^2 the mean
    variance of a frame, v_i = s_i^2 (1 - 2 / m) + s^2 / m, and the mean of v_i is s^2 (1 - 1 / m).
    A frame that is no part of the mean has v_i = s_i^2 + s^2 / m.
    """
    used = measures.used if measures.used.any() else ~measures.used
    m = max(2, int(used.sum()))
    by_strip = np.median(measures.variance, axis=1)
    usual = float(np.mean(by_strip[used])) / (1 - 1 / m)
    inside = (by_strip - usual / m) / max(1 - 2 / m, 0.25)
    variance = np.where(used, inside, by_strip - usual / m)
    return np.sqrt(np.maximum(variance, 1e-12 * usual))


def _noise(
    measures: SeriesMeasures, noise: _Doubles, flat: bool, good: _Flags, root: float
) -> Statistic:
    """Noise against the series; of flats, whose noise is that of light, times sqrt(level).

    A frame of noise s instead of s0 adds noise of sqrt(s^2 - s0^2) / N to the master, which is
    10 % of it at sqrt(|(s / s0)^2 - 1|) = 0.1 sqrt(N).
    """
    values = noise * np.sqrt(np.maximum(measures.sample.level, 0)) if flat else noise
    values = values / max(float(np.median(values[good])), 1e-30)
    limit = max(float(np.sqrt(1 + (PART_OF_NOISE * root) ** 2)) - 1, LEAST_NOISE)
    pixels = measures.rows.shape[1] * measures.columns.shape[1]
    return Statistic(values, float(1 / np.sqrt(pixels)), limit)


def _slope(measures: SeriesMeasures, good: _Flags, sigma: float, root: float) -> Statistic | None:
    """cov(r, P) / var(P) over the hot pixels; None where they are too few to tell 5 %.

    Its error is what the bands of a frame differ by, where that is more than temporal noise: hot
    pixels are noisier than others, and some jump.
    """
    if measures.hot_count < 10 or measures.hot_weight <= 0:
        return None
    error = sigma * np.sqrt(measures.hot_square) / measures.hot_weight
    if error > LEAST_SLOPE:
        return None
    slopes = measures.hot / measures.hot_weight
    left = measures.hot_bands - slopes[:, None] * measures.hot_weights
    by_bands = np.sqrt((left**2).sum(axis=1)) / measures.hot_weight
    error = max(error, float(np.median(by_bands[good])))
    values = slopes - others_mean(slopes, good)
    limit = max(LEAST_SLOPE, PART_OF_NOISE * root * sigma / measures.hot_level)
    return Statistic(values, float(error), limit)


def _matches(
    measures: SeriesMeasures, good: _Flags, sigma: float, flat: bool
) -> tuple[_Doubles, _Doubles]:
    """The slope of a frame on P's details by bands of 32 rows, (n, bands), and its error, (bands,).

    The details are the hot pixels or the fine pattern of the others, whichever tells more. Where
    light is so far off that residuals are clipped nothing is known of them: 0. The fine pattern
    of P holds P's noise, which is no pattern, and is in the residual of frames that P has not.
    """
    by_band = np.add.reduceat(measures.matches, _band_starts(measures), axis=1)
    weights = np.maximum(_banded(measures.match_weights), 1e-30)
    noise = sigma**2 / max(1, measures.used.sum()) * _banded(np.ones(measures.rows.shape[1]))
    noise *= measures.columns.shape[1]
    by_band[~measures.used] += noise
    fine, fine_error = by_band / weights, sigma / np.sqrt(weights)
    light = _merged(measures)
    if flat:  # a pattern of response is as much brighter as the light on it
        fine = fine - np.median(light, axis=2)
    hot_weights = np.maximum(measures.hot_weights, 1e-30)
    hot = measures.hot_bands / hot_weights
    hot_error = sigma * np.sqrt(measures.hot_squares) / hot_weights
    hot_error[measures.hot_weights <= 0] = np.inf
    slopes = np.where(hot_error < fine_error, hot, fine)
    slopes -= others_mean(slopes, good)
    clipped = np.abs(light) > _CLIPPED_LIGHT * sigma
    slopes[clipped.mean(axis=2) > _CLIPPED_SHARE] = 0
    return slopes, np.minimum(hot_error, fine_error)


def _band_starts(measures: SeriesMeasures) -> NDArray[np.int64]:
    return np.arange(0, measures.rows.shape[1], BLOCK)


def _banded(weights: _Doubles) -> _Doubles:
    return np.add.reduceat(weights, np.arange(0, len(weights), BLOCK))


def _merged(measures: SeriesMeasures) -> _Doubles:
    """Block means over all cells: (n, BY, BX)."""
    weights = measures.block_weights
    total = np.maximum(weights.sum(axis=(0, 1)), 1)
    merged: _Doubles = (measures.blocks * weights).sum(axis=(1, 2)) / total
    return merged


# --- blocks: light, gradients, spots ------------------------------------------------------------


class _Fields:
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
        residual = self._residual(_merged(measures), good)
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
        return Statistic(self.smooth_share, _BOX_ERROR, limit, (1,), sizes=self.smooth)

    def _by_cell(self, good: _Flags) -> list[_Doubles]:
        """The residual of each colour cell, (n, BY, BX); of one where all are of one colour."""
        if not self._measures.coloured:
            return [self._residual(_merged(self._measures), good)]
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


# --- specks: dust that is smaller than a block ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Specks:
    """The darkest cell of 8 x 8 pixels of each of n frames, where, and whether none is as bright.

    `places` are maps of blocks, (n, BY, BX). Cosmic rays make bright cells, and dust dark ones.
    """

    sizes: _Doubles
    dark: _Flags
    places: _Flags


def _specks(measures: SeriesMeasures) -> _Specks:
    """What the smallest dust does: cells in parts of their noise, as a frame has it in most blocks.

    A frame is 1 / m of the mean of the m frames used, which takes so much off.
    """
    m = max(2, int(measures.used.sum()))
    cells = measures.farthest / np.maximum(louder_blocks(measures), 1)
    cells[measures.used] *= m / (m - 1)
    depths = np.maximum(-cells, 0)
    largest = depths.max(axis=(1, 2))
    dark = largest >= cells.max(axis=(1, 2))
    return _Specks(largest, dark, depths > 0.5 * largest[:, None, None])


# --- rows and columns ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Extremes:
    """The largest of one kind in each frame, of rows (axis 0) or columns (axis 1).

    `share` is its size in units of its own noise.
    """

    values: _Doubles
    share: _Doubles
    axis: NDArray[np.int64]
    places: NDArray[np.int64]
    frequencies: _Doubles
    error: float = 0.0


def _profiles(measures: SeriesMeasures, good: _Flags) -> list[_Doubles]:
    """Rows' and columns' means of the residual, each frame less its median: (n, H), (n, W)."""
    profiles = []
    for values in (measures.rows, measures.columns):
        residual = values - others_mean(values, good)
        residual = residual - np.median(residual, axis=1, keepdims=True)
        profiles.append(residual)
    return profiles


def _profile_noise(profile: _Doubles) -> _Doubles:
    """Sigma of one row or column of each frame by its neighbours."""
    step = np.abs(np.diff(profile, axis=1))
    noise: _Doubles = 1.4826 * np.median(step, axis=1) / np.sqrt(2)
    return np.maximum(noise, 1e-12)


def _steps(measures: SeriesMeasures, good: _Flags, frame_louder: _Doubles) -> _Extremes:
    """The largest sharp step of rows or columns.

    s(y) is the mean of k rows from y on less that of the k rows before. A step of height a has
    s = a there and 0 at a distance of k, while s of a slope is the same everywhere, so that
    u(y) = s(y) - (s(y - k) + s(y + k)) / 2 has only steps left. The k of the most sigma counts.
    """
    n = len(good)
    best = np.zeros(n)
    value, axis, place = np.zeros(n), np.zeros(n, np.int64), np.zeros(n, np.int64)
    for which, profile in enumerate(_profiles(measures, good)):
        louder = _louder_lines(measures, which)
        noise = float(np.median(_profile_noise(profile / louder)[good]))
        for k in _STEP_ROWS:
            u = _second_steps(profile, k) / louder[2 * k : 2 * k + max(0, len(louder) - 4 * k + 1)]
            if u.shape[1] == 0:
                continue
            size = np.abs(u) / frame_louder[:, None]
            at = size.argmax(axis=1)
            largest = size[np.arange(n), at]
            extra = largest - float(np.median(largest[good]))
            share = extra / (noise * np.sqrt(3 / k))
            height = largest * frame_louder
            better = share > best
            better &= _are_sharp(profile / louder, at + 2 * k, height, noise * frame_louder)
            best[better], value[better] = share[better], (extra * frame_louder)[better]
            axis[better], place[better] = which, at[better] + 2 * k
    return _Extremes(value, best, axis, place, np.ones(n))


def _are_sharp(
    profile: _Doubles, places: NDArray[np.int64], sizes: _Doubles, noise: _Doubles
) -> _Flags:
    """Whether 6 rows on either side of a step show it: a slope has little of it there.

    Where noise hides that, it is taken for sharp.
    """
    sharp = np.zeros(len(profile), bool)
    for i, (place, size) in enumerate(zip(places, sizes, strict=True)):
        y0, y1 = max(0, place - 6), min(profile.shape[1], place + 6)
        step = abs(float(profile[i, place:y1].mean() - profile[i, y0:place].mean()))
        sharp[i] = step > 0.5 * size - 2 * noise[i] * np.sqrt(2 / 6)
    return sharp


def _louder_lines(measures: SeriesMeasures, axis: int) -> _Doubles:
    """The noise of each row (axis 0) or column in parts of the usual one, at least 1."""
    by_block = np.sqrt(np.mean(louder_blocks(measures) ** 2, axis=1 - axis))
    length = measures.rows.shape[1] if axis == 0 else measures.columns.shape[1]
    lines = np.repeat(by_block, BLOCK)[:length]
    louder: _Doubles = np.maximum(lines / np.median(lines), 1)
    return louder


def _second_steps(profile: _Doubles, k: int) -> _Doubles:
    """u(y) for y = 2 k on; empty where the profile is too short."""
    if profile.shape[1] < 4 * k:
        return np.empty((len(profile), 0))
    sums = np.cumsum(np.pad(profile, ((0, 0), (1, 0))), axis=1)
    means = (sums[:, k:] - sums[:, :-k]) / k
    s = means[:, k:] - means[:, :-k]
    return s[:, k:-k] - (s[:, : -2 * k] + s[:, 2 * k :]) / 2


def _waves(measures: SeriesMeasures, good: _Flags) -> _Extremes:
    """The strongest periodic part of rows or columns: amplitude 2 |F| / H at its frequency.

    `share` is the power |F|^2 against the mean power of this frame at neighbouring frequencies,
    and of the good frames at the same one, whichever is more: exp(-share) is the chance of it.
    """
    n = len(good)
    best = np.zeros(n)
    value, axis, frequency = np.zeros(n), np.zeros(n, np.int64), np.full(n, 0.5)
    for which, profile in enumerate(_profiles(measures, good)):
        length = profile.shape[1]
        if length < 4 * _LOWEST_FREQUENCY:
            continue
        own = profile - np.median(profile[good], axis=0)  # what is in the mean is in all
        spread = 1.4826 * np.median(np.abs(own), axis=1)
        most = np.maximum(8 * _profile_noise(own), 3 * spread)[:, None]  # single rows may be odd
        clipped = np.clip(own, -most, most)
        power = np.abs(np.fft.rfft(clipped * np.hanning(length), axis=1)) ** 2
        usual = _running_mean(np.median(power[good], axis=0, keepdims=True) / np.log(2), 3)
        around = (_running_mean(power, 31) * 31 - _running_mean(power, 5) * 5) / 26
        share = power / np.maximum(np.maximum(usual, around), 1e-30)
        share[:, :_LOWEST_FREQUENCY] = 0
        at = share.argmax(axis=1)
        largest = share[np.arange(n), at]
        better = largest > best
        best[better], axis[better] = largest[better], which
        amplitude = 4 * np.sqrt(power[np.arange(n), at]) / length
        value[better], frequency[better] = amplitude[better], at[better] / length
    return _Extremes(value, best, axis, np.zeros(n, np.int64), frequency)


def _running_mean(values: _Doubles, count: int) -> _Doubles:
    padded = np.pad(values, ((0, 0), (count // 2, count // 2)), mode="edge")
    sums = np.cumsum(np.pad(padded, ((0, 0), (1, 0))), axis=1)
    mean: _Doubles = (sums[:, count:] - sums[:, :-count]) / count
    return mean
