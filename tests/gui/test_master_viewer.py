"""A finished master is looked at as closely as a frame, and beside an older one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import sky
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ap_master_calibration.quality.certificate import Grade
from apmc_gui.pages.master_viewer import MasterViewer, open_master

SIZE = (96, 64)


def flat(folder: Path, name: str, seed: int, *, dust: float = 0.0) -> str:
    """A master flat; `dust` takes a part of the light of a disc in its middle."""
    folder.mkdir(exist_ok=True)
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    light = 0.4 * (1 - 0.1 * (((x - 48) / 96) ** 2 + ((y - 32) / 64) ** 2))
    light[(x - 48) ** 2 + (y - 32) ** 2 < 64] *= 1 - dust
    noise = np.random.default_rng(seed).normal(0, 2e-4, light.shape)
    cards = {"IMAGETYP": "Master Flat", "EXPTIME": 2.0, "FILTER": "L", "NCOMBINE": 20}
    return sky.write_xisf(folder / name, (light + noise).astype(np.float32), cards)


@pytest.fixture
def viewer(qtbot: QtBot, tmp_path: Path) -> MasterViewer:
    made = open_master(flat(tmp_path / "new", "masterFlat.xisf", 1))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.view is not None and made.tests.rowCount() > 0, timeout=20_000)
    return made


def test_a_master_shows_its_pixels_its_numbers_and_its_tests(
    qtbot: QtBot, viewer: MasterViewer
) -> None:
    assert viewer.windowTitle() == "Master flat · masterFlat.xisf"
    qtbot.waitUntil(lambda: viewer.numbers.found is not None)
    (channel,) = viewer.numbers.found.channels  # type: ignore[union-attr]
    assert channel.median == pytest.approx(0.39, abs=0.01)
    assert viewer.numbers.histogram is not None
    assert {test.grade for test in viewer.tests.rows} <= set(Grade)
    assert not viewer.picture.blink.isEnabled()  # there is nothing to blink with
    assert not viewer.lists.isTabVisible(1)


def test_old_and_new_blink_and_what_changed_is_told(
    qtbot: QtBot, viewer: MasterViewer, tmp_path: Path
) -> None:
    (compare,) = viewer.findChildren(QPushButton, "master_compare")
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    (dialog,) = viewer.findChildren(QFileDialog, "older_master")
    older = flat(tmp_path / "old", "masterFlat.xisf", 2, dust=0.05)
    dialog.fileSelected.emit(older)
    dialog.close()
    qtbot.waitUntil(lambda: viewer.changes.rowCount() > 0, timeout=20_000)
    assert viewer.lists.isTabVisible(1)
    assert viewer.picture.blink.isEnabled()
    view = viewer.view
    assert view is not None
    qtbot.keyClick(view.view, Qt.Key.Key_Right)
    assert viewer.viewer.path == older
    qtbot.keyClick(view.view, Qt.Key.Key_Left)
    qtbot.keyClick(view.view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: getattr(viewer.picture.picture, "limit", None) is not None)
    ratio = viewer.picture.picture
    assert ratio is not None
    assert (ratio.image[30:34, 46:50] == 255).all()  # the dust of the old one is gone
    assert np.median(ratio.image) == pytest.approx(128, abs=4)


def test_a_file_that_is_no_master_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.xisf"
    path.write_text("no image")
    viewer = open_master(str(path))
    qtbot.addWidget(viewer)
    qtbot.waitUntil(lambda: viewer._verdict.property("role") == "bad", timeout=20_000)
    assert viewer._verdict.text() != ""


def test_escape_closes_it_and_its_children(qtbot: QtBot, tmp_path: Path) -> None:
    viewer = open_master(flat(tmp_path / "new", "masterFlat.xisf", 1))
    qtbot.waitUntil(lambda: viewer.tests.rowCount() > 0, timeout=20_000)
    children = [worker.pixels for worker in (viewer._pixels, viewer._tests)]
    with qtbot.waitSignal(viewer.finished):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert [child._child for child in children] == [None, None]
