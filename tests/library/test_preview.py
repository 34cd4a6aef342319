"""The preview of an image shows its own pixels, stretched as the field does it."""

from pathlib import Path

import numpy as np
import pytest
import sky

from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.files.preview import (
    LINEAR,
    autostretch,
    block_side,
    part_sampled,
    sampled,
    stretch_of,
)

RAMP = np.arange(12 * 16, dtype=np.uint16).reshape(12, 16)


@pytest.fixture
def ramp(tmp_path: Path) -> str:
    return sky.write_fits(tmp_path / "ramp.fits", RAMP)


def test_a_part_at_full_size_is_the_pixels_themselves(ramp: str) -> None:
    with open_pixels(ramp) as pixels:
        part = part_sampled(pixels, (3, 2, 7, 5), 1)
    assert np.rint(part * 65535).astype(int).tolist() == RAMP[2:5, 3:7].tolist()


def test_a_part_in_blocks_holds_the_means_of_two_rows_of_each(ramp: str) -> None:
    with open_pixels(ramp) as pixels:
        part = part_sampled(pixels, (0, 4, 16, 12), 4)
    wanted = [[RAMP[y : y + 2, x : x + 4].mean() for x in (0, 4, 8, 12)] for y in (4, 8)]
    np.testing.assert_allclose(part * 65535, wanted, rtol=1e-6)


def test_the_second_plane_of_a_colour_image_is_not_the_first(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "rgb.fits", np.stack([RAMP, RAMP + 1000]))
    with open_pixels(path) as pixels:
        second = part_sampled(pixels, (0, 0, 2, 1), 1, plane=1)
    assert np.rint(second * 65535).tolist() == [[1000, 1001]]


def test_a_preview_is_no_wider_than_asked(ramp: str) -> None:
    with open_pixels(ramp) as pixels:
        assert sampled(pixels, 5, mosaic=False).shape == (3, 4)


@pytest.mark.parametrize(
    ("widest", "mosaic", "side"), [(20, False, 1), (20, True, 2), (6, False, 4), (3, True, 6)]
)
def test_blocks_have_an_even_side_but_for_single_pixels(
    widest: int, mosaic: bool, side: int
) -> None:
    assert block_side(16, widest, mosaic=mosaic) == side


def test_the_stretch_brings_the_median_to_a_quarter_and_clips_the_shadows() -> None:
    noise = np.random.default_rng(1).normal(0.01, 0.001, (51, 51)).astype(np.float32)
    stretch = stretch_of(noise)
    wide = noise.astype(float)
    median = np.median(wide)
    mad = np.median(np.abs(wide - median))
    assert stretch.shadows == pytest.approx(median - 2.8 * 1.4826 * mad)
    assert stretch.shown(np.array([median, stretch.shadows, 1.0])).tolist() == [64, 0, 255]
    assert autostretch(noise).tolist() == stretch.shown(noise).tolist()


def test_without_a_stretch_the_middle_of_the_range_is_the_middle_of_grey() -> None:
    assert LINEAR.shown(np.array([0.0, 0.5, 1.0, np.nan], np.float32)).tolist() == [0, 128, 255, 0]
