"""Issues: what a person should look at before masters are made, one row for each kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.formatting import frame_count, pair
from ap_master_calibration.frames import DARKS, Kind, Quality, SkipCode, Skipped
from ap_master_calibration.groups import Group
from ap_master_calibration.groups.checks import WarningKind
from ap_master_calibration.library.candidates import ReasonKind
from ap_master_calibration.planning.plan import (
    Calibrator,
    Plan,
    RefusalKind,
    State,
    Step,
    StepWarning,
)
from ap_master_calibration.settings import Settings, Tolerances
from ap_master_calibration.setup_keys import EXACT_KEYS
from ap_master_calibration.text import Text, joined, text, verbatim


class IssueKind(StrEnum):
    """What is wrong, the worst first."""

    UNREADABLE = "unreadable"
    TRUNCATED = "truncated"
    NO_TYPE = "no-type"
    OLDER_UNREADABLE = "older-unreadable"
    TOO_FEW = "too-few"
    OUTLIER = "outlier"
    LEVELS = "levels"
    NO_FILTER = "no-filter"
    EXPOSURE = "exposure"
    SIZE = "size"
    UNKNOWN = "unknown"
    TEMPERATURE = "temperature"
    SOURCES = "sources"
    FEW = "few"
    REPLACED = "replaced"
    UNMATCHED = "unmatched"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class IssueRow:
    """One kind of issue: its heading above a list, and what a person can do about it."""

    heading: Text
    advice: Text | None


_COPY_AGAIN = text(
    "These files take no part. Copy them again from where they come from, and they are read anew; "
    "or do without them."
)
_SET_VALUE = text(
    "Set the header value that is wrong (the files stay as they are), leave the frames out, or "
    "ignore it."
)

ISSUES = {
    IssueKind.UNREADABLE: IssueRow(text("Cannot be read"), _COPY_AGAIN),
    IssueKind.TRUNCATED: IssueRow(text("Cut short"), _COPY_AGAIN),
    IssueKind.NO_TYPE: IssueRow(
        text("No frame type"),
        text(
            "Neither the header nor the name nor the folder tells what these files are. Set their "
            "type, or do without them."
        ),
    ),
    IssueKind.OLDER_UNREADABLE: IssueRow(
        text("The master there cannot be read"),
        text(
            "Whether it is up to date cannot be known, and it is not replaced. Close the program "
            "that has it open, or mend its permissions, and plan again; or move it elsewhere."
        ),
    ),
    IssueKind.TOO_FEW: IssueRow(
        text("Too few frames for a master"),
        text(
            "No master can be made of so few. If a header value keeps them apart from their group, "
            "set it; or do without them."
        ),
    ),
    IssueKind.OUTLIER: IssueRow(
        text("Odd frames"),
        text(
            "These frames stand out from their group. Look at them: a cloud, a light left on, a "
            "wrong exposure? Leave them out, or ignore it."
        ),
    ),
    IssueKind.LEVELS: IssueRow(
        text("Odd levels"),
        text(
            "The pixels tell what the headers do not: frames taken with other settings, or with "
            "light on them, do not belong in one master. Split them, leave some out, or ignore it."
        ),
    ),
    IssueKind.NO_FILTER: IssueRow(
        text("No filter"),
        text(
            "The flats make a master of their own without a filter. Set the filter they were taken "
            "with, or ignore it."
        ),
    ),
    IssueKind.EXPOSURE: IssueRow(text("Odd exposure"), _SET_VALUE),
    IssueKind.SIZE: IssueRow(text("Mixed sizes"), _SET_VALUE),
    IssueKind.UNKNOWN: IssueRow(text("Settings that are not known"), _SET_VALUE),
    IssueKind.TEMPERATURE: IssueRow(text("Temperature drift"), _SET_VALUE),
    IssueKind.SOURCES: IssueRow(text("Mixed sources"), _SET_VALUE),
    IssueKind.FEW: IssueRow(
        text("Few frames"), text("The master can be made; with more frames it has less noise.")
    ),
    IssueKind.REPLACED: IssueRow(text("Made again"), None),
    IssueKind.UNMATCHED: IssueRow(text("Bias or dark missing"), None),
    IssueKind.DOUBTFUL: IssueRow(text("Bias or dark needs a look"), None),
}


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing to decide: files, what is odd about them, and the step they belong to.

    `key` stays the same as long as the issue does, and is what `Overrides.ignored` keeps; `text`
    is a clause without a full stop.
    """

    kind: IssueKind
    key: str
    text: Text
    paths: tuple[str, ...]
    step: str | None = None

    @property
    def is_of_file(self) -> bool:
        """True for one file, and False for a group."""
        return self.kind in _FILE_KINDS


