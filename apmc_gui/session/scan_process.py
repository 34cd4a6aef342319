"""Starts the child that scans, and hands over what it reads in slices that hold nothing up."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from ap_master_calibration.support.start_module import python_module
from apmc_gui.session.qprocess import new_process
from apmc_gui.session.scan_protocol import (
    End,
    FrameBatch,
    LibraryRead,
    Packets,
    Request,
    ScanTrouble,
)

_SLICE = 0.008  # seconds of one turn of the event loop


class ScanProcess(QObject):
    """One request to the scanner, from its start to its end or `cancel`.

    Exactly one of `ended` and `failed` comes at the end, none after `cancel`.
    """

    batch = Signal(object)  # Batch
    library = Signal(object)  # LibraryRead
    ended = Signal()
    failed = Signal(str)  # why, as a sentence

    def __init__(self, request: Request, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._packets = Packets()
        self._over = False
        self._gone = False
        self._process = new_process(python_module("apmc_gui.session.scan_worker"), dict(os.environ))
        self._process.setParent(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.setReadChannel(QProcess.ProcessChannel.StandardOutput)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._take)
        self._process.readyReadStandardOutput.connect(self._turn.start)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._troubled)

    def start(self) -> None:
        """Starts the child."""
        self._process.start()
        self._process.write(self._request.to_line())

    def cancel(self) -> None:
        """Ends the child; nothing more is told. The object deletes itself."""
        self._over = True
        self._turn.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.finished.connect(self.deleteLater)
            self._process.kill()
        else:
            self.deleteLater()

    def wait(self) -> None:
        """Waits for a cancelled child to be gone: for the end of the program."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.waitForFinished(2000)

    def _take(self) -> None:
        """Hands packets over for some milliseconds, then lets the window have its turn."""
        self._packets.feed(self._process.readAllStandardOutput().data())
        until = time.monotonic() + _SLICE
        while not self._over and time.monotonic() < until:
            match self._packets.take():
                case None:
                    if self._gone:
                        self._fail(self.tr("The scan ended before it was complete. Scan again."))
                    return
                case FrameBatch() as batch:
                    self.batch.emit(batch)
                case LibraryRead() as read:
                    self.library.emit(read)
                case ScanTrouble(sentence):
                    self._fail(sentence)
                case End():
                    self._over = True
                    self.ended.emit()
        if not self._over:
            self._turn.start()

    def _finished(self) -> None:
        self._gone = True
        if not self._over:
            self._turn.start()

    def _troubled(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._over:
            words = self.tr("The program that reads headers cannot be started: {reason}")
            self._fail(words.format(reason=self._process.errorString()))

    def _fail(self, sentence: str) -> None:
        self._over = True
        self.failed.emit(sentence)
