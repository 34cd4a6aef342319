"""One row for each key of a setup."""

from dataclasses import fields

from ap_master_calibration.frames import Setup
from ap_master_calibration.setup_keys import (
    EXACT_KEYS,
    KEYS,
    SETUP_KEYS,
    ValueType,
    grouping_key,
    setup_key,
    setup_line,
    setup_parts,
    value_of,
)


def test_every_field_of_a_setup_has_its_row_in_order() -> None:
    assert [key.name for key in SETUP_KEYS] == [field.name for field in fields(Setup)]
    assert all(key.noun.template and key.label.template for key in KEYS.values())


def test_a_pair_has_two_keywords_and_other_keys_one() -> None:
    counts = {key.name: len(key.keywords) for key in SETUP_KEYS if key.keywords}
    assert counts == {
        key.name: 2 if key.type is ValueType.PAIR else 1 for key in SETUP_KEYS if key.keywords
    }


def test_a_setup_is_compared_by_all_keys_but_the_temperature() -> None:
    setup = Setup("ZWO CCD ASI294MC Pro", -10.0, "High", 30.0, "Low Noise", (2, 2), (16, 12))
    key = ("asi294mcpro", "high", 30.0, "lownoise", (2, 2), (16, 12))
    assert (setup_key(setup), grouping_key(setup)) == ((*key, None, None), (*key, (0, 0), None))
    assert len(setup_key(setup)) == len(EXACT_KEYS) == len(SETUP_KEYS) - 1


def test_a_setup_shows_what_is_known_and_zero_is() -> None:
    setup = Setup("ASI294MC Pro", 0.0, 0.0, 10.0, None, (1, 1), None)
    assert setup_line(setup) == "ASI294MC Pro, 0 °C, gain 0, offset 10, binning 1x1"
    assert setup_parts(setup, brief=True) == ["ASI294MC Pro", "0 °C", "gain 0", "offset 10"]
    assert setup_line(Setup()) == "nothing known"


def test_a_gain_that_is_a_word_stays_one() -> None:
    assert value_of(Setup(gain="High"), "gain") == "High"


def test_a_binning_is_short_in_names_where_it_is_square() -> None:
    binning = KEYS["binning"]
    assert [binning.in_names(value) for value in ((2, 2), (2, 1))] == ["2", "2x1"]
    assert [binning.shown(value) for value in ((2, 2), (2, 1))] == ["2x2", "2x1"]
