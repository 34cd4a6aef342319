"""Values in plain English."""

from hypothesis import given
from hypothesis import strategies as st

from ap_master_calibration import formatting
from ap_master_calibration.frames import Setup


def test_numbers_have_no_trailing_zeros() -> None:
    assert [formatting.number(v) for v in (-10.0, 0.35, 300.0, 300.1, 0.0, 1_000_000.0)] == [
        "-10", "0.35", "300", "300.1", "0", "1000000",
    ]  # fmt: skip


def test_float_noise_of_capture_programs_is_not_told() -> None:
    assert formatting.number(-9.80000019073486) == "-9.8"
    assert formatting.number(0.00100000004749745) == "0.001"
    assert formatting.number(-18.899999618530273) == "-18.9"


def test_a_tiny_exposure_is_written_without_an_exponent() -> None:
    assert formatting.number(0.000032) == "0.000032"
    assert formatting.exposure(3.2e-5) == "0.000032 s"


def test_minus_zero_is_zero() -> None:
    assert formatting.number(-0.0) == "0"
    assert formatting.temperature(-0.0) == "0 °C"


@given(st.floats(-1e6, 1e6, allow_nan=False, width=32))
def test_a_number_reads_back_to_six_digits(value: float) -> None:
    text = formatting.number(value)
    assert "e" not in text
    assert abs(float(text) - value) <= max(abs(value) * 5.1e-6, 1e-45)


@given(st.integers(-(2**53), 2**53))
def test_whole_numbers_keep_every_digit(value: int) -> None:
    assert formatting.number(float(value)) == str(value)


def test_a_range_of_one_value_is_that_value() -> None:
    assert formatting.span(2.0, 2.0, "s") == "2 s"
    assert formatting.span(0.5, 12.0, "s") == "0.5 to 12 s"


def test_a_setup_tells_what_is_known_and_zero_is() -> None:
    setup = Setup("ASI294MC Pro", 0.0, 0.0, 10.0, None, (1, 1), None)
    assert formatting.setup_words(setup) == "ASI294MC Pro, 0 °C, gain 0, offset 10, binning 1x1"
    assert formatting.setup_words(Setup()) == "nothing known"


def test_a_gain_that_is_a_word_stays_one() -> None:
    assert formatting.setup_value(Setup(gain="High"), "gain") == "High"


def test_ages_are_told_as_people_do() -> None:
    told = {days: formatting.age_words(days) for days in (-1, 0, 1, 3, 59, 60, 364, 366, 430, 800)}
    assert told == {
        -1: "dated in the future",
        0: "today",
        1: "yesterday",
        3: "3 days ago",
        59: "59 days ago",
        60: "2 months ago",
        364: "11 months ago",
        366: "1 y ago",
        430: "1 y 2 m ago",
        800: "2 y 2 m ago",
    }


def test_lists_end_with_and() -> None:
    assert formatting.listed(["gain"]) == "gain"
    assert formatting.listed(["gain", "offset", "readout"]) == "gain, offset and readout"
    assert formatting.first_few("LRGBSH") == "L, R, G and 3 more"


def test_names_are_sorted_as_people_count() -> None:
    names = ["frame 10", "Frame 2", "frame 1", "a²", "frame 2"]
    assert sorted(names, key=formatting.natural_key) == [
        "a²",
        "frame 1",
        "Frame 2",
        "frame 2",
        "frame 10",
    ]


@given(st.lists(st.text(max_size=12)))
def test_the_natural_order_is_total(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=formatting.natural_key) == sorted(
        backwards, key=formatting.natural_key
    )


def test_what_would_steer_a_terminal_is_written_out() -> None:
    assert formatting.printable("e\x1b[31mvil\u202e\udcff") == r"e\x1b[31mvil\u202e\xff"
    assert formatting.printable("käse 🌌\n\tx") == "käse 🌌\n\tx"
