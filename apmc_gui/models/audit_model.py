"""What an audit of the library folders found, as a list."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ap_master_calibration import formatting
from ap_master_calibration.frames import Setup
from ap_master_calibration.library.audit import AuditKind, Finding
from ap_master_calibration.setup_keys import setup_parts, value_of
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import age_label
from apmc_gui.i18n.translate import plain_tip, translated, typeset
from apmc_gui.models.library_model import PATH_ROLE

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex

_SIGNS = {
    AuditKind.UNREADABLE: ("error", "bad"),
    AuditKind.NO_IDENTITY: ("attention", "warn"),
    AuditKind.SAME_FILE: ("copy", "warn"),
    AuditKind.SAME_KEY: ("copy", "warn"),
    AuditKind.NO_MASTER: ("skipped", "dim"),
    AuditKind.HOLE: ("none", "info"),
    AuditKind.NO_BIAS: ("none", "info"),
    AuditKind.OLD: ("clock", "bad"),
    AuditKind.SUPERSEDED: ("stale", "dim"),
}


def audit_label(trouble: AuditKind) -> str:
    """What is the matter, in a word or two."""
    match trouble:
        case AuditKind.UNREADABLE:
            return translate("Findings", "Unreadable")
        case AuditKind.NO_IDENTITY:
            return translate("Findings", "Without identity")
        case AuditKind.SAME_FILE:
            return translate("Findings", "Same file")
        case AuditKind.SAME_KEY:
            return translate("Findings", "Double")
        case AuditKind.NO_MASTER:
            return translate("Findings", "Not used")
        case AuditKind.HOLE:
            return translate("Findings", "Missing")
        case AuditKind.NO_BIAS:
            return translate("Findings", "No bias")
        case AuditKind.OLD:
            return translate("Findings", "Old")
        case AuditKind.SUPERSEDED:
            return translate("Findings", "Superseded")


def finding_words(finding: Finding) -> str:
    """A finding in one line."""
    return f"{audit_label(finding.kind)}:  {_told(finding)}"


def _told(finding: Finding) -> str:
    names = [os.path.basename(path) for path in finding.paths]
    exposures = ", ".join(formatting.exposure(seconds) for seconds in finding.exposures)
    match finding.kind:
        case AuditKind.UNREADABLE | AuditKind.NO_MASTER:
            return f"{names[0]}: {translated(finding.reason or '')}"
        case AuditKind.NO_IDENTITY:
            return f"{names[0]}: {_unknown(finding)}"
        case AuditKind.SAME_FILE:
            return " = ".join(names)
        case AuditKind.SAME_KEY:
            text = translate("Findings", "{newest} is newer than {others}, for the same frames")
            return text.format(newest=names[0], others=", ".join(names[1:]))
        case AuditKind.HOLE:
            text = translate("Findings", "dark {exposures} at {setup}")
            return text.format(exposures=exposures, setup=spoken_setup(finding.setup))
        case AuditKind.NO_BIAS:
            text = translate("Findings", "darks {exposures} cannot be scaled at {setup}")
            return text.format(exposures=exposures, setup=spoken_setup(finding.setup))
        case AuditKind.OLD:
            return f"{names[0]}: {age_label(finding.days)}"
        case AuditKind.SUPERSEDED:
            return names[0]


def _unknown(finding: Finding) -> str:
    if finding.reason is not None:
        return translated(finding.reason)
    keys = ", ".join(translated(key) for key in finding.unknown)
    return translate("Findings", "not known: {keys}").format(keys=keys)


def spoken_setup(setup: Setup | None) -> str:
    """A set point first, then the camera and its settings."""
    if setup is None:
        return ""
    shown = value_of(setup, "temperature")
    rest = setup_parts(replace(setup, temperature=None), brief=True)
    parts = rest if shown is None else [shown, *rest]
    return typeset(" · ".join(map(translated, parts)))


class AuditModel(QAbstractListModel):
    """Findings, the worst first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The state shown."""
        return self._findings

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Shows other findings; what is as it should be is none."""
        wanted = tuple(finding for finding in findings if finding.needs_action)
        if wanted != self._findings:
            self.beginResetModel()
            self._findings = wanted
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        match role:
            case _Role.DisplayRole:
                return finding_words(finding)
            case _Role.DecorationRole:
                return icon(*_SIGNS[finding.kind])
            case _ if role == PATH_ROLE:
                return finding.paths[0] if finding.paths else None
            case _Role.ToolTipRole:
                return plain_tip("\n".join(finding.paths) or finding_words(finding))
            case _:
                pass
        return None
