"""The Matching tab: which bias and dark a flat gets, why, and the other candidates."""

from __future__ import annotations

import os
from html import escape

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import Kind
from ap_master_calibration.library import Match, Quality
from ap_master_calibration.planning.plan import Step, StepWarning
from apmc_gui.i18n.glossary import Term
from apmc_gui.i18n.labels import (
    headline,
    key_label,
    kind_label,
    master_label,
    quality_label,
    setup_label,
    title_of,
)
from apmc_gui.i18n.translate import as_sentence, grouped, translated
from apmc_gui.models.candidates_model import CandidatesModel, reasons_label
from apmc_gui.session.replanner import Role
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import button, label, set_role
from apmc_gui.widgets.term_mark import TermMark

_LONGEST = 420  # pixels of a column at first
_LONGEST_KEY = 170
_TONES = {Quality.EXACT: "good", Quality.AMBER: "warn"}


class MatchingPage(QWidget):
    """The bias and the dark of the selected flat; for other groups, which flats they feed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matching")
        self._session = session
        self._title = label(name="matching_title", role="title")
        self._setup = label(name="matching_setup", role="dim", wrap=True)
        self.bias = RolePanel(session, "bias")
        self.dark = RolePanel(session, "dark")
        self._note = _note_label()
        layout = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._setup, 1)
        layout.addLayout(head)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._flat_page())
        self._pages.addWidget(self._note_page())
        layout.addWidget(self._pages, 1)
        for signal in (
            session.selection.changed,
            session.planner.changed,
            session.overrides.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def _flat_page(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("matching_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.bias)
        splitter.addWidget(self.dark)
        return splitter

    def _note_page(self) -> QWidget:
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.addWidget(self._note)
        layout.addStretch(1)
        area.setWidget(inner)
        self._note.linkActivated.connect(self._session.selection.select)
        return area

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_note"):
            written = self._note.text()  # a label colours its links when its text is set
            self._note.clear()
            self._note.setText(written)
        super().changeEvent(event)

    def refresh(self) -> None:
        """Shows the selection as it is now."""
        step = self._step()
        self._title.setVisible(step is not None)
        self._title.setText("" if step is None else title_of(step))
        self._setup.setText("" if step is None else setup_label(step))
        if step is not None and step.kind is Kind.FLAT:
            self.bias.show_step(step)
            self.dark.show_step(step)
            self._pages.setCurrentIndex(0)
            return
        self._note.setText(self._nothing() if step is None else self._feeds(step))
        self._pages.setCurrentIndex(1)

    def _step(self) -> Step | None:
        plan, name = self._session.planner.plan, self._session.selection.step
        steps = () if plan is None else plan.steps
        return next((s for s in steps if s.name == name), None)

    def _nothing(self) -> str:
        return escape(
            self.tr("Select a flat in the list: here stands which bias and dark it gets, and why.")
        )

    def _feeds(self, step: Step) -> str:
        """Which flats a bias or a dark serves, each a link to it."""
        first = self.tr("A {master} is made of its frames as they are: it needs no other master.")
        lines = [escape(first.format(master=_in_sentence(step)))]
        plan = self._session.planner.plan
        flats = [] if plan is None else [s for s in plan.steps if step.name in s.depends_on]
        if flats:
            lines.append(escape(self.tr("In this run it calibrates:")))
            items = (f'<a href="{escape(s.name)}">{escape(headline(s))}</a>' for s in flats)
            lines.append("<br>".join(f"→ {item}" for item in items))
        elif self._session.settings.staged:
            lines.append(escape(self.tr("No flat of this run takes it.")))
        else:
            lines.append(
                escape(self.tr("Flats take it only in a staged run: see the Plan tab for that."))
            )
        return "".join(f"<p>{line}</p>" for line in lines)


def _in_sentence(step: Step) -> str:
    word = master_label(step.kind)
    return word[:1].lower() + word[1:]


def _note_label() -> QLabel:
    note = label(name="matching_note", role="sentence", wrap=True)
    note.setTextFormat(Qt.TextFormat.RichText)
    note.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    return note


class RolePanel(QWidget):
    """One calibrator of a flat: the reason, the candidates, and the actions."""

    def __init__(self, session: Session, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._role = session, role
        self._step: Step | None = None
        kind = Kind.BIAS if role == "bias" else Kind.DARK
        self.setObjectName(f"matching_{role}")
        self._heading = label(master_label(kind), role="heading")
        self._badge = label(name=f"{role}_badge")
        self.by_hand = label(self.tr("set by you"), name=f"{role}_by_hand", role="info")
        self.by_hand.setToolTip(self.tr("“Automatic” goes back to the match the program finds."))
        self.sentence = label(name=f"{role}_sentence", role="sentence", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.doubts = label(name=f"{role}_doubts", role="warn", wrap=True)
        self._more = label(name=f"{role}_more", role="dim")
        self._agreed = label(name=f"{role}_agreed", role="dim", wrap=True)
        self.reason = label(name=f"{role}_reason", wrap=True)
        self.model = CandidatesModel(self)
        self.table = self._new_table(kind)
        self._build_buttons(kind)
        self._lay_out()

    def _new_table(self, kind: Kind) -> QTableView:
        table = QTableView()
        table.setObjectName(f"{self._role}_candidates")
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Candidates: {master}").format(master=master_label(kind)))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(16)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setIconSize(QSize(12, 12))
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setMinimumSectionSize(48)
        table.setMinimumHeight(90)
        table.doubleClicked.connect(self._use_index)
        table.selectionModel().selectionChanged.connect(self._selected)
        return table

    def _build_buttons(self, kind: Kind) -> None:
        word, role = kind_label(kind), self._role
        self.use = button(
            self.tr("Use this one"),
            self._use,
            name=f"{role}_use",
            sign="use",
            tip=self.tr("Calibrate the flat with the selected master."),
        )
        self.none = button(
            self.tr("No {kind}").format(kind=word),
            self._use_none,
            name=f"{role}_none",
            sign="none",
            tip=self.tr("Calibrate the flat without any master {kind}.").format(kind=word),
        )
        self.choose = button(
            self.tr("Choose file…"),
            self._ask_file,
            name=f"{role}_file",
            sign="file",
            tip=self.tr("Take a master from anywhere on your disks."),
        )
        self.automatic = button(
            self.tr("Automatic"),
            self._use_automatic,
            name=f"{role}_automatic",
            sign="automatic",
            tip=self.tr("Back to the match the program finds."),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.what = {term: TermMark(term) for term in (Term.AMBER, Term.SCALED)}
        for part in (self._heading, self._badge, *self.what.values(), self.by_hand):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._more)
        foot = QHBoxLayout()
        for one in (self.use, self.none, self.choose, self.automatic):
            foot.addWidget(one)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addWidget(self.doubts)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._agreed)
        layout.addWidget(self.reason)
        layout.addLayout(foot)

    # --- showing ------------------------------------------------------------------------------

    def show_step(self, step: Step) -> None:
        """Shows the match of a flat."""
        self._step = step
        match = self._session.planner.match_of(step.name, self._role)
        self._show_words(match, step)
        before = self._selected_path()
        if self.model.set_match(match, doubtful=self._is_doubtful(step)):
            self._fit_columns()
            row = None if before is None else self.model.row_of(before)
            if row is not None:
                self.table.selectRow(row)
        chosen = self._session.overrides.current.calibrators.get(step.name, {})
        self.by_hand.setVisible(self._role in chosen)
        self.automatic.setEnabled(self._role in chosen)
        self.none.setEnabled(match is None or match.chosen is not None)
        self._show_agreed()
        self._selected()

    def _show_words(self, match: Match | None, step: Step) -> None:
        reasons = () if match is None else tuple(map(translated, match.reasons))
        quality = None if match is None or match.chosen is None else match.chosen.quality
        self._show_badge(quality, step)
        self.sentence.setText(as_sentence(reasons[0]) if reasons else "")
        doubts = reasons[1:]
        self.doubts.setText("\n".join(as_sentence(d) for d in doubts))
        self.doubts.setVisible(bool(doubts))
        set_role(self.doubts, "warn" if quality is Quality.AMBER else "sentence")
        more = 0 if match is None else match.more
        text = self.tr("{count} more masters match less well").format(count=grouped(more))
        self._more.setText(text if more else "")

    def _show_badge(self, quality: Quality | None, step: Step) -> None:
        """Says the verdict of the list of groups: a dark that is scaled is not exact."""
        if self._is_doubtful(step):
            quality = Quality.AMBER
        scaled = self._role == "dark" and step.recipe.scales_dark
        self._badge.setText(self.tr("scaled") if scaled else quality_label(quality))
        set_role(self._badge, "dim" if quality is None else _TONES[quality])
        self.what[Term.SCALED].setVisible(scaled)
        self.what[Term.AMBER].setVisible(quality is Quality.AMBER and not scaled)

    def _is_doubtful(self, step: Step) -> bool:
        """True where the plan warns of the dark."""
        warned = any(warning.kind == StepWarning.DARK for warning in step.warnings)
        return self._role == "dark" and warned

    def _show_agreed(self) -> None:
        """Names the keys that have no column, as all masters agree in them."""
        agreed = self.model.agreed if self.model.rowCount() else ()
        keys = ", ".join(map(key_label, agreed))
        self._agreed.setText(self.tr("All agree in: {keys}").format(keys=keys))
        self._agreed.setVisible(bool(agreed))

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        self.table.resizeColumnsToContents()
        for i, column in enumerate(self.model.columns):
            is_long = column.name in ("master", "match", "why", "file")
            most = _LONGEST if is_long else _LONGEST_KEY
            header.resizeSection(i, min(header.sectionSize(i), most))

    # --- acting -------------------------------------------------------------------------------

    def _selected_path(self) -> str | None:
        rows = self.table.selectionModel().selectedRows()
        row = self.model.row_at(rows[0].row()) if rows else None
        return None if row is None else row.candidate.master.path

    def _selected(self, *_: QItemSelection) -> None:
        rows = self.table.selectionModel().selectedRows()
        row = self.model.row_at(rows[0].row()) if rows else None
        self.use.setEnabled(row is not None and not row.chosen)
        self.reason.setText("" if row is None else as_sentence(reasons_label(row)))
        self.reason.setVisible(row is not None and not row.chosen)

    def _use(self) -> None:
        path = self._selected_path()
        if path is not None:
            self._take(path)

    def _use_index(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None and not row.chosen:
            self._take(row.candidate.master.path)

    def _take(self, path: str | None) -> None:
        if self._step is not None:
            self._session.overrides.choose_calibrator(self._step.name, self._role, path)

    def _use_none(self) -> None:
        self._take(None)

    def _use_automatic(self) -> None:
        if self._step is not None:
            self._session.overrides.automatic_calibrator(self._step.name, self._role)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a master"), self._folder())
        dialog.setObjectName(f"{self._role}_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pattern = self.tr("Masters ({patterns})").format(patterns="*.xisf *.fits *.fit *.fts")
        dialog.setNameFilters([pattern, self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _folder(self) -> str:
        """Returns the folder where a master is likely to be: the chosen one's, else a library."""
        settings = self._session.settings
        step = self._step
        chosen = None if step is None else (step.bias if self._role == "bias" else step.dark)
        folders = settings.bias_libraries if self._role == "bias" else settings.dark_libraries
        if chosen is not None and os.path.exists(chosen.path):
            return os.path.dirname(chosen.path)
        return folders[0] if folders else self._session.output or ""
