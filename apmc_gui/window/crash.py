"""What nobody foresaw is written down and shown with a report to copy; nothing is swallowed."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
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

from apmc_gui.appearance.assets import icon
from apmc_gui.support.paths import log_folder
from apmc_gui.support.versions import as_text, versions
from apmc_gui.widgets.controls import button, label

_LAST = 40  # lines of the log that go into a report
_MOST_FILES = 20  # reports kept

Lines = Callable[[], Sequence[str]]


def report_of(error: BaseException, lines: Sequence[str] = ()) -> str:
    """A report of an error: versions, traceback, and the last lines of the log."""
    told = "".join(traceback.format_exception(error))
    last = "\n".join(lines[-_LAST:])
    return (
        f"{as_text(versions())}\n"
        f"{time.strftime('%Y-%m-%d %H:%M:%S %z')}\n"
        f"\n{told}"
        f"\nLast lines of the log:\n{last or '(none)'}\n"
    )


class CrashReporter(QObject):
    """Takes every error nobody caught, of any thread and of the event loop."""

    came = Signal(object)  # the error; told in the window's thread

    def __init__(self, last_lines: Lines | None = None, folder: str | None = None) -> None:
        """`last_lines` tells the log; reports are written to `folder`, else where logs belong."""
        super().__init__()
        self._last_lines = last_lines
        self._folder = folder
        self._before: tuple[Any, Any] | None = None
        self.dialog: CrashDialog | None = None
        self.came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on, errors come here."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Errors go where they went before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def of_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """For `loop.set_exception_handler`: a task or a callback failed."""
        error = context.get("exception")
        self.take(error if error is not None else RuntimeError(str(context.get("message"))))

    def take(self, error: BaseException) -> None:
        """Takes an error; may be called from any thread."""
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

    def _thread_hook(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and told.exc_type is not SystemExit:
            self.take(told.exc_value)

    def _show(self, error: BaseException) -> None:
        lines = () if self._last_lines is None else self._last_lines()
        report = report_of(error, lines)
        path = self._write(report)
        if self.dialog is not None:
            self.dialog.add(report)
            return
        self.dialog = CrashDialog(report, path, QApplication.activeWindow())
        self.dialog.finished.connect(self._closed)
        self.dialog.show()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _write(self, report: str) -> str | None:
        """Keeps a report, and the newest ones before it; None where that cannot be done."""
        folder = log_folder() if self._folder is None else self._folder
        path = os.path.join(folder, time.strftime("crash-%Y%m%d-%H%M%S.txt"))
        try:
            os.makedirs(folder, exist_ok=True)
            with open(path, "a", encoding="utf-8", errors="replace") as file:
                file.write(report)
            old = sorted(n for n in os.listdir(folder) if n.startswith("crash-"))
            for name in old[:-_MOST_FILES]:
                os.unlink(os.path.join(folder, name))
        except OSError:
            return None
        return path


class CrashDialog(QDialog):
    """Says that something went wrong, and hands over the report; the window goes on behind it."""

    def __init__(self, report: str, path: str | None, parent: QWidget | None = None) -> None:
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
        layout.addLayout(self._head())
        layout.addWidget(self.report, 1)
        layout.addLayout(self._foot())
        self.resize(760, 460)

    def _head(self) -> QHBoxLayout:
        sign = label()
        sign.setPixmap(icon("error", "bad").pixmap(32, 32))
        text = self.tr(
            "Something went wrong that should not have. Your frames are untouched, and masters "
            "that were finished are whole. Please send this report with a word on what you did."
        )
        head = QHBoxLayout()
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(text, wrap=True), 1)
        return head

    def _foot(self) -> QHBoxLayout:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Close)
        buttons.button(standard.Close).setText(self.tr("Go on"))
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
        """One more error while the dialog is open."""
        self.report.appendPlainText(f"\n{'-' * 60}\n{report}")

    def copy(self) -> None:
        """Puts the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _reveal(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(self._path)))
