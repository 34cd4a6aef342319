"""The pixels of one open frame in bands of rows: as stored, or as float32 in parts of white.

The convention is PixInsight's: integers of 8 and 16 bits are divided by the largest value their
type holds, floats in [0, 1] are what they are, and rows come top-down: a FITS image that says
ROWORDER BOTTOM-UP is turned while it is read. Of floats and integers of 32 and 64 bits their level
decides what white is (`pixel_scale`). Signed integers without BZERO are ADU, and stay below 0 where
they are. XISF floats have a range of their own (`bounds`), which is used where it is another than
0 to 1: that one programs write beside ADU, too. An integer that is the header's BLANK has no value.

Planes of a colour image follow each other, so rows run from 0 to channels * height.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.open_file import OpenFile
from ap_master_calibration.files.pixel_scale import (
    ADU,
    SAMPLED_ROWS,
    WIDEST_ADU,
    PixelUnit,
    Scale,
    find_scale,
)
from ap_master_calibration.text import Text, text, verbatim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SIGN_64 = 1 << 63
_LARGEST = {1: 255.0, 2: ADU, 4: 4294967295.0, 8: 18446744073709551615.0}


@dataclass(frozen=True, slots=True)
class Layout:
    """How an image lies in a file: rows of `dtype` samples (numpy's word) from `offset` on.

    The physical value of a stored sample is `zero + scale * stored`; a sample that is `blank` has
    none. `bounds` are the physical values of black and white where the file has them. `size` is
    (width, height). `bottom_up` rows are turned when they are read. `camera_white` is the largest
    ADU of the camera where the header tells it, `white_adu` the ADU that 1.0 of a master stands
    for. `unit` is that of the values where it is another than ADU, `per_adu` the electrons of one.
    """

    dtype: str
    offset: int
    size: tuple[int, int]
    channels: int = 1
    zero: float = 0.0
    scale: float = 1.0
    bounds: tuple[float, float] | None = None
    blank: int | None = None
    bottom_up: bool = False
    camera_white: float | None = None
    white_adu: float | None = None
    unit: PixelUnit | None = None
    per_adu: float | None = None

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
        """White of unsigned integers of 8 and 16 bits; None for any other image."""
        return self.largest if self.item <= 2 else None

    @property
    def largest(self) -> float | None:
        """The largest value an unsigned integer image can hold; None for any other image."""
        kind, half = self.dtype[1], float(1 << 8 * self.item - 1)
        if self.scale != 1.0:
            return None
        unsigned = (kind == "u" and self.zero == 0) or (kind == "i" and self.zero == half)
        return _LARGEST[self.item] if unsigned else None


class Pixels:
    """The pixels of one frame; a context manager that keeps its file open once.

    Any number of threads may read at the same time. A StepError names the file when it is
    shorter than it was, or cannot be read any more.
    """

    def __init__(self, path: str, layout: Layout, file: OpenFile, status: os.stat_result) -> None:
        self.path = path
        self.layout = layout
        self.file = file
        self.status = status
        self._lock = threading.Lock()
        self._scale: Scale | None = None
        self._factor = 1.0

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
        self.file.close()

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
        return self.layout.full_scale == ADU and self.layout.blank is None

    @property
    def descriptor(self) -> int:
        """The open file (a spool's own, if there is one), to read at `offset` and on."""
        return self.file.descriptor

    def check_unchanged(self, size: int, mtime_ns: int) -> None:
        """StepError where the opened file is not of the size and time it had in the plan."""
        if (self.status.st_size, self.status.st_mtime_ns) != (size, mtime_ns):
            raise StepError(
                text(
                    "{path}: the file has changed since the plan was made; plan again",
                    path=self.path,
                )
            )

    def read_raw(self, y0: int, y1: int, out: NDArray[Any]) -> None:
        """Fills `out` (contiguous, of the band's bytes) with the samples of rows y0..y1 as stored.

        Rows count top-down, whatever their order in the file.
        """
        row = self.layout.size[0] * self.layout.item
        if not 0 <= y0 <= y1 <= self.rows or out.nbytes != (y1 - y0) * row:
            raise ValueError(f"rows {y0}..{y1} of {self.rows} do not fit {out.nbytes} bytes")
        if out.nbytes == 0:
            return
        view = out.data.cast("B")
        if self.layout.bottom_up:
            self._read_turned(y0, y1, view)
        else:
            self._read_bytes(view, y0 * row)

    def _read_turned(self, y0: int, y1: int, view: memoryview) -> None:
        """Reads rows of a bottom-up image, plane by plane, and turns them."""
        import numpy as np

        row, height = self.layout.size[0] * self.layout.item, self.size[1]
        rows = np.frombuffer(view, np.uint8).reshape(y1 - y0, row)
        y = y0
        while y < y1:
            plane, top = divmod(y, height)
            count = min(y1 - y, height - top)
            part = rows[y - y0 : y - y0 + count]
            self._read_bytes(part.data.cast("B"), (plane * height + height - top - count) * row)
            part[:] = part[::-1].copy()
            y += count

    def _read_bytes(self, view: memoryview, start: int) -> None:
        """Fills `view` from byte `start` of the pixels on. Raises StepError where it cannot."""
        try:
            got = self.file.read_into(view, self.layout.offset + start)
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
        """Fills `out`, float32 of shape (y1 - y0, width), with rows y0..y1 in parts of white.

        NaN stays NaN, and a blank integer becomes NaN. Values beyond [0, 1] stay what they are.
        """
        import numpy as np

        scale = self.scale
        plain = (scale.zero, scale.scale) == (0.0, 1.0) and self.layout.bounds is None
        if self.layout.dtype == _NATIVE_F4 and plain:
            self.read_raw(y0, y1, out)
            if scale.white != 1.0:
                np.divide(out, np.float32(scale.white), out=out)
        else:
            stored = np.empty(out.shape, self.layout.dtype)
            self.read_raw(y0, y1, stored)
            self._to_unit(stored, out, scale)
        if self._factor != 1.0:
            np.multiply(out, np.float32(self._factor), out=out)

    def _to_unit(self, stored: NDArray[Any], out: NDArray[np.float32], scale: Scale) -> None:
        import numpy as np

        layout = self.layout
        if layout.item <= 2 and scale.scale == 1.0:  # exact in float32
            np.add(stored, np.float32(scale.zero), out=out, dtype=np.float32)
            np.divide(out, np.float32(scale.white), out=out)
        else:
            wide = _without_sign_bit(stored, layout).astype(np.float64)
            if not _is_unsigned_64(layout):
                wide = wide * scale.scale + scale.zero
            if layout.bounds is not None:
                black, white = layout.bounds
                wide = (wide - black) / (white - black)
            else:
                wide /= scale.white
            out[...] = wide
        if layout.blank is not None:
            out[stored == layout.blank] = np.nan

    @property
    def scale(self) -> Scale:
        """What makes stored samples parts of white; read from the pixels where no type fixes it."""
        with self._lock:
            if self._scale is None:
                self._scale = self._find_scale()
            return self._scale

    @property
    def white_adu(self) -> float | None:
        """The ADU that 1.0 of `read` stands for, None where nothing tells."""
        if self.scale.adu:
            return self.scale.white
        return self.layout.white_adu

    def set_white(self, adu: float) -> None:
        """Makes 1.0 of `read` stand for so many ADU, as in all images of a step.

        An image that does not say what its 1.0 stands for is taken to have that white already.
        """
        scale = self.scale
        if scale.adu:
            with self._lock:
                self._scale = replace(scale, white=adu)
        elif self.layout.white_adu is not None:
            self._factor *= self.layout.white_adu / adu

    def multiply(self, factor: float) -> None:
        """Multiplies what `read` gives, to turn values of another unit into ADU."""
        self._factor *= factor

    def adopt(self, other: Pixels) -> None:
        """Takes over the scale of the same image, opened before."""
        self._scale, self._factor = other.scale, other._factor

    @property
    def warning(self) -> Text | None:
        """A sentence on what was decided against the header; None where there was nothing."""
        return self.scale.warning

    def _find_scale(self) -> Scale:
        layout = self.layout
        zero, scale = layout.zero, layout.scale
        if layout.full_scale is not None:
            return Scale(layout.full_scale, zero, adu=layout.full_scale == ADU)
        if layout.dtype[1:] == "i2" and (zero, scale) == (0.0, 1.0):
            return Scale(ADU, adu=True)
        if layout.bounds is not None or layout.white_adu is not None:
            return Scale(1.0, zero, scale)
        sample = self._sample()
        if _is_unsigned_64(layout):
            zero = 0.0
        return find_scale(
            sample,
            zero,
            scale,
            self.path,
            floats=layout.dtype[1] == "f",
            largest=layout.largest,
            # XISF defines unsigned integers as parts of their range: only 16-bit ADU are an error
            widest=ADU if layout.dtype[1] == "u" else WIDEST_ADU,
        )

    def _sample(self) -> NDArray[Any]:
        """Returns the stored samples of rows spread evenly over the image; blank ones are NaN."""
        import numpy as np

        layout, count = self.layout, min(SAMPLED_ROWS, self.rows)
        stored = np.empty((count, layout.size[0]), layout.dtype)
        for i in range(count):
            y = (2 * i + 1) * self.rows // (2 * count)
            self.read_raw(y, y + 1, stored[i : i + 1])
        sample = _without_sign_bit(stored, layout)
        if layout.blank is None or not (stored == layout.blank).any():
            return sample
        return np.where(stored == layout.blank, np.nan, sample)


def read_rows(pixels: Pixels, y0: int, y1: int, out: NDArray[Any], *, raw: bool) -> None:
    """Fills `out` with rows of a frame, as they are stored where `raw`.

    Whatever goes wrong belongs to this file: StepError names it.
    """
    try:
        if raw:
            pixels.read_raw(y0, y1, out)
        else:
            pixels.read(y0, y1, out)
    except (StepError, MemoryError):
        raise
    except Exception as error:  # decoders meet damage in ways that nobody can list
        why = verbatim(f"{type(error).__name__}: {error}")
        raise StepError(text("{path} cannot be read ({why})", path=pixels.path, why=why)) from error


def _is_unsigned_64(layout: Layout) -> bool:
    return layout.dtype[1:] == "i8" and layout.zero == float(_SIGN_64)


def _without_sign_bit(stored: NDArray[Any], layout: Layout) -> NDArray[Any]:
    """Unsigned 64-bit integers (BZERO 2^63) as such: a float64 would lose what was added."""
    import numpy as np

    if not _is_unsigned_64(layout):
        return stored
    return stored.astype(np.int64).view(np.uint64) ^ np.uint64(_SIGN_64)


_NATIVE_F4 = "<f4" if sys.byteorder == "little" else ">f4"
