"""Values in plain English."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from ap_master_calibration import formatting
from ap_master_calibration.errors import ApmcError, Unreadable, UsageError
from ap_master_calibration.text import text, verbatim


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


def test_ages_are_told_as_people_do() -> None:
    told = {days: formatting.ago(days) for days in (-1, 0, 1, 3, 59, 60, 364, 366, 430, 800)}
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


def test_a_long_list_is_cut_and_the_rest_counted() -> None:
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
    assert formatting.printable("käse 🌌\r\n\tx") == r"käse 🌌\r\n\tx"


def test_sizes_have_the_units_of_disks() -> None:
    shown = [
        formatting.byte_size(n) for n in (0, 999, 1_000, 52_169_472, 999_600_000, 4_100_000_000)
    ]
    assert shown == ["0 B", "999 B", "1.0 kB", "52.2 MB", "1.0 GB", "4.1 GB"]


def test_levels_have_three_digits_or_all() -> None:
    shown = [formatting.adu(adu / 65535) for adu in (0, 0.0312, 0.92, 12.345, 512, 27_918)]
    assert shown == ["0", "0.0312", "0.92", "12.3", "512", "27,918"]


def test_shares_keep_two_or_three_digits() -> None:
    shown = [str(formatting.percent(part)) for part in (0, 2e-6, 0.00123, 0.426, 1)]
    assert shown == ["0 %", "below 0.001 %", "0.12 %", "42.6 %", "100 %"]


def test_measured_times_have_fractions_where_asked_for() -> None:
    assert [str(formatting.duration(s)) for s in (45.3, 110, 7500)] == [
        "45 s",
        "1 min 50 s",
        "2 h 5 min",
    ]
    assert [str(formatting.duration(s, fractions=True)) for s in (0.92, 12.34, 59.96, 110)] == [
        "0.92 s",
        "12.3 s",
        "1 min 0 s",
        "1 min 50 s",
    ]
    assert formatting.clock_time(3725.0) == "1:02:05"


def test_a_failure_carries_its_sentence_as_a_text() -> None:
    error = UsageError(text("the folder {folder} is missing", folder="/a"))
    assert (str(error), error.text.template) == (
        "the folder /a is missing",
        "the folder {folder} is missing",
    )
    assert ApmcError(verbatim("No space left on device")).text.template == ""
    unreadable = pickle.loads(pickle.dumps(Unreadable(text("is empty"), truncated=True)))
    assert (unreadable.reason.template, unreadable.truncated) == ("is empty", True)
