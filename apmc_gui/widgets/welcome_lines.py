"""What the welcome says in passing: the engine that was found, the library, and what is not done.

Each is one quiet line: a sign, a sentence, and a button where there is something to decide.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ap_master_calibration.engines.pixinsight.diagnosis import Evidence
from ap_master_calibration.settings import EngineChoice
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.sentences import sentence
from apmc_gui.i18n.translate import translated
from apmc_gui.session.engine_list import EngineInfo, PixInsightCheck
from apmc_gui.session.session import Session
from apmc_gui.support.paths import shown
from apmc_gui.widgets.controls import button, label


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

    mend_asked = Signal()
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
            button(self.tr("Where is it?"), self.mend_asked.emit, name="welcome_where")
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
        """Shows what is known of PixInsight at this moment."""
        (pixinsight,) = (
            e for e in self._session.engines.all if e.choice is EngineChoice.PIXINSIGHT
        )
        there, trying = pixinsight.missing is None, self.trial.running
        self.test.setVisible(there and not trying)
        self.stop.setVisible(trying)
        self.where.setVisible(not there and not trying)
        self.words.setToolTip("" if pixinsight.missing is None else sentence(pixinsight.missing))
        self.tell(*self._sentence(pixinsight))

    def _sentence(self, pixinsight: EngineInfo) -> tuple[str, str, str]:
        if self.trial.running:
            return "clock", "dim", self.tr("PixInsight is being started: half a minute or so…")
        if self._look is not None:
            sign, tone = ("done", "good") if self._look.good else ("failed", "bad")
            return sign, tone, sentence(self._look.finding)
        if pixinsight.missing is None:
            words = self.tr("{pixinsight} was found on this computer.")
            return "done", "good", words.format(pixinsight=translated(pixinsight.label))
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
    """Asks once for the folder of older masters; then tells what is in it."""

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
        """Whether the question was answered at an earlier start."""
        self._asked_before = asked
        self.refresh()

    def refresh(self) -> None:
        """Asks, or tells of the library there is."""
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
        words = self.tr("Library: {folders} · {bias} bias · {dark} dark")
        told = ", ".join(map(shown, folders))
        self.tell(
            "library",
            "dim",
            words.format(folders=told, bias=len(library.bias), dark=len(library.dark)),
        )

    def _decline(self) -> None:
        self.set_asked(True)
        self.declined.emit()


class PromiseLine(WelcomeLine):
    """What the program does not do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("welcome_promise", parent)
        words = self.tr("No registration, no network, no telemetry: all stays on this computer.")
        self.tell("disk", "dim", words)
