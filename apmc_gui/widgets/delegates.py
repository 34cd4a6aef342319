"""Paints cells of trees and tables: groups with their marks, progress bars."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ap_master_calibration.engines.events import StepState
from ap_master_calibration.planning.plan import State
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon, state_icon
from apmc_gui.models.groups_model import Depth, GroupsModel, TreeCell
from apmc_gui.models.table_model import Index
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.models.tree_texts import StateMark


class ProgressDelegate(QStyledItemDelegate):
    """Draws a progress bar where the model's `role` gives a share (0 to 1), with its text."""

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
    def _words(painter: QPainter, room: QRectF, filled: QRectF, written: str) -> None:
        """The words, in the colour that reads on what is behind each half of them."""
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(
            written, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setPen(themes.tone("text"))
        painter.drawText(room, flags, text)
        painter.setClipRect(filled)
        painter.setPen(themes.tone("on_accent"))
        painter.drawText(room, flags, text)


_STATES: dict[StateMark, State | StepState] = {
    StateMark.NEW: State.NEW,
    StateMark.STALE: State.STALE,
    StateMark.UP_TO_DATE: State.UP_TO_DATE,
    StateMark.REFUSED: State.REFUSED,
    StateMark.RUNNING: StepState.RUNNING,
    StateMark.DONE: StepState.DONE,
    StateMark.FAILED: StepState.FAILED,
}
_TONES = {
    StateMark.LEFT_OUT: "dim",
    StateMark.WARNING: "warn",
    StateMark.ATTENTION: "warn",
    StateMark.GOOD: "good",
}
_ICONS = {
    StateMark.LEFT_OUT: "left-out",
    StateMark.WARNING: "warning",
    StateMark.ATTENTION: "attention",
}
_GAP = 4
_COLUMN = tuple(TreeColumn)


@lru_cache(maxsize=32)  # an icon takes its colour from the theme when it is painted
def mark_icon(mark: StateMark) -> QIcon | None:
    """Returns the icon of a mark in its colour; None where the text has its own sign."""
    if mark in _STATES:
        return state_icon(_STATES[mark])
    return icon(_ICONS[mark], _TONES[mark]) if mark in _ICONS else None


def mark_tone(mark: StateMark) -> str:
    """Returns the name of the tone a mark's text is written in."""
    return themes.state_tone(_STATES[mark]) if mark in _STATES else _TONES[mark]


class GroupCells(QStyledItemDelegate):
    """The delegate of the tree of groups.

    It asks the model once for all there is of a cell: Qt's own delegate asks for each part.
    """

    def __init__(self, model: GroupsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        _fill(option, self._model.cell(index), _COLUMN[index.column()])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + _GAP, max(size.height(), option.fontMetrics.height() + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = _COLUMN[index.column()]
        cell = self._model.cell(index)
        _fill(option, cell, column)
        style = _style(option)
        if cell.hand is None:
            style.drawControl(_CELL, option, painter, option.widget)
        else:
            self._paint_with_tag(painter, option, style, cell.hand)

    def _paint_with_tag(
        self, painter: QPainter, option: QStyleOptionViewItem, style: QStyle, text: str
    ) -> None:
        whole = QRect(option.rect)  # a copy: option.rect is a view of it
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, option, painter, option.widget)
        side = option.fontMetrics.height() - 2
        width = option.fontMetrics.horizontalAdvance(text) + side + 3 * _GAP
        width = min(width, whole.width() * 2 // 3)
        option.rect = whole.adjusted(0, 0, -width, 0)
        style.drawControl(_CELL, option, painter, option.widget)
        self._paint_tag(painter, option, whole.adjusted(whole.width() - width, 0, 0, 0), text)

    @staticmethod
    def _paint_tag(painter: QPainter, option: QStyleOptionViewItem, place: QRect, tag: str) -> None:
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
        text = option.fontMetrics.elidedText(tag, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _fill(option: QStyleOptionViewItem, cell: TreeCell, column: TreeColumn) -> None:
    """Puts what is to be seen of a cell into the option it is painted from."""
    option.displayAlignment = column.alignment
    features = option.features
    if cell.text is not None:
        option.text = cell.text
        features |= _TEXT
    if cell.check is not None:
        option.checkState = cell.check
        features |= _CHECK
    if cell.mark is not None and (sign := mark_icon(cell.mark)) is not None:
        option.icon = sign
        side = option.fontMetrics.height() - 2
        option.decorationSize = QSize(side, side)
        features |= _ICON
    option.features = features
    if cell.mark is not None:
        if column is not TreeColumn.GROUP:
            _colour(option, mark_tone(cell.mark))
    elif cell.depth is Depth.SECTION and column is TreeColumn.GROUP:
        option.font.setBold(True)
    elif cell.depth is Depth.LEAF and column is TreeColumn.GROUP:
        option.textElideMode = Qt.TextElideMode.ElideMiddle  # names of frames differ at their ends
    elif cell.depth is not Depth.ROW:
        _colour(option, "dim")


_CELL = QStyle.ControlElement.CE_ItemViewItem
_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_CHECK = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
_ICON = QStyleOptionViewItem.ViewItemFeature.HasDecoration


def _style(option: QStyleOptionViewItem) -> QStyle:
    widget = option.widget
    style: QStyle = QApplication.style() if widget is None else widget.style()
    return style


_palettes: dict[tuple[int, str], QPalette] = {}
_MANY = 64  # palettes; each change of theme brings new ones


def _colour(option: QStyleOptionViewItem, tone: str) -> None:
    """The text's colour where the row is not selected."""
    key = (option.palette.cacheKey(), tone)
    palette = _palettes.get(key)
    if palette is None:
        if len(_palettes) >= _MANY:
            _palettes.clear()
        palette = _palettes[key] = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Text, themes.tone(tone))
    option.palette = palette
