"""The page with the masters that will be made, each with its frames."""

from __future__ import annotations

from ap_master_calibration.planning.plan import State
from apmc_gui.i18n.labels import frame_count, master_count, title_of
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import button
from apmc_gui.widgets.welcome_lines import WelcomeLine
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot
from apmc_gui.wizard.wizard_page import WizardPage

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
        plan = self._session.planner.plan
        if plan is None:
            return ""
        parts = []
        if plan.to_make:
            words = self.tr("{masters} of {frames} will be made.")
            frames = frame_count(sum(len(s.frames) for s in plan.to_make))
            parts.append(words.format(masters=master_count(len(plan.to_make)), frames=frames))
        kept = sum(s.state is State.UP_TO_DATE for s in plan.steps)
        if kept:
            words = self.tr("{kept} of {all} are up to date and kept.")
            parts.append(words.format(kept=kept, all=len(plan.steps)))
        parts.append(self.tr("A check box leaves a master, or one of its frames, out."))
        return " ".join(parts)

    def _agree(self) -> None:
        self._journey.ignore(self._journey.open(PageId.MASTERS))
