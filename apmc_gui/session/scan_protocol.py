"""The request the window sends to the scanning child, and the packets the child answers with.

A packet is a length and a pickle; both ends are this program.
"""

from __future__ import annotations

import json
import pickle
import struct
from dataclasses import asdict, dataclass, fields
from operator import attrgetter
from typing import Any, BinaryIO

from ap_master_calibration.frames import Frame, Setup, Skipped
from ap_master_calibration.library import Library
from ap_master_calibration.text import Text

_LENGTH = struct.Struct("<I")


@dataclass(frozen=True, slots=True)
class Request:
    """What to read: frames below `inputs` without `exclude`, and the library folders."""

    inputs: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    bias_libraries: tuple[str, ...] = ()
    dark_libraries: tuple[str, ...] = ()
    cached: bool = True
    cache_path: str | None = None

    def to_line(self) -> bytes:
        """Returns the request as the child reads it from its standard input."""
        return json.dumps(asdict(self)).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Request:
        """Returns the request in a line."""
        values: dict[str, Any] = json.loads(line)
        lists: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in values.items()
        }
        return cls(**lists)


@dataclass(frozen=True, slots=True)
class FrameBatch:
    """Some files of the scan, in the order they were found.

    Frames are sent as plain tuples: these are read twice as fast as pickled objects, and frames
    of one setup share it.
    """

    items: tuple[Frame | Skipped, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        return _batch, ([_plain(item) for item in self.items],)


_FRAME = attrgetter(*(f.name for f in fields(Frame)))
_SETUP = attrgetter(*(f.name for f in fields(Setup)))
_SETUP_INDEX = [f.name for f in fields(Frame)].index("setup")
_MOST_SETUPS = 10_000  # in the cache: cameras without a set point have one for each temperature


def _plain(item: Frame | Skipped) -> Skipped | list[Any]:
    """Returns a frame as the values of its fields, its setup likewise."""
    if isinstance(item, Skipped):
        return item
    values = list(_FRAME(item))
    values[_SETUP_INDEX] = _SETUP(item.setup)
    return values


_setups: dict[tuple[Any, ...], Setup] = {}


def _batch(items: list[Skipped | list[Any]]) -> FrameBatch:
    """Returns the batch that was sent as plain values."""
    if len(_setups) > _MOST_SETUPS:
        _setups.clear()
    return FrameBatch(tuple(i if isinstance(i, Skipped) else _frame(i) for i in items))


def _frame(values: list[Any]) -> Frame:
    key = values[_SETUP_INDEX]
    setup = _setups.get(key)
    if setup is None:
        setup = _setups[key] = Setup(*key)
    values[_SETUP_INDEX] = setup
    return Frame(*values)


@dataclass(frozen=True, slots=True)
class LibraryRead:
    """The masters of the library folders, and why some of the folders cannot be read."""

    library: Library
    errors: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanFailed:
    """Why nothing more can be read."""

    sentence: Text


@dataclass(frozen=True, slots=True)
class ScanEnd:
    """Everything has been read."""


Packet = FrameBatch | LibraryRead | ScanFailed | ScanEnd


class PacketReader:
    """Cuts bytes, in whatever pieces they come, into packets."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes | bytearray | memoryview) -> None:
        """Adds a piece."""
        self._bytes += data

    def read(self) -> Packet | None:
        """Returns the next whole packet, None where there is none yet."""
        if len(self._bytes) < _LENGTH.size:
            return None
        end = _LENGTH.size + _LENGTH.unpack_from(self._bytes)[0]
        if len(self._bytes) < end:
            return None
        packet: Packet = pickle.loads(self._bytes[_LENGTH.size : end])  # noqa: S301  our own child
        del self._bytes[:end]
        return packet


def write_packet(stream: BinaryIO, packet: Packet) -> None:
    """Writes a packet at once."""
    data = pickle.dumps(packet, protocol=5)
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()
