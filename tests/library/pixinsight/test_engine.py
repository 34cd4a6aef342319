"""The engine on a stand-in that behaves like PixInsight: the masters, and the events."""

import asyncio
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import numpy as np
import pixinsight_standin
import pytest
import sky
from pixinsight_standin.plans import SCALE, SIZE, night, plan_of, source, step

from ap_master_calibration.engines.base import RunFolder
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.events import (
    Event,
    Log,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    StepState,
    StepWarned,
)
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.installation import check_slot
from ap_master_calibration.engines.pixinsight.pixinsight_engine import (
    PixInsightEngine,
    read_result,
    script_only,
)
from ap_master_calibration.engines.pixinsight.process_settings import POSTFIX
from ap_master_calibration.errors import ApmcError, EngineMissing, UsageError
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.plan import Plan, Recipe, State
from ap_master_calibration.planning.planner import make_plan
from ap_master_calibration.quality.certificate import Grade
from ap_master_calibration.running.run import Outcome, run
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.settings import PixInsightSettings, Settings
from ap_master_calibration.support.process_tree import ProcessTree, own_group


@dataclass
class Night:
    """A night's frames, a stand-in, and runs of it."""

    folder: Path
    frames: dict[str, list[str]]
    settings: Settings
    monkeypatch: pytest.MonkeyPatch
    events: list[Event] = field(default_factory=list)

    def plan(self, output: str = "out", recipe: Recipe = Recipe.BIAS_AND_SCALED_DARK) -> Plan:
        """Bias, dark and the flats that need both."""
        place = self.folder / output
        calibrators = {
            Recipe.BIAS: {"bias": "masterBias"},
            Recipe.DARK: {"dark": "masterDark"},
        }.get(recipe, {"bias": "masterBias", "dark": "masterDark"})
        return plan_of(
            place,
            step(place, Kind.BIAS, self.frames["bias"]),
            step(place, Kind.DARK, self.frames["dark"]),
            step(place, Kind.FLAT, self.frames["flat"], recipe=recipe, **calibrators),
        )

    def mode(self, name: str, argument: str = "") -> None:
        """What goes wrong from here on."""
        self.monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", name)
        self.monkeypatch.setenv("PIXINSIGHT_STANDIN_ARG", argument)

    def run(
        self,
        plan: Plan | None = None,
        report: Callable[[Event], None] | None = None,
        **pixinsight: object,
    ) -> Outcome:
        """A run of the stand-in with other settings of PixInsight."""
        wish = replace(self.settings.pixinsight, **pixinsight)  # type: ignore[arg-type]
        settings = replace(self.settings, pixinsight=wish)
        self.events = []
        tell = report or self.events.append
        engine = PixInsightEngine()
        return asyncio.run(run(plan or self.plan(), engine, launch, tell, settings))

    def of_type(self, kind: type) -> list[Event]:
        """The events of a type."""
        return [e for e in self.events if isinstance(e, kind)]


@pytest.fixture
def night_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Night:
    """Six frames of each kind; nothing goes wrong."""
    binary = pixinsight_standin.install(tmp_path / "PixInsight" / "bin")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(RUNNING, lambda: iter(()))  # others may test in the same slot
    settings = Settings(pixinsight=PixInsightSettings(binary=binary, idle_timeout=120.0))
    made = Night(tmp_path, night(tmp_path / "in"), settings, monkeypatch)
    made.mode("")
    return made


def states(outcome: Outcome) -> dict[str, StepState]:
    return {name: status.state for name, status in outcome.state.steps.items()}


def reasons(outcome: Outcome) -> dict[str, str | None]:
    return {name: status.reason for name, status in outcome.state.steps.items()}


def pixels(path: Path) -> np.ndarray:
    with open_pixels(str(path)) as found:
        out = np.empty((found.rows, found.size[0]), np.float32)
        found.read(0, found.rows, out)
    return out


RUNNING = "ap_master_calibration.engines.pixinsight.installation._processes"
DONE, FAILED, CANCELLED = StepState.DONE, StepState.FAILED, StepState.CANCELLED
ALL = ("masterBias", "masterDark", "masterFlat")


