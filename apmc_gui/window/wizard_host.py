"""Opens the staged wizard in the window, lends it the window's parts, and takes them back."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QDockWidget, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from apmc_gui.pages.run_page import RunPage
from apmc_gui.pages.sources_page import SourcesPage
from apmc_gui.session.session import Session
from apmc_gui.window.tabs import Tabs
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, SharedWidget
from apmc_gui.wizard.wizard import Wizard


class WizardHost(QObject):
    """The wizard of a window: made when it is first opened, and then kept."""

    changed = Signal()
    """The wizard was opened or left."""
    made = Signal(QWidget)
    """The wizard, just made."""

    def __init__(
        self, session: Session, stack: QStackedWidget, loans: Loans, sources: SourcesPage
    ) -> None:
        super().__init__(stack)
        self._session, self._stack, self._loans = session, stack, loans
        self._sources = sources
        self.wizard: Wizard | None = None

    @property
    def is_open(self) -> bool:
        """True while the wizard is in front."""
        return self.wizard is not None and self.wizard.journey.active

    def open(self) -> Wizard:
        """Brings the wizard to the front."""
        wizard = self.wizard
        if wizard is None:
            choose = self._sources.box.choose_frames
            wizard = Wizard(self._session, self._loans, self._sources.ask_values_of, choose)
            wizard.leave_asked.connect(self.leave)
            self._stack.addWidget(wizard)
            self.wizard = wizard
            self.made.emit(wizard)
        if not self.is_open:
            wizard.begin()
            self.changed.emit()
        self._stack.setCurrentWidget(wizard)
        return wizard

    def leave(self) -> None:
        """The whole window again, with the same data."""
        if self.wizard is not None and self.is_open:
            self.wizard.end()
            self.changed.emit()

    def show_page(self, page: PageId) -> None:
        """Brings a page of the open wizard to the front."""
        if self.wizard is not None:
            self.wizard.journey.go(page)

    def show_issue(self, key: str, page: PageId) -> None:
        """Selects an issue on its page of the open wizard."""
        self.show_page(page)
        if self.wizard is not None:
            lists = {PageId.CHECK: self.wizard.check.list, PageId.MATCH: self.wizard.match.list}
            lists[page].refresh()
            lists[page].show_issue(key)


def loans_of(
    sources: SourcesPage, splitter: QSplitter, tabs: Tabs, dock: QDockWidget, run: RunPage
) -> Loans:
    """Returns the parts of a window, each with the way back."""

    def tab(name: str) -> SharedWidget:
        return SharedWidget(lambda: tabs.page(name), lambda _: tabs.take_back(name))

    return {
        SharedPart.FOLDERS: SharedWidget(lambda: sources.box, lambda box: _to_top(sources, box)),
        SharedPart.SOURCES: _first_of(splitter, sources),
        SharedPart.GROUP: tab("group"),
        SharedPart.MATCHING: tab("matching"),
        SharedPart.PLAN: tab("plan"),
        SharedPart.RESULTS: tab("results"),
        SharedPart.RUN: SharedWidget(lambda: run, dock.setWidget),
    }


def _to_top(page: QWidget, part: QWidget) -> None:
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, part)


def _first_of(splitter: QSplitter, part: QWidget) -> SharedWidget:
    """Returns the first part of a splitter, which comes back as wide as it was."""
    before: list[QByteArray] = []

    def have() -> QWidget:
        before[:] = [splitter.saveState()]
        return part

    def give_back(part: QWidget) -> None:
        splitter.insertWidget(0, part)
        splitter.restoreState(before[0])

    return SharedWidget(have, give_back)
