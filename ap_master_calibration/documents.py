"""Reads and writes JSON and TOML documents, and writes any file whole or not at all.

A document may come from anywhere: a person's editor, another program, a disk that failed. Reading
one never hangs, never takes more memory than `LARGEST`, and checks every value against the type
it is meant to have, so that what is wrong is named instead of failing somewhere else later.
"""

from __future__ import annotations

import codecs
import json
import math
import os
import stat
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from ap_master_calibration.errors import UsageError
from ap_master_calibration.support.win_files import in_words, patiently, replace
from ap_master_calibration.text import Text, text, verbatim

LARGEST = 256 << 20
"""Bytes of the largest document that is read: a plan of 100,000 frames has about 20 MB."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

T = TypeVar("T")


class BadDocument(ValueError):
    """A document that cannot be understood; `text` says why and where in it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.text: Text = verbatim(sentence)


_DIGEST = 8  # bytes


def packed(content: bytes) -> bytes:
    """Compresses a document, and puts a digest before it by which any wrong byte is noticed.

    The checksum of zlib is Adler-32, which misses some single bits of short texts.
    """
    compressed = zlib.compress(content, 1)
    return _digest_of(compressed) + compressed


def unpacked(data: bytes) -> bytes:
    """Returns the document that `packed` made; BadDocument where a byte is wrong."""
    digest, compressed = data[:_DIGEST], data[_DIGEST:]
    if digest != _digest_of(compressed):
        raise BadDocument(text("it is damaged"))
    try:
        return zlib.decompress(compressed)
    except zlib.error as error:  # written so by something else
        raise BadDocument(text("it is damaged")) from error


def _digest_of(content: bytes) -> bytes:
    from hashlib import blake2b  # 2 ms that most commands do without

    return blake2b(content, digest_size=_DIGEST).digest()


def document_error(path: str, error: OSError | BadDocument) -> UsageError:
    """Makes the error a person reads of a document that cannot be read: names the file."""
    if isinstance(error, BadDocument):
        return UsageError(
            text(
                "{path} cannot be read: {reason}; mend the file or delete it",
                path=path,
                reason=error.text,
            )
        )
    return UsageError(text("cannot read {path}: {reason}", path=path, reason=in_words(error)))


# --- files --------------------------------------------------------------------------------------


