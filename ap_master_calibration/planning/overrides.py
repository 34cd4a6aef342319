"""What a person decided: frames left out, header values set by hand, calibrators chosen.

Kept by the program beside the runs, in `OUT/logs/choices.json`; never written into a frame.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame, Kind, SkipCode, Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.library.naming import LOG_FOLDER
from ap_master_calibration.setup_keys import SETUP_KEYS
from ap_master_calibration.text import listed, text

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
    `ignored` are the keys of problems that were looked at and may stay as they are.
    """

    left_out: frozenset[str] = frozenset()
    values: Mapping[str, HeaderOverrides] = field(default_factory=dict)
    calibrators: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.left_out or self.values or self.calibrators or self.ignored)

    def revive(self, skipped: Iterable[Skipped]) -> tuple[tuple[Frame, ...], tuple[Skipped, ...]]:
        """The skipped files a person gave a kind to, as frames, and the others.

        Only what nothing told the kind of can be helped so; its header is read again.
        """
        frames: list[Frame] = []
        others: list[Skipped] = []
        for item in skipped:
            values = self.values.get(os.path.abspath(item.path)) if self.values else None
            if values is None or values.kind is None or item.code is not SkipCode.NO_TYPE:
                others.append(item)
                continue
            found = read_frame(item.path, kind=values.kind)
            if isinstance(found, Frame):
                frames.append(found)
            else:
                others.append(found)
        return tuple(frames), tuple(others)

    def apply(self, frames: Iterable[Frame]) -> tuple[tuple[Frame, ...], tuple[Skipped, ...]]:
        """The frames as the person wants them, and those left out with the reason."""
        if not (self.left_out or self.values):
            return tuple(frames), ()
        kept, left = [], []
        for frame in frames:
            path = os.path.abspath(frame.path)
            if path in self.left_out:
                left.append(Skipped(frame.path, text("left out by you"), SkipCode.OTHER))
            else:
                values = self.values.get(path)
                kept.append(frame if values is None else with_values(frame, values))
        return tuple(kept), tuple(left)


def with_values(frame: Frame, values: HeaderOverrides) -> Frame:
    """The frame with the values set by hand, and a note that says so."""
    told = {k: v for k, v in asdict(values).items() if v is not None}
    of_setup = {key.name: told[key.name] for key in SETUP_KEYS if key.name in told}
    own: dict[str, Any] = {k: v for k, v in told.items() if k not in of_setup}
    if values.filter == "":
        own["filter"] = None
    if "temperature" in told:
        own["set_point"] = told["temperature"]
    note = text("set by you: {values}", values=listed([f"{k} {v}" for k, v in told.items()]))
    changed = replace(
        frame, setup=replace(frame.setup, **of_setup), notes=(*frame.notes, note), **own
    )
    if changed.kind in (Kind.BIAS, Kind.DARK, Kind.FLAT_DARK):
        return replace(changed, filter=None)
    return changed


def path_in(output: str) -> str:
    """Where the choices for an output folder are kept."""
    return os.path.join(output, LOG_FOLDER, NAME)


def read_overrides(output: str) -> Overrides:
    """The choices kept for an output folder; none where none were made.

    Raises UsageError, naming the file, where it cannot be read.
    """
    path = path_in(output)
    try:
        with open(path, encoding="utf-8") as file:
            return from_document(json.load(file))
    except (FileNotFoundError, NotADirectoryError):
        return Overrides()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} cannot be read: {error}; mend the file or delete it") from error


def write_overrides(output: str, choices: Overrides) -> str:
    """Keeps the choices, whole or not at all; returns the file's path. OSError goes through."""
    path = path_in(output)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    beside = f"{path}.{os.getpid()}.part"
    with open(beside, "w", encoding="utf-8", newline="\n") as file:
        json.dump(to_document(choices), file, indent=1)
    os.replace(beside, path)
    return path


def to_document(choices: Overrides) -> dict[str, Any]:
    """The choices as JSON."""
    return {
        "version": 1,
        "left_out": sorted(choices.left_out),
        "values": {path: _told(values) for path, values in choices.values.items()},
        "calibrators": {name: dict(roles) for name, roles in choices.calibrators.items()},
        "ignored": sorted(choices.ignored),
    }


def _told(values: HeaderOverrides) -> dict[str, Any]:
    told = {k: v for k, v in asdict(values).items() if v is not None}
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in told.items()}


def from_document(document: Mapping[str, Any]) -> Overrides:
    """The choices a JSON document tells; raises what a wrong document raises."""
    values = {}
    for path, told in document["values"].items():
        own = dict(told)
        if "kind" in own:
            own["kind"] = Kind(own["kind"])
        if "night" in own:
            own["night"] = date.fromisoformat(own["night"])
        values[path] = HeaderOverrides(**own)
    calibrators = {name: dict(roles) for name, roles in document["calibrators"].items()}
    ignored = frozenset(document.get("ignored", ()))  # not told by earlier versions
    return Overrides(frozenset(document["left_out"]), values, calibrators, ignored)
