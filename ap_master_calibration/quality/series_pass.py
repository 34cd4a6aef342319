"""Measures a series: a look at some rows, then one pass over all pixels, strip by strip.

Units: "y" is ADU above the frame's level for bias frames and darks, and parts of the frame's level
for flats (by colour cell). P is the mean of y over the frames that are not grossly off.
"""

from __future__ import annotations

import hashlib
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.errors import StepError
from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.band_details import (
    BandResiduals,
    block_medians,
    block_noise,
    farthest_cells,
)
from ap_master_calibration.integrate.outliers import FULL_SCALE, fine_medians, row_medians, sigma
from ap_master_calibration.integrate.residuals import (
    BLOCK,
    Band,
    ResidualSums,
    band_mean,
    read_band_mean,
    residual_sums,
    spread,
)
from ap_master_calibration.integrate.samples import native
from ap_master_calibration.integrate.strip_layout import BUFFERS, PROGRAM
from ap_master_calibration.quality.series_frames import SeriesFrames
from ap_master_calibration.support.thread_pool import CancelToken, run_in_threads
from ap_master_calibration.text import Text

_Floats = NDArray[np.float32]
_Doubles = NDArray[np.float64]

CLIP = 5.0
"""Residuals count up to so many sigma: neither hot pixels nor stars move a block or a row."""
PEAK = 4.0
"""A pixel so many sigma above the others' mean may be the middle of a star."""
HOT = 8.0
"""A pixel is hot where it is so many robust sigma of the mean frame above its surroundings."""
_SAMPLED_ROWS = 32
_SAMPLED_PIXELS = 48 << 10
_GROSS = 8.0  # sigma of sampled pixels from the frames' median, typically: kept out of the mean
_FEATURE_SIGMA = 1.5  # that a star's neighbours reach
_FEATURE_NEIGHBOURS = 5  # of the 8 around its middle
_DARKER = 1.0  # sigma that the surroundings of a feature are below zero, at most
_STAR_SIGMAS = 7.0  # of the mean of 3 x 3 pixels, by what is around them
_SHARP = 8.0  # sigma of a pixel that stands alone: hot, or struck by a cosmic ray
_MANY_AT_END = 2e-4  # of the sampled pixels at full scale or at 0, more than others have
_ONE_OBJECT = 8  # pixels: what lies in neighbouring squares of this side is one track
_LONGEST_TRACK, _PART_OF_TRAIL = 128, 0.4  # pixels, and of the picture's shorter side
_HOT_QUANTILE = 0.999
_RING = ((-4, 0), (-3, 3), (0, 4), (3, 3), (4, 0), (3, -3), (0, -4), (-3, -3))
_NEAR = tuple((a, b) for a in (-1, 0, 1) for b in (-1, 0, 1))
_SKY = tuple((a, b) for a in range(-4, 5) for b in range(-4, 5) if max(abs(a), abs(b)) > 2)


class ReadFailed(Exception):
    """A frame that was opened cannot be read to its end."""

    def __init__(self, path: str, why: Text) -> None:
        super().__init__(path)
        self.path, self.why = path, why


@dataclass(frozen=True, slots=True)
class Sample:
    """What some rows show of every frame: n frames, s pixels.

    `levels`, (n, 2, 2), are medians by colour cell in ADU, `level`, (n,), of all pixels; `noise`
    is the temporal noise of one frame in y, `pattern` the robust scatter of P, `same` the share
    of the commonest value in each frame, `gross`, (n,), the frames kept out of P. `hot` is how far
    the quantile 0.999 of the frames' median is above its own median, in y: no cosmic ray counts.
    """

    levels: _Doubles
    level: _Doubles
    noise: float
    pattern: float
    same: _Doubles
    gross: NDArray[np.bool_]
    hot: float


