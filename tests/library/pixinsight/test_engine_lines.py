"""Lines of PixInsight that come late, torn or in any order."""

from pathlib import Path

from engine_night import ALL, Night

from ap_master_calibration.engines.base import RunFolder
from ap_master_calibration.engines.events import (
    Log,
    StepFailed,
    StepStarted,
    StepWarned,
)
from ap_master_calibration.engines.pixinsight.pixinsight_engine import (
    PixInsightEngine,
    read_result,
)


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
