"""Reads the job of the built-in engine's child, and writes the events the child sends."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TextIO

from ap_master_calibration.documents import read_json
from ap_master_calibration.engines.events import Event, StepProgress, to_line
from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.planning.plan_document import from_document
from ap_master_calibration.support.thread_pool import processors
from ap_master_calibration.text import Text, text, text_from

_INTERVAL = 0.1  # seconds between two lines of progress


@dataclass(frozen=True, slots=True)
class BuiltinJob:
    """`steps` of `plan` to be done in order, with so many threads and bytes at most.

    `scratch` is the folder for temporary files: the pixels of compressed frames. `ledger` is the
    path of the file that says what is being read. `failed` are the steps that children before this
    one gave up, with the reasons.
    """

    plan: Plan
    steps: tuple[Step, ...]
    threads: int
    memory: int | None
    scratch: str
    ledger: str | None = None
    failed: Mapping[str, Text] = field(default_factory=dict)


def read_job(path: str) -> BuiltinJob:
    """Reads the job from a JSON file; UsageError where it is none."""
    try:
        document = read_json(path)
        plan = from_document(document["plan"])
        threads, memory = document["jobs"], document["memory"]
        return BuiltinJob(
            plan=plan,
            steps=tuple(plan.step(name) for name in document["steps"]),
            threads=processors() if threads is None else max(1, int(threads)),
            memory=None if memory is None else int(memory),
            scratch=os.path.abspath(document["scratch"]),
            ledger=os.path.abspath(document["ledger"]) if document.get("ledger") else None,
            failed={
                name: text_from(reason, document.get("texts", {}))
                for name, reason in document.get("failed", {}).items()
            },
        )
    except OSError as error:
        raise UsageError(
            text("cannot read the job {path}: {reason}", path=path, reason=str(error.strerror))
        ) from error
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(
            text("{path} is not a job of the built-in engine: {why}", path=path, why=repr(error))
        ) from error


class EventWriter:
    """Writes events to a stream, each flushed at once; any thread may call it.

    Progress is written about ten times a second, as nobody reads faster; a new stage always is.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._stage: tuple[str, str] = ("", "")
        self._last = 0.0

    def __call__(self, event: Event) -> None:
        """Writes an event as one line."""
        with self._lock:
            self._stream.write(to_line(event) + "\n")
            self._stream.flush()

    def progress(self, step: str, stage: Text, done: float) -> None:
        """Writes how far a step is (0..1), unless that was written a moment ago."""
        now = time.monotonic()
        if (step, stage) == self._stage and now - self._last < _INTERVAL:
            return
        self._stage, self._last = (step, stage), now
        self(StepProgress(step, stage, round(done, 4)))
