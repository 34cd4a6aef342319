"""What a master says about itself, and the digest of what made it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from systems import not_on_windows

from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.groups import Group
from ap_master_calibration.planning.provenance import (
    calibrator_digest,
    changed_parts,
    digest_of,
    keywords,
)
from ap_master_calibration.rejections import Rejection, RejectionMethod

SETUP = Setup("Cam", -10.0, 100.0, 0.0, "Fast", (1, 1), (16, 12))
FRAMES = tuple(
    Frame(
        f"/in/{i}.fits",
        Kind.FLAT,
        False,
        SETUP,
        exposure=2.0,
        filter="Ha",
        night=date(2026, 1, 29),
        set_point=-10.0,
        sensor=-10.0 + i / 10,
        taken=datetime(2026, 1, 29, 20, 0, i, tzinfo=UTC),
        bayer="RGGB",
        bytes=100 + i,
        mtime_ns=i,
    )
    for i in range(3)
)
GROUP = Group(Kind.FLAT, SETUP, True, FRAMES, exposure=2.0, filter="Ha", night=date(2026, 1, 29))
REJECTION = Rejection(RejectionMethod.PERCENTILE, 0.2, 0.1)


def told(group: Group = GROUP) -> dict[str, object]:
    cards = keywords(
        group,
        rejection=REJECTION,
        recipe="flat - bias",
        digest="a-b-c",
        calibrators=[("BIASFILE", "b.xisf")],
    )
    return {card.name: card.value for card in cards}


def test_a_master_carries_every_key_of_its_group() -> None:
    cards = told()
    assert cards["IMAGETYP"] == "Master Flat"
    assert cards["INSTRUME"] == "Cam"
    assert cards["SET-TEMP"] == -10.0
    assert cards["GAIN"] == 100
    assert cards["OFFSET"] == 0
    assert cards["READOUTM"] == "Fast"
    assert (cards["XBINNING"], cards["YBINNING"]) == (1, 1)
    assert cards["EXPTIME"] == 2.0
    assert cards["FILTER"] == "Ha"
    assert cards["NIGHT"] == "2026-01-29"
    assert cards["NCOMBINE"] == 3
    assert cards["CCD-TEMP"] == -9.9
    assert cards["BAYERPAT"] == "RGGB"
    assert cards["BIASFILE"] == "b.xisf"
    assert cards["APMCDIG"] == "a-b-c"


def test_a_master_tells_the_span_of_its_frames() -> None:
    cards = told()
    assert cards["DATE-OBS"] == "2026-01-29T20:00:00.000"
    assert cards["DATE-END"] == "2026-01-29T20:00:04.000"


def test_what_is_not_known_is_not_written() -> None:
    bare = tuple(replace(f, setup=Setup(), filter=None, sensor=None, taken=None) for f in FRAMES)
    cards = told(Group(Kind.BIAS, Setup(), False, bare))
    assert not {"SET-TEMP", "CCD-TEMP", "GAIN", "FILTER", "DATE-OBS", "NIGHT"} & set(cards)


def test_a_flat_dark_is_a_master_dark_and_remembers_its_kind() -> None:
    cards = told(replace(GROUP, kind=Kind.FLAT_DARK, filter=None, night=None))
    assert cards["IMAGETYP"] == "Master Dark"
    assert cards["APMCKIND"] == "flatdark"


def test_without_a_set_point_the_temperature_is_the_sensors() -> None:
    setup = replace(SETUP, temperature=15.3)
    cards = told(replace(GROUP, setup=setup, regulated=False))
    assert "SET-TEMP" not in cards
    assert cards["CCD-TEMP"] == 15.3


def test_frames_that_differ_in_their_pattern_tell_none() -> None:
    mixed = (*FRAMES[:2], replace(FRAMES[2], bayer="GBRG"))
    assert "BAYERPAT" not in told(replace(GROUP, frames=mixed))


def digest(frames: tuple[Frame, ...] = FRAMES, choice: str = "x", bias: str = "b") -> str:
    return digest_of(frames, choices=[choice], calibrators=[bias])


def test_the_digest_ignores_the_order_of_frames_and_sees_every_change() -> None:
    same = digest()
    assert digest(FRAMES[::-1]) == same
    assert changed_parts(same, digest(FRAMES[:2])) == ("the frames",)
    touched = (replace(FRAMES[0], mtime_ns=99), *FRAMES[1:])
    assert changed_parts(same, digest(touched)) == ("the frames",)
    assert changed_parts(same, digest(choice="y")) == ("the settings",)
    assert changed_parts(same, digest(bias="c")) == ("the bias or dark",)
    assert changed_parts(same, "of another program") == ("the way it is made",)


@not_on_windows("its paths have drives")
def test_masters_made_before_keep_their_digest() -> None:
    frames = (replace(frame, path=f"/Night 1/Flat_{i}.fits") for i, frame in enumerate(FRAMES))
    assert digest_of(frames, choices=["builtin", 3.0], calibrators=["a-b-c"]) == (
        "417ce5175b77a300-e0263f7638828642-026c68adbb22cc67"
    )


def test_a_calibrator_counts_by_what_made_it_wherever_it_lies() -> None:
    ours = replace(FRAMES[0], digest="d")
    assert calibrator_digest(ours) == calibrator_digest(replace(ours, path="/else/where.xisf"))
    other = FRAMES[0]
    assert calibrator_digest(other) != calibrator_digest(replace(other, mtime_ns=77))
