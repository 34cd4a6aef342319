"""The numeric core against a slow, plain reference: the same samples go, by either kernel."""

import os
import sys
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kernels import COMBINE
from reference import REJECT, combined

from ap_master_calibration.integrate import core
from ap_master_calibration.integrate.rejection import DEFINITIONS
from ap_master_calibration.rejections import REJECTIONS, Rejection, RejectionMethod

METHODS = [method for method in RejectionMethod if method is not RejectionMethod.AUTO]
USUAL = {
    RejectionMethod.WINSORIZED: (4.0, 3.0),
    RejectionMethod.SIGMA: (2.5, 2.0),
    RejectionMethod.PERCENTILE: (0.2, 0.1),
    RejectionMethod.LINEAR_FIT: (3.0, 2.5),
    RejectionMethod.MINMAX: (1.0, 2.0),
    RejectionMethod.NONE: (0.0, 0.0),
}
WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0)


@pytest.fixture(params=COMBINE)
def combine(request):
    return COMBINE[request.param]


def noise(rng, n, pixels):
    return rng.normal(rng.uniform(200, 3000), rng.uniform(2, 40), (n, pixels))


def outliers(rng, n, pixels):
    far = rng.random((n, pixels)) < rng.uniform(0.02, 0.2)
    return noise(rng, n, pixels) + far * rng.normal(0, 3000, (n, pixels))


def saturated(rng, n, pixels):
    return rng.normal(64000, 3000, (n, pixels))


def quantised_bias(rng, n, pixels):
    return 16 * np.round(rng.normal(32, rng.uniform(0.2, 1.5), (n, pixels)))


def constant(rng, n, pixels):
    return np.full((n, pixels), float(rng.integers(0, 65536)))


def nearly_constant(rng, n, pixels):
    other = rng.random((n, pixels)) < 0.1
    return np.where(other, rng.integers(0, 65536, (n, pixels)), 500.0)


def anything(rng, n, pixels):
    return rng.uniform(0, 65535, (n, pixels))


def two_levels(rng, n, pixels):
    return np.where(rng.random((n, pixels)) < 0.5, 100.0, 40000.0)


KINDS = [
    *(noise, outliers, saturated, quantised_bias),
    *(constant, nearly_constant, anything, two_levels),
]
FORMS = [">i2", "<i2", "u2", ">u2", "f4", "f4 with NaN"]


def stored(values, form, rng):
    """Values in ADU as a stack in one of the forms, and its full scale."""
    if form.startswith("f4"):
        stack = (values / 65535).astype("f4")
        if "NaN" in form:
            stack[rng.random(stack.shape) < 0.1] = rng.choice([np.nan, np.inf, -np.inf])
        return stack, 1.0
    whole = np.clip(np.round(values), 0, 65535).astype("u2")
    if "i" in form:
        return (whole.astype("i4") - 32768).astype(form), 65535.0
    return whole.astype(form), 65535.0


def in_adu(stack):
    """The values of a stack as floats, in the units of its type."""
    return stack.astype("f8") + (32768 if stack.dtype.kind == "i" else 0)


def check(combine, stack, full, rejection):
    """The kernel rejects what the reference rejects, and its values are the reference's."""
    out, low, high = combine(stack, rejection, scale=1 / full)
    values, lows, highs = zip(
        *(combined(column, rejection, full) for column in in_adu(stack).T), strict=True
    )
    np.testing.assert_allclose(out, np.array(values) / full, rtol=0, atol=1e-6)
    assert (low, high) == (sum(lows), sum(highs))


def test_every_rejection_has_its_definition_its_c_form_and_its_reference():
    assert set(METHODS) == set(DEFINITIONS) == set(REJECTIONS) == set(REJECT) == set(USUAL)


@pytest.mark.parametrize("method", METHODS)
def test_stacks_of_every_count_are_decided_as_by_the_reference(combine, method):
    rejection = Rejection(method, *USUAL[method])
    for n in range(3, 61):
        rng = np.random.default_rng(n)
        for kind in (KINDS[n % len(KINDS)], outliers):
            stack, full = stored(kind(rng, n, 20), FORMS[n % len(FORMS)], rng)
            check(combine, stack, full, rejection)


