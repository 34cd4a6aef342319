"""The tabs on the right of the window: which there are, and how each is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apmc_gui.pages.matching_page import MatchingPage
from apmc_gui.pages.plan_page import PlanPage
from apmc_gui.session.session import Session
from apmc_gui.window.tabs import TabId, Tabs


class RightSide(Tabs):
    """What is known of the group, its match, the plan, the results and the library."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        def group() -> QWidget:
            from apmc_gui.pages.group_page import GroupPage

            return GroupPage(session)

        def results() -> QWidget:
            from apmc_gui.pages.results_page import ResultsPage

            return ResultsPage(session)

        def library() -> QWidget:
            from apmc_gui.pages.library_page import LibraryPage

            return LibraryPage(session)

        translate = QCoreApplication.translate
        super().__init__(
            (
                TabId("group", translate("RightSide", "Group"), group),
                TabId(
                    "matching", translate("RightSide", "Matching"), lambda: MatchingPage(session)
                ),
                TabId("plan", translate("RightSide", "Plan"), lambda: PlanPage(session)),
                TabId("results", translate("RightSide", "Results"), results),
                TabId("library", translate("RightSide", "Library"), library),
            ),
            parent,
        )
