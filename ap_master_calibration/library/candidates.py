"""The values of matching: masters on offer, keys compared, candidates and the match."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from ap_master_calibration.frames import Frame, Quality
from ap_master_calibration.groups import Group
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.text import Text


class Verdict(StrEnum):
    """How one key of a master compares with the group's.

    An exposure is NEAR where a dark of another length may be taken: that alone is not amber for a
    shorter one, which is scaled. What is unknown on both sides is EQUAL.
    """

    EQUAL = "equal"
    NEAR = "near"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


class ReasonKind(StrEnum):
    """What a reason is about, where code asks for it: the `kind` of its Text."""

    NO_BIAS = "no-bias"
    NO_DARK = "no-dark"
    BIAS_DECLINED = "bias-declined"  # a person wants none
    DARK_DECLINED = "dark-declined"
    BY_HAND = "by-hand"  # a person chose this one


class ExposureFit(IntEnum):
    """How a dark's exposure compares with the frames it is for; what comes first is preferred."""

    EQUAL = 0
    SHORTER = 1
    LONGER = 2
    UNKNOWN = 3


def exposure_fit(group: Group, dark: Frame, tolerances: Tolerances) -> ExposureFit:
    """Equal to every frame of the group; not longer than its shortest; longer; or unknown."""
    exposure = dark.exposure
    if exposure is None or group.shortest is None or group.longest is None:
        return ExposureFit.UNKNOWN
    if tolerances.same_exposure(exposure, group.shortest):
        equal = tolerances.same_exposure(exposure, group.longest)
        return ExposureFit.EQUAL if equal else ExposureFit.SHORTER
    return ExposureFit.SHORTER if exposure < group.shortest else ExposureFit.LONGER


class Freshness(StrEnum):
    """How old a master is: it is shown in a colour, and never keeps a master from being used."""

    FRESH = "fresh"
    AGEING = "ageing"
    OLD = "old"


FRESH_DAYS = 180
AGEING_DAYS = 365


def freshness(days: int) -> Freshness:
    """Fresh up to 180 days, ageing up to a year, then old: sensors grow hot pixels."""
    if days <= FRESH_DAYS:
        return Freshness.FRESH
    return Freshness.AGEING if days <= AGEING_DAYS else Freshness.OLD


@dataclass(frozen=True, slots=True)
class Offer:
    """A master that may be chosen: one on disk, or the one `step` of this run will make."""

    frame: Frame
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One key compared: the values of both sides as they are shown (None where unknown)."""

    key: str
    wanted: str | None
    found: str | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Candidate:
    """A master that was compared with a group, key by key.

    `step` names the step that will make it in this run; then `master.path` is where it will be.
    `age_days` counts from the night it was taken (or the file's time) to today. `quality` is None
    where a key failed. `reasons` say why it was chosen, or why it was not.
    """

    master: Frame
    checks: tuple[Check, ...]
    quality: Quality | None
    step: str | None = None
    age_days: int | None = None
    reasons: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The master chosen for a group, or None; `candidates` are the others, best first.

    `reasons` explain the choice, or why there is none. In a large library only the nearest others
    are listed; `more` counts the rest.
    """

    chosen: Candidate | None
    reasons: tuple[Text, ...]
    candidates: tuple[Candidate, ...] = ()
    more: int = 0
