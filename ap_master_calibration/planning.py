"""Makes the plan: groups, library and settings become steps that say what they will do and why."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ap_master_calibration.choices import Choices
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.groups import Group, Grouping, group_frames
from ap_master_calibration.headers import read_frame
from ap_master_calibration.identity import (
    calibrator_mark,
    changed_parts,
    digest_of,
    keywords,
)
from ap_master_calibration.library import (
    Candidate,
    Library,
    Match,
    Offer,
    Quality,
    Shelf,
    match_bias,
    match_dark,
)
from ap_master_calibration.names import (
    CALIBRATED_FOLDER,
    ENDING,
    LOG_FOLDER,
    MASTER_FOLDER,
    folded,
    master_name,
    shortened,
)
from ap_master_calibration.plan import (
    Calibrator,
    Loser,
    Plan,
    Recipe,
    Source,
    State,
    Step,
)
from ap_master_calibration.settings import Rejection, Settings, rejection_for
from ap_master_calibration.words import KIND_WORDS, counted, exposure, listed, span

DARKS = (Kind.DARK, Kind.FLAT_DARK)


@dataclass(frozen=True, slots=True)
class _Making:
    """What one call of `make_plan` works with."""

    settings: Settings
    output: str
    engine: str
    today: date
    library: Library
    choices: Choices


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a group's master goes, and the older master of the same group lying there."""

    name: str
    path: str
    older: Frame | None


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan with what it was made of: for a screen that shows both.

    `groups` has the group of each step by the step's name, and `matches` those of each flat by its
    name and then by "bias" and "dark".
    """

    plan: Plan
    grouping: Grouping
    groups: Mapping[str, Group]
    matches: Mapping[str, Mapping[str, Match]]


def make_plan(
    frames: Iterable[Frame],
    skipped: Iterable[Skipped],
    output: str,
    settings: Settings,
    *,
    engine: str,
    today: date,
    library: Library | None = None,
    choices: Choices | None = None,
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
    choices: Choices | None = None,
) -> Planned:
    """`make_plan`, with the groups and the matches the plan was made of."""
    decided = Choices() if choices is None else choices
    making = _Making(
        settings, output, engine, today, Library() if library is None else library, decided
    )
    scanned, left_out = decided.apply(frames)
    grouping = group_frames(scanned, settings)
    asked = [g for g in grouping.groups if _asked(g.kind, settings.only)]
    places = _places(asked, output)
    steps = [_plain_step(g, p, making) for g, p in places if g.kind is not Kind.FLAT]
    groups = {p.name: g for g, p in places}
    offers = _Offers(making, steps, groups)
    matches: dict[str, Mapping[str, Match]] = {}
    for group, place in places:
        if group.kind is Kind.FLAT:
            bias, dark = _matches(group, place, making, offers)
            matches[place.name] = {"bias": bias, "dark": dark}
            steps.append(_flat_step(group, place, making, offers, bias, dark))
    left = [f for g in grouping.groups if not _asked(g.kind, settings.only) for f in g.frames]
    plan = Plan(
        output,
        tuple(steps),
        (
            *skipped,
            *left_out,
            *_unused(scanned),
            *_not_asked(left, settings),
            *_not_in_library(making.library, scanned),
        ),
        (*grouping.notes, *_hints(steps, settings)),
        os.getcwd(),
        engine,
    )
    return Planned(plan, grouping, groups, matches)


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
            reason = f"already a master {KIND_WORDS[frame.kind]}"
            found.append(Skipped(frame.path, reason, SkipCode.MASTER))
        elif frame.kind is Kind.LIGHT:
            found.append(Skipped(frame.path, "a light frame", SkipCode.LIGHT))
    return found


def _not_asked(frames: Iterable[Frame], settings: Settings) -> list[Skipped]:
    reason = f"left out: only {', '.join(settings.only)} asked for"
    return [Skipped(f.path, reason, SkipCode.OTHER) for f in frames]


def _not_in_library(library: Library, frames: Iterable[Frame]) -> list[Skipped]:
    """Files of the library folders that are no masters, unless they are frames of the scan."""
    if not library.skipped:
        return []
    known = {os.path.realpath(f.path) for f in frames}  # 20 µs each
    return [
        Skipped(s.path, f"in the library: {s.reason}", s.code)
        for s in library.skipped
        if os.path.realpath(s.path) not in known
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


# --- names: two groups never share one, and no other master is overwritten --------------------


def _places(groups: Sequence[Group], output: str) -> list[tuple[Group, _Place]]:
    taken: set[str] = set()
    return [(group, _place(group, output, taken)) for group in groups]


def _place(group: Group, output: str, taken: set[str]) -> _Place:
    stem = master_name(
        group.kind,
        group.setup,
        regulated=group.regulated,
        exposure=group.exposure,
        night=group.night,
        filter=group.filter,
        part=group.part,
    )
    for name in _with_marks(stem, group):
        path = os.path.join(output, MASTER_FOLDER, name + ENDING)
        if folded(name) in taken:
            continue
        older = read_frame(path) if os.path.lexists(path) else None
        if older is None or (isinstance(older, Frame) and _same_group(older, group)):
            taken.add(folded(name))
            return _Place(name, path, older)
    raise AssertionError("unreachable: the marks never end")


def _with_marks(stem: str, group: Group) -> Iterable[str]:
    """The plain name, then the name with what sets this group apart, then numbers."""
    yield stem
    if group.setup.size is not None:
        stem = shortened("{}_SIZE_{}x{}".format(stem, *group.setup.size))
        yield stem
    count = 2
    while True:
        yield shortened(f"{stem}_{count}")
        count += 1


def _same_group(master: Frame, group: Group) -> bool:
    """True when a master of ours is an older version of this group's."""
    return (
        master.master
        and master.digest is not None
        and (master.kind, master.setup, master.exposure)
        == (group.kind, group.setup, group.exposure)
        and (master.filter, master.night, master.part) == (group.filter, group.night, group.part)
        and (master.set_point is not None) == group.regulated
    )


