"""The page that shows only what is odd: each with its picture, and what can be done about it."""

from __future__ import annotations

from apmc_gui.session.session import Session
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.issue_list import Ask, IssueList
from apmc_gui.wizard.issues_page import IssuesPage
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot

_SIZES = [520, 560]


class CheckPage(IssuesPage):
    """Problems on the left, the frame and its group on the right."""

    def __init__(self, session: Session, journey: Controller, loans: Loans, ask: Ask) -> None:
        problems = IssueList(session, journey, PageId.CHECK, ask)
        self.picture = Slot(loans[SharedPart.GROUP], "check_picture")
        super().__init__(PageId.CHECK, problems, self.picture, _SIZES)
        self._journey = journey
        self.across.setStretchFactor(0, 1)

    def refresh(self) -> None:
        """Shows what is to be decided now."""
        count = len(self._journey.open(PageId.CHECK))
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