_OF_FILES = {
    SkipCode.UNREADABLE: IssueKind.UNREADABLE,
    SkipCode.TRUNCATED: IssueKind.TRUNCATED,
    SkipCode.NO_TYPE: IssueKind.NO_TYPE,
}
_FILE_KINDS = (*_OF_FILES.values(), IssueKind.OUTLIER)
_OF_GROUPS = {
    WarningKind.TEMPERATURE: IssueKind.TEMPERATURE,
    WarningKind.EXPOSURE: IssueKind.EXPOSURE,
    WarningKind.SOURCES: IssueKind.SOURCES,
    WarningKind.NO_FILTER: IssueKind.NO_FILTER,
    WarningKind.KEPT_APART: IssueKind.UNKNOWN,
}
_ORDER = {kind: place for place, kind in enumerate(IssueKind)}


def issues_of(
    plan: Plan,
    groups: Mapping[str, Group],
    settings: Settings,
    *,
    left_out: Collection[str] = (),
) -> tuple[Issue, ...]:
    """Returns the issues of a plan, the worst first; masters that are up to date have none.

    `groups` has the group of each step by its name, `left_out` are the paths that were left out: a
    file among them is no issue any more.
    """
    open_steps = [s for s in plan.steps if s.state is not State.UP_TO_DATE and s.name in groups]
    open_groups = {s.name: groups[s.name] for s in open_steps}
    issues = [*_file_issues(plan.skipped, left_out)]
    for step in open_steps:
        issues += _step_issues(step, open_groups[step.name], settings)
        issues += _check_issues(step)
    issues += _size_issues(open_groups, settings.tolerances)
    return tuple(sorted(issues, key=lambda issue: _ORDER[issue.kind]))


# --- files ------------------------------------------------------------------------------------


def _file_issues(skipped: Iterable[Skipped], left_out: Collection[str]) -> Iterator[Issue]:
    for path, item in {s.path: s for s in skipped}.items():
        if item.code in _OF_FILES and path not in left_out:
            kind = _OF_FILES[item.code]
            yield Issue(kind, f"{kind}|{path}", item.reason, (path,))


def _check_issues(step: Step) -> Iterator[Issue]:
    """Yields what the check of frames found: odd ones, unread ones, all of them alike."""
    for path, why in step.unread.items():
        kind = IssueKind.UNREADABLE
        yield Issue(kind, f"{kind}|{path}", why, (path,), step.name)
    for frame in (*step.odd, *step.left_out):
        kind = IssueKind.OUTLIER
        yield Issue(kind, f"{kind}|{frame.path}", frame.why, (frame.path,), step.name)
    for finding in step.series:
        yield _of_step(IssueKind.LEVELS, step, finding.why)


# --- groups -----------------------------------------------------------------------------------


def _step_issues(step: Step, group: Group, settings: Settings) -> Iterator[Issue]:
    why = verbatim("") if step.why is None else step.why
    if step.state is State.REFUSED:
        if why.kind == RefusalKind.UNREADABLE:
            kind = IssueKind.OLDER_UNREADABLE
            yield Issue(kind, f"{kind}|{step.output}", why, (step.output,), step.name)
        else:
            yield _of_step(IssueKind.TOO_FEW, step, why)
        return
    for warning in step.warnings:
        if warning.kind == StepWarning.FEW:
            yield _of_step(IssueKind.FEW, step, warning)
    for warning in group.warnings:
        yield _of_step(_OF_GROUPS[WarningKind(warning.kind or "")], step, warning)
    if step.state is State.STALE and not settings.rebuild:
        yield _of_step(IssueKind.REPLACED, step, why, identity=step.digest)
    if step.kind is Kind.FLAT:
        yield from _match_issues(step)


