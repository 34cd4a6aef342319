"""The plan as a JSON document."""

import json
from dataclasses import replace
from datetime import date

import pytest

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Card, Kind, Setup, SkipCode, Skipped, Source
from ap_master_calibration.library import Quality
from ap_master_calibration.library.candidates import ReasonKind
from ap_master_calibration.planning.plan import (
    Calibrator,
    Plan,
    Recipe,
    RejectedMaster,
    State,
    Step,
    StepWarning,
)
from ap_master_calibration.planning.plan_document import from_document, to_document
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.text import plural, text

SETUP = Setup("Cam", -10.0, 100.0, 0.0, None, (1, 1), (16, 12))
BIAS = Step(
    name="masterBias_x",
    kind=Kind.BIAS,
    frames=(Source("/in/b\udcff1.fits", 100, 5), Source("/in/b2.fits", 100, 6)),
    state=State.NEW,
    output="/out/master/masterBias_x.xisf",
    setup=SETUP,
    rejection=Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0, "25 frames"),
    recipe=Recipe.PLAIN,
    keywords=(Card("GAIN", 100, "gain"), Card("FILTER", "1"), Card("SIMPLE", True)),
    digest="a-b-c",
)
FLAT = replace(
    BIAS,
    name="masterFlat_x",
    kind=Kind.FLAT,
    output="/out/master/masterFlat_x.xisf",
    exposure=2.0,
    filter="L",
    night=date(2026, 1, 29),
    recipe=Recipe.BIAS_AND_SCALED_DARK,
    bias=Calibrator(BIAS.output, BIAS.name, Quality.EXACT, ("same",), None, "a-b-c"),
    dark=Calibrator("/lib/d.xisf", None, Quality.AMBER, ("gain unknown",), 1.0),
    rejected=(RejectedMaster("/lib/e.xisf", Kind.DARK, ("gain 0, the flat has 100",)),),
    warnings=("only 2 frames",),
)
PLAN = Plan(
    "/out",
    (BIAS, FLAT),
    (Skipped("/in/l.fits", "a light", SkipCode.LIGHT),),
    ("n",),
    "/",
    "pixinsight",
)


def test_a_plan_reads_back_exactly() -> None:
    assert from_document(json.loads(json.dumps(to_document(PLAN)))) == PLAN


def test_sentences_of_a_plan_read_back_keep_what_they_are_made_of() -> None:
    few = plural("only {count} frame", "only {count} frames", 2).of_kind(StepWarning.FEW)
    by_hand = text("chosen by you").of_kind(ReasonKind.BY_HAND)
    step = replace(
        FLAT,
        why=text("made by {engine}", engine=text("the built-in engine")),
        warnings=(few,),
        reasons=(by_hand,),
        rejection=replace(FLAT.rejection, why=text("chosen by you")),
        rejected=(RejectedMaster("/lib/e", Kind.DARK, (text("older (made {made})", made="x"),)),),
    )
    note = text("a note on {files}", files="f")
    skipped = Skipped("/in/l.fits", text("a light frame"), SkipCode.LIGHT)
    plan = replace(PLAN, steps=(BIAS, step), notes=(note,), skipped=(skipped,))
    document = json.loads(json.dumps(to_document(plan)))
    back = from_document(document)
    assert back == plan
    read = back.steps[1]
    sentences = [
        *(read.why, read.warnings[0], read.reasons[0], read.rejection.why),
        *(read.rejected[0].reasons[0], back.notes[0], back.skipped[0].reason),
    ]
    assert all(sentence is not None and sentence.template for sentence in sentences)
    assert (read.warnings[0].kind, read.warnings[0].number) == (StepWarning.FEW, 2)
    assert read.reasons[0].kind == ReasonKind.BY_HAND  # although the rejection says the same
    del document["texts"]  # as plans were before
    older = from_document(document)
    assert older == plan
    assert older.steps[1].warnings[0].template == ""


def test_what_is_wrong_in_a_plan_is_named_with_its_place() -> None:
    document = json.loads(json.dumps(to_document(PLAN)))
    document["steps"][1]["dark"]["exposure"] = "long"
    with pytest.raises(UsageError, match=r"steps\[1\]\.dark\.exposure = 'long' is not a number"):
        from_document(document)


def test_the_document_tells_what_other_programs_rely_on() -> None:
    flat = to_document(PLAN)["steps"][1]
    assert flat["bias"]["step"] == "masterBias_x"
    assert flat["bias"]["path"] is None
    assert flat["dark"]["path"] == "/lib/d.xisf"
    assert flat["setup"]["binning"] == 1
    assert flat["setup"]["size"] == [16, 12]
    assert flat["setup"]["offset"] == 0.0
    assert flat["night"] == "2026-01-29"
    assert flat["rejection"].startswith("Winsorized sigma clipping 4 / 3")
    assert flat["rejected"][0]["reasons"] == ["gain 0, the flat has 100"]


def test_an_oblong_binning_reads_back() -> None:
    oblong = replace(BIAS, setup=replace(SETUP, binning=(2, 1)))
    assert from_document(to_document(replace(PLAN, steps=(oblong,)))).steps[0] == oblong


@pytest.mark.parametrize("wrong", [{}, [], {"version": 99}, {"version": 1, "steps": [{}]}, "x"])
def test_anything_else_is_refused_with_a_way_out(wrong: object) -> None:
    with pytest.raises(UsageError, match="make the plan again"):
        from_document(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["low", "high"])
@pytest.mark.parametrize("limit", [-1, -1e6, float("nan"), float("inf"), "3", None, True, [3]])
def test_limits_no_rejection_has_are_no_plan(key: str, limit: object) -> None:
    document = json.loads(json.dumps(to_document(PLAN)))
    document["steps"][0]["limits"][key] = limit
    with pytest.raises(UsageError, match="not a plan"):
        from_document(document)


def test_a_step_whose_rejection_is_not_chosen_is_no_plan() -> None:
    document = json.loads(json.dumps(to_document(PLAN)))
    document["steps"][0]["limits"]["method"] = "auto"
    with pytest.raises(UsageError, match="not a plan"):
        from_document(document)
