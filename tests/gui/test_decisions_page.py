"""What wants a look before masters are made: one number, one list, and F8 from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sky
from night import night, settle
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.planning.issues import IssueKind
from ap_master_calibration.settings import EngineChoice
from apmc_gui.pages.decisions_page import DecisionsPage
from apmc_gui.session.messages import Remedy
from apmc_gui.session.session import Session
from apmc_gui.window.main_window import MainWindow
from apmc_gui.wizard.flow import PageId


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with few frames of each kind, and a file that nothing tells the kind of."""
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.show()
    folder = night(tmp_path / "night")
    sky.frame(Path(folder), None, exposure=60.0, name="what.fits")
    session.add_sources([folder])
    settle(qtbot, session)
    qtbot.waitUntil(lambda: session.selection.step is not None)
    yield made
    made.close()


def page_of(window: MainWindow) -> DecisionsPage:
    page = window.tabs.show_page("decisions")
    assert isinstance(page, DecisionsPage)
    page.refresh()
    return page


def press(page: DecisionsPage, name: str) -> None:
    found = page.findChild(QPushButton, f"decisions_{name}")
    assert found is not None
    found.click()


def test_one_number_stands_beside_the_button_and_in_the_wizard(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    kinds = [issue.kind for issue in session.attention.open]
    assert kinds == [IssueKind.NO_TYPE, *[IssueKind.FEW] * 3]
    assert window.attention.isVisible()
    assert window.attention.text() == "4 to look at"
    wizard = window.wizard_host.open()
    qtbot.waitUntil(lambda: not session.checker.busy, timeout=60_000)
    asked = [len(wizard.journey.open(page)) for page in PageId]
    assert sum(asked) == len(session.attention.open)


def test_f8_goes_from_one_to_the_next_and_says_what_is_odd(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.tabs.show_page("matching")
    seen = []
    for number in range(1, 6):
        window.actions_["next_issue"].trigger()
        seen.append((session.selection.step, session.selection.frame))
        (told,) = [m for m in window.bar.messages if m.remedy is Remedy.ATTENTION]
        assert told.text.startswith(f"{(number - 1) % 4 + 1} of 4 · ")
    assert window.tabs.current == "group"
    assert seen[0][1] is not None
    assert seen[0][1].endswith("what.fits")
    assert len({step for step, _ in seen[1:4]}) == 3
    assert seen[4] == seen[0]


def test_f8_in_the_wizard_selects_the_next_on_its_page(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    wizard = window.wizard_host.open()
    window.show_next_issue()
    window.show_next_issue()
    assert wizard.journey.page is PageId.CHECK
    assert wizard.check.list.current == session.attention.open[1]


def test_what_is_ignored_or_left_out_is_decided_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = page_of(window)
    first, second, *_ = session.attention.open
    page.show_issue(first.key)
    press(page, "leave_out")
    page.show_issue(second.key)
    press(page, "ignore")
    settle(qtbot, session)
    page.refresh()
    assert window.attention.text() == "2 to look at"
    model = page.list.model
    decided = model.index(model.rowCount() - 1, 0)
    assert decided.data() == "Decided by you (2)"
    for _ in range(2):
        decided = model.index(model.rowCount() - 1, 0)
        page.list.tree.setCurrentIndex(model.index(0, 0, decided))
        press(page, "take_back")
        settle(qtbot, session)
        page.refresh()
    assert not session.overrides.current
    assert window.attention.text() == "4 to look at"


def test_enter_on_a_decision_brings_what_it_is_about_to_the_front(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = page_of(window)
    page.show_issue(session.attention.open[1].key)
    page.list.tree.activated.emit(page.list.tree.currentIndex())
    assert window.tabs.current == "group"
    assert session.selection.step == session.attention.open[1].step


def test_nothing_to_decide_is_said(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    session.set_sources([])
    page = page_of(window)
    assert page.list.model.rowCount(QModelIndex()) == 0
    assert page._nothing.isVisibleTo(page)
    assert not window.attention.isVisible()
    assert not window.actions_["next_issue"].isEnabled()
    assert window.actions_["next_issue"].shortcut() == Qt.Key.Key_F8


def test_a_page_in_the_back_selects_nothing(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    first = session.selection.step
    assert first is not None
    qtbot.waitUntil(lambda: not window.tabs.make_next(), timeout=20_000)
    page = window.tabs.page("decisions")
    assert isinstance(page, DecisionsPage)
    page.refresh()
    assert page.list.current is not None
    assert session.selection.step == first
