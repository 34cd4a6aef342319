"""Builds the step of one group: its state, its digest, its reasons and warnings."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ap_master_calibration.formatting import frame_count
from ap_master_calibration.frames import Frame, Kind, Source, source_of
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Library
from ap_master_calibration.planning.group_findings import (
    GroupFindings,
    finding_warnings,
    findings_for,
)
from ap_master_calibration.planning.master_subject import LastMasters, last_master_for
from ap_master_calibration.planning.output_paths import OutputPath
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import (
    Calibrator,
    Recipe,
    RefusalKind,
    RejectedMaster,
    State,
    Step,
    StepWarning,
)
from ap_master_calibration.planning.provenance import (
    DigestPart,
    Input,
    changed_parts,
    digest_of_inputs,
    input_of,
    keywords,
    left_out_input,
    part_of,
)
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.rejections import Rejection, RejectionChoice, rejection_for
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.text import Text, listed, plural, text


@dataclass(frozen=True, slots=True)
class FlatCalibration:
    """How the frames of a group are calibrated, with what, and what to say about it."""

    recipe: Recipe
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    digests: tuple[str, ...] = ()
    rejected: tuple[RejectedMaster, ...] = ()
    reasons: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameRecord:
    """A frame as a step reads it, and as it counts in a digest."""

    source: Source
    input: Input


FrameRecords = dict[str, FrameRecord]


def record_of(frame: Frame, records: FrameRecords) -> FrameRecord:
    """Returns the record of a frame, made anew where the frame is new or has changed."""
    record, source = records.get(frame.path), source_of(frame)
    if record is None or record.source != source:
        record = records[frame.path] = FrameRecord(source, input_of(frame))
    return record


@dataclass(frozen=True, slots=True)
class StepInputs:
    """Everything a step is made from."""

    group: Group
    findings: GroupFindings
    output_path: OutputPath
    calibration: FlatCalibration
    engine: str
    rejection: RejectionChoice
    min_frames: int
    few_frames: int
    rebuild: bool
    keep_other_engine: bool
    previous: str | None = None


@dataclass(frozen=True, slots=True)
class BuiltStep:
    """A step with its inputs: while these stay equal, so does the step."""

    step: Step
    inputs: StepInputs


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What one call of `make_plan` works with.

    `checks` has what the check of frames found, by the names of the steps. `previous` has the steps
    of the plan before by name: one of equal inputs is used again as it is. `records` has the frames
    by path as plans need them, and is filled. `last_masters` has the library's newest of each key.
    """

    settings: Settings
    output: str
    engine: str
    today: date
    library: Library
    overrides: Overrides
    checks: Mapping[str, SeriesCheck] = field(default_factory=dict)
    previous: Mapping[str, BuiltStep] = field(default_factory=dict)
    records: FrameRecords = field(default_factory=dict)
    last_masters: LastMasters = field(default_factory=dict)


def plain_step(group: Group, output_path: OutputPath, context: PlanContext) -> BuiltStep:
    """Builds the step of a group whose frames are not calibrated."""
    return build_step(group, output_path, context, FlatCalibration(Recipe.PLAIN))


def build_step(
    group: Group, output_path: OutputPath, context: PlanContext, calibration: FlatCalibration
) -> BuiltStep:
    """Builds the step of a group, or returns that of the plan before where nothing changed."""
    settings = context.settings
    inputs = StepInputs(
        group,
        findings_for(
            group, context.checks.get(output_path.name), settings.check, context.overrides
        ),
        output_path,
        calibration,
        context.engine,
        settings.rejection,
        settings.min_frames,
        settings.few_frames,
        settings.rebuild,
        settings.keep_other_engine,
        last_master_for(group, context.last_masters),
    )
    previous = context.previous.get(output_path.name)
    if previous is not None and previous.inputs == inputs:
        return previous
    used = inputs.findings.without_left_out(group)
    records = [record_of(frame, context.records) for frame in used.frames]
    return BuiltStep(_step(inputs, used, records), inputs)


def _step(inputs: StepInputs, group: Group, records: Sequence[FrameRecord]) -> Step:
    """Builds the step of the frames that are used, those of `group`."""
    output_path, calibration, findings = inputs.output_path, inputs.calibration, inputs.findings
    older = output_path.older
    rejection = rejection_for(len(group.frames), inputs.rejection)
    digest = _digest(inputs, records, rejection)
    state, why = _state(inputs, rejection, digest)
    if state is State.UP_TO_DATE and older is not None and older.digest is not None:
        digest = older.digest  # another engine's, where such masters are kept
    used = [("BIASFILE", calibration.bias), ("DARKFILE", calibration.dark)]
    return Step(
        name=output_path.name,
        kind=group.kind,
        frames=tuple(record.source for record in records),
        state=state,
        why=why,
        output=output_path.path,
        setup=group.setup,
        exposure=None if group.kind is Kind.BIAS else group.exposure,
        filter=group.filter,
        night=group.night,
        rejection=rejection,
        recipe=calibration.recipe,
        bias=calibration.bias,
        dark=calibration.dark,
        rejected=calibration.rejected,
        keywords=keywords(
            group,
            rejection=rejection,
            recipe=calibration.recipe,
            digest=digest,
            calibrators=[(key, os.path.basename(c.path)) for key, c in used if c is not None],
            left_out=[f"{os.path.basename(f.path)}: {f.cause}" for f in findings.left_out],
        ),
        digest=digest,
        reasons=(*group.reasons, *_turned(group), *calibration.reasons),
        warnings=(
            *_own_warnings(inputs, len(group.frames), refused=state is State.REFUSED),
            *finding_warnings(findings, len(inputs.group.frames)),
            *group.warnings,
            *calibration.warnings,
        ),
        odd=findings.odd,
        left_out=findings.left_out,
        series=findings.series,
        unread=findings.unread,
        checked=findings.checked,
        older=None if older is None else Source(older.path, older.bytes, older.mtime_ns),
        previous=inputs.previous,
    )


