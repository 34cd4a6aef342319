"""Makes the masters of a job one after the other, from frames on disk to a master on disk."""

from __future__ import annotations

import contextlib
import logging
import math
import os
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ap_master_calibration import __version__
from ap_master_calibration.engines.builtin.flats import PreparedFlats, prepare_flats
from ap_master_calibration.engines.builtin.inputs import (
    FrameOpener,
    Frames,
    check_still_there,
    opened_calibrator,
    opened_frames,
)
from ap_master_calibration.engines.builtin.job import BuiltinJob, EventWriter
from ap_master_calibration.engines.builtin.quality_checks import (
    calibrator_warnings,
    dark_warnings,
    flat_warnings,
    scaling_warnings,
)
from ap_master_calibration.engines.builtin.stacking import StackResult, stack_frames
from ap_master_calibration.engines.builtin.strips import LoadedCalibrators
from ap_master_calibration.engines.events import (
    EngineStarted,
    Finished,
    Measure,
    StepCertified,
    StepDone,
    StepFailed,
    StepStarted,
    StepWarned,
)
from ap_master_calibration.errors import StepError
from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.files.pixel_scale import ADU
from ap_master_calibration.files.preview import keep_picture
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.integrate.outliers import median
from ap_master_calibration.planning.master_subject import subject_of
from ap_master_calibration.planning.originals import place_fault
from ap_master_calibration.planning.plan import Recipe, Step
from ap_master_calibration.quality.certificate import Certificate, certificate_cards
from ap_master_calibration.quality.certifying import certify
from ap_master_calibration.settings import MIN_FRAMES
from ap_master_calibration.support.ledger import Ledger
from ap_master_calibration.support.thread_pool import Cancelled, CancelToken
from ap_master_calibration.text import Text, text

_log = logging.getLogger(__name__)

IMAGE_TYPES = {
    Kind.BIAS: "MasterBias",
    Kind.DARK: "MasterDark",
    Kind.FLAT_DARK: "MasterDark",
    Kind.FLAT: "MasterFlat",
}
_HEADER_ROOM = 1 << 15  # bytes: enough for the cards that are known only at the end


def carry_out(job: BuiltinJob, emit: EventWriter, token: CancelToken) -> None:
    """Makes all masters of a job; a step that fails is reported, and the next one starts.

    Raises Cancelled, with the partial file removed, when the run is asked to end.
    """
    if job.plan.folder and os.path.isdir(job.plan.folder):
        os.chdir(job.plan.folder)  # the plan's relative paths start there
    emit(EngineStarted("built-in", f"{__version__}, {kernel_name()}"))
    failures: dict[str, Text] = dict(job.failed)
    opener = FrameOpener(job.scratch, Ledger(job.ledger))
    for step in job.steps:
        token.check()
        emit(StepStarted(step.name))
        _log.info("%s: %d frames, to %s", step.name, len(step.frames), step.output)
        try:
            _check_calibrators(step, failures)
            _check_output(step)
            made = _StepRun(step, job, opener, emit, token).make()
        except StepError as error:
            failures[step.name] = error.text
            emit(StepFailed(step.name, error.text))
        except MemoryError:
            failures[step.name] = text("not enough memory; give a smaller --memory or fewer --jobs")
            emit(StepFailed(step.name, failures[step.name]))
        except (Cancelled, BrokenPipeError):
            raise
        except Exception as error:  # a fault of this program: the other masters are still made
            failures[step.name] = text(
                "an unexpected error: {name}: {message}",
                name=type(error).__name__,
                message=str(error),
            )
            raw = traceback.format_exc().splitlines()
            emit(StepFailed(step.name, failures[step.name], tuple(raw)))
        else:
            emit(StepDone(step.name, step.output, made.measure))
            if made.certificate is not None:
                emit(StepCertified(step.name, made.certificate))
            mosaic = _keyword(step, "BAYERPAT") is not None
            keep_picture(step.output, job.scratch, step.name, mosaic=mosaic)
    emit(Finished())


def _check_calibrators(step: Step, failures: Mapping[str, Text]) -> None:
    for kind, calibrator in ((Kind.BIAS, step.bias), (Kind.DARK, step.dark)):
        source = None if calibrator is None else calibrator.step
        if source is not None and source in failures:
            raise StepError(
                text(
                    "its master {kind} was not made: {reason} ({name})",
                    kind=KIND_WORDS[kind],
                    name=source,
                    reason=failures[source],
                )
            )


def _check_output(step: Step) -> None:
    if (fault := place_fault(step)) is not None:
        raise StepError(fault)


@dataclass(frozen=True, slots=True)
class _Stage:
    """A stage of a step, and the share of the step's time it takes."""

    name: Text
    start: float
    end: float


_CHECKING = _Stage(text("checking"), 0.0, 0.02)
_MEASURING = _Stage(text("measuring"), 0.02, 0.40)
_INTEGRATING = _Stage(text("integrating"), 0.02, 0.96)
_INTEGRATING_FLATS = _Stage(text("integrating"), 0.40, 0.96)
_WRITING = _Stage(text("writing"), 0.96, 1.0)


@dataclass(frozen=True, slots=True)
class MadeMaster:
    """What is known of a master that was made; no certificate where its tests failed."""

    measure: Measure
    certificate: Certificate | None


