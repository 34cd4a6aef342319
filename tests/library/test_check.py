"""The check of frames as a person meets it: the command, the run, both engines, what fails."""

import asyncio
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pixinsight_standin
import pytest
import sky
from cli_child import Said, apmc

from ap_master_calibration.engines.base import Job, OnLine
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.frames import Kind, Source
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.quality.check_job import (
    CheckDone,
    CheckEvent,
    CheckFailed,
    CheckProgress,
    check_event,
    check_line,
    read_check_job,
)
from ap_master_calibration.quality.check_store import CheckStore, FrameChecks, FrameSeries
from ap_master_calibration.quality.findings import FrameNumbers, SeriesCheck
from ap_master_calibration.running.frame_checks import check_frames
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import text

OLD = 1_700_000_000


CLEAN: Mapping[int, float] = {}


def darks(folder: Path, odd: Mapping[int, float] = CLEAN) -> list[str]:
    """Eight darks whose level is 600 ADU, but for the `odd` ones."""
    made, rng = [], np.random.default_rng(1)
    for i in range(8):
        pixels = rng.normal(600 + odd.get(i, 0.0), 8, (64, 96)).round().astype(np.uint16)
        path = sky.frame(folder, "DARK", exposure=60.0, pixels=pixels, size=(96, 64), number=i)
        made.append(path)
        os.utime(path, (OLD + i, OLD + i))
    return made


class Night:
    """A folder of darks in which the third is odd, and runs of the command line with it."""

    def __init__(self, folder: Path, odd: Mapping[int, float]) -> None:
        self.folder, self.frames = folder, folder / "in"
        self.paths = darks(self.frames, odd)

    def apmc(self, *words: str | Path) -> Said:
        return apmc(*words, home=self.folder / "home", cwd=self.folder, checked=True)

    def make(self, *more: str) -> Said:
        return self.apmc(self.frames, self.folder / "out", *more)

    def master(self) -> dict[str, Any]:
        (path,) = (self.folder / "out" / "master").glob("*.xisf")
        frame = read_frame(str(path))
        content = path.read_bytes()
        return {"frame": frame, "bytes": content}

    def record(self, name: str) -> Any:
        *_, last = sorted(p for p in (self.folder / "out" / "logs").iterdir() if p.is_dir())
        return json.loads((last / name).read_text())


@pytest.fixture
def night(tmp_path: Path) -> Night:
    return Night(tmp_path, {2: 150.0})


def test_the_command_tells_the_odd_frame_and_a_program_reads_it(night: Night) -> None:
    said = night.apmc("check", night.frames)
    name = os.path.basename(night.paths[2])
    assert said.code == 1
    assert f"{name}  level " in said.out
    assert said.out.endswith("1 odd frame among 8 frames.\n")
    assert sorted(os.listdir(night.folder)) == ["home", "in"]
    document = night.apmc("check", night.frames, "--json").document
    assert document.keys() == {"version", "groups", "texts"}
    (group,) = document["groups"]
    assert (document["version"], group["kind"], group["frames"]) == (1, "dark", 8)
    assert group.keys() == {"name", "kind", "frames", "odd", "series"}
    (odd,) = group["odd"]
    assert odd.keys() == {"path", "cause", "why", "values", "where"}
    assert (odd["path"], odd["cause"]) == (night.paths[2], "level")
    assert odd["why"] in said.out


def test_exit_codes_tell_clean_frames_and_nothing_to_check(tmp_path: Path) -> None:
    night = Night(tmp_path, CLEAN)
    said = night.apmc("check", night.frames)
    assert (said.code, said.err) == (0, "")
    assert "    nothing odd\n" in said.out
    assert night.apmc("check", night.frames, "--quiet").out == ""
    none = night.apmc("check", night.frames, "--only", "flat")
    assert (none.code, none.out) == (2, "")
    assert none.err == (
        "ap-master-calibration: there is nothing to check: no calibration frames found\n"
    )


def test_warn_names_the_odd_frame_in_run_record_and_report_and_uses_it(night: Night) -> None:
    said = night.make()
    name = os.path.basename(night.paths[2])
    assert said.code == 0
    (line,) = [line for line in said.out.splitlines() if f"({name})" in line]
    assert "its level" in line
    (odd,) = night.record("outcome.json")["odd"]
    assert (odd["path"], odd["cause"], odd["left_out"]) == (night.paths[2], "level", False)
    (report,) = (night.folder / "out" / "logs").glob("*/report.html")
    assert "1 odd frame<" in report.read_text()
    assert night.master()["frame"].count == 8


