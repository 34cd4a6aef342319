"""Writes a master as an XISF file: 32-bit float, whole or not at all."""

from __future__ import annotations

import errno
import math
import os
import re
import shutil
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ap_master_calibration import __version__
from ap_master_calibration.errors import StepError
from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.files.open_file import CREATE_FLAGS, OpenFile
from ap_master_calibration.formatting import byte_size
from ap_master_calibration.frames import Card
from ap_master_calibration.support.win_files import in_words, replace
from ap_master_calibration.text import text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MAKER = "AP Master Calibration"
PROGRAM = f"{_MAKER} {__version__}"
CREATED_WITH = f"Created with {_MAKER} ".encode()
"""What the first bytes of a file from this program hold, of whatever version."""
PART_ENDING = ".part"
_ALIGNMENT = 4096  # blocks start on a page, as PixInsight lays them
_SAMPLE = 4
SPARE = 64 << 20
"""Bytes left free on the disk, so that a full one never stops the system."""
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class XisfWriter:
    """A master on its way to the disk: rows come in any order, from any thread.

    A context manager. The rows go to a file beside `path` (a name starting with "." and ending in
    ".part"); when the block ends without an error the file is flushed to the disk and takes its
    name, replacing what was there; after an error it is removed and `path` is as it was.

    The file is a monolithic XISF 1.0 unit with one uncompressed little-endian Float32 image in
    [0, 1], planar; an image of several channels is written as if its planes were stacked, so
    that rows run from 0 to channels * height. `cards` are written in their order; the
    pixels start at `room` bytes or later, which leaves space for the cards of `restate`. A
    StepError says what keeps the file from being written (a full disk, a missing right).
    """

    def __init__(
        self,
        path: str,
        size: tuple[int, int],
        cards: Sequence[Card],
        *,
        image_type: str | None = None,
        image_id: str = "master",
        channels: int = 1,
        bayer: str | None = None,
        created: datetime | None = None,
        room: int = _ALIGNMENT,
    ) -> None:
        self.path = path
        self.size = size
        self.rows = size[1] * channels
        moment = datetime.now(UTC) if created is None else created

        def head(cards: Sequence[Card], room: int) -> bytes:
            return _unit_head(size, channels, cards, image_type, image_id, bayer, moment, room)

        self._head_of = head
        self._head = head(cards, room)
        self._start = len(self._head)
        self._part = _part_name(path)
        self._lock = threading.Lock()
        self._written = 0
        self._file: OpenFile | None = None
        self._before: tuple[int, ...] | None = None

    def __enter__(self) -> Self:
        self._check_room()
        self._before = _trace_of(self.path)
        try:
            self._file = OpenFile(os.open(self._part, CREATE_FLAGS, 0o666))
        except OSError as error:
            raise self._failed(error) from error
        try:
            self._file.write_from(memoryview(self._head), 0)
        except OSError as error:
            self._drop()
            raise self._failed(error) from error
        return self

    def write_rows(self, y0: int, rows: NDArray[np.float32]) -> None:
        """Writes whole rows, shape (n, width), from row `y0` on; each row once, in any order."""
        import numpy as np

        if self._file is None:
            raise ValueError("the writer is not open")
        width = self.size[0]
        if rows.ndim != 2 or rows.shape[1] != width or not 0 <= y0 <= self.rows - len(rows):
            raise ValueError(f"rows {y0} + {rows.shape} do not fit {width} x {self.rows}")
        stored = np.ascontiguousarray(rows, "<f4")
        try:
            start = self._start + y0 * width * _SAMPLE
            self._file.write_from(_bytes_of(stored), start)
            self._file.start_sync(start, stored.nbytes)
        except OSError as error:
            raise self._failed(error) from error
        with self._lock:
            self._written += len(rows)

    @property
    def part(self) -> str:
        """The partial file that takes the name of `path` at the end."""
        return self._part

    def read_rows(self, y0: int, out: NDArray[np.float32]) -> None:
        """Fills `out`, shape (n, width), with rows written before, from row `y0` on."""
        if self._file is None:
            raise ValueError("the writer is not open")
        stored = out if out.dtype.str == "<f4" else out.astype("<f4")
        try:
            got = self._file.read_into(_bytes_of(stored), self._start + y0 * self.size[0] * _SAMPLE)
        except OSError as error:
            raise self._failed(error) from error
        if got != stored.nbytes:
            raise ValueError(f"rows {y0} + {len(out)} were not written yet")
        if stored is not out:
            out[...] = stored

    def restate(self, cards: Sequence[Card]) -> None:
        """Writes other cards in place of the first, for values known only when all rows are."""
        head = self._head_of(cards, self._start)
        if self._file is None or len(head) != self._start:
            raise ValueError("the writer is not open, or the cards need more room than it keeps")
        try:
            self._file.write_from(memoryview(head), 0)
        except OSError as error:
            raise self._failed(error) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._drop()
            return
        if self._written != self.rows:
            self._drop()
            raise StepError(
                text(
                    "{path}: only {count} of {all} rows were made",
                    path=self.path,
                    count=self._written,
                    all=self.rows,
                )
            )
        self._finish()

    def _finish(self) -> None:
        assert self._file is not None
        try:
            self._file.sync()
            self._file.close()
            self._check_place()
            replace(self._part, self.path)
        except OSError as error:
            self._drop()
            raise self._failed(error) from error

    def _check_place(self) -> None:
        """StepError where another program put a file there meanwhile."""
        if _trace_of(self.path) != self._before:
            self._drop()
            raise StepError(
                text(
                    "{path} was written by another program meanwhile: that file is kept; make the "
                    "plan again",
                    path=self.path,
                )
            )

    def _drop(self) -> None:
        """Removes the partial file; where even that fails, the run does it at its end."""
        if self._file is not None:
            self._file.close()
        try:
            os.unlink(self._part)
        except OSError:
            pass

    @property
    def _needed(self) -> int:
        return self._start + self.size[0] * self.rows * _SAMPLE

    def _check_room(self) -> None:
        try:
            free = shutil.disk_usage(os.path.dirname(self.path) or ".").free
        except OSError:
            return  # some file systems cannot say; writing will
        if free < self._needed + SPARE:
            raise self._no_room(free)

    def _no_room(self, free: int | None) -> StepError:
        folder = os.path.dirname(self.path) or "."
        sizes = {
            "folder": folder,
            "file": os.path.basename(self.path),
            "size": byte_size(self._needed),
            "spare": byte_size(SPARE),
        }
        if free is None:
            return StepError(
                text(
                    "the disk of {folder} is full: {file} needs {size} and {spare} to spare; make "
                    "room and run again",
                    **sizes,
                )
            )
        return StepError(
            text(
                "the disk of {folder} is full: {file} needs {size} and {spare} to spare, {free} "
                "are free; make room and run again",
                free=byte_size(free),
                **sizes,
            )
        )

    def _failed(self, error: OSError) -> StepError:
        if error.errno in _FULL:
            return self._no_room(None)
        return StepError(
            text("{path} cannot be written: {reason}", path=self.path, reason=in_words(error))
        )


