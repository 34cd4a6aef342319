"""How a dark's exposure stands to the frames it is for."""

from __future__ import annotations

from enum import IntEnum

from ap_master_calibration.frames import Frame
from ap_master_calibration.groups import Group
from ap_master_calibration.settings import Tolerances


class ExposureFit(IntEnum):
    """The rule for darks: what comes first is taken first."""

    EQUAL = 0
    SHORTER = 1
    LONGER = 2
    UNKNOWN = 3


def exposure_fit(group: Group, dark: Frame, tolerances: Tolerances) -> ExposureFit:
    """Equal to every frame of the group; not longer than its shortest; longer; or not known."""
    seconds = dark.exposure
    if seconds is None or group.shortest is None or group.longest is None:
        return ExposureFit.UNKNOWN
    if tolerances.same_exposure(seconds, group.shortest):
        equal = tolerances.same_exposure(seconds, group.longest)
        return ExposureFit.EQUAL if equal else ExposureFit.SHORTER
    return ExposureFit.SHORTER if seconds < group.shortest else ExposureFit.LONGER
