"""The pixels of one open frame in bands of rows: as stored, or as float32 in [0, 1].

The convention is PixInsight's: integers are divided by the largest value their type holds, floats
are what they are. Two kinds of file need a decision:
- Signed 16-bit integers without BZERO are ADU of programs that know no unsigned type: negative
  values become 0 and the rest is divided by 65535, so that they stand level with their siblings.
- Floats and signed 32-bit integers of Siril, ASTAP, MaxIm and others hold ADU. The largest value
  decides: up to 2 they are parts of full scale already, up to 2 * 65535 they are 16-bit ADU, with a
  warning where some are beyond 65535 by more than 1 %: a hot pixel must not decide the scale of
  its frame. Beyond that they are taken as parts of the largest one, with a warning. XISF floats
  have a range of their own (`bounds`), which is used where it is another than 0 to 1: that one
  programs write beside ADU, too.

Rows come as they are stored, top-down or bottom-up: calibration needs the frames of one camera to
agree with each other, not with the sky. Planes of a colour image follow each other, so rows run
from 0 to channels * height.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.open_file import OpenFile
from ap_master_calibration.text import Text, text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ADU = 65535.0
"""Full scale of a 16-bit camera."""

_AS_THEY_ARE = 2.0  # a frame may go beyond full scale a little; values of another scale go far
_SLACK = 1.01  # interpolation and averaging in float overshoot full scale by this
_BAND = 8 << 20  # bytes read at a time where the whole image is looked through


@dataclass(frozen=True, slots=True)
class Layout:
    """How an image lies in a file: rows of `dtype` samples (numpy's word) from `offset` on.

    The physical value of a stored sample is `zero + scale * stored`. `bounds` are the physical
    values of black and white where the file has them. `size` is (width, height).
    """

    dtype: str
    offset: int
    size: tuple[int, int]
    channels: int = 1
    zero: float = 0.0
    scale: float = 1.0
    bounds: tuple[float, float] | None = None

    @property
    def item(self) -> int:
        """Bytes of one sample."""
        return int(self.dtype[2:])

    @property
    def rows(self) -> int:
        """Rows of all planes."""
        return self.size[1] * self.channels

    @property
    def bytes(self) -> int:
        """Bytes of all samples."""
        return self.size[0] * self.rows * self.item

    @property
    def full_scale(self) -> float | None:
        """The largest value an unsigned integer image can hold; None for any other image."""
        kind, bits = self.dtype[1], 8 * self.item
        if self.scale != 1.0 or bits > 32:
            return None
        half = float(1 << bits - 1)
        unsigned = (kind == "u" and self.zero == 0) or (kind == "i" and self.zero == half)
        return 2 * half - 1 if unsigned else None


class Pixels:
    """The pixels of one frame; a context manager that keeps its file open once.

    Any number of threads may read at the same time. A StepError names the file when it is
    shorter than it was, or cannot be read any more.
    """

    def __init__(self, path: str, layout: Layout, file: OpenFile, status: os.stat_result) -> None:
        self.path = path
        self.layout = layout
        self._file = file
        self._status = status
        self._lock = threading.Lock()
        self._divisor: float | None = None
        self._warning: Text | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, and with it a spool."""
        self._file.close()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.layout.size

    @property
    def channels(self) -> int:
        """Planes of the image: 1 for a camera's raw frame."""
        return self.layout.channels

    @property
    def rows(self) -> int:
        """Rows of all planes: height * channels."""
        return self.layout.rows

    @property
    def offset(self) -> int:
        """Where the first sample lies in the file that is read (a spool's own, if there is one)."""
        return self.layout.offset

    @property
    def raw_u16(self) -> bool:
        """True when `read_raw` gives 16-bit unsigned ADU: "<u2", ">u2", or ">i2" less 32768."""
        return self.layout.full_scale == ADU and self.layout.item == 2

    @property
    def descriptor(self) -> int:
        """The open file (a spool's own, if there is one), to read at `offset` and on."""
        return self._file.descriptor

    def check_unchanged(self, size: int, mtime_ns: int) -> None:
        """StepError where the opened file is not of the size and time it had in the plan."""
        if (self._status.st_size, self._status.st_mtime_ns) != (size, mtime_ns):
            raise StepError(
                text(
                    "{path}: the file has changed since the plan was made; plan again",
                    path=self.path,
                )
            )

    def read_raw(self, y0: int, y1: int, out: NDArray[Any]) -> None:
        """Fills `out` (contiguous, of the band's bytes) with rows y0..y1 exactly as stored."""
        row = self.layout.size[0] * self.layout.item
        if not 0 <= y0 <= y1 <= self.rows or out.nbytes != (y1 - y0) * row:
            raise ValueError(f"rows {y0}..{y1} of {self.rows} do not fit {out.nbytes} bytes")
        if out.nbytes == 0:
            return
        view = out.data.cast("B")
        try:
            got = self._file.read_into(view, self.layout.offset + y0 * row)
        except OSError as error:
            raise StepError(
                text(
                    "{path} cannot be read: {reason}",
                    path=self.path,
                    reason=error.strerror or str(error),
                )
            ) from error
        if got != len(view):
            raise StepError(
                text("{path}: the file is shorter than when it was opened", path=self.path)
            )

    def read(self, y0: int, y1: int, out: NDArray[np.float32]) -> None:
        """Fills `out`, float32 of shape (y1 - y0, width), with rows y0..y1 in [0, 1].

        NaN stays NaN. Values beyond [0, 1] stay what they are, but negative signed integers are 0.
        """
        import numpy as np

        if self.layout.dtype == _NATIVE_F4 and self.layout.bounds is None and self._is_plain:
            self.read_raw(y0, y1, out)
            if self.float_scale != 1.0:
                np.divide(out, np.float32(self.float_scale), out=out)
            return
        stored = np.empty(out.shape, self.layout.dtype)
        self.read_raw(y0, y1, stored)
        self._to_unit(stored, out)

    @property
    def _is_plain(self) -> bool:
        return self.layout.zero == 0.0 and self.layout.scale == 1.0

    def _to_unit(self, stored: NDArray[Any], out: NDArray[np.float32]) -> None:
        import numpy as np

        layout = self.layout
        if layout.item <= 2 and layout.scale == 1.0:  # exact in float32
            np.add(stored, np.float32(layout.zero), out=out, dtype=np.float32)
            np.divide(out, np.float32(self.float_scale), out=out)
        else:
            wide = self._physical(stored)
            if layout.bounds is not None:
                black, white = layout.bounds
                wide = (wide - black) / (white - black)
            else:
                wide /= self.float_scale
            out[...] = wide
        if layout.full_scale is None and layout.dtype[1] == "i":
            np.maximum(out, np.float32(0), out=out)

    def _physical(self, stored: NDArray[Any]) -> NDArray[np.float64]:
        import numpy as np

        wide = stored.astype(np.float64)
        if not self._is_plain:
            wide *= self.layout.scale
            wide += self.layout.zero
        return wide

    @property
    def float_scale(self) -> float:
        """What a physical value is divided by; a pass over all pixels where no type fixes it."""
        with self._lock:
            if self._divisor is None:
                self._divisor = self._find_divisor()
            return self._divisor

    @property
    def warning(self) -> Text | None:
        """A sentence on a scale that had to be guessed; None where there was nothing to guess."""
        return self._warning if self.float_scale else None

    def _find_divisor(self) -> float:
        layout = self.layout
        if layout.full_scale is not None:
            return layout.full_scale
        if layout.dtype[1:] == "i2" and self._is_plain:
            return ADU
        if layout.bounds is not None:
            return 1.0
        largest = self._largest()
        if largest <= _AS_THEY_ARE:
            return 1.0
        if largest <= ADU * _SLACK:
            return ADU
        beyond = largest > ADU * _AS_THEY_ARE
        largest_value = f"{largest:g}"
        if beyond:
            self._warning = text(
                "{path}: its values go up to {largest}, beyond 16 bits; they are taken as parts of "
                "the largest one",
                path=self.path,
                largest=largest_value,
            )
        else:
            self._warning = text(
                "{path}: its values go up to {largest}, beyond 16 bits; they are taken as 16-bit "
                "ADU, those beyond as white",
                path=self.path,
                largest=largest_value,
            )
        return largest if beyond else ADU

    def _largest(self) -> float:
        """The largest finite value of the image; 0 where there is none."""
        import numpy as np

        width = self.layout.size[0]
        high = max(1, _BAND // (width * self.layout.item))
        largest = 0.0
        for y0 in range(0, self.rows, high):
            y1 = min(y0 + high, self.rows)
            stored = np.empty((y1 - y0, width), self.layout.dtype)
            self.read_raw(y0, y1, stored)
            band = stored if self._is_plain else self._physical(stored)
            top = float(np.fmax.reduce(band, axis=None))  # quick, and looks past NaN
            if not np.isfinite(top):
                top = float(np.max(band, where=np.isfinite(band), initial=0.0))
            largest = max(largest, top)
        return largest


_NATIVE_F4 = "<f4" if sys.byteorder == "little" else ">f4"
