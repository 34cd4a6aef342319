"""Calibration of single frames: the formula, its bounds, and the kernels' agreement."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kernels import CALIBRATE

from ap_master_calibration.integrate import core

ADU = 1 / 65535


@pytest.fixture(params=CALIBRATE)
def calibrate(request):
    return CALIBRATE[request.param]


def row(*values):
    return np.array(values, "f4")


def test_without_masters_a_frame_is_only_scaled(calibrate):
    raw = np.array([0, 1, 32768, 65535], "u2")
    np.testing.assert_array_equal(calibrate(raw, scale=ADU), (raw / 65535).astype("f4"))


def test_signed_samples_of_fits_are_raised_by_32768(calibrate):
    raw = np.array([-32768, 0, 32767], ">i2")
    np.testing.assert_allclose(calibrate(raw, scale=ADU), [0, 32768 / 65535, 1])


def test_a_bias_alone_and_a_dark_alone_are_subtracted_once(calibrate):
    raw, master = row(0.5, 0.25), row(0.125, 0.25)
    assert calibrate(raw, scale=1.0, bias=master).tolist() == [0.375, 0.0]
    assert calibrate(raw, scale=1.0, dark=master, k=0.5).tolist() == [0.375, 0.0]


def test_with_both_the_bias_is_taken_from_the_dark_before_it_is_scaled(calibrate):
    out = calibrate(row(0.5), scale=1.0, bias=row(0.125), dark=row(0.25), k=0.5)
    assert out.tolist() == [0.5 - 0.125 - 0.5 * (0.25 - 0.125)]


def test_the_result_is_clamped_and_then_normalised(calibrate):
    raw, bias = row(0.25, 1.0, 1.0), row(0.5, 0.25, -0.5)
    assert calibrate(raw, scale=1.0, bias=bias, factor=2.0).tolist() == [0.0, 1.5, 2.0]


def test_samples_that_are_no_numbers_stay_so(calibrate):
    out = calibrate(row(np.nan, 0.5), scale=1.0, bias=row(0.25, 0.25), factor=3.0)
    assert np.isnan(out[0])
    assert out[1] == 0.75


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    form=st.sampled_from([">i2", "u2", "f4"]),
    pixels=st.sampled_from([1, 1023, 1024, 70000]),
    masters=st.sampled_from(["", "bias", "dark", "bias dark"]),
    k=st.floats(0, 3),
    factor=st.floats(0.2, 5),
)
def test_the_kernels_give_the_same_frame(seed, form, pixels, masters, k, factor):
    rng = np.random.default_rng(seed)
    raw = rng.integers(0, 32768, pixels).astype(form)
    how = {name: rng.uniform(0, 0.2, pixels).astype("f4") for name in masters.split()}
    how |= {"scale": ADU, "k": k, "factor": factor}
    one, other = (calibrate(raw, **how) for calibrate in CALIBRATE.values())
    np.testing.assert_array_equal(one, other)
    value = raw.astype("f8") * ADU + (32768 * ADU if form == ">i2" else 0)
    bias, dark = how.get("bias"), how.get("dark")
    if bias is not None and dark is not None:
        value = value - bias - k * (dark.astype("f8") - bias)
    elif bias is not None or dark is not None:
        value = value - (bias if dark is None else dark)
    np.testing.assert_allclose(one, np.clip(value, 0, 1) * factor, rtol=0, atol=1e-6)


def test_rows_of_different_size_are_refused():
    raw, out = np.zeros(10, "u2"), np.empty(10, "f4")
    with pytest.raises(ValueError, match="rows"):
        core.calibrate(raw, out, scale=1.0, bias=np.zeros(9, "f4"))
