"""Starts PixInsight on a script of one line, to see whether it can run scripts at all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, StartCheck
from ap_master_calibration.errors import ApmcError, IdleTooLong
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.text import verbatim
from apmc_gui.session.qprocess import launch
from apmc_gui.session.single_task import SingleTask


class PixInsightCheck(QObject):
    """At most one start at a time; the window stays responsive meanwhile."""

    changed = Signal()
    """`running` is another."""
    checked = Signal(object)
    """The `Evidence` of the start; does not come where it was stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = SingleTask()
        self.running = False
        self._evidence: Evidence | None = None

    def start(self, settings: PixInsightSettings) -> None:
        """Starts PixInsight on a script of one line; it takes about half a minute."""
        if self._task.start(lambda: self._check(settings), self._ended):
            self.running = True
            self.changed.emit()

    def stop(self) -> None:
        """Ends the check with the whole process tree."""
        self._task.cancel()

    async def end(self) -> None:
        """Ends a check that goes on, and waits for it."""
        self.stop()
        await self._task.wait()

    async def _check(self, settings: PixInsightSettings) -> None:
        try:
            self._evidence = await _start_once(settings)
        except ApmcError as error:
            self._evidence = Evidence(verbatim("PixInsight"), error.text, good=False)
        except OSError as error:
            reason = verbatim(error.strerror or str(error))
            self._evidence = Evidence(verbatim("PixInsight"), reason, good=False)

    def _ended(self) -> None:
        evidence, self._evidence = self._evidence, None
        self.running = False
        self.changed.emit()
        if evidence is not None:
            self.checked.emit(evidence)


async def _start_once(settings: PixInsightSettings) -> Evidence:
    with StartCheck(settings) as check:
        try:
            return check.verdict(await launch(check.job, lambda *_: None))
        except IdleTooLong:
            return check.verdict(None)
