"""Frames, library and settings become a plan that says what it will do and why."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.groups import FrameIndex, Group, Grouping, group_indexed
from ap_master_calibration.library import Library, Match
from ap_master_calibration.library.naming import CALIBRATED_FOLDER, LOG_FOLDER, MASTER_FOLDER
from ap_master_calibration.planning.calibrators import CalibratorPool, flat_step, matches_of
from ap_master_calibration.planning.output_paths import find_output_paths
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import Plan, Recipe, State, Step
from ap_master_calibration.planning.step_builder import (
    BuiltStep,
    FrameRecords,
    PlanContext,
    plain_step,
)
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import text

_MANY = 3  # times as many frames as there are may be known


@dataclass(frozen=True, slots=True)
class FullPlan:
    """A plan with what it was made of: for a screen that shows both.

    `groups` has the group of each step by the step's name, and `matches` those of each flat by its
    name and then by "bias" and "dark". The rest is for the plan that comes after it.
    """

    plan: Plan
    grouping: Grouping
    groups: Mapping[str, Group]
    matches: Mapping[str, Mapping[str, Match]]
    frames: FrameIndex
    made: Mapping[str, BuiltStep]
    reads: FrameRecords


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
) -> Plan:
    """The plan for the frames of a scan; reads the headers of masters already in `output`.

    Bias, darks and flat darks come first, then flats. Without `settings.staged` flats are matched
    with `library` only; with it the masters of this very plan are offered as well. `choices` are
    what a person decided by hand.
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
    before: FullPlan | None = None,
) -> FullPlan:
    """`make_plan`, with the groups and the matches the plan was made of.

    What comes out as it was in the plan `before` is taken from there, the very same objects: a
    plan that changes little is made quickly, and what changed is told by `is`.
    """
    decided = Overrides() if choices is None else choices
    shelves = Library() if library is None else library
    known = {} if before is None else before.made
    reads = {} if before is None else before.reads
    making = PlanContext(settings, output, engine, today, shelves, decided, known, reads)
    revived, unused = decided.revive(skipped)
    scanned, left_out = decided.apply((*frames, *revived))
    raw = (
        FrameIndex(scanned) if before is None or before.frames.frames != scanned else before.frames
    )
    grouping = _as_before(group_indexed(raw, settings), before)
    steps = _steps(grouping, making)
    plan = Plan(
        output,
        tuple(made.step for made in steps.made.values()),
        (
            *unused,
            *left_out,
            *_unused(scanned),
            *_not_asked(grouping, settings),
            *_not_in_library(making.library, raw, unused),
        ),
        (*grouping.notes, *_hints([made.step for made in steps.made.values()], settings)),
        os.getcwd(),
        engine,
    )
    if len(reads) > _MANY * len(raw.frames):
        reads = {}  # of folders that were scanned long ago
    return FullPlan(plan, grouping, steps.groups, steps.matches, raw, steps.made, reads)


def _as_before(grouping: Grouping, before: FullPlan | None) -> Grouping:
    """The grouping with those groups of the plan before that are equal to its own."""
    if before is None:
        return grouping
    known = {g.frames[0].path: g for g in before.grouping.groups}
    kept = (known.get(g.frames[0].path, g) for g in grouping.groups)
    pairs = zip(grouping.groups, kept, strict=True)
    return Grouping(tuple(old if old == new else new for new, old in pairs), grouping.notes)


@dataclass(frozen=True, slots=True)
class _Steps:
    """The steps in the order they are made, with what they were made of; all by their names."""

    made: dict[str, BuiltStep]
    groups: dict[str, Group]
    matches: dict[str, Mapping[str, Match]]


def _steps(grouping: Grouping, making: PlanContext) -> _Steps:
    """Bias, darks and flat darks first: flats may take them."""
    asked = [g for g in grouping.groups if _asked(g.kind, making.settings.only)]
    older = (made.ingredients.place.older for made in making.before.values())
    known = {f.path: f for f in older if f is not None}
    places = find_output_paths(asked, making.output, known, making.settings.tolerances)
    groups = {p.name: g for g, p in places}
    made = {p.name: plain_step(g, p, making) for g, p in places if g.kind is not Kind.FLAT}
    offers = CalibratorPool(making, [m.step for m in made.values()], groups)
    matches: dict[str, Mapping[str, Match]] = {}
    for group, place in places:
        if group.kind is Kind.FLAT:
            bias, dark = matches_of(group, place, making, offers)
            matches[place.name] = {"bias": bias, "dark": dark}
            made[place.name] = flat_step(group, place, making, offers, bias, dark)
    return _Steps(made, groups, matches)


def own_folders(inputs: Sequence[str], output: str) -> list[str]:
    """What a scan must not enter: this program's own output."""
    kept = [os.path.join(output, n) for n in (MASTER_FOLDER, LOG_FOLDER, CALIBRATED_FOLDER)]
    real = os.path.realpath(output)
    return kept if real in {os.path.realpath(i) for i in inputs} else [output]


def _asked(kind: Kind, only: Sequence[Kind]) -> bool:
    return kind in only or (kind is Kind.FLAT_DARK and Kind.DARK in only)


def _unused(frames: Iterable[Frame]) -> list[Skipped]:
    """Lights and masters among the frames, with the reason they take no part."""
    found = []
    for frame in frames:
        if frame.master:
            reason = text("already a master {kind}", kind=KIND_WORDS[frame.kind])
            found.append(Skipped(frame.path, reason, SkipCode.MASTER))
        elif frame.kind is Kind.LIGHT:
            found.append(Skipped(frame.path, text("a light frame"), SkipCode.LIGHT))
    return found


def _not_asked(grouping: Grouping, settings: Settings) -> list[Skipped]:
    reason = text("left out: only {kinds} asked for", kinds=", ".join(settings.only))
    groups = (g for g in grouping.groups if not _asked(g.kind, settings.only))
    return [Skipped(f.path, reason, SkipCode.OTHER) for g in groups for f in g.frames]


def _not_in_library(library: Library, raw: FrameIndex, unused: Iterable[Skipped]) -> list[Skipped]:
    """Files of the library folders that are no masters, unless the scan met them as well."""
    if not library.skipped:
        return []
    met = raw.real_paths.union(os.path.realpath(s.path) for s in unused)
    return [
        Skipped(s.path, text("in the library: {reason}", reason=s.reason), s.code)
        for s in library.skipped
        if os.path.realpath(s.path) not in met
    ]


def _hints(steps: Sequence[Step], settings: Settings) -> list[str]:
    """What a person would want to be told about the plan as a whole."""
    flats = [s for s in steps if s.kind is Kind.FLAT and s.state is not State.REFUSED]
    bare = [s for s in flats if s.recipe is Recipe.UNCALIBRATED]
    own = any(s.kind is not Kind.FLAT and s.state is not State.REFUSED for s in steps)
    if bare and own and not settings.staged:
        count = "1 flat has" if len(bare) == 1 else f"{len(bare)} flats have"
        return [
            (
                f"{count} neither bias nor dark from a library; with --staged the masters made in "
                "this run are used for its flats"
            )
        ]
    return []
