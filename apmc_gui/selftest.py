"""Tests the program where it is installed: opens the window, scans a sample, makes its masters.

It runs where the program was installed or built, with nothing but what was shipped: every part
that could be missing from a bundle is touched once. The user's settings stay as they are.
"""

from __future__ import annotations

import asyncio
import faulthandler
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication

from ap_master_calibration import __version__
from ap_master_calibration.demo import make_demo_night
from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import app_icon, icon, icon_names
from apmc_gui.i18n import languages
from apmc_gui.imaging.frame_images import Unseen
from apmc_gui.imaging.pixel_process import PixelProcess
from apmc_gui.imaging.series_pictures import PictureRequest, render
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.session import Session
from apmc_gui.support.gc_timer import GcTimer
from apmc_gui.support.paths import resources_folder
from apmc_gui.support.preferences import Preferences
from apmc_gui.window.main_window import MainWindow
from apmc_gui.wizard.flow import PageId

REPORT = "selftest.txt"
"""What is left in the folder that was named: a program without a console tells nothing else."""

WriteLine = Callable[[str], None]

_LONGEST = 180.0  # seconds for all of it
_LOOK = 0.02
_ICON = 64  # pixels
_COLOURS = 20  # a window that is painted has more of them
_APP = "app"  # the program's own icon, which takes no colour of the theme


class Fault(Exception):
    """A failed check, with its reason."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The folder of one self-test."""

    folder: str

    def file(self, name: str) -> str:
        return os.path.join(self.folder, name)


async def try_all(app: QApplication, folder: str | None = None) -> int:
    """Runs every check and prints its result; returns 0 when all pass, else 1.

    Frames, masters and the report stay in `folder`; without one a temporary folder is used.
    """
    if folder is not None:
        os.makedirs(folder, exist_ok=True)
        return await _try_in(app, _Place(folder))
    with tempfile.TemporaryDirectory(
        prefix="apmc-selftest-", ignore_cleanup_errors=True
    ) as temporary:
        return await _try_in(app, _Place(temporary))


async def _try_in(app: QApplication, place: _Place) -> int:
    with open(place.file(REPORT), "w", encoding="utf-8") as report:

        def tell(line: str) -> None:
            for stream in (report, sys.stdout):
                if stream is not None:  # a windowed program on Windows has no standard output
                    stream.write(f"{line}\n")
                    stream.flush()

        faulthandler.enable(report)  # what brings a program down leaves no other trace
        try:
            return await _judged(app, place, tell)
        finally:
            faulthandler.disable()


async def _judged(app: QApplication, place: _Place, tell: WriteLine) -> int:
    tell(f"AP Master Calibration {__version__}, Qt {qVersion()}, {app.platformName()}")
    start = time.monotonic()
    with _nothing_unforeseen() as errors:
        parts = asyncio.ensure_future(_parts(app, place, tell))
        await asyncio.wait({parts}, timeout=_LONGEST)
        if not parts.done():
            parts.cancel()
            await asyncio.wait({parts})
            errors.append(Fault(f"not over after {_LONGEST:.0f} s"))
        elif (error := parts.exception()) is not None:
            errors.append(error)
    if not errors:
        tell(f"all is well ({time.monotonic() - start:.1f} s)")
        return 0
    first = errors[0]
    if not isinstance(first, Fault):
        tell("".join(traceback.format_exception(first)).rstrip())
    tell(f"FAILED: {first}")
    return 1


@contextmanager
def _nothing_unforeseen() -> Iterator[list[BaseException]]:
    """Collects what would otherwise end in a report of a crash."""
    errors: list[BaseException] = []
    loop = asyncio.get_running_loop()
    before, handler = sys.excepthook, loop.get_exception_handler()

    def of_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        errors.append(error if error is not None else RuntimeError(str(context.get("message"))))

    loop.set_exception_handler(of_loop)
    sys.excepthook = lambda _, error, __: errors.append(error)
    try:
        yield errors
    finally:
        sys.excepthook = before
        loop.set_exception_handler(handler)


