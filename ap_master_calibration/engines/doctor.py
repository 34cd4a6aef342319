"""What is found on this machine: the program, its engines, and the folders it writes to."""

from __future__ import annotations

import importlib
import os
import platform
from dataclasses import replace
from importlib import metadata

from platformdirs import user_cache_dir

from ap_master_calibration import __version__
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, diagnose
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.settings import EngineChoice, Settings


def examine(settings: Settings, output: str | None) -> tuple[Evidence, ...]:
    """Looks at everything a run needs; `output` is looked at when given.

    A PixInsight that is not there is no fault unless it was asked for: the built-in engine serves.
    """
    found = [
        Evidence("program", f"AP Master Calibration {__version__}"),
        Evidence("system", f"{platform.platform()}, Python {platform.python_version()}"),
        Evidence("built-in engine", kernel_name()),
        _folder("cache folder", user_cache_dir("ap_master_calibration")),
    ]
    if output is not None:
        found.append(_folder("output folder", output))
    return (*found, *(_excused(look, settings) for look in diagnose(settings.pixinsight)))


def versions() -> tuple[Evidence, ...]:
    """The program, what it runs on and what it is made of: what a report of a fault begins with."""
    return (
        Evidence("AP Master Calibration", __version__),
        Evidence("Python", platform.python_version()),
        *(Evidence(name, _version_of(name)) for name in ("numpy", "astropy")),
        Evidence("built-in engine", kernel_name()),
        Evidence("system", platform.platform()),
    )


def _version_of(package: str) -> str:
    """Its version by what was installed; a bundle may not say, but the package itself does."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return str(getattr(importlib.import_module(package), "__version__", "?"))


def _excused(look: Evidence, settings: Settings) -> Evidence:
    asked = settings.engine is EngineChoice.PIXINSIGHT or settings.pixinsight.binary is not None
    if asked or look.good:
        return look
    return replace(look, found=f"{look.found} (the built-in engine serves meanwhile)", good=True)


def _folder(subject: str, path: str) -> Evidence:
    """Whether a folder can be written, or made in the nearest folder that is there."""
    there = os.path.abspath(path)
    while not os.path.exists(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    if os.path.isdir(there) and os.access(there, os.W_OK):
        return Evidence(subject, f"{path} can be written")
    return Evidence(subject, f"{path} cannot be written", good=False)
