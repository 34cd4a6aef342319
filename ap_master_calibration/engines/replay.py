"""Replays a recorded run with the pauses it had: for demonstrations, screenshots and tests.

A recording is the folder of a past run: its plan, and its events or what PixInsight left (console
log, progress, result). Nothing else is needed of that run: no frame, no master, no PixInsight. As
every engine it is a child process, `python -m ap_master_calibration.engines.replay FOLDER
SPEED`; it reads the recording and writes nothing.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TextIO

from ap_master_calibration.documents import BadDocument, parsed_json, read_json
from ap_master_calibration.engines.base import EVENTS, OUTCOME, PLAN, Job, RunFolder
from ap_master_calibration.engines.events import (
    Event,
    StepDone,
    StepFailed,
    StepProgress,
    from_json,
    from_line,
    to_line,
)
from ap_master_calibration.engines.pixinsight.pixinsight_engine import (
    CONSOLE,
    PROGRESS,
    PROGRESS_FILE,
    RESULT_FILE,
    PixInsightEngine,
)
from ap_master_calibration.errors import UsageError
from ap_master_calibration.library.naming import LOG_FOLDER
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.plan_document import from_document
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.line_splitter import LineSplitter
from ap_master_calibration.support.process import end_with_parent
from ap_master_calibration.support.start_module import python_module
from ap_master_calibration.text import Text, text, text_from

LONGEST_PAUSE = 600.0
"""Seconds: a longer one was a computer asleep, or a clock that was set."""

_CHILD = "ap_master_calibration.engines.replay"
_USAGE = 2
_ENDED_BY_US = -1
_UNTIMED = 0.5  # seconds between lines of which nobody knows the time
_STAMP = re.compile(r"^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\]")
_ID = re.compile(r"\d{8}_\d{6}(_\d+)?")


@dataclass(frozen=True, slots=True)
class TimedEvent:
    """An event, and the seconds that passed before it."""

    pause: float
    event: Event


@dataclass(frozen=True, slots=True)
class RecordedFolder(RunFolder):
    """The folder of a past run, wherever it is now."""

    place: str

    @property
    def path(self) -> str:
        """The folder itself."""
        return self.place

    @property
    def log(self) -> str:
        """The log of the engine, beside the folder."""
        return f"{self.place}.log"


@dataclass(frozen=True, slots=True)
class Recording:
    """A run as it was recorded.

    `seconds` is how long it took, `started` when it began, where that is known. `trouble` is what
    ended it early.
    """

    folder: RecordedFolder
    plan: Plan
    events: tuple[TimedEvent, ...]
    seconds: float
    started: datetime | None = None
    cancelled: bool = False
    trouble: Text | None = None

    @property
    def report(self) -> str | None:
        """The path of its report; None where it has none."""
        path = self.folder.file("report.html")
        return path if os.path.isfile(path) else None


class ReplayEngine:
    """Replays a recording, `speed` times as fast; it makes no masters."""

    name = "rehearsal"

    def __init__(self, folder: str, speed: float = 1.0) -> None:
        self._folder, self._speed = os.path.abspath(folder), speed

    def missing(self, settings: Settings) -> Text | None:
        """Never missing: all it needs is the recording."""
        reason: Text | None = None
        return reason

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """Returns how to start the child; `plan` and `folder` are the recording's own."""
        argv = (*python_module(_CHILD), self._folder, repr(self._speed))
        return Job(argv=argv, folder="", follow={}, env={})

    def read(self, source: str, line: str) -> Iterable[Event]:
        """Returns the event in a line, as it was recorded."""
        return (from_line(line),) if line.strip() else ()

    def ended(self, code: int) -> Iterable[Event]:
        """Nothing more: the child has sent everything."""
        return ()

    def again(self, code: int) -> Job | None:
        """Nothing is started twice."""
        job: Job | None = None
        return job


# --- a recording on disk -----------------------------------------------------------------------


def read_recording(folder: str) -> Recording:
    """Reads the recording in the folder of a run; UsageError where there is none.

    Damaged lines, such as the last one of a run that was killed, are ignored.
    """
    place = os.path.abspath(folder)
    plan = _plan_in(place)
    events = tuple(read_timed_events(place, plan))
    if not events:
        raise UsageError(
            text(
                "the run in {folder} cannot be replayed: its {file} is missing or damaged",
                folder=folder,
                file=EVENTS,
            )
        )
    document = _object_in(os.path.join(place, OUTCOME))
    return Recording(
        RecordedFolder(_output_of(place), os.path.basename(place), place),
        plan,
        events,
        _number(document.get("seconds"), sum(timed.pause for timed in events)),
        _moment(document.get("started")),
        document.get("cancelled") is True,
        _trouble_in(document),
    )


def _trouble_in(document: Mapping[str, Any]) -> Text | None:
    """Returns what ended the run early, as its outcome.json has it."""
    english, table = document.get("trouble"), document.get("texts")
    if not isinstance(english, str):
        return None
    return text_from(english, table if isinstance(table, Mapping) else {})


def read_timed_events(folder: str, plan: Plan | None = None) -> Iterator[TimedEvent]:
    """Yields the events of a recorded run, or else those read from PixInsight's files.

    The plan is read where it is needed and not given; UsageError where it cannot be.
    """
    path = os.path.join(folder, EVENTS)
    if os.path.isfile(path):
        yield from _with_pauses(_recorded(_lines(path)))
        return
    plan = _plan_in(folder) if plan is None else plan
    if plan.engine == PixInsightEngine.name:
        yield from _with_pauses(_from_pixinsight(folder, plan))


