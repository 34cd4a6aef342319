"""A night with a library, read by a session: what pages are tried on."""

from __future__ import annotations

from pathlib import Path

import sky
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Kind
from ap_master_calibration.plan import Plan, Step
from apmc_gui.session import Session


def settle(qtbot: QtBot, session: Session) -> None:
    """Waits until everything is read and the plan is the newest."""
    qtbot.waitUntil(
        lambda: not (session.scanning or session.reading_library or session.planning),
        timeout=20_000,
    )


def with_library(qtbot: QtBot, session: Session, folder: Path) -> Session:
    """A bias, a flat dark and a flat; a library with a dark as long, a longer one, another gain."""
    sky.series(folder / "night" / "bias", 3, "BIAS")
    sky.series(folder / "night" / "dark", 4, "DARK", exposure=2.5)
    sky.series(folder / "night" / "flat", 5, "FLAT", filter="L", exposure=2.5)
    sky.frame(folder / "library", "Master Dark", ending=".xisf", exposure=2.5)
    sky.frame(folder / "library", "Master Dark", ending=".xisf", exposure=300.0)
    sky.frame(folder / "library", "Master Dark", ending=".xisf", exposure=2.5, gain=7)
    session.add_library(str(folder / "library"))
    session.add_sources([str(folder / "night")])
    settle(qtbot, session)
    return session


def plan_of(session: Session) -> Plan:
    """The plan, which is there."""
    assert session.plan is not None
    return session.plan


def step_of(session: Session, kind: Kind) -> Step:
    """The one step of a kind."""
    (step,) = [s for s in plan_of(session).steps if s.kind is kind]
    return step
