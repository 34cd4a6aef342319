"""Drives the real window: start, a scan of 20,000 frames, regrouping, pictures, 100,000 log lines.

    python tests/bench/bench_window.py                  # everything, on the offscreen platform
    python tests/bench/bench_window.py --frames 2000 --lines 10000 --rounds 1

One table comes out: the median of the rounds by the clock, the part of it this program was at work
itself, and the bar. A stall is the time between two turns of the event loop, as a timer of 1 ms
sees it. The frames are its own: headers as a capture program writes them, data of 26 Mpx as a hole
in the file; those whose picture is timed have pixels.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "gui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
import psutil  # noqa: E402
import sky  # noqa: E402
from pulse import HEADING, Cost, Pulse, Row, Stalls, Watch, rows_of  # noqa: E402
from PySide6.QtCore import QEvent, QObject  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from qasync import QEventLoop  # noqa: E402
from test_run_controller import Scripted  # noqa: E402

from ap_master_calibration.settings import EngineChoice  # noqa: E402
from apmc_gui.appearance import themes  # noqa: E402
from apmc_gui.pages.group_page import GroupPage  # noqa: E402
from apmc_gui.session import run_controller  # noqa: E402
from apmc_gui.session.session import Session  # noqa: E402
from apmc_gui.support.gc_timer import GcTimer  # noqa: E402
from apmc_gui.support.preferences import Preferences  # noqa: E402
from apmc_gui.window.main_window import MainWindow  # noqa: E402

SIZE = (6248, 4176)
START, SMOOTH, STALL, REGROUP, PICTURE, MEMORY = 1.5, 16.0, 100.0, 200.0, 400.0, 600.0
"""The bars: s for the start, MiB for memory, ms for the others."""

MOVES = 12  # of a tolerance
LOOKS = 9  # at frames whose picture is timed
STARTED = """
import sys, time
from PySide6.QtCore import QTimer
from apmc_gui.window import main_window as window
from apmc_gui import app
class Timed(window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.property("seen"):
            self.setProperty("seen", True)
            print(time.time(), time.process_time(), flush=True)
            QTimer.singleShot(0, self.close)
app.MainWindow = Timed
app.main([])
"""


async def until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0.005)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


class Bench:
    """The window, driven; every measure adds its rows."""

    def __init__(self, app: QApplication, folder: Path, rounds: int) -> None:
        themes.apply_theme(app, "dark", 100)
        self.folder, self.rounds = folder, rounds
        self.rows: list[Row] = []
        self.session = Session(str(folder / "settings.toml"), cached=False)
        engine = replace(self.session.settings, engine=EngineChoice.BUILTIN)
        self.session.set_settings(engine)
        self.window = MainWindow(self.session, Preferences(), str(folder / "window.json"))
        self.window.show()
        self.collector = GcTimer(self.window)
        self.pulse = Pulse()

    def stands(self) -> bool:
        """True when everything is read, and the plan and the tree are the newest."""
        session = self.session
        busy = session.scan.running or session.scan.reading_library or session.planner.busy
        return not busy and self.window.sources.shows_newest

    async def scan(self) -> None:
        """The list fills while it goes."""
        found: list[Stalls] = []
        took: list[Cost] = []
        for _ in range(self.rounds):
            self.session.set_sources([])
            await until(self.stands)
            watch = Watch()
            with self.pulse():
                self.session.add_sources([str(self.folder / "frames")])
                await until(self.stands)
                took.append(watch.told())
                await asyncio.sleep(0.3)
            found.append(self.pulse.stalls())
        count, groups = len(self.session.scan.frames), len(self.session.planner.grouping.groups)
        name = f"scan of {count:,} frames, {groups} groups"
        self.rows.append(Row(name, tuple(Cost(c.wall / 1e3, c.own / 1e3) for c in took), "s"))
        self.rows += rows_of(name, found, SMOOTH, STALL)
        self.rows.append(_memory(f"memory with {count:,} frames"))

    async def regroup(self) -> None:
        """A tolerance is moved to and fro: a little, and so far that every group is another.

        The time is taken without the pulse, which costs the plan's thread a third of its own.
        """
        for name, key, values in (
            ("a tolerance moved", "exposure", (0.05, 0.1)),
            ("every group another", "temperature", (0.5, 6.0)),
        ):
            took = [await self.move(key, values[n % 2]) for n in range(MOVES)]
            with self.pulse():
                for n in range(MOVES):
                    await self.move(key, values[n % 2])
            self.rows.append(Row(f"{name}: plan and tree painted", tuple(took), "ms", REGROUP))
            self.rows += rows_of(name, [self.pulse.stalls()], None, STALL)

    async def move(self, key: str, value: float) -> Cost:
        """What it takes until the tree of the new plan is painted."""
        watch, settings = Watch(), self.session.settings
        wish = replace(settings.tolerances, **{key: value})
        self.session.set_settings(replace(settings, tolerances=wish))
        await until(self.stands)
        await self.painted(self.window.sources.view.viewport())
        return watch.told()

    async def painted(self, widget: QWidget) -> None:
        """Waits for the next time a widget is painted, which is asked for."""
        paints = Paints(widget)
        widget.update()
        await until(lambda: paints.count > 0)
        widget.removeEventFilter(paints)

    async def scroll(self) -> None:
        """Everything opened, and scrolled from end to end."""
        view = self.window.sources.view
        view.expandAll()
        bar = view.verticalScrollBar()
        await asyncio.sleep(0.1)
        with self.pulse():
            for n in range(200):
                bar.setValue(bar.maximum() * n // 199)
                await asyncio.sleep(0)
        self.rows += rows_of("the tree, all open, scrolled", [self.pulse.stalls()], None, STALL)
        view.collapseAll()

    async def look(self) -> None:
        """Frames of 26 Mpx are selected one after the other."""
        paths = make_pixels(self.folder / "pixels")
        self.session.set_sources([str(self.folder / "pixels")])
        await until(self.stands)
        self.window.tabs.show_page("group")
        page = self.window.tabs.page("group")
        assert isinstance(page, GroupPage)
        (step,) = self.session.planner.grouping.groups and [
            s.name
            for s in self.session.planner.plan.steps  # type: ignore[union-attr]  the plan is there
        ]
        self.session.selection.select(step, paths[-1])
        await until(lambda: page.seen == paths[-1])
        await asyncio.sleep(1.0)  # the numbers of the first one are read
        took = []
        for n in range(LOOKS):
            path = paths[n % len(paths)]
            watch = Watch()
            self.session.selection.select(step, path)
            await until(lambda path=path: page.seen == path)  # type: ignore[misc]
            await self.painted(page.view.view.viewport())  # type: ignore[union-attr]
            took.append(watch.told())
        self.rows.append(Row("a frame of 26 Mpx selected: painted", tuple(took), "ms", PICTURE))

    async def stream(self, lines: int) -> None:
        """A child that talks as fast as it can."""
        sky.series(self.folder / "small", 3, "BIAS")
        self.session.set_sources([str(self.folder / "small")])
        await until(self.stands)
        code = f"for n in range({lines}): print('Integrating pixel rows: line', n, 'of the log')"
        run_controller.new_engine = lambda settings: Scripted(code)  # type: ignore[assignment]
        found, took = [], []
        for _ in range(self.rounds):
            watch = Watch()
            with self.pulse():
                self.session.create()
                await until(lambda: not self.session.run.running)
            took.append(watch.told())
            found.append(self.pulse.stalls())
        name = f"{lines:,} lines of log"
        self.rows.append(Row(name, tuple(Cost(c.wall / 1e3, c.own / 1e3) for c in took), "s"))
        self.rows += rows_of(name, found, SMOOTH, STALL)
        kept = self.window.run.console.model.count
        self.rows.append(_memory(f"memory with {kept:,} lines kept"))

    async def all(self, lines: int) -> None:
        """Every measure, in the order a person meets them."""
        await until(lambda: not self.window.tabs.make_next())
        await asyncio.sleep(0.5)
        await self.scan()
        await self.regroup()
        await self.scroll()
        await self.look()
        await self.stream(lines)
        self.collector.close()
        self.window.close()


def _memory(name: str) -> Row:
    used = psutil.Process().memory_info().rss / (1 << 20)
    return Row(name, (Cost(used, used),), "MiB", MEMORY)


def make_frames(folder: Path, count: int) -> None:
    """Nights of bias, darks and flats of one camera."""
    folder.mkdir(parents=True, exist_ok=True)
    template = sky.frame(folder, "DARK", size=SIZE, sparse=True, name="t.fits")
    head = Path(template).read_bytes()[:28800]
    full = os.path.getsize(template)
    os.unlink(template)
    for n in range(count):
        kind = ("BIAS", "DARK", "FLAT", "DARK")[n % 4]
        night = folder / f"night{n * 75 // count:02}" / kind.lower()
        night.mkdir(parents=True, exist_ok=True)
        told = _header(head, kind, n, n * 75 // count)
        with open(night / f"{kind}_{n:05}.fits", "wb") as file:
            file.write(told)
            file.truncate(full)


def _header(head: bytes, kind: str, n: int, night: int) -> bytes:
    """The cards of a frame in place of the template's."""
    exposure = {"BIAS": 0.0001, "DARK": 60.0 * (1 + night % 10), "FLAT": 1.0 + n % 3}[kind]
    start = datetime(2026, 1, 1, 21, tzinfo=UTC) + timedelta(days=night, seconds=61 * (n % 267))
    values = {
        "IMAGETYP": f"'{kind:<8}'",
        "EXPOSURE": f"{exposure:>20}",
        "EXPTIME": f"{exposure:>20}",
        "SET-TEMP": f"{-10.0 - 5 * (night % 3):>20}",
        "CCD-TEMP": f"{-10.0 - 5 * (night % 3):>20}",
        "DATE-LOC": f"'{start:%Y-%m-%dT%H:%M:%S}.000'",
        "DATE-OBS": f"'{start - timedelta(hours=1):%Y-%m-%dT%H:%M:%S}.000'",
    }
    cards = bytearray(head)
    for at in range(0, len(cards), 80):
        name = bytes(cards[at : at + 8]).decode("ascii").strip()
        if name in values:
            cards[at : at + 80] = f"{name:<8}= {values[name]}".ljust(80).encode("ascii")
    return bytes(cards)


def make_pixels(folder: Path) -> list[str]:
    """Darks of 26 Mpx with noise in them."""
    noise = np.random.default_rng(4).normal(1000, 20, (SIZE[1], SIZE[0])).astype(np.uint16)
    return [
        sky.frame(folder, "DARK", pixels=np.roll(noise, n), number=n, name=f"dark_{n}.fits")
        for n in range(3)
    ]


def time_start(home: Path) -> Row:
    """From the start of the process to the first painted window; the first one warms the disk."""
    folders = {"XDG_CONFIG_HOME": str(home / "c"), "XDG_CACHE_HOME": str(home / "k")}
    env = {**os.environ, "PYTHONPATH": str(ROOT), **folders}
    argv = [sys.executable, "-c", STARTED]
    took = []
    for _ in range(6):
        start = time.time()
        told = subprocess.run(argv, env=env, capture_output=True, text=True, check=True)
        painted, own = map(float, told.stdout.split())
        took.append(Cost(painted - start, own))
    return Row("start to the first painted window", tuple(took[1:]), "s", START)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench_window_"))
    try:
        rows = [time_start(folder)]
        make_frames(folder / "frames", options.frames)
        app = QApplication([])
        bench = Bench(app, folder, options.rounds)
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            runner.run(bench.all(options.lines))
        print(HEADING)
        for row in (*rows, *bench.rows):
            print(row.words())
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
