"""Opens the frames of a series that can be compared with each other; says why others cannot."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.many_files import ReopenedPixels, files_at_once
from ap_master_calibration.files.pixel_reader import read_rows
from ap_master_calibration.files.pixel_scale import ADU
from ap_master_calibration.files.pixels import Layout, Pixels, open_pixels
from ap_master_calibration.formatting import pair
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.integrate.outliers import camera_white
from ap_master_calibration.support.ledger import Ledger
from ap_master_calibration.text import Text, text, verbatim

_RAW_TYPES = (">i2", "<i2", ">u2", "<u2")
_DIGEST_ROWS = 64
_MOST_ADU = 2.0**33  # 32 bits, and as much below 0


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """What a header tells about a frame that its pixels do not.

    `taken` is seconds since the epoch, `sensor` degrees Celsius, `exposure` seconds; None where
    the header is silent.
    """

    path: str
    taken: float | None = None
    sensor: float | None = None
    exposure: float | None = None
    bayer: str | None = None
    camera: str | None = None


class SeriesFrames:
    """Open frames of one size, in the order they were taken; use `opened_series`.

    `size` is (width, height in rows of all planes). Rows are read by any thread, top-down, as
    stored where all frames hold 16-bit ADU of one type (`dtype`), else as float32 ADU. `adu` is
    what 1.0 stands for, `white` the camera's full scale in ADU. `unread` are
    files that cannot be compared, and why.
    """

    def __init__(
        self, members: Sequence[Pixels], facts: Sequence[FrameFacts], unread: Mapping[str, Text]
    ) -> None:
        self.facts = tuple(facts)
        self.unread = dict(unread)
        self._members = tuple(members)
        self.dtype: np.dtype[Any] = np.dtype(np.float32)
        self.size = (0, 0)
        self.channels = 1
        self.adu = self.white = ADU
        self.raw = False
        if not members:
            return
        layout = members[0].layout
        self.size, self.channels = (layout.size[0], layout.rows), layout.channels
        adu = max((m.white_adu or 0.0 for m in members if m.scale.adu), default=ADU)
        for member in members:
            member.set_white(adu)
        one_type = len({m.layout.dtype for m in members}) == 1
        self.raw = one_type and layout.dtype in _RAW_TYPES and all(m.raw_u16 for m in members)
        if self.raw:
            self.dtype = np.dtype(layout.dtype)
        self.adu = self.white = float(adu)

    def __len__(self) -> int:
        return len(self._members)

    @property
    def coloured(self) -> bool:
        """True where pixels lie under a matrix of colour filters."""
        return self.channels == 1 and any(f.bayer is not None for f in self.facts)

    def read(self, index: int, y0: int, y1: int, out: NDArray[Any]) -> None:
        """Fills `out`, of `dtype` and shape (y1 - y0, width), with rows of a frame.

        Of floating-point frames, what no converter gives is NaN: a pixel without a value.
        """
        read_rows(self._members[index], y0, y1, out, raw=self.raw)
        if not self.raw:
            out[~(np.abs(out) < _MOST_ADU / self.adu)] = np.nan
            out *= np.float32(self.adu)

    def locations(self, y: int) -> tuple[NDArray[np.intc], NDArray[np.int64]] | None:
        """Returns the descriptor of each frame and the byte offset at which row y starts.

        None unless all frames are open, raw and top-down.
        """
        members = self._members
        if not self.raw or any(
            isinstance(m, ReopenedPixels) or m.layout.bottom_up for m in members
        ):
            return None
        start = y * self.size[0] * self.dtype.itemsize
        files = np.array([m.descriptor for m in members], np.intc)
        return files, np.array([m.offset + start for m in members], np.int64)

    def digest(self, index: int) -> bytes:
        """A digest of a frame's pixels; equal frames have equal ones."""
        width, height = self.size
        digest = hashlib.blake2b(digest_size=16)
        rows = np.empty((_DIGEST_ROWS, width), self.dtype)
        for y in range(0, height, _DIGEST_ROWS):
            part = rows[: min(_DIGEST_ROWS, height - y)]
            self.read(index, y, y + len(part), part)
            digest.update(part.data.cast("B"))
        return digest.digest()

    def without(self, path: str, why: Text) -> SeriesFrames:
        """The series without a frame that could not be read after all."""
        kept = [i for i, facts in enumerate(self.facts) if facts.path != path]
        return SeriesFrames(
            [self._members[i] for i in kept],
            [self.facts[i] for i in kept],
            {**self.unread, path: why},
        )

    def find_white(self, kind: Kind, sample: NDArray[Any]) -> None:
        """Finds the camera's full scale from the headers and from samples in ADU."""
        stated = {m.layout.camera_white for m in self._members}
        self.white = camera_white(
            sample,
            self.white,
            stated=stated.pop() if len(stated) == 1 else None,
            flats=kind is Kind.FLAT,
            camera=self.facts[0].camera,
        )


