"""Describes the master that a plan will make of a group, before it is there."""

from __future__ import annotations

from ap_master_calibration.frames import Frame
from ap_master_calibration.groups import Group
from ap_master_calibration.library import Offer, without_frames


def planned_master(name: str, output: str, group: Group) -> Offer:
    """Returns the master of a group as a frame to match with; `name` is that of its step."""
    temperature = group.setup.temperature
    (sample,) = without_frames(group).frames
    frame = Frame(
        path=output,
        kind=group.kind,
        master=True,
        setup=group.setup,
        exposure=group.exposure,
        set_point=temperature if group.regulated else None,
        sensor=None if group.regulated else temperature,
        taken=max((f.taken for f in group.frames if f.taken is not None), default=None),
        bayer=sample.bayer,
        witnesses=sample.witnesses,
    )
    return Offer(frame, name)
