"""Damaged, cut and impossible pixels are told in a sentence that names the file."""

import base64
import hashlib
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sky
from astropy.io import fits
from pixel_files import ADU, UNIT, H, W, gz, stored, whole

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.files.xisf_header import read_xisf_image


def failure(path: str, spool: str | None = None) -> str:
    with pytest.raises(StepError) as told:
        open_pixels(path, spool)
    assert path in str(told.value)
    return str(told.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "it is not there any more" in failure(str(tmp_path / "gone.fits"))


def test_a_file_cut_short_is_named(tmp_path: Path) -> None:
    assert "cut short" in failure(sky.write_fits(tmp_path / "f.fits", ADU, cut=3000))
    assert "cut short" in failure(sky.write_xisf(tmp_path / "f.xisf", ADU, cut=1))


@pytest.mark.parametrize("codec", ["zlib", "lz4", "zstd", "zlib+sh"])
def test_a_damaged_block_is_told(tmp_path: Path, codec: str) -> None:
    path = sky.write_xisf(tmp_path / "f.xisf", ADU, compression=codec)
    raw = bytearray(Path(path).read_bytes())
    raw[4096:4120] = b"\xff" * 24
    Path(path).write_bytes(raw)
    assert "compressed pixels are" in failure(path)


SUMS = ["sha1", "sha-1", "sha256", "SHA-256", "sha-512", "sha3-256", "sha3-512"]


def with_checksum(path: Path, kind: str, **how: Any) -> str:
    """A file whose checksum is that of its block as it is stored."""
    sky.write_xisf(path, ADU, **how)
    place = read_xisf_image(str(path)).location
    block = path.read_bytes()[place.offset :][: place.length]
    if place.kind != "attachment":
        block = base64.b64decode(place.text)
    name = kind.lower().replace("sha-", "sha").replace("sha3-", "sha3_")
    told = f"{kind}:{hashlib.new(name, block).hexdigest()}"
    return sky.write_xisf(path, ADU, attributes={"checksum": told}, **how)


@pytest.mark.parametrize("kind", SUMS)
def test_a_block_that_agrees_with_its_checksum_is_opened(tmp_path: Path, kind: str) -> None:
    with open_pixels(with_checksum(tmp_path / "f.xisf", kind), checked=True) as pixels:
        assert np.array_equal(stored(pixels), ADU)


@pytest.mark.parametrize("kind", SUMS)
def test_a_block_that_differs_from_its_checksum_is_damaged(tmp_path: Path, kind: str) -> None:
    path = with_checksum(tmp_path / "f.xisf", kind)
    with open(path, "r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"\xa5")
    with open_pixels(path):
        pass
    with pytest.raises(StepError, match=r"f\.xisf: its pixels are damaged: .* checksum"):
        open_pixels(path, checked=True)


@pytest.mark.parametrize(
    "how",
    [{"compression": "zlib+sh"}, {"compression": "zstd", "subblocks": 3}, {"location": "inline"}],
)
def test_a_checksum_is_that_of_the_stored_bytes(tmp_path: Path, how: dict[str, Any]) -> None:
    path = with_checksum(tmp_path / "f.xisf", "sha-256", **how)
    with open_pixels(path, checked=True) as pixels:
        assert np.array_equal(stored(pixels), ADU)


def test_a_checksum_of_an_unknown_kind_tells_nothing(tmp_path: Path) -> None:
    path = sky.write_xisf(tmp_path / "f.xisf", ADU, attributes={"checksum": "crc32:12345678"})
    with open_pixels(path, checked=True) as pixels:
        assert np.array_equal(stored(pixels), ADU)
    assert os.listdir(tmp_path) == ["f.xisf"]


def test_a_block_that_unpacks_to_more_than_its_image_is_refused(tmp_path: Path) -> None:
    path = sky.write_xisf(
        tmp_path / "f.xisf",
        np.zeros((400, 400), np.uint16),
        compression="zlib",
        attributes={"geometry": "4:4:1", "compression": "zlib:32"},
    )
    assert "more than the header says" in failure(path)


def test_a_block_that_promises_another_length_is_refused(tmp_path: Path) -> None:
    path = sky.write_xisf(
        tmp_path / "f.xisf", ADU, compression="zlib", attributes={"compression": "zlib:99999999"}
    )
    assert "not as long as its image" in failure(path)


def test_an_unknown_compression_is_named(tmp_path: Path) -> None:
    path = sky.write_xisf(
        tmp_path / "f.xisf", ADU, attributes={"compression": f"brotli:{ADU.nbytes}"}
    )
    assert "brotli" in failure(path)


def test_a_damaged_gzip_file_is_told(tmp_path: Path) -> None:
    path = gz(sky.write_fits(tmp_path / "f.fits", sky.noisy((200, 200), 3000, 900)))
    raw = Path(path).read_bytes()
    Path(path).write_bytes(raw[:-900])
    assert "cut short" in failure(path)
    Path(path).write_bytes(raw[:20_000] + b"\xff" * 64 + raw[20_064:])
    assert "damaged" in failure(path)


@pytest.mark.parametrize("codec", ["RICE_1", "GZIP_1", "HCOMPRESS_1"])
@pytest.mark.parametrize("junk", [b"\xff", b"\0", b"\x5a"])
def test_damaged_tiles_are_told(tmp_path: Path, codec: str, junk: bytes) -> None:
    path = str(tmp_path / "f.fits.fz")
    fits.CompImageHDU(sky.noisy((200, 200), 3000, 900), compression_type=codec).writeto(path)
    raw = bytearray(Path(path).read_bytes())
    raw[-40_000:-10_000] = junk * 30_000
    Path(path).write_bytes(raw)
    assert "compressed pixels are damaged" in failure(path)


def patched(path: Path, **cards: object) -> str:
    """The FITS file with other values in cards of the image's header."""
    found = bytearray(path.read_bytes())
    for name, value in cards.items():
        place = found.rindex(f"{name:<8}= ".encode())
        shown = f"'{value:<8}'" if isinstance(value, str) else f"{value:>20}"
        found[place : place + 80] = f"{name:<8}= {shown}".ljust(80).encode()
    path.write_bytes(found)
    return str(path)


@pytest.mark.parametrize("tile", [1, 1_000_000])
def test_tiles_that_claim_more_than_the_file_can_hold_are_refused(
    tmp_path: Path, tile: int
) -> None:
    path = tmp_path / "f.fits"
    fits.CompImageHDU(sky.noisy((64, 48), 3000, 900), compression_type="RICE_1").writeto(path)
    told = patched(path, ZNAXIS1=1_000_000, ZNAXIS2=1_000_000, ZTILE1=1_000_000, ZTILE2=tile)
    assert "claims 2.0 TB of pixels" in failure(told)


def test_a_packed_file_that_claims_more_than_it_can_hold_is_refused(tmp_path: Path) -> None:
    whole = Path(sky.write_fits(tmp_path / "f.fits", sky.noisy((64, 48), 3000, 900)))
    packed = gz(patched(whole, NAXIS1=1_000_000, NAXIS2=1_000_000))
    assert "claims 2.0 TB of pixels" in failure(packed)
    claim = {"geometry": "1000000:1000000:1", "subblocks": "40,2000000000000"}
    for codec in ("zlib", "lz4", "zstd"):
        told = {**claim, "compression": f"{codec}:2000000000000"}
        path = tmp_path / f"{codec}.xisf"
        sky.write_xisf(path, sky.noisy((64, 48), 3000, 900), compression=codec, attributes=told)
        assert "claims 2.0 TB of pixels" in failure(str(path))


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"subblocks": "999999999,1:9,6143"}, "do not add up"),
        ({"subblocks": "40,99999999999"}, "do not add up"),
        ({"compression": f"lz4:{'9' * 5000}"}, "has an unknown form"),
        ({"compression": "lz4+sh:6144:6144"}, "which is no size of a sample"),
    ],
)
def test_lengths_that_cannot_be_are_told(
    tmp_path: Path, told: dict[str, str], sentence: str
) -> None:
    path = tmp_path / "f.xisf"
    sky.write_xisf(path, sky.noisy((64, 48), 3000, 900), compression="lz4", attributes=told)
    assert sentence in failure(str(path))


