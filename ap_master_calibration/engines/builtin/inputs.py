"""Opens the frames and calibrators of a step, and checks that they are those of the plan."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.ledger import Ledger
from ap_master_calibration.engines.builtin.thread_pool import CancelToken
from ap_master_calibration.errors import StepError
from ap_master_calibration.files.pixels import Layout, Pixels, open_pixels
from ap_master_calibration.formatting import KIND_WORDS, pair
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Calibrator, Source
from ap_master_calibration.text import Text, text, verbatim

RAW_TYPES = (">i2", "<u2")
"""16-bit ADU as FITS and XISF store them: `combine` and `calibrate` take them as they are."""

_RESERVED_FILES = 64  # descriptors kept for the master, the calibrators, pipes and libraries


class Frames:
    """The frames of a step, open for band reads by any thread; use `opened_frames`.

    `raw` is True when all hold 16-bit ADU of one type: then `read` gives them as stored, of type
    `dtype`, else float32 in [0, 1]. `white` is the camera's full scale, as a part of the samples'.
    """

    def __init__(self, members: Sequence[Pixels | _OpenedPerRead]) -> None:
        self._members = members
        first = members[0]
        self.size = first.layout.size
        self.channels = first.layout.channels
        self.rows = first.layout.rows
        stored = {m.layout.dtype for m in members}
        self.raw = len(stored) == 1 and all(_is_raw(m.layout) for m in members)
        self.dtype = np.dtype(first.layout.dtype if self.raw else np.float32)
        opened = [m for m in members if isinstance(m, Pixels)] if self.raw else []
        self._whole = len(opened) == len(members)
        self._files = np.array([m.descriptor for m in opened], np.intc)
        self._starts = np.array([m.offset for m in opened], np.int64)
        self.white = 1.0

    def __len__(self) -> int:
        return len(self._members)

    def path(self, index: int) -> str:
        """The path of a frame."""
        return self._members[index].path

    def name(self, index: int) -> str:
        """The file name of a frame."""
        return os.path.basename(self.path(index))

    def read(self, index: int, y0: int, y1: int, out: NDArray[Any]) -> None:
        """Fills `out`, of `dtype` and shape (y1 - y0, width), with rows of a frame."""
        member = self._members[index]
        try:
            if self.raw:
                member.read_raw(y0, y1, out)
            else:
                member.read(y0, y1, out)
        except (StepError, MemoryError):
            raise
        except Exception as error:  # whatever it is: it belongs to this file
            why = f"{type(error).__name__}: {error}"
            raise StepError(f"{member.path} cannot be read ({why})") from error

    def locations(self, first: int) -> tuple[NDArray[np.intc], NDArray[np.int64]] | None:
        """Returns the descriptor and the byte offset of a pixel in each frame.

        None unless all frames are open and raw. `first` counts pixels from the image's first one.
        """
        if not self._whole:
            return None
        return self._files, self._starts + first * self.dtype.itemsize

    def warnings(self) -> Iterator[Text]:
        """Yields what was odd about the frames' values, once they were read."""
        return (verbatim(w) for m in self._members if (w := m.warning) is not None)


def _is_raw(layout: Layout) -> bool:
    return layout.dtype in RAW_TYPES and layout.full_scale == 65535


class FrameOpener:
    """Opens files for a step: unpacks pixels into the folder `scratch`, notes each in `ledger`."""

    def __init__(self, scratch: str, ledger: Ledger) -> None:
        self._scratch, self._ledger = scratch, ledger

    def open(self, path: str, *, checked: bool = False) -> Pixels:
        """Opens the pixels of a file (see `open_pixels`)."""
        with self._ledger.reading(path):
            return open_pixels(path, self._scratch, checked=checked)


class _OpenedPerRead:
    """A frame that is opened for each read, where more frames are given than files may be open."""

    def __init__(self, opened: Pixels, opener: FrameOpener) -> None:
        self.path = opened.path
        self.layout = opened.layout
        self.warning: str | None = None
        self._opener = opener

    def read_raw(self, y0: int, y1: int, out: NDArray[Any]) -> None:
        with self._opener.open(self.path) as pixels:
            pixels.read_raw(y0, y1, out)

    def read(self, y0: int, y1: int, out: NDArray[np.float32]) -> None:
        with self._opener.open(self.path) as pixels:
            pixels.read(y0, y1, out)
            self.warning = pixels.warning


