"""Opens the pixels of a frame, whatever holds them: FITS or XISF, plain or compressed."""

from __future__ import annotations

import hashlib
import math
import os
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import replace

from ap_master_calibration.errors import StepError, Unreadable
from ap_master_calibration.files.decompress import (
    Stored,
    block_pieces,
    check_claim,
    gzip_pieces,
    planes,
    spooled,
    tiled_pieces,
    unshuffled_pieces,
)
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.image_address import split_address
from ap_master_calibration.files.keywords import (
    Cards,
    HeaderKey,
    RawHeader,
    is_by_kernel,
    lies_bottom_up,
)
from ap_master_calibration.files.open_file import GZIP, OpenFile, opened, refusal
from ap_master_calibration.files.pixel_reader import Layout, Pixels
from ap_master_calibration.files.pixel_scale import ADU, pixel_unit
from ap_master_calibration.files.xisf_header import SIGNATURE, XisfImage, read_xisf_image
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.text import joined, text, verbatim

__all__ = ["Layout", "Pixels", "open_pixels"]

_STORED = {"u8": "|u1", "u16": ">i2", "i16": ">i2", "u32": ">i4", "i32": ">i4"}
_STORED |= {"i64": ">i8", "u64": ">i8", "f32": ">f4", "f64": ">f8"}
_ZERO = {"u16": 32768.0, "u32": 2147483648.0, "u64": 9223372036854775808.0}
_MOST_BITS = 16
_LARGEST_ITEM = 16  # bytes: a complex number of two doubles
_LONGEST_NUMBER = 18  # digits, as of every length in an XISF header
_CHECKSUMS = {"sha1": "sha1", "sha256": "sha256", "sha512": "sha512"}
_CHECKSUMS |= {"sha-1": "sha1", "sha-256": "sha256", "sha-512": "sha512"}
_CHECKSUMS |= {"sha3-256": "sha3_256", "sha3-512": "sha3_512"}


def open_pixels(path: str, spool: str | None = None, *, checked: bool = False) -> Pixels:
    """Returns the pixels of one image, open until `close` or the end of the `with`.

    That is the first image of a file, or the one its address `path` names.

    Compressed pixels (gzip, tile-compressed FITS, XISF blocks that are compressed or written as
    text) are decoded once into a nameless file in the folder `spool` (the system's own when None).
    `checked` reads an XISF block that has a checksum as a whole first, and compares.
    A StepError names the file and says what is wrong with it.
    """
    try:
        return _open(path, spool, checked)
    except Unreadable as error:
        raise StepError(joined((verbatim(path), error.reason), ": ")) from error
    except MemoryError as error:
        raise StepError(
            text("{path}: there is not enough memory to unpack it", path=path)
        ) from error
    except Exception as error:  # decoders meet damage in ways that nobody can list
        raise StepError(
            text(
                "{path}: it is damaged ({error})",
                path=path,
                error=f"{type(error).__name__}: {error}",
            )
        ) from error


def _open(path: str, spool: str | None, checked: bool) -> Pixels:
    try:
        descriptor, status = opened(split_address(path)[0])
    except OSError as error:
        raise Unreadable(refusal(path, error)) from error
    file = OpenFile(descriptor)
    try:
        layout, decoded = _located(path, file, status, spool, checked)
    except BaseException:
        file.close()
        raise
    if decoded is not None:
        file.close()
        file = decoded
    return Pixels(path, layout, file, status)


def _located(
    path: str, file: OpenFile, status: os.stat_result, spool: str | None, checked: bool
) -> tuple[Layout, OpenFile | None]:
    """Returns how the pixels lie in the file, or in the spool they were decoded to."""
    head = bytearray(8)
    file.read_into(memoryview(head), 0)
    if head.startswith(SIGNATURE):
        image = read_xisf_image(path)
        if checked:
            _compare_checksum(image, file)
        layout = _with_header(_xisf_layout(image), image.cards)
        layout = replace(layout, bottom_up=lies_bottom_up("xisf", image.cards))
        pieces = None if _is_plain(image) else _xisf_pieces(image, file, layout, spool)
    else:
        raw = read_header(path)
        if (raw.bytes, raw.mtime_ns) != (status.st_size, status.st_mtime_ns):
            raise Unreadable(text("the file changed while it was opened"))
        layout, pieces = _fits(path, raw, zipped=head.startswith(GZIP))
    if pieces is not None:
        check_claim(layout.bytes, status.st_size)
        return replace(layout, offset=0), _spooled(pieces, layout, spool)
    if layout.offset + layout.bytes > status.st_size:
        missing = layout.offset + layout.bytes - status.st_size
        raise Unreadable(
            text("the file is cut short: {missing} bytes are missing", missing=missing),
            truncated=True,
        )
    return layout, None


