"""Keeps what a frozen bundle puts into its environment away from other programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_LOADER_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_BUNDLE_PREFIXES = ("PYTHON", "_PYI_", "_MEIPASS")
_SHARED_PREFIXES = ("LD_", "DYLD_", "QT_", "QML")


def clean_environment(env: Mapping[str, str]) -> dict[str, str]:
    """Returns the environment for a foreign program: without what a frozen bundle put into it.

    PyInstaller keeps the user's own value of a loader path under NAME_ORIG; it is put back.
    Variables of the same families that do not point into the bundle are the user's and stay; the
    bundle's folders are taken off PATH. Unfrozen, the environment is passed as it is.
    """
    if not getattr(sys, "frozen", False):
        return dict(env)
    bundle = str(getattr(sys, "_MEIPASS", os.path.dirname(sys.executable)))
    clean = {name: value for name, value in env.items() if not _of_bundle(name, value, bundle)}
    for name in _LOADER_PATHS:
        original = clean.pop(f"{name}_ORIG", None)
        if original is not None:
            clean[name] = original
    if "PATH" in clean:
        places = clean["PATH"].split(os.pathsep)
        clean["PATH"] = os.pathsep.join(p for p in places if not p.startswith(bundle))
    return clean


def take_bundle_out_of_environment() -> None:
    """Leaves this process's environment as the user's was, for all that it will open.

    Not before the libraries that look there (Qt's for its plugins) have looked.
    """
    clean = clean_environment(os.environ)
    for name in os.environ.keys() - clean.keys():
        del os.environ[name]
    os.environ.update(clean)


@contextmanager
def libraries_of_user() -> Iterator[None]:
    """A program started meanwhile finds its own libraries, not those of a frozen bundle.

    Windows alone: PyInstaller puts the bundle into the search path for DLLs, children inherit it.
    """
    if not getattr(sys, "frozen", False):
        yield
        return
    _look_for_dlls_in(None)
    try:
        yield
    finally:
        _look_for_dlls_in(getattr(sys, "_MEIPASS", None))


def _look_for_dlls_in(folder: str | None) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetDllDirectoryW(folder)


def _of_bundle(name: str, value: str, bundle: str) -> bool:
    if name in _LOADER_PATHS or name.startswith(_BUNDLE_PREFIXES):
        return True
    return name.startswith(_SHARED_PREFIXES) and not name.endswith("_ORIG") and bundle in value