_Timed = tuple[float | None, Event]  # the time on some clock, None where nobody knows it


def _recorded(lines: Iterable[str]) -> Iterator[_Timed]:
    for line in lines:
        try:
            document = parsed_json(line)
            event = from_json(document)
        except (ValueError, TypeError, AttributeError):
            continue  # half a line
        if _is_sound(event):
            yield _number(document.get("time"), None), event


def _from_pixinsight(folder: str, plan: Plan) -> Iterator[_Timed]:
    """Reads PixInsight's console, progress and result as its engine reads them.

    The console has the times, and the progress too; the progress file comes after it, for what the
    console lacks.
    """
    engine = PixInsightEngine()
    engine.listen(plan, os.path.join(folder, RESULT_FILE))
    now: float | None = None
    for line in _lines(f"{folder}.log"):
        now = _stamped(line, now)
        for event in engine.read(CONSOLE, line):
            yield now, event
    for line in _lines(os.path.join(folder, PROGRESS_FILE)):
        for event in engine.read(PROGRESS, line):
            yield None, event
    for event in engine.ended(_ENDED_BY_US):
        yield now, event


def _with_pauses(timed: Iterable[_Timed]) -> Iterator[TimedEvent]:
    last: float | None = None
    for now, event in timed:
        pause = 0.0
        if now is None:
            pause = _UNTIMED
        elif last is not None:
            pause = min(max(now - last, 0.0), LONGEST_PAUSE)
        last = last if now is None else now
        yield TimedEvent(pause, event)


def _stamped(line: str, before: float | None) -> float | None:
    stamp = _STAMP.match(line)
    if stamp is None:
        return before
    try:
        return datetime.fromisoformat(stamp[1]).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return before


def _is_sound(event: Event) -> bool:
    """Returns True for an event whose values have the right types, which JSON does not ensure."""
    texts = [getattr(event, name, "") for name in ("step", "text", "level", "stage", "reason")]
    match event:
        case StepProgress():
            sound = _number(event.done, None) is not None
        case StepFailed():
            sound = all(isinstance(line, str) for line in event.raw)
        case StepDone() if event.measure is not None:
            sound = _number(event.measure.level, None) is not None
        case _:
            sound = True
    return sound and all(isinstance(word, str) for word in texts)


def _plan_in(folder: str) -> Plan:
    path = os.path.join(folder, PLAN)
    try:
        return from_document(read_json(path))
    except OSError as error:
        raise UsageError(
            text(
                "{folder} is not a recorded run: its {file} cannot be read: {reason}; {advice}",
                folder=folder,
                file=PLAN,
                reason=str(error.strerror),
                advice=_way_out(folder),
            )
        ) from error
    except BadDocument as error:
        raise UsageError(
            text(
                "the recorded run {folder} is damaged: its {file} is not a plan",
                folder=folder,
                file=PLAN,
            )
        ) from error
    except UsageError as error:
        raise UsageError(
            text(
                "the recorded run {folder} cannot be replayed: {why}", folder=folder, why=error.text
            )
        ) from error


def _way_out(folder: str) -> Text:
    """Suggests what to give instead: the last run below an output folder, where this is one."""
    for logs in (folder, os.path.join(folder, LOG_FOLDER)):
        with contextlib.suppress(OSError):
            runs = sorted(name for name in os.listdir(logs) if _ID.fullmatch(name))
            whole = [run for run in runs if os.path.isfile(os.path.join(logs, run, PLAN))]
            if whole:
                last = os.path.join(logs, whole[-1])
                return text("give the folder of a run, such as {path}", path=last)
    return text("give the folder of a run, OUT/logs/YYYYMMDD_HHMMSS")


def _output_of(place: str) -> str:
    """Returns the output folder that a run's folder is in."""
    above = os.path.dirname(place)
    return os.path.dirname(above) if os.path.basename(above) == LOG_FOLDER else above


def _lines(path: str) -> Iterator[str]:
    """Yields the lines of a text file, none where it cannot be read."""
    cutter = LineSplitter()
    try:
        with open(path, "rb") as file:
            while data := file.read(1 << 20):
                yield from cutter.feed(data)
    except OSError:
        return
    yield from cutter.end()


def _object_in(path: str) -> dict[str, Any]:
    """Returns the JSON object in a file, empty where there is none."""
    try:
        document = read_json(path)
    except (OSError, BadDocument):
        return {}
    return document if isinstance(document, dict) else {}


def _number(value: Any, otherwise: Any) -> Any:
    """Returns the number itself where it is one, finite and no bool."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e15:
        return otherwise
    return float(value)


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value).astimezone()
    except (TypeError, ValueError, OverflowError, OSError):
        return None


# --- the child ---------------------------------------------------------------------------------


def main(argv: Sequence[str] | None = None) -> int:
    """Replays the recording in the folder that is named; returns 0 when it came to its end."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if len(arguments) != 2:
        sys.stderr.write(f"usage: python -m {_CHILD} FOLDER SPEED\n")
        return _USAGE
    end_with_parent()
    try:
        play(read_timed_events(arguments[0]), float(arguments[1]), sys.stdout)
    except BrokenPipeError:
        sys.stderr.close()  # nobody listens any more
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return _USAGE
    return 0


def play(events: Iterable[TimedEvent], speed: float, stream: TextIO) -> None:
    """Writes each event when it is due, `speed` times as fast as it was recorded."""
    due = time.monotonic()
    for timed in events:
        due += timed.pause / speed
        wait = due - time.monotonic()
        if wait > 0:
            stream.flush()
            time.sleep(wait)
        stream.write(to_line(timed.event) + "\n")
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
