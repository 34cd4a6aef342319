"""A line of text that gives way: in its middle, so that both ends of a file name can be read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP = 12


class ElidedLabel(QWidget):
    """A name that is shortened where there is no room, and a dim remark behind it that is not."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._mode = mode
        self._text, self._remark = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """All that is told, in full."""
        return "   ".join(part for part in (self._text, self._remark) if part)

    def set_text(self, text: str, remark: str = "") -> None:
        """Another text."""
        self._text, self._remark = text, remark
        self.setAccessibleName(self.text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        after = metrics.horizontalAdvance(self._remark) + _GAP if self._remark else 0
        room = max(0, self.width() - after)
        shown = metrics.elidedText(self._text, self._mode, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle, shown)
        painter.setPen(self.palette().placeholderText().color())
        right = self.rect().adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)
        painter.drawText(right, middle, self._remark)
        painter.end()