def test_a_night_is_made_checked_and_reported(night_out: Night) -> None:
    outcome = night_out.run()
    assert states(outcome) == dict.fromkeys(ALL, DONE)
    assert outcome.state.engine == "PixInsight 1.9.4"
    assert outcome.state.finished
    flat = outcome.state.steps["masterFlat"]
    assert flat.measure is not None
    assert flat.measure.level == pytest.approx(0.33, abs=0.02)
    assert flat.measure.scale == pytest.approx(SCALE, abs=0.05)
    assert flat.measure.expected == pytest.approx(6**0.5)
    assert [e.step for e in night_out.of_type(StepStarted)] == list(ALL)  # type: ignore[attr-defined]
    assert len(night_out.of_type(StepDone)) == 3
    assert sorted(os.listdir(night_out.folder / "out" / "master")) == [
        f"{name}.xisf" for name in ALL
    ]
    assert not (night_out.folder / "out" / "calibrated").exists()
    assert "ImageCalibration: 6 succeeded" in Path(outcome.folder.log).read_text(encoding="utf-8")
    assert Path(outcome.folder.script).read_text(encoding="ascii").startswith("#iflt")


def test_the_bar_never_goes_back(night_out: Night) -> None:
    night_out.run()
    for name in ALL:
        seen = [e.done for e in night_out.events if isinstance(e, StepProgress) and e.step == name]
        assert seen, name
        assert seen == sorted(seen), name


@pytest.mark.parametrize("version", ["1.8.9", "1.9.3"])
def test_older_pixinsights_make_the_same_night(night_out: Night, version: str) -> None:
    night_out.monkeypatch.setenv("PIXINSIGHT_STANDIN_VERSION", version)
    outcome = night_out.run()
    assert states(outcome) == dict.fromkeys(ALL, DONE)
    assert outcome.state.engine == f"PixInsight {version}"
    left_out = [e.text for e in night_out.events if isinstance(e, Log) and "left out" in e.text]
    assert ("ImageCalibration.generateFITSKeywords" in "".join(left_out)) == (version == "1.8.9")


@pytest.mark.parametrize(
    "recipe", [Recipe.BIAS, Recipe.DARK, Recipe.BIAS_AND_DARK, Recipe.BIAS_AND_SCALED_DARK]
)
def test_both_engines_make_the_same_pixels(night_out: Night, recipe: Recipe) -> None:
    assert states(night_out.run(night_out.plan("pi", recipe))) == dict.fromkeys(ALL, DONE)
    built = night_out.plan("built", recipe)
    settings = replace(night_out.settings, jobs=1)
    outcome = asyncio.run(run(built, BuiltinEngine(), launch, lambda _: None, settings))
    assert states(outcome) == dict.fromkeys(ALL, DONE)
    for name in ALL:
        ours = pixels(night_out.folder / "built" / "master" / f"{name}.xisf")
        theirs = pixels(night_out.folder / "pi" / "master" / f"{name}.xisf")
        assert ours.shape == theirs.shape == (SIZE[1], SIZE[0])
        assert np.abs(ours - theirs).max() < 1e-6


def test_both_engines_turn_rows_that_lie_bottom_up(night_out: Night) -> None:
    def turn(path: str, odd: bool) -> None:
        cards = {"IMAGETYP": "BIAS", "ROWORDER": "BOTTOM-UP" if odd else "TOP-DOWN"}
        with open_pixels(path) as opened:
            rows = np.empty((opened.rows, opened.size[0]), np.float32)
            opened.read(0, opened.rows, rows)
        whole = np.rint(rows * 65535).astype(np.uint16)
        sky.write_fits(path, whole[::-1].copy() if odd else whole, cards)

    for i, path in enumerate(night_out.frames["bias"]):
        turn(path, i % 2 == 1)
    for output, engine in (("pi", None), ("built", BuiltinEngine())):
        plan = night_out.plan(output)
        plan = replace(plan, steps=plan.steps[:1])
        if engine is None:
            outcome = night_out.run(plan)
        else:
            settings = replace(night_out.settings, jobs=1)
            outcome = asyncio.run(run(plan, engine, launch, lambda _: None, settings))
        assert states(outcome) == {"masterBias": DONE}
    ours, theirs = (
        pixels(night_out.folder / name / "master" / "masterBias.xisf") for name in ("built", "pi")
    )
    assert np.abs(ours - theirs).max() < 1e-6


