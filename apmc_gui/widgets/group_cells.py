"""Paints the cells of the tree of groups: icons and colours of states, marks of what was set."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ap_master_calibration.plan import State
from apmc_gui import themes
from apmc_gui.assets import icon, state_icon
from apmc_gui.models.groups import HAND_ROLE, MARK_ROLE, Mark
from apmc_gui.models.shown import Column

Index = QModelIndex | QPersistentModelIndex

_STATES = {
    Mark.NEW: State.NEW,
    Mark.STALE: State.STALE,
    Mark.UP_TO_DATE: State.UP_TO_DATE,
    Mark.REFUSED: State.REFUSED,
}
_TONES = {
    Mark.LEFT_OUT: "dim",
    Mark.WARNING: "warn",
    Mark.ATTENTION: "warn",
    Mark.GOOD: "good",
}
_ICONS = {Mark.LEFT_OUT: "left-out", Mark.WARNING: "warning", Mark.ATTENTION: "attention"}
_GAP = 4


def mark_icon(mark: Mark) -> QIcon | None:
    """The icon of a mark in its colour; None where the text has its own sign."""
    if mark in _STATES:
        return state_icon(_STATES[mark])
    return icon(_ICONS[mark], _TONES[mark]) if mark in _ICONS else None


def mark_tone(mark: Mark) -> str:
    """The name of the tone a mark's text is written in."""
    return themes.state_tone(_STATES[mark]) if mark in _STATES else _TONES[mark]


class GroupCells(QStyledItemDelegate):
    """The delegate of the tree of groups."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        told = index.data(MARK_ROLE)
        if told is not None:
            mark = Mark(told)
            self._mark(option, mark, index)
        elif not index.parent().isValid():
            option.font.setBold(index.column() == Column.GROUP)
            if index.column() != Column.GROUP:
                _colour(option, "dim")
        elif index.parent().parent().isValid():
            if index.column() == Column.GROUP:  # names of frames differ at their ends
                option.textElideMode = Qt.TextElideMode.ElideMiddle
            else:
                _colour(option, "dim")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        size = super().sizeHint(option, index)
        return QSize(size.width() + _GAP, max(size.height(), option.fontMetrics.height() + 6))

    @staticmethod
    def _mark(option: QStyleOptionViewItem, mark: Mark, index: Index) -> None:
        sign = mark_icon(mark)
        if sign is not None:
            option.icon = sign
            side = option.fontMetrics.height() - 2
            option.decorationSize = QSize(side, side)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        if index.column() != Column.GROUP:
            _colour(option, mark_tone(mark))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = index.data(HAND_ROLE) if index.column() == Column.GROUP else None
        if not words:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        style = _style(own)
        whole = QRect(own.rect)  # a copy: option.rect is a view of it
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, own, painter, own.widget)
        side = own.fontMetrics.height() - 2
        width = own.fontMetrics.horizontalAdvance(words) + side + 3 * _GAP
        width = min(width, whole.width() * 2 // 3)
        own.rect = whole.adjusted(0, 0, -width, 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        self._paint_tag(painter, own, whole.adjusted(whole.width() - width, 0, 0, 0), words)

    @staticmethod
    def _paint_tag(
        painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        """A pencil and the words, on the right of the cell."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        side = option.fontMetrics.height() - 2
        mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
        sign = QRect(place.left() + _GAP, place.center().y() - side // 2, side, side)
        icon("edit", "info").paint(painter, sign, Qt.AlignmentFlag.AlignCenter, mode)
        painter.save()
        painter.setPen(themes.tone("on_accent" if selected else "info"))
        painter.setFont(option.font)
        room = place.adjusted(side + 2 * _GAP, 0, -_GAP, 0)
        text = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _style(option: QStyleOptionViewItem) -> QStyle:
    widget = option.widget
    style: QStyle = QApplication.style() if widget is None else widget.style()
    return style


def _colour(option: QStyleOptionViewItem, tone: str) -> None:
    """The text's colour where the row is not selected."""
    option.palette.setColor(QPalette.ColorRole.Text, themes.tone(tone))
