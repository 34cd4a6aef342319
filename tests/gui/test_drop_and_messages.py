"""What is dropped on the window, and what the message bar tells."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import sky
from night import until
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ap_master_calibration.frames import Frame
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.session import Session
from apmc_gui.widgets.drop_target import DropTarget
from apmc_gui.widgets.message_bar import MessageBar, remedy_label

CLICK = Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction
NO_KEY = Qt.KeyboardModifier.NoModifier


class Stage(QWidget):
    """A window with a library below: 400 x 300 pixels, the lower half of it the library."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.library = QLabel("library")
        layout.addWidget(QLabel("frames"), 1)
        layout.addWidget(self.library, 1)
        self.resize(400, 300)
        self.target = DropTarget(self, session)
        self.target.add_library_zone(self.library)

    @property
    def told(self) -> str | None:
        overlay = self.target.overlay
        return overlay.text if overlay.isVisible() else None


ABOVE, BELOW = QPoint(50, 40), QPoint(50, 250)


@pytest.fixture
def stage(qtbot: QtBot, session: Session) -> Stage:
    made = Stage(session)
    qtbot.addWidget(made)
    made.show()
    return made


def dragged(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(p) for p in paths])
    return mime


def enter(stage: Stage, mime: QMimeData, place: QPoint = ABOVE) -> bool:
    """Drags something over a place of the window; True when it takes it."""
    event = QDragEnterEvent(place, COPY, mime, CLICK, NO_KEY)
    QApplication.sendEvent(stage, event)
    return event.isAccepted()


def move(stage: Stage, mime: QMimeData, place: QPoint) -> None:
    QApplication.sendEvent(stage, QDragMoveEvent(place, COPY, mime, CLICK, NO_KEY))


def drop(stage: Stage, mime: QMimeData, place: QPoint = ABOVE) -> bool:
    event = QDropEvent(QPointF(place), COPY, mime, CLICK, NO_KEY)
    QApplication.sendEvent(stage, event)
    return event.isAccepted()


def folders(tmp_path: Path, *names: str) -> Sequence[str]:
    made = [str(tmp_path / name) for name in names]
    for path in made:
        os.makedirs(path)
    return made


# --- drag and drop ----------------------------------------------------------------------------


def test_the_overlay_names_what_will_happen(stage: Stage, tmp_path: Path) -> None:
    one, two = folders(tmp_path, "a", "b")
    file = sky.frame(tmp_path / "c", "DARK")
    assert enter(stage, dragged(one))
    assert stage.told == "Add 1 folder to the frames"
    assert enter(stage, dragged(one, two, file))
    assert stage.told == "Add 2 folders and 1 file to the frames"
    move(stage, dragged(one), BELOW)
    assert stage.told == "Add its masters to the library"
    assert stage.target.overlay.geometry() == stage.library.geometry()
    QApplication.sendEvent(stage, QDragLeaveEvent())
    assert stage.told is None


def test_folders_and_files_dropped_become_sources(
    qtbot: QtBot, stage: Stage, session: Session, tmp_path: Path
) -> None:
    (folder,) = folders(tmp_path, "ein Ordner, mit „Umlauten“ äöü #1 %20")
    file = sky.frame(tmp_path / "c", "DARK")
    mime = dragged(folder, file)
    enter(stage, mime)
    assert drop(stage, mime)
    assert stage.told is None
    assert session.sources == (folder, file)
    qtbot.waitUntil(lambda: not session.scan.running, timeout=20_000)
    assert [f.path for f in session.scan.frames] == [file]


async def test_a_master_that_is_dropped_is_looked_at_and_other_files_are_frames(
    stage: Stage, session: Session, tmp_path: Path
) -> None:
    frame = sky.frame(tmp_path / "c", "DARK")
    master = sky.write_xisf(
        tmp_path / "masterDark.xisf", np.zeros((4, 6)), {"IMAGETYP": "Master Dark"}
    )
    seen: list[Frame] = []
    session.handed_over.master_came.connect(seen.append)
    assert enter(stage, dragged(frame, master))
    assert stage.told == "Look at a master, or add 2 files to the frames"
    assert drop(stage, dragged(frame, master))
    await until(lambda: bool(seen))
    assert [m.path for m in seen] == [master]
    assert session.sources == (frame,)


