"""What is said of a row or a file of the tree of groups beyond one column: words, marks, tips."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt

from ap_master_calibration import formatting
from ap_master_calibration.frames import Frame
from ap_master_calibration.library import Quality
from ap_master_calibration.planning.issues import lacks_dark
from ap_master_calibration.planning.plan import Calibrator, Recipe, State, Step
from ap_master_calibration.quality.findings import OddFrame
from ap_master_calibration.text import Text
from apmc_gui.i18n.labels import frame_count, kind_label, recipe_label, rejection_label
from apmc_gui.i18n.translate import grouped, translated
from apmc_gui.models.tree_data import (
    ATTENTION,
    FileRow,
    GroupRow,
    ReasonRow,
    TreeSection,
    full_title,
)

translate = QCoreApplication.translate

Row = GroupRow | ReasonRow
Leaf = Frame | FileRow


class StateMark(StrEnum):
    """What the icon beside a text says."""

    NEW = "new"
    STALE = "stale"
    UP_TO_DATE = "up-to-date"
    REFUSED = "refused"
    LEFT_OUT = "left-out"
    WARNING = "warning"
    ATTENTION = "attention"
    GOOD = "good"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


def all_leaves(row: Row) -> tuple[Leaf, ...]:
    """Returns all frames or files of a row, also those a filter hides."""
    return row.frames if isinstance(row, GroupRow) else row.files


def left_out_word() -> str:
    """Returns what stands beside a frame that takes no part."""
    return translate("TreeColumns", "left out")


def odd_of(row: Row, leaf: Leaf) -> OddFrame | None:
    """Returns what the check found of a frame; None where it is not odd, or was not checked."""
    if not isinstance(row, GroupRow) or row.step is None:
        return None
    odd = (*row.step.odd, *row.step.left_out)
    return next((frame for frame in odd if frame.path == leaf.path), None)


def is_left_out(row: Row, leaf: Leaf) -> bool:
    """True where a frame takes no part."""
    return isinstance(row, GroupRow) and leaf.path in row.out


def taking_part(row: Row) -> int:
    """Returns how many frames or files of a row take part."""
    return len(all_leaves(row)) - (len(row.out) if isinstance(row, GroupRow) else 0)


def counted_of(kept: int, of: int) -> str:
    """Returns "11 of 13"."""
    return translate("TreeColumns", "{kept} of {all}").format(kept=grouped(kept), all=grouped(of))


def needing_attention(section: TreeSection) -> int:
    """Returns how many files of a section were meant to be used and cannot be."""
    rows = (r for r in section.rows if isinstance(r, ReasonRow))
    return sum(len(r.files) for r in rows if r.code in ATTENTION)


def attention_text(section: TreeSection) -> str:
    """Returns how many files of a section need attention; "" where none does."""
    count = needing_attention(section)
    if count == 0:
        return ""
    if count == 1:
        return translate("TreeColumns", "1 needs attention")
    return translate("TreeColumns", "{count} need attention").format(count=count)


def calibration_mark(step: Step) -> StateMark | None:
    """Returns a warning where a step needs a look, "good" for a flat calibrated as it should be."""
    used = [c for c in (step.bias, step.dark) if c is not None]
    if step.state is State.REFUSED:
        return None
    if step.warnings or lacks_dark(step) or any(c.quality is Quality.AMBER for c in used):
        return StateMark.WARNING
    return StateMark.GOOD if step.recipe not in (Recipe.PLAIN, Recipe.UNCALIBRATED) else None


def calibrator_signs(step: Step) -> str:
    """Returns "bias ✓  dark ≈"."""
    bias, dark = translate("TreeColumns", "bias"), translate("TreeColumns", "dark")
    return f"{_sign(bias, step.bias)}  {_sign(dark, step.dark)}"


def _sign(kind: str, calibrator: Calibrator | None) -> str:
    if calibrator is None:
        return translate("TreeColumns", "no {master}").format(master=kind)
    return f"{kind} {'✓' if calibrator.quality is Quality.EXACT else '≈'}"


def users_texts(row: GroupRow) -> list[str]:
    """Returns what a master is for, where it is for flats."""
    if row.users == 0:
        return []
    if row.users == 1:
        return [translate("TreeColumns", "for 1 flat")]
    return [translate("TreeColumns", "for {count} flats").format(count=row.users)]


def step_reasons(step: Step, warnings: Iterable[Text]) -> list[str]:
    """Returns why a step is made as it is, in sentences."""
    reasons = [recipe_label(step.recipe), rejection_label(step.rejection)]
    for calibrator in (step.bias, step.dark):
        if calibrator is not None:
            reasons += map(translated, calibrator.reasons)
    reasons += map(translated, step.reasons)
    return reasons + [f"⚠ {translated(warning)}" for warning in warnings]


def group_tip(row: GroupRow) -> str:
    """Returns all that tells a group apart, and why it is one."""
    size = row.group.setup.size
    lines = [full_title(row.group), frame_count(taking_part(row))]
    if size is not None:
        template = translate("TreeColumns", "{size} pixels")
        lines.append(template.format(size=formatting.pair(size)))
    return "\n".join([*lines, *map(translated, row.group.reasons)])


def leaf_tip(leaf: Leaf) -> str:
    """Returns where a file lies, and what is odd in its header."""
    if isinstance(leaf, FileRow):
        notes = () if leaf.frame is None else leaf.frame.notes
        return "\n".join([leaf.path, *map(translated, (leaf.reason, *notes))])
    lines = [leaf.path]
    if leaf.hint is not None:
        template = translate("TreeColumns", "A {kind}: known from {hint}")
        lines.append(template.format(kind=kind_label(leaf.kind), hint=translated(leaf.hint)))
    return "\n".join([*lines, *map(translated, leaf.notes)])


def hand_text(row: Row, leaf: Leaf | None) -> str | None:
    """Returns that values were set by hand, where they were: of a file, or of frames of a row."""
    if leaf is not None:
        is_set = leaf.by_hand if isinstance(leaf, FileRow) else leaf.path in _by_hand(row)
        return translate("TreeColumns", "set by you") if is_set else None
    count = len(_by_hand(row))
    if count == 0:
        return None
    if count == len(all_leaves(row)):
        return translate("TreeColumns", "set by you")
    return translate("TreeColumns", "{count} set by you").format(count=count)


def _by_hand(row: Row) -> frozenset[str]:
    return row.by_hand if isinstance(row, GroupRow) else frozenset()


def check_state(row: Row, leaf: Leaf | None) -> Qt.CheckState | None:
    """Returns whether a row or a frame takes part; None for files not used."""
    if isinstance(row, ReasonRow):
        return None
    if not row.out or (leaf is not None and leaf.path not in row.out):
        return Qt.CheckState.Checked
    whole = leaf is not None or len(row.out) == len(row.frames)
    return Qt.CheckState.Unchecked if whole else Qt.CheckState.PartiallyChecked
