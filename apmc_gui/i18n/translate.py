"""The library's sentences in the user's language."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt

from ap_master_calibration.text import Argument, Text

CONTEXT = "Sentences"
"""The context of the library's sentences in the translation files."""

_COLD = re.compile(r"(?<![\w.])-(?=\d+(\.\d+)? °C)")


def translated(words: Text) -> str:
    """A sentence of the library in the user's language, typeset; other words stay as they are."""
    return typeset(_translated(words))


def typeset(words: str) -> str:
    """Temperatures with a true minus sign: "−10 °C"."""
    return _COLD.sub("−", words) if "°C" in words else words


def plain_tip(words: str | None) -> str:
    """A tool tip that shows its words as they are, even where they look like HTML to Qt.

    A header may hold anything: a camera called `<img src=//server/x.png>` must load no picture.
    """
    if words is None or not Qt.mightBeRichText(words):
        return words or ""
    return escape(words).replace("\n", "<br>")


def paths_named(words: str, paths: Collection[str]) -> tuple[str, ...]:
    """Returns which of some paths a sentence of the library names."""
    if not isinstance(words, Text):
        return ()
    found = [
        path
        for value in words.arguments.values()
        if isinstance(value, str)
        for path in ((str(value),) if value in paths else paths_named(value, paths))
    ]
    return tuple(dict.fromkeys(found))


def with_file_names(words: Text) -> Text:
    """Returns a sentence of the library that names files without their folders."""
    values = words.arguments.items()
    arguments: dict[str, Argument] = {name: _brief(value) for name, value in values}
    if arguments == words.arguments or words.number is not None:
        return words
    english = words.template.format(**arguments)
    return Text(english, words.template, arguments, words.number, words.kind)


def _brief(value: Argument) -> Argument:
    if isinstance(value, Text) and value.template:
        return with_file_names(value)
    is_file = isinstance(value, str) and os.path.isabs(value) and os.path.splitext(value)[1]
    return os.path.basename(str(value)) if is_file else value


def _translated(words: str) -> str:
    if not isinstance(words, Text) or not words.template:
        return str(words)
    count = -1 if words.number is None else words.number
    pattern = QCoreApplication.translate(CONTEXT, words.template, "", count)
    if pattern == words.template:  # English, which has its plural already, or a list
        if not any(isinstance(value, Text) for value in words.arguments.values()):
            return str(words)
        if words.number == 1:
            return str(words)
    return pattern.format(**{k: _shown(v) for k, v in words.arguments.items()})


def _shown(value: Argument) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return value.isoformat() if isinstance(value, date) else _translated(value)
