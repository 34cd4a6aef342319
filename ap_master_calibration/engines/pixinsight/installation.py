"""Finds PixInsight on this machine and its version, and builds the command that starts it."""

from __future__ import annotations

import contextlib
import mmap
import os
import plistlib
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.parsers.expat import ExpatError

from ap_master_calibration.engines.pixinsight.parameters import Version
from ap_master_calibration.errors import ApmcError, EngineMissing
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.text import Text, text

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
class Installation:
    """A PixInsight: the program to start, its version where known, and how it was found."""

    program: str
    version: Version | None
    how: Text


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


def find_pixinsight(
    binary: str | None, *, places: Sequence[str] | None = None, path: str | None = None
) -> Installation:
    """Finds PixInsight where the user says it is, else in its usual places, else on PATH.

    `binary` may be the application, its folder, the `.sh` or the program. Raises EngineMissing
    where there is none, or what is there cannot be started.
    """
    if binary is not None and binary.strip():
        return _installation_at(os.path.expanduser(binary.strip().strip("\"'")))
    for place in usual_places() if places is None else places:
        program = _program_in(place)
        if program is not None:
            return Installation(program, version_of(program), text("in its usual place"))
    for name in _ON_PATH:
        executable = shutil.which(name, path=path)
        if executable is not None:
            program = os.path.abspath(executable)
            return Installation(program, version_of(program), text("on PATH"))
    raise EngineMissing(
        text(
            "PixInsight was not found in its usual places or on PATH: say where it is with "
            "--pixinsight-binary, or use --engine builtin"
        )
    )


def _installation_at(path: str) -> Installation:
    if not os.path.exists(path):
        raise EngineMissing(
            text(
                "there is no {path}: give PixInsight.app, PixInsight's folder, PixInsight.sh or "
                "PixInsight.exe",
                path=path,
            )
        )
    program = _program_in(path)
    if program is None:
        raise EngineMissing(
            text("there is no PixInsight in {path}: give the folder it was put into", path=path)
        )
    if not os.access(program, os.X_OK):
        raise EngineMissing(
            text(
                "{program} may not be started: give it the right to run (chmod +x)",
                program=program,
            )
        )
    return Installation(program, version_of(program), text("as set"))


def usual_program() -> str:
    """The program in PixInsight's usual place on this system, whether it is there or not."""
    place = usual_places()[0]
    if place.endswith(".app"):
        return os.path.join(place, _IN_APP)
    return place if place.endswith(".exe") else os.path.join(place, "bin", "PixInsight.sh")


