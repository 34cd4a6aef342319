"""One run, from plan to outcome, with engines that behave well and badly."""

import asyncio
import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_planning import plan, series

from ap_master_calibration.engines.base import Job, OnLine, RunFolder
from ap_master_calibration.engines.events import (
    Event,
    Finished,
    Log,
    StepDone,
    StepFailed,
    StepStarted,
    StepState,
    StepWarned,
    from_line,
    to_line,
)
from ap_master_calibration.errors import ApmcError, IdleTooLong, UsageError
from ap_master_calibration.files.xisf import write_xisf
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.running.disk_space import bytes_of_masters, space_needed
from ap_master_calibration.running.output_folder import remove_partials
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.settings import Settings


class Scripted:
    """An engine whose job does nothing; the launcher plays the lines."""

    name = "builtin"

    def missing(self, settings: Settings) -> str | None:
        reason: str | None = None
        return reason

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        return Job(("none",), folder.path, {}, {})

    def read(self, source: str, line: str) -> Iterable[Event]:
        return (from_line(line),)

    def ended(self, code: int) -> Iterable[Event]:
        return ()

    def again(self, code: int) -> Job | None:
        job: Job | None = None
        return job


def go(made: Plan, play: Callable[[Callable[[Event], None]], Any], code: int = 0) -> Outcome:
    """The outcome of a run whose engine tells what `play` tells."""

    async def launch(job: Job, on_line: OnLine) -> int:
        result = play(lambda event: on_line("stdout", to_line(event)))
        if isinstance(result, BaseException):
            raise result
        return code

    return asyncio.run(run(made, Scripted(), launch, lambda _: None, Settings()))


def write(step: Step, value: float | None = None) -> None:
    pixels = np.linspace(0, 1, 192, dtype=np.float32).reshape(12, 16)
    if value is not None:
        pixels[:] = value
    kind = {Kind.BIAS: "MasterBias", Kind.FLAT: "MasterFlat"}.get(step.kind, "MasterDark")
    write_xisf(step.output, pixels, step.keywords, image_type=kind)


OURS = b"XISF0100 <!-- Created with AP Master Calibration 0.1.0"
"""How a partial file of the built-in engine begins."""


@pytest.fixture
def made(tmp_path: Path) -> Plan:
    return plan(tmp_path, series(Kind.BIAS), series(Kind.DARK))


def test_a_good_run_makes_every_step_and_leaves_its_folder(made: Plan) -> None:
    def play(tell: Callable[[Event], None]) -> None:
        for step in made.steps:
            tell(StepStarted(step.name))
            write(step)
            tell(StepDone(step.name, step.output))
        tell(Finished())

    outcome = go(made, play)
    assert outcome.made == made.steps
    assert not outcome.failed
    events = Path(outcome.folder.file("events.jsonl")).read_text().splitlines()
    assert [json.loads(e)["event"] for e in events] == [
        "start",
        "done",
        "start",
        "done",
        "finished",
    ]
    assert json.loads(Path(outcome.folder.file("plan.json")).read_text())["version"] == 1
    assert "done" in Path(outcome.folder.log).read_text()


def test_a_master_the_engine_only_claims_is_a_failure(made: Plan) -> None:
    step = made.steps[0]
    outcome = go(made, lambda tell: tell(StepDone(step.name, step.output)))
    assert outcome.state.steps[step.name].state is StepState.FAILED
    assert outcome.state.steps[step.name].reason == "no master was written"


def test_a_master_of_another_identity_is_put_aside(made: Plan) -> None:
    step = made.steps[0]

    def play(tell: Callable[[Event], None]) -> None:
        write(replace(step, keywords=made.steps[1].keywords))
        tell(StepDone(step.name, step.output))

    outcome = go(made, play)
    reason = outcome.state.steps[step.name].reason or ""
    assert "put aside" in reason
    assert not Path(step.output).exists()
    assert list(Path(outcome.folder.file("rejected")).iterdir())


def test_an_older_master_is_kept_when_the_new_one_was_never_written(made: Plan) -> None:
    step = made.steps[0]
    Path(step.output).parent.mkdir(parents=True)
    write(step)
    outcome = go(made, lambda tell: tell(StepDone(step.name, step.output)))
    assert outcome.state.steps[step.name].reason == "the master was not written again"
    assert Path(step.output).exists()


def test_an_engine_that_dies_fails_what_is_left_with_its_last_words(made: Plan) -> None:
    def play(tell: Callable[[Event], None]) -> None:
        tell(StepStarted(made.steps[0].name))
        tell(Log("Segmentation fault"))

    outcome = go(made, play, code=-11)
    status = outcome.state.steps[made.steps[0].name]
    assert "exit code -11" in (status.reason or "")
    assert status.raw == ("Segmentation fault",)
    assert len(outcome.failed) == 2


