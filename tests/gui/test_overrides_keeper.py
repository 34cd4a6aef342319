"""Decisions made by hand: undone and redone one by one, and never lost on the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.planning.overrides import (
    HeaderOverrides,
    Overrides,
    path_in,
    read_overrides,
)
from apmc_gui.session.messages import Remedy
from apmc_gui.session.overrides_keeper import OverridesKeeper
from apmc_gui.session.session import Session
from apmc_gui.window.main_window import MainWindow

A, B = "/frames/a.fits", "/frames/b.fits"

DECISIONS: list[Callable[[OverridesKeeper], None]] = [
    lambda keeper: keeper.leave_out([A, B], out=True),
    lambda keeper: keeper.leave_out([A], out=False),
    lambda keeper: keeper.set_values([A], HeaderOverrides(gain=101.0)),
    lambda keeper: keeper.set_values([A], None),
    lambda keeper: keeper.choose_calibrator("masterFlat", "dark", None),
    lambda keeper: keeper.automatic_calibrator("masterFlat", "dark"),
    lambda keeper: keeper.ignore(["few frames"]),
    lambda keeper: keeper.ignore(["few frames"], on=False),
    lambda keeper: keeper.clear(),
]


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path) -> OverridesKeeper:
    made = OverridesKeeper()
    made.set_output(str(tmp_path), carry=False)
    return made


def test_every_decision_is_undone_and_redone_one_by_one(
    keeper: OverridesKeeper, tmp_path: Path
) -> None:
    states = [keeper.current]
    for decide in DECISIONS:
        decide(keeper)
        assert keeper.current != states[-1]
        states.append(keeper.current)
    for state in reversed(states[:-1]):
        keeper.undo()
        assert keeper.current == state == read_overrides(str(tmp_path))
    assert keeper.to_undo is None
    for state in states[1:]:
        keeper.redo()
        assert keeper.current == state == read_overrides(str(tmp_path))
    assert keeper.to_redo is None


def test_a_decision_that_changes_nothing_is_none(keeper: OverridesKeeper) -> None:
    keeper.leave_out([A], out=False)
    keeper.clear()
    assert keeper.to_undo is None


def test_a_new_decision_leaves_nothing_to_redo(keeper: OverridesKeeper) -> None:
    keeper.leave_out([A], out=True)
    keeper.undo()
    keeper.leave_out([B], out=True)
    assert keeper.to_redo is None
    assert keeper.current.left_out == {B}


def test_a_decision_is_labelled_with_what_it_changed(keeper: OverridesKeeper) -> None:
    keeper.leave_out([A], out=True)
    assert keeper.to_undo == "1 frame left out"
    keeper.leave_out([A, B], out=True)
    assert keeper.to_undo == "1 frame left out"
    keeper.leave_out([A, B], out=False)
    assert keeper.to_undo == "2 frames taken in again"


@pytest.mark.parametrize(
    "content", [b'{"left_out": ["/frames/a.fits"]', b"", b"[]", b'{"left_out": 5}']
)
def test_a_damaged_file_is_put_aside_and_never_written_over(
    qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = Path(path_in(str(tmp_path)))
    path.parent.mkdir()
    path.write_bytes(content)
    keeper = OverridesKeeper()
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.set_output(str(tmp_path), carry=False)
    assert failed.args is not None
    assert str(path) in failed.args[0]
    assert "choices.json.bad" in failed.args[0]
    keeper.leave_out([B], out=True)
    assert Path(f"{path}.bad").read_bytes() == content
    assert read_overrides(str(tmp_path)).left_out == {B}


def test_decisions_taken_along_do_not_replace_a_damaged_file(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    path = Path(path_in(str(tmp_path / "two")))
    path.parent.mkdir(parents=True)
    path.write_bytes(b'{"left_out"')
    keeper = OverridesKeeper()
    keeper.set_output(str(tmp_path / "one"), carry=False)
    keeper.leave_out([A], out=True)
    keeper.set_output(str(tmp_path / "two"), carry=True)
    assert Path(f"{path}.bad").read_bytes() == b'{"left_out"'


def test_a_file_the_disk_withholds_stays_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    path = Path(path_in(str(tmp_path)))
    path.mkdir(parents=True)  # a folder cannot be read as a file, whoever asks
    keeper = OverridesKeeper()
    with qtbot.waitSignal(keeper.failed):
        keeper.set_output(str(tmp_path), carry=False)
    keeper.leave_out([A], out=True)
    assert keeper.current == Overrides(left_out=frozenset({A}))
    assert path.is_dir() or Path(f"{path}.bad").is_dir()


def test_a_decision_is_told_in_the_bar_with_undo_and_then_with_redo(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.show()
    session.set_output(str(tmp_path / "out"))
    session.overrides.leave_out([A, B], out=True)
    session.overrides.leave_out([A], out=False)
    (message,) = window.bar.messages
    assert (message.text, message.remedy) == ("1 frame taken in again", Remedy.UNDO)
    button = window.bar.findChild(QPushButton, "message_act")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.overrides.current.left_out == {A, B}
    assert [m.text for m in window.bar.messages] == ["Undone: 1 frame taken in again"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.overrides.current.left_out == {B}


def test_undo_and_redo_have_the_keys_of_the_system(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    session.set_output(str(tmp_path / "out"))
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    assert not undo.isEnabled()
    session.overrides.leave_out([A], out=True)
    assert undo.text() == "Undo: 1 frame left out"
    assert undo.shortcut().matches(QKeySequence(QKeySequence.StandardKey.Undo))
    undo.trigger()
    assert not session.overrides.current
    assert redo.isEnabled()
    assert redo.shortcut().matches(QKeySequence(QKeySequence.StandardKey.Redo))
    redo.trigger()
    assert session.overrides.current.left_out == {A}
    window.actions_["clear_overrides"].trigger()
    assert not session.overrides.current
    assert window.actions_["clear_overrides"].shortcut().isEmpty()
    undo.trigger()
    assert session.overrides.current.left_out == {A}
