"""The command `check`: tells odd frames, makes nothing and changes nothing."""

from __future__ import annotations

import argparse
import tempfile

from ap_master_calibration import cli
from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.cli.check_output import CheckOutput, is_clean, show_checks
from ap_master_calibration.cli.checked_plan import ScannedFolders, check_now, scan_inputs
from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning.group_findings import series_to_check
from ap_master_calibration.quality.check_store import CheckStore
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
    checks = check_now(series, settings, show, CheckStore() if cached else None)
    show_checks(show, full.plan, checks)
    clean = not checks.failed and all(map(is_clean, checks.checks.values()))
    return cli.DONE if clean else cli.FAILED
