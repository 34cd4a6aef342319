"""The right side of the window: its pages, made when they are first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.pages.matching_page import MatchingPage
from apmc_gui.pages.plan_page import PlanPage
from apmc_gui.session.session import Session
from apmc_gui.wizard.issue_list import Ask

_LEAST_LINES = 8  # of text: the least height of a page

Make = Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Tab:
    """One page: its name, its word, and how it is made."""

    name: str
    word: str
    make: Make


class PageArea(QScrollArea):
    """The room of a page, which scrolls where it is not high enough.

    So no page makes the window higher than it is, when it is shown or when the run dock opens.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self._page = page

    def minimumSizeHint(self) -> QSize:
        height = _LEAST_LINES * self.fontMetrics().height()
        return QSize(self._page.minimumSizeHint().width(), height)


class Tabs(QTabWidget):
    """Tabs whose pages are made late: some of them load what takes its time."""

    made = Signal(QWidget)
    """A page that was just made."""

    def __init__(self, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self.tabs = tuple(tabs)
        self._layouts: list[QVBoxLayout] = []
        self._pages: dict[str, QWidget] = {}
        for tab in tabs:
            place = QWidget()
            place.setObjectName(f"{tab.name}_place")
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            self._layouts.append(layout)
            self.addTab(PageArea(place), tab.word)
        self.currentChanged.connect(self._came)

    @property
    def current(self) -> str:
        """The name of the page in front."""
        return self.tabs[self.currentIndex()].name

    def show_page(self, name: str) -> QWidget:
        """Brings a page to the front."""
        row = self._row(name)
        self.setCurrentIndex(row)
        return self.page(name)

    def page(self, name: str) -> QWidget:
        """Returns a page; it is made now where nobody has needed it before."""
        if name not in self._pages:
            row = self._row(name)
            page = self.tabs[row].make()
            self._pages[name] = page
            self._layouts[row].addWidget(page)
            self.made.emit(page)
        return self._pages[name]

    def take_back(self, name: str) -> None:
        """Puts a page that stood elsewhere meanwhile back into its tab."""
        self._layouts[self._row(name)].addWidget(self._pages[name])

    def make_next(self) -> bool:
        """Makes the page in front, else another one; False once all are made."""
        names = (self.current, *(tab.name for tab in self.tabs))
        for name in names:
            if name not in self._pages:
                self.page(name)
                return True
        return False

    def _row(self, name: str) -> int:
        return [tab.name for tab in self.tabs].index(name)

    def _came(self, row: int) -> None:
        if self.isVisible():
            self.page(self.tabs[row].name)


class RightSide(Tabs):
    """What is known of the group, its match, the plan, the results and the library."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        """`ask` asks for header values of files."""

        def group() -> QWidget:
            from apmc_gui.pages.group_page import GroupPage

            return GroupPage(session)

        def results() -> QWidget:
            from apmc_gui.pages.results_page import ResultsPage

            return ResultsPage(session)

        def library() -> QWidget:
            from apmc_gui.pages.library_page import LibraryPage

            return LibraryPage(session)

        def decisions() -> QWidget:
            from apmc_gui.pages.decisions_page import DecisionsPage

            return DecisionsPage(session, ask)

        translate = QCoreApplication.translate
        super().__init__(
            (
                Tab("group", translate("RightSide", "Group"), group),
                Tab("matching", translate("RightSide", "Matching"), lambda: MatchingPage(session)),
                Tab("plan", translate("RightSide", "Plan"), lambda: PlanPage(session)),
                Tab("results", translate("RightSide", "Results"), results),
                Tab("library", translate("RightSide", "Library"), library),
                Tab("decisions", translate("RightSide", "Decisions"), decisions),
            ),
            parent,
        )