@dataclass(slots=True)
class SeriesMeasures:
    """What one pass over the pixels of n frames of H rows and W columns gave, in y.

    Residuals are of the mean P of the frames `used`. `blocks`, (n, 2, 2, BY, BX), are means by
    cell and block, of a sensor without colours (n, 1, 1, BY, BX), `block_weights`, without the n,
    the pixels in them; `mean_blocks`, (BY, BX), are medians of P, `noise_blocks` the temporal
    noise of one frame there, and `farthest`, (n, BY, BX), the small cell of a flat's block that is
    farthest from the block. `rows`, (n, H), and `columns`, (n, W), are means. `variance`, (n, S),
    is that of the clipped residual by strip.
    `matches`, (n, H), and `match_weights`, (H,), give the slope of a frame on the fine pattern of
    P. `hot_bands`, (n, BY), are sums over hot pixels by row of blocks (see `_HotSums`).
    `full` and `zero` are shares. `features` are the places of stars, `sharp` counts single bright
    pixels. `constant` are rows of one value throughout.
    """

    sample: Sample
    blocks: _Doubles
    block_weights: _Doubles
    mean_blocks: _Doubles
    noise_blocks: _Doubles
    farthest: _Floats
    rows: _Doubles
    columns: _Doubles
    variance: _Doubles
    matches: _Doubles
    match_weights: _Doubles
    hot_bands: _Doubles
    hot_weights: _Doubles
    hot_squares: _Doubles
    hot_level: float
    hot_count: int
    full: _Doubles
    zero: _Doubles
    features: list[list[tuple[int, int]]]
    sharp: _Doubles
    constant: list[list[int]]
    coloured: bool

    @property
    def hot(self) -> _Doubles:
        """The sums over the hot pixels of the whole picture, (n,)."""
        total: _Doubles = self.hot_bands.sum(axis=1)
        return total

    @property
    def hot_weight(self) -> float:
        """The sum of q w over all hot pixels."""
        return float(self.hot_weights.sum())

    @property
    def hot_square(self) -> float:
        """The sum of w^2 over all hot pixels."""
        return float(self.hot_squares.sum())

    @property
    def used(self) -> NDArray[np.bool_]:
        """The frames that P is the mean of."""
        return ~self.sample.gross


def sample_series(frames: SeriesFrames, kind: Kind) -> Sample:
    """Looks at some rows of every frame; finds the camera's full scale, too."""
    stack = _sampled(frames)
    frames.find_white(kind, stack)
    n = len(frames)
    known = np.nan_to_num(stack)
    level = fine_medians(known.reshape(n, -1))
    cells = np.repeat(level, 4).reshape(n, 2, 2)
    if frames.coloured and min(frames.size) > 1:
        for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
            cells[:, a, b] = fine_medians(known[:, a::2, b::2].reshape(n, -1))
    same = np.array([_commonest(values) for values in stack.reshape(n, -1)])
    y = np.empty_like(stack)
    shift, gain = shift_and_gain(kind, cells)
    y[:] = stack
    for a in (0, 1):
        for b in (0, 1):
            y[:, a::2, b::2] -= shift[:, a, b, None, None]
            y[:, a::2, b::2] *= gain[:, a, b, None, None]
    y = np.nan_to_num(y.reshape(n, -1), copy=False)
    lively = np.ptp(y, axis=1) > 0
    lively &= ~_repeated(stack.reshape(n, -1))
    for at_end in (stack >= FULL_SCALE * frames.white, stack <= 0):
        share = at_end.reshape(n, -1).mean(axis=1)
        lively &= share <= 3 * np.median(share) + _MANY_AT_END
    noise, mean, middle, gross = _noise_of(y, level, lively, kind, frames.white)
    pattern = 1.4826 * float(np.median(np.abs(mean - np.median(mean))))
    hot = float(np.quantile(middle, _HOT_QUANTILE) - np.median(middle))
    return Sample(cells, level, noise, pattern, same, gross, hot)


def shift_and_gain(kind: Kind, levels: _Doubles) -> tuple[_Floats, _Floats]:
    """What makes y of samples: their level taken off, or of flats divided by it."""
    if kind is Kind.FLAT:
        shift = np.zeros(levels.shape, np.float32)
        return shift, (1 / np.maximum(levels, 1e-3)).astype(np.float32)
    return levels.astype(np.float32), np.ones(levels.shape, np.float32)


