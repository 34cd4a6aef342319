#!/usr/bin/env python3
"""Makes the program's icon for each system from `resources/icons/app.svg`: `icons.py`.

Run it after the drawing was changed, where the program and Pillow are installed.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
DRAWING = RESOURCES / "icons" / "app.svg"
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)
LINUX = 512
MARGIN = 0.07  # on each side: icons of macOS stand free, as Apple draws them

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtSvg import QSvgRenderer  # noqa: E402


def drawn(side: int, margin: float = 0.0) -> Image.Image:
    """The drawing at a size in pixels, drawn anew and not scaled."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    edge = side * margin
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> None:
    """Writes app.ico, app.icns and app.png."""
    app = QGuiApplication.instance() or QGuiApplication([])
    for_windows = [drawn(side) for side in WINDOWS]
    for_windows[-1].save(
        RESOURCES / "app.ico",
        sizes=[(side, side) for side in WINDOWS],
        append_images=for_windows[:-1],
    )
    for_macos = [drawn(side, MARGIN) for side in MACOS]
    for_macos[-1].save(RESOURCES / "app.icns", append_images=for_macos[:-1])
    drawn(LINUX).save(RESOURCES / "app.png", optimize=True)
    del app


if __name__ == "__main__":
    main()
