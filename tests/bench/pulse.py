"""Measures for the bench of the window: how long its event loop is away, and what a wait costs.

Beside the time of the clock stands the part of it this process was at work (all its threads,
which share Python's lock): what is missing of it is the machine's, busy with something else.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from statistics import median

from PySide6.QtCore import Qt, QTimer

_MOST = 95  # of 100 turns


@dataclass(frozen=True, slots=True)
class Cost:
    """A time by the clock, and what of it this process was at work; in one unit."""

    wall: float
    own: float


@dataclass(frozen=True, slots=True)
class Stalls:
    """The turns of an event loop, in ms: what 95 of 100 stay under, and the longest."""

    most: Cost
    worst: Cost


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: the median of its rounds, in `unit`, and the bar if there is one."""

    name: str
    rounds: tuple[Cost, ...]
    unit: str
    bar: float | None = None

    @property
    def middle(self) -> Cost:
        """The median of the rounds, of either time."""
        return Cost(median(c.wall for c in self.rounds), median(c.own for c in self.rounds))

    def words(self) -> str:
        """The line as it is printed."""
        told = self.middle
        verdict, bar = "", ""
        if self.bar is not None:
            verdict = "met" if told.wall <= self.bar else "MISSED"
            if verdict == "MISSED" and told.own <= self.bar:
                verdict = "missed by the machine"
            bar = f"{self.bar:,.4g}"
        form = ",.2f" if self.unit == "s" else ",.1f"
        spread = "/".join(f"{c.wall:{form}}" for c in self.rounds) if len(self.rounds) < 6 else ""
        return (
            f"{self.name:<46}{told.wall:>9{form}}{told.own:>9{form}} {self.unit:<4}"
            f"{bar:>7}  {verdict:<8}{spread}"
        )


HEADING = f"{'':<46}{'clock':>9}{'own':>9} {'':<4}{'bar':>7}"


def rows_of(name: str, rounds: list[Stalls], most: float | None, worst: float | None) -> list[Row]:
    """The two lines of stalls: 95 of 100 turns and the longest."""
    return [
        Row(f"{name}: 95 % of turns", tuple(s.most for s in rounds), "ms", most),
        Row(f"{name}: longest stall", tuple(s.worst for s in rounds), "ms", worst),
    ]


class Watch:
    """Takes the time of both clocks, in ms."""

    def __init__(self) -> None:
        self._wall, self._own = time.perf_counter(), time.process_time()

    def told(self) -> Cost:
        """Since it was made."""
        wall = (time.perf_counter() - self._wall) * 1000
        return Cost(wall, min(wall, (time.process_time() - self._own) * 1000))


class Pulse:
    """A timer of 1 ms that notes how late it comes."""

    def __init__(self) -> None:
        self._gaps: list[Cost] = []
        self._watch = Watch()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        gap = self._watch.told()
        self._gaps.append(replace(gap, wall=gap.wall - 1))
        self._watch = Watch()

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Listens while the block runs."""
        self._gaps.clear()
        self._watch = Watch()
        self._timer.start()
        yield
        self._timer.stop()

    def stalls(self) -> Stalls:
        """What was heard."""
        wall = sorted(g.wall for g in self._gaps)
        own = sorted(g.own for g in self._gaps)
        at = len(wall) * _MOST // 100
        return Stalls(Cost(wall[at], own[at]), Cost(wall[-1], own[-1]))