def _sampled(frames: SeriesFrames) -> _Floats:
    """Pairs of rows spread over the image, in ADU: (n, rows, columns), columns in the middle."""
    width, height = frames.size
    pairs = max(1, min(_SAMPLED_ROWS, height) // 2)
    starts = [(2 * i + 1) * height // (2 * pairs) // 2 * 2 for i in range(pairs)]
    starts = [min(y, max(0, height - 2)) for y in starts]
    rows = 2 if height > 1 else 1
    step = max(1, width * pairs * rows // _SAMPLED_PIXELS)
    columns = _spread_columns(width, step)
    out = np.empty((len(frames), pairs * rows, len(columns)), np.float32)
    raw = np.empty((rows, width), frames.dtype)
    for index in range(len(frames)):
        for i, y in enumerate(starts):
            _read(frames, index, y, y + rows, raw)
            out[index, rows * i : rows * (i + 1)] = native(raw)[:, columns]
    return out


def _spread_columns(width: int, step: int) -> NDArray[np.int64]:
    """Pairs of neighbouring columns, so that each colour is met."""
    first = np.arange(0, max(1, width - 1), 2 * step)
    return np.stack([first, np.minimum(first + 1, width - 1)], axis=1).ravel()


def _read(frames: SeriesFrames, index: int, y0: int, y1: int, out: NDArray[Any]) -> None:
    try:
        frames.read(index, y0, y1, out)
    except StepError as error:
        raise ReadFailed(frames.facts[index].path, error.text) from error


def _repeated(rows: _Floats) -> NDArray[np.bool_]:
    """The frames whose sampled pixels are those of an earlier one."""
    seen: set[bytes] = set()
    repeated = np.zeros(len(rows), bool)
    for i, values in enumerate(rows):
        key = hashlib.blake2b(values.tobytes(), digest_size=16).digest()
        repeated[i] = key in seen
        seen.add(key)
    return repeated


def _commonest(values: _Floats) -> float:
    """The share of the commonest value."""
    counts = np.unique(values, return_counts=True)[1]
    return float(counts.max() / values.size)


def _noise_of(
    y: _Floats, level: _Doubles, lively: NDArray[np.bool_], kind: Kind, white: float
) -> tuple[float, _Floats, _Floats, NDArray[np.bool_]]:
    """Noise of a frame, mean and median of the frames, and those that are grossly off."""
    gross = ~lively
    usual = float(np.median(level[lively])) if lively.any() else 0.0
    if kind is Kind.FLAT:
        gross |= (level < 0.1 * usual) | (level > 0.97 * white)
    if (~gross).sum() < 2:
        gross = ~lively if lively.sum() >= 2 else np.zeros(len(y), bool)
    good = np.flatnonzero(~gross)
    pairs = zip(good[1:], good[:-1], strict=True)
    noises = [sigma(y[a] - y[b]) for a, b in pairs]
    noise = float(np.median(noises)) / np.sqrt(2) if noises else 0.0
    middle = np.median(y[good], axis=0)
    deviation = np.array([1.4826 * float(np.median(np.abs(row - middle))) for row in y])
    gross = gross | (deviation > _GROSS * max(noise, 1e-9))
    if (~gross).sum() < max(2, len(y) // 3):
        gross = ~lively
    mean = y[~gross].mean(axis=0) if (~gross).any() else middle
    return noise, mean, middle, gross


# --- one pass -----------------------------------------------------------------------------------


def measure_series(
    frames: SeriesFrames,
    kind: Kind,
    sample: Sample,
    *,
    threads: int,
    memory: int | None,
    token: CancelToken,
    progress: Callable[[float], None],
) -> SeriesMeasures:
    """Goes over all pixels once; raises ReadFailed where a frame cannot be read to its end."""
    collected = _Collected(frames, sample)
    height, threads = _strip_height(frames, threads, memory)
    block_rows = list(range(-(-frames.size[1] // BLOCK)))

    def make_worker() -> Callable[[int], None]:
        worker = _Worker(frames, kind, sample, collected, height)
        return worker.do

    run_in_threads(block_rows, make_worker, threads=threads, token=token, progress=progress)
    if kind is not Kind.FLAT:
        collected.features = [_objects(p, frames.size) for p in collected.features]
    return collected.measures()


def _objects(places: list[tuple[int, int]], size: tuple[int, int]) -> list[tuple[int, int]]:
    """One place of each object: the parts of a particle's track through a dark are one.

    A track is not as long as the trail of a satellite, which keeps its parts.
    """
    trail = max(_LONGEST_TRACK, _PART_OF_TRAIL * min(size)) / _ONE_OBJECT
    squares = {(x // _ONE_OBJECT, y // _ONE_OBJECT): (x, y) for x, y in places}
    objects = []
    while squares:
        near = [squares.popitem()]
        parts = dict(near)
        while near:
            (x, y), _ = near.pop()
            around = ((x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1))
            found = [(one, squares.pop(one)) for one in around if one in squares]
            parts.update(found)
            near += found
        extent = max(max(axis) - min(axis) for axis in zip(*parts, strict=True))
        objects += list(parts.values()) if extent >= trail else [next(iter(parts.values()))]
    return objects


def _strip_height(frames: SeriesFrames, threads: int, memory: int | None) -> tuple[int, int]:
    """Rows read at a time, an even number up to BLOCK, and threads, as memory allows."""
    available = BUFFERS if memory is None else max(memory - PROGRAM, 8 << 20)
    width, n = frames.size[0], len(frames)
    row = width * (n * frames.dtype.itemsize + 40)
    for count in range(max(1, threads), 0, -1):
        share = available // count - 12 * n * width // 2
        height = min(BLOCK, share // row // 2 * 2)
        if height >= min(8, BLOCK) or count == 1:
            return max(2, height), count
    return 2, 1


class _Collected:
    """The sums of all strips; a strip is added by one thread at a time."""

    def __init__(self, frames: SeriesFrames, sample: Sample) -> None:
        n, (width, height) = len(frames), frames.size
        self.sample, self.coloured = sample, frames.coloured
        down, across = -(-height // BLOCK), -(-width // BLOCK)
        self.lock = threading.Lock()
        cells = (2, 2) if frames.coloured else (1, 1)
        self.blocks = np.zeros((n, *cells, down, across))
        self.block_weights = np.zeros((*cells, down, across))
        self.mean_blocks = np.zeros((down, across))
        self.noise_blocks = np.zeros((down, across))
        self.farthest = np.zeros((n, down, across), np.float32)
        self.rows, self.row_weights = np.zeros((n, height)), np.zeros(height)
        self.columns: list[_Doubles] = []  # of each worker
        self.column_weights = np.zeros(width)
        self.variance = np.zeros((n, down))
        self.strip_weights = np.zeros(down)
        self.matches, self.match_weights = np.zeros((n, height)), np.zeros(height)
        self.hot_bands = np.zeros((n, down))
        self.hot_weights, self.hot_squares = np.zeros(down), np.zeros(down)
        self.hot_level, self.hot_count = 0.0, 0
        self.full, self.zero = np.zeros(n, np.int64), np.zeros(n, np.int64)
        self.features: list[list[tuple[int, int]]] = [[] for _ in range(n)]
        self.sharp = np.zeros(n)
        self.constant: list[list[int]] = [[] for _ in range(n)]

    def measures(self) -> SeriesMeasures:
        pixels = self.rows.shape[1] * len(self.column_weights)
        return SeriesMeasures(
            sample=self.sample,
            blocks=np.divide(self.blocks, np.maximum(self.block_weights, 1), out=self.blocks),
            block_weights=self.block_weights,
            mean_blocks=self.mean_blocks,
            noise_blocks=self.noise_blocks,
            farthest=self.farthest,
            rows=self.rows / np.maximum(self.row_weights, 1),
            columns=np.sum(self.columns, axis=0) / np.maximum(self.column_weights, 1),
            variance=self.variance / np.maximum(self.strip_weights, 1),
            matches=self.matches,
            match_weights=self.match_weights,
            hot_bands=self.hot_bands,
            hot_weights=self.hot_weights,
            hot_squares=self.hot_squares,
            hot_level=self.hot_level / max(1, self.hot_count),
            hot_count=self.hot_count,
            full=self.full / pixels,
            zero=self.zero / pixels,
            features=self.features,
            sharp=self.sharp,
            constant=[sorted(rows) for rows in self.constant],
            coloured=self.coloured,
        )


@dataclass(frozen=True, slots=True)
class _HotPixels:
    """The h hot pixels of a strip: where, what each has above its surroundings, the residuals of
    n frames, (n, h), and whether it is far enough from full scale.

    `lone` are those that one frame alone makes hot: the frame, and where.
    """

    places: NDArray[np.int64]
    excess: _Floats
    values: _Floats
    linear: NDArray[np.bool_]
    lone: tuple[NDArray[np.int64], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class _HotSums:
    """Sums over the hot pixels of a strip: of residual w by frame, of q w, w^2 and q."""

    sums: _Doubles
    weight: float
    square: float
    excess: float
    count: int


class _Worker:
    """Measures rows of blocks with buffers of its own; one for each thread."""

    def __init__(
        self,
        frames: SeriesFrames,
        kind: Kind,
        sample: Sample,
        collected: _Collected,
        height: int,
    ) -> None:
        self._frames, self._flat, self._sample = frames, kind is Kind.FLAT, sample
        self._collected, self._height = collected, height
        self._shift, self._gain = shift_and_gain(kind, sample.levels)
        self._buffer = np.empty(len(frames) * height * frames.size[0], frames.dtype)
        self._noise = np.float32(max(sample.noise, 1e-9))
        self._used = np.flatnonzero(~sample.gross)
        self._columns = np.zeros((len(frames), frames.size[0]))
        collected.columns.append(self._columns)

    def do(self, block_row: int) -> None:
        """Measures one row of blocks."""
        height = self._frames.size[1]
        end = min(height, (block_row + 1) * BLOCK)
        starts = range(block_row * BLOCK, end, self._height)
        parts = [self._strip(block_row, y, min(end, y + self._height)) for y in starts]
        self._collected.mean_blocks[block_row] = np.mean([mean for mean, _ in parts], axis=0)
        self._collected.noise_blocks[block_row] = np.mean([noise for _, noise in parts], axis=0)

    def _strip(self, block_row: int, y0: int, y1: int) -> tuple[_Floats, _Floats]:
        shape = len(self._frames), y1 - y0, self._frames.size[0]
        stack = self._buffer[: math.prod(shape)].reshape(shape)
        band = Band(stack, self._shift, self._gain, ~self._sample.gross)
        mean = self._read(band, y0, y1)
        unknown = np.flatnonzero(~np.isfinite(mean))
        mean.flat[unknown] = 1 if self._flat else 0
        background = block_medians(mean)
        fine = mean - spread(background, mean.shape[1])
        hot = self._hot_pixels(band, mean, fine)
        weight = np.ones(mean.shape, np.float32)
        weight.flat[hot.places] = 0
        weight.flat[hot.lone[1]] = 0
        weight.flat[unknown] = 0
        bound = np.float32(4 * self._sample.pattern)
        pattern = np.clip(_without_slopes(fine) if self._flat else fine, -bound, bound)
        pattern *= weight
        noise = self._local_noise(band, block_row)
        limit, peak = np.float32(CLIP) * noise, np.float32(PEAK) * noise
        sums = residual_sums(band, mean, weight, pattern, limit, peak, columns=self._columns)
        slopes = self._slopes(hot)
        lines = (sums.rows / np.maximum(weight.sum(axis=1), 1)).astype(np.float32)
        features = self._features(BandResiduals(band, mean, lines), noise, sums, hot)
        if self._flat:
            self._add_farthest(block_row, farthest_cells(band, mean))
        with self._collected.lock:
            self._add(
                block_row, y0, y1, band, sums, weight, pattern, fine if self._flat else pattern
            )
            self._add_hot(block_row, slopes)
            self._add_features(y0, features)
        return background, noise

    def _read(self, band: Band, y0: int, y1: int) -> _Floats:
        """Reads a band's rows, and returns the mean of the frames used."""
        locations = self._frames.locations(y0)
        mean = None if locations is None else read_band_mean(band, *locations)
        if mean is not None:
            return mean
        for index in range(len(self._frames)):
            _read(self._frames, index, y0, y1, band.stack[index])
        return band_mean(band)

    def _local_noise(self, band: Band, block_row: int) -> _Floats:
        """Temporal noise of a frame in each block of columns: the least of two pairs of frames."""
        used, pairs = self._used, []
        if len(used) < 2:
            return np.full(-(-band.stack.shape[2] // BLOCK), self._noise, np.float32)
        for turn in (block_row, block_row + 1):
            first, second = used[2 * turn % len(used)], used[(2 * turn + 1) % len(used)]
            pairs.append(block_noise(band, int(first), int(second)))
        least: _Floats = np.maximum(np.minimum(*pairs), self._noise / 2)
        return least

    def _add(
        self,
        block_row: int,
        y0: int,
        y1: int,
        band: Band,
        sums: ResidualSums,
        weight: _Floats,
        pattern: _Floats,
        fine: _Floats,
    ) -> None:
        c = self._collected
        cells = sums.cells if c.coloured else sums.cells.sum(axis=(1, 2), keepdims=True)
        c.blocks[:, :, :, block_row] += cells
        c.rows[:, y0:y1], c.row_weights[y0:y1] = sums.rows, weight.sum(axis=1)
        c.column_weights += weight.sum(axis=0)
        c.variance[:, block_row] += sums.squares
        c.strip_weights[block_row] += float(weight.sum())
        c.matches[:, y0:y1] = sums.matches
        c.match_weights[y0:y1] = np.einsum("ij,ij->i", pattern, fine, dtype=np.float64)
        for a in (0, 1):
            for b in (0, 1):
                across = weight[a::2, b::2].sum(axis=0)
                edges = np.arange(0, len(across), BLOCK // 2)
                if len(edges):
                    part = np.add.reduceat(across, edges)
                    cell = (a, b) if c.coloured else (0, 0)
                    c.block_weights[*cell, block_row, : len(part)] += part
        self._add_extremes(y0, band, sums)

    def _add_extremes(self, y0: int, band: Band, sums: ResidualSums) -> None:
        """Counts pixels at full scale and at 0, in rows that have any; notes constant rows."""
        c = self._collected
        from_full = np.float32(FULL_SCALE * self._frames.white)
        for index, y in zip(*np.nonzero(sums.highest >= from_full), strict=True):
            c.full[index] += int(np.count_nonzero(native(band.stack[index, y]) >= from_full))
        for index, y in zip(*np.nonzero(sums.lowest <= 0), strict=True):
            c.zero[index] += int(np.count_nonzero(native(band.stack[index, y]) <= 0))
        for index, y in zip(*np.nonzero(sums.lowest == sums.highest), strict=True):
            c.constant[index].append(y0 + int(y))

    def _hot_pixels(self, band: Band, mean: _Floats, fine: _Floats) -> _HotPixels:
        """The hot pixels of a strip; flats show none.

        A pixel that is hot by one frame alone was struck by a cosmic ray or holds a star and is
        left out: it would be a slope of -1 in all other frames.
        """
        hot = np.flatnonzero(fine > HOT * self._sample.pattern)
        if self._flat:
            hot = hot[:0]
        rows, columns = np.divmod(hot, mean.shape[1])
        values = native(band.stack[:, rows, columns]).astype(np.float32)
        values -= self._shift[:, rows % 2, columns % 2]
        values -= mean.flat[hot]
        excess, level = fine.flat[hot], band.shift.mean() + mean.flat[hot]
        others = max(1, len(self._used) - 1)
        brightest = values[self._used].max(axis=0) if len(self._used) else excess
        always = excess - brightest / others > 0.5 * HOT * self._sample.pattern
        linear = level[always] < 0.9 * self._frames.white
        lone = values[:, ~always].argmax(axis=0), hot[~always]
        return _HotPixels(hot[always], excess[always], values[:, always], linear, lone)

    def _slopes(self, hot: _HotPixels) -> _HotSums:
        """Sums of residual times q, and of q squared, over hot pixels.

        q is what a hot pixel has above its surroundings, at most 50 sigma, so that a few do not
        decide; the residual is bounded by 5 sigma + q.
        """
        if not hot.linear.any():
            return _HotSums(np.zeros(len(hot.values)), 0.0, 0.0, 0.0, 0)
        excess, values = hot.excess[hot.linear], hot.values[:, hot.linear]
        weight = np.minimum(excess, np.float32(50 * self._noise))
        bound = np.float32(CLIP) * self._noise + excess
        sums = np.clip(values, -bound, bound).astype(np.float64) @ weight
        return _HotSums(
            sums,
            float(np.dot(weight, excess)),
            float(np.dot(weight, weight)),
            float(excess.sum()),
            len(excess),
        )

    def _add_farthest(self, block_row: int, cells: _Floats) -> None:
        """Keeps what is farthest in a row of blocks, which one thread measures."""
        kept = self._collected.farthest[:, block_row]
        np.copyto(kept, cells, where=np.abs(cells) > np.abs(kept))

    def _add_hot(self, block_row: int, slopes: _HotSums) -> None:
        c = self._collected
        c.hot_bands[:, block_row] += slopes.sums
        c.hot_weights[block_row] += slopes.weight
        c.hot_squares[block_row] += slopes.square
        c.hot_level += slopes.excess
        c.hot_count += slopes.count

    def _features(
        self, residuals: BandResiduals, noise: _Floats, sums: ResidualSums, hot: _HotPixels
    ) -> tuple[NDArray[np.int64], ...]:
        """Frame, row and column of the stars among a strip's peaks, and the frames of sharp ones.

        A star's middle is the brightest of its 3 x 3 pixels, and 5 of its neighbours are
        above 1.5 sigma: cosmic rays and hot pixels have fewer. Zero is the median of 8 pixels
        around it, so that neither light nor the edge of a spot makes stars; and the 3 x 3 pixels
        together stand out of the frame itself around them.
        """
        height, width = residuals.mean.shape
        frame = np.repeat(np.arange(len(sums.peaks)), [len(p) for p in sums.peaks])
        frame = np.concatenate([frame, hot.lone[0]])
        rows, columns = np.divmod(np.concatenate([*sums.peaks, hot.lone[1]]), width)
        inside = (rows > 0) & (rows < height - 1) & (columns > 0) & (columns < width - 1)
        frame, rows, columns = frame[inside], rows[inside], columns[inside]
        louder = np.sqrt(np.maximum(sums.squares / max(float(np.median(sums.squares)), 1e-30), 1))
        loud = (louder[frame] * noise[columns // BLOCK]).astype(np.float32)
        values = residuals.around(_NEAR, frame, rows, columns)
        values /= loud[:, None]
        maybe = _may_be_features(values)
        values, loud = values[maybe], loud[maybe]
        frame, rows, columns = frame[maybe], rows[maybe], columns[maybe]
        if len(values):
            ring = row_medians(residuals.around(_RING, frame, rows, columns))
            values -= (ring / loud)[:, None].astype(np.float32)
        middle = values[:, 4]
        neighbours = np.count_nonzero(values > _FEATURE_SIGMA, axis=1) - 1
        star = (neighbours >= _FEATURE_NEIGHBOURS) & (middle > PEAK)
        sharp = (neighbours <= 2) & (middle > _SHARP)
        at = frame[star], rows[star], columns[star]
        clear = _stands_out(residuals, at, loud[star])
        return at[0][clear], at[1][clear], at[2][clear], frame[sharp]

    def _add_features(self, y0: int, found: tuple[NDArray[np.int64], ...]) -> None:
        c = self._collected
        frame, rows, columns, sharp = found
        c.sharp += np.bincount(sharp, minlength=len(c.sharp))
        for i, x, y in zip(frame, columns, rows, strict=True):
            c.features[i].append((int(x), y0 + int(y)))


def _may_be_features(values: _Floats) -> NDArray[np.bool_]:
    """Whether 3 x 3 pixels, (places, 9) in sigma, can be a star or a sharp pixel.

    Zero may still move down by 1 sigma, where what is around them is darker; most peaks of noise
    are left out here.
    """
    largest = values[:, 4] >= values.max(axis=1, initial=-np.inf)
    neighbours = np.count_nonzero(values > _FEATURE_SIGMA - _DARKER, axis=1) - 1
    sharp = values[:, 4] > _SHARP - _DARKER
    possible: NDArray[np.bool_] = largest & ((neighbours >= _FEATURE_NEIGHBOURS) | sharp)
    return possible


def _stands_out(
    residuals: BandResiduals, at: tuple[NDArray[np.int64], ...], noise: _Floats
) -> NDArray[np.bool_]:
    """Whether the mean of 3 x 3 pixels is 7 sigma above the 56 pixels around them.

    Sigma is by how much one in six of these is below their median, so that a trail through them
    does not count, but the frame's own noise, bands and edges do; it is at least 3/4 of `noise`.
    Peaks of a frame that is noisier in a part are no stars, however many a large frame has.
    """
    if not len(at[0]):
        return np.zeros(0, bool)
    middle = residuals.around(_NEAR, *at).mean(axis=1)
    sky = np.sort(residuals.around(_SKY, *at), axis=1)
    median = (sky[:, 27] + sky[:, 28]) / 2
    scatter = np.maximum(median - sky[:, 9], 0.75 * noise)
    clear: NDArray[np.bool_] = middle - median > _STAR_SIGMAS / 3 * scatter
    return clear


def _without_slopes(fine: _Floats) -> _Floats:
    """The fine pattern less the mean of the pixels two to the left and two to the right.

    Vignetting slopes within a block as a cloud does, and is no pattern of pixels.
    """
    without = np.zeros_like(fine)
    without[:, 2:-2] = fine[:, 2:-2] - (fine[:, :-4] + fine[:, 4:]) / 2
    return without
