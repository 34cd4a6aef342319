"""What this program is and runs on, as lines to read and to copy."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLibraryInfo, QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from ap_master_calibration.engines import doctor
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence
from ap_master_calibration.engines.pixinsight.find_pixinsight import find, version_words
from ap_master_calibration.errors import EngineMissing
from ap_master_calibration.settings import PixInsightSettings


def versions() -> tuple[Evidence, ...]:
    """The core's versions and those of the window; nothing is looked for on the disk."""
    kind = "debug" if QLibraryInfo.isDebugBuild() else "release"
    return (
        *doctor.versions(),
        Evidence("Qt", f"{qVersion()} ({kind}, {QGuiApplication.platformName()})"),
        Evidence("PySide6", pyside_version),
        Evidence("locale", QLocale.system().name()),
    )


def pixinsight(settings: PixInsightSettings) -> Evidence:
    """The PixInsight that would be started; not good where there is none."""
    try:
        found = find(settings.binary)
    except EngineMissing:
        return Evidence("PixInsight", "not found", good=False)
    version = "" if found.version is None else f"{version_words(found.version)}, "
    return Evidence("PixInsight", f"{version}{found.program}")


def as_text(looks: Iterable[Evidence]) -> str:
    """One line each, as it is pasted into a report."""
    return "\n".join(f"{look.subject} {look.found}" for look in looks)
