"""The bars on a terminal: one line for each step, with its stage, rate and time left."""

from __future__ import annotations

from rich.progress import (
    BarColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Column


def make_bars() -> Progress:
    """The progress display; each task has a `stage` field."""
    return Progress(
        TextColumn("{task.description}", table_column=Column(ratio=1, no_wrap=True), markup=False),
        TextColumn("{task.fields[stage]}", markup=False),
        BarColumn(bar_width=24),
        TaskProgressColumn(show_speed=True),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        expand=True,
    )
