"""Calibrates the frames of a step strip by strip: bias, dark with its factor k, equalised flux."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.strips import Strip
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.integrate.core import calibrate

Floats = NDArray[np.float32]

RAW_SCALE = 1 / 65535
"""What turns 16-bit ADU into parts of full scale."""


@dataclass(frozen=True, slots=True)
class LoadedCalibrators:
    """What is done to each frame: out = clamp(frame - bias - k (dark - bias), 0, 1) * factor.

    `scales` holds k and `factors` the factor of every frame. Without bias the dark is taken as it
    is, and k is 1. Pedestal keywords do not count, as with PixInsight (`masters` there).
    """

    bias: Pixels | None
    dark: Pixels | None
    scales: NDArray[np.float64]
    factors: NDArray[np.float64]

    @staticmethod
    def of(count: int, bias: Pixels | None, dark: Pixels | None) -> LoadedCalibrators:
        """The calibration of so many frames before k and the factors are known."""
        return LoadedCalibrators(bias, dark, np.ones(count), np.ones(count))


class CalibrationBuffers:
    """One thread's buffers for calibrated strips of at most `pixels` pixels.

    Use: `turn_to` a strip, then `calibrated` for each frame.
    """

    def __init__(self, frames: Frames, calibration: LoadedCalibrators, pixels: int) -> None:
        self._frames = frames
        self._calibration = calibration
        self._raw = np.empty(pixels, frames.dtype)
        self._bias = _buffer(calibration.bias, pixels)
        self._dark = _buffer(calibration.dark, pixels)
        self._strip = Strip(0, 0, 0)
        self._count = 0

    def turn_to(self, strip: Strip) -> int:
        """Reads the calibrators' part of a strip; returns the strip's pixels."""
        width = self._frames.size[0]
        self._strip, self._count = strip, (strip.y1 - strip.y0) * width
        for pixels, buffer in (
            (self._calibration.bias, self._bias),
            (self._calibration.dark, self._dark),
        ):
            if pixels is not None and buffer is not None:
                rows = buffer[: self._count].reshape(-1, width)
                pixels.read(strip.y0, strip.y1, rows)
        return self._count

    def calibrated(self, index: int, out: Floats, *, factor: float | None = None) -> NDArray[Any]:
        """Fills `out` with a frame's calibrated strip; returns the samples as they were read.

        `factor` stands in for the frame's own.
        """
        strip, count = self._strip, self._count
        raw = self._raw[:count]
        width = self._frames.size[0]
        self._frames.read(index, strip.y0, strip.y1, raw.reshape(-1, width))
        given = self._calibration
        calibrate(
            raw,
            out,
            scale=RAW_SCALE if self._frames.raw else 1.0,
            bias=None if self._bias is None else self._bias[:count],
            dark=None if self._dark is None else self._dark[:count],
            k=float(given.scales[index]),
            factor=float(given.factors[index]) if factor is None else factor,
        )
        return raw


def _buffer(pixels: Pixels | None, count: int) -> Floats | None:
    return None if pixels is None else np.empty(count, np.float32)


Fill = Callable[[Strip, NDArray[Any]], None]
"""Fills a stack, shape (frames, pixels), with a strip of every frame."""


def raw_filler(frames: Frames) -> Fill:
    """Fills stacks with the frames as they are: biases and darks."""
    width = frames.size[0]

    def fill(strip: Strip, stack: NDArray[Any]) -> None:
        for index in range(len(frames)):
            frames.read(index, strip.y0, strip.y1, stack[index].reshape(-1, width))

    return fill


def calibrated_filler(frames: Frames, calibration: LoadedCalibrators, pixels: int) -> Fill:
    """Fills stacks with calibrated frames of equal flux: flats."""
    desk = CalibrationBuffers(frames, calibration, pixels)

    def fill(strip: Strip, stack: NDArray[Any]) -> None:
        desk.turn_to(strip)
        for index in range(len(frames)):
            desk.calibrated(index, stack[index])

    return fill
