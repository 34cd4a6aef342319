#!/usr/bin/env python3
"""Brings the translations up to date: `translations.py` after any text of the window changed.

Collects every text into `resources/translations/apmc_*.ts`, lists what is not translated yet, and
compiles the `.qm` files the window loads. Qt's own tools come with PySide6-Essentials.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")


def tool(name: str) -> str:
    """The path of one of Qt's tools."""
    import PySide6

    ending = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__path__[0]) / f"{name}{ending}")


def sources() -> list[str]:
    """Every file with texts, below the checkout, in an order that never changes."""
    return sorted(p.relative_to(ROOT).as_posix() for p in (ROOT / "apmc_gui").rglob("*.py"))


def collect(*targets: Path) -> None:
    """Writes all texts of the sources into .ts files; what is translated there stays."""
    argv = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *sources(), "-ts"]
    subprocess.run([*argv, *map(str, targets)], cwd=ROOT, check=True)


def texts(path: Path) -> dict[tuple[str, str], str]:
    """The translation of each (context, text) in a .ts file; "" where there is none."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            done = told is not None and told.get("type") is None
            found[name, message.findtext("source", "")] = (
                told.text or "" if done and told is not None else ""
            )
    return found


def compile_all() -> None:
    """Compiles the .ts files into the .qm files the window loads."""
    for path in sorted(FOLDER.glob("apmc_*.ts")):
        target = str(path.with_suffix(".qm"))
        subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", target], check=True)


def main() -> None:
    """Collects, tells what is missing, compiles."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    targets = [FOLDER / f"apmc_{code}.ts" for code in LANGUAGES]
    collect(*targets)
    compile_all()
    missing = [(p.name, *key) for p in targets for key, text in texts(p).items() if not text]
    for name, context, text in missing:
        print(f"{name}: {context}: {text}")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
