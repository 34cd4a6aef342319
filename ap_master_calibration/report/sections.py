"""Describes one master in the report: what it is, what became of it, from what and why."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from ap_master_calibration.engines.events import Measure, StepState, StepStatus
from ap_master_calibration.files.preview import kept_picture, picture_of, size_of
from ap_master_calibration.formatting import (
    KIND_WORDS,
    adu,
    counted,
    duration,
    exposure,
    percent,
    temperature,
)
from ap_master_calibration.frames import Kind
from ap_master_calibration.library import Quality
from ap_master_calibration.planning.plan import (
    Calibrator,
    RejectedMaster,
    State,
    Step,
    StepWarning,
    title_of,
)
from ap_master_calibration.quality.certificate import Certificate, Grade, QualityTest
from ap_master_calibration.rejections import RejectionMethod
from ap_master_calibration.report.wording import (
    clipped_sentence,
    level_sentence,
    noise_gain,
    noise_sentence,
    ratio,
    rejected_sentence,
)
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.setup_keys import KEYS, TEMPERATURE, setup_parts
from ap_master_calibration.text import joined


class MasterResult(Enum):
    """What became of a master: its word, which is its icon's name as well, and its colour."""

    MADE = ("made", "good")
    KEPT = ("kept", "quiet")
    REFUSED = ("refused", "doubt")
    FAILED = ("failed", "bad")
    CANCELLED = ("cancelled", "quiet")

    @property
    def word(self) -> str:
        """The word a person reads."""
        return str(self.value[0])

    @property
    def tone(self) -> str:
        """The class its colour hangs on."""
        return str(self.value[1])


@dataclass(frozen=True, slots=True)
class MasterPicture:
    """A grey picture as a `data:` address, and its size in pixels."""

    address: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a card; `gauge` is a flat's level (0..1) for the little bar."""

    label: str
    text: str
    doubtful: bool = False
    gauge: float | None = None


