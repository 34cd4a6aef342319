"""A flat tells its telescope, and its master passes that on."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import sky

from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.groups import Group
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.provenance import keywords
from ap_master_calibration.rejections import Rejection, RejectionMethod

SETUP = Setup("Cam", -10.0, 100.0, 0.0, None, (1, 1), (16, 12))
FLAT = Frame("/in/1.fits", Kind.FLAT, False, SETUP, telescope="RC 8", focal_length=1624.0)
REJECTION = Rejection(RejectionMethod.PERCENTILE, 0.2, 0.1)


def frame(path: str) -> Frame:
    found = read_frame(path)
    assert isinstance(found, Frame)
    return found


def cards_of(*frames: Frame) -> dict[str, object]:
    group = Group(Kind.FLAT, SETUP, True, frames, night=date(2026, 1, 29))
    cards = keywords(group, rejection=REJECTION, recipe="flat", digest="a-b-c")
    return {card.name: card.value for card in cards}


def test_a_flat_tells_its_telescope_and_a_dark_does_not(tmp_path: Path) -> None:
    told = {"TELESCOP": "RC 8", "FOCALLEN": 1624.0}
    flat = frame(sky.frame(tmp_path, "FLAT", filter="L", more=told))
    assert (flat.telescope, flat.focal_length) == ("RC 8", 1624.0)
    dark = frame(sky.frame(tmp_path, "DARK", more=told))
    assert (dark.telescope, dark.focal_length) == (None, None)


def test_a_focal_length_of_nothing_is_not_known(tmp_path: Path) -> None:
    for told in (0.0, -1.0, "unknown", 1e9):
        flat = frame(sky.frame(tmp_path, "FLAT", more={"TELESCOP": "N/A", "FOCALLEN": told}))
        assert (flat.telescope, flat.focal_length) == (None, None)


def test_the_property_of_an_xisf_file_is_in_metres(tmp_path: Path) -> None:
    path = sky.write_xisf(
        tmp_path / "flat.xisf",
        np.ones((4, 6), np.float32),
        {"IMAGETYP": "FLAT"},
        properties={"Instrument:Telescope:Name": "RC 8", "Instrument:Telescope:FocalLength": 1.624},
    )
    assert (frame(path).telescope, frame(path).focal_length) == ("RC 8", 1624.0)


def test_a_master_names_the_telescope_all_its_frames_share() -> None:
    assert cards_of(FLAT, FLAT)["TELESCOP"] == "RC 8"
    assert cards_of(FLAT, FLAT)["FOCALLEN"] == 1624.0
    assert "TELESCOP" not in cards_of(FLAT, replace(FLAT, telescope="Esprit"))


def test_a_focal_length_solved_anew_for_each_frame_is_one_and_two_optics_are_none() -> None:
    near = cards_of(FLAT, replace(FLAT, focal_length=1626.38))
    assert near["FOCALLEN"] == 1625.2
    assert "FOCALLEN" not in cards_of(FLAT, replace(FLAT, focal_length=800.0))
