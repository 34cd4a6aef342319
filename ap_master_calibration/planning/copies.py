"""Finds frames that are copies of others, under another name, in another folder or format.

Only frames that could be copies are opened: those of one camera, start and exposure. Their pixels
decide, by a sample from the middle of the image, where noise makes every frame unlike all others.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.files.fits_header import Hdu, length_of
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.files.keywords import RawHeader
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, SkipCode, Skipped, camera_key
from ap_master_calibration.text import text

_SAMPLE = 1 << 16  # pixels: enough noise to tell any two frames apart, and quickly read
_ADU = 65535


def without_copies(frames: Sequence[Frame]) -> tuple[tuple[Frame, ...], tuple[Skipped, ...]]:
    """The frames with every copy left out, and the copies, each with what it is a copy of."""
    copies: dict[int, Frame] = {}
    for alike in _candidates(frames):
        for original, copy in _copies_among(alike):
            copies[id(copy)] = original
    if not copies:
        return tuple(frames), ()
    return (
        tuple(frame for frame in frames if id(frame) not in copies),
        tuple(_skipped(f, copies[id(f)]) for f in frames if id(f) in copies),
    )


def _skipped(copy: Frame, original: Frame) -> Skipped:
    reason = text("a copy of {path}: it counts once", path=original.path)
    return Skipped(copy.path, reason, SkipCode.DUPLICATE)


def _candidates(frames: Iterable[Frame]) -> Iterator[list[Frame]]:
    """Raw frames that could be one frame; those without a start must be of one length, too."""
    alike: defaultdict[Hashable, list[Frame]] = defaultdict(list)
    for frame in frames:
        if frame.master or frame.kind not in CALIBRATION_KINDS:
            continue
        taken = frame.taken
        moment = frame.bytes if taken is None else round(taken.timestamp(), 3)
        alike[taken is None, moment, frame.exposure, frame.setup.size, frame.part].append(frame)
    for together in alike.values():
        if len(together) > 1:
            cameras: defaultdict[str | None, list[Frame]] = defaultdict(list)
            for frame in together:
                cameras[camera_key(frame.setup.camera)].append(frame)
            yield from (same for same in cameras.values() if len(same) > 1)


def _copies_among(frames: Sequence[Frame]) -> Iterator[tuple[Frame, Frame]]:
    """Yields pairs of a frame and a copy of it."""
    originals: dict[str, Frame] = {}
    for frame in frames:
        fingerprint = _fingerprint(frame.path, frame.bytes, frame.mtime_ns)
        if fingerprint is None:
            continue
        if fingerprint in originals:
            yield originals[fingerprint], frame
        else:
            originals[fingerprint] = frame


@lru_cache(maxsize=100_000)
def _fingerprint(path: str, size: int, mtime_ns: int) -> str | None:
    """Returns a digest of a sample of the pixels; None where they say nothing, or cannot be read.

    Tile-compressed pixels are taken as they are stored: their decoder is not safe with damage.
    """
    try:
        header = read_header(path)
        if (header.bytes, header.mtime_ns) != (size, mtime_ns):
            return None
        if header.cards.get("ZIMAGE") is True:
            return _stored(path, header)
        return _pixels(path)
    except (ApmcError, OSError, MemoryError, ValueError):
        return None


def _stored(path: str, header: RawHeader) -> str | None:
    length = length_of(Hdu(header.cards, header.data_offset))
    with open(file_of(path), "rb") as file:
        file.seek(header.data_offset)
        data = file.read(min(_SAMPLE * 2, length))
    return None if len(set(data)) < 2 else hashlib.sha256(data).hexdigest()


def _pixels(path: str) -> str | None:
    import numpy as np

    from ap_master_calibration.files.pixels import open_pixels

    with open_pixels(path) as pixels:
        width, height = pixels.size
        count = min(height, max(1, _SAMPLE // width))
        top = (height - count) // 2
        band = np.empty((count, width), np.float32)
        pixels.read(top, top + count, band)
    if band.size == 0 or float(band.min()) == float(band.max()):
        return None  # no noise, no evidence
    adu = np.rint(band.astype(np.float64) * _ADU).astype(np.int64)
    return hashlib.sha256(adu.tobytes()).hexdigest()
