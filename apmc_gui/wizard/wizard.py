"""The wizard in the window: the rail, the page in front, and the buttons that lead on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.i18n.translate import grouped
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import ElidedLabel, PrimaryButton, button
from apmc_gui.wizard.add_page import AddPage
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.create_page import CreatePage
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.issue_list import Ask
from apmc_gui.wizard.shared_widgets import Loans
from apmc_gui.wizard.step_list import StepItem, StepList
from apmc_gui.wizard.wizard_pages import (
    CheckPage,
    MastersPage,
    MatchPage,
    ReviewPage,
    Rule,
    WizardPage,
    page_title,
)

_NARROW = 166  # letters below which the rail has no words


class Wizard(QWidget):
    """All pages on one session; what they borrow goes back when the wizard is left."""

    leave_asked = Signal()
    """Somebody is done, or wants the whole window."""

    def __init__(
        self, session: Session, loans: Loans, ask: Ask, choose_frames: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("wizard")
        self.rail = StepList()
        self._session = session
        self.journey = Controller(session, self)
        journey = self.journey
        self.add = AddPage(session, journey, loans)
        self.check = CheckPage(session, journey, loans, ask)
        self.masters = MastersPage(session, journey, loans)
        self.match = MatchPage(session, journey, loans)
        self.making = CreatePage(session, journey, loans)
        self.review = ReviewPage(session, journey, loans)
        self.pages: tuple[WizardPage, ...] = (
            self.add,
            self.check,
            self.masters,
            self.match,
            self.making,
            self.review,
        )
        self.add.add_asked.connect(choose_frames)
        self._waits_at: QWidget | None = None  # where the keyboard is until there is a way on
        self.rail.asked.connect(journey.go)
        self._lay_out()
        self._add_keys()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        journey.changed.connect(self._soon.start)
        journey.moved.connect(self._bring)

    # --- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        line = Rule()
        line.setFixedWidth(1)
        across = QHBoxLayout()
        across.setContentsMargins(6, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(self.rail)
        across.addWidget(line)
        across.addWidget(self.stack, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        below = Rule()
        below.setFixedHeight(1)
        down.addWidget(below)
        down.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        journey = self.journey
        self.leave_button = button(
            self.tr("Leave the wizard"),
            self.leave_asked.emit,
            name="wizard_leave",
            sign="close",
            tip=self.tr("Back to the whole window; everything stays as it is."),
        )
        self.note = ElidedLabel(name="wizard_note")
        self.back_button = button(
            self.tr("Back"), journey.back, name="wizard_back", sign="previous"
        )
        self.back_button.setToolTip(self.tr("Back; what you chose stays chosen (Alt+Left)"))
        self.finish_button = button("", journey.create, name="wizard_finish")
        self.finish_button.setToolTip(self.tr("Make the masters now, without the other pages"))
        self.next_button = button("", self._go_on, name="wizard_next")
        self.next_button.setProperty("primary", True)
        self.next_button.setAutoDefault(True)  # Enter goes on
        self.primary = PrimaryButton(self._session, create=journey.create)
        self.primary.setObjectName("wizard_create")
        self.primary.setAutoDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 10, 6)
        foot.setSpacing(8)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.note, 1)
        for one in (self.back_button, self.finish_button, self.next_button, self.primary):
            foot.addWidget(one)
        return foot

    def _add_keys(self) -> None:
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Back), self._back),
            (QKeySequence(QKeySequence.StandardKey.Forward), self._forward),
        ):
            QShortcut(keys, self).activated.connect(act)

    # --- coming and going ---------------------------------------------------------------------

    def begin(self) -> None:
        """The wizard was opened."""
        self.journey.begin()
        self.refresh()

    def end(self) -> None:
        """The wizard is left: every part goes back to where it was."""
        self.journey.end()
        for page in self.pages:
            page.give_back()

    def _bring(self) -> None:
        page = self.pages[self.journey.page]
        page.enter()
        self.stack.setCurrentWidget(page)
        self.refresh()
        if not any(one.hasFocus() for one in self.rail.buttons):
            self._focus(page)

    def _focus(self, page: WizardPage) -> None:
        """The keyboard is where the next thing is done, or will be once that can be done."""
        leading = self.primary if self.next_button.isHidden() else self.next_button
        target = page.first_focus() or leading
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waits_at = None if target.isEnabled() else QApplication.focusWidget()

    def _focus_late(self) -> None:
        """Focuses the button that leads on once it is enabled, unless the user moved the focus."""
        if self._waits_at is not None and QApplication.focusWidget() is self._waits_at:
            self._focus(self.pages[self.journey.page])

    def _go_on(self) -> None:
        if self.journey.page is PageId.REVIEW:
            self.leave_asked.emit()
        else:
            self.journey.next()

    def _back(self) -> None:
        if self.back_button.isEnabled():
            self.journey.back()

    def _forward(self) -> None:
        """The key goes on, and never begins a run."""
        if self.next_button.isVisible() and self.next_button.isEnabled():
            self._go_on()

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the page in front, the rail and the buttons as they are now."""
        self._soon.stop()
        if not self.journey.active:
            return
        self.pages[self.journey.page].refresh()
        for page in PageId:
            here = page is self.journey.page
            stop = self._stop(page)
            self.rail.show_stop(page, stop, here=here, enabled=here or self.journey.can_go(page))
        self._show_foot()

    def _stop(self, page: PageId) -> StepItem:
        session, journey = self._session, self.journey
        course, word = journey.course, page_title(page)
        if page is PageId.ADD:
            return self._add_stop(word)
        if page is PageId.CREATE and session.run.running:
            return StepItem(word, self.tr("running"), "info", "running")
        steps = () if session.planner.plan is None else session.planner.plan.steps
        if not steps and course.green(page):
            return StepItem(word)
        match page:
            case PageId.CREATE:
                if course.make:
                    return StepItem(word, self.tr("{count} to make").format(count=course.make))
                return StepItem(word, self.tr("all up to date"), "good", "done")
            case PageId.REVIEW:
                kept = self.tr("{count} made").format(count=course.kept) if course.kept else ""
                return StepItem(word, kept, "dim", "done" if course.all_kept else "")
            case PageId.CHECK if session.checker.busy and course.green(page):
                return StepItem(word, self.tr("looking at frames…"), "info", "search")
            case _:
                count = course.asks.get(page, 0)
                if count and course.all_kept:
                    return StepItem(word, self.tr("{count} left open").format(count=grouped(count)))
                if count:
                    note = self.tr("{count} to decide").format(count=grouped(count))
                    return StepItem(word, note, "warn", "warning")
                return StepItem(word, self.tr("nothing to ask"), "good", "done")

    def _add_stop(self, word: str) -> StepItem:
        session = self._session
        if not session.sources:
            return StepItem(word)
        if session.scan.running:
            return StepItem(word, self.tr("reading…"), "info", "running")
        count = len(session.sources)
        note = self.tr("1 folder") if count == 1 else self.tr("{count} folders")
        return StepItem(word, note.format(count=count), "good", "done")

    def _show_foot(self) -> None:
        session, journey = self._session, self.journey
        page, course = journey.page, journey.course
        after = course.after(page)
        asking = page < PageId.CREATE and after is not PageId.CREATE
        making = page is PageId.REVIEW and course.make > 0 and session.obstacle is None
        going = session.run.running and page is not PageId.CREATE and page is not PageId.REVIEW
        to_review = page is PageId.CREATE and course.all_kept and not session.run.running
        done = page is PageId.REVIEW and not making and not session.run.running
        on = (asking and bool(session.sources)) or going or to_review or done
        self.next_button.setVisible(on)
        self.next_button.setText(self._next_words(after, done=done, going=going))
        self.primary.setVisible(not on)
        self.back_button.setEnabled(journey.can_go_back)
        ready = session.obstacle is None and not session.run.running
        finish = on and asking and course.green(page) and ready and page is not PageId.ADD
        self.finish_button.setVisible(finish or journey.waiting)
        self.finish_button.setText(
            self.tr("Create without looking")
            if journey.waiting
            else self.tr("Finish: {create}").format(create=self.primary.text())
        )
        if journey.waiting:
            self.primary.hide()
        self.note.set_text("", self._note())
        self._focus_late()

    def _next_words(self, after: PageId, *, done: bool, going: bool) -> str:
        if done:
            return self.tr("Done")
        if going:
            after = PageId.CREATE
        return self.tr("Next: {page}").format(page=page_title(after))

    def _note(self) -> str:
        journey = self.journey
        if journey.page in (PageId.CHECK, PageId.MATCH) and journey.open(journey.page):
            return self.tr("What is left open is made as it is.")
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rail()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < _NARROW * self.fontMetrics().averageCharWidth())
