"""The titles of groups: "L · 2026-01-29 · ASI2600MM · −10 °C", what differs first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from ap_master_calibration import formatting
from ap_master_calibration.frames import Kind, camera_key
from ap_master_calibration.groups import Group
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS, value_of
from apmc_gui.i18n.labels import short_names
from apmc_gui.i18n.translate import translated, typeset

translate = QCoreApplication.translate

_KEYS = ("night", *(key.name for key in SETUP_KEYS if key.name != "size"))
"""The keys a title is made of, in this order where groups share none of their values."""


def titles_of(groups: Sequence[Group]) -> list[str]:
    """Returns the title of each group, which sets it apart from the others.

    Titles are cut at their end, so the values all groups share stand behind those that differ.
    """
    cameras = short_names({g.setup.camera for g in groups if g.setup.camera is not None})
    shared = _shared_keys(groups)
    keys = sorted(_KEYS, key=lambda key: _lateness(key, shared))
    return [_title(group, keys, cameras) for group in groups]


def _shared_keys(groups: Sequence[Group]) -> frozenset[str]:
    """Returns the keys all groups agree in; of nights, all groups that have one."""
    setups = {group.setup for group in groups}
    values = {key: {value_of(setup, key) for setup in setups} for key in _KEYS if key != "night"}
    values["camera"] = {camera_key(setup.camera) for setup in setups}
    values["night"] = {value_of(g, "night") for g in groups if g.night is not None}
    return frozenset(key for key, found in values.items() if len(found) == 1)


def _lateness(key: str, shared: frozenset[str]) -> int:
    """Shared values stand behind those that differ, and a shared camera behind all."""
    return 0 if key not in shared else 2 if key == "camera" else 1


def _title(group: Group, keys: Sequence[str], cameras: Mapping[str, str]) -> str:
    part = None
    if group.part is not None:
        part = translate("Titles", "part {name}").format(name=group.part)
    parts = [_first(group), part, *(_value(group, key, cameras) for key in keys)]
    known = [value for value in parts if value is not None]
    if known:
        return " · ".join(known)
    size = group.setup.size
    return translate("Titles", "nothing known") if size is None else formatting.pair(size)


def _first(group: Group) -> str | None:
    """Returns the filter of a flat and the exposure of a dark."""
    if group.kind is Kind.FLAT:
        return translate("Titles", "no filter") if group.filter is None else group.filter
    if group.kind is Kind.BIAS or group.exposure is None:
        return None
    return formatting.exposure(group.exposure)


def _value(group: Group, key: str, cameras: Mapping[str, str]) -> str | None:
    if key == "night":
        return value_of(group, key)
    value: Any = getattr(group.setup, key)
    if value is None or value == KEYS[key].usual:
        return None
    if key == "camera":
        return cameras.get(str(value), str(value))
    return typeset(translated(KEYS[key].described(value)))
