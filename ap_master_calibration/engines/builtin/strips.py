"""Works on frames in strips of whole rows, so that memory stays the same for any frame count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.formatting import FULL_SCALE_ADU
from ap_master_calibration.integrate.core import calibrate

Floats = NDArray[np.float32]

RAW_SCALE = 1 / FULL_SCALE_ADU
"""Converts 16-bit ADU to parts of full scale."""

BUFFERS = 160 << 20
"""Bytes all buffers together may take when the user names no limit."""
PROGRAM = 72 << 20
"""Bytes of the interpreter and numpy, before any buffer."""

_STRIP = 128 << 10  # pixels of a strip where memory allows
_MIN_STRIP = 4 << 10  # pixels of a strip below which a thread less is better than a smaller strip


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows y0 to y1 (y1 excluded); `index` counts from 0."""

    index: int
    y0: int
    y1: int


@dataclass(frozen=True, slots=True)
class StripLayout:
    """An image of `rows` rows of `width` pixels, divided into strips of at most `height` rows."""

    width: int
    rows: int
    height: int
    threads: int

    @property
    def pixels(self) -> int:
        """Pixels of the largest strip."""
        return self.width * self.height

    @property
    def strips(self) -> list[Strip]:
        """All strips, from the top down."""
        starts = range(0, self.rows, self.height)
        return [Strip(i, y, min(y + self.height, self.rows)) for i, y in enumerate(starts)]


def strip_layout(
    width: int,
    rows: int,
    *,
    sample_bytes: int,
    threads: int,
    memory: int | None,
    wanted: int = _STRIP,
    even: bool = False,
) -> StripLayout:
    """Divides an image for threads that need `sample_bytes` bytes for each pixel of a strip.

    `wanted` is the pixels of a strip where memory allows. Fewer threads share the memory where
    strips would get too small; one row is the least. `even` gives strips an even number of rows,
    so that no cell of a Bayer matrix is cut.
    """
    available = BUFFERS if memory is None else max(memory - PROGRAM, 8 << 20)
    least = min(max(width, _MIN_STRIP), width * rows) * sample_bytes
    threads = max(1, min(threads, available // max(least, 1)))
    pixels = min(wanted, available // (threads * sample_bytes))
    height = max(1, pixels // width)
    if even:
        height = max(2, height // 2 * 2)
    return StripLayout(width, rows, min(height, max(rows, 1)), threads)


@dataclass(frozen=True, slots=True)
class LoadedCalibrators:
    """What is done to each frame: out = clamp(frame - bias - k (dark - bias), 0, 1) * factor.

    `scales` holds k and `factors` the factor of every frame. Without bias the dark is taken as it
    is, and k is 1. With `pure` the bias was subtracted from the dark when it was made: it is added
    again as the dark is read. Pedestal keywords are ignored, as PixInsight does when told so (see
    `process_settings` there).
    """

    bias: Pixels | None
    dark: Pixels | None
    scales: NDArray[np.float64]
    factors: NDArray[np.float64]
    pure: bool = False

    @staticmethod
    def of(
        count: int, bias: Pixels | None, dark: Pixels | None, *, pure: bool = False
    ) -> LoadedCalibrators:
        """The calibrators of so many frames before k and the factors are known."""
        return LoadedCalibrators(bias, dark, np.ones(count), np.ones(count), pure)


class CalibrationBuffers:
    """One thread's buffers for calibrated strips of at most `pixels` pixels.

    Use: `load` a strip's calibrators, then `calibrate_frame` for each frame.
    """

    def __init__(self, frames: Frames, calibrators: LoadedCalibrators, pixels: int) -> None:
        self._frames = frames
        self._calibrators = calibrators
        self._raw = np.empty(pixels, frames.dtype)
        self._bias = _buffer(calibrators.bias, pixels)
        self._dark = _buffer(calibrators.dark, pixels)
        self._strip = Strip(0, 0, 0)
        self._count = 0

    def load(self, strip: Strip) -> int:
        """Reads the calibrators' rows of a strip; returns the number of its pixels."""
        width = self._frames.size[0]
        self._strip, self._count = strip, (strip.y1 - strip.y0) * width
        for pixels, buffer in (
            (self._calibrators.bias, self._bias),
            (self._calibrators.dark, self._dark),
        ):
            if pixels is not None and buffer is not None:
                rows = buffer[: self._count].reshape(-1, width)
                pixels.read(strip.y0, strip.y1, rows)
        if self._calibrators.pure and self._dark is not None and self._bias is not None:
            self._dark[: self._count] += self._bias[: self._count]
        return self._count

    def calibrate_frame(
        self, index: int, out: Floats, *, factor: float | None = None
    ) -> NDArray[Any]:
        """Fills `out` with a frame's calibrated strip; returns the samples as they were read.

        `factor` replaces the frame's own.
        """
        strip, count = self._strip, self._count
        raw = self._raw[:count]
        width = self._frames.size[0]
        self._frames.read(index, strip.y0, strip.y1, raw.reshape(-1, width))
        calibrators = self._calibrators
        calibrate(
            raw,
            out,
            scale=RAW_SCALE if self._frames.raw else 1.0,
            bias=None if self._bias is None else self._bias[:count],
            dark=None if self._dark is None else self._dark[:count],
            k=float(calibrators.scales[index]),
            factor=float(calibrators.factors[index]) if factor is None else factor,
        )
        return raw


def _buffer(pixels: Pixels | None, count: int) -> Floats | None:
    return None if pixels is None else np.empty(count, np.float32)


Fill = Callable[[Strip, NDArray[Any]], None]
"""Fills a stack, shape (frames, pixels), with a strip of every frame."""


def raw_filler(frames: Frames) -> Fill:
    """Returns what fills stacks with the frames as they are: bias frames and darks."""
    width = frames.size[0]

    def fill(strip: Strip, stack: NDArray[Any]) -> None:
        for index in range(len(frames)):
            frames.read(index, strip.y0, strip.y1, stack[index].reshape(-1, width))

    return fill


def calibrated_filler(frames: Frames, calibrators: LoadedCalibrators, pixels: int) -> Fill:
    """Returns what fills stacks with calibrated frames of equal flux: flats."""
    buffers = CalibrationBuffers(frames, calibrators, pixels)

    def fill(strip: Strip, stack: NDArray[Any]) -> None:
        buffers.load(strip)
        for index in range(len(frames)):
            buffers.calibrate_frame(index, stack[index])

    return fill