# --- steps ------------------------------------------------------------------------------------


def _plain_step(group: Group, place: _Place, making: _Making) -> Step:
    return _step(group, place, making, _Calibration(Recipe.PLAIN))


@dataclass(frozen=True, slots=True)
class _Calibration:
    """How the frames of a group are calibrated, with what, and what to say about it."""

    recipe: Recipe
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    marks: tuple[str, ...] = ()
    rejected: tuple[Loser, ...] = ()
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def _step(group: Group, place: _Place, making: _Making, calibration: _Calibration) -> Step:
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


def _digest(group: Group, rejection: Rejection, making: _Making, calibration: _Calibration) -> str:
    choices = (making.engine, rejection.method, rejection.low, rejection.high, calibration.recipe)
    return digest_of(group.frames, choices=choices, calibrators=calibration.marks)


def _state(
    group: Group, place: _Place, settings: Settings, digest: str
) -> tuple[State, str | None]:
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


# --- calibrators of the flats -----------------------------------------------------------------


class _Offers:
    """What the flats of a plan may be calibrated with: library masters and, staged, its steps."""

    def __init__(self, making: _Making, steps: Sequence[Step], groups: dict[str, Group]) -> None:
        made = [s for s in steps if s.state is not State.REFUSED]
        own = {os.path.realpath(s.output): s for s in made}
        staged = making.settings.staged
        planned = [_planned(s, groups[s.name]) for s in made] if staged else []
        self.planned = {os.path.realpath(o.frame.path): o for o in planned}
        changing = {p for p, s in own.items() if staged or s.state is not State.UP_TO_DATE}
        self.refused = [s for s in steps if s.state is State.REFUSED] if staged else []
        library = making.library
        bias, self.withheld_bias = _split(library.bias, changing)
        dark, self.withheld_dark = _split(library.dark, changing)
        if staged:
            self.withheld_bias, self.withheld_dark = [], []  # the same masters, offered as steps
        self.bias = Shelf([*bias, *(o for o in planned if o.frame.kind is Kind.BIAS)])
        self.dark = Shelf([*dark, *(o for o in planned if o.frame.kind in DARKS)])


