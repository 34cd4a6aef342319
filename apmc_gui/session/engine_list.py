"""The engines this machine has, as the window offers them."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace

from ap_master_calibration.engines.base import Engine, RunFolder
from ap_master_calibration.engines.registry import ENGINES, EngineRow, choose_engine, row_of
from ap_master_calibration.errors import EngineMissing, UsageError
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.text import Text, text, verbatim


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


def write_script_to(path: str, plan: Plan, settings: Settings) -> None:
    """Writes the PixInsight script of a plan to `path`; nothing is started. Raises UsageError."""
    from ap_master_calibration.engines.pixinsight.pixinsight_engine import script_only

    pixinsight = replace(settings.pixinsight, script_dir=os.path.dirname(path))
    folder = RunFolder(plan.output, time.strftime("%Y%m%d_%H%M%S"))
    script = script_only(plan, folder, replace(settings, pixinsight=pixinsight))
    try:
        os.replace(script.path, path)
    except OSError as error:
        raise UsageError(
            text("cannot write the script {path}: {reason}", path=path, reason=error.strerror or "")
        ) from error
