"""The command line as a person and a program use it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import sky
from cli_child import ROOT, Said, apmc, environment
from systems import not_on_windows, not_on_wine

from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.frame import read_frame

FLAT = {"exposure": 2.0, "filter": "L", "level": 25000, "noise": 60}

NO_SUCH_NAMES = not_on_windows("names may not hold these characters there")
NO_INTERRUPT = not_on_windows("only a key interrupts another process: tests/library/windows")


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """Bias, flat darks and flats of one camera, and two lights."""
    folder = tmp_path / "in"
    sky.series(folder / "bias", 12, "BIAS", seed=1)
    sky.series(folder / "fd", 12, "DARK", exposure=2.0, seed=2)
    sky.series(folder / "flat", 12, "FLAT", seed=3, **FLAT)
    sky.series(folder / "light", 2, "LIGHT", exposure=300.0, filter="L")
    return folder


def run(night: Path, *words: str, **more: str) -> Said:
    out = night.parent / "out"
    return apmc(night, out, "--engine", "builtin", *words, home=night.parent / "home", **more)


def made(night: Path) -> list[str]:
    return sorted(os.listdir(night.parent / "out" / "master"))


def test_a_staged_run_makes_masters_that_read_back_as_their_groups(night: Path) -> None:
    said = run(night, "--staged")
    assert (said.code, said.err) == (0, "")
    assert "3 masters made" in said.out
    assert len(made(night)) == 3
    frames = [read_frame(str(night.parent / "out" / "master" / n)) for n in made(night)]
    assert all(isinstance(f, Frame) and f.master and f.count == 12 for f in frames)
    assert {f.kind for f in frames} == {Kind.BIAS, Kind.FLAT_DARK, Kind.FLAT}  # type: ignore[union-attr]


def test_a_second_run_finds_all_up_to_date_and_makes_nothing(night: Path) -> None:
    run(night, "--staged")
    folder = night.parent / "out" / "master"
    before = {n: (folder / n).stat().st_mtime_ns for n in made(night)}
    said = run(night, "--staged")
    assert said.code == 0
    assert "All 3 masters are up to date" in said.out
    (outcome,) = run(night, "--staged", "--json").events
    assert len(outcome.pop("up_to_date")) == 3
    assert (outcome.pop("odd"), outcome.pop("series")) == ([], [])
    assert outcome == {
        "event": "outcome", "made": [], "failed": {}, "cancelled": False, "report": None
    }  # fmt: skip
    assert {n: (folder / n).stat().st_mtime_ns for n in made(night)} == before
    again = run(night, "--staged", "--rebuild")
    assert "3 masters made" in again.out


def test_the_two_step_form_of_the_original_gives_the_same_masters(night: Path) -> None:
    run(night, "--staged")
    flat = next(n for n in made(night) if n.startswith("masterFlat"))
    with open_pixels(str(night.parent / "out" / "master" / flat)) as pixels:
        staged = np.empty((12, 16), np.float32)
        pixels.read(0, 12, staged)
    other = night.parent / "two"
    words = ["--engine", "builtin"]
    home = night.parent / "home"
    assert apmc(night, other, *words, "--only", "bias,dark", home=home).code == 0
    library = str(other / "master")
    libraries = ["--bias-master-dir", library, "--dark-master-dir", library]
    said = apmc(night, other, *words, "--only", "flat", *libraries, home=home)
    assert said.code == 0, said.out + said.err
    with open_pixels(str(other / "master" / flat)) as pixels:
        stepped = np.empty((12, 16), np.float32)
        pixels.read(0, 12, stepped)
    assert np.array_equal(staged, stepped)


def test_a_dry_run_prints_one_document_and_makes_nothing(night: Path) -> None:
    said = run(night, "--staged", "--dryrun", "--json")
    document = said.document
    assert (said.code, said.err) == (0, "")
    assert not (night.parent / "out").exists()
    assert document["version"] == 1
    assert [s["kind"] for s in document["steps"]] == ["bias", "flatdark", "flat"]
    flat = document["steps"][2]
    assert flat["bias"]["step"] == document["steps"][0]["name"]
    assert flat["dark"]["step"] == document["steps"][1]["name"]
    assert {s["code"] for s in document["skipped"]} == {"light"}


def test_a_dry_run_in_words_names_every_master_and_the_reason_of_its_dark(night: Path) -> None:
    said = run(night, "--staged", "--dry-run")
    assert "Master flat dark 2 s, -10 °C, made in this run" in said.out
    assert "2 s is the exposure of flat L" in said.out
    assert "2 × a light frame" in said.out


def test_without_staged_the_flats_stay_without_the_masters_of_the_run(night: Path) -> None:
    document = run(night, "--dryrun", "--json").document
    assert document["steps"][2]["bias"] is None
    assert any("--staged" in note for note in document["notes"])


def test_a_saved_plan_is_carried_out_from_anywhere(night: Path, tmp_path: Path) -> None:
    plan = apmc(
        "in", "out", "--staged", "--dryrun", "--json", "--engine", "builtin",
        home=tmp_path / "home", cwd=tmp_path,
    )  # fmt: skip
    path = tmp_path / "plan.json"
    path.write_text(plan.out)
    said = apmc("run", path, "--engine", "builtin", home=tmp_path / "home", cwd=tmp_path / "in")
    assert said.code == 0, said.err
    assert len(made(night)) == 3


@pytest.mark.parametrize("name", [None, "../../in/bias/BIAS"])
@pytest.mark.parametrize("words", [[], ["--script-only"]])
def test_a_plan_that_would_write_over_a_frame_is_sent_back(
    night: Path, name: str | None, words: list[str]
) -> None:
    plan = run(night, "--dryrun", "--json").document
    victim = Path(plan["steps"][0]["frames"][0])
    before = victim.read_bytes()
    plan["steps"][0]["output"] = str(victim)
    if name is not None:
        plan["steps"][0]["name"] = name
        plan["steps"][0]["output"] = str(night.parent / "out" / "master" / f"{name}.xisf")
    saved = night.parent / "plan.json"
    saved.write_text(json.dumps(plan))
    said = apmc("run", saved, *words, home=night.parent / "home")
    assert (said.code, "no place for a master" in said.err) == (2, True)
    assert victim.read_bytes() == before
    assert not (night.parent / "out").exists()


def test_a_run_in_json_is_one_event_a_line(night: Path) -> None:
    events = run(night, "--staged", "--json").events
    kinds = [e["event"] for e in events]
    assert kinds.count("done") == 3
    assert kinds[-1] == "outcome"
    assert len(events[-1]["made"]) == 3
    assert events[-1]["failed"] == {}


def test_quiet_says_nothing(night: Path) -> None:
    said = run(night, "--staged", "-q")
    assert (said.code, said.out, said.err) == (0, "", "")


def test_a_broken_frame_is_left_out_and_the_rest_is_made(night: Path) -> None:
    (night / "bias" / "broken.fits").write_bytes(b"SIMPLE  = what?")
    said = run(night)
    assert said.code == 0
    assert "broken.fits" in said.out


@not_on_wine("it makes no links")
def test_a_link_that_leads_nowhere_is_left_out_and_the_rest_is_made(night: Path) -> None:
    os.symlink("nowhere", night / "bias" / "link.fits")
    said = run(night)
    assert said.code == 0
    assert "link.fits" in said.out


def test_many_files_not_used_for_one_reason_are_one_line(night: Path) -> None:
    said = run(night, "--only", "flat")
    lines = [line for line in said.out.splitlines() if line.startswith("Not used: ")]
    first = min((night / "bias").iterdir())
    assert lines == [f"Not used: 24 × left out: only flat asked for, such as {first}"]


def test_a_folder_without_frames_is_nothing_to_do(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    said = apmc(tmp_path / "in", tmp_path / "out", home=tmp_path)
    assert said.code == 0
    assert said.out.endswith("no calibration frames found, there is no FITS or XISF file.\n")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ([], "see above for the reasons"),
        (["-q"], "leave out --quiet to see the reasons"),
        (["--json"], "leave out --json to see the reasons"),
    ],
)
def test_where_no_master_can_be_made_it_says_where_the_reasons_are(
    tmp_path: Path, words: list[str], shown: str
) -> None:
    sky.series(tmp_path / "in", 2, "BIAS")
    said = apmc(tmp_path / "in", tmp_path / "out", *words, home=tmp_path)
    assert (said.code, shown in said.err) == (2, True)
    assert ("only 2 frames: a master needs at least 3" in said.out) is not bool(words)


@pytest.mark.parametrize(
    ("words", "said_of"),
    [
        (["in"], "then the output folder"),
        (["gone", "out"], "gone"),
        (["in", "file"], "is a file"),
        (["in", "out", "--min-frames", "2"], "at least 3"),
        (["in", "out", "--only", "light"], "bias, dark and flat"),
        (["in", "out", "--sigma-low", "-1"], "0 or more"),
        (["in", "out", "--rejection", "magic"], "winsorized"),
        (["in", "out", "--rejection", "percentile", "--sigma-low", "5"], "0 to 1, not 5"),
        (["in", "out", "--instance-id", "257"], "'257' is no instance slot: give 1 to 256\n"),
        (["in", "out", "--memory", "lots"], "500M"),
        (["in", "out", "--bias-master-dir", "gone"], "'gone' is not there: check the path"),
        (["in", "out", "--settings", "gone.toml"], "gone.toml"),
        (["run", "gone.json"], "gone.json"),
        (["run", "file"], "not a plan"),
        (["demo", "in"], "new or empty folder"),
    ],
)
def test_a_wrong_command_gets_one_sentence_and_code_2(
    tmp_path: Path, words: list[str], said_of: str
) -> None:
    sky.series(tmp_path / "in", 3, "BIAS")
    (tmp_path / "file").write_text("x")
    said = apmc(*words, home=tmp_path / "home", cwd=tmp_path)
    assert said.code == 2
    assert said_of in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    "name",
    [
        "with space, comma",
        "quote ' and (brackets)",
        "ümläut ß",
        "emoji 📷🌌",
        "a=b&c;d^e%PATH%",
        pytest.param('pipe | double " quote', marks=NO_SUCH_NAMES),
        "x" * 200,
    ],
)
def test_any_folder_name_works(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    sky.series(folder / "bias", 3, "BIAS")
    out = tmp_path / f"{name} out"
    said = apmc(folder, out, "--engine", "builtin", home=tmp_path / "home")
    assert said.code == 0, said.err
    assert len(os.listdir(out / "master")) == 1


@not_on_windows("names are text there")
def test_a_name_that_is_no_text_works(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/bad\xff\xfe"
    sky.series(os.fsdecode(folder), 3, "BIAS")
    said = apmc(os.fsdecode(folder), tmp_path / "out", "--engine", "builtin", home=tmp_path)
    assert said.code == 0, said.err


@NO_SUCH_NAMES
def test_a_files_name_never_steers_the_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    sky.series(folder, 3, "BIAS")
    (folder / "e\x1b[31mvil.fits").write_text("x")
    for words in ([], ["--dryrun"]):
        said = apmc(folder, tmp_path / "out", "--engine", "builtin", *words, home=tmp_path)
        assert r"e\x1b[31mvil.fits" in said.out
        assert "\x1b" not in said.out
    wrong = apmc(tmp_path / "\x1b[2J", tmp_path / "out", home=tmp_path)
    assert "\x1b" not in wrong.err


def test_header_values_never_lead_out_of_the_output_folder(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    evil = "../../../evil"
    for i in range(3):
        moment = {"name": f"{i}.fits", "number": i, "date_loc": f"2026-01-29T21:00:0{i}.000"}
        sky.frame(folder, "FLAT", camera=evil, filter=evil, readout=evil, exposure=1.0, **moment)
    said = apmc(folder, tmp_path / "out", "--engine", "builtin", home=tmp_path / "home")
    assert said.code == 0, said.err
    assert len(os.listdir(tmp_path / "out" / "master")) == 1
    assert not list(tmp_path.rglob("*evil"))


def test_the_output_inside_the_input_is_not_scanned_again(night: Path) -> None:
    home = night.parent / "home"
    for out in (night / "masters", night):
        assert apmc(night, out, "--staged", "--engine", "builtin", home=home).code == 0
        said = apmc(night, out, "--staged", "--dryrun", "--json", "--engine", "builtin", home=home)
        assert {s["state"] for s in said.document["steps"]} == {"up-to-date"}


def test_originals_are_never_touched(night: Path) -> None:
    def all_files() -> dict[str, tuple[bytes, int]]:
        files = sorted(p for p in night.rglob("*") if p.is_file())
        return {str(p): (p.read_bytes(), p.stat().st_mtime_ns) for p in files}

    before = all_files()
    run(night, "--staged")
    assert all_files() == before


def test_a_frame_that_changes_under_the_plan_fails_its_step_by_name(night: Path) -> None:
    path = night.parent / "plan.json"
    path.write_text(run(night, "--staged", "--dryrun", "--json").out)
    (frame, *_) = sorted((night / "bias").iterdir())
    os.utime(frame, ns=(1, 1))
    said = apmc("run", path, "--engine", "builtin", home=night.parent / "home")
    assert said.code == 1
    assert frame.name in said.out
    (outcome,) = [n for n in made(night) if n.startswith("masterDark")]  # the rest is made
    assert outcome
    assert "was not made" in said.out  # the flat says what it lacks


def test_an_output_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    sky.series(tmp_path / "in", 3, "BIAS")
    (tmp_path / "file").write_text("x")
    said = apmc(tmp_path / "in", tmp_path / "file" / "out", home=tmp_path / "home")
    assert said.code == 2
    assert "cannot write to the output folder" in said.err


def test_a_second_run_at_once_is_sent_away(night: Path) -> None:
    from filelock import FileLock

    logs = night.parent / "out" / "logs"
    logs.mkdir(parents=True)
    with FileLock(logs / ".lock"):
        said = run(night)
    assert said.code == 1
    assert "another run is at work" in said.err


def test_what_a_killed_run_left_half_written_is_removed(night: Path) -> None:
    master = night.parent / "out" / "master"
    master.mkdir(parents=True)
    left = master / ".masterBias_x.xisf.1234abcd.part"
    left.write_bytes(b"XISF0100 <!-- Created with AP Master Calibration 0.0.9")
    mine = master / ".mine.part"
    mine.write_bytes(b"the user's")
    assert run(night).code == 0
    assert not left.exists()
    assert mine.exists()


@NO_INTERRUPT
def test_interrupt_ends_the_children_keeps_masters_and_says_cancelled(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for gain in range(40):
        own = {"camera": f"camera {gain}", "seed": gain}  # or they would be copies
        sky.series(folder / str(gain), 3, "BIAS", gain=gain, size=(640, 480), **own)
    with subprocess.Popen(
        [sys.executable, "-m", "ap_master_calibration", str(folder), str(tmp_path / "out"),
         "--engine", "builtin", "--json"],
        stdout=subprocess.PIPE, encoding="utf-8", env=environment(tmp_path / "home"),
    ) as child:  # fmt: skip
        assert child.stdout is not None
        lines = []
        for line in child.stdout:
            lines.append(json.loads(line))
            if lines[-1]["event"] == "done" and not child.poll():
                child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
    outcome = lines[-1]
    assert outcome["cancelled"]
    assert len(outcome["made"]) + len(outcome["failed"]) == 40
    there = os.listdir(tmp_path / "out" / "master")
    assert sorted(outcome["made"]) == sorted(str(tmp_path / "out" / "master" / n) for n in there)
    assert not [n for n in there if ".part" in n]


def test_masters_are_told_though_the_report_cannot_be_written(night: Path) -> None:
    logs = night.parent / "out" / "logs"
    with subprocess.Popen(
        [sys.executable, "-m", "ap_master_calibration", str(night), str(logs.parent),
         "--engine", "builtin"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        env=environment(night.parent / "home"),
    ) as child:  # fmt: skip
        assert child.stdout is not None
        assert child.stderr is not None
        lines = []
        for line in child.stdout:
            lines.append(line)
            if line.startswith("[1/3]"):
                (run_folder,) = (f for f in logs.iterdir() if f.is_dir())
                (run_folder / "report.html").mkdir()
        assert "the run is over, but its report" in child.stderr.read()
        assert child.wait(60) == 1
    assert [line for line in lines if line.startswith("3 masters made")]


def test_an_interrupt_while_the_program_is_still_loading_is_a_word_and_no_traceback(
    tmp_path: Path,
) -> None:
    program = """