def write_atomically(path: str, data: str | bytes, *, durable: bool = True) -> None:
    """Writes a file so that it holds either all of `data` or what it held before.

    The data is on the disk before the file takes its name, so that a power cut leaves no empty
    file; what may be lost is written faster when not `durable`. Missing folders are made. Text is
    written as UTF-8; bytes of file names that are no text stay those bytes. Raises OSError, with
    nothing left behind.
    """
    folder = os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, exist_ok=True)
    part = f"{path}.{os.getpid()}.part"
    content = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    try:
        with open(part, "wb") as file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        replace(part, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise
    if durable:
        sync_folder(folder)


def sync_folder(folder: str) -> None:
    """Makes the names in a folder survive a power cut, where the system can do that."""
    if os.name == "nt":  # Windows opens no folder for that
        return
    with suppress(OSError):  # network drives refuse it
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def put_aside(path: str) -> str:
    """Renames a file that cannot be used to "PATH.bad", and returns that path. Raises OSError."""
    count, target = 1, f"{path}.bad"
    while os.path.lexists(target):
        count += 1
        target = f"{path}.bad{count}"
    patiently(lambda: os.rename(path, target))
    return target


def read_bytes(path: str, largest: int = LARGEST) -> bytes:
    """Reads an ordinary file of at most `largest` bytes.

    Raises OSError as the system does, BadDocument where it is no ordinary file or too large: a
    pipe would be waited for forever, and /dev/zero has no end.
    """
    # O_NONBLOCK, or opening a pipe that nobody writes to would wait.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    with open(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise BadDocument(text("it is not an ordinary file"))
        data = file.read(largest + 1)
    if len(data) > largest:
        raise BadDocument(text("it is larger than {size} MB", size=largest // 1_000_000))
    return data


def decoded(data: bytes, errors: Literal["strict", "surrogateescape"] = "strict") -> str:
    """Decodes a document by its byte order mark, else as UTF-8.

    PowerShell 5.1 writes what a program prints (`apmc ... --json > plan.json`) as UTF-16.
    Raises BadDocument.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            data, name = data[len(mark) :], encoding
            break
    else:
        name = "utf-8"
    try:
        return data.decode(name, errors)
    except UnicodeDecodeError as error:
        raise BadDocument(
            text("byte {position} of it is not {encoding}", position=error.start, encoding=name)
        ) from error


# --- JSON and TOML ------------------------------------------------------------------------------


def read_json(path: str, largest: int = LARGEST) -> Any:
    """Reads a JSON document; raises OSError, or BadDocument where it is none."""
    return parsed_json(decoded(read_bytes(path, largest)))


def parsed_json(source: str) -> Any:
    """Parses JSON; raises BadDocument also for NaN, infinite numbers and nesting without end."""
    try:
        return json.loads(source, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise BadDocument(
            text("it is not JSON: line {line}, {reason}", line=error.lineno, reason=error.msg)
        ) from error
    except RecursionError as error:
        raise BadDocument(text("it is nested too deeply")) from error
    except ValueError as error:  # an integer of thousands of digits
        raise error if isinstance(error, BadDocument) else BadDocument(str(error)) from error


def _no_constant(name: str) -> None:
    raise BadDocument(text("{value} is not a number it may hold", value=name))


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise BadDocument(text("{value} is not a number it may hold", value=digits[:20]))
    return value


def write_json(path: str, document: Any, *, indent: int | None = 1) -> None:
    """Writes a JSON document, whole or not at all; raises OSError."""
    write_atomically(path, json.dumps(document, indent=indent))


def read_toml(path: str) -> dict[str, Any]:
    """Reads a TOML document; raises OSError, or BadDocument where it is none.

    TOML has no way to write a file's name that is no UTF-8: `write_toml` keeps its bytes.
    """
    import tomllib

    try:
        return tomllib.loads(decoded(read_bytes(path), "surrogateescape"))
    except tomllib.TOMLDecodeError as error:
        raise BadDocument(verbatim(str(error))) from error
    except RecursionError as error:
        raise BadDocument(text("it is nested too deeply")) from error


def write_toml(path: str, document: Mapping[str, Any]) -> None:
    """Writes a TOML document, whole or not at all; raises OSError."""
    import tomli_w

    write_atomically(path, tomli_w.dumps(document))


# --- values <-> documents -----------------------------------------------------------------------


_PLAIN_TYPES = frozenset({str, int, float, bool, NoneType, Text})


def to_plain(value: Any) -> Any:
    """Turns a value into what JSON and TOML can hold; `typed` reads it back."""
    if type(value) in _PLAIN_TYPES:  # most values, so that the rest is not asked of them
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(k): to_plain(v) for k, v in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(to_plain(v) for v in value)
    if isinstance(value, tuple | list):
        return [to_plain(v) for v in value]
    if isinstance(value, StrEnum):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def typed(kind: type[T], value: Any, where: str = "") -> T:
    """Reads a plain value as a value of type `kind`.

    `kind` is a dataclass or any of its fields' types: str, int, float, bool, date, a StrEnum,
    `X | None`, tuples, frozensets, mappings from str. Keys that a dataclass does not have are
    ignored, keys that are missing keep their default. Raises BadDocument naming the key.
    """
    return cast("T", _typed(kind, value, where))


def _typed(kind: Any, value: Any, where: str) -> Any:
    if kind in _SIMPLE_TYPES and type(value) is kind:
        return value
    origin = get_origin(kind)
    if kind is Any:
        return value
    if is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, value, where)
    if origin is UnionType or origin is Union:
        return _one_of(get_args(kind), value, where)
    if origin in (tuple, frozenset):
        return _sequence(origin, get_args(kind), value, where)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        if not isinstance(value, Mapping):
            raise wrong_type(where, value, text("a table"))
        item = get_args(kind)[1]
        return {str(k): _typed(item, v, _below(where, str(k))) for k, v in value.items()}
    return _scalar(kind, value, where)


_SIMPLE_TYPES = frozenset({str, int, bool})
"""Types whose values are all right, which no float is."""


def _dataclass(cls: Any, value: Any, where: str) -> Any:
    if not isinstance(value, Mapping):
        raise wrong_type(where, value, text("a table"))
    hints = _hints(cls)
    values = {}
    for field in fields(cls):
        if field.name in value:
            values[field.name] = _typed(
                hints[field.name], value[field.name], _below(where, field.name)
            )
        elif field.default is MISSING and field.default_factory is MISSING:
            raise BadDocument(text("{key} is missing", key=_below(where, field.name)))
    return cls(**values)


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _one_of(kinds: tuple[Any, ...], value: Any, where: str) -> Any:
    if value is None and NoneType in kinds:
        return None
    if type(value) in kinds and type(value) in _SIMPLE_TYPES:
        return value
    others = [k for k in kinds if k is not NoneType]
    for kind in others[:-1]:
        with suppress(BadDocument):
            return _typed(kind, value, where)
    return _typed(others[-1], value, where)


def _sequence(origin: Any, kinds: tuple[Any, ...], value: Any, where: str) -> Any:
    if not isinstance(value, list | tuple):
        raise wrong_type(where, value, text("a list"))
    strings = kinds == (str, Ellipsis) and all(type(v) is str for v in value)
    if strings:  # the paths of thousands of frames
        return tuple(value)
    if origin is frozenset or kinds[1:] == (Ellipsis,):
        return origin(_typed(kinds[0], v, f"{where}[{i}]") for i, v in enumerate(value))
    if len(kinds) != len(value):
        raise wrong_type(where, value, text("a list of {count}", count=len(kinds)))
    pairs = zip(kinds, value, strict=True)
    return tuple(_typed(k, v, f"{where}[{i}]") for i, (k, v) in enumerate(pairs))


def _scalar(kind: Any, value: Any, where: str) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value) if abs(value) < 1e300 else math.inf
    if kind is float and isinstance(value, float) and not math.isfinite(value):
        raise wrong_type(where, value, text("a number"))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        if isinstance(value, str) and value in set(kind):
            return kind(value)
        raise wrong_type(where, value, text("one of {values}", values=", ".join(kind)))
    if kind is date and isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value)
    elif kind is Text and isinstance(value, str):
        return verbatim(value)
    elif isinstance(kind, type) and type(value) is kind:
        return value
    raise wrong_type(where, value, _TYPE_NAMES.get(kind, text("of the right kind")))


_TYPE_NAMES = {
    str: text("text"),
    int: text("a whole number"),
    float: text("a number"),
    bool: text("true or false"),
    date: text("a date"),
    Text: text("text"),
}


def wrong_type(where: str, value: Any, wanted: Text) -> BadDocument:
    """Makes the error of a value that is not what it should be."""
    quoted = repr(value)
    if len(quoted) > 60:
        quoted = f"{quoted[:57]}..."
    if not where:
        return BadDocument(text("{value} is not {wanted}", value=quoted, wanted=wanted))
    return BadDocument(
        text("{key} = {value} is not {wanted}", key=where, value=quoted, wanted=wanted)
    )


def _below(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key
