"""The built-in engine's child process: makes the masters of a job, reporting on stdout."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from ap_master_calibration.engines.builtin.job import EventWriter, read_job
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.support.gc_pause import without_collecting
from ap_master_calibration.support.log import start_log
from ap_master_calibration.support.process import end_with_parent
from ap_master_calibration.support.thread_pool import Cancelled, CancelToken
from ap_master_calibration.support.win_files import allow_long_paths

_log = logging.getLogger(__name__)

USAGE = 2
_GRACE = 0.8  # seconds a cancelled run has to tidy up: a read from a dead disk may never return


def main(argv: Sequence[str] | None = None) -> int:
    """Does the job in the file named; returns 0 when it came to its end, even where steps failed.

    With "-" it loads its modules first, and then reads the file's name from standard input.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m ap_master_calibration.engines.builtin JOB.json\n")
        return USAGE
    allow_long_paths()
    start_log("apmc-engine")
    token = CancelToken()
    _handle_signals(token)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start idle threads first
    with without_collecting():
        from ap_master_calibration.engines.builtin.steps import carry_out

    path = arguments[0]
    if path == "-":
        path = os.fsdecode(sys.stdin.buffer.readline()).rstrip("\n")
    if not path:
        return 0  # there is nothing to do after all
    end_with_parent()
    _log.info("job: %s", path)
    try:
        carry_out(read_job(path), EventWriter(sys.stdout), token)
    except Cancelled:
        return 128 + token.signal
    except BrokenPipeError:  # nobody listens any more
        return 128 + signal.SIGTERM
    except ApmcError as error:
        _log.warning("ended by: %s", error)
        sys.stderr.write(f"{error}\n")
        return USAGE
    except Exception:  # only to log it: the child dies of it, and the run says so
        _log.exception("unhandled")
        raise
    return 0


def _handle_signals(token: CancelToken) -> None:
    """Cancels the run when a signal asks it to end; ends the process where the run hangs."""

    def on_signal(number: int, _frame: FrameType | None) -> None:
        if not token:
            token.cancel(number)
            timer = threading.Timer(_GRACE, token.exit_now)
            timer.daemon = True
            timer.start()

    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), on_signal)


if __name__ == "__main__":
    sys.exit(main())
