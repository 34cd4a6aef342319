"""Calibrates, rejects and combines samples: in the C kernel where there is one, else in numpy.

Samples come in three forms: ">i2" or "<i2" (FITS with BZERO 32768: the value is the sample +
32768), "u2" of either byte order, and native float32. Every function may be called from several
threads at once; the C kernel runs without the interpreter's lock.

`kernel` forces one, "c" or "numpy"; so does the environment variable APMC_KERNEL=numpy for a whole
program. Both reject the same samples, and their values agree to 1e-6 of full scale. Calibrated
flats are float32 before they are combined: a tie with a limit may be decided otherwise there than
for float64 samples, in about one pixel of ten million.
"""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any

from ap_master_calibration.integrate import c_backend
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import ctypes

    import numpy as np
    from numpy.typing import NDArray

    from ap_master_calibration.rejections import Rejection

    Row = NDArray[np.float32]


def combine(
    stack: NDArray[Any],
    rejection: Rejection,
    out: Row,
    *,
    scale: float = 1.0,
    clamp: bool = False,
    kernel: str | None = None,
) -> tuple[int, int]:
    """Writes the mean of each pixel's samples that are not rejected, times `scale`, to `out`.

    `stack` is C-contiguous, (n, pixels), n >= 1; `out` is float32, (pixels). The rejections are
    defined in `rejection`; fewer than 3 samples give their plain mean. Samples that are not finite
    are left out first; a pixel without any sample is 0. `clamp` keeps `out` in [0, 1]. Returns how
    many samples were rejected, (low, high). Raises ValueError for arrays of another shape or type,
    and for limits that are negative or no numbers.
    """
    _check(stack.ndim == 2 and len(stack) > 0, "a stack has two dimensions and at least a frame")
    _check(out.shape == stack.shape[1:] and _is_row(out), "the result is a float32 row of pixels")
    _check(stack.flags.c_contiguous, "a stack is contiguous")
    _check_limits(rejection)
    library = library_of(kernel)
    if library is not None:
        return c_backend.combine(library, stack, rejection, out, scale=scale, clamp=clamp)
    from ap_master_calibration.integrate import numpy_backend

    return numpy_backend.combine(stack, rejection, out, scale=scale, clamp=clamp)


def calibrate(
    raw: NDArray[Any],
    out: Row,
    *,
    scale: float,
    bias: Row | None = None,
    dark: Row | None = None,
    k: float = 1.0,
    factor: float = 1.0,
    kernel: str | None = None,
) -> None:
    """Writes a calibrated frame, in parts of full scale, to `out`; all arrays are (pixels).

    With t = raw * scale: t - bias - k (dark - bias), or with one master alone t - dark (k is not
    used) or t - bias; clamped to [0, 1]; times `factor`, the multiplicative normalisation, which
    may exceed 1. NaN stays NaN. Raises ValueError for arrays of another shape or type.
    Source: PixInsight's ImageCalibration with dark scaling, and ImageIntegration's normalisation.
    """
    for row in (out, bias, dark):
        _check(row is None or (row.shape == raw.shape and _is_row(row)), "rows differ in size")
    _check(raw.ndim == 1 and raw.flags.c_contiguous, "samples are a contiguous row")
    library = library_of(kernel)
    if library is not None:
        c_backend.calibrate(
            library, raw, out, scale=scale, bias=bias, dark=dark, k=k, factor=factor
        )
        return
    from ap_master_calibration.integrate import numpy_backend

    numpy_backend.calibrate(raw, out, scale=scale, bias=bias, dark=dark, k=k, factor=factor)


def combine_files(
    files: NDArray[np.intc],
    offsets: NDArray[np.int64],
    buffer: NDArray[Any],
    rejection: Rejection,
    out: Row,
    *,
    scale: float = 1.0,
    clamp: bool = False,
) -> tuple[int, int] | None:
    """As `combine`, of 16-bit samples that are read from open files as they are needed.

    Row i of the stack starts at byte offsets[i] of the file with the descriptor files[i]. `buffer`
    is (n, pixels at a time), of the samples' type; one that fits into the processor's caches makes
    it quick. Returns None where it cannot be done: without the C kernel, on Windows, or where a
    file cannot be read (reading it with Python says why).
    """
    _check(buffer.ndim == 2 and buffer.flags.c_contiguous, "the buffer is a contiguous stack")
    _check(len(files) == len(offsets) == len(buffer), "files, offsets and buffer differ in number")
    _check(buffer.dtype.itemsize == 2 and out.ndim == 1 and _is_row(out), "samples have 16 bits")
    _check_limits(rejection)
    library = library_of(None)
    if library is None:
        return None
    return c_backend.combine_files(
        library, files, offsets, buffer, rejection, out, scale=scale, clamp=clamp
    )


def read_rows(files: NDArray[np.intc], offsets: NDArray[np.int64], out: NDArray[Any]) -> bool:
    """Fills each row of `out` from an open file; False where it cannot be done.

    Files, offsets and reasons are those of `combine_files`.
    """
    _check(out.ndim == 2 and out.flags.c_contiguous, "rows are a contiguous block")
    _check(len(files) == len(offsets) == len(out), "files, offsets and rows differ in number")
    library = library_of(None)
    return library is not None and c_backend.read(library, files, offsets, out)


def kernel_name() -> Text:
    """Returns the kernel that runs: "C kernel (...)", or "numpy (...)" with the reason."""
    if os.environ.get("APMC_KERNEL") == "numpy":
        return text("numpy (APMC_KERNEL asks for it)")
    return c_backend.load().name


def library_of(kernel: str | None) -> ctypes.CDLL | None:
    """Returns the C kernel, or None where numpy does the work."""
    path = kernel if kernel is not None else os.environ.get("APMC_KERNEL")
    if path == "numpy":
        return None
    loaded = c_backend.load()
    if kernel == "c" and loaded.library is None:
        raise ValueError(loaded.name)
    return loaded.library


def _is_row(row: Row) -> bool:
    return row.dtype == "f4" and row.dtype.isnative and row.flags.c_contiguous


def _check_limits(rejection: Rejection) -> None:
    """Raises ValueError for limits no rejection has; min/max with negative counts is one."""
    for limit in (rejection.low, rejection.high):
        _check(math.isfinite(limit) and limit >= 0, f"a limit is 0 or more, not {limit!r}")


def _check(condition: bool, rule: str) -> None:
    if not condition:
        raise ValueError(rule)
