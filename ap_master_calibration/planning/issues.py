"""What a person should look at before masters are made, found in a plan and its groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ap_master_calibration.formatting import counted, pair
from ap_master_calibration.frames import Frame, Kind, Quality, SkipCode, Skipped, camera_key
from ap_master_calibration.groups import Group
from ap_master_calibration.groups.checks import WarningKind
from ap_master_calibration.integrate.outliers import Oddity
from ap_master_calibration.planning.plan import Plan, State, Step
from ap_master_calibration.settings import Settings, Tolerances
from ap_master_calibration.setup_keys import EXACT_KEYS


class IssueKind(StrEnum):
    """What is wrong, the worst first; `word` of it is the interface's."""

    UNREADABLE = "unreadable"
    TRUNCATED = "truncated"
    NO_TYPE = "no-type"
    TOO_FEW = "too-few"
    OUTLIER = "outlier"
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
class Issue:
    """One thing to decide: files, what is odd about them, and the step they belong to.

    `key` stays the same as long as the problem does, and is what `Choices.ignored` remembers;
    `text` is a clause without a full stop.
    """

    trouble: IssueKind
    key: str
    text: str
    paths: tuple[str, ...]
    step: str | None = None


@dataclass(frozen=True, slots=True)
class PixelFindings:
    """What only a look at the pixels tells, by path."""

    odd: Mapping[str, Oddity]
    unread: Mapping[str, str]


NO_PIXELS_READ = PixelFindings({}, {})
"""No pixel was looked at."""

_FILES = {
    SkipCode.UNREADABLE: IssueKind.UNREADABLE,
    SkipCode.TRUNCATED: IssueKind.TRUNCATED,
    SkipCode.NO_TYPE: IssueKind.NO_TYPE,
}
_ISSUE_OF = {
    WarningKind.TEMPERATURE: IssueKind.TEMPERATURE,
    WarningKind.EXPOSURE: IssueKind.EXPOSURE,
    WarningKind.SOURCES: IssueKind.SOURCES,
    WarningKind.KEPT_APART: IssueKind.UNKNOWN,
}
_ODD = {
    Oddity.ABOVE: "its level lies above that of the others in its group",
    Oddity.BELOW: "its level lies below that of the others in its group",
    Oddity.FULL: "too many of its pixels are at full scale",
    Oddity.CUT_OFF: "the camera cut its darkest pixels off at 0: set a larger offset",
    Oddity.BRIGHT: "it is as bright as a flat: was the telescope covered?",
}
_ORDER = {trouble: place for place, trouble in enumerate(IssueKind)}


def issues_of(
    plan: Plan,
    groups: Mapping[str, Group],
    frames: Iterable[Frame],
    settings: Settings,
    *,
    left_out: Collection[str] = (),
    looked: PixelFindings = NO_PIXELS_READ,
) -> tuple[Issue, ...]:
    """Every problem of a plan, the worst first; those of masters that are up to date are settled.

    `groups` has the group of each step by its name, `frames` are those of the scan, `left_out` the
    paths nobody wants: a file among them is no problem any more.
    """
    open_steps = [s for s in plan.steps if s.state is not State.UP_TO_DATE and s.name in groups]
    own = {s.name: groups[s.name] for s in open_steps}
    found = [*_file_problems(plan.skipped, left_out)]
    for step in open_steps:
        found += _step_problems(step, own[step.name], settings)
        found += _seen_problems(step, looked)
    found += _filter_problems(own, frames)
    found += _size_problems(own, settings.tolerances)
    return tuple(sorted(found, key=lambda p: _ORDER[p.trouble]))


# --- files ------------------------------------------------------------------------------------


def _file_problems(skipped: Iterable[Skipped], left_out: Collection[str]) -> Iterable[Issue]:
    for path, item in {s.path: s for s in skipped}.items():
        if item.code in _FILES and path not in left_out:
            trouble = _FILES[item.code]
            yield Issue(trouble, f"{trouble}|{path}", item.reason, (path,))


def _seen_problems(step: Step, looked: PixelFindings) -> Iterable[Issue]:
    for source in step.frames:
        path = source.path
        if path in looked.unread:
            key = f"{IssueKind.UNREADABLE}|{path}"
            yield Issue(IssueKind.UNREADABLE, key, looked.unread[path], (path,), step.name)
        elif path in looked.odd:
            key = f"{IssueKind.OUTLIER}|{path}"
            yield Issue(IssueKind.OUTLIER, key, _ODD[looked.odd[path]], (path,), step.name)


# --- groups -----------------------------------------------------------------------------------


def _step_problems(step: Step, group: Group, settings: Settings) -> Iterable[Issue]:
    if step.state is State.REFUSED:
        yield _of_step(IssueKind.TOO_FEW, step, step.why or "")
        return
    if len(step.frames) < settings.few_frames:
        yield _of_step(IssueKind.FEW, step, step.warnings[0])
    for warning in group.warnings:
        yield _of_step(_ISSUE_OF[WarningKind(warning.kind or "")], step, warning)
    if group.kind in (Kind.DARK, Kind.FLAT_DARK) and group.exposure is None:
        yield _of_step(IssueKind.EXPOSURE, step, "the headers tell no exposure")
    if step.state is State.STALE and not settings.rebuild:
        yield _of_step(IssueKind.REPLACED, step, step.why or "", mark=step.digest)
    if step.kind is Kind.FLAT:
        yield from _match_problems(step, group)


