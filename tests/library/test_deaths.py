"""A child of the built-in engine that dies takes one step with it, and no other."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import dying
import pytest
import sky
from systems import not_on_windows

from ap_master_calibration.engines.base import Job, OnLine, exit_text
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.events import Event, Log, StepDone, StepStarted, to_line
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.ledger import Ledger, files_in

posix = not_on_windows("it has no signals")


@posix
def test_a_child_that_is_killed_names_its_file_and_all_other_masters_are_made(
    tmp_path: Path,
) -> None:
    plan, bad = dying.night(tmp_path)
    launcher = dying.killing(launch, bad)
    outcome = asyncio.run(run(plan, BuiltinEngine(), launcher, lambda _: None, Settings()))
    (failed,) = outcome.failed
    assert len(outcome.made) == len(plan.to_make) - 1 == 3
    reason = outcome.state.steps[failed.name].reason or ""
    named, _, how = reason.partition(" cannot be read: ")
    assert named in bad
    assert how.startswith("the engine died while it read it")
    assert "memory ran out" in reason
    assert not os.path.exists(outcome.folder.file("reading.json"))
    assert outcome.state.finished


Child = Callable[[list[str], Callable[[Event], None]], int]


def go(plan: Plan, child: Child) -> tuple[Outcome, list[list[str]]]:
    """A run whose children do what `child` does with the steps that are left; and these steps."""
    jobs: list[list[str]] = []

    async def launched(job: Job, on_line: OnLine) -> int:
        told = json.loads(Path(job.argv[-1]).read_text())
        jobs.append(told["steps"])
        return child(told["steps"], lambda event: on_line("stdout", to_line(event)))

    outcome = asyncio.run(run(plan, BuiltinEngine(), launched, lambda _: None, Settings()))
    return outcome, jobs


@pytest.fixture
def twenty(tmp_path: Path) -> Plan:
    """A plan of twenty darks."""
    for gain in range(20):
        sky.series(tmp_path / "in" / str(gain), 3, "DARK", gain=gain, seed=gain)
    return dying.planned(tmp_path)


@pytest.mark.parametrize(
    ("code", "how"),
    [
        pytest.param(-6, "SIGABRT, exit code -6", marks=posix),
        (0xC0000005, "STATUS_ACCESS_VIOLATION, exit code 0xC0000005"),
    ],
)
def test_each_death_takes_one_step_and_there_is_an_end_to_it(
    twenty: Plan, code: int, how: str
) -> None:
    def dies(steps: list[str], tell: Callable[[Event], None]) -> int:
        tell(StepStarted(steps[0]))
        tell(Log("free(): invalid pointer"))
        return code

    outcome, jobs = go(twenty, dies)
    assert [len(steps) for steps in jobs] == list(range(20, 4, -1))
    assert len(outcome.failed) == 20
    first = outcome.state.steps[twenty.to_make[0].name]
    assert first.reason == f"the engine died in the middle of this step: {how}"
    assert first.raw == ("free(): invalid pointer",)
    last = outcome.state.steps[twenty.to_make[-1].name]
    assert "ended without finishing it" in (last.reason or "")


@pytest.mark.parametrize("code", [2, 143, -9, -11])
def test_a_child_that_does_not_get_anywhere_is_not_started_again(twenty: Plan, code: int) -> None:
    outcome, jobs = go(twenty, lambda *_: code)
    assert len(jobs) == 1
    assert len(outcome.failed) == 20


def test_a_child_that_was_asked_to_end_is_not_started_again(twenty: Plan) -> None:
    def ends(steps: list[str], tell: Callable[[Event], None]) -> int:
        tell(StepStarted(steps[0]))
        return 143

    outcome, jobs = go(twenty, ends)
    assert len(jobs) == 1
    assert len(outcome.failed) == 20


def test_a_child_that_dies_between_two_steps_goes_on_with_the_next(twenty: Plan) -> None:
    def dies(steps: list[str], tell: Callable[[Event], None]) -> int:
        tell(StepStarted(steps[0]))
        tell(StepDone(steps[0], "nowhere"))
        return -11

    _, jobs = go(twenty, dies)
    assert [steps[0] for steps in jobs] == [step.name for step in twenty.to_make[:16]]


@posix
def test_flats_learn_that_the_dark_they_need_died_with_a_child_before_theirs(
    tmp_path: Path,
) -> None:
    frames = tmp_path / "in"
    sky.series(frames / "dark", 4, "DARK", exposure=2.0)
    sky.series(frames / "flat", 4, "FLAT", filter="L", exposure=2.0)
    plan = dying.planned(tmp_path)
    starts = 0

    async def launched(job: Job, on_line: OnLine) -> int:
        nonlocal starts
        starts += 1
        if starts == 1:
            on_line("stdout", to_line(StepStarted(plan.to_make[0].name)))
            return -9
        return await launch(job, on_line)

    outcome = asyncio.run(run(plan, BuiltinEngine(), launched, lambda _: None, Settings()))
    dark, flat = plan.to_make
    reason = outcome.state.steps[dark.name].reason or ""
    assert "memory ran out; give a smaller --memory or fewer --jobs" in " ".join(reason.split())
    told = outcome.state.steps[flat.name].reason or ""
    assert told == f"its master dark was not made: {reason} ({dark.name})"


def test_a_kill_nobody_asked_for_tells_of_memory() -> None:
    assert "memory" in exit_text(-9)
    assert "memory" not in exit_text(-11)
    assert exit_text(3) == "exit code 3"
    assert exit_text(-250) == "exit code -250"
    assert exit_text(0xC0000374 - (1 << 32)) == "STATUS_HEAP_CORRUPTION, exit code 0xC0000374"


# --- the ledger ---------------------------------------------------------------------------------


def test_the_ledger_tells_what_is_read_at_this_moment(tmp_path: Path) -> None:
    path = str(tmp_path / "reading.json")
    ledger = Ledger(path)
    long, short = "/night/" + "x" * 200 + "\udcff.fits", "/b"
    with ledger.reading(long):
        assert files_in(path) == (long,)
        with ledger.reading(short):
            assert files_in(path) == (long, short)
    assert files_in(path) == ()
    with ledger.reading(short):
        assert files_in(path) == (short,)
    ledger.close()


def test_the_ledger_is_written_by_several_threads(tmp_path: Path) -> None:
    path = str(tmp_path / "reading.json")
    ledger = Ledger(path)

    together = threading.Barrier(5)

    def read(name: str) -> None:
        for _ in range(200):
            with ledger.reading(f"{name}, once more"):
                pass
        with ledger.reading(name):
            together.wait()
            together.wait()

    threads = [threading.Thread(target=read, args=(f"/{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    together.wait()
    assert sorted(files_in(path)) == ["/0", "/1", "/2", "/3"]
    together.wait()
    for thread in threads:
        thread.join()
    assert files_in(path) == ()
    ledger.close()


def test_a_ledger_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    with Ledger(str(tmp_path / "no" / "folder")).reading("/a"), Ledger().reading("/b"):
        assert files_in(str(tmp_path / "no" / "folder")) == ()
