"""Frames in files of several images: sequences are used frame by frame, mosaics are refused."""

import gzip
import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from astropy.io import fits
from builtin_job import do, step

from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.image_address import file_of, image_address, split_address
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.copies import without_copies
from ap_master_calibration.planning.originals import check_inputs, is_one_of, originals_of
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides
from ap_master_calibration.planning.plan_document import from_document, to_document
from ap_master_calibration.planning.planner import make_plan
from ap_master_calibration.planning.provenance import digest_of
from ap_master_calibration.scanning.cache import open_cache
from ap_master_calibration.scanning.scan import ScanResult, scan
from ap_master_calibration.settings import Settings


def sequence(folder: Path, count: int = 4, kind: str = "BIAS", **same: Any) -> str:
    """A sequence of frames whose levels are 500, 501, ..."""
    single = folder / "single"
    frames = [
        sky.series(single, 1, kind, number=i, level=500 + i, noise=0.0,
                   date_loc=f"2026-01-29T21:00:{i:02}.000", **same)[0]
        for i in range(count)
    ]  # fmt: skip
    path = sky.write_sequence(folder / f"{kind.lower()}_seq.fit", frames)
    shutil.rmtree(single)
    return path


def compressed(path: str) -> str:
    """The sequence with tile-compressed images behind an empty primary, as Siril packs it."""
    with fits.open(path) as hdus:
        packed = [
            fits.CompImageHDU(hdu.data, hdu.header, compression_type="RICE_1") for hdu in hdus
        ]
        fits.HDUList([fits.PrimaryHDU(), *packed]).writeto(path + ".fz")
    os.unlink(path)
    return path + ".fz"


def scanned(folder: Path, cache: Path | None = None) -> ScanResult:
    with open_cache(enabled=cache is not None, path=str(cache)) as opened:
        return scan([str(folder)], cache=opened)


def pixels_of(address: str | Path) -> np.ndarray[Any, np.dtype[np.float32]]:
    with open_pixels(str(address)) as pixels:
        whole = np.empty((pixels.size[1], pixels.size[0]), np.float32)
        pixels.read(0, pixels.size[1], whole)
    return whole


def level(address: str) -> float:
    return float(pixels_of(address).mean()) * 65535


# --- addresses ------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [".fit", ".FITS", ".fts", ".fits.fz", ".fit.gz"])
def test_an_address_is_a_path_and_a_number(ending: str) -> None:
    path = "/night [2]/a" + ending
    assert image_address(path, 12) == path + "[12]"
    assert split_address(path + "[12]") == (path, 12)
    assert split_address(path) == (path, None)


@pytest.mark.parametrize("name", ["x[3]", "x.xisf[3]", "x.fit[a]", "x.fit[]", "x[1].fit", "[1]"])
def test_other_brackets_belong_to_the_name(name: str) -> None:
    assert file_of(name) == name


# --- the frames of a sequence ---------------------------------------------------------------------


@pytest.mark.parametrize("packed", [False, True])
def test_a_sequence_is_as_many_frames_as_it_holds(tmp_path: Path, packed: bool) -> None:
    path = sequence(tmp_path, 12)
    if packed:
        path = compressed(path)
    found = scanned(tmp_path)
    first = 1 if packed else 0
    assert [f.path for f in found.frames] == [f"{path}[{first + i}]" for i in range(12)]
    assert found.skipped == ()
    assert {f.kind for f in found.frames} == {Kind.BIAS}
    assert len({f.taken for f in found.frames}) == 12
    assert [round(level(f.path)) for f in found.frames] == [500 + i for i in range(12)]


def test_each_frame_has_its_own_header(tmp_path: Path) -> None:
    path = sequence(tmp_path, 3)
    assert [read_header(f"{path}[{i}]").cards["DATE-OBS"] for i in range(3)] == [
        f"2026-01-29T20:00:{i:02}.000" for i in range(3)
    ]
    assert read_frame(f"{path}[1]") == scanned(tmp_path).frames[1]


def test_a_number_behind_the_last_is_no_frame(tmp_path: Path) -> None:
    skipped = read_frame(sequence(tmp_path, 3) + "[3]")
    assert isinstance(skipped, Skipped)
    assert str(skipped.reason) == "there is no image [3] in it"


