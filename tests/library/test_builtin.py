"""The built-in engine: frames on disk become a master on disk, or a sentence says why not."""

import contextlib
import os
import shutil
import signal
import subprocess
from functools import partial
from pathlib import Path
from typing import Any

import builtin_job as job
import numpy as np
import pytest
import sky
from systems import not_on_windows

from ap_master_calibration.engines.builtin import stacking
from ap_master_calibration.engines.events import (
    EngineStarted,
    Finished,
    StepCertified,
    StepDone,
    StepFailed,
    StepProgress,
    StepStarted,
    from_line,
)
from ap_master_calibration.files.header import read_header
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.integrate.strip_layout import strip_layout
from ap_master_calibration.rejections import Rejection

SIZE = (37, 29)  # odd on purpose
CLOSE = {"rtol": 0, "atol": 1e-6}


def darks(folder: Path, count: int = 9, **more: object) -> list[str]:
    """Darks with a few cosmic rays."""
    paths = []
    for number in range(count):
        adu = sky.noisy(SIZE, 520, 8, (3, number))
        adu[number, number + 5] = 30000
        paths.append(sky.frame(folder, "DARK", pixels=adu, number=number, **more))
    return paths


def stack_of(paths: list[str]) -> np.ndarray:
    return np.array([job.pixels_of(p) for p in paths], np.float64)


@pytest.mark.parametrize("kernel", ["", "numpy"])
@pytest.mark.parametrize("rejection", [job.WINSORIZED, job.PERCENTILE, job.NO_REJECTION])
def test_the_child_makes_the_master_the_definition_asks_for(
    tmp_path: Path, kernel: str, rejection: Rejection
) -> None:
    paths = darks(tmp_path / "frames")
    made = job.step(paths, tmp_path / "masterDark.xisf", rejection=rejection)
    told = job.run_child(job.job_file([made], tmp_path), APMC_KERNEL=kernel)
    assert (told.code, told.errors, told.failures) == (0, "", [])
    wanted = job.combined(stack_of(paths), rejection)
    assert np.allclose(job.pixels_of(made.output), wanted, **CLOSE)


def test_a_file_that_no_decoder_understands_fails_its_own_step_only(tmp_path: Path) -> None:
    bad = darks(tmp_path / "bad")
    sky.write_xisf(
        tmp_path / "bad" / "9.xisf", sky.noisy(SIZE, 500, 5), compression="lz4",
        attributes={"subblocks": "40,99999999999"},
    )  # fmt: skip
    steps = [
        job.step([*bad, str(tmp_path / "bad" / "9.xisf")], tmp_path / "masterBad.xisf"),
        job.step(darks(tmp_path / "good"), tmp_path / "masterGood.xisf"),
    ]
    told = job.run_child(job.job_file(steps, tmp_path))
    assert told.code == 0
    assert "9.xisf" in told.failures[0]
    assert told.done.step == "masterGood"


@pytest.mark.parametrize("kind", [RuntimeError, RecursionError, OverflowError])
def test_an_error_nobody_foresaw_fails_one_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    steps = [
        job.step(darks(tmp_path / name), tmp_path / f"master{name}.xisf") for name in ("A", "B")
    ]
    combine = stacking.combine_files

    def broken(*words: Any, **more: Any) -> Any:
        if not os.path.exists(steps[0].output + ".failed"):
            Path(steps[0].output + ".failed").touch()
            raise kind("what is that?")
        return combine(*words, **more)

    monkeypatch.setattr(stacking, "combine_files", broken)
    told = job.do(steps, tmp_path)
    assert told.failures == [f"an unexpected error: {kind.__name__}: what is that?"]
    assert told.of(StepFailed)[0].raw[0] == "Traceback (most recent call last):"
    assert told.done.step == "masterB"


def test_the_child_tells_its_way_from_start_to_end(tmp_path: Path) -> None:
    made = job.step(darks(tmp_path / "frames"), tmp_path / "masterDark.xisf")
    told = job.run_child(job.job_file([made], tmp_path))
    kinds = [type(e) for e in told.events if not isinstance(e, StepProgress)]
    assert kinds == [EngineStarted, StepStarted, StepDone, StepCertified, Finished]
    stages = list(dict.fromkeys(e.stage for e in told.of(StepProgress)))
    assert stages in (["checking", "integrating", "writing"], ["checking", "writing"])
    parts = [e.done for e in told.of(StepProgress)]
    assert parts == sorted(parts)
    assert all(0 <= part <= 1 for part in parts)


