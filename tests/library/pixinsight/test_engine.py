"""The engine on a stand-in that behaves like PixInsight: the masters, and the events."""

import asyncio
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import sky
from engine_night import ALL, DONE, FAILED, Night, pixels, reasons, states
from pixinsight_standin.plans import SCALE, SIZE, plan_of, step

from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.events import (
    Log,
    StepDone,
    StepProgress,
    StepStarted,
)
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.plan import Plan, Recipe, State
from ap_master_calibration.planning.planner import make_plan
from ap_master_calibration.quality.certificate import Grade
from ap_master_calibration.running.run import run
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.settings import Settings


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
