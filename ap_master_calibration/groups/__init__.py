"""Frames -> groups that become one master each."""

from ap_master_calibration.groups.cells import Sorted
from ap_master_calibration.groups.group import (
    Group,
    Grouping,
    SetupKey,
    keys_agree,
    moment_of,
    setup_key,
)
from ap_master_calibration.groups.grouping import group_frames, group_sorted, order_of

__all__ = [
    "Group",
    "Grouping",
    "SetupKey",
    "Sorted",
    "group_frames",
    "group_sorted",
    "keys_agree",
    "moment_of",
    "order_of",
    "setup_key",
]
