"""The Group tab: the picture of a frame, its histogram and numbers, and the levels of the group."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups import Group
from ap_master_calibration.planning.plan import Step
from ap_master_calibration.quality.findings import OddFrame, SeriesCheck
from ap_master_calibration.setup_keys import grouping_key
from apmc_gui.i18n.labels import frame_count, setup_label, title_of
from apmc_gui.i18n.translate import translated
from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import FileKey
from apmc_gui.imaging.frame_levels import SeriesLevels, file_key, levels_of
from apmc_gui.imaging.pixel_process import ready
from apmc_gui.models.frames_model import frame_rows
from apmc_gui.models.measurements import in_time
from apmc_gui.pages.frame_viewer import FrameViewer, ViewedSeries
from apmc_gui.pages.frames_table import FramesTable
from apmc_gui.pages.group_levels import GroupLevels
from apmc_gui.pages.group_numbers import ChartTools, NumbersPanel, StatisticsTable
from apmc_gui.pages.group_picture import FramePicture
from apmc_gui.session.session import Session
from apmc_gui.widgets.charts import Plots
from apmc_gui.widgets.controls import label

if TYPE_CHECKING:
    from apmc_gui.widgets.picture_view import PictureView

_TREE_FIRST = 15  # ms after a change: what shows it first is painted before files are looked at
_FIRST_WIDTHS, _FIRST_HEIGHTS = (560, 440), (460, 150)


class GroupPage(QWidget):
    """The page of the selected group and frame: picture, levels, histogram, numbers.

    Files are looked at in the background, and only while the page is to be seen. The plots come
    when pyqtgraph is loaded, after the page was made.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("group")
        self._session = session
        self._background = PixelWorker(self)
        self._background.came.connect(self._take)
        self._shown: tuple[object, ...] = ()
        self._step: Step | None = None
        self._check: SeriesCheck | None = None
        self._members: tuple[Frame, ...] = ()
        self._left_out: tuple[Frame, ...] = ()
        self._frame: Frame | None = None
        self._path: str | None = None
        self._wanted_levels: tuple[FileKey, ...] = ()
        self._to_make: list[Callable[[], object]] = [
            self._make_view,
            self._make_level_chart,
            self._make_histogram,
        ]
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_TREE_FIRST)
        self._soon.timeout.connect(self.refresh)
        self._unfold = QTimer(self, singleShot=True, interval=0)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make_plots)
        self._plots = Plots(self._background, self)
        self._plots.loaded.connect(self._later.start)
        self._plots.load()
        self._build()
        self._connect()
        self.refresh()

    @property
    def view(self) -> PictureView | None:
        """The view of the picture; None until pyqtgraph is loaded."""
        return self.picture.view

    @property
    def seen(self) -> str | None:
        """The path of the frame whose picture is shown; None while there is none."""
        picture = self.picture.picture
        return None if picture is None or self.view is None else picture.path

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = label(name="group_title", role="title")
        self._about = label(name="group_about", role="dim", wrap=True)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stack = QStackedWidget()
        self._empty = label(name="group_empty", role="dim", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._body())
        self._head = head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _body(self) -> QWidget:
        self.tools = ChartTools()
        self.table = StatisticsTable()
        self.numbers = NumbersPanel(self.tools, self.table, self)
        self.levels = GroupLevels(self.tools)
        self.picture = FramePicture()
        self.viewer = FrameViewer(self.picture, self.numbers, self._background, self)
        self.across = _splitter(Qt.Orientation.Horizontal, "group_splitter")
        self.across.addWidget(self.picture)
        self.charts = _splitter(Qt.Orientation.Vertical, "group_charts_splitter")
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.charts, 1)
        column.addWidget(self.tools)
        self.across.addWidget(self._side)
        self.across.setSizes(list(_FIRST_WIDTHS))
        self.across.setStretchFactor(0, 1)
        self.across.setStretchFactor(1, 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.levels)
        self.down = _splitter(Qt.Orientation.Vertical, "group_down_splitter")
        self.down.addWidget(self.across)
        self.down.addWidget(self._lists())
        self.down.setStretchFactor(0, 1)
        self.down.setSizes(list(_FIRST_HEIGHTS))
        layout.addWidget(self.down, 1)
        return body

    def _lists(self) -> QWidget:
        """The frames of the group, and the statistics of the one that is shown."""
        self.frames = FramesTable(self.picture.press)
        self.lists = QTabWidget()
        self.lists.setObjectName("group_lists")
        self.lists.setDocumentMode(True)
        self.lists.addTab(self.frames, self.tr("Frames"))
        statistics = QWidget()
        column = QVBoxLayout(statistics)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        self.lists.addTab(statistics, self.tr("Statistics"))
        return self.lists

    def _connect(self) -> None:
        session, viewer = self._session, self.viewer
        self._unfold.timeout.connect(self.charts.show)
        viewer.chosen.connect(self._choose)
        viewer.leave_out_asked.connect(self._leave_out)
        viewer.shown.connect(lambda: self._show_numbers(visible=True))
        viewer.unseen.connect(lambda: self._show_numbers(visible=False))
        self.levels.chosen.connect(self._choose)
        self.frames.chosen.connect(self._choose)
        self.tools.changed.connect(lambda: self.frames.set_adu(self.tools.adu))
        self.levels.leave_out_asked.connect(lambda paths: session.overrides.leave_out(paths, True))
        self.levels.take_in_asked.connect(lambda paths: session.overrides.leave_out(paths, False))
        for signal in (
            session.selection.changed,
            session.planner.changed,
            session.overrides.changed,
            session.checker.found,
        ):
            signal.connect(self._soon.start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._background.ask_pixels("ready", ready, "", urgency=1)  # the child is there when wanted
        if self._stale:
            self.refresh()

    def _make_plots(self) -> None:
        """Makes one plot per turn of the event loop, so that none holds up the window."""
        if self._to_make:
            self._to_make.pop(0)()
            self._later.start()

    def _make_view(self) -> None:
        self.picture.make_view()

    def _make_level_chart(self) -> None:
        self.charts.addWidget(self.levels.make_chart())

    def _make_histogram(self) -> None:
        self.charts.addWidget(self.numbers.make_chart())
        self._show_numbers(visible=not self.table.isHidden())

    def _show_numbers(self, *, visible: bool) -> None:
        """Shows or hides the numbers: a file that cannot be read has none."""
        for part in (self.tools, self.numbers.histogram):
            if part is not None:
                part.setVisible(visible)
        self.table.setVisible(visible)
        self.lists.setVisible(visible or bool(self._members))
        self._side.setVisible(visible or bool(self._members))

    # --- what is selected ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the selection; does nothing if it is shown already."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        session = self._session
        name, path = session.selection.step, session.selection.frame
        group = None if name is None else session.planner.groups.get(name)
        step = (
            None
            if name is None or session.planner.plan is None
            else _step(session.planner.plan.steps, name)
        )
        left = session.overrides.current.left_out
        others = session.scan.frames if left or group is None else None
        check = None if name is None else session.checker.checks.get(name)
        skipped = session.skipped if group is None else None
        now = (group, step, left, path, others, skipped, check)
        if all(a is b for a, b in zip(now, self._shown, strict=False)) and self._shown:
            return
        self._shown = now
        self._check = check
        self._show(group, step, path)

    def _show(self, group: Group | None, step: Step | None, path: str | None) -> None:
        self._step = step
        self._members = () if group is None else group.frames
        self._left_out = () if group is None else _left_out_of(self._session, group)
        self._frame = self._chosen_frame(path)
        path_shown = path if self._frame is None else self._frame.path
        self._show_title(path_shown)
        self._turn_to(0 if path_shown is None else 1)
        self._path = path_shown
        self.viewer.show(path_shown, self._viewed())
        self.picture.show_name(self._path, self._frame, self._members, self._left_out)
        self.picture.show_finding(self._finding())
        self._show_levels()

    def _turn_to(self, index: int) -> None:
        """Shows the page in two turns: the charts take 40 ms to lay out and paint."""
        if index and not self._stack.currentIndex():
            self.charts.hide()
            self._unfold.start()
        self._stack.setCurrentIndex(index)

    def _chosen_frame(self, path: str | None) -> Frame | None:
        if path is None:
            return next(iter((*self._members[:1], *self._left_out[:1])), None)
        among = (self._members, self._left_out, self._session.scan.frames)
        return next((f for frames in among for f in frames if f.path == path), None)

    def _fit_head(self, *, one_file: bool) -> None:
        """Gives a file's name, which may be long, a line of its own."""
        way, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._head.setDirection(way.TopToBottom if one_file else way.LeftToRight)
        size_policy = policy.Ignored if one_file else policy.Preferred
        self._title.setSizePolicy(size_policy, policy.Preferred)

    def _show_title(self, path: str | None) -> None:
        if self._step is not None:
            self._title.setText(title_of(self._step))
            about = [frame_count(len(self._members)), setup_label(self._step)]
            self._about.setText(" · ".join(part for part in about if part))
        elif path is not None:
            self._title.setText(os.path.basename(path))
            reason = next((s.reason for s in self._session.skipped if s.path == path), None)
            self._about.setText("" if reason is None else translated(reason))
        else:
            self._title.clear()
            self._about.clear()
        self._fit_head(one_file=self._step is None)
        self._empty.setText(self.tr("Select a group or a frame on the left to look at it."))

    def _finding(self) -> OddFrame | None:
        """What the check found of the frame that is shown."""
        odd = () if self._check is None else self._check.odd
        return next((o for o in odd if o.path == self._path), None)

    def _viewed(self) -> ViewedSeries:
        """Returns the frames of the group as the viewer takes them."""
        frames = in_time(self._members, self._left_out)
        files = tuple(map(file_key, frames))
        used = tuple(f.path for f in self._members)
        kind = None if self._step is None else self._step.kind
        bayer = None if self._frame is None else self._frame.bayer
        before = self.viewer.series.like
        like = before if before in used else used[len(used) // 2] if used else None
        odd = set() if self._check is None else {o.path for o in self._check.odd}
        sound = tuple(path for path in used if path not in odd) or used
        if like in odd:
            like = sound[len(sound) // 2]
        return ViewedSeries(files, used, sound, like, is_ratio=kind is Kind.FLAT, bayer=bayer)

    def _show_levels(self) -> None:
        frames = in_time(self._members, self._left_out)
        wanted = tuple(map(file_key, frames))
        self.levels.select(self._path)
        if wanted != self._wanted_levels:
            self._wanted_levels = wanted
            self.levels.show_levels(SeriesLevels())
            look = levels_of(self._background.pixels, frames, self._session.levels)
            self._background.ask("levels", look, urgency=4)
        alike = () if self._step is None else self._step.series
        self.levels.show_group(self._members, self._left_out, self._check, alike)
        self._show_frames()

    def _show_frames(self) -> None:
        """Shows the rows of the table of frames; a file that is in no group has none."""
        if self.lists.isTabVisible(0) != bool(self._members):
            self.lists.setTabVisible(0, bool(self._members))
            self.lists.setCurrentIndex(0 if self._members else 1)
        frames = in_time(self._members, self._left_out)
        known = self.levels.series.levels
        self.frames.show_rows(frame_rows(frames, self._left_out, known, self._check), self._path)

    def _take(self, _: str, value: object) -> None:
        if isinstance(value, SeriesLevels):
            self.levels.show_levels(value)
            self._show_frames()

    # --- what a person does -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        if not plain or not self.picture.press(event.key()):
            super().keyPressEvent(event)

    def _leave_out(self, path: str) -> None:
        """Leaves a frame out; takes in again one that was."""
        is_in = path not in self._session.overrides.current.left_out
        self._session.overrides.leave_out([path], is_in)

    def _choose(self, path: str) -> None:
        self._session.selection.select(self._session.selection.step, path)


def _splitter(way: Qt.Orientation, name: str) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    return splitter


def _step(steps: Sequence[Step], name: str) -> Step | None:
    return next((s for s in steps if s.name == name), None)


def _left_out_of(session: Session, group: Group) -> tuple[Frame, ...]:
    """Returns the frames left out by hand that would be in the group, in order of time."""
    left = session.overrides.current.left_out
    if not left or not group.frames:
        return ()
    first, same = group.frames[0], session.settings.tolerances.same_exposure
    frames = (
        f
        for f in session.scan.frames
        if f.path in left
        and (f.kind, f.master, f.night) == (first.kind, first.master, first.night)
        and f.filter == first.filter
        and grouping_key(f.setup) == grouping_key(first.setup)
        and (f.exposure == first.exposure or same(f.exposure or 0.0, first.exposure or 0.0))
    )
    return tuple(in_time((), tuple(frames)))
