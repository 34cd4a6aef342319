"""The certificate of a master: each test with its value, its limit and a grade."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from ap_master_calibration.documents import typed
from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.frames import Card
from ap_master_calibration.text import Text, text, text_from


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


class SpotState(StrEnum):
    """What became of a spot of a flat since an older flat."""

    NEW = "new"
    GONE = "gone"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class SpotChange:
    """A spot that two flats do not share; `x`, `y` and `diameter` in pixels, `y` top-down.

    `depth` is the part (0..1) of the light that it takes. A `moved` spot came from `from_x`,
    `from_y`.
    """

    state: SpotState
    x: float
    y: float
    diameter: float
    depth: float
    from_x: float | None = None
    from_y: float | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A master against an older one of the same key: what changed, row by row.

    `same` is True where nothing changed beyond what noise explains, and `changed` names the rows
    that did. `old_is_better` is True where
    a raw frame that was left out of the new stack is calibrated better by the old master.
    """

    old: str
    same: bool
    why: Text
    tests: tuple[QualityTest, ...] = ()
    changed: tuple[str, ...] = ()
    spots: tuple[SpotChange, ...] = ()
    old_is_better: bool = False


@dataclass(frozen=True, slots=True)
class Certificate:
    """All tests of one master, in the order they are shown, and the comparison with an older one.

    `frames` is how many raw frames were sampled; without any, only tests of the master's own
    pixels are here.
    """

    tests: tuple[QualityTest, ...]
    against: Comparison | None = None
    frames: int = 0

    @property
    def grade(self) -> Grade:
        """The worst grade of its tests, those of the comparison among them."""
        return worst(self._all())

    @property
    def sentence(self) -> Text | None:
        """The one sentence that matters: that of the worst test; None where all are good."""
        grade = self.grade
        if grade is Grade.GOOD:
            return None
        return next(test.why for test in self._all() if test.grade is grade)

    @property
    def verdict(self) -> Text:
        """The certificate in one sentence: "good", or the sentence that matters."""
        return self.sentence or text("good")

    def value(self, name: str) -> float | None:
        """Returns the value of the test of that name; None where it was not made."""
        return next((test.value for test in self.tests if test.name == name), None)

    def _all(self) -> tuple[QualityTest, ...]:
        return (*self.tests, *(self.against.tests if self.against is not None else ()))


def worst(tests: Iterable[QualityTest]) -> Grade:
    """Returns the worst grade of some tests; good of none."""
    order = list(Grade)
    return max((test.grade for test in tests), key=order.index, default=Grade.GOOD)


TEST_KEYWORDS = {
    "noise": ("NOISERAT", "Noise over that of a mean of its frames"),
    "halves": ("HALFDIFF", "Even - odd frames, largest patch, frame noises"),
    "zero": ("ZEROPART", "Share of pixels at 0"),
    "full": ("FULLPART", "Share of pixels at full scale"),
    "hot": ("HOTPART", "Share of hot pixels"),
    "columns": ("COLPATT", "[adu] Spread of the columns"),
    "rows": ("ROWPATT", "[adu] Spread of the rows"),
    "signal-to-noise": ("SNRPIXEL", "Signal to noise of a pixel"),
    "corners": ("CORNERS", "Light of the darkest corner, middle 1"),
    "dust": ("DUST", "Spots of dust"),
}
"""The tests whose values a master's header tells: the keyword and its comment."""


def certificate_cards(certificate: Certificate) -> tuple[Card, ...]:
    """Returns the FITS keywords of a certificate: the verdict, its sentence, the main values."""
    cards = [Card(*_card(HeaderKey.VERDICT, certificate.grade.value))]
    if certificate.sentence is not None:
        cards.append(Card(*_card(HeaderKey.VERDICT_REASON, str(certificate.sentence))))
    values = {test.name: test.value for test in certificate.tests}
    for test_name, (keyword, meaning) in TEST_KEYWORDS.items():
        value = values.get(test_name)
        if value is not None:
            cards.append(Card(keyword, float(f"{value:.4g}"), meaning))
    if certificate.against is not None:
        old = os.path.basename(certificate.against.old)
        cards.append(Card("COMPARED", old, "Older master it was compared with"))
        cards.append(Card("SAMEAS", certificate.against.same, "It is the same within the noise"))
    return tuple(cards)


def _card(key: HeaderKey, value: str) -> tuple[str, str, str]:
    name, comment = key.written
    return name, value, comment


def certificate_document(certificate: Certificate) -> dict[str, Any]:
    """Returns a certificate as JSON: its fields, and "grade" and "sentence" for other programs."""
    return {
        "grade": certificate.grade.value,
        "sentence": certificate.verdict,
        **asdict(certificate),
    }


def certificate_from(document: Any, texts: Mapping[str, Any]) -> Certificate:
    """Returns the certificate of a JSON value. Raises BadDocument where it is none."""
    return typed(Certificate, _with_texts(document, texts))


def _with_texts(value: Any, texts: Mapping[str, Any]) -> Any:
    """The value with its sentences (the strings under "why") as texts that can be translated."""
    if isinstance(value, Mapping):
        return {
            key: text_from(item, texts)
            if key == "why" and isinstance(item, str)
            else _with_texts(item, texts)
            for key, item in value.items()
        }
    return [_with_texts(item, texts) for item in value] if isinstance(value, list) else value
