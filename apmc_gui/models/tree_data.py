"""Builds the sections, rows and files of the tree of groups from the session's values."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from ap_master_calibration import formatting
from ap_master_calibration.engines.events import StepStatus
from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import (
    CALIBRATION_KINDS,
    DARKS,
    Frame,
    Kind,
    SkipCode,
    Skipped,
    camera_key,
    word_key,
)
from ap_master_calibration.groups import (
    Group,
    Grouping,
    group_frames,
    moment_of,
    order_of,
    temperatures_of,
)
from ap_master_calibration.library.naming import master_name
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import Plan, Step, StepWarning
from ap_master_calibration.quality.findings import FrameNumbers, SeriesCheck
from ap_master_calibration.settings import Settings
from ap_master_calibration.setup_keys import KEYS, SETUP_KEYS, grouping_key, value_of
from ap_master_calibration.text import Text
from apmc_gui.i18n.labels import short_names
from apmc_gui.i18n.translate import translated, typeset
from apmc_gui.session.replanner import Role

translate = QCoreApplication.translate

UNUSED = "unused"
"""The key of the section of files that are not used; the others are kinds."""

ATTENTION = (SkipCode.UNREADABLE, SkipCode.TRUNCATED, SkipCode.NO_TYPE)
"""What a person should look at: files that were meant to be used, the worst first."""

_ONE_ROW = (*ATTENTION, SkipCode.ODD, SkipCode.DUPLICATE)
"""Codes whose files share a row, although each file has its own reason."""
_ORDER = (
    *ATTENTION,
    SkipCode.ODD,
    SkipCode.OTHER,
    SkipCode.DUPLICATE,
    SkipCode.MASTER,
    SkipCode.LIGHT,
)

_ROLES: tuple[Role, ...] = ("bias", "dark")
_NO_PATHS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One master: the frames it is made of, with those left out by hand among them.

    `key` is the step's name, or where no step is left the name its master would have; `title` sets
    the group apart from the others; `out` and `by_hand` are paths; `users` counts the flats of the
    plan that are made with it; `status` is where its step stands in a run, None where it has no
    part in one, and `numbers` what the check measured of its frames, by path.
    """

    key: str
    group: Group
    step: Step | None
    frames: tuple[Frame, ...]
    out: frozenset[str] = frozenset()
    by_hand: frozenset[str] = frozenset()
    chosen: tuple[Role, ...] = ()
    users: int = 0
    title: str = ""
    status: StepStatus | None = None
    numbers: Mapping[str, FrameNumbers] = field(default_factory=dict)

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What to look at: why its step failed, what the run says of it, and the plan."""
        planned = () if self.step is None else tuple(sorted(self.step.warnings, key=_is_minor))
        if self.status is None:
            return planned
        reason = () if self.status.reason is None else (self.status.reason,)
        return tuple(dict.fromkeys((*reason, *self.status.warnings, *planned)))


def _is_minor(warning: Text) -> bool:
    """Returns False for what the check of frames found: it stands first."""
    return warning.kind not in (StepWarning.ODD, StepWarning.ODD_SERIES)


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that is not used and why; `frame` is what it is where it could be read."""

    path: str
    reason: Text
    code: SkipCode
    frame: Frame | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """Files that are not used for one reason."""

    key: str
    code: SkipCode
    reason: Text
    files: tuple[FileRow, ...]


@dataclass(frozen=True, slots=True)
class TreeSection:
    """Bias, Dark, Flat dark, Flat (their rows are groups) or Not used (reasons)."""

    key: str
    rows: tuple[GroupRow, ...] | tuple[ReasonRow, ...]


Tree = tuple[TreeSection, ...]


@dataclass(frozen=True, slots=True)
class TreeInputs:
    """The values of a session a tree is made of.

    `absent` are the frames the plan was made without: those left out, and for the moment until
    the next plan those taken in again.
    """

    frames: tuple[Frame, ...]
    skipped: tuple[Skipped, ...]
    grouping: Grouping
    plan: Plan | None
    choices: Overrides
    settings: Settings
    group_of: Callable[[str], Group | None]
    absent: frozenset[str] = frozenset()
    statuses: Mapping[str, StepStatus] = field(default_factory=dict)
    checks: Mapping[str, SeriesCheck] = field(default_factory=dict)


