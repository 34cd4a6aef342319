"""What the program says of itself, and what it writes down for a report of a fault."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pixinsight_standin
import pytest
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QMessageLogContext, QtMsgType, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ap_master_calibration import __version__
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.support.log import log_folder
from apmc_gui.app import log_qt_message
from apmc_gui.pages.help_dialogs import AboutDialog
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.session import Session
from apmc_gui.support.versions import pixinsight
from apmc_gui.window import dialogs
from apmc_gui.window.main_window import MainWindow


def test_about_copies_every_version_a_fault_may_come_from(qtbot: QtBot, session: Session) -> None:
    dialog = AboutDialog(session, "AP Master Calibration")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChild(QPushButton, "about_copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0] == f"AP Master Calibration {__version__}"
    assert f"numpy {np.__version__}" in copied
    assert f"built-in engine {kernel_name()}" in copied
    assert f"Qt {qVersion()} (" in copied
    assert f"PySide6 {pyside_version}" in copied
    assert "astropy " in copied
    assert "PixInsight " in copied


def test_about_tells_which_pixinsight_was_found(tmp_path: Path) -> None:
    program = pixinsight_standin.install(tmp_path / "PixInsight" / "bin")
    found = pixinsight(PixInsightSettings(binary=program))
    assert found.good
    assert program in found.finding
    assert not pixinsight(PixInsightSettings(binary=str(tmp_path / "nowhere"))).good


def test_help_shows_the_folder_of_logs(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(dialogs, "show_in_file_manager", shown.append)
    window = MainWindow(session, preferences_path=str(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.actions_["logs"].trigger()
    assert shown == [log_folder()]


def test_the_log_keeps_the_messages_of_the_window(
    session: Session, caplog: pytest.LogCaptureFixture
) -> None:
    session.message.emit(Message(MessageLevel.ERROR, "The disk is full."))
    assert caplog.record_tuples == [
        ("apmc_gui.session.session", logging.ERROR, "The disk is full.")
    ]


def test_what_qt_says_goes_to_a_logger_of_its_category(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    context = QMessageLogContext()
    log_qt_message(QtMsgType.QtWarningMsg, context, "no such font")
    assert caplog.record_tuples == [("qt.default", logging.WARNING, "no such font")]
