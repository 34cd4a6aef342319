"""The picture of a frame: zoom with the wheel, pan by dragging, read the pixel under the mouse.

This module loads pyqtgraph: import it after the window is to be seen.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGraphicsRectItem, QVBoxLayout, QWidget

from ap_master_calibration.quality.findings import Area
from apmc_gui.appearance import themes
from apmc_gui.imaging.frame_images import Part, RenderedFrame
from apmc_gui.widgets.controls import ElidedLabel

pg.setConfigOptions(exitCleanup=False)  # it would take live windows apart when Python ends

_SETTLE = 60  # ms the view rests before the pixels it shows are asked for
_MARGIN = 0.02
_ROOM = 4000  # pixels around a small frame, so that it can be seen at its own size
_CLOSEST = 8  # pixels of a frame across the view, at the least
_SMOOTH = 2.0  # screen pixels for one of the frame; where they are larger they are seen as such
_WHOLE = (0, 255)
_BELOW, _ZERO, _ABOVE = (90, 170, 255), (18, 18, 20), (255, 150, 40)  # red, green, blue
_KEYS = frozenset(
    {Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_C, Qt.Key.Key_L}
)


class PictureView(QWidget):
    """Shows a whole picture and, where it is looked at closely, sharp parts over it.

    `part_wanted` asks for a part and its side; `hovered` tells the pixel under the mouse, and
    `left` that there is none.
    """

    part_wanted = Signal(object, int)
    hovered = Signal(int, int)
    left = Signal()
    stepped = Signal(int)
    pressed = Signal(int)
    """A key that is none of the view itself."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_view")
        self._whole: RenderedFrame | None = None
        self._fitted = True
        self._over = False
        self.view: Any = pg.GraphicsView(self, useOpenGL=False)
        self.view.setAccessibleName(name)
        self.view.setCursor(Qt.CursorShape.CrossCursor)
        self.box: Any = pg.ViewBox(lockAspect=True, enableMenu=False, invertY=True)
        self.box.setDefaultPadding(0)
        self.view.setCentralItem(self.box)
        self.base: Any = pg.ImageItem(axisOrder="row-major", levels=_WHOLE)
        self.sharp: Any = pg.ImageItem(axisOrder="row-major", levels=_WHOLE)
        self.box.addItem(self.base)
        self.box.addItem(self.sharp)
        self._outline: Any = QGraphicsRectItem()
        self._outline.setVisible(False)
        self.box.addItem(self._outline, ignoreBounds=True)
        self._caption = ElidedLabel(name="picture_caption")
        self._caption.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._caption)
        layout.addWidget(self.view, 1)
        self._rest = QTimer(self, singleShot=True, interval=_SETTLE)
        self._rest.timeout.connect(self._ask_for_part)
        self.box.sigRangeChanged.connect(self._moved)
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)
        self.view.scene().sigMouseMoved.connect(self._mouse_at)
        self.view.viewport().installEventFilter(self)
        self.setFocusProxy(self.view)
        self.view.installEventFilter(self)
        self._take_colours()

    # --- what is shown --------------------------------------------------------------------------

    def show_picture(self, picture: RenderedFrame, sharp: RenderedFrame | None) -> None:
        """Shows another frame, or the same one in another way; equal sizes keep the view.

        `sharp` is the part that is looked at closely, where it is there already.
        """
        before, self._whole = self._whole, picture
        if before is None or (before.limit is None) != (picture.limit is None):
            self._take_colours()
        self.sharp.clear()
        self.base.setImage(_as_seen(picture.image), autoLevels=False, levels=_WHOLE)
        self.base.setRect(_rect(picture.part))
        width, height = picture.size
        room = max(width, height, _ROOM)
        self.box.setLimits(
            xMin=-room,
            xMax=width + room,
            yMin=-room,
            yMax=height + room,
            minXRange=min(_CLOSEST, width),
        )
        if self._fitted or before is None or before.size != picture.size:
            self.fit()
        elif sharp is not None:
            self.show_part(sharp)
        else:
            self._rest.start()

    def show_part(self, picture: RenderedFrame) -> None:
        """A sharp part over the whole."""
        if self._whole is not None:
            self.sharp.setImage(_as_seen(picture.image), autoLevels=False, levels=_WHOLE)
            self.sharp.setRect(_rect(picture.part))

    def outline(self, area: Area | None) -> None:
        """Draws a rectangle about a place of the frame; None takes it away."""
        self._outline.setVisible(area is not None)
        if area is not None:
            self._outline.setRect(QRectF(area.x, area.y, area.width, area.height))

    def set_caption(self, name: str) -> None:
        """Names the picture above it, where two stand side by side."""
        self._caption.set_text(name, "")
        self._caption.setVisible(bool(name))

    def follow(self, other: PictureView) -> None:
        """Shows the same place as another view, and moves it along."""
        self.box.setXLink(other.box)
        self.box.setYLink(other.box)
        self._fitted = False

    # --- looking closer -------------------------------------------------------------------------

    def fit(self) -> None:
        """The whole frame."""
        if self._whole is not None:
            width, height = self._whole.size
            self.box.setRange(QRectF(0, 0, width, height), padding=_MARGIN)
            self._fitted = True

    def full_size(self) -> None:
        """Zooms to one image pixel per screen pixel, at the centre of the view."""
        self.zoom(1 / (self._pixel_width() * self.devicePixelRatioF()))

    def zoom(self, factor: float) -> None:
        """Closer by a factor."""
        if self._whole is not None:
            self._fitted = False
            self.box.scaleBy((1 / factor, 1 / factor))

    def _pixel_width(self) -> float:
        """Screen points that one pixel of the frame takes."""
        width = self.box.viewRect().width()
        return float(self.box.width() / width) if width > 0 else 1.0

    def _moved(self) -> None:
        self._rest.start()

    def _moved_by_hand(self) -> None:
        self._fitted = False

    def _ask_for_part(self) -> None:
        """Requests the visible part in full where the picture is coarser than the screen."""
        if self._whole is None:
            return
        scale = self._pixel_width() * self.devicePixelRatioF()
        self.view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < _SMOOTH)
        if self._block_side() >= self._whole.side:
            self.sharp.clear()
        elif (wanted := self.wanted_part) is not None:
            self.part_wanted.emit(*wanted)

    def _block_side(self) -> int:
        """Returns the side of the blocks that fit the screen: what is finer only shimmers."""
        scale = self._pixel_width() * self.devicePixelRatioF()
        side = max(1, math.ceil(1 / scale - 0.01))
        return side + side % 2 if side > 1 else side

    @property
    def wanted_part(self) -> tuple[Part, int] | None:
        """The visible part and the side of its blocks; None where the whole picture is enough."""
        whole, side = self._whole, self._block_side()
        if whole is None or side >= whole.side:
            return None
        seen = self.box.viewRect()
        width, height = whole.size
        x0, y0 = max(0, int(seen.left()) // 2 * 2), max(0, int(seen.top()) // 2 * 2)
        x1, y1 = min(width, int(seen.right()) + 2), min(height, int(seen.bottom()) + 2)
        return ((x0, y0, x1, y1), side) if x1 - x0 >= side and y1 - y0 >= side else None

    # --- mouse, keys, colours -------------------------------------------------------------------

    def _mouse_at(self, place: QPointF) -> None:
        if self._whole is None or not self.box.sceneBoundingRect().contains(place):
            return
        at = self.box.mapSceneToView(place)
        x, y = int(at.x() // 1), int(at.y() // 1)
        width, height = self._whole.size
        inside = 0 <= x < width and 0 <= y < height
        if inside:
            self.hovered.emit(x, y)
        elif self._over:
            self.left.emit()
        self._over = inside

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave and watched is self.view.viewport():
            self._over = False
            self.left.emit()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1.5)
            case Qt.Key.Key_Minus:
                self.zoom(1 / 1.5)
            case Qt.Key.Key_0 | Qt.Key.Key_F:
                self.fit()
            case Qt.Key.Key_1:
                self.full_size()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.stepped.emit(1)
            case _ if key in _KEYS:
                self.pressed.emit(int(key))
            case _:
                return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "sharp"):
            self._take_colours()
        super().changeEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self._fitted:
            QTimer.singleShot(0, self, self._fit_again)

    def _fit_again(self) -> None:
        if self._fitted:
            self.fit()

    def _take_colours(self) -> None:
        self.view.setBackground(themes.tone("base"))
        is_signed = self._whole is not None and self._whole.limit is not None
        for item in (self.base, self.sharp):
            item.setLookupTable(_signed() if is_signed else _reds())
        pen = pg.mkPen(themes.tone("warn"), width=2)
        pen.setCosmetic(True)
        self._outline.setPen(pen)