@pytest.mark.parametrize(
    ("kind", "image_type"),
    [
        (Kind.BIAS, "MasterBias"),
        (Kind.DARK, "MasterDark"),
        (Kind.FLAT_DARK, "MasterDark"),
    ],
)
def test_a_master_says_what_it_is_and_what_was_measured(
    tmp_path: Path, kind: Kind, image_type: str
) -> None:
    cards = (Card("INSTRUME", "O'Brien <cam>"), Card("BAYERPAT", "RGGB"))
    made = job.step(darks(tmp_path / "f"), tmp_path / "m.xisf", kind=kind, cards=cards)
    measure = job.do([made], tmp_path).done.measure
    assert measure is not None
    assert read_header(made.output).cards["XISF:imageType"] == image_type
    frame = read_frame(made.output)
    assert (frame.setup.camera, frame.bayer) == ("O'Brien <cam>", "RGGB")
    pixels = job.pixels_of(made.output)
    assert measure.level == pytest.approx(np.median(pixels), rel=1e-6)
    text = Path(made.output).read_bytes()[:20000].decode("utf-8", "replace")
    for keyword in ("LEVEL", "NOISE", "FRMNOISE", "REJLOW", "REJHIGH", "KERNEL"):
        assert f'name="{keyword}"' in text


@pytest.mark.parametrize("steep", [0, 9])
def test_the_level_is_the_exact_median_whatever_the_first_strips_are_like(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steep: int
) -> None:
    monkeypatch.setattr(stacking, "strip_layout", partial(strip_layout, wanted=512))
    slope = steep * np.arange(200)[:, np.newaxis] ** 1.2
    paths = [
        sky.frame(tmp_path / "f", "DARK", pixels=sky.noisy((128, 200), 500, 8, (4, n)) + slope)
        for n in range(5)
    ]
    made = job.step(paths, tmp_path / "m.xisf")
    measure = job.do([made], tmp_path, threads=3).done.measure
    assert measure is not None
    assert measure.level == pytest.approx(np.median(job.pixels_of(made.output)), rel=1e-9)


def test_noise_falls_with_the_square_root_of_the_count(tmp_path: Path) -> None:
    paths = sky.series(tmp_path / "f", 16, "BIAS", size=(256, 200), noise=10)
    made = job.step(paths, tmp_path / "m.xisf", kind=Kind.BIAS, rejection=job.NO_REJECTION)
    measure = job.do([made], tmp_path).done.measure
    assert measure is not None
    assert measure.frame_noise is not None
    assert measure.noise is not None
    assert measure.frame_noise * 65535 == pytest.approx(10, rel=0.03)
    assert measure.frame_noise / measure.noise == pytest.approx(4, rel=0.04)
    assert measure.expected == 4


def test_rejected_samples_are_counted_by_side(tmp_path: Path) -> None:
    paths = []
    for number in range(10):
        adu = sky.noisy((40, 30), 5000, 4, (1, number))
        adu[number, 0] = 60000
        adu[number, 1] = adu[number, 2] = 0
        paths.append(sky.frame(tmp_path / "f", "DARK", pixels=adu, number=number))
    made = job.step(paths, tmp_path / "m.xisf", rejection=job.PERCENTILE)
    measure = job.do([made], tmp_path).done.measure
    assert measure is not None
    assert measure.rejected_high == pytest.approx(10 / 12000)
    assert measure.rejected_low == pytest.approx(20 / 12000)


# --- whatever holds the samples -----------------------------------------------------------------


def test_compressed_frames_give_the_same_master(tmp_path: Path) -> None:
    plain, packed = [], []
    for number in range(5):
        adu = sky.noisy(SIZE, 520, 8, (3, number))
        for folder, kept, compression in (("a", plain, None), ("b", packed, "zlib+sh")):
            path = tmp_path / f"{folder}{number}.xisf"
            kept.append(sky.write_xisf(path, adu, {}, compression=compression))
    one = job.step(plain, tmp_path / "plain.xisf")
    other = job.step(packed, tmp_path / "packed.xisf")
    told = job.do([one, other], tmp_path)
    assert told.failures == []
    assert np.array_equal(job.pixels_of(one.output), job.pixels_of(other.output))


