"""Chooses the rig of some frames by their camera, and the output folder by the rig's pattern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, camera_key
from ap_master_calibration.rigs.output_pattern import PatternField, folder_by_pattern, used_fields
from ap_master_calibration.rigs.rig import Rig
from ap_master_calibration.text import Text, joined, listed, plural, text


class RigNote(StrEnum):
    """The `kind` of a plan's note that says which rig is in use, and so wants no look."""

    RIG = "rig"


@dataclass(frozen=True, slots=True)
class RigChoice:
    """The rig in use, and a sentence that says why it, or why none.

    `undecided` is true where a person has to choose: then no rig is in use. `doubtful` is true
    where a person chose one without the camera of the frames. Without any rigs there is nothing to
    say.
    """

    rig: Rig | None = None
    why: Text | None = None
    undecided: bool = False
    doubtful: bool = False

    def notes(self, output: str | None) -> tuple[Text, ...]:
        """Returns what a plan says of the rig; `output` is the folder its pattern gave, if any."""
        if self.why is None:
            return ()
        wants_look = self.undecided or self.doubtful
        notes = [self.why if wants_look else self.why.of_kind(RigNote.RIG)]
        if output is not None and self.rig is not None and self.rig.output is not None:
            sentence = text(
                "output {folder}, by the pattern {pattern}", folder=output, pattern=self.rig.output
            )
            notes.append(sentence.of_kind(RigNote.RIG))
        return tuple(notes)


def rig_by_hand(rig: Rig, frames: Iterable[Frame]) -> RigChoice:
    """Returns the choice of a rig by a person; it says which cameras of the frames it has not."""
    why = text("rig {rig}, chosen by you", rig=rig.name)
    others = [camera for camera in cameras_of(raw_frames(frames)) if not rig.has_camera(camera)]
    if not rig.cameras or not others:
        return RigChoice(rig, why)
    doubt = text("it does not have the camera {camera}", camera=listed(others, "or"))
    return RigChoice(rig, joined([why, doubt], "; "), doubtful=True)


def rig_by_camera(rigs: Sequence[Rig], frames: Iterable[Frame]) -> RigChoice:
    """Returns the one rig that has every camera of the frames; masters and lights do not count.

    It is left to a person where a camera is in several rigs, or where the cameras are not all of
    one rig. Frames that name no camera go with the others.
    """
    used = raw_frames(frames)
    if not rigs or not used:
        return RigChoice()
    cameras = cameras_of(used)
    if not cameras:
        return RigChoice(None, text("no rig: the frames name no camera"))
    owners = {camera: [rig for rig in rigs if rig.has_camera(camera)] for camera in cameras}
    shared = next((camera for camera, found in owners.items() if len(found) > 1), None)
    if shared is not None:
        names = listed([rig.name for rig in owners[shared]])
        why = text("several rigs have the camera {camera}: {rigs}", camera=shared, rigs=names)
        return RigChoice(None, why, undecided=True)
    named = {rig.name: rig for found in owners.values() for rig in found}
    if not named:
        return RigChoice(None, text("no rig has the camera {camera}", camera=listed(cameras, "or")))
    if len(named) > 1 or not all(owners.values()):
        return RigChoice(None, _of_several(owners), undecided=True)
    (rig,) = named.values()
    why = text("rig {rig}, by the camera {camera}", rig=rig.name, camera=listed(cameras))
    return RigChoice(rig, joined([why, *_without_camera(used)], "; "))


def shared_cameras(rig: Rig, rigs: Iterable[Rig]) -> list[Text]:
    """Returns a sentence for each camera of a rig that another of the rigs has, too."""
    others = [other for other in rigs if other != rig]
    return [
        text(
            "the rig {rig} has the camera {camera} too, so that a person has to choose",
            rig=other.name,
            camera=camera,
        )
        for camera in rig.cameras
        for other in others
        if other.has_camera(camera)
    ]


def _of_several(owners: dict[str, list[Rig]]) -> Text:
    """Returns the sentence that says which camera is of which rig, and which of none."""
    parts = [
        text("{camera} is of the rig {rig}", camera=camera, rig=found[0].name)
        if found
        else text("{camera} is of no rig", camera=camera)
        for camera, found in owners.items()
    ]
    return text("the frames are not all of one rig: {cameras}", cameras=joined(parts, "; "))


def _without_camera(frames: Sequence[Frame]) -> list[Text]:
    count = sum(frame.setup.camera is None for frame in frames)
    if not count:
        return []
    return [
        plural(
            "{count} frame that names no camera goes with it",
            "{count} frames that name no camera go with it",
            count,
        )
    ]


def raw_frames(frames: Iterable[Frame]) -> list[Frame]:
    """Returns the frames that masters are made of."""
    return [frame for frame in frames if frame.kind in CALIBRATION_KINDS and not frame.master]


def cameras_of(frames: Iterable[Frame]) -> list[str]:
    """Returns each camera once, in its usual spelling; the camera of most frames comes first."""
    spellings: dict[str, Counter[str]] = {}
    for frame in frames:
        camera = frame.setup.camera
        if (key := camera_key(camera)) and camera is not None:
            spellings.setdefault(key, Counter())[camera] += 1
    ordered = sorted(spellings.values(), key=lambda counts: -counts.total())
    return [counts.most_common(1)[0][0] for counts in ordered]


# --- the output folder --------------------------------------------------------------------------


def output_by_rig(rig: Rig, frames: Iterable[Frame], inputs: str) -> str | None:
    """Returns the output folder by the rig's pattern; None where it has none.

    Raises UsageError where the frames have no value, or several, for a field of the pattern.
    """
    if rig.output is None:
        return None
    used = raw_frames(frames)
    values = {field: _value(field, rig, used) for field in used_fields(rig.output)}
    return folder_by_pattern(rig.output, values, inputs)


def _value(field: PatternField, rig: Rig, frames: Sequence[Frame]) -> str:
    match field:
        case PatternField.RIG:
            return rig.name
        case PatternField.CAMERA:
            return _single(field, rig, cameras_of(frames))
        case PatternField.NIGHT:
            return _single(field, rig, [night.isoformat() for night in _nights(frames)])


def _nights(frames: Sequence[Frame]) -> list[date]:
    """Returns the nights of the flats, which are told by them; without flats those of all."""
    flats = [frame for frame in frames if frame.kind is Kind.FLAT]
    return sorted({frame.night for frame in flats or frames if frame.night is not None})


def _single(field: PatternField, rig: Rig, values: Sequence[str]) -> str:
    if len(values) == 1:
        return values[0]
    arguments = {"pattern": rig.output or "", "rig": rig.name, "field": f"{{{field}}}"}
    if not values:
        raise UsageError(
            text(
                "the output pattern {pattern} of the rig {rig} gives no folder, for no frame has "
                "a value for {field}: give the output folder",
                **arguments,
            )
        )
    raise UsageError(
        text(
            "the output pattern {pattern} of the rig {rig} gives no folder, for the frames have "
            "several values for {field} ({values}): give the output folder",
            values=listed(values),
            **arguments,
        )
    )
