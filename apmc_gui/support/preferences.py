"""What the window remembers from one start to the next; a file of its own, never the registry."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from ap_master_calibration.errors import UsageError
from ap_master_calibration.settings import Settings
from ap_master_calibration.support import settings_file

NAME = "window.json"
MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Preferences:
    """The state of the window.

    `geometry` and `docks` are Qt's own bytes as base64; `columns` those of each table's header and
    `splitters` those of each splitter, by object name. `sources` and `output` are the folders that
    were open; `recent` the folders opened before, newest first. `text_size` is in per cent.
    `library_asked` is True once the welcome's question for a library was answered.
    """

    theme: str = "system"
    language: str = "system"
    text_size: int = 100
    geometry: str = ""
    docks: str = ""
    tab: str = ""
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    splitters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sources: tuple[str, ...] = ()
    output: str | None = None
    recent: tuple[str, ...] = ()
    library_asked: bool = False

    def opened(self, folder: str) -> Preferences:
        """The preferences with a folder as the one opened last."""
        others = [r for r in self.recent if r != folder]
        return replace(self, recent=(folder, *others)[:MOST_RECENT])


@dataclass(frozen=True, slots=True)
class Damage:
    """A file that was no good: what is wrong with it, and where it was put (None if nowhere)."""

    path: str
    why: str
    aside: str | None = None

    def words(self) -> str:
        """A sentence for the user, in the language spoken now."""
        if self.aside is None:
            text = QCoreApplication.translate(
                "Preferences", "{path} cannot be read: {why}. The defaults are used."
            )
            return text.format(path=self.path, why=self.why)
        text = QCoreApplication.translate(
            "Preferences", "{path} was no good and is kept as {aside}; the defaults are used. {why}"
        )
        return text.format(path=self.path, aside=os.path.basename(self.aside), why=self.why)


def default_path() -> str:
    """Where the preferences of this user are: beside the settings."""
    return os.path.join(os.path.dirname(settings_file.default_path()), NAME)


def read_preferences(path: str | None = None) -> tuple[Preferences, Damage | None]:
    """The preferences; where their file was no good, the defaults and what became of it."""
    there = default_path() if path is None else path
    try:
        with open(there, encoding="utf-8") as file:
            return _from_document(json.load(file)), None
    except FileNotFoundError:
        return Preferences(), None
    except OSError as error:
        return Preferences(), Damage(there, error.strerror or str(error))
    except (ValueError, TypeError) as error:  # what is not UTF-8 is a ValueError
        return Preferences(), _put_aside(there, error)


def write_preferences(preferences: Preferences, path: str | None = None) -> str:
    """Keeps the preferences, whole or not at all; returns the file's path. OSError goes through."""
    there = default_path() if path is None else path
    os.makedirs(os.path.dirname(os.path.abspath(there)), exist_ok=True)
    beside = f"{there}.{os.getpid()}.part"
    told = {f.name: getattr(preferences, f.name) for f in fields(preferences)}
    document = {k: dict(v) if isinstance(v, Mapping) else v for k, v in told.items()}
    with open(beside, "w", encoding="utf-8", newline="\n") as file:
        json.dump(document, file, indent=1)
    os.replace(beside, there)
    return there


def own_settings(path: str | None = None) -> tuple[Settings, Damage | None]:
    """The user's settings; where their file was no good, the defaults and what became of it."""
    there = settings_file.default_path() if path is None else path
    if not os.path.exists(there):
        return Settings(), None
    try:
        return settings_file.read_settings(there), None
    except UsageError as error:
        return Settings(), _put_aside(there, error)


def set_aside(path: str) -> str:
    """Renames a file that is no good, and keeps it; returns its new path. OSError goes through."""
    count, target = 1, f"{path}.bad"
    while os.path.lexists(target):
        count += 1
        target = f"{path}.bad{count}"
    os.replace(path, target)
    return target


def _put_aside(path: str, why: Exception) -> Damage:
    try:
        return Damage(path, str(why), set_aside(path))
    except OSError as error:
        return Damage(path, error.strerror or str(error))


def _from_document(document: Any) -> Preferences:
    """The preferences a document tells; keys it does not know are passed over.

    Raises ValueError or TypeError where a value is not of its kind.
    """
    if not isinstance(document, dict):
        raise TypeError("it holds no preferences")
    plain = asdict(replace(Preferences(), columns={}, splitters={}))
    own = {k: _value(k, v, plain[k]) for k, v in document.items() if k in plain}
    return Preferences(**own)


def _value(key: str, told: Any, plain: Any) -> Any:
    match plain:
        case tuple() if isinstance(told, list) and all(isinstance(t, str) for t in told):
            return tuple(told)
        case dict() if isinstance(told, dict) and all(isinstance(t, str) for t in told.values()):
            return MappingProxyType(told)
        case None if told is None or isinstance(told, str):
            return told
        case str() | int() if type(told) is type(plain):
            return told
    raise ValueError(f"{key} is not of its kind")