@pytest.mark.parametrize("unit", ["electron", "electron/s", "adu/s"])
def test_pixinsight_is_not_given_a_master_whose_values_are_no_adu(
    night_out: Night, unit: str
) -> None:
    dark = np.full((SIZE[1], SIZE[0]), 125, np.float32)
    path = sky.write_fits(
        night_out.folder / "dark.fits", dark, {"IMAGETYP": "Master Dark", "BUNIT": unit}
    )
    place = night_out.folder / "out"
    flat = step(place, Kind.FLAT, night_out.frames["flat"], recipe=Recipe.DARK, dark=path)
    outcome = night_out.run(plan_of(place, flat))
    assert states(outcome) == {"masterFlat": FAILED}
    assert "which PixInsight takes for ADU" in str(reasons(outcome)["masterFlat"])


def test_darks_as_bright_as_flats_are_warned_of(night_out: Night) -> None:
    place = night_out.folder / "out"
    outcome = night_out.run(plan_of(place, step(place, Kind.DARK, night_out.frames["flat"])))
    certificate = outcome.state.steps["masterDark"].certificate
    assert certificate is not None
    assert certificate.grade is Grade.BAD
    assert "as bright as flats" in certificate.verdict


# --- what goes wrong ----------------------------------------------------------------------------


def test_a_bad_file_fails_its_step_in_plain_words_and_leaves_the_others(night_out: Night) -> None:
    bad = night_out.frames["dark"][3]
    night_out.mode("fail-file", os.path.basename(bad))
    outcome = night_out.run()
    assert states(outcome) == {"masterBias": DONE, "masterDark": FAILED, "masterFlat": FAILED}
    failed = reasons(outcome)
    assert failed["masterDark"] == (
        f"PixInsight cannot read {Path(bad).as_posix()}: it is damaged or no image; take it out"
    )
    assert failed["masterFlat"] == "its dark was not made: masterDark"
    assert outcome.state.steps["masterDark"].raw == (
        "PixInsight could not integrate the frames",
        f"*** Error: {Path(bad).as_posix()}: Invalid or unsupported image.",
    )


def test_a_flat_that_cannot_be_calibrated_is_named(night_out: Night) -> None:
    bad = night_out.frames["flat"][0]
    night_out.mode("fail-file", os.path.basename(bad))
    outcome = night_out.run()
    assert states(outcome)["masterFlat"] == FAILED
    assert f"cannot read {Path(bad).as_posix()}" in str(reasons(outcome)["masterFlat"])
    assert not (night_out.folder / "out" / "calibrated").exists()


def test_red_lines_in_a_good_run_are_warnings(night_out: Night) -> None:
    night_out.mode("red-lines")
    outcome = night_out.run()
    assert states(outcome) == dict.fromkeys(ALL, DONE)
    assert outcome.state.steps["masterBias"].warnings == (
        "PixInsight made it, but said: *** Error: Parsing PEDESTAL FITS keyword: invalid value",
    )


def test_a_hang_at_the_start_ends_with_what_may_be_the_cause(night_out: Night) -> None:
    night_out.mode("hang")
    outcome = night_out.run(idle_timeout=1.5)
    assert states(outcome) == dict.fromkeys(ALL, FAILED)
    assert str(outcome.trouble).startswith("no sign of life for 1.5 s")
    assert "licence" in str(outcome.trouble)
    assert reasons(outcome) == dict.fromkeys(ALL, outcome.trouble)


def test_an_unknown_flag_is_a_dialog_nobody_sees(night_out: Night) -> None:
    outcome = night_out.run(idle_timeout=1.5, quiet_flags=("--no-such-flag",))
    assert "no sign of life" in str(outcome.trouble)


