"""The commands that make masters or replay a run, and `doctor`; each returns its exit code."""

from __future__ import annotations

import argparse
import asyncio
import os
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ap_master_calibration import cli
from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.cli.check_output import CheckOutput
from ap_master_calibration.cli.checked_plan import (
    ScannedFolders,
    cancel_by_signals,
    check_of_plan,
    checked_plan,
    scan_inputs,
)
from ap_master_calibration.cli.early_start import EarlyStart
from ap_master_calibration.cli.output import RunOutput
from ap_master_calibration.cli.run_setup import SCRIPT, run_setup
from ap_master_calibration.documents import BadDocument, read_json, write_json
from ap_master_calibration.engines.base import PLAN, Engine, Launch
from ap_master_calibration.engines.events import Event
from ap_master_calibration.engines.launch import launch, launch_with
from ap_master_calibration.engines.registry import choose_engine, row_of
from ap_master_calibration.errors import ApmcError, IdleTooLong, UsageError
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.planning.plan_document import from_document, to_document
from ap_master_calibration.quality.check_store import CheckStore
from ap_master_calibration.report import get_ready, write_report
from ap_master_calibration.running.output_folder import check_places, check_writable, new_folder
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.running.stopwatch import Stopwatch
from ap_master_calibration.running.timing import read_timing
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    from ap_master_calibration.engines.pixinsight.diagnosis import Evidence
    from ap_master_calibration.engines.replay import Recording


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
            show.say(_nothing_found(plan))
        return cli.DONE
    if engine is None:
        return _write_script(plan, settings, show)
    return _carry_out_plan(plan, engine, why, settings, show, remember=cached, early=options.early)


def _output(options: argparse.Namespace) -> RunOutput:
    return RunOutput(as_json=options.json, quiet=options.quiet)


def _check_output(options: argparse.Namespace) -> CheckOutput:
    return CheckOutput(as_json=options.json, quiet=options.quiet)


def run_plan(options: argparse.Namespace) -> int:
    """Carries out a plan that was written to a file."""
    show = _output(options)
    plan = read_plan(options.plan)
    settings = _for_engine(plan, settings_from(options), asked="engine" in options)
    if plan.folder and os.path.isdir(plan.folder):
        os.chdir(plan.folder)  # the plan's relative paths start there
    if options.script_only:
        return _write_script(plan, settings, show)
    engine, why = choose_engine(settings)
    plan = check_of_plan(plan, settings, _check_output(options), CheckStore())
    return _carry_out_plan(plan, engine, why, settings, show)


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


def _nothing_to_do(plan: Plan, why: str, show: RunOutput) -> bool:
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
        show.say(_nothing_found(plan))
    else:
        show.nothing_to_make(plan)
    return True


def _nothing_found(plan: Plan) -> str:
    if plan.skipped:
        return "Nothing to do: no calibration frames found, see above for what was looked at."
    return "Nothing to do: no calibration frames found, there is no FITS or XISF file."


def _seen(show: RunOutput) -> Text:
    """Returns where a person sees what a plan holds, if need be on another try."""
    if show.as_json or show.quiet:
        return text("leave out {option} to see", option="--json" if show.as_json else "--quiet")
    return text("see above for")


def _write_script(plan: Plan, settings: Settings, show: RunOutput) -> int:
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


def _carry_out_plan(
    plan: Plan,
    engine: Engine,
    why: str,
    settings: Settings,
    show: RunOutput,
    *,
    remember: bool = True,
    early: EarlyStart | None = None,
) -> int:
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
    return _code(outcome)


def _code(outcome: Outcome) -> int:
    if outcome.cancelled:
        return cli.CANCELLED
    return cli.FAILED if outcome.failed else cli.DONE


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


def demo(options: argparse.Namespace) -> int:
    """Makes sample frames, and masters of them."""
    show = _output(options)
    if os.path.exists(options.folder) and (
        not os.path.isdir(options.folder) or os.listdir(options.folder)
    ):
        raise UsageError(
            text("{folder} is there already: give a new or empty folder", folder=options.folder)
        )
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
    return _carry_out_plan(plan, engine, why, settings, show)


def rehearse(options: argparse.Namespace) -> int:
    """Replays a recorded run; the exit code is that run's as well."""
    from ap_master_calibration.engines.replay import read_recording
    from ap_master_calibration.running.replay_run import speed_of

    recording = read_recording(options.folder)
    clock = lambda: options.speed * time.monotonic()  # noqa: E731  the recording's seconds
    show = RunOutput(as_json=options.json, quiet=options.quiet, clock=clock)
    pace = speed_of(recording)
    stopwatch = Stopwatch(recording.plan, pace, clock)
    show.say(f"A rehearsal of the run {recording.folder.id}: nothing is made.")
    row = row_of(recording.plan.engine)
    engine = recording.plan.engine if row is None else row.phrase
    show.beginning(recording.plan, engine, pace.plan_seconds(recording.plan))
    return _code(asyncio.run(_replay(recording, options.speed, show, stopwatch)))


async def _replay(
    recording: Recording, speed: float, show: RunOutput, stopwatch: Stopwatch
) -> Outcome:
    def report(event: Event) -> None:
        stopwatch.hear(event)
        show.event(event)

    from ap_master_calibration.running.replay_run import replay_run

    task = asyncio.create_task(replay_run(recording, launch, report, speed=speed))
    cancel_by_signals(task)
    with show.progress(recording.plan, stopwatch):
        outcome = await task
    show.outcome(outcome, recording.report, rehearsal=True)
    return outcome


def doctor(options: argparse.Namespace) -> int:
    """Shows which engines are found on this machine."""
    settings = settings_from(options)
    from ap_master_calibration.engines.doctor import examine

    findings = examine(settings, options.output)
    if options.start:
        findings = (*findings, asyncio.run(_start(settings)))
    _output(options).findings(findings)
    return cli.DONE if all(one.good for one in findings) else cli.FAILED


def _ignore(*_: str) -> None:
    """Ignores a line of output."""


async def _start(settings: Settings) -> Evidence:
    """Starts PixInsight on a script of one line; returns whether it ran, and why not."""
    from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, StartCheck

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
