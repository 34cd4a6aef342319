"""Exports masters for PixInsight's WBPP: a folder it can read, and the keywords it needs.

What WeightedBatchPreprocessing 3 does with a file, by its own source: it takes a file for a master
where IMAGETYP, XISF's imageType or the path has the word "master", and it must be XISF. Type,
filter, binning, exposure and size are read from the header and compared by themselves. Anything
else counts only as a grouping keyword, whose value is the last KEYWORD_value in the path, else the
header's, and which is compared as text: a master serves a light only where the light has every
keyword of the master, with its value.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from ap_master_calibration.documents import write_atomically
from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.formatting import natural_key, number
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library.copy import copy_whole, same_bytes, why_failed
from ap_master_calibration.library.index import made_at
from ap_master_calibration.library.naming import (
    KIND_FOLDERS,
    folded,
    is_superseded,
    master_key,
    name_of,
    optic_name,
)
from ap_master_calibration.setup_keys import SETUP_KEYS, TEMPERATURE, FrameKey, ValueType
from ap_master_calibration.text import Text, listed, text

NOTE = "WBPP - how to use these masters.txt"
_FOLDERS = {Kind.BIAS: "bias", Kind.DARK: "dark", Kind.FLAT_DARK: "dark", Kind.FLAT: "flat"}
_NOT_IN_VALUE = re.compile(r"[^-():. a-zA-Z0-9]")  # as WBPP's own source names the characters
_NOT_IN_NAME = re.compile(r"[^-_():. a-zA-Z0-9]")


@dataclass(frozen=True, slots=True)
class GroupingKeyword:
    """A grouping keyword to add in WBPP, with the values the masters have.

    `in_headers` is False for one that no capture program writes into lights: the lights need a
    folder that is named by it.
    """

    name: str
    values: tuple[str, ...]
    in_headers: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A master that is not exported, with the reason."""

    path: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Export:
    """What was written: the copies by their sources, the keywords, and the note on their use."""

    folder: str
    files: tuple[tuple[str, str], ...]
    keywords: tuple[GroupingKeyword, ...]
    left_out: tuple[LeftOut, ...]
    note: str


def export_for_wbpp(masters: Sequence[Frame], folder: str) -> Export:
    """Copies masters into a folder WBPP takes as it is, with a note on the keywords to add.

    The folder is made if needed. Equal files of an earlier export stay, and no other file is ever
    replaced. Raises UsageError where there is nothing to export or the folder holds another file
    of such a name, ApmcError where it cannot be written.
    """
    folder = os.path.abspath(folder)
    taken, left_out = _chosen(masters)
    if not taken:
        if not left_out:
            raise UsageError(text("there is no master to export"))
        reason = left_out[0].reason
        raise UsageError(text("there is no master to export: {reason}", reason=reason))
    keywords = keywords_of(taken)
    files = [(m.path, p) for m, p in zip(taken, _targets(taken, keywords, folder), strict=True)]
    _check_free(files)
    note = _note_path(folder)
    path = folder
    try:
        for source, target in files:
            path = source
            copy_whole(source, target)
        path = note
        _write_note(note, note_of(folder, taken, keywords, left_out))
    except OSError as error:
        raise ApmcError(why_failed(error, path, folder, text("folder"))) from error
    return Export(folder, tuple(files), keywords, tuple(left_out), note)


def _chosen(masters: Sequence[Frame]) -> tuple[list[Frame], list[LeftOut]]:
    """Returns the newest of those WBPP takes for one, and why the others stay."""
    taken: dict[object, Frame] = {}
    left_out: list[LeftOut] = []
    for master in sorted(masters, key=lambda m: (_age(m), natural_key(m.path))):
        if (reason := _not_for_wbpp(master)) is not None:
            left_out.append(LeftOut(master.path, reason))
            continue
        newer = taken.setdefault(_as_wbpp_sees(master), master)
        if newer is not master:
            left_out.append(LeftOut(master.path, _why_not(master, newer)))
    order = list(KIND_FOLDERS)
    chosen = sorted(taken.values(), key=lambda m: (order.index(m.kind), natural_key(name_of(m))))
    return chosen, left_out


def _why_not(master: Frame, newer: Frame) -> Text:
    name = os.path.basename(newer.path)
    if master_key(newer) == master_key(master):
        return text("older than {name}", name=name)
    return text("WBPP cannot distinguish it from {name}", name=name)


def _as_wbpp_sees(master: Frame) -> tuple[object, ...]:
    """Returns all by which WBPP can distinguish a master from others, with every keyword added."""
    folder = _FOLDERS[master.kind]
    return (
        folder,
        *_compared(master),
        number(master.exposure) if folder == "dark" and master.exposure is not None else None,
        *(keyword_value(master, name) for name in _KEYWORDS),
    )


