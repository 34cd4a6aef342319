"""The manual and the glossary, in the program and without a network."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.appearance import themes
from apmc_gui.appearance.themes import Theme
from apmc_gui.i18n.glossary import GLOSSARY
from apmc_gui.i18n.translate import translated
from apmc_gui.support.paths import manual_file
from apmc_gui.widgets.controls import named

_SIZE = (860, 680)
_MOST = 780  # pixels of a picture's width


class Pages(QTextBrowser):
    """Shows Markdown; pictures are as wide as the page, and addresses open in the browser."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_pages")
        self.setOpenLinks(False)
        self.setSearchPaths([folder, os.path.dirname(folder)])
        self.anchorClicked.connect(self._follow)

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and url.hasFragment():
            self.show_heading(url.fragment())
        elif url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def show_heading(self, slug: str) -> None:
        """Scrolls to a heading, named as links name it: "the-window"."""
        block = self.document().begin()
        while block.isValid():
            words = "".join(c for c in block.text().lower() if c.isalnum() or c in " -")
            if block.blockFormat().headingLevel() and words.strip().replace(" ", "-") == slug:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()


class ManualDialog(QDialog):
    """The README as the manual, or the glossary, with a search."""

    def __init__(self, parent: QWidget | None = None, *, glossary: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(self.tr("Glossary") if glossary else self.tr("Manual"))
        self.search = named(QLineEdit(), "manual_search", aloud=self.tr("Search the manual"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self.find_next)
        path = manual_file()
        self.pages = Pages(os.path.dirname(path), self)
        self.pages.setMarkdown(glossary_markdown() if glossary else _read(path))
        self._fit_pictures()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for part in (self.search, self.pages, buttons):
            layout.addWidget(part)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(*_SIZE)

    def find_next(self) -> None:
        """Goes to the next place with the words, around the end."""
        if not self.pages.find(self.search.text()):
            self.pages.moveCursor(self.pages.textCursor().MoveOperation.Start)
            self.pages.find(self.search.text())

    def _seek(self) -> None:
        self.pages.moveCursor(self.pages.textCursor().MoveOperation.Start)
        self.find_next()

    def _fit_pictures(self) -> None:
        document: QTextDocument = self.pages.document()
        block = document.begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                form = place.fragment().charFormat()
                if form.isImageFormat():
                    image = form.toImageFormat()
                    image.setWidth(_MOST)
                    cursor = self.pages.textCursor()
                    cursor.setPosition(place.fragment().position())
                    cursor.movePosition(
                        cursor.MoveOperation.NextCharacter, cursor.MoveMode.KeepAnchor
                    )
                    cursor.setCharFormat(image)
                place += 1
            block = block.next()


def glossary_markdown() -> str:
    """Returns every term with its meaning, in the order of the alphabet of the language."""
    entries = [(translated(e.title), translated(e.meaning)) for e in GLOSSARY.values()]
    return "\n\n".join(f"**{title}**  \n{meaning}" for title, meaning in sorted(entries))


def _read(path: str) -> str:
    """Returns the manual; by red light without its pictures, which are not red."""
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    by_night = themes.current_theme() is Theme.NIGHT
    return "".join(line for line in lines if not (by_night and line.strip().startswith("![")))
