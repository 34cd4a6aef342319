"""The findings of a library audit as a list, and its coverage by darks as a table."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration import formatting
from ap_master_calibration.frames import Frame, Setup
from ap_master_calibration.library import age_days, freshness
from ap_master_calibration.library.audit import AuditKind, Finding
from ap_master_calibration.library.coverage import Coverage
from ap_master_calibration.setup_keys import setup_parts, value_of
from ap_master_calibration.text import text, verbatim
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import Look, icon
from apmc_gui.i18n.labels import age_label, freshness_label
from apmc_gui.i18n.translate import grouped, plain_tip, translated, typeset
from apmc_gui.models.library_model import age_icon
from apmc_gui.models.table_model import PATH_ROLE, ItemRole, TableColumn, TableModel

translate = QCoreApplication.translate
T = TypeVar("T")


AUDIT_LOOKS = {
    AuditKind.UNREADABLE: Look(text("Unreadable"), "error", "bad"),
    AuditKind.NO_IDENTITY: Look(text("Without identity"), "attention", "warn"),
    AuditKind.SAME_FILE: Look(text("Same file"), "copy", "warn"),
    AuditKind.SAME_KEY: Look(text("Double"), "copy", "warn"),
    AuditKind.NO_MASTER: Look(text("Not used"), "skipped", "dim"),
    AuditKind.HOLE: Look(text("Missing"), "none", "info"),
    AuditKind.NO_BIAS: Look(text("No bias"), "none", "info"),
    AuditKind.OLD: Look(text("Old"), "clock", "bad"),
    AuditKind.SUPERSEDED: Look(text("Superseded"), "stale", "dim"),
}


def finding_text(finding: Finding) -> str:
    """Returns a finding in one line."""
    return f"{translated(AUDIT_LOOKS[finding.kind].label)}:  {_about(finding)}"


def _about(finding: Finding) -> str:
    names = [os.path.basename(path) for path in finding.paths]
    exposures = ", ".join(typeset(formatting.exposure(seconds)) for seconds in finding.exposures)
    match finding.kind:
        case AuditKind.UNREADABLE | AuditKind.NO_MASTER:
            return f"{names[0]}: {'' if finding.reason is None else translated(finding.reason)}"
        case AuditKind.NO_IDENTITY:
            return f"{names[0]}: {_identity_text(finding)}"
        case AuditKind.SAME_FILE:
            return " = ".join(names)
        case AuditKind.SAME_KEY:
            template = translate("Findings", "{newest} is newer than {others}, for the same frames")
            return template.format(newest=names[0], others=", ".join(names[1:]))
        case AuditKind.HOLE:
            template = translate("Findings", "dark {exposures} at {setup}")
            return template.format(exposures=exposures, setup=setup_text(finding.setup))
        case AuditKind.NO_BIAS:
            template = translate("Findings", "darks {exposures} cannot be scaled at {setup}")
            return template.format(exposures=exposures, setup=setup_text(finding.setup))
        case AuditKind.OLD:
            return f"{names[0]}: {age_label(finding.days)}"
        case AuditKind.SUPERSEDED:
            return names[0]


def _identity_text(finding: Finding) -> str:
    if finding.reason is not None:
        return translated(finding.reason)
    keys = ", ".join(translated(key) for key in finding.unknown)
    return translate("Findings", "not known: {keys}").format(keys=keys)


def setup_text(setup: Setup | None) -> str:
    """Returns the set point, the camera and its settings in a line."""
    if setup is None:
        return ""
    degrees = value_of(setup, "temperature")
    rest = setup_parts(replace(setup, temperature=None), brief=True)
    parts = [translated(part) for part in rest]
    return typeset(" · ".join(parts if degrees is None else [degrees, *parts]))


class AuditModel(TableModel[Finding]):
    """Findings that need action, the worst first."""

    def __init__(self, parent: QObject | None = None) -> None:
        column: TableColumn[Finding] = TableColumn(
            "finding",
            verbatim(""),
            finding_text,
            tip=lambda finding: "\n".join(finding.paths) or finding_text(finding),
            icon=lambda finding: AUDIT_LOOKS[finding.kind].icon(),
        )
        super().__init__((column,), parent)

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Shows other findings."""
        self.set_rows([finding for finding in findings if finding.needs_action])

    def row_data(self, row: Finding, role: int) -> Any:
        return row.paths[0] if role == PATH_ROLE and row.paths else None


