"""Copies of a frame count once, whatever they are called and however they are stored."""

import gzip
import shutil
from pathlib import Path

import numpy as np
import pytest
import sky

from ap_master_calibration.frames import Frame, SkipCode
from ap_master_calibration.planning.copies import without_copies
from ap_master_calibration.scanning.scan import scan

START = "2026-01-15T22:00:00"


def noise(seed: int) -> sky.Pixels:
    return np.random.default_rng(seed).normal(500, 9, (12, 16)).round().astype(np.uint16)


def cards(start: str | None = START) -> dict[str, sky.Value]:
    return {"IMAGETYP": "DARK", "EXPTIME": 60.0, "INSTRUME": "ASI", "DATE-OBS": start}


def original(folder: Path, start: str | None = START) -> Path:
    (folder / "night").mkdir()
    return Path(sky.write_fits(folder / "night" / "d1.fits", noise(1), cards(start)))


def frames(folder: Path) -> tuple[Frame, ...]:
    return scan([str(folder)]).frames


@pytest.mark.parametrize("start", [START, "2026-01-15T22:00:00.123", None])
def test_a_file_copied_under_another_name_is_told(tmp_path: Path, start: str | None) -> None:
    first = original(tmp_path, start)
    shutil.copy(first, tmp_path / "night" / "d2.fits")
    kept, copies = without_copies(frames(tmp_path))
    assert [frame.path for frame in kept] == [str(first)]
    assert [(one.code, one.reason) for one in copies] == [
        (SkipCode.DUPLICATE, f"a copy of {first}: it counts once")
    ]


def test_a_copy_in_another_format_is_one(tmp_path: Path) -> None:
    first = original(tmp_path)
    (tmp_path / "night" / "d2.fits.gz").write_bytes(gzip.compress(first.read_bytes()))
    sky.write_xisf(tmp_path / "night" / "d3.xisf", noise(1), cards())
    sky.write_xisf(tmp_path / "night" / "d4.xisf", noise(1), cards(), compression="zlib+sh")
    sky.write_fits(tmp_path / "night" / "d5.fits", noise(1).astype(np.float32), cards())
    kept, copies = without_copies(frames(tmp_path))
    assert (len(kept), len(copies)) == (1, 4)


def test_frames_of_one_second_with_other_noise_are_no_copies(tmp_path: Path) -> None:
    original(tmp_path)
    for seed in (2, 3):
        sky.write_fits(tmp_path / "night" / f"d{seed}.fits", noise(seed), cards())
    kept, copies = without_copies(frames(tmp_path))
    assert (len(kept), len(copies)) == (3, 0)


def test_pixels_without_noise_are_no_evidence(tmp_path: Path) -> None:
    for number in (1, 2):
        sky.write_fits(tmp_path / f"d{number}.fits", None, cards())
    assert without_copies(frames(tmp_path))[1] == ()


def test_a_frame_that_cannot_be_read_is_no_copy(tmp_path: Path) -> None:
    first = original(tmp_path)
    copy = tmp_path / "night" / "d2.fits"
    shutil.copy(first, copy)
    found = frames(tmp_path)
    copy.unlink()
    assert without_copies(found) == (found, ())
