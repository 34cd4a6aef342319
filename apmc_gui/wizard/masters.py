"""The page with the masters that will be made, each with its frames."""

from __future__ import annotations

from ap_master_calibration.plan import State
from apmc_gui.language.words import frames_words, masters_words, title_of
from apmc_gui.session.session import Session
from apmc_gui.widgets.parts import button
from apmc_gui.widgets.welcome_lines import Line
from apmc_gui.wizard.course import Page
from apmc_gui.wizard.journey import Journey
from apmc_gui.wizard.loans import Loans, Part, Place
from apmc_gui.wizard.parts import WizardPage

_MOST = 4  # names that are told


class MastersPage(WizardPage):
    """The tree of the main window over the whole width; a word on what will be replaced."""

    def __init__(self, session: Session, journey: Journey, loans: Loans) -> None:
        super().__init__(Page.MASTERS)
        self._session, self._journey = session, journey
        self.replaced = Line("masters_replaced")
        self.agree = self.replaced.add(
            button(self.tr("Make them again"), self._agree, name="masters_agree", sign="done")
        )
        self.tree = Place(loans[Part.SOURCES], "masters_tree")
        self.places = (self.tree,)
        self.down.addWidget(self.replaced)
        self.down.addWidget(self.tree, 1)

    def refresh(self) -> None:
        """Shows the masters of this moment."""
        self.lead.setText(self._summary())
        still = self._journey.open(Page.MASTERS)
        self.replaced.setVisible(bool(still))
        plan = self._session.plan
        if still and plan is not None:
            steps = [plan.step(p.step) for p in still if p.step is not None]
            words = self.tr(
                "{names}: an older master is there and will be replaced, because something it is"
                " made of changed. Uncheck it below to keep the older one."
            )
            names = ", ".join(map(title_of, steps[:_MOST]))
            if len(steps) > _MOST:
                more = self.tr("{names} and {count} more")
                names = more.format(names=names, count=len(steps) - _MOST)
            self.replaced.tell("stale", "warn", words.format(names=names))

    def _summary(self) -> str:
        plan = self._session.plan
        if plan is None:
            return ""
        parts = []
        if plan.to_make:
            words = self.tr("{masters} of {frames} will be made.")
            frames = frames_words(sum(len(s.frames) for s in plan.to_make))
            parts.append(words.format(masters=masters_words(len(plan.to_make)), frames=frames))
        kept = sum(s.state is State.UP_TO_DATE for s in plan.steps)
        if kept:
            words = self.tr("{kept} of {all} are up to date and kept.")
            parts.append(words.format(kept=kept, all=len(plan.steps)))
        parts.append(self.tr("A check box leaves a master, or one of its frames, out."))
        return " ".join(parts)

    def _agree(self) -> None:
        self._journey.ignore(self._journey.open(Page.MASTERS))
