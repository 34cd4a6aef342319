"""Masters for PixInsight's WBPP: a folder it reads as it is, and the keywords it needs.

What WeightedBatchPreprocessing 3 does with a file, by its own source: a master is told by the word
"master" in IMAGETYP, in XISF's imageType or in its path, and must be XISF. Type, filter, binning,
exposure and size are read from the header and compared by themselves. Anything else counts only as
a grouping keyword, whose value is the last KEYWORD_value in the path, else the header's, and which
is compared as text: a master serves a light only where the light has every keyword of the master,
with its value.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.formatting import natural_key, number, setting
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library.copy import copy_whole, drop, part_in, same_bytes, why_not
from ap_master_calibration.library.index import made_at
from ap_master_calibration.library.layout import (
    KIND_FOLDERS,
    is_superseded,
    master_key,
    name_of,
    optic_words,
)
from ap_master_calibration.library.naming import folded
from ap_master_calibration.setup_keys import setup_key
from ap_master_calibration.text import listed

NOTE = "WBPP - how to use these masters.txt"
_FOLDERS = {Kind.BIAS: "bias", Kind.DARK: "dark", Kind.FLAT_DARK: "dark", Kind.FLAT: "flat"}
_NOT_IN_VALUE = re.compile(r"[^-():. a-zA-Z0-9]")  # as WBPP's own source names the characters
_NOT_IN_NAME = re.compile(r"[^-_():. a-zA-Z0-9]")


@dataclass(frozen=True, slots=True)
class Keyword:
    """A grouping keyword to add in WBPP, with the values the masters have.

    `in_headers` is False for one that no capture program writes into lights: there the folder of
    the lights must tell it.
    """

    name: str
    values: tuple[str, ...]
    in_headers: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A master that is not exported, with the reason."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Export:
    """What was written: the copies by their sources, the keywords, and the note that tells them."""

    folder: str
    files: tuple[tuple[str, str], ...]
    keywords: tuple[Keyword, ...]
    left_out: tuple[LeftOut, ...]
    note: str


def export_for_wbpp(masters: Sequence[Frame], folder: str) -> Export:
    """Copies masters into a folder WBPP takes as it is, with a note on the keywords to add.

    The folder is made where it is not there. Files of an earlier export that are the same stay, and
    no other file is ever replaced. Raises UsageError where there is nothing to export or the folder
    holds another file of such a name, ApmcError where it cannot be written.
    """
    folder = os.path.abspath(folder)
    taken, left_out = _chosen(masters)
    if not taken:
        reason = f": {left_out[0].reason}" if left_out else ""
        raise UsageError(f"there is no master to export{reason}")
    keywords = keywords_of(taken)
    files = [(m.path, p) for m, p in zip(taken, _targets(taken, keywords, folder), strict=True)]
    _check_free(files)
    at = folder
    try:
        for source, target in files:
            at = source
            copy_whole(source, target)
        at = os.path.join(folder, NOTE)
        _write_note(at, note_of(folder, taken, keywords, left_out))
    except OSError as error:
        raise ApmcError(why_not(error, at, folder, "folder")) from error
    return Export(folder, tuple(files), keywords, tuple(left_out), at)


def _chosen(masters: Sequence[Frame]) -> tuple[list[Frame], list[LeftOut]]:
    """The newest of those WBPP takes for one, and why the others stay."""
    taken: dict[object, Frame] = {}
    left_out = []
    for master in sorted(masters, key=lambda m: (_age(m), natural_key(m.path))):
        if (reason := _not_for_wbpp(master)) is not None:
            left_out.append(LeftOut(master.path, reason))
            continue
        newer = taken.setdefault(_as_wbpp_sees(master), master)
        if newer is not master:
            name = os.path.basename(newer.path)
            same = master_key(newer) == master_key(master)
            why = f"older than {name}" if same else f"WBPP cannot tell it from {name}"
            left_out.append(LeftOut(master.path, why))
    order = list(KIND_FOLDERS)
    found = sorted(taken.values(), key=lambda m: (order.index(m.kind), natural_key(name_of(m))))
    return found, left_out


def _as_wbpp_sees(master: Frame) -> tuple[object, ...]:
    """All by which WBPP can tell a master from others, with every keyword added."""
    folder = _FOLDERS[master.kind]
    return (
        folder,
        *_compared(master),
        number(master.exposure) if folder == "dark" and master.exposure is not None else None,
        *(value_of(master, name) for name in _KEYWORDS),
    )


def _compared(master: Frame) -> tuple[object, ...]:
    """What WBPP reads from a header and compares by itself, the exposure left aside."""
    *_, binning, size = setup_key(master.setup)
    flat = master.kind is Kind.FLAT
    return binning, size, master.filter if flat else None, master.bayer is not None


def _age(master: Frame) -> float:
    made = made_at(master)
    return float("inf") if made is None else -made


def _not_for_wbpp(master: Frame) -> str | None:
    if not master.master or master.kind not in KIND_FOLDERS:
        return "it is not a master bias, dark or flat"
    if is_superseded(master.path):
        return "it was superseded by a newer one"
    if not master.path.lower().endswith(".xisf"):
        return "WBPP takes masters as XISF files only"
    return None


# --- keywords -------------------------------------------------------------------------------------


def _camera(master: Frame) -> str | None:
    return master.setup.camera


def _set_point(master: Frame) -> str | None:
    return None if master.set_point is None else number(master.set_point)


def _gain(master: Frame) -> str | None:
    return None if master.setup.gain is None else setting(master.setup.gain)


def _offset(master: Frame) -> str | None:
    return None if master.setup.offset is None else number(master.setup.offset)


def _readout(master: Frame) -> str | None:
    return master.setup.readout


def _optic(master: Frame) -> str | None:
    return optic_words(master) if master.kind is Kind.FLAT else None


def _night(master: Frame) -> str | None:
    known = master.kind is Kind.FLAT and master.night is not None
    return master.night.isoformat() if known and master.night is not None else None


_KEYWORDS: dict[str, tuple[Callable[[Frame], str | None], bool]] = {
    "INSTRUME": (_camera, True),
    "GAIN": (_gain, True),
    "SET-TEMP": (_set_point, True),
    "OFFSET": (_offset, True),
    "READOUTM": (_readout, True),
    "OPTIC": (_optic, False),
    "NIGHT": (_night, False),
}
"""Each grouping keyword that may be needed, the first to ask first: how a master tells it, and
whether the headers of lights do, too."""


def value_of(master: Frame, keyword: str) -> str | None:
    """What WBPP reads as a keyword's value from a path."""
    told = _KEYWORDS[keyword][0](master)
    return None if told is None else _NOT_IN_VALUE.sub("-", told).strip(" .") or None