def _of_step(kind: IssueKind, step: Step, reason: Text, *, identity: str | None = None) -> Issue:
    """Makes an issue of all frames of a step; another reason, or identity, is another issue."""
    key = f"{kind}|{step.name}|{reason if identity is None else identity}"
    return Issue(kind, key, reason, tuple(s.path for s in step.frames), step.name)


def lacks_dark(step: Step) -> bool:
    """Returns True for a flat without a dark that a person did not decline."""
    declined = any(reason.kind == ReasonKind.DARK_DECLINED for reason in step.reasons)
    return step.kind is Kind.FLAT and step.dark is None and not declined


def _match_issues(step: Step) -> Iterator[Issue]:
    """Yields a flat whose bias or dark is missing or doubtful, unless a person chose it so.

    A dark of the flats' own exposure holds the bias: nothing is missing then.
    """
    bias, dark = step.bias, step.dark
    identity = f"{None if bias is None else bias.path}|{None if dark is None else dark.path}"
    if dark is None:
        if not lacks_dark(step):
            return
        missing = {reason.kind: reason for reason in step.reasons}
        reason = missing.get(ReasonKind.NO_DARK, text("no master dark agrees"))
        bare = [w for w in step.warnings if w.kind == StepWarning.UNCALIBRATED]
        if bias is None and bare:
            reason = bare[0]
        yield _of_step(IssueKind.UNMATCHED, step, reason, identity=identity)
        return
    doubts = [w for w in step.warnings if w.kind == StepWarning.DARK]
    if doubts and not _by_hand(dark):
        yield _of_step(IssueKind.DOUBTFUL, step, doubts[0], identity=identity)
        return
    for calibrator in (bias, dark):
        if calibrator is None or calibrator.quality is Quality.EXACT or _by_hand(calibrator):
            continue
        first, *others = calibrator.reasons
        yield _of_step(IssueKind.DOUBTFUL, step, joined(others) or first, identity=identity)
        return


def _by_hand(calibrator: Calibrator) -> bool:
    return any(reason.kind == ReasonKind.BY_HAND for reason in calibrator.reasons)


# --- what only other groups tell --------------------------------------------------------------


def _size_issues(groups: Mapping[str, Group], tolerances: Tolerances) -> Iterator[Issue]:
    """Yields groups that would belong to a larger one if their frames were as large."""
    alike: dict[Hashable, list[tuple[str, Group]]] = defaultdict(list)
    for name, group in groups.items():
        alike[_key_without_size(group)].append((name, group))
    for similar in alike.values():
        _, largest = max(similar, key=lambda item: len(item[1].frames))
        for name, group in similar:
            if group.setup.size != largest.setup.size and _near(group, largest, tolerances):
                yield _other_size(name, group, largest)


def _key_without_size(group: Group) -> Hashable:
    others = [key for key in EXACT_KEYS if key.name not in ("size", "origin")]
    keys = [key.compared(getattr(group.setup, key.name)) for key in others]
    flat = group.kind is Kind.FLAT
    return (group.kind, *keys, (group.filter, group.night) if flat else None, group.part)


def _near(group: Group, other: Group, tolerances: Tolerances) -> bool:
    a, b = group.setup.temperature, other.setup.temperature
    if (a is None) != (b is None):
        return False
    set_points = group.regulated and other.regulated
    same = tolerances.same_temperature
    if a is not None and b is not None and not same(a, b, set_points=set_points):
        return False
    if group.kind not in DARKS:
        return True
    if group.exposure is None or other.exposure is None:
        return group.exposure is other.exposure
    return tolerances.same_exposure(group.exposure, other.exposure)


def _other_size(name: str, group: Group, larger: Group) -> Issue:
    frame_size, other = (
        text("an unknown size") if size is None else text("size {size}", size=pair(size))
        for size in (group.setup.size, larger.setup.size)
    )
    reason = text(
        "{size}, where {frames} like them have {other}: a part of the sensor by mistake?",
        size=frame_size,
        frames=frame_count(len(larger.frames)),
        other=other,
    )
    paths = tuple(f.path for f in group.frames)
    return Issue(IssueKind.SIZE, f"{IssueKind.SIZE}|{name}", reason, paths, name)
