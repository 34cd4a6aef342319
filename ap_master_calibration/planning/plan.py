"""The plan: every master that will be made, from what and why; and the document that tells it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ap_master_calibration import __version__
from ap_master_calibration.errors import UsageError
from ap_master_calibration.formatting import KIND_WORDS, exposure, pair
from ap_master_calibration.frames import Card, Kind, Quality, Setup, SkipCode, Skipped
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.setup_keys import SETUP_KEYS, FrameKey, ValueType, setup_parts

DOCUMENT_VERSION = 1


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


@dataclass(frozen=True, slots=True)
class Source:
    """A frame a step reads: its path, and the size and time it had when the plan was made."""

    path: str
    bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Calibrator:
    """The bias or dark of a flat: a file, or the output of `step` of the same plan.

    `path` is the file in either case. `exposure` (s) is the dark's.
    """

    path: str
    step: str | None
    quality: Quality
    reasons: tuple[str, ...]
    exposure: float | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class RejectedMaster:
    """A master that was not chosen, and what lost it."""

    path: str
    kind: Kind
    reasons: tuple[str, ...]


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
    why: str | None = None
    exposure: float | None = None
    filter: str | None = None
    night: date | None = None
    bias: Calibrator | None = None
    dark: Calibrator | None = None
    rejected: tuple[RejectedMaster, ...] = ()
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    older: Source | None = None
    """The master that this one replaces, as it was when the plan was made."""

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
    notes: tuple[str, ...] = ()
    folder: str = ""
    """The folder that relative paths of the plan start from."""
    engine: str = "builtin"
    """The name of the engine the plan is for; a master's digest tells it."""

    @property
    def to_make(self) -> tuple[Step, ...]:
        """The steps a run will carry out."""
        return tuple(s for s in self.steps if s.state in (State.NEW, State.STALE))

    def step(self, name: str) -> Step:
        """The step of that name; KeyError where there is none."""
        for step in self.steps:
            if step.name == name:
                return step
        raise KeyError(name)


def title_of(step: Step) -> str:
    """What a photographer calls it: "Dark 300 s", "Flat L"."""
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


# --- the plan as a JSON document --------------------------------------------------------------

Document = Mapping[str, Any]


def to_document(plan: Plan) -> dict[str, Any]:
    """The plan as a JSON document (`--dryrun --json`, plan.json); `from_document` reads it back."""
    return {
        "version": DOCUMENT_VERSION,
        "program": f"ap_master_calibration {__version__}",
        "folder": plan.folder,
        "engine": plan.engine,
        "output": plan.output,
        "steps": [_step_document(step) for step in plan.steps],
        "skipped": [
            {"path": s.path, "reason": s.reason, "code": str(s.code)} for s in plan.skipped
        ],
        "notes": list(plan.notes),
    }


def _step_document(step: Step) -> dict[str, Any]:
    return {
        "name": step.name,
        "kind": str(step.kind),
        "frames": [source.path for source in step.frames],
        "state": str(step.state),
        "why": step.why,
        "output": step.output,
        "setup": _setup_document(step.setup),
        "exposure": step.exposure,
        "filter": step.filter,
        "night": step.night.isoformat() if step.night is not None else None,
        "recipe": str(step.recipe),
        "rejection": step.rejection.described,
        "bias": _calibrator_document(step.bias),
        "dark": _calibrator_document(step.dark),
        "rejected": [
            {"path": r.path, "kind": str(r.kind), "reasons": list(r.reasons)} for r in step.rejected
        ],
        "reasons": list(step.reasons),
        "warnings": list(step.warnings),
        "limits": asdict(step.rejection),
        "inputs": [[source.bytes, source.mtime_ns] for source in step.frames],
        "keywords": [[card.name, card.value, card.comment] for card in step.keywords],
        "digest": step.digest,
        "older": None if step.older is None else [step.older.bytes, step.older.mtime_ns],
    }


def _setup_document(setup: Setup) -> dict[str, Any]:
    return {key.name: _to_json(key, getattr(setup, key.name)) for key in SETUP_KEYS}


