"""Groups frames: each group becomes one master."""

from ap_master_calibration.groups.group import Group, Grouping, moment_of, optic_of, temperatures_of
from ap_master_calibration.groups.grouping import group_frames, group_indexed, order_of
from ap_master_calibration.groups.series import FrameIndex

__all__ = [
    "FrameIndex",
    "Group",
    "Grouping",
    "group_frames",
    "group_indexed",
    "moment_of",
    "optic_of",
    "order_of",
    "temperatures_of",
]
