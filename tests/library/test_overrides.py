"""What a person decided by hand, and what the plan makes of it."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sky
from test_planning import BIAS, EQUAL, TODAY, only_flat, series

from ap_master_calibration.documents import BadDocument
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library import Library, Quality
from ap_master_calibration.planning.overrides import (
    HeaderOverrides,
    Overrides,
    from_document,
    path_in,
    read_overrides,
    write_overrides,
)
from ap_master_calibration.planning.plan import Plan, Recipe
from ap_master_calibration.planning.planner import make_plan
from ap_master_calibration.settings import Settings

FULL = Overrides(
    frozenset({"/in/ä.fits"}),
    {
        "/in/b.fits": HeaderOverrides(
            Kind.DARK, "C", -5.0, 0.0, 1.0, "Fast", 2.0, "L", date(2026, 1, 2)
        )
    },
    {"masterFlat_x": {"bias": None, "dark": "/lib/d.xisf"}},
)


def plan(tmp_path: Path, frames: list[Frame], choices: Overrides, *library: Frame) -> Plan:
    bias = tuple(m for m in library if m.kind is Kind.BIAS)
    dark = tuple(m for m in library if m.kind is Kind.DARK)
    return make_plan(
        frames,
        (),
        str(tmp_path / "out"),
        Settings(),
        engine="builtin",
        today=TODAY,
        library=Library(bias, dark),
        choices=choices,
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("exposure", 1e300),
        ("exposure", -1.0),
        ("temperature", 999.0),
        ("gain", -1.0),
        ("camera", "a\nb"),
        ("part", "\0"),
    ],
)
def test_a_value_no_header_could_hold_is_named(name: str, value: object) -> None:
    document = {"left_out": [], "values": {"/a.fits": {name: value}}, "calibrators": {}}
    with pytest.raises(BadDocument, match=rf"values\./a\.fits\.{name} = "):
        from_document(document)


def test_choices_come_back_from_their_file(tmp_path: Path) -> None:
    write_overrides(str(tmp_path), FULL)
    assert read_overrides(str(tmp_path)) == FULL
    assert read_overrides(str(tmp_path / "other")) == Overrides()


@pytest.mark.parametrize("text", ["", "[]", '{"values": 1}', "{"])
def test_a_damaged_file_is_named_with_the_way_out(tmp_path: Path, text: str) -> None:
    path = Path(path_in(str(tmp_path)))
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(UsageError, match=r"choices\.json cannot be read.*delete it"):
        read_overrides(str(tmp_path))


def test_a_frame_left_out_takes_no_part_and_is_named(tmp_path: Path) -> None:
    frames = series(Kind.BIAS)
    made = plan(tmp_path, frames, Overrides(left_out=frozenset({frames[0].path})))
    assert frames[0].path not in {s.path for s in made.steps[0].frames}
    assert [(s.path, s.reason) for s in made.skipped] == [(frames[0].path, "left out by you")]


def test_a_value_set_by_hand_counts_instead_of_the_headers(tmp_path: Path) -> None:
    frames = series(Kind.BIAS, gain=None)
    values = {f.path: HeaderOverrides(gain=0.0, temperature=-5.0) for f in frames}
    (step,) = plan(tmp_path, frames, Overrides(values=values)).steps
    assert (step.setup.gain, step.setup.temperature) == (0.0, -5.0)
    assert "_SET-TEMP_-5_GAIN_0_" in step.name


def test_frames_split_off_become_a_master_of_their_own(tmp_path: Path) -> None:
    frames = series(Kind.BIAS, 12)
    values = {f.path: HeaderOverrides(part="late") for f in frames[6:]}
    made = plan(tmp_path, frames, Overrides(values=values))
    assert sorted(len(s.frames) for s in made.steps) == [6, 6]
    assert [s.name.endswith("_PART_late") for s in made.steps].count(True) == 1


def chosen(tmp_path: Path, roles: dict[str, str | None], *library: Frame) -> Plan:
    frames = series(Kind.FLAT)
    name = plan(tmp_path, frames, Overrides()).steps[0].name
    return plan(tmp_path, frames, Overrides(calibrators={name: roles}), *library)


def test_no_bias_means_no_bias_and_lists_the_one_that_would_have_been(tmp_path: Path) -> None:
    step = only_flat(chosen(tmp_path, {"bias": None}, BIAS, EQUAL))
    assert step.recipe is Recipe.DARK
    assert "no master bias: chosen by you" in step.reasons
    assert BIAS.path in {r.path for r in step.rejected}


def test_a_master_that_cannot_be_read_is_not_taken_and_says_so(tmp_path: Path) -> None:
    step = only_flat(chosen(tmp_path, {"bias": str(tmp_path / "gone.xisf")}, BIAS))
    assert step.bias is None
    assert any("chosen by you cannot be read" in r for r in step.reasons)


def test_a_master_chosen_against_the_keys_is_taken_and_amber(tmp_path: Path) -> None:
    import sky

    path = sky.frame(tmp_path, "Master Bias", gain=0, size=(16, 12))
    step = only_flat(chosen(tmp_path, {"bias": str(path)}, BIAS))
    assert step.bias is not None
    assert step.bias.path == str(path)
    assert step.bias.quality is Quality.AMBER
    assert step.bias.reasons[0] == "chosen by you"
    assert BIAS.path in {r.path for r in step.rejected}


def test_a_bias_has_no_filter_whatever_is_set_by_hand() -> None:
    flat = replace(series(Kind.FLAT, 1)[0], path="/in/b.fits")
    (frame,), _ = FULL.apply([flat])
    assert (frame.kind, frame.filter, frame.setup.gain) == (Kind.DARK, None, 0.0)
    assert json.dumps(frame.notes[-1]).startswith('"set by you: type dark')


def test_a_frame_nothing_tells_the_kind_of_can_be_given_one(tmp_path: Path) -> None:
    import sky

    from ap_master_calibration.scanning.scan import scan

    folder = tmp_path / "in"
    sky.series(folder, 3, None, exposure=300.0)
    (folder / "junk.fits").write_bytes(b"junk")
    found = scan([str(folder)])
    assert len(found.skipped) == 4
    values = {s.path: HeaderOverrides(kind=Kind.DARK) for s in found.skipped}
    made = make_plan(
        found.frames,
        found.skipped,
        str(tmp_path / "out"),
        Settings(),
        engine="builtin",
        today=TODAY,
        choices=Overrides(values=values),
    )
    assert [(s.kind, len(s.frames), s.exposure) for s in made.steps] == [(Kind.DARK, 3, 300.0)]
    assert [Path(s.path).name for s in made.skipped] == ["junk.fits"]


def test_no_filter_can_be_said(tmp_path: Path) -> None:
    frames = series(Kind.FLAT)
    values = {f.path: HeaderOverrides(filter="") for f in frames}
    (step,) = plan(tmp_path, frames, Overrides(values=values)).steps
    assert step.filter is None
    assert "FILTER" not in step.name


@pytest.mark.parametrize(
    ("role", "master", "kind", "sentence"),
    [
        ("dark", False, "DARK", "is one frame and no master"),
        ("bias", False, "BIAS", "is one frame and no master"),
        ("dark", True, "Master Bias", "is a master bias"),
        ("bias", True, "Master Dark", "is a master dark"),
        ("dark", True, "Master Flat", "is a master flat"),
        ("bias", False, "FLAT", "is one frame and no master"),
    ],
)
def test_a_raw_frame_or_a_master_of_another_kind_is_no_calibrator(
    tmp_path: Path, role: str, master: bool, kind: str, sentence: str
) -> None:
    pixels = sky.noisy((16, 12), 500, 5, 1)
    path = sky.frame(tmp_path / "lib", kind, pixels=pixels)
    step = only_flat(chosen(tmp_path, {role: str(path)}, BIAS, EQUAL))
    assert getattr(step, role) is None
    assert [r for r in step.reasons if sentence in r and str(path) in r], step.reasons
