"""Documents that a person or another program spoiled: read, or refused in a sentence.

A thousand mutations of each kind of document, from a fixed seed.
"""

import copy
import json
import math
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
import tomli_w
from systems import not_on_windows
from test_issues import series
from test_plan_document import PLAN

from ap_master_calibration.documents import LARGEST, BadDocument, parsed_json, read_json
from ap_master_calibration.engines.events import (
    MARK,
    EngineStarted,
    Log,
    Measure,
    RunState,
    StepDone,
    StepFailed,
    StepProgress,
    StepStatus,
    StepWarned,
    fold,
    from_line,
    to_line,
)
from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.frames import Kind
from ap_master_calibration.planning import overrides
from ap_master_calibration.planning.issues import issues_of
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides, read_overrides
from ap_master_calibration.planning.plan import Plan
from ap_master_calibration.planning.plan_document import from_document, to_document
from ap_master_calibration.planning.planner import plan_in_full
from ap_master_calibration.running.timing import (
    Load,
    TimingHistory,
    TimingSample,
    read_timing,
    remember_timing,
)
from ap_master_calibration.settings import Settings, validate
from ap_master_calibration.support.settings_file import read_settings, write_settings
from ap_master_calibration.text import Text, text

T = TypeVar("T")
MUTATIONS = 1000
VALUES: list[Any] = [
    *(None, True, False, 0, -1, 1, 5, 10**400, -(10**19), 0.5, -0.0, 1e300, math.nan, math.inf),
    *("", "x", "0", "nan", "a\0b", "\udcff", "9" * 5000, "2026-02-30", "auto", "../../etc/passwd"),
    *([], [1], [[]], [None, None], ["a", "b"], {}, {"a": 1}, {"": None}, [[1, 2], [3, 4]]),
]
CHOICES = Overrides(
    left_out=frozenset({"/in/a.fits"}),
    values={
        "/in/b.fits": HeaderOverrides(
            kind=Kind.FLAT, camera="C", temperature=-10.0, gain=100.0, filter="L",
            night=date(2026, 1, 29), exposure=2.0, part="2",
        )
    },
    calibrators={"masterFlat_L": {"bias": "/lib/b.xisf", "dark": None}},
    ignored=frozenset({"few|masterBias|only 4 frames"}),
)  # fmt: skip
TIMING = TimingHistory(
    {("builtin", Load.FLAT): (TimingSample(100.0, 2.0, "C kernel"), TimingSample(50.0, 1.1))},
    {"builtin": (0.4, 0.5)},
)


def places(document: Any) -> Iterator[tuple[Any, Any]]:
    """Every container of a document with each of its keys."""
    if isinstance(document, dict | list):
        for key in list(document) if isinstance(document, dict) else range(len(document)):
            yield document, key
            yield from places(document[key])


def mutated(document: Any, chance: random.Random) -> Any:
    """The document with up to three values replaced, removed, moved or doubled."""
    document = copy.deepcopy(document)
    for _ in range(chance.randint(1, 3)):
        every = list(places(document))
        if not every:
            break
        container, key = chance.choice(every)
        match chance.randrange(5):
            case 0:
                del container[key]
            case 1:
                other, name = chance.choice(every)
                container[key] = copy.deepcopy(other[name]) if name in keys_of(other) else None
            case 2 if isinstance(container, list):
                container.insert(key, copy.deepcopy(container[key]))
            case _:
                container[key] = copy.deepcopy(chance.choice(VALUES))
    return document


def keys_of(container: Any) -> Any:
    return container if isinstance(container, dict) else range(len(container))


def spoiled(document: Any, chance: random.Random) -> bytes:
    """The JSON of a mutated document, sometimes with bytes that are wrong."""
    content = bytearray(json.dumps(mutated(document, chance)).encode())
    if chance.random() < 0.2:
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    if chance.random() < 0.05:
        del content[chance.randrange(len(content)) :]
    return bytes(content)


def result_of(read: Callable[[], T]) -> T | Text:
    """What a reader returns, or the sentence it refuses a document with."""
    try:
        return read()
    except (ApmcError, BadDocument) as error:
        return error.text


