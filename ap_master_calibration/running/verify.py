"""Opens a finished master and checks that it is what the plan promised."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ap_master_calibration.files.xisf_header import read_xisf_image
from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import DARKS, Frame, Kind, Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.plan import Step
from ap_master_calibration.setup_keys import SETUP_KEYS
from ap_master_calibration.support.win_files import replace
from ap_master_calibration.text import Text, listed, text

_SAMPLE = 1 << 16  # bytes looked at in each of the samples


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Identifies the content of a file before a run: enough to see that it was written again."""

    inode: int
    bytes: int
    mtime_ns: int


def stamp_of(path: str) -> FileStamp | None:
    """Returns the stamp of a file, None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return FileStamp(status.st_ino, status.st_size, status.st_mtime_ns)


def output_fault(step: Step, before: FileStamp | None, path: str | None = None) -> Text | None:
    """Returns why the output of a step is not the master it should be; None when it is.

    It must be written anew since `before`, readable to its last byte, of the planned size and kind,
    and carry the planned identity. `path` is where it is until it is moved into place.
    """
    path = step.output if path is None else path
    now = stamp_of(path)
    if now is None:
        return text("no master was written")
    if now == before:
        return text("the master was not written again")
    frame = read_frame(path)
    if isinstance(frame, Skipped):
        return text("the master cannot be read: {reason}", reason=frame.reason)
    return _wrong_identity(step, frame)


def _wrong_identity(step: Step, frame: Frame) -> Text | None:
    if not frame.master or not _same_kind(step.kind, frame.kind):
        return text(
            "the master's header says it is a {kind}, not a master {planned}",
            kind=KIND_WORDS[frame.kind],
            planned=KIND_WORDS[step.kind],
        )
    if frame.digest != step.digest:
        return text("the master does not carry the identity of this plan")
    checks: list[tuple[Text, object, object]] = [
        (listed([key.noun for key in SETUP_KEYS], "or"), frame.setup, step.setup),
        (text("filter"), frame.filter, step.filter),
        (text("night"), frame.night, step.night),
    ]
    if step.exposure is not None:
        checks.append((text("exposure"), frame.exposure, step.exposure))
    for noun, value, planned in checks:
        if value != planned:
            return text(
                "the master's {key} is {value}, the plan says {planned}",
                key=noun,
                value=str(value),
                planned=str(planned),
            )
    return None


def _same_kind(planned: Kind, kind: Kind) -> bool:
    darks = DARKS
    return planned == kind or (planned in darks and kind in darks)


def is_constant(path: str) -> bool:
    """Returns True when three samples of an uncompressed master's pixels hold one single value.

    Raises Unreadable where the file is no XISF image.
    """
    image = read_xisf_image(path)
    block = image.location
    if image.compression or block.kind != "attachment":
        return False
    first = b""
    with open(path, "rb") as file:
        for part in (0.0, 0.5, 1.0):
            last = max(block.length - _SAMPLE, 0)
            file.seek(block.offset + int(last * part) // 4 * 4)
            sample = file.read(min(_SAMPLE, block.length))
            first = first or sample[:4]
            if sample != first * (len(sample) // 4):
                return False
    return bool(first)


def put_aside(path: str, folder: str, name: str | None = None) -> str | None:
    """Moves a faulty master out of the way, into `folder`; returns where it is, None if nowhere."""
    if not os.path.lexists(path):
        return None
    os.makedirs(folder, exist_ok=True)
    target = os.path.join(folder, os.path.basename(path) if name is None else name)
    replace(path, target)
    return target
