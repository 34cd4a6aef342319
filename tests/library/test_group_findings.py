"""What becomes of odd frames in a plan: told, left out, kept by a person, never too many."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ap_master_calibration.documents import to_plain
from ap_master_calibration.frames import Frame, Kind, Setup, SkipCode
from ap_master_calibration.planning.group_findings import findings_document, series_to_check
from ap_master_calibration.planning.issues import IssueKind, issues_of
from ap_master_calibration.planning.overrides import (
    Overrides,
)
from ap_master_calibration.planning.overrides import (
    from_document as overrides_from,
)
from ap_master_calibration.planning.overrides import (
    to_document as overrides_document,
)
from ap_master_calibration.planning.plan import State, Step, StepWarning
from ap_master_calibration.planning.plan_document import from_document, to_document
from ap_master_calibration.planning.planner import FullPlan, plan_in_full
from ap_master_calibration.quality.findings import (
    Area,
    Cause,
    FrameNumbers,
    OddFrame,
    SeriesCheck,
    SeriesFinding,
)
from ap_master_calibration.settings import CheckMode, Settings
from ap_master_calibration.text import text

SETUP = Setup("Cam", -10.0, 100.0, 50.0, "Fast", (1, 1), (16, 12))
WARN, LEAVE_OUT, OFF = (Settings(check=mode) for mode in CheckMode)


def darks(count: int = 12) -> list[Frame]:
    first = Frame(
        path="",
        kind=Kind.DARK,
        master=False,
        setup=SETUP,
        exposure=300.0,
        night=date(2026, 1, 29),
        set_point=-10.0,
        sensor=-10.0,
        bytes=1000,
        mtime_ns=5,
    )
    return [replace(first, path=f"/in/dark{i:03}.fits") for i in range(count)]


def check_of(frames: Sequence[Frame], *odd: int, series: bool = False) -> SeriesCheck:
    why = text("a light leak of {level} ADU", level="12.5")
    return SeriesCheck(
        Kind.DARK,
        tuple(FrameNumbers(f.path, 0.01, 0.001, 0.0, 0.0) for f in frames),
        tuple(
            OddFrame(frames[i].path, Cause.LIGHT, why, {"bump": 12.5}, Area(1, 2, 3, 4))
            for i in odd
        ),
        (SeriesFinding(Cause.STARS, text("stars in all of them")),) if series else (),
    )


def planned(
    frames: Sequence[Frame],
    out: Path,
    settings: Settings,
    check: SeriesCheck | None = None,
    choices: Overrides | None = None,
) -> FullPlan:
    def once(checks: dict[str, SeriesCheck]) -> FullPlan:
        return plan_in_full(
            frames,
            (),
            str(out),
            settings,
            engine="builtin",
            today=date(2026, 2, 1),
            choices=choices,
            checks=checks,
        )

    full = once({})
    return full if check is None else once(dict.fromkeys(full.groups, check))


def step_of(*arguments: object, **more: object) -> Step:
    (step,) = planned(*arguments, **more).plan.steps  # type: ignore[arg-type]
    return step


def told(step: Step, kind: StepWarning = StepWarning.ODD) -> list[str]:
    return [str(warning) for warning in step.warnings if warning.kind == kind]


def test_warn_tells_odd_frames_and_uses_them_all_the_same(tmp_path: Path) -> None:
    frames = darks()
    plain = step_of(frames, tmp_path, WARN)
    step = step_of(frames, tmp_path, WARN, check_of(frames, 3, series=True))
    assert told(step) == ["a light leak of 12.5 ADU (dark003.fits)"]
    assert told(step, StepWarning.ODD_SERIES) == ["stars in all of them"]
    assert step.frames == plain.frames
    assert (step.digest, step.keywords) == (plain.digest, plain.keywords)
    assert step.checked
    assert not plain.checked


def test_leave_out_makes_the_master_of_the_others_and_says_so(tmp_path: Path) -> None:
    frames = darks()
    full = planned(frames, tmp_path, LEAVE_OUT, check_of(frames, 3, 7))
    (step,) = full.plan.steps
    assert [f.path for f in step.frames] == [
        f.path for i, f in enumerate(frames) if i not in (3, 7)
    ]
    assert told(step) == [
        "left out: a light leak of 12.5 ADU (dark003.fits)",
        "left out: a light leak of 12.5 ADU (dark007.fits)",
    ]
    cards = {card.name: card.value for card in step.keywords}
    assert (cards["NLEFTOUT"], cards["NCOMBINE"]) == (2, 10)
    assert (cards["LFOUT001"], cards["LFOUT002"]) == ("dark003.fits: light", "dark007.fits: light")
    skipped = [(s.path, s.code, str(s.reason)) for s in full.plan.skipped]
    why = "left out by the check: a light leak of 12.5 ADU"
    assert skipped == [(frames[i].path, SkipCode.ODD, why) for i in (3, 7)]
    assert len(full.groups[step.name].frames) == 12


def test_a_digest_tells_what_was_left_out_and_nothing_where_nothing_was(tmp_path: Path) -> None:
    frames = darks()
    plain = step_of(frames, tmp_path, OFF)
    clean = step_of(frames, tmp_path, LEAVE_OUT, check_of(frames))
    without = step_of(frames, tmp_path, LEAVE_OUT, check_of(frames, 3))
    other = step_of(frames, tmp_path, LEAVE_OUT, check_of(frames, 4))
    fewer = step_of([f for i, f in enumerate(frames) if i != 3], tmp_path, WARN)
    assert clean.digest == plain.digest
    assert clean.keywords == plain.keywords
    assert len({plain.digest, without.digest, other.digest, fewer.digest}) == 4


def test_never_more_than_a_third_of_a_series_is_left_out(tmp_path: Path) -> None:
    frames = darks(12)
    step = step_of(frames, tmp_path, LEAVE_OUT, check_of(frames, 0, 1, 2, 3))
    assert len(step.frames) == 8
    step = step_of(frames, tmp_path, LEAVE_OUT, check_of(frames, 0, 1, 2, 3, 4))
    assert len(step.frames) == 12
    assert told(step, StepWarning.ODD_SERIES) == [
        "5 of 12 frames are odd, more than a third: none is left out; look at the series"
    ]


def test_a_step_is_refused_where_too_few_frames_stay(tmp_path: Path) -> None:
    frames = darks(6)
    settings = replace(LEAVE_OUT, min_frames=5)
    step = step_of(frames, tmp_path, settings, check_of(frames, 0, 1))
    assert step.state is State.REFUSED
    assert step.why == (
        "only 4 frames without the odd ones that are left out: a master needs at least 5"
    )
    assert step_of(frames, tmp_path, settings, check_of(frames, 0)).state is State.NEW


def test_a_frame_that_a_person_keeps_stays_and_is_not_told(tmp_path: Path) -> None:
    frames = darks()
    keep = Overrides(kept=frozenset({frames[3].path}))
    for settings in (WARN, LEAVE_OUT):
        step = step_of(frames, tmp_path, settings, check_of(frames, 3, 7), keep)
        assert frames[3].path in {source.path for source in step.frames}
        assert [f.path for f in (*step.odd, *step.left_out)] == [frames[7].path]
    assert overrides_from(overrides_document(keep)) == keep
    assert keep


def test_a_frame_that_a_person_left_out_stays_out_and_the_check_holds(tmp_path: Path) -> None:
    frames = darks()
    gone = Overrides(left_out=frozenset({frames[3].path}))
    step = step_of(frames, tmp_path, WARN, check_of(frames, 3, 7), gone)
    assert [f.path for f in step.odd] == [frames[7].path]
    assert len(step.frames) == 11


def test_a_check_of_fewer_frames_and_one_that_is_off_say_nothing(tmp_path: Path) -> None:
    frames = darks()
    assert step_of(frames, tmp_path, WARN, check_of(frames[:9], 3)).odd == ()
    step = step_of(frames, tmp_path, OFF, check_of(frames, 3))
    assert (step.odd, told(step), step.checked) == ((), [], False)


def test_many_odd_frames_of_a_cause_get_one_sentence(tmp_path: Path) -> None:
    frames = darks(40)
    step = step_of(frames, tmp_path, WARN, check_of(frames, *range(11)))
    (sentence,) = told(step)
    assert sentence == (
        "11 frames are odd, the first of them: a light leak of 12.5 ADU "
        "(dark000.fits, dark001.fits, dark002.fits and 8 more)"
    )


def test_a_frame_that_could_not_be_checked_is_told_and_used(tmp_path: Path) -> None:
    frames = darks()
    check = replace(check_of(frames[1:]), unread={frames[0].path: text("the disk failed")})
    step = step_of(frames, tmp_path, LEAVE_OUT, check)
    assert told(step, StepWarning.UNCHECKED) == ["not checked: the disk failed (dark000.fits)"]
    assert len(step.frames) == 12


@pytest.mark.parametrize("settings", [WARN, LEAVE_OUT])
def test_odd_frames_are_issues_with_their_sentences(tmp_path: Path, settings: Settings) -> None:
    frames = darks()
    check = replace(
        check_of(frames, 3, series=True), unread={frames[0].path: text("the disk failed")}
    )
    full = planned(frames, tmp_path, settings, check)
    found = issues_of(full.plan, full.groups, settings)
    assert [(issue.kind, str(issue.text)) for issue in found] == [
        (IssueKind.UNREADABLE, "the disk failed"),
        (IssueKind.OUTLIER, "a light leak of 12.5 ADU"),
        (IssueKind.LEVELS, "stars in all of them"),
    ]
    assert found[1].paths == (frames[3].path,)


@pytest.mark.parametrize("settings", [WARN, LEAVE_OUT])
def test_a_plan_keeps_what_was_found_as_a_document(tmp_path: Path, settings: Settings) -> None:
    frames = darks()
    check = replace(
        check_of(frames, 3, series=True), unread={frames[0].path: text("the disk failed")}
    )
    plan = planned(frames, tmp_path, settings, check).plan
    again = from_document(to_plain(to_document(plan)))
    assert again.steps == plan.steps
    (frame,) = (*again.steps[0].odd, *again.steps[0].left_out)
    assert frame.why.template == "a light leak of {level} ADU"


def test_the_record_of_a_run_has_every_finding(tmp_path: Path) -> None:
    frames = darks()
    step = step_of(frames, tmp_path, LEAVE_OUT, check_of(frames, 3, series=True))
    assert findings_document([step]) == {
        "odd": [
            {
                "step": step.name,
                "left_out": True,
                "path": frames[3].path,
                "cause": "light",
                "why": "a light leak of 12.5 ADU",
                "values": {"bump": 12.5},
                "where": [1, 2, 3, 4],
            }
        ],
        "series": [{"step": step.name, "cause": "stars", "why": "stars in all of them"}],
    }


def test_frames_too_few_to_compare_are_left_to_the_engine(tmp_path: Path) -> None:
    for count in (4, 5):
        frames = darks(count)
        (series,) = series_to_check(planned(frames, tmp_path, WARN).groups)
        assert series.paths == tuple(frame.path for frame in frames)
        assert step_of(frames, tmp_path, WARN, check_of(frames, 0)).checked == (count == 5)
