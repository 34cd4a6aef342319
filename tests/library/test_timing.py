"""What steps took before tells what they will take; and nothing of it can fail a run."""

import json
import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from cli_child import ROOT, apmc
from hypothesis import given
from hypothesis import strategies as st
from test_planning import BIAS, only_flat, plan, series

from ap_master_calibration.engines.events import (
    Event,
    Measure,
    RunState,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    StepState,
    StepStatus,
)
from ap_master_calibration.formatting import approx_duration
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Recipe, Step
from ap_master_calibration.running.stopwatch import Stopwatch, step_left, time_left
from ap_master_calibration.running.timing import (
    SAMPLES,
    Load,
    TimingHistory,
    TimingSample,
    load_of,
    read_timing,
    remember_timing,
    work_of,
)

BIG = (6000, 4000)


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Run:
    """A run whose steps take as long as the test says."""

    def __init__(self, made: Plan, pace: TimingHistory | None = None) -> None:
        self.clock = Clock()
        self.watch = Stopwatch(made, pace or TimingHistory(), self.clock)

    def tell(self, after: float, event: Event) -> None:
        self.clock.now += after
        self.watch.hear(event)

    def make(self, step: Step, seconds: float, kernel: str = "") -> None:
        self.tell(0.0, StepStarted(step.name))
        self.tell(seconds, StepDone(step.name, step.output, Measure(0.1, kernel=kernel)))


@pytest.fixture
def made(tmp_path: Path) -> Plan:
    """A bias and a dark of 24 megapixels, 10 and 20 frames."""
    return plan(
        tmp_path, series(Kind.BIAS, 10, size=BIG), series(Kind.DARK, 20, size=BIG), engine="builtin"
    )


def pace_of(*samples: TimingSample, load: Load = Load.PLAIN) -> TimingHistory:
    return TimingHistory({("builtin", load): samples})


def test_a_step_takes_as_long_for_each_megapixel_frame_as_those_before(made: Plan) -> None:
    bias, dark = made.steps
    run = Run(made)
    run.make(bias, 12.0)
    assert run.watch.history.expected_seconds(bias, "builtin") == pytest.approx(12.0)
    assert run.watch.history.expected_seconds(dark, "builtin") == pytest.approx(24.0)
    assert run.watch.left() == pytest.approx(24.0)
    assert run.watch.part_done() == pytest.approx(1 / 3)


def test_what_is_not_known_is_not_told(made: Plan) -> None:
    bias, _ = made.steps
    assert TimingHistory().plan_seconds(made) is None
    assert Run(made).watch.left() is None
    small = pace_of(TimingSample(work=1.0, seconds=0.5))  # a demo tells nothing of a real night
    assert small.expected_seconds(bias, "builtin") is None
    unsized = replace(bias, setup=replace(bias.setup, size=None))
    assert work_of(unsized) is None
    assert pace_of(TimingSample(240.0, 12.0)).expected_seconds(unsized, "builtin") is None


def test_one_odd_step_does_not_change_what_is_expected(made: Plan) -> None:
    usual = [TimingSample(240.0, 12.0)] * 6
    pace = pace_of(TimingSample(240.0, 900.0), *usual)
    assert pace.expected_seconds(made.steps[0], "builtin") == pytest.approx(12.0)


def test_a_machine_that_became_faster_is_believed_after_a_few_steps(made: Plan) -> None:
    pace = pace_of(*[TimingSample(240.0, 3.0)] * 4, *[TimingSample(240.0, 12.0)] * 20)
    assert pace.expected_seconds(made.steps[0], "builtin") == pytest.approx(3.0)


def test_each_engine_and_each_kernel_has_its_own_pace(made: Plan) -> None:
    bias = made.steps[0]
    pace = pace_of(TimingSample(240.0, 4.0, "C kernel"), *[TimingSample(240.0, 40.0, "numpy")] * 9)
    assert pace.expected_seconds(bias, "builtin") == pytest.approx(4.0)
    assert pace.expected_seconds(bias, "pixinsight") is None


