"""Sentences on what was measured of a master, in the units of the field."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ap_master_calibration.engines.events import Measure
from ap_master_calibration.frames import Kind

FULL = 65535
"""Full scale in ADU, whatever the camera's own bits: what every program shows."""

GOOD_FLAT = (0.30, 0.60)
USABLE_FLAT = (0.20, 0.80)
_CLIPPED = 1e-4  # a flat with more pixels at full scale was exposed too long


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and whether it is one to look at."""

    text: str
    doubtful: bool = False


def adu(part: float) -> str:
    """A level or a noise (part of full scale) in ADU, three digits or all: "27,918", "0.92"."""
    value = part * FULL
    if not math.isfinite(value):
        return "not a number"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if abs(value) < 5e-5:
        return "0"
    decimals = min(4, max(0, 2 - math.floor(math.log10(abs(value)))))
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(part: float) -> str:
    """A part as a percentage, two or three digits; what is below 0.001 % is called that."""
    value = 100 * part
    if value == 0:
        return "0 %"
    if 0 < value < 0.001:
        return "below 0.001 %"
    if value >= 99.95:
        return f"{value:.4g} %"
    digits = f"{value:#.2g}" if value < 9.95 else f"{value:.1f}"
    return f"{digits} %"


def ratio(value: float) -> str:
    """How many times: one decimal below a hundred."""
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def duration(seconds: float) -> str:
    """A time a person waited: "0.92 s", "12.3 s", "3 min 05 s", "1 h 02 min"."""
    if seconds < 9.995:
        return f"{seconds:.2f} s"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min"


def level_sentence(kind: Kind, measure: Measure) -> Sentence:
    """The master's median: in ADU, for a flat also as part of full scale and how good that is."""
    if kind is not Kind.FLAT:
        return Sentence(f"{adu(measure.level)} ADU of {FULL:,}")
    told = f"{percent(measure.level)} of full scale, {adu(measure.level)} ADU"
    low, high = GOOD_FLAT
    if low <= measure.level <= high:
        return Sentence(f"{told}: well exposed")
    doubtful = not USABLE_FLAT[0] <= measure.level <= USABLE_FLAT[1]
    side = "too dark" if measure.level < low else "too bright"
    word = side if doubtful else f"usable, a little {side}"
    return Sentence(f"{told}: {word} (30 to 60 % is good)", doubtful)


def noise_gain(measure: Measure) -> float | None:
    """How many times less noise the master has than one frame; None where that is unknown."""
    if not measure.noise or not measure.frame_noise:
        return None
    return measure.frame_noise / measure.noise


def noise_sentence(measure: Measure, frames: int) -> str | None:
    """The noise of the master against one frame, and what the square root of N promises."""
    if measure.noise is None:
        return None
    told = f"{adu(measure.noise)} ADU"
    if measure.frame_noise is not None:
        told += f" against {adu(measure.frame_noise)} in one frame"
    gain = noise_gain(measure)
    if gain is None:
        return told
    told += f": {ratio(gain)} times less"
    if measure.expected is None:
        return told
    return f"{told}, √{frames} = {ratio(measure.expected)} expected"


def rejected_sentence(measure: Measure) -> str:
    """What the rejection took: parts of all samples, low and high."""
    return f"{percent(measure.rejected_low)} low, {percent(measure.rejected_high)} high"


def clipped_sentence(kind: Kind, measure: Measure, size: tuple[int, int] | None) -> Sentence | None:
    """How many pixels are at full scale; None where there are none."""
    if measure.clipped <= 0:
        return None
    count = ""
    if size is not None:
        pixels = round(measure.clipped * size[0] * size[1])
        count = f", {pixels:,} pixel{'' if pixels == 1 else 's'}"
    doubtful = kind is Kind.FLAT and measure.clipped > _CLIPPED
    return Sentence(f"{percent(measure.clipped)} at full scale{count}", doubtful)