def tree_of(inputs: TreeInputs) -> Tree:
    """Returns the sections in the order masters are made, files not used last; none is empty."""
    rows = _group_rows(inputs)
    absent = inputs.choices.left_out | inputs.absent
    if absent:
        rows = _with_absent(rows, inputs, absent)
    titles = titles_of([row.group for row in rows])
    rows = [replace(row, title=title) for row, title in zip(rows, titles, strict=True)]
    sections: list[TreeSection] = []
    for kind in CALIBRATION_KINDS:
        of_kind = tuple(r for r in rows if r.group.kind is kind)
        if of_kind:
            sections.append(TreeSection(str(kind), of_kind))
    placed = {f.path for r in rows for f in r.frames if f.path in absent} if absent else _NO_PATHS
    unused = _reason_rows(inputs, placed)
    if unused:
        sections.append(TreeSection(UNUSED, unused))
    return tuple(sections)


# --- groups -----------------------------------------------------------------------------------


def _group_rows(inputs: TreeInputs) -> list[GroupRow]:
    """Returns a row for every step of the plan; while there is no plan, for every group."""
    if inputs.plan is None:
        return [_row(name_of(g), g, g.frames, inputs) for g in inputs.grouping.groups]
    users = Counter(name for step in inputs.plan.steps for name in step.depends_on)
    rows = []
    for step in inputs.plan.steps:
        group = inputs.group_of(step.name)
        if group is not None:
            calibrators = inputs.choices.calibrators.get(step.name, {})
            chosen = tuple(role for role in _ROLES if role in calibrators)
            row = _row(step.name, group, group.frames, inputs)
            status = inputs.statuses.get(step.name)
            rows.append(
                replace(
                    row,
                    step=step,
                    chosen=chosen,
                    users=users[step.name],
                    status=status,
                    numbers=_numbers(inputs.checks.get(step.name)),
                )
            )
    return rows


def _numbers(check: SeriesCheck | None) -> dict[str, FrameNumbers]:
    return {} if check is None else {numbers.path: numbers for numbers in check.frames}


def _row(key: str, group: Group, frames: tuple[Frame, ...], inputs: TreeInputs) -> GroupRow:
    left_out, by_hand = inputs.choices.left_out, inputs.choices.values
    return GroupRow(
        key,
        group,
        None,
        frames,
        out=frozenset(f.path for f in frames if f.path in left_out) if left_out else _NO_PATHS,
        by_hand=frozenset(f.path for f in frames if f.path in by_hand) if by_hand else _NO_PATHS,
    )


def name_of(group: Group) -> str:
    """Returns the name a group's master has while no plan says otherwise."""
    return master_name(
        group.kind,
        group.setup,
        regulated=group.regulated,
        exposure=group.exposure,
        night=group.night,
        filter=group.filter,
        part=group.part,
    )


# --- titles -----------------------------------------------------------------------------------

_TITLE_KEYS = ("night", *(key.name for key in SETUP_KEYS if key.name != "size"))
"""The keys a title may be made of, in their order; the camera stands last in one that is cut."""


_LONGEST_NAME = 18  # letters of a camera's name in a title


def titles_of(groups: Sequence[Group]) -> list[str]:
    """Returns the title of each group, which sets it apart from the others.

    A key is shown where groups of one camera differ in it, and the camera where there are several:
    what all groups agree in, and what the camera tells already, only takes room.
    """
    cameras = _brief(short_names({g.setup.camera for g in groups if g.setup.camera is not None}))
    keys = [key for key in _TITLE_KEYS if key != "camera" and _differs(groups, key)]
    if len({camera_key(group.setup.camera) for group in groups}) > 1:
        keys.append("camera")
    return [_title(g, keys, cameras) or _title(g, _TITLE_KEYS, cameras) or _size(g) for g in groups]


def _brief(names: Mapping[str, str]) -> dict[str, str]:
    """Returns names of which long ones lack their middle, unless two would look the same."""
    half = _LONGEST_NAME // 2
    brief = {
        key: name if len(name) <= _LONGEST_NAME else f"{name[:half].strip()}…{name[-half:].strip()}"
        for key, name in names.items()
    }
    return brief if len(set(brief.values())) == len(set(names.values())) else dict(names)


