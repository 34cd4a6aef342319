"""No parameter reaches PixInsight that it would ignore or refuse."""

import json
import os
from typing import Any

import pixinsight_standin
import pytest

from ap_master_calibration.engines.pixinsight.parameters import (
    CALIBRATION,
    INTEGRATION,
    Parameter,
    Process,
    Type,
)
from ap_master_calibration.errors import UsageError

with open(os.path.join(pixinsight_standin.HERE, "parameters.json"), encoding="utf-8") as file:
    FACTS: dict[str, dict[str, dict[str, Any]]] = json.load(file)


def as_fact(parameter: Parameter) -> dict[str, Any]:
    """A parameter of our tables in the form of the facts."""
    fact: dict[str, Any] = {"type": str(parameter.type)}
    if parameter.since is not None:
        fact["since"] = list(parameter.since)
    if parameter.low is not None:
        fact["min"] = parameter.low
    if parameter.high is not None:
        fact["max"] = parameter.high
    if parameter.type is Type.ENUM:
        fact["members"] = list(range(len(parameter.members)))
    if parameter.type is Type.TABLE:
        fact["columns"] = [[name, str(kind)] for name, kind in parameter.columns]
    else:
        fact["default"] = parameter.default
    return fact


@pytest.mark.parametrize("process", [INTEGRATION, CALIBRATION], ids=lambda p: p.id)
def test_the_tables_hold_every_parameter_pixinsight_can_be_given(process: Process) -> None:
    facts = {name: fact for name, fact in FACTS[process.id].items() if "readOnly" not in fact}
    assert {p.name for p in process.parameters} == facts.keys()
    for parameter in process.parameters:
        fact = {k: v for k, v in facts[parameter.name].items() if k != "deprecated"}
        fact.setdefault("default", parameter.default)
        row = as_fact(parameter)
        row.setdefault("default", parameter.default)
        assert row == fact, parameter.name


@pytest.mark.parametrize("process", [INTEGRATION, CALIBRATION], ids=lambda p: p.id)
def test_what_a_master_needs_is_in_the_tables_and_as_old_as_1_8_9(process: Process) -> None:
    old = {p.name for p in process.parameters if p.since is None}
    assert process.needed <= old


def test_every_parameter_is_written_also_where_the_default_is_right() -> None:
    settings = INTEGRATION.settings({"weightMode": 0})
    assert [s.name for s in settings] == [p.name for p in INTEGRATION.parameters]
    assert {s.name: s.value for s in settings}["weightMode"] == 0
    assert {s.name: s.value for s in settings}["sigmaHigh"] == 3


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("sigmaLov", 4.0, "has no parameter sigmaLov"),
        ("sigmaLow", 10.5, "ends at 10"),
        ("sigmaLow", -0.1, "starts at 0"),
        ("sigmaLow", "4", "takes a number"),
        ("sigmaLow", float("nan"), "takes a number"),
        ("sigmaLow", True, "takes a number"),
        ("minMaxLow", 1.0, "takes a whole number"),
        ("clipLow", 1, "takes true or false"),
        ("inputHints", None, "takes text"),
        ("rejection", 10, "takes the numbers 0 to 9"),
        ("rejection", "SigmaClip", "takes the numbers 0 to 9"),
        ("rejection", True, "takes the numbers 0 to 9"),
        ("images", "a.fits", "takes rows"),
        ("images", ((True, "a.fits"),), "takes rows of 4 columns"),
        ("images", ((True, "a.fits", "", 0),), "takes text as localNormalizationDataPath"),
    ],
)
def test_what_pixinsight_would_refuse_or_ignore_is_refused_first(
    name: str, value: Any, words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        INTEGRATION.settings({name: value})


def test_enumerators_have_the_numbers_pixinsight_gave_them() -> None:
    assert INTEGRATION.number("rejection", "WinsorizedSigmaClip") == 4
    assert INTEGRATION.number("rejection", "LinearFit") == 6
    assert INTEGRATION.number("rejectionNormalization", "EqualizeFluxes") == 2
    assert CALIBRATION.number("outputSampleFormat", "f32") == 2