@settings(max_examples=150, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    n=st.integers(1, 60),
    kind=st.sampled_from(KINDS),
    form=st.sampled_from(FORMS),
    method=st.sampled_from(METHODS),
    low=st.sampled_from([0.5, 1.0, 2.0, 3.0, 4.0]) | st.floats(0.05, 6),
    high=st.sampled_from([0.5, 1.0, 2.0, 3.0, 4.0]) | st.floats(0.05, 6),
)
def test_any_stack_is_decided_as_by_the_reference(seed, n, kind, form, method, low, high):
    rng = np.random.default_rng(seed)
    stack, full = stored(kind(rng, n, 12), form, rng)
    if method is RejectionMethod.PERCENTILE:
        low, high = low / 20, high / 20
    if method is RejectionMethod.MINMAX:
        low, high = float(round(low)), float(round(high))
    for combine in COMBINE.values():
        check(combine, stack, full, Rejection(method, low, high))


@settings(max_examples=150, deadline=None)
@given(
    samples=st.lists(st.integers(0, 65535) | st.integers(498, 502), min_size=1, max_size=12),
    method=st.sampled_from(METHODS),
)
def test_any_few_samples_are_decided_as_by_the_reference(samples, method):
    stack = np.array(samples, "u2")[:, None]
    for combine in COMBINE.values():
        check(combine, stack, 65535.0, Rejection(method, *USUAL[method]))


def column(*samples, dtype="u2"):
    return np.array(samples, dtype)[:, None]


def test_an_outlier_on_either_side_is_left_out_of_the_mean(combine):
    stack = column(100, 98, 101, 103, 99, 97, 102, 100, 900, 4)
    out, low, high = combine(stack, WINSORIZED)
    assert (float(out[0]), low, high) == (100.0, 1, 1)


def test_the_order_of_the_frames_does_not_matter(combine):
    rng = np.random.default_rng(7)
    stack = outliers(rng, 20, 300).astype("u2")
    first, second = combine(stack, WINSORIZED), combine(rng.permutation(stack), WINSORIZED)
    np.testing.assert_allclose(first[0], second[0], rtol=0, atol=1e-3)
    assert first[1:] == second[1:]


def test_ties_that_shrink_sigma_to_nothing_do_not_cost_the_other_samples(combine):
    out, low, high = combine(column(*[500] * 9, 510), WINSORIZED)
    assert (float(out[0]), low, high) == (501.0, 0, 0)


def test_a_round_that_would_leave_fewer_than_three_samples_is_not_carried_out(combine):
    rejection = Rejection(RejectionMethod.SIGMA, 0.9, 0.9)
    out, low, high = combine(column(0, 100, 101, 200), rejection)
    assert (float(out[0]), low, high) == (100.25, 0, 0)


def test_a_deviation_of_just_the_limit_is_kept_whatever_the_rounding(combine):
    # nine samples, one apart by d: sigma is d / 3 exactly, so that d is 3 sigma
    for apart in range(1, 3000, 7):
        _, low, high = combine(
            column(*[1000] * 8, 1000 + apart), Rejection(RejectionMethod.SIGMA, 3.0, 3.0)
        )
        assert (low, high) == (0, 0)


def test_percentile_clipping_measures_in_parts_of_the_median(combine):
    rejection = Rejection(RejectionMethod.PERCENTILE, 0.2, 0.1)
    out, low, high = combine(column(79, 80, 100, 110, 111), rejection)
    assert (low, high) == (1, 1)
    assert out[0] == pytest.approx((80 + 100 + 110) / 3)


def test_where_everything_is_rejected_the_pixel_is_the_median(combine):
    out, low, high = combine(
        column(10, 20, 40, 90), Rejection(RejectionMethod.PERCENTILE, 0.1, 0.1)
    )
    assert (float(out[0]), low, high) == (30.0, 2, 2)


def test_min_max_drops_the_asked_number_and_always_leaves_one(combine):
    rejection = Rejection(RejectionMethod.MINMAX, 1.0, 2.0)
    out, low, high = combine(column(5, 1, 4, 2, 3), rejection)
    assert (float(out[0]), low, high) == (2.5, 1, 2)
    out, low, high = combine(column(3, 1, 2), Rejection(RejectionMethod.MINMAX, 9.0, 1.0))
    assert (float(out[0]), low, high) == (2.0, 1, 1)


