#!/usr/bin/env python3
"""Starts what was built as a stranger's computer would: `check_bundle.py FOLDER`.

Nothing of this machine's Python is to be found: the environment holds what a system sets, and no
more. Version, doctor, a demo, the window's self-test, and what PixInsight would be handed.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

import contents

ENDING = ".exe" if sys.platform == "win32" else ""
_STARTS, _WINDOWS = 5, 3

FAKE_PIXINSIGHT = """\
#!/bin/sh
/usr/bin/env > {told}
"""


def environment(home: Path, system: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What a system sets for a program it starts, and nothing of this shell."""
    if sys.platform == "win32":
        names = (
            "SYSTEMROOT",
            "SYSTEMDRIVE",
            "WINDIR",
            "COMSPEC",
            "PATHEXT",
            "NUMBER_OF_PROCESSORS",
        )
        root = system["SYSTEMROOT"]
        there = {name: system[name] for name in names if name in system}
        temporary = str(home / "Temp")
        os.makedirs(temporary, exist_ok=True)
        return there | {
            "PATH": f"{root}\\System32;{root}",
            "USERPROFILE": str(home),
            "APPDATA": str(home / "Roaming"),
            "LOCALAPPDATA": str(home / "Local"),
            "TEMP": temporary,
            "TMP": temporary,
        }
    return {"PATH": "/usr/bin:/bin", "HOME": str(home)}


class Bundle:
    """The programs of a bundle, started in an environment of their own."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.env = environment(home)

    def start(self, program: str, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Runs a program to its end."""
        return subprocess.run(
            [str(self.folder / f"{program}{ENDING}"), *words],
            env=self.env | more,
            cwd=self.folder.anchor,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )

    def expect(self, program: str, *words: str, code: int = 0, **more: str) -> str:
        """What a program writes; ends this script where it ends otherwise than with `code`."""
        done = self.start(program, *words, **more)
        if done.returncode != code:
            told = f"{done.stdout}\n{done.stderr}".strip()
            fail(f"{program} {' '.join(words)} ended with {done.returncode}, not {code}:\n{told}")
        return done.stdout


def fail(sentence: str) -> NoReturn:
    """Ends this script."""
    sys.exit(f"the bundle is no good: {sentence}")


def check(folder: Path, version: str) -> None:
    """Tries the bundle in `folder`; ends this script where anything is wrong."""
    with tempfile.TemporaryDirectory(prefix="apmc-check-") as made:
        home = Path(made).resolve()
        bundle = Bundle(folder, home)
        _version(bundle, version)
        _licences(bundle)
        _doctor(bundle)
        _demo(bundle, home / "demo")
        _selftest(bundle, home / "selftest")
        print("ok selftest: the window opened, scanned, made masters and closed")
        if sys.platform != "win32":
            _pixinsight(bundle, home)
        _start_up(bundle, home)


def _version(bundle: Bundle, version: str) -> None:
    told = bundle.expect("apmc", "--version").split()
    if told[-1:] != [version]:
        fail(f"apmc --version says {told}, not {version}")
    print(f"ok version: {version}")


def _licences(bundle: Bundle) -> None:
    places = (bundle.folder, bundle.folder.parent / "Resources")  # the second in an application
    listed = next(
        (p / "licences" / "README.txt" for p in places if (p / "licences").is_dir()), None
    )
    if listed is None or "pyside6-essentials" not in listed.read_text(encoding="utf-8"):
        fail("the licences are missing")
    print(f"ok licences: {listed}")


def _doctor(bundle: Bundle) -> None:
    told = bundle.expect("apmc", "doctor")
    kernel = next((line for line in told.splitlines() if "built-in engine" in line), "")
    if "C kernel" not in kernel:
        fail(f"the compiled kernel is not used: {kernel}")
    print(f"ok doctor: {kernel.split('engine')[-1].strip()}")


def _demo(bundle: Bundle, folder: Path) -> None:
    bundle.expect("apmc", "demo", str(folder))
    masters = list((folder / "masters" / "master").glob("*.xisf"))
    report = next((folder / "masters" / "logs").glob("*/report.html"), None)
    if not masters or report is None or report.stat().st_size < 10_000:
        fail(f"the demo made {len(masters)} masters, report: {report}")
    run = next((folder / "masters" / "logs").glob("*/plan.json")).parent
    bundle.expect("apmc", "rehearse", str(run), "--speed", "1000")
    print(f"ok demo: {len(masters)} masters and a report, told again by rehearse")


def _selftest(bundle: Bundle, folder: Path) -> float:
    """Seconds until the window was painted."""
    done = bundle.start("apmc-gui", "--selftest", str(folder))
    report = folder / "selftest.txt"  # on Windows the window has no console to tell it on
    told = report.read_text(encoding="utf-8") if report.exists() else ""
    if done.returncode:
        fail(f"apmc-gui --selftest ended with {done.returncode}:\n{told or done.stderr}")
    seconds = re.search(r"painted ([\d.]+) s after", told)
    if seconds is None:
        fail(f"the self-test does not tell when the window was painted:\n{told}")
    return float(seconds[1])


def _pixinsight(bundle: Bundle, home: Path) -> None:
    """A stand-in for PixInsight writes down what it is handed: nothing of the bundle's."""
    told, program = home / "handed.txt", home / "bin" / "PixInsight"
    program.parent.mkdir()
    program.write_text(FAKE_PIXINSIGHT.format(told=told), encoding="utf-8")
    program.chmod(0o755)
    words = [str(home / "demo" / "frames"), str(home / "out"), "--engine", "pixinsight"]
    own = {"LD_LIBRARY_PATH": "/opt/mine", "DISPLAY": ":99", "QT_SCALE_FACTOR": "1"}
    bundle.start("apmc", *words, "--pixinsight-binary", str(program), **own)
    if not told.exists():
        fail("PixInsight is not started")
    env = dict(line.split("=", 1) for line in told.read_text().splitlines() if "=" in line)
    ours = {"PWD", "SHLVL", "_", "OLDPWD", "APMC_LIFELINE"}
    strange = {k: v for k, v in env.items() if k not in ours and (bundle.env | own).get(k) != v}
    lost = {k for k in bundle.env | own if k not in env}
    if strange or lost:
        fail(f"PixInsight is handed {strange}, and not {lost}")
    print(f"ok PixInsight's environment: {', '.join(sorted(env.keys() - ours))}")


def _start_up(bundle: Bundle, home: Path) -> None:
    for words in (("--version",), ("--help",)):
        print(f"start-up, apmc {words[0]}: {_median(bundle, words):.2f} s")
    painted = [_selftest(bundle, home / f"selftest-{n}") for n in range(_WINDOWS)]
    print(f"start-up, apmc-gui to the painted window: {statistics.median(painted):.2f} s")


def _median(bundle: Bundle, words: tuple[str, ...]) -> float:
    took = []
    for _ in range(_STARTS):
        start = time.perf_counter()
        bundle.expect("apmc", *words)
        took.append(time.perf_counter() - start)
    return statistics.median(took)


def main() -> None:
    """Tries the bundle that is named."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    check(Path(sys.argv[1]).resolve(), contents.version())


if __name__ == "__main__":
    main()
