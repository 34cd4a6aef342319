"""One group becomes one step: its state, its digest, its words."""

from __future__ import annotations

import os
from dataclasses import dataclass
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
from ap_master_calibration.settings import Rejection, Settings, rejection_for
from ap_master_calibration.words import counted, listed


@dataclass(frozen=True, slots=True)
class Making:
    """What one call of `make_plan` works with."""

    settings: Settings
    output: str
    engine: str
    today: date
    library: Library
    choices: Choices


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


def plain_step(group: Group, place: Place, making: Making) -> Step:
    return step_of(group, place, making, Calibration(Recipe.PLAIN))


def step_of(group: Group, place: Place, making: Making, calibration: Calibration) -> Step:
    settings = making.settings
    rejection = rejection_for(len(group.frames), settings.rejection)
    digest = _digest(group, rejection, making, calibration)
    state, why = _state(group, place, settings, digest)
    used = [("BIASFILE", calibration.bias), ("DARKFILE", calibration.dark)]
    named = [(key, os.path.basename(c.path)) for key, c in used if c is not None]
    few = len(group.frames) < settings.few_frames and state is not State.REFUSED
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
            *([_few(len(group.frames), settings.few_frames)] if few else []),
            *group.warnings,
            *calibration.warnings,
        ),
    )


def _few(count: int, enough: int) -> str:
    return f"only {count} frames: {enough} or more give a cleaner master"


def _digest(group: Group, rejection: Rejection, making: Making, calibration: Calibration) -> str:
    choices = (making.engine, rejection.method, rejection.low, rejection.high, calibration.recipe)
    return digest_of(group.frames, choices=choices, calibrators=calibration.marks)


def _state(group: Group, place: Place, settings: Settings, digest: str) -> tuple[State, str | None]:
    count = len(group.frames)
    if count < settings.min_frames:
        needed = f"a master needs at least {settings.min_frames}"
        return State.REFUSED, f"only {counted(count, 'frame')}: {needed}"
    if place.older is None:
        return State.NEW, None
    if settings.rebuild:
        return State.STALE, "made again because you asked for it"
    old = place.older.digest
    if old == digest:
        return State.UP_TO_DATE, None
    changed = changed_parts(old, digest) if old is not None else ()
    return State.STALE, f"{listed(changed)} changed since it was made"
