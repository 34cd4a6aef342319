"""Does the steps of a job one after the other: from frames on disk to a master on disk."""

from __future__ import annotations

import contextlib
import math
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from ap_master_calibration import __version__
from ap_master_calibration.engines.builtin.calibration import LoadedCalibrators
from ap_master_calibration.engines.builtin.event_writer import EventWriter
from ap_master_calibration.engines.builtin.flats import Prepared, prepare_flats
from ap_master_calibration.engines.builtin.inputs import (
    Frames,
    check_still_there,
    opened_calibrator,
    opened_frames,
)
from ap_master_calibration.engines.builtin.job import Task
from ap_master_calibration.engines.builtin.quality_checks import (
    calibrator_warnings,
    flat_warnings,
    scaling_warnings,
    series_warnings,
)
from ap_master_calibration.engines.builtin.stacking import StackResult, stack_frames
from ap_master_calibration.engines.builtin.thread_pool import CancelToken
from ap_master_calibration.engines.events import (
    EngineTold,
    Finished,
    Measure,
    StepDone,
    StepFailed,
    StepStarted,
    StepWarned,
)
from ap_master_calibration.errors import StepError
from ap_master_calibration.files.thumbnail import keep_picture
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.integrate.outliers import median
from ap_master_calibration.planning.plan import Recipe, Step
from ap_master_calibration.settings import MIN_FRAMES

IMAGE_TYPES = {
    Kind.BIAS: "MasterBias",
    Kind.DARK: "MasterDark",
    Kind.FLAT_DARK: "MasterDark",
    Kind.FLAT: "MasterFlat",
}
_HEADER_ROOM = 1 << 15  # bytes: enough for the cards that are known only at the end


def carry_out(task: Task, tell: EventWriter, halt: CancelToken) -> None:
    """Does all steps of a job; a step that fails is told, and the next is done.

    Raises Stopped, with the partial file removed, when the run is told to end.
    """
    if task.plan.folder and os.path.isdir(task.plan.folder):
        os.chdir(task.plan.folder)  # the plan's relative paths start there
    tell(EngineTold("built-in", f"{__version__}, {kernel_name()}"))
    failures: dict[str, str] = {}
    for step in task.steps:
        halt.check()
        tell(StepStarted(step.name))
        try:
            _check_calibrators(step, failures)
            measure = _Making(step, task, tell, halt).make()
        except StepError as error:
            failures[step.name] = str(error)
            tell(StepFailed(step.name, str(error)))
        except MemoryError:
            failures[step.name] = "not enough memory; give a smaller --memory or fewer --jobs"
            tell(StepFailed(step.name, failures[step.name]))
        else:
            tell(StepDone(step.name, step.output, measure))
            mosaic = _word(step, "BAYERPAT") is not None
            keep_picture(step.output, task.scratch, step.name, mosaic=mosaic)
    tell(Finished())


def _check_calibrators(step: Step, failures: dict[str, str]) -> None:
    for what, calibrator in (("bias", step.bias), ("dark", step.dark)):
        if calibrator is not None and calibrator.step in failures:
            reason = failures[calibrator.step]
            raise StepError(f"its master {what} {calibrator.step} was not made: {reason}")


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a step's time that one stage takes."""

    stage: str
    start: float
    end: float


_CHECKING = _Part("checking", 0.0, 0.02)
_MEASURING = _Part("measuring", 0.02, 0.40)
_INTEGRATING = _Part("integrating", 0.02, 0.96)
_INTEGRATING_FLATS = _Part("integrating", 0.40, 0.96)
_WRITING = _Part("writing", 0.96, 1.0)


