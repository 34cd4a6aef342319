"""The events of a run, the lines a child process sends them in, and the state they add up to.

A child writes `@apmc {json}` for each event; any other line is log. `fold` turns events into the
state a screen shows. Sentences are plain English in JSON, with a table "texts" beside them that
tells how to translate them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ap_master_calibration.documents import parsed_json, typed
from ap_master_calibration.text import Text, text, text_from, texts_in, verbatim

if TYPE_CHECKING:
    from ap_master_calibration.quality.certificate import Certificate

MARK = "@apmc "


@dataclass(frozen=True, slots=True)
class Measure:
    """What was measured of a finished master; levels and noise in parts of full scale (0..1).

    `level` is the master's median. `noise` is the temporal noise of a pixel of the master, and
    `frame_noise` that of one frame; `expected` is the gain the square root of the frame count
    promises. `rejected_low` and `rejected_high` are parts (0..1) of all samples. `scale` is the
    dark scaling factor k where one was found. `clipped` is the part of pixels at full scale.
    """

    level: float
    noise: float | None = None
    frame_noise: float | None = None
    expected: float | None = None
    rejected_low: float = 0.0
    rejected_high: float = 0.0
    clipped: float = 0.0
    scale: float | None = None
    seconds: float = 0.0
    kernel: str = ""


@dataclass(frozen=True, slots=True)
class Log:
    """A line of text from the engine; `level` is "info", "warning" or "error"."""

    text: str
    level: str = "info"


@dataclass(frozen=True, slots=True)
class EngineStarted:
    """The engine runs; `name` and `version` are its own words."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step begins."""

    step: str


@dataclass(frozen=True, slots=True)
class StepProgress:
    """Progress of a step: `done` runs from 0 to 1; `stage` is what it is doing ("integrating")."""

    step: str
    stage: Text
    done: float


@dataclass(frozen=True, slots=True)
class StepWarned:
    """Something about a step that a person should know; the master is made all the same."""

    step: str
    text: Text


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step's master is on disk, whole."""

    step: str
    output: str
    measure: Measure | None = None


@dataclass(frozen=True, slots=True)
class StepCertified:
    """The master of a step was tested; it comes after its StepDone."""

    step: str
    certificate: Certificate


@dataclass(frozen=True, slots=True)
class StepFailed:
    """A step made no master; `reason` is a sentence, `raw` the engine's own lines."""

    step: str
    reason: Text
    raw: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepCancelled:
    """A step made no master because the run was cancelled; in JSON a step that failed."""

    step: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The engine says it came to its end; without this line it did not."""


NO_STAGE = verbatim("")
_PLAIN_STAGES: dict[str, Text] = {
    str(stage): stage for stage in (text("calibrating"), text("integrating"), text("saving"))
}
"""What PixInsight's script writes, which knows no texts."""

CANCELLED = text("cancelled")
"""The reason of a step that a cancelled run did not make."""

Event = (
    Log
    | EngineStarted
    | StepStarted
    | StepProgress
    | StepWarned
    | StepDone
    | StepCertified
    | StepFailed
    | StepCancelled
    | Finished
)

_TYPES: dict[str, type[Any]] = {
    "log": Log,
    "engine": EngineStarted,
    "start": StepStarted,
    "progress": StepProgress,
    "warning": StepWarned,
    "done": StepDone,
    "certified": StepCertified,
    "failed": StepFailed,
    "finished": Finished,
}
_NAMES = {cls: name for name, cls in _TYPES.items()}
_FIELDS = {cls: tuple(f.name for f in fields(cls)) for cls in _NAMES}
_SENTENCES = {"text", "reason", "stage"}


def to_json(event: Event) -> dict[str, Any]:
    """Returns the event as a JSON object; `event` names its type."""
    # Not asdict, which takes 15 µs: there are thousands of lines of log.
    if isinstance(event, StepCancelled):
        event = StepFailed(event.step, CANCELLED)
    values = {name: getattr(event, name) for name in _FIELDS[type(event)]}
    if isinstance(event, StepDone) and event.measure is not None:
        values["measure"] = asdict(event.measure)
    elif isinstance(event, StepCertified):
        from ap_master_calibration.quality.certificate import certificate_document

        values["certificate"] = certificate_document(event.certificate)
    document = {"event": _NAMES[type(event)], **values}
    table = texts_in(document)
    return {**document, "texts": table} if table else document


