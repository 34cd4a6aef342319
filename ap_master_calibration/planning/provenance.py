"""A master's provenance: the keywords it carries, and the digest of what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from ap_master_calibration import __version__
from ap_master_calibration.files.keywords import HeaderKey, Witness
from ap_master_calibration.frames import Card, Frame, Kind
from ap_master_calibration.groups import Group, optic_of
from ap_master_calibration.rejections import Rejection
from ap_master_calibration.setup_keys import SETUP_KEYS, TEMPERATURE
from ap_master_calibration.support.real_path import normal_path
from ap_master_calibration.text import Text, text
from ap_master_calibration.witnesses import shared_values

PROGRAM = "AP Master Calibration"
IMAGE_TYPES = {
    Kind.BIAS: "Master Bias",
    Kind.DARK: "Master Dark",
    Kind.FLAT_DARK: "Master Dark",
    Kind.FLAT: "Master Flat",
}
_LEFT_OUT_NAME = "LFOUT"  # LFOUT001, LFOUT002, ...
_MOST_NAMED = 999
_DIGEST_VERSION = 1  # raised when the same inputs would give another master


def keywords(
    group: Group,
    *,
    rejection: Rejection,
    recipe: str,
    digest: str,
    calibrators: Sequence[tuple[str, str]] = (),
    left_out: Sequence[str] = (),
) -> tuple[Card, ...]:
    """Returns the identity of a group's master as FITS keywords; what is not known is left out.

    `calibrators` are pairs of a keyword (BIASFILE, DARKFILE) and a file name, `left_out` the odd
    frames with their causes. Reading the keywords back gives the group's kind, setup, exposure,
    filter and night exactly.
    """
    telescope, focal_length = optic_of(group)
    written: list[tuple[tuple[str, str], int | float | str | None]] = [
        (HeaderKey.FRAME_TYPE.written, IMAGE_TYPES[group.kind]),
        *_of_setup(group),
        (HeaderKey.EXPOSURE.written, group.exposure),
        (HeaderKey.FILTER.written, group.filter),
        (HeaderKey.TELESCOPE.written, telescope),
        (HeaderKey.FOCAL_LENGTH.written, focal_length),
        *_span(group.frames),
        (HeaderKey.NIGHT.written, group.night.isoformat() if group.night else None),
        (HeaderKey.COUNT.written, len(group.frames)),
        *_left_out(left_out),
        (HeaderKey.BAYER.written, common(f.bayer for f in group.frames)),
        (HeaderKey.ROW_ORDER.written, "TOP-DOWN"),  # XISF knows no other
        *_witnesses(group),
        (HeaderKey.REJECTION.written, f"{rejection.method} {rejection.low:g} {rejection.high:g}"),
        (HeaderKey.RECIPE.written, recipe if group.kind is Kind.FLAT else None),
        *(((name, "Calibrated with"), file) for name, file in calibrators),
        (HeaderKey.KIND.written, str(group.kind)),
        (HeaderKey.PART.written, group.part),
        (HeaderKey.DIGEST.written, digest),
        (HeaderKey.PROGRAM.written, f"{PROGRAM} {__version__}"),
    ]
    return tuple(
        Card(name, value, comment) for (name, comment), value in written if value is not None
    )


def _left_out(frames: Sequence[str]) -> Iterator[tuple[tuple[str, str], int | str]]:
    """Yields how many frames were left out, and as many of their names as keywords can count."""
    if not frames:
        return
    yield HeaderKey.LEFT_OUT.written, len(frames)
    for number, frame in enumerate(frames[:_MOST_NAMED], 1):
        yield (f"{_LEFT_OUT_NAME}{number:03}", "Odd frame, left out"), frame


def _witnesses(group: Group) -> Iterator[tuple[tuple[str, str], float | str]]:
    """Yields what the frames agree in beside the keys, for a later look whether other frames do."""
    for witness, value in shared_values(group.frames).items():
        if witness is not Witness.BAYER and (group.kind is Kind.FLAT or not witness.of_optics):
            yield witness.written, value


def _of_setup(group: Group) -> Iterator[tuple[tuple[str, str], int | float | str | None]]:
    for key in SETUP_KEYS:
        value = getattr(group.setup, key.name)
        if key is TEMPERATURE:
            value = value if group.regulated else None
        values = value if isinstance(value, tuple) else (value,) * len(key.keywords)
        for written, one in zip(key.keywords, values, strict=False):
            yield written, _plain(one)
        if key is TEMPERATURE:
            yield HeaderKey.SENSOR.written, _sensor_mean(group)


def common(values: Iterable[str | None]) -> str | None:
    """Returns the one value all share, or None."""
    different = set(values)
    return different.pop() if len(different) == 1 else None


def _plain(value: float | str | None) -> int | float | str | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _sensor_mean(group: Group) -> float | None:
    if not group.regulated:
        return group.setup.temperature
    values = [f.sensor for f in group.frames if f.sensor is not None]
    return round(sum(values) / len(values), 2) if values else None


def _span(frames: Sequence[Frame]) -> list[tuple[tuple[str, str], str]]:
    """Returns DATE-OBS of the first frame and DATE-END of the last, in UTC."""
    starts = [f.taken for f in frames if f.taken is not None]
    if not starts:
        return []
    # Of frames of one exposure the last to start is the last to end: one sum for each exposure.
    last: dict[float, datetime] = {}
    for frame in frames:
        exposure = 0.0 if frame.exposure is None else frame.exposure
        if frame.taken is not None and (exposure not in last or last[exposure] < frame.taken):
            last[exposure] = frame.taken
    try:
        end = max(taken + timedelta(seconds=exposure) for exposure, taken in last.items())
        return [
            (HeaderKey.START.written, _utc(min(starts))),
            (HeaderKey.END.written, _utc(end)),
        ]
    except OverflowError:  # a year at an end of the calendar
        return []


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")


Input = tuple[str, str]


def digest_of(
    frames: Iterable[Frame], *, choices: Sequence[str | float], calibrators: Sequence[str]
) -> str:
    """The digest a master carries: three parts, of its frames, its settings and its calibrators.

    Frames count by path, size and time. Two digests are equal exactly when nothing changed, and
    `changed_parts` tells which part differs.
    """
    return digest_of_inputs(map(input_of, frames), choices=choices, calibrators=calibrators)


def digest_of_inputs(
    inputs: Iterable[Input], *, choices: Sequence[str | float], calibrators: Sequence[str]
) -> str:
    """`digest_of` frames whose `input_of` is known."""
    frames = ", ".join(entry for _, entry in sorted(inputs))
    parts = (f"[{frames}]", json.dumps([_DIGEST_VERSION, *choices]), json.dumps(calibrators))
    return "-".join(hashlib.sha256(part.encode()).hexdigest()[:16] for part in parts)


def input_of(frame: Frame) -> Input:
    """A frame's path, and the text it counts by in a digest: JSON, as it was from the start.

    The path is in the system's normal form: on Windows its letter case does not count.
    """
    path = normal_path(frame.path)
    return path, f"[{json.dumps(path)}, {frame.bytes}, {frame.mtime_ns}]"


def left_out_input(path: str) -> Input:
    """Returns how a frame that was left out counts in a digest: by its path alone."""
    path = normal_path(path)
    return path, json.dumps([path, "left out"])


class DigestPart(StrEnum):
    """The parts of a digest, in order: the `kind` of their words."""

    FRAMES = "frames"
    SETTINGS = "settings"
    CALIBRATORS = "calibrators"


_PART_NAMES = {
    DigestPart.FRAMES: text("the frames"),
    DigestPart.SETTINGS: text("the settings"),
    DigestPart.CALIBRATORS: text("the bias or dark"),
}


def part_of(digest: str, part: DigestPart) -> str | None:
    """Returns one part of a digest; None where it is of another form."""
    parts = digest.split("-")
    return parts[list(DigestPart).index(part)] if len(parts) == len(DigestPart) else None


def changed_parts(old: str, new: str) -> tuple[Text, ...]:
    """Returns the names of the parts in which two digests differ."""
    if part_of(old, DigestPart.FRAMES) is None or part_of(new, DigestPart.FRAMES) is None:
        return (text("the way it is made"),)
    return tuple(
        name.of_kind(part)
        for part, name in _PART_NAMES.items()
        if part_of(old, part) != part_of(new, part)
    )


def calibrator_digest(frame: Frame) -> str:
    """Returns what a calibrator counts as: its own digest, else its path, size and time."""
    if frame.digest is not None:
        return frame.digest
    return f"{normal_path(frame.path)}|{frame.bytes}|{frame.mtime_ns}"
