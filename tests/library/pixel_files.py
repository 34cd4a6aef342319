"""Images to write and to read back, whole and in bands."""

import gzip
import os
from pathlib import Path
from typing import Any

import numpy as np
import sky
from astropy.io import fits
from numpy.typing import NDArray

from ap_master_calibration.files.pixels import Pixels

W, H = 37, 29  # odd on purpose
ADU = sky.noisy((W, H), 30000, 9000, 1)
UNIT = np.random.default_rng(2).random((H, W), dtype=np.float32)


def whole(pixels: Pixels, band: int = 7) -> NDArray[np.float32]:
    """The image in [0, 1], read band by band."""
    out = np.full((pixels.rows, pixels.size[0]), -1, np.float32)
    for y0 in range(0, pixels.rows, band):
        pixels.read(y0, min(y0 + band, pixels.rows), out[y0 : y0 + band])
    return out


def stored(pixels: Pixels) -> NDArray[Any]:
    """The image as stored."""
    out = np.empty((pixels.rows, pixels.size[0]), pixels.layout.dtype)
    pixels.read_raw(0, pixels.rows, out)
    return out


def write(path: Path, image: NDArray[Any], **cards: Any) -> str:
    """Writes a FITS file, also of 64-bit integers."""
    if image.dtype != np.int64:
        return sky.write_fits(path, image, cards)
    hdu = fits.PrimaryHDU(image)
    hdu.header.update(cards)
    if "BZERO" in cards:
        hdu = fits.PrimaryHDU(image, do_not_scale_image_data=True)
        hdu.header.update(cards)
    raw = hdu.header.tostring(padding=True).encode() + image.astype(">i8").tobytes()
    path.write_bytes(raw + bytes(-len(raw) % 2880))
    return str(path)


def unit(adu: NDArray[Any], full: float = 65535) -> NDArray[np.float32]:
    """What [0, 1] means for integers, by the definition."""
    return (adu.astype(np.float64) / full).astype(np.float32)


def gz(path: str) -> str:
    raw = Path(path).read_bytes()
    with gzip.open(path + ".gz", "wb") as file:
        file.write(raw)
    os.unlink(path)
    return path + ".gz"
