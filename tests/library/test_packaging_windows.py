"""What Windows does otherwise with files, told by what it says: long paths, files that are held."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.support import win_files


def of_windows(number: int, words: str = "Access is denied") -> PermissionError:
    """An error as Windows tells it."""
    error = PermissionError(13, words)
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    return error


class Held:
    """A file that another program holds for some tries."""

    def __init__(self, tries: int, number: int = 5) -> None:
        self.tries, self.number = tries, number
        self.waited = 0.0
        self._replace = os.replace

    def replace(self, part: str, path: str) -> None:
        self.tries -= 1
        if self.tries >= 0:
            raise of_windows(self.number)
        self._replace(part, path)

    def wait(self, seconds: float) -> None:
        self.waited += seconds


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "new.part").write_text("new")
    (tmp_path / "master").write_text("old")
    return str(tmp_path / "new.part"), str(tmp_path / "master")


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_is_waited_for(
    files: tuple[str, str], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    held = Held(3, number)
    monkeypatch.setattr(os, "replace", held.replace)
    win_files.replace(*files, wait=held.wait)
    assert Path(files[1]).read_text() == "new"
    assert held.waited == pytest.approx(0.15)


def test_a_file_that_stays_held_is_told_in_plain_words(
    files: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(1000, 32)
    monkeypatch.setattr(os, "replace", held.replace)
    with pytest.raises(PermissionError) as told:
        win_files.replace(*files, wait=held.wait)
    assert "another program has it open: close it there" in win_files.in_words(told.value)
    assert held.waited == pytest.approx(2.0, abs=0.1)
    assert Path(files[1]).read_text() == "old"


def test_a_folder_without_permission_is_not_waited_for(
    files: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(part: str, path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError, match="Permission denied"):
        win_files.replace(*files, wait=lambda _: pytest.fail("it waited"))


def test_a_master_that_pixinsight_shows_fails_its_step_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import numpy as np

    master = tmp_path / "masterBias.xisf"
    master.write_text("old")
    monkeypatch.setattr(win_files, "_PATIENCE", 0.0)
    monkeypatch.setattr(os, "replace", Held(1000, 32).replace)
    writer = XisfWriter(str(master), (4, 3), ())
    with pytest.raises(StepError, match="another program has it open: close it there"), writer:
        writer.write_rows(0, np.zeros((3, 4), np.float32))
    assert master.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["masterBias.xisf"]


@pytest.mark.parametrize(("build", "flags"), [(15063, 0b10000100), (14393, 0b00000100)])
def test_long_paths_are_allowed_where_windows_knows_them(
    monkeypatch: pytest.MonkeyPatch, build: int, flags: int
) -> None:
    block = (ctypes.c_ubyte * 8)(0, 0, 0, 0b00000100)

    def current() -> int:
        return ctypes.addressof(block)

    system = SimpleNamespace(ntdll=SimpleNamespace(RtlGetCurrentPeb=current))
    version = SimpleNamespace(build=build)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "getwindowsversion", lambda: version, raising=False)
    monkeypatch.setattr(ctypes, "windll", system, raising=False)
    win_files.allow_long_paths()
    assert list(block) == [0, 0, 0, flags, 0, 0, 0, 0]
