"""Which engine makes the masters, by the user's wish and what is there."""

from __future__ import annotations

from ap_master_calibration.engines.base import Engine
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.errors import EngineMissing
from ap_master_calibration.settings import EngineChoice, Settings


def choose_engine(settings: Settings) -> tuple[Engine, str]:
    """The engine, and words that say which and why.

    Raises EngineMissing where the engine asked for cannot run here; a PixInsight named by its
    path is asked for.
    """
    match settings.engine:
        case EngineChoice.BUILTIN:
            return BuiltinEngine(), "the built-in engine, as asked for"
        case EngineChoice.PIXINSIGHT:
            why = "as asked for"
        case EngineChoice.AUTO:
            why = "which was found"
    from ap_master_calibration.engines.pixinsight.pixinsight_engine import PixInsightEngine

    pixinsight = PixInsightEngine()
    missing = pixinsight.missing(settings)
    if missing is None:
        return pixinsight, f"PixInsight, {why}"
    if settings.engine is EngineChoice.PIXINSIGHT or settings.pixinsight.binary is not None:
        raise EngineMissing(missing)
    return BuiltinEngine(), "the built-in engine: PixInsight was not found"
