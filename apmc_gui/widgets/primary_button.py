"""The one button that acts: it says what it will do, and stops what it began."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from ap_master_calibration.planning.plan import State
from apmc_gui.i18n.labels import master_count
from apmc_gui.i18n.sentences import sentence
from apmc_gui.session.session import Session


class PrimaryButton(QPushButton):
    """ "Create 11 masters", "Create 5, keep 2 up to date", "Stop"; disabled it says why."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        create: Callable[[], object] | None = None,
    ) -> None:
        """`create` stands for the session's own, where more than that is to happen."""
        super().__init__(parent)
        self.setObjectName("create")
        self.setProperty("primary", True)
        self._session = session
        self._create = session.create if create is None else create
        self.clicked.connect(self._act)
        for signal in (
            session.planner.changed,
            session.run.changed,
            session.scan.changed,
            session.sources_changed,
            session.settings_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows what a click does at this moment."""
        session = self._session
        if session.run.running:
            ending = session.run.stopping and not session.run.can_stop_now
            now = self.tr("Stop now") if session.run.stopping else self.tr("Stop")
            self.setText(self.tr("Stopping…") if ending else now)
            self.setEnabled(not ending)
            self.setToolTip(self.tr("Stop now; finished masters are kept"))
            return
        obstacle = session.obstacle
        self.setText(self._words())
        self.setEnabled(obstacle is None)
        self.setToolTip(self._promise() if obstacle is None else sentence(obstacle))

    def _words(self) -> str:
        plan = self._session.planner.plan
        count = 0 if plan is None else len(plan.to_make)
        kept = 0 if plan is None else sum(s.state is State.UP_TO_DATE for s in plan.steps)
        if not count and kept:
            return self.tr("All {kept} up to date").format(kept=kept)
        if not count:
            return self.tr("Create masters")
        if kept:
            words = self.tr("Create {count}, keep {kept} up to date")
            return words.format(count=count, kept=kept)
        return self.tr("Create {masters}").format(masters=master_count(count))

    def _promise(self) -> str:
        return self.tr("Make them in {folder}").format(folder=self._session.output)

    def _act(self) -> None:
        if self._session.run.running:
            self._session.run.stop()
        else:
            self._create()
