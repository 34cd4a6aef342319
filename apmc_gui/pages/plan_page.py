"""The Plan tab: every step in its order, what feeds what, and what the run will take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.rigs.rig_choice import RigNote
from ap_master_calibration.running.estimate import Estimate, estimate
from ap_master_calibration.running.timing import read_timing
from ap_master_calibration.text import Text
from apmc_gui.i18n.glossary import Term
from apmc_gui.i18n.labels import (
    duration_label,
    frame_count,
    kind_heading,
    master_count,
    recipe_label,
    size_label,
    state_label,
)
from apmc_gui.i18n.translate import translated
from apmc_gui.models.plan_model import STEP_ROLE, PlanModel
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import label
from apmc_gui.widgets.flow_layout import FlowLayout
from apmc_gui.widgets.term_mark import TermMark

_ROOM = 12  # pixels around the words of a cell
_STEP_WIDTHS = (180, 460)  # pixels, as there is room


class PlanPage(QWidget):
    """The Plan tab: what "Create" will do, and the options of this run."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan")
        self._session = session
        self._pace, self._outcome = read_timing(), session.run.outcome
        self.summary = label(name="plan_summary", role="sentence", wrap=True)
        self.needs = label(name="plan_needs", role="dim", wrap=True)
        self.short = label(name="plan_short", role="bad", wrap=True)
        self.rig = label(name="plan_rig", role="dim", wrap=True)
        self.notes = label(name="plan_notes", role="warn", wrap=True)
        self.model = PlanModel(self)
        self.tree = self._new_tree()
        layout = QVBoxLayout(self)
        for part in (
            self.summary,
            self.rig,
            self.needs,
            self.short,
            self.notes,
            self._choices(),
        ):
            layout.addWidget(part)
        layout.addWidget(self.tree, 1)
        session.planner.changed.connect(self.refresh)
        session.settings_changed.connect(self.refresh)
        session.selection.changed.connect(self._show_selected)
        session.run.changed.connect(self._learn)
        self._fitted = False
        self._stale = False
        self.refresh()

    def _choices(self) -> QWidget:
        box = QGroupBox(self.tr("This run"))
        layout = FlowLayout(box, gap=16)
        layout.setContentsMargins(9, 6, 9, 6)
        self.staged = self._check(
            self.tr("Use the new masters for its flats"),
            self.tr("First bias and darks are made, then the flats with them and the library."),
            "plan_staged",
        )
        self.rebuild = self._check(
            self.tr("Make all again"),
            self.tr("Also masters that are up to date are made again."),
            "plan_rebuild",
        )
        kinds = QWidget()
        row = QHBoxLayout(kinds)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Make:")))
        self.only = {kind: self._only(kind) for kind in CALIBRATION_KINDS}
        for kind, check in self.only.items():
            row.addWidget(check)
            if kind is Kind.FLAT_DARK:
                row.addWidget(TermMark(Term.FLAT_DARK))
        for part in (self.staged, self.rebuild, kinds):
            layout.addWidget(part)
        return box

    def _check(self, text: str, tip: str, name: str) -> QCheckBox:
        check = QCheckBox(text)
        check.setObjectName(name)
        check.setToolTip(tip)
        check.clicked.connect(self._choose)
        return check

    def _only(self, kind: Kind) -> QCheckBox:
        tip = self.tr("Make masters of this kind.")
        return self._check(kind_heading(kind), tip, f"plan_only_{kind.value}")

    def _new_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("plan_steps")
        tree.setAccessibleName(self.tr("Steps of the plan"))
        tree.setModel(self.model)
        tree.setAlternatingRowColors(True)
        tree.setUniformRowHeights(True)
        tree.setIconSize(QSize(14, 14))
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.header().setMinimumSectionSize(32)
        tree.setAllColumnsShowFocus(True)
        tree.clicked.connect(self._clicked)
        tree.activated.connect(self._clicked)
        return tree

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the plan as it is now; behind another tab only once it comes to the front."""
        self._stale = self.window().isVisible() and not self.isVisible()
        if self._stale:
            return
        self._show_choices()
        plan, engine = self._session.planner.plan, self._session.engines.name
        if self.model.set_plan(plan, engine, self._pace):
            self._open_rows()
            self._show_selected()
        if plan is None or not plan.steps:
            self.summary.setText(self.tr("There is no plan yet: add frames first."))
            for part in (self.rig, self.needs, self.short, self.notes):
                part.hide()
            return
        needs = estimate(plan, engine, self._session.settings, self._pace)
        self.summary.setText(self._summary(plan))
        self.needs.setText(self._needs(needs))
        self.needs.setVisible(bool(plan.to_make))
        short = needs.free is not None and needs.room > needs.free
        self.short.setText(self._too_small(needs) if short else "")
        self.short.setVisible(short)
        of_rig = [note for note in plan.notes if note.kind == RigNote.RIG]
        self.rig.setText(_lines(of_rig))
        self.notes.setText(_lines(note for note in plan.notes if note not in of_rig))
        self.rig.setVisible(bool(of_rig))
        self.notes.setVisible(len(plan.notes) > len(of_rig))

    def _show_choices(self) -> None:
        settings = self._session.settings
        self.staged.setChecked(settings.staged)
        self.rebuild.setChecked(settings.rebuild)
        for kind, check in self.only.items():
            implied = kind is Kind.FLAT_DARK and Kind.DARK in settings.only
            check.setChecked(kind in settings.only or implied)
            last = settings.only == (kind,)
            check.setEnabled(not implied and not last)

    def _summary(self, plan: Plan) -> str:
        make = plan.to_make
        kept = sum(s.state is State.UP_TO_DATE for s in plan.steps)
        refused = sum(s.state is State.REFUSED for s in plan.steps)
        if make:
            text = self.tr("{masters} of {frames} will be made, by {engine}.")
            frames = frame_count(sum(len(s.frames) for s in make))
            first = text.format(
                masters=master_count(len(make)),
                frames=frames,
                engine=translated(self._session.engines.phrase),
            )
        else:
            first = self.tr("Nothing is to be made.")
        parts = [first]
        if kept:
            parts.append(self.tr("Up to date and kept: {count}.").format(count=kept))
        if refused:
            parts.append(self.tr("Not possible: {count}.").format(count=refused))
        return " ".join(parts)

    def _needs(self, needs: Estimate) -> str:
        parts = [
            self.tr("about {time}").format(time=duration_label(max(1.0, needs.seconds))),
            self.tr("{size} to read").format(size=size_label(needs.read)),
            self.tr("{size} to write").format(size=size_label(needs.write)),
        ]
        if needs.room > needs.write:
            parts.append(self.tr("{size} of disk in between").format(size=size_label(needs.room)))
        if needs.free is not None:
            parts.append(self.tr("{size} free").format(size=size_label(needs.free)))
        if needs.memory is not None:
            parts.append(self.tr("{size} of memory").format(size=size_label(needs.memory)))
        return _capital(" · ".join(parts))

    def _too_small(self, needs: Estimate) -> str:
        text = self.tr("The disk is too small: the run needs {room}, and {free} are free.")
        return text.format(room=size_label(needs.room), free=size_label(needs.free or 0))

    def _open_rows(self) -> None:
        self.tree.expandAll()
        none = QModelIndex()
        for i in range(self.model.rowCount()):
            stage = self.model.index(i, 0)
            self.tree.setFirstColumnSpanned(i, none, True)
            for j in range(self.model.rowCount(stage)):
                step = self.model.index(j, 0, stage)
                for k in range(self.model.rowCount(step)):
                    self.tree.setFirstColumnSpanned(k, step, True)
        for column in range(1, self.model.columnCount()):
            self.tree.resizeColumnToContents(column)
        self._fit_words()
        self._fit_step()

    def _fit_words(self) -> None:
        """Makes room for every state and recipe: Qt asks only the rows it has laid out."""
        plan, header, metrics = self._session.planner.plan, self.tree.header(), self.fontMetrics()
        steps = () if plan is None else plan.steps
        texts = {
            "state": [state_label(step.state) for step in steps],
            "recipe": [recipe_label(step.recipe) for step in steps],
        }
        sign = self.tree.iconSize().width()
        for name, column in ((name, self.model.column_of(name)) for name in texts):
            wide = max(map(metrics.horizontalAdvance, texts[name]), default=0) + sign + _ROOM
            header.resizeSection(column, max(header.sectionSize(column), wide))

    def _fit_step(self) -> None:
        """The first column takes what the next ones leave; the rejection may lie beyond."""
        header = self.tree.header()
        others = map(self.model.column_of, ("state", "frames", "recipe", "time"))
        bar = self.tree.verticalScrollBar().sizeHint().width()  # it may come a moment later
        room = self.tree.width() - bar - 4 - sum(map(header.sectionSize, others))
        least, most = _STEP_WIDTHS
        header.resizeSection(self.model.column_of("step"), min(max(room, least), most))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        if not event.spontaneous() and not self._fitted:
            self._fitted = True
            self._fit_step()

    def _show_selected(self) -> None:
        name = self._session.selection.step
        index = QModelIndex() if name is None else self.model.index_of(name)
        current = self.tree.currentIndex()
        if index.isValid() and current.data(STEP_ROLE) != name:
            self.tree.setCurrentIndex(index)
        elif not index.isValid():
            self.tree.clearSelection()

    def _learn(self) -> None:
        """Updates the estimates from the timing of a run that ended."""
        if self._session.run.outcome is not self._outcome:
            self._outcome = self._session.run.outcome
            self._pace = read_timing()
            self.refresh()

    # --- acting -------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(0).data(STEP_ROLE)
        if name is not None and name != self._session.selection.step:
            self._session.selection.select(name)

    def _choose(self) -> None:
        only = tuple(kind for kind, check in self.only.items() if check.isChecked())
        settings = self._session.settings
        self._session.set_settings(
            replace(
                settings,
                staged=self.staged.isChecked(),
                rebuild=self.rebuild.isChecked(),
                only=only or settings.only,
            )
        )
        self._show_choices()


def _lines(notes: Iterable[Text]) -> str:
    return "\n".join(f"{_capital(translated(note))}." for note in notes)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
