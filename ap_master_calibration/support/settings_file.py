"""The user's settings as one TOML file, read by the command line and the window alike."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from ap_master_calibration.documents import (
    BadDocument,
    document_error,
    read_toml,
    to_plain,
    typed,
    write_toml,
)
from ap_master_calibration.settings import Settings, validate
from ap_master_calibration.support.real_path import expanded_path

FOLDER = "ap_master_calibration"
NAME = "settings.toml"
_OF_ONE_RUN = ("only", "rebuild", "staged")  # given for each run, never kept


def default_path() -> str:
    """Returns where the settings file of this user is."""
    from platformdirs import user_config_dir

    return os.path.join(user_config_dir(FOLDER, appauthor=False), NAME)


def read_settings(path: str | None = None) -> Settings:
    """Reads the settings in a file; those it does not name keep their defaults.

    Without `path` the user's own file is read, and need not be there. Raises UsageError, naming
    the file and the key, where the file cannot be read or holds what cannot be.
    """
    file = default_path() if path is None else path
    if path is None and not os.path.lexists(file):
        return Settings()
    try:
        document = read_toml(file)
        settings = typed(Settings, {k: v for k, v in document.items() if k not in _OF_ONE_RUN})
    except (OSError, BadDocument) as error:
        raise document_error(file, error) from error
    if (wrong := validate(settings)) is not None:
        raise document_error(file, BadDocument(wrong))
    return _with_expanded_paths(settings)


def write_settings(settings: Settings, path: str | None = None) -> str:
    """Writes the settings, whole or not at all; returns the file's path. OSError goes through."""
    file = default_path() if path is None else path
    document = without_none(to_plain(settings))
    write_toml(file, {k: v for k, v in document.items() if k not in _OF_ONE_RUN})
    return file


def _with_expanded_paths(settings: Settings) -> Settings:
    pixinsight = settings.pixinsight
    binary, script_dir = (
        None if path is None else expanded_path(path)
        for path in (pixinsight.binary, pixinsight.script_dir)
    )
    return replace(
        settings,
        bias_libraries=tuple(map(expanded_path, settings.bias_libraries)),
        dark_libraries=tuple(map(expanded_path, settings.dark_libraries)),
        pixinsight=replace(pixinsight, binary=binary, script_dir=script_dir),
    )


def without_none(value: Any) -> Any:
    """Leaves out what is not set: TOML has no null."""
    if isinstance(value, dict):
        return {k: without_none(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [without_none(item) for item in value]
    return value
