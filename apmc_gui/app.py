"""Builds the window from the command line's words, and ends cleanly."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ap_master_calibration import __version__
from ap_master_calibration.support.frozen_env import take_bundle_out_of_environment
from ap_master_calibration.support.log import start_log, stop_log
from ap_master_calibration.support.win_files import allow_long_paths
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import app_icon
from apmc_gui.i18n import languages
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.session import Session
from apmc_gui.support.gc_timer import GcTimer
from apmc_gui.support.preferences import read_preferences
from apmc_gui.support.versions import as_text, versions
from apmc_gui.window.crash import PROGRAM, CrashReporter
from apmc_gui.window.main_window import NAME, MainWindow

ID = "ap-master-calibration"
DESKTOP = "org.apmastercalibration.apmc"
"""The name of the .desktop file, by which a desktop finds the icon of the window."""

_log = logging.getLogger(__name__)
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
_AT_REST = 1500  # ms after the start, when the window is there


def main(argv: Sequence[str] | None = None) -> int:
    """Opens the window; returns the exit code when it is gone."""
    options = parse(sys.argv[1:] if argv is None else argv)
    allow_long_paths()
    if options.selftest is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = _program()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        try:
            if options.selftest is None:
                runner.run(_live(app, options))
                return 0
            from apmc_gui.selftest import try_all

            return runner.run(try_all(app, options.selftest or None))
        except KeyboardInterrupt:
            return 128 + signal.SIGINT
        except asyncio.CancelledError:
            return 128 + signal.SIGTERM


class Program(QApplication):
    """The Qt application; also receives files the system asks it to open."""

    handed_over = Signal(str)
    """A folder or file that was dropped on the icon in the Dock, or opened with this program."""

    def event(self, event: QEvent) -> bool:
        """Handles macOS's request to open a file; everything else is left to Qt."""
        if isinstance(event, QFileOpenEvent):
            self.handed_over.emit(event.file())
            return True
        return super().event(event)


def _program() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else Program([NAME])
    take_bundle_out_of_environment()  # a browser that shows the report would load its libraries
    app.setApplicationName(ID)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP)
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    return app


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parses the command line."""
    parser = argparse.ArgumentParser(
        prog="apmc-gui", description="The window of AP Master Calibration."
    )
    parser.add_argument(
        "folders",
        nargs="*",
        metavar="FOLDER",
        help="folders or files of frames, or masters to look at",
    )
    parser.add_argument("--output", metavar="DIR", help="where masters go")
    for kind in ("bias", "dark"):
        parser.add_argument(
            f"--{kind}-master-dir",
            metavar="DIR",
            action="append",
            default=[],
            help=f"a folder of master {kind} frames; may be given again",
        )
    parser.add_argument(
        "--selftest",
        nargs="?",
        const="",
        metavar="DIR",
        help="try everything once on sample frames, without a screen; DIR keeps what is made",
    )
    parser.add_argument("--debug", action="store_true", help="log the details")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser.parse_args(arguments)


async def _live(app: QApplication, options: argparse.Namespace) -> None:
    log = start_log(PROGRAM, debug=options.debug)
    qInstallMessageHandler(log_qt_message)
    QTimer.singleShot(_AT_REST, lambda: _log.info("started: %s", as_text(versions())))
    preferences, damage = read_preferences()
    languages.speak(app, preferences.language)
    themes.apply_theme(app, preferences.theme, preferences.text_size)
    collector = GcTimer()
    session = Session()
    window = MainWindow(session, preferences)
    crashes = CrashReporter()
    crashes.install()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(crashes.of_loop)
    wakes = Wakes(window)
    gone = asyncio.Event()
    window.closed.connect(gone.set)
    if isinstance(app, Program):
        app.handed_over.connect(lambda path: session.handed_over.take([path]))
    window.show()
    if damage is not None:
        session.message.emit(Message(MessageLevel.WARNING, damage.sentence()))
    open_folders(session, options, preferences.sources, preferences.output)
    if not options.folders:
        session.rigs.pick(preferences.rig)
    try:
        await gone.wait()
    finally:
        await session.close()
        wakes.close()
        crashes.uninstall()
        collector.close()
        qInstallMessageHandler(None)
        stop_log(log)


def log_qt_message(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Logs what Qt has to say about itself."""
    category = getattr(context, "category", None) or "default"
    logging.getLogger(f"qt.{category}").log(_QT_LEVELS.get(level, logging.ERROR), "%s", text)


def open_folders(
    session: Session,
    options: argparse.Namespace,
    sources: Sequence[str],
    output: str | None,
) -> None:
    """Opens what the command line names, else the folders that were open before."""
    for role in ("bias", "dark"):
        for folder in getattr(options, f"{role}_master_dir"):
            session.add_library(folder, (role,))
    folders = [s for s in sources if os.path.exists(s)]
    if options.output is not None:
        session.set_output(options.output)
    elif not options.folders and folders and output is not None:
        session.set_output(output)
    session.set_sources(() if options.folders else folders)
    session.handed_over.take(options.folders)


class Wakes(QObject):
    """Lets Python handle Ctrl-C and SIGTERM at once, also while Qt waits for events."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._ours, theirs = socket.socketpair()
        for end in (self._ours, theirs):
            end.setblocking(False)
        self._theirs = theirs
        self._before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        task = asyncio.current_task()
        if task is not None:
            signal.signal(signal.SIGTERM, lambda *_: task.cancel())

    def close(self) -> None:
        """Leaves the signals as they were."""
        signal.set_wakeup_fd(self._before)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _woken(self) -> None:
        self._ours.recv(64)  # the handler runs because Python runs
