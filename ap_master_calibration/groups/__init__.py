"""Frames -> groups that become one master each."""

from ap_master_calibration.groups.group import (
    Group,
    Grouping,
    SetupKey,
    keys_agree,
    moment_of,
    setup_key,
)
from ap_master_calibration.groups.grouping import group_frames, order_of

__all__ = [
    "Group",
    "Grouping",
    "SetupKey",
    "group_frames",
    "keys_agree",
    "moment_of",
    "order_of",
    "setup_key",
]
