"""The Run dock: the steps with their progress, the time left, and the console."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QSplitter,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.engines.events import RunState
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Plan
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import clock_label, duration_label, master_count
from apmc_gui.i18n.translate import translated
from apmc_gui.models.run_model import DONE_ROLE, RunModel
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.session import Session
from apmc_gui.widgets.console_view import Console
from apmc_gui.widgets.controls import ElidedLabel, label
from apmc_gui.widgets.delegates import ProgressDelegate

_TICK = 1000  # ms
_SIZES = (460, 800)
_PROGRESS_WIDTH = 150
_ALMOST = 0.8  # of the work


class RunPage(QWidget):
    """The Run dock: what the engine is doing, and its log."""

    step_chosen = Signal(str)
    """The name of a step that was clicked, or come to by key."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run")
        self._session = session
        self._plan: Plan | None = None
        self.headline = ElidedLabel(name="run_headline", mode=Qt.TextElideMode.ElideRight)
        bold = self.headline.font()
        bold.setBold(True)
        self.headline.setFont(bold)
        self.part = self._new_part()
        self.steps = RunModel(self)
        self.tree = self._new_tree()
        self.console = Console(self)
        self.console.save_asked.connect(self._save)
        self.stop_button = self._new_stop()
        self.head = self._new_head()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("run_splitter")
        self.splitter.addWidget(self.tree)
        self.splitter.addWidget(self.console)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes(list(_SIZES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 2, 6, 4)
        layout.addWidget(self.head)
        layout.addWidget(self.splitter, 1)
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self.refresh)
        session.run.changed.connect(self.refresh)
        session.run.log_lines.connect(self.console.model.append)
        self.refresh()

    def refresh(self) -> None:
        """Shows the current state of the run."""
        session = self._session
        if session.run.plan is not self._plan:
            self._plan = session.run.plan
            self.console.model.clear()
        self.steps.show(session.run.plan, session.run.state, session.run.times)
        self.headline.set_text(self._headline())
        self.part.setVisible(session.run.running)
        self.part.setValue(round(100 * session.run.part_done))
        self.stop_button.setVisible(session.run.running)
        self.stop_button.setEnabled(session.run.can_stop_now)
        self._stop_after.setEnabled(not session.run.stopping)
        if session.run.running and not self._tick.isActive():
            self._tick.start()
        elif not session.run.running:
            self._tick.stop()
        row = self.steps.running_row()
        if row is not None and not self.tree.underMouse():
            self.tree.scrollTo(self.steps.index(row, 0))

    def _choose_step(self, index: QModelIndex) -> None:
        """Goes to the line of a step in the log, and to its group everywhere."""
        name = self.steps.rows[index.row()].step.name
        self.console.show_step(name)
        self._session.selection.select(name)
        self.step_chosen.emit(name)

    def _new_head(self) -> QWidget:
        """Makes the line about the whole run: a dock's title, else the top of the page."""
        head = QWidget(self)
        head.setObjectName("run_head")
        self._line = line = QHBoxLayout(head)
        line.setContentsMargins(6, 3, 4, 3)
        line.addWidget(label(self.tr("Run"), role="dim"))
        line.addSpacing(6)
        line.addWidget(self.headline, 1)
        line.addWidget(self.part)
        line.addWidget(self.stop_button)
        return head

    def add_to_head(self, one: QWidget) -> None:
        """Puts a widget at the end of the line on the whole run."""
        self._line.addWidget(one)

    def _new_part(self) -> QProgressBar:
        part = QProgressBar(self)
        part.setObjectName("run_part")
        part.setAccessibleName(self.tr("How much of the run is done"))
        part.setRange(0, 100)
        part.setFixedWidth(_PROGRESS_WIDTH)
        return part

    def _new_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setObjectName("run_steps")
        tree.setAccessibleName(self.tr("Steps of the run"))
        tree.setModel(self.steps)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.clicked.connect(self._choose_step)
        tree.activated.connect(self._choose_step)
        step, progress, time = map(self.steps.column_of, ("step", "progress", "time"))
        tree.setItemDelegateForColumn(progress, ProgressDelegate(DONE_ROLE, tree))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(step, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(progress, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(progress, _PROGRESS_WIDTH)
        header.setSectionResizeMode(time, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _new_stop(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("run_stop")
        button.setText(self.tr("Stop"))
        button.setIcon(icon("stop"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setToolTip(self.tr("Stop now: finished masters are kept"))
        button.clicked.connect(lambda: self._session.run.stop())  # noqa: PLW0108  without "checked"
        menu = QMenu(button)
        for name, sign, word, after in (
            ("stop_now", "stop", self.tr("Stop now"), False),
            ("stop_after", "stop-after", self.tr("Stop after this step"), True),
        ):
            action = QAction(icon(sign), word, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, a=after: self._session.run.stop(after_step=a))
            menu.addAction(action)
        self._stop_after = menu.actions()[-1]
        button.setMenu(menu)
        return button

    # --- the line above the console -------------------------------------------------------------

    def _headline(self) -> str:
        session = self._session
        plan, state = session.run.plan, session.run.state
        if session.run.running:
            if session.is_checking_first and session.checker.running:
                return self.tr("Checking the frames first…")
            if plan is None or state is None:
                return self.tr("Starting…")
            if session.run.starting and not session.run.stopping:
                return self._starting()
            return self._progress(plan, state)
        outcome = session.run.outcome
        if outcome is None:
            return self.tr("Nothing has been run yet.")
        took = duration_label(outcome.seconds)
        masters = master_count(len(outcome.made))
        if outcome.cancelled:
            return self.tr("Stopped after {time}: {made} made").format(time=took, made=masters)
        if outcome.failed:
            template = self.tr("{made} made, {failed} failed in {time}")
            return template.format(made=masters, failed=len(outcome.failed), time=took)
        return self.tr("{made} made in {time}").format(made=masters, time=took)

    def _starting(self) -> str:
        """Returns which engine is waited for, and for how long: "Starting PixInsight… 0:12"."""
        run = self._session.run
        engine = translated(run.engine_phrase)
        template = self.tr("Starting {engine}… {elapsed}")
        text = template.format(engine=engine, elapsed=clock_label(run.elapsed))
        return self.tr("A past run, told again") + " · " + text if run.replaying else text

    def _progress(self, plan: Plan, state: RunState) -> str:
        """Returns "Stage 1 of 2 · step 3 of 6 · 0:42 elapsed · about 1 min 50 s left"."""
        steps = plan.to_make
        ended = [s for s in steps if state.steps[s.name].state.ended]
        now = min(len(ended) + 1, len(steps))
        parts = [self.tr("A past run, told again")] if self._session.run.replaying else []
        stages = {s.kind is Kind.FLAT for s in steps}
        if len(stages) == 2:
            stage = 2 if steps[now - 1].kind is Kind.FLAT else 1
            parts.append(self.tr("Stage {stage} of 2").format(stage=stage))
        parts.append(self.tr("step {now} of {all}").format(now=now, all=len(steps)))
        elapsed = clock_label(self._session.run.elapsed)
        parts.append(self.tr("{elapsed} elapsed").format(elapsed=elapsed))
        left = self._session.run.seconds_left
        if self._session.run.stopping:
            after = self._session.run.can_stop_now
            parts.append(self.tr("stops after this step") if after else self.tr("stopping…"))
        elif left is not None and left < 1 and self._session.run.part_done > _ALMOST:
            parts.append(self.tr("almost done"))
        elif left is not None:
            parts.append(self.tr("about {time} left").format(time=duration_label(max(left, 1.0))))
        return " · ".join(parts)

    def _save(self, path: str) -> None:
        try:
            with open(path, "w", encoding="utf-8", errors="replace", newline="\n") as file:
                file.writelines(self.console.model.texts())
        except OSError as error:
            template = self.tr("The log cannot be saved as {path}: {reason}.")
            text = template.format(path=path, reason=error.strerror)
            self._session.message.emit(Message(MessageLevel.ERROR, text))
