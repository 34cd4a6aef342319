"""The library's English sentences in the user's language.

The library says why in English, and the command line shows the same words. Here every sentence
has a template; what a sentence fills in is found, put into the user's language where it is a word
of its own, and filled into the translation. A sentence without a template stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Sentences"
_COLD = re.compile(r"(?<![\w.])-(?=\d+(\.\d+)? °C)")
_DEPTH = 4  # a sentence in a clause in a list

_MARKED = (
    # words on their own
    QT_TRANSLATE_NOOP("Sentences", "bias"),
    QT_TRANSLATE_NOOP("Sentences", "dark"),
    QT_TRANSLATE_NOOP("Sentences", "flat dark"),
    QT_TRANSLATE_NOOP("Sentences", "flat"),
    QT_TRANSLATE_NOOP("Sentences", "light"),
    QT_TRANSLATE_NOOP("Sentences", "camera"),
    QT_TRANSLATE_NOOP("Sentences", "temperature"),
    QT_TRANSLATE_NOOP("Sentences", "gain"),
    QT_TRANSLATE_NOOP("Sentences", "offset"),
    QT_TRANSLATE_NOOP("Sentences", "readout"),
    QT_TRANSLATE_NOOP("Sentences", "binning"),
    QT_TRANSLATE_NOOP("Sentences", "size"),
    QT_TRANSLATE_NOOP("Sentences", "exposure"),
    QT_TRANSLATE_NOOP("Sentences", "channels"),
    QT_TRANSLATE_NOOP("Sentences", "night"),
    QT_TRANSLATE_NOOP("Sentences", "filter"),
    QT_TRANSLATE_NOOP("Sentences", "unknown"),
    QT_TRANSLATE_NOOP("Sentences", "an unknown exposure"),
    QT_TRANSLATE_NOOP("Sentences", "today"),
    QT_TRANSLATE_NOOP("Sentences", "yesterday"),
    QT_TRANSLATE_NOOP("Sentences", "dated in the future"),
    QT_TRANSLATE_NOOP("Sentences", "{n} days ago"),
    QT_TRANSLATE_NOOP("Sentences", "{n} months ago"),
    QT_TRANSLATE_NOOP("Sentences", "{y} y {m} m ago"),
    QT_TRANSLATE_NOOP("Sentences", "{y} y ago"),
    QT_TRANSLATE_NOOP("Sentences", "1 frame"),
    QT_TRANSLATE_NOOP("Sentences", "{n} frames"),
    QT_TRANSLATE_NOOP("Sentences", "the frames"),
    QT_TRANSLATE_NOOP("Sentences", "the settings"),
    QT_TRANSLATE_NOOP("Sentences", "the bias or dark"),
    QT_TRANSLATE_NOOP("Sentences", "the way it is made"),
    # what an engine is doing
    QT_TRANSLATE_NOOP("Sentences", "starting"),
    QT_TRANSLATE_NOOP("Sentences", "checking"),
    QT_TRANSLATE_NOOP("Sentences", "measuring"),
    QT_TRANSLATE_NOOP("Sentences", "calibrating"),
    QT_TRANSLATE_NOOP("Sentences", "integrating"),
    QT_TRANSLATE_NOOP("Sentences", "writing"),
    QT_TRANSLATE_NOOP("Sentences", "saving"),
    QT_TRANSLATE_NOOP("Sentences", "cancelled"),
    QT_TRANSLATE_NOOP("Sentences", "the engine ended without finishing it (exit code {code})"),
    QT_TRANSLATE_NOOP("Sentences", "no master was written"),
    QT_TRANSLATE_NOOP("Sentences", "the built-in engine, as asked for"),
    QT_TRANSLATE_NOOP("Sentences", "the built-in engine: PixInsight was not found"),
    QT_TRANSLATE_NOOP("Sentences", "PixInsight, as asked for"),
    QT_TRANSLATE_NOOP("Sentences", "PixInsight, which was found"),
    # why a master was chosen
    QT_TRANSLATE_NOOP("Sentences", "Master {what}: same {keys}"),
    QT_TRANSLATE_NOOP("Sentences", "Master {what}: nothing but its size is known to agree"),
    QT_TRANSLATE_NOOP("Sentences", "bias, {rest}"),
    QT_TRANSLATE_NOOP("Sentences", "flat dark {rest}"),
    QT_TRANSLATE_NOOP("Sentences", "dark {rest}"),
    QT_TRANSLATE_NOOP("Sentences", "bias {rest}"),
    QT_TRANSLATE_NOOP("Sentences", "{rest}, made in this run"),
    QT_TRANSLATE_NOOP("Sentences", "{rest}, made {age}"),
    QT_TRANSLATE_NOOP("Sentences", "exposure equal"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "exposure the longest not longer than the shortest {kind}, {dark} for {flats}",
    ),
    QT_TRANSLATE_NOOP("Sentences", "exposure the nearest longer, {dark} for {flats}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "exposure {dark} for {flats}: without a bias the dark cannot be scaled"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "neither side tells its camera or settings: only the size agrees"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{key} not known of the master, nor of the {kind}"),
    QT_TRANSLATE_NOOP("Sentences", "{key} not known of the master, the {kind} has {value}"),
    QT_TRANSLATE_NOOP("Sentences", "{key}, not known of the {kind}"),
    QT_TRANSLATE_NOOP("Sentences", "{key}, the {kind} has {value}"),
    QT_TRANSLATE_NOOP("Sentences", "camera {value}"),
    QT_TRANSLATE_NOOP("Sentences", "temperature {value}"),
    QT_TRANSLATE_NOOP("Sentences", "gain {value}"),
    QT_TRANSLATE_NOOP("Sentences", "offset {value}"),
    QT_TRANSLATE_NOOP("Sentences", "readout {value}"),
    QT_TRANSLATE_NOOP("Sentences", "binning {value}"),
    QT_TRANSLATE_NOOP("Sentences", "size {value}"),
    QT_TRANSLATE_NOOP("Sentences", "exposure {value}"),
    QT_TRANSLATE_NOOP("Sentences", "channels {value}"),
    # why none was chosen, and what lost
    QT_TRANSLATE_NOOP("Sentences", "no master {kind} to choose from"),
    QT_TRANSLATE_NOOP("Sentences", "no master {kind} agrees"),
    QT_TRANSLATE_NOOP("Sentences", "no master {kind} agrees among {n}"),
    QT_TRANSLATE_NOOP("Sentences", "no master {kind} with {wanted}"),
    QT_TRANSLATE_NOOP("Sentences", "no master {kind} with {wanted} among {n}"),
    QT_TRANSLATE_NOOP("Sentences", "the nearest is {name}: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "no master {kind}: chosen by you"),
    QT_TRANSLATE_NOOP("Sentences", "chosen by you"),
    QT_TRANSLATE_NOOP("Sentences", "the master {kind} chosen by you cannot be read: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "exposure not known, the chosen one has {value}"),
    QT_TRANSLATE_NOOP("Sentences", "exposure {value}, the chosen one has the {kind}'s own"),
    QT_TRANSLATE_NOOP("Sentences", "{longer}, the chosen one's {value} is not"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "exposure {value}, the chosen one's {chosen} is nearer to the {kind}'s {flats}",
    ),
    QT_TRANSLATE_NOOP("Sentences", "exposure {value} is longer than the {kind}'s {flats}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "less is known of it than of the chosen one: {keys} cannot be compared"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "temperature {value}, the chosen one has {chosen}, the {kind} {wanted}"
    ),
    QT_TRANSLATE_NOOP("Sentences", "its age is not known, the chosen one is made in this run"),
    QT_TRANSLATE_NOOP("Sentences", "its age is not known, the chosen one {date}"),
    QT_TRANSLATE_NOOP("Sentences", "older (made earlier on {date})"),
    QT_TRANSLATE_NOOP("Sentences", "older (made {date}, the chosen one is made in this run)"),
    QT_TRANSLATE_NOOP("Sentences", "older (made {date}, the chosen one {chosen})"),
    QT_TRANSLATE_NOOP("Sentences", "as good as the chosen one, which comes first by name"),
    QT_TRANSLATE_NOOP(
        "Sentences", "made anew in this run, and not used for its flats; --staged uses it"
    ),
    QT_TRANSLATE_NOOP("Sentences", "not made: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "1 more master matches less well"),
    QT_TRANSLATE_NOOP("Sentences", "{n} more masters match less well"),
    # the state of a step, and its rejection
    QT_TRANSLATE_NOOP("Sentences", "only {frames}: a master needs at least {n}"),
    QT_TRANSLATE_NOOP("Sentences", "only {n} frames: {enough} or more give a cleaner master"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} is there already and is no master of this program's: another name is taken",
    ),
    QT_TRANSLATE_NOOP("Sentences", "made again because you asked for it"),
    QT_TRANSLATE_NOOP("Sentences", "{what} changed since it was made"),
    QT_TRANSLATE_NOOP("Sentences", "{n} frames: fewer than {limit}"),
    QT_TRANSLATE_NOOP("Sentences", "{n} frames: {limit} or more"),
    QT_TRANSLATE_NOOP("Sentences", "linear fit clipping needs {limit} frames, there are {n}"),
    # warnings
    QT_TRANSLATE_NOOP(
        "Sentences", "not calibrated: neither a master bias nor a master dark matches"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "a dark of {dark} is taken unscaled from flats of {flats}: no bias matches"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "a dark of {dark} is longer than the flats ({flats}): made for lights?"
    ),
    QT_TRANSLATE_NOOP("Sentences", "a flat dark of {dark} is longer than the flats ({flats})"),
    QT_TRANSLATE_NOOP(
        "Sentences", "the dark is scaled up from {dark} to {flats}: its noise grows with it"
    ),
    QT_TRANSLATE_NOOP("Sentences", "no set point is known, and the sensor ran from {heats}"),
    QT_TRANSLATE_NOOP("Sentences", "the set points run from {heats}, each near the next"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{n} of {frames}: the sensor was more than {limit} off the set point {point} ({heats})",
    ),
    QT_TRANSLATE_NOOP("Sentences", "bias frames of {exposures}: are these darks?"),
    QT_TRANSLATE_NOOP("Sentences", "the exposures run from {exposures}: no one dark fits them all"),
    QT_TRANSLATE_NOOP("Sentences", "the exposures run from {exposures}, each near the next"),
    QT_TRANSLATE_NOOP("Sentences", "different {keyword} in one group: {values}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "written by different programs: {programs}; do they store pixels alike?"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "the headers tell no {keys}: kept apart from {frames} of {rest}"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{low} to {high}"),
    # what only a look at all groups, or at the pixels, tells
    QT_TRANSLATE_NOOP("Sentences", "its level lies above that of the others in its group"),
    QT_TRANSLATE_NOOP("Sentences", "its level lies below that of the others in its group"),
    QT_TRANSLATE_NOOP("Sentences", "too many of its pixels are at full scale"),
    QT_TRANSLATE_NOOP("Sentences", "the headers tell no exposure"),
    QT_TRANSLATE_NOOP("Sentences", "no filter is told, and other frames of {camera} have one"),
    QT_TRANSLATE_NOOP("Sentences", "an unknown size"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{own}, where {frames} like them have {size}: a part of the sensor by mistake?",
    ),
    # notes on the plan
    QT_TRANSLATE_NOOP(
        "Sentences",
        "1 flat has neither bias nor dark from a library; with --staged the masters made in this "
        "run are used for its flats",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{n} flats have neither bias nor dark from a library; with --staged the masters made in "
        "this run are used for its flats",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{n} frame tells neither camera nor settings: grouped by size alone"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{n} frames tell neither camera nor settings: grouped by size alone"
    ),
    # why a kind is not what the header says
    QT_TRANSLATE_NOOP("Sentences", "{exposure} is the exposure of {flats} and of no light frame"),
    QT_TRANSLATE_NOOP("Sentences", "flat {filter} of {night}"),
    QT_TRANSLATE_NOOP("Sentences", "flat of {night}"),
    QT_TRANSLATE_NOOP("Sentences", "{flats} and 1 more flat group"),
    QT_TRANSLATE_NOOP("Sentences", "{flats} and {n} more flat groups"),
    QT_TRANSLATE_NOOP("Sentences", "{why} ({frames} that say dark)"),
    QT_TRANSLATE_NOOP("Sentences", "{kind} by {hint} ({frames})"),
    QT_TRANSLATE_NOOP("Sentences", "the file name '{name}'"),
    QT_TRANSLATE_NOOP("Sentences", "the folder name '{name}'"),
    QT_TRANSLATE_NOOP("Sentences", "{n} more names"),
    QT_TRANSLATE_NOOP("Sentences", "set by you: {values}"),
    # why a file is not used
    QT_TRANSLATE_NOOP("Sentences", "a light frame"),
    QT_TRANSLATE_NOOP("Sentences", "already a master {kind}"),
    QT_TRANSLATE_NOOP("Sentences", "left out by you"),
    QT_TRANSLATE_NOOP("Sentences", "left out: only {kinds} asked for"),
    QT_TRANSLATE_NOOP("Sentences", "in the library: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "the same file as {other}"),
    QT_TRANSLATE_NOOP("Sentences", "the same folder as {other}"),
    QT_TRANSLATE_NOOP("Sentences", "the file is cut short"),
    QT_TRANSLATE_NOOP("Sentences", "the file is cut short: {n} bytes are missing"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "the file is cut short: {have} of {size} are there ({n} bytes are missing)",
    ),
    QT_TRANSLATE_NOOP("Sentences", "the file is empty"),
    QT_TRANSLATE_NOOP(
        "Sentences", "nothing tells what it is: no type in its header, its name or its folder"
    ),
    QT_TRANSLATE_NOOP("Sentences", "its type '{type}' is none that masters are made of"),
    QT_TRANSLATE_NOOP(
        "Sentences", "it is a colour image (3 channels); masters are made of raw frames"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "not a frame: the name does not end in .fit, .fits, .fts or .xisf"
    ),
    QT_TRANSLATE_NOOP("Sentences", "it is not a FITS file: it does not begin with SIMPLE"),
    QT_TRANSLATE_NOOP("Sentences", "the folder cannot be read: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "its XML header is said to be {size} long"),
    # libraries and exports
    QT_TRANSLATE_NOOP(
        "Sentences", "superseded by a newer one (made {mine}, the chosen one {chosen})"
    ),
    QT_TRANSLATE_NOOP("Sentences", "superseded by a newer one (made {mine})"),
    QT_TRANSLATE_NOOP("Sentences", "superseded by a newer one (the chosen one {chosen})"),
    QT_TRANSLATE_NOOP("Sentences", "superseded by a newer one"),
    QT_TRANSLATE_NOOP(
        "Sentences", "it was superseded, but the newer one is not in these library folders"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "the library folder {folder} is not there: make it first, or choose another one",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} is not a master bias, dark or flat"),
    QT_TRANSLATE_NOOP("Sentences", "{name} cannot be read: {why}"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "no room for {name} in the library {folder}: it takes {size}, {free} are free. Make room, "
        "or choose another folder",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "cannot write {name} to the library {folder}: no permission, or another program has a file "
        "open there",
    ),
    QT_TRANSLATE_NOOP("Sentences", "cannot copy {name} to the library {folder}: {why}"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "no room for {name} in the folder {folder}: it takes {size}, {free} are free. Make room, "
        "or choose another folder",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "cannot write {name} to the folder {folder}: no permission, or another program has a file "
        "open there",
    ),
    QT_TRANSLATE_NOOP("Sentences", "cannot copy {name} to the folder {folder}: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "there is no master to export: {why}"),
    QT_TRANSLATE_NOOP("Sentences", "there is no master to export"),
    QT_TRANSLATE_NOOP("Sentences", "WBPP takes masters as XISF files only"),
    QT_TRANSLATE_NOOP(
        "Sentences", "{path} is there already and is another file: give a new folder"
    ),
    QT_TRANSLATE_NOOP("Sentences", "a link to a file that is not there"),
)

TEMPLATES = tuple(map(str, _MARKED))
"""Every sentence the window puts into the user's language; what is in braces varies."""

