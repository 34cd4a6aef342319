"""What a person sees of a run who looks elsewhere: the title, and a notification at the end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sky
from night import night, settled, until
from pytestqt.qtbot import QtBot
from test_run_controller import HANGS, Scripted, use

from ap_master_calibration.settings import EngineChoice
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.session import Session
from apmc_gui.window.main_window import MainWindow
from apmc_gui.window.notifier import Notifier


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> MainWindow:
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def notified(monkeypatch: pytest.MonkeyPatch) -> list[Message]:
    messages: list[Message] = []
    monkeypatch.setattr(Notifier, "_show", lambda _, message: messages.append(message))
    return messages


async def test_the_title_says_how_much_of_a_run_is_done(
    window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    use(monkeypatch, Scripted(HANGS))
    session.create()
    await until(lambda: session.run.state is not None)
    assert window.windowTitle().startswith("0 % – ")
    session.run.stop()
    await until(lambda: not session.run.running)
    assert "%" not in window.windowTitle()


async def test_the_end_of_a_run_is_notified_where_the_window_is_not_in_front(
    window: MainWindow, session: Session, tmp_path: Path, notified: list[Message]
) -> None:
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    session.create()
    await until(lambda: session.run.outcome is not None and not session.run.running)
    assert [m.level for m in notified] == [MessageLevel.WARNING]  # of few frames
    assert notified[0].text.startswith("3 masters made in ")


def test_a_window_in_front_needs_no_notification(
    window: MainWindow, session: Session, notified: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    session.run.message.emit(Message(MessageLevel.SUCCESS, "3 masters made."))
    assert notified == []


def test_notifications_can_be_switched_off(
    window: MainWindow, session: Session, notified: list[Message]
) -> None:
    window.set_notify(False)
    session.run.message.emit(Message(MessageLevel.SUCCESS, "3 masters made."))
    assert notified == []
    assert not window.preferences.notify


async def test_a_master_made_with_a_warning_is_told_in_amber_with_the_reason(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "night"
    sky.series(folder, 5, "FLAT", level=15_000.0)
    sky.frame(folder, "FLAT", level=45_000.0)
    session.add_sources([str(folder)])
    await until(lambda: settled(session))
    session.create()
    await until(lambda: session.run.outcome is not None and not session.run.running)
    message = window.bar.messages[-1]
    assert message.level is MessageLevel.WARNING
    assert message.text.startswith("1 master made in ")
    assert "1 of them with a warning" in message.text
    assert message.remedy is Remedy.RESULTS


def test_every_remedy_has_its_act(window: MainWindow) -> None:
    assert set(window.remedies()) == set(Remedy)
