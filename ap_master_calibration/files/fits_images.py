"""Finds the images of a FITS file: the first one, the frames of a sequence, the chips of a mosaic.

A sequence, Siril's FITSEQ, is one file with the frames of a series: images of one shape, each with
the whole header of its frame. The first frame is the primary image; where pixels are compressed,
the primary is empty. Masks, previews and tables between them are passed over.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_header import (
    FIRST_READ,
    MOSAIC,
    STRUCTURE,
    Hdu,
    Shape,
    image_of,
    length_of,
    next_block,
    read_hdu,
    whole_number,
)
from ap_master_calibration.files.keywords import RawHeader
from ap_master_calibration.files.open_file import BytesAt, cut_short
from ap_master_calibration.frames import file_id_of
from ap_master_calibration.text import text

_DEEPEST_EXTENSION = 64  # HDUs looked at for an image
_MOST_BEHIND = 20_000  # HDUs looked at behind the first image


@dataclass(frozen=True, slots=True)
class FitsFile:
    """An open FITS file: its beginning, how to read the rest, and its status.

    Of a gzip file (`zipped`) both are unpacked, and `plain_end` is where its last member says that
    it ends (modulo 2**32).
    """

    first: bytes
    at: BytesAt
    status: os.stat_result
    zipped: bool = False
    plain_end: int = 0


class _Image(NamedTuple):
    """The header of one image, the number of its HDU from 0, and the header of the primary.

    `end` is where its data end, without the padding.
    """

    number: int
    hdu: Hdu
    primary: Hdu
    shape: Shape
    end: int


def _image(number: int, hdu: Hdu, primary: Hdu) -> _Image:
    shape, length = image_of(hdu)
    return _Image(number, hdu, primary, shape, hdu.data_start + length)


def read_fits_header(file: FitsFile, number: int | None = None) -> RawHeader:
    """Returns the header of the first image of a FITS file, or of that in HDU `number`.

    A compressed image counts as the image it holds. The keywords of an image extension win over
    those of an empty primary. Data missing at the end are found from the file's size. Unreadable
    where there is no image, or no FITS.
    """
    if number is not None:
        return _header(_numbered(file, number), file)
    images, _ = _images(file)
    return _header(images[0], file, len(images))


def read_fits_headers(file: FitsFile) -> list[tuple[int | None, RawHeader | Unreadable]]:
    """Returns the headers of a FITS file's frames, each with the number of its HDU.

    One, without a number, where the file is no sequence. A frame of a sequence that cannot be read
    is the reason; the others stand. Unreadable where there is no image, or no FITS.
    """
    images, fault = _images(file)
    if not _is_sequence(images):
        return [(None, _header(images[0], file, len(images)))]
    if file.zipped:
        raise Unreadable(
            text("it is a sequence of {count} frames packed by gzip: unpack it", count=len(images))
        )
    headers: list[tuple[int | None, RawHeader | Unreadable]] = [
        (image.number, _header_or_fault(image, file)) for image in images
    ]
    return headers if fault is None else [*headers, (images[-1].number + 1, fault)]


def _images(file: FitsFile) -> tuple[list[_Image], Unreadable | None]:
    """The images of a file, and what is wrong behind them; in a gzip file that is raised."""
    images = [_first_image(file)]
    if not file.zipped and images[0].end >= file.status.st_size:
        return images, None
    try:
        images.extend(_behind(images[0], file))
    except Unreadable as error:
        if file.zipped:
            raise
        return images, error
    return images, None


def _header_or_fault(image: _Image, file: FitsFile) -> RawHeader | Unreadable:
    try:
        return _header(image, file)
    except Unreadable as error:
        return error


def _header(image: _Image, file: FitsFile, images: int = 1) -> RawHeader:
    number, hdu, primary, shape, end = image
    if number:
        for key, value in primary.cards.items():
            if key not in STRUCTURE:
                hdu.cards.setdefault(key, value)
        hdu.problems += primary.problems
    status = file.status
    if not file.zipped and end > status.st_size:
        raise Unreadable(cut_short(end, status.st_size), truncated=True)
    return RawHeader(
        "fits",
        hdu.cards,
        (shape.axes[0], shape.axes[1]),
        math.prod(shape.axes[2:]),
        shape.sample,
        status.st_size,
        status.st_mtime_ns,
        tuple(hdu.problems),
        hdu.data_start,
        file_id_of(status),
        images,
    )


# --- the HDUs of a file ---------------------------------------------------------------------------


def _first_image(file: FitsFile) -> _Image:
    """Returns the primary image, or where that is empty the first extension that is an image."""
    primary = read_hdu(file.first, file.at, 0)
    if primary.cards.get("NAXIS") != 0:
        return _image(0, primary, primary)
    start = next_block(primary.data_start)
    for number in range(1, _DEEPEST_EXTENSION + 1):
        hdu = _extension(file, start)
        if hdu is None:
            break
        if _is_image(hdu):
            return _image(number, hdu, primary)
        start = next_block(hdu.data_start + length_of(hdu))
    raise Unreadable(text("there is no image in it"))


def _numbered(file: FitsFile, number: int) -> _Image:
    """The image in HDU `number`; the primary, where it holds an image itself, adds no keywords."""
    hdu: Hdu | None = read_hdu(file.first, file.at, 0)
    assert hdu is not None
    primary = hdu if hdu.cards.get("NAXIS") == 0 else Hdu({}, 0)
    for _ in range(number):
        hdu = _extension(file, next_block(hdu.data_start + length_of(hdu)))
        if hdu is None:
            break
    if hdu is None or (number and not _is_image(hdu)):
        raise Unreadable(text("there is no image [{number}] in it", number=number))
    return _image(number, hdu, primary)


def _behind(first: _Image, file: FitsFile) -> Iterator[_Image]:
    """Yields the images behind the first one: those of a sequence, or the chips of a mosaic.

    Masks, errors and previews are none. Of an image that is followed by something unreadable
    nothing is wrong; in a sequence a frame is.
    """
    if file.zipped and not _may_go_on(file, first.end):
        return
    primary = first.primary if first.number else Hdu({}, 0)
    start = next_block(first.end)
    for number in range(first.number + 1, first.number + 1 + _MOST_BEHIND):
        if not file.zipped and start >= file.status.st_size:
            return
        hdu = _extension(file, start)
        if hdu is None:
            return
        if _is_image(hdu) and _is_frame(hdu, first.shape):
            yield _image(number, hdu, primary)
        start = next_block(hdu.data_start + length_of(hdu))


def _may_go_on(file: FitsFile, end: int) -> bool:
    """Returns False where a gzip file holds no more than the image that ends at `end`, or less."""
    if file.plain_end in (end % _MODULUS, next_block(end) % _MODULUS):
        return False
    return end < _TIGHTEST * file.status.st_size


_TIGHTEST = 1032  # bytes that deflate makes of one at most (zlib's technical details)
_MODULUS = 1 << 32  # of the length that a gzip file gives of what it holds (RFC 1952)


def _extension(file: FitsFile, start: int) -> Hdu | None:
    """Returns the header of the extension that begins at `start`; None where there is none."""
    block = file.at(start, FIRST_READ)
    return read_hdu(block, file.at, start) if block.startswith(b"XTENSION") else None


def _is_image(hdu: Hdu) -> bool:
    kind = hdu.cards.get("XTENSION")
    if kind == "IMAGE":
        return (whole_number(hdu.cards.get("NAXIS")) or 0) >= 2
    return kind == "BINTABLE" and hdu.cards.get("ZIMAGE") is True


def _is_frame(hdu: Hdu, first: Shape) -> bool:
    """Returns True for an image that may be a frame like the first, by its name and its size."""
    name = hdu.cards.get("EXTNAME")
    if isinstance(name, str) and _NO_FRAME.search(name):
        return False
    axes = image_of(hdu)[0].axes
    return 4 * math.prod(axes) >= math.prod(first.axes)


_NO_FRAME = re.compile(
    r"mask|uncert|err|var|dq|bpm|weight|wht|flag|quality|sky|back|psf|thumb|preview|rej|icc",
    re.IGNORECASE,
)


# --- sequences ------------------------------------------------------------------------------------


def _is_sequence(images: Sequence[_Image]) -> bool:
    """True for the frames of a series: of one shape, by Siril or each with a start of its own.

    Chips and amplifiers of a mosaic are of one shape as well: they have names and sections of a
    detector, and one start.
    """
    if len(images) < 2 or any(_is_part_of_mosaic(image.hdu) for image in images):
        return False
    if len({image.shape for image in images}) > 1:
        return False
    if all(_is_by_siril(image.hdu) or _is_by_siril(image.primary) for image in images):
        return True
    starts = [image.hdu.cards.get("DATE-OBS") for image in images]
    return None not in starts and len(set(starts)) == len(starts)


def _is_part_of_mosaic(hdu: Hdu) -> bool:
    name = hdu.cards.get("EXTNAME")
    named = isinstance(name, str) and name.strip() not in ("", "COMPRESSED_IMAGE")
    return named or any(keyword in hdu.cards for keyword in MOSAIC)


def _is_by_siril(hdu: Hdu) -> bool:
    program = hdu.cards.get("PROGRAM")
    return isinstance(program, str) and program.strip().casefold().startswith("siril")
