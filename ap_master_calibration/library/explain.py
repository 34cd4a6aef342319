"""Why a master was chosen, or what it lost by, in sentences."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date

from ap_master_calibration.formatting import KIND_WORDS, ago, exposure, span, temperature
from ap_master_calibration.frames import Frame
from ap_master_calibration.groups import Group
from ap_master_calibration.library.candidates import Candidate, Check, Verdict
from ap_master_calibration.library.exposure_fit import ExposureFit
from ap_master_calibration.setup_keys import value_of
from ap_master_calibration.text import listed

_NOT_SAME = ("temperature", "exposure", "size")  # told by value, told apart, or self-evident


def why_chosen(
    group: Group, candidate: Candidate, fit: ExposureFit, *, scaled: bool
) -> tuple[str, ...]:
    """One sentence for the chosen master, then one for every key that makes it amber."""
    same = [
        c.key
        for c in candidate.checks
        if c.verdict is Verdict.EQUAL and c.found is not None and c.key not in _NOT_SAME
    ]
    agrees = f"same {', '.join(same)}" if same else "nothing but its size is known to agree"
    clauses = [agrees, *_exposure_clause(group, candidate, fit)]
    first = f"{_headed(candidate)}: {'; '.join(clauses)}"
    return (first, *amber(group, candidate, fit, scaled=scaled))


def _headed(candidate: Candidate) -> str:
    """ "Master dark 0.35 s, -10 °C, made 3 days ago"."""
    master = candidate.master
    heat = master.setup.temperature
    known = [
        *(
            [exposure(master.exposure)]
            if _is_dark(candidate) and master.exposure is not None
            else []
        ),
        *([temperature(heat)] if heat is not None else []),
    ]
    first = " ".join([f"Master {KIND_WORDS[master.kind]}", *known[:1]])
    return ", ".join([first, *known[1:], *_made(candidate)])


def _made(candidate: Candidate) -> Sequence[str]:
    if candidate.step is not None:
        return ["made in this run"]
    if candidate.age_days is None:
        return []
    made = "made " if candidate.age_days >= 0 else ""
    return [made + ago(candidate.age_days)]


def _is_dark(candidate: Candidate) -> bool:
    return any(check.key == "exposure" for check in candidate.checks)


def _exposure_clause(group: Group, candidate: Candidate, fit: ExposureFit) -> Sequence[str]:
    """Which part of the rule for exposures chose a dark."""
    seconds = candidate.master.exposure
    if not _is_dark(candidate) or seconds is None or fit is ExposureFit.UNKNOWN:
        return []
    match fit:
        case ExposureFit.EQUAL:
            return ["exposure equal"]
        case ExposureFit.SHORTER:
            rule = "the longest not longer than the shortest"
            return [f"exposure {rule} {_noun(group)}, {exposure(seconds)} for {_spanned(group)}"]
        case ExposureFit.LONGER:
            return [f"exposure the nearest longer, {exposure(seconds)} for {_spanned(group)}"]


def _noun(group: Group) -> str:
    return KIND_WORDS[group.kind]


def _spanned(group: Group) -> str:
    if group.shortest is None or group.longest is None:
        return "an unknown exposure"
    return span(group.shortest, group.longest, "s")


def amber(group: Group, candidate: Candidate, fit: ExposureFit, *, scaled: bool) -> tuple[str, ...]:
    """Every key that makes a master amber, with the values of both sides."""
    found = [
        _doubt(group, check)
        for check in candidate.checks
        if check.verdict is Verdict.UNKNOWN
        or (check.verdict is Verdict.NEAR and check.key == "temperature")
    ]
    if fit is ExposureFit.LONGER:
        found.append(_longer(group, candidate.master))
    elif fit is ExposureFit.SHORTER and not scaled:
        found.append(
            f"exposure {_exposure(candidate.master)} for {_spanned(group)}: without a bias the "
            "dark cannot be scaled"
        )
    if not found and all(c.found is None for c in candidate.checks if c.key not in _PLAIN):
        found.append("neither side tells its camera or settings: only the size agrees")
    return tuple(found)


_PLAIN = ("binning", "size", "exposure")


def _exposure(master: Frame) -> str:
    return "unknown" if master.exposure is None else exposure(master.exposure)


def _doubt(group: Group, check: Check) -> str:
    noun = _noun(group)
    if check.found is None and check.wanted is None:
        return f"{check.key} not known of the master, nor of the {noun}"
    if check.found is None:
        return f"{check.key} not known of the master, the {noun} has {check.wanted}"
    if check.wanted is None:
        return f"{check.key} {check.found}, not known of the {noun}"
    return f"{check.key} {check.found}, the {noun} has {check.wanted}"


def why_failed(group: Group, candidate: Candidate) -> tuple[str, ...]:
    """Every key that failed, with both values: "gain 0, the flat has 100"."""
    return tuple(_doubt(group, c) for c in candidate.checks if c.verdict is Verdict.DIFFERENT)


def why_none(
    candidates: Sequence[Candidate],
    count: int,
    lacking: Sequence[str],
    *,
    kind: str,
) -> tuple[str, ...]:
    """Why no master was chosen: what none of them has, and what the nearest one misses by."""
    if not candidates:
        return (f"no master {kind} to choose from",)
    nearest = candidates[0]
    wanted = [f"{c.key} {c.wanted}" for c in nearest.checks if c.key in lacking]
    of = f" among {count}" if count > 1 else ""
    first = f"no master {kind} with {listed(wanted)}" if wanted else f"no master {kind} agrees"
    name = os.path.basename(nearest.master.path)
    return (f"{first}{of}; the nearest is {name}: {'; '.join(nearest.reasons)}",)


def other_exposure(group: Group, mine: Frame, chosen: Frame, fit: ExposureFit) -> str:
    """A dark that lost by its exposure, `fit` being how the chosen one's stands."""
    if mine.exposure is None:
        return f"exposure not known, the chosen one has {_exposure(chosen)}"
    if fit is ExposureFit.EQUAL:
        return f"exposure {exposure(mine.exposure)}, the chosen one has the {_noun(group)}'s own"
    beyond = chosen.exposure is not None and mine.exposure > chosen.exposure
    if beyond and fit is ExposureFit.SHORTER:
        return f"{_longer(group, mine)}, the chosen one's {_exposure(chosen)} is not"
    return (
        f"exposure {exposure(mine.exposure)}, the chosen one's {_exposure(chosen)} is nearer to "
        f"the {_noun(group)}'s {_spanned(group)}"
    )


