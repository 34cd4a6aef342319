"""Opens a master and its raw frames, and makes the master's certificate."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.frames import Kind
from ap_master_calibration.rejections import Rejection

if TYPE_CHECKING:
    from ap_master_calibration.files.pixels import Pixels
    from ap_master_calibration.quality.certificate import Certificate
    from ap_master_calibration.quality.frame_sample import Opener
    from ap_master_calibration.quality.master_pixels import Stopped

_SAMPLED_ROWS = 32  # for the level of another master


@dataclass(frozen=True, slots=True)
class MasterSubject:
    """A master to be tested, and what is known of it; paths of files that may be read.

    `frames` are its raw frames, none where they are not at hand. `pedestal` is the master that was
    subtracted from flats, `bias` the master bias of a dark's setup, `previous` an older master of
    the same key. `rejected` are the shares (0..1) of samples rejected as too low and too high.
    `mosaic` tells of a colour filter array; `white` is the camera's full scale as a part of the
    master's, None where its frames' headers may tell. `cut_off` tells that frames had values below
    0.
    """

    path: str
    kind: Kind
    mosaic: bool = False
    frames: Sequence[str] = ()
    pedestal: str | None = None
    bias: str | None = None
    previous: str | None = None
    rejection: Rejection | None = None
    rejected: tuple[float, float] | None = None
    white: float | None = None
    cut_off: bool = False


def certify(
    subject: MasterSubject, opener: Opener | None = None, stopped: Stopped = lambda: None
) -> Certificate:
    """Returns the certificate of a master; what cannot be read beside it is left out.

    `opener` opens raw frames in the master's scale, `stopped` raises to end the work. Raises
    StepError where the master itself cannot be read.
    """
    from ap_master_calibration.files.pixels import open_pixels
    from ap_master_calibration.quality.certificate import Certificate
    from ap_master_calibration.quality.comparison import compare_masters
    from ap_master_calibration.quality.frame_sample import opener_for, sample_frames, thinned
    from ap_master_calibration.quality.master_pixels import measure_master
    from ap_master_calibration.quality.master_tests import Measured, master_tests

    flat = subject.kind is Kind.FLAT
    frames = thinned(subject.frames)
    with open_pixels(subject.path) as pixels:
        adu = pixels.white_adu
        white = _white(subject, adu)
        master = measure_master(
            pixels, flat=flat, mosaic=subject.mosaic, white=white, stopped=stopped
        )
        sample = None
        with contextlib.suppress(ApmcError, OSError):  # a frame that went away meanwhile
            sample = sample_frames(
                pixels,
                frames,
                opener or opener_for(adu),
                flat=flat,
                cell=master.cell,
                pedestal=level_of(subject.pedestal, adu) or 0.0,
                stopped=stopped,
            )
        measured = Measured(
            kind=subject.kind,
            master=master,
            sample=sample,
            names=[os.path.basename(path) for path in frames],
            rejection=subject.rejection,
            rejected=subject.rejected,
            bias_level=level_of(subject.bias, adu),
            white=white,
            cut_off=subject.cut_off,
        )
        tests = master_tests(measured)
        against = None
        if subject.previous is not None:
            with contextlib.suppress(ApmcError, OSError):
                against = compare_masters(pixels, subject.previous, measured, stopped=stopped)
    return Certificate(tests, against, 0 if sample is None else sample.count)


def _white(subject: MasterSubject, adu: float | None) -> float:
    """The camera's full scale as a part of the master's, by the first frame's header."""
    if subject.white is not None:
        return subject.white
    if not subject.frames:
        return 1.0
    from ap_master_calibration.files.pixels import open_pixels

    try:
        with open_pixels(subject.frames[0]) as frame:
            stated = frame.layout.camera_white
    except (ApmcError, OSError):
        return 1.0
    return 1.0 if stated is None else min(1.0, stated / (adu or 65535.0))


def level_of(path: str | None, adu: float | None = None) -> float | None:
    """Returns the median of a sample of a master's rows, None of none or where it is unreadable.

    `adu` is what 1.0 stands for.
    """
    if path is None:
        return None
    from ap_master_calibration.files.pixels import open_pixels
    from ap_master_calibration.integrate.outliers import median
    from ap_master_calibration.quality.master_pixels import Bands

    try:
        with open_pixels(path) as pixels:
            _in_scale(pixels, adu)
            return median(Bands(pixels).sampled(_SAMPLED_ROWS).ravel())
    except (ApmcError, OSError):
        return None


def _in_scale(pixels: Pixels, adu: float | None) -> None:
    if adu is not None:
        pixels.set_white(adu)
