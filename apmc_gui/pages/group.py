"""The Group tab: the picture of a frame, its histogram and numbers, and the levels of the group."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.groups import Group, moment_of, setup_key
from ap_master_calibration.levels import Oddity
from ap_master_calibration.plan import Step
from ap_master_calibration.report.measures import percent
from ap_master_calibration.words import first_few, natural, temperature
from apmc_gui.assets import icon
from apmc_gui.background import Background, Look
from apmc_gui.models.statistics import StatisticsModel, value_words
from apmc_gui.pictures import (
    FULL,
    Desk,
    Part,
    Picture,
    PixelValue,
    Statistics,
    Unseen,
    part_picture,
    pixel_value,
    released,
    statistics,
    whole_picture,
)
from apmc_gui.sentences import sentence
from apmc_gui.series import Key, Level, Levels, key_of, levels_of
from apmc_gui.session import Session
from apmc_gui.widgets.elided import Elided
from apmc_gui.widgets.parts import button, label
from apmc_gui.words import frames_words, setup_words, title_of

if TYPE_CHECKING:
    from apmc_gui.widgets.charts import HistogramChart, LevelChart
    from apmc_gui.widgets.picture_view import PictureView

_IDLE = 2000  # ms after which the frame's file is let go
_LEVELS = 400  # ms between two looks of a chart that fills: it sorts and draws all its dots
_FIRST_WIDTHS = (560, 440)
_DAY, _MINUTES = 86_400, 900  # s
_BRIEF = 3  # names of odd frames that are told


class GroupPage(QWidget):
    """Everything there is to see of the selected group and frame.

    Files are looked at in the background, and only while the page is to be seen. The plots come
    when pyqtgraph is loaded, after the window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("group")
        self._session = session
        self._desk = Desk()
        self._background = Background(self)
        self._background.came.connect(self._take)
        self.view: PictureView | None = None
        self.levels: LevelChart | None = None
        self.histogram: HistogramChart | None = None
        self._step: Step | None = None
        self._members: tuple[Frame, ...] = ()
        self._left_out: tuple[Frame, ...] = ()
        self._frame: Frame | None = None
        self._path: str | None = None
        self._wanted_levels: tuple[Key, ...] = ()
        self._series = Levels()
        self._remembered: dict[Key, Level] = {}
        self._noises: dict[tuple[Key, Key], float] = {}
        self._picture: Picture | None = None
        self._numbers: Statistics | None = None
        self._pixel: PixelValue | None = None
        self._stale = True
        self._levels_soon = QTimer(self, singleShot=True, interval=_LEVELS)
        self._levels_soon.timeout.connect(self._show_levels)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._let_go)
        self._build()
        for signal in (
            session.selection_changed,
            session.frames_changed,
            session.plan_changed,
            session.choices_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    # --- building -------------------------------------------------------------------------------

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
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._attention())
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.setObjectName("group_splitter")
        self.across.setChildrenCollapsible(False)
        self.across.addWidget(self._picture_side())
        self.charts = QSplitter(Qt.Orientation.Vertical)
        self.charts.setObjectName("group_charts_splitter")
        self.charts.setChildrenCollapsible(False)
        self.across.addWidget(self._charts_side())
        self.across.setSizes(list(_FIRST_WIDTHS))
        self.across.setStretchFactor(0, 1)
        self.across.setStretchFactor(1, 1)
        layout.addWidget(self.across, 1)
        layout.addWidget(self._table())
        return body

    def _attention(self) -> QWidget:
        """A line for odd frames, with what can be done about them."""
        self._odd_row = QWidget()
        row = QHBoxLayout(self._odd_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._odd_sign = QLabel()
        self._odd_words = label(name="odd_frames", role="warn", wrap=True)
        self._leave_out = button("", self._leave_odd_out, name="leave_out_odd", sign="left-out")
        row.addWidget(self._odd_sign)
        row.addWidget(self._odd_words, 1)
        row.addWidget(self._leave_out)
        self._left_row = QWidget()
        row = QHBoxLayout(self._left_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._left_words = label(name="left_out_frames", role="dim", wrap=True)
        row.addWidget(self._left_words, 1)
        row.addWidget(button(self.tr("Take in again"), self._take_in, name="take_in", sign="undo"))
        both = QWidget()
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._odd_row)
        lines.addWidget(self._left_row)
        return both

    def _picture_side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._picture_stack = QStackedWidget()
        self._unseen = label(name="unseen", role="dim", wrap=True)
        self._unseen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture_stack.addWidget(self._unseen)
        self._picture_stack.setMinimumSize(220, 150)
        layout.addWidget(self._picture_stack, 1)
        self._name = Elided(name="frame_name")
        self._under_mouse = label(name="pixel_under_mouse", role="dim")
        self._under_mouse.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addLayout(self._tools())
        layout.addWidget(self._name)
        layout.addWidget(self._under_mouse)
        return side

    def _charts_side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.charts, 1)
        layout.addLayout(self._chart_tools())
        return side

    def _tools(self) -> QHBoxLayout:
        """Frame before and after, how close, stretched or not."""
        row = QHBoxLayout()
        row.setSpacing(2)
        self._before = _tool("previous", self.tr("Frame before this one"), "frame_before")
        self._after = _tool("next", self.tr("Frame after this one"), "frame_after")
        self._before.clicked.connect(lambda: self._step_by(-1))
        self._after.clicked.connect(lambda: self._step_by(1))
        fit = _tool("fit", self.tr("Show the whole frame"), "fit")
        fit.clicked.connect(self._fit)
        full = _tool("", self.tr("One pixel of the frame for one of the screen"), "full_size")
        full.setText("1:1")
        full.clicked.connect(self._full_size)
        self.stretched = _tool("", self.tr("Stretch dark frames so that they show"), "stretch")
        self.stretched.setText(self.tr("Stretch"))
        self.stretched.setCheckable(True)
        self.stretched.setChecked(True)
        self.stretched.toggled.connect(self._ask_for_picture)
        for tool in (self._before, self._after, fit, full, self.stretched):
            row.addWidget(tool)
        row.addStretch(1)
        self._place = label(name="frame_place", role="dim")
        row.addWidget(self._place)
        return row

    def _chart_tools(self) -> QHBoxLayout:
        """How much of the histogram, and in which unit."""
        row = QHBoxLayout()
        row.setSpacing(2)
        self.whole_range = _tool("", self.tr("Histogram over the full range"), "whole_range")
        self.whole_range.setText(self.tr("Full range"))
        self.whole_range.setCheckable(True)
        self.whole_range.toggled.connect(self._show_histogram)
        row.addWidget(self.whole_range)
        row.addStretch(1)
        self._units = QButtonGroup(self)
        self.in_adu = _tool("", self.tr("Values from 0 to 65,535"), "unit_adu")
        self.in_adu.setText(self.tr("ADU"))
        self.in_parts = _tool("", self.tr("Values from 0 to 1"), "unit_parts")
        self.in_parts.setText("0–1")
        for tool in (self.in_adu, self.in_parts):
            tool.setCheckable(True)
            self._units.addButton(tool)
            row.addWidget(tool)
        self.in_adu.setChecked(True)
        self._units.buttonToggled.connect(self._unit_changed)
        return row

    def _table(self) -> QTableView:
        self._model = StatisticsModel(self)
        table = QTableView()
        table.setObjectName("statistics")
        table.setAccessibleName(self.tr("Statistics of the frame"))
        table.setModel(self._model)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setMinimumSectionSize(52)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
        self._model.modelReset.connect(self._fit_table)
        self._statistics = table
        self._fit_table()
        return table

    def _fit_table(self) -> None:
        """The table is as high as its rows."""
        table = self._statistics
        rows = max(1, self._model.rowCount())
        head = table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(head + rows * table.verticalHeader().defaultSectionSize() + 4)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        if self.view is None:
            self._background.ask("load", _load(), urgency=0)
        if self._stale:
            self.refresh()

    def _plots_are_loaded(self) -> None:
        """Puts the plots where they belong."""
        from apmc_gui.widgets.charts import HistogramChart, LevelChart  # noqa: PLC0415  loaded now
        from apmc_gui.widgets.picture_view import PictureView  # noqa: PLC0415

        if self.view is not None:
            return
        self.view = PictureView()
        self.view.part_wanted.connect(self._ask_for_part)
        self.view.hovered.connect(self._ask_for_pixel)
        self.view.left.connect(self._no_pixel)
        self.view.stepped.connect(self._step_by)
        self._picture_stack.addWidget(self.view)
        self.levels = LevelChart()
        self.levels.chosen.connect(self._choose)
        self.histogram = HistogramChart()
        self.charts.addWidget(self.levels)
        self.charts.addWidget(self.histogram)
        if self._picture is not None:
            self._show_picture(self._picture)
        self._show_levels()
        self._show_histogram()

    @property
    def seen(self) -> str | None:
        """The path of the frame whose picture is to be seen; None while there is none."""
        return None if self._picture is None or self.view is None else self._picture.path

    # --- what is selected -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows what is selected now."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        session = self._session
        name, path = session.selected_step, session.selected_frame
        group = None if name is None else session.group_of(name)
        plan = session.plan
        steps = () if plan is None else plan.steps
        self._step = next((s for s in steps if s.name == name), None)
        self._members = () if group is None else _by_time(group.frames)
        self._left_out = () if group is None else _by_time(_left_out_of(session, group))
        self._frame = self._chosen_frame(path)
        found = path if self._frame is None else self._frame.path
        self._show_title(found)
        self._stack.setCurrentIndex(0 if found is None else 1)
        if found != self._path:
            self._path = found
            self._new_frame()
        self._show_name()
        self._ask_for_levels()

    def _chosen_frame(self, path: str | None) -> Frame | None:
        every = (*self._members, *self._left_out)
        if path is None:
            return every[0] if every else None
        found = next((f for f in every if f.path == path), None)
        if found is None:
            found = next((f for f in self._session.frames if f.path == path), None)
        return found

    def _show_title(self, path: str | None) -> None:
        if self._step is not None:
            self._title.setText(title_of(self._step))
            about = [frames_words(len(self._members)), setup_words(self._step)]
            self._about.setText(" · ".join(part for part in about if part))
        elif path is not None:
            self._title.setText(os.path.basename(path))
            reason = next((s.reason for s in self._session.skipped if s.path == path), "")
            self._about.setText(sentence(reason))
        else:
            self._title.clear()
            self._about.clear()
        one_file = self._step is None and path is not None  # a long name takes a line of its own
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if one_file else way.LeftToRight)
        self._empty.setText(self.tr("Select a group or a frame on the left to look at it."))

    def _new_frame(self) -> None:
        self._picture, self._numbers, self._pixel = None, None, None
        self._model.set_statistics(None)
        self._under_mouse.clear()
        for key in ("part", "pixel"):
            self._background.forget(key)
        if self._path is not None:
            self._ask_for_picture()
            bayer = None if self._frame is None else self._frame.bayer
            look = statistics(self._desk, self._path, bayer)
            self._background.ask("statistics", look, urgency=3)

    # --- asking the background ------------------------------------------------------------------

    def _ask_for_picture(self) -> None:
        if self._path is None:
            return
        mosaic = self._frame is not None and self._frame.bayer is not None
        stretched = self.stretched.isChecked()
        look = whole_picture(self._desk, self._path, mosaic=mosaic, stretched=stretched)
        self._background.ask("picture", look, urgency=0)
        self._idle.start()

    def _ask_for_part(self, part: Part, side: int) -> None:
        if self._picture is not None:
            look = part_picture(self._desk, self._picture, part, side)
            self._background.ask("part", look, urgency=2)
            self._idle.start()

    def _ask_for_pixel(self, x: int, y: int) -> None:
        if self._path is not None:
            look = pixel_value(self._desk, self._path, x, y)
            self._background.ask("pixel", look, urgency=1)
            self._idle.start()

    def _ask_for_levels(self) -> None:
        frames = _by_time((*self._members, *self._left_out))
        wanted = tuple(map(key_of, frames))
        if wanted != self._wanted_levels:
            self._wanted_levels = wanted
            self._series = Levels()
            look = levels_of(frames, self._remembered, self._noises)
            self._background.ask("levels", look, urgency=4)
        self._show_levels()

    def _let_go(self) -> None:
        self._background.ask("release", released(self._desk), urgency=9)

    def _take(self, key: str, value: object) -> None:
        match value:
            case Picture() if key == "picture":
                self._show_picture(value)
            case Picture() if self.view is not None:
                self.view.show_part(value)
            case PixelValue():
                self._pixel = value
                self._show_pixel()
            case Statistics():
                self._numbers = value
                self._model.set_statistics(value)
                self._show_histogram()
            case Levels():
                self._series = value
                if value.complete:
                    self._show_levels()
                elif not self._levels_soon.isActive():
                    self._levels_soon.start()
            case Unseen(path, reason) if path == self._path and key == "picture":
                self._show_unseen(reason)
            case "loaded":
                self._plots_are_loaded()

    # --- showing --------------------------------------------------------------------------------

    def _show_picture(self, picture: Picture) -> None:
        self._picture = picture
        if self.view is not None:
            upside_down = self._frame is not None and self._frame.row_order == "BOTTOM-UP"
            self.view.show_picture(picture, upside_down=upside_down)
            self._picture_stack.setCurrentWidget(self.view)

    def _show_unseen(self, reason: str) -> None:
        words = self.tr("This file cannot be shown:\n{reason}")
        told = reason.removeprefix(f"{self._path}: ")
        self._unseen.setText(words.format(reason=sentence(told)))
        self._picture_stack.setCurrentWidget(self._unseen)
        self._numbers = None
        self._show_histogram()

    def _show_name(self) -> None:
        frame, path = self._frame, self._path
        parts = []
        self._place.clear()
        if frame is not None and frame in self._members:
            place = self._members.index(frame) + 1
            words = self.tr("{place} of {count}")
            self._place.setText(words.format(place=place, count=len(self._members)))
        if frame is not None and frame in self._left_out:
            parts.append(self.tr("left out by you"))
        if frame is not None and frame.taken is not None:
            parts.append(_clock(frame.taken, "%H:%M:%S"))
        if frame is not None and frame.sensor is not None:
            parts.append(temperature(frame.sensor))
        self._name.set_text("" if path is None else os.path.basename(path), " · ".join(parts))
        self._name.setToolTip(path or "")
        several = len(self._members) > 1
        self._before.setEnabled(several)
        self._after.setEnabled(several)

    def _show_pixel(self) -> None:
        pixel = self._pixel
        if pixel is None:
            self._under_mouse.clear()
            return
        adu = "  ".join(f"{v * FULL:,.0f}" for v in pixel.values)
        parts = "  ".join(f"{v:.5f}" for v in pixel.values)
        self._under_mouse.setText(
            self.tr("x {x}  y {y}   {adu} ADU   {parts}").format(
                x=pixel.x, y=pixel.y, adu=adu, parts=parts
            )
        )

    def _no_pixel(self) -> None:
        self._background.forget("pixel")
        self._pixel = None
        self._show_pixel()

    def _unit_changed(self) -> None:
        self._model.set_adu(self.in_adu.isChecked())
        self._show_levels()
        self._show_histogram()

    @property
    def _full(self) -> float:
        return FULL if self.in_adu.isChecked() else 1.0

    def _show_histogram(self) -> None:
        if self.histogram is None:
            return
        channels = () if self._numbers is None else self._numbers.channels
        adu = self.in_adu.isChecked()
        self.histogram.show_channels(
            channels,
            whole_range=self.whole_range.isChecked(),
            full=self._full,
            title=self.tr("Pixels per level (ADU)") if adu else self.tr("Pixels per level"),
        )

    def _show_levels(self) -> None:
        self._levels_soon.stop()
        kind = Kind.BIAS if self._step is None else self._step.kind
        inside = {f.path for f in self._members}
        known = {p: v for p, v in self._series.known.items() if p in inside}
        members = Levels(known, {}, self._series.noise, self._series.complete)
        odd = members.odd(kind)
        self._show_odd(odd, members)
        self._show_left_out()
        if self.levels is None:
            return
        from apmc_gui.widgets.charts import Mark, Point  # noqa: PLC0415  loaded now

        form = _time_form(self._members)
        points = []
        usual = _middle(v.median for v in known.values())
        for frame in _by_time((*self._members, *self._left_out)):
            level = self._series.known.get(frame.path)
            if level is not None:
                mark = Mark.ODD if frame.path in odd else Mark.USUAL
                mark = mark if frame.path in inside else Mark.LEFT_OUT
                time = "" if frame.taken is None else _clock(frame.taken, form)
                tip = self._tip(frame, level, usual)
                points.append(Point(frame.path, level.median * self._full, time, mark, tip))
        adu = self.in_adu.isChecked()
        title = self.tr("Median of every frame (ADU)") if adu else self.tr("Median of every frame")
        if not self._series.complete:
            title = self.tr("Median of every frame: reading…")
        middle = None if usual is None else usual * self._full
        self.levels.setVisible(bool(self._members or self._left_out))
        self.levels.show_points(points, middle, self._path, title)

    def _tip(self, frame: Frame, level: Level, usual: float | None) -> str:
        lines = [os.path.basename(frame.path)]
        shown = value_words(level.median, adu=self.in_adu.isChecked())
        if usual:
            off = 100 * (level.median / usual - 1)
            lines.append(f"{shown}  ({off:+.2f} %)")
        else:
            lines.append(shown)
        if frame.taken is not None:
            lines.append(_clock(frame.taken, "%Y-%m-%d %H:%M:%S"))
        return "\n".join(lines)

    def _show_odd(self, odd: dict[str, Oddity], members: Levels) -> None:
        self._odd = tuple(odd)
        self._odd_row.setVisible(bool(odd))
        if not odd:
            return
        usual = _middle(v.median for v in members.known.values()) or 0.0
        told = [self._oddity(p, o, members.known[p], usual) for p, o in odd.items()]
        self._odd_sign.setPixmap(icon("warning", "warn").pixmap(16, 16))
        self._odd_words.setText(first_few(told, _BRIEF))
        one = len(odd) == 1
        words = self.tr("Leave it out") if one else self.tr("Leave them out")
        self._leave_out.setText(words)

    def _oddity(self, path: str, oddity: Oddity, level: Level, usual: float) -> str:
        name = os.path.basename(path)
        off = percent(abs(level.median / usual - 1)) if usual else ""
        match oddity:
            case Oddity.ABOVE:
                return self.tr("{name} lies {off} above the others").format(name=name, off=off)
            case Oddity.BELOW:
                return self.tr("{name} lies {off} below the others").format(name=name, off=off)
            case Oddity.FULL:
                words = self.tr("{name} has {part} of its pixels at full scale")
                return words.format(name=name, part=percent(level.full))

    def _show_left_out(self) -> None:
        count = len(self._left_out)
        self._left_row.setVisible(count > 0)
        one = self.tr("1 frame of this group is left out by you")
        many = self.tr("{count} frames of this group are left out by you")
        self._left_words.setText(one if count == 1 else many.format(count=count))

    # --- what a person does ---------------------------------------------------------------------

    def _choose(self, path: str) -> None:
        self._session.select(self._session.selected_step, path)

    def _step_by(self, count: int) -> None:
        """The frame so many places on, in order of time."""
        if self._frame is None or not self._members:
            return
        place = self._members.index(self._frame) if self._frame in self._members else -count
        self._choose(self._members[(place + count) % len(self._members)].path)

    def _fit(self) -> None:
        if self.view is not None:
            self.view.fit()

    def _full_size(self) -> None:
        if self.view is not None:
            self.view.full_size()

    def _leave_odd_out(self) -> None:
        self._session.leave_out(self._odd, True)

    def _take_in(self) -> None:
        self._session.leave_out([f.path for f in self._left_out], False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_statistics"):
            self._fit_table()
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_odd_sign"):
            self._odd_sign.setPixmap(icon("warning", "warn").pixmap(16, 16))
        super().changeEvent(event)


def _load() -> Look:
    """Loads what draws plots, where the window does not wait for it."""
    import pyqtgraph  # noqa: PLC0415

    del pyqtgraph
    yield "loaded"


def _tool(sign: str, tip: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setAutoRaise(True)
    if sign:
        made.setIcon(icon(sign))
    return made


def _by_time(frames: Iterable[Frame]) -> tuple[Frame, ...]:
    """Frames in the order they were taken; without a time, by name."""

    def key(frame: Frame) -> tuple[float, object]:
        moment = moment_of(frame)
        return float("-inf") if moment is None else moment, natural(frame.path)

    return tuple(sorted(frames, key=key))


def _left_out_of(session: Session, group: Group) -> list[Frame]:
    """The frames left out by hand that would be in the group."""
    left = session.choices.left_out
    if not left or not group.frames:
        return []
    some, same = group.frames[0], session.settings.tolerances.same_exposure
    return [
        f
        for f in session.frames
        if f.path in left
        and (f.kind, f.master, f.night) == (some.kind, some.master, some.night)
        and f.filter == some.filter
        and setup_key(f.setup) == setup_key(some.setup)
        and (f.exposure == some.exposure or same(f.exposure or 0.0, some.exposure or 0.0))
    ]


def _middle(values: Iterable[float]) -> float | None:
    ordered = sorted(values)
    return ordered[len(ordered) // 2] if ordered else None


def _time_form(frames: Sequence[Frame]) -> str:
    """Hours and minutes, with seconds where a series took only minutes, with days where weeks."""
    known = [f.taken for f in frames if f.taken is not None]
    span = (max(known) - min(known)).total_seconds() if known else 0.0
    if span > _DAY:
        return "%m-%d"
    return "%H:%M:%S" if span < _MINUTES else "%H:%M"


def _clock(moment: datetime, form: str) -> str:
    """A moment in the time of this computer; a header's time is UTC."""
    return moment.astimezone().strftime(form)
