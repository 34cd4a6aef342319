"""A window with one folder in it to drag from: the file manager of the tests."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Folder(QLabel):
    """Dragging it drags the folder."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begins the drag."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication([])
    label = Folder("folder")
    label.setWindowTitle("drag source")
    label.setGeometry(1320, 100, 200, 200)
    label.show()
    app.exec()
