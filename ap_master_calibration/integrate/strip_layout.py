"""Divides images into strips of whole rows, so that memory stays the same for any frame count."""

from __future__ import annotations

from dataclasses import dataclass

BUFFERS = 160 << 20
"""Bytes all buffers together may take when the user names no limit."""
PROGRAM = 72 << 20
"""Bytes of the interpreter and numpy, before any buffer."""

_STRIP = 128 << 10  # pixels of a strip where memory allows
_MIN_STRIP = 4 << 10  # pixels of a strip below which a thread less is better than a smaller strip


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows y0 to y1 (y1 excluded); `index` counts from 0."""

    index: int
    y0: int
    y1: int


@dataclass(frozen=True, slots=True)
class StripLayout:
    """An image of `rows` rows of `width` pixels, divided into strips of at most `height` rows."""

    width: int
    rows: int
    height: int
    threads: int

    @property
    def pixels(self) -> int:
        """Pixels of the largest strip."""
        return self.width * self.height

    @property
    def strips(self) -> list[Strip]:
        """All strips, from the top down."""
        starts = range(0, self.rows, self.height)
        return [Strip(i, y, min(y + self.height, self.rows)) for i, y in enumerate(starts)]


def strip_layout(
    width: int,
    rows: int,
    *,
    sample_bytes: int,
    threads: int,
    memory: int | None,
    wanted: int = _STRIP,
    even: bool = False,
) -> StripLayout:
    """Divides an image for threads that need `sample_bytes` bytes for each pixel of a strip.

    `wanted` is the pixels of a strip where memory allows. Fewer threads share the memory where
    strips would get too small; one row is the least. `even` gives strips an even number of rows,
    so that no cell of a Bayer matrix is cut.
    """
    available = BUFFERS if memory is None else max(memory - PROGRAM, 8 << 20)
    least = min(max(width, _MIN_STRIP), width * rows) * sample_bytes
    threads = max(1, min(threads, available // max(least, 1)))
    pixels = min(wanted, available // (threads * sample_bytes))
    height = max(1, pixels // width)
    if even:
        height = max(2, height // 2 * 2)
    return StripLayout(width, rows, min(height, max(rows, 1)), threads)
