"""A night with a file at which the engine's child dies, and the launcher that kills it there."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import signal
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import psutil
import sky

from ap_master_calibration.engines.base import Job, Launch, OnLine
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.planner import make_plan
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.ledger import files_in

SIDE = 8000  # pixels: a packed frame of this size takes a good part of a second to read


def night(folder: Path) -> tuple[Plan, list[str]]:
    """Biases, darks of two exposures and flats; the files to die at are the short darks."""
    frames = folder / "in"
    sky.series(frames / "bias", 4, "BIAS")
    sky.series(frames / "long", 4, "DARK", exposure=60.0)
    sky.series(frames / "flat", 4, "FLAT", filter="L", exposure=2.0)
    pixels = gzip.compress(bytes(2 * SIDE * SIDE), 1)
    bad = []
    for number in range(4):
        path = sky.frame(frames / "short", "DARK", number=number, exposure=5.0, size=(16, 12))
        head, end, _ = Path(path).read_bytes().partition(f"{'END':<80}".encode())
        for name, side in (("NAXIS1", 16), ("NAXIS2", 12)):
            head = head.replace(
                f"{name:<8}= {side:>20}".encode(), f"{name:<8}= {SIDE:>20}".encode()
            )
        whole = head + end
        whole += b" " * (-len(whole) % 2880)
        Path(f"{path}.gz").write_bytes(gzip.compress(whole) + pixels)
        os.unlink(path)
        bad.append(f"{path}.gz")
    return planned(folder), bad


def planned(folder: Path) -> Plan:
    """The plan for all frames of the night, of every kind."""
    found = scan([str(folder / "in")])
    return make_plan(
        found.frames,
        found.skipped,
        str(folder / "out"),
        Settings(staged=True),
        engine="builtin",
        today=date(2026, 1, 30),
    )


def killing(launch: Launch, bad: list[str]) -> Launch:
    """The launcher, with a hand that kills the child once it says that it reads one of the files.

    Which one is left open: the system may give this hand its turn late.
    """

    async def launched(job: Job, on_line: OnLine) -> int:
        hand = asyncio.ensure_future(kill_at(job, set(bad)))
        try:
            return await launch(job, on_line)
        finally:
            hand.cancel()

    return launched


async def kill_at(job: Job, bad: set[str]) -> None:
    """Kills the child of a job while it reads, as the system does for want of memory."""
    ledger = os.path.join(os.path.dirname(job.argv[-1]), "reading.json")
    while not (found := list(processes_of(job))):
        await asyncio.sleep(0.001)
    while bad.isdisjoint(files_in(ledger)):
        await asyncio.sleep(0.001)
    for process in found:
        process.send_signal(signal.SIGKILL)


def processes_of(job: Job) -> Iterator[psutil.Process]:
    """The processes that carry out a job."""
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if job.argv[-1] in process.cmdline():
                yield process
