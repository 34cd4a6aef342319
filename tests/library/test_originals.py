"""Frames are never written over, whatever a plan says; nor is what the plan did not see."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from cli_child import Said, apmc
from systems import not_on_windows, not_on_wine

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.xisf import XisfWriter

LINKED = not_on_wine("it makes no links")


class Night:
    """Four darks, and a plan for them that somebody edits."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / "out"
        for number in range(4):
            self.add(number)
        self.plan()

    def add(self, number: int) -> None:
        pixels = sky.noisy((32, 24), 500, 5, (7, number))
        sky.frame(self.folder / "in", "DARK", pixels=pixels, number=number)

    def plan(self) -> None:
        said = apmc(
            *(self.folder / "in", self.out, "--dryrun", "--json", "--engine", "builtin"),
            home=self.folder / "home",
        )
        self.document = said.document

    @property
    def step(self) -> dict[str, Any]:
        step: dict[str, Any] = self.document["steps"][0]
        return step

    @property
    def place(self) -> Path:
        return Path(self.step["output"])

    def run(self) -> Said:
        """Carries out the plan as it is now."""
        path = self.folder / "plan.json"
        path.write_text(json.dumps(self.document))
        return apmc("run", path, home=self.folder / "home")

    def frame_at(self, path: Path) -> bytes:
        """The first frame of the plan lies at `path` from now on."""
        path.parent.mkdir(parents=True, exist_ok=True)
        os.rename(self.step["frames"][0], path)
        self.step["frames"][0] = str(path)
        return path.read_bytes()


@pytest.fixture
def night(tmp_path: Path) -> Night:
    return Night(tmp_path)


def by_its_name(night: Night, frame: Path) -> None:
    night.step["output"], night.step["name"] = str(frame), frame.stem


def by_a_linked_folder(night: Night, frame: Path) -> None:
    (night.folder / "other").symlink_to(night.out)
    night.document["output"] = str(night.folder / "other")
    night.step["output"] = str(night.folder / "other" / "master" / frame.name)
    night.step["name"] = frame.stem


def by_another_spelling(night: Night, frame: Path) -> None:
    spelled = f"{night.out}/./master/../master//{frame.name}"
    night.step["output"], night.step["name"] = spelled, frame.stem


def by_a_second_name(night: Night, frame: Path) -> None:
    os.link(frame, night.place)


def by_a_link(night: Night, frame: Path) -> None:
    night.place.symlink_to(frame)


@pytest.mark.parametrize(
    "reach",
    [
        by_its_name,
        pytest.param(by_a_linked_folder, marks=LINKED),
        by_another_spelling,
        by_a_second_name,
        pytest.param(by_a_link, marks=LINKED),
    ],
)
def test_a_plan_that_would_write_over_a_frame_is_refused(
    night: Night, reach: Callable[[Night, Path], None]
) -> None:
    frame = night.out / "master" / "dark_001.xisf"
    before = night.frame_at(frame)
    reach(night, frame)
    said = night.run()
    assert said.code == 2
    assert "which is a frame or a master it reads" in said.err
    assert frame.read_bytes() == before
    assert not list(night.out.rglob(".*"))
    assert not list(night.out.rglob("rejected"))


def a_text(place: Path) -> None:
    place.write_text("a text of mine")


def a_frame(place: Path) -> None:
    sky.write_xisf(place, np.full((24, 32), 500, np.uint16), {"IMAGETYP": "Dark Frame"})


def a_folder(place: Path) -> None:
    (place / "inside").mkdir(parents=True)


def a_pipe(place: Path) -> None:
    os.mkfifo(place)


def a_link_to_nothing(place: Path) -> None:
    place.symlink_to(place.with_name("gone"))


@pytest.mark.parametrize(
    ("put", "what"),
    [
        (a_text, "not a master of this program"),
        (a_frame, "not a master of this program"),
        (a_folder, "a folder"),
        pytest.param(a_pipe, "not an ordinary file", marks=not_on_windows("it has no pipes there")),
        pytest.param(a_link_to_nothing, "a link to a file that does not exist", marks=LINKED),
    ],
)
def test_what_came_to_the_masters_place_after_the_plan_is_kept(
    night: Night, put: Callable[[Path], None], what: str
) -> None:
    night.place.parent.mkdir(parents=True)
    put(night.place)
    before = os.lstat(night.place)
    said = night.run()
    assert said.code == 1
    assert f"{night.place} is {what}: it is kept" in " ".join(said.out.split())
    after = os.lstat(night.place)
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert os.listdir(night.place.parent) == [night.place.name]


