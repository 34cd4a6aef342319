"""What the rows and columns of residuals show: steps and waves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.integrate.residuals import BLOCK
from ap_master_calibration.quality.block_fields import louder_blocks
from ap_master_calibration.quality.series_pass import SeriesMeasures
from ap_master_calibration.quality.series_statistic import (
    others_mean,
)

_Doubles = NDArray[np.float64]
_Flags = NDArray[np.bool_]

_STEP_ROWS = (2, 8, 24, 56)
_LOWEST_FREQUENCY = 8  # periods in the picture


@dataclass(frozen=True, slots=True)
class LineExtremes:
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


def largest_steps(measures: SeriesMeasures, good: _Flags, frame_louder: _Doubles) -> LineExtremes:
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
    return LineExtremes(value, best, axis, place, np.ones(n))


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


def strongest_waves(measures: SeriesMeasures, good: _Flags) -> LineExtremes:
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
    return LineExtremes(value, best, axis, np.zeros(n, np.int64), frequency)


def _running_mean(values: _Doubles, count: int) -> _Doubles:
    padded = np.pad(values, ((0, 0), (count // 2, count // 2)), mode="edge")
    sums = np.cumsum(np.pad(padded, ((0, 0), (1, 0))), axis=1)
    mean: _Doubles = (sums[:, count:] - sums[:, :-count]) / count
    return mean
