"""The page with the flats whose bias or dark is missing or doubtful, and what there is instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from apmc_gui.session import Session
from apmc_gui.widgets.welcome_lines import Line
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
        self.across = across = QSplitter(Qt.Orientation.Horizontal)
        across.setObjectName("match_splitter")
        across.setChildrenCollapsible(False)
        across.addWidget(self.list)
        across.addWidget(self.matching)
        across.setSizes(list(_SIZES))
        across.setStretchFactor(1, 1)
        self.clear = Line("match_clear")
        self.down.addWidget(self.clear)
        self.down.addWidget(across, 1)
        self.down.addStretch(0)

    def first_focus(self) -> QWidget | None:
        """The list, where there is anything in it."""
        return self.list.tree if self.list.model.rowCount() else None

    def refresh(self) -> None:
        """Shows the flats to be decided now."""
        self.list.refresh()
        some = self.list.model.rowCount() > 0
        self.across.setVisible(some)
        asks = bool(self._journey.open(Page.MATCH))
        self.lead.setVisible(asks)
        self.clear.setVisible(not asks)
        self.lead.setText(
            self.tr(
                "The bias or dark of these flats is missing or not exact. Choose another one on"
                " the right, add a library by dropping its folder here, or ignore it."
            )
        )
        words = self.tr("Every flat has what it needs, or what you chose for it.")
        self.clear.tell("done", "good", words)
