"""Carries out plans: makes the masters of one, or writes the script that makes them."""

from __future__ import annotations

import asyncio
from functools import partial

from ap_master_calibration import cli
from ap_master_calibration.cli.cancelling import cancel_by_signals
from ap_master_calibration.cli.early_start import EarlyStart
from ap_master_calibration.cli.output import RunOutput
from ap_master_calibration.cli.plan_output import PlanOutput, nothing_found
from ap_master_calibration.cli.run_setup import SCRIPT
from ap_master_calibration.documents import write_json
from ap_master_calibration.engines.base import PLAN, Engine, Launch
from ap_master_calibration.engines.events import Event
from ap_master_calibration.engines.launch import launch, launch_with
from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.report import get_ready, write_report
from ap_master_calibration.running.output_folder import check_places, check_writable, new_folder
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.running.stopwatch import Stopwatch
from ap_master_calibration.running.timing import read_timing
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.text import Text, text


def carry_out(
    plan: Plan,
    engine: Engine,
    why: str,
    settings: Settings,
    show: RunOutput,
    *,
    remember: bool = True,
    early: EarlyStart | None = None,
) -> int:
    """Makes the masters of a plan, or says that there is nothing to make; returns the exit code.

    `remember` keeps how long it took; `early` is a child that waits for its job.
    """
    if _nothing_to_do(plan, why, show):
        return cli.DONE
    pace = read_timing()
    show.beginning(plan, why, pace.plan_seconds(plan))
    if engine.name == EngineChoice.PIXINSIGHT and not settings.pixinsight.force_exit:
        show.say("PixInsight stays open after it: the run ends when you close its window.")
    stopwatch = Stopwatch(plan, pace)
    try:
        if early is None:
            outcome = asyncio.run(_run(plan, engine, launch, settings, show, stopwatch))
        else:
            started = partial(launch_with, early.run)
            outcome = early.runner.run(_run(plan, engine, started, settings, show, stopwatch))
    finally:
        if remember:
            stopwatch.keep()
    return exit_code(outcome)


async def _run(
    plan: Plan,
    engine: Engine,
    launch: Launch,
    settings: Settings,
    show: RunOutput,
    stopwatch: Stopwatch,
) -> Outcome:
    """Runs a plan and writes its report; Ctrl-C and SIGTERM cancel the run."""

    def report(event: Event) -> None:
        stopwatch.hear(event)
        show.event(event)

    task = asyncio.create_task(run(plan, engine, launch, report, settings))
    asyncio.get_running_loop().run_in_executor(None, get_ready)  # while the engine works
    cancel_by_signals(task)
    with show.progress(plan, stopwatch):
        outcome = await task
    try:
        page = write_report(outcome)
    except (ApmcError, OSError):
        show.outcome(outcome, None)  # the masters are there, and why others are not
        raise
    show.outcome(outcome, page)
    return outcome


def exit_code(outcome: Outcome) -> int:
    """Returns the exit code of what became of a run."""
    if outcome.cancelled:
        return cli.CANCELLED
    return cli.FAILED if outcome.failed else cli.DONE


def write_script(plan: Plan, settings: Settings, show: PlanOutput) -> int:
    """Writes the PixInsight script of a plan, and says how to run it."""
    if _nothing_to_do(plan, SCRIPT, show):
        return cli.DONE
    check_places(plan)
    check_writable(plan.output)
    folder = new_folder(plan.output)
    write_json(folder.file(PLAN), to_document(plan))
    from ap_master_calibration.engines.pixinsight.pixinsight_engine import script_only

    script = script_only(plan, folder, settings)
    show.script(script.path, script.argv)
    return cli.DONE


def _nothing_to_do(plan: Plan, why: str, show: PlanOutput) -> bool:
    """Returns True, and says so, where no master has to be made.

    That is no error, so that what follows in a nightly script goes on. Raises UsageError where
    there are groups and none of them can become a master.
    """
    if plan.to_make:
        return False
    if plan.steps and all(step.state is State.REFUSED for step in plan.steps):
        if not show.as_json:
            show.plan(plan, why)
        raise UsageError(text("no master can be made: {where} the reasons", where=_seen(show)))
    if not plan.steps and not show.as_json:
        show.plan(plan, why)
        show.say(nothing_found(plan))
    else:
        show.nothing_to_make(plan)
    return True


def _seen(show: PlanOutput) -> Text:
    """Returns where a person sees what a plan holds, if need be on another try."""
    if show.as_json or show.quiet:
        return text("leave out {option} to see", option="--json" if show.as_json else "--quiet")
    return text("see above for")
