"""The welcome, shown while there are no frames: a place to drop them, and three ways to begin."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.session.sample_night import SampleNight, SampleStage
from apmc_gui.session.session import Session
from apmc_gui.widgets.flow_layout import FlowLayout
from apmc_gui.widgets.named import named
from apmc_gui.widgets.path_line import PathLine
from apmc_gui.widgets.welcome_lines import EngineLine, LibraryLine, PromiseLine, Sign

_SIGN = 56
_MOST_RECENT = 6
_LETTERS = 92  # to a line


class EmptyPage(QWidget):
    """Shown while the session has no sources."""

    add_asked = Signal()
    """Somebody wants to choose folders."""
    wizard_asked = Signal()
    """Somebody wants to be led."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self._session = session
        self.samples = SampleNight(session, self)
        self.samples.changed.connect(self._refresh)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 32, 32, 32)
        zone = DropZone(self)
        outer.addWidget(zone)
        across = QHBoxLayout(zone)
        across.setContentsMargins(24, 24, 24, 24)
        self._column = QWidget()
        across.addStretch(1)
        across.addWidget(self._column, 100)
        across.addStretch(1)
        self.engine, self.library = EngineLine(session), LibraryLine(session)
        self._recent = named(QWidget(), "recent")
        self._fill_column()
        self._fit_column()
        self.set_recent(())
        self._refresh()

    def _fill_column(self) -> None:
        down = QVBoxLayout(self._column)
        down.setContentsMargins(0, 0, 0, 0)
        down.addStretch(3)
        middle = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(Sign(_SIGN, "add-frames", "info"), 0, middle)
        for words in self._words():
            down.addWidget(words)
        down.addSpacing(14)
        down.addLayout(self._buttons())
        down.addSpacing(20)
        self._recent_layout = QGridLayout(self._recent)
        self._recent_layout.setContentsMargins(0, 0, 0, 0)
        self._recent_layout.setVerticalSpacing(1)
        self._recent_layout.setColumnStretch(1, 1)
        down.addWidget(self._recent)
        down.addStretch(4)
        for line in (self.engine, self.library, PromiseLine()):
            down.addWidget(line)

    def _fit_column(self) -> None:
        """As wide as lines are read with ease, in every size of text."""
        self._column.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_column()

    def _words(self) -> tuple[QLabel, QLabel]:
        title = QLabel(self.tr("Drop a folder of calibration frames here"))
        title.setProperty("role", "title")
        title.setWordWrap(True)
        text = QLabel(
            self.tr(
                "Bias, darks, flat darks and flats may lie together, of several cameras and nights:"
                " they are told apart by their headers. Nothing in your folders is changed."
            )
        )
        text.setProperty("role", "dim")
        text.setWordWrap(True)
        for one in (title, text):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return title, text

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(gap=8, line_gap=8, centred=True)
        self._add = named(QPushButton(self.tr("Add frames…")), "empty_add")
        self._add.setProperty("primary", True)
        self._add.clicked.connect(self.add_asked)
        self._sample = named(QPushButton(), "empty_sample")
        self._sample.clicked.connect(self._make_sample)
        self._wizard = named(QPushButton(self.tr("Open the staged wizard")), "empty_wizard")
        self._wizard.setIcon(icon("wizard"))
        self._wizard.clicked.connect(self.wizard_asked)
        for button in (self._add, self._sample, self._wizard):
            button.setMinimumHeight(self._add.sizeHint().height())
            row.addWidget(button)
        return row

    def _make_sample(self) -> None:
        self.samples.make()

    def _refresh(self) -> None:
        busy = self.samples.busy
        self._sample.setEnabled(not busy)
        self._sample.setText(self._sample_words())
        self._sample.setToolTip(
            self.tr("Writes the frames of a small night (50 MB at most) and makes their masters")
        )

    def _sample_words(self) -> str:
        match self.samples.stage:
            case SampleStage.NOT_BEGUN:
                return self.tr("Try with sample frames")
            case SampleStage.WRITING:
                return self.tr("Writing sample frames…")
            case SampleStage.READING | SampleStage.MAKING:
                return self.tr("Making sample masters…")

    def set_recent(self, folders: Sequence[str]) -> None:
        """The folders to offer again, newest first; those that are gone are not shown."""
        while (item := self._recent_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        shown = [folder for folder in folders if os.path.isdir(folder)][:_MOST_RECENT]
        self._recent.setVisible(bool(shown))
        if shown:
            heading = QLabel(self.tr("Recent folders"))
            heading.setProperty("role", "heading")
            self._recent_layout.addWidget(heading, 0, 0, 1, 2)
        for row, folder in enumerate(shown, 1):
            self._add_recent(row, folder)

    def _add_recent(self, row: int, folder: str) -> None:
        button = named(QToolButton(autoRaise=True), "recent_folder")
        button.setIcon(icon("folder", "dim"))
        button.setText(os.path.basename(folder) or folder)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(self.tr("Open {folder}").format(folder=folder))
        button.clicked.connect(lambda: self._session.add_sources([folder]))
        where = PathLine(os.path.dirname(folder), tone="dim")
        self._recent_layout.addWidget(button, row, 0)
        self._recent_layout.addWidget(where, row, 1)


class DropZone(QFrame):
    """A dashed frame: here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(themes.tone("border"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(themes.tone("base"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