def test_fits_and_xisf_frames_may_be_mixed(tmp_path: Path) -> None:
    adu = [sky.noisy(SIZE, 520, 8, (3, number)) for number in range(6)]
    fits = [sky.write_fits(tmp_path / f"{i}.fits", a) for i, a in enumerate(adu)]
    mixed = [*fits[:3], *(sky.write_xisf(tmp_path / f"{i}.xisf", adu[i]) for i in (3, 4, 5))]
    one, other = job.step(fits, tmp_path / "m1.xisf"), job.step(mixed, tmp_path / "m2.xisf")
    assert job.do([one, other], tmp_path).failures == []
    assert np.allclose(job.pixels_of(one.output), job.pixels_of(other.output), **CLOSE)


def test_float_frames_are_taken_in_their_own_scale(tmp_path: Path) -> None:
    adu = [sky.noisy(SIZE, 520, 8, (3, number)).astype(np.float32) for number in range(6)]
    paths = [sky.write_fits(tmp_path / f"{i}.fits", a) for i, a in enumerate(adu)]
    made = job.step(paths, tmp_path / "m.xisf")
    assert job.do([made], tmp_path).failures == []
    wanted = job.combined(np.array(adu, np.float64) / 65535, job.WINSORIZED)
    assert np.allclose(job.pixels_of(made.output), wanted, **CLOSE)


def test_colour_frames_keep_their_planes(tmp_path: Path) -> None:
    adu = [np.array([sky.noisy(SIZE, lv, 8, (lv, n)) for lv in (400, 500, 600)]) for n in range(4)]
    paths = [sky.write_fits(tmp_path / f"{i}.fits", a) for i, a in enumerate(adu)]
    made = job.step(paths, tmp_path / "m.xisf", rejection=job.NO_REJECTION)
    assert job.do([made], tmp_path).failures == []
    wanted = np.mean(adu, axis=0) / 65535
    assert np.allclose(job.pixels_of(made.output).reshape(wanted.shape), wanted, **CLOSE)


@pytest.mark.parametrize("memory", [None, 1])
def test_memory_changes_the_strips_and_not_the_master(tmp_path: Path, memory: int | None) -> None:
    paths = sky.series(tmp_path / "f", 12, "DARK", size=(90, 60))
    made = job.step(paths, tmp_path / "m.xisf")
    assert job.do([made], tmp_path, memory=memory, threads=3).failures == []
    wanted = job.combined(stack_of(paths), job.WINSORIZED)
    assert np.allclose(job.pixels_of(made.output), wanted, **CLOSE)


def test_more_frames_than_open_files_are_read_in_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ap_master_calibration.engines.builtin.inputs.files_at_once", lambda _n: 4)
    paths = darks(tmp_path / "f")
    made = job.step(paths, tmp_path / "m.xisf")
    assert job.do([made], tmp_path).failures == []
    wanted = job.combined(stack_of(paths), job.WINSORIZED)
    assert np.allclose(job.pixels_of(made.output), wanted, **CLOSE)


# --- what keeps a master from being made --------------------------------------------------------


def test_a_changed_frame_fails_the_step_by_name(tmp_path: Path) -> None:
    paths = darks(tmp_path / "f")
    made = job.step(paths, tmp_path / "m.xisf")
    os.utime(paths[4], ns=(1, 1))
    (reason,) = job.do([made], tmp_path).failures
    assert paths[4] in reason
    assert "changed" in reason
    assert not os.path.exists(made.output)


def test_a_frame_that_changes_under_the_run_fails_the_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = darks(tmp_path / "f")
    made = job.step(paths, tmp_path / "m.xisf")
    steps = "ap_master_calibration.engines.builtin.steps"
    monkeypatch.setattr(f"{steps}.dark_warnings", lambda *_: os.utime(paths[2], ns=(1, 1)) or ())
    (reason,) = job.do([made], tmp_path).failures
    assert paths[2] in reason
    assert os.listdir(tmp_path) == ["f"]


