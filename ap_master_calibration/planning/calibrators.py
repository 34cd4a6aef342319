"""Chooses the bias and the dark of each flat, and how the flat is calibrated with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ap_master_calibration.formatting import KIND_WORDS, exposure, frame_count, span
from ap_master_calibration.frames import DARKS, Frame, Kind, Skipped, source_of
from ap_master_calibration.groups import Group
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.library import (
    Candidate,
    MasterIndex,
    Match,
    Offer,
    Quality,
    match_bias,
    match_dark,
    without_frames,
)
from ap_master_calibration.library.candidates import ReasonKind
from ap_master_calibration.planning.output_paths import OutputPath
from ap_master_calibration.planning.plan import (
    Calibrator,
    Recipe,
    RejectedMaster,
    State,
    Step,
    StepWarning,
)
from ap_master_calibration.planning.planned_masters import planned_master
from ap_master_calibration.planning.provenance import calibrator_digest
from ap_master_calibration.planning.step_builder import (
    BuiltStep,
    FlatCalibration,
    PlanContext,
    build_step,
)
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import Text, plural, text


class CalibratorPool:
    """The masters that flats of a plan may be calibrated with.

    These are library masters and, with `settings.staged`, those the plan itself makes. A library
    master that this run makes anew is withheld: nobody could say which of the two was meant.
    """

    def __init__(
        self, context: PlanContext, steps: Sequence[Step], groups: dict[str, Group]
    ) -> None:
        self._context = context
        staged = context.settings.staged
        makeable = [s for s in steps if s.state is not State.REFUSED]
        outputs = {real_path(s.output): s for s in makeable}
        planned = [_planned(s, groups[s.name]) for s in makeable] if staged else []
        self.planned = {real_path(offer.frame.path): offer for offer in planned}
        changing = {p for p, s in outputs.items() if staged or s.state is not State.UP_TO_DATE}
        bias, withheld_bias = _split(context.library.bias, changing)
        dark, withheld_dark = _split(context.library.dark, changing)
        # Staged, the withheld masters are in the pool as steps.
        self._withheld = [] if staged else [*withheld_bias, *withheld_dark]
        self._refused = [s for s in steps if s.state is State.REFUSED] if staged else []
        self._indexes = {
            Kind.BIAS: MasterIndex([*bias, *(o for o in planned if o.frame.kind is Kind.BIAS)]),
            Kind.DARK: MasterIndex([*dark, *(o for o in planned if o.frame.kind in DARKS)]),
        }
        self._stripped: dict[int, tuple[Group, Group]] = {}
        self._matches: dict[tuple[Group, Kind, bool], Match] = {}
        self._rejected: dict[tuple[int, int], tuple[Match, Match, tuple[RejectedMaster, ...]]] = {}

    def match(self, group: Group, kind: Kind, *, scaled: bool = True) -> Match:
        """Returns the best match of a flat; flats of other nights and filters share it."""
        bare = self._without_frames(group)
        key = (bare, kind, scaled)
        match = self._matches.get(key)
        if match is None:
            match = _match(bare, self._indexes[kind], self._context, kind, scaled=scaled)
            self._matches[key] = match
        return match

    def _without_frames(self, group: Group) -> Group:
        """`without_frames` of a group, for which bias and dark both ask."""
        cached = self._stripped.get(id(group))
        if cached is None or cached[0] is not group:
            cached = self._stripped[id(group)] = group, without_frames(group)
        return cached[1]

    def rejected(self, bias: Match, dark: Match) -> tuple[RejectedMaster, ...]:
        """Returns all that a flat is not calibrated with, each once, and why."""
        # Keyed by identity, as equal matches are the same object; they are kept so that no other
        # object can get their id.
        key = (id(bias), id(dark))
        if key not in self._rejected:
            masters = (
                *_others(bias),
                *_others(dark),
                *(_withheld(master) for master in self._withheld),
                *(_not_made(step) for step in self._refused),
            )
            unique = tuple({(m.path, m.kind): m for m in masters}.values())
            self._rejected[key] = (bias, dark, unique)
        return self._rejected[key][2]


def _split(masters: Iterable[Frame], changing: set[str]) -> tuple[list[Offer], list[Frame]]:
    """Returns the library masters to offer, and those that this run makes anew."""
    offered, withheld = [], []
    for master in masters:
        if real_path(master.path) in changing:
            withheld.append(master)
        else:
            offered.append(Offer(master))
    return offered, withheld


def _planned(step: Step, group: Group) -> Offer:
    """Returns the master that a step will make, as a frame to match with."""
    offer = planned_master(step.name, step.output, group)
    return replace(offer, frame=replace(offer.frame, count=len(step.frames), digest=step.digest))


def _others(match: Match) -> Iterable[RejectedMaster]:
    return (RejectedMaster(c.master.path, c.master.kind, c.reasons) for c in match.candidates)


def _withheld(master: Frame) -> RejectedMaster:
    reason = text("made anew in this run, and not used for its flats; --staged uses it")
    return RejectedMaster(master.path, master.kind, (reason,))


def _not_made(step: Step) -> RejectedMaster:
    return RejectedMaster(
        step.output, step.kind, (text("not made: {reason}", reason=step.why or ""),)
    )


# --- the match of a flat ------------------------------------------------------------------------


def matches_of(
    group: Group, output_path: OutputPath, context: PlanContext, pool: CalibratorPool
) -> tuple[Match, Match]:
    """Returns the bias and the dark of a flat."""
    chosen = context.overrides.calibrators.get(output_path.name, {})
    bias = _decided(group, context, pool, chosen, Kind.BIAS, scaled=True)
    scaled = bias.chosen is not None
    return bias, _decided(group, context, pool, chosen, Kind.DARK, scaled=scaled)


def _match(
    group: Group,
    masters: Sequence[Offer] | MasterIndex,
    context: PlanContext,
    kind: Kind,
    *,
    scaled: bool,
) -> Match:
    if kind is Kind.BIAS:
        return match_bias(group, masters, context.settings, context.today)
    return match_dark(group, masters, context.settings, context.today, bias_available=scaled)


def _decided(
    group: Group,
    context: PlanContext,
    pool: CalibratorPool,
    chosen: Mapping[str, str | None],
    kind: Kind,
    *,
    scaled: bool,
) -> Match:
    """Returns the best match, unless a person chose another master or none."""
    match = pool.match(group, kind, scaled=scaled)
    if kind not in chosen:
        return match
    others = (*([match.chosen] if match.chosen else []), *match.candidates)
    path = chosen[kind]
    offer = _declined(kind) if path is None else _chosen_offer(path, kind, pool)
    if isinstance(offer, Text):
        return Match(None, (offer,), others, match.more)
    by_hand = _match(group, [offer], context, kind, scaled=scaled)
    best = by_hand.chosen or by_hand.candidates[0]
    reasons = (text("chosen by you").of_kind(ReasonKind.BY_HAND), *best.reasons)
    quality = Quality.AMBER if best.quality is None else best.quality
    best = replace(best, quality=quality, reasons=reasons)
    rest = tuple(c for c in others if c.master.path != best.master.path)
    return Match(best, reasons, rest, match.more)


def _declined(kind: Kind) -> Text:
    reason = ReasonKind.DARK_DECLINED if kind is Kind.DARK else ReasonKind.BIAS_DECLINED
    return text("no master {kind}: chosen by you", kind=KIND_WORDS[kind]).of_kind(reason)


def _chosen_offer(path: str, kind: Kind, pool: CalibratorPool) -> Offer | Text:
    """Returns the master a person chose, or why it cannot be the one of a flat."""
    offer = pool.planned.get(real_path(path))
    frame = read_frame(path) if offer is None else offer.frame
    no_master = ReasonKind.NO_DARK if kind is Kind.DARK else ReasonKind.NO_BIAS
    if isinstance(frame, Skipped):
        return text(
            "the master {kind} chosen by you cannot be read: {path}: {reason}",
            kind=KIND_WORDS[kind],
            path=path,
            reason=frame.reason,
        ).of_kind(no_master)
    if not frame.master:
        return text(
            "no master {kind}: {path}, chosen by you, is one frame and no master",
            kind=KIND_WORDS[kind],
            path=path,
        ).of_kind(no_master)
    if frame.kind is not kind and not (kind is Kind.DARK and frame.kind in DARKS):
        return text(
            "no master {kind}: {path}, chosen by you, is a master {other}",
            kind=KIND_WORDS[kind],
            path=path,
            other=KIND_WORDS[frame.kind],
        ).of_kind(no_master)
    return Offer(frame) if offer is None else offer


# --- the recipe ---------------------------------------------------------------------------------


def flat_step(
    group: Group,
    output_path: OutputPath,
    context: PlanContext,
    pool: CalibratorPool,
    bias: Match,
    dark: Match,
) -> BuiltStep:
    """Builds the step of flats that are calibrated with what they match."""
    calibration = calibration_of(group, bias, dark, context.settings)
    calibration = replace(calibration, rejected=pool.rejected(bias, dark))
    return build_step(group, output_path, context, calibration)


def calibration_of(group: Group, bias: Match, dark: Match, settings: Settings) -> FlatCalibration:
    """Returns how flats are calibrated: the bias is subtracted once, a dark scaled only with it.

    A dark whose bias was subtracted when it was made is subtracted besides the bias, and without
    a master bias it leaves that in the flats.
    """
    if any(frame.calibrated for frame in group.frames):
        return FlatCalibration(
            Recipe.UNCALIBRATED,
            warnings=(
                text(
                    "the headers of {frames} say that they are calibrated already: no bias or dark "
                    "is subtracted again",
                    frames=frame_count(sum(bool(f.calibrated) for f in group.frames)),
                ).of_kind(StepWarning.UNCALIBRATED),
            ),
        )
    used_bias, used_dark = _calibrator(bias.chosen, bias), _calibrator(dark.chosen, dark)
    masters = [c.master for c in (bias.chosen, dark.chosen) if c is not None]
    equal = _equal_exposure(group, used_dark, settings)
    pure = dark.chosen is not None and dark.chosen.master.without_bias
    recipe = _recipe(used_bias, used_dark, equal=equal, pure=pure)
    if used_dark is not None and used_bias is None and (pure or not equal):
        used_dark = replace(used_dark, quality=Quality.AMBER)
    return FlatCalibration(
        recipe,
        used_bias,
        used_dark,
        tuple(calibrator_digest(master) for master in masters),
        reasons=(
            *(bias.reasons if used_bias is None else ()),
            *(dark.reasons if used_dark is None else ()),
            *_uncounted(bias.more + dark.more),
        ),
        warnings=tuple(_warnings(group, used_bias, dark, equal=equal)),
    )


def _recipe(bias: Calibrator | None, dark: Calibrator | None, *, equal: bool, pure: bool) -> Recipe:
    if dark is None:
        return Recipe.UNCALIBRATED if bias is None else Recipe.BIAS
    if bias is None:
        return Recipe.DARK
    if pure:
        return Recipe.BIAS_AND_PURE_DARK if equal else Recipe.BIAS_AND_SCALED_PURE_DARK
    return Recipe.BIAS_AND_DARK if equal else Recipe.BIAS_AND_SCALED_DARK


def _calibrator(candidate: Candidate | None, match: Match) -> Calibrator | None:
    if candidate is None or candidate.quality is None:
        return None
    master = candidate.master
    reasons = match.reasons
    if master.turned:
        reasons = (*reasons, text("its rows lie bottom-up and are turned"))
    return Calibrator(
        path=master.path,
        step=candidate.step,
        quality=candidate.quality,
        reasons=reasons,
        exposure=master.exposure,
        digest=master.digest,
        file=None if candidate.step else source_of(master),
    )


def _uncounted(count: int) -> tuple[Text, ...]:
    """Returns the number of masters too far from matching to be listed, as a sentence."""
    if not count:
        return ()
    return (
        plural(
            "{count} more master matches less well", "{count} more masters match less well", count
        ),
    )


def _equal_exposure(group: Group, dark: Calibrator | None, settings: Settings) -> bool:
    """Returns True when the dark has the exposure of every flat, or nothing is known against it."""
    known = [e for e in (group.shortest, group.longest) if e is not None]
    if dark is None or dark.exposure is None or not known:
        return True
    return all(settings.tolerances.same_exposure(dark.exposure, e) for e in known)


def _warnings(group: Group, bias: Calibrator | None, dark: Match, *, equal: bool) -> Iterator[Text]:
    """Yields what is doubtful about the calibration of flats."""
    if dark.chosen is None:
        if bias is None:
            yield text("not calibrated: neither a master bias nor a master dark matches").of_kind(
                StepWarning.UNCALIBRATED
            )
        return
    master = dark.chosen.master
    if master.without_bias and bias is None:
        yield text(
            "the bias is already subtracted from the master dark, and no master bias matches: the "
            "bias stays in the flats"
        ).of_kind(StepWarning.DARK)
    if not equal:
        for warning in _exposure_warnings(group, master, scaled=bias is not None):
            yield warning.of_kind(StepWarning.DARK)


def _exposure_warnings(group: Group, dark: Frame, *, scaled: bool) -> Iterator[Text]:
    """Yields what is doubtful about a dark, or a flat dark, of another exposure than the flats'."""
    if dark.exposure is None or group.shortest is None or group.longest is None:
        return
    length, flats = exposure(dark.exposure), span(group.shortest, group.longest, "s")
    if not scaled:
        yield text(
            "a dark of {dark} is taken unscaled from flats of {flats}: no bias matches",
            dark=length,
            flats=flats,
        )
    if dark.exposure > group.longest:
        if dark.kind is Kind.FLAT_DARK:
            yield text(
                "a flat dark of {dark} is longer than the flats ({flats})", dark=length, flats=flats
            )
        else:
            yield text(
                "a dark of {dark} is longer than the flats ({flats}): made for lights?",
                dark=length,
                flats=flats,
            )
    elif scaled:
        yield text(
            "the dark is scaled up from {dark} to {flats}: its noise grows with it",
            dark=length,
            flats=flats,
        )
