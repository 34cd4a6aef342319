"""The command line with PixInsight: what a person reads when it works, and when it does not."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pixinsight_standin
import pytest
import sky
from cli_child import Said, apmc, environment

from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import read_frame

SLOT = str(pixinsight_standin.slot())


class Night:
    """A folder of frames, a stand-in of PixInsight, and runs of the command line with it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.frames = folder, folder / "in"
        self.binary = pixinsight_standin.install(folder / "PixInsight" / "bin")
        self.settings = folder / "settings.toml"
        self.settings.write_text("[pixinsight]\nidle_timeout = 60.0\n")
        sky.series(self.frames / "bias", 6, "BIAS", seed=1)
        sky.series(self.frames / "dark", 6, "DARK", exposure=2.0, seed=2)
        flat = {"exposure": 2.0, "filter": "L", "level": 25000, "noise": 60}
        sky.series(self.frames / "flat", 6, "FLAT", seed=3, **flat)

    def words(self, output: Path | str) -> list[str]:
        pixinsight = ["--pixinsight-binary", self.binary, "--instance-id", SLOT]
        return [str(self.frames), str(output), "--settings", str(self.settings), *pixinsight]

    def run(self, *more: str, output: Path | None = None, mode: str = "", arg: str = "") -> Said:
        out = self.folder / "out" if output is None else output
        variables = {"MODE": mode, "ARG": arg}
        return apmc(*self.words(out), *more, home=self.folder / "home", **standin(**variables))


def standin(**variables: str) -> dict[str, str]:
    return {"DISPLAY": ":0", **{f"PIXINSIGHT_STANDIN_{k}": v for k, v in variables.items()}}


@pytest.fixture
def night(tmp_path: Path) -> Night:
    return Night(tmp_path)


def masters(output: Path) -> dict[str, np.ndarray]:
    """The pixels of every master, by name."""
    found = {}
    for path in sorted((output / "master").glob("*.xisf")):
        with open_pixels(str(path)) as pixels:
            found[path.name] = np.empty((pixels.rows, pixels.size[0]), np.float32)
            pixels.read(0, pixels.rows, found[path.name])
    return found


def test_a_staged_run_agrees_with_the_built_in_engine_and_reads_back(night: Night) -> None:
    said = night.run("--staged")
    assert said.code == 0, said.out + said.err
    assert "PixInsight, which was found" in said.out
    theirs = masters(night.folder / "out")
    own = night.folder / "own"
    done = apmc(night.frames, own, "--staged", "--engine", "builtin", home=night.folder / "home")
    assert done.code == 0
    ours = masters(own)
    assert theirs.keys() == ours.keys()
    assert len(ours) == 3
    for name, pixels in ours.items():
        assert np.abs(theirs[name] - pixels).max() <= 1e-6
        frame = read_frame(str(night.folder / "out" / "master" / name))
        mine = read_frame(str(own / "master" / name))
        assert isinstance(frame, Frame)
        assert isinstance(mine, Frame)
        assert (frame.kind, frame.setup, frame.exposure) == (mine.kind, mine.setup, mine.exposure)
        assert (frame.filter, frame.night, frame.count) == (mine.filter, mine.night, 6)
    assert not list((night.folder / "out").rglob("*_c.xisf"))
    assert "All 3 masters are up to date" in night.run("--staged").out


def test_the_two_step_form_of_the_original_works(night: Night) -> None:
    assert night.run("--only", "bias,dark").code == 0
    library = str(night.folder / "out" / "master")
    said = night.run("--only", "flat", "--bias-master-dir", library, "--dark-master-dir", library)
    assert said.code == 0, said.out + said.err
    assert len(masters(night.folder / "out")) == 3


@pytest.mark.parametrize("version", ["1.8.9", "1.9.3"])
def test_older_versions_make_the_same(night: Night, version: str) -> None:
    out = night.folder / "out"
    said = apmc(
        *night.words(out), "--staged", home=night.folder / "home", **standin(VERSION=version)
    )
    assert said.code == 0, said.out + said.err
    assert len(masters(out)) == 3


def test_calibrated_flats_are_kept_when_asked(night: Night) -> None:
    assert night.run("--staged", "--keep-calibrated").code == 0
    assert len(list((night.folder / "out" / "calibrated").rglob("*.xisf"))) == 6


@pytest.mark.parametrize(
    ("mode", "arg", "sentence"),
    [
        ("silent", "", "ended without running the script"),
        ("die", "2", "in the middle of this step"),
        ("crash", "", "crashed"),
        ("fail-file", "FLAT", "PixInsight cannot read"),
    ],
)
def test_every_failure_is_reported_and_has_code_1(
    night: Night, mode: str, arg: str, sentence: str
) -> None:
    said = night.run("--staged", mode=mode, arg=arg)
    assert said.code == 1, said.out
    assert sentence in said.out
    assert "Traceback" not in said.out + said.err
    assert not [n for n in os.listdir(night.folder / "out" / "master") if ".part" in n]