def _compared(master: Frame) -> tuple[object, ...]:
    """Returns what WBPP reads from a header and compares by itself, but for the exposure."""
    filter_name = master.filter if master.kind is Kind.FLAT else None
    return master.setup.binning, master.setup.size, filter_name, master.bayer is not None


def _age(master: Frame) -> float:
    seconds = made_at(master)
    return float("inf") if seconds is None else -seconds


def _not_for_wbpp(master: Frame) -> Text | None:
    if not master.master or master.kind not in KIND_FOLDERS:
        return text("it is not a master bias, dark or flat")
    if is_superseded(master.path):
        return text("it was superseded by a newer one")
    if not master.path.lower().endswith(".xisf"):
        return text("WBPP takes masters as XISF files only")
    return None


# --- keywords -------------------------------------------------------------------------------------


def _setup_value(key: FrameKey) -> Callable[[Frame], str | None]:
    """Returns how a master gives the grouping keyword of a key of its setup."""

    def value(master: Frame) -> str | None:
        of_setup = getattr(master.setup, key.name)
        if of_setup is None or (key is TEMPERATURE and master.set_point is None):
            return None
        return key.in_names(of_setup)

    return value


def _optic(master: Frame) -> str | None:
    return optic_name(master) if master.kind is Kind.FLAT else None


def _night(master: Frame) -> str | None:
    if master.kind is not Kind.FLAT or master.night is None:
        return None
    return master.night.isoformat()


_FIRST = ("camera", "gain")
"""What lights most often differ in: asked for before the other keys."""

_KEYWORDS: dict[str, tuple[Callable[[Frame], str | None], bool]] = {
    **{
        key.in_name: (_setup_value(key), True)
        for key in sorted(SETUP_KEYS, key=lambda key: key.name not in _FIRST)
        if key.in_name is not None and key.type is not ValueType.PAIR  # WBPP compares those itself
    },
    "OPTIC": (_optic, False),
    "NIGHT": (_night, False),
}
"""Each grouping keyword that may be needed, the first to ask for first: its value of a master,
and whether the headers of lights have it too."""


def keyword_value(master: Frame, keyword: str) -> str | None:
    """Returns what WBPP reads as a keyword's value from a path."""
    value = _KEYWORDS[keyword][0](master)
    return None if value is None else _NOT_IN_VALUE.sub("-", value).strip(" .") or None


def keywords_of(masters: Iterable[Frame]) -> tuple[GroupingKeyword, ...]:
    """Returns the fewest keywords without which WBPP would take one master for another.

    They separate what WBPP cannot by itself. Exposures do not count: a light may get the dark of
    another exposure, but never that of another gain.
    """
    alike: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        alike[_FOLDERS[master.kind], *_compared(master)].append(master)
    keywords: list[GroupingKeyword] = []
    for name, (_, in_headers) in _KEYWORDS.items():
        chosen = [keyword.name for keyword in keywords]
        if any(_separates(name, chosen, group) for group in alike.values()):
            values = {keyword_value(m, name) for group in alike.values() for m in group}
            ordered = sorted((v for v in values if v is not None), key=natural_key)
            keywords.append(GroupingKeyword(name, tuple(ordered), in_headers))
    return tuple(keywords)


def _separates(name: str, chosen: Sequence[str], masters: Iterable[Frame]) -> bool:
    """True where a keyword differs between masters that are alike in those chosen already."""
    values: defaultdict[object, set[str | None]] = defaultdict(set)
    for master in masters:
        alike = tuple(keyword_value(master, other) for other in chosen)
        values[alike].add(keyword_value(master, name))
    return any(len(different) > 1 for different in values.values())


# --- what is written ------------------------------------------------------------------------------


def _targets(
    masters: Iterable[Frame], keywords: Iterable[GroupingKeyword], folder: str
) -> list[str]:
    """Returns where each master goes: folders named by its keywords, then its name."""
    wanted = {keyword.name for keyword in keywords}
    targets: list[str] = []
    taken: set[str] = set()
    for master in masters:
        values = [(name, keyword_value(master, name)) for name in _ORDER if name in wanted]
        folders = [f"{name}_{value}" for name, value in values if value is not None]
        for name in _names(master):
            path = os.path.join(folder, _FOLDERS[master.kind], *folders, name)
            if folded(path) not in taken:
                break
        taken.add(folded(path))
        targets.append(path)
    return targets


_ORDER = ("READOUTM", "INSTRUME", "OPTIC", "OFFSET", "SET-TEMP", "GAIN", "NIGHT")
"""WBPP takes the last match in a path, whatever it is part of: after "READOUTM_High Gain Mode" it
would read a GAIN of "Mode". So words come first, and numbers, which hold no keyword, last."""


