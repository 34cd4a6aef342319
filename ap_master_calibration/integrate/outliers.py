"""Finds the frames of a series whose level stands out, and measures the noise of images.

The limits of levels, and of pixels at the ends of the scale, are here and nowhere else. The check
of frames takes them; the built-in engine takes them for series that were not compared before, as
they have fewer than five frames or nobody asked for it: there the levels that a stack measures
anyhow are all there is to go by, and a step of half a frame's noise is what they show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ap_master_calibration.formatting import FULL_SCALE_ADU, KIND_WORDS, first_few
from ap_master_calibration.frames import Kind
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STRAY_SIGMAS = 5.0
STRAY_PART_OF_NOISE = 0.5
FLAT_STRAY = 0.10
MOST_FULL = 1e-4
MOST_AT_ZERO = 1e-3
"""Shares of pixels at full scale, and at 0, above which a frame is cut off there."""
BELOW_BIAS = 2 / 65535
"""By how much of full scale a dark without thermal signal may be below its bias, from night to
night."""
MOST_BLACK = 1e-2
"""Share of a flat's pixels of which calibration leaves nothing; an overscan area stays below it."""
BRIGHT_DARK = 0.20
"""Of full scale. No bias frame and no dark is as bright as this: the cap was off."""
GOOD_FLAT = (0.30, 0.60)
"""The level of a well exposed flat, of full scale."""
GOOD_FLAT_RANGE = text("{low} to {high} %", low=30, high=60)
USABLE_FLAT = (0.20, 0.80)
"""The level of a flat that can be used, of full scale: below it is noise, above it not linear."""
FULL_SCALE = 255 / 256
"""A sample from here on counts as full: 12-bit to 16-bit converters end in the last 1/256 of the
range, and sensors are not linear there."""

_CLIP = 4.0
_SHARED = 0.01  # of the pixels have the median itself: it is one of a converter's steps
_ROUNDS = 20
_FEWEST_FOR_DRIFT = 6
_DRIFTING = 0.9

Values: TypeAlias = "Sequence[float] | NDArray[np.float64]"


def level_warnings(levels: Values, noise: float) -> Iterator[Text]:
    """Yields where a series of bias frames or darks has several levels, or keeps moving.

    `levels`, in the order the frames were taken, and `noise`, the temporal noise of one frame, are
    parts of 65535.
    """
    import numpy as np

    values = np.asarray(levels, np.float64)
    several = [group for group in level_groups(values, noise) if len(group) > 1]
    if len(several) > 1:
        listed = [
            text("{count} of {level}", count=len(group), level=in_adu(median(values[group])))
            for group in several
        ]
        yield text(
            "the frames have several levels ({levels}): do they belong together?",
            levels=first_few(listed),
        )
    elif (moved := drift(values, noise)) is not None:
        yield text(
            "the level moves by {change} through the series: did the temperature change, or light "
            "get in?",
            change=in_adu(moved),
        )


def in_adu(level: float) -> str:
    """Returns a level, a part of 65535, in ADU."""
    return f"{level * FULL_SCALE_ADU:,.1f} ADU"


def bright_warning(kind: Kind, level: float) -> Text | None:
    """What to say of a series of bias frames or darks by its level (0..1); None if nothing."""
    if kind in (Kind.FLAT, Kind.LIGHT) or level <= BRIGHT_DARK:
        return None
    return text(
        "the {kind} frames are as bright as flats: their level is {level} of full scale; was the "
        "telescope covered?",
        kind=KIND_WORDS[kind],
        level=f"{100 * level:.0f} %",
    )


def median(values: Sequence[float] | NDArray[np.floating]) -> float:
    """Returns the median of numbers that are no NaN."""
    import numpy as np

    return float(row_medians(np.asarray(values, np.float64).reshape(1, -1))[0])


def row_medians(rows: NDArray[np.floating]) -> NDArray[np.float64]:
    """Returns the median of every row of numbers that are no NaN.

    The same as np.median, whose first call imports numpy's masked arrays.
    """
    import numpy as np

    low, high = (rows.shape[1] - 1) // 2, rows.shape[1] // 2
    ordered = np.partition(rows, (low, high), axis=1)
    medians: NDArray[np.float64] = (ordered[:, low].astype(np.float64) + ordered[:, high]) / 2
    return medians


def fine_medians(rows: NDArray[np.floating]) -> NDArray[np.float64]:
    """Returns the median of every row of numbers that are no NaN, to parts of a converter's step.

    Cameras of 12 bits write multiples of 16, and the median of a quiet frame jumps from one to
    the next. A median m that many pixels share is refined as that of a histogram of bins as wide
    as the step to the nearer neighbour: m + step ((n / 2 - below) / equal - 1 / 2).
    """
    import numpy as np

    medians = row_medians(rows)
    for i, values in enumerate(rows):
        middle = values.dtype.type(medians[i])
        equal = int(np.count_nonzero(values == middle))
        if equal <= _SHARED * values.size:
            continue
        less, more = values[values < middle], values[values > middle]
        nearest = [side(part) for side, part in ((np.max, less), (np.min, more)) if part.size]
        shared = [v for v in nearest if np.count_nonzero(values == v) > _SHARED * values.size]
        if shared:
            step = min(abs(float(v - middle)) for v in shared)
            medians[i] += step * ((values.size / 2 - less.size) / equal - 0.5)
    return medians


