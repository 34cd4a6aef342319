"""The errors of the program, each with a sentence the user can act on."""

from __future__ import annotations

from ap_master_calibration.text import Text


class ApmcError(Exception):
    """A failure, described by one sentence that names the thing and the way out.

    `text` is that sentence; one of the system or of another program is `verbatim`.
    """

    def __init__(self, sentence: Text) -> None:
        super().__init__(sentence)
        self.text = sentence


class UsageError(ApmcError):
    """The command or the settings ask for something that is not possible (exit code 2)."""


class EngineMissing(ApmcError):
    """The chosen engine cannot run on this machine (exit code 3)."""


class Unreadable(ApmcError):
    """A file cannot be read as a frame. The sentence does not name the path.

    `truncated` is true where the file is shorter than its header says.
    """

    def __init__(self, reason: Text, *, truncated: bool = False) -> None:
        super().__init__(reason)
        self.truncated = truncated

    @property
    def reason(self) -> Text:
        """Why the file cannot be read, to follow its name: "is not a FITS file"."""
        return self.text


class StepError(ApmcError):
    """One step of a run failed; the sentence names the file or the cause."""


class IdleTooLong(ApmcError):
    """A child process gave no sign of life for longer than allowed, and was ended."""
