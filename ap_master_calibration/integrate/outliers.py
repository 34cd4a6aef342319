"""Which frames of a series stand out by their level, and the noise they are measured by."""

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
"""The last 1/256 of the range: where converters of 12 to 16 bits end, and where sensors are not
linear any more."""

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
    """The frames a person should look at, by their place in the series.

    `levels`, the temporal `noise` of one frame and `full`, the parts of the frames' pixels at full
    scale, are parts of full scale (0..1). Only flats are asked whether they are too full.
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

    As np.median has it, which loads numpy's masked arrays first.
    """
    import numpy as np

    low, high = (rows.shape[1] - 1) // 2, rows.shape[1] // 2
    parted = np.partition(rows, (low, high), axis=1)
    middle: NDArray[np.float64] = (parted[:, low].astype(np.float64) + parted[:, high]) / 2
    return middle


def stray_levels(levels: Values, noise: float) -> list[int]:
    """The frames of a bias or dark series whose level stands out.

    More than 5 robust sigma of the series off its median, and more than half the noise of a frame:
    a smaller step is real but changes nothing.
    """
    import numpy as np

    values = np.asarray(levels, np.float64)
    off = np.abs(values - median(values))
    spread = 1.4826 * median(off)
    limit = max(STRAY_SIGMAS * spread, STRAY_PART_OF_NOISE * noise)
    return [int(i) for i in np.flatnonzero(off > limit)]


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
    """The standard deviation of a difference of two images without its outliers.

    Pixels farther than 4 sigma from the mean are left out again and again until none is: cosmic
    rays and hot pixels are no noise. (The median absolute deviation will not do: on integers it is
    one.)
    """
    import numpy as np

    kept = difference.astype(np.float64)
    for _ in range(_ROUNDS):
        spread = float(kept.std())
        inside = np.abs(kept - kept.mean()) <= _CLIP * spread
        if inside.all() or spread == 0:
            break
        kept = kept[inside]
    return spread
