"""Tests a finished master and compares it with an older one; runs in the pixel process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.quality.certificate import Certificate
from apmc_gui.imaging.frame_images import OpenFrame, Unseen, or_unseen


@dataclass(frozen=True, slots=True)
class TestedMaster:
    """A master and its certificate, with the comparison with `older` where that was asked for."""

    path: str
    older: str | None
    frame: Frame
    certificate: Certificate


def tested(_: OpenFrame, path: str, older: str | None) -> Iterator[object]:
    """Yields the header of a master, as a Frame, and then the TestedMaster."""

    def work() -> Iterator[object]:
        from ap_master_calibration.quality.certifying import certify
        from ap_master_calibration.running.master_origin import subject_of_master

        frame = read_frame(path)
        if not isinstance(frame, Frame):
            yield Unseen(path, frame.reason)
            return
        yield frame
        subject = replace(subject_of_master(frame), previous=older)
        yield TestedMaster(path, older, frame, certify(subject))

    return or_unseen(path, work)
