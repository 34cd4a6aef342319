"""The engines there are, one row each, and which one makes the masters."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from ap_master_calibration.engines.base import Engine
from ap_master_calibration.errors import EngineMissing
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.text import Text, text, verbatim

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EngineRow:
    """One engine: everything that a command line and a window need to offer it.

    `label` is its name in a list. `rate` (bytes of frames a second) and `start` (s) are used for
    estimates until this machine has measured its own.
    """

    choice: EngineChoice
    label: Text
    new: Callable[[], Engine]
    rate: float
    start: float
    version: Callable[[Settings], str] = lambda _: ""
    """The version that would be started, "" where it is not known."""
    asked_for: Callable[[Settings], bool] = lambda _: False
    """True where the settings ask for this engine although they leave the choice open."""
    memory: Callable[[Settings], int | None] = lambda _: None
    """Bytes of memory it will take at most; None where it decides for itself."""

    @property
    def name(self) -> str:
        """The name in plans, settings and on the command line."""
        return self.choice.value

    @property
    def phrase(self) -> Text:
        """The name in a sentence."""
        return self.choice.phrase


def choose_engine(settings: Settings) -> tuple[Engine, Text]:
    """Returns a new engine for one run, and a sentence that says which one it is and why.

    The first row that can run serves where the settings leave the choice open. Raises
    EngineMissing where the engine asked for cannot run here.
    """
    absent: list[EngineRow] = []
    for row in ENGINES:
        if settings.engine not in (EngineChoice.AUTO, row.choice):
            continue
        engine = row.new()
        missing = engine.missing(settings)
        if missing is None:
            reason = _reason(row, settings, absent)
            _log.info("engine: %s", reason)
            return engine, reason
        if settings.engine is row.choice or row.asked_for(settings):
            raise EngineMissing(missing)
        _log.debug("not %s: %s", row.name, missing)
        absent.append(row)
    raise EngineMissing(text("there is no engine that can run on this machine"))


def row_of(name: str) -> EngineRow | None:
    """Returns the row of an engine by its name; None for one that is no longer there."""
    return next((row for row in ENGINES if row.name == name), None)


def _reason(row: EngineRow, settings: Settings, absent: list[EngineRow]) -> Text:
    if settings.engine is row.choice:
        return text("{engine}, as asked for", engine=row.phrase)
    if absent:
        return text(
            "{engine}: {missing} was not found", engine=row.phrase, missing=absent[0].phrase
        )
    return text("{engine}, which was found", engine=row.phrase)


def _new_pixinsight() -> Engine:
    from ap_master_calibration.engines.pixinsight.pixinsight_engine import PixInsightEngine

    return PixInsightEngine()


def _new_builtin() -> Engine:
    from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine

    return BuiltinEngine()


def _pixinsight_version(settings: Settings) -> str:
    from ap_master_calibration.engines.pixinsight.installation import (
        find_pixinsight,
        version_number,
    )

    try:
        version = find_pixinsight(settings.pixinsight.binary).version
    except EngineMissing:
        return ""
    return "" if version is None else version_number(version)


def _builtin_memory(settings: Settings) -> int:
    from ap_master_calibration.integrate.strip_layout import BUFFERS, PROGRAM

    return BUFFERS + PROGRAM if settings.memory is None else settings.memory


ENGINES = (
    EngineRow(
        EngineChoice.PIXINSIGHT,
        label=verbatim("PixInsight"),
        new=_new_pixinsight,
        rate=40e6,
        start=25.0,
        version=_pixinsight_version,
        asked_for=lambda settings: settings.pixinsight.binary is not None,
    ),
    EngineRow(
        EngineChoice.BUILTIN,
        label=text("Built-in"),
        new=_new_builtin,
        rate=150e6,
        start=1.0,
        memory=_builtin_memory,
    ),
)
"""The rows in order of preference."""
