"""How an image is cut into strips of whole rows, so that memory stays the same for any count."""

from __future__ import annotations

from dataclasses import dataclass

BUFFERS = 160 << 20
"""Bytes all buffers together may take when the user names no limit."""
PROGRAM = 72 << 20
"""Bytes of the interpreter and numpy, before any buffer."""

_STRIP = 128 << 10  # pixels of a strip where memory allows
_FEWEST = 4 << 10  # pixels of a strip below which a thread less is better than a smaller strip


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows y0 to y1 (y1 is not part of it); `index` counts from 0."""

    index: int
    y0: int
    y1: int


@dataclass(frozen=True, slots=True)
class StripLayout:
    """An image of `rows` rows of `width` pixels cut into strips of at most `height` rows."""

    width: int
    rows: int
    height: int
    workers: int

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
    workers: int,
    memory: int | None,
    wanted: int = _STRIP,
    even: bool = False,
) -> StripLayout:
    """Cuts an image for `workers` threads that need `sample_bytes` bytes for each pixel of a strip.

    Fewer threads share the memory where strips would get too small; one row is the least. `even`
    gives strips of an even number of rows, for a Bayer matrix.
    """
    room = BUFFERS if memory is None else max(memory - PROGRAM, 8 << 20)
    least = min(max(width, _FEWEST), width * rows) * sample_bytes
    workers = max(1, min(workers, room // max(least, 1)))
    pixels = min(wanted, room // (workers * sample_bytes))
    height = max(1, pixels // width)
    if even:
        height = max(2, height // 2 * 2)
    return StripLayout(width, rows, min(height, max(rows, 1)), workers)
