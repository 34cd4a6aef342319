"""Runs a module of this program in a child process: `python -P start_module.py MODULE ARGUMENTS`.

Only code of the installation is imported. With `python -m` the working folder would come first on
the path, and a `numpy.py` that lies there, beside somebody's frames, would be executed.
"""

from __future__ import annotations

import os
import sys

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
"""The folder this program's packages lie in."""


def python_module(name: str) -> tuple[str, ...]:
    """Returns the command that runs a module of this program, found in the installation only.

    In a bundle that is `apmc`, also where the window asks: it has a console, which the window has
    not on Windows, and it loads no Qt.
    """
    if getattr(sys, "frozen", False):
        folder, program = os.path.split(sys.executable)
        return (os.path.join(folder, "apmc" + os.path.splitext(program)[1]), "--module", name)
    return (sys.executable, "-P", os.path.abspath(__file__), name)


def safe_path(path: list[str], working_folder: str | None) -> list[str]:
    """Returns `path` without the working folder, and with `HOME` first if it was missing.

    `-P` keeps the working folder out, but an empty entry in PYTHONPATH means the same. Where
    this program itself lies in the working folder, it stays.
    """
    folders = ["" if not entry else os.path.abspath(entry) for entry in path]
    unwanted = {"", working_folder} - {HOME}
    kept = [e for e, folder in zip(path, folders, strict=True) if folder not in unwanted]
    return kept if HOME in folders else [HOME, *kept]


def _working_folder() -> str | None:
    try:
        return os.getcwd()
    except OSError:  # it was removed
        return None


def main() -> None:
    """Runs the module named by the first argument, as `python -m` would."""
    sys.path[:] = safe_path(sys.path, _working_folder())
    import runpy  # only now, so that it is looked for on the safe path, too

    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
