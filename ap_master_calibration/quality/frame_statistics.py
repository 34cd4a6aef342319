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
from ap_master_calibration.quality.block_fields import (
    BlockFields,
    Change,
    farthest_specks,
    merged_blocks,
)
from ap_master_calibration.quality.findings import Area
from ap_master_calibration.quality.line_profiles import largest_steps, strongest_waves
from ap_master_calibration.quality.series_pass import SeriesMeasures
from ap_master_calibration.quality.series_statistic import (
    BOX_ERROR,
    FLAT_LIMIT,
    LEAST_LEVEL,
    LEAST_NOISE,
    LEAST_SLOPE,
    LEAST_SMOOTH,
    PART_OF_NOISE,
    SCREEN,
    Statistic,
    others_mean,
)

_Doubles = NDArray[np.float64]
_Flags = NDArray[np.bool_]

_CLIPPED_LIGHT, _CLIPPED_SHARE = 30.0, 0.1  # sigma; the part of a band
_CLIPPED_WAVE = 4.0  # sigma: as large as a wave can be where residuals count up to 5
_STEP_ERROR = 0.6  # the largest of thousands of normal numbers varies by so much of a sigma


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
    fields = BlockFields(measures, kind, good, slope, louder)
    match, match_error = _matches(measures, good, sigma, flat)
    steps = largest_steps(measures, good, louder)
    waves = strongest_waves(measures, good)
    specks = farthest_specks(measures)
    return SeriesStatistics(
        good=good,
        level=_level(measures, flat, sigma, root),
        noise=_noise(measures, noise, flat, good, root),
        slope=slope,
        match=match,
        match_error=match_error,
        smooth=fields.statistic(extended),
        crossed=Statistic(fields.crossed_share, BOX_ERROR, 0.0, (1,), sizes=fields.crossed),
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
        [np.median(b) for b in merged_blocks(measures)]
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
    light = merged_blocks(measures)
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