def full_title(group: Group) -> str:
    """Returns the title of a group with all its keys."""
    return _title(group, _TITLE_KEYS, {}) or _size(group)


def _differs(groups: Sequence[Group], key: str) -> bool:
    """True where groups of one camera have several values of a key; of nights, flats only."""
    seen: dict[str | None, set[str | None]] = defaultdict(set)
    for group in groups:
        if key != "night":
            seen[camera_key(group.setup.camera)].add(value_of(group.setup, key))
        elif group.night is not None:
            seen[""].add(value_of(group, key))
    return any(len(values) > 1 for values in seen.values())


def _title(group: Group, keys: Sequence[str], cameras: Mapping[str, str]) -> str:
    part = None
    if group.part is not None:
        part = translate("Titles", "part {name}").format(name=group.part)
    parts = [_first(group), part, *(_value(group, key, cameras) for key in keys)]
    return " · ".join(value for value in parts if value is not None)


def _size(group: Group) -> str:
    """Returns what stands for a group of which nothing else is known."""
    size = group.setup.size
    return translate("Titles", "nothing known") if size is None else formatting.pair(size)


def _first(group: Group) -> str | None:
    """Returns the filter of a flat and the exposure of a dark."""
    if group.kind is Kind.FLAT:
        return translate("Titles", "no filter") if group.filter is None else group.filter
    if group.kind is Kind.BIAS or group.exposure is None:
        return None
    return typeset(formatting.exposure(group.exposure))


def _value(group: Group, key: str, cameras: Mapping[str, str]) -> str | None:
    if key == "night":
        return value_of(group, key)
    value: Any = getattr(group.setup, key)
    if value is None or value == KEYS[key].usual:
        return None
    if key == "camera":
        return cameras.get(str(value), str(value))
    return typeset(translated(KEYS[key].described(value)))


# --- frames left out stay where they were, unchecked ------------------------------------------


def _with_absent(
    rows: list[GroupRow], inputs: TreeInputs, absent: Collection[str]
) -> list[GroupRow]:
    """Returns the rows with the frames left out among theirs.

    A group that was left out whole has a row again.
    """
    placed = {f.path for row in rows for f in row.frames if f.path in absent}
    missing = [f for f in inputs.frames if f.path in absent and f.path not in placed]
    taken_in = replace(inputs.choices, left_out=frozenset())
    homeless: list[Frame] = []
    joining: dict[int, list[Frame]] = {}
    rows_of: dict[Hashable, list[int]] = {}
    for i, row in enumerate(rows):
        rows_of.setdefault(_exact_keys(row.group), []).append(i)
    for frame in taken_in.apply(missing)[0]:
        if not _would_take_part(frame, inputs.settings):
            continue
        candidates = rows_of.get(_exact_keys(frame), ())
        home = next((i for i in candidates if _fits(frame, rows[i].group, inputs.settings)), None)
        if home is None:
            homeless.append(frame)
        else:
            joining.setdefault(home, []).append(frame)
    result = [
        _row_with(row, joining[i], inputs) if i in joining else row for i, row in enumerate(rows)
    ]
    if homeless:
        result += _new_rows(homeless, rows, inputs)
        result.sort(key=lambda row: order_of(row.group))
    return _with_unique_keys(result)


def _would_take_part(frame: Frame, settings: Settings) -> bool:
    """Returns True for a frame that would take part if it were not left out."""
    if frame.master or frame.kind is Kind.LIGHT:
        return False
    return frame.kind in settings.only or (
        frame.kind is Kind.FLAT_DARK and Kind.DARK in settings.only
    )


def _exact_keys(of: Frame | Group) -> Hashable:
    """Returns what all frames of a group have equal: all but what tolerances join."""
    # grouping makes flat darks of darks, so a frame may still be called a dark
    kind = Kind.DARK if of.kind is Kind.FLAT_DARK else of.kind
    flat = (of.night, word_key(of.filter)) if kind is Kind.FLAT else ()
    return (kind, grouping_key(of.setup), flat, of.part)


