"""What nobody foresaw: it is shown, written down, and the window goes on."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from apmc_gui.window.crash import CrashReporter, report_of


def failed(words: str = "the shutter fell off") -> RuntimeError:
    try:
        _fail(words)
    except RuntimeError as error:
        return error
    raise AssertionError


def _fail(words: str) -> None:
    raise RuntimeError(words)


@pytest.fixture
def reporter(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CrashReporter]:
    made = CrashReporter(str(tmp_path / "logs"))
    yield made
    made.uninstall()
    if made.dialog is not None:
        made.dialog.close()


def test_a_report_tells_versions_traceback_and_the_log(tmp_path: Path) -> None:
    lines = "".join(f"line {i}\n" for i in range(100))
    (tmp_path / "apmc-gui.log").write_text(lines)
    report = report_of(failed(), str(tmp_path))
    assert "AP Master Calibration" in report
    assert "PySide6" in report
    assert "RuntimeError: the shutter fell off" in report
    assert "test_crash.py" in report
    assert "line 99" in report
    assert "line 10\n" not in report


def test_an_error_is_shown_written_and_can_be_copied(
    qtbot: QtBot, reporter: CrashReporter, tmp_path: Path
) -> None:
    reporter.take(failed())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    (kept,) = (tmp_path / "logs").iterdir()
    assert "the shutter fell off" in kept.read_text()
    dialog.copy()
    assert "the shutter fell off" in QGuiApplication.clipboard().text()


def test_a_second_error_joins_the_first_dialog(qtbot: QtBot, reporter: CrashReporter) -> None:
    reporter.take(failed("first"))
    reporter.take(failed("second"))
    qtbot.waitUntil(
        lambda: reporter.dialog is not None and "second" in reporter.dialog.report.toPlainText()
    )
    assert reporter.dialog is not None
    assert "first" in reporter.dialog.report.toPlainText()
    reporter.dialog.reject()
    assert reporter.dialog is None


def test_errors_of_python_threads_and_the_loop_all_come_here(
    qtbot: QtBot, reporter: CrashReporter
) -> None:
    before = sys.excepthook
    reporter.install()
    came: list[BaseException] = []
    reporter.came.connect(came.append)
    one, two, three = failed("one"), failed("two"), failed("three")
    sys.excepthook(RuntimeError, one, one.__traceback__)
    threading.excepthook(threading.ExceptHookArgs((RuntimeError, two, None, None)))
    loop = asyncio.new_event_loop()
    reporter.of_loop(loop, {"message": "a job failed", "exception": three})
    reporter.of_loop(loop, {"message": "a callback was never awaited"})
    loop.close()
    assert [str(e) for e in came] == ["one", "two", "three", "a callback was never awaited"]
    reporter.uninstall()
    assert sys.excepthook is before


def test_a_folder_that_cannot_be_written_hides_no_report(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    reporter = CrashReporter(folder=str(tmp_path / "file" / "logs"))
    reporter.take(failed())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    assert "the shutter fell off" in reporter.dialog.report.toPlainText()
    reporter.dialog.close()


def test_old_reports_make_room(qtbot: QtBot, reporter: CrashReporter, tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    for i in range(30):
        (folder / f"crash-20200101-0000{i:02}.txt").write_text("old")
    reporter.take(failed())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    names = sorted(p.name for p in folder.iterdir())
    assert len(names) == 20
    assert names[-1] > "crash-2026"


def test_a_program_without_a_console_keeps_its_reports(
    qtbot: QtBot, reporter: CrashReporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a windowed program on Windows, which has no standard error."""
    monkeypatch.setattr(sys, "stderr", None)
    reporter.take(failed())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    (kept,) = (tmp_path / "logs").iterdir()
    assert "the shutter fell off" in kept.read_text()


def test_an_unhandled_exception_is_logged_with_its_traceback(
    reporter: CrashReporter, caplog: pytest.LogCaptureFixture
) -> None:
    reporter.take(failed())
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("apmc_gui.window.crash", "ERROR")
    assert record.exc_info is not None
    assert "the shutter fell off" in str(record.exc_info[1])


def test_what_the_system_refused_is_said_in_a_sentence(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    reporter.take(OSError(1231, "The network location cannot be reached", "Q:\\darks"))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    heads = [label.text() for label in reporter.dialog.findChildren(QLabel)]
    sentence = "Q:\\darks: The network location cannot be reached"
    assert any(sentence in head for head in heads), heads