def from_json(document: Mapping[str, Any]) -> Event:
    """Returns the event of a JSON object, ignoring keys that are not known here.

    Raises ValueError where it is no event.
    """
    cls = _TYPES.get(str(document.get("event")))
    if cls is None:
        raise ValueError(f"not an event: {document!r}")
    table = document.get("texts")
    if cls is StepCertified:
        texts = table if isinstance(table, Mapping) else {}
        from ap_master_calibration.quality.certificate import certificate_from

        certificate = certificate_from(document.get("certificate"), texts)
        return StepCertified(typed(str, document.get("step")), certificate)
    if isinstance(table, Mapping) and cls is not Log:
        sentences = {n: document[n] for n in _SENTENCES if isinstance(document.get(n), str)}
        document = {**document, **{n: text_from(s, table) for n, s in sentences.items()}}
    elif cls is StepProgress and isinstance(stage := document.get("stage"), str):
        document = {**document, "stage": _PLAIN_STAGES.get(stage, verbatim(stage))}
    event: Event = typed(cls, document)
    if isinstance(event, StepFailed) and event.reason == CANCELLED and not event.raw:
        return StepCancelled(event.step)
    return event


def to_line(event: Event) -> str:
    """Returns the line a child prints for an event: ASCII, without a line end."""
    return MARK + json.dumps(to_json(event))


def from_line(line: str) -> Event:
    """Returns the event of a child's line; a line that is none, or half of one, is a Log."""
    if line.startswith(MARK):
        try:
            return from_json(parsed_json(line[len(MARK) :]))
        except (ValueError, AttributeError):
            pass
    return Log(line)


class StepState(StrEnum):
    """The states of a step in a run."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        """True when nothing more is done for the step."""
        return self in (StepState.DONE, StepState.FAILED, StepState.CANCELLED)


@dataclass(frozen=True, slots=True)
class StepStatus:
    """The state of one step during a run."""

    state: StepState = StepState.WAITING
    stage: Text = NO_STAGE
    done: float = 0.0
    reason: Text | None = None
    raw: tuple[str, ...] = ()
    warnings: tuple[Text, ...] = ()
    measure: Measure | None = None
    certificate: Certificate | None = None


@dataclass(frozen=True, slots=True)
class RunState:
    """The state of a run after the events so far, by step name."""

    steps: Mapping[str, StepStatus] = field(default_factory=dict)
    engine: str = ""
    finished: bool = False


def fold(state: RunState, event: Event) -> RunState:
    """Returns the state after an event; events of unknown steps change nothing."""
    match event:
        case Finished():
            return replace(state, finished=True)
        case EngineStarted(name, version):
            return replace(state, engine=f"{name} {version}".strip())
        case Log():
            return state
        case _:
            pass
    status = state.steps.get(event.step)
    if status is None:
        return state
    return replace(state, steps={**state.steps, event.step: _after(status, event)})


def _after(
    status: StepStatus,
    event: StepStarted
    | StepProgress
    | StepWarned
    | StepDone
    | StepCertified
    | StepFailed
    | StepCancelled,
) -> StepStatus:
    match event:
        case StepStarted():
            return replace(status, state=StepState.RUNNING, stage=NO_STAGE, done=0.0)
        case StepProgress(_, stage, done):
            return replace(status, stage=stage, done=min(max(done, 0.0), 1.0))
        case StepWarned(_, warning):
            return replace(status, warnings=(*status.warnings, warning))
        case StepDone(_, _, measure):
            return replace(status, state=StepState.DONE, done=1.0, measure=measure)
        case StepCertified(_, certificate):
            return replace(status, certificate=certificate)
        case StepFailed(_, reason, raw):
            return replace(status, state=StepState.FAILED, reason=reason, raw=raw)
        case StepCancelled():
            return replace(status, state=StepState.CANCELLED, reason=CANCELLED)
