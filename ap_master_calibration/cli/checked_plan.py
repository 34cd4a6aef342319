"""Plans folders with what the check of their frames found: scanned once, planned as needed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ap_master_calibration.errors import UsageError
from ap_master_calibration.library import read_library
from ap_master_calibration.planning.group_findings import (
    series_to_check,
    steps_to_check,
    with_check,
)
from ap_master_calibration.planning.overrides import read_overrides
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.planner import FullPlan, own_folders, plan_in_full, with_notes
from ap_master_calibration.quality.check_store import CheckStore, FrameChecks, kept_checks
from ap_master_calibration.scanning.cache import open_cache
from ap_master_calibration.scanning.scan import ScanResult, scan
from ap_master_calibration.settings import CheckMode, Settings
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    from ap_master_calibration.cli.check_output import CheckOutput


class ScannedFolders:
    """Frames and libraries as they were when they were scanned, and the plans made of them."""

    def __init__(
        self,
        found: ScanResult,
        output: str,
        settings: Settings,
        *,
        engine: str,
        cached: bool,
        notes: Sequence[Text] = (),
    ) -> None:
        self._found, self._output = found, output
        self._settings, self._engine, self._notes = settings, engine, tuple(notes)
        with open_cache(enabled=cached) as cache:
            self._library = read_library(
                settings.bias_libraries, settings.dark_libraries, cache=cache
            )
        self._choices = read_overrides(output)

    def plan(self, checks: FrameChecks | None = None, before: FullPlan | None = None) -> FullPlan:
        """Returns the plan, with what the check of frames found; the notes come first in it."""
        full = plan_in_full(
            self._found.frames,
            self._found.skipped,
            self._output,
            self._settings,
            engine=self._engine,
            today=date.today(),  # noqa: DTZ011  ages count in the user's days
            library=self._library,
            choices=self._choices,
            checks=None if checks is None else checks.checks,
            before=before,
        )
        return with_notes(full, self._notes)


def scan_inputs(
    inputs: Sequence[str], output: str | None, *, cached: bool, by_pattern: bool = False
) -> ScanResult:
    """Scans folders of frames without this program's own output in them, where that is known.

    Raises UsageError where an input is not there, or the output is no folder.
    """
    if output is not None:
        check_output(output)
    own = () if output is None else own_folders(inputs, output, by_pattern=by_pattern)
    with open_cache(enabled=cached) as cache:
        return scan(inputs, exclude=own, cache=cache)


def check_output(output: str) -> None:
    """Raises UsageError where the output is there and is no folder."""
    if os.path.exists(output) and not os.path.isdir(output):
        raise UsageError(text("the output {output} is a file: give a folder", output=output))


def checked_plan(
    folders: ScannedFolders,
    settings: Settings,
    show: CheckOutput,
    *,
    cached: bool,
    look: bool,
) -> Plan:
    """Returns the plan with what the check of its frames found.

    With `look` the pixels of frames are read where no earlier check did; else only what earlier
    checks found is used.
    """
    full = folders.plan()
    steps = steps_to_check(full.plan, settings.check)
    names = [step.name for step in steps]
    series = series_to_check({name: full.groups[name] for name in names})
    references = full.references.series(names)
    store = CheckStore() if cached else None
    if look:
        from ap_master_calibration.cli.check_now import check_now

        checks = check_now((*series, *references), settings, show, store)
    else:
        checks = FrameChecks(kept_checks((*series, *references), store))
    checks = checks.without_failures_of(references)
    if not checks.checks and not checks.failed:
        return full.plan
    return _with_failures(folders.plan(checks, full).plan, checks)


def check_of_plan(
    plan: Plan, settings: Settings, show: CheckOutput, store: CheckStore | None
) -> Plan:
    """Returns a plan that was made before with what the check finds of its frames.

    Nothing more is left out: a plan is carried out as it is.
    """
    if settings.check is CheckMode.OFF:
        return plan
    from ap_master_calibration.cli.check_now import check_now

    unchecked = [s for s in plan.to_make if not s.checked]
    series = series_to_check({step.name: step for step in unchecked})
    checks = check_now(series, settings, show, store)
    steps = tuple(
        with_check(step, checks.checks[step.name]) if step.name in checks.checks else step
        for step in plan.steps
    )
    return _with_failures(replace(plan, steps=steps), checks)


def _with_failures(plan: Plan, checks: FrameChecks) -> Plan:
    notes = (
        text("the frames of {name} could not be checked: {reason}", name=name, reason=why)
        for name, why in checks.failed.items()
    )
    return replace(plan, notes=(*plan.notes, *notes))
