"""What is found on this machine: the program, its engines, and the folders it writes to."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass

from platformdirs import user_cache_dir

from ap_master_calibration import __version__
from ap_master_calibration.integrate.core import kernel_name
from ap_master_calibration.settings import Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what it is, what was found, and whether that is good."""

    subject: str
    found: str
    good: bool = True


def examine(settings: Settings, output: str | None) -> tuple[Finding, ...]:
    """Looks at everything a run needs; `output` is looked at when given."""
    del settings
    found = [
        Finding("program", f"AP Master Calibration {__version__}"),
        Finding("system", f"{platform.platform()}, Python {platform.python_version()}"),
        Finding("built-in engine", kernel_name()),
        _folder("cache folder", user_cache_dir("ap_master_calibration")),
    ]
    if output is not None:
        found.append(_folder("output folder", output))
    return tuple(found)


def _folder(subject: str, path: str) -> Finding:
    """Whether a folder can be written, or made in the nearest folder that is there."""
    there = os.path.abspath(path)
    while not os.path.exists(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    if os.path.isdir(there) and os.access(there, os.W_OK):
        return Finding(subject, f"{path} can be written")
    return Finding(subject, f"{path} cannot be written", good=False)
