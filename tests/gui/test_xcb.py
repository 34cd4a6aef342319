"""The program as a person starts it, on a real display: a drop, a key, masters on disk."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from night import night, until

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent


@pytest.fixture
def display() -> Iterator[str]:
    """The name of a display of its own.

    An X server starts afresh when its last client leaves, and turns away who comes meanwhile;
    the hand comes and goes many times a second, so this one is told not to (`-noreset`).
    """
    read, write = os.pipe()
    argv = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x900x24", "-nolisten", "tcp"]
    argv += ["-noreset"]
    server = subprocess.Popen(argv, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


class Desk:
    """Programs on a display, and a hand on mouse and keys."""

    def __init__(self, display: str, home: Path) -> None:
        self._env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
        }
        self.programs: list[subprocess.Popen[bytes]] = []

    def start(self, *argv: str) -> subprocess.Popen[bytes]:
        """Starts a Python program on the display."""
        started = subprocess.Popen([sys.executable, *argv], env=self._env, cwd=ROOT)
        self.programs.append(started)
        return started

    def hand(self, *words: str) -> str:
        """Moves the mouse, presses keys: an `xdotool` command; what it says."""
        told = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        return told.stdout.strip()

    def shows(self, title: str) -> list[str]:
        """The windows with a title that can be seen now."""
        return self.hand("search", "--onlyvisible", "--name", title).split()

    async def window(self, title: str) -> str:
        """The window with a title, once it is there."""
        await until(lambda: bool(self.shows(title)))
        return self.shows(title)[0]

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags from one place of the screen to another, as a hand does: in steps."""
        (x, y), (to_x, to_y) = start, end
        moves = [(x + (to_x - x) * n // 10, y + (to_y - y) * n // 10) for n in range(1, 11)]
        words = ["mousemove", str(x), str(y), "mousedown", "1"]
        for at_x, at_y in (*moves, moves[-1]):
            words += ["sleep", "0.05", "mousemove", str(at_x), str(at_y)]
        self.hand(*words, "sleep", "0.1", "mouseup", "1")


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Desk]:
    """A desk whose programs are gone when the test is over."""
    made = Desk(display, tmp_path / "home")
    yield made
    for program in made.programs:
        program.kill()
        program.wait()


async def test_a_folder_dropped_on_the_running_program_becomes_masters(
    desk: Desk, tmp_path: Path
) -> None:
    folder = night(tmp_path / "night")
    program = desk.start("-m", "apmc_gui")
    desk.start(str(HERE / "drag_source.py"), folder)
    window = await desk.window("AP Master Calibration")
    source = await desk.window("drag source")
    desk.hand("windowmove", "--sync", window, "0", "0")
    desk.hand("windowmove", "--sync", source, "1350", "100")

    def dropped() -> bool:
        """Drags until it is felt: a program that still starts lets a drop fall."""
        if not desk.shows("night"):
            desk.drag((1400, 150), (600, 400))
        return bool(desk.shows("night"))

    await until(dropped)
    window = await desk.window("night")
    desk.hand("windowfocus", "--sync", window)
    made = tmp_path / "night_masters" / "master"

    def created() -> bool:
        """Presses the key until it is heard: the frames may still be read."""
        if not made.is_dir():
            desk.hand("key", "--clearmodifiers", "ctrl+Return")
        return made.is_dir() and len(list(made.glob("*.xisf"))) == 3

    await until(created)
    logs = tmp_path / "night_masters" / "logs"
    await until(lambda: len(list(logs.glob("*/report.html"))) == 1)
    assert program.poll() is None
    desk.hand("key", "--clearmodifiers", "ctrl+q")
    await until(lambda: program.poll() is not None)
    assert program.returncode == 0


async def test_a_polite_kill_ends_the_program_cleanly(desk: Desk, tmp_path: Path) -> None:
    program = desk.start("-m", "apmc_gui", night(tmp_path / "night"))
    await desk.window("night")
    program.send_signal(signal.SIGTERM)
    await until(lambda: program.poll() is not None)
    assert program.returncode == 128 + signal.SIGTERM
    await asyncio.sleep(0)