def _spooled(pieces: Iterator[bytes], layout: Layout, folder: str | None) -> OpenFile:
    try:
        return spooled(pieces, layout.bytes, folder)
    except OSError as error:
        raise Unreadable(
            text(
                "its {size} of pixels cannot be unpacked to {folder}: {error}",
                size=byte_size(layout.bytes),
                folder=folder or text("the folder for temporary files"),
                error=error.strerror or str(error),
            )
        ) from error


# --- FITS ---------------------------------------------------------------------------------------


def _fits(path: str, raw: RawHeader, *, zipped: bool) -> tuple[Layout, Iterator[bytes] | None]:
    if raw.cards.get("ZIMAGE") is True:
        file, number = split_address(path)
        dtype, shape, pieces = tiled_pieces(file, raw.bytes, number)
        channels = shape[0] if len(shape) == 3 else 1
        layout = Layout(
            dtype,
            0,
            (shape[-1], shape[-2]),
            channels,
            blank=_blank(raw, _number(raw, "BZERO", 0.0)) if dtype[1] in "iu" else None,
            bottom_up=lies_bottom_up("fits", raw.cards),
        )
        return _with_header(layout, raw.cards), pieces
    layout = _with_header(_fits_layout(raw), raw.cards)
    return layout, gzip_pieces(
        split_address(path)[0], layout.offset, layout.bytes
    ) if zipped else None


def _fits_layout(raw: RawHeader) -> Layout:
    """BZERO and BSCALE are applied to floats as well, as the standard has it (4.4.2.5)."""
    assert raw.size is not None  # read_header refuses a FITS file without an image
    zero = _ZERO.get(raw.sample)
    return Layout(
        dtype=_STORED[raw.sample],
        offset=raw.data_offset,
        size=raw.size,
        channels=raw.channels,
        zero=_number(raw, "BZERO", 0.0) if zero is None else zero,
        scale=_number(raw, "BSCALE", 1.0),
        blank=_blank(raw, 0.0) if raw.sample[0] != "f" else None,
        bottom_up=lies_bottom_up("fits", raw.cards),
    )


def _blank(raw: RawHeader, zero: float) -> int | None:
    """The integer that marks pixels without a value, raised by `zero` as its samples are."""
    value = raw.cards.get(HeaderKey.BLANK.keyword)
    if not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return int(value + zero)


def _number(raw: RawHeader, keyword: str, default: float) -> float:
    value = raw.cards.get(keyword)
    return float(value) if isinstance(value, int | float) else default


# --- both ---------------------------------------------------------------------------------------


def _with_header(layout: Layout, cards: Cards) -> Layout:
    """Returns the layout with what the header says of its values."""
    bits = _positive(cards, HeaderKey.BIT_DEPTH)
    camera_white = _positive(cards, HeaderKey.LARGEST_ADU)
    if camera_white is None and bits is not None and bits <= _MOST_BITS:
        camera_white = 2.0**bits - 1
    return replace(
        layout,
        camera_white=camera_white,
        white_adu=_positive(cards, HeaderKey.WHITE) or (ADU if is_by_kernel(cards) else None),
        unit=pixel_unit(_word(cards, HeaderKey.UNIT)),
        per_adu=_positive(cards, HeaderKey.PER_ADU),
    )


def _word(cards: Cards, key: HeaderKey) -> str:
    """Returns the text of a keyword in capitals; "" where it has none."""
    return next((v.strip().upper() for _, v in key.values(cards) if isinstance(v, str)), "")


def _positive(cards: Cards, key: HeaderKey) -> float | None:
    numbers = (v for _, v in key.values(cards) if isinstance(v, int | float) and v > 0)
    return next((float(v) for v in numbers if math.isfinite(v)), None)


# --- XISF ---------------------------------------------------------------------------------------


def _xisf_layout(image: XisfImage) -> Layout:
    order = ">" if image.big_endian else "<"
    dtype = {"u8": "|u1", "u16": "u2", "u32": "u4", "f32": "f4", "f64": "f8"}[image.sample]
    return Layout(
        dtype=dtype if dtype.startswith("|") else order + dtype,
        offset=image.location.offset,
        size=image.size,
        channels=image.channels,
        bounds=image.bounds if _has_other_range(image) else None,
    )


