"""The versions of the program, its libraries and the system, as lines to read and to copy."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLibraryInfo, QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from ap_master_calibration.engines import doctor
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence
from ap_master_calibration.engines.pixinsight.installation import find_pixinsight, version_number
from ap_master_calibration.errors import EngineMissing
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.text import text, verbatim


def versions() -> tuple[Evidence, ...]:
    """Returns the core's versions and those of the window; nothing is looked for on the disk."""
    kind = "debug" if QLibraryInfo.isDebugBuild() else "release"
    return (
        *doctor.versions(),
        Evidence(
            verbatim("Qt"), verbatim(f"{qVersion()} ({kind}, {QGuiApplication.platformName()})")
        ),
        Evidence(verbatim("PySide6"), verbatim(pyside_version)),
        Evidence(text("locale"), verbatim(QLocale.system().name())),
    )


def pixinsight(settings: PixInsightSettings) -> Evidence:
    """Returns the PixInsight that would be started; not good where there is none."""
    try:
        installation = find_pixinsight(settings.binary)
    except EngineMissing:
        return Evidence(verbatim("PixInsight"), text("not found"), good=False)
    version = installation.version
    number = "" if version is None else f"{version_number(version)}, "
    return Evidence(verbatim("PixInsight"), verbatim(f"{number}{installation.program}"))


def as_text(looks: Iterable[Evidence]) -> str:
    """Returns one line each, as it is pasted into a report."""
    return "\n".join(f"{look.subject} {look.finding}" for look in looks)
