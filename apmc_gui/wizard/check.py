"""The page that shows only what is odd: each with its picture, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from apmc_gui.session import Session
from apmc_gui.widgets.welcome_lines import Line
from apmc_gui.wizard.course import Page
from apmc_gui.wizard.journey import Journey
from apmc_gui.wizard.loans import Loans, Part, Place
from apmc_gui.wizard.parts import WizardPage
from apmc_gui.wizard.problem_list import Ask, ProblemList

_SIZES = (520, 560)


class CheckPage(WizardPage):
    """Problems on the left, the frame and its group on the right."""

    def __init__(self, session: Session, journey: Journey, loans: Loans, ask: Ask) -> None:
        super().__init__(Page.CHECK)
        self._journey = journey
        self.list = ProblemList(session, journey, Page.CHECK, ask)
        self.picture = Place(loans[Part.GROUP], "check_picture")
        self.places = (self.picture,)
        self.across = across = QSplitter(Qt.Orientation.Horizontal)
        across.setObjectName("check_splitter")
        across.setChildrenCollapsible(False)
        across.addWidget(self.list)
        across.addWidget(self.picture)
        across.setSizes(list(_SIZES))
        across.setStretchFactor(0, 1)
        across.setStretchFactor(1, 1)
        self.clear = Line("check_clear")
        self.down.addWidget(self.clear)
        self.down.addWidget(across, 1)
        self.down.addStretch(0)

    def first_focus(self) -> QWidget | None:
        """The list, where there is anything in it."""
        return self.list.tree if self.list.model.rowCount() else None

    def refresh(self) -> None:
        """Shows what is to be decided now."""
        self.list.refresh()
        some = self.list.model.rowCount() > 0
        self.across.setVisible(some)
        count = len(self._journey.open(Page.CHECK))
        if self._journey.stopped_to_check and count:
            self.lead.setText(
                self.tr("Some frames stand out: look at them before masters are made of them.")
            )
        elif count:
            self.lead.setText(
                self.tr(
                    "Only what is odd stands here. Fix it, leave it out or ignore it; what you"
                    " leave open is made as it is."
                )
            )
        self.lead.setVisible(count > 0)
        self.clear.setVisible(count == 0)
        self._show_clear()

    def _show_clear(self) -> None:
        outliers = self._journey.outliers
        if outliers.busy:
            seen, every = outliers.counts
            words = self.tr("Every frame is being looked at: {seen} of {all}…")
            told = words.format(seen=f"{seen:,}", all=f"{every:,}")
            self.clear.tell("search", "info", told)
        else:
            self.clear.tell("done", "good", self.tr("Nothing is left to decide here."))
