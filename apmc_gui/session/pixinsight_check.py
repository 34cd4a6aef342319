"""A start of PixInsight that only says hello: is it there, and does it run a script?"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, StartCheck
from ap_master_calibration.errors import ApmcError, IdleTooLong
from ap_master_calibration.settings import PixInsightSettings
from apmc_gui.session.qprocess import launch
from apmc_gui.session.single_task import SingleTask


class PixInsightCheck(QObject):
    """At most one trial at a time; the window stays alive meanwhile."""

    changed = Signal()
    """`running` is another."""
    told = Signal(object)
    """The `Look` that came of it; none where it was stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = SingleTask()
        self.running = False

    def start(self, settings: PixInsightSettings) -> None:
        """Starts PixInsight on a script of one line; it takes about half a minute."""
        self._task.start(lambda: self._go(settings))

    def stop(self) -> None:
        """Ends the trial with all it started."""
        self._task.cancel()

    async def end(self) -> None:
        """Ends a trial that goes on, and waits for it."""
        self.stop()
        await self._task.wait()

    async def _go(self, settings: PixInsightSettings) -> None:
        self._set_running(True)
        try:
            look = await _tried(settings)
        except ApmcError as error:
            look = Evidence("PixInsight", str(error), good=False)
        except OSError as error:
            look = Evidence("PixInsight", error.strerror or str(error), good=False)
        finally:
            self._set_running(False)
        self.told.emit(look)

    def _set_running(self, running: bool) -> None:
        self.running = running
        self.changed.emit()


async def _tried(settings: PixInsightSettings) -> Evidence:
    with StartCheck(settings) as trial:
        try:
            return trial.verdict(await launch(trial.job, _unheard))
        except IdleTooLong:
            return trial.verdict(None)


def _unheard(*_: str) -> None:
    """A line nobody needs."""
