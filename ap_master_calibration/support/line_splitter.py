"""Lines of text from bytes that come in pieces: of a pipe, of a file that grows."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import asyncio

_CHUNK = 1 << 18


class LineSplitter:
    """Cuts bytes, in whatever pieces they come, into lines of text.

    Lines end with "\\n", "\\r\\n" or "\\r" and may be of any length; a character cut in two is put
    together again, and what is not UTF-8 becomes U+FFFD.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._parts: list[str] = []
        self._after_return = False

    def feed(self, data: bytes) -> list[str]:
        """Returns the lines that end in this piece."""
        return self._cut(self._decoder.decode(data))

    def end(self) -> list[str]:
        """Returns the last line, where it has no end; then the cutter is as new."""
        lines = self._cut(self._decoder.decode(b"", final=True))
        rest = "".join(self._parts)
        self._parts, self._after_return = [], False
        self._decoder.reset()
        return [*lines, rest] if rest else lines

    def _cut(self, text: str) -> list[str]:
        if self._after_return and text.startswith("\n"):  # a "\r\n" that came in two pieces
            text = text[1:]
            self._after_return = False
        if not text:
            return []
        self._after_return = text.endswith("\r")
        first, *more = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._parts.append(first)
        if not more:
            return []
        lines = ["".join(self._parts), *more[:-1]]
        self._parts = [more[-1]] if more[-1] else []
        return lines


async def follow_file(
    path: str, on_line: Callable[[str], None], until: asyncio.Event, interval: float = 0.2
) -> None:
    """Hands over the lines of a growing file until `until` is set and its end is read.

    The file may come later, be cut shorter (then it is read from its start again) or be replaced
    by another (the old one is read to its end first). A last line without an end is handed over at
    the very end, or when its file is replaced.
    """
    import asyncio

    tail = _Tail(path)
    try:
        while True:
            last = until.is_set()
            for line in await asyncio.to_thread(tail.read):
                on_line(line)
            if last:
                break
            with suppress(TimeoutError):
                async with asyncio.timeout(interval):
                    await until.wait()
        for line in tail.end():
            on_line(line)
    finally:
        tail.close()


class _Tail:
    """A file that is read as it grows."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._identity: tuple[int, int] | None = None
        self._position = 0
        self._cutter = LineSplitter()

    def read(self) -> list[str]:
        """Returns the lines that came since the last time."""
        lines: list[str] = []
        with suppress(OSError):  # it is not there yet, or not at this moment
            status = os.stat(self._path)
            identity = (status.st_dev, status.st_ino)
            if identity != self._identity:
                if self._file is not None:
                    lines += self._rest()
                lines += self.end()
                self._identity, self._position = identity, 0
            elif status.st_size < self._position:
                self._cutter, self._position = LineSplitter(), 0
        return lines + self._rest()

    def end(self) -> list[str]:
        """Returns the last line, where it has no end; the file is let go."""
        self.close()
        return self._cutter.end()

    def close(self) -> None:
        """Closes the file."""
        if self._file is not None:
            self._file.close()
        self._file = None

    def _rest(self) -> list[str]:
        lines: list[str] = []
        if self._identity is None:
            return lines
        with suppress(OSError):
            if self._file is None:
                self._file = open(self._path, "rb", buffering=0)  # noqa: SIM115  kept open
            self._file.seek(self._position)
            while data := self._file.read(_CHUNK):
                self._position += len(data)
                lines += self._cutter.feed(data)
        if sys.platform == "win32":  # an open file cannot be replaced or deleted there
            self.close()
        return lines
