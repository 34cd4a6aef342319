"""The sample night: real enough to show what the program does, and always the same."""

import hashlib
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from astropy.io import fits
from numpy.typing import NDArray
from xisf import XISF

from ap_master_calibration.demo import DemoNight, make_demo_night

SIZE = (120, 80)


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> DemoNight:
    return make_demo_night(str(tmp_path_factory.mktemp("demo") / "new"), size=SIZE)


def headers(night: DemoNight) -> list[fits.Header]:
    return [header(path) for path in sorted(Path(night.frames).rglob("*.fits"))]


def header(path: Path) -> fits.Header:
    with path.open("rb") as file:
        return fits.Header.fromfile(file)


def stack(night: DemoNight, **wanted: Any) -> NDArray[np.float64]:
    """All whole frames whose header says what is wanted, in ADU."""
    paths = sorted(Path(night.frames).rglob("*.fits"))
    whole = max(path.stat().st_size for path in paths)
    found = []
    for path in paths:
        told = header(path)
        same = all(told.get(key) == value for key, value in wanted.items())
        if same and path.stat().st_size == whole:
            found.append(fits.getdata(path).astype(float))
    return np.array(found)


def digest(folder: str) -> str:
    total = hashlib.sha256()
    for path in sorted(Path(folder).rglob("*")):
        total.update(os.fsencode(path.relative_to(folder)))
        if path.is_file():
            total.update(path.read_bytes())
    return total.hexdigest()


def test_two_cameras_took_what_a_night_needs(night: DemoNight) -> None:
    counts = Counter((h["INSTRUME"][4:11], h.get("IMAGETYP")) for h in headers(night))
    assert counts["ASI2600", "BIAS"] == 20
    assert counts["ASI2600", "FLAT"] == 37
    assert counts["ASI294M", "FLAT"] == 12
    assert counts["ASI294M", "BIAS"] == 0  # it is in the library
    assert counts["ASI2600", None] == 1
    assert sum(counts.values()) == night.count
    filters = {h.get("FILTER") for h in headers(night) if h.get("IMAGETYP") == "FLAT"}
    assert filters == {"L", "R", "Ha", None}


def test_flat_darks_are_plain_darks_as_long_as_flats_and_no_light(night: DemoNight) -> None:
    kinds: dict[str, set[float]] = {"DARK": set(), "FLAT": set(), "LIGHT": set()}
    for told in headers(night):
        if told["INSTRUME"].startswith("ZWO ASI2600") and told.get("IMAGETYP") in kinds:
            kinds[told["IMAGETYP"]].add(told["EXPTIME"])
    assert kinds["DARK"] & kinds["FLAT"] == {1.2, 6.0}
    assert not kinds["FLAT"] & kinds["LIGHT"]
    assert kinds["DARK"] - kinds["FLAT"] == {60.0, 180.0}


def test_all_frames_are_of_one_local_night(night: DemoNight) -> None:
    dates = {h["DATE-LOC"] for h in headers(night)}
    assert min(dates).startswith("2026-11-20T17")
    assert max(dates).startswith("2026-11-21T07")


def test_one_frame_is_cut_short_and_no_other(night: DemoNight) -> None:
    lengths = Counter(os.path.getsize(p) for p in Path(night.frames).rglob("*.fits"))
    (whole, many), (short, one) = lengths.most_common()
    assert (many, one) == (night.count - 1, 1)
    assert short < whole


def test_the_pixels_behave_as_a_sensor(night: DemoNight) -> None:
    bias = stack(night, IMAGETYP="BIAS")
    dark = stack(night, INSTRUME="ZWO ASI2600MM Pro", IMAGETYP="DARK", EXPTIME=180.0)
    flat = stack(night, IMAGETYP="FLAT", FILTER="L")
    assert abs(np.median(bias) - 500) < 2
    read_noise = np.median(bias.std(axis=0))
    assert 5 < read_noise < 7  # 1.5 electrons at 0.25 electrons per ADU
    hot = np.median(dark, axis=0) - np.median(bias, axis=0) > 200
    assert 0.0005 < hot.mean() < 0.01
    level = np.median(flat, axis=(1, 2)) / 65535
    assert 0.3 < level.min() <= level.max() < 0.6
    assert np.ptp(level) > 0.005  # the panel is not steady: flats need normalising
    shot_noise = np.sqrt((np.median(flat) - 500) * 0.25) / 0.25
    differences = (flat[0] / flat[0].mean() - flat[1] / flat[1].mean()) * flat.mean()
    assert abs(differences.std() / np.sqrt(2) / shot_noise - 1) < 0.1
    corner, middle = flat[:, :5, :5].mean(), flat[:, 35:45, 55:65].mean()
    assert corner < 0.85 * middle


def test_one_flat_is_far_too_dark(night: DemoNight) -> None:
    levels = np.median(stack(night, FILTER="R", IMAGETYP="FLAT"), axis=(1, 2)) / 65535
    assert sorted(levels < 0.15) == [False] * 12 + [True]


def test_the_colour_camera_has_14_bits_and_a_filter_array(night: DemoNight) -> None:
    flat = stack(night, INSTRUME="ZWO ASI294MC Pro", IMAGETYP="FLAT")[0]
    assert not (flat % 4).any()
    red, green, blue = flat[0::2, 0::2], flat[0::2, 1::2], flat[1::2, 1::2]
    assert np.median(red) < np.median(blue) < np.median(green)


def test_the_library_holds_the_colour_cameras_masters_and_one_of_another_gain(
    night: DemoNight,
) -> None:
    told = []
    for name in sorted(os.listdir(night.library)):
        image = XISF(os.path.join(night.library, name))
        keys = image.get_images_metadata()[0]["FITSKeywords"]
        told.append(tuple(keys[k][0]["value"] for k in ("IMAGETYP", "GAIN", "SET-TEMP")))
        pixels = image.read_image(0)
        assert pixels.shape == (80, 120, 1)
        assert abs(float(np.median(pixels)) * 65535 - 300) < 5
    assert sorted(told) == [
        ("Master Bias", "0", "-10.0"),
        ("Master Bias", "120", "-10.0"),
        ("Master Dark", "120", "-10.0"),
    ]


def test_the_same_seed_makes_the_same_files_and_another_does_not(tmp_path: Path) -> None:
    made = []
    for name, seed in [("a", 1), ("b", 1), ("c", 2)]:
        make_demo_night(str(tmp_path / name), size=(16, 12), seed=seed)
        made.append(digest(str(tmp_path / name)))
    assert made[0] == made[1] != made[2]


def test_importing_the_demo_does_not_load_numpy() -> None:
    code = "import sys, ap_master_calibration.demo; sys.exit('numpy' in sys.modules)"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
