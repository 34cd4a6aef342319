"""Measures the level of every frame of a series in the background, and finds odd ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from ap_master_calibration.files.pixel_scale import ADU
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.integrate.outliers import (
    FULL_SCALE,
    Oddity,
    camera_white,
    level_warnings,
    odd_frames,
    sigma,
)
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
_PAIRS = 4  # of neighbours whose difference tells the noise of a frame
_UPDATE = 8  # frames between two values handed over


@dataclass(frozen=True, slots=True)
class FrameLevel:
    """The median of a frame in parts of full scale, and the shares of its pixels there and at 0."""

    median: float
    full: float
    zero: float = 0.0


class LevelCache:
    """The levels read so far, by file, and the noise of pairs of files.

    Pages share one, also across threads: each entry is written whole.
    """

    def __init__(self) -> None:
        self.levels: dict[FileKey, FrameLevel] = {}
        self.noises: dict[tuple[FileKey, FileKey], float] = {}


@dataclass(frozen=True, slots=True)
class SeriesLevels:
    """The levels of a series read so far; files that cannot be read are in `unread`, with why.

    `noise` is that of one frame, in parts of full scale.
    """

    levels: Mapping[str, FrameLevel] = field(default_factory=dict)
    unread: Mapping[str, Text] = field(default_factory=dict)
    noise: float = 0.0
    complete: bool = False

    def odd(self, kind: Kind) -> dict[str, Oddity]:
        """Returns the frames a person should look at, once all are read."""
        if not self.complete:
            return {}
        paths = list(self.levels)
        medians = [self.levels[p].median for p in paths]
        full = [self.levels[p].full for p in paths]
        zero = [self.levels[p].zero for p in paths]
        oddities = odd_frames(kind, medians, noise=self.noise, full=full, zero=zero)
        return {paths[i]: oddity for i, oddity in oddities.items()}


def series_findings(kind: Kind, series: SeriesLevels) -> tuple[Text, ...]:
    """Returns what the levels of a whole series of bias frames or darks say of it."""
    if not series.complete or kind is Kind.FLAT or not series.levels:
        return ()
    medians = [level.median for level in series.levels.values()]
    return tuple(level_warnings(medians, series.noise))


def file_key(frame: Frame) -> FileKey:
    """Returns what a level is cached by."""
    return frame.path, frame.bytes, frame.mtime_ns


def levels_of(pixels: PixelProcess, frames: Sequence[Frame], cache: LevelCache) -> BackgroundJob:
    """A job that hands over the SeriesLevels of a series now and then, the last one complete."""
    reader = _SeriesReader(pixels, frames, cache)
    fresh = 0
    for frame in frames:
        fresh += reader.read(frame)
        if fresh >= _UPDATE:
            fresh = 0
            yield reader.result(complete=False)
        else:
            yield None
    yield reader.result(complete=True)


class _SeriesReader:
    """Reads the levels of a series, and the noise from a few pairs of neighbours."""

    def __init__(self, pixels: PixelProcess, frames: Sequence[Frame], cache: LevelCache) -> None:
        self._pixels, self._cache = pixels, cache
        self._pairs = tuple(pairwise(map(file_key, frames[: _PAIRS + 1])))
        self._compared = {key for pair in self._pairs if pair not in cache.noises for key in pair}
        self._levels: dict[str, FrameLevel] = {}
        self._unread: dict[str, Text] = {}
        self._previous: tuple[FileKey, NDArray[np.float32]] | None = None

    def read(self, frame: Frame) -> int:
        """Reads a frame unless it is cached; 1 where it was read."""
        key = file_key(frame)
        if key in self._cache.levels and key not in self._compared:
            self._levels[frame.path] = self._cache.levels[key]
            return 0
        compared = key in self._compared
        sample = self._pixels.result(
            frame_sample, frame.path, frame.kind, frame.setup.camera, compared
        )
        if isinstance(sample, FrameSample):
            self._levels[frame.path] = self._cache.levels[key] = sample.level
            if sample.rows is not None:
                self._compare(key, sample.rows)
            return 1
        if isinstance(sample, Unseen):
            self._unread[frame.path] = sample.reason
        return 0

    def _compare(self, key: FileKey, rows: NDArray[np.float32]) -> None:
        # The difference of two frames is free of their structure; its sigma is sqrt(2) of one's.
        previous, self._previous = self._previous, (key, rows)
        if previous is None or previous[1].shape != rows.shape:
            return
        if (pair := (previous[0], key)) in self._pairs:
            self._cache.noises[pair] = sigma(rows - previous[1]) / 2**0.5

    def result(self, *, complete: bool) -> SeriesLevels:
        """Returns the levels read so far."""
        noises = sorted(self._cache.noises[p] for p in self._pairs if p in self._cache.noises)
        noise = noises[len(noises) // 2] if noises else 0.0
        return SeriesLevels(dict(self._levels), dict(self._unread), noise, complete)


@dataclass(frozen=True, slots=True)
class FrameSample:
    """The level of a frame, and the float32 rows it was measured in where they are asked for."""

    level: FrameLevel
    rows: NDArray[np.float32] | None


def frame_sample(
    _: OpenFrame, path: str, kind: Kind, camera: str | None, with_rows: bool
) -> Iterator[object]:
    """Yields the FrameSample of a file; runs in the process that decodes pixels."""

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
        yield FrameSample(_level(rows, white / adu), rows if with_rows else None)

    return or_unseen(path, work)


def _level(rows: NDArray[np.float32], white: float) -> FrameLevel:
    """`white` is the camera's full scale as a part of the rows'."""
    import numpy as np

    # where any value is below 0, one of 0 is a value like any other
    zero = 0.0 if (rows < 0).any() else float(np.mean(rows == 0))
    return FrameLevel(level_of(rows), float(np.mean(rows >= FULL_SCALE * white)), zero)
