"""Drives the real window: start, a scan of 20,000 frames, regrouping, 100,000 lines of log, memory.

    python tests/bench/bench_window.py                  # everything, on the offscreen platform
    python tests/bench/bench_window.py --frames 2000 --lines 10000

A stall is the time between two turns of the event loop, as a timer of 1 ms sees it. The frames are
its own: headers as a capture program writes them, data of 26 Mpx as a hole in the file.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "gui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # noqa: E402
import sky  # noqa: E402
from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from qasync import QEventLoop  # noqa: E402
from test_making import Scripted  # noqa: E402

from ap_master_calibration.settings import EngineChoice  # noqa: E402
from apmc_gui import making, themes  # noqa: E402
from apmc_gui.collecting import Collector  # noqa: E402
from apmc_gui.preferences import Preferences  # noqa: E402
from apmc_gui.session import Session  # noqa: E402
from apmc_gui.window import MainWindow  # noqa: E402

SIZE = (6248, 4176)
STARTED = """
import sys, time
from PySide6.QtCore import QTimer
from apmc_gui import app, window
class Timed(window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.property("seen"):
            self.setProperty("seen", True)
            print(time.time(), flush=True)
            QTimer.singleShot(0, self.close)
app.MainWindow = Timed
app.main([])
"""


@dataclass(frozen=True)
class Stalls:
    """How long the event loop was away, in ms: 95 of 100 turns, and the worst."""

    most: float
    worst: float

    def __str__(self) -> str:
        return f"95 % under {self.most:.1f} ms, worst {self.worst:.0f} ms"


class Pulse:
    """A timer that notes how late it comes."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - 1)
        self._last = now

    @contextmanager
    def __call__(self) -> Iterator[None]:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()
        yield
        self._timer.stop()

    def stalls(self) -> Stalls:
        ranked = sorted(self.gaps)
        return Stalls(ranked[int(len(ranked) * 0.95)], ranked[-1])


async def until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0.002)


def settled(session: Session) -> bool:
    return not (session.scanning or session.reading_library or session.planning)


def make_frames(folder: Path, count: int) -> None:
    """Nights of bias, darks and flats of one camera."""
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
    values = {
        "IMAGETYP": f"'{kind:<8}'",
        "EXPOSURE": f"{exposure:>20}",
        "EXPTIME": f"{exposure:>20}",
        "SET-TEMP": f"{-10.0 - 5 * (night % 3):>20}",
        "CCD-TEMP": f"{-10.0 - 5 * (night % 3):>20}",
        "DATE-LOC": f"'2026-{1 + night // 28:02}-{1 + night % 28:02}T21:{n % 60:02}:00.000'",
    }
    cards = bytearray(head)
    for at in range(0, len(cards), 80):
        name = bytes(cards[at : at + 8]).decode("ascii").strip()
        if name in values:
            cards[at : at + 80] = f"{name:<8}= {values[name]}".ljust(80).encode("ascii")
    return bytes(cards)


def time_start(home: Path) -> float:
    """Seconds from the start of the process to the first painted window, median of five."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(home / "c"),
        "XDG_CACHE_HOME": str(home / "k"),
    }
    took = []
    for _ in range(6):
        start = time.time()
        told = subprocess.run(
            [sys.executable, "-c", STARTED], env=env, capture_output=True, text=True, check=True
        )
        took.append(float(told.stdout.split()[0]) - start)
    return statistics.median(took[1:])


async def measure(app: QApplication, folder: Path, lines: int) -> None:
    """Everything that needs the window, in one go."""
    themes.apply_theme(app, "dark", 100)
    session = Session(str(folder / "settings.toml"), cached=False)
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    window = MainWindow(session, Preferences(), str(folder / "window.json"))
    window.show()
    collector = Collector(window)
    await until(lambda: not window.tabs.make_next())
    pulse = Pulse()
    start = time.perf_counter()
    with pulse():
        session.add_sources([str(folder / "frames")])
        await until(lambda: settled(session))
        await asyncio.sleep(0.3)
    took = time.perf_counter() - start
    groups = len(session.grouping.groups)
    print(f"scan of {len(session.frames):,} frames into {groups} groups: {took:.1f} s")
    print(f"  stalls: {pulse.stalls()}")
    print(f"  memory: {memory():.0f} MiB")
    await regroup(session, pulse)
    await scroll(window, pulse)
    await stream(session, folder, lines, pulse)
    print(f"  memory: {memory():.0f} MiB, {window.run.console.model.count:,} lines kept")
    collector.close()
    window.close()


async def regroup(session: Session, pulse: Pulse) -> None:
    """A tolerance is moved to and fro."""
    took = []
    with pulse():
        for n in range(6):
            wish = replace(session.settings.tolerances, exposure=0.05 + 0.05 * (n % 2))
            start = time.perf_counter()
            session.set_settings(replace(session.settings, tolerances=wish))
            await until(lambda: settled(session))
            took.append(time.perf_counter() - start)
    print(f"a tolerance moved: the new plan after {statistics.median(took) * 1000:.0f} ms")
    print(f"  stalls: {pulse.stalls()}")


async def scroll(window: MainWindow, pulse: Pulse) -> None:
    """Everything opened, and scrolled from end to end."""
    window.sources.view.expandAll()
    bar = window.sources.view.verticalScrollBar()
    with pulse():
        for n in range(200):
            bar.setValue(bar.maximum() * n // 199)
            await asyncio.sleep(0)
    print(f"the tree, all open, scrolled: stalls {pulse.stalls()}")


async def stream(session: Session, folder: Path, lines: int, pulse: Pulse) -> None:
    """A child that talks as fast as it can."""
    small = folder / "small"
    sky.series(small, 3, "BIAS")
    session.set_sources([str(small)])
    await until(lambda: settled(session))
    code = f"for n in range({lines}): print('Integrating pixel rows: line', n, 'of the log')"
    making.new_engine = lambda settings: Scripted(code)  # type: ignore[assignment]
    start = time.perf_counter()
    with pulse():
        session.create()
        await until(lambda: not session.running)
    took = time.perf_counter() - start
    print(f"{lines:,} lines of log: {took:.1f} s")
    print(f"  stalls: {pulse.stalls()}")


def memory() -> float:
    """MiB this process holds."""
    return float(psutil.Process().memory_info().rss) / (1 << 20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--lines", type=int, default=100_000)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench_window_"))
    try:
        print(f"start to the first painted window: {time_start(folder):.2f} s")
        make_frames(folder / "frames", options.frames)
        app = QApplication([])
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            runner.run(measure(app, folder, options.lines))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
