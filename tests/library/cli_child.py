"""Runs the command line as a person does: a process of its own, its words and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from systems import user_folders

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Said:
    """What a run of the command line said."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a user with an empty home."""
    return {
        **os.environ,
        **user_folders(home),
        "HOME": str(home),
        "USERPROFILE": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONWARNINGS": "error",
        **more,
    }


COMMANDS = {"check", "demo", "doctor", "library", "rehearse", "rigs", "run", "verify"}


def apmc(
    *words: str | os.PathLike[str],
    home: Path,
    cwd: Path | None = None,
    checked: bool = False,
    **more: str,
) -> Said:
    """`python -m ap_master_calibration WORDS` to its end.

    A run looks at its frames first only where it is to be `checked`: that starts one more process.
    """
    arguments = [os.fspath(word) for word in words]
    makes = len(arguments) > 1 and arguments[0] not in COMMANDS
    if makes and not checked and not {"--check", "-h", "--help"}.intersection(arguments):
        arguments += ["--check", "off"]
    done = subprocess.run(
        [sys.executable, "-m", "ap_master_calibration", *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env=environment(home, **more),
        cwd=cwd,
        timeout=240,
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)
