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
from ap_master_calibration.integrate.strip_layout import Strip

Floats = NDArray[np.float32]

RAW_SCALE = 1 / FULL_SCALE_ADU
"""Converts 16-bit ADU to parts of full scale."""


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
        """Returns the calibrators of so many frames before k and the factors are known."""
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
