"""Finds what is wrong with all frames of a series alike, which no comparison within it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.formatting import percent
from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import MOST_AT_ZERO, level_warnings
from ap_master_calibration.quality.block_fields import Change
from ap_master_calibration.quality.findings import Cause, FrameNumbers, OddFrame, SeriesFinding
from ap_master_calibration.quality.series_pass import SeriesMeasures
from ap_master_calibration.text import text

_BRIGHT_FLAT, _DARK_FLAT = 0.85, 0.05  # of full scale: not linear any more; lost in noise
_FULL_IN_ALL = 1e-3  # share of pixels at full scale: hot ones in flats are fewer
_STARS_IN_ALL = 5  # on most flats; dust and defects make none


def series_faults(kind: Kind, measures: SeriesMeasures, white: float) -> Iterator[SeriesFinding]:
    """Yields what the level, the stars and the pixels at the ends of the scale of most frames say.

    `white` is the camera's full scale in ADU.
    """
    level = float(np.median(measures.sample.level)) / white
    full, zero = float(np.median(measures.full)), float(np.median(measures.zero))
    if kind is not Kind.FLAT:
        if zero > MOST_AT_ZERO:
            why = text(
                "{share} of the pixels of most frames are 0: the camera cut off what is darker; "
                "set a larger offset",
                share=percent(zero),
            )
            yield SeriesFinding(Cause.BLACK, why)
        return
    if level > _BRIGHT_FLAT or full > _FULL_IN_ALL:
        why = text(
            "most frames are at {level} of full scale, with {share} of their pixels at it: sensors "
            "are not linear there; expose for less",
            level=percent(level),
            share=percent(full),
        )
        yield SeriesFinding(Cause.SATURATED, why)
    elif level < _DARK_FLAT:
        why = text(
            "most frames are at {level} of full scale: they add more noise than they remove; "
            "expose for longer",
            level=percent(level),
        )
        yield SeriesFinding(Cause.BLACK, why)
    counts: NDArray[np.int64] = np.array([len(places) for places in measures.features])
    if np.median(counts) >= _STARS_IN_ALL:
        why = text(
            "there are stars on most frames, {count} on each: take them in brighter twilight, "
            "and move the telescope between them",
            count=int(np.median(counts)),
        )
        yield SeriesFinding(Cause.STARS, why)


def level_faults(kind: Kind, frames: Sequence[FrameNumbers]) -> Iterator[SeriesFinding]:
    """Yields what the levels of a series without its odd frames say: two or more, or a drift.

    The frames are in the order they were taken. Flats may be lit as brightly as one likes.
    """
    if kind is Kind.FLAT or not frames:
        return
    noise = float(np.median([frame.noise for frame in frames]))
    for why in level_warnings([frame.level for frame in frames], noise):
        yield SeriesFinding(Cause.LEVEL, why)


def change_faults(change: Change | None) -> Iterator[SeriesFinding]:
    """Yields a spot of flats that grows or goes from the first to the last."""
    if change is None:
        return
    area, size = change.area, percent(abs(change.size))
    place = {"column": area.x + area.width // 2, "row": area.y + area.height // 2}
    if change.size > 0:
        why = text(
            "a spot around column {column}, row {row} becomes {size} brighter from the first frame "
            "to the last: water dries or frost goes; wait, and take them again",
            size=size,
            **place,
        )
    else:
        why = text(
            "a spot around column {column}, row {row} becomes {size} darker from the first frame "
            "to the last: dew or frost settles; warm the window, and take them again",
            size=size,
            **place,
        )
    yield SeriesFinding(Cause.SPOTS, why)


def common_causes(odd: Mapping[int, OddFrame], count: int) -> Iterator[SeriesFinding]:
    """Yields the causes that more than half of `count` frames have."""
    causes = Counter(found.cause for found in odd.values())
    for cause, times in causes.items():
        if 2 * times > count:
            example = next(found.why for found in odd.values() if found.cause is cause)
            why = text(
                "{count} of {all} frames: {example}", count=times, all=count, example=example
            )
            yield SeriesFinding(cause, why)
