"""The certificate of a master: each test with its value, its limit and a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.text import Text


class Grade(StrEnum):
    """How good something is; the worst of a certificate's tests is that of the master."""

    GOOD = "good"
    LOOK = "look"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class QualityTest:
    """One test of a master: its name as in JSON, the value, the limit, the grade and a sentence.

    `value` and `limit` are None where the test has no number; `why` says what was measured.
    """

    name: str
    grade: Grade
    why: Text
    value: float | None = None
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """All tests of one master, in the order they are shown."""

    tests: tuple[QualityTest, ...]

    @property
    def grade(self) -> Grade:
        """The worst grade of its tests."""
        order = list(Grade)
        return max((t.grade for t in self.tests), key=order.index, default=Grade.GOOD)

    @property
    def sentence(self) -> Text | None:
        """The one sentence that matters: that of the worst test; None where all are good."""
        return next((t.why for t in self.tests if t.grade is self.grade is not Grade.GOOD), None)