def _program_in(path: str) -> str | None:
    """The program to start in an application or a folder, or the program itself; None if none.

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
    """Returns the version in macOS's property list or Windows's version resource; else None.

    On Linux nothing in the installation is known to hold it.
    """
    if program.lower().endswith(".exe"):
        return _windows_version(program)
    contents = os.path.dirname(os.path.dirname(program))
    return _mac_version(os.path.join(contents, "Info.plist"))


def version_from(line: str) -> Version | None:
    """Returns the first version in a line such as "PixInsight Core 1.9.4 Lockhart (x64)"."""
    match = re.search(r"\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\b", line)
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


def version_number(version: Version) -> str:
    """Returns a version as it is written: "1.9.4"."""
    return ".".join(map(str, version))


def _mac_version(path: str) -> Version | None:
    try:
        with open(path, "rb") as file:
            properties = plistlib.load(file)
    except (OSError, ValueError, ExpatError):
        return None
    return version_from(str(properties.get("CFBundleShortVersionString", "")))


# VS_FIXEDFILEINFO: signature 0xFEEF04BD, structure version 1.0, then the file version, most
# significant half first (learn.microsoft.com, verrsrc.h)
_RESOURCE = bytes.fromhex("bd04effe00000100")


def _windows_version(path: str) -> Version | None:
    try:
        with (
            open(path, "rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view,
        ):
            at = view.find(_RESOURCE)
            fields = view[at + 8 : at + 16] if at >= 0 else b""
    except (OSError, ValueError):  # an empty file cannot be mapped
        return None
    if len(fields) < 8:
        return None
    minor, major, _build, release = (
        int.from_bytes(fields[i : i + 2], "little") for i in range(0, 8, 2)
    )
    return (major, minor, release) if major else None


# --- the command --------------------------------------------------------------------------------


def command_line(program: str, script: str, settings: PixInsightSettings) -> tuple[str, ...]:
    """Returns the arguments that start PixInsight on a script, for a launch without a shell.

    Raises ApmcError where `-r=` does not take the script's path (see `safe_script`).
    """
    if not is_safe_path(script):
        raise ApmcError(
            text("PixInsight cannot be given the script {script}: use --script-dir", script=script)
        )
    return (
        *_virtual_display(os.environ),
        program,
        f"-n={settings.instance}",
        "--automation-mode",
        *settings.quiet_flags,
        f"-r={script}",
        *(("--force-exit",) if settings.force_exit else ()),
    )


def _virtual_display(env: Mapping[str, str]) -> tuple[str, ...]:
    """The command that gives PixInsight a screen on a Linux machine without one, if installed."""
    if has_display(env):
        return ()
    xvfb = shutil.which("xvfb-run", path=env.get("PATH"))
    return (xvfb, "-a") if xvfb else ()


def has_display(env: Mapping[str, str], system: str = sys.platform) -> bool:
    """Returns True where a program can open a window; only Linux can be without."""
    return system != "linux" or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def environment() -> dict[str, str | None]:
    """Returns the variables that are changed for PixInsight."""
    return {"QT_QPA_PLATFORM": "xcb"} if _virtual_display(os.environ) else {}


_SAFE_PATH = re.compile(r"[ !#$%&()+./0-9:;@A-Z\\\[\]^_a-z{}~-]{1,240}")
"""PixInsight splits `-r=` at commas, without an escape; longer paths may fail on Windows."""


def is_safe_path(path: str) -> bool:
    """Returns True for a path that `-r=` takes as it is."""
    return _SAFE_PATH.fullmatch(path) is not None


def safe_script(script: str) -> str:
    """The script itself, or where `-r=` does not take its path, a copy in a temporary folder.

    Raises ApmcError where no temporary folder has a safe path.
    """
    if is_safe_path(script):
        return script
    for place in (None, "/tmp", "/var/tmp", "C:\\Users\\Public"):  # noqa: S108  a folder made by us
        try:
            folder = tempfile.mkdtemp(prefix="apmc-", dir=place)
        except OSError:
            continue
        copy = os.path.join(folder, "calibrate_masters.js")
        if is_safe_path(copy):
            shutil.copyfile(script, copy)
            return copy
        os.rmdir(folder)
    raise ApmcError(
        text(
            "PixInsight cannot be given the script, as the folder for temporary files has a name "
            "with letters it does not take: choose a plain folder with --script-dir"
        )
    )


def remove_copy(copy: str) -> None:
    """Removes a copy that `safe_script` made, and its folder."""
    shutil.rmtree(os.path.dirname(copy), ignore_errors=True)


# --- slots --------------------------------------------------------------------------------------

SLOTS = range(1, 257)


@dataclass(frozen=True, slots=True)
class Instance:
    """A running PixInsight: its process number and its slot."""

    pid: int
    slot: int


def check_slot(settings: PixInsightSettings, running: Iterable[Instance] | None = None) -> None:
    """Raises ApmcError where a PixInsight runs in the slot: it would be handed our script."""
    used = {i.slot: i.pid for i in (instances() if running is None else running)}
    slot = settings.instance
    if slot not in used:
        return
    free = next((other for other in (*SLOTS[100:], *SLOTS[:100]) if other not in used), "")
    raise ApmcError(
        text(
            "a PixInsight already runs in slot {slot} (process {pid}): close it first or use "
            "another slot with --instance-id {free}",
            slot=slot,
            pid=str(used[slot]),
            free=free,
        )
    )


def instances() -> tuple[Instance, ...]:
    """Returns the running PixInsights, as far as the system shows their command lines."""
    slots = ((pid, slot_of(arguments)) for pid, arguments in _processes())
    return tuple(Instance(pid, s) for pid, s in slots if s is not None and pid != os.getpid())


_SLOT = re.compile(r"(?:-n|--new-instance)=(\d+)")


def slot_of(arguments: Sequence[str]) -> int | None:
    """Returns the slot of a process with that command line; None where it is no PixInsight.

    Without a slot on its command line it was started by hand, and has the first.
    """
    names = [re.split(r"[/\\]", argument)[-1].lower() for argument in arguments[:2]]
    if not any(name.removesuffix(".exe").removesuffix(".sh") == "pixinsight" for name in names):
        return None
    slots = [match for argument in arguments if (match := _SLOT.fullmatch(argument))]
    return int(slots[0][1]) if slots else 1


def _processes() -> Iterator[tuple[int, tuple[str, ...]]]:
    import psutil

    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):  # it ended meanwhile, or is none of ours
            yield process.pid, tuple(process.cmdline())
