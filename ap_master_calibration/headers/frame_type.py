"""Recognises a frame's kind in the words programs and people use for it."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from itertools import pairwise

from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import Kind
from ap_master_calibration.text import Text, text

_NOT_LETTERS = re.compile(r"[^A-Z]+")
_EXACT = {
    "BIAS": Kind.BIAS,
    "BIASES": Kind.BIAS,
    "OFFSET": Kind.BIAS,
    "ZERO": Kind.BIAS,
    "DARK": Kind.DARK,
    "DARKS": Kind.DARK,
    "FLAT": Kind.FLAT,
    "FLATS": Kind.FLAT,
    "LIGHT": Kind.LIGHT,
    "LIGHTS": Kind.LIGHT,
    "SCIENCE": Kind.LIGHT,
    "OBJECT": Kind.LIGHT,
    "OBJ": Kind.LIGHT,
    "RAW": Kind.LIGHT,
    "SNAPSHOT": Kind.LIGHT,
    "TRICOLOR": Kind.LIGHT,
    "STACK": Kind.LIGHT,
}
_PICTTYPE = {1: Kind.LIGHT, 2: Kind.BIAS, 3: Kind.DARK, 4: Kind.FLAT}  # SBIG's extension of FITS


@lru_cache(maxsize=1024)
def kind_of_word(name: str) -> tuple[Kind | None, bool]:
    """The kind a header's word for it means (None if unknown), and whether the word says "master".

    Case, blanks, "_" and "-" do not count, nor does a trailing Frame or Field. Flat darks are
    looked for before darks and flats, lights before both: "Light (dark corrected)" is a light.
    """
    letters = _NOT_LETTERS.sub("", name.upper())
    master = "MASTER" in letters
    letters = letters.replace("MASTER", "")
    bare = letters.removesuffix("FRAME").removesuffix("FIELD").removesuffix("IMAGE") or letters
    if bare in _EXACT:
        return _EXACT[bare], master
    return _kind_within(letters), master


_NO_LIGHT = re.compile(r"(?:TWI|DAY|MOON|SUN|FLASH|SKY|NIGHT)LIGHT|LIGHT(?:BOX|PANEL|PAD)")
"""Words with "light" in them that are no lights: a twilight flat is a flat."""


def _kind_within(letters: str) -> Kind | None:
    if "TWILIGHT" in letters and not any(k in letters for k in ("DARK", "BIAS", "ZERO")):
        return Kind.FLAT
    letters = _NO_LIGHT.sub("", letters)
    if "LIGHT" in letters or "SCIENCE" in letters:
        return Kind.LIGHT
    if "FLATDARK" in letters or "DARKFLAT" in letters:
        return Kind.FLAT_DARK
    for part, kind in (
        ("BIAS", Kind.BIAS),
        ("DARK", Kind.DARK),
        ("FLAT", Kind.FLAT),
        ("ZERO", Kind.BIAS),
    ):
        if part in letters:
            return kind
    return None


def kind_of_picttype(code: int) -> Kind | None:
    """Returns the kind of a PICTTYPE number, as TheSkyX and MaxIm DL write it."""
    return _PICTTYPE.get(code)


# --- names of files and folders -------------------------------------------------------------------

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_HINTS = {
    "bias": Kind.BIAS,
    "biases": Kind.BIAS,
    "biasframes": Kind.BIAS,
    "superbias": Kind.BIAS,
    "mbias": Kind.BIAS,
    "offset": Kind.BIAS,
    "offsets": Kind.BIAS,
    "dark": Kind.DARK,
    "darks": Kind.DARK,
    "darkframes": Kind.DARK,
    "superdark": Kind.DARK,
    "mdark": Kind.DARK,
    "flat": Kind.FLAT,
    "flats": Kind.FLAT,
    "flatframes": Kind.FLAT,
    **{
        f"{light}flat{s}": Kind.FLAT
        for light in ("sky", "dome", "twilight", "twi", "dusk", "dawn", "panel")
        for s in ("", "s")
    },
    "twilight": Kind.FLAT,
    "twilights": Kind.FLAT,
    "superflat": Kind.FLAT,
    "mflat": Kind.FLAT,
    "flatdark": Kind.FLAT_DARK,
    "flatdarks": Kind.FLAT_DARK,
    "darkflat": Kind.FLAT_DARK,
    "darkflats": Kind.FLAT_DARK,
    "light": Kind.LIGHT,
    "lights": Kind.LIGHT,
    "lightframes": Kind.LIGHT,
}
_OTHER_MEANING = """
    shark wolf tower nebula doodad horse cloud sky skies site matter pollution box panel leak year
"""
_NOT_A_KIND_BEFORE = frozenset(_OTHER_MEANING.split())  # "Dark Shark Nebula", "dark sky site"
_OFFSET_SETTING = re.compile(r"([a-z].*?[^a-z])offset[ _=-]?(?=[0-9])", re.IGNORECASE | re.DOTALL)
"""It stands behind other words; a name whose first word it is, is that of a numbered bias."""
_SAY_MASTER = """
    master masters superbias superdark superflat mbias mdark mflat stacked stack integration
    integrated sigmaclip maxclip
