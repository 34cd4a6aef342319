"""The built-in engine's child process: does the steps of a job and tells of each on stdout."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from ap_master_calibration.engines.builtin.event_writer import EventWriter
from ap_master_calibration.engines.builtin.job import read_task
from ap_master_calibration.engines.builtin.thread_pool import Cancelled, CancelToken
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.support.gc_pause import without_collecting
from ap_master_calibration.support.process import end_with_parent
from ap_master_calibration.support.win_files import allow_long_paths

USAGE = 2
_PATIENCE = 0.8  # seconds a stopped run has to tidy up: a read from a dead disk may never return


def main(argv: Sequence[str] | None = None) -> int:
    """Does the job in the file named; 0 when it came to its end, even where steps failed.

    Named "-" it gets ready, and is told the file on its standard input.
    """
    words = sys.argv[1:] if argv is None else list(argv)
    if len(words) != 1:
        sys.stderr.write("usage: python -m ap_master_calibration.engines.builtin JOB.json\n")
        return USAGE
    allow_long_paths()
    halt = CancelToken()
    _listen(halt)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start idle threads first
    with without_collecting():
        from ap_master_calibration.engines.builtin.steps import carry_out

    job = os.fsdecode(sys.stdin.buffer.readline()).rstrip("\n") if words[0] == "-" else words[0]
    if not job:
        return 0  # there is nothing to do after all
    end_with_parent()
    try:
        carry_out(read_task(job), EventWriter(sys.stdout), halt)
    except Cancelled:
        return 128 + halt.signal
    except BrokenPipeError:  # nobody listens any more
        return 128 + signal.SIGTERM
    except ApmcError as error:
        sys.stderr.write(f"{error}\n")
        return USAGE
    return 0


def _listen(halt: CancelToken) -> None:
    """Stops the run on a polite request to end, and the process where the run does not stop."""

    def asked(number: int, _frame: FrameType | None) -> None:
        if not halt:
            halt.order(number)
            last = threading.Timer(_PATIENCE, halt.force)
            last.daemon = True
            last.start()

    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), asked)


if __name__ == "__main__":
    sys.exit(main())
