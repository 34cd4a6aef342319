"""The script PixInsight runs: what it says, and what it does in both JavaScript engines."""

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sky
from pixinsight_standin.plans import SIZE, Ran, night, plan_of, run_plan, source, step

from ap_master_calibration.engines.pixinsight.parameters import INTEGRATION
from ap_master_calibration.engines.pixinsight.process_settings import (
    CALIBRATIONS,
    MASTER_TYPES,
    calibration_settings,
    integration_settings,
)
from ap_master_calibration.engines.pixinsight.script import (
    Files,
    batches,
    fits_value,
    job_of,
    literal,
    script_path,
    script_text,
)
from ap_master_calibration.errors import UsageError
from ap_master_calibration.files.header import read_header
from ap_master_calibration.frames import CALIBRATION_KINDS, Card, Kind
from ap_master_calibration.planning.plan import Plan, Recipe
from ap_master_calibration.rejections import REJECTIONS, Rejection, RejectionMethod

FILES = Files("20260129_123456", "/o/a.log", "/o/result.json", "/o/progress.jsonl")
VERSIONS = ["1.8.9", "1.9.3", "1.9.4"]


@pytest.fixture
def frames(tmp_path: Path) -> dict[str, list[str]]:
    return night(tmp_path / "in")


def whole_night(output: Path, frames: dict[str, list[str]]) -> Plan:
    """Bias, dark and a flat made with both."""
    return plan_of(
        output,
        step(output, Kind.BIAS, frames["bias"]),
        step(output, Kind.DARK, frames["dark"]),
        step(
            output,
            Kind.FLAT,
            frames["flat"],
            recipe=Recipe.BIAS_AND_SCALED_DARK,
            bias="masterBias",
            dark="masterDark",
        ),
    )


def states(ran: Ran) -> dict[str, str]:
    return {name: entry["state"] for name, entry in ran.result["steps"].items()}


# --- the text -----------------------------------------------------------------------------------


def test_the_script_asks_for_v8_exactly_from_1_9_4_on() -> None:
    job = job_of(Plan("/o", ()), FILES)
    assert script_text(job, (1, 9, 4)).startswith("#engine v8\n//")
    assert script_text(job, (2, 0, 0)).startswith("#engine v8\n//")
    assert "#engine" not in script_text(job, (1, 9, 3))
    unknown = script_text(job, None)
    assert unknown.startswith("#iflt __PI_VERSION__ 01.09.04\n#else\n#engine v8\n#endif\n//")


def test_the_program_is_es5_ascii_and_free_of_comment_traps() -> None:
    text = script_text(job_of(Plan("/o", ()), FILES), (1, 9, 3))
    code = re.sub(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*', "", text)
    assert text.isascii()
    assert "/*" not in text
    assert "#include" not in text
    assert not re.search(r"\b(let|const|class|of|async|await|yield|import|export)\b", code)
    assert not re.search(r"=>|`|\.\.\.|\bfunction\b[^()]*\([^)]*=", code)
    assert "for ( var name in" not in code  # for..in over a process crashed PixInsight 1.9.2


@pytest.mark.parametrize(
    "value",
    [
        "C:/a/*b*//c",
        "//server/share/a.fits",
        "</script>",
        "\u2028\u2029 äöü \U0001f52d",
        'quote " and \\ and \n',
        {"a": [1, True, None, 0.5, "x" * 200]},
    ],
)
def test_a_value_is_written_so_that_nothing_looks_like_a_comment(value: Any) -> None:
    text = literal(value)
    assert json.loads(text) == value
    assert text.isascii()
    assert not any(mark in text for mark in ("/*", "*/", "//"))


def test_paths_are_absolute_and_read_from_the_folder_of_the_plan(tmp_path: Path) -> None:
    assert script_path("in/a.fits", str(tmp_path)) == (tmp_path / "in" / "a.fits").as_posix()
    with pytest.raises(UsageError, match="rename it"):
        script_path("/o/a\udcff.fits")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Ha", "'Ha'"),
        ("1", "'1'"),
        ("F", "'F'"),
        ("O'Neil", "'O''Neil'"),
        (True, "T"),
        (0, "0"),
        (-10.0, "-10.0"),
        (1e-05, "1e-05"),
    ],
)
def test_keywords_are_written_so_that_their_type_survives(
    value: bool | float | str, written: str
) -> None:
    assert fits_value(Card("FILTER", value)) == written


