"""What the pages that ask have in common: problems on the left, what they concern on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from apmc_gui.widgets.welcome_lines import WelcomeLine
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.issue_list import IssueList
from apmc_gui.wizard.shared_widgets import Slot
from apmc_gui.wizard.wizard_page import WizardPage


class IssuesPage(WizardPage):
    """A list of problems beside a part of the window, and a line for when there are none."""

    def __init__(self, page: PageId, problems: IssueList, lent: Slot, sizes: list[int]) -> None:
        super().__init__(page)
        name = page.name.lower()
        self.list = problems
        self.places = (lent,)
        self.across = across = QSplitter(Qt.Orientation.Horizontal)
        across.setObjectName(f"{name}_splitter")
        across.setChildrenCollapsible(False)
        across.addWidget(problems)
        across.addWidget(lent)
        across.setSizes(sizes)
        across.setStretchFactor(1, 1)
        self.clear = WelcomeLine(f"{name}_clear")
        self.down.addWidget(self.clear)
        self.down.addWidget(across, 1)
        self.down.addStretch(0)

    def first_focus(self) -> QWidget | None:
        """The list, where there is anything in it."""
        return self.list.tree if self.list.model.rowCount() else None

    def show_list(self, *, asks: bool) -> None:
        """Brings the list up to date; `asks` tells that something in it is to be decided."""
        self.list.refresh()
        self.across.setVisible(self.list.model.rowCount() > 0)
        self.lead.setVisible(asks)
        self.clear.setVisible(not asks)
