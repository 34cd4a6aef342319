"""A cell that shows how far something is: a bar behind the words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from apmc_gui.appearance import themes


class ProgressDelegate(QStyledItemDelegate):
    """Draws a bar where the model's `role` tells a part, 0 to 1, and the words over it."""

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        part = index.data(self._role)
        if part is None:
            super().paint(painter, option, index)
            return
        room = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(themes.tone("raised"))
        painter.drawRoundedRect(room, 3, 3)
        filled = QRectF(room)
        filled.setWidth(max(room.width() * part, 2.0))
        painter.setBrush(themes.tone("accent"))
        painter.drawRoundedRect(filled, 3, 3)
        self._words(painter, room.adjusted(6, 0, -6, 0), filled, str(index.data()))
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, room: QRectF, filled: QRectF, words: str) -> None:
        """The words, in the colour that reads on what is behind each half of them."""
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setPen(themes.tone("text"))
        painter.drawText(room, flags, text)
        painter.setClipRect(filled)
        painter.setPen(themes.tone("on_accent"))
        painter.drawText(room, flags, text)
