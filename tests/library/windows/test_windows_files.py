"""Files on Windows as it really treats them: held by another program, read-only, of two names."""

from __future__ import annotations

import _winapi
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from cli_child import apmc
from systems import not_on_wine

from ap_master_calibration.errors import ApmcError, StepError, UsageError
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.frames import Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.library.add import add_to_library, read_master
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.support import win_files
from ap_master_calibration.support.real_path import normal_path, real_path
from ap_master_calibration.support.win_files import HELD, is_held, sentence_of

READ, SHARE_READ, SHARE_READ_AND_WRITE = 0x8000_0000, 1, 3
OPEN_EXISTING = 3


class Holder:
    """Another program that has a file open, and shares no more of it than it says."""

    def __init__(self, path: str | os.PathLike[str], share: int = SHARE_READ_AND_WRITE) -> None:
        self.waited = 0.0
        self._handle = _winapi.CreateFile(os.fspath(path), READ, share, 0, OPEN_EXISTING, 0, 0)
        self._open = True

    def release(self) -> None:
        if self._open:
            _winapi.CloseHandle(self._handle)
        self._open = False

    def release_while_waiting(self, seconds: float) -> None:
        """For `wait`: lets go of the file at the third look."""
        self.waited += seconds
        if self.waited > 0.1:
            self.release()


@contextmanager
def held(path: str | os.PathLike[str], share: int = SHARE_READ_AND_WRITE) -> Iterator[Holder]:
    holder = Holder(path, share)
    try:
        yield holder
    finally:
        holder.release()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(win_files, "_PATIENCE", 0.0)


# --- held ---------------------------------------------------------------------------------------


def test_a_frame_that_is_still_written_is_not_called_forbidden(tmp_path: Path) -> None:
    path = sky.frame(tmp_path)
    with held(path, share=0):
        item = read_frame(path)
    assert isinstance(item, Skipped)
    assert item.reason == HELD


def test_what_open_refuses_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("x")
    with held(path, SHARE_READ), pytest.raises(PermissionError) as refused, open(path, "w"):
        pass
    assert getattr(refused.value, "winerror", None) is None  # which is why it is asked again
    assert not is_held(refused.value)  # it is let go of by now
    with held(path, SHARE_READ):
        assert is_held(refused.value)
        assert sentence_of(refused.value) == f"{path}: {HELD}"


