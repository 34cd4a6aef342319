"""Small nights on disk, and a session that has read them: the world the window is tried in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import sky
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Step
from apmc_gui.session.session import Session

_PATIENCE = 30.0  # seconds


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
