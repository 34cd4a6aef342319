"""The check of a group in the Group tab: odd frames, those left out, the chart of levels."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ap_master_calibration.frames import Frame
from ap_master_calibration.quality.findings import SeriesCheck, SeriesFinding
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import cause_label
from apmc_gui.i18n.translate import translated
from apmc_gui.imaging.frame_levels import SeriesLevels
from apmc_gui.models.measurements import Points, points_of
from apmc_gui.pages.group_numbers import ChartTools
from apmc_gui.widgets.controls import button, label
from apmc_gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from apmc_gui.widgets.charts import LevelChart

_FILL = 400  # ms between two looks of a chart that fills: it sorts and draws all its dots


class GroupLevels(QWidget):
    """Lists odd frames with actions for them, and draws the chart of levels.

    The chart stands elsewhere: it comes with `make_chart`, once pyqtgraph is loaded.
    """

    chosen = Signal(str)
    """The path of a frame that was clicked."""
    leave_out_asked = Signal(list)
    take_in_asked = Signal(list)

    def __init__(self, tools: ChartTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: LevelChart | None = None
        self.series = SeriesLevels()
        self._tools = tools
        self._members: Sequence[Frame] = ()
        self._left_out: Sequence[Frame] = ()
        self._check: SeriesCheck | None = None
        self._alike: tuple[SeriesFinding, ...] = ()
        self._path: str | None = None
        self._points = Points()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._new_odd_row())
        lines.addWidget(self._new_left_row())
        lines.addWidget(self._new_line_row())
        self._soon = QTimer(self, singleShot=True, interval=_FILL)
        self._soon.timeout.connect(self._show)
        tools.changed.connect(self._draw)

    def _new_odd_row(self) -> QWidget:
        self._odd_row = QWidget()
        row = QHBoxLayout(self._odd_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._odd_sign = label()
        self._odd_words = label(name="odd_frames", role="warn", wrap=True)
        self._leave_out = button("", self._ask_leave_out, name="leave_out_odd", sign="left-out")
        row.addWidget(self._odd_sign)
        row.addWidget(self._odd_words, 1)
        row.addWidget(self._leave_out)
        return self._odd_row

    def _new_left_row(self) -> QWidget:
        self._left_row = QWidget()
        row = QHBoxLayout(self._left_row)
        row.setContentsMargins(0, 0, 0, 0)
        self._left_words = label(name="left_out_frames", role="dim", wrap=True)
        take_in = button(self.tr("Take in again"), self._ask_take_in, name="take_in", sign="undo")
        row.addWidget(self._left_words, 1)
        row.addWidget(take_in)
        return self._left_row

    def make_chart(self) -> LevelChart:
        """Returns the chart of the levels."""
        from apmc_gui.widgets.charts import LevelChart

        self.chart = LevelChart()
        self.chart.chosen.connect(self.chosen)
        self.chart.line_moved.connect(self._show_line)
        self._draw()
        return self.chart

    # --- showing ------------------------------------------------------------------------------

    def show_group(
        self,
        members: Sequence[Frame],
        left_out: Sequence[Frame],
        check: SeriesCheck | None,
        alike: Sequence[SeriesFinding] = (),
    ) -> None:
        """Another group, or what was left out or found of it changed.

        `alike` is what is wrong with all frames alike.
        """
        self._members, self._left_out, self._check = members, left_out, check
        self._alike = tuple(alike)
        self._show()

    def show_levels(self, series: SeriesLevels) -> None:
        """Shows the levels known so far."""
        self.series = series
        if series.complete:
            self._show()
        elif not self._soon.isActive():
            self._soon.start()

    def select(self, path: str | None) -> None:
        """Rings the point of a frame."""
        self._path = path
        if self.chart is not None:
            self.chart.select(path)

    def _show(self) -> None:
        self._soon.stop()
        self._points = points_of(self._members, self._left_out, self.series.levels, self._check)
        self._show_odd()
        self._show_left_out()
        self._draw()

    def _draw(self) -> None:
        if self.chart is None:
            return
        adu = self._tools.adu
        title = self.tr("Median of every frame (ADU)") if adu else self.tr("Median of every frame")
        if not self.series.complete:
            title = self.tr("Median of every frame: reading…")
        self.chart.setVisible(bool(self._members or self._left_out))
        self.chart.show_points(self._points, self._path, full=self._tools.full, title=title)

    def _show_odd(self) -> None:
        """Names the odd frames and their causes, and what is wrong with all frames alike."""
        odd = self._points.odd
        self._odd_row.setVisible(bool(odd or self._alike))
        self._leave_out.setVisible(bool(odd))
        notes = [_capital(translated(finding.why)) for finding in self._alike]
        notes += [self._summary()] if odd else []
        self._odd_sign.setPixmap(icon("warning", "warn").pixmap(16, 16))
        self._odd_words.setText("\n".join(notes))
        one = self.tr("Leave it out")
        self._leave_out.setText(one if len(odd) == 1 else self.tr("Leave them out"))

    def _summary(self) -> str:
        """Returns the one odd frame with its sentence, or how many are odd and of what causes."""
        odd = self._points.odd
        if len(odd) == 1:
            ((path, only),) = odd.items()
            template = self.tr("{name}: {why}")
            return template.format(name=os.path.basename(path), why=translated(only.why))
        causes = Counter(cause_label(one.cause) for one in odd.values())
        counted = ", ".join(f"{count} × {cause}" for cause, count in causes.most_common())
        template = self.tr("{count} of {frames} frames are odd: {causes}")
        return template.format(count=len(odd), frames=len(self._points.used), causes=counted)

    def _show_left_out(self) -> None:
        count = len(self._left_out)
        self._left_row.setVisible(count > 0)
        one = self.tr("1 frame of this group is left out by you")
        many = self.tr("{count} frames of this group are left out by you")
        self._left_words.setText(one if count == 1 else many.format(count=count))

    # --- the line to drag ---------------------------------------------------------------------

    def _new_line_row(self) -> QWidget:
        self._line_row = QWidget()
        row = FlowLayout(self._line_row, gap=6)
        self._above = button("", lambda: self._ask_beyond(above=True), name="leave_out_above")
        self._below = button("", lambda: self._ask_beyond(above=False), name="leave_out_below")
        row.addWidget(self._above)
        row.addWidget(self._below)
        self._line_row.hide()
        self._tools.line.toggled.connect(self._toggle_line)
        return self._line_row

    def _toggle_line(self, on: bool) -> None:
        self._line_row.setVisible(on)
        if self.chart is not None:
            self.chart.show_line(on=on)

    def _show_line(self, level: float) -> None:
        for act, template, above in (
            (self._above, self.tr("Leave out the {count} above the line"), True),
            (self._below, self.tr("Leave out the {count} below the line"), False),
        ):
            count = len(self._points.beyond(level, above=above))
            act.setText(template.format(count=f"{count:,}"))
            act.setEnabled(0 < count < len(self._points.used))

    def _ask_beyond(self, *, above: bool) -> None:
        """Leaves out what lies beyond the line, in one step, and takes the line away."""
        level = None if self.chart is None else self.chart.parting
        if level is not None:
            paths = self._points.beyond(level, above=above)
            self._tools.line.setChecked(False)
            self.leave_out_asked.emit(list(paths))

    # --- what a person does -------------------------------------------------------------------

    def _ask_leave_out(self) -> None:
        self.leave_out_asked.emit(list(self._points.odd))

    def _ask_take_in(self) -> None:
        self.take_in_asked.emit([f.path for f in self._left_out])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_odd_sign"):
            self._odd_sign.setPixmap(icon("warning", "warn").pixmap(16, 16))
        super().changeEvent(event)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
