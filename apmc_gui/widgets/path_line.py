"""A path on one line, cut in its middle where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apmc_gui.appearance import themes
from apmc_gui.support.paths import shown


class PathLine(QWidget):
    """Shows one line; the whole of it is its tool tip and what a screen reader says."""

    def __init__(self, text: str, *, tone: str = "text") -> None:
        super().__init__()
        self.text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(shown(self.text)) + 4, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(themes.tone(self._tone))
        mode = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(shown(self.text), mode, self.width() - 4)
        painter.drawText(self.rect().adjusted(2, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, text)