def _longer(group: Group, dark: Frame) -> str:
    return f"exposure {_exposure(dark)} is longer than the {_noun(group)}'s {_spanned(group)}"


def less_known(candidate: Candidate) -> str:
    """A master that tells less of itself than the chosen one."""
    keys = [c.key for c in candidate.checks if c.verdict is Verdict.UNKNOWN]
    return f"less is known of it than of the chosen one: {listed(keys)} cannot be compared"


def less_near(group: Group, mine: Frame, chosen: Frame) -> str:
    """A master whose temperature is further off than the chosen one's."""
    return (
        f"temperature {value_of(mine.setup, 'temperature')}, the chosen one has "
        f"{value_of(chosen.setup, 'temperature')}, the {_noun(group)} "
        f"{value_of(group.setup, 'temperature')}"
    )


NOTHING_NEWER = "it was superseded, but the newer one is not in these library folders"
"""Of a superseded master that was chosen all the same."""


def superseded(mine: date | None, chosen: date | None) -> str:
    """A master as good as the chosen one, whose place in its library a newer one has taken."""
    made = [f"made {mine}"] if mine is not None else []
    its = [f"the chosen one {chosen}"] if chosen is not None else []
    told = ", ".join([*made, *its])
    return f"superseded by a newer one ({told})" if told else "superseded by a newer one"


def older(mine: date | None, chosen: date | None, *, by_run: bool) -> str:
    """A master as good as the chosen one, but older, or of unknown age."""
    other = "the chosen one is made in this run" if by_run else f"the chosen one {chosen}"
    if mine is None:
        return f"its age is not known, {other}"
    if mine == chosen and not by_run:
        return f"older (made earlier on {mine})"
    return f"older (made {mine}, {other})"
