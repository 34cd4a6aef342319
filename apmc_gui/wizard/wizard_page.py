"""What every page of the wizard has: a title, a sentence, and room below."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apmc_gui.appearance import themes
from apmc_gui.widgets.controls import label
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.page_words import page_word
from apmc_gui.wizard.shared_widgets import Slot


class WizardPage(QWidget):
    """One page. `refresh` shows the values of this moment, and is called while it is in front."""

    def __init__(self, page: PageId) -> None:
        super().__init__()
        name, title = page.name.lower(), page_word(page)
        self.setObjectName(f"wizard_{name}")
        self.setAccessibleName(title)
        self.title = label(title, name=f"{name}_title", role="title")
        self.lead = label(name=f"{name}_lead", role="sentence", wrap=True)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(12, 8, 12, 4)
        self.down.setSpacing(6)
        self.down.addWidget(self.title)
        self.down.addWidget(self.lead)
        self.places: tuple[Slot, ...] = ()

    def enter(self) -> None:
        """The page comes to the front: what it borrows is there from now on."""
        for place in self.places:
            place.borrow()
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard is when the page comes; None for the button that leads on."""
        return None

    def refresh(self) -> None:
        """Shows the values of this moment."""

    def give_back(self) -> None:
        """What was borrowed goes back."""
        for place in self.places:
            place.give_back()


class Rule(QWidget):
    """A thin line, in the colour of the theme at every moment."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.tone("border"))
        painter.end()
