"""What is found on this machine: the program, its engines, and the folders it writes to."""

from __future__ import annotations

import importlib
import os
import platform
from dataclasses import replace
from importlib import metadata

from platformdirs import user_cache_dir

from ap_master_calibration import __version__
from ap_master_calibration.engines.pixinsight.diagnosis import Look, diagnose
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.settings import EngineChoice, Settings


def examine(settings: Settings, output: str | None) -> tuple[Look, ...]:
    """Looks at everything a run needs; `output` is looked at when given.

    A PixInsight that is not there is no fault unless it was asked for: the built-in engine serves.
    """
    found = [
        Look("program", f"AP Master Calibration {__version__}"),
        Look("system", f"{platform.platform()}, Python {platform.python_version()}"),
        Look("built-in engine", kernel_name()),
        _folder("cache folder", user_cache_dir("ap_master_calibration")),
    ]
    if output is not None:
        found.append(_folder("output folder", output))
    return (*found, *(_excused(look, settings) for look in diagnose(settings.pixinsight)))


def versions() -> tuple[Look, ...]:
    """The program, what it runs on and what it is made of: what a report of a fault begins with."""
    return (
        Look("AP Master Calibration", __version__),
        Look("Python", platform.python_version()),
        *(Look(name, _version_of(name)) for name in ("numpy", "astropy")),
        Look("built-in engine", kernel_name()),
        Look("system", platform.platform()),
    )


def _version_of(package: str) -> str:
    """Its version by what was installed; a bundle may not say, but the package itself does."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return str(getattr(importlib.import_module(package), "__version__", "?"))


def _excused(look: Look, settings: Settings) -> Look:
    asked = settings.engine is EngineChoice.PIXINSIGHT or settings.pixinsight.binary is not None
    if asked or look.good:
        return look
    return replace(look, found=f"{look.found} (the built-in engine serves meanwhile)", good=True)


def _folder(subject: str, path: str) -> Look:
    """Whether a folder can be written, or made in the nearest folder that is there."""
    there = os.path.abspath(path)
    while not os.path.exists(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    if os.path.isdir(there) and os.access(there, os.W_OK):
        return Look(subject, f"{path} can be written")
    return Look(subject, f"{path} cannot be written", good=False)
