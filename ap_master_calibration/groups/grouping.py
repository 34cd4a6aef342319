"""Divides the frames of a scan into groups that become one master each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ap_master_calibration.formatting import frame_count, natural_key, span
from ap_master_calibration.frames import CALIBRATION_KINDS, DARKS, Frame, Kind, camera_key, word_key
from ap_master_calibration.groups.checks import warnings_of
from ap_master_calibration.groups.flat_darks import dark_groups
from ap_master_calibration.groups.group import Group, Grouping, temperatures_of
from ap_master_calibration.groups.series import FrameIndex, group_of, series_of
from ap_master_calibration.settings import Settings, Tolerances
from ap_master_calibration.setup_keys import SETUP_KEYS, grouping_key, identifies_camera
from ap_master_calibration.text import Text, plural, text


def group_frames(frames: Sequence[Frame], settings: Settings) -> Grouping:
    """Returns every raw calibration frame in exactly one group, whatever the order of `frames`.

    Frames are together when all keys of their kind are equal (absent equals absent) and their
    temperatures and exposures are joined by neighbours within the tolerances. Lights only show
    which darks are theirs: a dark series with the setup and exposure of a flat and of no light
    becomes a group of flat darks. Masters take no part.
    """
    return group_indexed(FrameIndex(frames), settings)


def group_indexed(index: FrameIndex, settings: Settings) -> Grouping:
    """`group_frames` of frames that are sorted already: quick for other tolerances."""
    tolerances = settings.tolerances
    biases = [group_of(Kind.BIAS, s) for s in series_of(index.buckets[Kind.BIAS], tolerances)]
    flats = [group_of(Kind.FLAT, s) for s in series_of(index.buckets[Kind.FLAT], tolerances)]
    flats.sort(key=order_of)
    darks, flat_darks = dark_groups(index, flats, tolerances)
    groups = sorted((*biases, *darks, *flat_darks, *flats), key=order_of)
    warned = zip(groups, warnings_of(groups, index.lights, tolerances), strict=True)
    return Grouping(
        tuple(replace(group, warnings=warnings) for group, warnings in warned),
        _notes(groups, tolerances),
    )


def order_of(group: Group) -> tuple[object, ...]:
    """Kinds as they are made, then the keys one after the other; the unknown comes last."""
    of_setup = [key.compared(getattr(group.setup, key.name)) for key in SETUP_KEYS]
    exposure = group.exposure if group.kind in DARKS else None
    keys = (*of_setup, exposure, group.night, word_key(group.filter))
    return (
        CALIBRATION_KINDS.index(group.kind),
        tuple((key is None, isinstance(key, str), key) for key in keys),
        not group.regulated,
        natural_key(group.frames[0].path),
    )


def _notes(groups: Sequence[Group], tolerances: Tolerances) -> tuple[Text, ...]:
    return (
        *_without_camera(groups),
        *_without_gain(groups),
        *_split_by_temperature(groups, tolerances),
    )


def _without_gain(groups: Sequence[Group]) -> Iterator[Text]:
    """Cameras of which no header gives a gain: nothing keeps frames of two gains apart."""
    counts: dict[str | None, int] = {}
    cameras = {camera_key(g.setup.camera) for g in groups if g.setup.gain is not None}
    for group in groups:
        camera = group.setup.camera
        if group.setup.gain is None and camera is not None and camera_key(camera) not in cameras:
            counts[camera] = counts.get(camera, 0) + len(group.frames)
    for camera, count in counts.items():
        yield plural(
            "{count} frame of {camera} has no gain in its header",
            "{count} frames of {camera} have no gain in their headers: nothing keeps two gains "
            "apart",
            count,
            camera=camera or "",
        )


def _split_by_temperature(groups: Sequence[Group], tolerances: Tolerances) -> Iterator[Text]:
    """Groups of a sensor without a set point that are apart only because it drifted."""
    drifting: defaultdict[Hashable, list[Group]] = defaultdict(list)
    for group in groups:
        if not group.regulated and group.setup.temperature is not None:
            exposure = group.exposure if group.kind in DARKS else None
            flat = (group.night, word_key(group.filter), group.part)
            drifting[group.kind, grouping_key(group.setup), exposure, flat].append(group)
    for alike in drifting.values():
        limits = sorted(pair for g in alike if (pair := temperatures_of(g)) is not None)
        near = [b[0] - a[1] <= tolerances.temperature for a, b in pairwise(limits)]
        if near and all(near):
            yield text(
                "{frames} are in {count} groups: the sensor of {camera} had no set point and ran "
                "from {span}; a larger temperature tolerance joins them",
                frames=frame_count(sum(len(g.frames) for g in alike)),
                count=len(alike),
                camera=alike[0].setup.camera or text("a camera"),
                span=span(limits[0][0], limits[-1][1], "°C"),
            )


def _without_camera(groups: Sequence[Group]) -> tuple[Text, ...]:
    """A note on frames with nothing in their headers that says which camera they come from."""
    bare = sum(len(g.frames) for g in groups if not identifies_camera(g.setup))
    if not bare:
        return ()
    return (
        plural(
            "{count} frame has neither camera nor settings in its header: grouped by size alone",
            "{count} frames have neither camera nor settings in their headers: grouped by size "
            "alone",
            bare,
        ),
    )
