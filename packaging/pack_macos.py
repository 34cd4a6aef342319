"""Packs the bundle for macOS: signs the application, makes the disk image, has it notarised.

Apple's keys come from the environment and the key chain; without them the application is signed
"ad hoc": it runs, but a stranger must allow it in the system's settings.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import contents

HERE = Path(__file__).resolve().parent
ENTITLEMENTS = HERE / "macos" / "entitlements.plist"
IDENTITY = "APMC_MACOS_IDENTITY"
"""The name of the "Developer ID Application" certificate in the key chain."""

MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")  # of one processor, of several

NOTARY = ("APMC_NOTARY_APPLE_ID", "APMC_NOTARY_TEAM_ID", "APMC_NOTARY_PASSWORD")
"""The Apple ID, the team and the app-specific password with which Apple notarises."""


def finish(folder: Path) -> None:
    """Signs the application; `folder` is its Contents/MacOS."""
    app = folder.parents[1]
    for argv in signing(app, identity()):
        run(*argv)
    run("codesign", "--verify", "--deep", "--strict", str(app))


def pack(folder: Path, version: str, target: Path) -> list[Path]:
    """The disk image, made in `target`, of the application whose Contents/MacOS is `folder`."""
    app, who = folder.parents[1], identity()
    image = target / f"{contents.FOLDER}-{version}-macos-{platform.machine()}.dmg"
    make_image(app, image)
    if who is None:
        print(f"signed for this machine alone, as {IDENTITY} is not set")
        return [image]
    run("codesign", "--sign", who, "--timestamp", str(image))
    keys = notary_keys(os.environ)
    if keys is None:
        print(f"not notarised, as {' and '.join(NOTARY)} are not set")
        return [image]
    run("xcrun", "notarytool", "submit", str(image), *keys, "--wait", quiet=True)
    run("xcrun", "stapler", "staple", str(image))
    return [image]


def identity() -> str | None:
    """The certificate to sign with; a workflow hands over "" where there is none."""
    return os.environ.get(IDENTITY) or None


def signing(app: Path, who: str | None) -> list[list[str]]:
    """The commands that sign an application from the inside out, with the hardened runtime.

    Ad hoc the hardened runtime is left out: it would refuse libraries of no team.
    """
    how = ["codesign", "--force", "--sign", who or "-"]
    if who is not None:
        how += ["--timestamp", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    inner = [p for p in sorted(app.rglob("*"), reverse=True) if is_code(p)]
    return [[*how, str(path)] for path in (*inner, app)]


def is_code(path: Path) -> bool:
    """True for what is signed by itself: libraries, frameworks, programs."""
    if path.is_symlink():
        return False
    if path.is_dir():
        return path.suffix == ".framework"
    with path.open("rb") as file:
        return file.read(4) in MACH_O


def make_image(app: Path, image: Path) -> None:
    """A disk image with the application and a link to the folder it is dragged to."""
    stage = image.parent / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    run("ditto", str(app), str(stage / app.name))
    (stage / "Applications").symlink_to("/Applications")
    image.unlink(missing_ok=True)
    what = ["-volname", contents.NAME, "-srcfolder", str(stage), "-fs", "HFS+"]
    run("hdiutil", "create", *what, "-format", "UDZO", str(image))
    shutil.rmtree(stage)


def notary_keys(env: Mapping[str, str]) -> list[str] | None:
    """What notarytool is told of who asks; None where a part of it is missing."""
    told = [env.get(name) for name in NOTARY]
    options = ("--apple-id", "--team-id", "--password")
    if not all(told):
        return None
    return [word for pair in zip(options, map(str, told), strict=True) for word in pair]


def run(*argv: str, quiet: bool = False) -> None:
    """Runs a command; ends this script with its code where it fails. A quiet one holds a secret."""
    print("+", *(argv[:3] if quiet else argv), flush=True)
    code = subprocess.run(argv, check=False).returncode
    if code:
        sys.exit(code)
