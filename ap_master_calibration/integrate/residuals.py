"""Sums of what each frame of a stack differs by from the mean of all, for the frame check.

A sample x becomes y = (x - shift) * gain, with a shift and a gain for each frame and cell (the four
pixels of a Bayer matrix; equal ones for a sensor without). With P, the mean of y over the frames
used, d = y - P is a frame's residual, and m its middle in a block of BLOCK columns and all rows of
the band: the mean of d, or where any d is farther from that than the limit the mean of d clipped
at 8 limits in every fourth row, then once more of d in all rows clipped at a limit from that. The
sums are of m + clip(d - m, -limit, limit), times a weight of each pixel. But for the clipping they
are linear in the frames, so that residuals from the mean of any other choice of frames follow from
them without another look at the pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ap_master_calibration.integrate.c_backend import form_of
from ap_master_calibration.integrate.samples import native

if TYPE_CHECKING:
    import ctypes

    import numpy as np
    from numpy.typing import NDArray

    _Floats = NDArray[np.float32]
    _Number = TypeVar("_Number", bound=np.generic)

BLOCK = 32
"""Side of a block in pixels."""
MOST_PEAKS = 4096
"""Of one frame in one band; where there are more its cause is another."""
_WIDE = 8.0
_COARSE = 4


@dataclass(frozen=True, slots=True)
class Band:
    """Rows of all frames, shape (n, h, w), with the shift and the gain of each: (n, 2, 2).

    The first row is an even one of its image. `used` are the frames that P is the mean of.
    """

    stack: NDArray[Any]
    shift: _Floats
    gain: _Floats
    used: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ResidualSums:
    """What was summed of a band of h rows and w columns in n frames, b blocks wide.

    `cells`, (n, 2, 2, b), are sums by parity of row and column and by block, `rows`, (n, h), and
    `columns`, (n, w), by row and column. `squares`, (n,), are of the clipped residual's square.
    `matches`, (n, h), are of residual times pattern. `lowest` and `highest`, (n, h), are the
    extreme samples of a row. `peaks` are the places in the band of residuals above the limit of
    peaks, one array for each frame.
    """

    cells: NDArray[np.float64]
    rows: NDArray[np.float64]
    columns: NDArray[np.float64]
    squares: NDArray[np.float64]
    matches: NDArray[np.float64]
    lowest: _Floats
    highest: _Floats
    peaks: tuple[NDArray[np.int64], ...]


def band_mean(band: Band, kernel: str | None = None) -> _Floats:
    """The mean of y over the frames used: float32 (h, w). `kernel` forces "c" or "numpy"."""
    import numpy as np

    library = kernel_library(kernel)
    if library is not None:
        mean = np.empty(band.stack.shape[1:], np.float32)
        used = np.ascontiguousarray(band.used, np.uint8)
        if library.apmc_band_mean(*addresses(band), used.ctypes.data, mean.ctypes.data):
            raise MemoryError
        return mean
    total = np.zeros(band.stack.shape[1:], np.float32)
    for index in np.flatnonzero(band.used):
        total += scaled(band, int(index))
    total /= np.float32(max(1, int(band.used.sum())))
    return total


def read_band_mean(
    band: Band, files: NDArray[np.intc], offsets: NDArray[np.int64]
) -> _Floats | None:
    """Fills a band of 16-bit samples from open files; returns the mean of y as `band_mean`.

    The rows of frame i start at byte offsets[i] of the file with the descriptor files[i]. Returns
    None where it cannot be done: without the C kernel, on Windows, or where a file cannot be read.
    """
    import numpy as np

    library = kernel_library(None)
    if library is None:
        return None
    mean = np.empty(band.stack.shape[1:], np.float32)
    used = np.ascontiguousarray(band.used, np.uint8)
    arrays = used.ctypes.data, mean.ctypes.data
    places = files.ctypes.data, offsets.ctypes.data
    return None if library.apmc_read_mean(*places, *addresses(band), *arrays) else mean


def scaled(band: Band, index: int) -> _Floats:
    """The band of one frame as y: float32 (h, w)."""
    import numpy as np

    values: _Floats = native(band.stack[index]).astype(np.float32)
    shift, gain = band.shift[index], band.gain[index]
    if (shift == shift[0, 0]).all() and (gain == gain[0, 0]).all():
        values -= shift[0, 0]
        values *= gain[0, 0]
        return values
    for row in (0, 1):
        for column in (0, 1):
            cell = values[row::2, column::2]
            cell -= shift[row, column]
            cell *= gain[row, column]
    return values


def residual_sums(
    band: Band,
    mean: _Floats,
    weight: _Floats,
    pattern: _Floats,
    limit: _Floats,
    peak: _Floats,
    *,
    columns: NDArray[np.float64] | None = None,
    kernel: str | None = None,
) -> ResidualSums:
    """Sums the residuals of every frame from `mean`.

    `weight` (0 or 1) and `pattern` are (h, w), `limit` and `peak`, that of residuals above their
    block's middle, have one value for each block of columns. A pixel without a value has a
    residual of 0. At most MOST_PEAKS peaks of each frame are given. The sums of columns are added
    to `columns`, if given. `kernel` forces "c" or "numpy".
    """
    import numpy as np

    library = kernel_library(kernel)
    if library is not None:
        return _by_kernel(library, band, (mean, weight, pattern, limit, peak), columns)
    n, h, w = band.stack.shape
    blocks = -(-w // BLOCK)
    starts = np.arange(0, w, BLOCK)
    cells = np.zeros((n, 2, 2, blocks))
    rows, columns = np.empty((n, h)), np.zeros((n, w)) if columns is None else columns
    squares, matches = np.empty(n), np.empty((n, h))
    lowest, highest = np.empty((n, h), np.float32), np.empty((n, h), np.float32)
    peaks = []
    in_block = {
        every: np.maximum(np.add.reduceat(weight[::every].sum(axis=0), starts), 1)
        for every in (1, _COARSE)
    }
    wide_limit, wide_peak = spread(limit, w), spread(peak, w)
    for index in range(n):
        samples = native(band.stack[index])
        lowest[index], highest[index] = samples.min(axis=1), samples.max(axis=1)
        residual = scaled(band, index)
        residual -= mean
        residual[~np.isfinite(residual)] = 0
        residual *= weight
        mean_of_block = np.add.reduceat(residual.sum(axis=0), starts) / in_block[1]
        wide_middle = spread(mean_of_block.astype(np.float32), w)
        beyond = (np.abs(residual - wide_middle) * weight > wide_limit).any(axis=0)
        beyond = spread(np.logical_or.reduceat(beyond, starts), w)
        robust = np.zeros(w, np.float32)
        for bound, every in ((np.float32(_WIDE) * wide_limit, _COARSE), (wide_limit, 1)):
            near = np.clip(residual[::every] - robust, -bound, bound)
            near *= weight[::every]
            shift = np.add.reduceat(near.sum(axis=0), starts) / in_block[every]
            robust = robust + spread(shift.astype(np.float32), w)
        wide_middle = np.where(beyond, robust, wide_middle)
        residual -= wide_middle
        residual *= weight
        peaks.append(np.flatnonzero(residual > wide_peak)[:MOST_PEAKS])
        np.clip(residual, -wide_limit, wide_limit, out=residual)
        squares[index] = float(np.einsum("ij,ij->", residual, residual, dtype=np.float64))
        residual += wide_middle
        residual *= weight
        matches[index] = np.einsum("ij,ij->i", residual, pattern, dtype=np.float64)
        rows[index] = residual.sum(axis=1, dtype=np.float64)
        columns[index] += residual.sum(axis=0, dtype=np.float64)
        for row in (0, 1):
            for column in (0, 1):
                across = residual[row::2, column::2].sum(axis=0, dtype=np.float64)
                if len(across):
                    sums = np.add.reduceat(across, np.arange(0, len(across), BLOCK // 2))
                    cells[index, row, column, : len(sums)] = sums
    return ResidualSums(cells, rows, columns, squares, matches, lowest, highest, tuple(peaks))


def kernel_library(kernel: str | None) -> ctypes.CDLL | None:
    """Returns the C kernel, where it is there and is not refused."""
    from ap_master_calibration.integrate import core

    return core.library_of(kernel)


def addresses(band: Band) -> tuple[int, ...]:
    """Returns what the kernel's functions ask of a band."""
    stack = band.stack
    assert stack.flags.c_contiguous
    assert band.shift.flags.c_contiguous
    assert band.gain.flags.c_contiguous
    return (
        stack.ctypes.data,
        form_of(stack),
        *stack.shape,
        band.shift.ctypes.data,
        band.gain.ctypes.data,
    )


