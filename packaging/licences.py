"""Collects the licences of everything in a bundle, and refuses what cannot be shipped in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
OWN = "ap-master-calibration"
PYTHON = "Python"
MICROSOFT = "Microsoft Visual C++ runtime"
QT = ("pyside6-essentials", "shiboken6")
QT_TEXTS = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt")
BOOTLOADER = "pyinstaller"  # the two programs start with its loader, whose licence allows that
_OF_MICROSOFT = ("vcruntime", "msvcp", "concrt", "ucrtbase", "api-ms-win")
TEXTS = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the bundle that others made: the texts of its licence, and the word for it."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]

    @property
    def fault(self) -> str | None:
        """Why it cannot be shipped; None when it can."""
        if not self.texts:
            return f"{self.name} {self.version} comes without the text of its licence"
        if self.name == BOOTLOADER or not _only_gpl(self.licence):
            return None
        return f"{self.name} {self.version} is under {self.licence}: its terms would bind the whole"


def _only_gpl(licence: str) -> bool:
    word = licence.upper().replace("GENERAL PUBLIC LICENSE", "GPL").replace("LESSER GPL", "LGPL")
    return "GPL" in word and "LGPL" not in word and " OR " not in word


def parts_of(sources: Iterable[str]) -> tuple[Part, ...]:
    """The parts that the files of a bundle come from, by name.

    Packages are those of the environment this runs in; libraries of the system are asked of
    Debian's package manager, and named by their file where there is none.
    """
    owners = _owners()
    names: set[str] = {BOOTLOADER}
    parts: dict[str, Part] = {}
    for source in sorted(set(sources)):
        owner = owners.get(_real(source))
        if owner is not None:
            names.add(owner)
        elif (part := _foreign(source)) is not None:
            parts[part.name] = part
    parts |= {part.name: part for part in map(_package, sorted(names))}
    parts[PYTHON] = _python()
    parts.pop(OWN, None)
    return tuple(parts[name] for name in sorted(parts, key=str.lower))


def _real(path: str) -> str:
    return str(Path(path).resolve())


def _owners() -> dict[str, str]:
    """The package of every installed file."""
    owners: dict[str, str] = {}
    for found in metadata.distributions():
        home, name = _real(str(found.locate_file(""))), _plain(found.metadata["Name"])
        for file in found.files or ():
            if file.suffix != ".pyc" and ".." not in file.parts:
                owners[os.path.join(home, *file.parts)] = name
    return owners


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _package(name: str) -> Part:
    found = metadata.distribution(name)
    told = found.metadata
    word = told.get("License-Expression") or _by_classifier(told.get_all("Classifier") or [])
    word = word or (told.get("License") or "see its text").splitlines()[0]
    texts = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and _is_text(file.name)
    )
    if name in QT:
        texts, word = tuple(HERE / "licences" / text for text in QT_TEXTS), "LGPL-3.0-only"
    if name == BOOTLOADER:
        word = "GPL-2.0-or-later WITH Bootloader-exception"
    return Part(name, found.version, word, texts)


def _is_text(name: str) -> bool:
    return any(word in name.lower() for word in TEXTS)


def _by_classifier(classifiers: Iterable[str]) -> str:
    told = [c.rsplit(" :: ", 1)[1] for c in classifiers if c.startswith("License :: OSI")]
    return " OR ".join(told)


def _python() -> Part:
    places = [sysconfig.get_path("stdlib"), sys.base_prefix, f"{sys.base_prefix}/Resources"]
    texts = [Path(place) / name for place in places for name in ("LICENSE.txt", "LICENSE")]
    debian = Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright")
    there = tuple(text for text in (*texts, debian) if text.is_file())[:1]
    return Part(PYTHON, sys.version.split()[0], "PSF-2.0", there)


def _foreign(source: str) -> Part | None:
    """The part of a file that no package holds; None where it is Python's or ours."""
    path = Path(source).resolve()
    if path.is_relative_to(Path(sys.base_prefix).resolve()) and sys.base_prefix != "/usr":
        return None
    if sys.platform == "win32":
        if not path.name.lower().startswith(_OF_MICROSOFT):
            return None
        return Part(MICROSOFT, "", "redistributable", (HERE / "licences" / "Microsoft.txt",))
    return _debian(path) if sys.platform == "linux" else None


def _debian(path: Path) -> Part | None:
    if not path.is_relative_to("/usr") and not path.is_relative_to("/lib"):
        return None  # made by the build itself
    name = _debian_name(path)
    if name is None:
        return Part(path.name, "", "unknown", ())
    if name.startswith(("libpython3", "python3")):
        return None
    asked = ["dpkg-query", "-W", "-f=${Version}", name]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    text = Path("/usr/share/doc") / name.split(":")[0] / "copyright"
    return Part(name.split(":")[0], version, "see its text", (text,) if text.is_file() else ())


def _debian_name(path: Path) -> str | None:
    """The Debian package of a file; /lib and /usr/lib are one folder to some systems."""
    if shutil.which("dpkg-query") is None:
        return None
    short = Path(str(path).removeprefix("/usr"))
    for place in (path, short):
        asked = ["dpkg-query", "-S", str(place)]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        if told:
            return told.split(": ")[0].split(",")[0]
    return None


def write(folder: Path, parts: Iterable[Part], own: Path) -> Path:
    """Writes the texts of all parts below `folder`, and a list of them; returns the list's path."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(own, folder / "AP Master Calibration.txt")
    rows = [("part", "version", "licence")]
    for part in parts:
        rows.append((part.name, part.version, part.licence))
        place = folder / part.name
        place.mkdir()
        for text, name in _names(part.texts):
            shutil.copyfile(text, place / name)
    listed = folder / "README.txt"
    listed.write_text(_HEAD + "\n".join(_aligned(rows)) + "\n", encoding="utf-8")
    return listed


_HEAD = """\
AP Master Calibration is under the Apache License 2.0 ("AP Master Calibration.txt" in this folder).
It is shipped with the works of others. Each has a folder here with the text of its licence.

"""


def _names(texts: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Each text with a name of its own, ending in .txt so that a click opens it."""
    used: set[str] = set()
    for text in texts:
        stem = text.name.removesuffix(".txt")
        name, count = f"{stem}.txt", 1
        while name.lower() in used:
            count += 1
            name = f"{stem} {count}.txt"
        used.add(name.lower())
        yield text, name


def _aligned(rows: list[tuple[str, str, str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(2)]
    pad: Callable[[tuple[str, str, str]], str] = lambda row: (  # noqa: E731
        f"{row[0]:<{widths[0]}}  {row[1]:<{widths[1]}}  {row[2]}"
    )
    return [pad(row).rstrip() for row in rows]


def main() -> None:
    """`licences.py SOURCES.json FOLDER LICENSE`: for build.py, in the build's environment."""
    sources, folder, own = map(Path, sys.argv[1:])
    parts = parts_of(json.loads(sources.read_text(encoding="utf-8")))
    faults = [part.fault for part in parts if part.fault is not None]
    if faults:
        sys.exit("cannot be shipped:\n  " + "\n  ".join(faults))
    write(folder, parts, own)
    print(f"licences of {len(parts)} parts in {folder}")


if __name__ == "__main__":
    main()
