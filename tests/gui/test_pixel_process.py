"""Pixels are decoded in a process of their own: whatever a file does, the window lives on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import sky
from pytestqt.qtbot import QtBot
from systems import not_on_windows

from ap_master_calibration.errors import StepError
from ap_master_calibration.text import text
from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import (
    OpenFrame,
    RenderedFrame,
    Unseen,
    or_unseen,
)
from apmc_gui.imaging.pixel_process import PixelProcess
from apmc_gui.imaging.series_pictures import PictureRequest, render


def counting(_: OpenFrame, path: str, count: int) -> Iterator[object]:
    yield from range(count)


def dying(_: OpenFrame, path: str, number: int) -> Iterator[object]:
    yield "before"
    os.kill(os.getpid(), number)


def hanging(_: OpenFrame, path: str) -> Iterator[object]:
    yield os.getpid()
    time.sleep(600)


def raising(_: OpenFrame, path: str) -> Iterator[object]:
    yield 1 / 0


def refusing(_: OpenFrame, path: str) -> Iterator[object]:
    def work() -> Iterator[object]:
        yield from ()
        raise StepError(text("{path} is damaged", path=path))

    return or_unseen(path, work)


def printing(_: OpenFrame, path: str) -> Iterator[object]:
    print("what a decoder has to say", flush=True)
    yield "value"


@pytest.fixture(autouse=True)
def _found_by_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))


@pytest.fixture
def pixels() -> Iterator[PixelProcess]:
    process = PixelProcess(limit=20.0)
    yield process
    process.close()


def test_values_come_piece_by_piece_and_jobs_take_turns(pixels: PixelProcess) -> None:
    first, second = pixels.job(counting, "a", 3), pixels.job(counting, "b", 2)
    assert [next(first), next(second), next(first), next(second)] == [0, 0, 1, 1]
    assert list(first) == [2]
    assert list(second) == []


@not_on_windows("it has no signals")
@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV, getattr(signal, "SIGKILL", 9)])
def test_a_file_that_ends_the_process_is_unseen_and_the_next_one_is_read(
    pixels: PixelProcess, number: int
) -> None:
    other = pixels.job(counting, "other", 3)
    assert next(other) == 0
    *values, unseen = pixels.job(dying, "bad.fits", number)
    assert values == ["before"]
    assert isinstance(unseen, Unseen)
    assert unseen.path == "bad.fits"
    assert f"signal {number}" in unseen.reason
    assert pixels.result(counting, "good.fits", 2) == 1
    assert list(other) == [0, 1, 2]  # it was begun again in the new process


def test_a_read_that_hangs_is_given_up_and_its_process_ended() -> None:
    pixels = PixelProcess(limit=2.0)
    job = pixels.job(hanging, "far.fits")
    pid = next(job)
    assert isinstance(pid, int)
    unseen = next(job)
    assert isinstance(unseen, Unseen)
    assert "no answer for 2 s" in unseen.reason
    assert not psutil.pid_exists(pid)
    assert pixels.result(counting, "good.fits", 2) == 1
    pixels.close()


def test_closing_the_window_does_not_wait_for_a_read_that_hangs(qtbot: QtBot) -> None:
    worker = PixelWorker()
    pids: list[object] = []
    worker.came.connect(lambda _, value: pids.append(value))
    worker.ask_pixels("picture", hanging, "far.fits", urgency=0)
    qtbot.waitUntil(lambda: bool(pids), timeout=10_000)
    start = time.monotonic()
    worker.close()
    assert time.monotonic() - start < 5
    assert not [t for t in threading.enumerate() if t.name == "pixels"]


def test_what_nobody_foresaw_is_raised_in_the_window(pixels: PixelProcess) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        pixels.result(raising, "a.fits")
    assert pixels.result(counting, "a.fits", 2) == 1


def test_a_file_that_cannot_be_read_is_unseen_with_its_sentence(pixels: PixelProcess) -> None:
    unseen = pixels.result(refusing, "a.fits")
    assert unseen == Unseen("a.fits", text("a.fits is damaged"))
    assert unseen.reason.template == "{path} is damaged"


def test_what_a_decoder_prints_is_no_answer(pixels: PixelProcess) -> None:
    assert pixels.result(printing, "a.fits") == "value"


def test_the_process_ends_with_the_window_also_where_that_is_killed(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "import test_pixel_process as t\n"
        "from apmc_gui.imaging.pixel_process import PixelProcess\n"
        "job = PixelProcess().job(t.hanging, 'a')\n"
        "print(next(job), flush=True)\n"
        "os._exit(1)\n"
    )
    parent = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    pid = int(parent.stdout)
    end = time.monotonic() + 10
    while psutil.pid_exists(pid) and time.monotonic() < end:
        time.sleep(0.02)
    assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


def test_a_frame_is_decoded_and_its_picture_comes_back(
    pixels: PixelProcess, tmp_path: Path
) -> None:
    path = sky.frame(tmp_path, "FLAT")
    request = PictureRequest((str(path), 1, 1))
    (picture,) = pixels.job(render, str(path), request)
    assert isinstance(picture, RenderedFrame)
    assert picture.image.ndim == 2
