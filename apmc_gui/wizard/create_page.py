"""The page that makes the masters: the plan before, the two stages and every step meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.engines.events import RunState, StepState
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan, Step
from apmc_gui.i18n.labels import duration_label
from apmc_gui.i18n.translate import grouped
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import label, named, set_role
from apmc_gui.widgets.empty_page import Sign
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot
from apmc_gui.wizard.wizard_pages import WizardPage

_FULL = 1000


class CreatePage(WizardPage):
    """The Create page: runs the plan without asking anything."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        super().__init__(PageId.CREATE)
        self._session, self._journey = session, journey
        self.first = StageBar("stage_first", self.tr("Stage 1: bias, darks and flat darks"))
        self.second = StageBar("stage_second", self.tr("Stage 2: flats, with those masters"))
        self.plan = Slot(loans[SharedPart.PLAN], "create_plan")
        self.run = Slot(loans[SharedPart.RUN], "create_run")
        self.places = (self.plan, self.run)
        self.waiting = named(QProgressBar(), "create_waiting", aloud=self.tr("Frames looked at"))
        self.stack = QStackedWidget()
        for part in (self._waiting_panel(), self.plan, self._run_panel()):
            self.stack.addWidget(part)
        self.down.addWidget(self.stack, 1)

    def _waiting_panel(self) -> QWidget:
        panel = QWidget()
        down = QVBoxLayout(panel)
        down.addWidget(self.waiting)
        note = self.tr(
            "A cloud over one flat, or a light that was left on, spoils a master. The masters are"
            " made by themselves as soon as every frame was looked at; if one stands out, you are"
            " shown it first."
        )
        down.addWidget(label(note, name="waiting_note", role="dim", wrap=True))
        down.addStretch(1)
        return panel

    def _run_panel(self) -> QWidget:
        panel = QWidget()
        down = QVBoxLayout(panel)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.first)
        down.addWidget(self.second)
        down.addWidget(self.run, 1)
        return panel

    def refresh(self) -> None:
        """Shows the progress of the run."""
        session, journey = self._session, self._journey
        plan, state = session.run.plan, session.run.state
        if journey.waiting:
            self._show_waiting()
        elif session.run.running or (session.run.outcome is not None and not journey.course.make):
            self.stack.setCurrentIndex(2)
            self.lead.setText(self._left() if session.run.running else "")
            self._show_stages(plan, state)
        else:
            self.stack.setCurrentIndex(1)
            self.lead.setText(self._promise())
        self.lead.setVisible(bool(self.lead.text()))

    def _show_waiting(self) -> None:
        seen, every = self._session.checker.counts
        self.stack.setCurrentIndex(0)
        self.waiting.setRange(0, max(1, every))
        self.waiting.setValue(seen)
        template = self.tr("First every frame is looked at: {seen} of {all}…")
        self.lead.setText(template.format(seen=grouped(seen), all=grouped(every)))

    def _promise(self) -> str:
        kept, make = self._journey.course.kept, self._journey.course.make
        if kept and make:
            template = self.tr("{kept} of {all} are up to date; this goes on where it stopped.")
            return template.format(kept=kept, all=kept + make)
        return self.tr("One click makes them all: first bias and darks, then the flats with them.")

    def _left(self) -> str:
        session = self._session
        if session.run.stopping and session.run.can_stop_now:
            return self.tr("It stops after this step; finished masters are kept…")
        if session.run.stopping:
            return self.tr("Stopping; finished masters are kept…")
        left = session.run.seconds_left
        if left is None:
            return self.tr("Masters are being made…")
        if left < 1:
            return self.tr("Almost done.")
        return self.tr("About {time} left.").format(time=duration_label(left))

    def _show_stages(self, plan: Plan | None, state: RunState | None) -> None:
        steps = () if plan is None or state is None else plan.to_make
        states = {} if state is None else state.steps
        for bar, flats in ((self.first, False), (self.second, True)):
            of_stage = [s for s in steps if (s.kind is Kind.FLAT) is flats]
            bar.show_steps(
                of_stage,
                {s.name: states[s.name].state for s in of_stage},
                self._part(of_stage, state),
            )

    @staticmethod
    def _part(steps: list[Step], state: RunState | None) -> float:
        """Returns the share of some steps that is done, weighted by the bytes of their frames."""
        whole = done = 0.0
        for step in steps:
            weight = float(sum(f.bytes for f in step.frames)) or 1.0
            status = None if state is None else state.steps[step.name]
            whole += weight
            match None if status is None else status.state:
                case StepState.DONE | StepState.FAILED | StepState.CANCELLED:
                    done += weight
                case StepState.RUNNING:
                    done += weight * (0.0 if status is None else status.done)
                case _:
                    pass
        return done / whole if whole else 0.0


class StageBar(QFrame):
    """A stage's name, progress bar, and count of finished masters."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        side = self.fontMetrics().height() + 2
        self._sign = Sign(side)
        self._words = label(title, name=f"{name}_words")
        self.bar = named(QProgressBar(), f"{name}_bar", aloud=title)
        self.bar.setRange(0, _FULL)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(max(8, side // 2))
        self.count = label(name=f"{name}_count", role="dim")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self.count, 0, 2)
        grid.addWidget(self.bar, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_steps(self, steps: list[Step], states: dict[str, StepState], part: float) -> None:
        """Shows how far a stage is; a stage without steps is not shown."""
        self.setVisible(bool(steps))
        done = sum(s is StepState.DONE for s in states.values())
        failed = sum(s is StepState.FAILED for s in states.values())
        self.bar.setValue(round(_FULL * part))
        text = self.tr("{done} of {all} made").format(done=done, all=len(steps))
        if failed:
            text = self.tr("{told}, {failed} failed").format(text=text, failed=failed)
        self.count.setText(text)
        set_role(self.count, "bad" if failed else "dim")
        self._sign.show_sign(*self._sign_of(len(steps), done, failed, part))

    @staticmethod
    def _sign_of(count: int, done: int, failed: int, part: float) -> tuple[str, str]:
        if failed:
            return "failed", "bad"
        if done == count:
            return "done", "good"
        return ("running", "info") if part > 0 or done else ("waiting", "dim")
