"""The pages of the wizard that show a part of the window or a list of issues."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ap_master_calibration.planning.plan import State
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.text import text
from apmc_gui.appearance import themes
from apmc_gui.i18n.labels import duration_label, frame_count, master_count, title_of
from apmc_gui.i18n.translate import grouped, translated
from apmc_gui.models.results_model import results_of
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import button, label
from apmc_gui.widgets.empty_page import WelcomeLine
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import ABOUT, PageId
from apmc_gui.wizard.issue_list import Ask, IssueList
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot

translate = QCoreApplication.translate


_TITLES = {
    PageId.ADD: text("Add"),
    PageId.CHECK: text("Check"),
    PageId.MASTERS: text("Masters"),
    PageId.MATCH: text("Match"),
    PageId.CREATE: text("Create"),
    PageId.REVIEW: text("Review"),
}


def page_title(page: PageId) -> str:
    """Returns the title of a page in the list of pages."""
    return translated(_TITLES[page])


def asking_sentence(page: PageId, count: int) -> str:
    """Returns what a page asks, in a sentence."""
    one = count == 1
    match page:
        case PageId.MASTERS:
            template = (
                translate("Wizard", "1 older master will be replaced.")
                if one
                else translate("Wizard", "{count} older masters will be replaced.")
            )
        case PageId.MATCH:
            template = (
                translate("Wizard", "1 flat has no exact bias or dark.")
                if one
                else translate("Wizard", "{count} flats have no exact bias or dark.")
            )
        case _:
            template = (
                translate("Wizard", "1 thing is odd and wants a look.")
                if one
                else translate("Wizard", "{count} things are odd and want a look.")
            )
    return template.format(count=grouped(count))


class WizardPage(QWidget):
    """A page of the wizard; `refresh` updates it while it is shown."""

    def __init__(self, page: PageId) -> None:
        super().__init__()
        name, title = page.name.lower(), page_title(page)
        self.setObjectName(f"wizard_{name}")
        self.setAccessibleName(title)
        self.title = label(title, name=f"{name}_title", role="title")
        self.lead = label(name=f"{name}_lead", role="sentence", wrap=True)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(12, 8, 12, 4)
        self.down.setSpacing(6)
        self.down.addWidget(self.title)
        self.down.addWidget(self.lead)
        self.places: tuple[Slot, ...] = ()

    def enter(self) -> None:
        """Called when the page is shown: borrows its widgets."""
        for place in self.places:
            place.borrow()
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """Returns the widget to focus when the page is shown; None for the button that leads on."""
        return None

    def refresh(self) -> None:
        """Shows the values of this moment."""

    def give_back(self) -> None:
        """Gives borrowed widgets back."""
        for place in self.places:
            place.give_back()


class Rule(QWidget):
    """A thin line, in the colour of the theme at every moment."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.tone("border"))
        painter.end()


class IssuesPage(WizardPage):
    """A list of issues beside a borrowed widget, and a line shown while there are none."""

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

    def enter(self) -> None:
        """Shows what the list has selected, whatever the main window showed before."""
        super().enter()
        if self.list.model.rowCount():
            self.list.show_selected()

    def first_focus(self) -> QWidget | None:
        """Returns the list, if it has any rows."""
        return self.list.tree if self.list.model.rowCount() else None

    def show_list(self, *, asks: bool) -> None:
        """Updates the list; `asks` is True while something in it needs a decision."""
        self.list.refresh()
        self.across.setVisible(self.list.model.rowCount() > 0)
        self.lead.setVisible(asks)
        self.clear.setVisible(not asks)


_SIZES = [520, 560]


class CheckPage(IssuesPage):
    """Problems on the left, the frame and its group on the right."""

    def __init__(self, session: Session, journey: Controller, loans: Loans, ask: Ask) -> None:
        problems = IssueList(session, "check", ABOUT[PageId.CHECK], ask)
        self.picture = Slot(loans[SharedPart.GROUP], "check_picture")
        super().__init__(PageId.CHECK, problems, self.picture, _SIZES)
        self._session, self._journey = session, journey
        self.across.setStretchFactor(0, 1)

    def refresh(self) -> None:
        """Shows what needs a decision."""
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
        checker = self._session.checker
        if checker.busy:
            seen, every = checker.counts
            template = self.tr("Every frame is being looked at: {seen} of {all}…")
            text = template.format(seen=grouped(seen), all=grouped(every))
            self.clear.tell("search", "info", text)
        else:
            self.clear.tell("done", "good", self.tr("Nothing is left to decide here."))