def check_plan(plan: Plan) -> None:
    """What was read is a plan: it can be written again, and its parts are of their types."""
    assert from_document(parsed_json(json.dumps(to_document(plan)))) == plan
    assert all(
        0 <= limit < math.inf for s in plan.steps for limit in (s.rejection.low, s.rejection.high)
    )
    assert all(isinstance(source.bytes, int) for s in plan.steps for source in s.frames)


def test_a_spoiled_plan_is_read_or_refused_in_a_sentence() -> None:
    chance, refused = random.Random(20260129), 0
    document = json.loads(json.dumps(to_document(PLAN)))
    for _ in range(MUTATIONS):
        content = spoiled(document, chance)
        plan = result_of(
            lambda content=content: from_document(parsed_json(content.decode("utf-8", "replace")))
        )
        if isinstance(plan, Text):
            assert 5 < len(plan) < 1000
            refused += 1
        else:
            check_plan(plan)
    assert 300 < refused < MUTATIONS


def test_a_spoiled_file_of_choices_is_read_or_named(tmp_path: Path) -> None:
    chance, refused = random.Random(1), 0
    path = Path(overrides.path_in(str(tmp_path)))
    path.parent.mkdir()
    document = overrides.to_document(CHOICES)
    assert overrides.from_document(document) == CHOICES
    for _ in range(MUTATIONS):
        path.write_bytes(spoiled(document, chance))
        choices = result_of(lambda: read_overrides(str(tmp_path)))
        if isinstance(choices, Text):
            assert str(path) in choices
            refused += 1
        else:
            assert overrides.from_document(overrides.to_document(choices)) == choices
    assert 300 < refused < MUTATIONS


def test_spoiled_settings_are_read_or_named(tmp_path: Path) -> None:
    chance, refused = random.Random(2), 0
    path = tmp_path / "settings.toml"
    write_settings(Settings(bias_libraries=("/lib",), jobs=2, memory=1 << 30), str(path))
    import tomllib

    document = tomllib.loads(path.read_text())
    for _ in range(MUTATIONS):
        try:
            content = tomli_w.dumps(mutated(document, chance)).encode("utf-8", "surrogateescape")
        except (TypeError, ValueError):
            continue  # nothing that TOML can hold
        damaged = bytearray(content)
        if damaged and chance.random() < 0.2:
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        settings = result_of(lambda: read_settings(str(path)))
        if isinstance(settings, Text):
            assert str(path) in settings
            refused += 1
        else:
            assert validate(settings) is None
    assert 200 < refused < MUTATIONS


def test_spoiled_timings_are_read_or_forgotten(tmp_path: Path) -> None:
    chance, forgotten = random.Random(3), 0
    path = tmp_path / "pace.json"
    remember_timing(TIMING, str(path))
    document = read_json(str(path))
    assert read_timing(str(path)) == TIMING
    for _ in range(MUTATIONS):
        path.write_bytes(spoiled(document, chance))
        history = read_timing(str(path))
        forgotten += history == TimingHistory()
        for samples in history.steps.values():
            assert all(0 < s.work < math.inf and 0 < s.seconds < math.inf for s in samples)
        remember_timing(TIMING, str(path))
        assert read_timing(str(path)).start_seconds("builtin") > 0
    assert 200 < forgotten < MUTATIONS


def test_a_spoiled_line_of_a_child_is_an_event_or_log() -> None:
    chance, events = random.Random(4), 0
    lines = [
        to_line(StepDone("masterBias_x", "/out/b.xisf", Measure(0.01, 0.001, 0.005, 3.0))),
        to_line(StepProgress("masterBias_x", text("integrating"), 0.5)),
        to_line(StepFailed("masterBias_x", text("{path} is gone", path="/a"), ("a", "b"))),
        to_line(StepWarned("masterBias_x", text("only {count} frames", count=4))),
        to_line(EngineStarted("built-in", "1")),
        MARK + '{"event": "progress", "step": "x", "stage": "integrating", "done": 0}',
    ]
    documents = [json.loads(line[len(MARK) :]) for line in lines]
    for _ in range(MUTATIONS):
        content = spoiled(chance.choice(documents), chance).decode("utf-8", "replace")
        event = from_line(MARK + content)
        assert from_line(to_line(event)) == event
        state = fold(RunState({"masterBias_x": StepStatus()}), event)
        assert 0 <= state.steps["masterBias_x"].done <= 1
        events += not isinstance(event, Log)
    assert 200 < events < MUTATIONS