def test_linear_fit_clipping_leaves_a_slope_and_takes_what_leaves_it(combine):
    rejection = Rejection(RejectionMethod.LINEAR_FIT, 5.0, 3.5)
    slope = [1000 + 10 * i + i % 2 for i in range(20)]
    assert combine(column(*slope), rejection)[1:] == (0, 0)
    assert combine(column(*slope, 3000), rejection)[1:] == (0, 1)


def test_samples_that_are_no_numbers_are_left_out_before_everything(combine):
    nan = np.nan
    stack = np.array([[0.5, nan, nan], [0.3, 0.2, nan], [0.4, 0.4, nan]], "f4")
    out, low, high = combine(stack, WINSORIZED)
    np.testing.assert_allclose(out, [0.4, 0.3, 0.0], atol=1e-7)
    assert (low, high) == (0, 0)


@pytest.mark.parametrize("pixels", [1, 63, 127, 128, 129, 1000])
def test_blocks_of_any_size_are_combined_to_the_last_pixel(combine, pixels):
    stack = np.arange(5 * pixels).reshape(5, pixels).astype("u2")
    out, _, _ = combine(stack, WINSORIZED)
    np.testing.assert_allclose(out, stack.mean(axis=0), rtol=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_hundreds_of_frames_are_decided_as_by_the_reference(combine, method):
    rng = np.random.default_rng(3)
    stack, full = stored(outliers(rng, 300, 8), "u2", rng)
    check(combine, stack, full, Rejection(method, *USUAL[method]))


def test_the_frames_are_not_touched(combine):
    rng = np.random.default_rng(4)
    for form in FORMS:
        stack, _ = stored(outliers(rng, 9, 200), form, rng)
        before = stack.copy()
        combine(stack, WINSORIZED)
        np.testing.assert_array_equal(stack, before)


def test_the_result_is_clamped_where_that_is_asked(combine):
    stack = np.array([[1.5, -0.5, 0.5]] * 3, "f4")
    assert combine(stack, WINSORIZED, clamp=True)[0].tolist() == [1.0, 0.0, 0.5]
    assert combine(stack, WINSORIZED)[0].tolist() == [1.5, -0.5, 0.5]


def test_means_of_16_bit_frames_are_exact_to_a_thousandth_of_an_adu(combine):
    rng = np.random.default_rng(5)
    stack = rng.normal(800, 9, (50, 2000)).astype("u2")
    out, _, _ = combine(stack, Rejection(RejectionMethod.NONE, 0, 0))
    rms = float(np.sqrt(np.mean((out - stack.mean(axis=0)) ** 2)))
    assert rms < 1e-3


def test_several_threads_may_combine_at_once(combine):
    rng = np.random.default_rng(6)
    stacks = [outliers(rng, n, 5000).astype("u2") for n in (5, 12, 20, 33)]
    alone = [combine(stack, WINSORIZED) for stack in stacks]
    together = [None] * len(stacks)

    def work(i):
        together[i] = combine(stacks[i], WINSORIZED)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(stacks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one, other in zip(alone, together, strict=True):
        np.testing.assert_array_equal(one[0], other[0])
        assert one[1:] == other[1:]


def test_a_stack_or_result_of_another_shape_is_refused():
    stack, out = np.zeros((3, 10), "u2"), np.empty(10, "f4")
    for wrong in (stack[:, :9], stack[:, ::2], stack[0], np.zeros((0, 10), "u2")):
        with pytest.raises(ValueError, match=r"stack|result"):
            core.combine(wrong, WINSORIZED, out)
    with pytest.raises(ValueError, match="float32"):
        core.combine(stack, WINSORIZED, np.empty(10))
    with pytest.raises(ValueError, match="int32"):
        core.combine(stack.astype("i4"), WINSORIZED, out)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("limits", [(-1.0, 0.0), (0.0, -1e6), (np.nan, 1.0), (1.0, np.inf)])
def test_limits_no_rejection_has_are_refused(method, limits):
    stack, out = np.zeros((5, 10), "u2"), np.empty(10, "f4")
    for kernel in ("numpy", None):
        with pytest.raises(ValueError, match="limit"):
            core.combine(stack, Rejection(method, *limits), out, kernel=kernel)
    files, offsets = np.zeros(5, np.intc), np.zeros(5, np.int64)
    with pytest.raises(ValueError, match="limit"):
        core.combine_files(files, offsets, stack, Rejection(method, *limits), out)


ODD_LIMITS = [(0, 0), (0, 3), (3, 0), (1e-9, 1e-9), (1e-300, 1e300), (1e6, 1e6), (1e300, 0)]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("limits", ODD_LIMITS)
def test_limits_of_0_and_absurd_ones_are_decided_as_by_the_reference(combine, method, limits):
    for seed, kind in enumerate(KINDS):
        rng = np.random.default_rng(seed)
        form = FORMS[seed % len(FORMS)]
        stack, full = stored(kind(rng, int(rng.integers(3, 25)), 12), form, rng)
        check(combine, stack, full, Rejection(method, *map(float, limits)))


def test_the_c_kernel_itself_stays_inside_its_stacks_whatever_the_limits():
    stack = np.arange(50, dtype="u2").reshape(5, 10)
    rejection = Rejection(RejectionMethod.MINMAX, -1e6, -3.0)
    out, low, high = COMBINE["c"](stack, rejection)
    assert (low, high) == (0, 0)
    np.testing.assert_allclose(out, stack.mean(axis=0))


# --- samples that are read as they are needed -----------------------------------------------------


@pytest.fixture
def on_disk(tmp_path):
    """Writes the rows of a stack to files behind a head; gives descriptors and offsets."""
    opened = []

    def write(stack):
        for index, row in enumerate(stack):
            path = tmp_path / f"{index}.raw"
            path.write_bytes(b"h" * (100 + index) + row.tobytes())
            opened.append(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)))
        offsets = [100 + index for index in range(len(stack))]
        return np.array(opened, np.intc), np.array(offsets, np.int64)

    yield write
    for descriptor in opened:
        os.close(descriptor)


