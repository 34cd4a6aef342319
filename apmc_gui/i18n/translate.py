"""The library's sentences in the user's language."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import Qt

from ap_master_calibration.text import Argument, Text, verbatim

CONTEXT = "Sentences"
"""The context of the library's sentences in the translation files."""

_NUMBER = re.compile(
    r"[-−]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?( ?(%|s|min|h|d|ADU|B|kB|MB|GB|TB|°C|mm|µm|e-))?"
)
_COLD = re.compile(r"(?<![\w.])-(?=\d+(\.\d+)? °C)")


def translated(text: Text) -> str:
    """A sentence of the library in the user's language, typeset; other words stay as they are."""
    return typeset(_translated(text))


def ended(clause: str) -> str:
    """Returns a clause with a full stop, unless it ends a sentence already; "" stays as it is."""
    return clause if not clause or clause.endswith((".", "!", "?", "…")) else f"{clause}."


def capital(clause: str) -> str:
    """Returns a clause that begins as a sentence does, unless it begins with a name of a file."""
    first = clause.split(" ", 1)[0].rstrip(",:;")
    return f"{clause[:1].upper()}{clause[1:]}" if first.isalpha() else clause


def as_sentence(clause: str) -> str:
    """Returns a clause as a full sentence."""
    return ended(capital(clause))


def grouped(count: int) -> str:
    """Returns a count as the user's language writes it: "1,200", "1.200"."""
    return localised(f"{count:,}")


def localised(number: str) -> str:
    """Returns a number, with its unit or not, as the user's language writes it: "161,1 %".

    What is more than that, such as the name of a file, stays as it is.
    """
    locale = QLocale()
    point, group = locale.decimalPoint(), locale.groupSeparator()
    if point == "." or not _NUMBER.fullmatch(number):
        return number
    return "".join({".": point, ",": group}.get(letter, letter) for letter in number)


def typeset(text: str) -> str:
    """Temperatures with a true minus sign, "−10 °C", and a number as `localised` has it."""
    return localised(_COLD.sub("−", text) if "°C" in text else text)


def plain_tip(text: str | None) -> str:
    """Returns a tool tip that shows its words as they are, even where they look like HTML to Qt.

    A header may hold anything: a camera called `<img src=//server/x.png>` must load no picture.
    """
    if text is None or not Qt.mightBeRichText(text):
        return text or ""
    return escape(text).replace("\n", "<br>")


def paths_named(words: str, paths: Collection[str]) -> tuple[str, ...]:
    """Returns which of some paths a sentence of the library names."""
    if not isinstance(words, Text):
        return ()
    paths_found = [
        path
        for value in words.arguments.values()
        if isinstance(value, str)
        for path in ((str(value),) if value in paths else paths_named(value, paths))
    ]
    return tuple(dict.fromkeys(paths_found))


def reason_first(sentence: str) -> str:
    """Returns a sentence with the name of the file it begins with at its end, which may be cut."""
    brief = with_file_names(sentence)
    line = translated(brief)
    for value in brief.arguments.values():
        name = re.match(rf"{re.escape(str(value))}\s?[:：]\s?", line) if value else None
        if name is not None:
            return f"{line[name.end() :]} ({value})"
    return line


def with_file_names(sentence: str) -> Text:
    """Returns a sentence of the library that names files without their folders."""
    text = verbatim(sentence)
    values = text.arguments.items()
    arguments: dict[str, Argument] = {name: _brief(value) for name, value in values}
    if arguments == text.arguments or text.number is not None:
        return text
    english = text.template.format(**arguments)
    return Text(english, text.template, arguments, text.number, text.kind)


def _brief(value: Argument) -> Argument:
    if isinstance(value, Text) and value.template:
        return with_file_names(value)
    is_file = isinstance(value, str) and os.path.isabs(value) and os.path.splitext(value)[1]
    return os.path.basename(str(value)) if is_file else value


def _translated(text: str) -> str:
    if not isinstance(text, Text) or not text.template:
        return str(text)
    count = -1 if text.number is None else text.number
    pattern = QCoreApplication.translate(CONTEXT, text.template, "", count)
    if (
        pattern == text.template and QLocale().decimalPoint() == "."
    ):  # English, which has its plural already, or a list
        if not any(isinstance(value, Text) for value in text.arguments.values()):
            return str(text)
        if text.number == 1:
            return str(text)
    return pattern.format(**{k: _shown(v) for k, v in text.arguments.items()})


def _shown(value: Argument) -> str:
    if isinstance(value, int):
        return grouped(value)
    return value.isoformat() if isinstance(value, date) else localised(_translated(value))
