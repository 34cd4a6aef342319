"""One group becomes one step: its state, its digest, its words."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ap_master_calibration.choices import Choices
from ap_master_calibration.frames import Kind
from ap_master_calibration.groups import Group
from ap_master_calibration.identity import (
    changed_parts,
    digest_of,
    keywords,
)
from ap_master_calibration.library import (
    Library,
)
from ap_master_calibration.plan import (
    Calibrator,
    Loser,
    Recipe,
    Source,
    State,
    Step,
)
from ap_master_calibration.planning.places import Place
from ap_master_calibration.settings import Rejection, RejectionChoice, Settings, rejection_for
from ap_master_calibration.words import counted, listed


@dataclass(frozen=True, slots=True)
class Calibration:
    """How the frames of a group are calibrated, with what, and what to say about it."""

    recipe: Recipe
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    marks: tuple[str, ...] = ()
    rejected: tuple[Loser, ...] = ()
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ingredients:
    """All that a step comes from."""

    group: Group
    place: Place
    calibration: Calibration
    engine: str
    rejection: RejectionChoice
    min_frames: int
    few_frames: int
    rebuild: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A step and what it was made from."""

    step: Step
    ingredients: Ingredients


@dataclass(frozen=True, slots=True)
class Making:
    """What one call of `make_plan` works with; `before` are the steps of the plan before, by name.

    A step of the same ingredients is taken as it is: it is the same step.
    """

    settings: Settings
    output: str
    engine: str
    today: date
    library: Library
    choices: Choices
    before: Mapping[str, Made] = field(default_factory=dict)


def plain_step(group: Group, place: Place, making: Making) -> Made:
    return step_of(group, place, making, Calibration(Recipe.PLAIN))


def step_of(group: Group, place: Place, making: Making, calibration: Calibration) -> Made:
    settings = making.settings
    ingredients = Ingredients(
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
    return Made(_made(ingredients), ingredients)


def _made(ingredients: Ingredients) -> Step:
    group, place, calibration = ingredients.group, ingredients.place, ingredients.calibration
    rejection = rejection_for(len(group.frames), ingredients.rejection)
    digest = _digest(ingredients, rejection)
    state, why = _state(ingredients, digest)
    used = [("BIASFILE", calibration.bias), ("DARKFILE", calibration.dark)]
    named = [(key, os.path.basename(c.path)) for key, c in used if c is not None]
    few = len(group.frames) < ingredients.few_frames and state is not State.REFUSED
    return Step(
        name=place.name,
        kind=group.kind,
        frames=tuple(Source(f.path, f.bytes, f.mtime_ns) for f in group.frames),
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
        reasons=(*group.reasons, *calibration.reasons),
        warnings=(
            *([_few(len(group.frames), ingredients.few_frames)] if few else []),
            *group.warnings,
            *calibration.warnings,
        ),
    )


def _few(count: int, enough: int) -> str:
    return f"only {count} frames: {enough} or more give a cleaner master"


def _digest(ingredients: Ingredients, rejection: Rejection) -> str:
    recipe, marks = ingredients.calibration.recipe, ingredients.calibration.marks
    choices = (ingredients.engine, rejection.method, rejection.low, rejection.high, recipe)
    return digest_of(ingredients.group.frames, choices=choices, calibrators=marks)


def _state(ingredients: Ingredients, digest: str) -> tuple[State, str | None]:
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
