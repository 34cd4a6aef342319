"""Warns about frames and masters of a step that a person should look at."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.flats import PreparedFlats, sampled_level
from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import PixelSample
from ap_master_calibration.engines.builtin.scaling import NO_CORRELATION
from ap_master_calibration.engines.builtin.stacking import StackResult
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.formatting import first_few, percent
from ap_master_calibration.integrate.outliers import (
    BELOW_BIAS,
    MOST_AT_ZERO,
    MOST_BLACK,
    drift,
    in_adu,
    level_groups,
    level_warnings,
    median,
    stray_flats,
    stray_levels,
    too_full,
)
from ap_master_calibration.planning.plan import Step
from ap_master_calibration.text import Text, text


def dark_warnings(step: Step, frames: Frames, stacked: StackResult) -> Iterator[Text]:
    """Yields what is odd about a series of bias frames or darks; all frames are used.

    What was checked before the run is not judged again.
    """
    sample = stacked.sample
    if not step.checked:
        yield from level_warnings(sample.levels, sample.frame_noise)
        yield from _stray_warnings(frames, sample)
    cut_off = float(np.mean(sample.zero))
    if cut_off >= MOST_AT_ZERO:
        yield text(
            "{share} of the pixels are 0: the camera cut off what is darker; set a larger offset",
            share=percent(cut_off),
        )
    yield from frames.warnings()


def _stray_warnings(frames: Frames, sample: PixelSample) -> Iterator[Text]:
    """Yields the frames that stand out from a series of one level that does not drift."""
    levels, noise = sample.levels, sample.frame_noise
    groups = level_groups(levels, noise)
    several = sum(len(group) > 1 for group in groups) > 1
    if not several and drift(levels, noise) is not None:
        return
    # Of several levels one sentence names all that two frames or more have.
    alone = {i for group in groups if len(group) == 1 for i in group}
    usual = median(levels[max(groups, key=len)])
    for index in stray_levels(levels, noise):
        if several and index not in alone:
            continue
        level = float(levels[index])
        name, values = frames.name(index), {"level": in_adu(level), "usual": in_adu(usual)}
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


def flat_warnings(step: Step, frames: Frames, prepared: PreparedFlats) -> Iterator[Text]:
    """Yields what is odd about a series of flats; all frames are used.

    The levels of frames that were checked before the run are not judged again.
    """
    if not step.checked:
        yield from _flat_level_warnings(frames, prepared)
    black = float(np.mean(prepared.black))
    if black >= MOST_BLACK:
        yield text(
            "nothing is left of {share} of the pixels when the bias or dark is subtracted: are "
            "the calibration frames right?",
            share=percent(black),
        )
    yield from frames.warnings()


def _flat_level_warnings(frames: Frames, prepared: PreparedFlats) -> Iterator[Text]:
    levels = prepared.raw_levels / frames.white
    usual = median(levels)
    stray = stray_flats(levels)
    if stray:
        yield text(
            "the level of {frames} is more than 10 % off the series' {usual}",
            frames=first_few([f"{frames.name(i)} ({_percent(levels[i])})" for i in stray]),
            usual=_percent(usual),
        )
    full = too_full(prepared.full)
    if full:
        named = [f"{frames.name(i)} ({percent(float(prepared.full[i]))})" for i in full]
        yield text(
            "pixels are at full scale in {frames}; use a shorter exposure", frames=first_few(named)
        )


def scaling_warnings(frames: Frames, scales: NDArray[np.float64]) -> Iterator[Text]:
    """Yields where a dark scaling factor shows that the dark does not fit the flat."""
    uncorrelated = [int(i) for i in np.flatnonzero(scales <= NO_CORRELATION)]
    if uncorrelated:
        yield text(
            "no correlation between the master dark and {frames}: it takes nothing off there",
            frames=first_few([frames.name(i) for i in uncorrelated]),
        )


def calibrator_warnings(
    frames: Frames, bias: Pixels | None, dark: Pixels | None, *, pure: bool = False
) -> Iterator[Text]:
    """Yields where a dark and a bias cannot belong together, and what is odd about their pixels.

    The level of a `pure` dark, without its bias, says nothing about that.
    """
    if bias is not None and dark is not None and not pure:
        bias_level, dark_level = sampled_level(bias), sampled_level(dark)
        if dark_level < bias_level - BELOW_BIAS:
            yield text(
                "the master dark's level of {dark} is below the master bias's {bias}: were they "
                "taken with another offset?",
                dark=in_adu(dark_level),
                bias=in_adu(bias_level),
            )
    for pixels in (bias, dark):
        if pixels is None:
            continue
        if pixels.warning is not None:
            yield pixels.warning
        if pixels.layout.unit is not None and pixels.layout.unit != frames.unit:
            yield text(
                "the values of {path} are {unit}: they were converted to ADU by its header",
                path=pixels.path,
                unit=pixels.layout.unit.name,
            )


def _percent(part: float) -> str:
    return f"{100 * part:.0f} %"