def test_a_library_of_one_line_is_a_larger_place_while_masters_are_dragged(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    stage = Stage(session)
    qtbot.addWidget(stage)
    stage.library.setFixedHeight(20)
    stage.target.add_library_zone(stage.library)
    stage.layout().insertWidget(0, stage.library)  # type: ignore[union-attr, attr-defined]
    stage.show()
    assert enter(stage, dragged(*folders(tmp_path, "a")), QPoint(50, 60))
    assert stage.told == "Add its masters to the library"


def test_masters_dropped_on_the_library_are_a_library_and_no_frames(
    qtbot: QtBot, stage: Stage, session: Session, tmp_path: Path
) -> None:
    master = sky.frame(tmp_path / "masters", "Master Dark", ending=".xisf")
    (other,) = folders(tmp_path, "older")
    mime = dragged(master, other)
    enter(stage, mime, BELOW)
    assert drop(stage, mime, BELOW)
    wanted = (os.path.dirname(master), other)
    assert session.settings.bias_libraries == session.settings.dark_libraries == wanted
    assert session.sources == ()
    qtbot.waitUntil(lambda: len(session.scan.library.dark) == 1, timeout=20_000)


@pytest.mark.parametrize(
    "urls", [[], ["https://example.org/dark.fits"], ["file:///tmp", "https://example.org/x"]]
)
def test_what_is_not_on_this_computer_is_not_taken(
    stage: Stage, session: Session, urls: list[str]
) -> None:
    mime = QMimeData()
    mime.setText("dark")
    mime.setUrls([QUrl(url) for url in urls])
    assert not enter(stage, mime)
    assert stage.told is None
    assert not drop(stage, mime)
    assert session.sources == ()


def test_the_overlay_shows_where_masters_are_taken_as_a_library(
    stage: Stage, tmp_path: Path
) -> None:
    (folder,) = folders(tmp_path, "a")
    enter(stage, dragged(folder))
    with_library = stage.target.overlay.grab().toImage()
    stage.library.hide()
    move(stage, dragged(folder), ABOVE)
    assert stage.target.overlay.grab().toImage() != with_library


# --- messages ---------------------------------------------------------------------------------

CHANGED = Message(MessageLevel.INFO, "Something changed on disk.", Remedy.RESCAN)
FULL = Message(MessageLevel.ERROR, "The disk is full.", Remedy.OUTPUT, "Another disk…")
PLAIN = Message(MessageLevel.SUCCESS, "11 masters were made.")


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def shown(bar: MessageBar) -> str | None:
    found = bar.findChild(QLabel, "message_text").text()
    return found if bar.isVisible() else None


def test_the_newest_message_is_shown_and_those_before_come_back(
    qtbot: QtBot, bar: MessageBar
) -> None:
    assert not bar.isVisible()
    for message in (CHANGED, PLAIN, FULL):
        bar.show_message(message)
    assert shown(bar) == FULL.text
    assert bar.findChild(QLabel, "message_more").text() == "2 more"
    for wanted in (PLAIN.text, CHANGED.text, None):
        qtbot.mouseClick(bar.findChild(QToolButton, "message_close"), CLICK)
        assert shown(bar) == wanted


def test_the_button_mends_and_takes_the_message_away(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message(CHANGED)
    button = bar.findChild(QPushButton, "message_act")
    assert button.text() == remedy_label(Remedy.RESCAN)
    with qtbot.waitSignal(bar.acted) as asked:
        qtbot.mouseClick(button, CLICK)
    assert asked.args == [Remedy.RESCAN]
    assert bar.messages == ()
    bar.show_message(FULL)
    assert button.text() == "Another disk…"
    bar.show_message(PLAIN)
    assert not button.isVisible()


def test_a_trouble_that_comes_again_is_not_told_twice(bar: MessageBar) -> None:
    for message in (CHANGED, FULL, CHANGED):
        bar.show_message(message)
    assert bar.messages == (FULL, CHANGED)


def test_messages_that_were_mended_elsewhere_are_forgotten(bar: MessageBar) -> None:
    bar.show_message(FULL)
    bar.show_message(CHANGED)
    bar.forget(Remedy.RESCAN)
    assert bar.messages == (FULL,)


@pytest.mark.parametrize("remedy", list(Remedy))
def test_every_mend_has_a_word_for_its_button(remedy: Remedy) -> None:
    assert remedy_label(remedy)
