"""Explains in sentences why a master was chosen, or why it was not."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date
from typing import assert_never

from ap_master_calibration.files.keywords import Witness
from ap_master_calibration.formatting import KIND_WORDS, ago, exposure, span
from ap_master_calibration.frames import DARKS, Frame, Kind
from ap_master_calibration.groups import Group
from ap_master_calibration.library.candidates import (
    Candidate,
    Check,
    ExposureFit,
    ReasonKind,
    Verdict,
)
from ap_master_calibration.setup_keys import KEYS, ValueType, value_of
from ap_master_calibration.text import Text, joined, listed, text, verbatim
from ap_master_calibration.witnesses import Difference, shown

# The temperature is given by value, the exposure in a clause of its own; the size goes without
# saying.
_NOT_SAME = ("temperature", "exposure", "size")


def why_chosen(
    group: Group, candidate: Candidate, fit: ExposureFit, *, scaled: bool
) -> tuple[Text, ...]:
    """Returns one sentence for the chosen master, then one for every key that makes it amber."""
    same = [
        KEYS[c.key].noun
        for c in candidate.checks
        if c.verdict is Verdict.EQUAL and c.found is not None and c.key not in _NOT_SAME
    ]
    agreement = text("nothing but its size is known to agree")
    if same:
        agreement = text("same {keys}", keys=joined(same, ", "))
    clauses = [agreement, *_exposure_clause(group, candidate, fit)]
    first = joined([_title(candidate), joined(clauses)], ": ")
    return (first, *why_amber(group, candidate, fit, scaled=scaled))


def _title(candidate: Candidate) -> Text:
    """ "Master dark 0.35 s, -10 °C, made 3 days ago"."""
    master = candidate.master
    names = ["exposure"] if _is_dark(candidate) else []
    known = [v for v in (*(value_of(master, n) for n in names), _temperature(master)) if v]
    kind = KIND_WORDS[master.kind]
    first = text("Master {kind}", kind=kind)
    if known:
        first = text("Master {kind} {value}", kind=kind, value=known[0])
    return joined([first, *known[1:], *_made(candidate)], ", ")


def _temperature(of: Frame | Group) -> str | None:
    return value_of(of.setup, "temperature")


def _made(candidate: Candidate) -> Iterator[Text]:
    if candidate.step is not None:
        yield text("made in this run")
    elif candidate.age_days is not None:
        age = ago(candidate.age_days)
        yield text("made {ago}", ago=age) if candidate.age_days >= 0 else age


def _is_dark(candidate: Candidate) -> bool:
    return any(check.key == "exposure" for check in candidate.checks)


def _exposure_clause(group: Group, candidate: Candidate, fit: ExposureFit) -> Iterator[Text]:
    """Which part of the rule for exposures chose a dark."""
    master = candidate.master
    if not _is_dark(candidate) or master.exposure is None:
        return
    match fit:
        case ExposureFit.UNKNOWN:
            return
        case ExposureFit.EQUAL:
            yield text("exposure equal")
        case ExposureFit.SHORTER:
            yield text(
                "exposure the longest not longer than the shortest {kind}, {dark} for {flats}",
                kind=KIND_WORDS[group.kind],
                dark=exposure(master.exposure),
                flats=_exposures(group),
            )
        case ExposureFit.LONGER:
            yield text(
                "exposure the nearest longer, {dark} for {flats}",
                dark=exposure(master.exposure),
                flats=_exposures(group),
            )
        case _:
            assert_never(fit)


def _exposures(group: Group) -> Text:
    if group.shortest is None or group.longest is None:
        return text("an unknown exposure")
    return span(group.shortest, group.longest, "s")


def _exposure(master: Frame) -> Text:
    return text("unknown") if master.exposure is None else verbatim(exposure(master.exposure))


# --- amber --------------------------------------------------------------------------------------


def why_amber(
    group: Group, candidate: Candidate, fit: ExposureFit, *, scaled: bool
) -> tuple[Text, ...]:
    """Returns every key that makes a master amber, with the values of both sides."""
    reasons = [
        _difference(group, check)
        for check in candidate.checks
        if check.verdict is Verdict.UNKNOWN
        or (check.verdict is Verdict.NEAR and check.key == "temperature")
    ]
    if fit is ExposureFit.LONGER:
        reasons.append(_longer(group, candidate.master))
    elif fit is ExposureFit.SHORTER and not scaled:
        reasons.append(
            text(
                "exposure {dark} for {flats}: without a bias the dark cannot be scaled",
                dark=_exposure(candidate.master),
                flats=_exposures(group),
            )
        )
    if not reasons and not any(map(_identifies, candidate.checks)):
        reasons.append(
            text("neither header gives the camera or its settings: only the size agrees")
        )
    return tuple(reasons)


def _identifies(check: Check) -> bool:
    """Returns True for a known key that says more than the shape of the image and its exposure."""
    plain = KEYS[check.key].type is ValueType.PAIR or check.key == "exposure"
    return check.found is not None and not plain


def _difference(group: Group, check: Check) -> Text:
    """Returns both values of a key: "gain 0, the flat has 100"."""
    key, kind = KEYS[check.key].noun, KIND_WORDS[group.kind]
    found, wanted = check.found, check.wanted
    if found is None and wanted is None:
        return text("{key} unknown for both the master and the {kind}", key=key, kind=kind)
    if found is None:
        return text(
            "{key} of the master unknown, the {kind} has {wanted}",
            key=key,
            kind=kind,
            wanted=wanted or "",
        )
    if wanted is None:
        return text("{key} {found}, unknown for the {kind}", key=key, found=found, kind=kind)
    return text(
        "{key} {found}, the {kind} has {wanted}", key=key, found=found, kind=kind, wanted=wanted
    )


def _longer(group: Group, dark: Frame) -> Text:
    return text(
        "exposure {dark} is longer than the {kind}'s {flats}",
        dark=_exposure(dark),
        kind=KIND_WORDS[group.kind],
        flats=_exposures(group),
    )


NO_BIAS_IN_DARK = text("its bias is subtracted already, and no bias matches for the flats")
"""Of a dark that holds no bias, where none is subtracted from the flats either."""


def other_witness(group: Group, difference: Difference) -> Text:
    """Returns a value beside the keys that differs: "CAMERAID 1111, the flat has 2222"."""
    kind = KIND_WORDS[group.kind]
    master, frames = shown(difference.value), shown(difference.other)
    if difference.witness is Witness.PROGRAM:
        return text(
            "taken by another program, {master}, than the {kind}, {frames}: do they store pixels "
            "alike?",
            master=master,
            kind=kind,
            frames=frames,
        )
    return text(
        "{keyword} {found}, the {kind} has {wanted}",
        keyword=difference.witness.keywords[0],
        found=master,
        kind=kind,
        wanted=frames,
    )


def other_unit(master: Frame, group: Group) -> Text | None:
    """Where the pixels of a master have another unit than those of the frames; None if not."""
    unit, units = master.unit or "adu", {frame.unit or "adu" for frame in group.frames}
    if not units or unit in units:
        return None
    return text(
        "its pixels are in {unit}, those of the {kind} in {other}",
        unit=unit,
        kind=KIND_WORDS[group.kind],
        other=listed(sorted(units)),
    )


# --- none ---------------------------------------------------------------------------------------


def why_failed(group: Group, candidate: Candidate) -> tuple[Text, ...]:
    """Returns every key that failed, with both values: "gain 0, the flat has 100"."""
    return tuple(_difference(group, c) for c in candidate.checks if c.verdict is Verdict.DIFFERENT)


def why_none(
    candidates: Sequence[Candidate], count: int, unmatched: Sequence[str], *, kind: Kind
) -> tuple[Text, ...]:
    """Why no master was chosen: the keys in which none agrees, and what the nearest one misses."""
    reason = ReasonKind.NO_DARK if kind is Kind.DARK else ReasonKind.NO_BIAS
    if not candidates:
        return (text("no master {kind} to choose from", kind=KIND_WORDS[kind]).of_kind(reason),)
    nearest = candidates[0]
    wanted = [KEYS[c.key].named(c.wanted or "") for c in nearest.checks if c.key in unmatched]
    return (
        text(
            "{sentence}; the nearest is {name}: {reasons}",
            sentence=_none_of(kind, wanted, count),
            name=_name_of(nearest),
            reasons=joined(nearest.reasons),
        ).of_kind(reason),
    )


def _name_of(candidate: Candidate) -> Text:
    """Returns the file of a master, and what will be made in this run by its kind and exposure."""
    master = candidate.master
    if candidate.step is None:
        return verbatim(os.path.basename(master.path))
    kind = KIND_WORDS[master.kind]
    if master.kind not in DARKS or master.exposure is None:
        return text("the {kind} of this run", kind=kind)
    return text("the {kind} {exposure} of this run", kind=kind, exposure=exposure(master.exposure))


def _none_of(kind: Kind, wanted: Sequence[Text], count: int) -> Text:
    word, values = KIND_WORDS[kind], listed(wanted)
    if count == 1:
        if wanted:
            return text("no master {kind} with {wanted}", kind=word, wanted=values)
        return text("no master {kind} agrees", kind=word)
    if wanted:
        return text(
            "no master {kind} with {wanted} among {count}", kind=word, wanted=values, count=count
        )
    return text("no master {kind} agrees among {count}", kind=word, count=count)


# --- not chosen ---------------------------------------------------------------------------------


def other_exposure(group: Group, dark: Frame, chosen: Frame, fit: ExposureFit) -> Text:
    """Returns a dark that was not chosen for its exposure; `fit` is that of the chosen one."""
    kind = KIND_WORDS[group.kind]
    if dark.exposure is None:
        return text("exposure unknown, the chosen one has {chosen}", chosen=_exposure(chosen))
    if fit is ExposureFit.EQUAL:
        return text(
            "exposure {dark}, the chosen one has the {kind}'s own", dark=_exposure(dark), kind=kind
        )
    beyond = chosen.exposure is not None and dark.exposure > chosen.exposure
    if beyond and fit is ExposureFit.SHORTER:
        return text(
            "{longer}, the chosen one's {chosen} is not",
            longer=_longer(group, dark),
            chosen=_exposure(chosen),
        )
    return text(
        "exposure {dark}, the chosen one's {chosen} is nearer to the {kind}'s {flats}",
        dark=_exposure(dark),
        chosen=_exposure(chosen),
        kind=kind,
        flats=_exposures(group),
    )


def less_known(candidate: Candidate) -> Text:
    """Returns a master with more unknown keys than the chosen one."""
    keys = [KEYS[c.key].noun for c in candidate.checks if c.verdict is Verdict.UNKNOWN]
    return text(
        "less is known of it than of the chosen one: {keys} cannot be compared", keys=listed(keys)
    )


def less_near(group: Group, master: Frame, chosen: Frame) -> Text:
    """Returns a master whose temperature is further off than the chosen one's."""
    return text(
        "temperature {value}, the chosen one has {chosen}, the {kind} {wanted}",
        value=_temperature(master) or "",
        chosen=_temperature(chosen) or "",
        kind=KIND_WORDS[group.kind],
        wanted=_temperature(group) or "",
    )


