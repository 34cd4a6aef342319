"""The page shown while there are no frames: where to drop them, and what the program found."""

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
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.engines.pixinsight.diagnosis import Evidence
from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import plain_tip, translated
from apmc_gui.session.engine_list import EngineInfo, PixInsightCheck
from apmc_gui.session.sample_night import SampleNight, SampleStage
from apmc_gui.session.session import Session
from apmc_gui.support.paths import shown
from apmc_gui.widgets.controls import PathLine, button, label, named
from apmc_gui.widgets.flow_layout import FlowLayout


class Sign(QWidget):
    """An icon in the colours of the theme at every moment."""

    def __init__(self, side: int, sign: str = "", tone: str = "text") -> None:
        super().__init__()
        self.setFixedSize(side, side)
        self.show_sign(sign, tone)

    def show_sign(self, sign: str, tone: str) -> None:
        """Shows another icon."""
        self._sign, self._tone = sign, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._sign:
            icon(self._sign, self._tone).paint(painter, self.rect())
        painter.end()


class WelcomeLine(QWidget):
    """A sign, a sentence that may take several lines, and buttons."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.sign = Sign(self.fontMetrics().height() + 2)
        self.words = label(name=f"{name}_words", role="dim", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 1, 0, 1)
        self.row.setSpacing(8)
        self.row.addWidget(self.sign)
        self.row.addWidget(self.words, 1)

    def tell(self, sign: str, tone: str, text: str) -> None:
        """Shows another sign and another sentence."""
        self.sign.show_sign(sign, tone)
        self.words.setText(text)

    def add(self, one: QPushButton) -> QPushButton:
        """Puts a button at the end."""
        self.row.addWidget(one)
        return one


class EngineLine(WelcomeLine):
    """The PixInsight that was found by itself, with a test; or that the built-in engine serves."""

    remedy_asked = Signal()
    """Somebody wants to say where PixInsight is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("welcome_engine", parent)
        self._session = session
        self._look: Evidence | None = None
        self.trial = PixInsightCheck(self)
        self.test = self.add(
            button(
                self.tr("Test"),
                self.try_it,
                name="welcome_test",
                tip=self.tr("Starts PixInsight once and looks whether it runs a script."),
            )
        )
        self.stop = self.add(button(self.tr("Stop"), self.trial.stop, name="welcome_test_stop"))
        self.where = self.add(
            button(self.tr("Where is it?"), self.remedy_asked.emit, name="welcome_where")
        )
        self.trial.changed.connect(self.refresh)
        self.trial.checked.connect(self._show_look)
        session.settings_changed.connect(self._forget)
        self.refresh()

    def try_it(self) -> None:
        """Starts PixInsight on a script that says hello."""
        self._look = None
        self.trial.start(self._session.settings.pixinsight)

    def refresh(self) -> None:
        """Shows whether PixInsight was found."""
        (pixinsight,) = (
            e for e in self._session.engines.all if e.choice is EngineChoice.PIXINSIGHT
        )
        available, trying = pixinsight.missing is None, self.trial.running
        self.test.setVisible(available and not trying)
        self.stop.setVisible(trying)
        self.where.setVisible(not available and not trying)
        missing = pixinsight.missing
        self.words.setToolTip("" if missing is None else plain_tip(translated(missing)))
        self.tell(*self._sentence(pixinsight))

    def _sentence(self, pixinsight: EngineInfo) -> tuple[str, str, str]:
        if self.trial.running:
            return "clock", "dim", self.tr("PixInsight is being started: half a minute or so…")
        if self._look is not None:
            sign, tone = ("done", "good") if self._look.good else ("failed", "bad")
            return sign, tone, translated(self._look.finding)
        if pixinsight.missing is None:
            template = self.tr("{pixinsight} was found on this computer.")
            return "done", "good", template.format(pixinsight=translated(pixinsight.label))
        return (
            "engine",
            "dim",
            self.tr("PixInsight was not found: the built-in engine makes the masters."),
        )

    def _show_look(self, look: Evidence) -> None:
        self._look = look
        self.refresh()

    def _forget(self) -> None:
        self._look = None
        self.refresh()


class LibraryLine(WelcomeLine):
    """Asks once for the folder of older masters; then shows what is in it."""

    choose_asked = Signal()
    declined = Signal()
    """There is none, or not now: never ask again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("welcome_library", parent)
        self._session = session
        self._asked_before = False
        self.choose = self.add(
            button(self.tr("Choose folder…"), self.choose_asked.emit, name="welcome_choose")
        )
        self.skip = self.add(button(self.tr("Skip"), self._decline, name="welcome_skip"))
        self.skip.setToolTip(
            self.tr("A library can be added at any time: File, Add library folder")
        )
        for signal in (session.settings_changed, session.scan.library_changed):
            signal.connect(self.refresh)
        self.refresh()

    def set_asked(self, asked: bool) -> None:
        """Sets whether the question was answered at an earlier start."""
        self._asked_before = asked
        self.refresh()

    def refresh(self) -> None:
        """Asks for a library, or shows the one there is."""
        settings = self._session.settings
        folders = tuple(dict.fromkeys((*settings.bias_libraries, *settings.dark_libraries)))
        for one in (self.choose, self.skip):
            one.setVisible(not folders)
        self.setVisible(bool(folders) or not self._asked_before)
        if not folders:
            question = self.tr("Do you keep older masters in a folder?")
            self.tell("library", "dim", question)
            return
        library = self._session.scan.library
        template = self.tr("Library: {folders} · {bias} bias · {dark} dark")
        names = ", ".join(map(shown, folders))
        self.tell(
            "library",
            "dim",
            template.format(folders=names, bias=len(library.bias), dark=len(library.dark)),
        )

    def _decline(self) -> None:
        self.set_asked(True)
        self.declined.emit()


class PromiseLine(WelcomeLine):
    """States what the program does not do: no registration, no network, no telemetry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("welcome_promise", parent)
        message = self.tr("No registration, no network, no telemetry: all stays on this computer.")
        self.tell("disk", "dim", message)


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
        """Limits the column to a readable line length, at any text size."""
        self._column.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_column()

    def _words(self) -> tuple[QLabel, QLabel]:
        title = label(self.tr("Drop a folder of calibration frames here"), role="title", wrap=True)
        text = label(
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
        for action in (self._add, self._sample, self._wizard):
            action.setMinimumHeight(self._add.sizeHint().height())
            row.addWidget(action)
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
        existing = [folder for folder in folders if os.path.isdir(folder)][:_MOST_RECENT]
        self._recent.setVisible(bool(existing))
        if existing:
            heading = label(self.tr("Recent folders"), role="heading")
            self._recent_layout.addWidget(heading, 0, 0, 1, 2)
        for row, folder in enumerate(existing, 1):
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
        painter.setPen(QPen(themes.tone("faint"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(themes.tone("base"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
