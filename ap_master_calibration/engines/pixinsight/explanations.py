"""Explains PixInsight's errors and warnings in plain English, with the way out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ap_master_calibration.text import Text, text, verbatim

Explanation = tuple[re.Pattern[str], Callable[[re.Match[str]], Text]]


def _row(pattern: str, meaning: Callable[[re.Match[str]], Text]) -> Explanation:
    return re.compile(pattern, re.IGNORECASE), meaning


_KINDS = {"bias": text("bias"), "dark": text("dark"), "flat": text("flat")}

# The wording is that of PixInsight's module sources (ImageIntegration 1.6.0, ImageCalibration
# 2.2.8), and at the end that of our own program.js.
_ERRORS = (
    _row(
        r"(?P<file>.+?): Incompatible image geometry",
        lambda m: text(
            "{file} has another size than the first frame: take it out, or make it a group of "
            "its own",
            file=m["file"],
        ),
    ),
    _row(
        r"Incompatible image geometry",
        lambda _: text("the master bias or dark has another size than the flats"),
    ),
    _row(
        r"(?P<file>.+?): Invalid or unsupported image",
        lambda m: text(
            "PixInsight cannot read {file}: it is damaged or no image; take it out",
            file=m["file"],
        ),
    ),
    _row(
        r"(?P<file>.+?): Empty (?:image file|master)",
        lambda m: text("{file} holds no image; take it out", file=m["file"]),
    ),
    _row(
        r"(?P<file>.+?): Zero or insignificant signal detected",
        lambda m: text(
            "{file} is black, so it cannot be scaled to the others; take it out", file=m["file"]
        ),
    ),
    _row(
        r"requires at least three images|defines less than three source images",
        lambda _: text("PixInsight needs at least 3 frames"),
    ),
    _row(
        r"Linear fit rejection requires at least five images",
        lambda _: text("linear fit clipping needs at least 5 frames: choose another rejection"),
    ),
    _row(
        r"Excluded (?P<count>\d+) invalid file\(s\) - less than 3",
        lambda m: text(
            "{count} of the frames could not be used, and fewer than 3 are left",
            count=int(m["count"]),
        ),
    ),
    _row(
        r"Zero or insignificant PSF Signal Weight",
        lambda _: text(
            "PixInsight tried to weight the frames by their stars, and these frames have none"
        ),
    ),
    _row(
        r"Missing or invalid master (?P<kind>bias|dark|flat) frame",
        lambda m: text(
            "PixInsight cannot read the master {kind}: make it again, or take it away",
            kind=_KINDS[m["kind"].lower()],
        ),
    ),
    _row(
        r"The specified output directory does not exist: (?P<folder>.+)",
        lambda m: text("the folder {folder} for the calibrated flats has gone", folder=m["folder"]),
    ),
    _row(
        r"No such file exists on the local filesystem: (?P<file>.+)",
        lambda m: text(
            "{file} has gone since the plan was made; make the plan again", file=m["file"]
        ),
    ),
    _row(
        r"target frames list contains duplicate file names",
        lambda _: text("two flats have the same name; PixInsight would write them to one file"),
    ),
    _row(
        r"Mismatched CFA patterns between .*: (?P<patterns>.+)",
        lambda m: text(
            "the colour filter patterns of master and flats differ ({patterns})",
            patterns=m["patterns"],
        ),
    ),
    _row(
        r"Invalid combination of file formats|Incremental file reads have been enabled",
        lambda _: text(
            "PixInsight cannot combine frames of these file formats with each other: convert them "
            "to one, or use the built-in engine"
        ),
    ),
    _row(r"Zero or insignificant scaling factor for flat", lambda _: text("the flat is black")),
    _row(
        r"lacks entitlement",
        lambda _: text(
            "this PixInsight's licence does not allow the operation: start PixInsight once by hand "
            "and look at its licence"
        ),
    ),
    _row(
        r"out of memory|bad_alloc|insufficient memory",
        lambda _: text(
            "PixInsight ran out of memory: close other programs, or integrate fewer frames"
        ),
    ),
    _row(
        r"no space left|disk (?:is )?full",
        lambda _: text("the disk is full: make room and run again"),
    ),
    _row(
        r"No images? (?:could be|were) calibrated",
        lambda _: text("PixInsight could calibrate none of the flats"),
    ),
    _row(
        r"has no parameter (?P<name>\w+)",
        lambda m: text(
            "this PixInsight lacks the setting {name}, without which the master would be wrong: "
            "update PixInsight, or use the built-in engine",
            name=m["name"],
        ),
    ),
    _row(
        r"^its (?P<kind>bias|dark) was not made: (?P<step>.+)",
        lambda m: text(
            "its {kind} was not made: {step}", kind=_KINDS[m["kind"].lower()], step=m["step"]
        ),
    ),
)

_WARNINGS = (
    _row(
        r"No correlation between the master dark and target frames",
        lambda _: text(
            "the flats show none of the dark's signal, so the scaled dark takes nothing away"
        ),
    ),
    _row(
        r"dark frame optimization threshold is probably too high",
        lambda _: text("the dark has hardly any bright pixels to find its scaling with"),
    ),
)
_USELESS_WARNINGS = (
    re.compile(r"Overwriting existing file", re.IGNORECASE),  # left by a cancelled run
    re.compile(r"Unconditional exit", re.IGNORECASE),  # on every run, good or bad
    re.compile(r"Inconsistent .* value\(s\) - metadata not generated", re.IGNORECASE),  # we do it
)


def explain(lines: Iterable[str]) -> Text | None:
    """Returns what error lines mean, as one sentence; None where none of them is known.

    The first cause in the table wins: what follows it in a log are its consequences.
    """
    bare_lines = [bare(line) for line in lines if line.strip()]
    for pattern, meaning in _ERRORS:
        for line in bare_lines:
            if match := pattern.search(line):
                return meaning(match)
    return None


def explain_warning(line: str) -> Text | None:
    """Returns a warning in plain words, else as PixInsight wrote it; None where it is of no use."""
    if any(pattern.search(line) for pattern in _USELESS_WARNINGS):
        return None
    for pattern, meaning in _WARNINGS:
        if match := pattern.search(line):
            return meaning(match)
    return verbatim(line.strip())


_LABEL = re.compile(
    r"^(?:<\*\s*Warning\s*\*>|\*{2,3}\s*(?:Fatal )?(?:PCL )?(?:Error|Exception|Warning)\s*:)\s*"
)


def bare(line: str) -> str:
    """Returns a line without the label of an error or a warning."""
    return _LABEL.sub("", line.strip())