_SIZES = [440, 680]


class MatchPage(IssuesPage):
    """Flats on the left, the matching panel on the right."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        problems = IssueList(session, "match", ABOUT[PageId.MATCH], None)
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
        message = self.tr("Every flat has what it needs, or what you chose for it.")
        self.clear.tell("done", "good", message)


_MOST = 4  # names that are told


class MastersPage(WizardPage):
    """The tree of the main window over the whole width; a word on what will be replaced."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        super().__init__(PageId.MASTERS)
        self._session, self._journey = session, journey
        self.replaced = WelcomeLine("masters_replaced")
        self.agree = self.replaced.add(
            button(self.tr("Make them again"), self._agree, name="masters_agree", sign="done")
        )
        self.tree = Slot(loans[SharedPart.SOURCES], "masters_tree")
        self.places = (self.tree,)
        self.down.addWidget(self.replaced)
        self.down.addWidget(self.tree, 1)

    def refresh(self) -> None:
        """Shows the masters of this moment."""
        self.lead.setText(self._summary())
        still = self._journey.open(PageId.MASTERS)
        self.replaced.setVisible(bool(still))
        plan = self._session.planner.plan
        if still and plan is not None:
            steps = [plan.step(p.step) for p in still if p.step is not None]
            message = self.tr(
                "{names}: an older master is there and will be replaced, because something it is"
                " made of changed. Uncheck it below to keep the older one."
            )
            names = ", ".join(map(title_of, steps[:_MOST]))
            if len(steps) > _MOST:
                more = self.tr("{names} and {count} more")
                names = more.format(names=names, count=len(steps) - _MOST)
            self.replaced.tell("stale", "warn", message.format(names=names))

    def _summary(self) -> str:
        plan = self._session.planner.plan
        if plan is None:
            return ""
        parts = []
        if plan.to_make:
            template = self.tr("{masters} of {frames} will be made.")
            frames = frame_count(sum(len(s.frames) for s in plan.to_make))
            parts.append(template.format(masters=master_count(len(plan.to_make)), frames=frames))
        kept = sum(s.state is State.UP_TO_DATE for s in plan.steps)
        if kept:
            template = self.tr("{kept} of {all} are up to date and kept.")
            parts.append(template.format(kept=kept, all=len(plan.steps)))
        parts.append(self.tr("A check box leaves a master, or one of its frames, out."))
        return " ".join(parts)

    def _agree(self) -> None:
        self._journey.ignore(self._journey.open(PageId.MASTERS))


class ReviewPage(WizardPage):
    """The Results of the main window, and above them how it went."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        super().__init__(PageId.REVIEW)
        self._session, self._journey = session, journey
        self.state = WelcomeLine("review_state")
        self.results = Slot(loans[SharedPart.RESULTS], "review_results")
        self.places = (self.results,)
        self.lead.hide()
        self.down.addWidget(self.state)
        self.down.addWidget(self.results, 1)

    def refresh(self) -> None:
        """Shows how the last run went, and what it left to do."""
        self.state.tell(*self._state())

    def _state(self) -> tuple[str, str, str]:
        """Returns a sign, its tone, and a sentence."""
        session, course = self._session, self._journey.course
        outcome = session.run.outcome
        if outcome is not None and outcome.plan.output != session.output:
            outcome = None
        if session.run.running:
            return "running", "info", self.tr("Masters are still being made.")
        if outcome is None or not outcome.plan.to_make:
            template = self.tr("{kept} of {all} are up to date.")
            return "done", "good", template.format(kept=course.kept, all=course.kept + course.make)
        if outcome.cancelled:
            template = self.tr(
                "Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest."
            )
            every = course.kept + course.make
            return "stop", "warn", template.format(kept=course.kept, all=every)
        if outcome.failed or outcome.trouble is not None:
            return "failed", "bad", self._failed(outcome)
        done, time = master_count(len(outcome.made)), duration_label(outcome.seconds)
        warned = sum(bool(r.warnings) and r.is_there for r in results_of(session))
        if warned:
            template = self.tr("{masters} made in {time}, {count} with a warning: see the cards.")
            return "warning", "warn", template.format(masters=done, time=time, count=warned)
        template = self.tr("{masters} made in {time}, each opened again and found good.")
        return "done", "good", template.format(masters=done, time=time)

    def _failed(self, outcome: Outcome) -> str:
        if outcome.trouble is not None:
            return translated(outcome.trouble)
        template = self.tr("{made} of {all} were made; the cards say why the others failed.")
        return template.format(made=len(outcome.made), all=len(outcome.plan.to_make))
