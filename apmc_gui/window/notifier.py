"""Notifies a user who is in another program that a run has ended."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from apmc_gui.appearance.assets import app_icon
from apmc_gui.session.messages import Message, MessageLevel

_LONGEST = 10_000  # ms a notification stays, where the system leaves that to us


class Notifier(QObject):
    """System notifications for a window that is not in front."""

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._window, self._name = window, name
        self._tray: QSystemTrayIcon | None = None

    def notify(self, message: Message) -> bool:
        """Shows a message as a notification of the system; False where the window is in front."""
        if self._window.isActiveWindow():
            return False
        QApplication.alert(self._window)  # the entry in the taskbar
        self._show(message)
        return True

    def _show(self, message: Message) -> None:
        # Desktops of Linux take notifications from any program, and many of them have no tray.
        if sys.platform == "linux" and (program := shutil.which("notify-send")):
            icon = "dialog-error" if message.level is MessageLevel.ERROR else "dialog-information"
            command = ["--app-name", self._name, "--icon", icon, "--", self._name, message.text]
            QProcess.startDetached(program, command)
        elif QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:  # notifications are a part of the tray for Qt
                self._tray = QSystemTrayIcon(app_icon(), self)
                self._tray.messageClicked.connect(self._window.activateWindow)
            self._tray.show()
            self._tray.showMessage(self._name, message.text, app_icon(), _LONGEST)

    def close(self) -> None:
        """Takes the tray's icon away."""
        if self._tray is not None:
            self._tray.hide()
