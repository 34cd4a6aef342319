"""Charts of levels and histograms, and how a page arranges them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from apmc_gui.appearance import themes
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.imaging.background import BackgroundJob, BackgroundWorker
from apmc_gui.imaging.frame_images import BINS, Channel
from apmc_gui.models.measurements import HOURS, SECONDS, Point, Points
from apmc_gui.widgets.controls import label

_SLICE = 0.004  # seconds of one turn of the event loop
_KEY = "numpy"


class Plots(QObject):
    """`loaded` comes once, some turns after `load`."""

    loaded = Signal()

    def __init__(self, background: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._rest: Iterator[object] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        background.came.connect(self._came)

    def load(self) -> None:
        """Begins to load."""
        self._background.ask(_KEY, _numpy(), urgency=0)

    def _came(self, key: str, _: object) -> None:
        if key == _KEY:
            self._rest = _pyqtgraph()
            self._turn.start()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        while self._rest is not None and time.monotonic() < until:
            try:
                next(self._rest)
            except StopIteration:
                self._rest = None
                self._turn.stop()
                self.loaded.emit()


def _numpy() -> BackgroundJob:
    import numpy

    del numpy
    yield True


def _pyqtgraph() -> Iterator[object]:
    """Touches Qt's classes one by one, and then loads what touches them all at once."""
    for module in (QtCore, QtGui, QtWidgets, QtSvg):
        for name in dir(module):
            yield getattr(module, name)
    import pyqtgraph

    yield pyqtgraph


pg.setConfigOptions(exitCleanup=False, antialias=True)

_LARGEST = 320  # bins of a histogram on screen
_ENOUGH = 1e-5  # of the pixels lie outside of what a histogram shows on each side
_TIMES, _LONG_TIMES, _SHORT = 5, 3, 5  # ticks below the axis, fewer of those with seconds
_LINE = 0.9  # of the height: where the line to drag stands at first
_TICK = 14  # pixels beside the words of an axis
_LOWEST = 0.7  # pixels: where the logarithmic axis starts
_FILLED = [(0, 0.8), (2, 0.35)]  # from so many numbers on, the part of an axis words may take


class Chart(QWidget):
    """A plot that takes its colours from the theme, and follows it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.plot: Any = pg.PlotWidget(self, enableMenu=False)  # a menu takes 20 ms to make
        self.plot.hideButtons()
        self._title = label(name=f"{name}_title", role="dim", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.plot, 1)
        for side in ("left", "bottom"):
            self.plot.getAxis(side).enableAutoSIPrefix(False)
            self.plot.getAxis(side).setStyle(textFillLimits=_FILLED)
        self.setMinimumSize(180, 110)

    def set_title(self, text: str) -> None:
        """Sets the chart's title."""
        self._title.setText(text)
        self.plot.setAccessibleName(text)

    def take_colours(self) -> None:
        """Applies the colours of the current theme."""
        self.plot.setBackground(themes.tone("base"))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(themes.tone("faint")))
            axis.setTextPen(pg.mkPen(themes.tone("dim")))
            axis.setStyle(tickFont=self.font())

    def changeEvent(self, event: QEvent) -> None:
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "plot"):
            self.take_colours()
        super().changeEvent(event)


