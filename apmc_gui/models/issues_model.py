"""The issues of a plan and the decisions on them, as a tree of two levels."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from ap_master_calibration.planning.issues import ISSUES, Issue, IssueKind
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.text import Text
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import frame_count, headline
from apmc_gui.i18n.translate import grouped, plain_tip, translated

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex

_AIR = 6  # pixels between the rows

ROW_ROLE = int(_Role.UserRole) + 1
"""The `Problem` or `DecidedIssue` of a row; None on a heading."""


class Settlement(Enum):
    """How a person settled something."""

    IGNORED = "ignored"
    LEFT_OUT = "left out"
    SET = "set"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class DecidedIssue:
    """Something a person settled, which can be taken back."""

    how: Settlement
    key: str
    text: Text | None
    paths: tuple[str, ...]
    step: str | None = None


@dataclass(frozen=True, slots=True)
class IssueSection:
    """Problems of one kind, or with None what was decided."""

    kind: IssueKind | None
    rows: tuple[Issue, ...] | tuple[DecidedIssue, ...]


class Fix(Enum):
    """How a problem is mended: the header value a person is asked for, or a look at the file."""

    SHOW = ""
    TYPE = "kind"
    FILTER = "filter"
    EXPOSURE = "exposure"
    VALUES = "values"
    MATCH = "match"


def fix_for(kind: IssueKind) -> Fix:
    """Returns how a kind is mended."""
    match kind:
        case IssueKind.UNREADABLE | IssueKind.TRUNCATED | IssueKind.OLDER_UNREADABLE:
            return Fix.SHOW
        case IssueKind.NO_TYPE:
            return Fix.TYPE
        case IssueKind.NO_FILTER:
            return Fix.FILTER
        case IssueKind.EXPOSURE:
            return Fix.EXPOSURE
        case IssueKind.UNMATCHED | IssueKind.DOUBTFUL:
            return Fix.MATCH
        case _:
            return Fix.VALUES


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


_SIGNS = {
    IssueKind.UNREADABLE: ("failed", "bad"),
    IssueKind.TRUNCATED: ("failed", "bad"),
    IssueKind.NO_TYPE: ("help", "warn"),
    IssueKind.OLDER_UNREADABLE: ("failed", "bad"),
    IssueKind.TOO_FEW: ("none", "bad"),
}
_DECIDED = {
    Settlement.IGNORED: "done",
    Settlement.LEFT_OUT: "left-out",
    Settlement.SET: "edit",
    Settlement.CHOSEN: "chosen",
}


def issue_sections(
    problems: Iterable[Issue],
    choices: Overrides,
    about: Collection[IssueKind],
    raw: Collection[str] = (),
    flats: Collection[str] = (),
) -> tuple[IssueSection, ...]:
    """Returns what is open of some troubles, by kind, and last what was decided.

    `raw` are the paths of files that are there, `flats` the steps of the plan whose calibrators may
    have been chosen: a decision on others is not told.
    """
    chosen = [p for p in problems if p.kind in about]
    still = [p for p in chosen if p.key not in choices.ignored]
    sections = []
    for kind in IssueKind:
        rows = tuple(p for p in still if p.kind is kind)
        if rows:
            sections.append(IssueSection(kind, rows))
    decided = (*_decisions(chosen, choices, raw), *_chosen(choices, flats))
    return (*sections, IssueSection(None, decided)) if decided else tuple(sections)


def _decisions(
    problems: Iterable[Issue], choices: Overrides, raw: Collection[str]
) -> Iterable[DecidedIssue]:
    for problem in problems:
        if problem.key in choices.ignored:
            details = (problem.text, problem.paths, problem.step)
            yield DecidedIssue(Settlement.IGNORED, problem.key, *details)
    for path in sorted(choices.left_out):
        if path in raw:
            yield DecidedIssue(Settlement.LEFT_OUT, f"out|{path}", None, (path,))
    together: dict[HeaderOverrides, list[str]] = {}
    for path, values in choices.values.items():
        if path in raw:
            together.setdefault(values, []).append(path)
    for number, paths in enumerate(together.values()):
        yield DecidedIssue(Settlement.SET, f"set|{number}|{paths[0]}", None, tuple(paths))


def _chosen(choices: Overrides, flats: Collection[str]) -> Iterable[DecidedIssue]:
    for name in choices.calibrators:
        if name in flats:
            yield DecidedIssue(Settlement.CHOSEN, f"chosen|{name}", None, (), name)


class IssueColumn(IntEnum):
    """The columns: which file or group, and what is odd about it."""

    WHAT = 0
    WHY = 1


class IssuesModel(QAbstractItemModel):
    """Headings and their rows; the internal id of a row is its heading's row + 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[IssueSection, ...] = ()
        self._steps: Mapping[str, Step] = {}

    @property
    def sections(self) -> tuple[IssueSection, ...]:
        """The state shown."""
        return self._sections

    def show(self, sections: tuple[IssueSection, ...], plan: Plan | None) -> bool:
        """Shows other sections; False where nothing changed."""
        steps = {} if plan is None else {s.name: s for s in plan.steps}
        if sections == self._sections:
            self._steps = steps
            return False
        self.beginResetModel()
        self._sections, self._steps = sections, steps
        self.endResetModel()
        return True

    def index_of(self, key: str) -> QModelIndex:
        """Returns where a problem or a decision stands; an invalid index where it does not."""
        for i, section in enumerate(self._sections):
            keys = [row.key for row in _rows(section)]
            if key in keys:
                return self.createIndex(keys.index(key), 0, i + 1)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """Returns the first row of all; invalid where there is none."""
        return self.createIndex(0, 0, 1) if self._sections else QModelIndex()

    def like(self, row: Issue | DecidedIssue) -> tuple[Issue | DecidedIssue, ...]:
        """Returns the rows below the same heading, this one among them."""
        for section in self._sections:
            if row in section.rows:
                return section.rows
        return ()

    # --- Qt's questions -----------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:
        if not 0 <= column < len(IssueColumn) or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = QModelIndex()) -> Any:
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._sections)
        if parent.column() > 0 or parent.internalId() != 0:
            return 0
        return len(self._sections[parent.row()].rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return len(IssueColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != _Role.DisplayRole:
            return None
        return (self.tr("File or group"), self.tr("What is odd"))[section]

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._heading(self._sections[index.row()], index.column(), role)
        row = self._sections[index.internalId() - 1].rows[index.row()]
        match role:
            case _Role.DisplayRole:
                return self._what(row) if index.column() == IssueColumn.WHAT else self.why(row)
            case _Role.ToolTipRole:
                return plain_tip("\n".join((*row.paths[:1], self.why(row))))
            case _Role.AccessibleTextRole:
                return f"{self._what(row)}: {self.why(row)}"
            case _Role.DecorationRole if index.column() == IssueColumn.WHAT:
                return icon(*self._sign(row))
            case _Role.SizeHintRole:
                return _height()
            case _Role.ForegroundRole if index.column() == IssueColumn.WHY:
                return themes.tone("dim")
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def _heading(self, section: IssueSection, column: int, role: int) -> Any:
        if column != IssueColumn.WHAT:
            return None
        if role == _Role.SizeHintRole:
            return _height()
        if role == _Role.DisplayRole:
            return f"{self._heading_words(section)} ({grouped(len(section.rows))})"
        if role == _Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _heading_words(self, section: IssueSection) -> str:
        if section.kind is None:
            return self.tr("Decided by you")
        return issue_heading(section.kind)

    @staticmethod
    def _sign(row: Issue | DecidedIssue) -> tuple[str, str]:
        if isinstance(row, DecidedIssue):
            return _DECIDED[row.how], "dim"
        return _SIGNS.get(row.kind, ("warning", "warn"))

    def _what(self, row: Issue | DecidedIssue) -> str:
        return _subject(row, None if row.step is None else self._steps.get(row.step))

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
                return self.tr("header values set by you")
            case Settlement.CHOSEN:
                return self.tr("bias or dark chosen by you")


def _height() -> QSize:
    """Returns the height of every row."""
    return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _AIR)


def _rows(section: IssueSection) -> tuple[Issue | DecidedIssue, ...]:
    return section.rows


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