def test_flats_with_calibration_are_told_apart_from_plain_frames(tmp_path: Path) -> None:
    flat = only_flat(plan(tmp_path, series(Kind.FLAT, 10, size=BIG), bias=[BIAS]))
    flat = replace(flat, recipe=Recipe.BIAS)
    assert load_of(flat) is Load.CALIBRATED
    plain = pace_of(TimingSample(240.0, 10.0))
    guess = plain.expected_seconds(flat, "builtin")
    assert guess is not None
    assert guess > 10.0  # by plain steps, while no flat is remembered
    known = plain.with_step("builtin", Load.CALIBRATED, TimingSample(240.0, 33.0))
    assert known.expected_seconds(flat, "builtin") == pytest.approx(33.0)
    scaled = replace(flat, recipe=Recipe.BIAS_AND_SCALED_DARK)
    assert load_of(scaled) is Load.SCALED
    assert load_of(replace(flat, recipe=Recipe.UNCALIBRATED)) is Load.FLAT


def test_the_start_of_the_engine_is_part_of_the_plan(made: Plan) -> None:
    pace = pace_of(TimingSample(240.0, 10.0)).with_start("builtin", 25.0)
    assert pace.plan_seconds(made) == pytest.approx(55.0)
    run = Run(made, pace)
    assert run.watch.left() == pytest.approx(55.0)
    run.clock.now += 20.0
    assert run.watch.left() == pytest.approx(35.0)
    run.clock.now += 20.0  # it starts slower than ever: the steps are still to come
    assert run.watch.left() == pytest.approx(30.0)
    run.tell(1.0, StepStarted(made.steps[0].name))
    assert run.watch.learnt.starts == {"builtin": (pytest.approx(41.0),)}


def test_the_time_left_follows_what_the_step_itself_shows(made: Plan) -> None:
    bias, dark = made.steps
    run = Run(made, pace_of(TimingSample(240.0, 10.0)))
    run.tell(0.0, StepStarted(bias.name))
    run.tell(4.0, StepProgress(bias.name, "integrating", 0.4))
    assert run.watch.step_left(bias.name) == pytest.approx(6.0)  # as it was thought
    run.tell(4.0, StepProgress(bias.name, "integrating", 0.5))  # slower
    left = run.watch.step_left(bias.name)
    assert left is not None
    assert 2.0 < left < 8.0
    run.tell(12.0, StepProgress(bias.name, "integrating", 0.8))  # it should be over long since
    assert run.watch.step_left(bias.name) == pytest.approx(5.0)
    assert run.watch.left() == pytest.approx(25.0)
    run.tell(5.0, StepDone(bias.name, bias.output))
    assert run.watch.step_left(bias.name) == 0.0
    assert run.watch.step_left(dark.name) == run.watch.left()


def test_a_late_step_that_says_nothing_leaves_the_time_open(made: Plan) -> None:
    bias = made.steps[0]
    run = Run(made, pace_of(TimingSample(240.0, 10.0)))
    run.tell(0.0, StepStarted(bias.name))
    run.clock.now += 8.0
    assert run.watch.step_left(bias.name) == pytest.approx(2.0)
    run.clock.now += 8.0
    assert run.watch.step_left(bias.name) is None


def test_where_nothing_is_remembered_the_first_step_tells_of_all(made: Plan) -> None:
    bias = made.steps[0]
    run = Run(made)
    run.tell(0.0, StepStarted(bias.name))
    run.tell(0.2, StepProgress(bias.name, "integrating", 0.01))
    assert run.watch.left() is None
    run.tell(4.8, StepProgress(bias.name, "integrating", 0.5))
    assert run.watch.step_left(bias.name) == pytest.approx(5.0)
    assert run.watch.left() == pytest.approx(25.0)


def test_failed_and_cancelled_steps_teach_nothing(made: Plan) -> None:
    run = Run(made)
    run.tell(1.0, StepStarted(made.steps[0].name))
    run.tell(1.0, StepFailed(made.steps[0].name, "no"))
    run.tell(1.0, StepDone(made.steps[1].name, "x"))  # nobody heard its start
    assert run.watch.learnt.steps == {}
    assert run.watch.left() == 0.0


def test_a_run_kept_outside_tells_the_same(made: Plan) -> None:
    bias, dark = made.steps
    pace = pace_of(TimingSample(240.0, 10.0))
    state = RunState(
        {bias.name: StepStatus(StepState.RUNNING, done=0.4), dark.name: StepStatus()},
    )
    assert time_left(made, state, {bias.name: (50.0, None)}, pace, 54.0) == pytest.approx(26.0)
    waiting = step_left(dark, StepStatus(), None, pace, "builtin", 54.0)
    assert waiting == pytest.approx(20.0)


