"""Pictures of a frame in its series: as it is, the mean of the others, and the difference.

The functions run in the process that decodes pixels; `PictureRequest` says what is wanted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.files.preview import LINEAR, Stretch, block_side, stretch_of
from apmc_gui.imaging.frame_images import (
    WIDEST,
    FileKey,
    OpenFrame,
    Part,
    RenderedFrame,
    level_of,
    or_unseen,
    part_planes,
    stretch_sample,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


_MOST = 32
"""Frames a mean is made of at most: more would change nothing that a screen shows."""
_SUMS, _STRETCHES = 4, 64  # that are kept
_REACH = 6.0  # sigma from zero to the end of the scale
_LEAST = 1e-6  # parts of full scale, or of a flat's response, that the scale reaches at least


class SeriesView(Enum):
    """What is shown of a frame."""

    FRAME = "frame"
    MEAN = "mean"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture of a file, or of a part of it in blocks of `side` pixels.

    `like` is the file whose screen stretch is taken (None: its own). `others` are the files of the
    mean, this one perhaps among them; `is_ratio` divides by their mean, as flats want it.
    """

    file: FileKey
    view: SeriesView = SeriesView.FRAME
    mosaic: bool = False
    stretched: bool = True
    like: str | None = None
    others: tuple[str, ...] = ()
    is_ratio: bool = False
    part: Part | None = None
    side: int = 0

    @property
    def path(self) -> str:
        """The file."""
        return self.file[0]

    @property
    def whole(self) -> PictureRequest:
        """The same of the whole frame."""
        return replace(self, part=None, side=0)


@dataclass(slots=True)
class SeriesSum:
    """The sum of the same part of several frames, as far as it was read."""

    total: NDArray[np.float64]
    unread: list[str]
    summed: set[str] = field(default_factory=set)


def render(opened: OpenFrame, path: str, request: PictureRequest) -> Iterator[object]:
    """Yields None while a mean is being made, and last the RenderedFrame that was asked for."""

    def work() -> Iterator[object]:
        if request.part is None:
            opened.close()  # the file may be another one by now
        pixels = opened.at(path)
        width, height = size = pixels.size
        side = request.side or block_side(width, WIDEST, mosaic=request.mosaic)
        part = request.part or (0, 0, width, height)
        values = part_planes(pixels, part, side)
        high, wide = values.shape[:2]
        shown = (part[0], part[1], part[0] + wide * side, part[1] + high * side)
        if request.view is SeriesView.FRAME:
            stretch = _stretch(opened, request)
        else:
            mean = values
            for read in _mean(opened, request, size, part, side, values):
                if read is None:
                    yield None
                else:
                    mean = read
            if request.view is SeriesView.DIFFERENCE:
                yield _difference(path, size, shown, side, values, mean, request)
                return
            values, stretch = mean, _stretch(opened, request)
        image = stretch.shown(values)
        yield RenderedFrame(path, size, shown, side, image, stretch, level_of(values))

    return or_unseen(path, work)


def _stretch(opened: OpenFrame, request: PictureRequest) -> Stretch:
    """Returns the screen stretch of the file it is taken from, made once while that file stays."""
    if not request.stretched:
        return LINEAR
    source = request.like or request.path
    try:
        key = source, os.stat(file_of(source)).st_mtime_ns
    except OSError:
        source, key = request.path, (request.path, request.file[2])
    kept = opened.stretches
    if key not in kept:
        try:
            made = stretch_of(stretch_sample(opened.at(source)))
        except (OSError, StepError):  # the frame itself can be read
            return stretch_of(stretch_sample(opened.at(request.path)))
        _keep(kept, key, made, _STRETCHES)
    return kept[key]


def _keep(kept: dict[Any, Any], key: object, value: object, most: int) -> None:
    """Keeps a value instead of the oldest one."""
    while len(kept) >= most:
        kept.pop(next(iter(kept)))
    kept[key] = value


# --- the mean of the others ----------------------------------------------------------------------


