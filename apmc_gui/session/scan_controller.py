"""What the sources and the libraries hold, read by a child process; it fills while it is read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.frames import Frame, Skipped
from apmc_gui.session.scan_process import ScanProcess
from apmc_gui.session.scan_protocol import FrameBatch, LibraryRead, Request

_TELL = 100  # ms between two signals of a scan that goes on
_FILL = 500  # ms between two groupings while a scan goes on, at least
_FILL_PART = 4  # a scan is grouped anew after this many times what the last grouping took

Items = dict[str, Frame | Skipped]


class ScanController(QObject):
    """The files that are known, by path; at most one scan and one reading of libraries at a time.

    While a scan goes on what was known before stays, and what is new comes by `take_in`.
    """

    counted = Signal()
    """More files were found."""
    grown = Signal()
    """So much was found, and so long ago was the last time, that `take_in` is worth it."""
    ended = Signal()
    failed = Signal(str)  # why, as a sentence
    library_read = Signal(object)  # LibraryRead
    library_ended = Signal()

    def __init__(self, cached: bool, cache_path: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cached, self._cache_path = cached, cache_path
        self.frames: tuple[Frame, ...] = ()
        self.skipped: tuple[Skipped, ...] = ()
        self._items: Items = {}
        self._fresh: Items = {}
        self._fresh_frames = 0
        self._reading: ScanProcess | None = None
        self._library_reading: ScanProcess | None = None
        self._tell = QTimer(self, singleShot=True, interval=_TELL)
        self._tell.timeout.connect(self.counted)
        self._fill = QTimer(self, singleShot=True, interval=_FILL)
        self._fill.timeout.connect(self.grown)

    @property
    def scanning(self) -> bool:
        """True while headers of frames are read."""
        return self._reading is not None

    @property
    def reading_library(self) -> bool:
        """True while headers of library masters are read; a scan reads them as well."""
        return self.scanning or self._library_reading is not None

    @property
    def counts(self) -> tuple[int, int]:
        """Frames and skipped files the scan at hand, or the last one, has found so far."""
        if self.scanning:
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
        self.stop()
        self._fresh, self._fresh_frames = {}, 0
        libraries = tuple(bias_libraries), tuple(dark_libraries)
        self._reading = self._started(Request(tuple(sources), tuple(exclude), *libraries))
        self._reading.ended.connect(self._ended)

    def read_library(self, bias_libraries: Iterable[str], dark_libraries: Iterable[str]) -> None:
        """Reads the libraries alone."""
        if self._library_reading is not None:
            self._library_reading.cancel()
        libraries = tuple(bias_libraries), tuple(dark_libraries)
        self._library_reading = self._started(Request((), (), *libraries))
        self._library_reading.ended.connect(self._library_ended)

    def stop(self) -> None:
        """Reads nothing more."""
        self._fill.stop()
        for reading in (self._reading, self._library_reading):
            if reading is not None:
                reading.cancel()
        self._reading = self._library_reading = None

    def close(self) -> None:
        """Reads nothing more, and waits for the children to be gone."""
        self.stop()
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
        self.library_read.emit(read)

    def _ended(self) -> None:
        self.stop()
        self._keep(self._fresh)
        self.ended.emit()

    def _library_ended(self) -> None:
        self._library_reading = None
        self.library_ended.emit()

    def _failed(self, sentence: str) -> None:
        self.stop()
        self.failed.emit(sentence)

    # --- what is known ------------------------------------------------------------------------

    def take_in(self) -> None:
        """Adds what the scan has found so far to what is known."""
        self._keep(self._items | self._fresh)

    def keep_below(self, sources: Iterable[str]) -> None:
        """Forgets what is in none of these folders and is none of these files."""
        own = tuple(sources)
        tops = tuple(s if s.endswith(os.sep) else s + os.sep for s in own)
        known = self._items.items()
        self._keep({p: item for p, item in known if p.startswith(tops) or p in own})

    def _keep(self, items: Items) -> None:
        self._items = items
        self.frames = tuple(i for i in items.values() if isinstance(i, Frame))
        self.skipped = tuple(i for i in items.values() if isinstance(i, Skipped))
