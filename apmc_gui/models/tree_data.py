"""What the tree of groups shows: sections, rows and files, worked out from the session's values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass, replace

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind, SkipCode, Skipped, word_key
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
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.settings import Settings
from ap_master_calibration.setup_keys import grouping_key
from apmc_gui.session.replanner import Role

UNUSED = "unused"
"""The key of the section of files that are not used; the others are kinds."""

ATTENTION = (SkipCode.UNREADABLE, SkipCode.TRUNCATED, SkipCode.NO_TYPE)
"""What a person should look at: files that were meant to be used, the worst first."""

_TOLD_APART = (*ATTENTION, SkipCode.DUPLICATE)  # each file has its own reason: one row for all
_ORDER = (*ATTENTION, SkipCode.OTHER, SkipCode.DUPLICATE, SkipCode.MASTER, SkipCode.LIGHT)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One master: the frames it is made of, with those left out by hand among them.

    `key` is the step's name, or where no step is left the name its master would have; `out` and
    `by_hand` are paths; `users` counts the flats of the plan that are made with it.
    """

    key: str
    group: Group
    step: Step | None
    frames: tuple[Frame, ...]
    out: frozenset[str] = frozenset()
    by_hand: frozenset[str] = frozenset()
    chosen: tuple[Role, ...] = ()
    users: int = 0


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that is not used and why; `frame` is what it is where it could be read."""

    path: str
    reason: str
    code: SkipCode
    frame: Frame | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """Files that are not used for one reason."""

    key: str
    code: SkipCode
    reason: str
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


def tree_of(scene: TreeInputs) -> Tree:
    """The tree: sections in the order masters are made, the files not used last; none is empty."""
    rows = _group_rows(scene)
    absent = scene.choices.left_out | scene.absent
    if absent:
        rows = _with_absent(rows, scene, absent)
    sections: list[TreeSection] = []
    for kind in CALIBRATION_KINDS:
        own = tuple(r for r in rows if r.group.kind is kind)
        if own:
            sections.append(TreeSection(str(kind), own))
    placed = {f.path for r in rows for f in r.frames if f.path in absent} if absent else _NONE
    unused = _reason_rows(scene, placed)
    if unused:
        sections.append(TreeSection(UNUSED, unused))
    return tuple(sections)


def needing_attention(skipped: Iterable[Skipped]) -> int:
    """How many of the files not used a person should look at."""
    return sum(s.code in ATTENTION for s in skipped)


# --- groups -----------------------------------------------------------------------------------


def _group_rows(scene: TreeInputs) -> list[GroupRow]:
    """A row for every step of the plan; while there is no plan, for every group."""
    if scene.plan is None:
        return [_row(name_of(g), g, g.frames, scene) for g in scene.grouping.groups]
    users = Counter(name for step in scene.plan.steps for name in step.depends_on)
    rows = []
    for step in scene.plan.steps:
        group = scene.group_of(step.name)
        if group is not None:
            chosen = scene.choices.calibrators.get(step.name, {})
            roles: tuple[Role, ...] = tuple(r for r in _ROLES if r in chosen)
            row = _row(step.name, group, group.frames, scene)
            rows.append(replace(row, step=step, chosen=roles, users=users[step.name]))
    return rows


_ROLES: tuple[Role, ...] = ("bias", "dark")


def _row(key: str, group: Group, frames: tuple[Frame, ...], scene: TreeInputs) -> GroupRow:
    left, hand = scene.choices.left_out, scene.choices.values
    return GroupRow(
        key,
        group,
        None,
        frames,
        out=frozenset(f.path for f in frames if f.path in left) if left else _NONE,
        by_hand=frozenset(f.path for f in frames if f.path in hand) if hand else _NONE,
    )


_NONE: frozenset[str] = frozenset()


def name_of(group: Group) -> str:
    """The name a group's master has while no plan says otherwise."""
    return master_name(
        group.kind,
        group.setup,
        regulated=group.regulated,
        exposure=group.exposure,
        night=group.night,
        filter=group.filter,
        part=group.part,
    )


# --- frames left out stay where they were, unchecked ------------------------------------------


def _with_absent(
    rows: list[GroupRow], scene: TreeInputs, absent: Collection[str]
) -> list[GroupRow]:
    """The rows with the frames left out among theirs; a group left out whole is a row again."""
    seen = {f.path for row in rows for f in row.frames if f.path in absent}
    missing = [f for f in scene.frames if f.path in absent and f.path not in seen]
    whole = replace(scene.choices, left_out=frozenset())
    homeless: list[Frame] = []
    joining: dict[int, list[Frame]] = {}
    by_keys = _by_keys(rows)
    for frame in whole.apply(missing)[0]:
        homes = by_keys.get(_keys_of(frame), ()) if _wanted(frame, scene.settings) else None
        if homes is None:
            continue
        home = next((i for i in homes if _fits(frame, rows[i].group, scene.settings)), None)
        if home is None:
            homeless.append(frame)
        else:
            joining.setdefault(home, []).append(frame)
    result = [
        _row_with(row, joining[i], scene) if i in joining else row for i, row in enumerate(rows)
    ]
    if homeless:
        result += _rows_of_their_own(homeless, rows, scene)
        result.sort(key=lambda r: order_of(r.group))
    return _named_apart(result)


