"""A master is added to a library whole or not at all, and never over another one."""

import os
from pathlib import Path

import pytest

from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.library import adding
from ap_master_calibration.library.adding import add_to_library


@pytest.fixture
def master(tmp_path: Path) -> str:
    path = tmp_path / "masterBias_GAIN_100.xisf"
    path.write_bytes(b"a master")
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    return str(path)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


def test_a_master_is_copied_with_its_time(master: str, library: Path) -> None:
    copy = add_to_library(master, str(library))
    assert copy == str(library / "masterBias_GAIN_100.xisf")
    assert Path(copy).read_bytes() == b"a master"
    assert os.stat(copy).st_mtime_ns == 1_000_000_000
    assert os.listdir(library) == ["masterBias_GAIN_100.xisf"]


def test_the_same_master_is_not_copied_twice(master: str, library: Path) -> None:
    assert add_to_library(master, str(library)) == add_to_library(master, str(library))
    assert len(os.listdir(library)) == 1


def test_another_master_of_that_name_is_never_replaced(master: str, library: Path) -> None:
    other = library / "masterBias_GAIN_100.xisf"
    other.write_bytes(b"another one")
    copy = add_to_library(master, str(library))
    assert os.path.basename(copy) == "masterBias_GAIN_100 (2).xisf"
    assert other.read_bytes() == b"another one"
    assert add_to_library(master, str(library)) == copy


def test_a_name_taken_at_the_last_moment_is_left_alone(
    master: str, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = adding.shutil.copy2

    def slow_copy(source: str, target: str) -> str:
        (library / "masterBias_GAIN_100.xisf").write_bytes(b"faster")
        return str(real(source, target))

    monkeypatch.setattr(adding.shutil, "copy2", slow_copy)
    copy = add_to_library(master, str(library))
    assert Path(copy).name == "masterBias_GAIN_100 (2).xisf"
    assert (library / "masterBias_GAIN_100.xisf").read_bytes() == b"faster"


def test_a_file_system_without_links_takes_it_too(
    master: str, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    add_to_library(master, str(library))
    assert os.listdir(library) == ["masterBias_GAIN_100.xisf"]


def test_a_folder_that_is_not_there_is_told(master: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not there"):
        add_to_library(master, str(tmp_path / "nowhere"))


def test_a_master_that_is_gone_leaves_nothing_behind(library: Path) -> None:
    with pytest.raises(ApmcError, match="cannot copy gone"):
        add_to_library("/nowhere/gone.xisf", str(library))
    assert os.listdir(library) == []
