"""The command line: arguments, text on the terminal, exit codes."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ap_master_calibration.support.gc_pause import without_collecting

if TYPE_CHECKING:
    import argparse

    from ap_master_calibration.cli.early_start import EarlyStart

DONE, FAILED, USAGE, NO_ENGINE, CANCELLED = 0, 1, 2, 3, 130
PROGRAM = "apmc"

MODULE = "--module"
"""How a frozen program, which has no `-m`, is told to be an engine's child."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line; returns its exit code.

    0 done (or nothing to do), 1 a step failed, 2 usage, 3 an engine is missing, 130 cancelled.
    Every error is one sentence on stderr; a traceback only with `--debug`.
    """
    if sys.platform == "win32":
        from ap_master_calibration.support.win_files import allow_long_paths

        allow_long_paths()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [MODULE] and getattr(sys, "frozen", False):
        return _engine_child(arguments[1:])
    if argv is None:
        _open_closed_streams()
        _use_utf8()
        _take_break_for_interrupt()
    with _streams() as output:
        try:
            code = _answer(arguments)
        except KeyboardInterrupt:
            print("cancelled", file=sys.stderr)
            return CANCELLED
        except BrokenPipeError:
            output.give_up()  # the reader went away: nothing more to say to anyone
            return DONE
        output.flush()
        if output.error is not None:
            reason = output.error.strerror or output.error
            _complain(f"cannot write to the standard output: {reason}")
            return code or FAILED
        return code


def _engine_child(arguments: list[str]) -> int:
    """Runs the module of an engine; only those, for this is no way to run anything else."""
    import runpy

    rooms = ("ap_master_calibration.engines.", "ap_master_calibration.quality")
    if not arguments or not arguments[0].startswith(rooms):
        return USAGE
    sys.argv = [*arguments]
    runpy.run_module(arguments[0], run_name="__main__", alter_sys=True)
    return DONE


def _answer(arguments: list[str]) -> int:
    """Does what the words ask for; an error becomes its sentence and its code."""
    with without_collecting():
        from ap_master_calibration.cli.arguments import parse

        try:
            options = parse(arguments)
        except OSError as error:
            _complain(_explained(error))
            return FAILED
        from ap_master_calibration.support.log import DEBUG, start_log, stop_log

    if options.debug:
        os.environ[DEBUG] = "1"  # for the engine's child
    log = start_log(PROGRAM)
    try:
        return _logged(options, arguments)
    finally:
        stop_log(log)


def _logged(options: argparse.Namespace, arguments: list[str]) -> int:
    import logging

    from ap_master_calibration.errors import ApmcError, EngineMissing, UsageError

    log = logging.getLogger(__name__)
    log.info("start: %s", arguments)
    log.debug("Python %s on %s, in %s", sys.version, sys.platform, sys.prefix)
    try:
        code = _carry_out(options)
    except ApmcError as error:
        log.warning("ended by: %s", error)
        if options.debug:
            raise
        _complain(str(error))
        match error:
            case UsageError():
                return USAGE
            case EngineMissing():
                return NO_ENGINE
            case _:
                return FAILED
    except BrokenPipeError:
        raise
    except Exception as error:  # a fault of this program: logged whole, told in a sentence
        log.exception("unhandled")
        if options.debug:
            raise
        _complain(_explained(error))
        return FAILED
    log.info("end: exit code %d", code)
    return code


def _carry_out(options: argparse.Namespace) -> int:
    """Does what is asked for; the engine's child gets ready while the rest is still loaded."""
    with without_collecting():
        options.early = _early_start(options)
    with options.early or contextlib.nullcontext():
        with without_collecting():
            module, _, name = options.function.partition(":")
            function = getattr(importlib.import_module(f"{__name__}.{module}"), name)
        code: int = function(options)
        return code


def _early_start(options: argparse.Namespace) -> EarlyStart | None:
    """Returns a child for a command that will most likely need the built-in engine; else None."""
    from ap_master_calibration.cli.arguments import MAKE

    if options.function != MAKE.function or options.dryrun or options.script_only:
        return None
    from ap_master_calibration.cli.early_start import early_start

    return early_start(options)


def _explained(error: Exception) -> str:
    """Returns a sentence for an error that no other part of the program has caught."""
    from ap_master_calibration.support.log import log_path
    from ap_master_calibration.support.win_files import sentence_of

    if isinstance(error, OSError):
        try:
            os.getcwd()
        except OSError:
            return "the folder this was started in was deleted: change to another folder"
        return sentence_of(error)
    if isinstance(error, MemoryError):
        return "there is not enough memory for this: close other programs, or give fewer frames"
    what = f"{type(error).__name__}: {error}"
    return f"an error nobody foresaw ({what}); please report it with {log_path(PROGRAM)}"


def _complain(sentence: str) -> None:
    from ap_master_calibration.formatting import printable

    print(printable(f"ap-master-calibration: {sentence}"), file=sys.stderr)


# --- the standard streams -----------------------------------------------------------------------


def _open_closed_streams() -> None:
    """Opens the null device in place of standard streams that are closed.

    Else the next file that is opened would take the number of the output, and receive what is
    printed; a child process would inherit it.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _use_utf8() -> None:
    """Starts Python once more, in UTF-8, where an ASCII locale would keep it from naming files."""
    if sys.getfilesystemencoding().lower() in ("utf-8", "utf8") or os.name == "nt":
        return
    if os.environ.get("PYTHONUTF8") != "1" and not getattr(sys, "frozen", False):
        os.environ["PYTHONUTF8"] = "1"
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606  ourselves


def _take_break_for_interrupt() -> None:
    """Makes Ctrl+Break and the closing of a console, on Windows, do what Ctrl+C does.

    Windows would end the program at once, with its half-written files left behind.
    """
    if sys.platform == "win32":
        import signal

        signal.signal(signal.SIGBREAK, lambda *_: signal.raise_signal(signal.SIGINT))


class _Output:
    """A standard stream that drops what it cannot write: a full disk must not end a run.

    `error` is the first failure. A closed pipe is raised, as nobody reads any more.
    """

    def __init__(self, stream: Any, *, raises: bool) -> None:
        self._stream, self._raises = stream, raises
        self.error: OSError | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Writes text; returns its length."""
        if self.error is None:
            try:
                self._stream.write(text)
            except OSError as error:
                self._failed(error)
        return len(text)

    def flush(self) -> None:
        """Passes on what is buffered."""
        if self.error is None:
            try:
                self._stream.flush()
            except OSError as error:
                self._failed(error)

    def _failed(self, error: OSError) -> None:
        if self._raises and isinstance(error, BrokenPipeError):
            raise error
        self.error = error
        self.give_up()

    def give_up(self) -> None:
        """Sends what is buffered, and all that follows, to the null device."""
        with contextlib.suppress(OSError, ValueError):
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, self._stream.fileno())
            os.close(null)


@contextlib.contextmanager
def _streams() -> Iterator[_Output]:
    """Makes the standard streams safe to write anything to; yields that of the output."""
    kept = sys.stdout, sys.stderr
    for stream in kept:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # file names may hold anything
    output, errors = _Output(sys.stdout, raises=True), _Output(sys.stderr, raises=False)
    sys.stdout, sys.stderr = output, errors
    try:
        yield output
    finally:
        sys.stdout, sys.stderr = kept