def _wanted(frame: Frame, settings: Settings) -> bool:
    """True for a frame that would take part if it were not left out."""
    if frame.master or frame.kind is Kind.LIGHT:
        return False
    return frame.kind in settings.only or (
        frame.kind is Kind.FLAT_DARK and Kind.DARK in settings.only
    )


def _keys_of(of: Frame | Group) -> Hashable:
    """What the frames of a group have equal, but for what tolerances join."""
    dark = of.kind in (Kind.DARK, Kind.FLAT_DARK)  # a dark may have been found to be a flat dark
    flat = (of.night, word_key(of.filter)) if of.kind is Kind.FLAT else ()
    return (Kind.DARK if dark else of.kind, grouping_key(of.setup), flat, of.part)


def _by_keys(rows: Iterable[GroupRow]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for i, row in enumerate(rows):
        found.setdefault(_keys_of(row.group), []).append(i)
    return found


def _fits(frame: Frame, group: Group, settings: Settings) -> bool:
    """True when the tolerances join a frame of equal keys to the group."""
    tolerances = settings.tolerances
    heat, shared = frame.setup.temperature, group.setup.temperature
    if (frame.set_point is not None) != group.regulated or (heat is None) != (shared is None):
        return False
    if heat is not None and (heats := temperatures_of(group)) is not None:
        nearest = min(max(heat, heats[0]), heats[1])
        if not tolerances.same_temperature(heat, nearest, set_points=group.regulated):
            return False
    time, low, high = frame.exposure, group.shortest, group.longest
    if group.kind not in (Kind.DARK, Kind.FLAT_DARK) or time is None or low is None or high is None:
        return True
    return tolerances.same_exposure(time, min(max(time, low), high))


def _row_with(row: GroupRow, frames: Iterable[Frame], scene: TreeInputs) -> GroupRow:
    """The row with frames more, by time as groups are."""
    mine = sorted((*row.frames, *frames), key=_moment)
    told = _row(row.key, row.group, tuple(mine), scene)
    return replace(told, step=row.step, chosen=row.chosen, users=row.users)


def _moment(frame: Frame) -> tuple[bool, float, object]:
    moment = moment_of(frame)
    return (moment is None, moment or 0.0, natural_key(frame.path))


def _rows_of_their_own(
    homeless: list[Frame], rows: Iterable[GroupRow], scene: TreeInputs
) -> list[GroupRow]:
    """The groups that frames left out would make by themselves."""
    own = {f.path for f in homeless}
    telling = _telling(homeless, rows, scene)
    groups = group_frames([*homeless, *telling], scene.settings).groups
    found = []
    for group in groups:
        frames = tuple(f for f in group.frames if f.path in own)
        if frames:
            found.append(_row(name_of(group), group, frames, scene))
    return found


def _telling(
    homeless: Iterable[Frame], rows: Iterable[GroupRow], scene: TreeInputs
) -> Iterable[Frame]:
    """Flats and lights, which tell the darks that are flat darks: one of each exposure."""
    keys = {grouping_key(f.setup) for f in homeless if f.kind is Kind.DARK}
    if not keys:
        return ()
    groups = (r for r in rows if r.group.kind is Kind.FLAT and grouping_key(r.group.setup) in keys)
    flats = {(r.key, f.exposure): f for r in groups for f in r.frames}
    lights = {(f.setup, f.exposure): f for f in scene.frames if f.kind is Kind.LIGHT}
    return (*flats.values(), *lights.values())


def _named_apart(rows: list[GroupRow]) -> list[GroupRow]:
    """The rows with keys of their own: a group left out whole may have the name of another."""
    seen: Counter[str] = Counter(r.key for r in rows if r.step is not None)
    named = []
    for row in rows:
        if row.step is None:
            seen[row.key] += 1
        again = row.step is None and seen[row.key] > 1
        named.append(replace(row, key=f"{row.key}#{seen[row.key]}") if again else row)
    return named


# --- files not used ---------------------------------------------------------------------------


def _reason_rows(scene: TreeInputs, placed: Collection[str]) -> tuple[ReasonRow, ...]:
    """The files not used by their reason, what needs attention first."""
    if not scene.skipped:
        return ()
    known = {f.path: f for f in scene.frames}
    hand = scene.choices.values
    found: dict[str, dict[str, FileRow]] = {}
    for item in scene.skipped:
        if item.path not in placed:
            key = str(item.code) if item.code in _TOLD_APART else f"{item.code}: {item.reason}"
            row = FileRow(
                item.path, item.reason, item.code, known.get(item.path), item.path in hand
            )
            found.setdefault(key, {}).setdefault(item.path, row)
    rows = []
    for key, files in found.items():
        first = next(iter(files.values()))
        rows.append(ReasonRow(key, first.code, first.reason, tuple(files.values())))
    rows.sort(key=lambda r: _ORDER.index(r.code))
    return tuple(rows)
