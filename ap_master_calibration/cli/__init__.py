"""The command line: arguments, words on the terminal, exit codes."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ap_master_calibration.support.gc_pause import without_collecting
from ap_master_calibration.support.win_files import allow_long_paths

if TYPE_CHECKING:
    import argparse

DONE, FAILED, USAGE, NO_ENGINE, CANCELLED = 0, 1, 2, 3, 130


MODULE = "--module"
"""How a frozen program, which has no `-m`, is told to be an engine's child."""


def _engine_child(words: list[str]) -> int:
    """Runs the module of an engine; only those, for this is no way to run anything else."""
    import runpy

    if not words or not words[0].startswith("ap_master_calibration.engines."):
        return USAGE
    sys.argv = [*words]
    runpy.run_module(words[0], run_name="__main__", alter_sys=True)
    return DONE


def _carry_out(options: argparse.Namespace) -> int:
    """Does what is asked for; the engine's child gets ready while the rest is still loaded."""
    with without_collecting():
        from ap_master_calibration.cli.early_start import early_start

        options.early = early_start(options)
    with options.early or contextlib.nullcontext():
        with without_collecting():
            from ap_master_calibration.cli.commands import carry_out

        return carry_out(options)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line; returns its exit code.

    0 done (or all up to date), 1 a step failed, 2 usage or nothing to do, 3 an engine is missing,
    130 cancelled. Every error is one sentence on stderr; a traceback only with `--debug`.
    """
    allow_long_paths()
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [MODULE] and getattr(sys, "frozen", False):
        return _engine_child(words[1:])
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # file names may hold anything
    try:
        return _answer(words)
    except KeyboardInterrupt:
        print("cancelled", file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away: nothing more to say to anyone
        return DONE


def _answer(words: list[str]) -> int:
    """Does what the words ask for; an error becomes its sentence and its code."""
    from ap_master_calibration.cli.arguments import parse

    options = parse(words)
    from ap_master_calibration.errors import ApmcError, EngineMissing, UsageError

    try:
        return _carry_out(options)
    except ApmcError as error:
        if options.debug:
            raise
        from ap_master_calibration.formatting import printable

        print(printable(f"ap-master-calibration: {error}"), file=sys.stderr)
        match error:
            case UsageError():
                return USAGE
            case EngineMissing():
                return NO_ENGINE
            case _:
                return FAILED
