"""Collects the whole report as values; the template only lays them out."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from ap_master_calibration import __version__
from ap_master_calibration.formatting import counted, duration, first_few
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind, SkipCode, Skipped
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.report.sections import (
    Listing,
    MasterResult,
    MasterSection,
    listing,
    master_sections,
)
from ap_master_calibration.running.run import Outcome
from ap_master_calibration.text import listed

_HEADINGS = {
    Kind.BIAS: "Bias",
    Kind.DARK: "Dark",
    Kind.FLAT_DARK: "Flat dark",
    Kind.FLAT: "Flat",
}
_SIGNS = {"good": "made", "bad": "failed", "doubt": "warning", "quiet": "kept"}
_MOST_FILES = 500  # listed for one reason
_MOST_REASONS = 200
_MOST_LOOKS = 100
_MOST_DOUBTS = 3
_FEW_FILES = 8  # troubling files are shown without a click
_SKIP_ORDER = (  # what a person should look at first
    SkipCode.UNREADABLE,
    SkipCode.TRUNCATED,
    SkipCode.NO_TYPE,
    SkipCode.ODD,
    SkipCode.OTHER,
    SkipCode.DUPLICATE,
    SkipCode.MASTER,
    SkipCode.LIGHT,
)


@dataclass(frozen=True, slots=True)
class Attention:
    """Something a person should look at, and the card that tells more."""

    anchor: str
    tone: str
    word: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class PageSection:
    """The masters of one kind."""

    heading: str
    cards: tuple[MasterSection, ...]


@dataclass(frozen=True, slots=True)
class SkippedFiles:
    """The files that were not used for one reason."""

    reason: str
    files: Listing
    expected: bool

    @property
    def open(self) -> bool:
        """True when the files should be seen at once: a few that should have been used."""
        return not self.expected and self.files.count <= _FEW_FILES


@dataclass(frozen=True, slots=True)
class Link:
    """A file beside the report."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class ReportPage:
    """Everything that stands in a report, in its order."""

    title: str
    cameras: str
    tone: str
    sign: str
    verdict: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    looks: tuple[Attention, ...]
    more_looks: int
    sections: tuple[PageSection, ...]
    skipped: tuple[SkippedFiles, ...]
    skipped_count: int
    more_skipped: int
    notes: tuple[str, ...]
    links: tuple[Link, ...]
    program: str

    @property
    def cards(self) -> tuple[MasterSection, ...]:
        """All masters, as they are grouped."""
        return tuple(card for section in self.sections for card in section.cards)


def page_of(outcome: Outcome) -> ReportPage:
    """Returns the report of an outcome; reads the finished masters for their pictures."""
    cards = master_sections(outcome)
    looks = _looks(cards)
    tone, verdict = _verdict(outcome, cards)
    skipped = _skipped(outcome.plan.skipped)
    return ReportPage(
        title=_title(outcome),
        cameras=first_few(_known(step.setup.camera for step in outcome.plan.steps), 5),
        tone=tone,
        sign="cancelled" if outcome.cancelled else _SIGNS[tone],
        verdict=verdict,
        summary=summary_of(cards),
        facts=_facts(outcome),
        looks=tuple(looks[:_MOST_LOOKS]),
        more_looks=max(0, len(looks) - _MOST_LOOKS),
        sections=_sections(cards),
        skipped=tuple(skipped[:_MOST_REASONS]),
        skipped_count=len(outcome.plan.skipped),
        more_skipped=sum(s.files.count for s in skipped[_MOST_REASONS:]),
        notes=outcome.plan.notes,
        links=_links(outcome),
        program=f"AP Master Calibration {__version__}",
    )


def summary_of(cards: Sequence[MasterSection]) -> str:
    """What became of the masters: "11 masters made, 2 kept (up to date), 1 refused, 1 failed."."""
    counts = Counter(card.standing for card in cards)
    parts = [f"{counted(counts[MasterResult.MADE], 'master')} made"]
    phrases = {
        MasterResult.KEPT: "kept (up to date)",
        MasterResult.REFUSED: "refused",
        MasterResult.FAILED: "failed",
        MasterResult.CANCELLED: "cancelled",
    }
    parts += [f"{counts[s]:,} {word}" for s, word in phrases.items() if counts[s]]
    return ", ".join(parts) + "."