@pytest.fixture
def adu():
    """Frames as FITS keeps them: big-endian, shifted by 32768."""
    rng = np.random.default_rng(5)
    stack = rng.normal(1000, 12, (20, 4097)).round()
    stack[rng.integers(0, 20, 60), rng.integers(0, 4097, 60)] += 900
    return (stack - 32768).astype(">i2")


@pytest.mark.parametrize("at_once", [1, 64, 1000, 4097, 9000])
def test_files_are_combined_as_their_samples_would_be(on_disk, adu, at_once):
    files, offsets = on_disk(adu)
    wanted, out = np.empty((2, 4097), np.float32)
    rejected = core.combine(adu, WINSORIZED, wanted, scale=1 / 65535, clamp=True)
    buffer = np.empty((20, at_once), adu.dtype)
    combined_files = core.combine_files(
        files, offsets, buffer, WINSORIZED, out, scale=1 / 65535, clamp=True
    )
    if sys.platform == "win32":
        assert combined_files is None  # Python reads, there
        return
    assert combined_files == rejected
    assert rejected[1] > 50
    np.testing.assert_array_equal(out, wanted)


def test_a_file_that_ends_too_soon_is_not_combined(on_disk, adu, tmp_path):
    files, offsets = on_disk(adu)
    with open(tmp_path / "7.raw", "r+b") as file:
        file.truncate(3000)
    buffer = np.empty((20, 512), adu.dtype)
    assert core.combine_files(files, offsets, buffer, WINSORIZED, np.empty(4097, "f4")) is None
    assert not core.read_rows(files, offsets, np.empty_like(adu))


def test_numpy_leaves_the_reading_to_others(on_disk, adu, monkeypatch):
    monkeypatch.setenv("APMC_KERNEL", "numpy")
    files, offsets = on_disk(adu)
    buffer = np.empty((20, 512), adu.dtype)
    assert core.combine_files(files, offsets, buffer, WINSORIZED, np.empty(4097, "f4")) is None
    assert not core.read_rows(files, offsets, buffer)
