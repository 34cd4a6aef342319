"""Packs the bundle for Windows: an installer made by Inno Setup, signed where a key is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "windows" / "installer.iss"
SIGN = "APMC_WINDOWS_SIGN"
"""A command that signs the file named after it; without it nothing is signed."""


def finish(folder: Path) -> None:
    """Signs the two programs, where a key is there."""
    sign(*(folder / name for name in ("apmc.exe", "apmc-gui.exe")))


def pack(folder: Path, version: str, target: Path) -> list[Path]:
    """The installer, made in `target`."""
    defined = [f"/DVersion={version}", f"/DBundle={folder}", f"/DOutput={target}"]
    code = subprocess.run([compiler(os.environ), "/Qp", *defined, str(SCRIPT)], check=False)
    if code.returncode:
        sys.exit(f"Inno Setup could not make the installer: code {code.returncode}")
    made = target / f"ap-master-calibration-{version}-windows-x86_64.exe"
    sign(made)
    return [made]


def compiler(env: Mapping[str, str]) -> str:
    """Inno Setup's compiler: on PATH, else where its own installer puts it."""
    found = shutil.which("ISCC", path=env.get("PATH"))
    if found is not None:
        return found
    for root in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
        if root in env:
            places = (Path(env[root]), Path(env[root]) / "Programs")
            for place in (place / "Inno Setup 6" / "ISCC.exe" for place in places):
                if place.is_file():
                    return str(place)
    sys.exit(
        "Inno Setup 6 is missing: install it (winget install JRSoftware.InnoSetup), or use "
        "--no-pack"
    )


def sign(*files: Path) -> None:
    """Signs files, where the environment says how."""
    command = os.environ.get(SIGN)
    if not command:
        print(f"not signed, as {SIGN} is not set: {', '.join(file.name for file in files)}")
        return
    for file in files:
        subprocess.run(f'{command} "{file}"', shell=True, check=True)
