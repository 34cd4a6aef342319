"""Says what is doubtful about the frames of a step, so that a person looks at them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.flats import Prepared, sampled_level
from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import PixelSample
from ap_master_calibration.engines.builtin.scaling import NO_CORRELATION
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.formatting import first_few
from ap_master_calibration.integrate.outliers import median, stray_flats, stray_levels, too_full

FLAT_LEVELS = (0.20, 0.80)
_DRIFT = 2 / 65535  # a dark without thermal signal lies this near to its bias, from night to night


def series_warnings(frames: Frames, sample: PixelSample) -> Iterator[str]:
    """What is doubtful about a series of biases or darks; the frames are used all the same."""
    usual = median(sample.levels)
    for index in stray_levels(sample.levels, sample.frame_noise):
        level = float(sample.levels[index])
        side = "above" if level > usual else "below"
        yield (
            f"{frames.name(index)} stands out: its level of {_adu(level)} lies {side} the series' "
            f"{_adu(usual)}; look at it and leave it out if it is spoiled"
        )
    yield from frames.warnings()


def flat_warnings(frames: Frames, prepared: Prepared) -> Iterator[str]:
    """What is doubtful about a series of flats; the frames are used all the same."""
    levels = prepared.raw_levels
    usual, (low, high) = median(levels), FLAT_LEVELS
    if not low <= usual <= high:
        what = "dark" if usual < low else "bright"
        yield (
            f"the flats are too {what}: their level is {_percent(usual)} of full scale, good flats "
            "have 30 to 60 %"
        )
    stray = stray_flats(levels)
    if stray:
        named = [f"{frames.name(i)} ({_percent(levels[i])})" for i in stray]
        yield f"the level of {first_few(named)} is more than 10 % off the series' {_percent(usual)}"
    full = too_full(prepared.full)
    if full:
        named = [f"{frames.name(i)} ({100 * prepared.full[i]:.2g} %)" for i in full]
        yield f"pixels are at full scale in {first_few(named)}; expose shorter"
    yield from frames.warnings()


def scaling_warnings(frames: Frames, scales: NDArray[np.float64]) -> Iterator[str]:
    """Where a dark scaling factor says that the dark has nothing to do with the flat."""
    without = [int(i) for i in np.flatnonzero(scales <= NO_CORRELATION)]
    if without:
        named = first_few([frames.name(i) for i in without])
        yield f"no correlation between the master dark and {named}: it takes nothing off there"


def calibrator_warnings(bias: Pixels | None, dark: Pixels | None) -> Iterator[str]:
    """Where a dark and a bias cannot belong together; and what was odd about their values."""
    if bias is not None and dark is not None:
        of_bias, of_dark = sampled_level(bias), sampled_level(dark)
        if of_dark < of_bias - _DRIFT:
            yield (
                f"the master dark's level of {_adu(of_dark)} lies below the master bias's "
                f"{_adu(of_bias)}: were they taken with another offset?"
            )
    yield from (p.warning for p in (bias, dark) if p is not None and p.warning is not None)


def _adu(level: float) -> str:
    return f"{level * 65535:,.1f} ADU"


def _percent(part: float) -> str:
    return f"{100 * part:.0f} %"
