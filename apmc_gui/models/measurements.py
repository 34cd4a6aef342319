"""Values measured of frames: statistics as a table, levels of a series as points of a chart."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Qt

from ap_master_calibration.formatting import natural_key, percent
from ap_master_calibration.frames import Frame
from ap_master_calibration.groups import moment_of
from ap_master_calibration.quality.findings import OddFrame, SeriesCheck
from ap_master_calibration.text import Text, text
from apmc_gui.i18n.translate import localised, translated
from apmc_gui.imaging.frame_images import FULL, Channel, Statistics
from apmc_gui.imaging.frame_levels import FrameLevel
from apmc_gui.models.table_model import ItemRole, TableColumn, TableModel

_DAY, _MINUTES = 86_400, 900  # s
HOURS, SECONDS = "%H:%M", "%H:%M:%S"
"""Forms of a time below an axis."""

_LEAST_PART, _LEAST_ADU = 0.01, 2.0  # of the level, and in ADU: what a chart is high at least
_ROOM = 0.08  # of its height, above and below


# --- statistics ---------------------------------------------------------------------------------


def value_text(part: float, *, adu: bool) -> str:
    """Returns a part of full scale in ADU, "28,410.3", or as PixInsight shows it, "0.433509"."""
    if math.isnan(part):
        return "–"
    return localised(f"{part * FULL:,.1f}" if adu else f"{part:.6f}")


def _localised_percent(part: float) -> str:
    return localised(percent(part))


def _statistics_columns(*, adu: bool) -> tuple[TableColumn[Channel], ...]:
    """Returns the columns; what a frame is judged by stands first, where nothing is cut."""

    def value(part: float) -> str:
        return value_text(part, adu=adu)

    def column(
        name: str, title: Text, tip: Text, shown: Callable[[float], str] = value
    ) -> TableColumn[Channel]:
        return TableColumn(
            f"{name}-{adu}",
            title,
            lambda channel: shown(getattr(channel, name)),
            on_right=True,
            title_tip=tip,
            tip=lambda _: translated(tip),
        )

    return (
        column(
            "median",
            text("Median"),
            text("Median of all pixels"),
        ),
        column(
            "deviation",
            text("Std dev"),
            text("Standard deviation"),
        ),
        column(
            "high_end",
            text("At full"),
            text("Part of the pixels at full scale"),
            _localised_percent,
        ),
        column(
            "highest",
            text("Max"),
            text("Highest value"),
        ),
        column(
            "low_end",
            text("At 0"),
            text("Part of the pixels that are 0"),
            _localised_percent,
        ),
        column(
            "lowest",
            text("Min"),
            text("Lowest value"),
        ),
        column(
            "mean",
            text("Mean"),
            text("Mean of all pixels"),
        ),
        column(
            "mad",
            text("MAD"),
            text("Median absolute deviation from the median"),
        ),
    )


class StatisticsModel(TableModel[Channel]):
    """Mean, median, standard deviation, MAD, ends and clipped parts of every colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_statistics_columns(adu=True), parent)

    def set_statistics(self, statistics: Statistics | None) -> None:
        """Shows another frame's statistics; None shows none."""
        self.set_rows(() if statistics is None else statistics.channels)

    def set_adu(self, adu: bool) -> None:
        """Shows ADU, or parts of full scale."""
        self.set_table(_statistics_columns(adu=adu), self.rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if role != ItemRole.DisplayRole:
            return None
        return self.rows[section].name or translated(text("All"))


# --- levels of a series -------------------------------------------------------------------------


class PointMark(Enum):
    """How a frame's point looks: its symbol, its tone and its size."""

    USUAL = ("o", "info", 7)
    ODD = ("t", "bad", 12)
    LEFT_OUT = ("x", "faint", 9)

    @property
    def symbol(self) -> str:
        """pyqtgraph's name of the shape: colour is never the only sign."""
        return str(self.value[0])

    @property
    def tone(self) -> str:
        """The colour's name in the theme."""
        return str(self.value[1])

    @property
    def size(self) -> int:
        """In pixels."""
        return int(self.value[2])


@dataclass(frozen=True, slots=True)
class Point:
    """One frame of the chart; its level is a part of full scale."""

    frame: Frame
    level: float
    mark: PointMark

    @property
    def path(self) -> str:
        """The frame's file."""
        return self.frame.path


@dataclass(frozen=True, slots=True)
class Points:
    """The frames that are read so far, in order of time.

    `usual` is the level the members of the group stand about, `odd` the findings on those of them
    that the check found odd.
    """

    every: tuple[Point, ...] = ()
    usual: float | None = None
    odd: Mapping[str, OddFrame] = field(default_factory=dict)
    form: str = HOURS

    @property
    def used(self) -> tuple[Point, ...]:
        """The members of the group."""
        return tuple(p for p in self.every if p.mark is not PointMark.LEFT_OUT)

    @property
    def reach(self) -> tuple[float, float] | None:
        """Returns the levels a chart reaches from and to: those of the members, and some room.

        It is at least 1 % of their level and 2 ADU high, so that noise does not look like drift.
        """
        if not self.used or self.usual is None:
            return None
        levels = [p.level for p in self.used]
        low, high = min(levels), max(levels)
        missing = max(_LEAST_PART * self.usual, _LEAST_ADU / FULL) - (high - low)
        room = max(0.0, missing) / 2 + _ROOM * (high - low)
        return low - room, high + room

    def beyond(self, level: float, *, above: bool) -> tuple[str, ...]:
        """Returns the paths of the members whose level lies above a level, or below it."""
        return tuple(p.path for p in self.used if (p.level > level if above else p.level < level))

    def time(self, point: Point, form: str) -> str:
        """Returns when a frame was taken, as it stands below the axis."""
        return "" if point.frame.taken is None else clock(point.frame.taken, form)

    def tip(self, point: Point, *, adu: bool) -> str:
        """Returns all there is to say of a frame; `adu` is the unit of its level."""
        lines = [os.path.basename(point.path)]
        level = value_text(point.level, adu=adu)
        off = f"  ({100 * (point.level / self.usual - 1):+.2f} %)" if self.usual else ""
        lines.append(f"{level}{off}")
        if point.frame.taken is not None:
            lines.append(clock(point.frame.taken, "%Y-%m-%d %H:%M:%S"))
        if point.path in self.odd:
            lines.append(translated(self.odd[point.path].why))
        return "\n".join(lines)


def points_of(
    members: Sequence[Frame],
    left_out: Sequence[Frame],
    levels: Mapping[str, FrameLevel],
    check: SeriesCheck | None,
) -> Points:
    """Returns the points of a group and of the frames that were left out of it."""
    used = {f.path for f in members}
    odd = {} if check is None else {o.path: o for o in check.odd if o.path in used}
    marks = {path: PointMark.ODD if path in odd else PointMark.USUAL for path in used}
    every = tuple(
        Point(f, levels[f.path].median, marks.get(f.path, PointMark.LEFT_OUT))
        for f in in_time(members, left_out)
        if f.path in levels
    )
    usual = _middle(p.level for p in every if p.path in used)
    return Points(every, usual, odd, _form(members))


def in_time(members: Sequence[Frame], left_out: Sequence[Frame]) -> Sequence[Frame]:
    """Returns the members, which are in order of time, with the frames left out among them."""
    return sorted((*members, *left_out), key=_when) if left_out else members


def _when(frame: Frame) -> tuple[bool, float, object]:
    moment = moment_of(frame)
    return moment is None, moment or 0.0, natural_key(frame.path)


def _middle(values: Iterable[float]) -> float | None:
    ordered = sorted(values)
    return ordered[len(ordered) // 2] if ordered else None


def _form(frames: Sequence[Frame]) -> str:
    """Hours and minutes, with seconds where a series took only minutes, with days where weeks."""
    times = [f.taken for f in frames if f.taken is not None]
    span = (max(times) - min(times)).total_seconds() if times else 0.0
    if span > _DAY:
        return "%m-%d"
    return SECONDS if span < _MINUTES else HOURS


def clock(moment: datetime, form: str) -> str:
    """Returns a moment in the time of this computer; a header's time is UTC."""
    return moment.astimezone().strftime(form)
