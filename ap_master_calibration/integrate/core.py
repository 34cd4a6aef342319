"""Calibrates, rejects and combines samples: the C kernel where it is there, its numpy twin else.

Samples come in three forms: ">i2" (FITS, BZERO 32768: the value is the sample + 32768; "<i2" too),
"u2" of either byte order, and native float32. Every function may be called from several threads
at once; the C kernel works without the interpreter's lock.

`kernel` forces one of them, "c" or "numpy"; the environment variable APMC_KERNEL=numpy does the
same for a whole program. Both give the same samples rejected, and values equal to 1e-6 of full
scale.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ap_master_calibration.integrate import c_backend

if TYPE_CHECKING:
    import ctypes

    import numpy as np
    from numpy.typing import NDArray

    from ap_master_calibration.settings import Rejection

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
    """The mean of the samples of each pixel that are not rejected, times `scale`, into `out`.

    `stack` is C-contiguous, (n, pixels), n >= 1; `out` is float32 (pixels). The rejections are
    defined in `rounds`; for fewer than 3 samples it is the plain mean. Samples that are not
    finite (NaN) are left out before everything; a pixel without any sample is 0. `clamp` keeps
    `out` in [0, 1]. Gives how many samples were rejected, (low, high).
    """
    _check(stack.ndim == 2 and len(stack) > 0, "a stack has two dimensions and a frame at least")
    _check(out.shape == stack.shape[1:] and _is_row(out), "the result is a float32 row of pixels")
    _check(stack.flags.c_contiguous, "a stack is contiguous")
    library = _library(kernel)
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
    """A calibrated frame, in parts of full scale, into `out`; all arrays are (pixels).

    With t = raw * scale: t - bias - k (dark - bias), or t - dark (k is not used) or t - bias where
    there is only one; clamped to [0, 1]; times `factor`, the multiplicative normalisation, which
    is not clamped. NaN stays NaN.
    Source: PixInsight's ImageCalibration with dark scaling, and ImageIntegration's normalisation.
    """
    for row in (out, bias, dark):
        _check(row is None or (row.shape == raw.shape and _is_row(row)), "rows differ in size")
    _check(raw.ndim == 1 and raw.flags.c_contiguous, "samples are a contiguous row")
    library = _library(kernel)
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
    room: NDArray[Any],
    rejection: Rejection,
    out: Row,
    *,
    scale: float = 1.0,
    clamp: bool = False,
) -> tuple[int, int] | None:
    """As `combine`, of 16-bit samples that are read from open files as they are needed.

    Row i of the stack is in the file of the descriptor files[i], from the byte offsets[i] on.
    `room` is (n, some pixels), of the samples' type: so many are read at a time, and a room that
    fits into the processor's caches makes it quick. None where it cannot be done so: without the C
    kernel, on Windows, or where a file cannot be read; reading it in another way tells why.
    """
    _check(room.ndim == 2 and room.flags.c_contiguous, "the room is a contiguous stack")
    _check(len(files) == len(offsets) == len(room), "files, offsets and room differ in number")
    _check(room.dtype.itemsize == 2 and out.ndim == 1 and _is_row(out), "samples have 16 bits")
    library = _library(None)
    if library is None:
        return None
    return c_backend.combine_files(
        library, files, offsets, room, rejection, out, scale=scale, clamp=clamp
    )


def read_rows(files: NDArray[np.intc], offsets: NDArray[np.int64], out: NDArray[Any]) -> bool:
    """Fills each row of `out` from an open file; False where it cannot be done so.

    Files and offsets are those of `combine_files`, and so are the reasons.
    """
    _check(out.ndim == 2 and out.flags.c_contiguous, "rows are a contiguous block")
    _check(len(files) == len(offsets) == len(out), "files, offsets and rows differ in number")
    library = _library(None)
    return library is not None and c_backend.read(library, files, offsets, out)


def kernel_name() -> str:
    """Which kernel runs, "C kernel (...)" or "numpy (...)" with the reason."""
    if os.environ.get("APMC_KERNEL") == "numpy":
        return "numpy (APMC_KERNEL asks for it)"
    return c_backend.load().name


def _library(kernel: str | None) -> ctypes.CDLL | None:
    """The C kernel, or None where numpy is to do the work."""
    asked = kernel if kernel is not None else os.environ.get("APMC_KERNEL")
    if asked == "numpy":
        return None
    found = c_backend.load()
    if kernel == "c" and found.library is None:
        raise ValueError(found.name)
    return found.library


def _is_row(row: Row) -> bool:
    return row.dtype == "f4" and row.dtype.isnative and row.flags.c_contiguous


def _check(good: bool, what: str) -> None:
    if not good:
        raise ValueError(what)