def _split(masters: Iterable[Frame], changing: set[str]) -> tuple[list[Offer], list[Frame]]:
    """Library masters to offer, and those this run makes anew."""
    offered, withheld = [], []
    for master in masters:
        if os.path.realpath(master.path) in changing:
            withheld.append(master)
        else:
            offered.append(Offer(master))
    return offered, withheld


def _planned(step: Step, group: Group) -> Offer:
    """The master a step will make, as a frame to match with."""
    heat = group.setup.temperature
    frame = Frame(
        path=step.output,
        kind=group.kind,
        master=True,
        setup=group.setup,
        exposure=group.exposure,
        set_point=heat if group.regulated else None,
        sensor=None if group.regulated else heat,
        taken=max((f.taken for f in group.frames if f.taken is not None), default=None),
        count=len(group.frames),
        digest=step.digest,
    )
    return Offer(frame, step.name)


def _matches(group: Group, place: _Place, making: _Making, offers: _Offers) -> tuple[Match, Match]:
    """The bias and the dark of a flat."""
    settings = making.settings
    chosen = making.choices.calibrators.get(place.name, {})

    def find_bias(masters: Sequence[Offer] | Shelf) -> Match:
        return match_bias(group, masters, settings, making.today)

    bias = _decided(find_bias, offers.bias, offers, chosen, "bias")

    def find_dark(masters: Sequence[Offer] | Shelf) -> Match:
        available = bias.chosen is not None
        return match_dark(group, masters, settings, making.today, bias_available=available)

    return bias, _decided(find_dark, offers.dark, offers, chosen, "dark")


def _flat_step(
    group: Group, place: _Place, making: _Making, offers: _Offers, bias: Match, dark: Match
) -> Step:
    calibration = _calibration(group, bias, dark, making.settings)
    lost = (
        *_losers(bias),
        *_losers(dark),
        *(_withheld(m) for m in (*offers.withheld_bias, *offers.withheld_dark)),
        *(Loser(s.output, s.kind, (f"not made: {s.why}",)) for s in offers.refused),
    )
    return _step(group, place, making, replace(calibration, rejected=_once(lost)))


def _decided(
    find: Callable[[Sequence[Offer] | Shelf], Match],
    shelf: Shelf,
    offers: _Offers,
    chosen: Mapping[str, str | None],
    role: str,
) -> Match:
    """The match the program finds, unless a person chose another master or none."""
    found = find(shelf)
    if role not in chosen:
        return found
    others = (*([found.chosen] if found.chosen else []), *found.candidates)
    path = chosen[role]
    if path is None:
        return Match(None, (f"no master {role}: chosen by you",), others, found.more)
    offer = offers.planned.get(os.path.realpath(path))
    if offer is None:
        frame = read_frame(path)
        if isinstance(frame, Skipped):
            reason = f"the master {role} chosen by you cannot be read: {path}: {frame.reason}"
            return Match(None, (reason,), others, found.more)
        offer = Offer(frame)
    own = find([offer])
    best = own.chosen or own.candidates[0]
    reasons = ("chosen by you", *best.reasons)
    quality = Quality.AMBER if best.quality is None else best.quality
    best = replace(best, quality=quality, reasons=reasons)
    rest = tuple(c for c in others if c.master.path != best.master.path)
    return Match(best, reasons, rest, found.more)


def _withheld(master: Frame) -> Loser:
    reason = "made anew in this run, and not used for its flats; --staged uses it"
    return Loser(master.path, master.kind, (reason,))


