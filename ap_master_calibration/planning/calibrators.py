"""What the flats of a plan may be calibrated with, and what is chosen for each."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import Frame, Kind, Skipped
from ap_master_calibration.groups import Group
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.library import MasterIndex, Match, Offer, Quality, match_bias, match_dark
from ap_master_calibration.library.candidates import ReasonKind
from ap_master_calibration.planning.output_paths import OutputPath
from ap_master_calibration.planning.plan import RejectedMaster, State, Step
from ap_master_calibration.planning.recipes import calibration_of
from ap_master_calibration.planning.step_builder import BuiltStep, PlanContext, step_of
from ap_master_calibration.text import Text, text

DARKS = (Kind.DARK, Kind.FLAT_DARK)


class CalibratorPool:
    """What the flats of a plan may be calibrated with: library masters and, staged, its steps."""

    def __init__(
        self, making: PlanContext, steps: Sequence[Step], groups: dict[str, Group]
    ) -> None:
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
        self.bias = MasterIndex([*bias, *(o for o in planned if o.frame.kind is Kind.BIAS)])
        self.dark = MasterIndex([*dark, *(o for o in planned if o.frame.kind in DARKS)])
        self._found: dict[tuple[Group, str, bool], Match] = {}
        self._lost: dict[tuple[int, int], tuple[Match, Match, tuple[RejectedMaster, ...]]] = {}

    def match(self, group: Group, making: PlanContext, role: str, *, scaled: bool = True) -> Match:
        """What matches a flat best; flats that differ by night and filter alone share it."""
        asked = replace(group, frames=(), filter=None, night=None, reasons=(), warnings=())
        key = (asked, role, scaled)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = _match(asked, self._shelf(role), making, role, scaled=scaled)
        return found

    def _shelf(self, role: str) -> MasterIndex:
        return self.bias if role == "bias" else self.dark

    def lost(self, bias: Match, dark: Match) -> tuple[RejectedMaster, ...]:
        """All that a flat is not calibrated with, each once, and why."""
        key = (id(bias), id(dark))
        if key not in self._lost:
            lost = (
                *_losers(bias),
                *_losers(dark),
                *(_withheld(m) for m in (*self.withheld_bias, *self.withheld_dark)),
                *(RejectedMaster(s.output, s.kind, (f"not made: {s.why}",)) for s in self.refused),
            )
            self._lost[key] = (bias, dark, _once(lost))
        return self._lost[key][2]


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


def _match(
    group: Group,
    masters: Sequence[Offer] | MasterIndex,
    making: PlanContext,
    role: str,
    *,
    scaled: bool,
) -> Match:
    settings, today = making.settings, making.today
    if role == "bias":
        return match_bias(group, masters, settings, today)
    return match_dark(group, masters, settings, today, bias_available=scaled)


def matches_of(
    group: Group, place: OutputPath, making: PlanContext, offers: CalibratorPool
) -> tuple[Match, Match]:
    """The bias and the dark of a flat."""
    chosen = making.choices.calibrators.get(place.name, {})
    bias = _decided(group, making, offers, chosen, "bias", scaled=True)
    scaled = bias.chosen is not None
    return bias, _decided(group, making, offers, chosen, "dark", scaled=scaled)


def _decided(
    group: Group,
    making: PlanContext,
    offers: CalibratorPool,
    chosen: Mapping[str, str | None],
    role: str,
    *,
    scaled: bool,
) -> Match:
    """The match the program finds, unless a person chose another master or none."""
    found = offers.match(group, making, role, scaled=scaled)
    if role not in chosen:
        return found
    others = (*([found.chosen] if found.chosen else []), *found.candidates)
    path = chosen[role]
    if path is None:
        return Match(None, (_declined(role),), others, found.more)
    offer = offers.planned.get(os.path.realpath(path))
    if offer is None:
        frame = read_frame(path)
        if isinstance(frame, Skipped):
            reason = text(
                "the master {role} chosen by you cannot be read: {path}: {reason}",
                role=KIND_WORDS[Kind(role)],
                path=path,
                reason=frame.reason,
            )
            return Match(None, (reason,), others, found.more)
        offer = Offer(frame)
    own = _match(group, [offer], making, role, scaled=scaled)
    best = own.chosen or own.candidates[0]
    reasons = (text("chosen by you").of_kind(ReasonKind.BY_HAND), *best.reasons)
    quality = Quality.AMBER if best.quality is None else best.quality
    best = replace(best, quality=quality, reasons=reasons)
    rest = tuple(c for c in others if c.master.path != best.master.path)
    return Match(best, reasons, rest, found.more)


def _declined(role: str) -> Text:
    kind = ReasonKind.DARK_DECLINED if role == Kind.DARK else ReasonKind.BIAS_DECLINED
    return text("no master {role}: chosen by you", role=KIND_WORDS[Kind(role)]).of_kind(kind)


def flat_step(
    group: Group,
    place: OutputPath,
    making: PlanContext,
    offers: CalibratorPool,
    bias: Match,
    dark: Match,
) -> BuiltStep:
    calibration = calibration_of(group, bias, dark, making.settings)
    return step_of(group, place, making, replace(calibration, rejected=offers.lost(bias, dark)))


def _withheld(master: Frame) -> RejectedMaster:
    reason = "made anew in this run, and not used for its flats; --staged uses it"
    return RejectedMaster(master.path, master.kind, (reason,))


def _once(losers: Iterable[RejectedMaster]) -> tuple[RejectedMaster, ...]:
    return tuple({(loser.path, loser.kind): loser for loser in losers}.values())


def _losers(match: Match) -> Iterable[RejectedMaster]:
    return (RejectedMaster(c.master.path, c.master.kind, c.reasons) for c in match.candidates)
