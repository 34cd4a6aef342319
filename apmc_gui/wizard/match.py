"""The page with the flats whose bias or dark is missing or doubtful, and what there is instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from apmc_gui.session import Session
from apmc_gui.wizard.course import Page
from apmc_gui.wizard.journey import Journey
from apmc_gui.wizard.loans import Loans, Part, Place
from apmc_gui.wizard.parts import WizardPage
from apmc_gui.wizard.problem_list import ProblemList

_SIZES = (440, 680)


class MatchPage(WizardPage):
    """Flats on the left, the matching panel on the right."""

    def __init__(self, session: Session, journey: Journey, loans: Loans) -> None:
        super().__init__(Page.MATCH)
        self._journey = journey
        self.list = ProblemList(session, journey, Page.MATCH, None)
        self.matching = Place(loans[Part.MATCHING], "match_matching")
        self.places = (self.matching,)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setObjectName("match_splitter")
        across.setChildrenCollapsible(False)
        across.addWidget(self.list)
        across.addWidget(self.matching)
        across.setSizes(list(_SIZES))
        across.setStretchFactor(1, 1)
        self.down.addWidget(across, 1)

    def refresh(self) -> None:
        """Shows the flats to be decided now."""
        self.list.refresh()
        if self._journey.open(Page.MATCH):
            self.lead.setText(
                self.tr(
                    "These flats have no exact bias or dark. Choose another one on the right, add"
                    " a library by dropping its folder here, or leave it so."
                )
            )
        else:
            self.lead.setText(self.tr("Every flat has what it needs, or what you chose for it."))
