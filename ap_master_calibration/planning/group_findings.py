"""Decides what becomes of the frames of a group that the check found odd."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ap_master_calibration.formatting import first_few, frame_count
from ap_master_calibration.frames import Frame, SkipCode, Skipped, Source, source_of
from ap_master_calibration.groups import Group
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import Plan, Step, StepWarning
from ap_master_calibration.quality.check_store import FrameSeries
from ap_master_calibration.quality.findings import (
    FEWEST_CHECKED,
    OddFrame,
    SeriesCheck,
    SeriesFinding,
)
from ap_master_calibration.quality.findings_document import odd_report
from ap_master_calibration.settings import CheckMode
from ap_master_calibration.text import Text, text

ONE_IN = 3
"""One in so many frames may be left out: where more are odd, the series itself is in doubt."""

_EACH = 3  # odd frames of one cause that get a sentence each


@dataclass(frozen=True, slots=True)
class GroupFindings:
    """What the check found of a group: frames used all the same, and frames left out.

    `too_many` says that nothing is left out because too much of the series is odd. `unread` are
    paths that could not be checked, with the reasons. `checked` says that the frames were compared.
    """

    odd: tuple[OddFrame, ...] = ()
    left_out: tuple[OddFrame, ...] = ()
    series: tuple[SeriesFinding, ...] = ()
    unread: Mapping[str, Text] = field(default_factory=dict)
    too_many: bool = False
    checked: bool = False

    def without_left_out(self, group: Group) -> Group:
        """Returns the group as its master is made of it."""
        if not self.left_out:
            return group
        gone = {frame.path for frame in self.left_out}
        return replace(group, frames=tuple(f for f in group.frames if f.path not in gone))


NO_FINDINGS = GroupFindings()
"""The group was not checked, or nothing was found."""


def steps_to_check(plan: Plan, mode: CheckMode) -> tuple[Step, ...]:
    """Returns the steps whose frames are to be checked.

    Where odd frames are left out, a master that is up to date may be so only because of them, or
    hold some that an earlier run only warned of: then all steps are.
    """
    match mode:
        case CheckMode.OFF:
            return ()
        case CheckMode.WARN:
            return plan.to_make
        case CheckMode.LEAVE_OUT:
            return plan.steps


def series_to_check(groups: Mapping[str, Group | Step]) -> tuple[FrameSeries, ...]:
    """Returns the series of groups, or of steps, by name."""
    return tuple(
        FrameSeries(name, group.kind, tuple(map(_source, group.frames)))
        for name, group in groups.items()
    )


def _source(frame: Frame | Source) -> Source:
    return source_of(frame) if isinstance(frame, Frame) else frame


def with_check(step: Step, check: SeriesCheck) -> Step:
    """Returns a step that was planned before with what a check found of its frames."""
    paths = {frame.path for frame in step.frames}
    odd = tuple(frame for frame in check.odd if frame.path in paths)
    findings = GroupFindings(odd, series=check.series, unread=check.unread)
    warnings = tuple(finding_warnings(findings, len(step.frames)))
    return replace(
        step,
        odd=odd,
        series=check.series,
        unread=check.unread,
        checked=len(check.frames) >= FEWEST_CHECKED,
        warnings=(*step.warnings, *warnings),
    )


def findings_for(
    group: Group, check: SeriesCheck | None, mode: CheckMode, overrides: Overrides
) -> GroupFindings:
    """Returns what a check means for a group; frames that a person keeps are not odd.

    A check holds for a series that has lost frames since, and for no series that has gained some.
    """
    paths = {frame.path for frame in group.frames}
    if check is None or mode is CheckMode.OFF or not paths <= _checked(check):
        return NO_FINDINGS
    kept, compared = overrides.kept, len(check.frames) >= FEWEST_CHECKED
    odd = tuple(
        frame
        for frame in check.odd
        if frame.path in paths and (not kept or os.path.abspath(frame.path) not in kept)
    )
    unread = {path: why for path, why in check.unread.items() if path in paths}
    if mode is CheckMode.WARN:
        return GroupFindings(odd, (), check.series, unread, checked=compared)
    if ONE_IN * len(odd) > len(paths):
        return GroupFindings(odd, (), check.series, unread, too_many=True, checked=compared)
    return GroupFindings((), odd, check.series, unread, checked=compared)


def _checked(check: SeriesCheck) -> set[str]:
    return {frame.path for frame in check.frames} | check.unread.keys()


def finding_warnings(findings: GroupFindings, count: int) -> Iterator[Text]:
    """Yields what was found of a group of `count` frames, as warnings of its step."""
    if findings.too_many:
        yield text(
            "{odd} of {frames} are odd, more than a third: none is left out; look at the series",
            odd=len(findings.odd),
            frames=frame_count(count),
        ).of_kind(StepWarning.ODD_SERIES)
    yield from _odd_warnings(findings.odd)
    for frame in findings.left_out:
        yield text(
            "left out: {why} ({name})", why=frame.why, name=os.path.basename(frame.path)
        ).of_kind(StepWarning.ODD)
    for path, why in findings.unread.items():
        yield text(
            "not checked: {reason} ({name})", reason=why, name=os.path.basename(path)
        ).of_kind(StepWarning.UNCHECKED)
    for finding in findings.series:
        yield finding.why.of_kind(StepWarning.ODD_SERIES)


def _odd_warnings(odd: Sequence[OddFrame]) -> Iterator[Text]:
    """Yields a sentence for each of few odd frames, one for many of the same cause."""
    alike: dict[str, list[OddFrame]] = defaultdict(list)
    for frame in odd:
        alike[frame.cause].append(frame)
    for frames in alike.values():
        names = [os.path.basename(frame.path) for frame in frames]
        if len(frames) > _EACH:
            yield text(
                "{count} frames are odd, the first of them: {why} ({names})",
                count=len(frames),
                why=frames[0].why,
                names=first_few(names),
            ).of_kind(StepWarning.ODD)
            continue
        for name, frame in zip(names, frames, strict=True):
            yield text("{why} ({name})", why=frame.why, name=name).of_kind(StepWarning.ODD)


def skipped_by_check(steps: Sequence[Step]) -> Iterator[Skipped]:
    """Yields the frames that steps leave out, with the reasons."""
    for step in steps:
        for frame in step.left_out:
            why = text("left out by the check: {why}", why=frame.why)
            yield Skipped(frame.path, why, SkipCode.ODD)


def findings_document(steps: Sequence[Step]) -> dict[str, Any]:
    """Returns what the check found of steps, for the record of a run: "odd" and "series"."""
    odd = [
        {"step": step.name, "left_out": left_out, **odd_report(frame)}
        for step in steps
        for left_out, frames in ((False, step.odd), (True, step.left_out))
        for frame in frames
    ]
    series = [
        {"step": step.name, "cause": str(finding.cause), "why": finding.why}
        for step in steps
        for finding in step.series
    ]
    return {"odd": odd, "series": series}
