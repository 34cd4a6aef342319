"""Makes the plan from frames, libraries and settings: what will be done, and why."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped, camera_key, word_key
from ap_master_calibration.groups import FrameIndex, Group, Grouping, group_indexed
from ap_master_calibration.library import Library, Match
from ap_master_calibration.library.naming import CALIBRATED_FOLDER, LOG_FOLDER, MASTER_FOLDER
from ap_master_calibration.planning.calibrators import CalibratorPool, flat_step, matches_of
from ap_master_calibration.planning.copies import without_copies
from ap_master_calibration.planning.group_findings import skipped_by_check
from ap_master_calibration.planning.master_subject import last_masters
from ap_master_calibration.planning.output_paths import OutputPath, find_output_paths
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import Plan, Recipe, State, Step
from ap_master_calibration.planning.series_references import (
    NO_REFERENCES,
    References,
    compared_checks,
    find_references,
)
from ap_master_calibration.planning.step_builder import (
    BuiltStep,
    FrameRecords,
    PlanContext,
    plain_step,
)
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.settings import CheckMode, Settings
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import Text, listed, plural, text

_MANY = 3  # records kept, in multiples of the frames there are


@dataclass(frozen=True, slots=True)
class FullPlan:
    """A plan with what it was made of: for a screen that shows both.

    `groups` has the group of each step by the step's name, and `matches` those of each flat by its
    name and then by "bias" and "dark". `references` are what its darks are compared with. The rest
    is for the plan that comes after it.
    """

    plan: Plan
    grouping: Grouping
    groups: Mapping[str, Group]
    matches: Mapping[str, Mapping[str, Match]]
    frames: FrameIndex
    built: Mapping[str, BuiltStep]
    records: FrameRecords
    scanned: tuple[Frame, ...] = ()
    copies: tuple[Skipped, ...] = ()
    references: References = NO_REFERENCES


def with_notes(full: FullPlan, notes: Iterable[Text]) -> FullPlan:
    """Returns a plan with notes before those it has."""
    return replace(full, plan=replace(full.plan, notes=(*notes, *full.plan.notes)))


def make_plan(
    frames: Iterable[Frame],
    skipped: Iterable[Skipped],
    output: str,
    settings: Settings,
    *,
    engine: str,
    today: date,
    library: Library | None = None,
    choices: Overrides | None = None,
    checks: Mapping[str, SeriesCheck] | None = None,
) -> Plan:
    """Returns the plan for the frames of a scan; reads the headers of masters in `output`.

    Bias, darks and flat darks come first, then flats. Without `settings.staged` flats are matched
    with `library` only; with it the masters of this very plan are offered as well. `choices` are
    what a person decided by hand, `checks` what the check of frames found, by the names of steps.
    """
    return plan_in_full(
        frames,
        skipped,
        output,
        settings,
        engine=engine,
        today=today,
        library=library,
        choices=choices,
        checks=checks,
    ).plan


def plan_in_full(
    frames: Iterable[Frame],
    skipped: Iterable[Skipped],
    output: str,
    settings: Settings,
    *,
    engine: str,
    today: date,
    library: Library | None = None,
    choices: Overrides | None = None,
    checks: Mapping[str, SeriesCheck] | None = None,
    before: FullPlan | None = None,
) -> FullPlan:
    """Returns `make_plan` with the groups and the matches the plan was made of.

    What comes out as it was in the plan `before` is taken from there, the very same objects: a
    plan that changes little is made quickly, and `is` tells what changed.
    """
    overrides = Overrides() if choices is None else choices
    context = PlanContext(
        settings,
        output,
        engine,
        today,
        Library() if library is None else library,
        overrides,
        {} if checks is None else checks,
        {} if before is None else before.built,
        {} if before is None else before.records,
        last_masters(() if library is None else library.masters),
    )
    restored, still_skipped = overrides.restore(skipped)
    chosen, left_out = overrides.apply((*frames, *restored))
    scanned, calibrated = _without_calibrated_copies(chosen)
    if before is not None and before.scanned == scanned:
        index, copies = before.frames, before.copies
    else:
        single, copies = without_copies(scanned)
        index = FrameIndex(single)
    grouping = _with_unchanged_groups(group_indexed(index, settings), before)
    build = _build_steps(grouping, context, before)
    steps = tuple(built.step for built in build.steps.values())
    plan = Plan(
        output,
        steps,
        (
            *still_skipped,
            *left_out,
            *calibrated,
            *copies,
            *_lights_and_masters(scanned),
            *_unwanted(grouping, settings),
            *skipped_by_check(steps),
            *_skipped_in_library(context.library, index, still_skipped),
        ),
        (*grouping.notes, *_hints(steps, settings)),
        os.getcwd(),
        engine,
    )
    # Records of folders that were scanned long ago would be kept for ever.
    records = {} if len(context.records) > _MANY * len(index.frames) else context.records
    return FullPlan(
        plan,
        grouping,
        build.groups,
        build.matches,
        index,
        build.steps,
        records,
        scanned,
        copies,
        build.references,
    )


def _with_unchanged_groups(grouping: Grouping, before: FullPlan | None) -> Grouping:
    """Returns the grouping with those groups of the plan before that are equal to its own."""
    if before is None:
        return grouping
    old = {group.frames[0].path: group for group in before.grouping.groups}
    pairs = ((group, old.get(group.frames[0].path)) for group in grouping.groups)
    groups = tuple(previous if previous == group else group for group, previous in pairs)
    return Grouping(tuple(g for g in groups if g is not None), grouping.notes)


@dataclass(frozen=True, slots=True)
class _Build:
    """The steps in the order they are made, with what they were made of; all by their names."""

    steps: dict[str, BuiltStep]
    groups: dict[str, Group]
    matches: dict[str, Mapping[str, Match]]
    references: References


def _build_steps(grouping: Grouping, context: PlanContext, before: FullPlan | None) -> _Build:
    """Builds bias, darks and flat darks first: flats may use them."""
    wanted = [g for g in grouping.groups if is_wanted(g.kind, context.settings.only)]
    older = (built.inputs.output_path.older for built in context.previous.values())
    known = {master.path: master for master in older if master is not None}
    pairs = find_output_paths(wanted, context.output, known, context.settings.tolerances)
    groups = {path.name: group for group, path in pairs}
    references = _references(pairs, context, before)
    checks = compared_checks(context.checks, references, groups)
    context = replace(context, checks=checks)
    steps = {p.name: plain_step(g, p, context) for g, p in pairs if g.kind is not Kind.FLAT}
    pool = CalibratorPool(context, [built.step for built in steps.values()], groups)
    matches: dict[str, Mapping[str, Match]] = {}
    for group, path in pairs:
        if group.kind is Kind.FLAT:
            bias, dark = matches_of(group, path, context, pool)
            matches[path.name] = {"bias": bias, "dark": dark}
            steps[path.name] = flat_step(group, path, context, pool, bias, dark)
    return _Build(steps, groups, matches, references)


def _references(
    pairs: Sequence[tuple[Group, OutputPath]],
    context: PlanContext,
    before: FullPlan | None,
) -> References:
    """Returns what darks are compared with, where frames are checked."""
    if context.settings.check is CheckMode.OFF:
        return NO_REFERENCES
    known = NO_REFERENCES if before is None else before.references
    return find_references(pairs, context.library, context.settings, context.today, known)


def own_folders(inputs: Sequence[str], output: str, *, by_pattern: bool = False) -> list[str]:
    """Returns what a scan must not enter: this program's own output.

    An output folder by the pattern of a rig may be one that holds frames, such as that of a night.
    """
    folders = [os.path.join(output, n) for n in (MASTER_FOLDER, LOG_FOLDER, CALIBRATED_FOLDER)]
    holds_frames = by_pattern or real_path(output) in {real_path(i) for i in inputs}
    return folders if holds_frames else [output]


def is_wanted(kind: Kind, only: Sequence[Kind]) -> bool:
    """Returns True where masters of a kind are to be made: flat darks go with the darks."""
    return kind in only or (kind is Kind.FLAT_DARK and Kind.DARK in only)


def _without_calibrated_copies(
    frames: tuple[Frame, ...],
) -> tuple[tuple[Frame, ...], list[Skipped]]:
    """Leaves out calibrated flats of a camera, a filter and a night that has raw ones as well.

    Where there are no raw ones, calibrated flats are used as they are.
    """
    if not any(frame.calibrated and frame.kind is Kind.FLAT for frame in frames):
        return frames, []
    raw = {_series_of(f) for f in frames if f.kind is Kind.FLAT and not (f.master or f.calibrated)}
    kept, copies = [], []
    for frame in frames:
        if frame.master or not frame.calibrated or _series_of(frame) not in raw:
            kept.append(frame)
            continue
        reason = text("it is calibrated already, as its header says, and raw flats are there")
        copies.append(Skipped(frame.path, reason, SkipCode.OTHER))
    return tuple(kept), copies


def _series_of(frame: Frame) -> tuple[Hashable, ...]:
    return camera_key(frame.setup.camera), word_key(frame.filter), frame.night


def _lights_and_masters(frames: Iterable[Frame]) -> Iterator[Skipped]:
    """Yields the lights and masters among the frames, with the reason they take no part."""
    for frame in frames:
        if frame.master:
            reason = text("already a master {kind}", kind=KIND_WORDS[frame.kind])
            yield Skipped(frame.path, reason, SkipCode.MASTER)
        elif frame.kind is Kind.LIGHT:
            yield Skipped(frame.path, text("a light frame"), SkipCode.LIGHT)


def _unwanted(grouping: Grouping, settings: Settings) -> list[Skipped]:
    kinds = listed([KIND_WORDS[kind] for kind in settings.only])
    reason = text("left out: only {kinds} asked for", kinds=kinds)
    groups = (g for g in grouping.groups if not is_wanted(g.kind, settings.only))
    return [Skipped(f.path, reason, SkipCode.OTHER) for g in groups for f in g.frames]


def _skipped_in_library(
    library: Library, index: FrameIndex, skipped: Iterable[Skipped]
) -> list[Skipped]:
    """Returns the files of library folders that are no masters, unless they were scanned too."""
    if not library.skipped:
        return []
    scanned = index.real_paths.union(real_path(s.path) for s in skipped)
    return [
        Skipped(s.path, text("in the library: {reason}", reason=s.reason), s.code)
        for s in library.skipped
        if real_path(s.path) not in scanned
    ]


def _hints(steps: Sequence[Step], settings: Settings) -> list[Text]:
    """Returns what a person would want to know about the plan as a whole."""
    makeable = [s for s in steps if s.state is not State.REFUSED]
    bare = [s for s in makeable if s.recipe is Recipe.UNCALIBRATED and s.reasons]
    if not bare or settings.staged or all(s.kind is Kind.FLAT for s in makeable):
        return []
    return [
        plural(
            "{count} flat has neither bias nor dark from a library; with --staged the masters made "
            "in this run are used for its flats",
            "{count} flats have neither bias nor dark from a library; with --staged the masters "
            "made in this run are used for its flats",
            len(bare),
        )
    ]
