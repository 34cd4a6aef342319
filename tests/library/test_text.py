"""Sentences as values: English for everybody, template and arguments for a translation."""

import json
import pickle
from datetime import date
from enum import StrEnum

import pytest

from ap_master_calibration.text import (
    Text,
    joined,
    listed,
    plural,
    text,
    text_from,
    texts_in,
    verbatim,
)


class Kind(StrEnum):
    FEW = "few"


def test_a_text_is_its_english_and_keeps_what_it_was_made_of() -> None:
    few = text("only {count} frames of {camera}", count=1200, camera="ASI2600MM")
    assert few == "only 1,200 frames of ASI2600MM"
    assert few.template == "only {count} frames of {camera}"
    assert few.arguments == {"count": 1200, "camera": "ASI2600MM"}


@pytest.mark.parametrize(("count", "english"), [(0, "0 frames"), (1, "1 frame"), (2, "2 frames")])
def test_a_plural_follows_its_count(count: int, english: str) -> None:
    frames = plural("{count} frame", "{count} frames", count)
    assert (frames, frames.number, frames.template) == (english, count, "{count} frames")


def test_a_text_does_not_change() -> None:
    with pytest.raises(AttributeError):
        text("done").kind = "few"


def test_braces_in_arguments_are_only_words() -> None:
    assert text("cannot read {name}", name="{0}.fits") == "cannot read {0}.fits"


@pytest.mark.parametrize(
    ("items", "english"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_items_are_listed(items: list[str], english: str) -> None:
    assert listed(items) == english
    assert listed(items, "or") == english.replace("and", "or")


def test_clauses_are_joined_and_keep_their_parts() -> None:
    whole = joined([text("gain {value}", value="0"), verbatim("x.fits"), text("done")])
    assert whole == "gain 0; x.fits; done"
    assert isinstance(whole.arguments["first"], Text)


def test_a_text_goes_through_pickle_and_json_whole() -> None:
    inner = plural("{count} frame", "{count} frames", 1)
    made = text("{frames} of {night}", frames=inner, night=date(2026, 1, 29)).of_kind(Kind.FEW)
    copy = pickle.loads(pickle.dumps(made))
    assert (copy, copy.template, copy.arguments, copy.kind) == (
        made,
        made.template,
        made.arguments,
        "few",
    )
    document = {"steps": [{"why": made, "path": "x.fits"}]}
    table = json.loads(json.dumps(texts_in(document)))
    back = text_from(str(made), table)
    assert (back, back.template, back.kind) == (made, made.template, "few")
    frames = back.arguments["frames"]
    assert isinstance(frames, Text)
    assert (frames, frames.number) == ("1 frame", 1)


@pytest.mark.parametrize("entry", [None, 5, [], {"template": 5}, {"template": "x", "arguments": 1}])
def test_a_table_of_another_shape_leaves_the_english(entry: object) -> None:
    assert text_from("only English", {"only English": entry}) == "only English"
