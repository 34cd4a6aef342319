"""The user's settings as one TOML file, read by the command line and the window alike."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from ap_master_calibration.errors import UsageError
from ap_master_calibration.settings import Settings, validate

FOLDER = "ap_master_calibration"
NAME = "settings.toml"
_OF_ONE_RUN = ("only", "rebuild", "staged")  # said for each run, never kept


def default_path() -> str:
    """Where the settings file of this user is."""
    from platformdirs import user_config_dir

    return os.path.join(user_config_dir(FOLDER, appauthor=False), NAME)


def read_settings(path: str | None = None) -> Settings:
    """The settings in a file; those it does not name keep their defaults.

    Without `path` the user's own file is read, and need not be there. Raises UsageError, naming
    the file and the key, where the file cannot be read or says what cannot be.
    """
    there = default_path() if path is None else path
    if path is None and not os.path.exists(there):
        return Settings()
    import tomllib

    try:
        with open(there, "rb") as file:
            settings: Settings = _read(Settings, tomllib.load(file), "")
    except OSError as error:
        raise UsageError(f"cannot read the settings {there}: {error.strerror}") from error
    except (ValueError, TypeError) as error:
        raise UsageError(
            f"the settings {there} cannot be read: {error}; mend the file or delete it"
        ) from error
    if (wrong := validate(settings)) is not None:
        raise UsageError(f"the settings {there}: {wrong}; mend the file or delete it")
    return settings


def write_settings(settings: Settings, path: str | None = None) -> str:
    """Writes the settings, whole or not at all; returns the file's path. OSError goes through."""
    import tomli_w

    there = default_path() if path is None else path
    os.makedirs(os.path.dirname(os.path.abspath(there)), exist_ok=True)
    beside = f"{there}.{os.getpid()}.part"
    with open(beside, "wb") as file:
        tomli_w.dump(_told(settings), file)
    os.replace(beside, there)
    return there


def _told(value: Any) -> Any:
    if is_dataclass(value):
        told = {f.name: _told(getattr(value, f.name)) for f in fields(value)}
        return {k: v for k, v in told.items() if v is not None and k not in _OF_ONE_RUN}
    if isinstance(value, tuple):
        return [_told(v) for v in value]
    return str(value) if isinstance(value, StrEnum) else value


def _read(cls: Any, told: Mapping[str, Any], where: str) -> Any:
    hints = get_type_hints(cls)
    known = {f.name for f in fields(cls)} - set(_OF_ONE_RUN)
    values = {
        name: _value(hints[name], value, f"{where}{name}")
        for name, value in told.items()
        if name in known
    }
    return cls(**values)


def _value(kind: Any, told: Any, where: str) -> Any:
    """`told` as a value of type `kind`; ValueError naming the key where it is none."""
    if is_dataclass(kind) and isinstance(told, Mapping):
        return _read(kind, told, f"{where}.")
    if get_origin(kind) is UnionType:
        (inner,) = (k for k in get_args(kind) if k is not NoneType)
        return _value(inner, told, where)
    if get_origin(kind) is tuple and isinstance(told, list):
        return tuple(_value(get_args(kind)[0], v, where) for v in told)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        if told in set(kind):
            return kind(told)
        raise ValueError(f"{where} = {told!r} is none of {', '.join(kind)}")
    if kind is float and isinstance(told, int) and not isinstance(told, bool):
        return float(told)
    if isinstance(kind, type) and type(told) is kind:
        return told
    raise ValueError(f"{where} = {told!r} is not of the right kind")