# --- the settings -------------------------------------------------------------------------------


def test_every_rejection_kind_and_recipe_has_its_row() -> None:
    numbers = {INTEGRATION.number("rejection", row.pixinsight) for row in REJECTIONS.values()}
    assert len(numbers) == len(REJECTIONS)
    assert set(MASTER_TYPES) == set(CALIBRATION_KINDS)
    assert set(CALIBRATIONS) == set(Recipe) - {Recipe.PLAIN, Recipe.UNCALIBRATED}


@pytest.mark.parametrize(
    ("method", "low", "high", "expected"),
    [
        (
            RejectionMethod.WINSORIZED,
            4.0,
            3.0,
            {"rejection": 4, "sigmaLow": 4.0, "sigmaHigh": 3.0, "winsorizationCutoff": 5.0},
        ),
        (RejectionMethod.SIGMA, 2, 3.5, {"rejection": 3, "sigmaLow": 2.0, "sigmaHigh": 3.5}),
        (
            RejectionMethod.PERCENTILE,
            0.2,
            0.1,
            {"rejection": 2, "pcClipLow": 0.2, "pcClipHigh": 0.1},
        ),
        (
            RejectionMethod.LINEAR_FIT,
            5.0,
            3.5,
            {"rejection": 6, "linearFitLow": 5.0, "linearFitHigh": 3.5},
        ),
        (RejectionMethod.MINMAX, 1.0, 2.0, {"rejection": 1, "minMaxLow": 1, "minMaxHigh": 2}),
        (RejectionMethod.NONE, 0.0, 0.0, {"rejection": 0}),
    ],
)
def test_a_rejection_becomes_pixinsights_own(
    tmp_path: Path, method: RejectionMethod, low: float, high: float, expected: dict[str, Any]
) -> None:
    made = step(tmp_path, Kind.DARK, [], rejection=Rejection(method, low, high))
    found = {s.name: s.value for s in integration_settings(made, ["a", "b", "c"])}
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize("kind", [Kind.BIAS, Kind.DARK, Kind.FLAT_DARK, Kind.FLAT])
def test_only_flats_are_normalized_and_nothing_is_weighted_or_clipped(
    tmp_path: Path, kind: Kind
) -> None:
    found = {s.name: s.value for s in integration_settings(step(tmp_path, kind, []), ["a"])}
    flat = kind is Kind.FLAT
    assert found["normalization"] == (2 if flat else 0)
    assert found["rejectionNormalization"] == (2 if flat else 0)
    assert found["imageType"] == {"bias": 1, "dark": 2, "flatdark": 2, "flat": 3}[kind]
    assert (found["combination"], found["weightMode"]) == (0, 0)
    assert found["truncateOnOutOfRange"] is True
    assert found["rangeClipLow"] is found["rangeClipHigh"] is False
    assert found["evaluateSNR"] is found["useCache"] is found["generateRejectionMaps"] is False
    assert found["images"] == ((True, "a", "", ""),)


@pytest.mark.parametrize(
    ("recipe", "bias", "dark", "from_dark", "scaled"),
    [
        (Recipe.BIAS, True, False, False, False),
        (Recipe.DARK, False, True, False, False),
        (Recipe.BIAS_AND_DARK, True, True, True, False),
        (Recipe.BIAS_AND_SCALED_DARK, True, True, True, True),
        (Recipe.BIAS_AND_PURE_DARK, True, True, False, False),
        (Recipe.BIAS_AND_SCALED_PURE_DARK, True, True, False, True),
    ],
)
def test_the_bias_is_never_subtracted_twice(
    tmp_path: Path, recipe: Recipe, bias: bool, dark: bool, from_dark: bool, scaled: bool
) -> None:
    made = step(tmp_path, Kind.FLAT, [], recipe=recipe)
    places = {"bias": "/b.xisf", "dark": "/d.xisf"}
    found = {s.name: s.value for s in calibration_settings(made, ["a"], "/out", places)}
    assert (found["masterBiasEnabled"], found["masterDarkEnabled"]) == (bias, dark)
    assert (found["calibrateDark"], found["optimizeDarks"]) == (from_dark, scaled)
    assert found["masterBiasPath"] == ("/b.xisf" if bias else "")
    assert found["masterDarkPath"] == ("/d.xisf" if dark else "")
    assert found["masterFlatEnabled"] is found["calibrateBias"] is False
    assert found["enableCFA"] is False


