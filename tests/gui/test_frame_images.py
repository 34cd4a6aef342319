"""What is told of a frame is what its pixels hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky

from ap_master_calibration.files.preview import stretch_of
from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import read_frame
from apmc_gui.imaging.background import BackgroundJob
from apmc_gui.imaging.frame_images import (
    OpenFrame,
    PixelValue,
    RenderedFrame,
    Statistics,
    Unseen,
    level_of,
    pixel_value,
    statistics,
    thumbnail,
)
from apmc_gui.imaging.frame_levels import LevelCache, SeriesLevels, file_key, levels_of
from apmc_gui.imaging.pixel_process import PixelProcess
from apmc_gui.imaging.series_pictures import PictureRequest, SeriesView, render

NOISE = np.random.default_rng(5).normal(1000, 20, (40, 60)).astype(np.uint16)
UNIT = 65535


def seen(look: BackgroundJob) -> object:
    """The last thing a look hands over."""
    return [value for value in look if value is not None][-1]


def wanted(path: str, view: SeriesView = SeriesView.FRAME, **options: Any) -> PictureRequest:
    return PictureRequest((path, 1, 1), view, **options)


@pytest.fixture
def pixels() -> Iterator[PixelProcess]:
    process = PixelProcess()
    yield process
    process.close()


@pytest.fixture
def noise(tmp_path: Path) -> str:
    return sky.write_fits(tmp_path / "noise.fits", NOISE)


def test_a_small_frame_is_shown_pixel_by_pixel_with_the_stretch_of_the_field(noise: str) -> None:
    picture = seen(render(OpenFrame(), noise, wanted(noise, mosaic=False, stretched=True)))
    assert isinstance(picture, RenderedFrame)
    assert (picture.size, picture.side, picture.part) == ((60, 40), 1, (0, 0, 60, 40))
    unit = (NOISE / UNIT).astype(np.float32)
    assert picture.image.tolist() == picture.stretch.shown(unit).tolist()
    assert picture.stretch.balance == pytest.approx(stretch_of(unit[:, ::2]).balance)
    assert abs(int(np.median(picture.image)) - 64) <= 2  # a quarter of white


def test_without_stretch_a_dark_frame_is_dark(noise: str) -> None:
    picture = seen(render(OpenFrame(), noise, wanted(noise, mosaic=False, stretched=False)))
    assert isinstance(picture, RenderedFrame)
    assert np.median(picture.image) == round(255 * 1000 / UNIT)


def test_a_mosaic_is_shown_in_whole_cells(noise: str) -> None:
    picture = seen(render(OpenFrame(), noise, wanted(noise, mosaic=True, stretched=True)))
    assert isinstance(picture, RenderedFrame)
    assert (picture.side, picture.image.shape) == (2, (20, 30))


def test_a_part_is_stretched_as_the_whole(noise: str) -> None:
    desk = OpenFrame()
    whole = seen(render(desk, noise, wanted(noise, mosaic=True)))
    assert isinstance(whole, RenderedFrame)
    part = seen(render(desk, noise, wanted(noise, mosaic=True, part=(10, 4, 20, 9), side=1)))
    assert isinstance(part, RenderedFrame)
    unit = (NOISE[4:9, 10:20] / UNIT).astype(np.float32)
    assert part.image.tolist() == whole.stretch.shown(unit).tolist()
    assert part.part == (10, 4, 20, 9)


def darks(folder: Path, count: int = 5, **odd: int) -> list[str]:
    """Frames of 1000 ADU and a noise of 20; the last has `odd["block"]` more in one corner."""
    paths = []
    for i in range(count):
        data = np.random.default_rng(i).normal(1000, 20, (40, 60))
        if i == count - 1:
            data[:10, :10] += odd.get("block", 0)
        paths.append(sky.write_fits(folder / f"d{i}.fits", data.astype(np.uint16)))
    return paths


def test_the_stretch_of_another_frame_is_kept(tmp_path: Path) -> None:
    """A flat at 20 % of full scale must not look like one at 40 %."""
    half = sky.write_fits(tmp_path / "half.fits", NOISE // 2)
    full = sky.write_fits(tmp_path / "full.fits", NOISE)
    alone = seen(render(OpenFrame(), half, wanted(half)))
    locked = seen(render(OpenFrame(), half, wanted(half, like=full)))
    assert isinstance(alone, RenderedFrame)
    assert isinstance(locked, RenderedFrame)
    assert abs(int(np.median(alone.image)) - 64) <= 2
    assert np.median(locked.image) < 10


def test_a_difference_is_zero_but_where_the_frame_differs(tmp_path: Path) -> None:
    paths = darks(tmp_path, block=400)
    view, others = SeriesView.DIFFERENCE, tuple(paths)
    odd = seen(render(OpenFrame(), paths[-1], wanted(paths[-1], view, others=others)))
    usual = seen(render(OpenFrame(), paths[1], wanted(paths[1], view, others=others[:-1])))
    assert isinstance(odd, RenderedFrame)
    assert isinstance(usual, RenderedFrame)
    for picture in (odd, usual):
        assert picture.limit is not None
        # 6 sigma of a frame of 20 ADU less the mean of 4 or 3 others
        assert picture.limit * UNIT == pytest.approx(6 * 20 * 1.13, rel=0.15)
        assert np.median(picture.image[12:, 12:]) == pytest.approx(128, abs=3)
    assert (odd.image[:10, :10] == 255).mean() > 0.99
    assert np.median(usual.image[:10, :10]) == pytest.approx(128, abs=6)


def test_the_mean_is_that_of_the_others(tmp_path: Path) -> None:
    paths = darks(tmp_path, block=5000)
    request = wanted(paths[-1], SeriesView.MEAN, others=tuple(paths), stretched=False)
    mean = seen(render(OpenFrame(), paths[-1], request))
    assert isinstance(mean, RenderedFrame)
    assert mean.image.max() - mean.image.min() <= 1  # no trace of its own corner


def test_flats_are_compared_by_their_ratio_in_each_colour(tmp_path: Path) -> None:
    """Another brightness, or another colour of the light, is no difference of a flat."""
    cells = np.array([[20_000, 30_000], [30_000, 10_000]], np.float64)
    first = np.tile(cells, (20, 30))
    second = np.tile(cells * [[0.5, 0.7], [0.7, 0.9]], (20, 30))
    second[10:20, 10:20] *= 0.98
    paths = [
        sky.write_fits(tmp_path / f"{i}.fits", np.rint(data).astype(np.uint16))
        for i, data in enumerate((first, first, second))
    ]
    request = wanted(
        paths[2],
        SeriesView.DIFFERENCE,
        others=tuple(paths),
        is_ratio=True,
        mosaic=True,
        part=(0, 0, 60, 40),
        side=1,
    )
    shown = seen(render(OpenFrame(), paths[2], request))
    assert isinstance(shown, RenderedFrame)
    assert set(shown.image[22:, 22:].ravel().tolist()) <= {127, 128, 129}
    assert (shown.image[10:20, 10:20] < 10).all()


def test_a_mean_that_is_interrupted_goes_on_where_it_was(tmp_path: Path) -> None:
    paths = darks(tmp_path)
    desk, request = OpenFrame(), wanted(paths[0], SeriesView.MEAN, others=tuple(paths))
    first = render(desk, paths[0], request)
    assert [next(first) for _ in range(3)] == [None] * 3
    rest = list(render(desk, paths[0], request))
    assert rest[:-1] == [None] * 2
    assert isinstance(rest[-1], RenderedFrame)


def test_the_value_of_a_pixel_is_exact(noise: str) -> None:
    pixel = seen(pixel_value(OpenFrame(), noise, 7, 3))
    assert isinstance(pixel, PixelValue)
    assert round(pixel.values[0] * UNIT) == NOISE[3, 7]


def test_a_colour_image_has_three_values_a_pixel_and_a_picture_in_colour(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "rgb.fits", np.stack([NOISE, NOISE + 7, NOISE + 9]))
    pixel = seen(pixel_value(OpenFrame(), path, 2, 1))
    assert isinstance(pixel, PixelValue)
    first = int(NOISE[1, 2])
    assert [round(v * UNIT) for v in pixel.values] == [first, first + 7, first + 9]
    picture = seen(thumbnail(OpenFrame(), path, 30, mosaic=False))
    assert isinstance(picture, RenderedFrame)
    assert picture.image.shape == (20, 30, 3)


def test_statistics_are_those_of_all_pixels(noise: str) -> None:
    told = seen(statistics(OpenFrame(), noise, None))
    assert isinstance(told, Statistics)
    (channel,) = told.channels
    values = NOISE.astype(np.float64)
    median = np.median(values)
    assert channel.name == ""
    assert channel.mean * UNIT == pytest.approx(values.mean())
    assert channel.median * UNIT == pytest.approx(median)
    assert channel.deviation * UNIT == pytest.approx(values.std())
    assert channel.mad * UNIT == pytest.approx(np.median(np.abs(values - median)))
    assert (channel.lowest * UNIT, channel.highest * UNIT) == (values.min(), values.max())
    assert channel.counts.sum() == NOISE.size
    assert channel.counts[NOISE[0, 0]] == (NOISE[0, 0] == NOISE).sum()


def test_clipped_pixels_are_counted_at_both_ends(tmp_path: Path) -> None:
    pixels = NOISE.copy()
    pixels[0, :6] = 0
    pixels[1, :24] = UNIT
    told = seen(statistics(OpenFrame(), sky.write_fits(tmp_path / "c.fits", pixels), None))
    assert isinstance(told, Statistics)
    (channel,) = told.channels
    assert (channel.low_end, channel.high_end) == (6 / NOISE.size, 24 / NOISE.size)


def test_each_colour_of_a_mosaic_has_its_own_numbers(tmp_path: Path) -> None:
    cell = np.array([[100, 200], [210, 300]], np.uint16)  # RGGB
    path = sky.write_fits(tmp_path / "m.fits", np.tile(cell, (6, 8)))
    told = seen(statistics(OpenFrame(), path, "RGGB"))
    assert isinstance(told, Statistics)
    found = {c.name: (round(c.lowest * UNIT), round(c.highest * UNIT)) for c in told.channels}
    assert found == {"R": (100, 100), "G": (200, 210), "B": (300, 300)}


def test_statistics_of_floats_are_good_to_a_tenth_of_an_adu(tmp_path: Path) -> None:
    values = np.random.default_rng(3).normal(500, 0.9, (64, 64)).astype(np.float32) / UNIT
    told = seen(statistics(OpenFrame(), sky.write_xisf(tmp_path / "m.xisf", values), None))
    assert isinstance(told, Statistics)
    (channel,) = told.channels
    adu = values.astype(np.float64) * UNIT
    median = np.median(adu)
    assert channel.mean * UNIT == pytest.approx(adu.mean(), abs=1e-3)
    assert channel.deviation * UNIT == pytest.approx(adu.std(), abs=1e-2)
    assert channel.median * UNIT == pytest.approx(median, abs=0.1)
    assert channel.mad * UNIT == pytest.approx(np.median(np.abs(adu - median)), abs=0.1)


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "cut.fits", NOISE, cut=4000)
    for look in (render(OpenFrame(), path, wanted(path)), statistics(OpenFrame(), path, None)):
        told = seen(look)
        assert isinstance(told, Unseen)
        assert "cut short" in told.reason


def test_a_file_is_let_go(noise: str) -> None:
    desk = OpenFrame()
    seen(pixel_value(desk, noise, 0, 0))
    assert desk.at(noise) is desk.at(noise)
    desk.close()
    Path(noise).unlink()
    assert isinstance(seen(pixel_value(desk, noise, 0, 0)), Unseen)


# --- levels -------------------------------------------------------------------------------------


def test_the_level_lies_between_the_steps_of_integers() -> None:
    assert level_of(np.array([1, 2, 2, 2, 3], np.float32)) == pytest.approx(2.0)
    assert level_of(np.array([1, 2, 2, 3, 3, 3], np.float32)) == pytest.approx(2.5)
    assert level_of(np.array([4, 4], np.float32)) == 4.0
    assert np.isnan(level_of(np.array([np.nan], np.float32)))


def frames_of(folder: Path, levels: list[int]) -> list[Frame]:
    random = np.random.default_rng(1)
    found = []
    for i, level in enumerate(levels):
        pixels = random.normal(level, 4, (32, 48)).astype(np.uint16)
        path = sky.write_fits(folder / f"{i}.fits", pixels, {"IMAGETYP": "FLAT", "EXPTIME": 1.0})
        frame = read_frame(path)
        assert isinstance(frame, Frame)
        found.append(frame)
    return found


def test_the_levels_of_a_series_come_while_it_is_read(pixels: PixelProcess, tmp_path: Path) -> None:
    frames = frames_of(tmp_path, [20_000] * 11 + [14_000])
    told = [v for v in levels_of(pixels, frames, LevelCache()) if isinstance(v, SeriesLevels)]
    assert [series.complete for series in told] == [False, True]
    assert len(told[0].levels) == 8
    assert told[-1].levels[frames[11].path].median * UNIT == pytest.approx(14_000, abs=2)


def test_levels_are_remembered_by_path_size_and_time(pixels: PixelProcess, tmp_path: Path) -> None:
    frames = frames_of(tmp_path, [20_000] * 10)
    cache = LevelCache()
    first = seen(levels_of(pixels, frames, cache))
    assert set(cache.levels) == {file_key(f) for f in frames}
    for frame in frames:
        Path(frame.path).unlink()
    assert seen(levels_of(pixels, frames, cache)) == first


def test_a_frame_that_is_gone_is_told_and_the_others_are_read(
    pixels: PixelProcess, tmp_path: Path
) -> None:
    frames = frames_of(tmp_path, [20_000] * 4)
    Path(frames[1].path).unlink()
    told = seen(levels_of(pixels, frames, LevelCache()))
    assert isinstance(told, SeriesLevels)
    assert list(told.unread) == [frames[1].path]
    assert len(told.levels) == 3
