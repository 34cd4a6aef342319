"""Files the window keeps: its preferences (never the registry) and the user's settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ap_master_calibration.documents import (
    BadDocument,
    put_aside,
    read_json,
    to_plain,
    typed,
    write_json,
)
from ap_master_calibration.errors import UsageError
from ap_master_calibration.settings import Settings
from ap_master_calibration.support import settings_file

NAME = "window.json"
MOST_RECENT = 10
_LARGEST = 1 << 20  # bytes
_DELAY = 500  # ms: a slider that is dragged writes once


@dataclass(frozen=True, slots=True)
class Preferences:
    """The state of the window.

    `geometry` and `docks` are Qt's own bytes as base64; `columns` those of each table's header and
    `splitters` those of each splitter, by object name. `sources` and `output` are the folders that
    were open, `rig` the one a person chose for them ("" for none); `recent`
    the folders opened before, newest first. `text_size` is in per cent.
    `library_asked` is True once the welcome's question for a library was answered, and `notify`
    where the end of a run is told while the window is not in front. `results_table` is True where
    results are a table.
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
    rig: str | None = None
    recent: tuple[str, ...] = ()
    library_asked: bool = False
    notify: bool = True
    results_table: bool = False

    def opened(self, folder: str) -> Preferences:
        """Returns the preferences with a folder as the one opened last."""
        others = [r for r in self.recent if r != folder]
        return replace(self, recent=(folder, *others)[:MOST_RECENT])


@dataclass(frozen=True, slots=True)
class Damage:
    """A file that cannot be used: why, and where it was put aside (None where it was not)."""

    path: str
    why: str
    aside: str | None = None

    def sentence(self) -> str:
        """Returns a sentence for the user, in the current language."""
        if self.aside is None:
            text = QCoreApplication.translate(
                "Preferences", "{path} cannot be read: {why}. The defaults are used."
            )
            return text.format(path=self.path, why=self.why)
        text = QCoreApplication.translate(
            "Preferences",
            "{path} cannot be used and is now {aside}; the defaults are used. {why}",
        )
        return text.format(path=self.path, aside=os.path.basename(self.aside), why=self.why)


def default_path() -> str:
    """Returns where the user's preferences are: beside the settings."""
    return os.path.join(os.path.dirname(settings_file.default_path()), NAME)


def read_preferences(path: str | None = None) -> tuple[Preferences, Damage | None]:
    """Reads the preferences; the defaults, and why, where their file cannot be used."""
    path = default_path() if path is None else path
    try:
        return typed(Preferences, read_json(path, _LARGEST)), None
    except FileNotFoundError:
        return Preferences(), None
    except OSError as error:
        return Preferences(), Damage(path, error.strerror or str(error))
    except BadDocument as error:
        return Preferences(), put_damage_aside(path, error)


def write_preferences(preferences: Preferences, path: str | None = None) -> str:
    """Writes the preferences, whole or not at all; returns the file's path. Raises OSError."""
    path = default_path() if path is None else path
    write_json(path, to_plain(preferences))
    return path


class SettingsKeeper(QObject):
    """Reads and writes the settings file, which the command line reads too."""

    failed = Signal(str)  # a sentence

    def __init__(self, path: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = settings_file.default_path() if path is None else path
        self._unwritten: Settings | None = None
        self._unreadable = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.flush)

    def read(self) -> Settings:
        """Reads the settings; why a file cannot be used is reported a moment later.

        A damaged file is put aside. One that a disk or a permission withholds stays as it is and
        is not written over.
        """
        if not os.path.exists(self._path):
            return Settings()
        try:
            return settings_file.read_settings(self._path)
        except UsageError as error:
            damage = Damage(self._path, str(error))
            if isinstance(error.__cause__, OSError):
                self._unreadable = True
            else:
                damage = put_damage_aside(self._path, error)
        QTimer.singleShot(0, self, lambda: self.failed.emit(damage.sentence()))
        return Settings()

    def write(self, settings: Settings) -> None:
        """Writes the settings, a moment later."""
        self._unwritten = settings
        self._timer.start()

    def flush(self) -> None:
        """Writes now what waits to be written."""
        settings, self._unwritten = self._unwritten, None
        self._timer.stop()
        if settings is None or self._unreadable:
            return
        try:
            settings_file.write_settings(settings, self._path)
        except OSError as error:
            sentence = self.tr("The settings cannot be kept in {path}: {reason}.")
            self.failed.emit(sentence.format(path=self._path, reason=error.strerror))


def put_damage_aside(path: str, why: Exception) -> Damage:
    """Puts a file that cannot be used aside; returns why, and where it is now."""
    try:
        return Damage(path, str(why), put_aside(path))
    except OSError as error:
        return Damage(path, error.strerror or str(error))