class _Making:
    """One step while it is done."""

    def __init__(self, step: Step, task: Task, tell: EventWriter, halt: CancelToken) -> None:
        self.step, self.task, self.tell, self.halt = step, task, tell, halt
        self.started = time.monotonic()

    def make(self) -> Measure:
        """Makes the master and returns what was measured; StepError where it cannot be made."""
        step = self.step
        if len(step.frames) < MIN_FRAMES:
            raise StepError(f"a master needs at least {MIN_FRAMES} frames, not {len(step.frames)}")
        self._progress(_CHECKING)(0.0)
        spool = self.task.scratch
        with contextlib.ExitStack() as stack:
            frames = stack.enter_context(opened_frames(step.frames, spool, self.halt))
            calibration = LoadedCalibrators.of(
                len(frames),
                stack.enter_context(opened_calibrator(step.bias, "bias", frames, spool)),
                stack.enter_context(opened_calibrator(step.dark, "dark", frames, spool)),
            )
            return self._made(frames, calibration)

    def _made(self, frames: Frames, given: LoadedCalibrators) -> Measure:
        step = self.step
        prepared = self._prepared(frames, given) if step.kind is Kind.FLAT else None
        writer = XisfWriter(
            step.output,
            frames.size,
            step.keywords,
            image_type=IMAGE_TYPES[step.kind],
            image_id=step.name,
            channels=frames.channels,
            bayer=_word(step, "BAYERPAT"),
            room=_HEADER_ROOM,
        )
        with writer, self.halt.writing(writer.part):
            stacked = stack_frames(
                frames,
                None if prepared is None else prepared.calibration,
                step.rejection,
                writer,
                workers=self.task.workers,
                memory=self.task.memory,
                halt=self.halt,
                progress=self._progress(_INTEGRATING_FLATS if prepared else _INTEGRATING),
            )
            self._progress(_WRITING)(0.0)
            if prepared is None:
                self._warn(series_warnings(frames, stacked.sample))
            measure = self._measure(frames, prepared, stacked)
            writer.restate((*step.keywords, *measured_cards(measure)))
            check_still_there(step.frames)
            self.halt.check()
        return replace(measure, seconds=round(time.monotonic() - self.started, 3))

    def _prepared(self, frames: Frames, given: LoadedCalibrators) -> Prepared:
        self._warn(calibrator_warnings(given.bias, given.dark))
        scaled = self.step.recipe is Recipe.BIAS_AND_SCALED_DARK
        if self.step.recipe is Recipe.BIAS_AND_DARK:
            given = replace(given, bias=None)  # flat - bias - (dark - bias) is flat - dark
        prepared = prepare_flats(
            frames,
            given,
            scaled=scaled,
            cells=_word(self.step, "BAYERPAT") is not None,
            workers=self.task.workers,
            memory=self.task.memory,
            halt=self.halt,
            progress=self._progress(_MEASURING),
        )
        if scaled:
            self._warn(scaling_warnings(frames, prepared.calibration.scales))
        self._warn(flat_warnings(frames, prepared))
        return prepared

    def _measure(self, frames: Frames, prepared: Prepared | None, stacked: StackResult) -> Measure:
        full = stacked.sample.full if prepared is None else prepared.full
        scale = None
        if self.step.recipe is Recipe.BIAS_AND_SCALED_DARK and prepared is not None:
            scale = median(prepared.calibration.scales)
        return Measure(
            level=stacked.level,
            noise=stacked.sample.noise,
            frame_noise=stacked.sample.frame_noise,
            expected=math.sqrt(len(frames)),
            rejected_low=stacked.rejected_low,
            rejected_high=stacked.rejected_high,
            clipped=float(np.mean(full)),
            scale=scale,
            kernel=kernel_name(),
        )

    def _warn(self, sentences: Iterable[str]) -> None:
        for sentence in sentences:
            self.tell(StepWarned(self.step.name, sentence))

    def _progress(self, part: _Part) -> Callable[[float], None]:
        span = part.end - part.start
        return lambda done: self.tell.progress(
            self.step.name, part.stage, part.start + span * min(done, 1.0)
        )


def measured_cards(measure: Measure) -> tuple[Card, ...]:
    """What only the finished master knows of itself, as FITS keywords."""
    cards = [
        Card("LEVEL", float(f"{measure.level:.7g}"), "Median, part of full scale"),
        Card("REJLOW", round(100 * measure.rejected_low, 5), "[%] Samples rejected as too low"),
        Card("REJHIGH", round(100 * measure.rejected_high, 5), "[%] Samples rejected as too high"),
    ]
    if measure.noise is not None and measure.frame_noise is not None:
        cards += [
            Card("NOISE", float(f"{measure.noise:.4g}"), "Temporal noise of this master"),
            Card("FRMNOISE", float(f"{measure.frame_noise:.4g}"), "Temporal noise of one frame"),
        ]
    if measure.scale is not None:
        cards.append(Card("DARKSCAL", round(measure.scale, 5), "Dark scaling factor k, median"))
    cards.append(Card("KERNEL", measure.kernel, "Numeric kernel that combined the frames"))
    return tuple(cards)


def _word(step: Step, keyword: str) -> str | None:
    """The value of a keyword of a step that is a word; None where it has none."""
    found = (c.value for c in step.keywords if c.name == keyword)
    value = next(found, None)
    return value if isinstance(value, str) else None