def _fits(frame: Frame, group: Group, settings: Settings) -> bool:
    """Returns True when the tolerances join a frame of equal keys to the group."""
    tolerances = settings.tolerances
    temperature, group_temperature = frame.setup.temperature, group.setup.temperature
    if (frame.set_point is not None) != group.regulated:
        return False
    if (temperature is None) != (group_temperature is None):
        return False
    if temperature is not None and (limits := temperatures_of(group)) is not None:
        nearest = min(max(temperature, limits[0]), limits[1])
        if not tolerances.same_temperature(temperature, nearest, set_points=group.regulated):
            return False
    exposure, low, high = frame.exposure, group.shortest, group.longest
    if group.kind not in DARKS:
        return True
    if exposure is None or low is None or high is None:
        return True
    return tolerances.same_exposure(exposure, min(max(exposure, low), high))


def _row_with(row: GroupRow, frames: Iterable[Frame], inputs: TreeInputs) -> GroupRow:
    """Returns the row with more frames, by time as groups are."""
    every = sorted((*row.frames, *frames), key=_by_time)
    joined = _row(row.key, row.group, tuple(every), inputs)
    return replace(joined, step=row.step, chosen=row.chosen, users=row.users)


def _by_time(frame: Frame) -> tuple[bool, float, object]:
    moment = moment_of(frame)
    return (moment is None, moment or 0.0, natural_key(frame.path))


def _new_rows(
    homeless: list[Frame], rows: Iterable[GroupRow], inputs: TreeInputs
) -> list[GroupRow]:
    """Returns rows of the groups that frames left out would make by themselves."""
    paths = {f.path for f in homeless}
    groups = group_frames([*homeless, *_witnesses(homeless, rows, inputs)], inputs.settings).groups
    new = []
    for group in groups:
        frames = tuple(f for f in group.frames if f.path in paths)
        if frames:
            new.append(_row(name_of(group), group, frames, inputs))
    return new


def _witnesses(
    homeless: Iterable[Frame], rows: Iterable[GroupRow], inputs: TreeInputs
) -> Iterable[Frame]:
    """Returns flats and lights, by which darks are known as flat darks: one of each exposure."""
    keys = {grouping_key(f.setup) for f in homeless if f.kind is Kind.DARK}
    if not keys:
        return ()
    groups = (r for r in rows if r.group.kind is Kind.FLAT and grouping_key(r.group.setup) in keys)
    flats = {(r.key, f.exposure): f for r in groups for f in r.frames}
    lights = {(f.setup, f.exposure): f for f in inputs.frames if f.kind is Kind.LIGHT}
    return (*flats.values(), *lights.values())


def _with_unique_keys(rows: list[GroupRow]) -> list[GroupRow]:
    """Returns the rows with unique keys: a group left out whole may have the name of another."""
    count: Counter[str] = Counter(r.key for r in rows if r.step is not None)
    result = []
    for row in rows:
        key = row.key
        if row.step is None:
            count[key] += 1
            if count[key] > 1:
                key = f"{key}#{count[key]}"
        result.append(replace(row, key=key))
    return result


# --- files not used ---------------------------------------------------------------------------


def _reason_rows(inputs: TreeInputs, placed: Collection[str]) -> tuple[ReasonRow, ...]:
    """Returns the files not used by their reason, what needs attention first."""
    if not inputs.skipped:
        return ()
    frames = {f.path: f for f in inputs.frames}
    by_hand = inputs.choices.values
    files_of: dict[str, dict[str, FileRow]] = {}
    for skipped in inputs.skipped:
        path, code, reason = skipped.path, skipped.code, skipped.reason
        if path not in placed:
            key = str(code) if code in _ONE_ROW else f"{code}: {reason}"
            row = FileRow(path, reason, code, frames.get(path), path in by_hand)
            files_of.setdefault(key, {}).setdefault(path, row)
    rows = []
    for key, files in files_of.items():
        first = next(iter(files.values()))
        rows.append(ReasonRow(key, first.code, first.reason, tuple(files.values())))
    return tuple(sorted(rows, key=lambda row: _ORDER.index(row.code)))
