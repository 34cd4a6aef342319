"""Opens the frames and calibrators of a step, and checks that they are those of the plan."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.files.many_files import ReopenedPixels, files_at_once
from ap_master_calibration.files.pixel_reader import read_rows
from ap_master_calibration.files.pixel_scale import ADU
from ap_master_calibration.files.pixels import Layout, Pixels, open_pixels
from ap_master_calibration.formatting import KIND_WORDS, pair
from ap_master_calibration.frames import Kind, Source
from ap_master_calibration.integrate.outliers import camera_white
from ap_master_calibration.integrate.samples import native
from ap_master_calibration.planning.plan import Calibrator
from ap_master_calibration.support.ledger import Ledger
from ap_master_calibration.support.thread_pool import CancelToken
from ap_master_calibration.text import Text, text, verbatim

RAW_TYPES = (">i2", "<u2")
"""16-bit ADU as FITS and XISF store them: `combine` and `calibrate` take them as they are."""

_SAMPLED_ROWS, _SAMPLED_FRAMES = 16, 12  # that are asked for the camera's full scale


class Frames:
    """The frames of a step, open for band reads by any thread; use `opened_frames`.

    `raw` is True when all hold 16-bit ADU of one type: then `read` gives them as stored, of type
    `dtype`, else float32 in parts of white, which is `adu` ADU for all of them. `white` is the
    camera's full scale, as a part of that. `unit` is None for ADU. `turned` is True where all lie
    bottom-up in their files.
    """

    def __init__(self, members: Sequence[Pixels]) -> None:
        self._members = members
        self._by_path = {member.path: member for member in members}
        first = members[0]
        self.size = first.layout.size
        self.channels = first.layout.channels
        self.rows = first.layout.rows
        stored = {m.layout.dtype for m in members}
        self.adu = max((m.white_adu or 0.0 for m in members if m.scale.adu), default=ADU)
        for member in members:
            member.set_white(self.adu)
        raw = [m.layout.dtype in RAW_TYPES and m.raw_u16 for m in members]
        self.raw = len(stored) == 1 and all(raw) and self.adu == ADU
        self.dtype = np.dtype(first.layout.dtype if self.raw else np.float32)
        opened = [m for m in members if not isinstance(m, ReopenedPixels)] if self.raw else []
        orders = {m.layout.bottom_up for m in members}
        self.turned = orders == {True}
        one_order = len(orders) == 1 and (not self.turned or self.channels == 1)
        self._whole = len(opened) == len(members) and one_order
        self._files = np.array([m.descriptor for m in opened], np.intc)
        self._starts = np.array([m.offset for m in opened], np.int64)
        self.white = 1.0
        self.unit = first.layout.unit
        other = next((m for m in members if m.layout.unit != self.unit), None)
        if other is not None:
            raise StepError(
                text(
                    "the values of {path} have another unit than those of {first} (BUNIT): only "
                    "frames of one unit can be combined",
                    path=other.path,
                    first=os.path.basename(first.path),
                )
            )

    def __len__(self) -> int:
        return len(self._members)

    def path(self, index: int) -> str:
        """Returns the path of a frame."""
        return self._members[index].path

    def opened(self, path: str) -> contextlib.AbstractContextManager[Pixels]:
        """Returns the frame at a path, which stays open after the `with`. Raises KeyError."""
        return contextlib.nullcontext(self._by_path[path])

    def name(self, index: int) -> str:
        """Returns the file name of a frame."""
        return os.path.basename(self.path(index))

    def read(self, index: int, y0: int, y1: int, out: NDArray[Any]) -> None:
        """Fills `out`, of `dtype` and shape (y1 - y0, width), with rows of a frame."""
        read_rows(self._members[index], y0, y1, out, raw=self.raw)

    def locations(self, y0: int, y1: int) -> tuple[NDArray[np.intc], NDArray[np.int64]] | None:
        """Returns the descriptor of each frame and the byte offset at which rows y0 to y1 start.

        None unless all frames are open, raw and of one row order. Where they are `turned` the rows
        lie there in the other order.
        """
        if not self._whole:
            return None
        first = self.rows - y1 if self.turned else y0
        return self._files, self._starts + first * self.size[0] * self.dtype.itemsize

    def find_white(self, kind: Kind, camera: str | None) -> None:
        """Finds `white` from the headers, from the camera, and from the samples of some rows."""
        levels = {m.layout.camera_white for m in self._members}
        rows = [(2 * i + 1) * self.rows // (2 * _SAMPLED_ROWS) for i in range(_SAMPLED_ROWS)]
        step = -(-len(self) // _SAMPLED_FRAMES)
        sample = np.empty((len(range(0, len(self), step)), len(rows), self.size[0]), self.dtype)
        for i, index in enumerate(range(0, len(self), step)):
            for k, y in enumerate(rows):
                self.read(index, y, y + 1, sample[i, k : k + 1])
        values = native(sample) if self.raw else sample * self.adu
        white = camera_white(
            values,
            self.adu,
            stated=levels.pop() if len(levels) == 1 else None,
            flats=kind is Kind.FLAT,
            camera=camera,
        )
        self.white = white / self.adu

    def warnings(self) -> Iterator[Text]:
        """Yields what was decided against the headers of frames."""
        yield from (w for m in self._members if (w := m.warning) is not None)
        if self.adu != ADU:
            yield text(
                "the values go beyond 16 bits: white is {white} ADU in this step",
                white=int(self.adu),
            )


class FrameOpener:
    """Opens files for a step: unpacks pixels into the folder `scratch`, notes each in `ledger`."""

    def __init__(self, scratch: str, ledger: Ledger) -> None:
        self._scratch, self._ledger = scratch, ledger

    def open(self, path: str, *, checked: bool = False) -> Pixels:
        """Opens the pixels of a file (see `open_pixels`)."""
        with self._ledger.reading(path):
            return open_pixels(path, self._scratch, checked=checked)


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
        members: list[Pixels] = []
        for source in sources:
            token.check()
            pixels = stack.enter_context(opener.open(source.path, checked=True))
            pixels.check_unchanged(source.bytes, source.mtime_ns)
            if members:
                _check_shape(members[0], pixels)
            if len(members) < at_once:
                members.append(pixels)
            else:
                members.append(ReopenedPixels(pixels, opener.open))
                pixels.close()
        yield Frames(members)


def _check_shape(first: Pixels, other: Pixels) -> None:
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
            status = os.stat(file_of(source.path))
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
        _convert_to_adu(pixels, calibrator, KIND_WORDS[kind], frames)
        pixels.set_white(frames.adu)
        yield pixels


def _convert_to_adu(pixels: Pixels, calibrator: Calibrator, kind: Text, frames: Frames) -> None:
    """Makes `read` give ADU. Raises StepError where the header does not say how."""
    layout, unit = pixels.layout, pixels.layout.unit
    if unit == frames.unit:
        return
    if unit is None or frames.unit is not None:
        raise StepError(
            text(
                "the values of its master {kind} {path} are {unit}, those of the flats are "
                "{frames}: choose a master of that unit",
                kind=kind,
                path=calibrator.path,
                unit=verbatim("ADU") if unit is None else unit.name,
                frames=verbatim("ADU") if frames.unit is None else frames.unit.name,
            )
        )
    if (unit.electrons and layout.per_adu is None) or (unit.per_second and not calibrator.exposure):
        raise StepError(
            text(
                "the values of its master {kind} {path} are {unit}, and its header does not say "
                "how many make an ADU: choose another master",
                kind=kind,
                path=calibrator.path,
                unit=unit.name,
            )
        )
    if unit.electrons and layout.per_adu is not None:
        pixels.multiply(1 / layout.per_adu)
    if unit.per_second and calibrator.exposure:
        pixels.multiply(calibrator.exposure)
