"""Measures every flat before they are combined: its dark scaling factor k, level and range."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import unit_range
from ap_master_calibration.engines.builtin.medians import SampledMedian
from ap_master_calibration.engines.builtin.scaling import bright_pixels, scale_factors
from ap_master_calibration.engines.builtin.strips import (
    CalibrationBuffers,
    LoadedCalibrators,
)
from ap_master_calibration.errors import StepError
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.integrate.outliers import FULL_SCALE, median
from ap_master_calibration.integrate.strip_layout import Strip, StripLayout, strip_layout
from ap_master_calibration.support.thread_pool import CancelToken, run_in_threads
from ap_master_calibration.text import text

_STRIP_PIXELS = 64 << 10  # of one frame: what is computed from it stays in the caches
_SAMPLED_ROWS = 32
_THIN = 4  # every fourth pixel of a sampled row is enough for its median
_GROUP = 5  # flats measured side by side: the calibrators are read once for all of them
_SCALING_PART = 0.4  # of the time, where k is looked for as well

Progress = Callable[[float], None]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PreparedFlats:
    """Flats ready to be combined.

    `raw_levels` are the medians of the frames as they are (on a sample of rows), `full` the shares
    of their pixels at full scale, `black` the shares of which calibration leaves nothing;
    `calibrators` holds k and the factor of every frame.
    """

    calibrators: LoadedCalibrators
    raw_levels: Values
    full: Values
    black: Values


def prepare_flats(
    frames: Frames,
    calibrators: LoadedCalibrators,
    *,
    scaled: bool,
    cells: bool,
    threads: int,
    memory: int | None,
    token: CancelToken,
    progress: Progress,
) -> PreparedFlats:
    """Finds k of every flat where the dark is `scaled`, and the factor that equalizes its flux.

    The factor is m_0 / m_i, with m_i the exact median of the calibrated frame i: multiplicative
    normalisation to the first frame (PixInsight's, which is also its EqualizeFluxes). `cells` says
    that the sensor has a colour filter array. Raises StepError where a calibrated flat is dark.
    """
    after = 0.0
    if scaled and calibrators.bias is not None and calibrators.dark is not None:
        after = _SCALING_PART
        factors = _scale(
            frames,
            calibrators.bias,
            calibrators.dark,
            pure=calibrators.pure,
            cells=cells,
            threads=threads,
            memory=memory,
            token=token,
            progress=lambda done: progress(_SCALING_PART * done),
        )
        calibrators = replace(calibrators, scales=factors)
    flats = _FlatLevels(frames, calibrators, threads, memory)
    flats.measure_all(token, lambda done: progress(after + (1 - after) * done))
    dark = [frames.path(int(i)) for i in np.flatnonzero(~(flats.levels > 0))]
    if dark:
        raise StepError(
            text(
                "{path}: nothing is left of it when its bias or dark is subtracted; is it a flat?",
                path=dark[0],
            )
        )
    calibrators = replace(calibrators, factors=flats.levels[0] / flats.levels)
    return PreparedFlats(calibrators, flats.raw_levels, flats.full, flats.black)


def _scale(
    frames: Frames,
    bias: Pixels,
    dark: Pixels,
    *,
    pure: bool,
    cells: bool,
    threads: int,
    memory: int | None,
    token: CancelToken,
    progress: Progress,
) -> Values:
    sample_bytes = frames.dtype.itemsize + 16
    plan = strip_layout(
        *(frames.size[0], frames.rows),
        sample_bytes=sample_bytes,
        threads=threads,
        memory=memory,
        wanted=_STRIP_PIXELS,
        even=cells,
    )
    bright = bright_pixels(bias, dark, plan, cells=cells, token=token, pure=pure)
    return scale_factors(frames, bright, threads=plan.threads, token=token, progress=progress)


class _FlatLevels:
    """The exact median of every flat's calibrated pixels, with its raw level and range."""

    def __init__(
        self, frames: Frames, calibrators: LoadedCalibrators, threads: int, memory: int | None
    ) -> None:
        self._frames, self._calibrators = frames, calibrators
        self.levels, self.raw_levels, self.full, self.black = np.zeros((4, len(frames)))
        self._layout = strip_layout(
            *(frames.size[0], frames.rows),
            sample_bytes=frames.dtype.itemsize + 16,
            threads=threads,
            memory=memory,
            wanted=_STRIP_PIXELS,
        )

    def measure_all(self, token: CancelToken, progress: Progress) -> None:
        """Measures all frames, a few side by side in every thread."""
        count = len(self._frames)
        size = max(1, min(_GROUP, count // self._layout.threads))
        groups = [range(i, min(i + size, count)) for i in range(0, count, size)]

        def make_worker() -> Callable[[Sequence[int]], None]:
            buffers = CalibrationBuffers(self._frames, self._calibrators, self._layout.pixels)
            out = np.empty(self._layout.pixels, np.float32)
            return lambda group: self._measure_group(group, buffers, out, token)

        run_in_threads(
            groups, make_worker, threads=self._layout.threads, token=token, progress=progress
        )

    def _measure_group(
        self,
        group: Sequence[int],
        buffers: CalibrationBuffers,
        out: NDArray[np.float32],
        token: CancelToken,
    ) -> None:
        medians = {i: SampledMedian(self._take_sample(i, buffers, out)) for i in group}
        while going := [i for i in group if medians[i].next_pass()]:
            for strip in self._layout.strips:
                token.check()
                count = buffers.load(strip)
                for index in going:
                    buffers.calibrate_frame(index, out[:count], factor=1.0)
                    medians[index].add(out[:count])
        for index in group:
            value = medians[index].value
            self.levels[index] = np.nan if value is None else value

    def _take_sample(
        self, index: int, buffers: CalibrationBuffers, out: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Returns some rows of a calibrated frame; notes its raw level and the shares of pixels."""
        kept, raw_kept, full, black = [], [], [], []
        white = np.float32(FULL_SCALE * self._frames.white)
        for strip in sampled_rows(self._layout):
            count = buffers.load(strip)
            raw = buffers.calibrate_frame(index, out[:count], factor=1.0)
            unit = unit_range(raw)
            kept.append(out[:count:_THIN].copy())
            raw_kept.append(unit[::_THIN][np.isfinite(unit[::_THIN])])
            full.append(np.count_nonzero(unit >= white) / count)
            black.append(np.count_nonzero(out[:count] <= 0) / count)
        finite = np.concatenate(raw_kept)
        self.raw_levels[index] = median(finite) if finite.size else np.nan
        self.full[index] = np.mean(full)
        self.black[index] = np.mean(black)
        return np.concatenate(kept)


def sampled_rows(plan: StripLayout) -> list[Strip]:
    """Returns single rows spread evenly over an image."""
    count = min(_SAMPLED_ROWS, plan.rows)
    rows = [(2 * i + 1) * plan.rows // (2 * count) for i in range(count)]
    return [Strip(i, y, y + 1) for i, y in enumerate(rows)]


def sampled_level(pixels: Pixels) -> float:
    """Returns the median of a sample of a master's rows; NaN where they hold no value."""
    width = pixels.size[0]
    rows = sampled_rows(StripLayout(width, pixels.rows, 1, 1))
    values = np.empty((len(rows), width), np.float32)
    for strip in rows:
        pixels.read(strip.y0, strip.y1, values[strip.index : strip.index + 1])
    finite = values[~np.isnan(values)]
    return median(finite) if finite.size else float("nan")
