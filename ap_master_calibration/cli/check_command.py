"""The command `check`: tells odd frames, makes nothing and changes nothing."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace

from ap_master_calibration import cli
from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.cli.check_now import check_now
from ap_master_calibration.cli.check_output import CheckOutput, is_clean, show_checks
from ap_master_calibration.cli.checked_plan import ScannedFolders, scan_inputs
from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning.group_findings import series_to_check
from ap_master_calibration.planning.planner import FullPlan
from ap_master_calibration.planning.series_references import compared_checks
from ap_master_calibration.quality.check_store import CheckStore, FrameChecks
from ap_master_calibration.settings import EngineChoice
from ap_master_calibration.text import text


def check(options: argparse.Namespace) -> int:
    """Checks the frames of some folders; returns 1 where something is odd."""
    show = CheckOutput(as_json=options.json, quiet=options.quiet)
    settings = settings_from(options)
    cached = not options.no_cache
    with tempfile.TemporaryDirectory(prefix="apmc_check_") as nowhere:  # masters are for runs
        found = scan_inputs(options.inputs, nowhere, cached=cached)
        folders = ScannedFolders(
            found, nowhere, settings, engine=EngineChoice.BUILTIN, cached=cached
        )
        full = folders.plan()
    series = series_to_check(full.groups)
    if not series:
        raise UsageError(text("there is nothing to check: no calibration frames found"))
    references = full.references.series(list(full.groups))
    checks = check_now((*series, *references), settings, show, CheckStore() if cached else None)
    checks = _compared(checks.without_failures_of(references), full)
    show_checks(show, full.plan, checks)
    clean = not checks.failed and all(map(is_clean, checks.checks.values()))
    return cli.DONE if clean else cli.FAILED


def _compared(checks: FrameChecks, full: FullPlan) -> FrameChecks:
    """Returns the checks of a plan's groups, with the comparison of darks with other masters."""
    every = compared_checks(checks.checks, full.references, full.groups)
    groups = {name: check for name, check in every.items() if name in full.groups}
    return replace(checks, checks=groups)
