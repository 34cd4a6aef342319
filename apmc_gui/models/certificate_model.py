"""The tests of a master as a table: how good each value is, and the sentence that tells it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from ap_master_calibration.quality.certificate import Grade, QualityTest
from ap_master_calibration.text import text
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import grade_label
from apmc_gui.i18n.translate import translated
from apmc_gui.models.table_model import TableColumn, TableModel

_SIGNS = {
    Grade.GOOD: ("done", "good"),
    Grade.LOOK: ("warning", "warn"),
    Grade.BAD: ("failed", "bad"),
}


def _sentence(test: QualityTest) -> str:
    sentence = translated(test.why)
    return sentence[:1].upper() + sentence[1:]


class CertificateModel(TableModel[QualityTest]):
    """One row for each test."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._changed: frozenset[str] = frozenset()
        super().__init__(
            (
                TableColumn("grade", text("Verdict"), self._verdict, icon=self._sign),
                TableColumn("why", text("What was measured"), _sentence, tip=_sentence),
            ),
            parent,
        )

    def set_tests(self, tests: Collection[QualityTest], changed: Collection[str] = ()) -> None:
        """Shows tests, those that want a look first, then the `changed` ones of a comparison."""
        self._changed = frozenset(changed)
        grades = list(Grade)
        self.set_rows(sorted(tests, key=lambda t: (-grades.index(t.grade), not self._differs(t))))

    def _differs(self, test: QualityTest) -> bool:
        """True for a change that is no fault: dust that moved makes no flat a bad one."""
        return test.name in self._changed and test.grade is Grade.GOOD

    def _verdict(self, test: QualityTest) -> str:
        return self.tr("changed") if self._differs(test) else grade_label(test.grade)

    def _sign(self, test: QualityTest) -> QIcon:
        return icon("warning", "warn") if self._differs(test) else icon(*_SIGNS[test.grade])
