"""Messages to the user: a sentence, and the button that helps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.engines.events import Log


class MessageLevel(StrEnum):
    """How serious a message is."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class Remedy(StrEnum):
    """What the button of a message does; the window has a slot for each."""

    RESCAN = "rescan"
    OUTPUT = "output"
    LIBRARY = "library"
    SETTINGS = "settings"
    ENGINE = "engine"
    ATTENTION = "attention"
    RESULTS = "results"
    LOG = "log"
    REPORT = "report"
    UNDO = "undo"
    REDO = "redo"
    STOP = "stop"
    BUILTIN = "builtin"
    AS_LIBRARY = "as-library"
    RIG = "rig"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the message bar. `label` names the button where the usual word will not do.

    Two equal messages are one: a trouble that comes again is not told twice.
    """

    level: MessageLevel
    text: str
    remedy: Remedy | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class StepLog(Log):
    """A line of the log about a step."""

    step: str = ""
