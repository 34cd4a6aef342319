"""Decodes compressed pixels once, into a file that disappears when it is closed.

Memory stays bounded whatever the size of the image, with one exception: an lz4 block is one piece
by its format and is decoded whole (XISF writers split only blocks beyond some gigabytes).
"""

from __future__ import annotations

import gzip
import importlib
import math
import os
import tempfile
import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.open_file import OpenFile
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.text import text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Stored = Callable[[int, int], bytes]
"""Reads stored bytes: (offset, length) -> bytes, fewer at the end."""

_CHUNK = 1 << 20
_TIGHTEST = 10_000  # plain bytes from one packed byte: more than any camera's frame can give
_SMALL = 1 << 30  # bytes that are not worth a doubt
_BAND = 4 << 20


def check_claim(plain: int, packed: int) -> None:
    """Unreadable where a header claims far more pixels than so many packed bytes can hold."""
    if plain > max(_SMALL, _TIGHTEST * packed):
        raise Unreadable(
            text(
                "its header claims {size} of pixels, and {packed} are there",
                size=byte_size(plain),
                packed=byte_size(packed),
            )
        )


def spooled(pieces: Iterable[bytes], length: int, folder: str | None) -> OpenFile:
    """A temporary file in `folder` that holds the pieces, which must be `length` bytes together.

    Raises Unreadable when they are not; an OSError where the folder takes no file.
    """
    done = 0
    with tempfile.TemporaryFile(dir=folder, prefix="apmc-", suffix=".spool") as file:
        for piece in pieces:
            done += len(piece)
            if done > length:
                raise Unreadable(text("the compressed pixels are more than the header says"))
            file.write(piece)
        if done < length:
            raise Unreadable(text("the compressed pixels are cut short"), truncated=True)
        file.flush()
        return OpenFile(os.dup(file.fileno()))


# --- gzip files ---------------------------------------------------------------------------------


def gzip_pieces(path: str, offset: int, length: int) -> Iterator[bytes]:
    """`length` plain bytes of a gzip file from plain `offset` on, in pieces.

    The rest is unpacked as well: only at its end the checksum tells whether the bytes are right.
    """
    try:
        with gzip.open(path) as plain:
            plain.seek(offset)
            while length > 0 and (piece := plain.read(min(_CHUNK, length))):
                length -= len(piece)
                yield piece
            while plain.read(_CHUNK):
                pass
    except EOFError as error:
        raise Unreadable(text("the gzip file is cut short"), truncated=True) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise Unreadable(text("the gzip file is damaged: {error}", error=str(error))) from error


# --- tile-compressed FITS -----------------------------------------------------------------------


