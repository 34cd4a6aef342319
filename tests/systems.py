"""The system the tests run on, and the marks of tests that cannot run on one of them."""

import ctypes
import sys
from pathlib import Path

import pytest

WINDOWS = sys.platform == "win32"
WINE = sys.platform == "win32" and hasattr(ctypes.windll.ntdll, "wine_get_version")


def not_on_windows(reason: str) -> pytest.MarkDecorator:
    """Marks what Windows cannot do or does otherwise."""
    return pytest.mark.skipif(WINDOWS, reason=f"Windows: {reason}")


def not_on_wine(reason: str) -> pytest.MarkDecorator:
    """Marks what Windows can do and Wine cannot."""
    return pytest.mark.skipif(WINE, reason=f"Wine: {reason}")


def user_folders(home: Path) -> dict[str, str]:
    """The environment that moves all folders of the user below `home`, for platformdirs."""
    folders = {
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
    }
    if WINDOWS:
        folders |= {
            "WIN_PD_OVERRIDE_LOCAL_APPDATA": home / "local",
            "WIN_PD_OVERRIDE_APPDATA": home / "roaming",
        }
    return {name: str(path) for name, path in folders.items()}