# --- what is kept ------------------------------------------------------------------------------


def test_what_a_run_learnt_is_there_the_next_time(made: Plan, tmp_path: Path) -> None:
    path = str(tmp_path / "deep" / "pace.json")
    for seconds in (12.0, 6.0):
        run = Run(made, read_timing(path))
        run.tell(2.0, StepStarted(made.steps[0].name))
        run.tell(1.0, StepProgress(made.steps[0].name, "integrating", 0.3))
        run.tell(seconds, StepDone(made.steps[0].name, "x", Measure(0.1, kernel="C")))
        run.watch.keep(path)
        run.watch.keep(path)  # a second time there is nothing new
    pace = read_timing(path)
    assert [s.seconds for s in pace.steps[("builtin", Load.PLAIN)]] == [7.0, 13.0]
    assert pace.starts == {"builtin": (2.0, 2.0)}
    assert sorted(os.listdir(tmp_path / "deep")) in (["pace.json"], ["pace.json", "pace.json.lock"])


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "pace.json")
    for i in range(1, SAMPLES + 6):
        remember_timing(pace_of(TimingSample(1.0, float(i))).with_start(f"engine {i}", 1.0), path)
    pace = read_timing(path)
    kept = [s.seconds for s in pace.steps[("builtin", Load.PLAIN)]]
    assert kept == [float(i) for i in range(SAMPLES + 5, 5, -1)]
    assert list(pace.starts) == [f"engine {i}" for i in range(SAMPLES - 10, SAMPLES + 6)]
    assert os.path.getsize(path) < 10_000


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"steps": 3, "starts": {}}',
        b'{"steps": [], "starts": {"builtin": ["soon"]}}',
        b'{"steps": [], "starts": {"builtin": [NaN]}}',
        b'{"steps": [["builtin", "plain", [[1, -1, "", []]]]], "starts": {}}',
        b'{"steps": [["builtin", "plain", [[0, 1, "", []]]]], "starts": {}}',
        b'{"steps": [["builtin", "plain", [[1, 1e999, "", []]]]], "starts": {}}',
        b'{"steps": [["builtin", "heavy", [[1, 1, "", []]]]], "starts": {}}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"steps": [], "starts": {}}' + b" " * 400_000 + b"x",
    ],
)
def test_a_damaged_memory_is_forgotten_and_mended(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pace.json"
    path.write_bytes(text)
    assert read_timing(str(path)) == TimingHistory()
    remember_timing(pace_of(TimingSample(1.0, 2.0)), str(path))
    assert read_timing(str(path)) == pace_of(TimingSample(1.0, 2.0))


def test_what_an_older_version_kept_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pace.json"
    path.write_text(
        '{"steps": [["builtin", "plain", [[240.0, 12.0, "C", [[0.3, 0.1]]]]]], "starts": {}}'
    )
    assert read_timing(str(path)) == pace_of(TimingSample(240.0, 12.0, "C"))


@given(st.binary(max_size=200))
def test_no_bytes_whatever_can_fail_it(text: bytes) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "pace.json")
        with open(path, "wb") as file:
            file.write(text)
        assert isinstance(read_timing(path), TimingHistory)


def test_a_place_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    remember_timing(pace_of(TimingSample(1.0, 2.0)), str(tmp_path / "file" / "pace.json"))
    assert read_timing(str(tmp_path / "file" / "pace.json")) == TimingHistory()
    assert read_timing(str(tmp_path)) == TimingHistory()


def test_programs_that_remember_at_the_same_moment_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "pace.json"
    code = (
        "import sys\n"
        "from ap_master_calibration.running.timing import TimingHistory as History\n"
        "from ap_master_calibration.running.timing import remember_timing as keep\n"
        "for i in range(5): keep(History(starts={sys.argv[2]: (1.0 + i,)}), sys.argv[1])\n"
    )
    children = [
        subprocess.Popen([sys.executable, "-c", code, str(path), name], cwd=ROOT)
        for name in ("a", "b", "c")
    ]
    assert [child.wait(60) for child in children] == [0, 0, 0]
    assert {e: len(s) for e, s in read_timing(str(path)).starts.items()} == {"a": 5, "b": 5, "c": 5}


