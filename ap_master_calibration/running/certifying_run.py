"""Tests the finished masters of a run whose engine does not: in a thread, with their raw frames.

Nothing is written into these masters. They have their final names when they are tested, and more
keywords than the padding of an XISF header takes mean that the whole file, often over 100 MB, is
written again: a master that is finished is not put at risk for that.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import threading
from dataclasses import replace

from ap_master_calibration.engines.events import Measure
from ap_master_calibration.planning.master_subject import frames_are_there, subject_of
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.quality.certificate import Certificate
from ap_master_calibration.quality.certifying import MasterSubject, certify

_log = logging.getLogger(__name__)


def keep_older(step: Step, folder: str) -> None:
    """Keeps the master that a step replaces in a folder, for the comparison with the new one.

    As a second name of its file; a file system without links has no comparison.
    """
    if not os.path.isfile(step.output):
        return
    with contextlib.suppress(OSError):
        os.makedirs(folder, exist_ok=True)
        os.link(step.output, os.path.join(folder, os.path.basename(step.output)))


class Certifying:
    """The tests of a plan's finished masters; `older` is the folder of `keep_older`."""

    def __init__(self, plan: Plan, older: str) -> None:
        self._plan, self._older = plan, older
        self._stop = threading.Event()

    async def certificate(self, step: Step, measure: Measure | None) -> Certificate | None:
        """Returns the certificate of a step's master; None where its tests failed."""
        older = os.path.join(self._older, os.path.basename(step.output))
        subject = subject_of(
            step, self._plan, step.output, older if os.path.isfile(older) else None
        )
        if not frames_are_there(step.frames):
            subject = replace(subject, frames=())
        if measure is not None:
            subject = replace(subject, rejected=(measure.rejected_low, measure.rejected_high))
        return await asyncio.to_thread(self._certified, subject)

    def stop(self) -> None:
        """Makes the tests that still go on in their thread end soon."""
        self._stop.set()

    def _certified(self, subject: MasterSubject) -> Certificate | None:
        try:
            return certify(subject, stopped=self._raise_if_stopped)
        except _StoppedError:
            return None
        except Exception:  # a fault of this program: the master is there all the same
            _log.exception("%s: the certificate could not be made", subject.path)
            return None

    def _raise_if_stopped(self) -> None:
        if self._stop.is_set():
            raise _StoppedError


class _StoppedError(Exception):
    """The tests were asked to end."""
