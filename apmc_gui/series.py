"""The level of every frame of a series, read in the background, and which of them are odd."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ap_master_calibration.errors import StepError
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.levels import FULL_SCALE, Oddity, odd_frames
from apmc_gui.pictures import level_of, sampled_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from apmc_gui.background import Look

_ROWS = 64
_PAIRS = 4  # of neighbours whose difference tells the noise of a frame
_TELL = 8  # frames between two values handed over

Key = tuple[str, int, int]
"""A file as it was: its path, size and time."""


@dataclass(frozen=True, slots=True)
class Level:
    """The median of a frame in parts of full scale, and the part of its pixels at full scale."""

    median: float
    full: float


@dataclass(frozen=True, slots=True)
class Levels:
    """What is known so far of a series; paths that cannot be read are in `unread`."""

    known: Mapping[str, Level] = field(default_factory=dict)
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
    remembered: MutableMapping[Key, Level],
    noises: MutableMapping[tuple[Key, Key], float],
) -> Look:
    """A look that hands over the Levels of a series now and then, and at the end complete."""
    reading = _Reading(remembered, noises)
    fresh = 0
    for i, frame in enumerate(frames):
        fresh += reading.take(frame, wants_noise=i < 2 * _PAIRS)
        if fresh == _TELL:
            fresh = 0
            yield reading.so_far(complete=False)
        else:
            yield None
    yield reading.so_far(complete=True)


class _Reading:
    """A series while it is read."""

    def __init__(
        self,
        remembered: MutableMapping[Key, Level],
        noises: MutableMapping[tuple[Key, Key], float],
    ) -> None:
        self._remembered, self._noises = remembered, noises
        self._known: dict[str, Level] = {}
        self._unread: dict[str, str] = {}
        self._found: list[float] = []
        self._last: tuple[Key, NDArray[np.float32]] | None = None
        self._last_key: Key | None = None

    def take(self, frame: Frame, *, wants_noise: bool) -> int:
        """Reads a frame unless it is remembered; 1 where it was read."""
        key = key_of(frame)
        pair = None if self._last_key is None else (self._last_key, key)
        needs_noise = wants_noise and (pair is None or pair not in self._noises)
        if pair is not None and pair in self._noises and wants_noise:
            self._found.append(self._noises[pair])
        self._last_key = key
        if key in self._remembered and not needs_noise:
            self._known[frame.path] = self._remembered[key]
            self._last = None
            return 0
        try:
            rows = _sample(frame.path)
        except (StepError, OSError) as error:
            self._unread[frame.path] = str(error)
            self._last, self._last_key = None, None
            return 0
        self._known[frame.path] = self._remembered[key] = _level(rows)
        if needs_noise:
            self._compare(key, rows)
        return 1

    def _compare(self, key: Key, rows: NDArray[np.float32]) -> None:
        """The noise of a frame from its difference to the one before."""
        from ap_master_calibration.levels import sigma  # noqa: PLC0415

        last, self._last = self._last, (key, rows)
        if last is not None and last[1].shape == rows.shape:
            noise = sigma(rows - last[1]) / 2**0.5
            self._noises[last[0], key] = noise
            self._found.append(noise)

    def so_far(self, *, complete: bool) -> Levels:
        """What is known now."""
        noise = sorted(self._found)[len(self._found) // 2] if self._found else 0.0
        return Levels(dict(self._known), dict(self._unread), noise, complete)


def _sample(path: str) -> NDArray[np.float32]:
    from ap_master_calibration.files.pixels import open_pixels  # noqa: PLC0415

    with open_pixels(path) as pixels:
        return sampled_rows(pixels, _ROWS)


def _level(rows: NDArray[np.float32]) -> Level:
    import numpy as np  # noqa: PLC0415

    return Level(level_of(rows), float(np.mean(rows >= FULL_SCALE)))
