"""Tests masters, adds them to a library, or exports them, one by one in the background."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.frames import Frame
from ap_master_calibration.library.add import Added, add_to_library, read_master
from ap_master_calibration.library.naming import library_root
from ap_master_calibration.library.wbpp import NOTE, Export, export_for_wbpp
from ap_master_calibration.running.library_verdict import bad_verdict
from ap_master_calibration.text import Text
from apmc_gui.imaging.background import BackgroundJob

EXPORT_FOLDER = "WBPP masters"


@dataclass(frozen=True, slots=True)
class LibraryJobs:
    """How far it is: which master is tested or copied now, of how many."""

    number: int
    count: int


@dataclass(frozen=True, slots=True)
class JudgedMasters:
    """Masters that are to be added to the library `folder`, and why some are `bad`, by path."""

    folder: str
    masters: tuple[str, ...]
    bad: Mapping[str, Text]

    @property
    def others(self) -> tuple[str, ...]:
        """The masters that are not bad."""
        return tuple(path for path in self.masters if path not in self.bad)


@dataclass(frozen=True, slots=True)
class CopiedMasters:
    """What became of masters that were to be added to a library."""

    library: str
    done: tuple[Added, ...]
    failed: tuple[ApmcError, ...]


@dataclass(frozen=True, slots=True)
class NotExported:
    """Why nothing was exported."""

    error: ApmcError


def judge_masters(masters: Sequence[str], folder: str) -> BackgroundJob:
    """A look that says which masters are bad before any is copied; those unread are not."""
    bad = {}
    for number, path in enumerate(masters, 1):
        yield LibraryJobs(number, len(masters))
        with suppress(ApmcError):
            why = bad_verdict(read_master(path))
            if why is not None:
                bad[path] = why
    yield JudgedMasters(folder, tuple(masters), bad)


def copy_to_library(masters: Sequence[str], folder: str) -> BackgroundJob:
    """A look that adds masters to a library; it hands over how far it is, and what came of it."""
    done, failed = [], []
    for number, path in enumerate(masters, 1):
        yield LibraryJobs(number, len(masters))
        try:
            done.append(add_to_library(read_master(path), folder))
        except ApmcError as error:
            failed.append(error)
    yield CopiedMasters(library_root(folder), tuple(done), tuple(failed))


def export_masters(paths: Sequence[str], others: Sequence[Frame], folder: str) -> BackgroundJob:
    """A look that exports the masters at some paths, and others that were read, for WBPP."""
    try:
        masters = [read_master(path) for path in paths]
        result: Export | NotExported = export_for_wbpp([*masters, *others], export_folder(folder))
    except ApmcError as error:
        result = NotExported(error)
    yield result


def export_folder(folder: str) -> str:
    """Returns where an export goes: the folder itself, or one in it where it holds other files."""
    try:
        names = os.listdir(folder)
    except OSError:
        names = []
    exported = not names or NOTE in names
    return folder if exported else os.path.join(folder, EXPORT_FOLDER)