def test_leave_out_makes_the_master_without_it_and_stays_up_to_date(night: Night) -> None:
    night.make("--check", "off")
    said = night.make("--check", "leave-out", "--json")
    outcome = said.events[-1]
    (odd,) = outcome["odd"]
    assert (odd["path"], odd["left_out"]) == (night.paths[2], True)
    master = night.master()
    assert master["frame"].count == 7
    assert b'"NLEFTOUT" value="1"' in master["bytes"]
    assert f"{os.path.basename(night.paths[2])}: level".encode() in master["bytes"]
    again = night.make("--check", "leave-out")
    assert "up to date" in again.out
    assert night.master() == master
    assert "up to date" in night.make("--check", "leave-out", "--no-cache").out


def test_a_series_of_two_levels_is_named_before_the_run_and_once(tmp_path: Path) -> None:
    night = Night(tmp_path, dict.fromkeys(range(4, 8), 100.0))
    levels = "the frames have several levels (4 of 599.8 ADU and 4 of 700.0 ADU)"
    assert night.make().out.count(levels) == 1
    checked = night.apmc("check", night.frames)
    assert checked.code == 1
    assert levels in checked.out


def test_off_looks_at_no_frame_and_the_engine_warns_as_before(night: Night) -> None:
    said = night.make("--check", "off")
    assert ".fits)" not in said.out
    assert f"{os.path.basename(night.paths[2])} stands out" in said.out


def test_a_dry_run_reads_pixels_only_when_asked_to(night: Night) -> None:
    assert "its level" not in night.make("--dryrun").out
    assert "its level" in night.make("--dryrun", "--check", "warn").out
    assert "its level" in night.make("--dryrun").out  # known from before
    document = night.make("--dryrun", "--json", "--check", "leave-out").document
    (step,) = document["steps"]
    assert len(step["frames"]) == 7
    assert [frame["path"] for frame in step["left_out"]] == [night.paths[2]]


def test_a_plan_of_before_is_carried_out_as_it_is_and_its_odd_frames_are_named(
    night: Night,
) -> None:
    plan = night.folder / "plan.json"
    plan.write_text(night.make("--dryrun", "--json").out)
    said = night.apmc("run", plan)
    assert said.code == 0
    assert f"({os.path.basename(night.paths[2])})" in said.out
    assert night.master()["frame"].count == 8


def test_pixinsight_gets_the_frames_that_stay(night: Night) -> None:
    binary = pixinsight_standin.install(night.folder / "PixInsight" / "bin")
    slot = str(pixinsight_standin.slot())
    said = apmc(
        *(night.frames, night.folder / "out", "--check", "leave-out"),
        *("--pixinsight-binary", binary, "--instance-id", slot),
        home=night.folder / "home",
        DISPLAY=":0",
    )
    assert said.code == 0, said.out + said.err
    assert night.master()["frame"].count == 7
    assert b"NLEFTOUT" in night.master()["bytes"]


def test_a_frame_that_cannot_be_read_is_named_and_other_masters_are_made(tmp_path: Path) -> None:
    night = Night(tmp_path, CLEAN)
    broken = sky.series(night.frames / "xisf", 6, "BIAS", ending=".xisf", size=(96, 64))
    content = Path(broken[1]).read_bytes()
    packed = content.replace(b'sampleFormat="', b'compression="zlib:9" sampleFormat="')
    Path(broken[1]).write_bytes(packed)
    said = night.apmc("check", night.frames)
    assert said.code == 1
    assert os.path.basename(broken[1]) in said.out
    made = night.make()
    assert "1 master made" in made.out


# --- the child -----------------------------------------------------------------------------------


def series_of(paths: list[str], name: str = "dark") -> FrameSeries:
    stamps = ((path, os.stat(path)) for path in paths)
    return FrameSeries(
        name, Kind.DARK, tuple(Source(p, s.st_size, s.st_mtime_ns) for p, s in stamps)
    )


def run_check(*series: FrameSeries, launch: Any, store: CheckStore | None = None) -> FrameChecks:
    return asyncio.run(check_frames(series, launch, Settings(jobs=1), lambda _: None, store))


