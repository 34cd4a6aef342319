"""Where a new window stands: inside the free area of its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from apmc_gui.window.geometry import fit_to_screen


@pytest.mark.parametrize(
    ("free", "width"),
    [
        (QRect(0, 0, 2560, 1400), 1280),
        (QRect(0, 0, 1366, 728), 1280),
        (QRect(64, 27, 1216, 773), 1208),
        (QRect(1920, 0, 1280, 760), 1272),
    ],
)
def test_a_new_window_fits_into_the_free_area_of_its_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, free: QRect, width: int
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: free)
    fit_to_screen(window, QSize(1280, 800))
    title = 2 * window.fontMetrics().height()
    assert window.width() == width
    assert window.height() == min(800, free.height() - title - 8)
    assert free.contains(window.geometry().adjusted(0, 0, 0, title))