def test_a_master_another_run_made_meanwhile_is_kept(night: Night) -> None:
    mine = night.document
    night.add(4)
    night.plan()
    assert night.run().code == 0
    before = night.place.read_bytes()
    night.document = mine  # of four frames, made when no master was there
    said = night.run()
    assert said.code == 1
    assert "another master than when the plan was made" in " ".join(said.out.split())
    assert night.place.read_bytes() == before


def test_a_newer_master_than_the_one_to_be_replaced_is_kept(night: Night) -> None:
    assert night.run().code == 0
    night.add(4)
    night.plan()
    mine = night.document
    assert night.step["older"] is not None
    night.add(5)
    night.plan()
    assert night.run().code == 0
    before = night.place.read_bytes()
    night.document = mine
    assert night.run().code == 1
    assert night.place.read_bytes() == before


def test_the_master_the_plan_saw_is_replaced_and_the_same_plan_may_run_again(night: Night) -> None:
    assert night.run().code == 0
    first = night.place.read_bytes()
    assert night.run().code == 0
    night.add(4)
    night.plan()
    assert night.run().code == 0
    assert night.place.read_bytes() != first


def test_a_file_that_comes_while_a_master_is_written_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "masterDark.xisf"

    def write() -> None:
        with XisfWriter(str(path), (4, 2), ()) as writer:
            writer.write_rows(0, np.zeros((2, 4), np.float32))
            path.write_text("a text of mine")

    with pytest.raises(StepError, match="that file is kept"):
        write()
    assert path.read_text() == "a text of mine"
    assert os.listdir(tmp_path) == [path.name]


# --- between plan and run -----------------------------------------------------------------------


def replaced(path: Path, content: bytes) -> None:
    """Another file takes the place of one, with its size and time."""
    status = path.stat()
    beside = path.with_suffix(".new")
    beside.write_bytes(content)
    os.utime(beside, ns=(status.st_atime_ns, status.st_mtime_ns))
    os.replace(beside, path)


def test_a_frame_replaced_by_one_of_its_size_and_time_is_told(night: Night) -> None:
    frame = Path(night.step["frames"][0])
    replaced(frame, frame.read_bytes())
    said = night.run()
    assert said.code == 0, said.err
    assert "replaced or touched since the plan was made" in said.out
    assert frame.name in said.out


@not_on_windows("Python is not told there when a file was changed, only when it was written")
def test_a_frame_rewritten_in_place_is_told_too(night: Night) -> None:
    frame, status = Path(night.step["frames"][0]), Path(night.step["frames"][0]).stat()
    content = frame.read_bytes()
    frame.write_bytes(content[:-100] + bytes(100))
    os.utime(frame, ns=(status.st_atime_ns, status.st_mtime_ns))
    said = night.run()
    assert "replaced or touched since the plan was made" in said.out


@pytest.mark.parametrize(
    ("old", "new"), [(b"EXPTIME =                300.0", b"EXPTIME =                 30.0")]
)
def test_a_frame_replaced_by_one_of_another_kind_ends_the_run(
    night: Night, old: bytes, new: bytes
) -> None:
    frame = Path(night.step["frames"][0])
    content = frame.read_bytes()
    assert old in content, content[:2880]
    replaced(frame, content.replace(old, new))
    said = night.run()
    assert said.code == 2
    assert "is another frame than when the plan was made: make the plan again" in said.err
    assert not night.place.exists()


def test_a_plan_of_an_older_version_knows_no_identities(night: Night) -> None:
    del night.step["identities"]
    frame = Path(night.step["frames"][0])
    replaced(frame, frame.read_bytes())
    said = night.run()
    assert said.code == 0
    assert "replaced" not in said.out


def test_a_usual_run_says_nothing_of_replaced_files(night: Night) -> None:
    assert "replaced" not in night.run().out
