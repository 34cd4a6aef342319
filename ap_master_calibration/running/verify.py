"""Opens a finished master and says whether it is what the plan promised."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ap_master_calibration.files.xisf_header import read_xisf_image
from ap_master_calibration.frames import Frame, Kind, Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.plan import Step
from ap_master_calibration.setup_keys import SETUP_KEYS
from ap_master_calibration.text import listed

_SAMPLE = 1 << 16  # bytes looked at in each of the samples


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a file was before a run: enough to see that it was written anew."""

    inode: int
    bytes: int
    mtime_ns: int


def stamp_of(path: str) -> FileStamp | None:
    """The mark of a file, None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return FileStamp(found.st_ino, found.st_size, found.st_mtime_ns)


def output_fault(step: Step, before: FileStamp | None) -> str | None:
    """Why the output of a step is not the master it should be; None when it is.

    It must be written anew since `before`, readable to its last byte, of the planned size and kind,
    and carry the planned identity.
    """
    now = stamp_of(step.output)
    if now is None:
        return "no master was written"
    if now == before:
        return "the master was not written anew"
    frame = read_frame(step.output)
    if isinstance(frame, Skipped):
        return f"the master cannot be read: {frame.reason}"
    return _wrong_identity(step, frame)


def _wrong_identity(step: Step, frame: Frame) -> str | None:
    if not frame.master or not _same_kind(step.kind, frame.kind):
        return f"the master says it is a {frame.kind}, not a master {step.kind}"
    if frame.digest != step.digest:
        return "the master does not carry the identity of this plan"
    checks: list[tuple[str, object, object]] = [
        (listed([key.noun for key in SETUP_KEYS], "or"), frame.setup, step.setup),
        ("filter", frame.filter, step.filter),
        ("night", frame.night, step.night),
    ]
    if step.exposure is not None:
        checks.append(("exposure", frame.exposure, step.exposure))
    for words, found, planned in checks:
        if found != planned:
            return f"the master's {words} is {found}, the plan says {planned}"
    return None


def _same_kind(planned: Kind, found: Kind) -> bool:
    darks = (Kind.DARK, Kind.FLAT_DARK)
    return planned == found or (planned in darks and found in darks)


def is_constant(path: str) -> bool:
    """True when three samples of an uncompressed master's pixels hold one single value.

    Raises Unreadable where the file is no XISF image.
    """
    image = read_xisf_image(path)
    block = image.location
    if image.compression or block.kind != "attachment":
        return False
    first = b""
    with open(path, "rb") as file:
        for part in (0.0, 0.5, 1.0):
            room = max(block.length - _SAMPLE, 0)
            file.seek(block.offset + int(room * part) // 4 * 4)
            sample = file.read(min(_SAMPLE, block.length))
            first = first or sample[:4]
            if sample != first * (len(sample) // 4):
                return False
    return bool(first)


def put_aside(path: str, folder: str) -> str | None:
    """Moves a faulty master out of the way, into `folder`; returns where it is, None if nowhere."""
    if not os.path.lexists(path):
        return None
    os.makedirs(folder, exist_ok=True)
    target = os.path.join(folder, os.path.basename(path))
    os.replace(path, target)
    return target