def test_frames_by_siril_need_no_start_of_their_own(tmp_path: Path) -> None:
    sequence(tmp_path, 3, date_obs=None, more={"PROGRAM": "Siril 1.2.5"})
    assert len(scanned(tmp_path).frames) == 3


def test_a_second_scan_takes_the_frames_from_the_cache(tmp_path: Path) -> None:
    night, cache = tmp_path / "in", tmp_path / "cache"
    os.utime(sequence(night, 5), (1e9, 1e9))
    first = scanned(night, cache)
    assert len(first.frames) == 5
    assert len(list(cache.iterdir())) == 1
    assert scanned(night, cache) == first


def test_the_whole_frames_of_a_sequence_that_is_cut_short_are_used(tmp_path: Path) -> None:
    path = sequence(tmp_path, 4)
    os.truncate(path, os.path.getsize(path) - 2880)
    found = scanned(tmp_path)
    assert [f.path for f in found.frames] == [f"{path}[{i}]" for i in range(3)]
    (skipped,) = found.skipped
    assert (skipped.path, skipped.code) == (f"{path}[3]", SkipCode.TRUNCATED)


def test_a_damaged_header_in_a_sequence_is_told(tmp_path: Path) -> None:
    path = Path(sequence(tmp_path, 4))
    whole = path.read_bytes()
    at = whole.rindex(b"NAXIS   =")
    path.write_bytes(whole[:at] + b"NAXIS   =                   99".ljust(80) + whole[at + 80 :])
    found = scanned(tmp_path)
    assert len(found.frames) == 3
    assert [s.path for s in found.skipped] == [f"{path}[3]"]


# --- what is refused ------------------------------------------------------------------------------


def reason(folder: Path) -> str:
    found = scanned(folder)
    assert found.frames == ()
    (skipped,) = found.skipped
    return str(skipped.reason)


@pytest.mark.parametrize(
    "chip",
    [
        {"DETSEC": "[1:16,1:12]"},
        {"CCDNAME": "S1"},
        {"AMPNAME": "A"},
        {"IMAGEID": 1},
        {"EXTNAME": "CHIP1"},
        {"EXTNAME": "im2"},
        {"CHIPID": 7},
        {"DETSIZE": "[1:32,1:12]"},
    ],
)
def test_the_chips_of_a_mosaic_are_no_sequence(tmp_path: Path, chip: dict[str, Any]) -> None:
    sequence(tmp_path, 3, more=chip)
    assert reason(tmp_path).startswith("it holds 3 images that are no series of frames")


def test_images_with_one_start_are_no_sequence(tmp_path: Path) -> None:
    sequence(tmp_path, 3, date_obs="2026-01-29T20:00:00.000")
    assert reason(tmp_path).startswith("it holds 3 images")


def test_images_of_two_sizes_are_no_sequence(tmp_path: Path) -> None:
    frames = [
        sky.frame(tmp_path / "one", "BIAS", size=size, date_loc=f"2026-01-29T21:00:0{size[0] % 9}")
        for size in ((16, 12), (20, 12))
    ]
    sky.write_sequence(tmp_path / "seq.fit", frames)
    shutil.rmtree(tmp_path / "one")
    assert reason(tmp_path).startswith("it holds 2 images")


def test_several_masters_in_a_file_are_refused(tmp_path: Path) -> None:
    sequence(tmp_path, 3, "Master Bias")
    assert reason(tmp_path).startswith("it holds 3 images")


@pytest.mark.parametrize("members", [1, 3])
def test_a_sequence_in_a_gzip_file_is_refused(tmp_path: Path, members: int) -> None:
    path = Path(sequence(tmp_path, 3))
    whole, third = path.read_bytes(), 2880 * 2
    parts = [whole] if members == 1 else [whole[:third], whole[third:9000], whole[9000:]]
    Path(f"{path}.gz").write_bytes(b"".join(map(gzip.compress, parts)))
    path.unlink()
    assert reason(tmp_path) == "it is a sequence of 3 frames packed by gzip: unpack it"


def test_a_mosaic_in_a_gzip_file_is_refused(tmp_path: Path) -> None:
    path = Path(sequence(tmp_path, 4, more={"DETSEC": "[1:16,1:12]"}))
    Path(f"{path}.gz").write_bytes(gzip.compress(path.read_bytes()))
    path.unlink()
    assert reason(tmp_path).startswith("it holds 4 images")


