"""Finds the frames of a series whose level stands out, and measures the noise of images."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from ap_master_calibration.frames import Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STRAY_SIGMAS = 5.0
STRAY_PART_OF_NOISE = 0.5
FLAT_STRAY = 0.10
MOST_FULL = 1e-4
FULL_SCALE = 255 / 256
"""A sample from here on counts as full: 12-bit to 16-bit converters end in the last 1/256 of the
range, and sensors are not linear there."""

_CLIP = 4.0
_ROUNDS = 20

Values: TypeAlias = "Sequence[float] | NDArray[np.float64]"


class Oddity(StrEnum):
    """What is odd about a frame of a series."""

    ABOVE = "above"
    BELOW = "below"
    FULL = "full"


def odd_frames(
    kind: Kind, levels: Values, *, noise: float, full: Values | None = None
) -> dict[int, Oddity]:
    """The frames a person should look at, by their index in the series.

    `levels` and `noise`, the temporal noise of one frame, are parts of full scale (0..1); `full`
    is the share of each frame's pixels at full scale (0..1), which counts for flats alone.
    """
    import numpy as np

    if len(levels) == 0:
        return {}
    values = np.asarray(levels, np.float64)
    flat = kind is Kind.FLAT
    stray = stray_flats(values) if flat else stray_levels(values, noise)
    usual = median(values)
    odd = {i: Oddity.ABOVE if values[i] > usual else Oddity.BELOW for i in stray}
    if flat and full is not None:
        odd |= {i: Oddity.FULL for i in too_full(full) if i not in odd}
    return odd


def median(values: Sequence[float] | NDArray[np.floating]) -> float:
    """The median of numbers that are no NaN."""
    import numpy as np

    return float(row_medians(np.asarray(values, np.float64).reshape(1, -1))[0])


def row_medians(rows: NDArray[np.floating]) -> NDArray[np.float64]:
    """The median of every row of numbers that are no NaN.

    The same as np.median, whose first call imports numpy's masked arrays.
    """
    import numpy as np

    low, high = (rows.shape[1] - 1) // 2, rows.shape[1] // 2
    ordered = np.partition(rows, (low, high), axis=1)
    medians: NDArray[np.float64] = (ordered[:, low].astype(np.float64) + ordered[:, high]) / 2
    return medians


def stray_levels(levels: Values, noise: float) -> list[int]:
    """The frames of a bias or dark series whose level stands out, by their index.

    Their level is off the median by more than 5 robust sigma of the series, and by more than half
    the noise of a frame: a smaller step is real but changes nothing.
    """
    import numpy as np

    values = np.asarray(levels, np.float64)
    deviation = np.abs(values - median(values))
    robust_sigma = 1.4826 * median(deviation)  # of a normal distribution: sigma / MAD
    limit = max(STRAY_SIGMAS * robust_sigma, STRAY_PART_OF_NOISE * noise)
    return [int(i) for i in np.flatnonzero(deviation > limit)]


def stray_flats(levels: Values) -> list[int]:
    """The flats whose level is more than 10 % off the median of the series."""
    import numpy as np

    values = np.asarray(levels, np.float64)
    centre = median(values)
    return [int(i) for i in np.flatnonzero(np.abs(values - centre) > FLAT_STRAY * centre)]


def too_full(full: Values) -> list[int]:
    """The frames with 0.01 % of their pixels or more at full scale."""
    import numpy as np

    return [int(i) for i in np.flatnonzero(np.asarray(full) >= MOST_FULL)]


def sigma(difference: NDArray[np.float32]) -> float:
    """The standard deviation of a difference of two images, without its outliers.

    Pixels more than 4 sigma from the mean are left out until there are none: cosmic rays and hot
    pixels are no noise. (The median absolute deviation will not do: of integers it is an integer.)
    """
    import numpy as np

    kept = difference.astype(np.float64)
    for _ in range(_ROUNDS):
        deviation = float(kept.std())
        inside = np.abs(kept - kept.mean()) <= _CLIP * deviation
        if inside.all() or deviation == 0:
            break
        kept = kept[inside]
    return deviation
