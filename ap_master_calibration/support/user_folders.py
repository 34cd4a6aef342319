"""The folders of the user that the program keeps its own files in."""

from __future__ import annotations


def cache_folder() -> str:
    """Returns the folder of what can be made again: scans, and how long steps took."""
    from platformdirs import user_cache_dir

    return user_cache_dir("ap_master_calibration", appauthor=False)
