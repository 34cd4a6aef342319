"""Small nights on disk, and a session that has read them: the world the window is tried in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

import sky
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.base import Job, OnLine
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.quality.check_job import (
    CheckDone,
    CheckProgress,
    check_line,
    read_check_job,
)
from ap_master_calibration.quality.findings import (
    Area,
    Cause,
    FrameNumbers,
    OddFrame,
    SeriesCheck,
)
from ap_master_calibration.text import text
from apmc_gui.session.session import Session

_PATIENCE = 30.0  # seconds


class CheckChild:
    """A child that checks frames: it finds odd those that are named, and no others.

    `gate` holds it up until it is set; `started` counts its starts.
    """

    def __init__(self, odd: Mapping[str, OddFrame] | None = None) -> None:
        self.odd = {} if odd is None else dict(odd)
        self.gate = asyncio.Event()
        self.gate.set()
        self.started = 0

    async def __call__(self, job: Job, on_line: OnLine) -> int:
        self.started += 1
        for series in read_check_job(job.argv[-1]).series:
            on_line("stdout", check_line(CheckProgress(series.name, 0.0)))
            await self.gate.wait()
            numbers = tuple(FrameNumbers(p, 0.43, 0.001, 0.0, 0.0) for p in series.frames)
            odd = tuple(self.odd[p] for p in series.frames if p in self.odd)
            on_line(
                "stdout", check_line(CheckDone(series.name, SeriesCheck(series.kind, numbers, odd)))
            )
        return 0


def check_with(session: Session, child: CheckChild) -> CheckChild:
    """Has the frames of a session checked by this child."""
    session.checker.launch = child
    session.checker.go_on()
    return child


def odd_frame(path: str, cause: Cause = Cause.LIGHT, where: Area | None = None) -> OddFrame:
    """A finding on a frame."""
    why = text("its corner is {off} above the others", off="12 ADU")
    return OddFrame(path, cause, why, {"off": 12.0}, where)


def night(folder: Path) -> str:
    """Three masters' worth of frames: a bias, a flat dark and a flat; and a light."""
    sky.series(folder / "bias", 3, "BIAS")
    sky.series(folder / "dark", 4, "DARK", exposure=2.5)
    sky.series(folder / "flat", 5, "FLAT", filter="L", exposure=2.5)
    sky.frame(folder, "LIGHT", filter="L")
    return str(folder)


def with_library(qtbot: QtBot, session: Session, folder: Path) -> Session:
    """A night read, and a library with a dark as long, a longer one, and one of another gain."""
    sky.frame(folder / "library", "Master Dark", ending=".xisf", exposure=2.5)
    sky.frame(folder / "library", "Master Dark", ending=".xisf", exposure=300.0)
    sky.frame(folder / "library", "Master Dark", ending=".xisf", exposure=2.5, gain=7)
    session.add_library(str(folder / "library"))
    session.add_sources([night(folder / "night")])
    settle(qtbot, session)
    return session


def settled(session: Session) -> bool:
    """True when everything is read and the plan is the newest."""
    return not (session.scan.running or session.scan.reading_library or session.planner.busy)


def settle(qtbot: QtBot, session: Session) -> None:
    """Waits, without a loop of asyncio, until the session is settled."""
    qtbot.waitUntil(lambda: settled(session), timeout=int(_PATIENCE * 1000))


async def until(true: Callable[[], bool]) -> None:
    """Waits on the loop until something is true."""
    async with asyncio.timeout(_PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


def plan_of(session: Session) -> Plan:
    """The plan, which is there."""
    assert session.planner.plan is not None
    return session.planner.plan


def step_of(session: Session, kind: Kind) -> Step:
    """The only step of a kind."""
    (step,) = [s for s in plan_of(session).steps if s.kind is kind]
    return step
