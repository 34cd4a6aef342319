"""Warns about frames and masters of a step that a person should look at."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.flats import PreparedFlats, sampled_level
from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import PixelSample
from ap_master_calibration.engines.builtin.scaling import NO_CORRELATION
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.formatting import first_few
from ap_master_calibration.integrate.outliers import median, stray_flats, stray_levels, too_full
from ap_master_calibration.text import Text, text, verbatim

FLAT_LEVELS = (0.20, 0.80)
_BELOW_BIAS = 2 / 65535  # a dark without thermal signal lies this near to its bias, night to night


def series_warnings(frames: Frames, sample: PixelSample) -> Iterator[Text]:
    """Yields what is odd about a series of bias frames or darks; all frames are used."""
    usual = median(sample.levels)
    for index in stray_levels(sample.levels, sample.frame_noise):
        level = float(sample.levels[index])
        name, values = frames.name(index), {"level": _adu(level), "usual": _adu(usual)}
        if level > usual:
            yield text(
                "{name} stands out: its level of {level} is above the series' {usual}; look at it "
                "and leave it out if it is spoiled",
                name=name,
                **values,
            )
        else:
            yield text(
                "{name} stands out: its level of {level} is below the series' {usual}; look at it "
                "and leave it out if it is spoiled",
                name=name,
                **values,
            )
    yield from frames.warnings()


def flat_warnings(frames: Frames, prepared: PreparedFlats) -> Iterator[Text]:
    """Yields what is odd about a series of flats; all frames are used."""
    levels = prepared.raw_levels
    usual, (low, high) = median(levels), FLAT_LEVELS
    if usual < low:
        yield text(
            "the flats are too dark: their level is {level} of full scale, good flats have "
            "30 to 60 %",
            level=_percent(usual),
        )
    elif not usual <= high:
        yield text(
            "the flats are too bright: their level is {level} of full scale, good flats have "
            "30 to 60 %",
            level=_percent(usual),
        )
    stray = stray_flats(levels)
    if stray:
        yield text(
            "the level of {frames} is more than 10 % off the series' {usual}",
            frames=first_few([f"{frames.name(i)} ({_percent(levels[i])})" for i in stray]),
            usual=_percent(usual),
        )
    full = too_full(prepared.full)
    if full:
        named = [f"{frames.name(i)} ({100 * prepared.full[i]:.2g} %)" for i in full]
        yield text(
            "pixels are at full scale in {frames}; use a shorter exposure", frames=first_few(named)
        )
    yield from frames.warnings()


def scaling_warnings(frames: Frames, scales: NDArray[np.float64]) -> Iterator[Text]:
    """Yields where a dark scaling factor shows that the dark does not fit the flat."""
    uncorrelated = [int(i) for i in np.flatnonzero(scales <= NO_CORRELATION)]
    if uncorrelated:
        yield text(
            "no correlation between the master dark and {frames}: it takes nothing off there",
            frames=first_few([frames.name(i) for i in uncorrelated]),
        )


def calibrator_warnings(bias: Pixels | None, dark: Pixels | None) -> Iterator[Text]:
    """Yields where a dark and a bias cannot belong together, and what is odd about their pixels."""
    if bias is not None and dark is not None:
        bias_level, dark_level = sampled_level(bias), sampled_level(dark)
        if dark_level < bias_level - _BELOW_BIAS:
            yield text(
                "the master dark's level of {dark} is below the master bias's {bias}: were they "
                "taken with another offset?",
                dark=_adu(dark_level),
                bias=_adu(bias_level),
            )
    yield from (
        verbatim(p.warning) for p in (bias, dark) if p is not None and p.warning is not None
    )


def _adu(level: float) -> str:
    return f"{level * 65535:,.1f} ADU"


def _percent(part: float) -> str:
    return f"{100 * part:.0f} %"