def write_xisf(
    path: str,
    pixels: NDArray[np.float32],
    cards: Sequence[Card],
    *,
    image_type: str | None = None,
    image_id: str = "master",
    bayer: str | None = None,
    created: datetime | None = None,
) -> None:
    """Writes a whole image, shape (h, w) or (channels, h, w), as `XisfWriter` does."""
    height, width = pixels.shape[-2:]
    channels = 1 if pixels.ndim == 2 else pixels.shape[0]
    with XisfWriter(
        path,
        (width, height),
        cards,
        image_type=image_type,
        image_id=image_id,
        channels=channels,
        bayer=bayer,
        created=created,
    ) as writer:
        writer.write_rows(0, pixels.reshape(channels * height, width))


def _part_name(path: str) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{name}.{os.urandom(4).hex()}{PART_ENDING}")


def _trace_of(path: str) -> tuple[int, ...] | None:
    """Returns what tells that a file is still the same one; None where there is none."""
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _bytes_of(stored: NDArray[np.float32]) -> memoryview:
    return stored.data.cast("B") if stored.size else memoryview(b"")


# --- the header ---------------------------------------------------------------------------------


def _unit_head(
    size: tuple[int, int],
    channels: int,
    cards: Sequence[Card],
    image_type: str | None,
    image_id: str,
    bayer: str | None,
    created: datetime,
    room: int,
) -> bytes:
    """All bytes before the pixels: signature, XML header, and zeros up to the block's start."""
    length = size[0] * size[1] * channels * _SAMPLE

    def header(start: int) -> bytes:
        attributes = {
            "id": _identifier(image_id),
            "geometry": f"{size[0]}:{size[1]}:{channels}",
            "sampleFormat": "Float32",
            "bounds": "0:1",
            "colorSpace": "RGB" if channels == 3 else "Gray",
            "imageType": image_type,
            "location": f"attachment:{start}:{length}",
        }
        image = _element("Image", attributes, _image_parts(cards, bayer))
        return _xml(image + _metadata(created)).encode()

    return _laid_out(header, room)


