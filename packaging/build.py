#!/usr/bin/env python3
"""Builds what people install on this system: `build.py` leaves it in `dist`.

It makes an environment in `build/venv`, a bundle of two programs, `apmc` and `apmc-gui`, that need
no Python, starts them as a stranger's computer would, and packs them: an installer on Windows, a
disk image on macOS, an archive on Linux. Needs nothing but Python 3.11 or later and a package index
(and Inno Setup on Windows).
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import contents
import develop

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK, DIST = ROOT / "build", ROOT / "dist"
VENV = WORK / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SUMS = "SHA256SUMS"
_MEBI = 1 << 20


def run(*argv: str | Path, env: dict[str, str] | None = None) -> None:
    """Runs a command in the checkout; ends this script with its code where it fails."""
    print("+", " ".join(str(a) for a in argv), flush=True)
    code = subprocess.run([str(a) for a in argv], cwd=ROOT, check=False, env=env).returncode
    if code:
        sys.exit(code)


def install() -> None:
    """An environment with the program, its kernel built, and PyInstaller; nothing else is in it."""
    develop.system_libraries()  # the bundle takes those along that Qt needs
    if not PYTHON.exists():
        made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
        if made.returncode:
            shutil.rmtree(VENV, ignore_errors=True)
            sys.exit("Python's venv module is missing: install the package python3-venv")
    # not for this Mac, or this processor, alone
    for_all = os.environ | {"MACOSX_DEPLOYMENT_TARGET": contents.MACOS, "APMC_EVERY_KERNEL": "1"}
    pip = (PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(*pip, "install", ".[build]", env=for_all)


def freeze() -> Path:
    """The bundle: the folder that holds the two programs."""
    target = ["--distpath", DIST, "--workpath", WORK, "--noconfirm", "--log-level", "WARN"]
    run(PYTHON, "-P", "-m", "PyInstaller", *target, HERE / "bundle.spec")  # -P: what is installed
    folder = DIST / contents.FOLDER
    texts = folder / "licences"
    if sys.platform == "darwin":
        shutil.rmtree(folder)  # the same once more, without the form of an application
        folder = DIST / f"{contents.NAME}.app" / "Contents" / "MacOS"
        texts = folder.parent / "Resources" / "licences"
    sources = WORK / "bundle" / "sources.json"
    run(PYTHON, HERE / "licences.py", sources, texts, ROOT / "LICENSE")
    return folder


def sizes(folder: Path) -> list[tuple[str, int]]:
    """The parts of a bundle and their sizes in bytes, the largest first."""
    whole = folder.parent if folder.name == "MacOS" else folder  # an application's Contents
    inner = [whole / name for name in ("_internal", "Frameworks", "Resources", "MacOS")]
    parts: dict[str, int] = {}
    for path in whole.rglob("*"):
        if path.is_file() and not path.is_symlink():
            top = next((place for place in inner if path.is_relative_to(place)), whole)
            name = part_of(path.relative_to(top))
            parts[name] = parts.get(name, 0) + path.stat().st_size
    return sorted(parts.items(), key=lambda part: -part[1])


def part_of(place: Path) -> str:
    """The part of the bundle that a file belongs to, in words."""
    first, name = place.parts[0].lower(), place.name.lower()
    if name.startswith("libicu"):
        return "Qt: ICU, the world's writing"
    if "pyside6" in first or first.startswith(("shiboken6", "libpyside6", "libshiboken6")):
        return "Qt for Python" if ".abi3." in name or name.endswith(".pyd") else "Qt"
    if first.startswith("numpy") or "openblas" in name:
        return "numpy: OpenBLAS" if first == "numpy.libs" else "numpy"
    if first in {"apmc", "apmc.exe", "apmc-gui", "apmc-gui.exe"}:
        return f"{first.removesuffix('.exe')}, all Python code in it"
    if first.startswith(("libpython", "python3", "base_library")):
        return "Python"
    if first in {"ap_master_calibration", "apmc_gui"}:
        return "kernel, icons, translations"
    if first in {"licences", "astropy", "pyqtgraph", "zstandard", "lz4", "psutil"}:
        return first
    return "libraries of the system" if len(place.parts) == 1 else "other packages"


def table(rows: Iterable[tuple[str, int]]) -> str:
    """Parts and sizes as lines of text, with the sum."""
    told = [*rows]
    told.append(("in all", sum(size for _, size in told)))
    return "\n".join(f"{name:<36}{size / _MEBI:8.1f} MiB" for name, size in told)


def packer() -> ModuleType:
    """What finishes the bundle on this system, and packs it into what people download."""
    name = {"win32": "pack_windows", "darwin": "pack_macos"}.get(sys.platform, "pack_linux")
    return importlib.import_module(name)


def write_sums(folder: Path, files: Iterable[Path]) -> Path:
    """SHA256SUMS, as `sha256sum --check` reads it."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    sums = folder / SUMS
    sums.write_text("".join(sorted(lines)), encoding="ascii", newline="\n")
    return sums


def main() -> None:
    """Builds, tries, packs."""
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--no-check", action="store_true", help="do not start what was built")
    parser.add_argument("--no-pack", action="store_true", help="leave it at the bundle")
    options = parser.parse_args()
    install()
    folder = freeze()
    packing = packer()
    packing.finish(folder)
    print(table(sizes(folder)))
    if not options.no_check:
        run(sys.executable, HERE / "check_bundle.py", folder)
    if not options.no_pack:
        packed = packing.pack(folder, contents.version(), DIST)
        sums = write_sums(DIST, packed)
        print(f"made {', '.join(str(p) for p in (*packed, sums))}")


if __name__ == "__main__":
    main()