def test_a_recipe_without_its_master_is_refused(tmp_path: Path) -> None:
    made = step(tmp_path, Kind.FLAT, [], recipe=Recipe.BIAS_AND_DARK)
    with pytest.raises(UsageError, match="lacks a master"):
        calibration_settings(made, ["a"], "/o", {"dark": "/d"})


def test_colour_frames_are_calibrated_as_such(tmp_path: Path) -> None:
    made = step(tmp_path, Kind.FLAT, [], recipe=Recipe.DARK, more=[Card("BAYERPAT", "RGGB")])
    found = {s.name: s.value for s in calibration_settings(made, ["a"], "/o", {"dark": "/d"})}
    assert found["enableCFA"] is True


# --- the run ------------------------------------------------------------------------------------


@pytest.mark.parametrize("known", [True, False], ids=["version known", "version unknown"])
@pytest.mark.parametrize("version", VERSIONS)
def test_a_night_is_made_in_every_version_and_no_parameter_is_ignored(
    tmp_path: Path, frames: dict[str, list[str]], version: str, known: bool
) -> None:
    numbers = tuple(int(n) for n in version.split("."))
    plan = whole_night(tmp_path / "out", frames)
    ran = run_plan(plan, version, written_for=(*numbers,) if known else None)  # type: ignore[arg-type]
    assert ran.report["error"] is None
    assert ran.report["engine"] == ("v8" if version == "1.9.4" else "sm")
    assert ran.report["ignored"] == []
    assert states(ran) == {"masterBias": "ok", "masterDark": "ok", "masterFlat": "ok"}
    assert ran.result["finished"] is True
    assert ran.result["pixinsight"] == version
    assert ran.report["windows"] == []
    assert ran.report["gc"] >= 3
    assert ran.log.endswith('@apmc {"event":"finished","n":15}\n')
    assert not (tmp_path / "out" / "calibrated").exists()


