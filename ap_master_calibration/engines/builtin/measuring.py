"""Measures a stack while it is combined, on a small sample: noise, levels, pixels at full scale.

Definitions. All values are parts of full scale (0..1).

- The *sample* is one run of pixels in each of some strips spread evenly over the image. What is
  said of a frame is the mean over the strips, what is said of noise their median, so that one odd
  strip or frame does not decide.
- *Sigma* of a difference of two images is its standard deviation without the pixels farther
  than 4 sigma from the mean, left out again and again until none is left out: cosmic rays and hot
  pixels are no noise. (The median absolute deviation will not do: on integers it is one.)
- *Frame noise* is sigma(frame i + 1 - frame i) / sqrt(2), another pair in each strip: temporal
  noise only, as every fixed pattern is in both frames.
- *Noise of the master* is the same for the whole stack: the even and the odd frames are combined by
  themselves, with the same rejection where they are enough for it. From counts a and b of the
  halves, sigma(A - B) is the noise of one frame times sqrt(1/a + 1/b) and the master's is that
  of n frames, so noise = sigma(A - B) / sqrt(n (1/a + 1/b)).
- The *expected* gain is sqrt(n); the gain reached is frame noise / noise of the master.
- *Full scale* is the last 1/256 of the range: where converters of 12 to 16 bits end, and where
  sensors are not linear any more.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.strips import Floats
from ap_master_calibration.errors import StepError
from ap_master_calibration.integrate.core import combine
from ap_master_calibration.integrate.outliers import FULL_SCALE, fine_medians, median, sigma
from ap_master_calibration.integrate.samples import FULL_16, is_16_bit, native
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.text import text

Stack = NDArray[Any]

SAMPLES = 16
"""Strips that are sampled, at most."""
_RUN = 4096  # pixels of a sample in one strip


@dataclass(frozen=True, slots=True)
class PixelSample:
    """Noise of a frame and of the master, and the level of every frame.

    `full`, `zero` and `negative` are the shares of each frame's pixels at full scale, at 0, and
    below 0. Where any is below 0, `zero` is 0: the value 0 is then a value like any other.
    """

    frame_noise: float
    noise: float
    levels: NDArray[np.float64]
    full: NDArray[np.float64]
    zero: NDArray[np.float64]
    negative: NDArray[np.float64]


class PixelSampler:
    """Measures a sample of a stack's strips; any thread may call it.

    `white` is the camera's full scale, as a part of that of the samples.
    """

    def __init__(self, strips: int, rejection: Rejection, white: float = 1.0) -> None:
        self._rejection = rejection
        self._white = np.float32(FULL_SCALE * white)
        self._every = max(1, -(-strips // SAMPLES))
        self._lock = threading.Lock()
        self._single: list[float] = []
        self._half: list[float] = []
        self._levels: list[NDArray[np.float64]] = []
        self._full: list[NDArray[np.float64]] = []
        self._zero: list[NDArray[np.float64]] = []
        self._negative: list[NDArray[np.float64]] = []

    def wants(self, index: int) -> bool:
        """Returns True when the strip of that index is part of the sample."""
        return index % self._every == self._every // 2

    def take(self, stack: Stack, index: int) -> None:
        """Measures the middle run of a strip: (n, pixels), in any type `combine` takes."""
        unit = _filled(unit_range(stack))
        if not unit.shape[1]:
            return
        count = len(unit)
        pair = (index // self._every) % (count - 1)
        single = sigma(unit[pair + 1] - unit[pair])
        half = sigma(self._combined(unit[0::2]) - self._combined(unit[1::2]))
        levels = fine_medians(unit)
        full = np.mean(unit >= self._white, axis=1)
        zero, negative = np.mean(unit == 0, axis=1), np.mean(unit < 0, axis=1)
        with self._lock:
            self._single.append(single)
            self._half.append(half)
            self._levels.append(levels)
            self._full.append(full)
            self._zero.append(zero)
            self._negative.append(negative)

    def _combined(self, half: Floats) -> Floats:
        out = np.empty(half.shape[1], np.float32)
        combine(np.ascontiguousarray(half), enough_for(self._rejection, len(half)), out)
        return out

    def result(self) -> PixelSample:
        """Returns what was measured over all strips."""
        if not self._levels:
            raise StepError(text("none of the sampled pixels has a value in any frame"))
        levels = np.mean(self._levels, axis=0)
        negative = np.mean(self._negative, axis=0)
        count = len(levels)
        even, odd = (count + 1) // 2, count // 2
        return PixelSample(
            frame_noise=median(self._single) / math.sqrt(2),
            noise=median(self._half) / math.sqrt(count * (1 / even + 1 / odd)),
            levels=levels,
            full=np.mean(self._full, axis=0),
            zero=np.mean(self._zero, axis=0) * (not negative.any()),
            negative=negative,
        )


def middle_run(pixels: int) -> tuple[int, int]:
    """The run of a strip that is measured, out of its middle: (first pixel, at most 4096)."""
    return max(0, (pixels - _RUN) // 2), min(_RUN, pixels)


def unit_range(stack: Stack) -> Floats:
    """Samples of any type `combine` takes as float32 in [0, 1]."""
    if not is_16_bit(stack):
        return np.ascontiguousarray(stack)
    values = native(stack).astype(np.float32)
    values /= np.float32(FULL_16)
    return values


def _filled(unit: Floats) -> Floats:
    """Samples without holes: a pixel without a value gets its mean in the other frames.

    Pixels that have a value in no frame are left out.
    """
    known = np.isfinite(unit)
    if known.all():
        return unit
    count = known.sum(axis=0)
    means = np.where(known, unit, 0).sum(axis=0) / np.maximum(count, 1)
    return np.ascontiguousarray(np.where(known, unit, means)[:, count > 0], np.float32)


def enough_for(rejection: Rejection, count: int) -> Rejection:
    """Returns the rejection for a part of the frames; none where they are too few for it."""
    return rejection if count >= rejection.fewest else Rejection(RejectionMethod.NONE, 0.0, 0.0)