class _StepRun:
    """One step while its master is made."""

    def __init__(
        self,
        step: Step,
        job: BuiltinJob,
        opener: FrameOpener,
        emit: EventWriter,
        token: CancelToken,
    ) -> None:
        self.step, self.job, self.opener = step, job, opener
        self.emit, self.token = emit, token
        self.started = time.monotonic()

    def make(self) -> MadeMaster:
        """Makes the master and returns what was measured and tested. Raises StepError."""
        step = self.step
        if len(step.frames) < MIN_FRAMES:
            raise StepError(
                text(
                    "a master needs at least {fewest} frames, not {count}",
                    fewest=MIN_FRAMES,
                    count=len(step.frames),
                )
            )
        self._progress(_CHECKING)(0.0)
        with contextlib.ExitStack() as stack:
            frames = stack.enter_context(opened_frames(step.frames, self.opener, self.token))
            frames.find_white(step.kind, step.setup.camera)
            calibrators = LoadedCalibrators.of(
                len(frames),
                stack.enter_context(opened_calibrator(step.bias, Kind.BIAS, frames, self.opener)),
                stack.enter_context(opened_calibrator(step.dark, Kind.DARK, frames, self.opener)),
                pure=step.recipe.pure_dark,
            )
            return self._integrate(frames, calibrators)

    def _integrate(self, frames: Frames, calibrators: LoadedCalibrators) -> MadeMaster:
        step = self.step
        prepared = self._prepared(frames, calibrators) if step.kind is Kind.FLAT else None
        writer = XisfWriter(
            step.output,
            frames.size,
            step.keywords,
            image_type=IMAGE_TYPES[step.kind],
            image_id=step.name,
            channels=frames.channels,
            bayer=_keyword(step, "BAYERPAT"),
            room=_HEADER_ROOM,
        )
        with writer, self.token.writing(writer.part):
            stacked = stack_frames(
                frames,
                None if prepared is None else prepared.calibrators,
                step.rejection,
                writer,
                threads=self.job.threads,
                memory=self.job.memory,
                token=self.token,
                progress=self._progress(_INTEGRATING_FLATS if prepared else _INTEGRATING),
            )
            self._progress(_WRITING)(0.0)
            if prepared is None:
                self._warn(dark_warnings(step, frames, stacked))
            measure = self._measure(frames, prepared, stacked)
            cards = (*step.keywords, *measured_cards(measure), *value_cards(frames))
            writer.restate(cards)
            certificate = self._certified(writer.part, frames, stacked)
            if certificate is not None:
                writer.restate((*cards, *certificate_cards(certificate)))
            check_still_there(step.frames)
            self.token.check()
        seconds = round(time.monotonic() - self.started, 3)
        return MadeMaster(replace(measure, seconds=seconds), certificate)

    def _certified(self, path: str, frames: Frames, stacked: StackResult) -> Certificate | None:
        """Returns the certificate of the master, whole in its partial file; None where it fails.

        A test that fails costs no master.
        """
        older = self.step.output if os.path.exists(self.step.output) else None
        subject = replace(
            subject_of(self.step, self.job.plan, path, older),
            rejected=(stacked.rejected_low, stacked.rejected_high),
            white=frames.white,
            cut_off=bool(stacked.sample.negative.any()),
        )
        try:
            return certify(subject, frames.opened, self.token.check)
        except Cancelled:
            raise
        except Exception:  # a fault of this program: the master is good without a certificate
            _log.exception("%s: the certificate could not be made", self.step.name)
            return None

    def _prepared(self, frames: Frames, calibrators: LoadedCalibrators) -> PreparedFlats:
        recipe = self.step.recipe
        self._warn(
            calibrator_warnings(frames, calibrators.bias, calibrators.dark, pure=recipe.pure_dark)
        )
        scaled = recipe.scales_dark
        if self.step.recipe is Recipe.BIAS_AND_DARK:
            calibrators = replace(
                calibrators, bias=None
            )  # flat - bias - (dark - bias) is flat - dark
        prepared = prepare_flats(
            frames,
            calibrators,
            scaled=scaled,
            cells=_keyword(self.step, "BAYERPAT") is not None,
            threads=self.job.threads,
            memory=self.job.memory,
            token=self.token,
            progress=self._progress(_MEASURING),
        )
        if scaled:
            self._warn(scaling_warnings(frames, prepared.calibrators.scales))
        self._warn(flat_warnings(self.step, frames, prepared))
        return prepared

    def _measure(
        self, frames: Frames, prepared: PreparedFlats | None, stacked: StackResult
    ) -> Measure:
        full = stacked.sample.full if prepared is None else prepared.full
        scale = None
        if self.step.recipe.scales_dark and prepared is not None:
            scale = median(prepared.calibrators.scales)
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

    def _warn(self, sentences: Iterable[Text]) -> None:
        for sentence in sentences:
            self.emit(StepWarned(self.step.name, sentence))

    def _progress(self, stage: _Stage) -> Callable[[float], None]:
        span = stage.end - stage.start
        return lambda done: self.emit.progress(
            self.step.name, stage.name, stage.start + span * min(done, 1.0)
        )


def measured_cards(measure: Measure) -> tuple[Card, ...]:
    """Returns the FITS keywords that are known only once the master is finished."""
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


def value_cards(frames: Frames) -> Iterator[Card]:
    """Yields the keywords that say what 1.0 of a master stands for, where it is not 65535 ADU."""
    if frames.adu != ADU:
        yield Card(HeaderKey.WHITE.keyword, int(frames.adu), HeaderKey.WHITE.comment)
    if frames.unit is not None:
        yield Card(HeaderKey.UNIT.keyword, frames.unit.bunit, "Unit of the pixels, times 65535")


def _keyword(step: Step, keyword: str) -> str | None:
    """Returns the text of a step's keyword; None where it has none."""
    value = next((c.value for c in step.keywords if c.name == keyword), None)
    return value if isinstance(value, str) else None
