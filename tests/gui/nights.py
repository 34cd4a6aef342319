"""A small night on disk, and waiting for a session, for the tests of the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import sky
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.plan import Plan
from apmc_gui.session import Session

_PATIENCE = 30.0


def night(folder: Path) -> str:
    """Three masters' worth of frames: a bias, a flat dark and a flat; and a light."""
    sky.series(folder / "bias", 3, "BIAS")
    sky.series(folder / "dark", 4, "DARK", exposure=2.5)
    sky.series(folder / "flat", 5, "FLAT", filter="L", exposure=2.5)
    sky.frame(folder, "LIGHT", filter="L")
    return str(folder)


def settled(session: Session) -> bool:
    """True when everything is read and the plan is the newest."""
    return not (session.scanning or session.reading_library or session.planning)


def settle(qtbot: QtBot, session: Session) -> None:
    """Waits, without a loop of asyncio, until the session is settled."""
    qtbot.waitUntil(lambda: settled(session), timeout=int(_PATIENCE * 1000))


async def until(true: Callable[[], bool]) -> None:
    """Waits on the loop until something is true."""
    async with asyncio.timeout(_PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


def the_plan(session: Session) -> Plan:
    """The plan, which is there."""
    assert session.plan is not None
    return session.plan


def step_of(session: Session, kind: Kind) -> str:
    """The name of the only step of a kind."""
    (name,) = [s.name for s in the_plan(session).steps if s.kind is kind]
    return name
