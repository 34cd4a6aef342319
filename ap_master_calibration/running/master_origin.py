"""Finds what a finished master was made of: the plan of its run, in the folder it was made in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ap_master_calibration.documents import BadDocument, read_json
from ap_master_calibration.engines.base import PLAN
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.frames import Frame
from ap_master_calibration.library.naming import LOG_FOLDER
from ap_master_calibration.planning.master_subject import frames_are_there, subject_of
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.planning.plan_document import from_document
from ap_master_calibration.quality.certifying import MasterSubject


@dataclass(frozen=True, slots=True)
class MasterOrigin:
    """The step a master was made by, and the plan of that run."""

    step: Step
    plan: Plan


def origin_of(master: Frame) -> MasterOrigin | None:
    """Returns what a master was made of, by the digest in its header.

    The plans of the runs in the output folder it lies in are read, the newest first. None for a
    master of another program, or one that was moved.
    """
    if master.digest is None:
        return None
    for plan in _plans_beside(master.path):
        for step in plan.steps:
            if step.digest == master.digest and step.kind is master.kind:
                return MasterOrigin(step, plan)
    return None


def subject_of_master(master: Frame, previous: str | None = None) -> MasterSubject:
    """Returns a finished master with whatever is found of what it was made of.

    Its raw frames count only where all of them are still there as they were.
    """
    low, high = _rejected(master.path)
    origin = origin_of(master)
    if origin is None:
        return MasterSubject(
            master.path, master.kind, mosaic=master.bayer is not None, previous=previous
        )
    subject = subject_of(_in_place(origin), origin.plan, master.path)
    return replace(
        subject,
        previous=previous or subject.previous,
        frames=subject.frames if frames_are_there(_in_place(origin).frames) else (),
        rejected=None if low is None or high is None else (low / 100, high / 100),
    )


def _in_place(origin: MasterOrigin) -> Step:
    """The step with its paths made absolute: those of a plan start at its folder."""
    folder = origin.plan.folder
    frames = (replace(f, path=os.path.join(folder, f.path)) for f in origin.step.frames)
    return replace(origin.step, frames=tuple(frames))


def _plans_beside(path: str) -> Iterator[Plan]:
    logs = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(path))), LOG_FOLDER)
    try:
        runs = sorted(os.listdir(logs), reverse=True)
    except OSError:
        return
    for run in runs:
        try:
            yield from_document(read_json(os.path.join(logs, run, PLAN)))
        except (OSError, BadDocument, ApmcError):
            continue


def _rejected(path: str) -> tuple[float | None, float | None]:
    """The rejected samples in per cent that the header tells: (too low, too high)."""
    try:
        cards = read_header(path).cards
    except ApmcError:
        return None, None
    low, high = (
        cards.get(key.keyword) for key in (HeaderKey.REJECTED_LOW, HeaderKey.REJECTED_HIGH)
    )
    numbers = [float(v) if isinstance(v, int | float) else None for v in (low, high)]
    return numbers[0], numbers[1]