@contextlib.contextmanager
def opened_series(
    paths: Sequence[str], kind: Kind, *, scratch: str | None = None, ledger: Ledger | None = None
) -> Iterator[SeriesFrames]:
    """Opens the frames of a series; compressed ones are unpacked into the folder `scratch`.

    The file that is being opened stands in `ledger`, in case a decoder ends the process. Frames of
    another size than most, and files that cannot be read, go to `unread`.
    """
    unread: dict[str, Text] = {}
    noted = Ledger() if ledger is None else ledger

    def opened(path: str) -> Pixels:
        with noted.reading(path):
            return open_pixels(path, scratch)

    with contextlib.ExitStack() as stack:
        members: list[Pixels] = []
        at_once = files_at_once(len(paths))
        for path in paths:
            try:
                pixels = stack.enter_context(opened(path))
                _ = pixels.scale
            except StepError as error:
                unread[path] = error.text
                continue
            if len(members) >= at_once:
                members.append(ReopenedPixels(pixels, opened))
                pixels.close()
            else:
                members.append(pixels)
        members = _of_one_shape(members, unread)
        facts = {m.path: _facts(m.path, kind) for m in members}
        if all(f.taken is not None for f in facts.values()):
            members.sort(key=lambda m: facts[m.path].taken or 0.0)
        yield SeriesFrames(members, [facts[m.path] for m in members], unread)


def _of_one_shape(members: list[Pixels], unread: dict[str, Text]) -> list[Pixels]:
    """The frames of the commonest shape and unit; the others are named in `unread`."""
    if not members:
        return []
    shapes = Counter(_shape(m.layout) for m in members)
    usual = shapes.most_common(1)[0][0]
    example = next(m for m in members if _shape(m.layout) == usual)
    kept = []
    for member in members:
        if _shape(member.layout) != usual:
            unread[member.path] = text(
                "{path} is {size} and the others are {usual}: it cannot be compared with them",
                path=member.path,
                size=_shape(member.layout),
                usual=usual,
            )
        elif member.layout.unit != example.layout.unit:
            unread[member.path] = text(
                "the values of {path} have another unit than those of {first} (BUNIT): it cannot "
                "be compared with them",
                path=member.path,
                first=os.path.basename(example.path),
            )
        else:
            kept.append(member)
    return kept


def _shape(layout: Layout) -> Text:
    size = pair(layout.size)
    if layout.channels == 1:
        return verbatim(size)
    return text("{size} in {count} channels", size=size, count=layout.channels)


def _facts(path: str, kind: Kind) -> FrameFacts:
    frame = read_frame(path, kind=kind)
    facts = FrameFacts(path)
    if not isinstance(frame, Frame):
        return facts
    return replace(
        facts,
        taken=None if frame.taken is None else frame.taken.timestamp(),
        sensor=frame.sensor,
        exposure=frame.exposure,
        bayer=frame.bayer,
        camera=frame.setup.camera,
    )
