"""The page that shows only what is odd: each with its picture, and what can be done about it."""

from __future__ import annotations

from apmc_gui.session.session import Session
from apmc_gui.wizard.course import Page
from apmc_gui.wizard.journey import Journey
from apmc_gui.wizard.loans import Loans, Part, Place
from apmc_gui.wizard.problem_list import Ask, ProblemList
from apmc_gui.wizard.problems_page import ProblemsPage

_SIZES = [520, 560]


class CheckPage(ProblemsPage):
    """Problems on the left, the frame and its group on the right."""

    def __init__(self, session: Session, journey: Journey, loans: Loans, ask: Ask) -> None:
        problems = ProblemList(session, journey, Page.CHECK, ask)
        self.picture = Place(loans[Part.GROUP], "check_picture")
        super().__init__(Page.CHECK, problems, self.picture, _SIZES)
        self._journey = journey
        self.across.setStretchFactor(0, 1)

    def refresh(self) -> None:
        """Shows what is to be decided now."""
        count = len(self._journey.open(Page.CHECK))
        self.show_list(asks=count > 0)
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
