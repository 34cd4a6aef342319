"""Measures the level of every frame of a series, from some of its rows, in the background."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ap_master_calibration.files.pixel_scale import ADU
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.integrate.outliers import FULL_SCALE, camera_white
from ap_master_calibration.text import Text
from apmc_gui.imaging.frame_images import (
    FileKey,
    OpenFrame,
    Unseen,
    level_of,
    or_unseen,
    sampled_rows,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from apmc_gui.imaging.background import BackgroundJob
    from apmc_gui.imaging.pixel_process import PixelProcess

_ROWS = 64
_UPDATE = 8  # frames between two values handed over


@dataclass(frozen=True, slots=True)
class FrameLevel:
    """The median of a frame in parts of full scale, and the shares of its pixels there and at 0."""

    median: float
    full: float
    zero: float = 0.0


class LevelCache:
    """The levels read so far, by file.

    Pages share one, also across threads: each entry is written whole.
    """

    def __init__(self) -> None:
        self.levels: dict[FileKey, FrameLevel] = {}


@dataclass(frozen=True, slots=True)
class SeriesLevels:
    """The levels of a series read so far; files that cannot be read are in `unread`, with why."""

    levels: Mapping[str, FrameLevel] = field(default_factory=dict)
    unread: Mapping[str, Text] = field(default_factory=dict)
    complete: bool = False


def file_key(frame: Frame) -> FileKey:
    """Returns what a level is cached by."""
    return frame.path, frame.bytes, frame.mtime_ns


def levels_of(pixels: PixelProcess, frames: Sequence[Frame], cache: LevelCache) -> BackgroundJob:
    """A job that hands over the SeriesLevels of a series now and then, the last one complete."""
    levels: dict[str, FrameLevel] = {}
    unread: dict[str, Text] = {}
    fresh = 0
    for frame in frames:
        key = file_key(frame)
        if key in cache.levels:
            levels[frame.path] = cache.levels[key]
            continue
        answer = pixels.result(frame_level, frame.path, frame.kind, frame.setup.camera)
        if isinstance(answer, FrameLevel):
            levels[frame.path] = cache.levels[key] = answer
            fresh += 1
        elif isinstance(answer, Unseen):
            unread[frame.path] = answer.reason
        due = fresh >= _UPDATE
        fresh = 0 if due else fresh
        yield SeriesLevels(dict(levels), dict(unread)) if due else None
    yield SeriesLevels(levels, unread, complete=True)


def frame_level(_: OpenFrame, path: str, kind: Kind, camera: str | None) -> Iterator[object]:
    """Yields the FrameLevel of a file; runs in the process that decodes pixels."""

    def work() -> Iterator[object]:
        from ap_master_calibration.files.pixels import open_pixels

        with open_pixels(path) as pixels:
            rows = sampled_rows(pixels, _ROWS)
            adu = pixels.white_adu or ADU
            white = camera_white(
                rows * adu,
                adu,
                stated=pixels.layout.camera_white,
                flats=kind is Kind.FLAT,
                camera=camera,
            )
        yield _level(rows, white / adu)

    return or_unseen(path, work)


def _level(rows: NDArray[np.float32], white: float) -> FrameLevel:
    """`white` is the camera's full scale as a part of the rows'."""
    import numpy as np

    # where any value is below 0, one of 0 is a value like any other
    zero = 0.0 if (rows < 0).any() else float(np.mean(rows == 0))
    return FrameLevel(level_of(rows), float(np.mean(rows >= FULL_SCALE * white)), zero)