def test_a_death_in_the_middle_keeps_what_was_finished(night_out: Night) -> None:
    night_out.mode("die", "/FLAT/")
    outcome = night_out.run(night_out.plan(recipe=Recipe.UNCALIBRATED))
    assert states(outcome) == {"masterBias": DONE, "masterDark": DONE, "masterFlat": FAILED}
    assert reasons(outcome)["masterFlat"] == "PixInsight ended in the middle of this step"
    assert not outcome.state.finished


def test_a_death_while_writing_leaves_no_partial_master(night_out: Night) -> None:
    night_out.mode("die", ".masterDark.")
    outcome = night_out.run()
    assert states(outcome) == {"masterBias": DONE, "masterDark": FAILED, "masterFlat": FAILED}
    assert reasons(outcome) == {
        "masterBias": None,
        "masterDark": "PixInsight ended in the middle of this step",
        "masterFlat": "PixInsight ended before it came to this step",
    }
    assert os.listdir(night_out.folder / "out" / "master") == ["masterBias.xisf"]


def test_a_crash_is_reported_with_its_exit_code(night_out: Night) -> None:
    night_out.mode("crash", "/DARK/")
    outcome = night_out.run()
    assert str(reasons(outcome)["masterDark"]).startswith("PixInsight crashed (exit code ")


def test_exit_code_0_without_a_result_is_a_failure(night_out: Night) -> None:
    night_out.mode("silent")
    outcome = night_out.run()
    assert states(outcome) == dict.fromkeys(ALL, FAILED)
    assert str(reasons(outcome)["masterBias"]).startswith(
        "PixInsight ended without running the script: start it once by hand"
    )


def test_a_run_without_a_console_log_is_judged_by_its_result_file(night_out: Night) -> None:
    bad = night_out.frames["bias"][3]
    night_out.mode("no-log")
    assert states(night_out.run()) == dict.fromkeys(ALL, DONE)
    plan = night_out.plan("other")
    os.unlink(bad)
    outcome = night_out.run(plan)
    assert states(outcome) == {"masterBias": FAILED, "masterDark": DONE, "masterFlat": FAILED}
    assert f"{bad} cannot be read" in str(reasons(outcome)["masterBias"])


def test_a_master_that_is_not_what_was_planned_is_put_aside(night_out: Night) -> None:
    plan = night_out.plan()
    bias = replace(plan.steps[0], digest="another-digest-altogether")
    outcome = night_out.run(replace(plan, steps=(bias, *plan.steps[1:])))
    assert states(outcome)["masterBias"] == FAILED
    assert "does not carry the identity" in str(reasons(outcome)["masterBias"])
    assert not (night_out.folder / "out" / "master" / "masterBias.xisf").exists()


def test_a_black_master_is_warned_of(night_out: Night) -> None:
    night_out.mode("spoil")
    outcome = night_out.run()
    warnings = outcome.state.steps["masterBias"].warnings
    assert "every pixel of the master has the same value" in warnings


def older_master(night_out: Night) -> bytes:
    """A run's master bias; what is planned from here on makes it anew."""
    bias = night_out.plan().steps[0]
    assert states(night_out.run(plan_of(night_out.folder / "out", bias))) == {"masterBias": DONE}
    return Path(bias.output).read_bytes()


def of_fewer_frames(night_out: Night, **changes: object) -> Plan:
    """The plan for a newer master bias."""
    output = night_out.folder / "out"
    bias = step(output, Kind.BIAS, night_out.frames["bias"][1:])
    older = source(bias.output)
    return plan_of(output, replace(bias, state=State.STALE, older=older, **changes))  # type: ignore[arg-type]


