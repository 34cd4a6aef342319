"""Loads icons and paints them in the colours of the theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import shiboken6
from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ap_master_calibration.engines.events import StepState
from ap_master_calibration.planning.plan import State
from ap_master_calibration.text import Text
from apmc_gui.appearance import themes
from apmc_gui.support.paths import resources_folder

STATE_ICONS: dict[State | StepState, str] = {
    State.NEW: "new",
    State.STALE: "stale",
    State.UP_TO_DATE: "done",
    State.REFUSED: "failed",
    StepState.WAITING: "waiting",
    StepState.RUNNING: "running",
    StepState.DONE: "done",
    StepState.FAILED: "failed",
    StepState.CANCELLED: "stop",
}
"""The icon of every state: no two states of a list share a shape."""


def icon(name: str, tone: str | None = None) -> QIcon:
    """Returns the icon of that name; KeyError where there is none.

    It is drawn in the text's colour of the theme, or in `tone`, a colour of `themes.Colours`, at
    the moment it is painted: a change of theme needs no new icon.
    """
    _drawing(name)
    return QIcon(_Tinted(name, tone))


@dataclass(frozen=True, slots=True)
class Look:
    """How a value looks: its label, the name of its icon, and a tone."""

    label: Text
    sign: str
    tone: str

    def icon(self) -> QIcon:
        """Returns the icon in its tone."""
        return icon(self.sign, self.tone)


@lru_cache(maxsize=32)
def state_icon(state: State | StepState) -> QIcon:
    """Returns the icon of a state, in its colour."""
    return icon(STATE_ICONS[state], themes.state_tone(state))


def app_icon() -> QIcon:
    """Returns the program's own icon, in its own colours."""
    return QIcon(str(resources_folder() / "icons" / "app.svg"))


def icon_names() -> tuple[str, ...]:
    """Returns all names `icon` knows."""
    return tuple(sorted(p.stem for p in (resources_folder() / "icons").glob("*.svg")))


@lru_cache(maxsize=256)
def _drawing(name: str) -> bytes:
    try:
        return (resources_folder() / "icons" / f"{name}.svg").read_bytes()
    except OSError as error:
        raise KeyError(name) from error


@lru_cache(maxsize=1024)
def _picture(name: str, colour: str, width: int, height: int) -> QPixmap:
    """Returns the drawing in one colour; sizes in device pixels."""
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    svg = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))
    side = min(width, height)
    painter = QPainter(picture)
    svg.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return picture


class _Tinted(QIconEngine):
    """Draws an icon in the theme's colours of the moment."""

    def __init__(self, name: str, tone: str | None) -> None:
        super().__init__()
        self.name, self.tone = name, tone

    def colour(self, mode: QIcon.Mode) -> str:
        """Returns the colour for a mode, as "#rrggbb"."""
        look = themes.colours()
        if mode is QIcon.Mode.Disabled:
            return look.faint
        if mode is QIcon.Mode.Selected:
            return look.on_accent
        value: str = getattr(look, self.tone or "text")
        return value

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        size = rect.size() * ratio
        picture = _picture(self.name, self.colour(mode), size.width(), size.height())
        painter.drawPixmap(rect, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _picture(self.name, self.colour(mode), size.width(), size.height())

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        device = size * scale  # Qt asks in device-independent pixels
        picture = QPixmap(_picture(self.name, self.colour(mode), device.width(), device.height()))
        picture.setDevicePixelRatio(scale)
        return picture

    def clone(self) -> QIconEngine:
        copy = _Tinted(self.name, self.tone)
        _clones[:] = [c for c in _clones if shiboken6.isValid(c)]
        _clones.append(copy)
        return copy


_clones: list[_Tinted] = []
"""Qt owns what `clone` returns, but Python would free it on the way (PySide6 6.11)."""