class LevelChart(Chart):
    """A chart of every frame's level; emits `chosen` with the path of a clicked one."""

    chosen = Signal(str)
    line_moved = Signal(float)
    """The line that parts the frames was dragged to a level, in parts of full scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("level_chart", parent)
        self._points = Points()
        self._full = 1.0
        self._selected: str | None = None
        self.dots: Any = pg.ScatterPlotItem(hoverable=True, tip=None)
        self.ring: Any = pg.ScatterPlotItem(size=15, brush=None)
        self.middle: Any = pg.InfiniteLine(angle=0)
        self.line: Any = pg.InfiniteLine(angle=0, movable=True)
        self.line.setVisible(False)
        self.line.sigPositionChanged.connect(lambda _: self._tell_line())
        for item in (self.middle, self.ring, self.dots, self.line):
            self.plot.addItem(item, ignoreBounds=item in (self.middle, self.line))
        self.plot.setMouseEnabled(x=False, y=False)
        self.dots.sigClicked.connect(self._clicked)
        self.plot.getViewBox().sigResized.connect(lambda _: self._draw_times())
        self.plot.scene().sigMouseMoved.connect(self._tell)
        self.plot.scene().sigMouseClicked.connect(self._clicked_near)
        self.take_colours()

    @property
    def points(self) -> tuple[Point, ...]:
        """The frames that are shown, from the left to the right."""
        return self._points.every

    def show_points(self, points: Points, selected: str | None, *, full: float, title: str) -> None:
        """The frames in order of time; `full` is what full scale is called."""
        self._points, self._selected, self._full = points, selected, full
        self.set_title(title)
        self.middle.setVisible(points.usual is not None)
        if points.usual is not None:
            self.middle.setValue(points.usual * full)
        self._draw()

    def select(self, path: str | None) -> None:
        """Rings the point of a frame."""
        self._selected = path
        self._draw_ring()

    def show_line(self, *, on: bool) -> None:
        """Shows a line to drag, a little below the top, or takes it away."""
        reach = self._points.reach
        if on and reach is not None:
            low, high = reach
            self.line.setValue((low + _LINE * (high - low)) * self._full)
        self.line.setVisible(on and reach is not None)
        self._tell_line()

    @property
    def parting(self) -> float | None:
        """The level of the line, in parts of full scale; None where there is none."""
        return float(self.line.value()) / self._full if self.line.isVisible() else None

    def _tell_line(self) -> None:
        if self.parting is not None:
            self.line_moved.emit(self.parting)

    def _draw(self) -> None:
        kinds = [p.mark for p in self.points]
        # one brush for all dots of a mark: each object that is new is drawn anew
        brushes = {m: pg.mkBrush(themes.tone(m.tone)) for m in set(kinds)}
        pens = {m: pg.mkPen(themes.tone(m.tone)) for m in set(kinds)}
        self.dots.setData(
            x=np.arange(len(kinds)),
            y=self._heights() * self._full,
            symbol=[m.symbol for m in kinds],
            size=[m.size for m in kinds],
            brush=[brushes[m] for m in kinds],
            pen=[pens[m] for m in kinds],
        )
        self._draw_ring()
        self._draw_times()
        self.plot.enableAutoRange(axis="x")
        reach = self._points.reach
        if reach is None:
            self.plot.enableAutoRange(axis="y")
        else:
            self.plot.setYRange(*(level * self._full for level in reach), padding=0)

    def _heights(self) -> NDArray[np.float64]:
        """The levels as they are drawn: frames left out stand at the edge where they are beyond."""
        levels = np.array([p.level for p in self.points], np.float64)
        reach = self._points.reach
        return levels if reach is None else np.clip(levels, *reach)

    def _draw_ring(self) -> None:
        places = [i for i, p in enumerate(self.points) if p.path == self._selected]
        self.ring.setData(x=places, y=self._heights()[places] * self._full)

    def _draw_times(self) -> None:
        """The times of some frames below the axis."""
        ticks = self._ticks(self._points.form)
        if len({word for _, word in ticks}) < len(ticks) and self._points.form == HOURS:
            ticks = self._ticks(SECONDS)
        self.plot.getAxis("bottom").setTicks([ticks])

    def _ticks(self, form: str) -> list[tuple[int, str]]:
        points = self.points
        word = self._points.time(points[0], form) if points else ""
        long = len(word) > _SHORT
        wide = self.fontMetrics().horizontalAdvance(word) + 2 * _TICK
        fitting = max(1, int(self.plot.getViewBox().width()) // wide)
        every = max(1, -(-len(points) // min(fitting, _LONG_TIMES if long else _TIMES)))
        first = every // 2 if long else 0
        return [(i, self._points.time(points[i], form)) for i in range(first, len(points), every)]

    def take_colours(self) -> None:
        """Applies the colours of the current theme."""
        super().take_colours()
        self.middle.setPen(pg.mkPen(themes.tone("faint"), style=pg.QtCore.Qt.PenStyle.DashLine))
        self.ring.setPen(pg.mkPen(themes.tone("text"), width=1.5))
        self.line.setPen(pg.mkPen(themes.tone("warn"), width=2))
        self.line.setHoverPen(pg.mkPen(themes.tone("warn"), width=4))
        self._draw()

    def nearest(self, x: float) -> Point | None:
        """Returns the frame at a place of the time axis."""
        index = round(x)
        return self.points[index] if 0 <= index < len(self.points) else None

    def _clicked(self, _: object, points: Sequence[Any], *__: object) -> None:
        if len(points):
            self.chosen.emit(self.points[points[0].index()].path)

    def _clicked_near(self, event: Any) -> None:
        """Chooses the frame nearest to a click beside the points."""
        if not event.isAccepted() and (point := self._under(event.scenePos())) is not None:
            self.chosen.emit(point.path)

    def _under(self, place: Any) -> Point | None:
        box = self.plot.getViewBox()
        if not box.sceneBoundingRect().contains(place):
            return None
        return self.nearest(box.mapSceneToView(place).x())

    def _tell(self, place: Any) -> None:
        point = self._under(place)
        if point is None:
            QToolTip.hideText()
            return
        at: QPoint = self.plot.mapToGlobal(self.plot.mapFromScene(place))
        tip = self._points.tip(point, adu=self._full != 1.0)
        QToolTip.showText(at, plain_tip(tip), self.plot)


class HistogramChart(Chart):
    """A histogram on a logarithmic axis, one line for each colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("histogram", parent)
        self._channels: tuple[Channel, ...] = ()
        self._whole_range = False
        self._full = 1.0
        self.plot.setLogMode(x=False, y=True)
        self.plot.setMouseEnabled(x=True, y=False)
        self.take_colours()

    def show_channels(
        self, channels: Sequence[Channel], *, whole_range: bool, full: float, title: str
    ) -> None:
        """The histograms; `full` is what full scale is called, `whole_range` shows all of it."""
        self._channels = tuple(channels)
        self._whole_range, self._full = whole_range, full
        self.set_title(title)
        self._draw()

    def take_colours(self) -> None:
        """Applies the colours of the current theme."""
        super().take_colours()
        power = self.fontMetrics().horizontalAdvance("10⁵")
        self.plot.getAxis("left").setWidth(power + _TICK)
        self._draw()

    def _draw(self) -> None:
        self.plot.clear()
        if not self._channels:
            return
        low, high = (0, BINS - 1) if self._whole_range else _range_of(self._channels)
        step = _step_of(self._channels, high - low)
        highest = 1.0
        for channel in self._channels:
            edges, counts = _binned(channel.counts, low, high, step)
            highest = max(highest, float(counts.max()))
            colour = _channel_colour(channel.name)
            fill = QColor(colour)
            fill.setAlpha(50)
            self.plot.plot(
                edges * (self._full / (BINS - 1)),
                np.maximum(counts, _LOWEST),
                stepMode="center",
                pen=pg.mkPen(colour),
                fillLevel=np.log10(_LOWEST),
                brush=fill,
            )
        unit = self._full / (BINS - 1)
        self.plot.setXRange(low * unit, high * unit, padding=0.02)
        self.plot.setYRange(np.log10(_LOWEST), np.log10(highest) + 0.1, padding=0)


