"""Writes the log and the journal of a run."""

from __future__ import annotations

import logging
import time
from typing import TextIO

from ap_master_calibration.engines.events import (
    CANCELLED,
    Event,
    Log,
    StepCancelled,
    StepCertified,
    StepDone,
    StepFailed,
    StepWarned,
)
from ap_master_calibration.formatting import printable
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text

_log = logging.getLogger(__name__)


class RunFile:
    """A text file of the run that grows line by line. Where it cannot be written, the run goes on.

    `fault` says then why the file is not whole.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: TextIO | None = None
        self.fault: Text | None = None
        try:
            self._file = open(path, "w", encoding="utf-8", errors="replace", newline="\n")  # noqa: SIM115
        except OSError as error:
            self._failed(error)

    def write(self, lines: str) -> None:
        """Appends lines and passes them on to the system at once."""
        if self._file is None:
            return
        try:
            self._file.write(lines)
            self._file.flush()
        except OSError as error:
            self._failed(error)

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()  # writes once more what a full disk did not take
            except OSError as error:
                self._failed(error)

    def _failed(self, error: OSError) -> None:
        if self.fault is None:
            self.fault = text(
                "{path} is not complete: {reason}", path=self._path, reason=in_words(error)
            )
            _log.warning("%s", self.fault)
        self.close()


def log_event(event: Event) -> None:
    """Logs what a developer would ask for first: ends of steps, and what went wrong."""
    match event:
        case StepDone(step, output):
            _log.info("%s: made %s", step, output)
        case StepFailed(step, reason):
            _log.warning("%s: failed: %s", step, reason)
        case StepWarned(step, warning):
            _log.info("%s: warning: %s", step, warning)
        case StepCertified(step, certificate):
            _log.info("%s: %s: %s", step, certificate.grade, certificate.verdict)
        case StepCancelled(step):
            _log.info("%s: cancelled", step)
        case Log(line):
            _log.debug("engine: %s", line)
        case _:
            pass


def as_text(event: Event) -> str:
    """Returns an event as lines of the log; progress is left out.

    A line end in a file's name is escaped: it must not look like another line of the engine.
    """
    lines = [printable(line.expandtabs()) for line in _lines_of(event)]
    return "".join(f"{time.strftime('[%Y-%m-%d %H:%M:%S] ')}{line}\n" for line in lines)


def _lines_of(event: Event) -> tuple[str, ...]:
    match event:
        case Log(line):
            return (line,)
        case StepCancelled(step):
            return (f"{step}: {CANCELLED}",)
        case StepFailed(step, reason, raw):
            return (f"{step}: failed: {reason}", *raw)
        case StepWarned(step, warning):
            return (f"{step}: warning: {warning}",)
        case StepDone(step, output):
            return (f"{step}: done: {output}",)
        case StepCertified(step, certificate):
            return (f"{step}: {certificate.grade}: {certificate.verdict}",)
        case _:
            return ()
