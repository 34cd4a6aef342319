"""Looks at PixInsight without starting it, and starts it on a script that only says hello."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass

from ap_master_calibration.engines.base import Job
from ap_master_calibration.engines.pixinsight.find_pixinsight import Found, find, version_words
from ap_master_calibration.engines.pixinsight.pixinsight_engine import IDLE_WORDS, read_result
from ap_master_calibration.engines.pixinsight.script import V8_SINCE, literal, prologue
from ap_master_calibration.engines.pixinsight.start import (
    can_carry,
    carried,
    check_slot,
    command_line,
    drop_copy,
    environment,
    has_display,
)
from ap_master_calibration.errors import ApmcError, EngineMissing
from ap_master_calibration.settings import PixInsightSettings

TRIAL_TIMEOUT = 180.0
"""Seconds a start may take without a sign of life; a usual one takes 20 to 40."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing looked at: what it is, what was found, and whether that is good."""

    subject: str
    found: str
    good: bool = True


def diagnose(settings: PixInsightSettings) -> tuple[Evidence, ...]:
    """What is found of PixInsight, what would be started, and what stands in its way."""
    try:
        found = find(settings.binary)
    except EngineMissing as error:
        return (Evidence("PixInsight", str(error), good=False),)
    return (
        Evidence("PixInsight", f"{found.program}, {found.how}"),
        _version(found),
        _slot(settings),
        *_display(),
        *_script_folder(settings),
        Evidence("command line", shown(_command(found, settings))),
    )


def _version(found: Found) -> Evidence:
    if found.version is None:
        return Evidence(
            "PixInsight version",
            "not known before it starts: the script suits every version from 1.8.9 on",
        )
    engine = "V8" if found.version >= V8_SINCE else "SpiderMonkey"
    words = f"{version_words(found.version)}, scripts run on {engine}"
    if found.version < (1, 8, 9):
        return Evidence("PixInsight version", f"{words}; 1.8.9 or later is needed", good=False)
    return Evidence("PixInsight version", words)


def _slot(settings: PixInsightSettings) -> Evidence:
    try:
        check_slot(settings)
    except ApmcError as error:
        return Evidence("instance slot", str(error), good=False)
    return Evidence("instance slot", f"{settings.instance} is free")


def _display() -> tuple[Evidence, ...]:
    if sys.platform != "linux":
        return ()
    if has_display(os.environ):
        return (Evidence("display", "there is one"),)
    if environment():
        return (Evidence("display", "none; xvfb-run gives PixInsight one"),)
    return (
        Evidence("display", "none, and PixInsight needs one: install xvfb (xvfb-run)", good=False),
    )


def _script_folder(settings: PixInsightSettings) -> tuple[Evidence, ...]:
    """The folder for scripts, where one is set."""
    if settings.script_dir is None:
        return ()
    folder = os.path.abspath(settings.script_dir)
    there = folder
    while not os.path.exists(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    if not os.path.isdir(there) or not os.access(there, os.W_OK):
        return (Evidence("script folder", f"{folder} cannot be written", good=False),)
    if not can_carry(os.path.join(folder, "20260129_123456_calibrate_masters.js")):
        return (Evidence("script folder", f"{folder} (its scripts are copied to run them)"),)
    return (Evidence("script folder", f"{folder} can be written"),)


def _command(found: Found, settings: PixInsightSettings) -> tuple[str, ...]:
    return command_line(found, "OUT/logs/TIME_calibrate_masters.js", settings)


def shown(argv: tuple[str, ...]) -> str:
    """A command line as it is typed into this system's shell."""
    if sys.platform == "win32":
        import subprocess

        return subprocess.list2cmdline(argv)
    import shlex

    return shlex.join(argv)


# --- a start that says hello --------------------------------------------------------------------

_HELLO = """\
var HELLO = @@;
File.writeTextFile( HELLO, JSON.stringify( { finished: true, pixinsight:
   CoreApplication.versionMajor + "." + CoreApplication.versionMinor + "." +
   CoreApplication.versionRelease } ) );
"""


class StartCheck:
    """One start of PixInsight on a script of one line, in a folder that is removed again.

    Use: launch `job`, handing the lines to nobody, then ask `verdict` with the exit code, or with
    None where it gave no sign of life. A context manager.
    """

    def __init__(self, settings: PixInsightSettings) -> None:
        """Writes the script. Raises EngineMissing or ApmcError where it cannot be started."""
        found = find(settings.binary)
        check_slot(settings)
        self._folder = tempfile.TemporaryDirectory(prefix="apmc-")
        script = os.path.join(self._folder.name, "hello.js")
        self._answer = os.path.join(self._folder.name, "hello.json")
        place = self._answer.replace("\\", "/") if os.sep == "\\" else self._answer
        with open(script, "w", encoding="ascii", newline="\n") as file:
            file.write(prologue(found.version) + _HELLO.replace("@@", literal(place)))
        self._script, self._carried = script, carried(script)
        self.job = Job(
            argv=command_line(found, self._carried, settings),
            folder="",
            follow={},
            env=environment(),
            idle_timeout=TRIAL_TIMEOUT,
            idle_words=IDLE_WORDS,
        )

    def __enter__(self) -> StartCheck:
        return self

    def __exit__(self, *_: object) -> None:
        if self._carried != self._script:
            drop_copy(self._carried)
        self._folder.cleanup()

    def verdict(self, code: int | None) -> Evidence:
        """Whether the script ran; the exit code only tells of a crash."""
        told: Mapping[str, object] = read_result(self._answer)
        if told.get("finished") is True:
            return Evidence(
                "start", f"PixInsight {told.get('pixinsight')} started and ran a script"
            )
        if code is None:
            return Evidence("start", f"no sign of life: {IDLE_WORDS}", good=False)
        how = "ended" if code == 0 else f"crashed (exit code {code})"
        return Evidence(
            "start",
            f"PixInsight {how} without running the script: start it by hand, close every dialog, "
            "and look at its licence",
            good=False,
        )
