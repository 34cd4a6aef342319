"""The engines this machine has, as the window offers and checks them."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.engines.base import Engine, RunFolder
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, StartCheck
from ap_master_calibration.engines.registry import ENGINES, EngineRow, choose_engine, row_of
from ap_master_calibration.errors import ApmcError, EngineMissing, IdleTooLong, UsageError
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.settings import EngineChoice, PixInsightSettings, Settings
from ap_master_calibration.support.win_files import replace as replace_file
from ap_master_calibration.text import Text, text, verbatim
from apmc_gui.session.qprocess import launch
from apmc_gui.session.single_task import SingleTask


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """One engine: its label with the version, and why it cannot run (None when it can)."""

    choice: EngineChoice
    label: Text
    missing: Text | None = None


class EngineList:
    """The engines of this machine, and the one that the settings choose.

    Looked for when first asked, and again after the settings name another PixInsight: looking
    takes some ms, as it asks the disk.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._state: _State | None = None

    def set_settings(self, settings: Settings) -> None:
        """Chooses by other settings from now on."""
        before, self._settings = self._settings, settings
        if (before.engine, before.pixinsight) != (settings.engine, settings.pixinsight):
            self.forget()

    def forget(self) -> None:
        """Looks for the engines again when next asked."""
        self._state = None

    @property
    def all(self) -> tuple[EngineInfo, ...]:
        """All engines, in order of preference."""
        return self._now().all

    @property
    def name(self) -> str:
        """The engine that will make the masters."""
        return self._now().name

    @property
    def phrase(self) -> Text:
        """That engine as it is named in a sentence, with its version."""
        state, row = self._now(), row_of(self.name)
        label = next((e.label for e in state.all if e.choice == state.name), None)
        if row is None or label is None:
            return verbatim(self.name)
        return row.phrase if label == row.label else label

    @property
    def reason(self) -> Text:
        """Which engine it is, and why."""
        return self._now().reason

    @property
    def missing(self) -> Text | None:
        """Why the engine that was asked for cannot run; None when it can."""
        return self._now().missing

    def _now(self) -> _State:
        if self._state is None:
            self._state = _examine(self._settings)
        return self._state


@dataclass(frozen=True, slots=True)
class _State:
    all: tuple[EngineInfo, ...]
    name: str
    reason: Text
    missing: Text | None = None


def _examine(settings: Settings) -> _State:
    engines = tuple(_info(settings, row) for row in ENGINES)
    try:
        engine, reason = choose_engine(settings)
    except EngineMissing as error:
        asked = settings.engine
        if asked is EngineChoice.AUTO:  # asked for by the path of its program
            asked = next(row.choice for row in ENGINES if row.asked_for(settings))
        return _State(engines, asked.value, error.text, error.text)
    return _State(engines, engine.name, reason)


def _info(settings: Settings, row: EngineRow) -> EngineInfo:
    label = row.label
    if version := row.version(settings):
        label = text("{engine} {version}", engine=label, version=version)
    try:
        choose_engine(replace(settings, engine=row.choice))
    except EngineMissing as error:
        return EngineInfo(row.choice, label, error.text)
    return EngineInfo(row.choice, label)


def new_engine(settings: Settings) -> Engine:
    """Returns the engine for one run. Raises EngineMissing."""
    return choose_engine(settings)[0]


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


def write_script_to(path: str, plan: Plan, settings: Settings) -> None:
    """Writes the PixInsight script of a plan to `path`; nothing is started. Raises UsageError."""
    from ap_master_calibration.engines.pixinsight.pixinsight_engine import script_only

    pixinsight = replace(settings.pixinsight, script_dir=os.path.dirname(path))
    folder = RunFolder(plan.output, time.strftime("%Y%m%d_%H%M%S"))
    script = script_only(plan, folder, replace(settings, pixinsight=pixinsight))
    try:
        replace_file(script.path, path)
    except OSError as error:
        raise UsageError(
            text("cannot write the script {path}: {reason}", path=path, reason=error.strerror or "")
        ) from error
