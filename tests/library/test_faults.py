"""What the world can do to a run: a disk that fails, streams that are closed, names that lie."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sky
from cli_child import ROOT, Said, apmc, environment
from systems import not_on_windows

from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.settings_file import read_settings, write_settings

FAULTY_DISK = str(Path(__file__).parent / "faulty_disk")
PARTS = 4  # of the calls that fail, so that several processes can try them
posix = not_on_windows("a fault of POSIX systems")


# --- every file call fails once -----------------------------------------------------------------


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with two small series and an output with their masters, made of fewer frames."""
    home = tmp_path_factory.mktemp("faults")
    sky.series(home / "in", 3, "BIAS", seed=1)
    sky.series(home / "in", 3, "DARK", exposure=30.0, seed=2)
    made = apmc(home / "in", home / "old", "--engine", "builtin", home=home)
    assert (made.code, made.err) == (0, "")
    return home


@pytest.fixture(params=["cli", "engine"])
def role(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_file_call_below_the_output_may_fail_once(
    home: Path, role: str, part: int, tmp_path: Path
) -> None:
    number = part
    while True:
        number += PARTS
        fault = errno.ENOSPC if number % 2 else errno.EIO
        output = tmp_path / f"out{number}"
        shutil.copytree(home / "old", output)
        log = tmp_path / f"fault{number}"
        said = apmc(
            home / "in", output, "--engine", "builtin", "--rebuild", "--jobs", "1",
            home=home,
            PYTHONPATH=os.pathsep.join([FAULTY_DISK, str(ROOT)]),
            FAULTY_DISK=f"{role}:{number}:{fault}:{output}",
            FAULT_LOG=str(log),
        )  # fmt: skip
        if not log.exists():
            assert said.code == 0, said
            break
        check(said, home / "old", output, log.read_text())
    assert number > 2 * PARTS  # some calls did fail


def check(said: Said, old: Path, output: Path, fault: str) -> None:
    """A sentence, no traceback, no half file, and whole masters."""
    words = said.out + said.err
    assert "Traceback" not in words, fault
    assert "nobody foresaw" not in words, (fault, words)
    assert said.code in (0, 1, 2), fault
    if said.code:
        assert re.search("^Failed: |^ap-master-calibration: ", words, re.MULTILINE), (fault, said)
    for before in sorted((old / "master").iterdir()):
        master = read_frame(str(output / "master" / before.name))
        assert isinstance(master, Frame), (fault, master)
        assert master.master
        assert (output / "master" / before.name).stat().st_size == before.stat().st_size
    if "remove" not in fault:
        left = [p for p in output.rglob("*") if ".part" in p.name]
        assert not left, (fault, left)


# --- streams ------------------------------------------------------------------------------------


@pytest.fixture
def bias(tmp_path: Path) -> Path:
    """A folder with one small series."""
    sky.series(tmp_path / "in", 3, "BIAS", seed=1)
    return tmp_path / "in"


def shell(line: str, folder: Path, **more: str) -> Said:
    """Runs a line of shell in which `apmc` stands for the program."""
    command = f"{sys.executable} -m ap_master_calibration"
    done = subprocess.run(
        ["/bin/sh", "-c", re.sub(r"\bapmc\b", command, line)],
        cwd=folder,
        env=environment(folder, **more),
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return Said(done.returncode, done.stdout, done.stderr)


@posix
@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", "2>/dev/full"])
def test_closed_streams_keep_nothing_from_being_made(bias: Path, streams: str) -> None:
    said = shell(f"apmc in out --engine builtin {streams}", bias.parent)
    assert said.code == 0
    (master,) = (bias.parent / "out" / "master").iterdir()
    assert isinstance(read_frame(str(master)), Frame)


@posix
def test_a_full_output_is_named_and_the_masters_are_made(bias: Path) -> None:
    said = shell("apmc in out --engine builtin >/dev/full", bias.parent)
    assert said.code == 1
    assert "cannot write to the standard output: No space left on device" in said.err
    assert len(list((bias.parent / "out" / "master").iterdir())) == 1


@posix
@pytest.mark.parametrize("blocks", [1, 8, 16])
def test_a_limit_for_files_is_told_in_a_sentence(bias: Path, blocks: int) -> None:
    said = shell(f"ulimit -f {blocks}; apmc in out --engine builtin", bias.parent)
    assert said.code == 1
    assert "File too large" in said.err
    folder = bias.parent / "out" / "master"
    assert not folder.exists() or not list(folder.iterdir())


# --- folders ------------------------------------------------------------------------------------


@posix
def test_a_working_folder_that_was_deleted_is_named(bias: Path) -> None:
    said = shell("mkdir w; cd w; rmdir ../w; apmc ../in out", bias.parent)
    assert said.code == 1
    assert "the folder this was started in was deleted" in said.err


@pytest.mark.parametrize("words", [("in", ""), ("", "out"), ("in", " ")])
def test_an_empty_word_is_no_folder(bias: Path, words: tuple[str, str]) -> None:
    said = apmc(*words, home=bias.parent, cwd=bias.parent)
    assert said.code == 2
    assert "a path must not be empty" in said.err


def test_home_and_variables_in_folders_are_filled_in_without_a_shell(bias: Path) -> None:
    said = apmc("~/in", "$PLACE/out", "--dryrun", home=bias.parent, PLACE=str(bias.parent))
    (step,) = apmc(
        "~/in", "$PLACE/out", "--dryrun", "--json", home=bias.parent, PLACE=str(bias.parent)
    ).document["steps"]
    assert Path(step["output"]).parent == bias.parent / "out" / "master"
    assert "1 master to make" in said.out
    (bias.parent / "$PLACE").mkdir()  # a folder of that very name
    sky.series(bias.parent / "$PLACE", 4, "BIAS", seed=1)
    said = apmc("$PLACE", "out", "--dryrun", home=bias.parent, cwd=bias.parent, PLACE="/nowhere")
    assert "4 frames" in said.out


def test_folders_in_the_settings_are_filled_in_as_well(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('bias_libraries = ["~/a", "$PLACE/b"]')
    said = apmc("library", "list", "--settings", "s.toml", home=tmp_path, cwd=tmp_path, PLACE="/p")
    assert str(tmp_path / "a") in said.err + said.out


# --- locks --------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("kind", ["folder", "link", "dangling link", "pipe"])
def test_a_lock_that_is_no_ordinary_file_is_named(bias: Path, kind: str) -> None:
    logs = bias.parent / "out" / "logs"
    logs.mkdir(parents=True)
    other = bias.parent / "other"
    match kind:
        case "folder":
            (logs / ".lock").mkdir()
        case "pipe":
            os.mkfifo(logs / ".lock")
        case _:
            if kind == "link":
                other.write_text("precious")
            (logs / ".lock").symlink_to(other)
    said = apmc(bias, bias.parent / "out", "--engine", "builtin", home=bias.parent)
    assert said.code == 1
    assert f"{logs / '.lock'}, which keeps two runs apart, cannot be used" in said.err
    if kind == "link":
        assert other.read_text() == "precious"
    assert other.exists() == (kind == "link")


# --- names --------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\x0b", "\x85", "\u2028"])
def test_a_name_forges_no_line(bias: Path, end: str) -> None:
    (bias / f"a{end}Report: all is well.fits").write_bytes(b"junk")
    said = apmc(bias, bias.parent / "out", "--engine", "builtin", home=bias.parent)
    texts = [said.out, *(p.read_text() for p in (bias.parent / "out" / "logs").glob("*.log"))]
    texts += [p.read_text() for p in (bias.parent / "state").rglob("*.log")]
    assert len(texts) > 2
    lines = [line for text in texts for line in text.splitlines()]
    assert not [line for line in lines if line.startswith("Report: all is well")]
    assert said.code == 0


@posix
def test_names_that_are_no_text_are_kept_byte_by_byte(bias: Path) -> None:
    library = os.fsencode(bias.parent) + b"/lib\xff"
    os.rename(bias, library)
    name = os.fsdecode(library)
    said = apmc(name, bias.parent / "out", "--engine", "builtin", home=bias.parent)
    assert (said.code, said.err) == (0, "")
    assert r"lib\xff" in next((bias.parent / "out" / "logs").rglob("report.html")).read_text()
    path = str(bias.parent / "settings.toml")
    kept = Settings(bias_libraries=(name,))
    write_settings(kept, path)
    assert read_settings(path) == kept


@posix
def test_an_ascii_locale_can_name_every_camera(tmp_path: Path) -> None:
    sky.series(tmp_path / "in", 3, "BIAS", camera="Kölner Kamera", ending=".xisf", seed=1)
    ascii_only = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    said = apmc(
        tmp_path / "in", tmp_path / "out", "--engine", "builtin", home=tmp_path, **ascii_only
    )
    assert (said.code, said.err) == (0, "")
    (master,) = (tmp_path / "out" / "master").iterdir()
    assert "Kölner Kamera" in master.name


# --- an output that goes away -------------------------------------------------------------------


@posix
def test_an_output_deleted_in_mid_run_is_told_and_not_made_anew(tmp_path: Path) -> None:
    for i in range(4):
        sky.series(tmp_path / "in", 3, "DARK", exposure=10.0 + i, size=(1200, 900), seed=i)
    output = tmp_path / "out"
    words = [sys.executable, "-m", "ap_master_calibration", str(tmp_path / "in"), str(output)]
    with subprocess.Popen(
        [*words, "--engine", "builtin", "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        env=environment(tmp_path),
    ) as child:  # fmt: skip
        assert child.stdout is not None
        next(line for line in child.stdout if '"event": "step_done"' in line or "done" in line)
        os.rename(output, tmp_path / "gone")
        _, errors = child.communicate(timeout=240)
    assert "Traceback" not in errors
    assert "its report" in errors
    assert child.returncode == 1
    assert not (output / "logs").exists()
