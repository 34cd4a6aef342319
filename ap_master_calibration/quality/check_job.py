"""What the child process of a frame check reads and writes: its job, and a line for each event."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ap_master_calibration.documents import BadDocument, parsed_json, read_json, to_plain, typed
from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.findings import SeriesCheck
from ap_master_calibration.quality.findings_document import check_from_document, check_to_document
from ap_master_calibration.text import Text, text_from, texts_in, verbatim

CHILD = "ap_master_calibration.quality"
MARK = "@apmc "


@dataclass(frozen=True, slots=True)
class SeriesToCheck:
    """The frames of one series, by paths; `name` stands in every event about it."""

    name: str
    kind: Kind
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckJob:
    """Series to be checked in order, with so many threads and bytes at most.

    Compressed pixels are unpacked into the folder `scratch`. `ledger` is the path of the file that
    says what is being opened. In the `background` other processes go first.
    """

    series: tuple[SeriesToCheck, ...]
    jobs: int | None = None
    memory: int | None = None
    scratch: str | None = None
    ledger: str | None = None
    background: bool = False


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """How far the check of a series is (0..1); its first one says that it has begun."""

    name: str
    done: float


@dataclass(frozen=True, slots=True)
class CheckDone:
    """A series was checked."""

    name: str
    check: SeriesCheck


@dataclass(frozen=True, slots=True)
class CheckFailed:
    """A series could not be checked, and why."""

    name: str
    why: Text


CheckEvent = CheckProgress | CheckDone | CheckFailed


def job_to_document(job: CheckJob) -> dict[str, Any]:
    """Returns a job as a JSON document."""
    document: dict[str, Any] = to_plain(job)
    return document


def read_check_job(path: str) -> CheckJob:
    """Reads the job from a JSON file; raises OSError, or BadDocument where it is none."""
    return typed(CheckJob, read_json(path))


def check_line(event: CheckEvent) -> str:
    """Returns the line a child prints for an event: ASCII, without a line end."""
    return MARK + json.dumps(_to_json(event))


def _to_json(event: CheckEvent) -> dict[str, Any]:
    match event:
        case CheckProgress(name, done):
            return {"event": "progress", "name": name, "done": round(done, 4)}
        case CheckDone(name, check):
            return {"event": "done", "name": name, "check": check_to_document(check)}
        case CheckFailed(name, why):
            return {"event": "failed", "name": name, "why": why, "texts": texts_in([why])}


def check_event(line: str) -> CheckEvent | None:
    """Returns the event of a child's line; None where it is none, or half of one."""
    if not line.startswith(MARK):
        return None
    try:
        return _from_json(typed(_EventShape, parsed_json(line[len(MARK) :])))
    except BadDocument:
        return None


@dataclass(frozen=True, slots=True)
class _EventShape:
    event: str
    name: str
    done: float = 0.0
    check: Any = None
    why: Text = field(default_factory=lambda: verbatim(""))
    texts: Mapping[str, Any] = field(default_factory=dict)


def _from_json(shape: _EventShape) -> CheckEvent | None:
    match shape.event:
        case "progress":
            return CheckProgress(shape.name, shape.done)
        case "done":
            return CheckDone(shape.name, check_from_document(shape.check))
        case "failed":
            return CheckFailed(shape.name, text_from(shape.why, shape.texts))
        case _:
            return None
