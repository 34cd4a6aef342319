"""Sentences as values: each keeps the template and the arguments it was made of.

`text("only {count} frames", count=4)` is a `str`, so the command line, the log and the reports
use it as it is; a window looks up its template in the user's language and fills the same
arguments in. Translations are collected from the calls of `text` and `plural` in the source, so
both take literal strings only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, Never

Argument = str | int | date
"""What a template is filled with: text (perhaps a `Text`), a count, or a date.

Other numbers are formatted first, as only the caller knows their unit and digits.
"""


_set = object.__setattr__


class Text(str):
    """An English sentence with its template and arguments; equal to any `str` of the same words.

    `template` is "" where the words are not ours (a file's name, a line of PixInsight): they are
    shown as they are in every language. `number` chooses the plural form where there is one. `kind`
    tells code what the sentence is about, so that no code reads its words.
    """

    __slots__ = ("arguments", "kind", "number", "template")
    template: str
    arguments: Mapping[str, Argument]
    number: int | None
    kind: str | None

    def __new__(
        cls,
        english: str,
        template: str = "",
        arguments: Mapping[str, Argument] | None = None,
        number: int | None = None,
        kind: str | None = None,
    ) -> Text:
        new = super().__new__(cls, english)
        _set(new, "template", template)
        _set(new, "arguments", {} if arguments is None else dict(arguments))
        _set(new, "number", number)
        _set(new, "kind", kind)
        return new

    def __setattr__(self, name: str, value: Any) -> Never:
        raise AttributeError(f"a Text does not change: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (str(self), self.template, self.arguments, self.number, self.kind)

    def of_kind(self, kind: str) -> Text:
        """Returns the same sentence, marked with what it is about (a member of a StrEnum)."""
        return Text(self, self.template, self.arguments, self.number, kind)


def text(template: str, /, **arguments: Argument) -> Text:
    """Returns the sentence of a literal template with its {names} filled in."""
    return Text(_filled(template, arguments), template, arguments)


def plural(one: str, many: str, /, count: int, **arguments: Argument) -> Text:
    """Returns a sentence that depends on a count: `plural("{count} frame", "{count} frames", 3)`.

    `many` is the template that translations are looked up by; they have the plural forms of
    their own language.
    """
    values = {"count": count, **arguments}
    return Text(_filled(one if count == 1 else many, values), many, values, count)


def verbatim(english: str) -> Text:
    """Words that are shown as they are in every language: a name, another program's line."""
    return english if isinstance(english, Text) else Text(english)


def listed(items: Sequence[str], last: Literal["and", "or"] = "and") -> Text:
    """Items as a list in a sentence: "a, b and c"; "" for none."""
    if len(items) < 2:
        return verbatim(items[0] if items else "")
    head = joined(items[:-1], ", ")
    if last == "or":
        return text("{first} or {last}", first=head, last=items[-1])
    return text("{first} and {last}", first=head, last=items[-1])


def joined(items: Iterable[str], separator: Literal["; ", ", ", ": ", " "] = "; ") -> Text:
    """Sentences or clauses one after the other; "" for none."""
    whole: Text | None = None
    for item in items:
        if whole is None:
            whole = verbatim(item)
            continue
        pair: dict[str, Argument] = {"first": whole, "next": item}
        template = f"{{first}}{separator}{{next}}"  # nothing to translate but its parts
        whole = Text(f"{whole}{separator}{item}", template, pair)
    return verbatim("") if whole is None else whole


def _filled(template: str, arguments: Mapping[str, Argument]) -> str:
    return template.format(**{name: _english(value) for name, value in arguments.items()})


def _english(value: Argument) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


# --- JSON ---------------------------------------------------------------------------------------


def texts_in(document: Any) -> dict[str, dict[str, Any]]:
    """Returns what the sentences of a JSON document were made of, by their English.

    A document holds plain English, which any program can read; this table beside it, under the key
    "texts", lets this one show the same sentences in another language.
    """
    table: dict[str, dict[str, Any]] = {}
    _collect(document, table)
    return table


_NO_TEXTS = frozenset({str, int, float, bool, type(None)})


def _collect(value: Any, table: dict[str, dict[str, Any]]) -> None:
    if type(value) in _NO_TEXTS:
        return
    if isinstance(value, Text):
        templates = table.get(str(value), {})
        if (value.template or value.kind) and "kind" not in templates:
            table[str(value)] = _to_json(value)  # of equal sentences the one code may ask for
    elif isinstance(value, Mapping):
        for item in value.values():
            _collect(item, table)
    elif isinstance(value, list | tuple):
        for item in value:
            _collect(item, table)


def _to_json(value: Text) -> dict[str, Any]:
    arguments = {name: _argument_to_json(v) for name, v in value.arguments.items()}
    parts = {"template": value.template, "arguments": arguments}
    more = {"number": value.number, "kind": None if value.kind is None else str(value.kind)}
    return {**parts, **{k: v for k, v in more.items() if v is not None}}


def _argument_to_json(value: Argument) -> Any:
    if isinstance(value, Text):
        return {"english": str(value), **_to_json(value)}
    return value.isoformat() if isinstance(value, date) else value


def text_from(english: str, table: Mapping[str, Any]) -> Text:
    """The sentence of a document, with what `texts_in` wrote beside it; plain words without it."""
    entry = table.get(english)
    value = _from_json(english, entry) if isinstance(entry, Mapping) else None
    return verbatim(english) if value is None else value


def _from_json(english: str, entry: Mapping[str, Any]) -> Text | None:
    """None where the entry is not of the shape this program writes: then English must do."""
    template, arguments = entry.get("template"), entry.get("arguments")
    number, kind = entry.get("number"), entry.get("kind")
    if not isinstance(template, str) or not isinstance(arguments, Mapping):
        return None
    values: dict[str, Argument] = {}
    for name, value in arguments.items():
        if isinstance(value, Mapping):
            inner = _from_json(str(value.get("english", "")), value)
            if inner is None:
                return None
            values[name] = inner
        elif isinstance(value, str | int):
            values[name] = value
        else:
            return None
    return Text(
        english,
        template,
        values,
        number if isinstance(number, int) else None,
        kind if isinstance(kind, str) else None,
    )