def stray_levels(levels: Values, noise: float) -> list[int]:
    """Returns the frames of a bias or dark series whose level stands out, by their index.

    Their level is off that of most frames by more than 5 robust sigma of these, and by more than
    half the `noise` of a frame: a smaller step is real but changes nothing.
    """
    import numpy as np

    values = np.asarray(levels, np.float64)
    most = values[max(level_groups(values, noise), key=len)]
    deviation = np.abs(values - median(most))
    robust_sigma = 1.4826 * median(np.abs(most - median(most)))  # normal: sigma / MAD
    limit = max(STRAY_SIGMAS * robust_sigma, STRAY_PART_OF_NOISE * noise)
    return [int(i) for i in np.flatnonzero(deviation > limit)]


def level_groups(levels: Values, noise: float) -> list[list[int]]:
    """Returns the frames by level, lowest first: a new group starts after every wide gap.

    A gap is wide where it is more than half the `noise` of a frame, and more than twice what is
    left of the range when the widest gaps are gone: 5 sigma of the levels, if the typical gap of n
    normal values is 2.5 sigma / n. A drift has gaps of one width, and stays one group.
    """
    import numpy as np

    values = np.asarray(levels, np.float64)
    order = np.argsort(values, kind="stable")
    gaps = np.diff(values[order])
    typical = 2 * len(values) * median(gaps) if len(gaps) else 0.0
    cuts = np.flatnonzero(gaps > max(typical, STRAY_PART_OF_NOISE * noise)) + 1
    return [[int(i) for i in group] for group in np.split(order, cuts)]


def drift(levels: Values, noise: float) -> float | None:
    """Returns how far the level moves through a series that keeps rising, or falling; else None.

    `levels` are in the order the frames were taken. It counts from the `noise` of one frame on,
    and where the ranks of level and order correlate by 0.9 (Spearman): a stray frame is no drift.
    """
    import numpy as np

    values = np.asarray(levels, np.float64)
    n = len(values)
    if n < _FEWEST_FOR_DRIFT or float(np.ptp(values)) <= noise:
        return None
    ranks = np.argsort(np.argsort(values, kind="stable"), kind="stable")
    correlation = 1 - 6 * float(np.sum((ranks - np.arange(n)) ** 2)) / (n * (n * n - 1))
    third = max(1, n // 3)
    moved = median(values[-third:]) - median(values[:third])
    return moved if abs(correlation) >= _DRIFTING and abs(moved) > noise else None


def stray_flats(levels: Values) -> list[int]:
    """Returns the flats whose level is more than 10 % off the median of the series."""
    import numpy as np

    values = np.asarray(levels, np.float64)
    centre = median(values)
    return [int(i) for i in np.flatnonzero(np.abs(values - centre) > FLAT_STRAY * centre)]


def too_full(full: Values) -> list[int]:
    """Returns the frames with 0.01 % of their pixels or more at full scale."""
    import numpy as np

    return [int(i) for i in np.flatnonzero(np.asarray(full) >= MOST_FULL)]


_DSLR = re.compile(
    r"canon|nikon|sony|pentax|fuji|olympus|panasonic|lumix|leica|\beos\b|dslr|ilce|nex-",
    re.IGNORECASE,
)
_DSLR_BITS = (12, 14)
_PILED_UP, _FEWEST_PILED_UP = 1e-3, 30  # of all pixels, at the very largest value


def camera_white(
    adu: NDArray[Any],
    white: float,
    *,
    stated: float | None = None,
    flats: bool = False,
    camera: str | None = None,
) -> float:
    """Returns the largest ADU a camera writes: as stated, as known of it, or as seen.

    `adu` are samples of its frames, in ADU, `white` the largest value they could have. A camera of
    12 or 14 bits whose driver does not stretch its values ends far below: photographic cameras are
    known for it, and of any other pixels of flats pile up there. Bias frames and darks of 14 bits
    stay below 12: Canon's bias level is 2048. What says less than the samples show is not
    believed: 12 bits of a converter may be stretched to 16.
    """
    import numpy as np

    finite = adu[np.isfinite(adu)] if adu.dtype.kind == "f" else adu.ravel()
    if finite.size == 0:
        return white
    top = float(finite.max())
    if stated is not None and top <= stated <= white:
        return stated
    if camera is not None and _DSLR.search(camera):
        for bits in _DSLR_BITS if flats else _DSLR_BITS[-1:]:
            if top <= (1 << bits) - 1:
                return float((1 << bits) - 1)
    if not flats or top >= FULL_SCALE * white:
        return white
    below = finite[finite < top]
    if below.size:
        at_top, next_below = finite.size - below.size, int(np.count_nonzero(below == below.max()))
        if at_top >= max(_PILED_UP * finite.size, _FEWEST_PILED_UP, 3 * next_below):
            return top
    return white


def sigma(difference: NDArray[np.float32]) -> float:
    """Returns the standard deviation of a difference of two images, without its outliers.

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
