"""The commands that make masters, and the plans of them; each returns its exit code."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from ap_master_calibration import cli
from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.cli.check_output import CheckOutput
from ap_master_calibration.cli.checked_plan import (
    ScannedFolders,
    check_of_plan,
    checked_plan,
    scan_inputs,
)
from ap_master_calibration.cli.plan_output import PlanOutput, nothing_found
from ap_master_calibration.cli.run_setup import run_setup
from ap_master_calibration.documents import BadDocument, read_json
from ap_master_calibration.engines.registry import choose_engine
from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.plan_document import from_document
from ap_master_calibration.quality.check_store import CheckStore
from ap_master_calibration.running.timing import read_timing
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import text

if TYPE_CHECKING:
    from ap_master_calibration.cli.output import RunOutput


def make(options: argparse.Namespace) -> int:
    """Makes the masters of some folders, or shows the plan."""
    show = _output(options)
    cached = not options.no_cache
    start = run_setup(options)
    settings, engine, why = start.settings, start.engine, start.by
    folders = ScannedFolders(
        start.found,
        start.output,
        settings,
        engine=EngineChoice.PIXINSIGHT if engine is None else engine.name,
        cached=cached,
        notes=start.notes,
    )
    look = not options.dryrun or "check" in options
    plan = checked_plan(folders, settings, _check_output(options), cached=cached, look=look)
    if options.dryrun:
        show.plan(plan, why, read_timing().plan_seconds(plan))
        if not plan.steps:
            show.say(nothing_found(plan))
        return cli.DONE
    from ap_master_calibration.cli.carry_out import carry_out, write_script

    if engine is None:
        return write_script(plan, settings, show)
    return carry_out(
        plan, engine, why, settings, _run_output(options), remember=cached, early=options.early
    )


def _output(options: argparse.Namespace) -> PlanOutput:
    return PlanOutput(as_json=options.json, quiet=options.quiet)


def _run_output(options: argparse.Namespace) -> RunOutput:
    from ap_master_calibration.cli.output import RunOutput

    return RunOutput(as_json=options.json, quiet=options.quiet)


def _check_output(options: argparse.Namespace) -> CheckOutput:
    return CheckOutput(as_json=options.json, quiet=options.quiet)


def run_plan(options: argparse.Namespace) -> int:
    """Carries out a plan that was written to a file."""
    from ap_master_calibration.cli.carry_out import carry_out, write_script

    plan = read_plan(options.plan)
    settings = _for_engine(plan, settings_from(options), asked="engine" in options)
    if plan.folder and os.path.isdir(plan.folder):
        os.chdir(plan.folder)  # the plan's relative paths start there
    if options.script_only:
        return write_script(plan, settings, _output(options))
    engine, why = choose_engine(settings)
    plan = check_of_plan(plan, settings, _check_output(options), CheckStore())
    return carry_out(plan, engine, why, settings, _run_output(options))


def _for_engine(plan: Plan, settings: Settings, *, asked: bool) -> Settings:
    """Returns the settings with the engine of the plan; UsageError where another is asked for.

    The plan may be by a rig with an engine of its own, so that an option alone asks for one.
    """
    planned = EngineChoice(plan.engine)
    if asked and settings.engine not in (EngineChoice.AUTO, planned):
        raise UsageError(
            text(
                "this plan was made for the engine {planned}, not {engine}: make it again with "
                "--engine {engine}",
                planned=planned.value,
                engine=settings.engine.value,
            )
        )
    return replace(settings, engine=planned)


def read_plan(path: str) -> Plan:
    """Returns the plan in a file; UsageError where there is none."""
    try:
        return from_document(read_json(path))
    except OSError as error:
        raise UsageError(
            text("cannot read the plan {path}: {reason}", path=path, reason=in_words(error))
        ) from error
    except BadDocument as error:
        raise UsageError(
            text("{path} is not a plan: {reason}", path=path, reason=error.text)
        ) from error


def demo(options: argparse.Namespace) -> int:
    """Makes sample frames, and masters of them."""
    show = _output(options)
    if os.path.exists(options.folder) and (
        not os.path.isdir(options.folder) or os.listdir(options.folder)
    ):
        raise UsageError(
            text("{folder} is there already: give a new or empty folder", folder=options.folder)
        )
    from ap_master_calibration.cli.carry_out import carry_out
    from ap_master_calibration.demo import make_demo_night

    night = make_demo_night(options.folder)
    show.say(
        f"Sample frames of one night are in {night.frames}, a small library in {night.library}."
    )
    settings = replace(
        settings_from(options),
        staged=True,
        bias_libraries=(night.library,),
        dark_libraries=(night.library,),
    )
    engine, why = choose_engine(settings)
    output = os.path.join(options.folder, "masters")
    found = scan_inputs([night.frames], output, cached=False)
    folders = ScannedFolders(found, output, settings, engine=engine.name, cached=False)
    plan = checked_plan(folders, settings, _check_output(options), cached=False, look=True)
    return carry_out(plan, engine, why, settings, _run_output(options))
