"""The forms in which samples come from files, and the value of white in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ap_master_calibration.formatting import FULL_SCALE_ADU

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FULL_16 = float(FULL_SCALE_ADU)
"""Full scale of 16-bit samples; that of float32 samples is 1."""

SIGN = 0x8000
"""BZERO 32768 of FITS, added to a signed 16-bit integer, flips this bit."""


def is_16_bit(array: NDArray[Any]) -> bool:
    """True for 16-bit samples, False for native float32. Raises ValueError for any other type."""
    kind, native = array.dtype.kind, array.dtype.isnative
    if kind in "iu" and array.dtype.itemsize == 2:
        return True
    if kind == "f" and array.dtype.itemsize == 4 and native:
        return False
    raise ValueError(f"samples of type {array.dtype} are none of >i2, u2 and f4")


def full_scale(array: NDArray[Any]) -> float:
    """Returns the value of white: 65535 for 16-bit samples, 1 for float32."""
    return FULL_16 if is_16_bit(array) else 1.0


def native(array: NDArray[Any]) -> NDArray[np.uint16] | NDArray[np.float32]:
    """Returns a contiguous copy of the samples, native uint16 or float32.

    Signed integers are raised by 32768, the BZERO of unsigned samples in FITS.
    """
    import numpy as np

    if not is_16_bit(array):
        return np.array(array, order="C")
    values = np.empty(array.shape, np.uint16)
    values[...] = array.view(array.dtype.str.replace("i", "u"))
    if array.dtype.kind == "i":
        values ^= np.uint16(SIGN)
    return values
