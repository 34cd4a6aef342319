"""The first start: frames, a sample, PixInsight found by itself, a library asked for once."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pixinsight_standin
import pytest
import sky
from night import night, settle, settled, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.settings import PixInsightSettings
from apmc_gui.session import sample_night
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.sample_night import SampleStage
from apmc_gui.session.session import Session
from apmc_gui.support.paths import shown
from apmc_gui.support.preferences import read_preferences
from apmc_gui.widgets.empty_page import EmptyPage
from apmc_gui.window.main_window import MainWindow

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def empty(qtbot: QtBot, session: Session) -> Iterator[EmptyPage]:
    made = EmptyPage(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.samples.end()


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.isVisible():
        made.close()


@pytest.fixture(autouse=True)
def _small_sample_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_night, "make_demo_night", partial(make_demo_night, size=(64, 48)))


def click(qtbot: QtBot, page: EmptyPage, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), CLICK)


def told(page: EmptyPage, line: str) -> str:
    """What a line of the welcome says; "" where it is not shown."""
    words = page.findChild(QLabel, f"{line}_words")
    return words.text() if words.isVisible() else ""


def offered(page: EmptyPage, name: str) -> bool:
    return page.findChild(QPushButton, name).isVisible()


def with_pixinsight(session: Session, folder: Path) -> None:
    program = pixinsight_standin.install(folder / "PixInsight" / "bin")
    place = PixInsightSettings(program, pixinsight_standin.slot())
    session.set_settings(replace(session.settings, pixinsight=place))


# --- frames -----------------------------------------------------------------------------------


def test_the_welcome_offers_frames_and_the_wizard(qtbot: QtBot, empty: EmptyPage) -> None:
    for name, signal in (("empty_add", empty.add_asked), ("empty_wizard", empty.wizard_asked)):
        with qtbot.waitSignal(signal):
            click(qtbot, empty, name)


def test_recent_folders_that_are_still_there_are_opened_by_a_click(
    qtbot: QtBot, empty: EmptyPage, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "2026-01-29"
    folder.mkdir()
    empty.set_recent([str(tmp_path / "gone"), str(folder)])
    (button,) = empty.findChildren(QToolButton, "recent_folder")
    assert button.text() == "2026-01-29"
    qtbot.mouseClick(button, CLICK)
    assert session.sources == (str(folder),)


def test_the_welcome_promises_what_it_does_not_do(empty: EmptyPage) -> None:
    promise = told(empty, "welcome_promise")
    assert "No registration, no network, no telemetry" in promise


def test_paths_are_shown_from_the_own_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert shown(str(tmp_path / "Astro" / "2026-01-29")) == "~/Astro/2026-01-29"
    assert shown(str(tmp_path)) == "~"
    assert shown(f"{tmp_path}er/x") == f"{tmp_path}er/x"


# --- the sample -------------------------------------------------------------------------------


async def test_the_sample_ends_in_finished_masters_that_are_shown(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    with_pixinsight(session, tmp_path)
    assert session.engines.name == "pixinsight"
    samples = window.empty.samples
    window.actions_["samples"].trigger()
    assert samples.stage is SampleStage.WRITING
    assert not window.actions_["samples"].isEnabled()
    samples.make()  # a second click does nothing
    await until(lambda: session.run.running)
    assert samples.stage is SampleStage.MAKING
    await until(lambda: not samples.busy)
    assert session.run.outcome is not None
    assert session.run.outcome.plan.engine == "builtin"
    assert len(session.run.outcome.made) == 10
    assert session.run.outcome.failed == ()
    assert window.tabs.current == "results"
    assert window.windowTitle().startswith("Sample frames")
    await until(lambda: settled(session))
    window.close()


async def test_the_sample_leaves_nothing_behind_when_own_frames_come(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    with_pixinsight(session, tmp_path)
    before = session.settings
    window.empty.samples.make()
    await until(lambda: window.empty.samples.stage is SampleStage.MAKING)
    await until(lambda: not window.empty.samples.busy)
    assert session.settings != before
    own = night(tmp_path / "2026-01-29")
    session.add_sources([own])
    await until(lambda: settled(session) and session.sources == (own,))
    assert session.settings == before
    assert session.output == f"{own}_masters"
    assert session.engines.name == "pixinsight"
    assert window.preferences.recent == (own,)


async def test_the_next_start_after_a_sample_is_a_first_start_again(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    window.empty.samples.make()
    await until(lambda: bool(session.sources))
    await until(lambda: not window.empty.samples.busy)
    gone = asyncio.Event()
    window.closed.connect(gone.set)
    window.close()
    await gone.wait()
    kept, _ = read_preferences(str(tmp_path / "window.json"))
    assert kept.sources == ()
    assert kept.output is None
    assert kept.recent == ()
    assert session.settings.bias_libraries == ()


def test_a_folder_that_takes_no_sample_is_told_in_words(
    qtbot: QtBot, empty: EmptyPage, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("")
    messages: list[Message] = []
    session.message.connect(messages.append)
    empty.samples.make(str(file / "below"))
    qtbot.waitUntil(lambda: bool(messages), timeout=20_000)
    assert messages[0].level is MessageLevel.ERROR
    assert str(file) in messages[0].text
    assert session.sources == ()
    assert empty.findChild(QPushButton, "empty_sample").isEnabled()


# --- PixInsight -------------------------------------------------------------------------------


def test_without_pixinsight_the_welcome_says_who_makes_the_masters(
    qtbot: QtBot, empty: EmptyPage, session: Session, tmp_path: Path
) -> None:
    nowhere = PixInsightSettings(binary=str(tmp_path / "nowhere"))
    session.set_settings(replace(session.settings, pixinsight=nowhere))
    assert "the built-in engine makes the masters" in told(empty, "welcome_engine")
    assert not offered(empty, "welcome_test")
    with qtbot.waitSignal(empty.engine.remedy_asked):
        click(qtbot, empty, "welcome_where")


async def test_a_pixinsight_that_is_there_is_found_and_tried(
    qtbot: QtBot, empty: EmptyPage, session: Session, tmp_path: Path
) -> None:
    with_pixinsight(session, tmp_path)
    assert "was found" in told(empty, "welcome_engine")
    assert not offered(empty, "welcome_where")
    click(qtbot, empty, "welcome_test")
    await until(lambda: empty.engine.trial.running)
    assert offered(empty, "welcome_test_stop")
    await until(lambda: not empty.engine.trial.running)
    assert "started and ran a script" in told(empty, "welcome_engine")
    assert offered(empty, "welcome_test")


# --- the library ------------------------------------------------------------------------------


def test_the_library_is_asked_for_once(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    empty = window.empty
    assert "older masters" in told(empty, "welcome_library")
    click(qtbot, empty, "welcome_skip")
    assert told(empty, "welcome_library") == ""
    with qtbot.waitSignal(window.closed):
        window.close()
    kept, _ = read_preferences(str(tmp_path / "window.json"))
    again = MainWindow(session, kept, str(tmp_path / "window.json"))
    qtbot.addWidget(again)
    again.show()
    assert told(again.empty, "welcome_library") == ""
    again.close()


def test_a_library_that_is_there_is_told_and_not_asked_for(
    qtbot: QtBot, empty: EmptyPage, session: Session, tmp_path: Path
) -> None:
    sky.frame(tmp_path / "lib", "Master Dark", ending=".xisf", exposure=2.5)
    session.add_library(os.fspath(tmp_path / "lib"))
    settle(qtbot, session)
    assert told(empty, "welcome_library").endswith("0 bias · 1 dark")
    assert not offered(empty, "welcome_skip")