@dataclass(frozen=True, slots=True)
class CalibratorRow:
    """A calibrator of a flat: a file, or the master of a step, told by its title and its card."""

    label: str
    title: str
    folder: str
    card: str | None
    exact: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A master that was not chosen; `card` is its own where it is of the same run."""

    title: str
    folder: str
    card: str | None
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class OddRow:
    """A frame that the check found odd."""

    name: str
    cause: str
    why: str
    left_out: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """Files: names in one `folder`, or whole paths; `more` were left out of `names`."""

    folder: str | None
    names: tuple[str, ...]
    more: int = 0

    @property
    def count(self) -> int:
        """All files, shown or not."""
        return len(self.names) + self.more


@dataclass(frozen=True, slots=True)
class ReportedTest:
    """One test of a master, or one row of its comparison with an older one."""

    grade: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class CertificateSection:
    """What the tests of a master found; `against` is the older master, `changes` the comparison."""

    verdict: str
    tone: str
    tests: tuple[ReportedTest, ...]
    against: str | None
    summary: str
    changes: tuple[ReportedTest, ...]


@dataclass(frozen=True, slots=True)
class MasterNumbers:
    """What stands of a master in the overview; None where nothing was measured."""

    level: str
    noise: str | None
    gain: str | None
    expected: str | None
    low: str
    high: str
    seconds: str


@dataclass(frozen=True, slots=True)
class MasterSection:
    """Everything the report says of one master."""

    anchor: str
    kind: Kind
    standing: MasterResult
    title: str
    brief: tuple[str, ...]
    setup: tuple[str, ...]
    name: str
    why: str | None
    picture: MasterPicture | None
    facts: tuple[Fact, ...]
    used: tuple[CalibratorRow, ...]
    method: tuple[Fact, ...]
    numbers: MasterNumbers | None
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    certificate: CertificateSection | None
    odd: tuple[OddRow, ...]
    more_odd: int
    raw: tuple[str, ...]
    frames: Listing
    lost: tuple[RejectedRow, ...]
    more_lost: int

    @property
    def tells_trouble(self) -> bool:
        """True when there is no master, and a person should know why."""
        return self.standing in (MasterResult.FAILED, MasterResult.REFUSED)

    @property
    def doubts(self) -> tuple[str, ...]:
        """What a person should look at although there is a master, or will be."""
        measured = (f"{f.label.lower()} {f.text}" for f in self.facts if f.doubtful)
        return (*self._odd_doubt(), *self.warnings, *measured)

    def _odd_doubt(self) -> tuple[str, ...]:
        if not self.odd:
            return ()
        count, first = counted(len(self.odd) + self.more_odd, "odd frame"), self.odd[0]
        fate = " left out" if first.left_out else ""
        return (f"{count}{fate}: {first.name}: {first.why}",)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much the page has room for: a run of hundreds of masters must stay readable."""

    frames: int
    losers: int
    picture: int

    @classmethod
    def among(cls, steps: int) -> Limits:
        """Returns the room of each of so many masters."""
        each = max(1, steps)
        return cls(
            frames=min(500, max(50, 30_000 // each)),
            losers=min(100, max(10, 6_000 // each)),
            picture=320 if steps <= 60 else 200,
        )


Places = Mapping[str | None, tuple[str, str]]
"""The anchor and the title of each step's card, by the step's name and by its output."""

_LINES = 500  # of an engine's own text


def master_sections(outcome: Outcome) -> tuple[MasterSection, ...]:
    """Returns a card for every step of the plan, in the plan's order."""
    steps = outcome.plan.steps
    titled = [(step, (f"m{i}", title_of(step))) for i, step in enumerate(steps, 1)]
    places: Places = {key: place for s, place in titled for key in (s.name, s.output)}
    room = Limits.among(len(steps))
    return tuple(_card(step, outcome, places, room) for step in steps)


def _card(step: Step, outcome: Outcome, places: Places, room: Limits) -> MasterSection:
    status = outcome.state.steps.get(step.name, StepStatus())
    standing = result_of(step, status, cancelled=outcome.cancelled)
    measure = status.measure if standing is MasterResult.MADE else None
    picture = None
    if standing in (MasterResult.MADE, MasterResult.KEPT):
        picture = _picture_for(step, outcome.folder.path, room.picture)
    anchor, title = places[step.name]
    odd = _odd_rows(step)
    return MasterSection(
        anchor=anchor,
        kind=step.kind,
        standing=standing,
        title=title,
        brief=_brief(step),
        setup=setup_line(step),
        name=os.path.basename(step.output),
        why=_why(step, status, standing),
        picture=picture,
        facts=_facts(step, measure),
        used=_all_used(step, places),
        method=() if standing is MasterResult.REFUSED else _method(step, measure),
        numbers=None if measure is None else _numbers(measure),
        notes=step.reasons,
        warnings=tuple(
            dict.fromkeys((*_other_warnings(step), *status.warnings, *_not_good(status)))
        ),
        certificate=_certificate(status.certificate),
        odd=tuple(odd[: room.losers]),
        more_odd=max(0, len(odd) - room.losers),
        raw=tuple(line.expandtabs() for line in status.raw[-_LINES:])
        if standing is MasterResult.FAILED
        else (),
        frames=listing([source.path for source in step.frames], room.frames),
        lost=tuple(_lost(loser, places) for loser in step.rejected[: room.losers]),
        more_lost=max(0, len(step.rejected) - room.losers),
    )


def _other_warnings(step: Step) -> tuple[str, ...]:
    """Returns the warnings of a step but those about odd frames, which have a list."""
    if not (step.odd or step.left_out):
        return step.warnings
    return tuple(w for w in step.warnings if w.kind != StepWarning.ODD)


def _odd_rows(step: Step) -> list[OddRow]:
    return [
        OddRow(os.path.basename(frame.path), str(frame.cause), frame.why, left_out)
        for left_out, frames in ((True, step.left_out), (False, step.odd))
        for frame in frames
    ]


def _picture_for(step: Step, folder: str, widest: int) -> MasterPicture | None:
    """Returns the picture of a step's master: the engine's, where it kept one in the run's folder.

    It is at most `widest` pixels wide. None where the master cannot be read.
    """
    kept = kept_picture(folder, step.name)
    if kept is None or size_of(kept)[0] > widest:
        mosaic = any(card.name == "BAYERPAT" for card in step.keywords)
        kept = picture_of(step.output, folder, widest, mosaic=mosaic)
    if kept is None:
        return None
    coded = base64.b64encode(kept).decode()
    return MasterPicture(f"data:image/png;base64,{coded}", *size_of(kept))


def result_of(step: Step, status: StepStatus, *, cancelled: bool) -> MasterResult:
    """Returns what became of a step; one a cancelled run did not come to is not called failed."""
    if step.state is State.UP_TO_DATE:
        return MasterResult.KEPT
    if step.state is State.REFUSED:
        return MasterResult.REFUSED
    if status.state is StepState.DONE:
        return MasterResult.MADE
    if cancelled and status.state is not StepState.FAILED:
        return MasterResult.CANCELLED
    return MasterResult.FAILED


def setup_line(step: Step) -> tuple[str, ...]:
    """Returns what is known of the setup, the exposure, the filter and the night, part by part."""
    parts = [
        *_setup_parts(step),
        None if step.exposure is None else exposure(step.exposure),
        _named("filter", step.filter),
        None if step.night is None else f"night {step.night.isoformat()}",
    ]
    return tuple(part for part in parts if part is not None)


def _setup_parts(step: Step) -> list[str]:
    """Returns the setup, with the sensor's mean temperature where it was off the set point."""
    parts: list[str] = list(setup_parts(step.setup))
    if step.setup.temperature is not None:
        described = TEMPERATURE.described(step.setup.temperature)
        parts[parts.index(described)] = _heat(step) or described
    return parts


_BRIEF = ("camera", "temperature", "gain", "offset")


def _brief(step: Step) -> tuple[str, ...]:
    """Returns the camera and its settings, short enough for a table."""
    values = ((KEYS[name], getattr(step.setup, name)) for name in _BRIEF)
    return tuple(key.described(value) for key, value in values if value is not None)


def _named(key: str, value: str | None) -> str | None:
    return None if value is None else f"{key} {value}"


def _heat(step: Step) -> str | None:
    """The set point, and the sensor's mean where it was off by a tenth; or the sensor alone."""
    if step.setup.temperature is None:
        return None
    degrees = temperature(step.setup.temperature)
    written = {card.name: card.value for card in step.keywords}
    if "SET-TEMP" not in written and "CCD-TEMP" in written:
        return f"sensor {degrees}, no set point"
    mean = written.get("CCD-TEMP")
    if isinstance(mean, float | int) and abs(mean - step.setup.temperature) >= 0.05:
        return f"set point {degrees}, sensor {temperature(round(mean, 1))}"
    return f"set point {degrees}"


def _why(step: Step, status: StepStatus, standing: MasterResult) -> str | None:
    """Returns why there is no master, or why it was made once more."""
    if standing is MasterResult.FAILED:
        return status.reason or "the engine did not say why"
    if standing is MasterResult.MADE and step.state is State.STALE and step.why is not None:
        return f"made again: {step.why}"
    return step.why


def _facts(step: Step, measure: Measure | None) -> tuple[Fact, ...]:
    facts = [] if measure is None else _measured(step, measure)
    if step.kind is Kind.FLAT:
        k = "" if measure is None or measure.scale is None else f", k = {measure.scale:.3g}"
        facts.append(Fact("Recipe", f"{step.recipe}{k}"))
    return tuple(facts)


def _not_good(status: StepStatus) -> tuple[str, ...]:
    """What the tests of a master found, in one sentence; nothing where it is good."""
    certificate = status.certificate
    if certificate is None or certificate.sentence is None:
        return ()
    return (certificate.sentence,)


_TONES = {Grade.GOOD: "good", Grade.LOOK: "doubt", Grade.BAD: "bad"}


def _certificate(certificate: Certificate | None) -> CertificateSection | None:
    if certificate is None:
        return None
    against = certificate.against
    return CertificateSection(
        verdict=certificate.grade.value,
        tone=_TONES[certificate.grade],
        tests=_test_rows(certificate.tests),
        against=None if against is None else against.old,
        summary="" if against is None else against.why,
        changes=() if against is None else _test_rows(against.tests),
    )


def _test_rows(tests: Sequence[QualityTest]) -> tuple[ReportedTest, ...]:
    return tuple(ReportedTest(_TONES[test.grade], test.name, test.why) for test in tests)


def _method(step: Step, measure: Measure | None) -> tuple[Fact, ...]:
    rejection = step.rejection.described
    if measure is None:
        return (Fact("Rejection", rejection),)
    if step.rejection.method is not RejectionMethod.NONE:
        rejection = joined((rejection, rejected_sentence(measure)), ": ")
    return (Fact("Rejection", rejection), Fact("Took", duration(measure.seconds, fractions=True)))


def _measured(step: Step, measure: Measure) -> list[Fact]:
    level = level_sentence(step.kind, measure)
    gauge = measure.level if step.kind is Kind.FLAT else None
    facts = [Fact("Level", level.text, level.doubtful, gauge)]
    noise = noise_sentence(measure, len(step.frames))
    if noise is not None:
        facts.append(Fact("Noise", noise))
    clipped = clipped_sentence(step.kind, measure, step.setup.size)
    if clipped is not None:
        facts.append(Fact("Clipped", clipped.text, clipped.doubtful))
    return facts


def _numbers(measure: Measure) -> MasterNumbers:
    gain = noise_gain(measure)
    return MasterNumbers(
        level=adu(measure.level),
        noise=None if measure.noise is None else adu(measure.noise),
        gain=None if gain is None else f"{ratio(gain)}×",
        expected=None if measure.expected is None else f"{ratio(measure.expected)}×",
        low=percent(measure.rejected_low),
        high=percent(measure.rejected_high),
        seconds=duration(measure.seconds, fractions=True),
    )


def _all_used(step: Step, places: Places) -> tuple[CalibratorRow, ...]:
    pairs = (("Bias", step.bias), ("Dark", step.dark))
    return tuple(_used(label, c, places) for label, c in pairs if c is not None)


def _used(label: str, calibrator: Calibrator, places: Places) -> CalibratorRow:
    exact = calibrator.quality is Quality.EXACT
    if calibrator.step in places:
        anchor, title = places[calibrator.step]
        return CalibratorRow(label, title, "", anchor, exact, calibrator.reasons)
    folder, name = os.path.split(calibrator.path)
    return CalibratorRow(label, name, folder, None, exact, calibrator.reasons)


def _lost(loser: RejectedMaster, places: Places) -> RejectedRow:
    kind, reason = KIND_WORDS[loser.kind], "; ".join(loser.reasons)
    if loser.path in places:
        anchor, title = places[loser.path]
        return RejectedRow(title, "", anchor, kind, reason)
    folder, name = os.path.split(loser.path)
    return RejectedRow(name, folder, None, kind, reason)


def listing(paths: Sequence[str], most: int) -> Listing:
    """Returns the first files of a list, by name alone where one folder holds them all."""
    folders = {os.path.dirname(path) for path in paths}
    shown, more = paths[:most], max(0, len(paths) - most)
    if len(folders) == 1:
        return Listing(folders.pop() or None, tuple(map(os.path.basename, shown)), more)
    return Listing(None, tuple(shown), more)