class Dying:
    """A launcher whose children die on one file, as a decoder does that meets a bad frame."""

    def __init__(self, deadly: str, *, noted: bool = True) -> None:
        self.deadly, self.noted, self.starts = deadly, noted, 0

    async def __call__(self, job: Job, on_line: OnLine) -> int:
        self.starts += 1
        work = read_check_job(job.argv[-1])
        for series in work.series:
            on_line("stdout", check_line(CheckProgress(series.name, 0.0)))
            if self.deadly in series.frames:
                assert work.ledger is not None
                Path(work.ledger).write_text(json.dumps([self.deadly] if self.noted else []))
                return -11
            numbers = tuple(FrameNumbers(path, 0.01, 0.001, 0.0, 0.0) for path in series.frames)
            check = SeriesCheck(series.kind, numbers)
            on_line("stdout", check_line(CheckDone(series.name, check)))
        return 0


def test_what_was_checked_before_starts_no_child(tmp_path: Path) -> None:
    async def never(_job: Job, _on_line: OnLine) -> int:
        raise AssertionError("it was checked before")

    store, series = CheckStore(str(tmp_path / "store")), series_of(darks(tmp_path / "1"))
    first = run_check(series, launch=launch, store=store)
    assert run_check(series, launch=never, store=store) == first


def test_a_child_that_dies_costs_the_file_it_was_reading(tmp_path: Path) -> None:
    one, two = darks(tmp_path / "1"), darks(tmp_path / "2")
    dying = Dying(one[3])
    found = run_check(series_of(one, "one"), series_of(two, "two"), launch=dying)
    assert found.failed == {}
    assert [f.path for f in found.checks["one"].frames] == [p for p in one if p != one[3]]
    why = found.checks["one"].unread[one[3]]
    assert why == "the check died while it read it: SIGSEGV, exit code -11"
    assert len(found.checks["two"].frames) == 8
    assert dying.starts == 2


def test_a_child_that_dies_without_a_word_costs_its_series(tmp_path: Path) -> None:
    one, two = darks(tmp_path / "1"), darks(tmp_path / "2")
    dying = Dying(one[3], noted=False)
    found = run_check(series_of(one, "one"), series_of(two, "two"), launch=dying)
    assert found.failed == {"one": "the check died: SIGSEGV, exit code -11"}
    assert found.checks.keys() == {"two"}


@pytest.mark.parametrize("background", [False, True])
def test_a_child_learns_whether_others_go_first(tmp_path: Path, background: bool) -> None:
    learned = []

    async def starts(job: Job, on_line: OnLine) -> int:
        learned.append(read_check_job(job.argv[-1]).background)
        return await launch(job, on_line)

    series = (series_of(darks(tmp_path / "1")),)
    checking = check_frames(series, starts, Settings(jobs=1), lambda _: None, background=background)
    assert asyncio.run(checking).checks.keys() == {"dark"}
    assert learned == [background]


def test_a_child_that_cannot_start_fails_every_series_once(tmp_path: Path) -> None:
    async def no_start(_job: Job, _on_line: OnLine) -> int:
        raise PermissionError(13, "not allowed")

    found = run_check(series_of(darks(tmp_path / "1")), launch=no_start)
    assert list(found.failed) == ["dark"]
    assert found.checks == {}


def test_a_cancelled_check_ends_its_child_and_keeps_what_is_whole(tmp_path: Path) -> None:
    one, two = darks(tmp_path / "1"), darks(tmp_path / "2")
    store = CheckStore(str(tmp_path / "store"))
    every = series_of(one, "one"), series_of(two, "two")

    async def cancelled() -> None:
        def hear(event: CheckEvent) -> None:
            if isinstance(event, CheckDone):
                task.cancel()

        task = asyncio.create_task(check_frames(every, launch, Settings(jobs=1), hear, store))
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancelled())
    assert store.get(every[0]) is not None


def test_lines_of_the_child_are_read_as_they_were_written() -> None:
    check = SeriesCheck(Kind.DARK, (FrameNumbers("a", 0.1, float("nan"), 0.0, 0.0),))
    for event in (CheckProgress("x", 0.25), CheckFailed("x", text("no {what}", what="disk"))):
        assert check_event(check_line(event)) == event
    done = check_event(check_line(CheckDone("x", check)))
    assert isinstance(done, CheckDone)
    assert done.check.frames[0].noise == 0.0
    for line in ("", "hello", "@apmc {", "@apmc {}", '@apmc {"event": "done", "name": "x"}'):
        assert check_event(line) is None
