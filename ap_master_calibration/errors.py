"""What can go wrong, each as a sentence the user can act on."""

from __future__ import annotations

from ap_master_calibration.text import verbatim


class ApmcError(Exception):
    """A failure as one sentence that names the thing and the way out.

    `text` is that sentence, made with `text(...)` so that a window can translate it; `str(error)`
    is its English.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = verbatim(text)


class UsageError(ApmcError):
    """The command or the settings ask for something that cannot be (exit code 2)."""


class EngineMissing(ApmcError):
    """The chosen engine cannot run on this machine (exit code 3)."""


class Unreadable(ApmcError):
    """A file cannot be read as a frame: `reason` without the path, and whether it is cut short."""

    def __init__(self, reason: str, *, truncated: bool = False) -> None:
        super().__init__(reason)
        self.reason = self.text
        self.truncated = truncated


class StepError(ApmcError):
    """One step of a run failed; the sentence names the file or the cause."""


class IdleTooLong(ApmcError):
    """A child gave no sign of life for longer than allowed, and was ended."""
