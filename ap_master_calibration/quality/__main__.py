"""The child process of the frame check: checks the series of a job, reporting on stdout."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

from ap_master_calibration.documents import BadDocument
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.quality.check_job import (
    CheckDone,
    CheckEvent,
    CheckFailed,
    CheckJob,
    CheckProgress,
    SeriesToCheck,
    check_line,
    read_check_job,
)
from ap_master_calibration.support.ledger import Ledger
from ap_master_calibration.support.log import start_log
from ap_master_calibration.support.priority import lower_priority
from ap_master_calibration.support.process import end_with_parent
from ap_master_calibration.support.win_files import allow_long_paths, in_words
from ap_master_calibration.text import verbatim

USAGE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Checks the series of the job in the file named; returns 0 when it came to its end."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if len(arguments) != 1:
        sys.stderr.write(f"usage: python -m {__package__} JOB.json\n")
        return USAGE
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):  # nothing is written: it may end at any time
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    allow_long_paths()
    start_log("apmc-check")
    end_with_parent()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start idle threads first
    try:
        job = read_check_job(arguments[0])
    except (OSError, BadDocument) as error:
        sys.stderr.write(f"{error}\n")
        return USAGE
    if job.background:
        lower_priority()
    ledger = Ledger(job.ledger)
    for series in job.series:
        _check(series, job, ledger)
    return 0


def _check(series: SeriesToCheck, job: CheckJob, ledger: Ledger) -> None:
    from ap_master_calibration.quality.frame_check import check_series

    _write(CheckProgress(series.name, 0.0))
    try:
        check = check_series(
            series.frames,
            series.kind,
            progress=lambda done: _write(CheckProgress(series.name, done)),
            jobs=job.jobs,
            memory=job.memory,
            scratch=job.scratch,
            ledger=ledger,
        )
    except ApmcError as error:
        _write(CheckFailed(series.name, error.text))
    except OSError as error:
        _write(CheckFailed(series.name, verbatim(in_words(error))))
    else:
        _write(CheckDone(series.name, check))


def _write(event: CheckEvent) -> None:
    sys.stdout.write(check_line(event) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
