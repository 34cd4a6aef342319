"""What the names of masters tell, whichever program gave them."""

from datetime import date
from typing import Any

import pytest

from ap_master_calibration.frames import Kind, Setup
from ap_master_calibration.headers.file_name import NamedKeys, parse_name
from ap_master_calibration.library.naming import master_name

BIAS, DARK, FLAT = Kind.BIAS, Kind.DARK, Kind.FLAT
NAMES: dict[str, dict[str, Any]] = {
    "masterDark_BIN-1_6248x4176_EXPOSURE-300.00s.xisf": {
        "kind": DARK, "binning": (1, 1), "size": (6248, 4176), "exposure": 300.0,
    },
    "masterFlat_BIN-1_5496x3672_FILTER-LP_CFA_SESS-2020-04-11.xisf": {
        "kind": FLAT, "binning": (1, 1), "size": (5496, 3672), "filter": "LP",
        "night": date(2020, 4, 11),
    },
    "masterFlat_BIN-2_5496x3672_FILTER-NoFilter_mono.xisf": {
        "kind": FLAT, "binning": (2, 2), "size": (5496, 3672),
    },
    "masterBias_BIN-1_100x80_GAIN-0_OFFSET-10_SET-TEMP--10.00.xisf": {
        "kind": BIAS, "binning": (1, 1), "size": (100, 80), "gain": 0.0, "offset": 10.0,
        "temperature": -10.0, "set_point": -10.0,
    },
    "masterDark_INSTRUME_ASI2600MM_GAIN_100_OFFSET_50_SETTEMP_-10.00_EXP_300.00.xisf": {
        "kind": DARK, "camera": "ASI2600MM", "gain": 100.0, "offset": 50.0, "exposure": 300.0,
        "temperature": -10.0, "set_point": -10.0,
    },
    "masterFlat_SETTEMP_-20.00_FILTER_Ha_DATE_2025-01-02_FOCALLEN_530_GAIN_0.xisf": {
        "kind": FLAT, "gain": 0.0, "temperature": -20.0, "set_point": -20.0, "filter": "Ha",
        "night": date(2025, 1, 2), "focal_length": 530.0,
    },
    "masterDark_BIN-1_6248x4176_EXPOSURE-300.00s_GAIN-100_TEMP--10.xisf": {
        "kind": DARK, "binning": (1, 1), "size": (6248, 4176), "exposure": 300.0, "gain": 100.0,
    },
    "masterDark_BIN-1_EXPOSURE-300.00s_PANEL-3_OFFSET-50_PA-90.xisf": {
        "kind": DARK, "binning": (1, 1), "exposure": 300.0, "offset": 50.0,
    },
    "masterFlat_BIN-1_FILTER-OIII_SESSION-2_GAIN-100_PA-90.xisf": {
        "kind": FLAT, "binning": (1, 1), "filter": "OIII", "gain": 100.0,
    },
    "MasterBias_1.0ms_-9.8C_gain100_2600MC_20250721-054720.fit": {
        "kind": BIAS, "exposure": 0.001, "temperature": -9.8, "gain": 100.0,
    },
    "dark_exp_60.000000_gain_60_bin_1_20C_stack_8.fits": {
        "kind": DARK, "exposure": 60.0, "gain": 60.0, "binning": (1, 1), "temperature": 20.0,
        "count": 8,
    },
    "bias_gain_2_bin_1.fits": {"kind": BIAS, "gain": 2.0, "binning": (1, 1)},
    "flat_gain_2_bin_1_ir_0.fits": {"kind": FLAT, "gain": 2.0, "binning": (1, 1)},
    "master_dark_20x300s_at_-10C_2025-01-01.fit": {
        "kind": DARK, "count": 20, "exposure": 300.0, "temperature": -10.0,
    },
    "master_flat_corrected_with_flat_darks_L_15x2.50s_2025-01-01.fit": {
        "kind": FLAT, "count": 15, "exposure": 2.5,
    },
    "MasterDark_M31_300s_6248x4176_-10C_G100_O50.fit": {
        "kind": DARK, "exposure": 300.0, "size": (6248, 4176), "temperature": -10.0,
        "gain": 100.0, "offset": 50.0,
    },
    "BIAS-SigmaClip2.0-20200518-1003-0.000s--10.0C-2x2.fit": {
        "kind": BIAS, "exposure": 0.0, "temperature": -10.0, "binning": (2, 2),
    },
    "bias_stacked.fit": {"kind": BIAS},
    "mbias.fits": {"kind": BIAS},
    "pp_flat_stacked.fit.gz": {"kind": FLAT},
}  # fmt: skip


@pytest.mark.parametrize(("name", "keys"), NAMES.items(), ids=NAMES)
def test_a_name_tells_its_keys_and_nothing_more(name: str, keys: dict[str, Any]) -> None:
    assert parse_name(name) == NamedKeys(master=True, **keys)


@pytest.mark.parametrize("name", ["DARK_300s_0001.fits", "bias_0001.fit", "Light_M31_30.0s.fit"])
def test_the_name_of_a_single_frame_calls_no_master(name: str) -> None:
    assert not parse_name(name).master


def test_the_names_this_program_gives_are_read_back() -> None:
    setup = Setup("ZWO ASI294MC Pro", -10.5, 100.0, 10.0, "High Gain", (2, 1), (16, 12))
    night = date(2026, 1, 29)
    dark = parse_name(master_name(Kind.DARK, setup, exposure=0.35) + ".xisf")
    assert (dark.kind, dark.camera, dark.temperature) == (DARK, setup.camera, -10.5)
    assert (dark.gain, dark.offset, dark.readout) == (100.0, 10.0, "High Gain")
    assert (dark.binning, dark.exposure) == ((2, 1), 0.35)
    flat = parse_name(master_name(Kind.FLAT, setup, night=night, filter="Ha 3nm") + ".xisf")
    assert (flat.kind, flat.night, flat.filter) == (FLAT, night, "Ha 3nm")


def test_a_gain_that_is_a_word_is_read_back() -> None:
    name = master_name(Kind.BIAS, Setup(camera="A_B", gain="High"))
    assert (parse_name(name).gain, parse_name(name).camera) == ("High", "A_B")