@contextlib.contextmanager
def opened_frames(
    sources: Sequence[Source], opener: FrameOpener, token: CancelToken
) -> Iterator[Frames]:
    """Opens all frames of a step; compressed ones are unpacked.

    Raises StepError, naming the file, where one is gone, unreadable, not as it was when the plan
    was made, does not agree with its checksum, or is of another size than the first.
    """
    at_once = files_at_once(len(sources))
    with contextlib.ExitStack() as stack:
        members: list[Pixels | _OpenedPerRead] = []
        for source in sources:
            token.check()
            pixels = stack.enter_context(opener.open(source.path, checked=True))
            pixels.check_unchanged(source.bytes, source.mtime_ns)
            if members:
                _check_shape(members[0], pixels)
            if len(members) < at_once:
                members.append(pixels)
            else:
                members.append(_OpenedPerRead(pixels, opener))
                pixels.close()
        yield Frames(members)


def _check_shape(first: Pixels | _OpenedPerRead, other: Pixels) -> None:
    if _shape(first.layout) != _shape(other.layout):
        raise StepError(
            text(
                "{path} is {size} and {first} is {first_size}: only frames of one size can be "
                "combined",
                path=other.path,
                size=_shape(other.layout),
                first=os.path.basename(first.path),
                first_size=_shape(first.layout),
            )
        )


def _shape(layout: Layout) -> Text:
    size = pair(layout.size)
    if layout.channels == 1:
        return verbatim(size)
    return text("{size} in {count} channels", size=size, count=layout.channels)


def check_still_there(sources: Sequence[Source]) -> None:
    """Raises StepError, naming the file, where a frame went away or changed since the plan."""
    for source in sources:
        try:
            status = os.stat(source.path)
        except OSError as error:
            reason = str(error.strerror)
            raise StepError(
                text("{path} went away during the run: {reason}", path=source.path, reason=reason)
            ) from error
        if (status.st_size, status.st_mtime_ns) != (source.bytes, source.mtime_ns):
            raise StepError(
                text("{path} changed during the run; make the plan again", path=source.path)
            )


@contextlib.contextmanager
def opened_calibrator(
    calibrator: Calibrator | None, kind: Kind, frames: Frames, opener: FrameOpener
) -> Iterator[Pixels | None]:
    """Opens a master bias or dark for frames of the same size; None where there is none to open.

    Raises StepError, naming it, where it is gone, unreadable or of another size.
    """
    if calibrator is None:
        yield None
        return
    if not os.path.exists(calibrator.path):
        raise StepError(
            text(
                "its master {kind} {path} is not there; make the plan again",
                kind=KIND_WORDS[kind],
                path=calibrator.path,
            )
        )
    with opener.open(calibrator.path, checked=True) as pixels:
        if (pixels.size, pixels.channels) != (frames.size, frames.channels):
            raise StepError(
                text(
                    "its master {kind} {path} is {size}, the flats are {wanted}: choose a master "
                    "of that size",
                    kind=KIND_WORDS[kind],
                    path=calibrator.path,
                    size=_shape(pixels.layout),
                    wanted=pair(frames.size),
                )
            )
        yield pixels


def files_at_once(wanted: int) -> int:
    """Returns how many frames may be open at once; raises the system's limit where it can."""
    try:
        import resource
    except ImportError:
        return min(wanted, 8192 - _RESERVED_FILES)  # what Microsoft's C library allows
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = wanted + _RESERVED_FILES
    if soft != resource.RLIM_INFINITY and soft < needed:
        most = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        with contextlib.suppress(OSError, ValueError):  # macOS refuses more than it can
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if soft == resource.RLIM_INFINITY:
        return wanted
    return max(1, min(wanted, soft - _RESERVED_FILES))