@not_on_wine("it lets its root user write to read-only files")
def test_a_read_only_file_is_not_called_held(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("x")
    path.chmod(stat.S_IREAD)
    with pytest.raises(PermissionError) as refused, open(path, "w"):
        pass
    assert not is_held(refused.value)


def test_a_file_held_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    part, path = tmp_path / "new.part", tmp_path / "master"
    part.write_text("new")
    path.write_text("old")
    with held(path) as holder:
        win_files.replace(str(part), str(path), wait=holder.release_while_waiting)
    assert path.read_text() == "new"
    assert holder.waited == pytest.approx(0.15)


def test_a_file_that_stays_held_is_told_with_the_way_out(tmp_path: Path) -> None:
    part, path = tmp_path / "new.part", tmp_path / "master"
    part.write_text("new")
    path.write_text("old")
    waits: list[float] = []
    with held(path):
        with pytest.raises(PermissionError) as refused:
            win_files.replace(str(part), str(path), wait=waits.append)
        assert win_files.in_words(refused.value) == HELD
    assert sum(waits) == pytest.approx(2.0, abs=0.1)
    assert path.read_text() == "old"


def test_a_master_that_pixinsight_shows_fails_its_step_with_the_way_out(
    tmp_path: Path, impatient: None
) -> None:
    master = tmp_path / "masterBias.xisf"
    master.write_text("old")
    writer = XisfWriter(str(master), (4, 3), ())
    with (
        held(master),
        pytest.raises(StepError, match="another program has it open: close it there"),
        writer,
    ):
        writer.write_rows(0, np.zeros((3, 4), np.float32))
    assert master.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["masterBias.xisf"]


# --- planning and running -----------------------------------------------------------------------


@pytest.fixture
def night(tmp_path: Path) -> Path:
    sky.series(tmp_path / "in", 4, "BIAS")
    done = apmc(tmp_path / "in", tmp_path / "out", "--engine", "builtin", home=tmp_path / "home")
    assert done.code == 0, done.err
    return tmp_path


def master_of(night: Path) -> Path:
    (master,) = (night / "out" / "master").iterdir()
    return master


def plan_of(night: Path, source: str | None = None) -> dict[str, Any]:
    """The only step of the plan, as a program reads it."""
    given = str(night / "in") if source is None else source
    words = (given, str(night / "out"), "--engine", "builtin", "--dryrun", "--json", "--no-cache")
    step: dict[str, Any]
    (step,) = apmc(*words, home=night / "home").document["steps"]
    return step


def test_a_master_that_is_held_while_planning_gets_no_second_one_beside_it(night: Path) -> None:
    with held(master_of(night), share=0):
        step = plan_of(night)
    assert step["state"] == "refused"
    assert step["output"] == str(master_of(night))
    assert step["why"] == f"{master_of(night).name} is there already and cannot be read: {HELD}"


def test_a_read_only_master_is_kept_and_named_as_that(night: Path) -> None:
    master = master_of(night)
    master.chmod(stat.S_IREAD)
    before = master.read_bytes()
    said = apmc(
        night / "in", night / "out", "--engine", "builtin", "--rebuild", home=night / "home"
    )
    assert said.code == 1
    assert 'it is marked "Read-only": remove that mark' in said.out + said.err
    assert "another program" not in said.out + said.err
    assert master.read_bytes() == before


def test_a_folder_in_another_letter_case_has_the_same_masters(night: Path) -> None:
    assert plan_of(night)["state"] == "up-to-date"
    assert plan_of(night, str(night / "in").upper())["state"] == "up-to-date"
    assert plan_of(night, str(night / "in").replace("\\", "/"))["state"] == "up-to-date"
    assert plan_of(night, "\\\\?\\" + str(night / "in"))["state"] == "up-to-date"


def test_a_frame_left_out_stays_out_in_another_letter_case(tmp_path: Path) -> None:
    path = sky.frame(tmp_path)
    choices = Overrides(left_out=frozenset([path.upper()]))
    frame = read_frame(path)
    assert not isinstance(frame, Skipped)
    kept, left = choices.apply([frame])
    assert (kept, [item.path for item in left]) == ((), [path])


# --- one file, two names ------------------------------------------------------------------------


def test_a_frame_counts_once_though_it_is_given_twice(tmp_path: Path) -> None:
    paths = sky.series(tmp_path / "in", 3)
    os.link(paths[0], tmp_path / "in" / "again.fits")
    found = scan([paths[0].upper(), str(tmp_path / "in"), str(tmp_path / "IN")])
    assert len(found.frames) == 3
    doubles = [item for item in found.skipped if "the same file as" in item.reason]
    assert len(doubles) == 2


@pytest.mark.parametrize("path", ["CON", "NUL.fits", "Q:\\darks", "Q:", "\\\\gone\\share\\darks"])
def test_what_windows_cannot_look_at_has_a_path_all_the_same(path: str) -> None:
    assert real_path(path) == real_path(path.upper())


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("\\\\?\\Q:\\Darks", "Q:\\Darks"),
        ("//?/q:/darks", "Q:\\Darks"),
        ("\\\\?\\UNC\\gone\\share\\darks", "\\\\gone\\share\\darks"),
    ],
)
def test_the_long_form_of_a_path_is_the_same_path(long: str, short: str) -> None:
    assert normal_path(long) == normal_path(short)
    assert real_path(long) == real_path(short)


