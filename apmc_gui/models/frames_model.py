"""The frames of a group as a table: level, noise, pixels at full scale, temperature and time."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon

from ap_master_calibration.formatting import percent, temperature
from ap_master_calibration.frames import Frame
from ap_master_calibration.groups import moment_of
from ap_master_calibration.quality.findings import FrameNumbers, OddFrame, SeriesCheck
from ap_master_calibration.text import Text, text
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import cause_label
from apmc_gui.i18n.translate import localised, translated, typeset
from apmc_gui.imaging.frame_levels import FrameLevel
from apmc_gui.models.measurements import SECONDS, clock, value_text
from apmc_gui.models.table_model import TableColumn, TableModel

_LAST = float("inf")  # what is not known comes last


@dataclass(frozen=True, slots=True)
class FrameRow:
    """One frame and what was measured of it; None where it was not."""

    frame: Frame
    level: float | None = None
    noise: float | None = None
    full: float | None = None
    odd: OddFrame | None = None
    left_out: bool = False


def frame_rows(
    frames: Sequence[Frame],
    left_out: Sequence[Frame],
    levels: Mapping[str, FrameLevel],
    check: SeriesCheck | None,
) -> tuple[FrameRow, ...]:
    """Returns the rows of frames: what the check measured, and until then the levels alone."""
    numbers = {} if check is None else {n.path: n for n in check.frames}
    odd = {} if check is None else {o.path: o for o in check.odd}
    out = {f.path for f in left_out}
    return tuple(
        _row(f, numbers.get(f.path), levels.get(f.path), odd.get(f.path), f.path in out)
        for f in frames
    )


def _row(
    frame: Frame,
    numbers: FrameNumbers | None,
    level: FrameLevel | None,
    odd: OddFrame | None,
    left_out: bool,
) -> FrameRow:
    if numbers is not None:
        return FrameRow(frame, numbers.level, numbers.noise, numbers.full, odd, left_out)
    if level is not None:
        return FrameRow(frame, level.median, None, level.full, odd, left_out)
    return FrameRow(frame, odd=odd, left_out=left_out)


def _column(
    name: str,
    title: Text,
    shown: Callable[[FrameRow], str],
    sort_key: Callable[[FrameRow], float | str],
    tip: Text | None = None,
) -> TableColumn[FrameRow]:
    return TableColumn(
        name, title, shown, on_right=True, title_tip=tip, sort_key=sort_key, colour=_colour
    )


def frame_columns(*, adu: bool) -> tuple[TableColumn[FrameRow], ...]:
    """Returns the columns, with levels in ADU or as parts of full scale."""

    def value(part: float | None) -> str:
        return "" if part is None else value_text(part, adu=adu)

    return (
        TableColumn(
            "name",
            text("Frame"),
            lambda row: os.path.basename(row.frame.path),
            icon=_sign,
            tip=_tip,
            spoken=lambda row: f"{os.path.basename(row.frame.path)}: {_state(row)}",
            colour=_colour,
            path=lambda row: row.frame.path,
        ),
        _column("state", text("State"), _state, _rank),
        _column(
            "level",
            text("Level"),
            lambda row: value(row.level),
            lambda row: _number(row.level),
            text("Median of all pixels"),
        ),
        _column(
            "noise",
            text("Noise"),
            lambda row: value(row.noise),
            lambda row: _number(row.noise),
            text("Noise of a pixel from frame to frame; known once the frames were checked"),
        ),
        _column(
            "full",
            text("At full"),
            lambda row: "" if row.full is None else localised(percent(row.full)),
            lambda row: _number(row.full),
            text("Part of the pixels at full scale"),
        ),
        _column(
            "temperature",
            text("Temperature"),
            lambda row: "" if row.frame.sensor is None else typeset(temperature(row.frame.sensor)),
            lambda row: _number(row.frame.sensor),
            text("Temperature of the sensor"),
        ),
        _column(
            "time",
            text("Time"),
            lambda row: "" if row.frame.taken is None else clock(row.frame.taken, SECONDS),
            lambda row: _number(moment_of(row.frame)),
        ),
    )


class FramesModel(TableModel[FrameRow]):
    """The frames of a group; each row is known by its file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(frame_columns(adu=True), parent)

    def key(self, row: FrameRow) -> object:
        return row.frame.path

    def place_of(self, path: str) -> int | None:
        """Returns the row of a file; None where it has none."""
        return next((i for i, row in enumerate(self.rows) if row.frame.path == path), None)


def _number(value: float | None) -> float:
    return _LAST if value is None else value


def _rank(row: FrameRow) -> float:
    """Odd frames first, those left out last."""
    return 2.0 if row.left_out else 0.0 if row.odd is not None else 1.0


def _state(row: FrameRow) -> str:
    if row.left_out:
        return translated(text("left out"))
    return "" if row.odd is None else cause_label(row.odd.cause)


def _sign(row: FrameRow) -> QIcon | None:
    if row.left_out:
        return icon("left-out", "faint")
    return None if row.odd is None else icon("warning", "warn")


def _colour(row: FrameRow) -> QColor | None:
    return themes.tone("dim") if row.left_out else None


def _tip(row: FrameRow) -> str:
    why = "" if row.odd is None else translated(row.odd.why)
    return "\n".join(part for part in (row.frame.path, why) if part)
