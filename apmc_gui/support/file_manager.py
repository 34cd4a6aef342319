"""Shows a file in the system's file manager, selected where the system can."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_file_manager(path: str) -> None:
    """Opens the file manager at a file or folder, else the folder it lies in.

    A path that is gone leads to the nearest folder that is still there.
    """
    while not os.path.exists(path) and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    folder = path if os.path.isdir(path) else os.path.dirname(path)
    command = _command(path)
    if command is None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
        return
    process = QProcess()
    _running.add(process)

    def ended(code: int) -> None:
        _running.discard(process)
        if code != 0 and sys.platform != "win32":  # explorer.exe ends with 1 when all is well
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    process.finished.connect(ended)
    process.errorOccurred.connect(lambda error: ended(1) if error is _NOT_STARTED else None)
    process.start(command[0], command[1:])


_NOT_STARTED = QProcess.ProcessError.FailedToStart
_running: set[QProcess] = set()


def _command(path: str) -> list[str] | None:
    """The command that selects a file: Linux desktops have none in common but a D-Bus call."""
    if sys.platform == "win32":
        return ["explorer.exe", f"/select,{os.path.normpath(path)}"]
    if sys.platform == "darwin":
        return ["open", "-R", path]
    if os.path.isdir(path):
        return None
    uri = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return [
        "dbus-send",
        "--session",
        "--print-reply",
        "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{uri.replace(',', '%2C')}",
        "string:",
    ]
