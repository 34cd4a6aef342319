"""The bars on a terminal: one line for each step, with its stage, rate and time left."""

from __future__ import annotations

from collections.abc import Callable

from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Column
from rich.text import Text


class TimeLeft(ProgressColumn):
    """The time left of each task: what its field `left` tells, a function of no arguments."""

    def render(self, task: Task) -> Text:
        """Hours, minutes and seconds, dashes where nobody can tell, nothing where it is done."""
        if task.finished:
            return Text()
        seconds = task.fields["left"]() if task.started else None
        return Text(clock_words(seconds), style="progress.remaining")


def clock_words(seconds: float | None) -> str:
    """Seconds as a clock shows them: "0:02:05"."""
    if seconds is None:
        return "-:--:--"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def make_bars(clock: Callable[[], float] | None = None) -> Progress:
    """The progress display; each task has the fields `stage` and `left`. `clock` tells seconds."""
    return Progress(
        TextColumn("{task.description}", table_column=Column(ratio=1, no_wrap=True), markup=False),
        TextColumn("{task.fields[stage]}", markup=False),
        BarColumn(bar_width=24),
        TaskProgressColumn(show_speed=True),
        TimeElapsedColumn(),
        TimeLeft(),
        expand=True,
        get_time=clock,
    )