# --- coverage -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """The darks of a set point and an exposure, the newest first; `days` is the age of that one."""

    darks: tuple[Frame, ...] = ()
    days: int | None = None

    @property
    def text(self) -> str:
        """The age of the newest dark, or that there is none."""
        if not self.darks:
            return translate("Coverage", "missing")
        return "✓" if self.days is None else f"{grouped(self.days)} d"

    @property
    def icon(self) -> QIcon:
        """The icon of that age."""
        if not self.darks:
            return icon("none", "info")
        return icon("done", "dim") if self.days is None else age_icon(freshness(self.days))

    @property
    def colour(self) -> QColor | None:
        """The colour of that age."""
        if not self.darks:
            return themes.tone("info")
        return None if self.days is None else themes.freshness_colour(freshness(self.days))

    @property
    def path(self) -> str | None:
        """The newest dark."""
        return self.darks[0].path if self.darks else None

    def tip(self, place: str) -> str:
        """Returns all darks of the cell, which stands at a place."""
        if not self.darks:
            return translate("Coverage", "No dark: {place}").format(place=place)
        age = () if self.days is None else (freshness_label(freshness(self.days)),)
        return "\n".join([place, *age, *(dark.path for dark in self.darks)])


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One set point of a camera and gain: its title, and its cells by their exposure as text.

    It has no cell of an exposure that no set point of the camera and gain has.
    """

    title: str
    cells: dict[str, CoverageCell]


class CoverageModel(TableModel[CoverageRow]):
    """A row for each set point of a camera and gain, a column for each exposure of any of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)

    def set_coverage(self, coverage: Sequence[Coverage], today: date) -> None:
        """Shows another coverage, with ages of that day."""
        seconds = sorted({e for one in coverage for e in one.exposures})
        exposures = dict.fromkeys(map(formatting.exposure, seconds))
        rows = [
            _coverage_row(one, i, today) for one in coverage for i in range(len(one.temperatures))
        ]
        self.set_table(list(map(_exposure_column, exposures)), rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        title = self.rows[section].title
        if role == ItemRole.ToolTipRole:
            return plain_tip(title)
        return title if role == ItemRole.DisplayRole else None


def _coverage_row(coverage: Coverage, temperature: int, today: date) -> CoverageRow:
    cells: dict[str, CoverageCell] = {}
    for i, exposure in enumerate(coverage.exposures):
        ages = [(age_days(d, today), d) for d in coverage.masters.get((temperature, i), ())]
        ages.sort(key=lambda pair: (pair[0] is None, pair[0] or 0))
        days = ages[0][0] if ages else None
        cell = CoverageCell(tuple(dark for _, dark in ages), days)
        cells.setdefault(formatting.exposure(exposure), cell)
    setup = replace(coverage.setup, temperature=coverage.temperatures[temperature])
    return CoverageRow(setup_text(setup), cells)


def _exposure_column(exposure: str) -> TableColumn[CoverageRow]:
    """Returns the column of an exposure."""

    def shown(get: Callable[[CoverageCell], T | None]) -> Callable[[CoverageRow], T | None]:
        return lambda row: get(row.cells[exposure]) if exposure in row.cells else None

    return TableColumn(
        exposure,
        verbatim(exposure),
        lambda row: row.cells[exposure].text if exposure in row.cells else "",
        tip=lambda row: shown(lambda cell: cell.tip(f"{exposure} · {row.title}"))(row),
        icon=shown(lambda cell: cell.icon),
        colour=shown(lambda cell: cell.colour),
        path=shown(lambda cell: cell.path),
    )