def _to_json(key: FrameKey, value: Any) -> Any:
    """Pairs are lists, but a binning is 2 or "2x1", as people write it."""
    if key.type is not ValueType.PAIR or value is None:
        return value
    if key.name != "binning":
        return list(value)
    return value[0] if value[0] == value[1] else pair(value)


def _calibrator_document(calibrator: Calibrator | None) -> dict[str, Any] | None:
    if calibrator is None:
        return None
    return {
        "path": None if calibrator.step else calibrator.path,
        "step": calibrator.step,
        "quality": str(calibrator.quality),
        "reasons": list(calibrator.reasons),
        "exposure": calibrator.exposure,
        "digest": calibrator.digest,
    }


def from_document(document: Document) -> Plan:
    """The plan a document tells; UsageError where it is not one of this version."""
    try:
        version = document["version"]
        if version != DOCUMENT_VERSION:
            raise UsageError(
                f"this plan is of version {version!r}, and this program reads version "
                f"{DOCUMENT_VERSION}: make the plan again"
            )
        outputs = {str(s["name"]): str(s["output"]) for s in document["steps"]}
        return Plan(
            output=str(document["output"]),
            steps=tuple(_step_from(s, outputs) for s in document["steps"]),
            skipped=tuple(
                Skipped(s["path"], s["reason"], SkipCode(s["code"])) for s in document["skipped"]
            ),
            notes=tuple(document["notes"]),
            folder=str(document.get("folder", "")),
            engine=str(document.get("engine", "builtin")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"not a plan of this program: {error!r}; make the plan again") from error


def _step_from(told: Document, outputs: Mapping[str, str]) -> Step:
    return Step(
        name=told["name"],
        kind=Kind(told["kind"]),
        frames=tuple(
            Source(path, size, mtime)
            for path, (size, mtime) in zip(told["frames"], told["inputs"], strict=True)
        ),
        state=State(told["state"]),
        why=told["why"],
        output=told["output"],
        setup=_setup_from(told["setup"]),
        exposure=told["exposure"],
        filter=told["filter"],
        night=date.fromisoformat(told["night"]) if told["night"] is not None else None,
        rejection=_rejection_from(told["limits"]),
        recipe=Recipe(told["recipe"]),
        bias=_calibrator_from(told["bias"], outputs),
        dark=_calibrator_from(told["dark"], outputs),
        rejected=tuple(
            RejectedMaster(r["path"], Kind(r["kind"]), tuple(r["reasons"]))
            for r in told["rejected"]
        ),
        reasons=tuple(told["reasons"]),
        warnings=tuple(told["warnings"]),
        keywords=tuple(Card(name, value, comment) for name, value, comment in told["keywords"]),
        digest=told["digest"],
        older=None if told.get("older") is None else Source(told["output"], *told["older"]),
    )


def _rejection_from(limits: Document) -> Rejection:
    """Raises ValueError for limits that no rejection has: the kernel would read out of bounds."""
    method, low, high = RejectionMethod(limits["method"]), limits["low"], limits["high"]
    for limit in (low, high):
        if (
            isinstance(limit, bool)
            or not isinstance(limit, int | float)
            or not 0 <= limit < math.inf
        ):
            raise ValueError(f"{limit!r} is no limit of a rejection")
    if method is RejectionMethod.AUTO:
        raise ValueError("a step's rejection is chosen")
    return Rejection(method, low, high, limits["why"])


def _setup_from(told: Document) -> Setup:
    return Setup(**{key.name: _from_json(key, told.get(key.name)) for key in SETUP_KEYS})


def _from_json(key: FrameKey, value: Any) -> Any:
    if key.type is not ValueType.PAIR or value is None:
        return value
    parts = value if isinstance(value, list) else str(value).split("x")
    return int(parts[0]), int(parts[-1])


def _calibrator_from(told: Document | None, outputs: Mapping[str, str]) -> Calibrator | None:
    if told is None:
        return None
    step = told["step"]
    return Calibrator(
        path=outputs[step] if step else told["path"],
        step=step,
        quality=Quality(told["quality"]),
        reasons=tuple(told["reasons"]),
        exposure=told["exposure"],
        digest=told["digest"],
    )
