#!/usr/bin/env python3
"""Brings the translations up to date: `translations.py` after any text of the program changed.

Collects the texts of the window and the sentences of the library into
`resources/translations/apmc_*.ts`, lists what is not translated yet, and compiles the `.qm` files
the window loads. Qt's own tools come with PySide6-Essentials.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "it", "zh_CN")
PACKAGES = ("ap_master_calibration", "apmc_gui")
CONTEXT = "Sentences"
"""The context of the sentences made with `text` and `plural` of ap_master_calibration/text.py."""

NUMERUS = ', "", count'  # what lupdate knows a text with plural forms by
Key = tuple[str, str]
"""A context and an English text of it."""


def tool(name: str) -> str:
    """Returns the path of one of Qt's tools; PySide6 itself is not loaded."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("PySide6-Essentials is not installed")
    ending = ".exe" if sys.platform == "win32" else ""
    return str(Path(spec.submodule_search_locations[0]) / f"{name}{ending}")


def sources(*packages: str) -> list[Path]:
    """Returns the Python files of packages, in an order that never changes."""
    return sorted(path for name in packages for path in (ROOT / name).rglob("*.py"))


# --- collecting ---------------------------------------------------------------------------------


def collect(*targets: Path) -> None:
    """Writes all texts of the sources into .ts files; what is translated there stays."""
    with tempfile.TemporaryDirectory(prefix="apmc-") as folder:
        marked = Path(folder) / "sentences.py"
        marked.write_text(marked_for_lupdate(templates()), encoding="utf-8")
        files = [p.relative_to(ROOT).as_posix() for p in sources("apmc_gui")]
        argv = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
        argv += ["-disable-heuristic", "similartext", *files, str(marked), "-ts"]
        subprocess.run([*argv, *map(str, targets)], cwd=ROOT, check=True)


def templates() -> dict[str, bool]:
    """Returns the templates of all sentences; True for those with plural forms."""
    every: dict[str, bool] = {}
    for path in sources(*PACKAGES):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in template_calls(tree):
            is_plural = ast.unparse(call.func) == "plural"
            template = ast.literal_eval(call.args[1 if is_plural else 0])
            every[template] = is_plural or every.get(template, False)
    return every


def template_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yields the calls of `text` and `plural`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"text", "plural"}:
            yield node


def marked_for_lupdate(every: dict[str, bool]) -> str:
    """Returns a class as lupdate expects it: its name is the context, a count makes plurals."""
    calls = (
        f"        self.tr({quoted(template)}{NUMERUS if is_plural else ''})\n"
        for template, is_plural in sorted(every.items())
    )
    return f"class {CONTEXT}:\n    def texts(self, count):\n{''.join(calls)}"


def quoted(words: str) -> str:
    """Returns a string literal that lupdate reads as Python does."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


# --- reading ------------------------------------------------------------------------------------


def translations(path: Path) -> dict[Key, tuple[str, ...]]:
    """Returns the translations in a .ts file: one for each text, or one for each plural form.

    A text that is not translated yet has none, and neither has one with a form left empty.
    """
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _forms(message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ()
    is_plural = message.get("numerus") == "yes"
    elements = translation.findall("numerusform") if is_plural else [translation]
    forms = tuple(element.text or "" for element in elements)
    return forms if all(forms) else ()


# --- compiling ----------------------------------------------------------------------------------


def compile_all() -> None:
    """Compiles the .ts files that changed into the .qm files the window loads, beside them.

    Raises OSError or subprocess.CalledProcessError where Qt's tool does not run.
    """
    for path in sorted(FOLDER.glob("apmc_*.ts")):
        target = path.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= path.stat().st_mtime:
            continue
        part = target.with_suffix(f".{os.getpid()}")  # several test processes may do the same
        subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", str(part)], check=True)
        part.replace(target)


def missing(paths: Iterable[Path]) -> list[tuple[str, *Key]]:
    """Returns what is not translated: file, context and text."""
    return [(p.name, *key) for p in paths for key, forms in translations(p).items() if not forms]


def main() -> None:
    """Collects, lists what is missing, compiles."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    targets = [FOLDER / f"apmc_{code}.ts" for code in LANGUAGES]
    collect(*targets)
    compile_all()
    left = missing(targets)
    for name, context, words in left:
        print(f"{name}: {context}: {words}")
    sys.exit(1 if left else 0)


if __name__ == "__main__":
    main()
