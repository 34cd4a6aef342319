"""The level of every frame of a series, read in the background, and which of them are odd."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from ap_master_calibration.errors import StepError
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.integrate.outliers import FULL_SCALE, Oddity, odd_frames, sigma
from apmc_gui.imaging.frame_images import level_of, sampled_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from apmc_gui.imaging.background import BackgroundJob

_ROWS = 64
_PAIRS = 4  # of neighbours whose difference tells the noise of a frame
_TELL = 8  # frames between two values handed over

Key = tuple[str, int, int]
"""A file as it was: its path, size and time."""


@dataclass(frozen=True, slots=True)
class FrameLevel:
    """The median of a frame in parts of full scale, and the part of its pixels at full scale."""

    median: float
    full: float


@dataclass(frozen=True, slots=True)
class SeriesLevels:
    """What is known so far of a series; paths that cannot be read are in `unread`."""

    known: Mapping[str, FrameLevel] = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)
    noise: float = 0.0
    complete: bool = False

    def odd(self, kind: Kind) -> dict[str, Oddity]:
        """The frames a person should look at, once all are read."""
        if not self.complete:
            return {}
        paths = list(self.known)
        medians = [self.known[p].median for p in paths]
        full = [self.known[p].full for p in paths]
        found = odd_frames(kind, medians, noise=self.noise, full=full)
        return {paths[i]: oddity for i, oddity in found.items()}


def key_of(frame: Frame) -> Key:
    """What a level is remembered by."""
    return frame.path, frame.bytes, frame.mtime_ns


def levels_of(
    frames: Sequence[Frame],
    remembered: MutableMapping[Key, FrameLevel],
    noises: MutableMapping[tuple[Key, Key], float],
) -> BackgroundJob:
    """A look that hands over the Levels of a series now and then, and at the end complete."""
    reading = _Reading(frames, remembered, noises)
    fresh = 0
    for frame in frames:
        fresh += reading.take(frame)
        if fresh >= _TELL:
            fresh = 0
            yield reading.so_far(complete=False)
        else:
            yield None
    yield reading.so_far(complete=True)


class _Reading:
    """A series while it is read; the first few neighbours are compared for the noise."""

    def __init__(
        self,
        frames: Sequence[Frame],
        remembered: MutableMapping[Key, FrameLevel],
        noises: MutableMapping[tuple[Key, Key], float],
    ) -> None:
        self._remembered, self._noises = remembered, noises
        self._pairs = tuple(pairwise(map(key_of, frames[: _PAIRS + 1])))
        self._compared = {key for pair in self._pairs if pair not in noises for key in pair}
        self._known: dict[str, FrameLevel] = {}
        self._unread: dict[str, str] = {}
        self._last: tuple[Key, NDArray[np.float32]] | None = None

    def take(self, frame: Frame) -> int:
        """Reads a frame unless it is remembered; 1 where it was read."""
        key = key_of(frame)
        if key in self._remembered and key not in self._compared:
            self._known[frame.path] = self._remembered[key]
            return 0
        try:
            rows = _sample(frame.path)
        except (StepError, OSError) as error:
            self._unread[frame.path] = str(error)
            return 0
        self._known[frame.path] = self._remembered[key] = _level(rows)
        if key in self._compared:
            self._compare(key, rows)
        return 1

    def _compare(self, key: Key, rows: NDArray[np.float32]) -> None:
        """The noise of a frame from its difference to the one before."""
        last, self._last = self._last, (key, rows)
        if last is not None and last[1].shape == rows.shape and (last[0], key) in self._pairs:
            self._noises[last[0], key] = sigma(rows - last[1]) / 2**0.5

    def so_far(self, *, complete: bool) -> SeriesLevels:
        """What is known now."""
        found = sorted(self._noises[pair] for pair in self._pairs if pair in self._noises)
        noise = found[len(found) // 2] if found else 0.0
        return SeriesLevels(dict(self._known), dict(self._unread), noise, complete)


def _sample(path: str) -> NDArray[np.float32]:
    from ap_master_calibration.files.pixels import open_pixels

    with open_pixels(path) as pixels:
        return sampled_rows(pixels, _ROWS)


def _level(rows: NDArray[np.float32]) -> FrameLevel:
    import numpy as np

    return FrameLevel(level_of(rows), float(np.mean(rows >= FULL_SCALE)))