def _channel_colour(name: str) -> QColor:
    """Red, green and blue as they are read on the theme; in the red night all are its reds."""
    if themes.current_theme() is themes.Theme.NIGHT:
        return themes.tone({"R": "bad", "G": "warn", "B": "dim"}.get(name, "text"))
    return themes.tone({"R": "bad", "G": "good", "B": "info"}.get(name, "dim"))


def _range_of(channels: Sequence[Channel]) -> tuple[int, int]:
    """Returns the levels all but the outermost pixels lie between, and some room around them."""
    counts = np.sum([c.counts for c in channels], axis=0)
    below = np.cumsum(counts)
    few = _ENOUGH * below[-1]
    low = int(np.searchsorted(below, few, side="right"))
    high = int(np.searchsorted(below, below[-1] - few))
    room = max(4, (high - low) // 12)
    return max(0, low - room), min(BINS - 1, high + room)


def _step_of(channels: Sequence[Channel], span: int) -> int:
    """Levels in a bin: a multiple of the steps of a camera of fewer than 16 bits."""
    filled = np.flatnonzero(np.sum([c.counts for c in channels], axis=0))
    step = int(np.gcd.reduce(np.diff(filled))) if filled.size > 1 else 1
    return step * max(1, -(-span // (_LARGEST * step)))


def _binned(
    counts: NDArray[np.int64], low: int, high: int, step: int
) -> tuple[NDArray[np.float64], NDArray[Any]]:
    """Edges of the bins in levels, and the pixels in each."""
    low = low // step * step
    bins = -(-(high + 1 - low) // step)
    padded = np.zeros(bins * step, np.int64)
    part = counts[low : low + bins * step]
    padded[: part.size] = part
    edges: NDArray[np.float64] = np.arange(bins + 1, dtype=np.float64) * step + (low - 0.5)
    return edges, padded.reshape(bins, step).sum(axis=1, dtype=np.int64)