def _by_kernel(
    library: ctypes.CDLL,
    band: Band,
    images: tuple[_Floats, ...],
    columns: NDArray[np.float64] | None,
) -> ResidualSums:
    import numpy as np

    n, h, w = band.stack.shape
    inputs = [np.ascontiguousarray(image, np.float32) for image in images]
    cells = np.zeros((n, 2, 2, -(-w // BLOCK)))
    rows, columns = np.zeros((n, h)), np.zeros((n, w)) if columns is None else columns
    assert columns.flags.c_contiguous
    squares, matches = np.zeros(n), np.zeros((n, h))
    lowest, highest = np.empty((n, h), np.float32), np.empty((n, h), np.float32)
    peaks, counts = np.empty((n, MOST_PEAKS), np.int64), np.zeros(n, np.int64)
    outputs = (cells, rows, columns, squares, matches, lowest, highest, peaks, counts)
    arrays = [array.ctypes.data for array in (*inputs, *outputs)]
    if library.apmc_residuals(*addresses(band), *arrays, MOST_PEAKS):
        raise MemoryError
    found = tuple(np.sort(row[:count]) for row, count in zip(peaks, counts, strict=True))
    return ResidualSums(cells, rows, columns, squares, matches, lowest, highest, found)


def spread(by_block: NDArray[_Number], width: int) -> NDArray[_Number]:
    """A value for each block of columns as one for each column."""
    import numpy as np

    return np.repeat(by_block, BLOCK)[:width]