@pytest.mark.parametrize("members", [1, 2])
def test_one_frame_in_a_gzip_file_is_a_frame(tmp_path: Path, members: int) -> None:
    path = Path(sky.frame(tmp_path, "BIAS"))
    whole = path.read_bytes()
    parts = [whole] if members == 1 else [whole[:4000], whole[4000:]]
    Path(f"{path}.gz").write_bytes(b"".join(map(gzip.compress, parts)))
    path.unlink()
    assert isinstance(read_frame(f"{path}.gz"), Frame)


# --- identity: the file and the number ------------------------------------------------------------


def test_the_master_of_a_sequence_is_that_of_its_frames_one_by_one(tmp_path: Path) -> None:
    frames = sky.series(tmp_path / "single", 9, "BIAS", size=(40, 30))
    path = sky.write_sequence(tmp_path / "bias_seq.fit", frames)
    one_by_one, together = tmp_path / "one.xisf", tmp_path / "seq.xisf"
    addresses = [f"{path}[{i}]" for i in range(9)]
    assert do([step(frames, one_by_one, kind=Kind.BIAS)], tmp_path).failures == []
    assert do([step(addresses, together, kind=Kind.BIAS)], tmp_path).failures == []
    assert pixels_of(together).tobytes() == pixels_of(one_by_one).tobytes()


def test_a_plan_knows_each_frame_by_its_number(tmp_path: Path) -> None:
    path = sequence(tmp_path / "in", 5)
    choices = Overrides(
        frozenset({f"{path}[1]"}), {f"{path}[2]": HeaderOverrides(part="evening")}
    )  # fmt: skip
    found = scanned(tmp_path / "in")
    plan = make_plan(
        found.frames, found.skipped, str(tmp_path / "out"), Settings(), engine="builtin",
        today=date(2026, 1, 30), choices=choices,
    )  # fmt: skip
    assert sorted([s.path for s in one.frames] for one in plan.steps) == [
        [f"{path}[0]", f"{path}[3]", f"{path}[4]"],
        [f"{path}[2]"],
    ]
    assert [s.path for s in plan.skipped] == [f"{path}[1]"]
    assert from_document(to_document(plan)).steps == plan.steps
    assert check_inputs(plan) == {}
    assert is_one_of(path, originals_of(plan))


def test_the_digest_of_a_plan_tells_the_frames_of_a_file_apart(tmp_path: Path) -> None:
    sequence(tmp_path, 5)
    a, b, c, *_ = scanned(tmp_path).frames
    digests = {
        digest_of(frames, choices=(), calibrators=()) for frames in ([a, b], [a, c], [b, c], [a])
    }
    assert len(digests) == 4


def test_a_sequence_and_its_frames_as_files_count_once(tmp_path: Path) -> None:
    frames = sky.series(tmp_path / "z", 3, "BIAS", size=(40, 30))
    path = sky.write_sequence(tmp_path / "bias_seq.fit", frames)
    kept, copies = without_copies(scanned(tmp_path).frames)
    assert [f.path for f in kept] == [f"{path}[{i}]" for i in range(3)]
    assert [s.path for s in copies] == frames


def test_a_frame_twice_in_a_sequence_counts_once(tmp_path: Path) -> None:
    frames = sky.series(tmp_path / "z", 3, "BIAS", size=(40, 30), more={"PROGRAM": "Siril 1.4"})
    path = compressed(sky.write_sequence(tmp_path / "bias_seq.fit", [*frames, frames[1]]))
    shutil.rmtree(tmp_path / "z")
    kept, copies = without_copies(scanned(tmp_path).frames)
    assert len(kept) == 3
    assert [str(s.reason) for s in copies] == [f"a copy of {path}[2]: it counts once"]


def test_a_gzip_file_that_is_cut_short_is_found_when_its_header_is_read(tmp_path: Path) -> None:
    path = Path(sky.frame(tmp_path, "BIAS", size=(200, 150)))
    packed = gzip.compress(path.read_bytes())
    path.with_suffix(".fits.gz").write_bytes(packed[: len(packed) * 2 // 3])
    path.unlink()
    found = scanned(tmp_path)
    assert [(s.code, str(s.reason)) for s in found.skipped] == [
        (SkipCode.TRUNCATED, "the gzip file is cut short")
    ]