# --- the same hostile documents for every reader ------------------------------------------------

DEEP = 100_000
HOSTILE = {
    "nested lists": b"[" * DEEP,
    "nested tables": b'{"a":' * DEEP,
    "an empty file": b"",
    "zeros": bytes(4096),
    "a number without end": b'{"version": ' + b"9" * 100_000 + b"}",
    "a list": b"[]",
    "a text": b'"x"',
    "null": b"null",
    "NaN": b'{"version": NaN}',
    "UTF-16 without a mark": '{"version": 1}'.encode("utf-16-le"),
}


def read_plan(path: Path) -> None:
    from_document(read_json(str(path)))


def read_choices(path: Path) -> None:
    folder = path.parent / "out"
    target = Path(overrides.path_in(str(folder)))
    target.parent.mkdir(parents=True)
    os.rename(path, target)
    read_overrides(str(folder))


READERS: dict[str, Callable[[Path], None]] = {
    "plan": read_plan,
    "choices": read_choices,
    "settings": lambda path: void(read_settings(str(path))),
}


def void(_: object) -> None: ...


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("content", HOSTILE)
def test_no_content_ends_in_anything_but_a_sentence(
    tmp_path: Path, reader: str, content: str
) -> None:
    path = tmp_path / "document"
    path.write_bytes(HOSTILE[content])
    if (reader, content) == ("settings", "an empty file"):
        read_settings(str(path))
        return
    with pytest.raises((ApmcError, ValueError)) as caught:
        READERS[reader](path)
    assert hasattr(caught.value, "text")


@not_on_windows("it has no pipes in folders")
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", ["a pipe", "a device", "a folder"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, reader: str, kind: str) -> None:
    path = tmp_path / "document"
    match kind:
        case "a pipe":
            os.mkfifo(path)
        case "a device":
            path.symlink_to("/dev/zero")
        case _:
            path.mkdir()
    with pytest.raises((ApmcError, ValueError, OSError)) as caught:
        READERS[reader](path)
    assert reader == "plan" or isinstance(caught.value, UsageError)


def test_timings_are_forgotten_whatever_lies_there(tmp_path: Path) -> None:
    for number, content in enumerate(HOSTILE.values()):
        path = tmp_path / f"{number}.json"
        path.write_bytes(content)
        assert read_timing(str(path)) == TimingHistory()


def test_a_plan_of_many_frames_is_far_from_the_largest_document() -> None:
    step = replace(PLAN.steps[0], frames=PLAN.steps[0].frames * 500)
    assert len(json.dumps(to_document(replace(PLAN, steps=(step,))))) * 100 < LARGEST


# --- what was read is used ----------------------------------------------------------------------


def test_a_plan_is_made_with_whatever_choices_could_be_read(tmp_path: Path) -> None:
    chance, planned = random.Random(5), 0
    frames = [f for kind in (Kind.BIAS, Kind.DARK, Kind.FLAT) for f in series(kind, 4)]
    frames = [replace(f, taken=datetime(2026, 1, 29, tzinfo=UTC)) for f in frames]
    first, other = frames[0].path, frames[-1].path
    choices = replace(
        CHOICES,
        values={first: CHOICES.values["/in/b.fits"], other: HeaderOverrides(exposure=3.0)},
        calibrators={"masterFlat": {"bias": "/lib/b.xisf"}},
    )
    document = overrides.to_document(choices)
    for _ in range(MUTATIONS):
        content = spoiled(document, chance).decode("utf-8", "replace")
        read = result_of(lambda content=content: overrides.from_document(parsed_json(content)))
        if isinstance(read, Text):
            continue
        full = plan_in_full(
            *(frames, (), str(tmp_path), Settings(staged=True)),
            engine="builtin",
            today=date(2026, 2, 1),
            choices=read,
        )
        issues_of(full.plan, full.groups, Settings())
        check_plan(full.plan)
        planned += 1
    assert planned > 100
