"""Files from a drop, the command line or the system: masters are looked at, others are frames."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import read_frame
from apmc_gui.imaging.background import BackgroundJob, BackgroundWorker

MOST_LOOKED_AT = 4
"""Files of which masters are looked at: more of them are meant to be used."""


@dataclass(frozen=True, slots=True)
class SortedFiles:
    """Masters, and paths of anything else."""

    masters: tuple[Frame, ...]
    others: tuple[str, ...]


class HandedOver(QObject):
    """Tells masters from frames by their headers, in the background: a drive may not answer."""

    frames_came = Signal(object)
    """Paths of folders and files of frames."""
    master_came = Signal(object)
    """A master, as a `Frame`, that is to be looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = BackgroundWorker(self)
        self._background.came.connect(self._take)

    def take(self, paths: Iterable[str]) -> None:
        """Hands on the masters among few files, and everything else as frames."""
        wanted = tuple(dict.fromkeys(map(os.path.abspath, paths)))
        if are_frames(wanted):
            self.frames_came.emit(wanted)
        elif wanted:
            self._background.ask(" ".join(wanted), _sorted(wanted))

    def close(self) -> None:
        """Ends the thread."""
        self._background.close()

    def _take(self, _: str, files: object) -> None:
        if not isinstance(files, SortedFiles):
            return
        if files.others:
            self.frames_came.emit(files.others)
        for master in files.masters:
            self.master_came.emit(master)


def are_frames(paths: Iterable[str]) -> bool:
    """True where paths are folders or many files, which nobody wants to look at one by one."""
    wanted = tuple(paths)
    return len(wanted) > MOST_LOOKED_AT or any(map(os.path.isdir, wanted))


def _sorted(paths: tuple[str, ...]) -> BackgroundJob:
    """Returns a job that reads the headers of files."""
    frames = {path: read_frame(path) for path in paths}
    masters = tuple(f for f in frames.values() if isinstance(f, Frame) and f.master)
    known = {master.path for master in masters}
    yield SortedFiles(masters, tuple(path for path in paths if path not in known))
