"""The settings: every one can be changed, holds at once, and is kept for the command line."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pixinsight_standin
import pytest
import sky
from night import settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.settings import (
    QUIET_FLAGS,
    EngineChoice,
    PixInsightSettings,
    Settings,
    Tolerances,
)
from ap_master_calibration.support.settings_file import read_settings
from apmc_gui.pages.help_dialogs import ShortcutsDialog
from apmc_gui.pages.settings_dialog import SettingsDialog
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton

OTHER = Settings(
    tolerances=Tolerances(0.25, 0.0125, 2.5, 4.5),
    rejection=RejectionChoice(RejectionMethod.SIGMA, 2.5, None),
    min_frames=5,
    few_frames=20,
    keep_other_engine=True,
    staged=True,
    engine=EngineChoice.BUILTIN,
    bias_libraries=("/somewhere/bias",),
    dark_libraries=("/somewhere/darks", "/elsewhere"),
    jobs=3,
    memory=256 << 20,
    pixinsight=PixInsightSettings(
        binary="/opt/pi",
        instance=17,
        force_exit=False,
        script_dir="/scripts",
        keep_calibrated=True,
        idle_timeout=90.0,
        quiet_flags=("--no-splash", "--own"),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> Iterator[SettingsDialog]:
    made = SettingsDialog(session, Preferences())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_every_setting_is_shown_and_given_back_unchanged(
    dialog: SettingsDialog, session: Session
) -> None:
    for settings in (replace(Settings(), staged=True), OTHER):
        session.set_settings(settings)
        dialog.apply()
        assert session.settings == settings


def test_a_tolerance_typed_in_regroups_at_once(
    qtbot: QtBot, dialog: SettingsDialog, session: Session, tmp_path: Path
) -> None:
    sky.series(tmp_path / "n" / "a", 3, "DARK", exposure=10.0)
    sky.series(tmp_path / "n" / "b", 3, "DARK", exposure=10.2)
    session.add_sources([str(tmp_path / "n")])
    settle(qtbot, session)
    assert len(session.planner.grouping.groups) == 2
    spin = dialog.matching.exposure
    spin.selectAll()
    qtbot.keyClicks(spin, "0.5")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(session.planner.grouping.groups) == 1)
    assert session.settings.tolerances.exposure == 0.5
    assert dialog.isVisible()  # Enter in a field pressed no button
    assert not dialog.findChildren(QFileDialog)


def test_what_is_typed_is_kept_for_the_command_line(
    qtbot: QtBot, dialog: SettingsDialog, session: Session, tmp_path: Path
) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog.integration.few.setValue(42)
    dialog.integration.low.check.click()
    dialog.integration.low.number.setValue(2.25)
    dialog.close()
    session.end()
    kept = read_settings(str(tmp_path / "settings.toml"))
    assert kept.few_frames == 42
    assert kept.rejection.low == 2.25
    assert kept.rejection.high is None


def test_zero_is_a_limit_and_not_its_absence(dialog: SettingsDialog, session: Session) -> None:
    dialog.integration.low.set_value(0.0)
    dialog.apply()
    assert session.settings.rejection.low == 0.0


def test_flags_this_dialog_does_not_know_stay(dialog: SettingsDialog, session: Session) -> None:
    session.set_settings(OTHER)
    dialog.pixinsight.flags.boxes["--no-startup-scripts"].click()
    dialog.apply()
    flags = session.settings.pixinsight.quiet_flags
    assert flags == ("--no-splash", "--no-startup-scripts", "--own")
    assert set(dialog.pixinsight.flags.boxes) == set(QUIET_FLAGS)


def test_defaults_come_back_and_folders_stay(dialog: SettingsDialog, session: Session) -> None:
    session.set_settings(OTHER)
    dialog.restore.click()
    found = session.settings
    assert found.tolerances == Tolerances()
    assert found.rejection == RejectionChoice()
    assert found.dark_libraries == OTHER.dark_libraries
    assert found.pixinsight == PixInsightSettings(binary="/opt/pi", script_dir="/scripts")
    assert dialog.matching.temperature.value() == 1.0


def test_libraries_are_added_and_removed(dialog: SettingsDialog, session: Session) -> None:
    folders = dialog.matching.dark
    folders.take("/lib/a")
    folders.take("/lib/b")
    folders.take("/lib/a")
    dialog.apply()
    assert session.settings.dark_libraries == ("/lib/a", "/lib/b")
    assert not folders.remove.isEnabled()
    folders.view.setCurrentIndex(folders.model.index(0))
    folders.remove.click()
    dialog.apply()
    assert session.settings.dark_libraries == ("/lib/b",)


def test_find_says_where_pixinsight_is_or_why_not(dialog: SettingsDialog, tmp_path: Path) -> None:
    dialog.show_engine()
    dialog.pixinsight.binary.setText(str(tmp_path / "nowhere"))
    dialog.pixinsight.find_button.click()
    assert "there is no" in dialog.pixinsight.found.text()
    program = tmp_path / "pi" / "bin" / "PixInsight.sh"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o755)
    dialog.pixinsight.binary.setText(str(tmp_path / "pi"))
    dialog.pixinsight.find_button.click()
    assert str(program) in dialog.pixinsight.found.text()


async def test_test_starts_pixinsight_and_says_what_came_of_it(
    dialog: SettingsDialog, tmp_path: Path
) -> None:
    program = tmp_path / "PixInsight.sh"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o755)
    tab = dialog.pixinsight
    tab.binary.setText(str(program))
    tab.instance.setValue(pixinsight_standin.slot())  # that of no other test
    tab.test.click()
    tab.test.click()
    await asyncio.sleep(0)
    assert not tab.test.isEnabled()
    while not tab.test.isEnabled():
        await asyncio.sleep(0.01)
    assert "without running the script" in tab.found.text()
    await tab.end()


async def test_test_that_cannot_start_says_why(dialog: SettingsDialog, tmp_path: Path) -> None:
    tab = dialog.pixinsight
    tab.binary.setText(str(tmp_path / "nowhere"))
    tab.test.click()
    while "there is no" not in tab.found.text():
        await asyncio.sleep(0.01)
    assert tab.test.isEnabled()


def test_the_looks_are_told_to_whoever_listens(qtbot: QtBot, dialog: SettingsDialog) -> None:
    tab = dialog.appearance
    with qtbot.waitSignal(dialog.theme_chosen) as chosen:
        tab.theme.setCurrentIndex(tab.theme.findData("night"))
        tab.theme.activated.emit(tab.theme.currentIndex())
    assert chosen.args == ["night"]
    with qtbot.waitSignal(dialog.text_size_chosen) as size:
        tab.text_size.setValue(130)
    assert size.args == [130]
    with qtbot.waitSignal(dialog.language_chosen) as language:
        tab.language.setCurrentIndex(tab.language.findData("de"))
        tab.language.activated.emit(tab.language.currentIndex())
    assert language.args == ["de"]
    assert tab.restart.isVisibleTo(tab)


def test_a_wheel_over_a_number_changes_nothing(qtbot: QtBot, dialog: SettingsDialog) -> None:
    assert dialog.matching.exposure.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_shortcuts_are_listed_once_with_what_they_do(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    rescan = QAction("&Rescan", owner, shortcut="F5")
    silent = QAction("No key", owner)
    page = ShortcutsDialog([rescan, silent, rescan])
    qtbot.addWidget(page)
    rows = [
        (page.model.index(i, 0).data(), page.model.index(i, 1).data())
        for i in range(page.model.rowCount())
    ]
    assert rows.count(("F5", "Rescan")) == 1
    assert not any(text == "No key" for _, text in rows)
    assert os.linesep not in rows[0][1]
