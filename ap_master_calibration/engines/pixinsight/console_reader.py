"""Reads PixInsight's console log as it grows: progress, warnings and errors of the current step.

No complete log of a recent PixInsight is public, so lines are read leniently, and none decides
whether a step succeeded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ap_master_calibration.engines.events import NO_STAGE, Event, Log, StepProgress, StepWarned
from ap_master_calibration.engines.pixinsight.explanations import bare, explain_warning
from ap_master_calibration.text import Text

_PREFIX = re.compile(r"^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\]\s?")
_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_TAG = re.compile(r"</?(?:b|i|u|raw|br|end|cbr|beg|bwd|flush|show|hide|clrbol|sub|sup|html)/?>")
_BACKSPACE = re.compile("[^\x08]\x08")

_ERROR = re.compile(r"^\*{3}\s*(?:Fatal )?(?:PCL )?(?:Error|Exception)\s*:")
_WARNING = re.compile(r"^(?:\*{2,3}\s*Warning\s*:|<\*\s*Warning\s*\*>)")
_FILE = re.compile(r"^\[(\d{3})\]\s+(.+)$")
_CALIBRATED = re.compile(r"^\* Writing output file: (.+)$")
_INTEGRATION = re.compile(r"^Integration of (\d+) images:$")
_ROWS = re.compile(
    r"^(?:Integrating|Analyzing) pixel rows:\s*(\d+)\s*->\s*(\d+):\s*(?:.*?(\d+)%|.*done)"
)

ROWS_FROM, ROWS_TO = 0.35, 0.95
"""The part of an integration's time in which rows are integrated; files are opened before."""
_MOST_LINES = 20  # of errors, and of warnings, kept for one step


def clean(line: str) -> str:
    """A line of the log as a person reads it: no time, no colours, no tags, backspaces applied."""
    cleaned = _PREFIX.sub("", line.rstrip("\r\n"))
    cleaned = _TAG.sub("", _ANSI.sub("", cleaned))
    while _BACKSPACE.search(cleaned):
        cleaned = _BACKSPACE.sub("", cleaned)
    return cleaned.replace("\b", "")


@dataclass(frozen=True, slots=True)
class StepSize:
    """What progress is measured by: frames, height in rows, whether the frames are calibrated."""

    frames: int
    height: int | None
    calibrated: bool


@dataclass(slots=True)
class _Step:
    """What the console showed of the current step."""

    name: str
    size: StepSize
    stage: Text = NO_STAGE
    count: int = 0
    done: float = 0.0
    errors: list[str] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)


class ConsoleReader:
    """Follows the console through the steps of one run."""

    def __init__(self, steps: Mapping[str, StepSize]) -> None:
        self._sizes = steps
        self._step: _Step | None = None
        self._errors: dict[str, tuple[str, ...]] = {}

    def begin(self, name: str) -> None:
        """The console came to the start of a step: the next lines belong to it."""
        self._step = _Step(name, self._sizes.get(name, StepSize(0, None, calibrated=False)))

    def enter(self, stage: Text) -> None:
        """The step came to a stage: calibrating, integrating or saving."""
        if self._step is not None:
            self._step.stage, self._step.count = stage, 0

    def end(self) -> None:
        """The console came to the end of the step."""
        if self._step is not None:
            self._errors[self._step.name] = tuple(self._step.errors)
        self._step = None

    def errors(self, name: str) -> tuple[str, ...]:
        """Returns the error lines of a step so far."""
        if self._step is not None and self._step.name == name:
            return tuple(self._step.errors)
        return self._errors.get(name, ())

    def read(self, line: str) -> Iterator[Event]:
        """Yields the events of one clean line: the line itself, and what it means for the step."""
        if not line.strip():
            return
        if _ERROR.match(line):
            yield Log(line, "error")
            if self._step is not None and len(self._step.errors) < _MOST_LINES:
                self._step.errors.append(line)
        elif _WARNING.match(line):
            yield from self._warning(line)
        else:
            yield Log(line)
            yield from self._progress(line)

    def _warning(self, line: str) -> Iterator[Event]:
        meaning, step = explain_warning(bare(line)), self._step
        yield Log(line, "info" if meaning is None else "warning")
        if meaning is None or step is None or meaning in step.warnings:
            return
        if len(step.warnings) < _MOST_LINES:
            step.warnings.append(meaning)
            yield StepWarned(step.name, meaning)

    def _progress(self, line: str) -> Iterator[Event]:
        step = self._step
        done = None if step is None else _done(step, line)
        if step is None or done is None or done <= step.done:
            return
        step.done = done
        yield StepProgress(step.name, step.stage, done)


def _done(step: _Step, line: str) -> float | None:
    """Returns how far the step is (0..1) after a line; None where the line says nothing of it."""
    frames = max(step.size.frames, 1)
    if step.stage == "calibrating":
        if not _CALIBRATED.match(line):
            return None
        step.count += 1
        return 0.5 * min(step.count / frames, 1.0)
    part = _integrated(step, line, frames)
    if part is None:
        return None
    return 0.5 + 0.5 * part if step.size.calibrated else part


def _integrated(step: _Step, line: str, frames: int) -> float | None:
    """Returns how far the integration is (0..1) after a line."""
    if _FILE.match(line):
        step.count += 1  # the first frame is opened alone and has no number
        return ROWS_FROM * min((step.count + 1) / frames, 1.0)
    if _INTEGRATION.match(line):
        return ROWS_FROM
    rows = _ROWS.match(line)
    if rows is None:
        return None
    first, last = int(rows[1]), int(rows[2])
    height = step.size.height or last + 1
    percent = 100.0 if rows[3] is None or line.endswith("done") else float(rows[3])
    reached = (first + (last + 1 - first) * percent / 100.0) / max(height, 1)
    return ROWS_FROM + (ROWS_TO - ROWS_FROM) * min(reached, 1.0)
