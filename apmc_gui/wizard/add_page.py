"""The first page: folders are dropped here, and their frames are counted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.running.estimate import estimate
from ap_master_calibration.running.timing import TimingHistory, read_timing
from apmc_gui.i18n.labels import duration_label, frame_count, kind_heading, master_count, size_label
from apmc_gui.i18n.translate import grouped, translated
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import button, label, named
from apmc_gui.widgets.empty_page import DropZone, Sign, WelcomeLine
from apmc_gui.wizard.controller import Controller
from apmc_gui.wizard.flow import PageId
from apmc_gui.wizard.shared_widgets import Loans, SharedPart, Slot
from apmc_gui.wizard.wizard_pages import WizardPage, asking_sentence

_ASKING = (PageId.CHECK, PageId.MASTERS, PageId.MATCH)
_SIGN = 48
_SIGNS = {Kind.BIAS: "bias", Kind.DARK: "dark", Kind.FLAT_DARK: "flatdark", Kind.FLAT: "flat"}


class AddPage(WizardPage):
    """A drop zone for folders; then what is in them, and whether anything needs a decision."""

    add_asked = Signal()
    """Somebody wants to choose a folder."""

    def __init__(self, session: Session, journey: Controller, loans: Loans) -> None:
        super().__init__(PageId.ADD)
        self._session, self._journey = session, journey
        self._pace = TimingHistory()
        self.folders = Slot(loans[SharedPart.FOLDERS], "add_folders")
        self.places = (self.folders,)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._new_zone())
        self.stack.addWidget(self._new_found())
        self.down.addWidget(self.stack, 1)

    # --- building -----------------------------------------------------------------------------

    def _new_zone(self) -> QWidget:
        zone = DropZone()
        down = QVBoxLayout(zone)
        down.setContentsMargins(24, 24, 24, 24)
        down.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(Sign(_SIGN, "add-frames", "info"), 0, middle)
        title = label(self.tr("Drop a folder of calibration frames here"), role="title", wrap=True)
        title.setAlignment(middle)
        down.addWidget(title)
        text = self.tr(
            "Then press the button below: bias, darks and flat darks are made first, the flats with"
            " them. You are asked only where something is odd."
        )
        note = label(text, role="dim", wrap=True)
        note.setAlignment(middle)
        down.addWidget(note)
        self.choose = button(self.tr("Add frames…"), self.add_asked.emit, name="wizard_add")
        down.addSpacing(8)
        down.addWidget(self.choose, 0, middle)
        down.addStretch(1)
        return zone

    def _new_found(self) -> QWidget:
        widget = QWidget()
        down = QVBoxLayout(widget)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        down.addWidget(self.folders)
        self.reading = named(QProgressBar(), "add_reading", aloud=self.tr("Frames are being read"))
        self.reading.setRange(0, 0)
        self.reading.setTextVisible(False)
        self.reading.setFixedHeight(6)
        down.addWidget(self.reading)
        down.addWidget(self._new_table())
        self.continued = WelcomeLine("add_continued")
        self.refused = WelcomeLine("add_refused")
        self.questions = {page: self._question(page) for page in _ASKING}
        self.clear = WelcomeLine("add_clear")
        self.needs = label(name="add_needs", role="dim", wrap=True)
        lines = (self.continued, self.refused, *self.questions.values(), self.clear, self.needs)
        for line in lines:
            down.addWidget(line)
        down.addStretch(1)
        return widget

    def _new_table(self) -> QWidget:
        self._table = named(QWidget(), "add_table", aloud=self.tr("What was found"))
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        side = self.fontMetrics().height() + 4
        self._rows = {}
        for row, kind in enumerate(CALIBRATION_KINDS):
            sign = Sign(side, _SIGNS[kind], "info")
            word = label(kind_heading(kind), role="heading")
            masters = label(name=f"add_{kind.value}_masters")
            frames = label(name=f"add_{kind.value}_frames", role="dim")
            for column, part in enumerate((sign, word, masters, frames)):
                grid.addWidget(part, row, column)
            self._rows[kind] = (sign, word, masters, frames)
        grid.setColumnStretch(4, 1)
        self.unused = label(name="add_unused", role="dim")
        grid.addWidget(self.unused, len(CALIBRATION_KINDS), 1, 1, 3)
        return self._table

    def _question(self, page: PageId) -> WelcomeLine:
        line = WelcomeLine(f"add_asks_{page.name.lower()}")
        look = QPushButton(self.tr("Look"))
        look.setObjectName(f"add_look_{page.name.lower()}")
        look.clicked.connect(lambda: self._journey.go(page))
        line.add(look)
        return line

    def first_focus(self) -> QWidget | None:
        """Returns the button that adds a folder, while there is none."""
        return None if self._session.sources else self.choose

    def enter(self) -> None:
        """Reads this machine's timing to estimate the run."""
        self._pace = read_timing()
        super().enter()

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows what the scan has found so far."""
        session, journey = self._session, self._journey
        self.stack.setCurrentIndex(1 if session.sources else 0)
        self.lead.setVisible(bool(session.sources))
        if not session.sources:
            return
        reading = session.scan.running or (session.planner.busy and session.planner.plan is None)
        plan = session.planner.plan
        self.reading.setVisible(reading)
        self.lead.setText(self._lead(plan, reading=reading))
        self._show_counts(plan)
        self._show_continued()
        for page, line in self.questions.items():
            count = len(journey.open(page))
            line.setVisible(count > 0 and not reading)
            line.tell("warning", "warn", asking_sentence(page, count))
        self._show_clear(reading=reading)
        self._show_needs(plan)

    def _lead(self, plan: Plan | None, *, reading: bool) -> str:
        session = self._session
        if reading:
            template = self.tr("Reading the headers: {count} files so far…")
            return template.format(count=grouped(sum(session.scan.counts)))
        obstacle = session.obstacle
        if plan is None or not plan.steps or not plan.to_make:
            return obstacle or ""
        template = self.tr("{masters} of {frames} can be made.")
        frames = frame_count(sum(len(s.frames) for s in plan.to_make))
        return template.format(masters=master_count(len(plan.to_make)), frames=frames)

    def _show_counts(self, plan: Plan | None) -> None:
        steps = () if plan is None else plan.steps
        for kind, parts in self._rows.items():
            of_kind = [s for s in steps if s.kind is kind and s.state is not State.REFUSED]
            for part in parts:
                part.setVisible(bool(of_kind))
            _, _, masters, frames = parts
            masters.setText(master_count(len(of_kind)))
            frames.setText(frame_count(sum(len(s.frames) for s in of_kind)))
        unused = 0 if plan is None else len({s.path for s in plan.skipped})
        self.unused.setVisible(unused > 0)
        one = self.tr("1 file is not used")
        many = self.tr("{count} files are not used")
        self.unused.setText(one if unused == 1 else many.format(count=grouped(unused)))

    def _show_continued(self) -> None:
        course = self._journey.course
        self.continued.setVisible(course.kept > 0)
        every = course.kept + course.make
        if course.make:
            template = self.tr("{kept} of {all} are up to date: this goes on where it stopped.")
        else:
            template = self.tr("{kept} of {all} are up to date: there is nothing left to make.")
        self.continued.tell("done", "good", template.format(kept=course.kept, all=every))
        self.refused.setVisible(course.refused > 0)
        template = self.tr("{count} cannot be made: too few frames.")
        self.refused.tell("none", "bad", template.format(count=master_count(course.refused)))

    def _show_clear(self, *, reading: bool) -> None:
        journey = self._journey
        asks = any(journey.open(page) for page in self.questions)
        self.clear.setVisible(not asks and not reading and journey.course.make > 0)
        if self._session.checker.busy:
            seen, every = self._session.checker.counts
            template = self.tr("Every frame is being looked at: {seen} of {all}…")
            text = template.format(seen=grouped(seen), all=grouped(every))
            self.clear.tell("search", "info", text)
        else:
            template = self.tr("Every frame was looked at: there is nothing to ask.")
            self.clear.tell("done", "good", template)

    def _show_needs(self, plan: Plan | None) -> None:
        session = self._session
        self.needs.setVisible(plan is not None and bool(plan.to_make) and not session.scan.running)
        if plan is None or not plan.to_make:
            return
        needs = estimate(plan, session.engines.name, session.settings, self._pace)
        parts = [
            translated(session.engines.reason),
            self.tr("about {time}").format(time=duration_label(max(1.0, needs.seconds))),
            self.tr("{size} to read").format(size=size_label(needs.read)),
            self.tr("{size} to write").format(size=size_label(needs.write)),
        ]
        if needs.free is not None:
            parts.append(self.tr("{size} free").format(size=size_label(needs.free)))
        text = " · ".join(parts)
        self.needs.setText(text[:1].upper() + text[1:])
