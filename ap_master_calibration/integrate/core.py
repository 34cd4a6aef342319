"""Calibrates, rejects and combines samples: the C kernel where it is there, its numpy twin else.

Samples come in three forms: ">i2" (FITS, BZERO 32768: the value is the sample + 32768), "u2" and
native float32, where parts of full scale are meant. Every function may be called from several
threads at once; the C kernel works without the interpreter's lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from ap_master_calibration.integrate import twin  # noqa: PLC0415

    del kernel
    return twin.combine(stack, rejection, out, scale=scale, clamp=clamp)


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
    from ap_master_calibration.integrate import twin  # noqa: PLC0415

    del kernel
    twin.calibrate(raw, out, scale=scale, bias=bias, dark=dark, k=k, factor=factor)


def histogram(
    values: NDArray[Any],
    counts: NDArray[np.int64],
    *,
    high: int | None = None,
    kernel: str | None = None,
) -> None:
    """Adds the samples `values` (one-dimensional) to `counts`, 65,536 bins.

    16-bit samples are counted by value. Of float32 samples (but NaN) the upper 16 bits of a key
    that grows with the value are counted, or, given `high`, the lower 16 bits of those keys whose
    upper bits are `high`: two passes find any rank exactly. See `medians.FrameMedian`.
    """
    from ap_master_calibration.integrate import twin  # noqa: PLC0415

    del kernel
    twin.histogram(values, counts, high)


def kernel_name() -> str:
    """Which kernel runs, and why not the C one where it does not."""
    return "numpy"