import sys
class Interrupt:
    def find_spec(self, name, path, target=None):
        if name == "ap_master_calibration.cli.arguments":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
from ap_master_calibration.cli import main
sys.exit(main(["in", "out"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, encoding="utf-8", env=environment(tmp_path), check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (130, "cancelled\n")


@NO_INTERRUPT
def test_what_an_interrupt_kept_from_being_made_is_not_said_to_have_failed(tmp_path: Path) -> None:
    for gain in range(40):
        own = {"camera": f"camera {gain}", "seed": gain}  # or they would be copies
        sky.series(tmp_path / "in" / str(gain), 3, "BIAS", gain=gain, size=(640, 480), **own)
    with subprocess.Popen(
        [sys.executable, "-m", "ap_master_calibration", str(tmp_path / "in"), str(tmp_path / "out"),
         "--engine", "builtin"],
        stdout=subprocess.PIPE, encoding="utf-8", env=environment(tmp_path / "home"),
    ) as child:  # fmt: skip
        assert child.stdout is not None
        lines = []
        for line in child.stdout:
            lines.append(line)
            if line.startswith("[2/40]"):
                child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
    assert "Cancelled: " in "".join(lines)
    assert [line for line in lines if line.startswith("Not made: Bias")]
    assert "ailed" not in "".join(lines)


def test_doctor_says_what_is_there(tmp_path: Path) -> None:
    said = apmc("doctor", "--output", tmp_path / "out", home=tmp_path)
    assert "built-in engine" in said.out
    assert "can be written" in said.out


def imported(*words: str | Path, home: Path) -> tuple[str, set[str]]:
    """What a command prints, and the modules its process loads."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ap_master_calibration", *map(str, words)],
        capture_output=True, encoding="utf-8", cwd=ROOT, env=environment(home), check=True,
    )  # fmt: skip
    return done.stdout, {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}


HEAVY = {"numpy", "astropy", "rich", "jinja2", "asyncio", "PIL", "ctypes", "filelock", "gzip"}
SLOW = {"running.run", "running.frame_checks", "quality.certificate", "files.pixels"}


def test_help_answers_without_what_only_work_needs(tmp_path: Path) -> None:
    help_text, loaded = imported("--help", home=tmp_path)
    assert "--bias-master-dir" in help_text
    ours = {"documents", "rigs.rig", "support.settings_file", "support.log", "planning.plan"}
    unwanted = HEAVY | {"sqlite3", "json", "logging", "platformdirs"}
    assert not (unwanted | {f"ap_master_calibration.{name}" for name in ours}) & loaded


def test_a_plan_is_shown_without_what_only_a_run_needs(tmp_path: Path) -> None:
    sky.series(tmp_path / "in", 3, "BIAS", seed=1)
    words = ("--dryrun", "--engine", "builtin")
    plan, loaded = imported(tmp_path / "in", tmp_path / "out", *words, home=tmp_path / "home")
    assert "1 master to make" in plan
    assert not (HEAVY | {f"ap_master_calibration.{name}" for name in SLOW}) & loaded


def test_the_demo_makes_its_masters(tmp_path: Path) -> None:
    said = apmc("demo", tmp_path / "night", "--engine", "builtin", home=tmp_path / "home")
    assert said.code == 0, said.out + said.err
    assert "10 masters made" in said.out
    assert "cut short" in said.out