def tiled_pieces(
    path: str, size: int, number: int | None = None
) -> tuple[str, tuple[int, ...], Iterator[bytes]]:
    """Returns a tile-compressed image of a FITS file: its dtype, its shape, its bytes in pieces.

    That is the first one, or that in HDU `number`. `size` is that of the file: what its header
    claims is compared with it before a tile is read.
    Samples are the physical ones (BZERO and BSCALE applied), in the machine's byte order. A band
    is as high as a tile at least, so that no tile is decoded twice.
    """
    with _tile_compressed(path, number) as image:
        shape = tuple(int(n) for n in image.shape)
        tile_shape = tuple(int(n) for n in image.tile_shape)
        item = max(1, abs(int(image.header["BITPIX"])) // 8)
        check_claim(item * max(math.prod(shape), math.prod(tile_shape)), size)
        first = _band_of(image, shape, 0, 1)
        tile = tile_shape[-2]
    high = max(tile, _BAND // max(1, first.dtype.itemsize * shape[-1]) // tile * tile)
    return first.dtype.newbyteorder("=").str, shape, _tiled(path, number, shape, high)


_DAMAGE = (
    OSError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    zlib.error,
)


def _decoder_error() -> type[Exception]:
    """What astropy's own decoders raise: a direct child of Exception, in a module that moved."""
    for module in ("hdu.compressed._compression", "_tiled_compression._compression"):
        try:
            error = importlib.import_module(f"astropy.io.fits.{module}").CfitsioException
        except (ImportError, AttributeError):
            continue
        if isinstance(error, type) and issubclass(error, Exception):
            return error
    return zlib.error


@contextmanager
def _tile_compressed(path: str, number: int | None) -> Iterator[Any]:
    """A tile-compressed image, that of HDU `number` or the first; what goes wrong is Unreadable.

    Damage may lie anywhere, in the table, its heap or a tile, and astropy raises what it meets.
    """
    from astropy.io import fits
    from astropy.utils.exceptions import AstropyWarning

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", AstropyWarning)
            with fits.open(path, mode="readonly", memmap=False) as hdus:
                yield _first_compressed(hdus if number is None else hdus[number : number + 1])
    except EOFError as error:
        raise Unreadable(text("the file is cut short"), truncated=True) from error
    except (*_DAMAGE, _decoder_error()) as error:
        raise Unreadable(
            text("its compressed pixels are damaged: {error}", error=str(error))
        ) from error


def _first_compressed(hdus: Iterable[Any]) -> Any:
    from astropy.io import fits

    for hdu in hdus:
        if isinstance(hdu, fits.CompImageHDU) and len(hdu.shape) in (2, 3):
            return hdu
    raise Unreadable(text("no image of two dimensions in the file"))


def _tiled(path: str, number: int | None, shape: tuple[int, ...], high: int) -> Iterator[bytes]:
    rows = shape[-2]
    with _tile_compressed(path, number) as image:
        for plane in range(shape[0] if len(shape) == 3 else 1):
            for y0 in range(0, rows, high):
                y = plane * rows + y0
                band = _band_of(image, shape, y, y + min(high, rows - y0))
                yield band.astype(band.dtype.newbyteorder("="), copy=False).tobytes()


def _band_of(image: Any, shape: tuple[int, ...], y0: int, y1: int) -> NDArray[np.generic]:
    plane, top = divmod(y0, shape[-2])
    rows = slice(top, top + y1 - y0)
    where = (plane, rows, slice(None)) if len(shape) == 3 else (rows, slice(None))
    band: NDArray[np.generic] = image.section[where]
    return band


# --- XISF blocks --------------------------------------------------------------------------------


def block_pieces(
    stored: Stored, codec: str | None, parts: Sequence[tuple[int, int]]
) -> Iterator[bytes]:
    """Yields a stored block as plain bytes, in pieces; `codec` is zlib, lz4, lz4hc, zstd or None.

    `parts` are the (stored, plain) lengths of its sub-blocks, one after the other. Shuffled bytes
    come out shuffled.
    """
    offset = 0
    for length, plain in parts:
        match codec:
            case None:
                yield from _chunks(stored, offset, length)
            case "zlib":
                yield from _inflated(_chunks(stored, offset, length))
            case "lz4" | "lz4hc":
                yield _unpacked_lz4(stored(offset, length), plain)
            case "zstd":
                yield from _unpacked_zstd(_chunks(stored, offset, length), plain)
            case _:
                raise Unreadable(
                    text(
                        "its pixels are compressed by {codec}, which this program cannot read",
                        codec=codec,
                    )
                )
        offset += length


def _chunks(stored: Stored, offset: int, length: int) -> Iterator[bytes]:
    end = offset + length
    while offset < end and (piece := stored(offset, min(_CHUNK, end - offset))):
        offset += len(piece)
        yield piece


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    inflater = zlib.decompressobj()
    try:
        for piece in pieces:
            rest = piece
            while rest and not inflater.eof:
                yield inflater.decompress(rest, _CHUNK)
                rest = inflater.unconsumed_tail
        while not inflater.eof and (last := inflater.decompress(inflater.unconsumed_tail, _CHUNK)):
            yield last
    except zlib.error as error:
        raise Unreadable(
            text("its compressed pixels are damaged: {error}", error=str(error))
        ) from error


def _unpacked_lz4(block: bytes, plain: int) -> bytes:
    import lz4.block

    try:
        return bytes(lz4.block.decompress(block, uncompressed_size=plain))
    except lz4.block.LZ4BlockError as error:
        raise Unreadable(
            text("its compressed pixels are damaged: {error}", error=str(error))
        ) from error


def _unpacked_zstd(pieces: Iterator[bytes], plain: int) -> Iterator[bytes]:
    import zstandard

    source: Any = _Stream(pieces)  # all of a file that is asked for
    try:
        with zstandard.ZstdDecompressor().stream_reader(source) as reader:
            while plain > 0 and (piece := reader.read(min(_CHUNK, plain))):
                plain -= len(piece)
                yield piece
    except zstandard.ZstdError as error:
        raise Unreadable(
            text("its compressed pixels are damaged: {error}", error=str(error))
        ) from error


class _Stream:
    """Pieces as a stream; a read returns the next piece, whatever size is asked for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, _size: int = -1) -> bytes:
        return next(self._pieces, b"")


def unshuffled_pieces(file: OpenFile, length: int, item: int) -> Iterator[bytes]:
    """Samples of `item` bytes, from a file that holds all first bytes, then all second ones, ...

    That is XISF's byte shuffling; bytes beyond the last whole sample stay where they are.
    """
    import numpy as np

    count = length // item
    step = max(1, _BAND // item)
    for first in range(0, count, step):
        n = min(step, count - first)
        together = np.empty((n, item), np.uint8)
        lane = np.empty(n, np.uint8)
        for k in range(item):
            file.read_into(lane.data.cast("B"), k * count + first)
            together[:, k] = lane
        yield together.tobytes()
    if rest := length - count * item:
        last = bytearray(rest)
        file.read_into(memoryview(last), count * item)
        yield bytes(last)


def planes(file: OpenFile, count: int, channels: int, item: int) -> Iterator[bytes]:
    """The planes, one after the other, of `count` pixels whose channels alternate in the file."""
    import numpy as np

    step = max(1, _BAND // (item * channels))
    for channel in range(channels):
        for first in range(0, count, step):
            together = np.empty((min(step, count - first), channels, item), np.uint8)
            file.read_into(together.data.cast("B"), first * channels * item)
            yield together[:, channel].tobytes()
