"""Pixels in bands, as stored and in [0, 1]."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import sky
from astropy.io import fits
from pixel_files import ADU, UNIT, H, W, gz, stored, unit, whole, write

from ap_master_calibration.files.pixels import open_pixels

# --- plain files --------------------------------------------------------------------------------


def test_a_camera_frame_is_divided_by_65535_and_its_ends_are_0_and_1(tmp_path: Path) -> None:
    adu = ADU.copy()
    adu[0, :3] = 0, 65535, 32768
    with open_pixels(sky.write_fits(tmp_path / "f.fits", adu)) as pixels:
        assert (pixels.size, pixels.channels, pixels.raw_u16) == ((W, H), 1, True)
        assert pixels.layout.dtype == ">i2"
        assert pixels.offset % 2880 == 0
        got = whole(pixels)
    assert np.array_equal(got, unit(adu))
    assert got[0, 0] == 0
    assert got[0, 1] == 1


def test_raw_samples_come_as_they_are_stored(tmp_path: Path) -> None:
    with open_pixels(sky.write_fits(tmp_path / "f.fits", ADU)) as pixels:
        assert np.array_equal(stored(pixels).astype(np.int32) + 32768, ADU)
    with open_pixels(sky.write_xisf(tmp_path / "f.xisf", ADU)) as pixels:
        assert pixels.layout.dtype == "<u2"
        assert pixels.raw_u16
        assert np.array_equal(stored(pixels), ADU)
    with open_pixels(sky.write_xisf(tmp_path / "f.xisf", ADU, big_endian=True)) as pixels:
        assert pixels.layout.dtype == ">u2"
        assert pixels.raw_u16
        assert np.array_equal(stored(pixels), ADU)


@pytest.mark.parametrize("write", [sky.write_fits, sky.write_xisf])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "uint32"])
def test_unsigned_integers_are_parts_of_what_their_type_holds(
    tmp_path: Path, write: Callable[..., str], kind: str
) -> None:
    full = np.iinfo(kind).max
    image = (UNIT.astype(np.float64) * full).astype(kind)
    image[0, :2] = 0, full
    name = "f.fits" if write is sky.write_fits else "f.xisf"
    with open_pixels(write(tmp_path / name, image)) as pixels:
        assert np.array_equal(whole(pixels), unit(image, full))
        assert pixels.scale.white == full
        assert pixels.warning is None


def test_signed_16_bit_integers_without_bzero_stand_level_with_unsigned_ones(
    tmp_path: Path,
) -> None:
    image = (ADU // 2).astype(np.int16)
    image[0, :2] = -5, 32767
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image)) as pixels:
        assert not pixels.raw_u16
        got = whole(pixels)
    assert np.array_equal(got, unit(image))
    assert got[0, 0] < 0


@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_floats_are_what_they_are_and_keep_what_is_no_number(tmp_path: Path, kind: str) -> None:
    image = UNIT.astype(kind)
    image[0, :4] = np.nan, -0.25, 1.2, np.inf
    for path in (
        sky.write_fits(tmp_path / "f.fits", image),
        sky.write_xisf(tmp_path / "l.xisf", image),
        sky.write_xisf(tmp_path / "b.xisf", image, big_endian=True),
    ):
        with open_pixels(path) as pixels:
            assert not pixels.raw_u16
            assert np.array_equal(whole(pixels), image.astype(np.float32), equal_nan=True), path
            assert pixels.scale.white == 1


def test_floats_up_to_65535_are_adu(tmp_path: Path) -> None:
    image = ADU.astype(np.float32)
    image[0, :2] = np.nan, 65600  # a little beyond, as interpolation leaves it
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image)) as pixels:
        assert pixels.scale.white == 65535
        assert pixels.warning is None
        np.testing.assert_allclose(whole(pixels), image / 65535, rtol=1e-6)


@pytest.mark.parametrize("kind", ["float32", "float64", "int32", "uint32"])
@pytest.mark.parametrize("bits", [17, 18, 20])
def test_adu_beyond_16_bits_are_parts_of_the_bits_they_need(
    tmp_path: Path, kind: str, bits: int
) -> None:
    image = (UNIT * 0.9 * (1 << bits)).astype(kind)
    image[3, 3] = 2_000_000  # a hot pixel decides nothing
    with open_pixels(sky.write_fits(tmp_path / "sum.fits", image)) as pixels:
        assert pixels.scale.white == (1 << bits) - 1
        np.testing.assert_allclose(whole(pixels), unit(image, (1 << bits) - 1), rtol=1e-6)


@pytest.mark.parametrize("kind", ["int32", "uint32", "int64", "float32", "float64"])
@pytest.mark.parametrize("level", [0, 50, 500, 8000, 60000])
@pytest.mark.parametrize("hot", [None, 140_000, 5_000_000])
def test_wide_types_that_hold_16_bit_adu_are_adu(
    tmp_path: Path, kind: str, level: int, hot: int | None
) -> None:
    image = np.rint(np.random.default_rng(1).normal(level, 8, (H, W))).clip(0).astype(kind)
    if hot is not None:
        image[5, 5] = hot
    with open_pixels(write(tmp_path / "f.fits", image)) as pixels:
        assert pixels.scale.white == 65535
        np.testing.assert_allclose(whole(pixels), unit(image), rtol=1e-6)


def test_unsigned_integers_of_64_bits_keep_their_last_bit(tmp_path: Path) -> None:
    image = (ADU.astype(np.uint64) - (1 << 63)).astype(np.int64)  # BZERO 2^63
    with open_pixels(write(tmp_path / "f.fits", image, BZERO=1 << 63)) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU))


DEFECTS = [3.0, 50.0, 65535.0, 1e30, -5.0, -1e30, np.inf]


@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize("level", [0.0, 0.0076, 0.5])
@pytest.mark.parametrize("defect", DEFECTS)
@pytest.mark.parametrize("where", ["one", "some", "column"])
def test_defects_do_not_decide_the_scale_of_floats_in_0_to_1(
    tmp_path: Path, kind: str, level: float, defect: float, where: str
) -> None:
    image = np.random.default_rng(1).normal(level, 0.003, (96, 300)).astype(kind)
    good = image.copy()
    places = {"one": np.s_[7, 9], "some": np.s_[::30, ::90], "column": np.s_[:, 17]}
    image[places[where]] = defect
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image)) as pixels:
        assert pixels.scale.white == 1
        assert np.median(whole(pixels)) == pytest.approx(np.median(good), abs=1e-3)


@pytest.mark.parametrize("level", [0.0, 0.3, 1.5, 4.0, -2.0])
@pytest.mark.parametrize("noise", [0.3, 1.0, 8.0])
@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_adu_about_0_are_no_parts_of_white(
    tmp_path: Path, kind: str, level: float, noise: float
) -> None:
    rng = np.random.default_rng(1)
    image = rng.normal(level, noise, (96, 300)).astype(kind)
    image[rng.random(image.shape) < 1e-3] = 800.0  # hot pixels
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image)) as pixels:
        assert pixels.scale.white == 65535


@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize(("zero", "scale"), [(32768, 1), (2147483648, 1), (32768.0, 2.0), (0, 0.5)])
@pytest.mark.parametrize("level", [500, 30000])
def test_a_forgotten_bzero_or_bscale_of_floats_is_seen(
    tmp_path: Path, kind: str, zero: float, scale: float, level: int
) -> None:
    image = np.random.default_rng(1).normal(level, 8, (H, W)).astype(kind)
    path = sky.write_fits(tmp_path / "f.fits", image, {"BZERO": zero, "BSCALE": scale})
    with open_pixels(path) as pixels:
        np.testing.assert_allclose(whole(pixels), image / 65535, rtol=1e-6)
        assert pixels.warning is not None
        assert "BZERO" in pixels.warning


def test_floats_that_need_their_bzero_get_it(tmp_path: Path) -> None:
    image = np.random.default_rng(1).normal(500 - 32768, 8, (H, W)).astype(np.float32)
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image, {"BZERO": 32768})) as pixels:
        np.testing.assert_allclose(whole(pixels), (image + 32768) / 65535, rtol=1e-6)
        assert pixels.warning is None


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "int32", "uint32", "int64"])
@pytest.mark.parametrize("blank", [0, 7, 100])
def test_blank_integers_have_no_value(tmp_path: Path, kind: str, blank: int) -> None:
    image = (ADU // 2 % 200 + 20).astype(kind)
    image[3:6, 4:9] = blank
    zero = {"uint16": 32768, "uint32": 1 << 31}.get(kind, 0)
    with open_pixels(write(tmp_path / "f.fits", image, BLANK=blank - zero)) as pixels:
        got = whole(pixels)
        assert not pixels.raw_u16
    holes = image == blank
    assert np.isnan(got[holes]).all()
    assert np.array_equal(got[~holes], unit(image, 255 if kind == "uint8" else 65535)[~holes])


@pytest.mark.parametrize("codec", ["RICE_1", "GZIP_2", "HCOMPRESS_1"])
def test_tile_compressed_pixels_are_turned_and_have_their_blanks(
    tmp_path: Path, codec: str
) -> None:
    turned = fits.CompImageHDU(ADU[::-1].copy(), compression_type=codec)
    turned.header["ROWORDER"] = "BOTTOM-UP"
    turned.writeto(tmp_path / "t.fits")
    with open_pixels(str(tmp_path / "t.fits")) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU))
    image = (ADU.astype(np.int32) - 32768).astype(np.int16)
    image[3:6, 4:9] = -32768
    hdu = fits.CompImageHDU(image, compression_type=codec)
    hdu.header.update({"BZERO": 32768, "BSCALE": 1, "BLANK": -32768})
    hdu.writeto(tmp_path / "b.fits")
    with open_pixels(str(tmp_path / "b.fits")) as pixels:
        got = whole(pixels)
    assert np.array_equal(np.isnan(got), image == -32768)
    assert np.isnan(got[3:6, 4:9]).all()


@pytest.mark.parametrize("order", ["BOTTOM-UP", "bottom-up ", "Bottom-Up"])
@pytest.mark.parametrize("kind", ["uint16", "int16", "float32", "int32"])
@pytest.mark.parametrize("channels", [1, 3])
def test_rows_that_lie_bottom_up_are_turned(
    tmp_path: Path, order: str, kind: str, channels: int
) -> None:
    planes = np.stack([ADU // 2, ADU[:, ::-1] // 3, ADU // 5])[:channels].astype(kind)
    turned = planes[:, ::-1] if channels > 1 else planes[0, ::-1]
    cards = {"ROWORDER": order}
    straight = {"ROWORDER": "TOP-DOWN"}
    for name, ending in (("f.fits", ""), ("g.fits", ".gz")):
        paths = [
            sky.write_fits(tmp_path / f"{i}{name}", image, how)
            for i, (image, how) in enumerate([(planes.squeeze(), straight), (turned, cards)])
        ]
        if ending:
            paths = [gz(path) for path in paths]
        with open_pixels(paths[0]) as one, open_pixels(paths[1]) as other:
            for band in (1, 7, 2 * H):
                assert np.array_equal(whole(one, band), whole(other, band))
            assert np.array_equal(stored(one), stored(other))


def test_an_xisf_image_is_top_down_whatever_row_order_it_kept(tmp_path: Path) -> None:
    cards = {"ROWORDER": "BOTTOM-UP"}
    with open_pixels(sky.write_xisf(tmp_path / "f.xisf", ADU, cards)) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU))
    made = {**cards, "APMCDIG": "a-b-c"}
    with open_pixels(
        sky.write_xisf(tmp_path / "p.xisf", ADU, {**made, "KERNEL": "PixInsight 1.9.4"})
    ) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU))
    older = {**made, "KERNEL": "C kernel (x86-64-v3)"}  # rows as its frames had them
    with open_pixels(sky.write_xisf(tmp_path / "o.xisf", ADU, older)) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU)[::-1])


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("electron", "electrons"), ("Electrons", "electrons"),
        ("e-", "electrons"), ("e", "electrons"),
        ("electron/s", "electrons per second"), ("electrons / sec", "electrons per second"),
        ("e-/s", "electrons per second"), ("electron s-1", "electrons per second"),
        ("electron s**-1", "electrons per second"), ("adu/s", "ADU per second"),
        ("DN/s", "ADU per second"), ("counts/s", "ADU per second"),
        ("adu", None), ("ADU", None), ("DN", None), ("count", None), ("", None), ("Jy/beam", None),
    ],
)  # fmt: skip
def test_a_unit_of_pixels_is_read_as_people_write_it(
    tmp_path: Path, words: str, name: str | None
) -> None:
    cards = {"BUNIT": words, "EGAIN": 0.25}
    for path in (
        sky.write_fits(tmp_path / "f.fits", UNIT, cards),
        sky.write_xisf(tmp_path / "f.xisf", UNIT, cards),
    ):
        with open_pixels(path) as pixels:
            unit_of = pixels.layout.unit
            assert (None if unit_of is None else unit_of.name) == name
            assert pixels.layout.per_adu == 0.25


def test_a_hot_pixel_beyond_16_bits_does_not_decide_the_scale_of_its_frame(tmp_path: Path) -> None:
    image = np.full((H, W), 1000, np.float32)
    image[3, 3] = 80_000
    with open_pixels(sky.write_fits(tmp_path / "hot.fits", image)) as pixels:
        assert np.median(whole(pixels)) == np.float32(1000 / 65535)
        assert pixels.warning is None


def test_signed_32_bit_integers_without_bzero_hold_adu(tmp_path: Path) -> None:
    image = ADU.astype(np.int32)
    image[0, 0] = -7
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image)) as pixels:
        assert np.array_equal(whole(pixels), unit(image))


def test_bscale_and_bzero_give_the_physical_value(tmp_path: Path) -> None:
    image = (ADU // 4).astype(np.int16)
    cards = {"BSCALE": 2.0, "BZERO": 1000.0}
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image, cards)) as pixels:
        assert not pixels.raw_u16
        np.testing.assert_allclose(whole(pixels), (image * 2.0 + 1000) / 65535, rtol=1e-6)


def test_the_bounds_of_xisf_floats_are_black_and_white(tmp_path: Path) -> None:
    image = ADU.astype(np.float32)
    path = sky.write_xisf(tmp_path / "f.xisf", image, attributes={"bounds": "1000:41000"})
    with open_pixels(path) as pixels:
        np.testing.assert_allclose(whole(pixels), (image - 1000.0) / 40000, rtol=1e-5, atol=1e-7)


def test_adu_in_an_xisf_file_that_claims_0_to_1_are_adu(tmp_path: Path) -> None:
    image = ADU.astype(np.float32)
    with open_pixels(sky.write_xisf(tmp_path / "f.xisf", image)) as pixels:
        assert pixels.scale.white == 65535
        np.testing.assert_allclose(whole(pixels), image / 65535, rtol=1e-6)


def test_an_image_of_nothing_but_holes_is_read_as_such(tmp_path: Path) -> None:
    image = np.full((H, W), np.nan, np.float32)
    with open_pixels(sky.write_fits(tmp_path / "f.fits", image)) as pixels:
        assert np.isnan(whole(pixels)).all()
        assert pixels.warning is None


@pytest.mark.parametrize("kind", ["uint16", "float32"])
def test_planes_of_a_colour_image_follow_each_other(tmp_path: Path, kind: str) -> None:
    image = np.stack([ADU, ADU[::-1], ADU[:, ::-1]]).astype(kind)
    for path in (
        sky.write_fits(tmp_path / "f.fits", image),
        sky.write_xisf(tmp_path / "f.xisf", image, attributes={"bounds": "0:65535"}),
    ):
        with open_pixels(path) as pixels:
            assert (pixels.channels, pixels.rows) == (3, 3 * H)
            np.testing.assert_allclose(whole(pixels), unit(image).reshape(-1, W), rtol=1e-6)


def test_channels_that_alternate_are_put_in_planes(tmp_path: Path) -> None:
    image = np.stack([ADU, ADU[::-1], ADU[:, ::-1]])
    mixed = image.transpose(1, 2, 0).reshape(3, H, W)  # the same bytes, pixel by pixel
    path = sky.write_xisf(tmp_path / "f.xisf", mixed, attributes={"pixelStorage": "Normal"})
    with open_pixels(path) as pixels:
        assert np.array_equal(stored(pixels).reshape(3, H, W), image)


def test_an_image_behind_an_empty_primary_is_found(tmp_path: Path) -> None:
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(ADU)])
    hdus.writeto(tmp_path / "f.fits")
    with open_pixels(str(tmp_path / "f.fits")) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU))


# --- many readers ------------------------------------------------------------------------------


def test_several_threads_read_one_file_at_once(tmp_path: Path) -> None:
    big = sky.noisy((64, 400), 20000, 5000)
    got = np.empty((400, 64), np.float32)
    with open_pixels(sky.write_fits(tmp_path / "f.fits", big)) as pixels:

        def read(first: int) -> None:
            for y in range(first, 400, 4):
                pixels.read(y, y + 1, got[y : y + 1])

        threads = [threading.Thread(target=read, args=(first,)) for first in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert np.array_equal(got, unit(big))


@pytest.mark.parametrize("missing", ["preadv", "pwrite"])
def test_systems_without_positioned_reads_read_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.delattr(os, missing, raising=False)
    path = gz(sky.write_fits(tmp_path / "f.fits", ADU))
    with open_pixels(path) as pixels:
        assert np.array_equal(whole(pixels), unit(ADU))
