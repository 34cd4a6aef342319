"""What the window asks the scanning child, and the packets it is told with.

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
        """The request as the child reads it from its standard input."""
        return json.dumps(asdict(self)).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Request:
        """The request a line tells."""
        told = json.loads(line)
        lists: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}
        return cls(**lists)


@dataclass(frozen=True, slots=True)
class FrameBatch:
    """Some files of the scan, in the order they were found.

    Frames travel as plain tuples: they are taken in twice as fast as pickled objects, and those
    of one setup come to share it.
    """

    items: tuple[Frame | Skipped, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        return _batch, ([_plain(item) for item in self.items],)


_FRAME = attrgetter(*(f.name for f in fields(Frame)))
_SETUP = attrgetter(*(f.name for f in fields(Setup)))
_PLACE = [f.name for f in fields(Frame)].index("setup")
_MOST = 10_000  # setups that are remembered: of cameras without a set point there are many


def _plain(item: Frame | Skipped) -> Skipped | list[Any]:
    """A frame as the values of its fields, its setup likewise."""
    if isinstance(item, Skipped):
        return item
    told = list(_FRAME(item))
    told[_PLACE] = _SETUP(item.setup)
    return told


_setups: dict[tuple[Any, ...], Setup] = {}


def _batch(told: list[Skipped | list[Any]]) -> FrameBatch:
    """The batch that was told."""
    if len(_setups) > _MOST:
        _setups.clear()
    items: list[Frame | Skipped] = []
    for one in told:
        if isinstance(one, Skipped):
            items.append(one)
            continue
        key = one[_PLACE]
        setup = _setups.get(key)
        if setup is None:
            setup = _setups[key] = Setup(*key)
        one[_PLACE] = setup
        items.append(Frame(*one))
    return FrameBatch(tuple(items))


@dataclass(frozen=True, slots=True)
class LibraryRead:
    """The masters of the library folders, and what was the matter with some of the folders."""

    library: Library
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanTrouble:
    """Why nothing more can be read, as a sentence."""

    sentence: str


@dataclass(frozen=True, slots=True)
class End:
    """All is read."""


Packet = FrameBatch | LibraryRead | ScanTrouble | End


class Packets:
    """Cuts bytes, in whatever pieces they come, into packets."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, more: bytes | bytearray | memoryview) -> None:
        """Takes a piece in."""
        self._bytes += more

    def take(self) -> Packet | None:
        """The next whole packet, None where there is none yet."""
        if len(self._bytes) < _LENGTH.size:
            return None
        end = _LENGTH.size + _LENGTH.unpack_from(self._bytes)[0]
        if len(self._bytes) < end:
            return None
        packet: Packet = pickle.loads(self._bytes[_LENGTH.size : end])  # noqa: S301  our own child
        del self._bytes[:end]
        return packet


def tell(stream: BinaryIO, packet: Packet) -> None:
    """Writes a packet at once."""
    told = pickle.dumps(packet, protocol=5)
    stream.write(_LENGTH.pack(len(told)) + told)
    stream.flush()
