"""What must be known of every flat before they can be combined: k, its level, its pixels' range."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.calibration import CalibrationBuffers, LoadedCalibrators
from ap_master_calibration.engines.builtin.inputs import Frames
from ap_master_calibration.engines.builtin.measuring import unit_range
from ap_master_calibration.engines.builtin.medians import SampledMedian
from ap_master_calibration.engines.builtin.scaling import bright_pixels, scale_factors
from ap_master_calibration.engines.builtin.strips import Strip, StripLayout, strip_layout
from ap_master_calibration.engines.builtin.thread_pool import CancelToken, work_through
from ap_master_calibration.errors import StepError
from ap_master_calibration.files.pixels import Pixels
from ap_master_calibration.integrate.outliers import FULL_SCALE, median

_LOOKED_AT = 64 << 10  # pixels of a strip of one frame: what is computed of it stays in the caches
_SAMPLED_ROWS = 32
_THIN = 4  # every so many-th pixel of a sampled row stands for it
_GROUP = 5  # flats measured side by side: the calibrators are read once for all of them
_SCALING_PART = 0.4  # of the time, where k is looked for as well

Progress = Callable[[float], None]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Prepared:
    """Flats ready to be combined.

    `raw_levels` are the medians of the frames as they are (on a sample of rows), `full` the parts
    of their pixels at full scale; `calibration` holds k and the factor of every frame.
    """

    calibration: LoadedCalibrators
    raw_levels: Values
    full: Values


def prepare_flats(
    frames: Frames,
    calibration: LoadedCalibrators,
    *,
    scaled: bool,
    cells: bool,
    workers: int,
    memory: int | None,
    halt: CancelToken,
    progress: Progress,
) -> Prepared:
    """Finds k of every flat where the dark is `scaled`, and the factor that equalises its flux.

    The factor is m_0 / m_i, with m_i the exact median of the calibrated frame i: multiplicative
    normalisation to the first frame (PixInsight's, which is also its EqualizeFluxes). `cells` tells
    that the sensor has a colour filter array. Raises StepError where a calibrated flat is dark.
    """
    after = 0.0
    if scaled and calibration.bias is not None and calibration.dark is not None:
        after = _SCALING_PART
        factors = _scale(
            frames,
            calibration.bias,
            calibration.dark,
            cells=cells,
            workers=workers,
            memory=memory,
            halt=halt,
            progress=lambda done: progress(_SCALING_PART * done),
        )
        calibration = replace(calibration, scales=factors)
    look = _Look(frames, calibration, workers, memory)
    look.at_all(halt, lambda done: progress(after + (1 - after) * done))
    dark = [frames.path(int(i)) for i in np.flatnonzero(~(look.levels > 0))]
    if dark:
        raise StepError(
            f"{dark[0]}: nothing is left of it when its bias or dark is taken off; is it a flat?"
        )
    calibration = replace(calibration, factors=look.levels[0] / look.levels)
    return Prepared(calibration, look.raw_levels, look.full)


def _scale(
    frames: Frames,
    bias: Pixels,
    dark: Pixels,
    *,
    cells: bool,
    workers: int,
    memory: int | None,
    halt: CancelToken,
    progress: Progress,
) -> Values:
    sample_bytes = frames.dtype.itemsize + 16
    plan = strip_layout(
        *(frames.size[0], frames.rows),
        sample_bytes=sample_bytes,
        workers=workers,
        memory=memory,
        wanted=_LOOKED_AT,
        even=cells,
    )
    bright = bright_pixels(bias, dark, plan, cells=cells, halt=halt)
    return scale_factors(frames, bright, workers=plan.workers, halt=halt, progress=progress)


class _Look:
    """One look at every flat: the median of its calibrated pixels, and what it is like raw."""

    def __init__(
        self, frames: Frames, calibration: LoadedCalibrators, workers: int, memory: int | None
    ) -> None:
        self._frames, self._calibration = frames, calibration
        self.levels, self.raw_levels, self.full = np.zeros((3, len(frames)))
        self._cut = strip_layout(
            *(frames.size[0], frames.rows),
            sample_bytes=frames.dtype.itemsize + 16,
            workers=workers,
            memory=memory,
            wanted=_LOOKED_AT,
        )

    def at_all(self, halt: CancelToken, progress: Progress) -> None:
        """Looks at all frames, a few side by side in every thread."""
        count = len(self._frames)
        size = max(1, min(_GROUP, count // self._cut.workers))
        groups = [range(i, min(i + size, count)) for i in range(0, count, size)]

        def hire() -> Callable[[Sequence[int]], None]:
            desk = CalibrationBuffers(self._frames, self._calibration, self._cut.pixels)
            out = np.empty(self._cut.pixels, np.float32)
            return lambda group: self._look(group, desk, out, halt)

        work_through(groups, hire, workers=self._cut.workers, halt=halt, progress=progress)

    def _look(
        self,
        group: Sequence[int],
        desk: CalibrationBuffers,
        out: NDArray[np.float32],
        halt: CancelToken,
    ) -> None:
        medians = {i: SampledMedian(self._sample(i, desk, out)) for i in group}
        while going := [i for i in group if medians[i].next_pass()]:
            for strip in self._cut.strips:
                halt.check()
                count = desk.turn_to(strip)
                for index in going:
                    desk.calibrated(index, out[:count], factor=1.0)
                    medians[index].add(out[:count])
        for index in group:
            value = medians[index].value
            self.levels[index] = np.nan if value is None else value

    def _sample(
        self, index: int, desk: CalibrationBuffers, out: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Some rows of a calibrated frame; what they are like raw is noted."""
        kept, raw_kept, full = [], [], []
        for strip in sampled_rows(self._cut):
            count = desk.turn_to(strip)
            raw = desk.calibrated(index, out[:count], factor=1.0)
            unit = unit_range(raw)
            kept.append(out[:count:_THIN].copy())
            raw_kept.append(unit[::_THIN])
            full.append(np.count_nonzero(unit >= FULL_SCALE) / count)
        self.raw_levels[index] = median(np.concatenate(raw_kept))
        self.full[index] = np.mean(full)
        return np.concatenate(kept)


def sampled_rows(plan: StripLayout) -> list[Strip]:
    """Single rows spread evenly over an image."""
    count = min(_SAMPLED_ROWS, plan.rows)
    rows = [(2 * i + 1) * plan.rows // (2 * count) for i in range(count)]
    return [Strip(i, y, y + 1) for i, y in enumerate(rows)]


def sampled_level(pixels: Pixels) -> float:
    """The median of a master, on a sample of its rows; NaN where they hold no value."""
    width = pixels.size[0]
    rows = sampled_rows(StripLayout(width, pixels.rows, 1, 1))
    values = np.empty((len(rows), width), np.float32)
    for strip in rows:
        pixels.read(strip.y0, strip.y1, values[strip.index : strip.index + 1])
    known = values[~np.isnan(values)]
    return median(known) if known.size else float("nan")