@pytest.mark.parametrize("source", ["CON", "Q:\\darks", "\\\\.\\Q:", "\\\\?\\Q:\\x", "nul.fits"])
def test_a_source_that_is_no_folder_gets_one_sentence(tmp_path: Path, source: str) -> None:
    said = apmc(source, tmp_path / "out", home=tmp_path / "home")
    assert said.code in (0, 2), said.err
    assert "Traceback" not in said.err
    assert len((said.out + said.err).strip()) > 0


@pytest.mark.parametrize("output", ["Q:\\out", "CON", "\\\\.\\nothing\\out"])
def test_an_output_that_is_no_folder_gets_one_sentence(tmp_path: Path, output: str) -> None:
    sky.series(tmp_path / "in", 4, "BIAS")
    said = apmc(tmp_path / "in", output, "--engine", "builtin", home=tmp_path / "home")
    assert said.code in (1, 2), said.out
    assert "Traceback" not in said.err
    assert said.err.count("\n") == 1


# --- the library --------------------------------------------------------------------------------


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


def master_dark(tmp_path: Path, name: str, day: int) -> str:
    return sky.frame(
        tmp_path / name,
        "Master Dark",
        ending=".xisf",
        date_loc=f"2026-01-{day:02}T22:00:00",
        seed=day,
    )


def test_an_older_master_held_by_a_viewer_is_told_and_kept_in_both_places(
    tmp_path: Path, library: Path, impatient: None
) -> None:
    old = add_to_library(read_master(master_dark(tmp_path, "a", 3)), str(library))
    moved_away = Path(old.path).with_name("older.xisf")
    os.rename(old.path, moved_away)
    with held(moved_away):
        added = add_to_library(read_master(master_dark(tmp_path, "b", 9)), str(library))
    assert any(str(moved_away) in warning for warning in added.warnings)
    (superseded,) = added.superseded
    assert Path(superseded).read_bytes() == moved_away.read_bytes()


def test_what_cannot_be_undone_is_told(
    tmp_path: Path, library: Path, impatient: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_to_library(read_master(master_dark(tmp_path, "a", 3)), str(library))
    newer = read_master(master_dark(tmp_path, "b", 9))
    holders: list[Holder] = []

    def refuse(copy: str, target: str) -> None:
        (put_aside,) = library.rglob("superseded/*/*.xisf")
        holders.append(Holder(put_aside))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ap_master_calibration.library.add.replace_file", refuse)
    with pytest.raises(ApmcError, match=r"could not be undone: remove .*superseded"):
        add_to_library(newer, str(library))
    holders[0].release()


def test_a_read_only_master_is_superseded_like_any_other(tmp_path: Path, library: Path) -> None:
    old = add_to_library(read_master(master_dark(tmp_path, "a", 3)), str(library))
    os.chmod(old.path, stat.S_IREAD)
    newer = master_dark(tmp_path, "b", 9)
    os.chmod(newer, stat.S_IREAD)
    added = add_to_library(read_master(newer), str(library))
    assert len(added.superseded) == 1
    assert not added.warnings
    files = [path.name for path in library.rglob("*") if path.is_file()]
    assert len(files) == 2
    assert not [name for name in files if name.endswith(".part")]


def test_a_library_on_a_drive_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not there"):
        add_to_library(read_master(master_dark(tmp_path, "a", 3)), "Q:\\library")


# --- long paths ---------------------------------------------------------------------------------


def test_frames_and_masters_may_lie_deeper_than_260_characters(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a folder with a long name of fifty characters 12345"] * 5)
    source = sky.series(tmp_path / "in", 4, "BIAS")
    prefix = "\\\\?\\"
    os.makedirs(prefix + str(deep / "in"))
    for path in source:
        shutil.move(path, prefix + str(deep / "in" / Path(path).name))
    said = apmc(deep / "in", deep / "out", "--engine", "builtin", home=tmp_path / "home")
    assert said.code == 0, said.err
    assert [name[-5:] for name in os.listdir(prefix + str(deep / "out" / "master"))] == [".xisf"]
    shutil.rmtree(prefix + str(deep))