def test_a_frame_that_differs_from_its_checksum_fails_the_step(tmp_path: Path) -> None:
    adu, wrong = sky.noisy(SIZE, 520, 8, 1), {"checksum": "sha1:" + 40 * "0"}
    paths = darks(tmp_path / "f")
    paths[3] = sky.write_xisf(tmp_path / "f" / "spoiled.xisf", adu, attributes=wrong)
    made = job.step(paths, tmp_path / "m.xisf")
    (reason,) = job.do([made], tmp_path).failures
    assert reason.startswith(f"{paths[3]}: its pixels are damaged")
    assert not os.path.exists(made.output)


def test_a_vanished_frame_fails_the_step_and_the_next_one_is_made(tmp_path: Path) -> None:
    first = job.step(darks(tmp_path / "a"), tmp_path / "first.xisf")
    second = job.step(darks(tmp_path / "b"), tmp_path / "second.xisf")
    gone = first.frames[1].path
    os.unlink(gone)
    told = job.run_child(job.job_file([first, second], tmp_path))
    assert told.code == 0
    assert [e.step for e in told.of(StepFailed)] == ["first"]
    assert gone in told.failures[0]
    assert told.done.step == "second"
    assert isinstance(told.events[-1], Finished)


def test_a_frame_of_another_size_is_named(tmp_path: Path) -> None:
    odd = sky.frame(tmp_path / "odd", "DARK", size=(20, 20), name="odd.fits")
    made = job.step([*darks(tmp_path / "f"), odd], tmp_path / "m.xisf")
    (reason,) = job.do([made], tmp_path).failures
    assert odd in reason
    assert "20x20" in reason
    assert "37x29" in reason


def test_two_frames_are_too_few(tmp_path: Path) -> None:
    made = job.step(darks(tmp_path / "f", 2), tmp_path / "m.xisf")
    (reason,) = job.do([made], tmp_path).failures
    assert "at least 3" in reason


def test_a_folder_that_is_not_there_fails_the_step_with_its_name(tmp_path: Path) -> None:
    made = job.step(darks(tmp_path / "f"), tmp_path / "nowhere" / "m.xisf")
    (reason,) = job.do([made], tmp_path).failures
    assert str(tmp_path / "nowhere") in reason


def test_a_full_disk_is_told_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(tmp_path))
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10, 10, 0))
    made = job.step(darks(tmp_path / "f"), tmp_path / "m.xisf")
    (reason,) = job.do([made], tmp_path).failures
    assert str(tmp_path) in reason
    assert "full" in reason


def test_a_finished_master_stays_when_its_successor_fails(tmp_path: Path) -> None:
    paths = darks(tmp_path / "f")
    made = job.step(paths, tmp_path / "m.xisf")
    assert job.do([made], tmp_path).failures == []
    before = Path(made.output).read_bytes()
    os.unlink(paths[0])
    assert len(job.do([made], tmp_path).failures) == 1
    assert Path(made.output).read_bytes() == before


def test_a_job_that_is_none_is_refused_in_one_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "job.json"
    bad.write_text("{}", encoding="utf-8")
    told = job.run_child(bad)
    assert told.code == 2
    assert len(told.errors.splitlines()) == 1
    assert "not a job" in told.errors


@not_on_windows("it ends a child without asking it")
def test_a_polite_end_leaves_no_part_file(tmp_path: Path) -> None:
    paths = sky.series(tmp_path / "f", 40, "DARK", size=(3000, 2000), sparse=True)
    made = job.step(paths, tmp_path / "out" / "m.xisf")
    (tmp_path / "out").mkdir()
    child = subprocess.Popen(
        job.child_command(job.job_file([made], tmp_path)),
        env=job.child_environment(APMC_KERNEL="numpy"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with contextlib.closing(child.stdout):
        for line in child.stdout:
            event = from_line(line)
            if isinstance(event, StepProgress) and event.stage == "integrating":
                break
        assert len(os.listdir(tmp_path / "out")) == 1
        child.send_signal(signal.SIGTERM)
        rest = child.stdout.read()
    assert child.wait() == 128 + signal.SIGTERM
    assert not any(isinstance(from_line(e), StepDone | Finished) for e in rest.splitlines())
    assert os.listdir(tmp_path / "out") == []
