"""Folders and files: as the window shows and suggests them, and those that ship with it."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

_SUFFIX = "_masters"


def absolute(path: str) -> str:
    """Returns the path from the root, with "~" written out; links stay as they are."""
    return os.path.abspath(os.path.expanduser(path))


def suggested_output(source: str) -> str:
    """Returns where masters of a source go unless a folder is chosen: beside it, never in it."""
    folder = source if not os.path.isfile(source) else os.path.dirname(source)
    parent, name = os.path.split(folder)
    return os.path.join(parent, f"{name}{_SUFFIX}") if name else os.path.join(parent, "masters")


def shown(path: str) -> str:
    """Returns a path as it is shown: "~" stands for the user's home."""
    home = os.path.expanduser("~")
    if os.sep == "\\" or home in ("", os.sep, "~"):  # no "~" on Windows
        return path
    if path == home:
        return "~"
    return f"~{path[len(home) :]}" if path.startswith(home + os.sep) else path


def manual_file() -> str:
    """Returns where the manual is: among the resources, or at the root of the checkout."""
    resources = resources_folder()
    inside = resources / "README.md"
    return str(inside if inside.is_file() else resources.parent / "README.md")


@lru_cache(maxsize=1)
def resources_folder() -> Path:
    """Returns where icons and translations are: in the package, or at the root of the checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
