"""Output patterns such as "{night}/masters": which are possible, and the folder they give."""

from __future__ import annotations

import ntpath
import os
import re
from collections.abc import Mapping
from enum import StrEnum

from ap_master_calibration.text import Text, text


class PatternField(StrEnum):
    """What is filled into an output pattern."""

    NIGHT = "night"
    CAMERA = "camera"
    RIG = "rig"


FIELDS = ", ".join(f"{{{field}}}" for field in PatternField)

_FIELD = re.compile(r"\{([^{}]*)\}")
_SEPARATORS = re.compile(r"[/\\]")  # of every system: rigs move from one to another
_UNNAMED = "unnamed"
_LONGEST = 200  # bytes of a part, which a person wrote


def pattern_fault(pattern: str) -> Text | None:
    """Returns why a pattern gives no folder for masters, as a sentence; None when it does."""
    unknown = [name for name in _FIELD.findall(pattern) if name not in set(PatternField)]
    if unknown or re.search(r"[{}]", _FIELD.sub("", pattern)):
        return text(
            "the output pattern {pattern} has a field that is not known: use {fields}",
            pattern=pattern,
            fields=FIELDS,
        )
    _, below = _divided(pattern)
    parts = [part.strip() for part in below]
    if ".." in parts:
        return text(
            'the output pattern {pattern} leads out of the folder of the frames with "..": name '
            "a folder in it, or a whole path",
            pattern=pattern,
        )
    if not any(part not in ("", ".") for part in parts):
        return text(
            "the output pattern {pattern} names no folder of its own: write one, such as {example}",
            pattern=pattern,
            example="{night}/masters",
        )
    if not _is_whole(_expanded(pattern)) and _is_rooted(pattern):
        return text(
            "the output pattern {pattern} is no whole path on this system: begin it with a folder",
            pattern=pattern,
        )
    return None


def used_fields(pattern: str) -> tuple[PatternField, ...]:
    """Returns the fields of a pattern that has no fault, each once."""
    return tuple(dict.fromkeys(map(PatternField, _FIELD.findall(pattern))))


def folder_by_pattern(pattern: str, values: Mapping[PatternField, str], inputs: str) -> str:
    """Returns the folder a pattern gives, below `inputs` unless the pattern is a whole path.

    Every part becomes a name that all file systems take; a value never adds a folder.
    """
    from ap_master_calibration.library.naming import folder_name, safe  # off the path of --help

    clean = {field: safe(value) for field, value in values.items()}
    root, parts = _divided(pattern)
    names = [
        folder_name(_filled(part, clean), _UNNAMED, longest=_LONGEST)
        for part in parts
        if part.strip() not in ("", ".")
    ]
    return os.path.join(root or inputs, *names)


def _filled(part: str, values: Mapping[PatternField, str]) -> str:
    return _FIELD.sub(lambda match: values[PatternField(match[1])], part)


def _divided(pattern: str) -> tuple[str, list[str]]:
    """Returns the root of a whole path ("" of another) and the names below it."""
    whole = _expanded(pattern)
    if not _is_whole(whole):
        return "", _SEPARATORS.split(pattern)
    drive, below = os.path.splitdrive(whole)
    return drive + os.sep, _SEPARATORS.split(below)


def _expanded(pattern: str) -> str:
    return os.path.expanduser(pattern)


def _is_whole(path: str) -> bool:
    """Returns True for a path with its root: on Windows, with its drive too."""
    return os.path.isabs(path) and (os.name != "nt" or bool(os.path.splitdrive(path)[0]))


def _is_rooted(pattern: str) -> bool:
    """Returns True for what begins with a drive or a separator."""
    return bool(ntpath.splitdrive(pattern)[0]) or pattern.startswith(("/", "\\"))
