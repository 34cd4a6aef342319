"""A master into a library folder: copied whole or not at all, and never over another one."""

from __future__ import annotations

import filecmp
import os
import secrets
import shutil
from collections.abc import Iterator

from ap_master_calibration.errors import ApmcError, UsageError


def add_to_library(master: str, folder: str) -> str:
    """Copies a master into a library folder and returns where it is there.

    A file of the same name and content is left alone and counts as the copy; where another one has
    the name, the copy is called "name (2)". The copy keeps the time of its file, is written beside
    its place and moved there when it is whole. Raises UsageError where the folder is not there,
    ApmcError where it cannot be copied.
    """
    if not os.path.isdir(folder):
        raise UsageError(f"the library folder {folder} is not there; choose another one")
    beside = os.path.join(folder, f".{secrets.token_hex(6)}.part")
    try:
        for target in _places(os.path.join(folder, os.path.basename(master))):
            if os.path.isfile(target) and filecmp.cmp(master, target, shallow=False):
                return target
            if os.path.lexists(target):
                continue
            if not os.path.lexists(beside):
                shutil.copy2(master, beside)
            if _moved(beside, target):
                return target
    except OSError as error:
        raise ApmcError(
            f"cannot copy {os.path.basename(master)} to the library {folder}: "
            f"{error.strerror or error}"
        ) from error
    finally:
        _drop(beside)
    raise AssertionError("names never end")


def _places(path: str) -> Iterator[str]:
    """The path itself, then "name (2)", "name (3)" and so on."""
    yield path
    stem, ending = os.path.splitext(path)
    number = 2
    while True:
        yield f"{stem} ({number}){ending}"
        number += 1


def _moved(beside: str, target: str) -> bool:
    """Gives a finished copy its name; False where another program took the name meanwhile."""
    try:
        if os.name == "nt":
            os.rename(beside, target)  # refuses to replace a file, there
        else:
            os.link(beside, target)
    except FileExistsError:
        return False
    except OSError:  # no links on this file system: the name was free a moment ago
        if os.path.lexists(target):
            return False
        os.rename(beside, target)
    return True


def _drop(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass
