"""What PixInsight's errors and warnings mean, in plain words and with the way out."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FILE = r"(?P<file>.+?)"


def _cause(pattern: str, words: str) -> tuple[re.Pattern[str], str]:
    return re.compile(pattern, re.IGNORECASE), words


# What PixInsight says, and what that is. The wording is that of its module sources
# (ImageIntegration 1.6.0, ImageCalibration 2.2.8).
_ERRORS = (
    _cause(
        rf"{_FILE}: Incompatible image geometry",
        "{file} has another size than the first frame: take it out, or make it a group of its own",
    ),
    _cause(
        r"Incompatible image geometry", "the master bias or dark has another size than the flats"
    ),
    _cause(
        rf"{_FILE}: Invalid or unsupported image",
        "PixInsight cannot read {file}: it is damaged or no image; take it out",
    ),
    _cause(rf"{_FILE}: Empty (?:image file|master)", "{file} holds no image; take it out"),
    _cause(
        rf"{_FILE}: Zero or insignificant signal detected",
        "{file} is black, so it cannot be scaled to the others; take it out",
    ),
    _cause(
        r"requires at least three images|defines less than three source images",
        "PixInsight needs at least 3 frames",
    ),
    _cause(
        r"Linear fit rejection requires at least five images",
        "linear fit clipping needs at least 5 frames: choose another rejection",
    ),
    _cause(
        r"Excluded (?P<count>\d+) invalid file\(s\) - less than 3",
        "{count} of the frames could not be used, and fewer than 3 are left",
    ),
    _cause(
        r"Zero or insignificant PSF Signal Weight",
        "PixInsight tried to weight the frames by their stars, and these frames have none",
    ),
    _cause(
        r"Missing or invalid master (?P<kind>bias|dark|flat) frame",
        "PixInsight cannot read the master {kind}: make it again, or take it away",
    ),
    _cause(
        r"The specified output directory does not exist: (?P<folder>.+)",
        "the folder {folder} for the calibrated flats has gone",
    ),
    _cause(
        r"No such file exists on the local filesystem: (?P<file>.+)",
        "{file} has gone since the plan was made; make the plan again",
    ),
    _cause(
        r"target frames list contains duplicate file names",
        "two flats have the same name; PixInsight would write them to one file",
    ),
    _cause(
        r"Mismatched CFA patterns between .*: (?P<patterns>.+)",
        "the colour filter patterns of master and flats differ ({patterns})",
    ),
    _cause(
        r"Invalid combination of file formats|Incremental file reads have been enabled",
        "PixInsight cannot combine frames of these file formats with each other: convert them "
        "to one, or use the built-in engine",
    ),
    _cause(r"Zero or insignificant scaling factor for flat", "the flat is black"),
    _cause(
        r"lacks entitlement",
        "this PixInsight's licence does not allow the operation: start PixInsight once by hand "
        "and look at its licence",
    ),
    _cause(
        r"out of memory|bad_alloc|insufficient memory",
        "PixInsight ran out of memory: close other programs, or integrate fewer frames",
    ),
    _cause(
        r"no space left|disk (?:is )?full",
        "the disk is full: make room and run again",
    ),
    _cause(
        r"has no parameter (?P<name>\w+)",
        "this PixInsight lacks the setting {name}, without which the master would be wrong: "
        "update PixInsight, or use the built-in engine",
    ),
    _cause(
        r"No images? (?:could be|were) calibrated",
        "PixInsight could calibrate none of the flats",
    ),
)

_WARNINGS: tuple[tuple[re.Pattern[str], str | None], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (r"Overwriting existing file", None),  # what an earlier run left
        (r"Unconditional exit", None),  # said on every run, good or bad
        (
            r"No correlation between the master dark and target frames",
            "the flats show none of the dark's signal, so the scaled dark takes nothing away",
        ),
        (
            r"dark frame optimization threshold is probably too high",
            "the dark has hardly any bright pixels to find its scaling with",
        ),
        (r"Inconsistent .* value\(s\) - metadata not generated", None),  # we write our own
    )
)


def explain(lines: Iterable[str]) -> str | None:
    """What error lines mean, as one sentence; None where none of them is known.

    The first cause is the one that is told: what follows in a log are its consequences.
    """
    told = [line for line in lines if line.strip()]
    for pattern, words in _ERRORS:
        for line in told:
            found = pattern.search(bare(line))
            if found is not None:
                return words.format(**found.groupdict())
    return None


def plain_warning(text: str) -> str | None:
    """A warning in plain words, or as PixInsight said it; None where it is of no use to anybody."""
    for pattern, words in _WARNINGS:
        if pattern.search(text):
            return words
    return text.strip()


_MARK = re.compile(
    r"^(?:<\*\s*Warning\s*\*>|\*{2,3}\s*(?:Fatal )?(?:PCL )?(?:Error|Exception|Warning)\s*:)\s*"
)


def bare(line: str) -> str:
    """A line without the mark of an error or a warning."""
    return _MARK.sub("", line.strip())
