"""Drag and drop anywhere on the window: an overlay names what will happen before it does."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.session.handed_over import are_frames
from apmc_gui.session.session import Session

_MARGIN = 14
_SIGN = 44
_LEAST_LINES = 8  # of text, that a place for libraries is high while something is dragged


def local_paths(mime: QMimeData) -> tuple[str, ...]:
    """The files and folders of this computer that are dragged; () where anything else is."""
    urls = mime.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(dict.fromkeys(os.path.normpath(url.toLocalFile()) for url in urls))


class DropTarget(QObject):
    """Accepts files dropped on a window: frames, or masters if dropped on a library.

    The window's children must not accept drops themselves. Nothing dragged is ever moved or
    copied: the session is told where it lies.
    """

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._library_zones: list[QWidget] = []
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def add_library_zone(self, widget: QWidget) -> None:
        """Makes drops on this widget add a library of masters."""
        self._library_zones.append(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                assert isinstance(event, QDragMoveEvent | QDragEnterEvent)
                self._over(event)
                return True
            case QEvent.Type.DragLeave:
                self.overlay.hide()
                return True
            case QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)
                self._dropped(event)
                return True
            case _:
                pass
        return False

    def _over(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if not paths:
            event.ignore()
            self.overlay.hide()
            return
        zone = self._zone_at(event.position().toPoint())
        message = self.words(paths, library=zone is not None)
        libraries = () if zone is not None else tuple(map(self._place_of, self._zones()))
        self.overlay.tell(message, self._place_of(zone), libraries)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _dropped(self, event: QDropEvent) -> None:
        self.overlay.hide()
        paths = local_paths(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self._zone_at(event.position().toPoint()) is None:
            self._session.handed_over.take(paths)
        else:
            for path in _library_folders(paths):
                self._session.add_library(path)

    def _zone_at(self, point: QPoint) -> QWidget | None:
        places = ((zone, self._place_of(zone)) for zone in self._zones())
        return next((zone for zone, place in places if place.contains(point)), None)

    def _zones(self) -> list[QWidget]:
        return [z for z in self._library_zones if z.isVisibleTo(self._window)]

    def _place_of(self, zone: QWidget | None) -> QRect:
        if zone is None:
            return self._window.rect()
        place = QRect(zone.mapTo(self._window, QPoint(0, 0)), zone.size())
        least = _LEAST_LINES * self._window.fontMetrics().height()
        place.setHeight(max(place.height(), least))  # a line of text is easily missed
        return place.intersected(self._window.rect())

    def words(self, paths: Sequence[str], *, library: bool) -> str:
        """Returns what dropping these paths would do."""
        folders = sum(os.path.isdir(path) for path in paths)
        if library:
            return self._library_words(len(_library_folders(paths)))
        what = self._count_words(folders, len(paths) - folders)
        if are_frames(paths):
            return self.tr("Add {what} to the frames").format(what=what)
        return self.tr("Look at a master, or add {what} to the frames").format(what=what)

    def _library_words(self, folders: int) -> str:
        if folders == 1:
            return self.tr("Add its masters to the library")
        return self.tr("Add the masters of {count} folders to the library").format(count=folders)

    def _count_words(self, folders: int, files: int) -> str:
        parts = []
        if folders:
            text = self.tr("1 folder") if folders == 1 else self.tr("{count} folders")
            parts.append(text.format(count=folders))
        if files:
            text = self.tr("1 file") if files == 1 else self.tr("{count} files")
            parts.append(text.format(count=files))
        return self.tr("{a} and {b}").format(a=parts[0], b=parts[1]) if len(parts) > 1 else parts[0]


def _library_folders(paths: Sequence[str]) -> tuple[str, ...]:
    """Libraries are folders: of a master its own."""
    folder: Callable[[str], str] = lambda p: p if os.path.isdir(p) else os.path.dirname(p)  # noqa: E731
    return tuple(dict.fromkeys(map(folder, paths)))


class DropOverlay(QWidget):
    """A frame around the place that will take what is dragged, and what will become of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("drop_overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self._libraries: tuple[QRect, ...] = ()
        self.hide()

    def tell(self, text: str, place: QRect, libraries: Sequence[QRect] = ()) -> None:
        """Shows the words over a place of the window, and where libraries could be dropped."""
        if (text, libraries) != (self.text, self._libraries):
            self.text, self._libraries = text, tuple(libraries)
            self.setAccessibleName(text)
            self.update()
        if self.geometry() != place:
            self.setGeometry(place)
        if self.isHidden():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), themes.tone("window"))
        small = self.height() < 4 * _MARGIN
        margin = 1 if small else _MARGIN
        painter.setPen(QPen(themes.tone("info"), 2, Qt.PenStyle.DashLine))
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(room, 8 - 4 * small, 8 - 4 * small)
        self._paint_words(painter, room, small=small)
        self._paint_libraries(painter)

    def _paint_words(self, painter: QPainter, room: QRect, *, small: bool) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * (1.0 if small else 1.5))
        font.setBold(True)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        size = painter.boundingRect(room, flags, self.text).height()
        if room.height() > size + 2 * _SIGN:
            middle = room.center()
            top = middle.y() - (size + _SIGN) // 2 - 6
            sign = QRect(middle.x() - _SIGN // 2, top, _SIGN, _SIGN)
            icon("add-frames", "info").paint(painter, sign)
            room = QRect(room.left(), top + _SIGN + 12, room.width(), size)
        painter.setPen(themes.tone("text"))
        painter.drawText(room, flags, self.text)

    def _paint_libraries(self, painter: QPainter) -> None:
        """Paints the area where masters are added as a library instead."""
        painter.setFont(self.font())
        message = self.tr("Masters for the library: here")
        for place in self._libraries:
            painter.setPen(QPen(themes.tone("dim"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place, 4, 4)
            room = place.adjusted(6, 0, -6, 0)
            mode = Qt.TextElideMode.ElideRight
            text = self.fontMetrics().elidedText(message, mode, room.width())
            painter.setPen(themes.tone("dim"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