def _reds() -> NDArray[np.uint8] | None:
    """Returns the colours of greys where they are not greys: reds, in the red night."""
    if themes.current_theme() is not themes.Theme.NIGHT:
        return None
    reds = np.zeros((256, 3), np.uint8)
    reds[:, 0] = np.arange(256)
    return reds


def _signed() -> NDArray[np.uint8]:
    """Returns the colours of a difference: dark at zero, orange above it, blue below it.

    In the red night both are reds: dim below, bright above, and zero lies between them.
    """
    if themes.current_theme() is themes.Theme.NIGHT:
        reds = _reds()
        assert reds is not None
        return reds
    ends = np.array([_BELOW, _ZERO, _ABOVE], np.float64)
    places = np.arange(256)
    colours = [np.interp(places, (0, 128, 255), ends[:, i]) for i in range(3)]
    return np.rint(np.stack(colours, axis=1)).astype(np.uint8)


def _as_seen(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Returns an image as the theme allows it: in the red night a colour image has no colours."""
    if image.ndim == 2 or themes.current_theme() is not themes.Theme.NIGHT:
        return image
    grey: NDArray[np.uint8] = image.mean(axis=2).astype(np.uint8)
    return grey


def _rect(part: Part) -> QRectF:
    x0, y0, x1, y1 = part
    return QRectF(x0, y0, x1 - x0, y1 - y0)