@pytest.mark.parametrize("card", [{"TFORM1": "1PX(9)"}, {"TFORM1": "x"}, {"ZCMPTYPE": "NO_SUCH"}])
def test_whatever_a_decoder_raises_names_the_file(tmp_path: Path, card: dict[str, str]) -> None:
    path = tmp_path / "f.fits"
    fits.CompImageHDU(sky.noisy((64, 48), 3000, 900), compression_type="RICE_1").writeto(path)
    assert failure(patched(path, **card)).startswith(str(path))


def test_a_spool_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    path = gz(sky.write_fits(tmp_path / "f.fits", ADU))
    told = failure(path, str(tmp_path / "no such folder"))
    assert "cannot be unpacked to" in told
    assert "no such folder" in told


def test_a_file_that_shrinks_while_it_is_read_is_named(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "f.fits", ADU)
    with open_pixels(path) as pixels:
        os.truncate(path, pixels.offset + 100)
        with pytest.raises(StepError, match=r"f\.fits: the file is shorter than when it was"):
            whole(pixels)


def test_a_file_replaced_after_the_plan_was_made_is_found_out(tmp_path: Path) -> None:
    path = sky.write_fits(tmp_path / "f.fits", ADU)
    planned = os.stat(path)
    with open_pixels(path) as pixels:
        pixels.check_unchanged(planned.st_size, planned.st_mtime_ns)
    os.utime(path, ns=(planned.st_atime_ns, planned.st_mtime_ns + 1_000_000_000))
    with (
        open_pixels(path) as pixels,
        pytest.raises(StepError, match=r"f\.fits: the file has changed since the plan"),
    ):
        pixels.check_unchanged(planned.st_size, planned.st_mtime_ns)


def test_bands_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    out = np.empty((3, W), np.float32)
    with open_pixels(sky.write_fits(tmp_path / "f.fits", UNIT)) as pixels:
        for y0, y1 in [(-1, 2), (0, 2), (H - 2, H + 1)]:
            with pytest.raises(ValueError, match="do not fit"):
                pixels.read_raw(y0, y1, out)
