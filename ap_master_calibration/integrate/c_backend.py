"""Finds the C kernel for this processor and calls it through ctypes."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ap_master_calibration.integrate.samples import is_16_bit
from ap_master_calibration.rejections import REJECTIONS, LimitUnit, Rejection
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Row = NDArray[np.float32]

ABI = 4
"""What `apmc_abi` of a library must return; kernel.c holds the same number."""

SUFFIX = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
FOLDER = os.path.dirname(os.path.abspath(__file__))

_BASELINE = 2  # variants with a number in their name are for x86-64 levels above it
_OUT_OF_MEMORY = 1  # what a function of the kernel returns then; 2 is a file it cannot read

SIGNED_BIG, SIGNED_LITTLE, UNSIGNED_BIG, UNSIGNED_LITTLE, FLOATS = range(5)


@dataclass(frozen=True, slots=True)
class Kernel:
    """A loaded C kernel; where there is none `library` is None and `name` says why."""

    library: ctypes.CDLL | None
    name: Text


@lru_cache(maxsize=8)
def load(folder: str = FOLDER) -> Kernel:
    """Returns the best kernel in `folder` that runs on this processor; searched once."""
    base = open_variant(folder, "base")
    if isinstance(base, Text):
        return Kernel(None, text("numpy ({reason})", reason=base))
    for level in range(int(base.apmc_level()), _BASELINE, -1):
        library = open_variant(folder, f"v{level}")
        if not isinstance(library, Text):
            return Kernel(library, text("C kernel ({variant})", variant=f"x86-64-v{level}"))
    arm = platform.machine().lower() in {"arm64", "aarch64"}
    return Kernel(base, text("C kernel ({variant})", variant="arm64" if arm else "baseline"))


def open_variant(folder: str, variant: str) -> ctypes.CDLL | Text:
    """Returns the library of a variant, its functions declared, or why it cannot be used."""
    path = os.path.join(folder, f"_kernel-{variant}{SUFFIX}")
    if not os.path.exists(path):
        return text("the C kernel was not built with this installation")
    try:
        library = ctypes.CDLL(path)
        version = int(library.apmc_abi())
        if version != ABI:
            return text(
                "the C kernel is of another version: {version}, not {expected}",
                version=version,
                expected=ABI,
            )
        _declare(library)
    except (OSError, AttributeError) as error:
        return text("the C kernel cannot be loaded: {reason}", reason=str(error))
    return library


def _declare(library: ctypes.CDLL) -> None:
    pointer, count, real = ctypes.c_void_p, ctypes.c_int64, ctypes.c_double
    single, number = ctypes.c_float, ctypes.c_int
    library.apmc_combine.argtypes = [
        *(pointer, number, count, count, number),
        *(real, real, real, number, pointer, pointer),
    ]
    library.apmc_calibrate.argtypes = [
        *(pointer, number, count, real, pointer, pointer, single, single, pointer)
    ]
    library.apmc_calibrate.restype = None
    library.apmc_read.argtypes = [pointer, pointer, count, count, pointer]
    library.apmc_combine_files.argtypes = [
        *(pointer, pointer, number, count, count, number),
        *(real, real, real, number, pointer, count, pointer, pointer),
    ]
    library.apmc_band_mean.argtypes = [pointer, number, *[count] * 3, *[pointer] * 4]
    library.apmc_read_mean.argtypes = [
        *(pointer, pointer, pointer, number, count, count, count),
        *(pointer, pointer, pointer, pointer),
    ]
    library.apmc_residuals.argtypes = [
        *(pointer, number, count, count, count),
        *[pointer] * 16,
        count,
    ]
    library.apmc_block_medians.argtypes = [pointer, count, count, pointer]
    library.apmc_block_medians.restype = None
    library.apmc_block_scatter.argtypes = [
        *(pointer, number, count, count, count, pointer, pointer),
        *(count, count, pointer),
    ]
    library.apmc_block_scatter.restype = None
    library.apmc_farthest_cells.argtypes = [
        *(pointer, number, count, count, count, pointer, pointer),
        *(pointer, pointer),
    ]
    library.apmc_farthest_cells.restype = None
    library.apmc_residuals_around.argtypes = [
        *(pointer, number, count, count, count, pointer, pointer),
        *(pointer, pointer, pointer, count, pointer, pointer, pointer, count, pointer),
    ]
    library.apmc_residuals_around.restype = None


def combine(
    library: ctypes.CDLL,
    stack: NDArray[Any],
    rejection: Rejection,
    out: Row,
    *,
    scale: float,
    clamp: bool,
) -> tuple[int, int]:
    """See `core.combine`."""
    rejected = (ctypes.c_int64 * 2)()
    failed = library.apmc_combine(
        stack.ctypes.data,
        form_of(stack),
        *stack.shape,
        REJECTIONS[rejection.method].kernel,
        *_limits(rejection),
        scale,
        clamp,
        out.ctypes.data,
        rejected,
    )
    if failed:
        raise MemoryError
    return rejected[0], rejected[1]


def calibrate(
    library: ctypes.CDLL,
    raw: NDArray[Any],
    out: Row,
    *,
    scale: float,
    bias: Row | None,
    dark: Row | None,
    k: float,
    factor: float,
) -> None:
    """See `core.calibrate`."""
    masters = [None if master is None else master.ctypes.data for master in (bias, dark)]
    library.apmc_calibrate(
        raw.ctypes.data, form_of(raw), len(raw), scale, *masters, k, factor, out.ctypes.data
    )


def read(
    library: ctypes.CDLL, files: NDArray[np.intc], offsets: NDArray[np.int64], out: NDArray[Any]
) -> bool:
    """See `core.read_rows`."""
    rows = files.ctypes.data, offsets.ctypes.data, len(files), out[0].nbytes
    return not library.apmc_read(*rows, out.ctypes.data)


def combine_files(
    library: ctypes.CDLL,
    files: NDArray[np.intc],
    offsets: NDArray[np.int64],
    buffer: NDArray[Any],
    rejection: Rejection,
    out: Row,
    *,
    scale: float,
    clamp: bool,
) -> tuple[int, int] | None:
    """See `core.combine_files`."""
    rejected = (ctypes.c_int64 * 2)()
    failed = library.apmc_combine_files(
        *(files.ctypes.data, offsets.ctypes.data, form_of(buffer), len(files), len(out)),
        REJECTIONS[rejection.method].kernel,
        *_limits(rejection),
        *(scale, clamp, buffer.ctypes.data, buffer.shape[1], out.ctypes.data, rejected),
    )
    if failed == _OUT_OF_MEMORY:
        raise MemoryError
    return None if failed else (rejected[0], rejected[1])


def form_of(array: NDArray[Any]) -> int:
    """Returns the kernel's number for a type of samples."""
    if not is_16_bit(array):
        return FLOATS
    little = (sys.byteorder == "little") == array.dtype.isnative
    if array.dtype.kind == "i":
        return SIGNED_LITTLE if little else SIGNED_BIG
    return UNSIGNED_LITTLE if little else UNSIGNED_BIG


def _limits(rejection: Rejection) -> tuple[float, float]:
    """Returns the limits as the kernel takes them: counts of samples are whole."""
    if REJECTIONS[rejection.method].unit is LimitUnit.SAMPLES:
        return float(round(rejection.low)), float(round(rejection.high))
    return rejection.low, rejection.high
