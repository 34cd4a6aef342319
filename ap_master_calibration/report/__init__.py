"""The report of a run: one HTML file that says what was made, from what, and why."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ap_master_calibration.documents import write_atomically
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import text

if TYPE_CHECKING:
    from ap_master_calibration.running.run import Outcome

FILE = "report.html"


def write_report(outcome: Outcome) -> str:
    """Writes `report.html` into the run's folder, whole or not at all, and returns its path.

    The file needs no network, no script and nothing beside it. A master that cannot be read has no
    picture; the rest of the report is the same. Raises ApmcError where it cannot be written.
    """
    from ap_master_calibration.report.html import render
    from ap_master_calibration.report.page import page_of

    path = outcome.folder.file(FILE)
    page = render(page_of(outcome))
    try:
        os.stat(outcome.folder.path)  # an output that was unmounted is not made anew
        write_atomically(path, page)
    except OSError as error:
        raise ApmcError(
            text(
                "the run is over, but its report {path} cannot be written: {reason}; make room in "
                "the output folder",
                path=path,
                reason=in_words(error),
            )
        ) from error
    return path


def get_ready() -> None:
    """Loads what a report is made with, so that a run's end need not wait for it.

    For a thread while the engine works; `write_report` does without it, later.
    """
    from ap_master_calibration.report.html import template

    template()
