"""Checks this machine: the program, its engines, and the folders it writes to."""

from __future__ import annotations

import importlib
import platform
from dataclasses import replace
from importlib import metadata

from ap_master_calibration import __version__
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, diagnose, is_writable
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.settings import EngineChoice, Settings
from ap_master_calibration.support.user_folders import cache_folder
from ap_master_calibration.text import Text, text, verbatim


def examine(settings: Settings, output: str | None) -> tuple[Evidence, ...]:
    """Checks everything a run needs; `output` only when given.

    A PixInsight that is not there is no fault unless it was asked for: the built-in engine serves.
    """
    system = f"{platform.platform()}, Python {platform.python_version()}"
    evidence = [
        Evidence(text("program"), verbatim(f"AP Master Calibration {__version__}")),
        Evidence(text("system"), verbatim(system)),
        Evidence(text("built-in engine"), kernel_name()),
        _folder(text("cache folder"), cache_folder()),
    ]
    if output is not None:
        evidence.append(_folder(text("output folder"), output))
    return (*evidence, *(_excused(each, settings) for each in diagnose(settings.pixinsight)))


def versions() -> tuple[Evidence, ...]:
    """The program, what it runs on and what it is made of: what a report of a fault begins with."""
    return (
        Evidence(verbatim("AP Master Calibration"), verbatim(__version__)),
        Evidence(verbatim("Python"), verbatim(platform.python_version())),
        *(Evidence(verbatim(n), verbatim(_version_of(n))) for n in ("numpy", "astropy")),
        Evidence(text("built-in engine"), kernel_name()),
        Evidence(text("system"), verbatim(platform.platform())),
    )


def _version_of(package: str) -> str:
    """Its version by what was installed; a bundle may not say, but the package itself does."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return str(getattr(importlib.import_module(package), "__version__", "?"))


def _excused(evidence: Evidence, settings: Settings) -> Evidence:
    """Returns a missing PixInsight is no fault unless it was asked for."""
    asked = settings.engine is EngineChoice.PIXINSIGHT or settings.pixinsight.binary is not None
    if asked or evidence.good:
        return evidence
    excuse = text("{finding} (the built-in engine serves meanwhile)", finding=evidence.finding)
    return replace(evidence, finding=excuse, good=True)


def _folder(subject: Text, path: str) -> Evidence:
    """Checks that a folder can be written, or made in the nearest folder that exists."""
    if is_writable(path):
        return Evidence(subject, text("{folder} can be written", folder=path))
    return Evidence(subject, text("{folder} cannot be written", folder=path), good=False)
