"""The message bar: what went wrong, with a button that fixes it; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import capital
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.widgets.controls import label, named

_TONES = {
    MessageLevel.INFO: "info",
    MessageLevel.SUCCESS: "good",
    MessageLevel.WARNING: "warn",
    MessageLevel.ERROR: "bad",
}
_ICONS = {
    MessageLevel.INFO: "info",
    MessageLevel.SUCCESS: "done",
    MessageLevel.WARNING: "warning",
    MessageLevel.ERROR: "error",
}
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_STRIPE = 4  # pixels of colour at the bar's left end


def remedy_label(remedy: Remedy) -> str:
    """Returns the label of a message's button."""
    translate = QCoreApplication.translate
    return {
        Remedy.RESCAN: translate("MessageBar", "Read again"),
        Remedy.OUTPUT: translate("MessageBar", "Choose another folder…"),
        Remedy.LIBRARY: translate("MessageBar", "Show the libraries"),
        Remedy.SETTINGS: translate("MessageBar", "Open the settings"),
        Remedy.ENGINE: translate("MessageBar", "Set up the engine"),
        Remedy.ATTENTION: translate("MessageBar", "Show them"),
        Remedy.RESULTS: translate("MessageBar", "Show the results"),
        Remedy.LOG: translate("MessageBar", "Show the log"),
        Remedy.REPORT: translate("MessageBar", "Open the report"),
        Remedy.UNDO: translate("MessageBar", "Undo"),
        Remedy.REDO: translate("MessageBar", "Redo"),
        Remedy.STOP: translate("MessageBar", "Stop"),
        Remedy.BUILTIN: translate("MessageBar", "Use the built-in engine"),
        Remedy.AS_LIBRARY: translate("MessageBar", "Use as library"),
        Remedy.RIG: translate("MessageBar", "Choose a rig"),
    }[remedy]


class MessageBar(QFrame):
    """Shows one message at a time, the newest; those before it come back when it is dismissed."""

    acted = Signal(object)
    """The `Mend` whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._messages: list[Message] = []
        self._sign = label()
        self._text = label(name="message_text", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(_SELECTABLE)
        self._more = label(name="message_more", role="dim")
        self._act = named(QPushButton(), "message_act")
        self._act.clicked.connect(self._do)
        self._close = named(QToolButton(autoRaise=True), "message_close")
        self._close.setIcon(icon("close"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_STRIPE + 8, 5, 6, 5)
        for part in (self._sign, self._text, self._more, self._act, self._close):
            layout.addWidget(part, 1 if part is self._text else 0)
        self.hide()

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages not dismissed, the one shown last."""
        return tuple(self._messages)

    def show_message(self, message: Message) -> None:
        """Shows a message; one that is waiting already comes to the front."""
        if message in self._messages:
            self._messages.remove(message)
        self._messages.append(message)
        self._refresh()

    def dismiss(self) -> None:
        """Removes the message shown; the one before it appears again."""
        if self._messages:
            self._messages.pop()
            self._refresh()

    def forget(self, remedy: Remedy) -> None:
        """Removes the messages that this remedy has settled."""
        self._messages = [m for m in self._messages if m.remedy is not remedy]
        self._refresh()

    def _do(self) -> None:
        remedy = self._messages[-1].remedy
        self.dismiss()
        self.acted.emit(remedy)

    def _refresh(self) -> None:
        if not self._messages:
            self.hide()
            return
        message = self._messages[-1]
        side = self.fontMetrics().height() + 2
        self._sign.setPixmap(icon(_ICONS[message.level], _TONES[message.level]).pixmap(side, side))
        self._text.setText(capital(message.text))
        self.setAccessibleName(message.text)
        more = len(self._messages) - 1
        self._more.setText(self.tr("{count} more").format(count=more))
        self._more.setVisible(more > 0)
        self._act.setVisible(message.remedy is not None)
        if message.remedy is not None:
            self._act.setText(message.label or remedy_label(message.remedy))
        self.show()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._messages:
            self._refresh()  # the sign in the colours of another theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._messages:
            return
        tone = themes.tone(_TONES[self._messages[-1].level])
        painter = QPainter(self)
        painter.fillRect(0, 0, _STRIPE, self.height(), tone)
        tone.setAlpha(36)
        painter.fillRect(_STRIPE, 0, self.width() - _STRIPE, self.height(), tone)
