"""The command `verify`, and where else the verdict on a master is told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import sky

from ap_master_calibration.cli import main
from ap_master_calibration.documents import read_json
from ap_master_calibration.files.header import read_header


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of a run that made a master bias of eight frames."""
    folder = tmp_path_factory.mktemp("verify")
    sky.series(folder / "in", 8, "BIAS", size=(96, 64))
    assert main([str(folder / "in"), str(folder / "out"), "--engine", "builtin", "--quiet"]) == 0
    return folder / "out"


def master_in(output: Path) -> Path:
    (path,) = (output / "master").glob("*.xisf")
    return path


def test_a_good_master_is_verified_with_its_frames(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(output / "master"), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["masters"]
    assert (told["kind"], told["grade"], told["sentence"]) == ("bias", "good", "good")
    assert told["frames"] == 8
    assert "noise" in {test["name"] for test in told["tests"]}


def test_the_verdict_is_in_the_header_and_in_the_run(output: Path) -> None:
    assert read_header(str(master_in(output))).cards["VERDICT"] == "good"
    (outcome,) = output.glob("logs/*/outcome.json")
    (certificate,) = read_json(str(outcome))["certificates"].values()
    assert certificate["grade"] == "good"


def test_a_master_whose_frames_are_gone_is_tested_by_its_pixels(
    output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.xisf"
    copy.write_bytes(master_in(output).read_bytes())
    assert main(["verify", str(copy)]) == 0
    assert "only its own pixels were tested" in capsys.readouterr().out


def test_a_master_is_compared_with_the_one_of_its_key_in_a_folder(
    output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "old" / "copy.xisf"
    copy.parent.mkdir()
    copy.write_bytes(master_in(output).read_bytes())
    assert main(["verify", str(output / "master"), "--against", str(copy.parent), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["masters"]
    assert told["against"]["same"] is True
    assert told["against"]["old"] == str(copy)


def test_an_older_master_that_calibrates_the_frames_better_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rng, size = np.random.default_rng(1), (480, 320)
    for name, leak in (("old", 0.0), ("new", 25.0)):
        for number in range(9):
            light = leak * np.linspace(0, 1, size[0]) if number % 2 else np.zeros(size[0])
            pixels = np.rint(rng.normal(500, 5, size[::-1]) + light).astype(np.uint16)
            sky.frame(tmp_path / name, "BIAS", pixels=pixels, size=size, number=number)
        run = [str(tmp_path / name), str(tmp_path / f"{name}-out"), "--check", "off", "--quiet"]
        assert main([*run, "--engine", "builtin"]) == 0
    new, old = (str(master_in(tmp_path / f"{name}-out")) for name in ("new", "old"))
    assert main(["verify", new, "--against", old]) == 1
    assert "calibrates frames of this series better than the other" in capsys.readouterr().out
    main(["verify", old, "--against", new])
    assert "better" not in capsys.readouterr().out


def test_what_cannot_be_compared_or_verified_is_said(
    output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dark = sky.frame(tmp_path, "Master Dark", ending=".xisf", size=(96, 64))
    assert main(["verify", str(master_in(output)), "--against", dark]) == 2
    assert "only such can be compared" in capsys.readouterr().err
    assert main(["verify", str(output / "logs")]) == 2


def test_a_bad_master_is_told_before_it_is_added_to_a_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bright = np.full((64, 96), 0.5, np.float32)
    bad = sky.frame(tmp_path, "Master Dark", ending=".xisf", pixels=bright)
    library = tmp_path / "library"
    library.mkdir()
    assert main(["verify", bad]) == 1
    assert main(["library", "add", bad, "--to", str(library)]) == 0
    said = capsys.readouterr()
    assert "its tests found it bad: the dark frames are as bright as flats" in said.err
    assert list(library.rglob("*.xisf"))
