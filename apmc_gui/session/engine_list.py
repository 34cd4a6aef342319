"""The engines this machine has, as the window offers them."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace

from ap_master_calibration.engines.base import Engine, RunFolder
from ap_master_calibration.engines.pixinsight.find_pixinsight import find
from ap_master_calibration.engines.pixinsight.pixinsight_engine import PixInsightEngine, script_only
from ap_master_calibration.engines.registry import choose_engine
from ap_master_calibration.errors import EngineMissing, UsageError
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.settings import EngineChoice, Settings

PIXINSIGHT_NAME = PixInsightEngine.name
PIXINSIGHT = "PixInsight"
BUILTIN = "Built-in"


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """One engine: what it is called here, and why it cannot run (None when it can)."""

    choice: EngineChoice
    label: str
    missing: str | None = None


class EngineList:
    """The engines of this machine, and the one that the settings choose.

    Looked for when first asked, and again after the settings name another PixInsight: looking
    takes some ms, as it asks the disk.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._chosen: _Chosen | None = None

    def set_settings(self, settings: Settings) -> None:
        """Chooses by other settings from now on."""
        before, self._settings = self._settings, settings
        if (before.engine, before.pixinsight) != (settings.engine, settings.pixinsight):
            self.forget()

    def forget(self) -> None:
        """Looks for the engines again when next asked."""
        self._chosen = None

    @property
    def all(self) -> tuple[EngineInfo, ...]:
        """All engines, PixInsight first."""
        return self._now().all

    @property
    def name(self) -> str:
        """The engine that will make the masters."""
        return self._now().name

    @property
    def reason(self) -> str:
        """Why it is this engine."""
        return self._now().reason

    @property
    def missing(self) -> str | None:
        """Why the engine that was asked for cannot run; None when it can."""
        return self._now().missing

    def _now(self) -> _Chosen:
        if self._chosen is None:
            self._chosen = _choose(self._settings)
        return self._chosen


@dataclass(frozen=True, slots=True)
class _Chosen:
    all: tuple[EngineInfo, ...]
    name: str
    reason: str
    missing: str | None = None


def _choose(settings: Settings) -> _Chosen:
    offered = (
        _offered(settings, EngineChoice.PIXINSIGHT, _pixinsight_label(settings)),
        _offered(settings, EngineChoice.BUILTIN, BUILTIN),
    )
    try:
        engine, reason = choose_engine(settings)
    except EngineMissing as error:
        return _Chosen(offered, PIXINSIGHT_NAME, str(error), str(error))
    return _Chosen(offered, engine.name, reason)


def new_engine(settings: Settings) -> Engine:
    """The engine for one run. Raises EngineMissing."""
    return choose_engine(settings)[0]


def _offered(settings: Settings, choice: EngineChoice, label: str) -> EngineInfo:
    try:
        choose_engine(replace(settings, engine=choice))
    except EngineMissing as error:
        return EngineInfo(choice, label, str(error))
    return EngineInfo(choice, label)


def _pixinsight_label(settings: Settings) -> str:
    try:
        version = find(settings.pixinsight.binary).version
    except EngineMissing:
        return PIXINSIGHT
    return PIXINSIGHT if version is None else f"{PIXINSIGHT} {'.'.join(map(str, version))}"


def write_script_to(path: str, plan: Plan, settings: Settings) -> None:
    """Writes the PixInsight script of a plan to `path`; nothing is started. Raises UsageError."""
    wish = replace(settings.pixinsight, script_dir=os.path.dirname(path))
    folder = RunFolder(plan.output, time.strftime("%Y%m%d_%H%M%S"))
    script = script_only(plan, folder, replace(settings, pixinsight=wish))
    try:
        os.replace(script.path, path)
    except OSError as error:
        raise UsageError(f"cannot write the script {path}: {error.strerror}") from error