def _has_other_range(image: XisfImage) -> bool:
    """True for floats of another range than 0 to 1, which some write whatever the pixels hold."""
    return image.sample in ("f32", "f64") and image.bounds not in (None, (0.0, 1.0))


def _is_plain(image: XisfImage) -> bool:
    """Returns True when the samples lie in the file itself, plane after plane."""
    in_file = image.location.kind == "attachment" and image.compression is None
    return in_file and (image.planar or image.channels == 1)


def _xisf_pieces(
    image: XisfImage, file: OpenFile, layout: Layout, spool: str | None
) -> Iterator[bytes]:
    """The samples plane after plane; each stage but the last goes through a spool of its own."""
    codec, plain, item = _codec(image)
    if plain is not None and plain != layout.bytes:
        raise Unreadable(text("its compressed block is not as long as its image"))
    stored, length = _stored(image, file)
    parts = image.subblocks or ((length, layout.bytes),)
    if sum(packed for packed, _ in parts) > length or sum(n for _, n in parts) != layout.bytes:
        raise Unreadable(text("the parts of its compressed image do not add up to its image"))
    check_claim(layout.bytes, length)
    pieces = block_pieces(stored, codec, parts)
    if item > 1:
        pieces = _through(pieces, layout, spool, lambda f: unshuffled_pieces(f, layout.bytes, item))
    if not image.planar and image.channels > 1:
        count, channels = layout.size[0] * layout.size[1], layout.channels
        pieces = _through(pieces, layout, spool, lambda f: planes(f, count, channels, layout.item))
    return pieces


def _through(
    pieces: Iterator[bytes],
    layout: Layout,
    folder: str | None,
    reordered: Callable[[OpenFile], Iterator[bytes]],
) -> Iterator[bytes]:
    """Yields the pieces in another order, read back from a spool."""
    file = _spooled(pieces, layout, folder)
    try:
        yield from reordered(file)
    finally:
        file.close()


def _codec(image: XisfImage) -> tuple[str | None, int | None, int]:
    """Codec, plain length and the size of shuffled items (1 when not) of "lz4+sh:52183296:2"."""
    if image.compression is None:
        return None, None, 1
    codec, *numbers = image.compression.lower().split(":")
    codec, _, shuffled = codec.partition("+")
    plain = [int(n) for n in numbers if n.strip().isdecimal() and len(n) <= _LONGEST_NUMBER]
    if len(numbers) < 1 + bool(shuffled) or len(plain) < len(numbers):
        raise Unreadable(
            text("its compression has an unknown form ({form})", form=image.compression[:40])
        )
    item = plain[1] if shuffled else 1
    if item > _LARGEST_ITEM:
        raise Unreadable(
            text("its bytes are shuffled by {size}, which is no size of a sample", size=item)
        )
    return codec, plain[0], item


def _compare_checksum(image: XisfImage, file: OpenFile) -> None:
    """Unreadable where a block is not the one its checksum was made of.

    It is one of the bytes as stored (XISF 1.0, 10.5); one of an unknown kind is passed over.
    """
    kind, _, expected = (image.checksum or "").lower().partition(":")
    name = _CHECKSUMS.get(kind.strip())
    if name is None:
        return
    stored, length = _stored(image, file)
    digest = hashlib.new(name, usedforsecurity=False)
    for piece in block_pieces(stored, None, ((length, length),)):
        digest.update(piece)
    if digest.hexdigest() != expected.strip():
        raise Unreadable(
            text("its pixels are damaged: they do not agree with their {kind} checksum", kind=name)
        )


def _stored(image: XisfImage, file: OpenFile) -> tuple[Stored, int]:
    """Returns the block as it is stored, readable at an offset, and its length."""
    where = image.location
    if where.kind == "attachment":

        def at(offset: int, length: int) -> bytes:
            out = bytearray(min(length, where.length - offset))
            return bytes(out[: file.read_into(memoryview(out), where.offset + offset)])

        return at, where.length
    try:
        block = bytes.fromhex(where.text) if where.encoding == "hex" else b64decode(where.text)
    except ValueError as error:
        raise Unreadable(
            text(
                "its pixels are no {encoding} text: {error}",
                encoding=where.encoding[:20],
                error=str(error),
            )
        ) from error
    return lambda offset, length: block[offset : offset + length], len(block)