def test_a_start_that_hangs_is_ended_and_the_dialogs_are_named(night: Night) -> None:
    night.settings.write_text("[pixinsight]\nidle_timeout = 2.0\n")
    said = night.run("--staged", mode="hang")
    assert said.code == 1
    assert "no sign of life" in said.out
    assert "licence" in said.out


def test_red_lines_in_a_good_run_decide_nothing(night: Night) -> None:
    said = night.run("--staged", mode="red-lines")
    assert said.code == 0, said.out
    assert len(masters(night.folder / "out")) == 3
    assert "PixInsight made it, but said" in said.out


def test_black_masters_are_put_aside_and_not_delivered(night: Night) -> None:
    said = night.run("--staged", mode="spoil")
    assert said.code == 1, said.out
    assert "put aside" in said.out
    assert not masters(night.folder / "out")


def test_a_slow_run_is_cancelled_with_its_whole_tree(night: Night) -> None:
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "ap_master_calibration",
            *night.words(night.folder / "out"),
            "--staged",
            "--json",
        ],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=environment(night.folder / "home", **standin(MODE="slow", ARG="30")),
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if json.loads(line)["event"] == "start":
                child.send_signal(signal.SIGINT)
                break
        rest = child.stdout.read().splitlines()
        assert child.wait(60) == 130
    assert json.loads(rest[-1])["cancelled"]
    left = subprocess.run(["pgrep", "-f", night.binary], capture_output=True, check=False)
    assert not left.stdout


def test_the_script_alone_is_written_and_its_command_shown(night: Night) -> None:
    said = night.run("--staged", "--script-only")
    assert said.code == 0, said.err
    (script,) = (night.folder / "out" / "logs").glob("*_calibrate_masters.js")
    assert str(script) in said.out
    assert f"-n={SLOT}" in said.out
    assert not masters(night.folder / "out")
    assert script.read_text("ascii").startswith(("#engine v8", "#iflt", "//"))


def test_the_command_of_a_script_works_from_any_folder(night: Night) -> None:
    words = ["in", "out", *night.words("x")[2:]]
    said = apmc(*words, "--script-only", home=night.folder, cwd=night.folder, **standin())
    assert said.code == 0, said.err
    (script,) = (night.folder / "out" / "logs").glob("*_calibrate_masters.js")
    assert f"-r={script}" in said.out


def test_a_pixinsight_that_stays_open_is_waited_for_and_that_is_said(night: Night) -> None:
    words = [*night.words(night.folder / "out"), "--only", "bias", "--no-force-exit"]
    with subprocess.Popen(
        [sys.executable, "-m", "ap_master_calibration", *words],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=environment(night.folder / "home", **standin()),
    ) as child:
        assert child.stdout is not None
        lines = []
        for line in child.stdout:
            lines.append(line)
            if "[1/1]" in line:  # it works, and would stay open
                child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
    assert "the run ends when you close its window" in "".join(lines)


def test_a_pixinsight_the_system_cannot_execute_is_named(night: Night) -> None:
    Path(night.binary).unlink()
    Path(night.binary).write_text("exit 0\n")  # no #! line
    Path(night.binary).chmod(0o755)
    said = night.run("--only", "bias")
    assert said.code == 1
    assert f"{night.binary} cannot be started: Exec format error" in said.err
    said = apmc("doctor", "--start", *night.words("x")[2:], home=night.folder, **standin())
    assert said.code == 1
    assert "cannot be started: Exec format error" in said.out


def test_the_script_goes_where_it_is_asked_to(night: Night) -> None:
    place = night.folder / "scripts, odd"
    said = night.run("--staged", "--script-dir", str(place))
    assert said.code == 0, said.out + said.err
    assert list(place.glob("*_calibrate_masters.js"))


@pytest.mark.parametrize(
    "name", ["a, b", 'it\'s "q"', "äöü", "📷 night", "deep/" + "y" * 100 + "/" + "z" * 180]
)
def test_any_path_goes_through_pixinsight(tmp_path: Path, name: str) -> None:
    night = Night(tmp_path / name)
    said = night.run("--staged")
    assert said.code == 0, said.out + said.err
    assert len(masters(night.folder / "out")) == 3


def test_a_pixinsight_that_is_not_there_is_code_3(night: Night) -> None:
    night.binary = str(night.folder / "nowhere")
    said = night.run()
    assert said.code == 3
    assert "nowhere" in said.err


def test_doctor_finds_it_tells_the_command_and_starts_it(night: Night) -> None:
    words = night.words("x")[2:]
    said = apmc("doctor", "--start", *words, home=night.folder / "home", **standin())
    assert said.code == 0, said.out + said.err
    assert night.binary in said.out
    assert f"-n={SLOT}" in said.out
    assert "started and ran a script" in said.out
