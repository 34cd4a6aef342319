"""How PixInsight is started: its command line, a script path it can take, a slot nobody uses."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ap_master_calibration.engines.pixinsight.find_pixinsight import Found
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.settings import PixInsightSettings

SLOTS = range(1, 257)
_LONGEST = 240  # characters; beyond it Windows programs may fail
_SAFE = re.compile(r"[ !#$%&()+./0-9:;@A-Z\\\[\]^_a-z{}~-]+")


@dataclass(frozen=True, slots=True)
class Instance:
    """A PixInsight that runs: its process number, and its slot."""

    pid: int
    slot: int


def command_line(found: Found, script: str, settings: PixInsightSettings) -> tuple[str, ...]:
    """The words that start PixInsight on a script, for a launch without a shell.

    Raises ApmcError where `-r=` cannot carry the script's path (see `carried`).
    """
    if not can_carry(script):
        raise ApmcError(f"PixInsight cannot be given the script {script}: use --script-dir")
    return (
        *_display(os.environ),
        found.program,
        f"-n={settings.instance}",
        "--automation-mode",
        *settings.quiet_flags,
        f"-r={script}",
        *(("--force-exit",) if settings.force_exit else ()),
    )


def _display(env: Mapping[str, str]) -> tuple[str, ...]:
    """What gives PixInsight a screen on a Linux machine without one, if that is there."""
    if has_display(env):
        return ()
    xvfb = shutil.which("xvfb-run", path=env.get("PATH"))
    return (xvfb, "-a") if xvfb else ()


def has_display(env: Mapping[str, str], system: str = sys.platform) -> bool:
    """True where a program can open a window; only Linux can be without."""
    return system != "linux" or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def environment(env: Mapping[str, str] | None = None) -> dict[str, str | None]:
    """What is changed in the environment `env` (this process's own) for PixInsight."""
    return {"QT_QPA_PLATFORM": "xcb"} if _display(os.environ if env is None else env) else {}


# --- the script's path --------------------------------------------------------------------------


def can_carry(path: str) -> bool:
    """True for a path that `-r=` takes as it is: PixInsight splits at commas, without an escape."""
    return _SAFE.fullmatch(path) is not None and len(path) <= _LONGEST


def carried(script: str) -> str:
    """The script itself, or where `-r=` cannot carry its path, a copy in a folder of its own.

    Raises ApmcError where no folder for temporary files has a path it can carry.
    """
    if can_carry(script):
        return script
    for place in (None, "/tmp", "/var/tmp", "C:\\Users\\Public"):  # noqa: S108  a folder made by us
        try:
            folder = tempfile.mkdtemp(prefix="apmc-", dir=place)
        except OSError:
            continue
        copy = os.path.join(folder, "calibrate_masters.js")
        if can_carry(copy):
            shutil.copyfile(script, copy)
            return copy
        os.rmdir(folder)
    raise ApmcError(
        "PixInsight cannot be given the script, as the folder for temporary files has a name "
        "with letters it does not take: choose a plain folder with --script-dir"
    )


def drop_copy(copy: str) -> None:
    """Removes a copy that `carried` made, and its folder."""
    shutil.rmtree(os.path.dirname(copy), ignore_errors=True)


# --- slots --------------------------------------------------------------------------------------


def check_slot(settings: PixInsightSettings, running: Iterable[Instance] | None = None) -> None:
    """Raises ApmcError where a PixInsight already runs in the slot: a run would be handed to it."""
    used = {i.slot: i.pid for i in (instances() if running is None else running)}
    if settings.instance not in used:
        return
    free = next((slot for slot in (*SLOTS[100:], *SLOTS[:100]) if slot not in used), None)
    way_out = f"or use another slot with --instance-id {free}" if free is not None else ""
    raise ApmcError(
        f"a PixInsight already runs in slot {settings.instance} (process "
        f"{used[settings.instance]}): close it first {way_out}".rstrip()
    )


def instances() -> tuple[Instance, ...]:
    """The PixInsights that run, as far as the system shows command lines; else none.

    One without a slot of its own on its command line was started by hand: it has the first.
    """
    found = []
    for pid, words in _processes():
        slot = slot_of(words)
        if slot is not None and pid != os.getpid():
            found.append(Instance(pid, slot))
    return tuple(found)


_SLOT = re.compile(r"(?:-n|--new-instance)=(\d+)")


def slot_of(words: Iterable[str]) -> int | None:
    """The slot of a process with that command line; None where it is no PixInsight."""
    told = tuple(words)
    names = [re.split(r"[/\\]", word)[-1].lower() for word in told[:2]]
    if not any(name.removesuffix(".exe").removesuffix(".sh") == "pixinsight" for name in names):
        return None
    for word in told:
        if match := _SLOT.fullmatch(word):
            return int(match[1])
    return 1


def _processes() -> Iterator[tuple[int, tuple[str, ...]]]:
    import psutil

    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):  # it ended meanwhile, or is none of ours
            yield process.pid, tuple(process.cmdline())
