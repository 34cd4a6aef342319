#!/usr/bin/env python3
"""Makes the screenshots: `screenshots.py [FOLDER]`. Needs no screen, and the program installed.

A sample night is written to a temporary folder and opened in the real window: empty, loaded,
matching, plan, library, decisions, settings, rigs, running, results, the same as a table and on a
large screen, the viewer of masters, the pages of the wizard, a step that failed, and PixInsight
that says nothing, each dark and light, at 1280x800. The files the user has of this program are
neither read nor written.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1280, 800)
LARGE = (2560, 1440)
PATIENCE = 240.0  # seconds after which something hangs
FRAMES = (1600, 1080)  # large enough that a run can be seen going on


def main() -> None:
    """Reads where the pictures go, and makes them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default="screenshots", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", action="append", choices=["dark", "light", "night"])
    parser.add_argument("--size", default=SIZE, type=size, help="of the window, as 1920x1080")
    parser.add_argument("--text-size", default=100, type=int, help="in per cent")
    options = parser.parse_args()
    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    for theme in options.theme or ["dark", "light"]:
        with tempfile.TemporaryDirectory(prefix="apmc-") as home:
            settle_in(home)
            for path in make_all(Path(home) / "Astro", theme, options):
                print(path)


def size(text: str) -> tuple[int, int]:
    """A size as it is written: 1920x1080."""
    width, height = map(int, text.split("x"))
    return width, height


