"""The list of issues, and the three things that can be done about each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.planning.issues import Issue, IssueKind
from apmc_gui.i18n.translate import ended, grouped
from apmc_gui.models.issues_model import (
    DecidedIssue,
    Fix,
    IssuesModel,
    Settlement,
    fix_for,
    issue_advice,
    issue_sections,
)
from apmc_gui.models.tree_model import ROW_ROLE
from apmc_gui.session.replanner import Role
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.widgets.controls import button, label, named

Ask = Callable[[tuple[str, ...], str], object]
"""Asks for header values of some paths; the second is the value that is ticked."""


_ROLES: tuple[Role, ...] = ("bias", "dark")
_LOOKED_AT = 200  # rows of a section whose names tell how wide they are
_ROOM = 8  # pixels around a name
_NAMES_PART = 0.45  # of the width that names take at most


class IssueList(QWidget):
    """Problems by their kind, those decided last; the selected one is what the rest shows."""

    changed = Signal()
    """Another row is the selected one."""

    def __init__(
        self, session: Session, name: str, about: frozenset[IssueKind], ask: Ask | None
    ) -> None:
        """`about` are the kinds of issues that are listed, `name` begins the names of its parts."""
        super().__init__()
        self._session, self._name, self._about, self._ask = session, name, about, ask
        self.setObjectName(f"{name}_problems")
        self.model = IssuesModel(self)
        self.tree = self._new_tree()
        self.why = label(name=f"{name}_why", wrap=True)
        self.advice = label(name="problem_advice", role="dim", wrap=True)
        self.all_like = named(QCheckBox(), f"{name}_all_like")
        self.all_like.toggled.connect(self._show_actions)
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.why)
        layout.addWidget(self.advice)
        layout.addWidget(self.all_like)
        row = QHBoxLayout()
        for one in (self.fix, self.leave, self.ignore, self.undo):
            row.addWidget(one)
        row.addStretch(1)
        layout.addLayout(row)
        self._place = (0, 0)
        self._showing = False

    def _new_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName(f"{self._name}_tree")
        tree.setAccessibleName(self.tr("What is to be decided"))
        tree.setModel(self.model)
        tree.setAlternatingRowColors(True)
        tree.setUniformRowHeights(True)
        tree.setIconSize(QSize(14, 14))
        tree.setIndentation(16)
        tree.setItemDelegate(_Cells(tree))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setAllColumnsShowFocus(True)
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(
            self.model.column_of("what"), QHeaderView.ResizeMode.Interactive
        )
        header.sectionHandleDoubleClicked.connect(lambda _: self._fit_names())
        tree.selectionModel().currentChanged.connect(self._selected)
        tree.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        return tree

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_names()

    def _fit_names(self) -> None:
        """Gives names the room they need, and what is odd about them more than half of all."""
        column = self.model.column_of("what")
        wide = max(self._widest_name(), self.fontMetrics().averageCharWidth() * 20)
        self.tree.header().resizeSection(column, min(wide, round(_NAMES_PART * self.width())))

    def _widest_name(self) -> int:
        """Returns the width in pixels of the widest name, also while the list is not shown."""
        column, metrics = self.model.column_of("what"), self.fontMetrics()
        sections = (self.model.index(row, 0) for row in range(self.model.rowCount()))
        names = (
            self.model.index(row, column, section).data()
            for section in sections
            for row in range(min(self.model.rowCount(section), _LOOKED_AT))
        )
        room = 2 * self.tree.indentation() + self.tree.iconSize().width() + 2 * _ROOM
        return max(map(metrics.horizontalAdvance, map(str, names)), default=0) + room

    def _make_buttons(self) -> None:
        name = self._name
        self.fix = button("", self._fix, name=f"{name}_fix", sign="edit")
        self.leave = button(
            self.tr("Leave out"),
            self._leave_out,
            name=f"{name}_leave_out",
            sign="left-out",
            tip=self.tr("No master is made of these files (Del)."),
        )
        self.ignore = button(
            self.tr("Ignore"),
            self._ignore,
            name=f"{name}_ignore",
            sign="done",
            tip=self.tr("It may be as it is, and is not asked about again (Ctrl+I)."),
        )
        self.undo = button(
            self.tr("Take back"),
            self._take_back,
            name=f"{name}_take_back",
            sign="undo",
            tip=self.tr("As it was before you decided (Ctrl+Z)."),
        )
        for keys, act in (
            ("F2", self.fix),
            ("Del", self.leave),
            ("Ctrl+I", self.ignore),
            ("Ctrl+Z", self.undo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act.click)

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the open issues; keeps the selected row, or selects the next one."""
        session, about = self._session, self._about
        choices, plan = session.overrides.current, session.planner.plan
        raw: set[str] = set()
        flats: set[str] = set()
        if IssueKind.OUTLIER in about:  # of frames
            skipped = (*session.skipped, *session.scan.skipped)
            raw = {f.path for f in session.scan.frames} | {s.path for s in skipped}
        if IssueKind.UNMATCHED in about and plan is not None:  # of matches
            flats = {s.name for s in plan.to_make}
        sections = issue_sections(session.attention.issues, choices, about, raw, flats)
        row = self.current
        self._showing = True
        changed = self.model.show(sections, session.planner.plan)
        if changed:
            self._open_all()
            self._fit_names()
        self._showing = False
        if changed:
            self._select_again(row)
        self._show_actions()

    def show_issue(self, key: str) -> None:
        """Selects an issue, where it is listed."""
        index = self.model.index_of(key)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_all(self) -> None:
        self.tree.expandAll()
        for i in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(i, QModelIndex(), True)

    def _select_again(self, row: Issue | DecidedIssue | None) -> None:
        index = QModelIndex() if row is None else self.model.index_of(row.key)
        if not index.isValid():
            index = self._near()
        self.tree.setCurrentIndex(index)
        self._selected()

    def _near(self) -> QModelIndex:
        """Returns the row that took the place of one that is gone, else the first of all."""
        top, below = self._place
        section = self.model.index(min(top, self.model.rowCount() - 1), 0)
        open_ = section.isValid() and self.model.sections[section.row()].kind is not None
        if not open_:
            return self.model.first()
        return self.model.index(min(below, self.model.rowCount(section) - 1), 0, section)

    @property
    def current(self) -> Issue | DecidedIssue | None:
        """The selected row."""
        row = self.tree.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Issue | DecidedIssue) else None

    def _selected(self, *_: QModelIndex) -> None:
        if self._showing:
            return
        index = self.tree.currentIndex()
        if index.isValid() and index.parent().isValid():
            self._place = (index.parent().row(), index.row())
        if self.tree.isVisible():  # a page in the back selects nothing
            self.show_selected()
        self._show_actions()
        self.changed.emit()

    def show_selected(self) -> None:
        """Has the window show what the current row is about; nothing for a heading."""
        row = self.current
        if row is None:
            self._session.selection.select(None)
        else:
            one = len(row.paths) == 1 or row.step is None
            self._session.selection.select(row.step, row.paths[0] if row.paths and one else None)

    def _show_actions(self) -> None:
        row = self.current
        problem = row if isinstance(row, Issue) else None
        fix = None if problem is None else fix_for(problem.kind)
        self.fix.setVisible(fix is not None and fix is not Fix.MATCH)
        self.fix.setText(self._fix_words(fix))
        self.leave.setVisible(problem is not None)
        self.ignore.setVisible(problem is not None)
        self.undo.setVisible(isinstance(row, DecidedIssue))
        why = "" if row is None else self.model.why(row)
        self.why.setText(ended(why))
        self.why.setVisible(bool(why))
        advice = "" if problem is None else issue_advice(problem.kind)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        keeps = problem is not None and problem.kind is IssueKind.OUTLIER
        self.ignore.setText(self.tr("Keep") if keeps else self.tr("Ignore"))
        count = 0 if row is None else len(self.model.like(row))
        self.all_like.setVisible(count > 1 and len(self._selected_rows()) < 2)
        self.all_like.setText(
            self.tr("Apply to all {count} like this").format(count=grouped(count))
        )

    def _fix_words(self, fix: Fix | None) -> str:
        match fix:
            case Fix.SHOW:
                return self.tr("Show the file")
            case Fix.TYPE:
                return self.tr("Set the type…")
            case Fix.FILTER:
                return self.tr("Set the filter…")
            case _:
                return self.tr("Set a header value…")

    # --- acting -------------------------------------------------------------------------------

    def _meant(self) -> tuple[Issue | DecidedIssue, ...]:
        """Returns the rows an action applies to: those selected, or all below their heading."""
        row = self.current
        if row is None:
            return ()
        if self.all_like.isChecked():
            return self.model.like(row)
        return self._selected_rows() or (row,)

    def _selected_rows(self) -> tuple[Issue | DecidedIssue, ...]:
        """Returns the selected rows that are open or decided as the current one is."""
        current = self.current
        indexes = self.tree.selectionModel().selectedRows(0)
        rows: list[Issue | DecidedIssue | None] = [index.data(ROW_ROLE) for index in indexes]
        return tuple(r for r in rows if r is not None and type(r) is type(current))

    def _problems(self) -> tuple[Issue, ...]:
        issues = tuple(row for row in self._meant() if isinstance(row, Issue))
        self.all_like.setChecked(False)
        return issues

    def _fix(self) -> None:
        problems = self._problems()
        current = self.current
        if not problems or not isinstance(current, Issue):
            return
        fix = fix_for(current.kind)
        problems = tuple(p for p in problems if fix_for(p.kind) is fix)
        if fix is Fix.SHOW:
            show_in_file_manager(problems[0].paths[0])
        elif self._ask is not None:
            paths = dict.fromkeys(path for p in problems for path in p.paths)
            self._ask(tuple(paths), fix.value)

    def _leave_out(self) -> None:
        paths = {path for issue in self._problems() for path in issue.paths}
        self._session.overrides.leave_out(paths, out=True)

    def _ignore(self) -> None:
        """Ignores issues; odd frames are kept, so that no check leaves them out either."""
        issues = self._problems()
        kept = [path for i in issues if i.kind is IssueKind.OUTLIER for path in i.paths]
        if kept:
            self._session.overrides.keep(kept)
        others = [issue.key for issue in issues if issue.kind is not IssueKind.OUTLIER]
        if others:
            self._session.overrides.ignore(others)

    def _take_back(self) -> None:
        decisions = [row for row in self._meant() if isinstance(row, DecidedIssue)]
        self.all_like.setChecked(False)
        by_how = {how: [d for d in decisions if d.how is how] for how in Settlement}
        session = self._session
        if by_how[Settlement.IGNORED]:
            session.overrides.ignore([d.key for d in by_how[Settlement.IGNORED]], on=False)
        if by_how[Settlement.LEFT_OUT]:
            session.overrides.leave_out(
                [p for d in by_how[Settlement.LEFT_OUT] for p in d.paths], out=False
            )
        if by_how[Settlement.KEPT]:
            session.overrides.keep([p for d in by_how[Settlement.KEPT] for p in d.paths], on=False)
        if by_how[Settlement.SET]:
            session.overrides.set_values([p for d in by_how[Settlement.SET] for p in d.paths], None)
        for decision in by_how[Settlement.CHOSEN]:
            for role in _ROLES:
                session.overrides.automatic_calibrator(decision.step or "", role)


class _Cells(QStyledItemDelegate):
    """Both ends of a file's name can be read; of a sentence, how it begins."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        row = index.data(ROW_ROLE)
        is_file = index.column() == 0 and row is not None and len(row.paths) == 1
        mode = Qt.TextElideMode
        option.textElideMode = mode.ElideMiddle if is_file else mode.ElideRight