def keywords_of(masters: Iterable[Frame]) -> tuple[Keyword, ...]:
    """The fewest keywords without which WBPP would take one master for another.

    They tell apart what WBPP cannot by itself. Exposures do not count: a light may get the dark of
    another exposure, but never that of another gain.
    """
    alike: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        alike[_FOLDERS[master.kind], *_compared(master)].append(master)
    found: list[Keyword] = []
    for name, (_, in_headers) in _KEYWORDS.items():
        told = [k.name for k in found]
        if any(_tells_more(name, told, group) for group in alike.values()):
            values = {value_of(m, name) for group in alike.values() for m in group}
            known = sorted((v for v in values if v is not None), key=natural_key)
            found.append(Keyword(name, tuple(known), in_headers))
    return tuple(found)


def _tells_more(name: str, told: Sequence[str], masters: Iterable[Frame]) -> bool:
    """True where a keyword differs between masters that are alike in those told already."""
    values: defaultdict[object, set[str | None]] = defaultdict(set)
    for master in masters:
        values[tuple(value_of(master, other) for other in told)].add(value_of(master, name))
    return any(len(different) > 1 for different in values.values())


# --- what is written ------------------------------------------------------------------------------


def _targets(masters: Iterable[Frame], keywords: Iterable[Keyword], folder: str) -> list[str]:
    """Where each master goes: folders that tell its keywords, then its name."""
    wanted = {keyword.name for keyword in keywords}
    found: list[str] = []
    taken: set[str] = set()
    for master in masters:
        told = [(name, value_of(master, name)) for name in _ORDER if name in wanted]
        folders = [f"{name}_{value}" for name, value in told if value is not None]
        for name in _names(master):
            path = os.path.join(folder, _FOLDERS[master.kind], *folders, name)
            if folded(path) not in taken:
                break
        taken.add(folded(path))
        found.append(path)
    return found