def settle_in(home: str) -> None:
    """A home of its own, so that paths are short and nothing of the user's is touched."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = os.path.join(home, name.lower())
    for name in ("WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):  # on Windows
        os.environ[name] = os.path.join(home, name.lower())
    os.environ["HOME"] = os.environ["USERPROFILE"] = home  # what the window shows as "~"
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))


def make_all(work: Path, theme: str, options: argparse.Namespace) -> list[Path]:
    """All pictures in one theme."""
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from apmc_gui.appearance import themes
    from apmc_gui.i18n import languages

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["AP Master Calibration"])
    app.setQuitOnLastWindowClosed(False)
    languages.speak(app, options.language)
    themes.apply_theme(app, theme, options.text_size)
    shooting = Shooting(work, make_night(work), theme, options)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(asyncio.wait_for(shooting.shoot(), PATIENCE))
    return shooting.made


def make_night(work: Path) -> Path:
    """The sample night as a photographer keeps it: WORK/DATE, and WORK/library; returns its folder.

    Its frames are larger than those of the usual sample, so that a run can be seen going on.
    """
    from ap_master_calibration.demo import make_demo_night

    made = make_demo_night(str(work), size=FRAMES)
    (night,) = Path(made.frames).iterdir()
    return night.rename(work / night.name)


class Shooting:
    """One window taken through its life, with a picture of each state."""

    def __init__(self, work: Path, night: Path, theme: str, options: argparse.Namespace) -> None:
        from apmc_gui.session.session import Session
        from apmc_gui.support.preferences import Preferences
        from apmc_gui.window.main_window import MainWindow

        self.work, self.night, self.theme = work, night, theme
        self.folder: Path = options.folder
        self.ending = "" if options.language == "en" else f"-{options.language}"
        self.made: list[Path] = []
        self.preferences = Preferences(theme=theme, text_size=options.text_size)
        self.session = Session(str(work / "settings.toml"), cached=False)
        self.window = MainWindow(self.session, self.preferences)
        self.size: tuple[int, int] = options.size
        self.window.resize(*self.size)

    async def shoot(self) -> None:
        """Takes the window from empty to its results."""
        window, session = self.window, self.session
        window.show()
        await self.picture("empty")
        session.set_output(str(self.work / "masters"))
        session.add_library(str(self.work / "library"))
        session.add_sources([str(self.night)])
        await self.until(self.is_settled)
        await self.until(lambda: session.selection.step is not None)  # the window selects the first
        self.select("flat", last=False)
        window.tabs.show_page("group")
        await self.until(lambda: not session.checker.busy)
        await self.until(self.is_settled)
        await self.picture("loaded", settle=1.5)
        await self.odd_frame()
        window.sources.view.collapseAll()
        window.sources.view.expandToDepth(0)
        self.select("flat", last=True)
        for page in ("matching", "plan", "library", "decisions"):
            window.tabs.show_page(page)
            await self.picture(page)
        await self.settings()
        await self.wizard("check", "match", "create")
        self.select("flat", last=True)
        window.tabs.show_page("plan")
        session.create()
        await self.until(lambda: self.steps_done() >= 3)
        await self.picture("running", settle=0.0)
        await self.until(lambda: not session.run.running)
        await self.until(self.is_settled)
        window.tabs.page("results").show_first()
        await self.picture("results", settle=1.0)
        await self.table()
        await self.master()
        await self.wizard("review")
        await self.failed_step()
        await self.silent_pixinsight()
        window.hide()
        await session.close()

    async def odd_frame(self) -> None:
        """A frame that the check found odd, its difference, and two frames side by side."""
        window, checker = self.window, self.session.checker
        await self.until(lambda: not checker.busy)
        await self.until(self.is_settled)
        found = [(name, odd.path) for name, check in checker.checks.items() for odd in check.odd]
        self.session.selection.select(*found[0])
        await self.picture("odd-frame", settle=1.5)
        page = window.tabs.page("group")
        page.picture.difference.setChecked(True)
        await self.picture("difference", settle=1.5)
        page.picture.difference.setChecked(False)
        page.picture.side_by_side.setChecked(True)
        page.tools.line.setChecked(True)
        await self.picture("side-by-side", settle=1.5)
        page.picture.side_by_side.setChecked(False)
        page.tools.line.setChecked(False)

    async def table(self) -> None:
        """Results as a table; and the window as a large screen has it, with cards and the table."""
        page = self.window.tabs.page("results")
        self.window.dock.hide()
        page.show_as_table(True)
        page.show_first()
        await self.picture("results-table", settle=0.8)
        self.window.resize(*LARGE)
        await self.picture("results-table-2560", settle=0.8)
        page.show_as_table(False)
        await self.picture("results-2560", settle=1.0)
        self.window.resize(*self.size)
        self.window.dock.show()

    async def failed_step(self) -> None:
        """A run in which a frame cannot be read: the reason on banner, step, tree and card."""
        from dataclasses import replace

        session = self.session
        session.set_settings(replace(session.settings, rebuild=True))
        await self.until(self.is_settled)
        assert session.planner.plan is not None
        damaged = session.planner.plan.to_make[0].frames[2].path
        whole = Path(damaged).read_bytes()
        os.truncate(damaged, len(whole) - len(whole) // 3)
        session.create()
        await self.until(lambda: session.run.running)
        await self.until(lambda: not session.run.running)
        await self.until(self.is_settled)
        self.window.tabs.page("results").show_first()
        await self.picture("failed", settle=1.0)
        Path(damaged).write_bytes(whole)

    async def silent_pixinsight(self) -> None:
        """PixInsight that is started and says nothing, as behind a dialog that nobody sees."""
        from dataclasses import replace

        from ap_master_calibration.settings import EngineChoice, PixInsightSettings

        sys.path.insert(0, str(ROOT / "tests"))
        import pixinsight_standin

        session = self.session
        program = pixinsight_standin.install(self.work / "PixInsight" / "bin")
        place = PixInsightSettings(program, pixinsight_standin.slot())
        session.set_settings(
            replace(
                session.settings, engine=EngineChoice.PIXINSIGHT, pixinsight=place, rebuild=True
            )
        )
        await self.until(self.is_settled)
        os.environ["PIXINSIGHT_STANDIN_MODE"] = "hang"
        session.create()
        await self.until(lambda: session.run.running)
        await self.picture("pixinsight-starting", settle=4.0)
        session.run.stop()
        await self.until(lambda: not session.run.running)
        del os.environ["PIXINSIGHT_STANDIN_MODE"]

    async def master(self) -> None:
        """The viewer of a finished master, beside another one of its kind."""
        from apmc_gui.pages.master_viewer import open_master

        plan = self.session.planner.plan
        assert plan is not None
        flats = [step.output for step in plan.steps if step.kind.value == "flat"]
        viewer = open_master(flats[1], None, self.window)
        await self.until(lambda: viewer.view is not None and viewer.tests.rowCount() > 0)
        await asyncio.sleep(1.0)
        self.keep(viewer.grab(), "master")
        viewer.compare_with(flats[0])
        await self.until(lambda: viewer.changes.rowCount() > 0)
        viewer.picture.difference.setChecked(True)
        await asyncio.sleep(1.5)
        self.keep(viewer.grab(), "master-compared")
        viewer.close()

    async def wizard(self, *pages: str) -> None:
        """Pages of the wizard, in the window they belong to."""
        from apmc_gui.wizard.flow import PageId

        while self.window.bar.messages:
            self.window.bar.dismiss()
        self.window.wizard_host.open()
        for page in pages:
            self.window.wizard_host.show_page(PageId[page.upper()])
            await self.picture(f"wizard-{page}", settle=0.8)
        self.window.wizard_host.leave()

    async def settings(self) -> None:
        """The dialog over its window, as a person sees it, and a rig of the frames in it."""
        from apmc_gui.pages.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.session, self.preferences, self.window)
        dialog.show()
        await asyncio.sleep(0.2)
        self.over_window(dialog, "settings")
        dialog.show_rigs()
        dialog.rigs.add_rig_of_frames()
        await asyncio.sleep(0.2)
        self.over_window(dialog, "rigs")
        dialog.close()
        dialog.deleteLater()
        self.session.overrides.undo()  # the rig is taken away again
        while self.window.bar.messages:
            self.window.bar.dismiss()
        await self.until(self.is_settled)

    def over_window(self, dialog: QDialog, name: str) -> None:
        """Keeps a picture of a dialog over the darkened window."""
        from PySide6.QtGui import QPainter

        whole = self.window.grab()

        painter = QPainter(whole)
        place = whole.rect().center() - dialog.rect().center()
        painter.fillRect(whole.rect(), "#80000000")
        painter.drawPixmap(place, dialog.grab())
        painter.setPen("#808080")
        painter.drawRect(dialog.rect().translated(place))
        painter.end()
        self.keep(whole, name)

    def select(self, kind: str, *, last: bool) -> None:
        """The first or the last step of a kind."""
        plan = self.session.planner.plan
        assert plan is not None
        names = [s.name for s in plan.steps if s.kind.value == kind]
        self.session.selection.select(names[-1 if last else 0])

    def steps_done(self) -> int:
        """How many steps of the run are done; all of them once it has ended."""
        state = self.session.run.state
        if not self.session.run.running or state is None:
            return 0 if self.session.run.outcome is None else 99
        return sum(s.state.value == "done" for s in state.steps.values())

    def is_settled(self) -> bool:
        """True when everything is read and the plan is there."""
        session = self.session
        busy = session.scan.running or session.scan.reading_library or session.planner.busy
        return not busy and session.planner.plan is not None

    async def until(self, reached: Callable[[], bool]) -> None:
        """Waits for a state."""
        while not reached():
            await asyncio.sleep(0.01)

    async def picture(self, name: str, settle: float = 0.4) -> None:
        """A picture of the window once it has come to rest."""
        await asyncio.sleep(settle)
        self.keep(self.window.grab(), name)

    def keep(self, picture: object, name: str) -> None:
        """Writes a picture."""
        from PySide6.QtGui import QPixmap

        assert isinstance(picture, QPixmap)
        path = self.folder / f"{name}-{self.theme}{self.ending}.png"
        if not picture.save(str(path)):
            sys.exit(f"{path} cannot be written")
        self.made.append(path)


if __name__ == "__main__":
    main()
