"""Decisions of the user: frames left out, header values set by hand, calibrators chosen.

Kept by the program beside the runs, in `OUT/logs/choices.json`; never written into a frame.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from ap_master_calibration.documents import (
    BadDocument,
    document_error,
    read_json,
    to_plain,
    typed,
    write_json,
    wrong_type,
)
from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.headers.header_values import (
    not_negative,
    number,
    seconds,
    temperature,
)
from ap_master_calibration.library.naming import LOG_FOLDER
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS
from ap_master_calibration.support.real_path import normal_path
from ap_master_calibration.text import Text, listed, text

NAME = "choices.json"


@dataclass(frozen=True, slots=True)
class HeaderOverrides:
    """Header values of one frame set by hand; None leaves what the header says.

    `part` splits the frame's group: frames of different parts never share a master. A filter of ""
    is no filter.
    """

    kind: Kind | None = None
    camera: str | None = None
    temperature: float | None = None
    gain: float | None = None
    offset: float | None = None
    readout: str | None = None
    exposure: float | None = None
    filter: str | None = None
    night: date | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Overrides:
    """All decisions for one output folder; paths are absolute.

    `calibrators` maps a master's name to its "bias" and "dark": a path, or None for "none".
    `ignored` are the keys of problems that were looked at and may stay as they are. `kept` are
    frames that stay whatever the check of frames finds.
    """

    left_out: frozenset[str] = frozenset()
    values: Mapping[str, HeaderOverrides] = field(default_factory=dict)
    calibrators: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        decisions = (self.left_out, self.values, self.calibrators, self.ignored, self.kept)
        return any(decisions)

    def restore(self, skipped: Iterable[Skipped]) -> tuple[tuple[Frame, ...], tuple[Skipped, ...]]:
        """Returns the skipped files a person gave a kind to, as frames, and the others.

        This helps only files of unknown kind; their headers are read again.
        """
        frames: list[Frame] = []
        others: list[Skipped] = []
        by_path = {normal_path(path): values for path, values in self.values.items()}
        for item in skipped:
            values = by_path.get(normal_path(item.path)) if by_path else None
            if values is None or values.kind is None or item.code is not SkipCode.NO_TYPE:
                others.append(item)
                continue
            frame = read_frame(item.path, kind=values.kind)
            if isinstance(frame, Frame):
                frames.append(frame)
            else:
                others.append(frame)
        return tuple(frames), tuple(others)

    def apply(self, frames: Iterable[Frame]) -> tuple[tuple[Frame, ...], tuple[Skipped, ...]]:
        """Returns the frames as the person wants them, and those left out with the reason."""
        if not (self.left_out or self.values):
            return tuple(frames), ()
        left_out = set(map(normal_path, self.left_out))
        by_path = {normal_path(path): values for path, values in self.values.items()}
        kept, left = [], []
        for frame in frames:
            path = normal_path(frame.path)
            if path in left_out:
                left.append(Skipped(frame.path, text("left out by you"), SkipCode.OTHER))
            else:
                values = by_path.get(path)
                kept.append(frame if values is None else with_values(frame, values))
        return tuple(kept), tuple(left)


def with_values(frame: Frame, values: HeaderOverrides) -> Frame:
    """Returns the frame with the values set by hand, and a note that says so."""
    by_hand = {k: v for k, v in asdict(values).items() if v is not None}
    of_setup = {key.name: by_hand[key.name] for key in SETUP_KEYS if key.name in by_hand}
    of_frame: dict[str, Any] = {k: v for k, v in by_hand.items() if k not in of_setup}
    if values.filter == "":
        of_frame["filter"] = None
    if values.temperature is not None:
        of_frame["set_point"] = values.temperature
    note = text("set by you: {values}", values=listed([_named(k, v) for k, v in by_hand.items()]))
    changed = replace(
        frame, setup=replace(frame.setup, **of_setup), notes=(*frame.notes, note), **of_frame
    )
    return changed if changed.kind in (Kind.FLAT, Kind.LIGHT) else replace(changed, filter=None)


def _named(name: str, value: Any) -> Text:
    """Returns a value with its name: "gain 100", "kind dark"."""
    key = KEYS.get(name)
    if key is not None and value != "":
        return key.named(key.shown(value))
    if name == "kind":
        return text("type {kind}", kind=KIND_WORDS[value])
    return text("{name} {value}", name=name, value=str(value))


def path_in(output: str) -> str:
    """Returns where the choices for an output folder are kept."""
    return os.path.join(output, LOG_FOLDER, NAME)


def read_overrides(output: str) -> Overrides:
    """Returns the choices kept for an output folder; none where none were made.

    Raises UsageError, naming the file, where it cannot be read.
    """
    path = path_in(output)
    try:
        return from_document(read_json(path))
    except (FileNotFoundError, NotADirectoryError):
        return Overrides()
    except (OSError, BadDocument) as error:
        raise document_error(path, error) from error


def write_overrides(output: str, choices: Overrides) -> str:
    """Keeps the choices, whole or not at all; returns the file's path. OSError goes through."""
    path = path_in(output)
    write_json(path, to_document(choices))
    return path


def to_document(choices: Overrides) -> dict[str, Any]:
    """Returns the choices as a JSON document."""
    document = to_plain(choices)
    document["values"] = {
        path: {key: value for key, value in values.items() if value is not None}
        for path, values in document["values"].items()
    }
    return {"version": 1, **document}


def from_document(document: Any) -> Overrides:
    """Returns the choices in a JSON document; raises BadDocument where a value is not right."""
    choices = typed(Overrides, document)
    for missing in ("left_out", "values", "calibrators"):
        if missing not in document:
            raise BadDocument(text("{key} is missing", key=missing))
    for path in (*choices.left_out, *choices.kept, *choices.values, *_calibrator_paths(choices)):
        if "\0" in path:
            raise BadDocument(text("{value} is not a path", value=repr(path)))
    for path, values in choices.values.items():
        _check_values(path, values)
    for name, roles in choices.calibrators.items():
        if not roles.keys() <= {"bias", "dark"}:
            raise BadDocument(
                text("calibrators.{name} has other keys than bias and dark", name=name)
            )
    return choices


_NUMBER_READERS: Mapping[str, Callable[[float], float | None]] = {
    "temperature": temperature,
    "gain": not_negative,
    "offset": number,
    "exposure": seconds,
}


def _check_values(path: str, values: HeaderOverrides) -> None:
    """Raises BadDocument for a value that no header could hold: an exposure of 1e300 s."""
    for name, value in asdict(values).items():
        read = _NUMBER_READERS.get(name)
        impossible = read is not None and value is not None and read(value) is None
        if impossible or (isinstance(value, str) and not value.isprintable()):
            raise wrong_type(f"values.{path}.{name}", value, text("a value of a header"))


def _calibrator_paths(choices: Overrides) -> list[str]:
    every = (path for roles in choices.calibrators.values() for path in roles.values())
    return [path for path in every if path is not None]
