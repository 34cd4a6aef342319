"""A "?" beside a word: two sentences on it, by mouse and by keyboard."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QToolButton, QToolTip

from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.glossary import GLOSSARY, Term
from apmc_gui.i18n.translate import plain_tip, translated

_WIDE = 64  # letters of a line of a tip


class TermMark(QToolButton):
    """Explains a term of the glossary where it stands."""

    def __init__(self, term: Term, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name or f"what_{term}")
        self.setIcon(icon("help"))
        self.setAutoRaise(True)
        entry = GLOSSARY[term]
        title, meaning = translated(entry.title), translated(entry.meaning)
        self.setAccessibleName(self.tr("What is this: {term}").format(term=title))
        self.setAccessibleDescription(meaning)
        self.setToolTip(plain_tip("\n".join(textwrap.wrap(f"{title}: {meaning}", _WIDE))))
        self.clicked.connect(self._explain)
        self._fit()

    def _explain(self) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
