"""The program tries itself where it is installed; the system hands folders over."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import sky
from PySide6.QtWidgets import QApplication

from apmc_gui import selftest
from apmc_gui.app import parse
from apmc_gui.support import paths

ROOT = Path(__file__).resolve().parents[2]


def test_without_console_and_display_the_selftest_scans_runs_closes_and_reports(
    tmp_path: Path,
) -> None:
    """As the bundle of a window starts on Windows: there is no standard output."""
    code = (
        "import os, sys; sys.stdout = sys.stderr = None;"
        "from apmc_gui.app import main; os._exit(main(sys.argv[1:]))"
    )
    argv = [sys.executable, "-c", code, "--selftest", str(tmp_path)]
    env = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    ended = subprocess.run(argv, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    report = (tmp_path / selftest.REPORT).read_text()
    assert ended.returncode == 0, report + ended.stderr
    assert "offscreen" in report
    assert "ok scan: 121 frames, 10 masters to make" in report
    assert re.search(r"ok picture of a frame: \d+ x \d+", report)
    assert "ok wizard: 10 masters and a report" in report
    assert "ok window: it closed" in report
    assert "all is well" in report
    assert len(list((tmp_path / "masters" / "master").glob("*.xisf"))) == 10


async def test_a_part_that_was_not_shipped_fails_the_selftest(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shipped_icons = paths.resources_folder() / "icons"
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "icons").symlink_to(shipped_icons)
    monkeypatch.setattr(selftest, "resources_folder", lambda: tmp_path / "resources")
    assert await selftest.try_all(qapp, str(tmp_path / "kept")) == 1
    printed = capsys.readouterr().out
    assert "FAILED: the translation apmc_de is not in" in printed
    assert (tmp_path / "kept" / selftest.REPORT).read_text() == printed


def test_pictures_that_qt_cannot_read_fail_the_selftest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selftest, "resources_folder", lambda: tmp_path)
    with pytest.raises(selftest.Fault, match=r"Qt cannot read the pictures in .*: none there"):
        selftest._manual_pictures()
    (tmp_path / "screenshots").mkdir()
    (tmp_path / "screenshots" / "loaded.png").write_bytes(b"\x89PNG")
    with pytest.raises(selftest.Fault, match=r"Qt cannot read the pictures in .*: loaded\.png"):
        selftest._manual_pictures()


async def test_a_window_that_decodes_no_frames_fails_the_selftest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python-is-gone"))
    session = SimpleNamespace(
        scan=SimpleNamespace(frames=[SimpleNamespace(path=sky.frame(tmp_path))])
    )
    with pytest.raises(selftest.Fault, match="the picture of a frame cannot be shown: the process"):
        await selftest._frame_picture(session)


async def test_an_error_nobody_foresaw_fails_the_selftest(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise RuntimeError("the shutter fell off")

    async def parts(*_: object) -> None:
        asyncio.get_running_loop().call_soon(fail)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    monkeypatch.setattr(selftest, "_parts", parts)
    before = sys.excepthook
    assert await selftest.try_all(qapp) == 1
    told = capsys.readouterr().out
    assert "RuntimeError: the shutter fell off" in told
    assert told.splitlines()[-1] == "FAILED: the shutter fell off"
    assert sys.excepthook is before


async def test_a_part_that_raises_fails_the_selftest(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def parts(*_: object) -> None:
        raise ModuleNotFoundError("No module named 'rich'")

    monkeypatch.setattr(selftest, "_parts", parts)
    assert await selftest.try_all(qapp) == 1
    assert "FAILED: No module named 'rich'" in capsys.readouterr().out


async def test_a_selftest_that_hangs_comes_to_an_end(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def parts(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(selftest, "_parts", parts)
    monkeypatch.setattr(selftest, "_LONGEST", 0.01)
    assert await selftest.try_all(qapp) == 1
    assert "FAILED: not over after" in capsys.readouterr().out


def test_what_the_system_hands_over_becomes_a_source() -> None:
    """As macOS does when a folder is dropped on the icon in the Dock."""
    code = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from apmc_gui.window import main_window as window
from apmc_gui import app
class Watched(window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, self.hand_over)
    def hand_over(self):
        program = QCoreApplication.instance()
        QCoreApplication.postEvent(program, QFileOpenEvent(sys.argv[1]))
        QTimer.singleShot(0, self.tell)
    def tell(self):
        print(self.session.sources)
        self.close()
app.MainWindow = Watched
sys.exit(app.main([]))
"""
    folder = str(ROOT / "resources" / "icons")
    argv = [sys.executable, "-c", code, folder]
    told = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stdout.strip() == repr((folder,)), told.stderr


@pytest.mark.parametrize(
    ("words", "folder"), [((), None), (("--selftest",), ""), (("--selftest", "x"), "x")]
)
def test_the_selftest_may_be_told_a_folder(words: tuple[str, ...], folder: str | None) -> None:
    assert parse(words).selftest == folder
