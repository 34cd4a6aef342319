"""Values that keep no frames apart are mentioned where they differ."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ap_master_calibration.files.keywords import Witness
from ap_master_calibration.frames import Frame, Kind, Quality, Setup
from ap_master_calibration.groups import Group, group_frames
from ap_master_calibration.groups.checks import WarningKind
from ap_master_calibration.library import Match, Offer, match_bias, match_dark
from ap_master_calibration.planning.provenance import keywords
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.settings import Settings
from ap_master_calibration.witnesses import agree, shared_values

SETUP = Setup("Cam", -10.0, 100.0, 50.0, "Fast", (1, 1), (16, 12))
SETTINGS = Settings()


def frames(kind: Kind, count: int = 3, **told: Any) -> list[Frame]:
    frame = Frame("", kind, False, SETUP, exposure=2.0, set_point=-10.0, night=date(2026, 1, 29))
    if kind is Kind.BIAS:
        frame = replace(frame, exposure=0.001)
    return [replace(frame, path=f"{kind}{hash(str(told))}{i}.fits", **told) for i in range(count)]


def witness(name: str, value: float | str) -> dict[str, Any]:
    if name == "BAYER":
        return {"bayer": value}
    return {"program": value} if name == "PROGRAM" else {"witnesses": ((name, value),)}


def one_group(*parts: list[Frame]) -> Group:
    (group,) = group_frames([f for part in parts for f in part], SETTINGS).groups
    return group


def _shown(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


SAMPLES: dict[str, tuple[float | str, float | str]] = {
    "BAYER": ("RGGB", "GBRG"),
    "PROGRAM": ("N.I.N.A. 3.1", "SharpCap 4.1"),
    "CAMERA_ID": ("ZWO-1111", "ZWO-2222"),
    "PIXEL_SIZE": (3.76, 7.52),
    "OBSERVATORY": ("Backyard", "Deep Sky West"),
    "ROTATOR": (10.0, 190.0),
    "APERTURE": (106.0, 280.0),
    "F_RATIO": (5.0, 10.0),
    "PIER_SIDE": ("East", "West"),
    "FILTER_2": ("Clear", "Moon"),
}


def test_every_witness_is_tried() -> None:
    assert list(SAMPLES) == [w.name for w in Witness]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_witness_that_differs_in_a_group_is_mentioned(name: str) -> None:
    one, other = SAMPLES[name]
    parts = frames(Kind.FLAT, **witness(name, one)), frames(Kind.FLAT, 2, **witness(name, other))
    (warning,) = one_group(*parts).warnings
    assert warning.kind == WarningKind.SOURCES
    assert all(_shown(value) in warning for value in (one, other))
    assert one_group(parts[0], frames(Kind.FLAT)).warnings == ()  # nobody knows of the others


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_of_the_optics_does_not_matter_to_bias_frames(name: str) -> None:
    one, other = SAMPLES[name]
    parts = frames(Kind.BIAS, **witness(name, one)), frames(Kind.BIAS, **witness(name, other))
    assert len(one_group(*parts).warnings) == (not Witness[name].of_optics)


@pytest.mark.parametrize(
    ("name", "a", "b", "same"),
    [
        ("ROTATOR", 359.5, 0.5, True),
        ("ROTATOR", 10.0, 11.9, True),
        ("ROTATOR", 10.0, 13.0, False),
        ("PIXEL_SIZE", 3.76, 3.75999999, True),
        ("F_RATIO", 5.0, 5.05, True),
        ("F_RATIO", 5.0, 5.3, False),
        ("PIER_SIDE", "WEST    ", "West", True),
        ("PROGRAM", "N.I.N.A. 3.1.2.9001 (x64)", "N.I.N.A. 3.2.0.2008 (x64)", True),
        ("PROGRAM", "N.I.N.A. 3.1", "SGPro v4", False),
        ("OBSERVATORY", "Deep-Sky West", "Deep Sky West", True),
    ],
)
def test_values_agree_within_the_limits_of_their_row(
    name: str, a: float | str, b: float | str, same: bool
) -> None:
    assert agree(Witness[name], a, b) is same
    assert agree(Witness[name], b, a) is same


def match_of(kind: Kind, flats: list[Frame], **told: Any) -> Match:
    master = replace(frames(kind, 1)[0], path="/lib/m.xisf", master=True, night=None, **told)
    match = match_bias if kind is Kind.BIAS else match_dark
    return match(one_group(flats), [Offer(master)], SETTINGS, date(2026, 2, 1))


@pytest.mark.parametrize("kind", [Kind.BIAS, Kind.DARK])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_master_of_another_witness_is_amber(kind: Kind, name: str) -> None:
    one, other = SAMPLES[name]
    match = match_of(kind, frames(Kind.FLAT, **witness(name, one)), **witness(name, other))
    assert match.chosen is not None
    if Witness[name].of_optics:
        assert match.chosen.quality is Quality.EXACT
        return
    assert match.chosen.quality is Quality.AMBER
    assert all(_shown(value) in match.reasons[-1] for value in (one, other))
    same = match_of(kind, frames(Kind.FLAT, **witness(name, one)), **witness(name, one))
    assert same.chosen is not None
    assert same.chosen.quality is Quality.EXACT


@pytest.mark.parametrize("program", ["PixInsight 1.9.3", "Siril 1.4", "AP Master Calibration 1"])
def test_a_program_that_only_stacks_took_no_frames(program: str) -> None:
    match = match_of(Kind.BIAS, frames(Kind.FLAT, program="N.I.N.A. 3.1"), program=program)
    assert match.chosen is not None
    assert match.chosen.quality is Quality.EXACT


@pytest.mark.parametrize("unit", ["electron", "electron/s", "adu/s", "jy"])
def test_a_master_in_another_unit_is_amber(unit: str) -> None:
    match = match_of(Kind.DARK, frames(Kind.FLAT), unit=unit)
    assert match.chosen is not None
    assert match.chosen.quality is Quality.AMBER
    assert match.reasons[-1] == f"its pixels are in {unit}, those of the flat in adu"
    exact = match_of(Kind.DARK, frames(Kind.FLAT), unit="adu")
    assert exact.chosen is not None
    assert exact.chosen.quality is Quality.EXACT


def test_a_master_carries_the_witnesses_that_its_frames_agree_in() -> None:
    told = {"witnesses": (("CAMERA_ID", "A-1"), ("ROTATOR", 30.0)), "program": "N.I.N.A. 3.1"}
    rejection = Rejection(RejectionMethod.SIGMA, 4.0, 3.0)
    for kind in (Kind.BIAS, Kind.FLAT):
        group = one_group(frames(kind, **told))
        cards = {
            c.name: c.value for c in keywords(group, rejection=rejection, recipe="", digest="")
        }
        assert (cards["CAMERAID"], cards["APMCPROG"]) == ("A-1", "N.I.N.A. 3.1")
        assert cards.get("ROTATANG") == (30.0 if kind is Kind.FLAT else None)
    mixed = [*frames(Kind.BIAS, **told), *frames(Kind.BIAS, program="SharpCap 4")]
    assert shared_values(mixed) == {Witness.CAMERA_ID: "A-1", Witness.ROTATOR: 30.0}
