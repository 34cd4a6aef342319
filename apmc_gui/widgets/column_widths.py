"""Columns that a person made wider or narrower keep their widths, now and at the next start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView

_DRAGGED = "dragged"


class DraggedWidths(QObject):
    """Notes when a person drags the edge of a column."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        header.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if event.type() in presses and watched is self._header.viewport():
            cursor = self._header.viewport().cursor().shape()
            if cursor is Qt.CursorShape.SplitHCursor:
                set_dragged(self._header, True)
        return super().eventFilter(watched, event)


def are_dragged(header: QHeaderView) -> bool:
    """True where a person set the widths: they are not to be fitted to the texts."""
    return header.property(_DRAGGED) is True


def set_dragged(header: QHeaderView, dragged: bool) -> None:
    """Notes whether the widths are those a person set."""
    header.setProperty(_DRAGGED, dragged)


def saved_header(header: QHeaderView) -> str:
    """Returns a header's columns, how wide and in which order they are, as text."""
    state = bytes(header.saveState().toBase64().data()).decode("ascii")
    mark = _DRAGGED if are_dragged(header) else ""
    return f"{header.count()}:{mark}:{state}"


def restore_header(header: QHeaderView, saved: str) -> None:
    """Gives a header back what `saved_header` saved; with other columns than now, nothing."""
    count, _, rest = saved.partition(":")
    mark, _, state = rest.partition(":")
    if count != str(header.count()):
        return
    if header.restoreState(QByteArray.fromBase64(state.encode("ascii", "replace"))):
        set_dragged(header, mark == _DRAGGED)