def _laid_out(header: Callable[[int], bytes], room: int) -> bytes:
    """Returns the header with the block's start in it: a number the header's own length decides."""
    start = -(-room // _ALIGNMENT) * _ALIGNMENT
    while True:
        xml = header(start)
        needed = -(-(16 + len(xml)) // _ALIGNMENT) * _ALIGNMENT
        if needed <= start:
            break
        start = needed
    signature = b"XISF0100" + len(xml).to_bytes(4, "little") + bytes(4)
    return (signature + xml).ljust(start, b"\0")


def _xml(inner: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<!--\nExtensible Image Serialization Format - XISF version 1.0\n"
        f"Created with {PROGRAM}\n-->\n"
        '<xisf version="1.0" xmlns="http://www.pixinsight.com/xisf"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:schemaLocation="http://www.pixinsight.com/xisf'
        f' http://pixinsight.com/xisf/xisf-1.0.xsd">{inner}</xisf>'
    )


def _image_parts(cards: Sequence[Card], bayer: str | None) -> str:
    parts = [
        _element(
            "FITSKeyword", {"name": c.name, "value": _fits_value(c.value), "comment": c.comment}
        )
        for c in cards
    ]
    pattern = (bayer or "").strip().upper()
    if re.fullmatch("[RGB0CMYW]{4}", pattern):  # 2 x 2, the letters of the specification
        attributes = {"pattern": pattern, "width": "2", "height": "2", "name": pattern}
        parts.append(_element("ColorFilterArray", attributes))
    parts += _properties(cards)
    return "".join(parts)


_PROPERTIES = {
    key.keyword: (key.properties[0], key.property_type) for key in HeaderKey if key.property_type
}


def _properties(cards: Sequence[Card]) -> list[str]:
    """The keywords XISF has a property for. The gain setting is none: there it means e-/ADU."""
    first = {card.name: card.value for card in reversed(cards)}
    return [
        _property(name, kind, written)
        for keyword, (name, kind) in _PROPERTIES.items()
        if keyword in first and (written := _property_text(first[keyword], kind)) is not None
    ]


def _property_text(value: bool | int | float | str, kind: str) -> str | None:
    match value:
        case str() if kind == "TimePoint":
            bare = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?", value)
            return value.removesuffix("Z") + "Z" if bare else None
        case str():
            return value if kind == "String" else None
        case int() | float() if kind in ("Int32", "Float32") and math.isfinite(value):
            return str(int(value)) if kind == "Int32" else repr(float(value))
    return None


def _property(name: str, kind: str, value: str) -> str:
    if kind == "String":  # a string is the element's text, everything else an attribute
        return _element("Property", {"id": name, "type": kind}, _escaped(value))
    return _element("Property", {"id": name, "type": kind, "value": value})


def _metadata(created: datetime) -> str:
    moment = created.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")
    return _element(
        "Metadata",
        {},
        _property("XISF:CreationTime", "TimePoint", f"{moment}Z")
        + _property("XISF:CreatorApplication", "String", PROGRAM)
        + _property("XISF:CreatorModule", "String", "ap_master_calibration.files.xisf")
        + _property("XISF:BlockAlignmentSize", "UInt16", str(_ALIGNMENT)),
    )


def _fits_value(value: bool | int | float | str) -> str:
    """Returns a keyword's value as FITS writes it: strings quoted, T and F, a capital E."""
    match value:
        case bool():
            return "T" if value else "F"
        case str():
            doubled = _one_line(value).replace("'", "''")
            return f"'{doubled}'"
        case float() if not math.isfinite(value):
            return ""  # FITS has no word for it: a keyword without value
        case _:
            return repr(value).upper()


_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def _escaped(text: str) -> str:
    """Returns the words as XML may hold them: characters XML 1.0 does not allow are left out."""
    return _ILLEGAL.sub("", text).translate(_ENTITIES)


def _one_line(text: str) -> str:
    return re.sub(r"[\t\r\n]+", " ", text)


def _element(name: str, attributes: Mapping[str, str | None], inner: str = "") -> str:
    written = "".join(
        f' {k}="{_escaped(_one_line(v))}"' for k, v in attributes.items() if v is not None
    )
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def _identifier(text: str) -> str:
    """Returns the words as an XISF identifier: letters, digits and _, not starting with a digit."""
    name = re.sub("[^0-9A-Za-z_]+", "_", text).strip("_")
    return name if re.match("[A-Za-z]", name) else f"_{name}"
