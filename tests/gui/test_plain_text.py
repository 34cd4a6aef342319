"""What a header or a file's name says is shown as it is: the window never takes it for HTML."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
import sky
from night import settle
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

import apmc_gui
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences
from apmc_gui.window.main_window import MainWindow

HOSTILE = "<img src=//server/x.png>"


def test_a_tip_that_looks_like_html_is_escaped() -> None:
    assert plain_tip("10 frames\n/night/a < b.fits") == "10 frames\n/night/a < b.fits"
    tip = plain_tip(f"{HOSTILE}\nnext")
    assert tip == "&lt;img src=//server/x.png&gt;<br>next"
    assert GuiQt.mightBeRichText(tip)
    assert plain_tip(None) == ""


def test_labels_are_made_in_one_place() -> None:
    """`controls.label` makes labels of plain text; QLabel guesses."""
    folder = Path(apmc_gui.__file__).parent
    guilty = [
        path.name
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel"
    ]
    assert guilty == ["controls.py"]


@pytest.fixture
def hostile_window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """The main window on frames and masters whose headers hold HTML."""
    night = tmp_path / "night"
    words = {"camera": HOSTILE, "readout": HOSTILE, "exposure": 60.0}
    for kind, band in (("BIAS", None), ("DARK", None), ("FLAT", HOSTILE), ("LIGHT", HOSTILE)):
        for i in range(3):
            sky.frame(night / kind, kind, filter=band, name=f"{kind}{i}.fits", number=i, **words)
    library = tmp_path / "library"
    sky.frame(library, "Master Dark", name="dark.xisf", **words)
    sky.frame(library, "Master Bias", name="bias.xisf", gain=7, **words)
    window = MainWindow(session, Preferences(), str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.show()
    session.add_library(str(tmp_path / "library"))
    session.add_sources([str(night)])
    settle(qtbot, session)
    yield window
    window.hide()


def test_no_text_of_a_hostile_night_is_taken_for_html(
    qtbot: QtBot, hostile_window: MainWindow, session: Session
) -> None:
    plan = session.planner.plan
    assert plan is not None
    plain, guessed = set[str](), set[str]()
    for step in plan.steps:
        session.selection.select(step.name)
        for page in ("group", "matching", "plan", "results", "library"):
            hostile_window.tabs.show_page(page)
            qtbot.wait(1)
            for widget in hostile_window.findChildren(QWidget):
                guessed.add(widget.toolTip())
                if isinstance(widget, QLabel):
                    is_plain = widget.textFormat() is Qt.TextFormat.PlainText
                    (plain if is_plain else guessed).add(widget.text())
                elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
                    guessed.update(tips_of(widget.model(), QModelIndex()))
    assert any(HOSTILE in text for text in plain)
    assert any(escape(HOSTILE) in text for text in guessed)
    assert not [text for text in guessed if "<img" in text]


def tips_of(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    """The tool tips of all cells."""
    tips = []
    for row in range(model.rowCount(parent)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            tips.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
        tips += tips_of(model, model.index(row, 0, parent))
    return tips
