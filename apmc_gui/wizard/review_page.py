"""The page with what was made: a card for each master, the warnings, the report."""

from __future__ import annotations

from ap_master_calibration.running.run import Outcome
from apmc_gui.i18n.labels import duration_label, master_count, title_of
from apmc_gui.i18n.sentences import sentence
from apmc_gui.models.results_model import Result, results_of
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import label
from apmc_gui.widgets.welcome_lines import WelcomeLine
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot
from apmc_gui.wizard.wizard_page import WizardPage

_MOST = 4  # warnings that are told above the cards


class ReviewPage(WizardPage):
    """The Results of the main window, and above them how it went."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        super().__init__(PageId.REVIEW)
        self._session, self._journey = session, journey
        self.state = WelcomeLine("review_state")
        self.warnings = label(name="review_warnings", role="warn", wrap=True)
        self.results = Slot(loans[SharedPart.RESULTS], "review_results")
        self.places = (self.results,)
        self.lead.hide()
        self.down.addWidget(self.state)
        self.down.addWidget(self.warnings)
        self.down.addWidget(self.results, 1)

    def refresh(self) -> None:
        """Shows how the last run went, and what it left to do."""
        self.state.tell(*self._state())
        warned = [r for r in results_of(self._session) if r.warnings and r.is_there]
        self.warnings.setVisible(bool(warned))
        self.warnings.setText(self._warned(warned))

    def _state(self) -> tuple[str, str, str]:
        """A sign, its tone, and a sentence."""
        session, course = self._session, self._journey.course
        outcome = session.run.outcome
        if outcome is not None and outcome.plan.output != session.output:
            outcome = None
        if session.run.running:
            return "running", "info", self.tr("Masters are still being made.")
        if outcome is None or not outcome.plan.to_make:
            words = self.tr("{kept} of {all} are up to date.")
            return "done", "good", words.format(kept=course.kept, all=course.kept + course.make)
        if outcome.cancelled:
            words = self.tr(
                "Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest."
            )
            every = course.kept + course.make
            return "stop", "warn", words.format(kept=course.kept, all=every)
        if outcome.failed or outcome.trouble is not None:
            return "failed", "bad", self._failed(outcome)
        words = self.tr("{masters} made in {time}, each opened again and found good.")
        made = master_count(len(outcome.made))
        return "done", "good", words.format(masters=made, time=duration_label(outcome.seconds))

    def _failed(self, outcome: Outcome) -> str:
        if outcome.trouble is not None:
            return sentence(outcome.trouble)
        words = self.tr("{made} of {all} were made; the cards say why the others failed.")
        return words.format(made=len(outcome.made), all=len(outcome.plan.to_make))

    def _warned(self, warned: list[Result]) -> str:
        lines = [
            self.tr("{master}: {warning}").format(
                master=title_of(r.step), warning="; ".join(map(sentence, r.warnings))
            )
            for r in warned[:_MOST]
        ]
        if len(warned) > _MOST:
            more = len(warned) - _MOST
            lines.append(self.tr("… and {count} more; see the cards").format(count=more))
        return "\n".join(lines)
