"""What goes wrong in a run of PixInsight: bad files, deaths, hangs, files in the way."""

import asyncio
import os
from dataclasses import replace
from pathlib import Path

import pytest
from engine_night import ALL, CANCELLED, DONE, FAILED, Night, reasons, states
from pixinsight_standin.plans import plan_of, source, step

from ap_master_calibration.engines.events import (
    Event,
    StepStarted,
)
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.pixinsight_engine import (
    PixInsightEngine,
)
from ap_master_calibration.engines.pixinsight.process_settings import POSTFIX
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Recipe, State
from ap_master_calibration.running.run import Outcome, run


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
