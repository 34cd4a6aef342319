"""Watches the folders of a scan for files that appear or disappear."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ap_master_calibration.scanning.scan import FRAME_ENDINGS
from apmc_gui.imaging.background import BackgroundWorker, one_piece

_FOLDERS = 300  # beyond it a system may run out of watches
_CALM = 400  # ms without a further change before the folders are looked at
_DEPTH = 12
_REST = 0.001  # seconds between two folders: the window shares Python with this thread

_LISTING = "listing"

Names = dict[str, frozenset[str]]
"""The files worth a look and the folders in each folder."""


@dataclass(frozen=True, slots=True)
class _Listing:
    """What the folders hold: kept where it is the `first`, else compared with the first."""

    names: Names
    first: bool


class FolderWatch(QObject):
    """Watches folders; `changed` comes once when what is in them is no more what it was."""

    began = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tops: tuple[str, ...] = ()
        self._ignored: frozenset[str] = frozenset()
        self._names: Names = {}
        self._watcher: QFileSystemWatcher | None = None
        self._worker = BackgroundWorker(self)
        self._worker.came.connect(lambda _, listing: self._compare(listing))
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(lambda: self._look(first=False))

    def start(self, tops: Iterable[str], ignored: Iterable[str]) -> None:
        """Watches these folders and those below them, but nothing in `ignored`."""
        self.stop()
        self._tops = tuple(tops)
        self._ignored = frozenset(map(os.path.abspath, ignored))
        self._look(first=True)

    def stop(self) -> None:
        """Watches nothing."""
        self._calm.stop()
        self._worker.forget(_LISTING)
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def close(self) -> None:
        """Ends its thread."""
        self.stop()
        self._worker.close()

    def _look(self, *, first: bool) -> None:
        tops, ignored = self._tops, self._ignored
        self._worker.ask(_LISTING, one_piece(lambda: _Listing(dict(_names(tops, ignored)), first)))

    def _compare(self, listing: _Listing) -> None:
        if listing.first:
            self._names = listing.names
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(lambda _: self._calm.start())
            if listing.names:
                self._watcher.addPaths(list(listing.names))
            self.began.emit()
        elif listing.names != self._names:
            self.stop()
            self.changed.emit()


def _names(tops: Sequence[str], ignored: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yields the names in the first folders of a tree; the upper ones come first."""
    waiting = [(top, 0) for top in tops if os.path.isdir(top)]
    count = 0
    while waiting and count < _FOLDERS:
        folder, depth = waiting.pop(0)
        count += 1
        inner: list[str] = []
        files: list[str] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or entry.path in ignored:
                        continue
                    if entry.name.lower().endswith(FRAME_ENDINGS):
                        files.append(entry.name)
                    elif entry.is_dir(follow_symlinks=False):
                        inner.append(entry.path)
        except OSError:  # it is gone: that is a change
            yield folder, frozenset()
            continue
        yield folder, frozenset((*files, *map(os.path.basename, inner)))
        time.sleep(_REST)
        if depth < _DEPTH:
            waiting += [(path, depth + 1) for path in sorted(inner)]
