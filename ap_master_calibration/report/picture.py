"""The picture of a master as it stands inside the page."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from ap_master_calibration.files.preview import kept_picture, picture_of, size_of
from ap_master_calibration.planning.plan import Step


@dataclass(frozen=True, slots=True)
class MasterPicture:
    """A grey picture as a `data:` address, and its size in pixels."""

    address: str
    width: int
    height: int


def picture_for(step: Step, folder: str, widest: int) -> MasterPicture | None:
    """The picture of a step's master: the engine's, where it kept one in the run's folder.

    It is at most `widest` pixels wide. None where the master cannot be read.
    """
    kept = kept_picture(folder, step.name)
    if kept is None or size_of(kept)[0] > widest:
        mosaic = any(card.name == "BAYERPAT" for card in step.keywords)
        kept = picture_of(step.output, folder, widest, mosaic=mosaic)
    if kept is None:
        return None
    coded = base64.b64encode(kept).decode()
    return MasterPicture(f"data:image/png;base64,{coded}", *size_of(kept))
