"""Masters on disk, the match for a group, and why it and no other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.frames import Frame


class Verdict(StrEnum):
    """How one key of a master stands to the group's."""

    EQUAL = "equal"
    NEAR = "near"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


class Quality(StrEnum):
    """How good a match is: amber needs a look, and says why."""

    EXACT = "exact"
    AMBER = "amber"


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
    """The master chosen for a group, or None; `candidates` are all others, best first.

    No match is a fine answer; `reasons` say why in either case.
    """

    chosen: Candidate | None
    reasons: tuple[str, ...]
    candidates: tuple[Candidate, ...] = ()