NOTHING_NEWER = text("it was superseded, but the newer one is not in these library folders")
"""Of a superseded master that was chosen all the same."""

BY_NAME = text("as good as the chosen one, which comes first by name")


def superseded(made: date | None, chosen: date | None) -> Text:
    """A master as good as the chosen one, whose place in its library a newer one has taken."""
    if made is not None and chosen is not None:
        return text(
            "superseded by a newer one (made {made}, the chosen one {chosen})",
            made=made,
            chosen=chosen,
        )
    if made is not None:
        return text("superseded by a newer one (made {made})", made=made)
    if chosen is not None:
        return text("superseded by a newer one (the chosen one {chosen})", chosen=chosen)
    return text("superseded by a newer one")


def older_than_run(made: date | None) -> Text:
    """Returns a master as good as the one this run makes."""
    if made is None:
        return text("its age is unknown, the chosen one is made in this run")
    return text("older (made {made}, the chosen one is made in this run)", made=made)


def older(made: date | None, chosen: date | None) -> Text:
    """Returns a master as good as the chosen one, but older, or of unknown age."""
    when = "" if chosen is None else chosen
    if made is None:
        return text("its age is unknown, the chosen one {chosen}", chosen=when)
    if made == chosen:
        return text("older (made earlier on {made})", made=made)
    return text("older (made {made}, the chosen one {chosen})", made=made, chosen=when)
