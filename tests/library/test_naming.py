"""What masters are called."""

import os
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ap_master_calibration.frames import Kind, Setup
from ap_master_calibration.library.naming import folded, master_name, safe, shortened

SETUP = Setup("ASI294MC", -10.0, 100.0, 10.0, "Low Noise", (1, 1), (100, 80))
NIGHT = date(2026, 1, 29)


def test_a_bias_is_named_by_its_setup() -> None:
    bare = Setup("ASI294MC", -10.0, 100.0, 10.0)
    assert (
        master_name(Kind.BIAS, bare)
        == "masterBias_INSTRUME_ASI294MC_SET-TEMP_-10_GAIN_100_OFFSET_10"
    )


def test_a_dark_adds_its_readout_and_exposure() -> None:
    assert master_name(Kind.DARK, SETUP, exposure=300.0, night=NIGHT, filter="L") == (
        "masterDark_INSTRUME_ASI294MC_SET-TEMP_-10_GAIN_100_OFFSET_10"
        "_READOUTM_Low Noise_EXPOSURE_300"
    )


def test_a_flat_adds_its_night_and_filter_and_no_exposure() -> None:
    assert master_name(Kind.FLAT, SETUP, exposure=2.0, night=NIGHT, filter="L").endswith(
        "_READOUTM_Low Noise_DATE-OBS_2026-01-29_FILTER_L"
    )


def test_a_flat_dark_is_a_master_dark_on_disk() -> None:
    name = master_name(Kind.FLAT_DARK, SETUP, exposure=0.35)
    assert name.startswith("masterDark_")
    assert name.endswith("_EXPOSURE_0.35")


def test_zero_is_a_value_and_absent_keys_are_left_out() -> None:
    assert master_name(Kind.BIAS, Setup(gain=0.0, offset=0.0, temperature=0.0)) == (
        "masterBias_SET-TEMP_0_GAIN_0_OFFSET_0"
    )
    assert master_name(Kind.BIAS, Setup()) == "masterBias"


def test_binning_is_named_only_when_it_is_not_one() -> None:
    assert "_BINNING_2" in master_name(Kind.BIAS, Setup(binning=(2, 2)))
    assert "BINNING" not in master_name(Kind.BIAS, Setup(binning=(1, 1)))


def test_a_temperature_that_is_no_set_point_says_so() -> None:
    name = master_name(Kind.BIAS, Setup(temperature=15.3), regulated=False)
    assert name == "masterBias_CCD-TEMP_15"


def test_a_value_never_leads_out_of_the_folder() -> None:
    name = master_name(Kind.FLAT, SETUP, filter="../../etc/passwd\x00")
    assert "/" not in name
    assert "\x00" not in name


@given(st.text(max_size=400))
def test_any_value_gives_a_name_every_file_system_takes(text: str) -> None:
    name = master_name(Kind.FLAT, Setup(camera=text, readout=text, gain=text), filter=text)
    assert not set(name) & set('<>:"/\\|?*\x7f')
    assert all(ord(c) >= 32 for c in name)
    assert len(name.encode("utf-8")) <= 200
    assert not name.endswith((" ", "."))


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_a_safe_word_is_a_plain_file_name_here(text: str) -> None:
    assert os.path.basename("x" + safe(text)) == "x" + safe(text)


def test_long_names_stay_different() -> None:
    one, other = shortened("a" * 300 + "1"), shortened("a" * 300 + "2")
    assert one != other
    assert max(len(one), len(other)) <= 200


def test_names_that_differ_in_case_are_one_on_some_disks() -> None:
    assert folded("masterFlat_FILTER_Ha") == folded("masterFlat_FILTER_HA")
    assert folded("e\u0301") == folded("\u00e9")


def test_an_emoji_and_an_umlaut_stay(tmp_path: Path) -> None:
    name = master_name(Kind.FLAT, Setup(camera="Käma 📷"), filter="Hα, 7nm")
    (tmp_path / name).write_text("x")
    assert "Käma 📷" in name
    assert "Hα, 7nm" in name