class _Watched(MainWindow):
    """The main window; records when it was first painted."""

    painted_at: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.painted_at is None:
            self.painted_at = time.time()


async def _parts(app: QApplication, place: _Place, tell: WriteLine) -> None:
    themes.apply_theme(app, "dark", 100)
    session = Session(place.file("settings.toml"), cache_path=place.file("cache.sqlite"))
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    messages: list[Message] = []
    session.message.connect(messages.append)
    window = _Watched(session, Preferences(), place.file("window.json"))
    collector = GcTimer()
    gone: list[bool] = []
    window.closed.connect(lambda: gone.append(True))
    try:
        window.show()
        tell(f"ok window: painted {await _seen(window):.2f} s after the start")
        tell(f"ok pages: {await _pages(window)}")
        tell(f"ok icons: {_icons()}")
        tell(f"ok languages: {_languages(app)}")
        tell(f"ok pictures of the manual: {_manual_pictures()}")
        tell(f"ok decoders: {_decoders(place)}")
        _open_sample(session, place)
        tell(f"ok scan: {await _scanned(session, messages)}")
        tell(f"ok picture of a frame: {await _frame_picture(session)}")
        tell(f"ok PixInsight script: {_script(session, place)}")
        tell(f"ok wizard: {await _guided(window, session, messages)}")
        _painted(window)
        window.close()
        await _until(lambda: bool(gone))
        tell("ok window: it closed")
    finally:
        await session.close()
        collector.close()


def _open_sample(session: Session, place: _Place) -> None:
    night = make_demo_night(place.folder)
    session.set_output(place.file("masters"))
    session.add_library(night.library)
    session.set_sources([night.frames])


async def _until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(_LOOK)


# --- what is shipped ----------------------------------------------------------------------------


def _icons() -> str:
    names = [name for name in icon_names() if name != _APP]
    blank = [n for n in names if _is_blank(icon(n).pixmap(_ICON, _ICON).toImage())]
    if not names or blank:
        raise Fault(f"icons cannot be drawn: {', '.join(blank) or 'there are none'}")
    if _is_blank(app_icon().pixmap(_ICON, _ICON).toImage()):
        raise Fault("the program's own icon cannot be drawn: Qt's SVG plugin is missing")
    return f"{len(names) + 1} drawn"


def _manual_pictures() -> str:
    folder = resources_folder() / "screenshots"
    files = sorted(folder.glob("*.png"))
    unread = [file.name for file in files if _is_blank(QImage(str(file)))]
    if not files or unread:
        raise Fault(f"Qt cannot read the pictures in {folder}: {', '.join(unread) or 'none there'}")
    return f"{len(files)} read"


def _is_blank(image: QImage) -> bool:
    return image.isNull() or len(_colours(image)) < 2


