"""The page with the flats whose bias or dark is missing or doubtful, and what there is instead."""

from __future__ import annotations

from apmc_gui.session.session import Session
from apmc_gui.wizard.course import Page
from apmc_gui.wizard.journey import Journey
from apmc_gui.wizard.loans import Loans, Part, Place
from apmc_gui.wizard.problem_list import ProblemList
from apmc_gui.wizard.problems_page import ProblemsPage

_SIZES = [440, 680]


class MatchPage(ProblemsPage):
    """Flats on the left, the matching panel on the right."""

    def __init__(self, session: Session, journey: Journey, loans: Loans) -> None:
        problems = ProblemList(session, journey, Page.MATCH, None)
        self.matching = Place(loans[Part.MATCHING], "match_matching")
        super().__init__(Page.MATCH, problems, self.matching, _SIZES)
        self._journey = journey

    def refresh(self) -> None:
        """Shows the flats to be decided now."""
        self.show_list(asks=bool(self._journey.open(Page.MATCH)))
        self.lead.setText(
            self.tr(
                "The bias or dark of these flats is missing or not exact. Choose another one on"
                " the right, add a library by dropping its folder here, or ignore it."
            )
        )
        words = self.tr("Every flat has what it needs, or what you chose for it.")
        self.clear.tell("done", "good", words)