_ORDER = ("READOUTM", "INSTRUME", "OPTIC", "OFFSET", "SET-TEMP", "GAIN", "NIGHT")
"""WBPP takes the last match in a path, whatever it is part of: after "READOUTM_High Gain Mode" it
would read a GAIN of "Mode". So words come first, and numbers, which hold no keyword, last."""


def _names(master: Frame) -> Iterator[str]:
    """A master's name without its words, in WBPP's characters; then numbered ones."""
    bare = replace(master, setup=replace(master.setup, camera=None, readout=None), part=None)
    stem, ending = os.path.splitext(_NOT_IN_NAME.sub("-", name_of(bare)))
    yield stem + ending
    size = master.setup.size
    if size is not None:
        stem = f"{stem}_{size[0]}x{size[1]}"
        yield stem + ending
    for number_ in count(2):
        yield f"{stem}_{number_}{ending}"


def _check_free(files: Iterable[tuple[str, str]]) -> None:
    """UsageError where a target is there and another file."""
    for source, target in files:
        if os.path.lexists(target) and not same_bytes(source, target):
            raise UsageError(f"{target} is there already and is another file: give a new folder")


def _write_note(path: str, text: str) -> None:
    part = part_in(os.path.dirname(path))
    try:
        with open(part, "w", encoding="utf-8", newline="\r\n") as file:  # for old editors, too
            file.write(text)
        os.replace(part, path)
    finally:
        drop(part)


def note_of(
    folder: str, masters: Sequence[Frame], keywords: Sequence[Keyword], left_out: Sequence[LeftOut]
) -> str:
    """What to do in WBPP, as plain text."""
    lines = [
        "Masters for PixInsight's WeightedBatchPreprocessing (WBPP)",
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


def _keyword_lines(keywords: Sequence[Keyword]) -> list[str]:
    if not keywords:
        return ["   No grouping keyword is needed: WBPP tells these masters apart by itself."]
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


def _header_lines(keywords: Sequence[Keyword]) -> list[str]:
    """What lights need for keywords their headers tell."""
    if not keywords:
        return []
    names = listed([keyword.name for keyword in keywords])
    return [
        "",
        f"   {names}: read from the headers of your lights. Lights that lack one of",
        "   them, or spell it otherwise, go into a folder that tells it:",
        *(f"       {keyword.name}_{keyword.values[0]}" for keyword in keywords),
        "   Flats taken with another gain, offset or set point than the lights are left aside",
        "   by these keywords: give them to their lights by hand in the Calibration tab.",
    ]


def _folder_lines(keywords: Sequence[Keyword]) -> list[str]:
    """What lights need for keywords no header tells."""
    if not keywords:
        return []
    names = listed([keyword.name for keyword in keywords])
    return [
        "",
        f"   {names}: no header of a light tells it. Put the lights into folders named as",
        "   those of the flats that are theirs:",
        *(f"       {keyword.name}_{value}" for keyword in keywords for value in keyword.values),
    ]
