"""What the sources and the libraries hold, read by a child process; it fills while it is read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.library import Library
from apmc_gui.session.scan_process import ScanProcess
from apmc_gui.session.scan_protocol import FrameBatch, LibraryRead, Request

_TELL = 100  # ms between two signals of a scan that goes on
_FILL = 500  # ms between two groupings while a scan goes on, at least
_FILL_PART = 4  # a scan is grouped anew after this many times what the last grouping took

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
        self._reading: ScanProcess | None = None
        self._library_reading: ScanProcess | None = None
        self._tell = QTimer(self, singleShot=True, interval=_TELL)
        self._tell.timeout.connect(self.changed)
        self._fill = QTimer(self, singleShot=True, interval=_FILL)
        self._fill.timeout.connect(self.grown)

    @property
    def running(self) -> bool:
        """True while headers of frames are read."""
        return self._reading is not None

    @property
    def reading_library(self) -> bool:
        """True while headers of library masters are read; a scan reads them as well."""
        return self.running or self._library_reading is not None

    @property
    def counts(self) -> tuple[int, int]:
        """Frames and skipped files the scan at hand, or the last one, has found so far."""
        if self.running:
            return self._fresh_frames, len(self._fresh) - self._fresh_frames
        return len(self.frames), len(self.skipped)

    def fill_after(self, seconds: float) -> None:
        """A grouping took so long: not to group all the time, the next one waits for a while."""
        self._fill.setInterval(max(_FILL, int(1000 * seconds * _FILL_PART)))

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
        self._reading = self._started(Request(sources, tuple(exclude), *libraries))
        self._reading.ended.connect(self._ended)
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
        if self._library_reading is not None:
            self._library_reading.cancel()
        libraries = tuple(bias_libraries), tuple(dark_libraries)
        self._library_reading = self._started(Request((), (), *libraries))
        self._library_reading.ended.connect(self._library_ended)

    def _stop(self) -> None:
        self._fill.stop()
        for reading in (self._reading, self._library_reading):
            if reading is not None:
                reading.cancel()
        self._reading = self._library_reading = None

    def close(self) -> None:
        """Ends every scan and waits for the children to be gone."""
        self._stop()
        for reading in self.findChildren(ScanProcess):  # those cancelled a moment ago among them
            reading.wait()

    def _started(self, asked: Request) -> ScanProcess:
        reading = ScanProcess(
            replace(asked, cached=self._cached, cache_path=self._cache_path), self
        )
        reading.library.connect(self._take_library)
        reading.batch.connect(self._take_batch)
        reading.failed.connect(self._failed)
        reading.start()
        return reading

    def _take_batch(self, batch: FrameBatch) -> None:
        for item in batch.items:
            self._fresh[item.path] = item
            self._fresh_frames += isinstance(item, Frame)
        if not self._tell.isActive():
            self._tell.start()
        if not self._fill.isActive():
            self._fill.start()

    def _take_library(self, read: LibraryRead) -> None:
        for sentence in read.troubles:
            self.library_failed.emit(sentence)
        self.library = read.library
        self.library_changed.emit()
        self.library_read.emit()

    def _ended(self) -> None:
        self._stop()
        self._keep(self._fresh)
        self.changed.emit()
        self.ended.emit()

    def _library_ended(self) -> None:
        self._library_reading = None
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
