"""The window: what a person sees and clicks from the first frame to the last."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sky
from night import night, plan_of, settle, settled, until
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from test_run_controller import HANGS_WITH_CHILD, Scripted, children, use

from ap_master_calibration.frames import Kind
from ap_master_calibration.settings import EngineChoice
from apmc_gui.app import open_folders, parse
from apmc_gui.i18n import languages
from apmc_gui.models.groups_model import MARK_ROLE
from apmc_gui.models.results_model import RESULT_ROLE
from apmc_gui.models.tree_columns import StateMark, TreeColumn
from apmc_gui.pages.results_page import ResultsPage
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences, read_preferences
from apmc_gui.window.main_window import MainWindow
from apmc_gui.wizard.flow import PageId

_PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    """An empty window, shown."""
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    made = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.isVisible():
        made.close()


def drop(window: MainWindow, path: str, place: QPoint | None = None) -> None:
    """Drags a folder over the middle of the window and drops it, as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    place = window.rect().center() if place is None else place
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, _PLAIN)
    QApplication.sendEvent(window, QDragEnterEvent(place, *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), *how))


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.empty
    assert not window.primary.isEnabled()
    assert "Add frames" in window.primary.toolTip()
    assert window.status.counts.text() == "No frames yet"


def test_a_folder_dropped_on_the_empty_window_is_planned(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    drop(window, night(tmp_path / "night"))
    settle(qtbot, session)
    assert window.stack.currentWidget() is window.splitter
    assert window.primary.text() == "Create 3 masters"
    assert window.primary.isEnabled()
    assert window.status.counts.text() == "12 frames in 3 groups"
    assert "to read" in window.status.needs.text()
    assert window.windowTitle().startswith(str(tmp_path / "night"))
    qtbot.waitUntil(lambda: session.selection.step is not None)


async def test_two_clicks_from_a_dropped_folder_to_masters(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, night(tmp_path / "night"))
    await until(lambda: settled(session))
    plan = plan_of(session)
    qtbot.mouseClick(window.primary, Qt.MouseButton.LeftButton)
    assert window.primary.text() == "Stop"
    assert window.dock.isVisible()
    await until(lambda: not session.run.running and settled(session))
    assert all(os.path.isfile(s.output) for s in plan.steps)
    assert window.primary.text() == "All 3 up to date"
    assert window.tabs.current == "results"
    assert window.bar.messages[-1].level is MessageLevel.WARNING  # of few frames
    assert "3 of them with a warning. Bias: only 3 frames" in window.bar.messages[-1].text
    assert window.run.steps.rowCount() == 3
    assert window.run.console.model.count > 0


async def test_a_failed_step_leads_to_its_line_its_card_and_its_group(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, night(tmp_path / "night"))
    await until(lambda: settled(session))
    failing = next(s for s in plan_of(session).steps if s.kind is Kind.BIAS)
    broken = failing.frames[1].path
    os.truncate(broken, os.path.getsize(broken) - 100)
    session.create()
    await until(lambda: not session.run.running and settled(session))
    await until(lambda: window.sources.shows_newest)
    tree = window.sources.model
    cells = {c: tree.index_of(failing.name).siblingAtColumn(c) for c in TreeColumn}
    assert cells[TreeColumn.STATE].data() == "failed"
    assert cells[TreeColumn.STATE].data(MARK_ROLE) == StateMark.FAILED
    why = cells[TreeColumn.CALIBRATION].data()  # what is wrong comes before the name
    assert why.startswith("the file has changed since the plan was made")
    assert f"({os.path.basename(broken)})" in why
    window.tabs.show_page("plan")
    session.selection.select(None)
    row = window.run.steps.row_of(failing.name)
    assert row is not None
    window.run.tree.clicked.emit(window.run.steps.index(row, 0))
    line = window.run.console.view.currentIndex().siblingAtColumn(1).data()
    assert line.startswith("Failed: Bias: ")
    assert session.selection.step == failing.name
    assert window.tabs.current == "results"
    results = window.tabs.page("results")
    assert isinstance(results, ResultsPage)
    assert results.list.currentIndex().data(RESULT_ROLE).step.name == failing.name


async def test_making_all_again_is_for_one_run(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    drop(window, night(tmp_path / "night"))
    await until(lambda: settled(session))
    session.create()
    await until(lambda: not session.run.running and settled(session))
    session.set_settings(replace(session.settings, rebuild=True))
    await until(lambda: settled(session) and window.primary.text() == "Create 3 masters")
    assert [message.remedy for message in window.bar.messages] == [Remedy.RESULTS]
    session.create()
    assert window.bar.messages == ()
    await until(lambda: not session.run.running and settled(session))
    assert not session.settings.rebuild
    await until(lambda: window.primary.text() == "All 3 up to date")


def test_the_button_that_makes_masters_is_never_behind_the_arrow(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    drop(window, night(tmp_path / "night"))
    settle(qtbot, session)
    window.resize(760, 700)
    qtbot.waitUntil(lambda: window.width() <= 760)
    qtbot.waitUntil(lambda: window.tools.toolButtonStyle().name == "ToolButtonIconOnly")
    qtbot.waitUntil(window.primary.isVisible)
    assert window.primary.mapTo(window, window.primary.rect().topRight()).x() < window.width()
    window.resize(1500, 700)
    qtbot.waitUntil(lambda: window.tools.toolButtonStyle().name == "ToolButtonTextBesideIcon")


def test_masters_dropped_on_the_list_of_libraries_are_a_library(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    session.add_sources([night(tmp_path / "night")])
    settle(qtbot, session)
    sources = session.sources
    sky.frame(tmp_path / "masters", "Master Dark", ending=".xisf", exposure=2.5)
    libraries = window.sources.box.libraries
    drop(window, str(tmp_path / "masters"), libraries.mapTo(window, libraries.rect().center()))
    settle(qtbot, session)
    assert session.sources == sources
    assert session.settings.dark_libraries == (str(tmp_path / "masters"),)
    assert len(session.scan.library.dark) == 1


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it"])
def test_the_window_is_at_home_on_a_small_screen(
    qtbot: QtBot, qapp: QApplication, session: Session, tmp_path: Path, language: str
) -> None:
    languages.speak(qapp, language)
    try:
        window = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: not window.tabs.make_next())
        session.add_sources([night(tmp_path / "night")])
        settle(qtbot, session)
        window.dock.show()
        assert window.minimumSizeHint().width() <= 800
        assert window.minimumSizeHint().height() <= 700
        window.close()
    finally:
        languages.speak(qapp, "en")


def test_the_button_tells_what_is_kept(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    session.add_sources([night(tmp_path / "night")])
    settle(qtbot, session)
    session.set_settings(replace(session.settings, only=(Kind.BIAS,)))
    settle(qtbot, session)
    assert window.primary.text() == "Create 1 master"


def test_every_tab_is_made_in_the_turns_after_the_window_is_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: not window.tabs.make_next(), timeout=20_000)
    assert [window.tabs.tabText(i) for i in range(window.tabs.count())] == [
        "Group",
        "Matching",
        "Plan",
        "Results",
        "Library",
        "Decisions",
    ]


def test_messages_lead_to_what_mends(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.message.emit(Message(MessageLevel.WARNING, "Look at the libraries.", Remedy.LIBRARY))
    assert window.bar.isVisible()
    window.apply_remedy(Remedy.LIBRARY)
    assert window.tabs.current == "library"
    window.apply_remedy(Remedy.LOG)
    assert window.dock.isVisible()


def test_a_missing_engine_leads_to_its_setting(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    missing = [e.missing for e in session.engines.all]
    assert missing[1] is None
    if missing[0] is not None:
        with qtbot.waitSignal(window.engine.remedy_asked):
            window.engine.activated.emit(0)
    assert session.engines.name == "builtin"
    assert window.engine.currentText() == "Built-in"


def test_the_state_of_the_window_returns(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    folder = night(tmp_path / "night")
    session.add_sources([folder])
    settle(qtbot, session)
    window.splitter.setSizes([700, 500])
    window.sources.view.header().resizeSection(2, 133)
    window.tabs.setCurrentIndex(2)
    window.set_theme("light")
    window.dock.show()
    sizes = window.splitter.sizes()
    with qtbot.waitSignal(window.closed):
        window.close()
    kept, damage = read_preferences(str(tmp_path / "window.json"))
    assert damage is None
    assert kept.sources == (folder,)
    assert kept.recent == (folder,)
    assert kept.output is None
    again = Session(str(tmp_path / "settings.toml"), cached=False)
    again.checker.stop()
    assert kept.geometry
    roomy = replace(kept, geometry="")  # the screen of the tests is smaller than the window
    other = MainWindow(again, roomy, str(tmp_path / "window.json"))
    qtbot.addWidget(other)
    other.show()
    again.add_sources(kept.sources)
    settle(qtbot, again)
    assert other.splitter.sizes() == sizes
    assert other.sources.view.header().sectionSize(2) == 133
    assert other.tabs.current == "plan"
    assert other.preferences.theme == "light"
    assert not other.dock.isVisible()  # there is no run to show yet
    other.set_theme("system")
    other.close()


def test_the_command_line_opens_what_it_names(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    folder = night(tmp_path / "night")
    (tmp_path / "lib").mkdir()
    words = [folder, "--output", str(tmp_path / "out"), "--dark-master-dir", str(tmp_path / "lib")]
    open_folders(session, parse(words), ["/before"], "/elsewhere")
    settle(qtbot, session)
    assert session.sources == (folder,)
    assert session.output == str(tmp_path / "out")
    assert session.settings.dark_libraries == (str(tmp_path / "lib"),)
    assert session.settings.bias_libraries == ()


def test_without_words_what_was_open_is_opened_again(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    folder = night(tmp_path / "night")
    open_folders(session, parse([]), [folder, "/gone"], str(tmp_path / "out"))
    settle(qtbot, session)
    assert session.sources == (folder,)
    assert session.output == str(tmp_path / "out")


async def test_a_recorded_run_is_opened_from_the_menu_and_told_in_the_run_dock(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    session.create()
    await until(lambda: not session.run.running and settled(session))
    assert session.run.outcome is not None
    folder = session.run.outcome.folder.path
    window.dock.hide()
    window.run.console.model.clear()
    window.actions_["recording"].trigger()
    dialog = window.findChild(QFileDialog, "recording_dialog")
    assert dialog.directory().absolutePath() == os.path.dirname(folder)
    dialog.fileSelected.emit(folder)
    dialog.close()
    assert not window.actions_["recording"].isEnabled()
    await until(lambda: not session.run.running)
    assert window.dock.isVisible()
    assert window.run.headline.text.startswith("3 masters made")
    assert any("replay of the run" in message.text for message in window.bar.messages)
    assert "Done: " in "".join(window.run.console.model.texts())


async def test_closing_during_a_run_asks_once_and_ends_the_child_tree(
    window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    use(monkeypatch, Scripted(HANGS_WITH_CHILD))
    session.create()
    await until(lambda: window.run.console.model.count > 0)
    window.close()
    window.close()
    assert window.isVisible()
    (question,) = window.findChildren(QMessageBox, "close_question")
    question.reject()
    await until(lambda: not question_open(window))
    assert session.run.running
    window.close()
    (question,) = (q for q in window.findChildren(QMessageBox, "close_question") if q.isVisible())
    gone = asyncio.Event()
    window.closed.connect(gone.set)
    (stop,) = (b for b in question.buttons() if b.objectName() == "stop_and_close")
    stop.click()
    await asyncio.wait_for(gone.wait(), 30)
    assert not session.run.running
    assert children() == []


def question_open(window: MainWindow) -> bool:
    """True while the window asks."""
    return any(q.isVisible() for q in window.findChildren(QMessageBox, "close_question"))


def test_a_change_on_disk_is_offered_as_a_rescan(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.watch.began, timeout=20_000):
        session.add_sources([night(tmp_path / "night")])
    settle(qtbot, session)
    with qtbot.waitSignal(session.scan.outdated_changed, timeout=20_000):
        os.unlink(session.scan.frames[0].path)
    assert window.bar.messages[-1].remedy is Remedy.RESCAN
    window.apply_remedy(Remedy.RESCAN)
    assert Remedy.RESCAN not in [m.remedy for m in window.bar.messages]
    settle(qtbot, session)


def test_everything_with_a_key_has_a_key_of_its_own(window: MainWindow) -> None:
    keys = [
        a.shortcut().toString() for a in window.findChildren(QAction) if not a.shortcut().isEmpty()
    ]
    window_wide = [k for k in keys if k != "Ctrl+C"]
    assert sorted(set(window_wide)) == sorted(window_wide)


def test_larger_text_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    before = QApplication.font().pointSizeF()
    window.actions_["larger"].trigger()
    assert window.preferences.text_size == 110
    window.actions_["usual"].trigger()
    assert QApplication.font().pointSizeF() == pytest.approx(before)


def test_about_shortcuts_and_settings_open_without_holding_anything_up(
    window: MainWindow, qtbot: QtBot
) -> None:
    for action, name in (
        (window.actions_["about"], "about"),
        (window.actions_["shortcuts"], "shortcuts"),
        (window.actions_["settings"], "settings"),
    ):
        action.trigger()
        opened = [w for w in QApplication.topLevelWidgets() if w.objectName() == name]
        assert len(opened) == 1
        assert opened[0].isVisible()
        opened[0].close()


def test_the_button_stays_disabled_after_the_wizard_was_left(window: MainWindow) -> None:
    assert not window.primary.isEnabled()
    window.wizard_host.open()
    window.wizard_host.leave()
    assert not window.primary.isEnabled()


async def test_a_double_click_on_create_does_not_stop_the_run(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    window.primary.click()
    window.primary.click()
    assert session.run.running
    assert not session.run.stopping
    await until(lambda: not session.run.running)
    assert session.run.outcome is not None
    assert not session.run.outcome.cancelled


async def test_the_window_never_grows_by_itself(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    window.show()
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session) and not window.tabs.make_next())
    window.resize(1024, 620)
    await until(lambda: window.height() == 620)
    for name in ("group", "matching", "plan", "results", "library"):
        window.tabs.show_page(name)
        await asyncio.sleep(0)
    wizard = window.wizard_host.open()
    for page in PageId:
        wizard.journey.go(page)
        await asyncio.sleep(0)
    window.wizard_host.leave()
    window.dock.show()
    window.bar.show_message(Message(MessageLevel.ERROR, "Something went wrong."))
    await asyncio.sleep(0.05)
    assert (window.width(), window.height()) == (1024, 620)
    assert window.minimumSizeHint().height() < 500


async def test_results_of_other_frames_make_room_for_a_new_folder(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    window.tabs.show_page("results")
    session.add_sources([night(tmp_path / "night")])
    assert window.tabs.current == "group"
    window.tabs.show_page("plan")
    session.add_sources([night(tmp_path / "other")])
    assert window.tabs.current == "plan"


def test_the_next_start_begins_with_no_empty_results(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    again = MainWindow(session, Preferences(tab="results"), str(tmp_path / "window.json"))
    qtbot.addWidget(again)
    assert again.tabs.current == "group"