def _of_step(trouble: IssueKind, step: Step, text: str, *, mark: str | None = None) -> Issue:
    """A problem of all frames of a step; another text, or another mark, is another problem."""
    key = f"{trouble}|{step.name}|{text if mark is None else mark}"
    return Issue(trouble, key, text, tuple(s.path for s in step.frames), step.name)


def _match_problems(step: Step, group: Group) -> Iterable[Issue]:
    """A flat whose bias or dark is missing or doubtful, unless a person chose it so.

    A dark of the flats' own exposure holds the bias: nothing is missing then.
    """
    bias, dark = step.bias, step.dark
    mark = f"{None if bias is None else bias.path}|{None if dark is None else dark.path}"
    chosen = "chosen by you"
    if dark is None:
        missing = [r for r in step.reasons if r.startswith("no master")]
        if any(chosen in r and "dark" in r for r in missing):
            return
        kind = "bias" if bias is None else "dark"
        text = next((r for r in missing if kind in r), f"no master {kind} agrees")
        if bias is None:
            text = "not calibrated: neither a master bias nor a master dark matches"
        yield _of_step(IssueKind.UNMATCHED, step, text, mark=mark)
        return
    amber = [c for c in (bias, dark) if c is not None and c.quality is Quality.AMBER]
    doubted = [c for c in amber if chosen not in c.reasons]
    own = [w for w in step.warnings if w not in group.warnings and not w.startswith("only ")]
    if own and chosen not in dark.reasons:
        yield _of_step(IssueKind.DOUBTFUL, step, own[0], mark=mark)
    elif doubted:
        text = "; ".join(doubted[0].reasons[1:]) or doubted[0].reasons[0]
        yield _of_step(IssueKind.DOUBTFUL, step, text, mark=mark)


# --- what only other groups tell --------------------------------------------------------------


def _filter_problems(groups: Mapping[str, Group], frames: Iterable[Frame]) -> Iterable[Issue]:
    """Flats without a filter of a camera that has one in front of it at other times."""
    bare = {n: g for n, g in groups.items() if g.kind is Kind.FLAT and g.filter is None}
    if not bare:
        return
    told = {
        camera_key(f.setup.camera)
        for f in frames
        if f.kind in (Kind.FLAT, Kind.LIGHT) and f.filter is not None
    }
    for name, group in bare.items():
        if group.setup.camera is not None and camera_key(group.setup.camera) in told:
            text = f"no filter is told, and other frames of {group.setup.camera} have one"
            paths = tuple(f.path for f in group.frames)
            yield Issue(IssueKind.NO_FILTER, f"{IssueKind.NO_FILTER}|{name}", text, paths, name)


def _size_problems(groups: Mapping[str, Group], tolerances: Tolerances) -> Iterable[Issue]:
    """Groups that would belong to a larger one if their frames were as large."""
    alike: dict[Hashable, list[tuple[str, Group]]] = defaultdict(list)
    for name, group in groups.items():
        alike[_but_size(group)].append((name, group))
    for some in alike.values():
        largest = max(some, key=lambda item: len(item[1].frames))
        for name, group in some:
            if group.setup.size != largest[1].setup.size and _near(group, largest[1], tolerances):
                yield _other_size(name, group, largest[1])


def _but_size(group: Group) -> Hashable:
    others = [key for key in EXACT_KEYS if key.name not in ("size", "origin")]
    keys = [key.compared(getattr(group.setup, key.name)) for key in others]
    flat = group.kind is Kind.FLAT
    return (group.kind, *keys, (group.filter, group.night) if flat else None, group.part)


def _near(group: Group, other: Group, tolerances: Tolerances) -> bool:
    heat, theirs = group.setup.temperature, other.setup.temperature
    if (heat is None) != (theirs is None):
        return False
    if (
        heat is not None
        and theirs is not None
        and not tolerances.same_temperature(
            heat, theirs, set_points=group.regulated and other.regulated
        )
    ):
        return False
    if group.kind not in (Kind.DARK, Kind.FLAT_DARK):
        return True
    if group.exposure is None or other.exposure is None:
        return group.exposure is other.exposure
    return tolerances.same_exposure(group.exposure, other.exposure)


def _other_size(name: str, group: Group, larger: Group) -> Issue:
    own, other = group.setup.size, larger.setup.size
    sizes = ["an unknown size" if s is None else f"size {pair(s)}" for s in (own, other)]
    frames = counted(len(larger.frames), "frame")
    text = f"{sizes[0]}, where {frames} like them have {sizes[1]}: a part of the sensor by mistake?"
    paths = tuple(f.path for f in group.frames)
    return Issue(IssueKind.SIZE, f"{IssueKind.SIZE}|{name}", text, paths, name)
