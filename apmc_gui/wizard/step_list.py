"""The list of the wizard's pages: what each asks, and which one is in front."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.wizard.flow import PageId

_RING = 24
_AIR = 8
_WIDE = 25  # letters


@dataclass(frozen=True, slots=True)
class StepItem:
    """The state of one page: its label, a note, the note's colour, and an icon.

    Without a sign its number stands there.
    """

    word: str
    note: str = ""
    tone: str = "dim"
    sign: str = ""


class StepList(QWidget):
    """One button for each page, from the top down."""

    asked = Signal(object)
    """The `Page` somebody wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wizard_rail")
        self.setAccessibleName(self.tr("Pages of the wizard"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(0)
        self.buttons = tuple(StepButton(page, self) for page in PageId)
        for one in self.buttons:
            one.clicked.connect(lambda _=False, p=one.page: self.asked.emit(p))
            layout.addWidget(one)
        layout.addStretch(1)

    def show_stop(self, page: PageId, stop: StepItem, *, here: bool, enabled: bool) -> None:
        """Shows the state of a page."""
        self.buttons[page].show_stop(stop, here=here, enabled=enabled)

    def set_narrow(self, narrow: bool) -> None:
        """Rings alone, without words."""
        for one in self.buttons:
            one.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from page to page."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        now = next((b.page for b in self.buttons if b.hasFocus()), None)
        if event.key() not in steps or now is None:
            super().keyPressEvent(event)
            return
        step = steps[Qt.Key(event.key())]
        others = self.buttons[now + 1 :] if step > 0 else self.buttons[:now][::-1]
        target = next((b for b in others if b.isEnabled()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)


class StepButton(QAbstractButton):
    """A ring with a number or a sign, the page's word, and below it what the page asks."""

    def __init__(self, page: PageId, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.setObjectName(f"rail_{page.name.lower()}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._stop = StepItem("")
        self._here = self._narrow = False

    @property
    def stop(self) -> StepItem:
        """The state shown."""
        return self._stop

    @property
    def here(self) -> bool:
        """True while this page is in front."""
        return self._here

    def show_stop(self, stop: StepItem, *, here: bool, enabled: bool) -> None:
        """Shows the state of the page."""
        self.setEnabled(enabled)
        if (stop, here) == (self._stop, self._here):
            return
        self._stop, self._here = stop, here
        self.setText(stop.word)
        parts = [stop.word, stop.note, self.tr("this page") if here else ""]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self._tell()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Shows the ring alone; the words stand in the tool tip."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._tell()
            self.updateGeometry()

    def _tell(self) -> None:
        content = (self._stop.word, self._stop.note)
        parts = [part for part in content if part]
        self.setToolTip(plain_tip("\n".join(parts)) if self._narrow else "")

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        high = max(2 * metrics.height() + 4, _RING) + 2 * _AIR
        wide = _RING + 2 * _AIR
        if not self._narrow:
            wide += _WIDE * metrics.averageCharWidth()
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ring = QRectF(_AIR, (self.height() - _RING) / 2, _RING, _RING)
        self._paint_line(painter, ring)
        self._paint_ring(painter, ring)
        if not self._narrow:
            self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._here or (self.underMouse() and self.isEnabled()):
            painter.setBrush(themes.tone("raised" if self._here else "alternate"))
            painter.drawRoundedRect(room, 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(themes.tone("info"), 1.5))
            painter.drawRoundedRect(room, 5, 5)

    def _paint_line(self, painter: QPainter, ring: QRectF) -> None:
        """The line that joins the rings."""
        painter.setPen(QPen(themes.tone("faint"), 2))
        x = int(ring.center().x())
        if self.page is not PageId.ADD:
            painter.drawLine(x, 0, x, int(ring.top()) - 1)
        if self.page is not PageId.REVIEW:
            painter.drawLine(x, int(ring.bottom()) + 2, x, self.height())

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        stop = self._stop
        tone = themes.tone("accent" if self._here else "faint")
        painter.setPen(QPen(tone, 2))
        painter.setBrush(themes.tone("accent" if self._here else "base"))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if stop.sign:
            inner = ring.adjusted(4, 4, -4, -4).toRect()
            icon(stop.sign, "on_accent" if self._here else stop.tone).paint(painter, inner)
            return
        name = "on_accent" if self._here else ("text" if self.isEnabled() else "faint")
        painter.setPen(themes.tone(name))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self.page + 1))

    def _paint_words(self, painter: QPainter) -> None:
        left = _RING + 2 * _AIR
        metrics = self.fontMetrics()
        stop, wide = self._stop, self.width() - left - 6
        font = self.font()
        font.setBold(self._here)
        high = metrics.height()
        top = (self.height() - (2 * high + 2 if stop.note else high)) // 2
        painter.setFont(font)
        painter.setPen(themes.tone("text" if self.isEnabled() else "faint"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, top, wide, high), flags, self._fit(stop.word, wide))
        if stop.note:
            painter.setFont(self.font())
            painter.setPen(themes.tone(stop.tone if self.isEnabled() else "faint"))
            below = QRect(left, top + high + 2, wide, high)
            painter.drawText(below, flags, self._fit(stop.note, wide))

    def _fit(self, text: str, wide: int) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide)
