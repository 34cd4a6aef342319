"""Pictures, pixel values and statistics of frames; runs in the process that decodes pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.preview import (
    Stretch,
    block_side,
    part_sampled,
    stretch_of,
)
from ap_master_calibration.formatting import FULL_SCALE_ADU
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ap_master_calibration.files.pixels import Pixels

Part = tuple[int, int, int, int]
"""x0, y0, x1, y1 in pixels of the frame."""

FileKey = tuple[str, int, int]
"""A file as it was: its path, size and time."""

FULL = FULL_SCALE_ADU
BINS = FULL + 1
WIDEST = 1000
"""Pixels of the first picture of a frame: it is there at once, and parts of it follow."""

_STRETCH_ROWS = 48
_BAND = 8 << 20  # bytes looked at in one piece
_LOW_END = 0.5 / FULL  # what is darker is clipped


@dataclass(frozen=True, slots=True)
class Unseen:
    """A file whose pixels cannot be read, and why."""

    path: str
    reason: Text


@dataclass(frozen=True, slots=True)
class RenderedFrame:
    """The picture of a part of a frame: `image` is uint8, (h, w), or (h, w, 3) in colour.

    `part` is what of the frame it shows, `size` the whole frame, and each of its pixels stands for
    `side` x `side` of the frame's. `stretch` is the screen stretch it was made with. A difference
    has a `limit`: what is so far above or below zero, which is 128, is 255 or 1.
    """

    path: str
    size: tuple[int, int]
    part: Part
    side: int
    image: NDArray[np.uint8]
    stretch: Stretch
    level: float
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class PixelValue:
    """The values of one pixel in parts of full scale, one for each plane."""

    x: int
    y: int
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Channel:
    """One colour of a frame, or all of a mono one (`name` is ""): its histogram and its numbers.

    `counts` are the pixels at each of 65,536 levels; values are parts of full scale, and `low_end`
    and `high_end` the parts of the pixels at 0 and at full scale.
    """

    name: str
    counts: NDArray[np.int64]
    mean: float
    median: float
    deviation: float
    mad: float
    lowest: float
    highest: float
    low_end: float
    high_end: float


@dataclass(frozen=True, slots=True)
class Statistics:
    """The numbers of a frame, colour by colour."""

    path: str
    channels: tuple[Channel, ...]


class OpenFrame:
    """The file that was read last, kept open for the next request.

    `sums` and `stretches` are what `series_pictures` keeps between requests.
    """

    def __init__(self) -> None:
        self._pixels: Pixels | None = None
        self.sums: dict[object, Any] = {}
        self.stretches: dict[object, Stretch] = {}

    def at(self, path: str) -> Pixels:
        """Returns the pixels of a file. Raises StepError."""
        from ap_master_calibration.files.pixels import open_pixels

        if self._pixels is None or self._pixels.path != path:
            self.close()
            self._pixels = open_pixels(path)
        return self._pixels

    def close(self) -> None:
        """Closes the file."""
        if self._pixels is not None:
            self._pixels.close()
            self._pixels = None


def or_unseen(path: str, work: Callable[[], Iterator[object]]) -> Iterator[object]:
    """Yields what the work yields, or Unseen where the file cannot be read."""
    try:
        yield from work()
    except StepError as error:
        yield Unseen(path, error.text)
    except OSError as error:
        yield Unseen(path, text("{path}: {reason}", path=path, reason=in_words(error)))


# --- pictures -----------------------------------------------------------------------------------


def pixel_value(opened: OpenFrame, path: str, x: int, y: int) -> Iterator[object]:
    """Yields the PixelValue at a place of a frame."""

    def work() -> Iterator[object]:
        pixels = opened.at(path)
        part = (x, y, x + 1, y + 1)
        planes = range(min(pixels.channels, 3))
        values = (part_sampled(pixels, part, 1, plane=p).item() for p in planes)
        yield PixelValue(x, y, tuple(values))

    return or_unseen(path, work)


def released(opened: OpenFrame, _path: str) -> Iterator[object]:
    """Closes the file, so that its owner can move or delete it."""
    opened.close()
    yield from ()


def part_planes(pixels: Pixels, part: Part, side: int) -> NDArray[np.float32]:
    """Returns a part as (h, w), or as (h, w, 3) where the image has three planes."""
    import numpy as np

    if pixels.channels < 3:
        return part_sampled(pixels, part, side)
    return np.stack([part_sampled(pixels, part, side, plane=p) for p in range(3)], axis=-1)


def stretch_sample(pixels: Pixels) -> NDArray[np.float32]:
    """Some pixels as they are: a stretch is made from the noise of single pixels."""
    return sampled_rows(pixels, _STRETCH_ROWS)[:, ::2]


def sampled_rows(pixels: Pixels, count: int) -> NDArray[np.float32]:
    """Single rows spread evenly over all planes, in pairs so that a mosaic has all its colours."""
    import numpy as np

    pairs = min(count // 2, max(1, pixels.rows // 2))
    deep = min(2, pixels.rows)
    out = np.empty((pairs * deep, pixels.size[0]), np.float32)
    for i in range(pairs):
        y = min((2 * i + 1) * pixels.rows // (2 * pairs) // 2 * 2, pixels.rows - deep)
        pixels.read(y, y + deep, out[i * deep : (i + 1) * deep])
    return out


def level_of(values: NDArray[np.float32]) -> float:
    """The median between the steps of integers: where in its step the middle of them lies."""
    import numpy as np

    finite = values[~np.isnan(values)].ravel()
    if finite.size == 0:
        return float("nan")
    middle = np.partition(finite, finite.size // 2)[finite.size // 2]
    below, above = finite[finite < middle], finite[finite > middle]
    equal = finite.size - below.size - above.size
    low = (below.max() + middle) / 2 if below.size else middle
    high = (above.min() + middle) / 2 if above.size else middle
    return float(low + (high - low) * (finite.size / 2 - below.size) / equal)


def thumbnail(_: OpenFrame, path: str, widest: int, *, mosaic: bool) -> Iterator[object]:
    """Yields a small RenderedFrame of a file, which is not kept open."""

    def work() -> Iterator[object]:
        from ap_master_calibration.files.pixels import open_pixels

        with open_pixels(path) as pixels:
            width, height = pixels.size
            side = block_side(width, widest, mosaic=mosaic)
            values = part_planes(pixels, (0, 0, width, height), side)
        stretch = stretch_of(values)
        whole = (0, 0, width, height)
        image = stretch.shown(values)
        yield RenderedFrame(path, (width, height), whole, side, image, stretch, level_of(values))

    return or_unseen(path, work)


# --- numbers ------------------------------------------------------------------------------------

_COLOURS = ("R", "G", "B")


def statistics(opened: OpenFrame, path: str, bayer: str | None) -> Iterator[object]:
    """Yields None after each band of rows, and at the end the Statistics of a frame."""

    def work() -> Iterator[object]:
        pixels = opened.at(path)
        cells = _cells(bayer if pixels.channels == 1 else None, pixels.channels)
        counting = _Counting(len(cells))
        for y0, y1 in _bands(pixels):
            band = _band(opened.at(path), y0, y1)
            for index, (plane, places) in enumerate(cells.values()):
                counting.add(index, _of_cell(band, y0, pixels.size[1], plane, places))
            yield None
        names = list(cells)
        yield Statistics(path, tuple(counting.channel(i, n) for i, n in enumerate(names)))

    return or_unseen(path, work)


_Places = tuple[tuple[int, int], ...]
"""Rows and columns in a 2x2 cell; none where every pixel counts."""


def _cells(bayer: str | None, channels: int) -> dict[str, tuple[int | None, _Places]]:
    """For each colour its plane (None: any) and its places in a cell of the mosaic."""
    if channels >= 3:
        return {name: (plane, ()) for plane, name in enumerate(_COLOURS)}
    pattern = (bayer or "").upper()
    if len(pattern) == 4 and set(pattern) == set(_COLOURS):
        at = {(i // 2, i % 2): letter for i, letter in enumerate(pattern)}
        places = {c: tuple(p for p, letter in at.items() if letter == c) for c in _COLOURS}
        return {name: (None, place) for name, place in places.items()}
    return {"": (None, ())}


def _bands(pixels: Pixels) -> Iterator[tuple[int, int]]:
    """Yields rows y0..y1 of single planes, a few MB each; they start on whole cells of a mosaic."""
    height = pixels.size[1]
    high = max(2, _BAND // (4 * pixels.size[0]) // 2 * 2)
    for plane in range(pixels.channels):
        for y in range(0, height, high):
            yield plane * height + y, plane * height + min(y + high, height)


def _band(pixels: Pixels, y0: int, y1: int) -> NDArray[np.generic]:
    """Returns rows as native uint16 ADU where they are stored so, else as float32 in [0, 1]."""
    import numpy as np

    width = pixels.size[0]
    if not pixels.raw_u16:
        out = np.empty((y1 - y0, width), np.float32)
        pixels.read(y0, y1, out)
        return out
    stored = np.empty((y1 - y0, width), pixels.layout.dtype)
    pixels.read_raw(y0, y1, stored)
    native = stored.astype(stored.dtype.newbyteorder("="), copy=False)
    if native.dtype.kind == "i":
        return native.view(np.uint16) ^ np.uint16(0x8000)
    return native


def _of_cell(
    band: NDArray[np.generic], y0: int, height: int, plane: int | None, places: _Places
) -> list[NDArray[np.generic]]:
    if plane is not None and y0 // height != plane:
        return []
    return [band[row::2, column::2] for row, column in places] if places else [band]


class _Counting:
    """Histograms that grow band by band, and what follows from them.

    Of 16-bit pixels everything follows exactly. Of floats median and MAD are found to a fraction of
    one ADU, by where in its step of the histogram they lie.
    """

    def __init__(self, channels: int) -> None:
        import numpy as np

        self._counts = np.zeros((channels, BINS), np.int64)
        self._sums = np.zeros((channels, 2), np.float64)
        self._ends = [(float("inf"), float("-inf"))] * channels
        self._floats = False

    def add(self, index: int, parts: Sequence[NDArray[np.generic]]) -> None:
        """Takes pixels of a channel in."""
        import numpy as np

        for part in parts:
            if part.dtype.kind != "f":
                self._counts[index] += np.bincount(part.ravel(), minlength=BINS)
                continue
            self._floats = True
            finite = part[np.isfinite(part)].astype(np.float64)
            if finite.size:
                steps = np.clip(np.rint(finite * FULL), 0, FULL).astype(np.int64)
                self._counts[index] += np.bincount(steps, minlength=BINS)
                self._sums[index] += finite.sum(), np.square(finite).sum()
                low, high = self._ends[index]
                ends = min(low, float(finite.min())), max(high, float(finite.max()))
                self._ends[index] = ends

    def channel(self, index: int, name: str) -> Channel:
        """Returns the numbers of a channel."""
        import numpy as np

        counts = self._counts[index]
        total = int(counts.sum())
        levels = np.arange(BINS) / FULL
        filled = np.flatnonzero(counts)
        if total == 0:
            nan = float("nan")
            return Channel(name, counts, nan, nan, nan, nan, nan, nan, 0.0, 0.0)
        if self._floats:
            mean = float(self._sums[index][0] / total)
            spread = float(self._sums[index][1] / total) - mean * mean
            lowest, highest = self._ends[index]
        else:
            mean = float(counts @ levels / total)
            spread = float(counts @ np.square(levels - mean) / total)
            lowest, highest = float(levels[filled[0]]), float(levels[filled[-1]])
        median = _median_of(levels, counts, between=self._floats)
        return Channel(
            name,
            counts,
            mean,
            median,
            max(spread, 0.0) ** 0.5,
            _mad_of(levels, counts, median, between=self._floats),
            lowest,
            highest,
            float(counts[0] / total),
            float(counts[FULL] / total),
        )


def _median_of(values: NDArray[np.float64], counts: NDArray[np.int64], *, between: bool) -> float:
    """The median of values that come `counts` times; `between` looks inside the step it lies in."""
    import numpy as np

    below = np.cumsum(counts)
    half = below[-1] / 2
    step = int(np.searchsorted(below, half))
    if not between:
        after = int(np.searchsorted(below, half, side="right"))
        return float((values[step] + values[min(after, len(values) - 1)]) / 2)
    inside = (half - (below[step] - counts[step])) / counts[step]
    return float(values[step] + (inside - 0.5) / FULL)


def _mad_of(
    levels: NDArray[np.float64], counts: NDArray[np.int64], median: float, *, between: bool
) -> float:
    """Returns the median absolute deviation from the median."""
    import numpy as np

    filled = np.flatnonzero(counts)
    off = np.abs(levels[filled] - median)
    order = np.argsort(off)
    if not between:
        return _median_of(off[order], counts[filled][order], between=False)
    below = np.cumsum(counts[filled][order])  # a line through the middles of the steps
    return float(np.interp(below[-1] / 2, below, off[order] + 0.25 / FULL))
