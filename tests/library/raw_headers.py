"""Raw headers made of a few cards, and the frames they become."""

from typing import Any

from ap_master_calibration.files.keywords import KEYWORDS, RawHeader
from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.headers.frame import to_frame

PLAIN = "/data/2026-01-29/frame_0001.fits"


def raw(channels: int = 1, problems: tuple[str, ...] = (), **cards: Any) -> RawHeader:
    """A raw header with these cards; "_" stands for "-" where that makes a keyword."""
    told = {n if n in KEYWORDS else n.replace("_", "-"): value for n, value in cards.items()}
    return RawHeader("fits", told, (16, 12), channels, "u16", 384, 1, problems)


def frame(path: str = PLAIN, channels: int = 1, **cards: Any) -> Frame:
    """The frame these cards make, a dark where they say nothing else."""
    found = to_frame(raw(channels, **{"IMAGETYP": "DARK", **cards}), path)
    assert isinstance(found, Frame), found
    return found


def judged(path: str = PLAIN, channels: int = 1, **cards: Any) -> Frame | Skipped:
    return to_frame(raw(channels, **cards), path)
