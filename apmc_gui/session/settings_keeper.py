"""Reads and keeps the settings file that the command line reads too."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.settings import Settings
from ap_master_calibration.support.settings_file import default_path, write_settings
from apmc_gui.support.preferences import own_settings

_DELAY = 500  # ms: a slider that is dragged writes once


class SettingsKeeper(QObject):
    """The settings file; what is wrong with it is told, and never ends the program."""

    failed = Signal(str)  # a sentence

    def __init__(self, path: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = default_path() if path is None else path
        self._waiting: Settings | None = None
        self._late = QTimer(self, singleShot=True, interval=_DELAY)
        self._late.timeout.connect(self.flush)

    def read(self) -> Settings:
        """The settings kept; a file that cannot be read is set aside, and told of later."""
        settings, damage = own_settings(self._path)
        if damage is not None:
            QTimer.singleShot(0, self, lambda: self.failed.emit(damage.words()))
        return settings

    def write(self, settings: Settings) -> None:
        """Keeps the settings, a moment later."""
        self._waiting = settings
        self._late.start()

    def flush(self) -> None:
        """Keeps now what waits to be kept."""
        settings, self._waiting = self._waiting, None
        self._late.stop()
        if settings is None:
            return
        try:
            write_settings(settings, self._path)
        except OSError as error:
            words = self.tr("The settings cannot be kept in {path}: {reason}.")
            self.failed.emit(words.format(path=self._path, reason=error.strerror))