def _own_warnings(inputs: StepInputs, count: int, *, refused: bool) -> Iterator[Text]:
    foreign = inputs.output_path.foreign
    if count < inputs.few_frames and not refused:
        warning = plural(
            "only {count} frame: {enough} or more give a cleaner master",
            "only {count} frames: {enough} or more give a cleaner master",
            count,
            enough=inputs.few_frames,
        )
        yield warning.of_kind(StepWarning.FEW)
    if foreign is not None:
        yield text(
            "{name} is there already and is no master of this program's: another name is taken",
            name=foreign,
        ).of_kind(StepWarning.NAME_TAKEN)


def _turned(group: Group) -> tuple[Text, ...]:
    turned = sum(frame.turned for frame in group.frames)
    if not turned:
        return ()
    return (
        plural(
            "the rows of {count} frame lie bottom-up in its file and are turned",
            "the rows of {count} frames lie bottom-up in their files and are turned",
            turned,
        ),
    )


def _choices(inputs: StepInputs, rejection: Rejection, engine: str) -> tuple[str | float, ...]:
    """Returns the settings that count in a digest, for masters of an engine."""
    recipe = inputs.calibration.recipe
    choices = (engine, rejection.method, rejection.low, rejection.high, recipe)
    turned = engine == EngineChoice.BUILTIN and any(f.turned for f in inputs.group.frames)
    return (*choices, "rows turned") if turned else choices  # older versions did not turn them


def _digest(inputs: StepInputs, records: Iterable[FrameRecord], rejection: Rejection) -> str:
    left_out = (left_out_input(frame.path) for frame in inputs.findings.left_out)
    return digest_of_inputs(
        (*(record.input for record in records), *left_out),
        choices=_choices(inputs, rejection, inputs.engine),
        calibrators=inputs.calibration.digests,
    )


def _state(inputs: StepInputs, rejection: Rejection, digest: str) -> tuple[State, Text | None]:
    left_out, older = len(inputs.findings.left_out), inputs.output_path.older
    count = len(inputs.group.frames) - left_out
    if count < inputs.min_frames <= count + left_out:
        return State.REFUSED, text(
            "only {frames} without the odd ones that are left out: a master needs at least "
            "{needed}",
            frames=frame_count(count),
            needed=inputs.min_frames,
        )
    if count < inputs.min_frames:
        return State.REFUSED, text(
            "only {frames}: a master needs at least {needed}",
            frames=frame_count(count),
            needed=inputs.min_frames,
        )
    if inputs.output_path.unreadable is not None:
        return State.REFUSED, text(
            "{name} is there already and cannot be read: {reason}",
            name=os.path.basename(inputs.output_path.path),
            reason=inputs.output_path.unreadable,
        ).of_kind(RefusalKind.UNREADABLE)
    if older is None:
        return State.NEW, None
    if inputs.rebuild:
        return State.STALE, text("made again because you asked for it")
    if older.digest == digest:
        return State.UP_TO_DATE, None
    changed = changed_parts(older.digest or "", digest)
    engine = _other_engine(inputs, rejection, older.digest or "")
    if engine is None:
        return State.STALE, text("{parts} changed since it was made", parts=listed(changed))
    others = [part for part in changed if part.kind != DigestPart.SETTINGS]
    made_by = text("made by {engine}", engine=engine.phrase)
    if not others:
        return (State.UP_TO_DATE if inputs.keep_other_engine else State.STALE), made_by
    return State.STALE, text(
        "made by {engine}, and {parts} changed since",
        engine=engine.phrase,
        parts=listed(others),
    )


def _other_engine(inputs: StepInputs, rejection: Rejection, digest: str) -> EngineChoice | None:
    """Returns the engine that made the older master where it is another one, and only that."""
    settings = part_of(digest, DigestPart.SETTINGS)
    for engine in EngineChoice:
        choices = _choices(inputs, rejection, engine)
        if settings == part_of(
            digest_of_inputs((), choices=choices, calibrators=()), DigestPart.SETTINGS
        ):
            return None if engine == inputs.engine else engine
    return None