def test_what_a_version_lacks_is_left_out_and_reported(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    plan = plan_of(tmp_path / "out", step(tmp_path / "out", Kind.BIAS, frames["bias"]))
    new = run_plan(plan, "1.9.4").result["steps"]["masterBias"]["skipped"]
    old = run_plan(plan, "1.8.9").result["steps"]["masterBias"]["skipped"]
    assert new == []
    assert old == [
        f"ImageIntegration.{name}"
        for name in (
            "overrideImageType",
            "imageType",
            "csvWeightsFilePath",
            "generateSlopeMaps",
            "generateFITSKeywords",
        )
    ]


def test_a_needed_parameter_that_is_missing_fails_the_step_by_name(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    output = tmp_path / "out"
    plan = plan_of(output, step(output, Kind.BIAS, frames["bias"]))
    ran = run_plan(plan, mode="leave-out", argument="truncateOnOutOfRange")
    entry = ran.result["steps"]["masterBias"]
    assert entry["state"] == "failed"
    assert entry["error"] == (
        "this PixInsight's ImageIntegration has no parameter truncateOnOutOfRange"
    )
    assert ran.report["ignored"] == []
    gone = run_plan(plan, mode="leave-out", argument="psfType")
    assert gone.result["steps"]["masterBias"]["skipped"] == ["ImageIntegration.psfType"]
    assert states(gone) == {"masterBias": "ok"}


def test_the_stand_in_does_nothing_with_an_unmarked_script_since_1_9_4(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    plan = whole_night(tmp_path / "out", frames)
    ran = run_plan(plan, "1.9.4", written_for=(1, 9, 3))
    assert (ran.result, ran.events, ran.log) == ({}, [], "")
    assert run_plan(plan, "1.9.3", written_for=(1, 9, 4)).result == {}


def test_the_stand_in_tells_on_a_parameter_that_does_not_exist(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    def spoil(job: dict[str, Any]) -> None:
        job["steps"][0]["integration"].append(("sigmaLow", "4", True))

    plan = plan_of(tmp_path / "out", step(tmp_path / "out", Kind.BIAS, frames["bias"]))
    entry = run_plan(plan, hurt=spoil).result["steps"]["masterBias"]
    assert "does not take the value of sigmaLow: ImageIntegration.sigmaLow" in entry["error"]


@pytest.mark.parametrize("filter_name", ["1", "F", "O'Neil & Söhne <5nm>"])
def test_a_master_carries_its_whole_identity(
    tmp_path: Path, frames: dict[str, list[str]], filter_name: str
) -> None:
    output = tmp_path / "out"
    more = [Card("FILTER", filter_name)]
    run_plan(plan_of(output, step(output, Kind.FLAT, frames["flat"], more=more)))
    path = output / "master" / "masterFlat.xisf"
    raw = read_header(str(path))
    assert raw.cards["IMAGETYP"] == "Master Flat"
    assert raw.cards["XISF:imageType"] == "MasterFlat"
    assert (raw.cards["SET-TEMP"], raw.cards["GAIN"], raw.cards["EXPTIME"]) == (-10.0, 100, 2.5)
    assert raw.cards["FILTER"] == filter_name
    assert raw.cards["NCOMBINE"] == 6
    assert (raw.size, raw.sample) == (SIZE, "f32")
    head = path.read_bytes()[:4096].decode("utf-8", "replace")
    assert len(re.findall(r'name="(REJLOW|REJHIGH)" value="[0-9.]+"', head)) == 2
    assert len(re.findall('name="IMAGETYP"', head)) == 1
    assert "HISTORY" in head


def test_a_failed_file_fails_its_step_and_the_flats_that_need_it(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    lost = os.path.basename(frames["dark"][2])
    ran = run_plan(whole_night(tmp_path / "out", frames), mode="fail-file", argument=lost)
    assert states(ran) == {"masterBias": "ok", "masterDark": "failed", "masterFlat": "failed"}
    assert ran.result["steps"]["masterDark"]["error"] == "PixInsight could not integrate the frames"
    assert ran.result["steps"]["masterFlat"]["error"] == "its dark was not made: masterDark"
    assert f"*** Error: {frames['dark'][2]}: Invalid or unsupported image." in ran.log
    assert os.listdir(tmp_path / "out" / "master") == ["masterBias.xisf"]
    assert ran.result["finished"] is True
    assert ran.report["windows"] == []


def test_a_flat_that_cannot_be_calibrated_is_named_and_no_master_is_made_without_it(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    lost = frames["flat"][1]
    ran = run_plan(
        whole_night(tmp_path / "out", frames), mode="fail-file", argument=os.path.basename(lost)
    )
    entry = ran.result["steps"]["masterFlat"]
    assert entry["error"] == f"PixInsight could not calibrate {Path(lost).as_posix()}"
    assert entry["files"] == [Path(lost).as_posix()]
    assert not (tmp_path / "out" / "master" / "masterFlat.xisf").exists()


def test_red_lines_in_a_good_run_change_nothing(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    ran = run_plan(whole_night(tmp_path / "out", frames), mode="red-lines")
    assert "*** Error: Parsing PEDESTAL" in ran.log
    assert set(states(ran).values()) == {"ok"}


def test_a_console_without_a_log_does_not_stop_the_run(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    ran = run_plan(whole_night(tmp_path / "out", frames), mode="no-log")
    assert set(states(ran).values()) == {"ok"}
    assert ran.result["warnings"] == [
        "no console log: Console.beginLog(): could not create the file"
    ]


@pytest.mark.parametrize(("mode", "argument"), [("fail-file", "BIAS"), ("locked", ".part.")])
def test_an_older_master_is_replaced_and_kept_when_the_step_fails(
    tmp_path: Path, frames: dict[str, list[str]], mode: str, argument: str
) -> None:
    output = tmp_path / "out"
    plan = plan_of(output, step(output, Kind.BIAS, frames["bias"]))
    master = output / "master" / "masterBias.xisf"
    run_plan(plan)
    older = master.stat().st_ino
    assert states(run_plan(plan, mode=mode, argument=argument)) == {"masterBias": "failed"}
    assert master.stat().st_ino == older
    run_plan(plan)
    assert master.stat().st_ino != older
    assert read_header(str(master)).size == SIZE
    assert os.listdir(output / "master") == ["masterBias.xisf"]


def test_flats_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    output = tmp_path / "out"
    flats = [
        *sky.series(tmp_path / "a", 3, "FLAT", filter="L"),
        *sky.series(tmp_path / "b", 3, "FLAT", filter="L"),
    ]
    bias = sky.frame(tmp_path, "Master Bias", name="bias.xisf")
    made = step(output, Kind.FLAT, flats, recipe=Recipe.BIAS, bias=bias)
    first, second = batches(made, str(output))
    assert (first.frames, second.frames) == (tuple(flats[:3]), tuple(flats[3:]))
    plan = plan_of(output, made)
    ran = run_plan(plan, keep_calibrated=True)
    assert states(ran) == {"masterFlat": "ok"}
    folder = output / "calibrated" / "masterFlat"
    assert sorted(os.listdir(folder)) == ["1", "2"]
    assert sorted(str(p) for p in folder.rglob("*.xisf")) == sorted(
        (*first.outputs, *second.outputs)
    )
    again = run_plan(plan)
    assert states(again) == {"masterFlat": "ok"}
    assert not folder.exists()


def test_the_same_name_with_another_ending_is_the_same_name() -> None:
    made = step(Path("/o"), Kind.FLAT, [], recipe=Recipe.BIAS)
    names = ("/a/F.fit", "/a/f.fits", "/a/g.fits")
    frames = tuple(replace(source(__file__), path=name) for name in names)
    first, second = batches(replace(made, frames=frames), "/o")
    assert first.frames == ("/a/F.fit", "/a/g.fits")
    assert second.frames == ("/a/f.fits",)
    assert batches(replace(made, recipe=Recipe.UNCALIBRATED), "/o") == ()


def test_what_pixinsight_cannot_read_is_refused_with_the_way_out(
    tmp_path: Path, frames: dict[str, list[str]]
) -> None:
    output = tmp_path / "out"
    packed = tmp_path / "a.fits.gz"
    packed.write_bytes(b"x")
    bias = step(output, Kind.BIAS, [*frames["bias"][:3], str(packed)])
    dark = step(output, Kind.DARK, frames["dark"])
    flat = step(
        output, Kind.FLAT, frames["flat"], recipe=Recipe.BIAS, bias=str(tmp_path / "no.xisf")
    )
    steep = step(
        output,
        Kind.FLAT,
        frames["flat"],
        name="masterSteep",
        rejection=Rejection(RejectionMethod.SIGMA, 12.0, 3.0),
    )
    sequence = step(output, Kind.BIAS, [frames["bias"][0] + "[0]"], name="masterSequence")
    with open(frames["dark"][0], "ab") as file:
        file.write(b"more")
    ran = run_plan(plan_of(output, bias, dark, flat, steep, sequence))
    errors = {name: entry["error"] for name, entry in ran.result["steps"].items()}
    assert errors["masterBias"].startswith(
        "PixInsight does not read packed frames such as a.fits.gz"
    )
    assert errors["masterSequence"].startswith("PixInsight reads the first frame of a sequence")
    assert errors["masterDark"].endswith("has changed since the plan was made; make the plan again")
    assert "no.xisf cannot be read" in errors["masterFlat"]
    assert errors["masterSteep"] == "PixInsight's ImageIntegration.sigmaLow ends at 10, not 12.0"
    assert ran.report["executed"] == []


STRANGE = "a, b=c 'd' ü \U0001f52d [1] #x"


def test_names_with_anything_in_them_come_through(tmp_path: Path) -> None:
    folder = tmp_path / STRANGE
    frames = night(folder)
    output = folder / "out"
    ran = run_plan(whole_night(output, frames))
    assert set(states(ran).values()) == {"ok"}
    assert read_header(str(output / "master" / "masterFlat.xisf")).cards["IMAGETYP"]


def test_a_path_of_300_characters_comes_through(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 300:
        folder /= "deeper" * 8
    frames = night(folder)
    ran = run_plan(whole_night(folder / "out", frames))
    assert set(states(ran).values()) == {"ok"}
