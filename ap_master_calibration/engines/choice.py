"""Which engine makes the masters, by the user's wish and what is there."""

from __future__ import annotations

from ap_master_calibration.engines.base import Engine
from ap_master_calibration.engines.builtin_engine import BuiltinEngine
from ap_master_calibration.errors import EngineMissing
from ap_master_calibration.settings import EngineChoice, Settings


def choose_engine(settings: Settings) -> tuple[Engine, str]:
    """The engine, and a sentence that says why it is this one.

    Raises EngineMissing where the engine asked for cannot run here.
    """
    match settings.engine:
        case EngineChoice.BUILTIN:
            return BuiltinEngine(), "the built-in engine, as asked for"
        case EngineChoice.PIXINSIGHT:
            raise EngineMissing("PixInsight cannot be driven yet: use --engine builtin")
        case EngineChoice.AUTO:
            return BuiltinEngine(), "the built-in engine: PixInsight cannot be driven yet"