"""
_MASTER_WORDS = frozenset(_SAY_MASTER.split())


def kind_of_name(name: str) -> Kind | None:
    """Returns the kind in the whole words of a file's or a folder's name; None if none or several.

    "DarkFlats", "dark flats" and "flat-dark" are flat darks; "Dark Shark Nebula" is no dark, and
    "gain100_offset50" is a setting.
    """
    kinds = kinds_in_name(name)
    return kinds[0] if len(kinds) == 1 else None


@lru_cache(maxsize=4096)
def kinds_in_name(name: str) -> tuple[Kind, ...]:
    """Returns all kinds in the whole words of a name, in their order."""
    parts = [word.lower() for word in _WORDS.findall(_OFFSET_SETTING.sub(r"\1", name))]
    if "corrected" in parts:  # "master_flat_corrected_with_flat_darks"
        parts = parts[: parts.index("corrected")]
    kinds: list[Kind] = []
    i = 0
    while i < len(parts):
        after = parts[i + 1] if i + 1 < len(parts) else ""
        joined = _HINTS.get(parts[i] + after) if after else None
        kind = _HINTS.get(parts[i])
        if kind is not None and joined is Kind.FLAT_DARK:
            kinds.append(joined)
            i += 1
        elif kind is not None and after not in _NOT_A_KIND_BEFORE:
            kinds.append(kind)
        i += 1
    return tuple(dict.fromkeys(kinds))


@lru_cache(maxsize=4096)
def master_in_name(stem: str) -> bool:
    """Returns True when a file's name calls it a master or a stack, by whole words."""
    parts = [word.lower() for word in _WORDS.findall(stem)]
    joined = (first + second for first, second in pairwise(parts))
    return not _MASTER_WORDS.isdisjoint(parts) or not _MASTER_WORDS.isdisjoint(joined)


FOLDERS = 6
"""How many of the nearest folders may name a kind: farther up stand users, disks and archives."""


def hint_of_path(path: str, reach: int = FOLDERS) -> tuple[Kind, Text] | None:
    """The kind by a file's name, else by its nearest `reach` folders, and which name gave it."""
    return next(iter(_hints(path, reach)), None)


def flat_dark_hint(path: str, reach: int = FOLDERS) -> Text | None:
    """The name that calls a dark a flat dark: of its file or a near folder; None if none does.

    A file or folder called dark says no more than the frame's own type, so that folders above
    it are asked; one that says another kind ends the search.
    """
    if "flat" not in path.lower():
        return None
    for kind, hint in _hints(path, reach):
        if kind is Kind.FLAT_DARK:
            return hint
        if kind is not Kind.DARK:
            return None
    return None


def _hints(path: str, reach: int) -> tuple[tuple[Kind, Text], ...]:
    """Returns the kinds in the names of a file and its nearest folders, nearest first."""
    folder, name = os.path.split(path)
    hints = _hints_of_folders(folder, reach)
    kind = kind_of_name(stem_of(name))
    if kind is None:
        return hints
    return (kind, text("the file name '{name}'", name=name[:200])), *hints


@lru_cache(maxsize=4096)
def _hints_of_folders(folder: str, reach: int) -> tuple[tuple[Kind, Text], ...]:
    hints: list[tuple[Kind, Text]] = []
    for _ in range(min(reach, FOLDERS)):
        folder, name = os.path.split(folder)
        if not name:
            break
        kind = kind_of_name(name)
        if kind is not None:
            hints.append((kind, text("the folder name '{name}'", name=name[:200])))
    return tuple(hints)


_CALIBRATED = re.compile(r"(?<![a-z])calibrated(?![a-z])", re.IGNORECASE)


def calibrated_name(path: str, reach: int, *, floats: bool) -> Text | None:
    """Returns the name of a file or a near folder that calls a frame calibrated already.

    Siril's begin with "pp_", PixInsight's end in "_c" (and further steps, "_c_cc"); as that may be
    the name of a filter, it counts only for pixels that are `floats`.
    """
    if not floats and "pp_" not in path and "calibrated" not in path.lower():
        return None  # nearly all frames: a scan reads thousands
    folder, name = os.path.split(path)
    stem = stem_of(name)
    if stem.startswith("pp_") or _CALIBRATED.search(stem) or (floats and _CALIBRATED_END(stem)):
        return text("the file name '{name}'", name=name[:200])
    return _calibrated_folder(folder, reach)


@lru_cache(maxsize=4096)
def _calibrated_folder(folder: str, reach: int) -> Text | None:
    for _ in range(min(reach, FOLDERS)):
        folder, name = os.path.split(folder)
        if _CALIBRATED.search(name):
            return text("the folder name '{name}'", name=name[:200])
    return None


_CALIBRATED_END = re.compile(r"_(?:c|cal)(?:_(?:cc|d|r|lps|a))*$").search


def two_kinds(path: str, reach: int) -> Text | None:
    """Returns why the name of a file, or of a near folder, gives no kind: it has two of them."""
    folder, name = os.path.split(path)
    kinds = kinds_in_name(stem_of(name))
    if len(kinds) > 1:
        return text(
            "its name says both {first} and {second}: set the type",
            first=KIND_WORDS[kinds[0]],
            second=KIND_WORDS[kinds[1]],
        )
    for _ in range(min(reach, FOLDERS)):
        folder, name = os.path.split(folder)
        kinds = kinds_in_name(name)
        if len(kinds) > 1:
            return text(
                "its folder '{name}' says both {first} and {second}: set the type",
                name=name[:200],
                first=KIND_WORDS[kinds[0]],
                second=KIND_WORDS[kinds[1]],
            )
    return None


_ENDINGS = re.compile(r"(\.(fits?|fts|xisf))?(\.(gz|fz))?(\[[0-9]+\])?$", re.IGNORECASE)


def stem_of(name: str) -> str:
    """Returns a file's name without its ending: "a.fits.gz" is "a", and so is "a.fit[3]"."""
    return _ENDINGS.sub("", name)
