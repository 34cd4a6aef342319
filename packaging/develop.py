#!/usr/bin/env python3
"""Sets the project up in `.venv` and runs it: `develop.py demo` or `develop.py test`.

Needs nothing but Python 3.11 or later and a package index. On Debian and Ubuntu, as root or with
sudo that asks no password, it installs the system libraries Qt needs where they are missing.
"""

from __future__ import annotations

import argparse
import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

QT_LIBRARIES = {  # what Qt's platform plugins load -> the Debian package that holds it
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
    "X11-xcb": "libx11-xcb1",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}  # one test runs the window on a display of its own


def run(*argv: str | Path, env: dict[str, str] | None = None) -> None:
    """Runs a command in the checkout; ends this script with its code where it fails."""
    print("+", " ".join(str(a) for a in argv), flush=True)
    code = subprocess.run([str(a) for a in argv], cwd=ROOT, check=False, env=env).returncode
    if code:
        sys.exit(code)


def debian(*packages: str) -> bool:
    """Installs Debian packages where that can be done without asking; True when it was."""
    apt = shutil.which("apt-get")
    if apt is None:
        return False
    root = os.geteuid() == 0
    sudo = shutil.which("sudo")
    if not root and (
        sudo is None
        or subprocess.run([sudo, "-n", "true"], check=False, capture_output=True).returncode
    ):
        return False
    before = [] if root else [str(sudo), "-n"]
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(*before, apt, "-qq", "update", env=env)
    run(*before, apt, "-qq", "install", "-y", "--no-install-recommends", *packages, env=env)
    return True


def make_venv() -> None:
    """A virtual environment in `.venv`, made once."""
    if PYTHON.exists():
        return
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode:  # Debian's python3 comes without venv
        shutil.rmtree(VENV, ignore_errors=True)
        if os.name == "nt" or not debian("python3-venv"):
            sys.exit("Python's venv module is missing: install the package python3-venv")
        run(sys.executable, "-m", "venv", VENV)


def install(what: str, *, editable: bool) -> None:
    """Installs the checkout, with the C kernel built on the way."""
    make_venv()
    if os.name == "nt":  # pip shows nothing of what a build says
        print("the first time this compiles the kernel, about 2 minutes", flush=True)
    flags = ["--editable"] if editable else []
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *flags, what)


def system_libraries() -> None:
    """What Qt and its tests need from a Linux system, installed where it is missing."""
    if not sys.platform.startswith("linux"):
        return
    libraries = [p for lib, p in QT_LIBRARIES.items() if not ctypes.util.find_library(lib)]
    tools = [p for tool, p in TOOLS.items() if shutil.which(tool) is None]
    missing = sorted((*libraries, *tools))
    if missing and not debian(*missing):
        print(
            "Qt and its tests may need:",
            " ".join(missing),
            "(install them with your package manager)",
        )


def demo() -> None:
    """Makes masters from sample frames in a new folder."""
    install(".", editable=False)
    count, folder = 1, ROOT / "demo-night"
    while folder.exists():
        count += 1
        folder = ROOT / f"demo-night-{count}"
    run(BIN / "ap-master-calibration", "demo", folder.name)


def test() -> None:
    """Passes every check: form, types, tests."""
    system_libraries()
    install(".[test]", editable=True)
    run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".")
    run(PYTHON, "-m", "ruff", "check", "--quiet", ".")
    run(PYTHON, "-m", "mypy")
    # a process for each of up to four processors; the tests of one file stay together
    several = ("--numprocesses=logical", "--maxprocesses=4", "--dist=loadfile")
    run(PYTHON, "-m", "pytest", "-q", *several)


def main() -> None:
    """Reads which of the two is asked for."""
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}")
    tasks = {"demo": demo, "test": test}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=tasks)
    tasks[parser.parse_args().task]()


if __name__ == "__main__":
    main()
