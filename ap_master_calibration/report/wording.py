"""Sentences on the measurements of a master, in the units of the field."""

from __future__ import annotations

from dataclasses import dataclass

from ap_master_calibration.engines.events import Measure
from ap_master_calibration.formatting import FULL_SCALE_ADU, adu, percent
from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import GOOD_FLAT, GOOD_FLAT_RANGE, USABLE_FLAT
from ap_master_calibration.text import Text, joined, plural, text

_CLIPPED = 1e-4  # a flat with more pixels at full scale was exposed too long


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and whether it is one to look at."""

    text: Text
    doubtful: bool = False


def ratio(value: float) -> str:
    """Returns a factor: one decimal below a hundred."""
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def level_sentence(kind: Kind, measure: Measure) -> Sentence:
    """Returns the master's median: in ADU, for a flat also how well it was exposed."""
    if kind is not Kind.FLAT:
        return Sentence(
            text("{level} ADU of {full}", level=adu(measure.level), full=FULL_SCALE_ADU)
        )
    level = text(
        "{part} of full scale, {level} ADU", part=percent(measure.level), level=adu(measure.level)
    )
    low, high = GOOD_FLAT
    if low <= measure.level <= high:
        return Sentence(text("{level}: well exposed", level=level))
    dark = measure.level < low
    good = GOOD_FLAT_RANGE
    if USABLE_FLAT[0] <= measure.level <= USABLE_FLAT[1]:
        if dark:
            judged = text(
                "{level}: usable, a little too dark ({good} is good)", level=level, good=good
            )
        else:
            judged = text(
                "{level}: usable, a little too bright ({good} is good)", level=level, good=good
            )
        return Sentence(judged)
    if dark:
        judged = text("{level}: too dark ({good} is good)", level=level, good=good)
    else:
        judged = text("{level}: too bright ({good} is good)", level=level, good=good)
    return Sentence(judged, doubtful=True)


def noise_gain(measure: Measure) -> float | None:
    """Returns how many times less noise the master has than one frame; None where unknown."""
    if not measure.noise or not measure.frame_noise:
        return None
    return measure.frame_noise / measure.noise


def noise_sentence(measure: Measure, frames: int) -> Text | None:
    """Returns the noise of the master against one frame, and what the root of N promises."""
    if measure.noise is None:
        return None
    noise = text("{noise} ADU", noise=adu(measure.noise))
    if measure.frame_noise is None:
        return noise
    against = text(
        "{noise} against {single} in one frame", noise=noise, single=adu(measure.frame_noise)
    )
    gain = noise_gain(measure)
    if gain is None:
        return against
    less = text("{against}: {gain} times less", against=against, gain=ratio(gain))
    if measure.expected is None:
        return less
    return text(
        "{less}, √{frames} = {expected} expected",
        less=less,
        frames=str(frames),
        expected=ratio(measure.expected),
    )


def rejected_sentence(measure: Measure) -> Text:
    """Returns what the rejection took: parts of all samples, low and high."""
    low, high = percent(measure.rejected_low), percent(measure.rejected_high)
    return text("{low} low, {high} high", low=low, high=high)


def clipped_sentence(kind: Kind, measure: Measure, size: tuple[int, int] | None) -> Sentence | None:
    """Returns how many pixels are at full scale; None where there are none."""
    if measure.clipped <= 0:
        return None
    sentence = text("{part} at full scale", part=percent(measure.clipped))
    if size is not None:
        pixels = round(measure.clipped * size[0] * size[1])
        sentence = joined([sentence, plural("{count} pixel", "{count} pixels", pixels)], ", ")
    return Sentence(sentence, doubtful=kind is Kind.FLAT and measure.clipped > _CLIPPED)
