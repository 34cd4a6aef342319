"""The user's rigs as one TOML file beside the settings, read by command line and window alike."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ap_master_calibration.documents import (
    BadDocument,
    document_error,
    read_toml,
    to_plain,
    typed,
    write_toml,
)
from ap_master_calibration.rigs.rig import Rig, rigs_fault
from ap_master_calibration.support.real_path import expanded_path
from ap_master_calibration.support.settings_file import default_path, without_none

NAME = "rigs.toml"


@dataclass(frozen=True, slots=True)
class _Document:
    rigs: tuple[Rig, ...] = ()


def rigs_path(settings: str | None = None) -> str:
    """Returns where the rigs are: beside a settings file, without one beside the user's own."""
    return os.path.join(os.path.dirname(default_path() if settings is None else settings), NAME)


def read_rigs(path: str) -> tuple[Rig, ...]:
    """Reads the rigs in a file, which need not be there.

    Raises UsageError, naming the file and the rig or the key, where the file cannot be read or
    holds what cannot be.
    """
    if not os.path.lexists(path):
        return ()
    try:
        rigs = typed(_Document, read_toml(path)).rigs
    except (OSError, BadDocument) as error:
        raise document_error(path, error) from error
    if (fault := rigs_fault(rigs)) is not None:
        raise document_error(path, BadDocument(fault))
    return tuple(map(_with_expanded_paths, rigs))


def write_rigs(rigs: Sequence[Rig], path: str) -> None:
    """Writes the rigs, whole or not at all. OSError goes through."""
    write_toml(path, without_none(to_plain(_Document(tuple(rigs)))))


def _with_expanded_paths(rig: Rig) -> Rig:
    return replace(
        rig,
        bias_libraries=tuple(map(expanded_path, rig.bias_libraries)),
        dark_libraries=tuple(map(expanded_path, rig.dark_libraries)),
    )
