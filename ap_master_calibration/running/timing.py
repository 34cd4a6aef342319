"""Remembers how long steps took on this machine, and estimates how long others will take.

All of it is an estimate for a person: None means that nothing is known. What was measured is kept
in a file of the user's cache folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

from ap_master_calibration.documents import BadDocument, read_json, typed, write_json
from ap_master_calibration.planning.plan import Plan, Recipe, Step
from ap_master_calibration.support.user_folders import cache_folder

SAMPLES = 24  # kept of each engine and load
_LATEST = 5  # that are asked: a machine becomes faster or slower
_REACH = 30.0  # how many times larger or smaller than a sample a step may be


class Load(StrEnum):
    """What is done to the frames of a step, as far as it takes time."""

    PLAIN = "plain"
    FLAT = "flat"
    CALIBRATED = "calibrated"
    SCALED = "scaled"


EFFORT = {Load.PLAIN: 1.0, Load.FLAT: 1.7, Load.CALIBRATED: 2.0, Load.SCALED: 3.0}
"""Roughly what one load takes compared to another, while only the other is known."""


def load_of(step: Step) -> Load:
    """Returns the load of a step."""
    if step.recipe is Recipe.PLAIN:
        return Load.PLAIN
    if step.recipe is Recipe.UNCALIBRATED:
        return Load.FLAT
    return Load.SCALED if step.recipe.scales_dark else Load.CALIBRATED


def work_of(step: Step) -> float | None:
    """Returns the megapixels of all frames of a step; None where their size is not known."""
    if step.setup.size is None or not step.frames:
        return None
    width, height = step.setup.size
    return len(step.frames) * width * height / 1e6 or None


@dataclass(frozen=True, slots=True)
class TimingSample:
    """What one finished step took: `work` in megapixels of all frames, and seconds."""

    work: float
    seconds: float
    kernel: str = ""


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class TimingHistory:
    """What this machine measured, newest first.

    `steps` are samples of steps by engine and load, `starts` the seconds from an engine's start to
    its first step.
    """

    steps: Mapping[tuple[str, Load], tuple[TimingSample, ...]] = field(default_factory=dict)
    starts: Mapping[str, tuple[float, ...]] = field(default_factory=dict)

    def expected_seconds(self, step: Step, engine: str) -> float | None:
        """Returns what a step will take; None where no step like it is known."""
        work, load = work_of(step), load_of(step)
        if work is None:
            return None
        seconds = _expected(self._samples(engine, load), work)
        if seconds is not None:
            return seconds
        others = (
            replace(sample, seconds=sample.seconds * EFFORT[load] / EFFORT[other])
            for other in Load
            for sample in self._samples(engine, other)
        )
        return _expected(others, work)

    def start_seconds(self, engine: str) -> float:
        """Returns what an engine takes to come to its first step; 0 where that is not known."""
        from statistics import median

        latest = self.starts.get(engine, ())[:_LATEST]
        return median(latest) if latest else 0.0

    def plan_seconds(self, plan: Plan) -> float | None:
        """Returns what the run of a plan will take; None where a step's time is not known."""
        expected = [self.expected_seconds(step, plan.engine) for step in plan.to_make]
        estimates = [seconds for seconds in expected if seconds is not None]
        if not expected or len(estimates) < len(expected):
            return None
        return self.start_seconds(plan.engine) + sum(estimates)

    def with_step(self, engine: str, load: Load, sample: TimingSample) -> TimingHistory:
        """Returns the history with one more sample; the oldest is forgotten."""
        return replace(self, steps=_with_newest(self.steps, (engine, load), sample))

    def with_start(self, engine: str, seconds: float) -> TimingHistory:
        """Returns the history with one more start of an engine; the oldest is forgotten."""
        return replace(self, starts=_with_newest(self.starts, engine, seconds))

    def after(self, older: TimingHistory) -> TimingHistory:
        """Returns this history as the newer one, with `older` behind it."""
        history = older
        for (engine, load), samples in self.steps.items():
            for sample in reversed(samples):
                history = history.with_step(engine, load, sample)
        for engine, starts in self.starts.items():
            for seconds in reversed(starts):
                history = history.with_start(engine, seconds)
        return history

    def _samples(self, engine: str, load: Load) -> tuple[TimingSample, ...]:
        """Returns the samples of the kernel used last: another one is slower or faster."""
        samples = self.steps.get((engine, load), ())
        return tuple(s for s in samples if s.kernel == samples[0].kernel)


