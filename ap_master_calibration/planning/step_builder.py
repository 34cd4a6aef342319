"""One group becomes one step: its state, its digest, its words."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ap_master_calibration.formatting import counted
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Library
from ap_master_calibration.planning.output_paths import OutputPath
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import (
    Calibrator,
    Recipe,
    RejectedMaster,
    Source,
    State,
    Step,
)
from ap_master_calibration.planning.provenance import (
    Input,
    changed_parts,
    digest_of_inputs,
    input_of,
    keywords,
)
from ap_master_calibration.rejections import Rejection, RejectionChoice, rejection_for
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text, listed, plural


@dataclass(frozen=True, slots=True)
class FlatCalibration:
    """How the frames of a group are calibrated, with what, and what to say about it."""

    recipe: Recipe
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    marks: tuple[str, ...] = ()
    rejected: tuple[RejectedMaster, ...] = ()
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameRecord:
    """A frame as a step reads it, and as it counts in a digest."""

    source: Source
    input: Input


FrameRecords = dict[str, FrameRecord]


def read_of(frame: Frame, reads: FrameRecords) -> FrameRecord:
    """What is known of a frame; worked out where it is new or has changed."""
    known = reads.get(frame.path)
    if known is None or not (
        known.source.bytes == frame.bytes and known.source.mtime_ns == frame.mtime_ns
    ):
        source = Source(frame.path, frame.bytes, frame.mtime_ns)
        known = reads[frame.path] = FrameRecord(source, input_of(frame))
    return known


@dataclass(frozen=True, slots=True)
class StepInputs:
    """All that a step comes from."""

    group: Group
    place: OutputPath
    calibration: FlatCalibration
    engine: str
    rejection: RejectionChoice
    min_frames: int
    few_frames: int
    rebuild: bool


@dataclass(frozen=True, slots=True)
class BuiltStep:
    """A step and what it was made from."""

    step: Step
    ingredients: StepInputs


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What one call of `make_plan` works with; `before` are the steps of the plan before, by name.

    A step of the same ingredients is taken as it is: it is the same step. `reads` has the frames
    by path as plans know them, and is filled.
    """

    settings: Settings
    output: str
    engine: str
    today: date
    library: Library
    choices: Overrides
    before: Mapping[str, BuiltStep] = field(default_factory=dict)
    reads: FrameRecords = field(default_factory=dict)


def plain_step(group: Group, place: OutputPath, making: PlanContext) -> BuiltStep:
    return step_of(group, place, making, FlatCalibration(Recipe.PLAIN))


def step_of(
    group: Group, place: OutputPath, making: PlanContext, calibration: FlatCalibration
) -> BuiltStep:
    settings = making.settings
    ingredients = StepInputs(
        group,
        place,
        calibration,
        making.engine,
        settings.rejection,
        settings.min_frames,
        settings.few_frames,
        settings.rebuild,
    )
    before = making.before.get(place.name)
    if before is not None and before.ingredients == ingredients:
        return before
    reads = [read_of(f, making.reads) for f in group.frames]
    return BuiltStep(_made(ingredients, reads), ingredients)


def _made(ingredients: StepInputs, reads: Sequence[FrameRecord]) -> Step:
    group, place, calibration = ingredients.group, ingredients.place, ingredients.calibration
    rejection = rejection_for(len(group.frames), ingredients.rejection)
    digest = _digest(ingredients, reads, rejection)
    state, why = _state(ingredients, digest)
    used = [("BIASFILE", calibration.bias), ("DARKFILE", calibration.dark)]
    named = [(key, os.path.basename(c.path)) for key, c in used if c is not None]
    older = place.older
    few = len(group.frames) < ingredients.few_frames and state is not State.REFUSED
    return Step(
        name=place.name,
        kind=group.kind,
        frames=tuple(read.source for read in reads),
        state=state,
        why=why,
        output=place.path,
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
            calibrators=named,
        ),
        digest=digest,
        reasons=(*group.reasons, *_turned(group), *calibration.reasons),
        warnings=(
            *([_few(len(group.frames), ingredients.few_frames)] if few else []),
            *([_foreign(place.foreign)] if place.foreign is not None else []),
            *group.warnings,
            *calibration.warnings,
        ),
        older=None if older is None else Source(older.path, older.bytes, older.mtime_ns),
    )


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


def _few(count: int, enough: int) -> str:
    return f"only {count} frames: {enough} or more give a cleaner master"


def _foreign(name: str) -> str:
    return f"{name} is there already and is no master of this program's: another name is taken"


def _digest(ingredients: StepInputs, reads: Iterable[FrameRecord], rejection: Rejection) -> str:
    recipe, marks = ingredients.calibration.recipe, ingredients.calibration.marks
    choices: tuple[str | float, ...]
    choices = (ingredients.engine, rejection.method, rejection.low, rejection.high, recipe)
    if ingredients.engine == "builtin" and any(f.turned for f in ingredients.group.frames):
        choices += ("rows turned",)  # older versions left them as they were
    inputs = (read.input for read in reads)
    return digest_of_inputs(inputs, choices=choices, calibrators=marks)


def _state(ingredients: StepInputs, digest: str) -> tuple[State, str | None]:
    count, older = len(ingredients.group.frames), ingredients.place.older
    if count < ingredients.min_frames:
        needed = f"a master needs at least {ingredients.min_frames}"
        return State.REFUSED, f"only {counted(count, 'frame')}: {needed}"
    if older is None:
        return State.NEW, None
    if ingredients.rebuild:
        return State.STALE, "made again because you asked for it"
    old = older.digest
    if old == digest:
        return State.UP_TO_DATE, None
    changed = changed_parts(old, digest) if old is not None else ()
    return State.STALE, f"{listed(changed)} changed since it was made"
