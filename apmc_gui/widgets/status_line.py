"""The status bar: counts, bytes to read and write, free disk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton, QWidget

from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.running.estimate import estimate
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import frame_count, size_label
from apmc_gui.i18n.translate import grouped, plain_tip
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import label, set_role


class Status(QStatusBar):
    """The status line: what is read, and what a run will take."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._session = session
        self.setContentsMargins(6, 0, 6, 0)
        self.counts = label(name="status_counts")
        self.needs = label(name="status_needs", role="dim")
        self.needs.setMinimumWidth(1)
        self.reading = QProgressBar()
        self.reading.setObjectName("status_reading")
        self.reading.setRange(0, 0)
        self.reading.setMaximumWidth(120)
        self.reading.setTextVisible(False)
        self.reading.setAccessibleName(self.tr("Frames are being read"))
        self.cancel = QToolButton()
        self.cancel.setObjectName("status_cancel")
        self.cancel.setIcon(icon("stop"))
        self.cancel.setAutoRaise(True)
        self.cancel.setToolTip(self.tr("Stop reading"))
        self.cancel.setAccessibleName(self.tr("Stop reading"))
        self.cancel.clicked.connect(session.cancel_scan)
        self.checked = QProgressBar()
        self.checked.setObjectName("status_check")
        self.checked.setMaximumWidth(120)
        self.checked.setTextVisible(False)
        self.checked.setAccessibleName(self.tr("Frames are being checked"))
        self.check_words = label(name="status_check_words", role="dim")
        self.check = QToolButton()
        self.check.setObjectName("status_check_button")
        self.check.setAutoRaise(True)
        self.check.clicked.connect(self._stop_or_go_on)
        of_check = (self.checked, self.check_words, self.check)
        for part in (self.reading, self.cancel, self.counts, *of_check):
            self.addWidget(part)
        session.checker.changed.connect(self._show_check)
        session.checker.found.connect(self._show_check)
        self.addPermanentWidget(self.needs)
        for signal in (session.scan.changed, session.planner.changed, session.sources_changed):
            signal.connect(self.refresh)
        self._fit_signs()
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Returns a size that never makes the window wider: large text is cut at its end."""
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "cancel"):
            self._fit_signs()

    def _fit_signs(self) -> None:
        """Makes icons as high as the text beside them."""
        side = self.fontMetrics().height()
        for one in (self.cancel, self.check):
            one.setIconSize(QSize(side, side))

    def refresh(self) -> None:
        """Shows the counts of this moment."""
        session = self._session
        self.reading.setVisible(session.scan.running)
        self.cancel.setVisible(session.scan.running)
        self.counts.setText(self._counts())
        self._show_needs(session.planner.plan)
        self._show_check()

    def _show_check(self) -> None:
        """Shows how far the check of the frames is, with a button to stop it, or to go on."""
        checker = self._session.checker
        seen, every = checker.counts
        held = checker.stopped and seen < every
        self.checked.setVisible(checker.running)
        self.checked.setRange(0, max(1, every))
        self.checked.setValue(seen)
        for part in (self.check_words, self.check):
            part.setVisible(checker.running or held)
        template = (
            self.tr("Checking frames: {seen} of {all}")
            if checker.running
            else self.tr("Frames not checked: {left}")
        )
        left = f"{every - seen:,}"
        self.check_words.setText(template.format(seen=f"{seen:,}", all=f"{every:,}", left=left))
        tip = self.tr("Stop checking frames") if checker.running else self.tr("Check the frames")
        self.check.setIcon(icon("stop" if checker.running else "search"))
        self.check.setToolTip(tip)
        self.check.setAccessibleName(tip)

    def _stop_or_go_on(self) -> None:
        checker = self._session.checker
        if checker.running:
            checker.stop()
        else:
            checker.go_on()

    def _counts(self) -> str:
        session = self._session
        if session.scan.running:
            frames, skipped = session.scan.counts
            template = self.tr("Reading: {frames}, {skipped} skipped")
            return template.format(frames=frame_count(frames), skipped=grouped(skipped))
        if not session.sources:
            return self.tr("No frames yet")
        if session.planner.plan is None and session.planner.busy:
            return self.tr("Reading…")
        groups = len(session.planner.grouping.groups)
        used = sum(len(g.frames) for g in session.planner.grouping.groups)
        template = (
            self.tr("{frames} in 1 group")
            if groups == 1
            else self.tr("{frames} in {groups} groups")
        )
        return template.format(frames=frame_count(used), groups=groups)

    def _show_needs(self, plan: Plan | None) -> None:
        if plan is None or not plan.to_make:
            self.needs.clear()
            return
        needs = estimate(plan, self._session.engines.name, self._session.settings)
        template = self.tr("{read} to read · {write} to write")
        text = template.format(read=size_label(needs.read), write=size_label(needs.write))
        if needs.free is not None:
            text += self.tr(", {free} free").format(free=size_label(needs.free))
        self.needs.setText(text)
        self.needs.setToolTip(plain_tip(text))
        set_role(self.needs, "bad" if needs.free is not None and needs.room > needs.free else "dim")
