"""Decides what white is for pixels whose type does not say: floats, and integers beyond 16 bits.

Programs store the same 16-bit camera as floats in [0, 1], as floats in ADU, and as integers of 32
or 64 bits, signed or not, that hold ADU. The level of an image decides, never its largest pixel: a
hot pixel, a cosmic ray or a fill value must not turn all others into nothing.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ap_master_calibration.formatting import FULL_SCALE_ADU
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ADU = float(FULL_SCALE_ADU)
"""White of 16-bit ADU."""

SAMPLED_ROWS = 48
"""Rows that are looked at, spread evenly over the image."""

_LEVEL = 0.995  # the share of pixels below the level: the rest may be stars, hot pixels, defects
_SLACK = 1.01  # interpolation and averaging in float overshoot white by this
_UNIT_RANGE = (-0.1, 2.0)  # floats in [0, 1] leave it by little where they were interpolated
_QUIET = 0.03  # noise of pixels in parts of white: no camera has more, ADU about 0 always do
WIDEST_ADU = float(1 << 20)
"""Unsigned integers of a level beyond it use the whole range of their type."""


@dataclass(frozen=True, slots=True)
class PixelUnit:
    """A unit of pixels other than ADU; `bunit` is its word in FITS."""

    name: Text
    bunit: str
    electrons: bool
    per_second: bool


_ELECTRONS = PixelUnit(text("electrons"), "electron", electrons=True, per_second=False)
_ELECTRONS_PER_SECOND = PixelUnit(
    text("electrons per second"), "electron/s", electrons=True, per_second=True
)
_ADU_PER_SECOND = PixelUnit(text("ADU per second"), "adu/s", electrons=False, per_second=True)
_UNIT = re.compile(r"(?P<e>electrons?\b|e-?(?![a-z]))|(?:adu|dn|counts?)\b")
_PER_SECOND = re.compile(r"/s(ec(onds?)?)?|\*?\*?s(ec)?(\^|\*\*)?-1")


def pixel_unit(value: str) -> PixelUnit | None:
    """Returns the unit that BUNIT names; None for ADU and for words of no unit known here."""
    plain = value.strip().casefold()
    match = _UNIT.match(plain)
    if match is None:
        return None
    rest = "".join(plain[match.end() :].split())
    per_second = _PER_SECOND.fullmatch(rest) is not None
    if rest and not per_second:
        return None
    if match["e"]:
        return _ELECTRONS_PER_SECOND if per_second else _ELECTRONS
    return _ADU_PER_SECOND if per_second else None


@dataclass(frozen=True, slots=True)
class Scale:
    """How stored samples become parts of white: (zero + scale * stored) / white.

    `adu` is true where the physical values are ADU: then a step may set another white for all of
    its frames. `warning` says what had to be decided against the header.
    """

    white: float
    zero: float = 0.0
    scale: float = 1.0
    adu: bool = False
    warning: Text | None = None


def find_scale(
    stored: NDArray[Any],
    zero: float,
    scale: float,
    path: str,
    *,
    floats: bool,
    largest: float | None,
    widest: float = WIDEST_ADU,
) -> Scale:
    """Returns the scale of an image by a sample of its stored samples, of any shape.

    `zero` and `scale` are those of its header (BZERO, BSCALE). `floats` says that the file holds
    floats, `largest` what unsigned integers of its type hold, None for other types; they use all
    of it where the level is beyond `widest`.
    """
    import numpy as np

    warning = None
    values = np.asarray(stored, np.float64)
    if floats and (zero, scale) != (0.0, 1.0) and not _low(values) < 0:
        # They make signed integers unsigned; of samples without a sign they are a remnant.
        warning = text(
            "{path}: its header asks to change its values (BZERO {zero}, BSCALE {scale}), which "
            "another program forgot to remove; they are taken as they are",
            path=path,
            zero=f"{zero:g}",
            scale=f"{scale:g}",
        )
        zero, scale = 0.0, 1.0
    if (zero, scale) != (0.0, 1.0):
        values = values * scale + zero
    finite = values[np.isfinite(values)]
    level = _quantile(finite, _LEVEL)
    if (floats or scale != 1.0) and level <= _UNIT_RANGE[1] and _is_unit(values, finite):
        return Scale(1.0, zero, scale, warning=warning)
    if level <= ADU * _SLACK:
        return Scale(ADU, zero, scale, adu=True, warning=warning)
    if level > widest and largest is not None:
        return Scale(largest, zero, scale, warning=warning)
    white = float((1 << math.ceil(math.log2(level + 1))) - 1)
    return Scale(white, zero, scale, adu=True, warning=warning)


def _is_unit(values: NDArray[np.float64], known: NDArray[np.float64]) -> bool:
    """Returns whether floats of a low level are parts of white, and no ADU about 0.

    Where some are far above white the noise decides: that of ADU is a part of an ADU at least,
    which would be some thousand ADU if they were parts of white.
    """
    import numpy as np

    if _quantile(known, 1 - _LEVEL) < _UNIT_RANGE[0]:
        return False
    if known.size == 0 or known.max() <= _UNIT_RANGE[1]:
        return True
    rows = values.reshape(-1, values.shape[-1])
    difference = np.abs(rows[:, 2:] - rows[:, :-2])  # of one colour, also of a Bayer mosaic
    noise = 1.4826 * _quantile(difference[np.isfinite(difference)], 0.5) / math.sqrt(2)
    return noise < _QUIET


def _low(values: NDArray[np.float64]) -> float:
    import numpy as np

    return _quantile(values[np.isfinite(values)], 1 - _LEVEL)


def _quantile(values: NDArray[np.float64], share: float) -> float:
    """Returns the value below which a share of all lie; 0 of none."""
    import numpy as np

    if values.size == 0:
        return 0.0
    place = min(int(share * values.size), values.size - 1)
    return float(np.partition(values, place, axis=None)[place])
