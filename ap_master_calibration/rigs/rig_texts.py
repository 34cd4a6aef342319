"""What a rig has instead of the general settings, as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator

from ap_master_calibration.rejections import REJECTIONS, RejectionChoice, RejectionMethod
from ap_master_calibration.rigs.rig import Rig
from ap_master_calibration.settings import EngineChoice
from ap_master_calibration.text import Text, joined, listed, text


def rig_lines(rig: Rig) -> Iterator[Text]:
    """Yields a line for each thing a rig has."""
    if rig.cameras:
        yield text("cameras: {cameras}", cameras=listed(rig.cameras))
    else:
        yield text("no camera: it is used where a person chooses it")
    if rig.bias_libraries:
        yield text("bias libraries: {folders}", folders=listed(rig.bias_libraries))
    if rig.dark_libraries:
        yield text("dark libraries: {folders}", folders=listed(rig.dark_libraries))
    if rig.output is not None:
        yield text("output: {pattern}", pattern=rig.output)
    if rig.engine is not None:
        yield text("engine: {engine}", engine=_engine(rig.engine))
    if rig.rejection is not None:
        yield text("rejection: {rejection}", rejection=_rejection(rig.rejection))


def _engine(engine: EngineChoice) -> Text:
    return text("the first that can run") if engine is EngineChoice.AUTO else engine.phrase


def _rejection(choice: RejectionChoice) -> Text:
    if choice.method is RejectionMethod.AUTO:
        name = text("by the number of frames")
    else:
        name = REJECTIONS[choice.method].name
    limits = []
    if choice.low is not None:
        limits.append(text("low {value}", value=f"{choice.low:g}"))
    if choice.high is not None:
        limits.append(text("high {value}", value=f"{choice.high:g}"))
    return joined([name, *limits], ", ")