def _verdict(outcome: Outcome, cards: Sequence[MasterSection]) -> tuple[str, str]:
    """Returns the one line that says whether all went well, and its tone."""
    tried = [c for c in cards if c.standing not in (MasterResult.KEPT, MasterResult.REFUSED)]
    failed = sum(c.standing is MasterResult.FAILED for c in tried)
    refused = sum(c.standing is MasterResult.REFUSED for c in cards)
    doubtful = sum(bool(c.doubts) for c in tried) + refused
    if outcome.cancelled:
        return "quiet", "Cancelled; finished masters are kept"
    if outcome.trouble is not None:
        return "bad", f"Ended early: {outcome.trouble}"
    if failed:
        return "bad", f"{failed:,} of {counted(len(tried), 'master')} could not be made"
    if not tried:
        return "quiet", "Nothing had to be made"
    whole = "The master is made" if len(tried) == 1 else f"All {len(tried):,} masters are made"
    if refused:
        whole = f"{len(tried):,} of {counted(len(tried) + refused, 'master')} could be made"
    if doubtful:
        return "doubt", f"{whole}; {doubtful:,} {'needs' if doubtful == 1 else 'need'} a look"
    return "good", whole


def _title(outcome: Outcome) -> str:
    nights = sorted({step.night for step in outcome.plan.steps if step.night is not None})
    if not nights:
        return "Calibration masters"
    dates = [night.isoformat() for night in nights]
    if len(dates) <= 3:
        return f"Calibration masters, {listed(dates)}"
    return f"Calibration masters, {len(dates)} nights from {dates[0]} to {dates[-1]}"


def _known(words: Iterable[str | None]) -> list[str]:
    """Returns the words that are known, each once, in their order."""
    return list(dict.fromkeys(word for word in words if word is not None))


def _facts(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    plan = outcome.plan
    kernels = _known(s.measure.kernel for s in outcome.state.steps.values() if s.measure)
    engine = outcome.state.engine or "did not tell its name"
    kernel = ", ".join(k for k in kernels if k and k not in engine)
    used = sum(len(step.frames) for step in plan.steps)
    return (
        ("Engine", f"{engine}, {kernel}" if kernel else engine),
        ("Started", outcome.started.strftime("%Y-%m-%d %H:%M:%S")),
        ("Took", duration(outcome.seconds, fractions=True)),
        ("Frames", f"{used:,} in {counted(len(plan.steps), 'group')}"),
        ("Not used", counted(len(plan.skipped), "file")),
        ("Output", plan.output),
        *((("Paths start in", plan.folder),) if _has_relative_paths(plan) else ()),
    )


def _has_relative_paths(plan: Plan) -> bool:
    return any(not os.path.isabs(source.path) for s in plan.steps for source in s.frames[:1])


def _looks(cards: Sequence[MasterSection]) -> list[Attention]:
    """Returns what needs a look: failures first, then refusals, then warnings."""
    attentions: list[tuple[int, Attention]] = []
    for card in cards:
        title = " · ".join((card.title, *card.brief[:2]))
        if card.tells_trouble:
            tone, word = card.standing.tone, card.standing.word
            rank = 0 if card.standing is MasterResult.FAILED else 1
            attentions.append(
                (rank, Attention(card.anchor, tone, word, title, card.why or "no reason told"))
            )
        elif card.doubts:
            more = len(card.doubts) - _MOST_DOUBTS
            rest = f"; and {more:,} more" if more > 0 else ""
            text = "; ".join(card.doubts[:_MOST_DOUBTS]) + rest
            attentions.append((2, Attention(card.anchor, "doubt", "warning", title, text)))
    return [look for _, look in sorted(attentions, key=lambda pair: pair[0])]


def _sections(cards: Sequence[MasterSection]) -> tuple[PageSection, ...]:
    sections = (
        PageSection(_HEADINGS[kind], tuple(c for c in cards if c.kind is kind))
        for kind in CALIBRATION_KINDS
    )
    return tuple(section for section in sections if section.cards)


def _skipped(skipped: Sequence[Skipped]) -> list[SkippedFiles]:
    """Files by reason: what should not be there first, lights and masters last."""
    groups: dict[tuple[SkipCode, str], list[str]] = {}
    for item in skipped:
        groups.setdefault((item.code, item.reason), []).append(item.path)
    order = sorted(groups, key=lambda key: _SKIP_ORDER.index(key[0]))
    expected = (SkipCode.LIGHT, SkipCode.MASTER)
    return [
        SkippedFiles(reason, listing(groups[code, reason], _MOST_FILES), code in expected)
        for code, reason in order
    ]


def _links(outcome: Outcome) -> tuple[Link, ...]:
    """Returns the files of the run that are there, as addresses relative to the report."""
    folder = outcome.folder
    files = (
        ("script", folder.script),
        ("log", folder.log),
        ("plan.json", folder.file("plan.json")),
        ("events.jsonl", folder.file("events.jsonl")),
    )
    return tuple(Link(label, _address(p, folder.path)) for label, p in files if os.path.exists(p))


def _address(path: str, start: str) -> str:
    relative = os.path.relpath(path, start).replace(os.sep, "/")
    return quote(relative.encode("utf-8", "surrogateescape"))