def _mean(
    opened: OpenFrame,
    request: PictureRequest,
    size: tuple[int, int],
    part: Part,
    side: int,
    values: NDArray[np.float32],
) -> Iterator[NDArray[np.float32] | None]:
    """Yields None after each frame that was read, and last the mean of the others.

    Where there is no other frame the mean is the frame itself.
    """
    import numpy as np

    chosen = _spread(request.others)
    key = (chosen, part, side)
    if key not in opened.sums:
        fresh = SeriesSum(np.zeros(values.shape, np.float64), list(chosen))
        _keep(opened.sums, key, fresh, _SUMS)
    series: SeriesSum = opened.sums[key]
    while series.unread:
        other = series.unread.pop()
        read = _other(other, size, part, side)
        if read is not None and read.shape == series.total.shape:
            series.total += read
            series.summed.add(other)
        yield None
    is_in = request.path in series.summed
    count = len(series.summed) - is_in
    total = series.total - values if is_in else series.total
    yield (total / count).astype(np.float32) if count else values


def _spread(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Some of many, spread evenly."""
    if len(paths) <= _MOST:
        return paths
    return tuple(paths[i * len(paths) // _MOST] for i in range(_MOST))


def _other(path: str, size: tuple[int, int], part: Part, side: int) -> NDArray[np.float32] | None:
    """Returns the same part of another frame; None where it cannot be read or has another size."""
    from ap_master_calibration.files.pixels import open_pixels

    try:
        with open_pixels(path) as pixels:
            return part_planes(pixels, part, side) if pixels.size == size else None
    except (OSError, StepError):
        return None


# --- the difference ------------------------------------------------------------------------------


def _difference(
    path: str,
    size: tuple[int, int],
    part: Part,
    side: int,
    values: NDArray[np.float32],
    mean: NDArray[np.float32],
    request: PictureRequest,
) -> RenderedFrame:
    """Returns the frame minus the mean, or its ratio less 1, about a grey of 128 for zero.

    The scale reaches `_REACH` sigma of the noise from pixel to pixel: a gradient does not widen it,
    so that frames of a series are seen on the same scale.
    """
    import numpy as np

    apart = (
        _ratio(values, mean, mosaic=request.mosaic and side == 1)
        if request.is_ratio
        else values - mean
    )
    flat = apart.mean(axis=2) if apart.ndim == 3 else apart
    limit = max(_REACH * _pixel_noise(flat), _LEAST)
    with np.errstate(invalid="ignore"):
        scaled = np.clip(np.nan_to_num(flat) / limit, -1.0, 1.0)
    image = np.rint(128 + 127 * scaled).astype(np.uint8)
    return RenderedFrame(path, size, part, side, image, LINEAR, level_of(flat), limit=limit)


def _ratio(
    values: NDArray[np.float32], mean: NDArray[np.float32], *, mosaic: bool
) -> NDArray[np.float32]:
    """x / (c P) - 1, with c the median of x / P; per cell of a mosaic. Where P is 0, 0."""
    import numpy as np

    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(mean > 0, values / mean, np.nan).astype(np.float32)
    step = 2 if mosaic else 1
    for row in range(step):
        for column in range(step):
            cells = ratio[row::step, column::step]
            middle = _median(cells[~np.isnan(cells)])
            ratio[row::step, column::step] = cells / middle if middle > 0 else 1.0
    return np.nan_to_num(ratio - 1, nan=0.0)


def _median(values: NDArray[np.float32]) -> float:
    import numpy as np

    return float(np.partition(values, values.size // 2)[values.size // 2]) if values.size else 0.0


def _pixel_noise(image: NDArray[np.float32]) -> float:
    """Returns the noise of a pixel from its neighbour two on, in the same colour of a mosaic."""
    import numpy as np

    steps = np.abs(image[:, 2:] - image[:, :-2]).ravel()
    # the median of |a - b| of a normal distribution is 0.6745 sqrt(2) sigma
    return _median(steps) / (0.6745 * 2**0.5)