def _once(losers: Iterable[Loser]) -> tuple[Loser, ...]:
    return tuple({(loser.path, loser.kind): loser for loser in losers}.values())


def _losers(match: Match) -> Iterable[Loser]:
    return (Loser(c.master.path, c.master.kind, c.reasons) for c in match.candidates)


def _calibrator(candidate: Candidate | None, match: Match) -> Calibrator | None:
    if candidate is None or candidate.quality is None:
        return None
    master = candidate.master
    return Calibrator(
        path=master.path,
        step=candidate.step,
        quality=candidate.quality,
        reasons=match.reasons,
        exposure=master.exposure,
        digest=master.digest,
    )


def _calibration(group: Group, bias: Match, dark: Match, settings: Settings) -> _Calibration:
    """The recipe of a flat: the bias is taken off once, a dark is scaled only with a bias."""
    with_bias, with_dark = _calibrator(bias.chosen, bias), _calibrator(dark.chosen, dark)
    used = [c.master for c in (bias.chosen, dark.chosen) if c is not None]
    reasons = (
        *(bias.reasons if with_bias is None else ()),
        *(dark.reasons if with_dark is None else ()),
        *_more(bias.more + dark.more),
    )
    warnings: tuple[str, ...] = ()
    match (with_bias, with_dark):
        case (None, None):
            recipe = Recipe.UNCALIBRATED
            warnings = ("not calibrated: neither a master bias nor a master dark matches",)
        case (_, None):
            recipe = Recipe.BIAS
        case (None, _):
            recipe = Recipe.DARK
            with_dark = _doubted(group, with_dark, settings)
            warnings = _dark_warnings(group, with_dark, settings, scaled=False)
        case _:
            equal = _equal_exposure(group, with_dark, settings)
            recipe = Recipe.BIAS_AND_DARK if equal else Recipe.BIAS_AND_SCALED_DARK
            warnings = _dark_warnings(group, with_dark, settings, scaled=not equal)
    return _Calibration(
        recipe,
        with_bias,
        with_dark,
        tuple(calibrator_mark(m) for m in used),
        reasons=reasons,
        warnings=warnings,
    )


def _more(count: int) -> tuple[str, ...]:
    """The masters too far from matching to be listed are counted."""
    return (f"{count} more masters match less well",) if count else ()


def _doubted(group: Group, dark: Calibrator | None, settings: Settings) -> Calibrator | None:
    """The dark as amber where it cannot be scaled to the flats' exposure."""
    if dark is None or _equal_exposure(group, dark, settings):
        return dark
    return replace(dark, quality=Quality.AMBER)


def _equal_exposure(group: Group, dark: Calibrator | None, settings: Settings) -> bool:
    """True when the dark has the exposure of every flat, or nothing is known against it."""
    known = [e for e in (group.shortest, group.longest) if e is not None]
    if dark is None or dark.exposure is None or not known:
        return True
    return all(settings.tolerances.same_exposure(dark.exposure, e) for e in known)


def _dark_warnings(
    group: Group, dark: Calibrator | None, settings: Settings, *, scaled: bool
) -> tuple[str, ...]:
    """What is doubtful about a dark of another exposure than the flats'."""
    if dark is None or dark.exposure is None or _equal_exposure(group, dark, settings):
        return ()
    if group.shortest is None or group.longest is None:
        return ()
    has, flats = exposure(dark.exposure), span(group.shortest, group.longest, "s")
    found = []
    if not scaled:
        found.append(f"a dark of {has} is taken unscaled from flats of {flats}: no bias matches")
    if dark.exposure > group.longest:
        found.append(f"a dark of {has} is longer than the flats ({flats}): made for lights?")
    elif scaled:
        found.append(f"the dark is scaled up from {has} to {flats}: its noise grows with it")
    return tuple(found)