def _colours(image: QImage) -> set[int]:
    """Returns the colours of a net of pixels, about 100 by 100."""
    across, down = (max(1, side // 100) for side in (image.width(), image.height()))
    rows = range(0, image.height(), down)
    return {image.pixel(x, y) for y in rows for x in range(0, image.width(), across)}


def _languages(app: QCoreApplication) -> str:
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    folder = str(resources_folder() / "translations")
    codes = [code for code in languages.NAMES if code != "en"]
    for code in codes:
        for name, where in ((f"apmc_{code}", folder), (f"qtbase_{code}", qt)):
            if not QTranslator().load(name, where):
                raise Fault(f"the translation {name} is not in {where}")
        if languages.speak(app, code) != code:
            raise Fault(f"the window does not speak {languages.NAMES[code]}")
    languages.speak(app, "en")
    return ", ".join(codes)


def _decoders(place: _Place) -> str:
    """Compressed pixels of every kind, which load libraries of their own."""
    import lz4.block
    import numpy as np
    import zstandard
    from astropy.io import fits

    from ap_master_calibration.files.pixel_scale import ADU
    from ap_master_calibration.files.pixels import open_pixels
    from ap_master_calibration.integrate.core import kernel_name

    image = np.arange(64 * 48, dtype=np.uint16).reshape(48, 64)
    path = place.file("tiles.fits")
    fits.CompImageHDU(image, compression_type="RICE_1").writeto(path, overwrite=True)
    rows = np.empty(image.shape, np.float32)
    with open_pixels(path) as pixels:
        pixels.read(0, pixels.rows, rows)
    if not np.allclose(rows * ADU, image):
        raise Fault("a tile-compressed frame is read with other pixels than it has")
    plain = image.tobytes()
    decoded = lz4.block.decompress(lz4.block.compress(plain))
    again = zstandard.ZstdDecompressor().decompress(zstandard.ZstdCompressor().compress(plain))
    if decoded != plain or again != plain:
        raise Fault("lz4 or zstd gives back other bytes than it got")
    return kernel_name()


# --- the window ---------------------------------------------------------------------------------


async def _seen(window: _Watched) -> float:
    """Seconds from the start of this process to the first picture of the window."""
    import psutil

    await _until(lambda: window.painted_at is not None)
    assert window.painted_at is not None
    return window.painted_at - psutil.Process().create_time()


async def _pages(window: MainWindow) -> str:
    await _until(lambda: not window.tabs.make_next())
    _painted(window)
    return f"{window.width()} x {window.height()}, {window.tabs.count()} pages"


def _painted(window: MainWindow) -> None:
    colours = len(_colours(window.grab().toImage()))
    if colours < _COLOURS:
        raise Fault(f"the window is empty: {colours} colours")


async def _scanned(session: Session, messages: list[Message]) -> str:
    await _until(
        lambda: not (session.scan.running or session.scan.reading_library or session.planner.busy)
    )
    _no_trouble(messages)
    plan = session.planner.plan
    if plan is None or not plan.to_make:
        raise Fault("the scan found nothing that becomes a master")
    return f"{len(session.scan.frames)} frames, {len(plan.to_make)} masters to make"


async def _frame_picture(session: Session) -> str:
    """Has a frame decoded by the window's other process, which a bundle starts in its own way."""
    path = session.scan.frames[0].path
    pixels = PixelProcess()
    try:
        picture = await asyncio.to_thread(pixels.result, render, path, PictureRequest((path, 0, 0)))
    finally:
        pixels.close()
    if isinstance(picture, Unseen):
        raise Fault(f"the picture of a frame cannot be shown: {picture.reason}")
    image = picture.image
    if image.min() == image.max():
        raise Fault(f"the picture of {path} has one grey alone")
    return f"{image.shape[1]} x {image.shape[0]}"


def _script(session: Session, place: _Place) -> str:
    path = place.file("calibrate_masters.js")
    session.save_script(path)
    if not os.path.exists(path):
        raise Fault("the PixInsight script was not written")
    return f"{os.path.getsize(path)} bytes"


async def _guided(window: MainWindow, session: Session, messages: list[Message]) -> str:
    """Makes the masters through the wizard, as a person would.

    *Create* looks at every frame first, and asks about the odd flat of the sample; the second
    *Create* means it.
    """
    journey = window.wizard_host.open().journey
    journey.create()
    await _until(lambda: journey.page is PageId.CHECK)
    _painted(window)
    journey.create()
    await _until(lambda: session.run.outcome is not None and not session.run.running)
    _no_trouble(messages)
    await _until(lambda: journey.page is PageId.REVIEW)
    _painted(window)
    window.wizard_host.leave()
    return _outcome(session)


def _outcome(session: Session) -> str:
    outcome = session.run.outcome
    assert outcome is not None
    bad = [f"{s.name}: {outcome.state.steps[s.name].state.value}" for s in outcome.failed]
    if outcome.trouble is not None or bad or len(outcome.made) != len(outcome.plan.to_make):
        raise Fault(outcome.trouble or "; ".join(bad) or "not every master was made")
    if session.run.report_path is None or not os.path.exists(session.run.report_path):
        raise Fault("there is no report")
    return f"{len(outcome.made)} masters and a report in {outcome.seconds:.1f} s"


def _no_trouble(messages: list[Message]) -> None:
    for message in messages:
        if message.level is MessageLevel.ERROR:
            raise Fault(message.text)
