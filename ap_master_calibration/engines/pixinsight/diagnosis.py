"""Checks PixInsight without starting it, and by one start on a script of one line."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass

from ap_master_calibration.engines.base import Job
from ap_master_calibration.engines.pixinsight.installation import (
    Installation,
    check_slot,
    command_line,
    environment,
    find_pixinsight,
    has_display,
    is_safe_path,
    remove_copy,
    safe_script,
    version_number,
)
from ap_master_calibration.engines.pixinsight.pixinsight_engine import IDLE_CAUSE, read_result
from ap_master_calibration.engines.pixinsight.script import V8_SINCE, literal, prologue
from ap_master_calibration.errors import ApmcError, EngineMissing
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.text import Text, text, verbatim

START_TIMEOUT = 180.0
"""Seconds a start may take without a sign of life; a usual one takes 20 to 40."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was checked: what it is, the finding, and whether that is good."""

    subject: Text
    finding: Text
    good: bool = True


def diagnose(settings: PixInsightSettings) -> tuple[Evidence, ...]:
    """The PixInsight that is found, the command that would start it, and what stands in its way."""
    try:
        installation = find_pixinsight(settings.binary)
    except EngineMissing as error:
        return (Evidence(verbatim("PixInsight"), error.text, good=False),)
    how = text("{program}, {how}", program=installation.program, how=installation.how)
    argv = command_line(installation.program, "OUT/logs/TIME_calibrate_masters.js", settings)
    return (
        Evidence(verbatim("PixInsight"), how),
        _version(installation),
        _slot(settings),
        *_display(),
        *_script_folder(settings),
        Evidence(text("command line"), verbatim(shell_line(argv))),
    )


def _version(installation: Installation) -> Evidence:
    subject, version = text("PixInsight version"), installation.version
    if version is None:
        unknown = text("not known before it starts: the script suits every version from 1.8.9 on")
        return Evidence(subject, unknown)
    engine = "V8" if version >= V8_SINCE else "SpiderMonkey"
    number = version_number(version)
    if version < (1, 8, 9):
        too_old = text(
            "{version}, scripts run on {engine}; 1.8.9 or later is needed",
            version=number,
            engine=engine,
        )
        return Evidence(subject, too_old, good=False)
    return Evidence(
        subject, text("{version}, scripts run on {engine}", version=number, engine=engine)
    )


def _slot(settings: PixInsightSettings) -> Evidence:
    subject = text("instance slot")
    try:
        check_slot(settings)
    except ApmcError as error:
        return Evidence(subject, error.text, good=False)
    return Evidence(subject, text("{slot} is free", slot=settings.instance))


def _display() -> tuple[Evidence, ...]:
    subject = text("display")
    if sys.platform != "linux":
        return ()
    if has_display(os.environ):
        return (Evidence(subject, text("there is one")),)
    if environment():
        return (Evidence(subject, text("none; xvfb-run gives PixInsight one")),)
    missing = text("none, and PixInsight needs one: install xvfb (xvfb-run)")
    return (Evidence(subject, missing, good=False),)


def _script_folder(settings: PixInsightSettings) -> tuple[Evidence, ...]:
    """Returns the folder for scripts, where one is set."""
    if settings.script_dir is None:
        return ()
    subject, folder = text("script folder"), os.path.abspath(settings.script_dir)
    if not is_writable(folder):
        return (Evidence(subject, text("{folder} cannot be written", folder=folder), good=False),)
    if not is_safe_path(os.path.join(folder, "20260129_123456_calibrate_masters.js")):
        copied = text("{folder} (its scripts are copied to run them)", folder=folder)
        return (Evidence(subject, copied),)
    return (Evidence(subject, text("{folder} can be written", folder=folder)),)


def is_writable(folder: str) -> bool:
    """Checks that a folder can be written, or made in the nearest folder that exists."""
    existing = os.path.abspath(folder)
    while not os.path.exists(existing) and os.path.dirname(existing) != existing:
        existing = os.path.dirname(existing)
    return os.path.isdir(existing) and os.access(existing, os.W_OK)


def shell_line(argv: tuple[str, ...]) -> str:
    """Returns a command as it is typed into this system's shell."""
    if sys.platform == "win32":
        import subprocess

        return subprocess.list2cmdline(argv)
    import shlex

    return shlex.join(argv)


# --- one start ----------------------------------------------------------------------------------

_SCRIPT = """\
var RESULT = @@;
File.writeTextFile( RESULT, JSON.stringify( { finished: true, pixinsight:
   CoreApplication.versionMajor + "." + CoreApplication.versionMinor + "." +
   CoreApplication.versionRelease } ) );
"""


class StartCheck:
    """One start of PixInsight on a script of one line, in a temporary folder.

    A context manager. Launch `job`, whose lines nobody needs, then ask for the `verdict` with the
    exit code, or with None where it gave no sign of life.
    """

    def __init__(self, settings: PixInsightSettings) -> None:
        """Writes the script. Raises EngineMissing or ApmcError where PixInsight cannot start."""
        installation = find_pixinsight(settings.binary)
        check_slot(settings)
        self._folder = tempfile.TemporaryDirectory(prefix="apmc-")
        self._script = os.path.join(self._folder.name, "start.js")
        self._result = os.path.join(self._folder.name, "start.json")
        path = self._result.replace("\\", "/") if os.sep == "\\" else self._result
        with open(self._script, "w", encoding="ascii", newline="\n") as file:
            file.write(prologue(installation.version) + _SCRIPT.replace("@@", literal(path)))
        self._safe_script = safe_script(self._script)
        self.job = Job(
            argv=command_line(installation.program, self._safe_script, settings),
            folder="",
            follow={},
            env=environment(),
            idle_timeout=START_TIMEOUT,
            idle_cause=IDLE_CAUSE,
        )

    def __enter__(self) -> StartCheck:
        return self

    def __exit__(self, *_: object) -> None:
        if self._safe_script != self._script:
            remove_copy(self._safe_script)
        self._folder.cleanup()

    def verdict(self, code: int | None) -> Evidence:
        """Returns whether the script ran; the exit code only tells a crash from an end."""
        subject, result = text("start"), read_result(self._result)
        if result.get("finished") is True:
            version = str(result.get("pixinsight"))
            started = text("PixInsight {version} started and ran a script", version=version)
            return Evidence(subject, started)
        if code is None:
            silent = text("no sign of life: {cause}", cause=IDLE_CAUSE)
            return Evidence(subject, silent, good=False)
        if code == 0:
            reason = text(
                "PixInsight ended without running the script: start it by hand, close every "
                "dialog, and look at its licence"
            )
        else:
            reason = text(
                "PixInsight crashed (exit code {code}) without running the script: start it by "
                "hand, close every dialog, and look at its licence",
                code=str(code),
            )
        return Evidence(subject, reason, good=False)