def _names(master: Frame) -> Iterator[str]:
    """Yields a master's name without its words, in WBPP's characters; then numbered ones."""
    names = {key.name: None for key in SETUP_KEYS if key.type is ValueType.WORD}
    bare = replace(master, setup=replace(master.setup, **names), part=None)
    stem, ending = os.path.splitext(_NOT_IN_NAME.sub("-", name_of(bare)))
    yield stem + ending
    size = master.setup.size
    if size is not None:
        stem = f"{stem}_{size[0]}x{size[1]}"
        yield stem + ending
    for i in count(2):
        yield f"{stem}_{i}{ending}"


def _check_free(files: Iterable[tuple[str, str]]) -> None:
    """UsageError where a target is there and another file."""
    for source, target in files:
        if os.path.lexists(target) and not same_bytes(source, target):
            raise UsageError(
                text("{path} is there already and is another file: give a new folder", path=target)
            )


def _note_path(folder: str) -> str:
    """The note of an earlier export, or a name nobody has: a file of the user's is left alone."""
    stem, ending = os.path.splitext(NOTE)
    names = (NOTE, *(f"{stem} ({i}){ending}" for i in range(2, 100)))
    paths = (os.path.join(folder, name) for name in names)
    return next(path for path in paths if not os.path.lexists(path) or _is_note(path))


def _is_note(path: str) -> bool:
    """Returns True for a file that an export wrote, by its first line."""
    heading = _HEADING.encode()
    if not os.path.isfile(path):  # a FIFO would never be read to its end
        return False
    try:
        with open(path, "rb") as file:
            return file.read(len(heading)) == heading
    except OSError:
        return False


_HEADING = "Masters for PixInsight's WeightedBatchPreprocessing (WBPP)"


def _write_note(path: str, words: str) -> None:
    write_atomically(path, words.replace("\n", "\r\n"))  # for old editors, too


def note_of(
    folder: str,
    masters: Sequence[Frame],
    keywords: Sequence[GroupingKeyword],
    left_out: Sequence[LeftOut],
) -> str:
    """Returns what to do in WBPP, as plain text."""
    lines = [
        _HEADING,
        "",
        "1. Script > Batch Processing > WeightedBatchPreprocessing.",
        f"2. Directory: choose {folder}",
        f"   {_counted(masters)}; each is marked as a master.",
        "3. Add your lights.",
        *_keyword_lines(keywords),
        f"{5 if keywords else 4}. Look at the Calibration tab: it shows what each group gets.",
    ]
    if left_out:
        lines += ["", "Not exported:"]
        lines += [f"- {one.path}: {one.reason}" for one in left_out]
    return "\n".join(lines) + "\n"


def _counted(masters: Sequence[Frame]) -> str:
    counts = {
        word: sum(_FOLDERS[m.kind] == word for m in masters) for word in ("bias", "dark", "flat")
    }
    return listed([f"{count} master {word}" for word, count in counts.items() if count])


def _keyword_lines(keywords: Sequence[GroupingKeyword]) -> list[str]:
    if not keywords:
        return ["   No grouping keyword is needed: WBPP distinguishes these masters by itself."]
    width = max(len(keyword.name) for keyword in keywords)
    return [
        "4. Grouping Keywords: switch them on and add these, each with Pre on and Post off:",
        "",
        *(f"       {k.name:<{width}}   {', '.join(k.values)}" for k in keywords),
        "",
        "   A master serves only lights that have its value of every keyword. WBPP takes it",
        "   from the path (KEYWORD_value in the name of a folder or a file), else from the",
        "   header, and compares it as text: -10 and -10.0 are two values.",
        *_header_lines([k for k in keywords if k.in_headers]),
        *_folder_lines([k for k in keywords if not k.in_headers]),
        "",
    ]


def _header_lines(keywords: Sequence[GroupingKeyword]) -> list[str]:
    """Returns what lights need for keywords of their headers."""
    if not keywords:
        return []
    names = listed([keyword.name for keyword in keywords])
    return [
        "",
        f"   {names}: read from the headers of your lights. Lights without one of",
        "   them, or with another spelling, go into a folder named by it:",
        *(f"       {keyword.name}_{keyword.values[0]}" for keyword in keywords),
        "   Flats taken with another gain, offset or set point than the lights are left aside",
        "   by these keywords: give them to their lights by hand in the Calibration tab.",
    ]


def _folder_lines(keywords: Sequence[GroupingKeyword]) -> list[str]:
    """Returns what lights need for keywords no header tells."""
    if not keywords:
        return []
    names = listed([keyword.name for keyword in keywords])
    return [
        "",
        f"   {names}: no header of a light has it. Put the lights into folders named as",
        "   those of the flats that are theirs:",
        *(f"       {keyword.name}_{value}" for keyword in keywords for value in keyword.values),
    ]
