"""Catches unhandled exceptions: writes a crash report and shows it."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
import time
import traceback
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.support.log import end_of_log, log_folder, log_path
from ap_master_calibration.support.win_files import sentence_of
from ap_master_calibration.text import Text
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import translated
from apmc_gui.support.versions import as_text, versions
from apmc_gui.widgets.controls import button, label

PROGRAM = "apmc-gui"
"""The name of the window's log."""

_log = logging.getLogger(__name__)
_MOST_REPORTS = 20


def report_of(error: BaseException, folder: str | None = None) -> str:
    """Returns the report of an error: versions, traceback, and the last lines of the log."""
    log = "\n".join(end_of_log(log_path(PROGRAM, folder)))
    return (
        f"{as_text(versions())}\n"
        f"{time.strftime('%Y-%m-%d %H:%M:%S %z')}\n"
        f"\n{''.join(traceback.format_exception(error))}"
        f"\nLast lines of the log:\n{log or '(none)'}\n"
    )


class CrashReporter(QObject):
    """Takes every unhandled exception, of any thread and of the event loop."""

    came = Signal(object)  # the exception, in the window's thread

    def __init__(self, folder: str | None = None) -> None:
        """Logs are read in `folder` and reports written to it; None is the user's log folder."""
        super().__init__()
        self._folder = log_folder() if folder is None else folder
        self._before: tuple[Any, Any] | None = None
        self.dialog: CrashDialog | None = None
        self.came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catches unhandled exceptions from now on."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Restores the hooks that were set before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def of_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """For `loop.set_exception_handler`: a task or a callback failed."""
        error = context.get("exception")
        self.take(error if error is not None else RuntimeError(str(context.get("message"))))

    def take(self, error: BaseException) -> None:
        """Takes an exception; may be called from any thread."""
        _log.error("unhandled exception", exc_info=error)
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write("".join(traceback.format_exception(error)))
        self.came.emit(error)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            self.take(arguments.exc_value)

    def _show(self, error: BaseException) -> None:
        report = report_of(error, self._folder)
        path = self._write(report)
        if self.dialog is not None:
            self.dialog.add(report)
            return
        cause = sentence_of(error) if isinstance(error, OSError) else None
        self.dialog = CrashDialog(report, path, QApplication.activeWindow(), cause)
        self.dialog.finished.connect(self._closed)
        self.dialog.show()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _write(self, report: str) -> str | None:
        """Writes a report and deletes the oldest ones; None where that cannot be done."""
        folder = self._folder
        path = os.path.join(folder, time.strftime("crash-%Y%m%d-%H%M%S.txt"))
        try:
            os.makedirs(folder, exist_ok=True)
            with open(path, "a", encoding="utf-8", errors="replace") as file:
                file.write(report)
            old = sorted(n for n in os.listdir(folder) if n.startswith("crash-"))
            for name in old[:-_MOST_REPORTS]:
                os.unlink(os.path.join(folder, name))
        except OSError:
            return None
        return path


class CrashDialog(QDialog):
    """Shows a crash report to copy; the window stays usable behind it.

    `cause` is what the system refused, where that is what happened: it stands above the report.
    """

    def __init__(
        self,
        report: str,
        path: str | None,
        parent: QWidget | None = None,
        cause: Text | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong"))
        self._path = path
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("crash_report")
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head(cause))
        layout.addWidget(self.report, 1)
        layout.addLayout(self._foot())
        self.resize(760, 460)

    def _head(self, cause: Text | None) -> QHBoxLayout:
        sign = label()
        sign.setPixmap(icon("error", "bad").pixmap(32, 32))
        text = self.tr(
            "Something went wrong that should not have. Your frames are untouched, and masters "
            "that were finished are whole. Please send this report and say what you were doing."
        )
        if cause is not None:
            text = self.tr(
                "The system refused something: {cause}\nYour frames are untouched, and masters "
                "that were finished are whole. Mend that and try again; if it stays, please send "
                "this report."
            ).format(cause=translated(cause))
        head = QHBoxLayout()
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(text, wrap=True), 1)
        return head

    def _foot(self) -> QHBoxLayout:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Close)
        buttons.button(standard.Close).setText(self.tr("Continue"))
        buttons.rejected.connect(self.reject)
        copy = button(self.tr("Copy report"), self.copy, name="crash_copy", sign="copy")
        reveal = button(self.tr("Open folder"), self._reveal, name="crash_reveal", sign="reveal")
        reveal.setVisible(self._path is not None)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addWidget(reveal)
        where = "" if self._path is None else self.tr("Kept as {path}").format(path=self._path)
        foot.addWidget(label(where, role="dim", wrap=True), 1)
        foot.addWidget(buttons)
        return foot

    def add(self, report: str) -> None:
        """Adds one more report while the dialog is open."""
        self.report.appendPlainText(f"\n{'-' * 60}\n{report}")

    def copy(self) -> None:
        """Copies the report to the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _reveal(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(self._path)))