def _with_newest(
    rows: Mapping[_Key, tuple[_Value, ...]], key: _Key, value: _Value
) -> dict[_Key, tuple[_Value, ...]]:
    """Returns the mapping with one more value at `key`, which becomes its last."""
    others = {k: v for k, v in rows.items() if k != key}
    return {**others, key: (value, *rows.get(key, ()))[:SAMPLES]}


def _expected(samples: Iterable[TimingSample], work: float) -> float | None:
    """Returns the median of what the latest samples of like size say: one odd one is no matter."""
    from statistics import median

    near = [s for s in samples if 1 / _REACH <= work / s.work <= _REACH]
    return median(s.seconds * work / s.work for s in near[:_LATEST]) if near else None


def is_time(seconds: float) -> bool:
    """Returns True for what a step can have taken: more than nothing and less than a month."""
    return 0.0 < seconds < 2_592_000.0


# --- kept for the next run ----------------------------------------------------------------------

FILE_NAME = "pace-1.json"  # the number changes with the form
_KEYS = 16  # engines, and loads of engines: those last used
_LARGEST = 1 << 18  # bytes: a larger file is none of ours
_WAIT = 1.0  # seconds for another process to end its write


def default_path() -> str:
    """Returns where the history is kept: in the user's cache folder."""

    return os.path.join(cache_folder(), FILE_NAME)


def read_timing(path: str | None = None) -> TimingHistory:
    """Reads the history of this machine, by default the user's.

    Never fails: where there is none, or what is there is damaged, it is empty.
    """
    try:
        document = read_json(default_path() if path is None else path, _LARGEST)
        return _history_of(typed(_Shape, document))
    except (OSError, BadDocument):
        return TimingHistory()


def remember_timing(learnt: TimingHistory, path: str | None = None) -> None:
    """Adds to the history that is kept; never fails. Two programs may do so at the same moment."""
    from filelock import FileLock

    if not (learnt.steps or learnt.starts):
        return
    file = default_path() if path is None else path
    with suppress(OSError, NotImplementedError):  # a full disk, a folder without locks
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with FileLock(f"{file}.lock", timeout=_WAIT):
            write_json(file, _document(learnt.after(read_timing(file))), indent=None)


@dataclass(frozen=True, slots=True)
class _Shape:
    """The document: rows of (engine, load, samples), each sample (work, seconds, kernel, ...)."""

    steps: tuple[tuple[str, Load, tuple[tuple[Any, ...], ...]], ...]
    starts: Mapping[str, tuple[float, ...]]


def _document(history: TimingHistory) -> dict[str, Any]:
    return {
        "steps": [
            [engine, load, [[s.work, s.seconds, s.kernel] for s in samples]]
            for (engine, load), samples in list(history.steps.items())[-_KEYS:]
        ],
        "starts": dict(list(history.starts.items())[-_KEYS:]),
    }


def _history_of(shape: _Shape) -> TimingHistory:
    """Raises BadDocument where a time is none."""
    steps = {
        (engine, load): tuple(_sample_of(row) for row in rows[:SAMPLES])
        for engine, load, rows in shape.steps
        if rows
    }
    for seconds in (s for starts in shape.starts.values() for s in starts):
        _check_time(seconds)
    return TimingHistory(steps, {e: starts[:SAMPLES] for e, starts in shape.starts.items()})


def _sample_of(row: tuple[Any, ...]) -> TimingSample:
    """Older programs wrote a fourth value, how the stages of the step passed."""
    work, seconds, kernel = typed(tuple[float, float, str], list(row[:3]))
    _check_time(work)
    _check_time(seconds)
    return TimingSample(work, seconds, kernel)


def _check_time(value: float) -> None:
    if not is_time(value):
        raise BadDocument(f"{value} is not a time")
