"""Frames -> groups that become one master each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ap_master_calibration.formatting import counted, natural_key
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, word_key
from ap_master_calibration.groups.buckets import FrameIndex
from ap_master_calibration.groups.checks import kept_apart, warnings_of
from ap_master_calibration.groups.flat_darks import dark_groups
from ap_master_calibration.groups.group import Group, Grouping
from ap_master_calibration.groups.series import group_of, series_of
from ap_master_calibration.settings import Settings
from ap_master_calibration.setup_keys import SETUP_KEYS, identifies_camera


def group_frames(frames: Sequence[Frame], settings: Settings) -> Grouping:
    """Every raw calibration frame in exactly one group, whatever the order of `frames`.

    Frames are together when all keys of their kind are equal (absent equals absent) and their
    temperatures and exposures are joined by neighbours within the tolerances. Lights only tell
    which darks are theirs: a dark series with the setup and exposure of a flat and of no light
    becomes a group of flat darks. Masters take no part.
    """
    return group_indexed(FrameIndex(frames), settings)


def group_indexed(raw: FrameIndex, settings: Settings) -> Grouping:
    """`group_frames` of frames that were sorted before: for other tolerances it is much quicker."""
    tolerances = settings.tolerances
    biases = [group_of(Kind.BIAS, s) for s in series_of(raw.cells[Kind.BIAS], tolerances)]
    flats = [group_of(Kind.FLAT, s) for s in series_of(raw.cells[Kind.FLAT], tolerances)]
    flats.sort(key=order_of)
    darks, flat_darks = dark_groups(raw, flats, tolerances)
    groups = sorted((*biases, *darks, *flat_darks, *flats), key=order_of)
    apart = kept_apart(groups)
    return Grouping(
        tuple(
            replace(g, warnings=(*warnings_of(g, tolerances), *apart.get(i, ())))
            for i, g in enumerate(groups)
        ),
        _notes(groups),
    )


def order_of(group: Group) -> tuple[object, ...]:
    """Kinds as they are made, then the keys one after the other; the unknown comes last."""
    keys = [key.compared(getattr(group.setup, key.name)) for key in SETUP_KEYS]
    dark = group.kind in (Kind.DARK, Kind.FLAT_DARK)
    mine = (group.exposure if dark else None, group.night, word_key(group.filter))
    return (
        CALIBRATION_KINDS.index(group.kind),
        tuple((key is None, isinstance(key, str), key) for key in (*keys, *mine)),
        not group.regulated,
        natural_key(group.frames[0].path),
    )


def _notes(groups: Sequence[Group]) -> tuple[str, ...]:
    """What to say of the whole: frames that tell nothing of the camera they come from."""
    bare = sum(len(g.frames) for g in groups if not identifies_camera(g.setup))
    if not bare:
        return ()
    frames = counted(bare, "frame tells", "frames tell")
    return (f"{frames} neither camera nor settings: grouped by size alone",)
