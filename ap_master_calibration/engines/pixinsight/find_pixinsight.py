"""Finds PixInsight on this machine, and its version where that can be read without starting it."""

from __future__ import annotations

import mmap
import os
import plistlib
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from xml.parsers.expat import ExpatError

from ap_master_calibration.engines.pixinsight.parameters import Version
from ap_master_calibration.errors import EngineMissing

_IN_APP = os.path.join("Contents", "MacOS", "PixInsight")
_BELOW = (  # where the program lies in a folder a user may name; the .sh sets library paths
    os.path.join("bin", "PixInsight.sh"),
    "PixInsight.sh",
    os.path.join("bin", "PixInsight.exe"),
    "PixInsight.exe",
    os.path.join("PixInsight.app", _IN_APP),
    _IN_APP,
    os.path.join("bin", "PixInsight"),
    "PixInsight",
)
_ON_PATH = ("PixInsight.sh", "PixInsight.exe", "PixInsight")


@dataclass(frozen=True, slots=True)
class Found:
    """A PixInsight: what is started, its version if that can be told, and how it was found."""

    program: str
    version: Version | None
    how: str


def usual_places(system: str = sys.platform) -> tuple[str, ...]:
    """Where PixInsight's installer puts it on a system (a `sys.platform`), the likely one first."""
    if system == "win32":
        roots = [os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMW6432")]
        folders = [*(r for r in roots if r), "C:\\Program Files"]
        return tuple(dict.fromkeys(f"{f}\\PixInsight\\bin\\PixInsight.exe" for f in folders))
    if system == "darwin":
        return (
            "/Applications/PixInsight/PixInsight.app",
            "/Applications/PixInsight.app",
            os.path.expanduser("~/Applications/PixInsight/PixInsight.app"),
        )
    return (
        "/opt/PixInsight",
        os.path.expanduser("~/PixInsight"),
        os.path.expanduser("~/opt/PixInsight"),
        "/usr/local/PixInsight",
    )


def find(
    asked: str | None, *, places: Sequence[str] | None = None, path: str | None = None
) -> Found:
    """PixInsight where the user says it is, else in its usual places, else on PATH.

    `asked` may be the application, its folder, the `.sh` or the program. Raises EngineMissing
    where there is none, or what is there cannot be started.
    """
    if asked is not None and asked.strip():
        return _asked(os.path.expanduser(asked.strip().strip("\"'")))
    for place in usual_places() if places is None else places:
        program = _program_in(place)
        if program is not None:
            return Found(program, version_of(program), "in its usual place")
    for name in _ON_PATH:
        found = shutil.which(name, path=path)
        if found is not None:
            program = os.path.abspath(found)
            return Found(program, version_of(program), "on PATH")
    raise EngineMissing(
        "PixInsight was not found in its usual places or on PATH: say where it is with "
        "--pixinsight-binary, or use --engine builtin"
    )


def _asked(path: str) -> Found:
    if not os.path.exists(path):
        raise EngineMissing(
            f"there is no {path}: give PixInsight.app, PixInsight's folder, PixInsight.sh or "
            "PixInsight.exe"
        )
    program = _program_in(path)
    if program is None:
        raise EngineMissing(f"there is no PixInsight in {path}: give the folder it was put into")
    if not os.access(program, os.X_OK):
        raise EngineMissing(f"{program} may not be started: give it the right to run (chmod +x)")
    return Found(program, version_of(program), "as set")


def _program_in(path: str) -> str | None:
    """What is to be started, for an application, a folder or a program; None where there is none.

    The bare program of Linux does not find its libraries: the script beside it sets their paths.
    """
    if os.path.isdir(path):
        candidates = (os.path.join(path, below) for below in _BELOW)
        return next((os.path.abspath(c) for c in candidates if os.path.isfile(c)), None)
    if not os.path.isfile(path):
        return None
    beside = os.path.join(os.path.dirname(path), "PixInsight.sh")
    if os.path.basename(path) == "PixInsight" and os.path.isfile(beside):
        return os.path.abspath(beside)
    return os.path.abspath(path)


# --- the version --------------------------------------------------------------------------------


def version_of(program: str) -> Version | None:
    """The version a program's own files tell: macOS's property list, Windows's version resource.

    None where they do not; on Linux nothing in the installation is known to tell it.
    """
    if program.lower().endswith(".exe"):
        return _of_resource(program)
    contents = os.path.dirname(os.path.dirname(program))
    return _of_property_list(os.path.join(contents, "Info.plist"))


def version_from(text: str) -> Version | None:
    """The first version in a text, as "PixInsight Core 1.9.4 Lockhart (x64)" has one."""
    found = re.search(r"\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\b", text)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def version_words(version: Version | None) -> str:
    """A version as it is read: "1.9.4", or that it is not known."""
    return "of unknown version" if version is None else ".".join(map(str, version))


def _of_property_list(path: str) -> Version | None:
    try:
        with open(path, "rb") as file:
            told = plistlib.load(file)
    except (OSError, ValueError, ExpatError):
        return None
    return version_from(str(told.get("CFBundleShortVersionString", "")))


# VS_FIXEDFILEINFO: signature 0xFEEF04BD, structure version 1.0, then the file version, most
# significant half first (learn.microsoft.com, verrsrc.h)
_RESOURCE = bytes.fromhex("bd04effe00000100")


def _of_resource(path: str) -> Version | None:
    try:
        with (
            open(path, "rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view,
        ):
            at = view.find(_RESOURCE)
            told = view[at + 8 : at + 16] if at >= 0 else b""
    except (OSError, ValueError):  # an empty file cannot be mapped
        return None
    if len(told) < 8:
        return None
    minor, major, _build, release = (
        int.from_bytes(told[i : i + 2], "little") for i in range(0, 8, 2)
    )
    return (major, minor, release) if major else None
