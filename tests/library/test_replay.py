"""A recorded run told again: the same to a listener, and nothing of it is made."""

import asyncio
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pixinsight_standin
import pytest
import sky
from cli_child import ROOT, apmc, environment
from pixinsight_standin.plans import night, plan_of, step

from ap_master_calibration.engines.base import Engine
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.events import (
    CANCELLED,
    Event,
    Log,
    Measure,
    StepCancelled,
    StepDone,
    StepProgress,
    StepState,
    StepStatus,
    from_line,
    to_json,
)
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.pixinsight_engine import PixInsightEngine
from ap_master_calibration.engines.replay import (
    LONGEST_PAUSE,
    TimedEvent,
    main,
    play,
    read_recording,
    read_timed_events,
)
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Recipe
from ap_master_calibration.running.replay_run import BROKEN_OFF, replay_run, speed_of
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.settings import PixInsightSettings, Settings

FAST = 1e6


@dataclass
class Recorded:
    """A run that was recorded, and what a listener heard of it."""

    outcome: Outcome
    heard: list[Event] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return Path(self.outcome.folder.path)


def record(plan: Plan, engine: Engine, settings: Settings) -> Recorded:
    heard: list[Event] = []
    return Recorded(asyncio.run(run(plan, engine, launch, heard.append, settings)), heard)


