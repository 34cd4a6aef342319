"""What matching speaks in: masters on offer, keys compared, candidates and the match."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.frames import Frame, Quality


class Verdict(StrEnum):
    """How one key of a master stands to the group's.

    An exposure is NEAR where a dark of another length may be taken: that alone is not amber for a
    shorter one, which is scaled. What is unknown on both sides is EQUAL.
    """

    EQUAL = "equal"
    NEAR = "near"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


class Freshness(StrEnum):
    """How old a master is: it colours, it never blocks."""

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
    """One key compared: the values of both sides as words (None where unknown)."""

    key: str
    wanted: str | None
    found: str | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Candidate:
    """A master that was looked at for a group, key by key.

    `step` names the step that will make it in this run; then `master.path` is where it will be.
    `age_days` counts from the night it was taken (or the file's time) to today. `quality` is None
    where a key failed. `reasons` are sentences: why it was chosen, or what lost it.
    """

    master: Frame
    checks: tuple[Check, ...]
    quality: Quality | None
    step: str | None = None
    age_days: int | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The master chosen for a group, or None; `candidates` are the others, best first.

    No match is a fine answer; `reasons` say why in either case. In a large library only the
    nearest others are listed; `more` counts the rest.
    """

    chosen: Candidate | None
    reasons: tuple[str, ...]
    candidates: tuple[Candidate, ...] = ()
    more: int = 0
