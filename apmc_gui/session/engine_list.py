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


@dataclass(frozen=True, slots=True)
class Engines:
    """What is there, and which one the settings come to.

    `words` say why it is this one; `missing` why the one that was asked for cannot run.
    """

    all: tuple[EngineInfo, ...]
    name: str
    words: str
    missing: str | None = None


def look_for_engines(settings: Settings) -> Engines:
    """Looks for the engines; some ms, for the disk is asked."""
    offered = (
        _offered(settings, EngineChoice.PIXINSIGHT, _pixinsight_label(settings)),
        _offered(settings, EngineChoice.BUILTIN, BUILTIN),
    )
    try:
        engine, words = choose_engine(settings)
    except EngineMissing as error:
        return Engines(offered, PIXINSIGHT_NAME, str(error), str(error))
    return Engines(offered, engine.name, words)


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
