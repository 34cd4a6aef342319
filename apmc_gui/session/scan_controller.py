"""Reads the sources and the libraries in a child process, and keeps what it has read."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.library import Library
from ap_master_calibration.support.start_module import python_module
from apmc_gui.i18n.translate import translated
from apmc_gui.session.qprocess import new_process
from apmc_gui.session.scan_protocol import (
    FrameBatch,
    LibraryRead,
    PacketReader,
    Request,
    ScanEnd,
    ScanFailed,
)

_SLICE = 0.008  # seconds of one turn of the event loop that packets may take
_UPDATE = 100  # ms between two signals of a scan that goes on
_REGROUP = 500  # ms between two groupings while a scan goes on, at least
_REGROUP_FACTOR = 4  # a scan is grouped anew after this many times what the last grouping took

Items = dict[str, Frame | Skipped]


class ScanController(QObject):
    """The files of the sources, by path, and the library; at most one scan of each at a time.

    While a scan goes on the files known before stay; `take_in` adds what it has found so far.
    """

    changed = Signal()
    """A scan began or ended, or has found more files."""
    grown = Signal()
    """The scan has found so much since the last time that `take_in` is worth it."""
    ended = Signal()
    failed = Signal(str)  # why, as a sentence
    library_changed = Signal()
    """`library` or `reading_library` is another."""
    library_read = Signal()
    """`library` is another."""
    library_failed = Signal(str)  # why a folder cannot be read
    outdated_changed = Signal()

    def __init__(self, cached: bool, cache_path: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cached, self._cache_path = cached, cache_path
        self.frames: tuple[Frame, ...] = ()
        self.skipped: tuple[Skipped, ...] = ()
        self.library = Library()
        self.outdated = False
        """True when something changed on disk since the scan."""
        self._items: Items = {}
        self._fresh: Items = {}
        self._fresh_frames = 0
        self._scan: ScanProcess | None = None
        self._library_scan: ScanProcess | None = None
        self._update = QTimer(self, singleShot=True, interval=_UPDATE)
        self._update.timeout.connect(self.changed)
        self._regroup = QTimer(self, singleShot=True, interval=_REGROUP)
        self._regroup.timeout.connect(self.grown)

    @property
    def running(self) -> bool:
        """True while headers of frames are read."""
        return self._scan is not None

    @property
    def reading_library(self) -> bool:
        """True while headers of library masters are read; a scan reads them as well."""
        return self.running or self._library_scan is not None

    @property
    def counts(self) -> tuple[int, int]:
        """Frames and skipped files the scan at hand, or the last one, has found so far."""
        if self.running:
            return self._fresh_frames, len(self._fresh) - self._fresh_frames
        return len(self.frames), len(self.skipped)

    def adapt_to(self, seconds: float) -> None:
        """Waits longer for the next grouping where the last one took so long."""
        self._regroup.setInterval(max(_REGROUP, int(1000 * seconds * _REGROUP_FACTOR)))

    # --- reading ------------------------------------------------------------------------------

    def start(
        self,
        sources: Iterable[str],
        exclude: Iterable[str],
        bias_libraries: Iterable[str],
        dark_libraries: Iterable[str],
    ) -> None:
        """Scans the sources, and reads the libraries."""
        sources = tuple(sources)
        self._stop()
        self.set_outdated(False)
        self._keep_below(sources)
        self._fresh, self._fresh_frames = {}, 0
        libraries = tuple(bias_libraries), tuple(dark_libraries)
        self._scan = self._start_process(Request(sources, tuple(exclude), *libraries))
        self._scan.ended.connect(self._ended)
        self.changed.emit()

    def clear(self) -> None:
        """Ends every scan and forgets all files; the library stays."""
        self._stop()
        self.set_outdated(False)
        self._keep({})
        self.changed.emit()

    def cancel(self) -> None:
        """Ends the scan; what it found so far stays, and is outdated."""
        self._stop()
        self.take_in()
        self.set_outdated(True)
        self.changed.emit()

    def set_outdated(self, outdated: bool) -> None:
        """Marks what is known as no longer what is on the disk, or as up to date."""
        if outdated != self.outdated:
            self.outdated = outdated
            self.outdated_changed.emit()

    def read_library(self, bias_libraries: Iterable[str], dark_libraries: Iterable[str]) -> None:
        """Reads the libraries alone."""
        if self._library_scan is not None:
            self._library_scan.cancel()
        libraries = tuple(bias_libraries), tuple(dark_libraries)
        self._library_scan = self._start_process(Request((), (), *libraries))
        self._library_scan.ended.connect(self._library_ended)

    async def library_settled(self) -> None:
        """Waits until no library is being read."""
        while self.reading_library:
            news = asyncio.get_running_loop().create_future()

            def tell(news: asyncio.Future[None] = news) -> None:
                if not news.done():
                    news.set_result(None)

            signals = (self.changed, self.library_changed)
            for signal in signals:
                signal.connect(tell)
            try:
                await news
            finally:
                for signal in signals:
                    signal.disconnect(tell)

    def _stop(self) -> None:
        self._regroup.stop()
        for process in (self._scan, self._library_scan):
            if process is not None:
                process.cancel()
        self._scan = self._library_scan = None

    def close(self) -> None:
        """Ends every scan and waits for the children to be gone."""
        self._stop()
        for process in self.findChildren(ScanProcess):  # also those cancelled a moment ago
            process.wait()

    def _start_process(self, request: Request) -> ScanProcess:
        process = ScanProcess(
            replace(request, cached=self._cached, cache_path=self._cache_path), self
        )
        process.library.connect(self._take_library)
        process.batch.connect(self._take_batch)
        process.failed.connect(self._failed)
        process.start()
        return process

    def _take_batch(self, batch: FrameBatch) -> None:
        for item in batch.items:
            self._fresh[item.path] = item
            self._fresh_frames += isinstance(item, Frame)
        if not self._update.isActive():
            self._update.start()
        if not self._regroup.isActive():
            self._regroup.start()

    def _take_library(self, read: LibraryRead) -> None:
        for sentence in read.errors:
            self.library_failed.emit(translated(sentence))
        self.library = read.library
        self.library_changed.emit()
        self.library_read.emit()

    def _ended(self) -> None:
        self._stop()
        self._keep(self._fresh)
        self.changed.emit()
        self.ended.emit()

    def _library_ended(self) -> None:
        self._library_scan = None
        self.library_changed.emit()

    def _failed(self, sentence: str) -> None:
        self._stop()
        self.set_outdated(True)
        self.changed.emit()
        self.failed.emit(sentence)

    # --- what is known ------------------------------------------------------------------------

    def take_in(self) -> None:
        """Adds what the scan has found so far to what is known."""
        self._keep(self._items | self._fresh)

    def _keep_below(self, sources: tuple[str, ...]) -> None:
        """Forgets what is in none of these folders and is none of these files."""
        folders = tuple(s if s.endswith(os.sep) else s + os.sep for s in sources)
        kept = (i for i in self._items.items() if i[0].startswith(folders) or i[0] in sources)
        self._keep(dict(kept))

    def _keep(self, items: Items) -> None:
        self._items = items
        self.frames = tuple(i for i in items.values() if isinstance(i, Frame))
        self.skipped = tuple(i for i in items.values() if isinstance(i, Skipped))


class ScanProcess(QObject):
    """One request to the child that scans, from its start to its end or `cancel`.

    Exactly one of `ended` and `failed` comes at the end, none after `cancel`.
    """

    batch = Signal(object)  # FrameBatch
    library = Signal(object)  # LibraryRead
    ended = Signal()
    failed = Signal(str)  # why, as a sentence

    def __init__(self, request: Request, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._packets = PacketReader()
        self._over = False
        self._exited = False
        child = python_module("apmc_gui.session.scan_worker")
        self._process = new_process(child, dict(os.environ))
        self._process.setParent(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.setReadChannel(QProcess.ProcessChannel.StandardOutput)
        self._read_soon = QTimer(self, singleShot=True, interval=0)
        self._read_soon.timeout.connect(self._read)
        self._process.readyReadStandardOutput.connect(self._read_soon.start)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._error)

    def start(self) -> None:
        """Starts the child."""
        self._process.start()
        self._process.write(self._request.to_line())

    def cancel(self) -> None:
        """Ends the child; no signal comes any more. The object deletes itself."""
        self._over = True
        self._read_soon.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.finished.connect(self.deleteLater)
            self._process.kill()
        else:
            self.deleteLater()

    def wait(self) -> None:
        """Waits until a cancelled child is gone: for the end of the program."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.waitForFinished(2000)

    def _read(self) -> None:
        """Hands packets over for some milliseconds, then lets the event loop have its turn."""
        self._packets.feed(self._process.readAllStandardOutput().data())
        until = time.monotonic() + _SLICE
        while not self._over and time.monotonic() < until:
            match self._packets.read():
                case None:
                    if self._exited:
                        self._fail(self.tr("The scan ended before it was complete. Scan again."))
                    return
                case FrameBatch() as batch:
                    self.batch.emit(batch)
                case LibraryRead() as library:
                    self.library.emit(library)
                case ScanFailed(sentence):
                    self._fail(translated(sentence))
                case ScanEnd():
                    self._over = True
                    self.ended.emit()
        if not self._over:
            self._read_soon.start()

    def _finished(self) -> None:
        self._exited = True
        if not self._over:
            self._read_soon.start()

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._over:
            sentence = self.tr("The program that reads headers cannot be started: {reason}")
            self._fail(sentence.format(reason=self._process.errorString()))

    def _fail(self, sentence: str) -> None:
        self._over = True
        self.failed.emit(sentence)