# --- promises for any run ----------------------------------------------------------------------

SECONDS = st.floats(0.001, 100_000)
PARTS = st.floats(0, 1)


@given(
    st.lists(st.tuples(st.floats(0.01, 1e5), SECONDS), max_size=6),
    SECONDS,
    PARTS,
)
def test_the_time_left_is_never_negative_nor_endless(
    samples: list[tuple[float, float]], elapsed: float, done: float
) -> None:
    pace = pace_of(*(TimingSample(work, seconds) for work, seconds in samples))
    status = StepStatus(StepState.RUNNING, done=done)
    left = step_left(STEP, status, 0.0, pace, "builtin", elapsed)
    assert left is None or 0.0 <= left < 1e9


@given(st.floats(1.5, 10_000), st.floats(0.05, 0.95))
def test_a_step_that_goes_as_before_takes_what_is_left_of_it(total: float, part: float) -> None:
    pace = pace_of(TimingSample(240.0, total))
    status = StepStatus(StepState.RUNNING, done=part)
    left = step_left(STEP, status, 0.0, pace, "builtin", part * total)
    assert left == pytest.approx((1 - part) * total)


@given(st.randoms(use_true_random=False))
def test_events_in_any_order_fail_nothing(chance: random.Random) -> None:
    names = [STEP.name, "unknown"]
    run = Run(Plan("/out", (STEP,)))
    for _ in range(12):
        name = chance.choice(names)
        event: Event = chance.choice(
            [
                StepStarted(name),
                StepProgress(name, chance.choice("ab"), chance.uniform(-1, 2)),
                StepDone(name, "x"),
                StepFailed(name, "no"),
            ]
        )
        run.tell(chance.uniform(0, 5), event)
        left = run.watch.left()
        assert left is None or left >= 0.0
        assert 0.0 <= run.watch.part_done() <= 1.0


STEP = plan(Path("/tmp/pace"), series(Kind.BIAS, 10, size=BIG)).steps[0]


# --- on the terminal ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "a few seconds"),
        (7.4, "a few seconds"),
        (8.0, "about 10 s"),
        (57.0, "about 55 s"),
        (58.0, "about 1 min"),
        (140.0, "about 2 min"),
        (3500.0, "about 58 min"),
        (3590.0, "about 1 h"),
        (5000.0, "about 1 h 20 min"),
        (36_000.0, "about 10 h"),
    ],
)
def test_times_are_told_no_finer_than_they_are_known(seconds: float, words: str) -> None:
    assert approx_duration(seconds) == words


def test_the_second_plan_says_how_long_it_will_take(tmp_path: Path) -> None:
    import sky

    sky.series(tmp_path / "in", 6, "BIAS")
    home = tmp_path / "home"
    words = [tmp_path / "in", tmp_path / "out", "--engine", "builtin"]
    assert "1 master to make, by" in apmc(*words, "--dryrun", home=home).out
    assert apmc(*words, "--no-cache", home=home).code == 0
    assert not list(home.rglob("pace*"))  # it was told to remember nothing
    assert apmc(*words, "--rebuild", home=home).code == 0
    (kept,) = home.rglob("pace-1.json")
    assert len(json.loads(kept.read_text())["steps"]) == 1
    said = apmc(*words, "--rebuild", "--dryrun", home=home)
    assert "1 master to make in a few seconds, by" in said.out


def test_the_bars_tell_the_time_left_of_each_step_and_of_all(made: Plan) -> None:
    from ap_master_calibration.cli.output import make_bars

    run = Run(made, pace_of(TimingSample(240.0, 65.0)))
    bars = make_bars(run.clock)
    name = made.steps[0].name
    step = bars.add_task("bias", stage="", left=lambda: run.watch.step_left(name))
    bars.add_task("all", stage="", left=run.watch.left)
    column = bars.columns[-1]
    assert [str(column(task)) for task in bars.tasks] == ["0:01:05", "0:03:15"]
    bars.update(step, completed=100)
    assert str(column(bars.tasks[0])) == ""  # what is done takes no time
    bars.add_task("unknown", stage="", left=lambda: None)
    assert str(column(bars.tasks[2])) == "-:--:--"
