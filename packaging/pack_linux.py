"""Packs the bundle for Linux: an archive with a script that installs it for one person."""

from __future__ import annotations

import lzma
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import contents

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"
PLACES = {  # where each file stands in the archive
    HERE / "linux" / "install.sh": "install.sh",
    HERE / "linux" / f"{contents.IDENTIFIER}.desktop": f"share/{contents.IDENTIFIER}.desktop",
    HERE / "linux" / f"{contents.IDENTIFIER}.metainfo.xml": (
        f"share/{contents.IDENTIFIER}.metainfo.xml"
    ),
    RESOURCES / "icons" / "app.svg": f"share/{contents.IDENTIFIER}.svg",
    RESOURCES / "app.png": f"share/{contents.IDENTIFIER}.png",
}


STRIPPED = ("libpython", "python3.", "zstandard", "lz4")


def finish(folder: Path) -> None:
    """Takes out of libraries what only a debugger reads, where there is much of it.

    Not of every one: those whose headers a wheel's builder rewrote (numpy.libs) would break.
    """
    tool = shutil.which("strip")
    if tool is None:
        print("strip is not there: the bundle stays larger than it must be")
        return
    inner = folder / "_internal"
    for path in sorted(inner.rglob("*.so*")):
        if path.relative_to(inner).parts[0].startswith(STRIPPED) and not path.is_symlink():
            subprocess.run([tool, "--strip-debug", str(path)], check=True)


def pack(folder: Path, version: str, target: Path) -> list[Path]:
    """The archive, made in `target`; all in it belongs to root, as archives of programs do."""
    validate()
    name = f"{contents.FOLDER}-{version}-linux-{platform.machine()}"
    path = target / f"{name}.tar.xz"
    with lzma.open(path, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for source in (folder, *PLACES):
            inside = "" if source is folder else f"/{PLACES[source]}"
            tar.add(source, f"{name}{inside}", filter=_of_root)
    return [path]


def _of_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def validate() -> None:
    """Ends the script where the desktop's own checkers, if they are there, find a fault."""
    desktop = HERE / "linux" / f"{contents.IDENTIFIER}.desktop"
    metainfo = HERE / "linux" / f"{contents.IDENTIFIER}.metainfo.xml"
    for argv in (
        ["desktop-file-validate", str(desktop)],
        ["appstreamcli", "validate", "--no-net", str(metainfo)],
    ):
        if shutil.which(argv[0]) is None:
            print(f"{argv[0]} is not there: {argv[-1]} is not validated")
        elif subprocess.run(argv, check=False).returncode:
            sys.exit(f"{argv[-1]} is not valid")