def test_the_older_master_stays_until_the_new_one_is_found_good(night_out: Night) -> None:
    older = older_master(night_out)
    plan = of_fewer_frames(night_out)
    master = Path(plan.steps[0].output)
    night_out.mode("spoil")
    outcome = night_out.run(replace(plan, engine="pixinsight"))
    assert states(outcome) == {"masterBias": FAILED}
    assert "same value" in str(reasons(outcome)["masterBias"])
    assert os.listdir(outcome.folder.file("rejected")) == [master.name]
    assert master.read_bytes() == older
    night_out.mode("")
    assert states(night_out.run(plan)) == {"masterBias": DONE}
    assert master.read_bytes() != older
    assert os.listdir(master.parent) == [master.name]


def test_the_older_master_stays_where_the_new_one_cannot_be_placed(
    night_out: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = older_master(night_out)
    plan = of_fewer_frames(night_out)

    def held(part: str, path: str) -> None:
        raise PermissionError(13, "the file is in use", path)

    monkeypatch.setattr("ap_master_calibration.support.win_files.replace", held)
    outcome = night_out.run(plan)
    assert "the file is in use" in str(reasons(outcome)["masterBias"])
    assert Path(plan.steps[0].output).read_bytes() == older


def test_a_disk_without_links_gets_its_masters_all_the_same(
    night_out: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", refused)
    assert states(night_out.run()) == dict.fromkeys(ALL, DONE)
    masters = os.listdir(night_out.folder / "out" / "master")
    assert sorted(masters) == [f"{name}.xisf" for name in ALL]


def test_a_file_that_came_to_the_masters_place_is_kept(night_out: Night) -> None:
    plan = night_out.plan()
    place = Path(plan.steps[0].output)
    place.write_text("a text of mine")
    outcome = night_out.run(plan)
    assert "not a master of this program: it is kept" in str(reasons(outcome)["masterBias"])
    assert states(outcome)["masterDark"] == DONE
    assert place.read_text() == "a text of mine"


def test_a_file_that_comes_while_pixinsight_works_is_kept(night_out: Night) -> None:
    plan = night_out.plan()
    place = Path(plan.steps[1].output)

    def hear(event: Event) -> None:
        if isinstance(event, StepStarted) and event.step == "masterBias":
            place.write_text("a text of mine")

    outcome = night_out.run(plan, hear)
    assert states(outcome)["masterDark"] == FAILED
    assert place.read_text() == "a text of mine"


def test_a_frame_is_no_place_for_a_calibrated_flat(night_out: Night) -> None:
    output = night_out.folder / "out"
    calibrated = output / "calibrated" / "masterFlat"
    calibrated.mkdir(parents=True)
    first = Path(night_out.frames["flat"][0])
    mine = calibrated / f"{first.stem}{POSTFIX}.xisf"
    os.rename(night_out.frames["flat"][1], mine)
    night_out.frames["flat"][1] = str(mine)
    before = mine.read_bytes()
    outcome = night_out.run()
    assert "would be written, is a frame" in str(reasons(outcome)["masterFlat"])
    assert mine.read_bytes() == before


def test_cancelling_ends_pixinsight_and_keeps_finished_masters(night_out: Night) -> None:
    night_out.mode("slow", "0.1")

    async def cancelled() -> Outcome:
        def hear(event: Event) -> None:
            night_out.events.append(event)
            if isinstance(event, StepStarted) and event.step == "masterDark":
                task.cancel()

        task = asyncio.create_task(
            run(night_out.plan(), PixInsightEngine(), launch, hear, night_out.settings)
        )
        return await task

    outcome = asyncio.run(cancelled())
    assert outcome.cancelled
    assert states(outcome) == {
        "masterBias": DONE,
        "masterDark": CANCELLED,
        "masterFlat": CANCELLED,
    }
    assert reasons(outcome)["masterDark"] == "cancelled"
    assert os.listdir(night_out.folder / "out" / "master") == ["masterBias.xisf"]


def test_a_slow_pixinsight_that_gives_signs_is_waited_for(night_out: Night) -> None:
    night_out.mode("slow", "0.2")
    plan = night_out.plan()
    outcome = night_out.run(replace(plan, steps=plan.steps[:1]), idle_timeout=5.0)
    assert states(outcome) == {"masterBias": DONE}


# --- the start ----------------------------------------------------------------------------------


def test_an_output_folder_with_an_unsafe_name_is_worked_around(night_out: Night) -> None:
    outcome = night_out.run(night_out.plan("a, b=c 'd' ü \U0001f52d"))
    assert states(outcome) == dict.fromkeys(ALL, DONE)


def test_an_output_path_of_300_characters_works(night_out: Night) -> None:
    deep = "/".join(["deeper" * 8] * 6)
    outcome = night_out.run(night_out.plan(deep))
    assert len(outcome.folder.script) > 300
    assert states(outcome) == dict.fromkeys(ALL, DONE)


def test_a_pixinsight_in_the_same_slot_is_reported_not_joined(tmp_path: Path) -> None:
    binary = pixinsight_standin.install(tmp_path / "bin")
    slot = pixinsight_standin.slot()
    env = {**os.environ, "PIXINSIGHT_STANDIN_MODE": "hang"}
    child = subprocess.Popen([binary, f"-n={slot}"], env=env, **own_group())
    try:
        with pytest.raises(ApmcError, match=f"already runs in slot {slot} .process {child.pid}"):
            check_slot(PixInsightSettings(instance=slot))
    finally:
        ProcessTree(child.pid).kill()
        child.wait()


def test_a_slot_in_use_stops_the_run_before_anything_is_started(night_out: Night) -> None:
    running = [(4711, ("/opt/PixInsight/bin/PixInsight.sh", "-n=123"))]
    night_out.monkeypatch.setattr(RUNNING, lambda: iter(running))
    with pytest.raises(ApmcError, match="already runs in slot 123"):
        night_out.run(instance=123)
    assert night_out.events == []


def test_calibrated_flats_are_kept_when_asked_for(night_out: Night) -> None:
    night_out.run(keep_calibrated=True)
    kept = night_out.folder / "out" / "calibrated" / "masterFlat"
    assert len(os.listdir(kept)) == 6


def test_calibrated_flats_that_were_kept_are_kept_by_the_next_run(night_out: Night) -> None:
    night_out.run(keep_calibrated=True)
    night_out.run()
    kept = night_out.folder / "out" / "calibrated" / "masterFlat"
    assert len(os.listdir(kept)) == 6


def test_a_pixinsight_that_is_not_there_is_missing(night_out: Night) -> None:
    engine = PixInsightEngine()
    assert engine.missing(night_out.settings) is None
    gone = replace(night_out.settings, pixinsight=PixInsightSettings(binary="/no/PixInsight.sh"))
    assert "there is no /no/PixInsight.sh" in str(engine.missing(gone))
    with pytest.raises(EngineMissing):
        engine.prepare(night_out.plan(), RunFolder(str(night_out.folder), "x"), gone)


def test_the_script_alone_is_written_with_the_command_that_runs_it(night_out: Night) -> None:
    folder = RunFolder(str(night_out.folder / "out"), "20260129_123456")
    wish = replace(night_out.settings.pixinsight, script_dir=str(night_out.folder / "scripts"))
    written = script_only(night_out.plan(), folder, Settings(pixinsight=wish))
    assert written.path == str(
        night_out.folder / "scripts" / "20260129_123456_calibrate_masters.js"
    )
    assert written.argv[0] == wish.binary
    assert written.argv[-2:] == (f"-r={written.path}", "--force-exit")
    nowhere = script_only(
        night_out.plan(), folder, Settings(pixinsight=PixInsightSettings(binary="/no"))
    )
    assert os.path.basename(nowhere.argv[0]).startswith("PixInsight")


def test_a_script_folder_that_cannot_be_made_is_refused(night_out: Night) -> None:
    blocked = night_out.folder / "file"
    blocked.write_text("x", encoding="ascii")
    wish = replace(night_out.settings.pixinsight, script_dir=str(blocked / "in"))
    with pytest.raises(UsageError, match="--script-dir"):
        script_only(
            night_out.plan(),
            RunFolder(str(night_out.folder / "out"), "1"),
            Settings(pixinsight=wish),
        )


# --- lines that come in any order ---------------------------------------------------------------


def prepared(night_out: Night) -> PixInsightEngine:
    engine = PixInsightEngine()
    plan = night_out.plan()
    engine.prepare(plan, RunFolder(plan.output, "20260129_123456"), night_out.settings)
    return engine


START = '{"event":"start","step":"masterBias","n":2}'
FAILURE = '{"event":"failed","step":"masterBias","reason":"no","n":3}'
ERROR = "[2026-01-29 12:34:56] *** Error: /a/1.fits: Empty image file."


def test_a_failure_waits_for_the_console_to_explain_it(night_out: Night) -> None:
    engine = prepared(night_out)
    assert list(engine.read("progress", START)) == [StepStarted("masterBias")]
    assert list(engine.read("progress", FAILURE)) == []
    assert list(engine.read("console", f"[2026-01-29 12:34:56] @apmc {START}")) == []
    assert list(engine.read("console", ERROR)) == [Log(ERROR[22:], "error")]
    failure = [
        StepFailed("masterBias", "/a/1.fits holds no image; take it out", ("no", ERROR[22:]))
    ]
    assert list(engine.read("console", f"@apmc {FAILURE}")) == failure
    assert list(engine.read("progress", FAILURE)) == []


def test_a_failure_is_reported_at_the_end_when_the_console_says_nothing(night_out: Night) -> None:
    engine = prepared(night_out)
    list(engine.read("progress", FAILURE))
    events = list(engine.ended(0))
    assert events[0] == StepFailed("masterBias", "no", ())
    assert [e.step for e in events if isinstance(e, StepFailed)] == list(ALL)


def test_half_lines_and_noise_are_passed_over(night_out: Night) -> None:
    engine = prepared(night_out)
    assert list(engine.read("progress", START[:20])) == []
    assert list(engine.read("progress", '"text"')) == []
    noise = "<* Warning *> Unconditional exit as per user request: No data were saved!"
    assert list(engine.read("stdout", noise)) == []
    assert list(engine.read("stderr", "ERROR:gpu_channel_manager.cc(959) Failed")) == []
    assert list(engine.read("stdout", "some words")) == [Log("some words")]


def test_a_torn_result_file_is_no_result(tmp_path: Path) -> None:
    torn = tmp_path / "result.json"
    assert read_result(str(torn)) == {}
    torn.write_text('{"steps": {"a"', encoding="ascii")
    assert read_result(str(torn)) == {}
    torn.write_text('["a"]', encoding="ascii")
    assert read_result(str(torn)) == {}


def test_warnings_reach_their_step(night_out: Night) -> None:
    engine = prepared(night_out)
    list(engine.read("console", f"@apmc {START}"))
    events = list(engine.read("console", "** Warning: Deprecated file format: FITS"))
    assert events[-1] == StepWarned("masterBias", "Deprecated file format: FITS")


# --- from folders to masters --------------------------------------------------------------------


def planned(night_out: Night, settings: Settings) -> Plan:
    found = scan([str(night_out.folder / "in")])
    return make_plan(
        found.frames,
        found.skipped,
        str(night_out.folder / "OUT"),
        settings,
        engine="pixinsight",
        today=date(2026, 2, 1),
    )


def test_a_staged_night_is_made_in_one_launch_and_is_up_to_date_afterwards(
    night_out: Night,
) -> None:
    staged = replace(night_out.settings, staged=True)
    plan = planned(night_out, staged)
    flat = next(s for s in plan.steps if s.kind is Kind.FLAT)
    assert flat.depends_on
    outcome = night_out.run(plan)
    assert set(states(outcome).values()) == {DONE}
    assert len(list((night_out.folder / "OUT" / "logs").glob("*.js"))) == 1
    for made in plan.steps:
        frame = read_frame(made.output)
        assert isinstance(frame, Frame)
        assert (frame.setup, frame.filter, frame.night) == (made.setup, made.filter, made.night)
        assert made.exposure in (None, frame.exposure)
        assert frame.count == len(made.frames)
    again = planned(night_out, staged)
    assert {s.state for s in again.steps} == {State.UP_TO_DATE}
