"""Filters and sorts the rows of the tree of groups."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from ap_master_calibration.formatting import natural_key
from ap_master_calibration.setup_keys import SETUP_KEYS, value_of
from apmc_gui.i18n.labels import kind_heading
from apmc_gui.i18n.translate import translated
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.models.tree_data import GroupRow, ReasonRow, Tree, TreeSection
from apmc_gui.models.tree_texts import Leaf, Row, all_leaves


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with those of its frames or files that are shown.

    `by_leaves` is true where only its files hit the filter, not the row itself.
    """

    row: Row
    leaves: tuple[Leaf, ...]
    by_leaves: bool = False


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section with those of its rows that are shown."""

    section: TreeSection
    rows: tuple[ShownRow, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are sorted below their parents; sections keep their order."""

    column: TreeColumn
    descending: bool = False


def filter_and_sort(
    tree: Tree, needle: str = "", order: Order | None = None
) -> tuple[ShownSection, ...]:
    """Returns the part of the tree in which every word of `needle` is found, sorted.

    Words are looked for at the beginning of words in what is known of a group ("Ha" is not found in
    "what"), and anywhere in the names of files; case does not count. The files of a row that hits
    stay, and so do the parents of a file that hits.
    """
    terms = needle.casefold().split()
    sections = []
    for section in tree:
        rows = [visible for row in section.rows if (visible := _filtered(row, terms)) is not None]
        if rows:
            here = _section_of(section, [visible.row for visible in rows]) if terms else section
            sections.append(ShownSection(here, tuple(_sorted_rows(rows, order))))
    return tuple(sections)


# --- filter -----------------------------------------------------------------------------------


def _section_of(section: TreeSection, rows: Sequence[Row]) -> TreeSection:
    """Returns a section of only these of its rows: what it counts is what is shown."""
    groups = tuple(row for row in rows if isinstance(row, GroupRow))
    reasons = tuple(row for row in rows if isinstance(row, ReasonRow))
    return replace(section, rows=groups or reasons)


def _filtered(row: Row, terms: Sequence[str]) -> ShownRow | None:
    leaves = all_leaves(row)
    text = searched_text(row) if terms else ""
    missing = [word for word in terms if not _begins_word(word, text)]
    if not missing:
        return ShownRow(row, leaves)
    hits = tuple(leaf for leaf in leaves if _in_name(missing, leaf.path))
    return ShownRow(row, hits, by_leaves=True) if hits else None


def _begins_word(word: str, text: str) -> bool:
    """True where `word` stands in the text, and not in the middle of letters or of a number."""
    inside = r"(?<![^\W\d_])" if word[0].isalpha() else r"(?<!\d)" if word[0].isdigit() else ""
    return re.search(inside + re.escape(word), text) is not None


def _in_name(terms: Sequence[str], path: str) -> bool:
    name = os.path.basename(path).casefold()
    return all(word in name for word in terms)


def searched_text(row: Row) -> str:
    """Returns the text of a row that the filter looks in."""
    if isinstance(row, ReasonRow):
        return f"{row.code} {row.reason} {translated(row.reason)}".casefold()
    group = row.group
    setup = ((key.name, value_of(group.setup, key.name)) for key in SETUP_KEYS)
    parts = [
        row.key,
        kind_heading(group.kind),
        str(group.kind),
        group.filter,
        group.part,
        *(f"{name} {value}" for name, value in setup if value is not None),
        None if group.exposure is None else f"{group.exposure:g}s {group.exposure:g} s",
        value_of(group, "night"),
        None if row.step is None else row.step.state,
    ]
    return " ".join(part for part in parts if part is not None).casefold()


# --- order ------------------------------------------------------------------------------------

_Item = TypeVar("_Item")


def _sorted_rows(rows: Sequence[ShownRow], order: Order | None) -> list[ShownRow]:
    if order is None:
        return list(rows)
    definition = order.column.definition
    inner = [
        replace(
            row,
            leaves=tuple(
                _sorted(row.leaves, partial(definition.leaf_value, row.row), order.descending)
            ),
        )
        for row in rows
    ]
    return _sorted(inner, lambda shown: definition.row_value(shown.row), order.descending)


def _sorted(
    items: Sequence[_Item], sort_value: Callable[[_Item], object], descending: bool
) -> list[_Item]:
    """Returns the items sorted by a value; those without one come last either way."""
    values = [(sort_value(item), item) for item in items]
    present = [(_sort_key(value), item) for value, item in values if value is not None]
    present.sort(key=lambda pair: pair[0], reverse=descending)
    return [item for _, item in present] + [item for value, item in values if value is None]


def _sort_key(value: object) -> tuple[int, object]:
    """Numbers come before words, and words in the order people count ("2" before "10")."""
    return (1, natural_key(value)) if isinstance(value, str) else (0, value)
