"""The report of a run: one HTML file that says what was made, from what, and why."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.support.win_files import in_words, replace

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
    part = f"{path}.{secrets.token_hex(4)}.part"
    text = render(page_of(outcome))
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        replace(part, path)
    except OSError as error:
        _drop(part)
        raise ApmcError(
            f"the run is over, but its report {path} cannot be written: "
            f"{in_words(error)}; make room in the output folder"
        ) from error
    return path


def get_ready() -> None:
    """Loads what a report is made with, so that a run's end need not wait for it.

    For a thread while the engine works; `write_report` does without it, later.
    """
    from ap_master_calibration.report.html import template

    template()


def _drop(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass
