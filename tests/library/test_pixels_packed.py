"""Compressed pixels, and those written as text, are decoded to the last bit."""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from astropy.io import fits
from pixel_files import ADU, UNIT, H, W, gz, stored, unit, whole

from ap_master_calibration.files.pixels import open_pixels


def test_a_gzip_file_is_unpacked_once(tmp_path: Path) -> None:
    (tmp_path / "spool").mkdir()
    path = gz(sky.write_fits(tmp_path / "f.fits", ADU, {"OBJECT": "x"}))
    with open_pixels(path, str(tmp_path / "spool")) as pixels:
        assert pixels.raw_u16
        assert pixels.offset == 0
        assert np.array_equal(whole(pixels), unit(ADU))
    assert os.listdir(tmp_path / "spool") == []


@pytest.mark.parametrize("kind", ["uint8", "int16", "uint16", "uint32", "float32"])
@pytest.mark.parametrize("tile", [None, (5, W), (H, W), (4, 8)])
def test_tile_compressed_fits_is_decoded_to_the_last_bit(
    tmp_path: Path, kind: str, tile: tuple[int, int] | None
) -> None:
    image = UNIT if kind == "float32" else (ADU // 3 % 30000).astype(kind)
    codec = "GZIP_2" if kind == "float32" else "RICE_1"
    hdu = fits.CompImageHDU(image, compression_type=codec, tile_shape=tile, quantize_level=0)
    hdu.writeto(tmp_path / "f.fits.fz")
    full = 255 if kind == "uint8" else 1 if kind == "float32" else 65535
    with open_pixels(str(tmp_path / "f.fits.fz")) as pixels:
        assert pixels.raw_u16 == (kind == "uint16")
        assert np.array_equal(whole(pixels), unit(image, full))


def test_a_tile_compressed_colour_image_keeps_its_planes(tmp_path: Path) -> None:
    image = np.stack([ADU, ADU[::-1], ADU[:, ::-1]])
    fits.CompImageHDU(image, compression_type="RICE_1").writeto(tmp_path / "f.fits")
    with open_pixels(str(tmp_path / "f.fits")) as pixels:
        assert np.array_equal(whole(pixels).reshape(3, H, W), unit(image))


@pytest.mark.parametrize("codec", ["zlib", "lz4", "lz4hc", "zstd"])
@pytest.mark.parametrize("shuffle", ["", "+sh"])
@pytest.mark.parametrize("parts", [1, 3])
@pytest.mark.parametrize("location", ["attachment", "inline", "embedded"])
def test_every_xisf_compression_is_decoded_to_the_last_bit(
    tmp_path: Path, codec: str, shuffle: str, parts: int, location: Any
) -> None:
    path = sky.write_xisf(
        tmp_path / "f.xisf",
        UNIT,
        {"IMAGETYP": "DARK"},
        compression=codec + shuffle,
        subblocks=parts,
        location=location,
    )
    with open_pixels(path, str(tmp_path)) as pixels:
        assert np.array_equal(whole(pixels), UNIT)
    assert os.listdir(tmp_path) == ["f.xisf"]


@pytest.mark.parametrize("location", ["inline", "embedded"])
@pytest.mark.parametrize("encoding", ["base64", "hex"])
@pytest.mark.parametrize("big", [False, True])
def test_pixels_written_as_text_are_read(
    tmp_path: Path, location: Any, encoding: Any, big: bool
) -> None:
    path = sky.write_xisf(
        tmp_path / "f.xisf", ADU, location=location, encoding=encoding, big_endian=big
    )
    with open_pixels(path) as pixels:
        assert pixels.raw_u16
        assert np.array_equal(stored(pixels), ADU)
