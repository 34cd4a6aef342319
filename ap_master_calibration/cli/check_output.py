"""What a person, or a program, reads on the terminal about the check of frames."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ap_master_calibration.formatting import counted, printable
from ap_master_calibration.planning.plan import Plan, Step, headline
from ap_master_calibration.quality.check_store import FrameChecks, FrameSeries
from ap_master_calibration.quality.findings import FEWEST_CHECKED, SeriesCheck
from ap_master_calibration.quality.findings_document import report_document

if TYPE_CHECKING:
    from ap_master_calibration.quality.check_job import CheckEvent
    from ap_master_calibration.running.frame_checks import TellCheck


class CheckOutput:
    """Where the words of a check go: a bar on a terminal, a table, or one JSON document."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self.as_json, self.quiet = as_json, quiet

    def say(self, line: str = "") -> None:
        """Prints a line for a person."""
        if not (self.quiet or self.as_json):
            print(printable(line), flush=True)

    @contextlib.contextmanager
    def progress(self, series: Sequence[FrameSeries]) -> Iterator[TellCheck]:
        """Shows a bar on a terminal while frames are checked; yields what hears the events."""
        if self.quiet or self.as_json or not sys.stdout.isatty():
            yield _unheard
            return
        from ap_master_calibration.cli.check_bar import check_bar

        with check_bar(series) as tell:
            yield tell


def _unheard(_event: CheckEvent) -> None:
    """Does nothing: nobody sees how far the check is."""


def show_checks(show: CheckOutput, plan: Plan, found: FrameChecks) -> None:
    """Shows what was found of the groups of a plan: a table, or one JSON document."""
    if show.as_json:
        print(json.dumps(report_document(_in_order(plan, found.checks))), flush=True)
        return
    for step in plan.steps:
        show.say(f"{headline(step)} · {counted(len(step.frames), 'frame')}")
        for line in _lines(step, found):
            show.say(f"    {line}")
    show.say(_summary(found))


def _in_order(plan: Plan, checks: Mapping[str, SeriesCheck]) -> dict[str, SeriesCheck]:
    return {step.name: checks[step.name] for step in plan.steps if step.name in checks}


def _lines(step: Step, found: FrameChecks) -> Iterator[str]:
    if step.name in found.failed:
        yield f"could not be checked: {found.failed[step.name]}"
        return
    check = found.checks[step.name]
    names = _short_names([*(f.path for f in check.odd), *check.unread])
    width = max(map(len, names.values()), default=0)
    for frame in check.odd:
        yield f"{names[frame.path]:<{width}}  {frame.cause:<11}  {frame.why}"
    for path, why in check.unread.items():
        yield f"{names[path]:<{width}}  {'unread':<11}  {why}"
    for finding in check.series:
        yield f"all frames: {finding.cause}: {finding.why}"
    if is_clean(check):
        few = len(check.frames) < FEWEST_CHECKED
        yield f"too few to compare: {FEWEST_CHECKED} are needed" if few else "nothing odd"


def _short_names(paths: Sequence[str]) -> dict[str, str]:
    """Returns the name of each file, or its path where two have the same name."""
    names = Counter(map(os.path.basename, paths))
    return {p: p if names[os.path.basename(p)] > 1 else os.path.basename(p) for p in paths}


def is_clean(check: SeriesCheck) -> bool:
    """Returns True where a check found nothing."""
    return not (check.odd or check.series or check.unread)


def _summary(found: FrameChecks) -> str:
    checks = found.checks.values()
    odd = sum(len(check.odd) for check in checks)
    every = sum(len(check.frames) for check in checks)
    parts = [f"{counted(odd, 'odd frame')} among {counted(every, 'frame')}"]
    if unread := sum(len(check.unread) for check in checks):
        parts.append(f"{counted(unread, 'frame')} not read")
    if series := sum(bool(check.series) for check in checks):
        parts.append(f"{counted(series, 'group')} odd as a whole")
    if found.failed:
        parts.append(f"{counted(len(found.failed), 'group')} not checked")
    return f"{', '.join(parts)}."
