"""Documents are written whole or not at all, and checked when they are read."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from systems import not_on_windows

from ap_master_calibration import documents
from ap_master_calibration.documents import (
    BadDocument,
    decoded,
    parsed_json,
    read_bytes,
    read_json,
    read_toml,
    to_plain,
    typed,
    write_atomically,
    write_json,
    write_toml,
)


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    low: float | None = None
    colours: tuple[Colour, ...] = ()


@dataclass(frozen=True)
class Outer:
    name: str
    inner: Inner = Inner()
    size: tuple[int, int] | None = None
    gain: float | str | None = None
    night: date | None = None
    left: frozenset[str] = frozenset()
    roles: Mapping[str, Inner] | None = None


WHOLE = Outer(
    "x",
    Inner(0.5, (Colour.RED,)),
    (4, 3),
    "high",
    date(2026, 1, 29),
    frozenset({"a", "b"}),
    {"k": Inner(1.0)},
)


def test_a_value_comes_back_from_json_as_it_was() -> None:
    assert typed(Outer, json.loads(json.dumps(to_plain(WHOLE)))) == WHOLE


def test_keys_nobody_knows_are_ignored_and_missing_ones_keep_their_default() -> None:
    assert typed(Outer, {"name": "x", "later": 5}) == Outer("x")


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ({}, "name is missing"),
        (5, "5 is not a table"),
        ({"name": 5}, "name = 5 is not text"),
        ({"name": "x", "inner": []}, "inner = [] is not a table"),
        ({"name": "x", "inner": {"low": True}}, "inner.low = True is not a number"),
        ({"name": "x", "inner": {"low": 10**400}}, "inner.low = "),
        ({"name": "x", "inner": {"colours": ["blue"]}}, "inner.colours[0] = 'blue' is not one of"),
        ({"name": "x", "size": [1]}, "size = [1] is not a list of 2"),
        ({"name": "x", "size": "big"}, "size = 'big' is not a list"),
        ({"name": "x", "gain": [1]}, "gain = [1] is not text"),
        ({"name": "x", "night": "yesterday"}, "night = 'yesterday' is not a date"),
        ({"name": "x", "left": {"a": 1}}, "left = {'a': 1} is not a list"),
        ({"name": "x", "roles": {"k": 5}}, "roles.k = 5 is not a table"),
    ],
)
def test_a_value_of_another_type_is_named_with_its_key(document: Any, sentence: str) -> None:
    with pytest.raises(BadDocument) as error:
        typed(Outer, document)
    assert str(error.value).startswith(sentence)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_documents_are_decoded_by_their_mark(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    assert decoded(mark + '{"ä": 1}'.encode(encoding)) == '{"ä": 1}'


@pytest.mark.parametrize(
    "words",
    ["", "{", "[" * 100_000, "NaN", "-Infinity", "1e400", "1" * 100_000, '{"a": nan}', "{'a': 1}"],
)
def test_what_is_no_json_is_one_kind_of_error(words: str) -> None:
    with pytest.raises(BadDocument):
        parsed_json(words)


def test_bytes_that_are_no_text_are_one_too(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b'{"a": "\xff"}')
    with pytest.raises(BadDocument, match="byte 7 of it is not utf-8"):
        read_json(str(path))


@not_on_windows("it has no pipes in folders")
def test_a_pipe_and_a_device_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (str(pipe), "/dev/zero"):
        with pytest.raises(BadDocument, match="not an ordinary file"):
            read_json(path)


def test_a_document_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(b"x" * 2_000_001)
    with pytest.raises(BadDocument, match="larger than 2 MB"):
        read_bytes(str(path), 2_000_000)


def test_json_and_toml_are_written_whole(tmp_path: Path) -> None:
    write_json(str(tmp_path / "new" / "x.json"), {"a": "ä"})
    assert read_json(str(tmp_path / "new" / "x.json")) == {"a": "ä"}
    write_toml(str(tmp_path / "new" / "x.toml"), {"a": ["ä"]})
    assert read_toml(str(tmp_path / "new" / "x.toml")) == {"a": ["ä"]}
    assert sorted(os.listdir(tmp_path / "new")) == ["x.json", "x.toml"]


def test_a_write_that_fails_leaves_the_older_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.json"
    path.write_text("older")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("os.fsync", "replace"):
        with monkeypatch.context() as changed:
            owner, _, attribute = name.rpartition(".")
            changed.setattr(documents.os if owner else documents, attribute, full)
            with pytest.raises(OSError, match="No space"):
                write_atomically(str(path), "newer")
        assert path.read_text() == "older"
        assert os.listdir(tmp_path) == ["x.json"]
