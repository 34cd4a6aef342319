"""Decides what becomes of the frames of a group that the check found odd."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ap_master_calibration.formatting import first_few, frame_count
from ap_master_calibration.frames import SkipCode, Skipped
from ap_master_calibration.groups import Group
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import Step, StepWarning
from ap_master_calibration.quality.findings import OddFrame, SeriesCheck, SeriesFinding
from ap_master_calibration.settings import CheckMode
from ap_master_calibration.text import Text, text

LARGEST_PART = 1 / 3
"""The part of a series that may be left out: where more is odd, the series itself is in doubt."""

_EACH = 3  # odd frames of one cause that get a sentence each


@dataclass(frozen=True, slots=True)
class GroupFindings:
    """What the check found of a group: frames used all the same, and frames left out.

    `too_many` says that nothing is left out because too much of the series is odd. `unread` are
    paths that could not be checked, with the reasons.
    """

    odd: tuple[OddFrame, ...] = ()
    left_out: tuple[OddFrame, ...] = ()
    series: tuple[SeriesFinding, ...] = ()
    unread: Mapping[str, Text] = field(default_factory=dict)
    too_many: bool = False

    def without_left_out(self, group: Group) -> Group:
        """Returns the group as its master is made of it."""
        if not self.left_out:
            return group
        gone = {frame.path for frame in self.left_out}
        return replace(group, frames=tuple(f for f in group.frames if f.path not in gone))


NO_FINDINGS = GroupFindings()
"""The group was not checked, or nothing was found."""


def findings_for(
    group: Group, check: SeriesCheck | None, mode: CheckMode, overrides: Overrides
) -> GroupFindings:
    """Returns what a check means for a group; frames that a person keeps are not odd.

    A check holds for a series that has lost frames since, and for no series that has gained some.
    """
    paths = {frame.path for frame in group.frames}
    if check is None or mode is CheckMode.OFF or not paths <= _checked(check):
        return NO_FINDINGS
    kept = overrides.kept
    odd = tuple(
        frame
        for frame in check.odd
        if frame.path in paths and (not kept or os.path.abspath(frame.path) not in kept)
    )
    unread = {path: why for path, why in check.unread.items() if path in paths}
    if mode is CheckMode.WARN:
        return GroupFindings(odd, series=check.series, unread=unread)
    if len(odd) > LARGEST_PART * len(paths):
        return GroupFindings(odd, series=check.series, unread=unread, too_many=True)
    return GroupFindings(left_out=odd, series=check.series, unread=unread)


def _checked(check: SeriesCheck) -> set[str]:
    return {frame.path for frame in check.frames} | check.unread.keys()


def finding_warnings(findings: GroupFindings, count: int) -> Iterator[Text]:
    """Yields what was found of a group of `count` frames, as warnings of its step."""
    if findings.too_many:
        yield text(
            "{odd} of {frames} are odd, more than a third: none is left out; look at the series",
            odd=len(findings.odd),
            frames=frame_count(count),
        ).of_kind(StepWarning.ODD)
    yield from _odd_warnings(findings.odd)
    for frame in findings.left_out:
        yield text(
            "left out: {name}: {why}", name=os.path.basename(frame.path), why=frame.why
        ).of_kind(StepWarning.ODD)
    for path, why in findings.unread.items():
        yield text(
            "{name} could not be checked: {reason}", name=os.path.basename(path), reason=why
        ).of_kind(StepWarning.ODD)
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
                "{count} frames are odd: {names}; the first of them: {why}",
                count=len(frames),
                names=first_few(names),
                why=frames[0].why,
            ).of_kind(StepWarning.ODD)
            continue
        for name, frame in zip(names, frames, strict=True):
            yield text("{name} is odd: {why}", name=name, why=frame.why).of_kind(StepWarning.ODD)


def skipped_by_check(steps: Sequence[Step]) -> Iterator[Skipped]:
    """Yields the frames that steps leave out, with the reasons."""
    for step in steps:
        for frame in step.left_out:
            why = text("left out by the check: {why}", why=frame.why)
            yield Skipped(frame.path, why, SkipCode.OTHER)