_FIELD = re.compile(r"\{(\w+)\}")
_WHOLE = ("; ", ", ", " and ", " or ")


class _Language:
    """Whether sentences are to be translated at all."""

    foreign = False


def speak(*, foreign: bool) -> None:
    """Says that the language changed; English is shown as the library has it."""
    _Language.foreign = foreign
    sentence.cache_clear()


@lru_cache(maxsize=4096)
def sentence(text: str) -> str:
    """A sentence or a word of the library in the user's language, as print has it."""
    return typeset(_told(text, 0) if _Language.foreign else text)


def typeset(text: str) -> str:
    """Temperatures with a true minus sign: "−10 °C"."""
    return _COLD.sub("−", text) if "°C" in text else text


def _told(text: str, depth: int) -> str:
    if depth > _DEPTH or not any(c.isalpha() for c in text):
        return text
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            values = {k: _told(v, depth + 1) for k, v in found.groupdict().items()}
            return QCoreApplication.translate(_CONTEXT, template).format(**values)
    for mark in _WHOLE:
        if mark in text:
            parts = [_told(part, depth + 1) for part in text.split(mark)]
            return _joined(mark).join(parts)
    return text


def _joined(mark: str) -> str:
    word = mark
    if mark == " and ":
        word = QCoreApplication.translate("Sentences", "and")
    elif mark == " or ":
        word = QCoreApplication.translate("Sentences", "or")
    return mark if word == mark else f" {word} "


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates as patterns, those that say most first."""
    ordered = sorted(TEMPLATES, key=lambda t: -len(_FIELD.sub("", t)))
    return tuple((template, re.compile(_pattern(template))) for template in ordered)


def _pattern(template: str) -> str:
    """What fits a template; a clause never runs over a semicolon that the template lacks."""
    parts = _FIELD.split(template)
    filler = "[^;]+?" if ";" not in template else ".+?"
    shown = [
        f"(?P<{part}>{_FILLERS.get(part, filler)})" if i % 2 else re.escape(part)
        for i, part in enumerate(parts)
    ]
    return "".join(shown)


_NUMBER = r"-?[\d.,]+"
_FILLERS = {
    **dict.fromkeys(("n", "y", "m", "enough", "code"), _NUMBER),
    "kind": "bias|dark|flat dark|flat|light",
}
"""What alone fits some of the fields: a sentence is not to be taken for another."""
