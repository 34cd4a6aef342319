"""The issues of a plan and the decisions on them, as a tree of two levels."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from enum import Enum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject

from ap_master_calibration.planning.issues import ISSUES, Issue, IssueKind
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.setup_keys import KEYS
from ap_master_calibration.text import Text, text
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import frame_count, headline, kind_label
from apmc_gui.i18n.translate import translated, typeset
from apmc_gui.models.table_model import TableColumn
from apmc_gui.models.tree_model import Heading, NodeTreeModel, TreeNode

translate = QCoreApplication.translate


class Settlement(Enum):
    """How a person settled something."""

    IGNORED = "ignored"
    LEFT_OUT = "left out"
    SET = "set"
    CHOSEN = "chosen"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class DecidedIssue:
    """Something a person settled, which can be taken back."""

    how: Settlement
    key: str
    text: Text | None
    paths: tuple[str, ...]
    step: str | None = None
    values: HeaderOverrides | None = None


@dataclass(frozen=True, slots=True)
class IssueSection:
    """Issues of one kind; without a kind, those that were decided."""

    kind: IssueKind | None
    rows: tuple[Issue, ...] | tuple[DecidedIssue, ...]


class Fix(Enum):
    """How an issue is settled: the header value to ask for, or a look at the file."""

    SHOW = ""
    TYPE = "kind"
    FILTER = "filter"
    EXPOSURE = "exposure"
    VALUES = "values"
    MATCH = "match"


@dataclass(frozen=True, slots=True)
class _IssueLook:
    """How issues of a kind look and are settled."""

    sign: str = "warning"
    tone: str = "warn"
    fix: Fix = Fix.VALUES


_LOOKS = {
    IssueKind.UNREADABLE: _IssueLook("failed", "bad", Fix.SHOW),
    IssueKind.TRUNCATED: _IssueLook("failed", "bad", Fix.SHOW),
    IssueKind.OLDER_UNREADABLE: _IssueLook("failed", "bad", Fix.SHOW),
    IssueKind.NO_TYPE: _IssueLook("help", fix=Fix.TYPE),
    IssueKind.TOO_FEW: _IssueLook("none", "bad"),
    IssueKind.NO_FILTER: _IssueLook(fix=Fix.FILTER),
    IssueKind.EXPOSURE: _IssueLook(fix=Fix.EXPOSURE),
    IssueKind.UNMATCHED: _IssueLook(fix=Fix.MATCH),
    IssueKind.DOUBTFUL: _IssueLook(fix=Fix.MATCH),
}
"""Kinds that look or are settled otherwise than most."""


def fix_for(kind: IssueKind) -> Fix:
    """Returns how issues of a kind are settled."""
    return _look(kind).fix


def _look(kind: IssueKind) -> _IssueLook:
    return _LOOKS.get(kind, _IssueLook())


def issue_heading(kind: IssueKind) -> str:
    """Returns a kind of issue above a list."""
    return translated(ISSUES[kind].heading)


def issue_advice(kind: IssueKind) -> str:
    """Returns what can be done about an issue, in a sentence or two."""
    advice = ISSUES[kind].advice
    return "" if advice is None else translated(advice)


def issue_label(issue: Issue, plan: Plan | None) -> str:
    """Returns what an issue is about and what is odd: "Flat L: no master dark agrees"."""
    template = translate("IssuesModel", "{what}: {why}")
    steps = () if plan is None else plan.steps
    step = next((s for s in steps if s.name == issue.step), None)
    return template.format(what=_subject(issue, step), why=translated(issue.text))


def _subject(row: Issue | DecidedIssue, step: Step | None) -> str:
    """Returns the group, where all of it is meant, else the file or how many there are."""
    if step is not None and len(row.paths) in (0, len(step.frames)):
        return headline(step)
    if len(row.paths) == 1:
        return os.path.basename(row.paths[0])
    return frame_count(len(row.paths))


_DECIDED = {
    Settlement.IGNORED: "done",
    Settlement.LEFT_OUT: "left-out",
    Settlement.SET: "edit",
    Settlement.CHOSEN: "chosen",
    Settlement.KEPT: "done",
}


def issue_sections(
    issues: Iterable[Issue],
    choices: Overrides,
    about: Collection[IssueKind],
    raw: Collection[str] = (),
    flats: Collection[str] = (),
) -> tuple[IssueSection, ...]:
    """Returns the open issues by kind, and last those that were decided.

    `raw` are the paths of files that are there, `flats` the steps of the plan whose calibrators may
    have been chosen: decisions on others are left out.
    """
    chosen = [p for p in issues if p.kind in about]
    still = [p for p in chosen if p.key not in choices.ignored]
    sections = []
    for kind in IssueKind:
        rows = tuple(p for p in still if p.kind is kind)
        if rows:
            sections.append(IssueSection(kind, rows))
    decided = (*_decisions(chosen, choices, raw), *_chosen(choices, flats))
    return (*sections, IssueSection(None, decided)) if decided else tuple(sections)


def _decisions(
    issues: Iterable[Issue], choices: Overrides, raw: Collection[str]
) -> Iterable[DecidedIssue]:
    for issue in issues:
        if issue.key in choices.ignored:
            details = (issue.text, issue.paths, issue.step)
            yield DecidedIssue(Settlement.IGNORED, issue.key, *details)
    for path in sorted(choices.left_out):
        if path in raw:
            yield DecidedIssue(Settlement.LEFT_OUT, f"out|{path}", None, (path,))
    for path in sorted(choices.kept):
        if path in raw:
            yield DecidedIssue(Settlement.KEPT, f"kept|{path}", None, (path,))
    together: dict[HeaderOverrides, list[str]] = {}
    for path, values in choices.values.items():
        if path in raw:
            together.setdefault(values, []).append(path)
    for number, (values, paths) in enumerate(together.items()):
        key = f"set|{number}|{paths[0]}"
        yield DecidedIssue(Settlement.SET, key, None, tuple(paths), values=values)


def values_text(values: HeaderOverrides | None) -> str:
    """Returns header values set by hand in a line: "flat, gain 101, −10 °C"."""
    if values is None:
        return ""
    parts = [] if values.kind is None else [kind_label(values.kind)]
    for field in fields(values):
        value = getattr(values, field.name)
        if value is None or field.name not in KEYS:
            continue
        if field.name == "filter" and not value:
            parts.append(translate("IssuesModel", "no filter"))
        else:
            parts.append(typeset(translated(KEYS[field.name].described(value))))
    if values.part is not None:
        parts.append(translate("IssuesModel", "part {name}").format(name=values.part))
    return ", ".join(parts)


def _chosen(choices: Overrides, flats: Collection[str]) -> Iterable[DecidedIssue]:
    for name in choices.calibrators:
        if name in flats:
            yield DecidedIssue(Settlement.CHOSEN, f"chosen|{name}", None, (), name)


class IssuesModel(NodeTreeModel[Issue | DecidedIssue]):
    """Headings, and below each the files or groups with what is odd about them."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[TableColumn[Issue | DecidedIssue], ...] = (
            TableColumn(
                "what",
                text("File or group"),
                self._what,
                icon=lambda row: icon(*_sign(row)),
                tip=self._tip,
                spoken=self._spoken,
            ),
            TableColumn(
                "why",
                text("What is odd"),
                self.why,
                colour=lambda _: themes.tone("dim"),
                tip=self._tip,
                spoken=self._spoken,
            ),
        )
        super().__init__(columns, parent)
        self._sections: tuple[IssueSection, ...] = ()
        self._steps: Mapping[str, Step] = {}

    @property
    def sections(self) -> tuple[IssueSection, ...]:
        """The state shown."""
        return self._sections

    def show(self, sections: tuple[IssueSection, ...], plan: Plan | None) -> bool:
        """Shows other sections; False where nothing changed."""
        self._steps = {} if plan is None else {s.name: s for s in plan.steps}
        if sections == self._sections:
            return False
        self._sections = sections
        self.set_nodes(map(self._node_of, sections))
        return True

    def _node_of(self, section: IssueSection) -> TreeNode[Issue | DecidedIssue]:
        kind = section.kind
        title = self.tr("Decided by you") if kind is None else issue_heading(kind)
        rows: tuple[Issue | DecidedIssue, ...] = section.rows
        return TreeNode(Heading(title, len(rows)), tuple(map(TreeNode, rows)))

    def index_of(self, key: str) -> QModelIndex:
        """Returns where an issue or a decision stands; an invalid index where it does not."""
        return self.find(lambda row: row.key == key)

    def first(self) -> QModelIndex:
        """Returns the first row of all; invalid where there is none."""
        return self.find(lambda _: True)

    def like(self, row: Issue | DecidedIssue) -> tuple[Issue | DecidedIssue, ...]:
        """Returns the rows below the same heading, this one among them."""
        for section in self._sections:
            if row in section.rows:
                return section.rows
        return ()

    def _what(self, row: Issue | DecidedIssue) -> str:
        return _subject(row, None if row.step is None else self._steps.get(row.step))

    def _tip(self, row: Issue | DecidedIssue) -> str:
        return "\n".join((*row.paths[:1], self.why(row)))

    def _spoken(self, row: Issue | DecidedIssue) -> str:
        return f"{self._what(row)}: {self.why(row)}"

    def why(self, row: Issue | DecidedIssue) -> str:
        """Returns what is odd about a row, or how it was decided, as a clause."""
        if isinstance(row, Issue):
            return _capital(translated(row.text))
        match row.how:
            case Settlement.IGNORED:
                sentence = self.tr("ignored: {why}")
                return sentence.format(why="" if row.text is None else translated(row.text))
            case Settlement.LEFT_OUT:
                return self.tr("left out")
            case Settlement.SET:
                template = self.tr("{values} set by you")
                return template.format(values=values_text(row.values))
            case Settlement.CHOSEN:
                return self.tr("bias or dark chosen by you")
            case Settlement.KEPT:
                return self.tr("kept, whatever the check finds")


def _sign(row: Issue | DecidedIssue) -> tuple[str, str]:
    """Returns the icon of a row, and its tone."""
    if isinstance(row, DecidedIssue):
        return _DECIDED[row.how], "dim"
    look = _look(row.kind)
    return look.sign, look.tone


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