def test_silence_for_too_long_fails_what_is_left(made: Plan) -> None:
    outcome = go(made, lambda _: IdleTooLong("no sign of life for 600 s"))
    assert outcome.trouble is not None
    assert {outcome.state.steps[s.name].reason for s in made.steps} == {outcome.trouble}


def test_cancelling_keeps_what_is_finished_and_removes_what_is_half_done(made: Plan) -> None:
    first, second = made.steps
    part = Path(second.output).with_name(f".{Path(second.output).name}.0123abcd.part")

    def play(tell: Callable[[Event], None]) -> BaseException:
        write(first)
        tell(StepDone(first.name, first.output))
        part.write_bytes(OURS)
        return asyncio.CancelledError()

    outcome = go(made, play)
    assert outcome.cancelled
    assert outcome.made == (first,)
    assert outcome.state.steps[second.name].reason == "cancelled"
    assert not part.exists()


def test_a_constant_master_is_delivered_with_a_warning(made: Plan) -> None:
    step = made.steps[0]

    def play(tell: Callable[[Event], None]) -> None:
        write(step, 0.5)
        tell(StepDone(step.name, step.output))

    status = go(made, play).state.steps[step.name]
    assert status.state is StepState.DONE
    assert any("same value" in w for w in status.warnings)


def test_warnings_failures_and_raw_lines_are_kept(made: Plan) -> None:
    step = made.steps[0]

    def play(tell: Callable[[Event], None]) -> None:
        tell(StepWarned(step.name, "odd"))
        tell(StepFailed(step.name, "no", ("*** Error: x",)))
        tell(StepDone(step.name, step.output))  # too late: it failed

    status = go(made, play).state.steps[step.name]
    assert (status.state, status.warnings, status.raw) == (
        StepState.FAILED,
        ("odd",),
        ("*** Error: x",),
    )


def test_two_runs_in_one_second_have_folders_of_their_own(made: Plan) -> None:
    folders = {go(made, lambda _: None).folder.id for _ in range(3)}
    assert len(folders) == 3


def test_a_full_disk_is_told_before_the_start(made: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type(shutil.disk_usage("/"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    with pytest.raises(ApmcError, match="1 B free and the run needs"):
        go(made, lambda _: None)


def test_the_calibrated_flats_of_pixinsight_need_room(tmp_path: Path) -> None:
    from test_planning import BIAS

    flats = plan(tmp_path, series(Kind.FLAT), bias=[BIAS]).steps
    assert space_needed(flats, "pixinsight") > 12 * space_needed(flats, "builtin")


def test_packed_frames_need_room_to_be_unpacked(tmp_path: Path) -> None:
    whole = plan(tmp_path, series(Kind.BIAS, 12, size=(200, 100), bytes=42_880)).steps
    packed = plan(tmp_path, series(Kind.BIAS, 12, size=(200, 100), bytes=20_000)).steps
    more = space_needed(packed, "builtin") - space_needed(whole, "builtin")
    assert more == 12 * 2 * 200 * 100
    assert bytes_of_masters(packed) == bytes_of_masters(whole) == space_needed(whole, "builtin")


def test_an_output_that_cannot_be_made_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(UsageError, match="cannot write to the output folder"):
        go(plan(tmp_path, series(Kind.BIAS)), lambda _: None)


def test_only_partial_files_of_ours_are_removed(tmp_path: Path) -> None:
    master = tmp_path / "master"
    master.mkdir()
    (tmp_path / "logs" / "20260129_200000").mkdir(parents=True)
    (tmp_path / "logs" / "20260129_200000" / "plan.json").write_text("{}")
    ours = {
        ".masterBias_a.xisf.0077ffee.part": OURS,
        ".masterBias_b.xisf.0077ffee.part": b"",
        ".masterDark_a.20260129_200000.part.xisf": b"XISF0100 and pixels",
        ".masterDark_b.20260129_200000.placed.part.xisf": b"XISF",
    }
    others = {
        ".other.part": OURS,
        "masterBias_a.xisf": OURS,
        ".masterpiece.particular.fits": b"",
        ".masterFlat.part2.xisf": OURS,
        ".masterBias_a.xisf.77.part": OURS,
        ".masterBias_c.xisf.0077ffee.part": b"a text of mine",
        ".masterDark_c.20260129_200000.part.xisf": b"a text of mine",
        ".masterDark_d.20250101_010101.part.xisf": b"XISF0100 of a run that was not here",
    }
    for name, content in {**ours, **others}.items():
        (master / name).write_bytes(content)
    (master / ".masterDark_e.xisf.0077ffee.part").mkdir()
    remove_partials(str(tmp_path))
    left = {p.name for p in master.iterdir()} - {".masterDark_e.xisf.0077ffee.part"}
    assert left == set(others)
