"""What the flats of a plan may be calibrated with, and what is chosen for each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ap_master_calibration.frames import Frame, Kind, Skipped
from ap_master_calibration.groups import Group
from ap_master_calibration.headers import read_frame
from ap_master_calibration.library import (
    Match,
    Offer,
    Quality,
    Shelf,
    match_bias,
    match_dark,
)
from ap_master_calibration.plan import (
    Loser,
    State,
    Step,
)
from ap_master_calibration.planning.making import Made, Making, step_of
from ap_master_calibration.planning.places import Place
from ap_master_calibration.planning.recipes import calibration_of

DARKS = (Kind.DARK, Kind.FLAT_DARK)


class Offers:
    """What the flats of a plan may be calibrated with: library masters and, staged, its steps."""

    def __init__(self, making: Making, steps: Sequence[Step], groups: dict[str, Group]) -> None:
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


def matches_of(group: Group, place: Place, making: Making, offers: Offers) -> tuple[Match, Match]:
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


def _decided(
    find: Callable[[Sequence[Offer] | Shelf], Match],
    shelf: Shelf,
    offers: Offers,
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


def flat_step(
    group: Group, place: Place, making: Making, offers: Offers, bias: Match, dark: Match
) -> Made:
    calibration = calibration_of(group, bias, dark, making.settings)
    lost = (
        *_losers(bias),
        *_losers(dark),
        *(_withheld(m) for m in (*offers.withheld_bias, *offers.withheld_dark)),
        *(Loser(s.output, s.kind, (f"not made: {s.why}",)) for s in offers.refused),
    )
    return step_of(group, place, making, replace(calibration, rejected=_once(lost)))


def _withheld(master: Frame) -> Loser:
    reason = "made anew in this run, and not used for its flats; --staged uses it"
    return Loser(master.path, master.kind, (reason,))


def _once(losers: Iterable[Loser]) -> tuple[Loser, ...]:
    return tuple({(loser.path, loser.kind): loser for loser in losers}.values())


def _losers(match: Match) -> Iterable[Loser]:
    return (Loser(c.master.path, c.master.kind, c.reasons) for c in match.candidates)
