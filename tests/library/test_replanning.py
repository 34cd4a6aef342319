"""A plan made after another one: the same as a fresh one, but what did not change is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from ap_master_calibration.files.xisf import XisfWriter
from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.library import Library
from ap_master_calibration.planning.overrides import Overrides
from ap_master_calibration.planning.plan import State
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.planning.planner import FullPlan, plan_in_full
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.settings import Settings, Tolerances

SIZE = (16, 12)
COLD = Setup("Cam", -10.0, 100.0, size=SIZE)
WARM = Setup("Cam", -8.0, 100.0, size=SIZE)
START = datetime(2026, 1, 29, 20, tzinfo=UTC)
SETTINGS = Settings(staged=True)


def frames(kind: Kind, setup: Setup, count: int = 8, **more: object) -> list[Frame]:
    tag = "_".join([str(kind), str(setup.temperature), *(str(v) for v in more.values())])
    one = Frame("", kind, master=False, setup=setup, set_point=setup.temperature, bytes=99)
    told = replace(one, **more)  # type: ignore[arg-type]
    minutes = (timedelta(minutes=i) for i in range(count))
    return [
        replace(told, path=f"/in/{tag}_{i}.fits", mtime_ns=i, taken=START + after)
        for i, after in enumerate(minutes)
    ]


NIGHT = [
    *frames(Kind.BIAS, COLD),
    *frames(Kind.BIAS, WARM),
    *frames(Kind.DARK, COLD, exposure=60.0),
    *frames(Kind.DARK, COLD, exposure=300.0),
    *frames(Kind.FLAT, COLD, filter="L", exposure=1.0, night=date(2026, 1, 29)),
    *frames(Kind.FLAT, COLD, filter="R", exposure=1.0, night=date(2026, 1, 29)),
    *frames(Kind.FLAT, WARM, filter="L", exposure=2.0, night=date(2026, 1, 30)),
]


def planned(
    tmp_path: Path,
    settings: Settings = SETTINGS,
    *,
    before: FullPlan | None = None,
    of: Sequence[Frame] = NIGHT,
    choices: Overrides | None = None,
) -> FullPlan:
    return plan_in_full(
        of,
        (),
        str(tmp_path),
        settings,
        engine="builtin",
        today=date(2026, 2, 1),
        library=Library(),
        choices=choices,
        before=before,
    )


def told(made: FullPlan) -> tuple[object, ...]:
    return to_document(made.plan), made.grouping, made.groups, made.matches


WIDE = replace(SETTINGS, tolerances=Tolerances(temperature=5.0, set_point=5.0))
OTHERS = [
    SETTINGS,
    WIDE,
    replace(SETTINGS, staged=False),
    replace(SETTINGS, only=(Kind.FLAT,)),
    replace(SETTINGS, min_frames=9),
    replace(SETTINGS, rejection=RejectionChoice(RejectionMethod.MINMAX)),
]


@pytest.mark.parametrize("settings", OTHERS)
def test_it_is_the_plan_it_would_be_without_the_one_before(
    tmp_path: Path, settings: Settings
) -> None:
    first = planned(tmp_path)
    assert told(planned(tmp_path, settings, before=first)) == told(planned(tmp_path, settings))


def test_frames_that_come_go_and_change_are_told(tmp_path: Path) -> None:
    first = planned(tmp_path)
    changed = [replace(NIGHT[1], mtime_ns=77), *NIGHT[2:], *frames(Kind.DARK, WARM, exposure=9.0)]
    assert told(planned(tmp_path, before=first, of=changed)) == told(planned(tmp_path, of=changed))


def test_what_is_the_same_is_the_same_object(tmp_path: Path) -> None:
    first = planned(tmp_path)
    again = planned(tmp_path, before=first)
    assert all(a is b for a, b in zip(first.plan.steps, again.plan.steps, strict=True))
    assert all(first.groups[name] is group for name, group in again.groups.items())


def test_only_the_step_of_a_frame_left_out_and_those_it_feeds_are_made_anew(
    tmp_path: Path,
) -> None:
    first = planned(tmp_path)
    dark = next(s for s in first.plan.steps if s.exposure == 300.0)
    out = Overrides(left_out=frozenset([dark.frames[0].path]))
    again = planned(tmp_path, before=first, choices=out)
    same = {s.name for s in again.plan.steps if any(s is t for t in first.plan.steps)}
    fed = {s.name for s in first.plan.steps if dark.name in s.depends_on}
    losers = {s.name for s in first.plan.steps for r in s.rejected if r.path == dark.output}
    assert {s.name for s in again.plan.steps} - same >= {dark.name} | fed
    assert same >= {s.name for s in first.plan.steps} - {dark.name} - fed - losers


def test_frames_of_one_plan_are_known_to_the_next(tmp_path: Path) -> None:
    first = planned(tmp_path)
    wide = planned(tmp_path, WIDE, before=first)
    assert len(wide.plan.steps) < len(first.plan.steps)
    known = {id(source) for step in first.plan.steps for source in step.frames}
    assert all(id(source) in known for step in wide.plan.steps for source in step.frames)


def test_a_master_that_was_made_meanwhile_is_seen(tmp_path: Path) -> None:
    first = planned(tmp_path)
    step = first.plan.steps[0]
    Path(step.output).parent.mkdir(parents=True)
    with XisfWriter(step.output, SIZE, step.keywords, image_type="MasterBias") as writer:
        writer.write_rows(0, np.zeros((SIZE[1], SIZE[0]), np.float32))
    again = planned(tmp_path, before=first)
    assert again.plan.steps[0].state is State.UP_TO_DATE
    Path(step.output).unlink()
    assert planned(tmp_path, before=again).plan.steps[0].state is State.NEW
