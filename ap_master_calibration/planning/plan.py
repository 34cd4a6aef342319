"""The plan: every master that will be made, from what and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ap_master_calibration.formatting import KIND_WORDS, exposure
from ap_master_calibration.frames import Card, Kind, Quality, Setup, Skipped, Source
from ap_master_calibration.quality.findings import OddFrame, SeriesFinding
from ap_master_calibration.rejections import Rejection
from ap_master_calibration.setup_keys import setup_parts
from ap_master_calibration.text import Text


class State(StrEnum):
    """What a step will do."""

    NEW = "new"
    STALE = "stale"
    UP_TO_DATE = "up-to-date"
    REFUSED = "refused"


class Recipe(StrEnum):
    """What is computed for each frame before the frames are combined."""

    PLAIN = "frames as they are"
    UNCALIBRATED = "flat, uncalibrated"
    BIAS = "flat - bias"
    DARK = "flat - dark"
    BIAS_AND_DARK = "flat - bias - (dark - bias)"
    BIAS_AND_SCALED_DARK = "flat - bias - k (dark - bias)"
    BIAS_AND_PURE_DARK = "flat - bias - dark"  # of a dark whose bias is already subtracted
    BIAS_AND_SCALED_PURE_DARK = "flat - bias - k dark"

    @property
    def scales_dark(self) -> bool:
        """True where the dark is multiplied by a factor k that is found in each flat."""
        return self in (Recipe.BIAS_AND_SCALED_DARK, Recipe.BIAS_AND_SCALED_PURE_DARK)

    @property
    def pure_dark(self) -> bool:
        """True where the bias is subtracted from the dark already."""
        return self in (Recipe.BIAS_AND_PURE_DARK, Recipe.BIAS_AND_SCALED_PURE_DARK)


class RefusalKind(StrEnum):
    """Why a step is refused: the `kind` of its `why`. Without one it has too few frames."""

    UNREADABLE = "older-unreadable"


class StepWarning(StrEnum):
    """What a warning of a step is about: the `kind` of its Text.

    Warnings of a step's group are of `groups.checks.WarningKind`.
    """

    FEW = "few-frames"
    NAME_TAKEN = "name-taken"
    UNCALIBRATED = "uncalibrated"
    DARK = "dark"  # the dark is doubtful
    ODD = "odd"  # frames that the check found odd
    ODD_SERIES = "odd-series"  # what the check found of all frames alike
    UNCHECKED = "unchecked"  # frames that the check could not read


@dataclass(frozen=True, slots=True)
class Calibrator:
    """The bias or dark of a flat: a file, or the output of `step` of the same plan.

    `path` is the file in either case, and `file` what it was when the plan was made. `exposure`
    (s) is the dark's.
    """

    path: str
    step: str | None
    quality: Quality
    reasons: tuple[Text, ...]
    exposure: float | None = None
    digest: str | None = None
    file: Source | None = None


@dataclass(frozen=True, slots=True)
class RejectedMaster:
    """A master that was not chosen, and why."""

    path: str
    kind: Kind
    reasons: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One master to be made. `keywords` is its identity, as it will be written.

    `name` is unique in the plan (the output's name without its ending) and `digest` names the
    step's inputs, settings and calibrators: a master that carries it is up to date.
    """

    name: str
    kind: Kind
    frames: tuple[Source, ...]
    state: State
    output: str
    setup: Setup
    rejection: Rejection
    recipe: Recipe
    keywords: tuple[Card, ...]
    digest: str
    why: Text | None = None
    exposure: float | None = None
    filter: str | None = None
    night: date | None = None
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    rejected: tuple[RejectedMaster, ...] = ()
    reasons: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    odd: tuple[OddFrame, ...] = ()
    """Frames that the check found odd, and that are used all the same."""
    left_out: tuple[OddFrame, ...] = ()
    """Frames of the group that the check found odd, and that are not among `frames`."""
    series: tuple[SeriesFinding, ...] = ()
    """What the check found of all frames alike."""
    unread: Mapping[str, Text] = field(default_factory=dict)
    """Frames that could not be checked, and why."""
    checked: bool = False
    """The frames were compared with each other, so that an engine need not judge them."""
    older: Source | None = None
    """The master that this one replaces, as it was when the plan was made."""
    previous: str | None = None
    """The last master of the same key in a library, which this one is compared with."""

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The names of the steps this one needs, bias first."""
        return tuple(c.step for c in (self.bias, self.dark) if c is not None and c.step)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a run will do, in order; what the screen shows and the run carries out."""

    output: str
    steps: tuple[Step, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[Text, ...] = ()
    folder: str = ""
    """The folder that relative paths of the plan start from."""
    engine: str = "builtin"
    """The name of the engine the plan is for; a master's digest tells it."""

    @property
    def to_make(self) -> tuple[Step, ...]:
        """The steps a run will carry out."""
        return tuple(s for s in self.steps if s.state in (State.NEW, State.STALE))

    def step(self, name: str) -> Step:
        """Returns the step of that name; KeyError where there is none."""
        for step in self.steps:
            if step.name == name:
                return step
        raise KeyError(name)


def title_of(step: Step) -> str:
    """Returns what a photographer calls it: "Dark 300 s", "Flat L"."""
    word = KIND_WORDS[step.kind].capitalize()
    if step.kind is Kind.FLAT:
        return f"{word} {step.filter}" if step.filter is not None else f"{word}, no filter"
    return word if step.exposure is None else f"{word} {exposure(step.exposure)}"


def headline(step: Step) -> str:
    """The title with what sets a master apart: "Flat L · ASI2600MM · -10 °C · gain 100 · ..."."""
    parts = [
        title_of(step),
        *setup_parts(step.setup, brief=True),
        step.night.isoformat() if step.night is not None else None,
    ]
    return " · ".join(part for part in parts if part is not None)
