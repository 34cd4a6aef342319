"""Folders and files as the window names them."""

from __future__ import annotations

import os

_SUFFIX = "_masters"


def absolute(path: str) -> str:
    """The path from the root, with "~" written out; links stay as they are."""
    return os.path.abspath(os.path.expanduser(path))


def suggested_output(source: str) -> str:
    """Where masters of a source go unless somebody says otherwise: beside it, never in it."""
    folder = source if not os.path.isfile(source) else os.path.dirname(source)
    parent, name = os.path.split(folder)
    return os.path.join(parent, f"{name}{_SUFFIX}") if name else os.path.join(parent, "masters")


def log_folder() -> str:
    """Where the program's own log and its reports of crashes are kept."""
    from platformdirs import user_log_dir

    return user_log_dir("ap_master_calibration", appauthor=False)


def shown(path: str) -> str:
    """A path as it is shown: "~" stands for the user's own folder."""
    home = os.path.expanduser("~")
    if os.sep == "\\" or home in ("", os.sep, "~"):  # Windows knows no "~"
        return path
    if path == home:
        return "~"
    return f"~{path[len(home) :]}" if path.startswith(home + os.sep) else path