def plan_below(folder: Path) -> Plan:
    """Bias, dark, and a flat that needs both."""
    frames = night(folder / "in")
    out = folder / "out"
    calibrators = {"bias": "masterBias", "dark": "masterDark"}
    return plan_of(
        out,
        step(out, Kind.BIAS, frames["bias"]),
        step(out, Kind.DARK, frames["dark"]),
        step(out, Kind.FLAT, frames["flat"], recipe=Recipe.BIAS_AND_SCALED_DARK, **calibrators),
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    """A run of the built-in engine."""
    plan = plan_below(tmp_path_factory.mktemp("built"))
    return record(plan, BuiltinEngine(), Settings(jobs=1))


@pytest.fixture(scope="module", params=["good", "fail-file"])
def pixinsight(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Recorded:
    """A run of PixInsight's stand-in: a good one, and one that cannot read its flats."""
    folder = tmp_path_factory.mktemp("pixinsight")
    binary = pixinsight_standin.install(folder / "PixInsight" / "bin")
    told = PixInsightSettings(binary=binary, idle_timeout=120.0)
    plan = replace(plan_below(folder), engine=PixInsightEngine.name)
    bad = {"MODE": "fail-file", "ARG": "FLAT"} if request.param == "fail-file" else {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", ":0")
        running = "ap_master_calibration.engines.pixinsight.installation._processes"
        patch.setattr(running, lambda: iter(()))
        for name, value in bad.items():
            patch.setenv(f"PIXINSIGHT_STANDIN_{name}", value)
        recorded = record(plan, PixInsightEngine(), Settings(pixinsight=told))
    flat = recorded.outcome.state.steps["masterFlat"].state
    assert flat is (StepState.FAILED if bad else StepState.DONE)
    return recorded


def again(folder: Path, speed: float = FAST) -> Recorded:
    heard: list[Event] = []
    recording = read_recording(str(folder))
    return Recorded(asyncio.run(replay_run(recording, launch, heard.append, speed=speed)), heard)


def without_stages(outcome: Outcome) -> dict[str, StepStatus]:
    """The steps' ends; which stage was told last hangs on which file was read first.

    What the run itself found of its masters is in its own files alone.
    """
    steps = outcome.state.steps
    return {name: replace(s, stage="", certificate=None) for name, s in steps.items()}


def everything_below(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of every file."""
    files = (p for p in sorted(folder.rglob("*")) if p.is_file())
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in files}


def copied(recorded: Recorded, target: Path) -> Path:
    """A copy of a recording, of which a test may spoil what it likes."""
    shutil.copytree(recorded.folder, target)
    shutil.copy(recorded.outcome.folder.log, f"{target}.log")
    return target


def test_a_run_of_the_built_in_engine_is_told_as_it_was(built: Recorded) -> None:
    told = again(built.folder)
    assert told.heard == built.heard
    assert told.outcome.state == built.outcome.state
    assert told.outcome.plan == built.outcome.plan
    assert told.outcome.made == built.outcome.made
    assert told.outcome.seconds == pytest.approx(built.outcome.seconds, abs=0.001)
    assert told.outcome.started == built.outcome.started
    assert told.outcome.folder.path == built.outcome.folder.path
    assert told.outcome.folder.log == built.outcome.folder.log


def test_a_run_of_pixinsight_is_told_as_it_was(pixinsight: Recorded) -> None:
    told = again(pixinsight.folder)
    assert told.heard == pixinsight.heard
    assert told.outcome.state == pixinsight.outcome.state
    assert told.outcome.state.engine == "PixInsight 1.9.4"


def test_what_pixinsight_left_alone_is_enough(pixinsight: Recorded, tmp_path: Path) -> None:
    folder = copied(pixinsight, tmp_path / "run")
    (folder / "events.jsonl").unlink()
    (folder / "outcome.json").unlink()
    told = again(folder)
    assert without_stages(told.outcome) == without_stages(pixinsight.outcome)
    assert told.outcome.state.engine == "PixInsight 1.9.4"
    console = [e for e in told.heard if isinstance(e, Log)]
    assert any("Integration of 6 images" in line.text for line in console)
    assert [e for e in told.heard if isinstance(e, StepProgress)]


def test_the_console_alone_or_the_progress_alone_tells_how_the_steps_ended(
    pixinsight: Recorded, tmp_path: Path
) -> None:
    ends = {name: s.state for name, s in pixinsight.outcome.state.steps.items()}
    for gone in (["progress.jsonl", "result.json"], ["result.json", "../run.log"]):
        folder = copied(pixinsight, tmp_path / gone[0] / "run")
        for name in ["events.jsonl", *gone]:
            (folder / name).unlink()
        assert {n: s.state for n, s in again(folder).outcome.state.steps.items()} == ends, gone


def test_a_rehearsal_writes_nothing_and_needs_no_frame(built: Recorded, tmp_path: Path) -> None:
    shutil.copytree(built.folder, tmp_path / "elsewhere")
    before, around = everything_below(tmp_path), everything_below(built.folder.parents[2])
    told = again(tmp_path / "elsewhere")
    assert told.outcome.state == built.outcome.state
    assert (everything_below(tmp_path), everything_below(built.folder.parents[2])) == (
        before,
        around,
    )
    assert told.outcome.folder.path == str(tmp_path / "elsewhere")


def test_retelling_pixinsights_files_removes_no_calibrated_flats(
    pixinsight: Recorded, tmp_path: Path
) -> None:
    folder = copied(pixinsight, tmp_path / "run")
    (folder / "events.jsonl").unlink()
    kept = Path(pixinsight.outcome.plan.output, "calibrated", "masterFlat", "flat_0_c.xisf")
    frame = Path(pixinsight.outcome.plan.step("masterFlat").frames[0].path)
    kept = kept.with_name(f"{frame.stem}_c.xisf")
    kept.parent.mkdir(parents=True)
    kept.write_text("the user's")
    again(folder)
    assert kept.read_text() == "the user's"
    shutil.rmtree(kept.parents[1])


# --- pauses and speed --------------------------------------------------------------------------


def journal(folder: Path, *lines: str) -> Path:
    """The events of a recording, replaced."""
    (folder / "events.jsonl").write_text("\n".join(lines))
    return folder


def line(at: float | None, event: Event) -> str:
    return json.dumps({**({} if at is None else {"time": at}), **to_json(event)})


def test_pauses_are_those_of_the_recording(built: Recorded, tmp_path: Path) -> None:
    day = 86_400.0
    folder = journal(
        copied(built, tmp_path / "run"),
        line(100.0, Log("a")),
        line(103.5, Log("b")),
        line(90.0, Log("the clock was set")),
        line(90.0 + day, Log("the computer slept")),
        line(None, Log("no time")),
        line(91.0 + day, Log("c")),
    )
    beats = read_recording(str(folder)).events
    assert [b.pause for b in beats] == [0.0, 3.5, 0.0, LONGEST_PAUSE, 0.5, 1.0]


def test_pauses_of_pixinsights_console_are_told_by_its_stamps(
    pixinsight: Recorded, tmp_path: Path
) -> None:
    folder = copied(pixinsight, tmp_path / "run")
    (folder / "events.jsonl").unlink()
    (folder / "progress.jsonl").unlink()
    (tmp_path / "run.log").write_text(
        "[2026-11-23 10:00:00] a\n[2026-11-23 10:00:07] b\nc\n[2026-13-40 99:00:00] d\n"
    )
    beats = [b for b in read_timed_events(str(folder)) if isinstance(b.event, Log)]
    assert [(b.pause, b.event.text) for b in beats[:4]] == [  # type: ignore[union-attr]
        (0.0, "a"), (7.0, "b"), (0.0, "c"), (0.0, "d"),
    ]  # fmt: skip


def test_it_is_told_in_its_own_time_and_faster_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    now, slept = [100.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("time.sleep", sleep)
    stream = io.StringIO()
    play(
        [TimedEvent(0.0, Log("a")), TimedEvent(4.0, Log("b")), TimedEvent(6.0, Log("c"))],
        2.0,
        stream,
    )
    assert slept == [pytest.approx(2.0), pytest.approx(3.0)]
    assert [from_line(text) for text in stream.getvalue().splitlines()] == list(map(Log, "abc"))


def test_the_time_left_of_a_rehearsal_is_that_of_the_recording(built: Recorded) -> None:
    pace = speed_of(read_recording(str(built.folder)))
    expected = pace.plan_seconds(built.outcome.plan)
    assert expected is not None
    assert 0.0 < expected <= built.outcome.seconds


# --- cancelled, broken off, damaged --------------------------------------------------------------


def cancelled_at(folder: Path, when: Callable[[Event], bool]) -> Recorded:
    """A rehearsal that is cancelled when it tells a certain event."""
    heard: list[Event] = []

    async def go() -> Outcome:
        def hear(event: Event) -> None:
            heard.append(event)
            if when(event):
                task.cancel()

        recording = read_recording(str(folder))
        task = asyncio.ensure_future(replay_run(recording, launch, hear, speed=1.0))
        return await task

    return Recorded(asyncio.run(go()), heard)


def slow(built: Recorded, folder: Path) -> Path:
    """The recording with an hour before its second step ends."""
    lines = (built.folder / "events.jsonl").read_text().splitlines()
    ends = [i for i, text in enumerate(lines) if json.loads(text)["event"] == "done"]
    for i, text in enumerate(lines):
        told = json.loads(text)
        lines[i] = json.dumps({**told, "time": told["time"] + 3600.0 * (i >= ends[1])})
    return journal(copied(built, folder), *lines)


def test_a_rehearsal_is_cancelled_as_a_run_is(built: Recorded, tmp_path: Path) -> None:
    folder = slow(built, tmp_path / "run")
    told = cancelled_at(folder, lambda e: isinstance(e, StepDone))
    assert told.outcome.cancelled
    ends = {n: (s.state, s.reason) for n, s in told.outcome.state.steps.items()}
    assert ends == {
        "masterBias": (StepState.DONE, None),
        "masterDark": (StepState.CANCELLED, CANCELLED),
        "masterFlat": (StepState.CANCELLED, CANCELLED),
    }
    assert [e.step for e in told.heard if isinstance(e, StepCancelled)] == [
        "masterDark",
        "masterFlat",
    ]


def test_a_run_that_was_cancelled_or_ended_early_ends_so_again(
    built: Recorded, tmp_path: Path
) -> None:
    folder = copied(built, tmp_path / "run")
    told = {"started": "2026-11-23T10:00:00+01:00", "seconds": 4.5}
    (folder / "outcome.json").write_text(json.dumps({**told, "cancelled": True, "trouble": None}))
    assert again(folder).outcome.cancelled
    (folder / "outcome.json").write_text(json.dumps({**told, "cancelled": False, "trouble": "no"}))
    outcome = again(folder).outcome
    assert (outcome.cancelled, outcome.trouble, outcome.seconds) == (False, "no", 4.5)


def test_half_a_recording_is_told_as_far_as_it_goes(built: Recorded, tmp_path: Path) -> None:
    folder = copied(built, tmp_path / "run")
    (folder / "outcome.json").write_text('{"started": "2026-')
    text = (folder / "events.jsonl").read_text()
    first_done = re.search(r'.*"event": "done".*\n', text)
    assert first_done is not None
    (folder / "events.jsonl").write_text(text[: first_done.end() + 30])  # half a line remains
    outcome = again(folder).outcome
    ends = {n: (s.state, s.reason) for n, s in outcome.state.steps.items()}
    assert ends["masterBias"] == (StepState.DONE, None)
    assert ends["masterFlat"] == (StepState.FAILED, BROKEN_OFF)
    assert not outcome.cancelled


def test_lines_that_are_no_events_are_passed_over(built: Recorded, tmp_path: Path) -> None:
    sound = StepDone("masterBias", "x", Measure(0.5))
    folder = journal(
        copied(built, tmp_path / "run"),
        "",
        "\x00\x00",
        "[]",
        "3",
        '{"event": "done"}',
        '{"event": "done", "step": "masterBias", "output": "x", "measure": {"level": "high"}}',
        '{"event": "progress", "step": "masterBias", "stage": "x", "done": "half"}',
        '{"event": "progress", "step": ["masterBias"], "stage": "x", "done": 0.5}',
        '{"event": "failed", "step": "masterBias", "reason": null}',
        '{"event": "failed", "step": "masterBias", "reason": "x", "raw": 3}',
        '{"event": "log", "text": 3}',
        '{"event": "from the future"}',
        "[" * 100_000,
        line(1.0, sound),
        '{"time": 2, "event": "fini',
    )
    assert [beat.event for beat in read_recording(str(folder)).events] == [sound]


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (
            lambda f: (f / "plan.json").unlink(),
            "is not a recorded run: its plan.json .* give the folder",
        ),
        (lambda f: (f / "plan.json").write_text('{"version": 1'), "its plan.json is not a plan"),
        (lambda f: (f / "plan.json").write_bytes(b"\xff\xfe"), "its plan.json is not a plan"),
        (lambda f: (f / "plan.json").write_text('{"version": 99}'), "is of version 99"),
        (lambda f: (f / "plan.json").write_text("{}"), "cannot be replayed"),
        (lambda f: (f / "events.jsonl").write_text(""), "events.jsonl is missing or damaged"),
        (lambda f: (f / "events.jsonl").unlink(), "events.jsonl is missing or damaged"),
        (shutil.rmtree, "is not a recorded run"),
    ],
)
def test_what_is_no_recording_is_told_in_a_sentence(
    built: Recorded, tmp_path: Path, spoil: Callable[[Path], object], sentence: str
) -> None:
    folder = copied(built, tmp_path / "run")
    spoil(folder)
    with pytest.raises(UsageError, match=sentence):
        read_recording(str(folder))


def test_an_output_folder_is_answered_with_its_last_run(built: Recorded) -> None:
    with pytest.raises(UsageError, match=re.escape(f"as {built.folder}")):
        read_recording(built.outcome.plan.output)


def test_a_recording_that_vanishes_ends_the_rehearsal_with_its_reason(
    built: Recorded, tmp_path: Path
) -> None:
    folder = copied(built, tmp_path / "run")
    recording = read_recording(str(folder))
    shutil.rmtree(folder)
    outcome = asyncio.run(replay_run(recording, launch, lambda _: None))
    assert "the replay ended early (exit code 2)" in (outcome.trouble or "")
    assert {s.state for s in outcome.state.steps.values()} == {StepState.FAILED}


def test_the_child_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "FOLDER SPEED" in capsys.readouterr().err


# --- on the command line -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with a run made on the command line, and what its terminal showed."""
    folder = tmp_path_factory.mktemp("made")
    sky.series(folder / "in" / "bias", 12, "BIAS", seed=1)
    sky.series(folder / "in" / "dark", 5, "DARK", exposure=2.0, seed=2)
    said = apmc(folder / "in", folder / "out", "--engine", "builtin", home=folder / "home")
    assert said.code == 0
    return folder, said.out


def steady(text: str) -> list[str]:
    """What a terminal showed, without times and places."""
    timeless = re.sub(r"in (\d+\.\d s|a few seconds|about \d+ s)", "in T", text)
    return [words for words in timeless.splitlines() if not words.startswith("Report: ")]


def test_a_rehearsal_shows_what_the_terminal_showed(made: tuple[Path, str]) -> None:
    folder, shown = made
    (place,) = (folder / "out" / "logs").glob("*/")
    said = apmc("rehearse", place, "--speed", "1000", home=folder / "home")
    assert (said.code, said.err) == (0, "")
    first, plan, *rest = steady(said.out)
    assert first.startswith(f"A rehearsal of the run {place.name}")
    assert plan == "2 masters to make in T, by the built-in engine."
    assert rest == [*steady(shown)[1:], "This was a rehearsal: nothing was made."]
    assert f"Report: {place / 'report.html'}" in said.out


def test_a_rehearsal_in_json_is_the_events_and_an_outcome_that_says_so(
    made: tuple[Path, str],
) -> None:
    folder, _ = made
    (place,) = (folder / "out" / "logs").glob("*/")
    said = apmc("rehearse", place, "--speed", "1000", "--json", home=folder / "home")
    recorded = [json.loads(e) for e in (place / "events.jsonl").read_text().splitlines()]
    for event in recorded:
        del event["time"]
    assert said.events[:-1] == recorded
    assert said.events[-1]["rehearsal"] is True
    assert len(said.events[-1]["made"]) == 2


def test_a_rehearsal_teaches_nothing_about_this_machine(made: tuple[Path, str]) -> None:
    folder, _ = made
    (place,) = (folder / "out" / "logs").glob("*/")
    assert apmc("rehearse", place, "--speed", "1000", "-q", home=folder / "other").code == 0
    assert not list(folder.rglob("other/**/pace*"))


def test_the_exit_code_is_the_one_of_the_recorded_run(pixinsight: Recorded, tmp_path: Path) -> None:
    said = apmc("rehearse", pixinsight.folder, "--speed", "1e6", home=tmp_path)
    failed = bool(pixinsight.outcome.failed)
    assert said.code == (1 if failed else 0)
    assert ("PixInsight cannot read" in said.out) == failed


@pytest.mark.parametrize("speed", ["0", "-1", "nan", "inf", "quick"])
def test_a_speed_is_a_number_above_nothing(speed: str, tmp_path: Path) -> None:
    said = apmc("rehearse", tmp_path, f"--speed={speed}", home=tmp_path)
    assert said.code == 2
    assert "is not a speed" in said.err


def test_a_folder_that_is_no_recording_is_told_in_one_sentence(tmp_path: Path) -> None:
    said = apmc("rehearse", tmp_path / "nowhere", home=tmp_path)
    assert said.code == 2
    assert "is not a recorded run" in said.err
    assert "Traceback" not in said.err


def test_interrupt_ends_a_rehearsal(built: Recorded, tmp_path: Path) -> None:
    folder = slow(built, tmp_path / "run")
    with subprocess.Popen(
        [sys.executable, "-m", "ap_master_calibration", "rehearse", os.fspath(folder), "--json"],
        stdout=subprocess.PIPE, encoding="utf-8", env=environment(tmp_path), cwd=ROOT,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        lines = []
        for text in child.stdout:
            lines.append(json.loads(text))
            if lines[-1]["event"] == "done":
                child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
    assert lines[-1]["cancelled"]
    assert lines[-1]["failed"] == {"masterDark": CANCELLED, "masterFlat": CANCELLED}
