"""Reads PixInsight's console as it grows: what each line tells of the step that is being made.

No complete log of a recent PixInsight is public, so this reads leniently, and nothing a line says
ever decides whether a step succeeded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ap_master_calibration.engines.events import Event, Log, StepProgress, StepWarned
from ap_master_calibration.engines.pixinsight.explanations import bare, plain_warning
from ap_master_calibration.text import verbatim

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

OPENING, ROWS_FROM, ROWS_TO = 0.0, 0.35, 0.95
"""The parts of an integration's time at which files are opened and rows are integrated."""
_MOST_LINES = 20  # of errors, and of warnings, kept for one step


def clean(line: str) -> str:
    """A line of the log as a person reads it: no time, no colours, no tags, backspaces applied."""
    text = _PREFIX.sub("", line.rstrip("\r\n"))
    text = _TAG.sub("", _ANSI.sub("", text))
    while _BACKSPACE.search(text):
        text = _BACKSPACE.sub("", text)
    return text.replace("\b", "")


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known of a step before it starts: its frames, its height, if it is calibrated."""

    frames: int
    height: int | None
    calibrated: bool


@dataclass(slots=True)
class _Step:
    """What the console said of the step that is being made."""

    name: str
    expected: Expected
    stage: str = ""
    count: int = 0
    done: float = 0.0
    errors: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class ConsoleReader:
    """Follows the console through the steps of one run."""

    def __init__(self, steps: Mapping[str, Expected]) -> None:
        self._expected = steps
        self._step: _Step | None = None
        self._errors: dict[str, tuple[str, ...]] = {}

    def begin(self, name: str) -> None:
        """The console came to the start of a step: what follows is said of it."""
        expected = self._expected.get(name, Expected(0, None, calibrated=False))
        self._step = _Step(name, expected)

    def enter(self, stage: str) -> None:
        """The step came to a stage: calibrating, integrating or saving."""
        if self._step is not None:
            self._step.stage, self._step.count = stage, 0

    def end(self) -> None:
        """The console came to the end of the step."""
        if self._step is not None:
            self._errors[self._step.name] = tuple(self._step.errors)
        self._step = None

    def errors(self, name: str) -> tuple[str, ...]:
        """The error lines that were said of a step so far."""
        if self._step is not None and self._step.name == name:
            return tuple(self._step.errors)
        return self._errors.get(name, ())

    def read(self, text: str) -> Iterator[Event]:
        """The events of one clean line: itself, and what it tells of the step."""
        if not text.strip():
            return
        if _ERROR.match(text):
            yield Log(text, "error")
            self._keep_error(text)
        elif _WARNING.match(text):
            yield from self._warning(text)
        else:
            yield Log(text)
            yield from self._progress(text)

    def _keep_error(self, text: str) -> None:
        if self._step is not None and len(self._step.errors) < _MOST_LINES:
            self._step.errors.append(text)

    def _warning(self, text: str) -> Iterator[Event]:
        told = plain_warning(bare(text))
        yield Log(text, "info" if told is None else "warning")
        step = self._step
        if told is None or step is None or told in step.warnings:
            return
        if len(step.warnings) < _MOST_LINES:
            step.warnings.append(told)
            yield StepWarned(step.name, verbatim(told))

    def _progress(self, text: str) -> Iterable[Event]:
        step = self._step
        if step is None:
            return ()
        done = self._done(step, text)
        if done is None or done <= step.done:
            return ()
        step.done = done
        return (StepProgress(step.name, step.stage, done),)

    def _done(self, step: _Step, text: str) -> float | None:
        """How far the step is after a line; None where the line does not tell."""
        frames = max(step.expected.frames, 1)
        if step.stage == "calibrating":
            if not _CALIBRATED.match(text):
                return None
            step.count += 1
            return 0.5 * min(step.count / frames, 1.0)
        part = self._integrated(step, text, frames)
        if part is None:
            return None
        return 0.5 + 0.5 * part if step.expected.calibrated else part

    def _integrated(self, step: _Step, text: str, frames: int) -> float | None:
        """How far the integration is (0..1) after a line."""
        if _FILE.match(text):
            step.count += 1  # the first frame is opened alone and has no number
            return OPENING + (ROWS_FROM - OPENING) * min((step.count + 1) / frames, 1.0)
        if _INTEGRATION.match(text):
            return ROWS_FROM
        rows = _ROWS.match(text)
        if rows is None:
            return None
        first, last = int(rows[1]), int(rows[2])
        height = step.expected.height or last + 1
        percent = 100.0 if rows[3] is None or text.endswith("done") else float(rows[3])
        reached = (first + (last + 1 - first) * percent / 100.0) / max(height, 1)
        return ROWS_FROM + (ROWS_TO - ROWS_FROM) * min(reached, 1.0)
