"""Frames -> groups that become one master each."""

from ap_master_calibration.groups.buckets import FrameIndex
from ap_master_calibration.groups.group import (
    Group,
    Grouping,
    SetupKey,
    keys_agree,
    moment_of,
    setup_key,
)
from ap_master_calibration.groups.grouping import group_frames, group_indexed, order_of

__all__ = [
    "FrameIndex",
    "Group",
    "Grouping",
    "SetupKey",
    "group_frames",
    "group_indexed",
    "keys_agree",
    "moment_of",
    "order_of",
    "setup_key",
]
