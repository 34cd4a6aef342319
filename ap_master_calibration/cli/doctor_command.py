"""The command `doctor`: shows which engines are found on this machine."""

from __future__ import annotations

import argparse
import asyncio

from ap_master_calibration import cli
from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.cli.plan_output import PlanOutput
from ap_master_calibration.engines.doctor import examine
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, StartCheck
from ap_master_calibration.errors import IdleTooLong
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import text


def doctor(options: argparse.Namespace) -> int:
    """Shows which engines are found on this machine."""
    settings = settings_from(options)
    findings = examine(settings, options.output)
    if options.start:
        findings = (*findings, asyncio.run(_start(settings)))
    PlanOutput(as_json=options.json, quiet=options.quiet).findings(findings)
    return cli.DONE if all(one.good for one in findings) else cli.FAILED


def _ignore(*_: str) -> None:
    """Ignores a line of output."""


async def _start(settings: Settings) -> Evidence:
    """Starts PixInsight on a script of one line; returns whether it ran, and why not."""
    with StartCheck(settings.pixinsight) as trial:
        code: int | None = None
        try:
            code = await launch(trial.job, _ignore)
        except OSError as error:
            program = trial.job.argv[0]
            reason = text(
                "{program} cannot be started: {reason}", program=program, reason=in_words(error)
            )
            return Evidence(text("start"), reason, good=False)
        except IdleTooLong:
            pass
        return trial.verdict(code)
