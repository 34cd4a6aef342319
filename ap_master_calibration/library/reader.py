"""Reads the masters in library folders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ap_master_calibration.frames import DARKS, Frame, Kind, SkipCode, Skipped
from ap_master_calibration.scanning.cache import ScanCache
from ap_master_calibration.scanning.scan import ScanResult, scan
from ap_master_calibration.support.real_path import real_path
from ap_master_calibration.text import text


@dataclass(frozen=True, slots=True)
class Library:
    """The masters of library folders by kind, and the files that are none.

    `flat` are master flats in the same folders: nothing is calibrated with them here.
    """

    bias: tuple[Frame, ...] = ()
    dark: tuple[Frame, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    flat: tuple[Frame, ...] = ()

    @property
    def masters(self) -> tuple[Frame, ...]:
        """Every master once."""
        return (*self.bias, *self.dark, *self.flat)


def read_library(
    bias_folders: Sequence[str],
    dark_folders: Sequence[str],
    *,
    cache: ScanCache | None = None,
) -> Library:
    """Returns the master biases below the first folders and the master darks below the second.

    A folder may be both, and is scanned once. Frames that are no masters and files that cannot be
    read are skipped with the reason. Raises UsageError where a folder does not exist.
    """
    scans: dict[str, ScanResult] = {}
    for folder in (*bias_folders, *dark_folders):
        real = real_path(folder)
        if real not in scans:
            scans[real] = scan([folder], cache=cache)
    bias = _frames(bias_folders, scans)
    dark = _frames(dark_folders, scans)
    return Library(
        tuple(f for f in bias.values() if f.master and f.kind is Kind.BIAS),
        tuple(f for f in dark.values() if f.master and f.kind in DARKS),
        _skipped(scans.values()),
        tuple(f for f in (bias | dark).values() if f.master and f.kind is Kind.FLAT),
    )


def _frames(folders: Iterable[str], scans: dict[str, ScanResult]) -> dict[str, Frame]:
    """Returns the frames below some folders, each file once, by its real path."""
    reals = dict.fromkeys(real_path(folder) for folder in folders)
    return {real_path(f.path): f for real in reals for f in scans[real].frames}


def _skipped(scans: Iterable[ScanResult]) -> tuple[Skipped, ...]:
    skipped: dict[str, Skipped] = {}
    for result in scans:
        raw = (f.path for f in result.frames if not f.master)
        not_masters = (Skipped(path, text("not a master"), SkipCode.OTHER) for path in raw)
        for item in (*result.skipped, *not_masters):
            skipped.setdefault(real_path(item.path), item)
    return tuple(skipped.values())
