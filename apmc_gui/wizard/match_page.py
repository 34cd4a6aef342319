"""The page with the flats whose bias or dark is missing or doubtful, and what there is instead."""

from __future__ import annotations

from apmc_gui.session.session import Session
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.issue_list import IssueList
from apmc_gui.wizard.issues_page import IssuesPage
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot

_SIZES = [440, 680]


class MatchPage(IssuesPage):
    """Flats on the left, the matching panel on the right."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        problems = IssueList(session, journey, PageId.MATCH, None)
        self.matching = Slot(loans[SharedPart.MATCHING], "match_matching")
        super().__init__(PageId.MATCH, problems, self.matching, _SIZES)
        self._journey = journey

    def refresh(self) -> None:
        """Shows the flats to be decided now."""
        self.show_list(asks=bool(self._journey.open(PageId.MATCH)))
        self.lead.setText(
            self.tr(
                "The bias or dark of these flats is missing or not exact. Choose another one on"
                " the right, add a library by dropping its folder here, or ignore it."
            )
        )
        words = self.tr("Every flat has what it needs, or what you chose for it.")
        self.clear.tell("done", "good", words)
