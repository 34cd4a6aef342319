"""The parts of the built-in engine: medians in passes, strips, threads, measures, progress."""

import io
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from ap_master_calibration.engines.builtin import medians
from ap_master_calibration.engines.builtin.job import EventWriter
from ap_master_calibration.engines.builtin.measuring import (
    PixelSampler,
    enough_for,
    sigma,
    unit_range,
)
from ap_master_calibration.engines.builtin.medians import SampledMedian, exact_median
from ap_master_calibration.engines.builtin.quality_checks import stray_flats, stray_levels, too_full
from ap_master_calibration.engines.events import StepProgress, from_line
from ap_master_calibration.files.many_files import files_at_once
from ap_master_calibration.integrate.strip_layout import BUFFERS, strip_layout
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.support.thread_pool import Cancelled, CancelToken, run_in_threads

# --- medians ------------------------------------------------------------------------------------


def median_and_passes(sample: np.ndarray, pieces: list[np.ndarray]) -> tuple[float | None, int]:
    median, passes = SampledMedian(sample), 0
    while median.next_pass():
        passes += 1
        for piece in pieces:
            median.add(piece)
    return median.value, passes


floats = st.floats(0, 1, width=32) | st.sampled_from([0.0, 0.5, 1.0, float("nan")])


@given(
    pixels=hnp.arrays(np.float32, st.integers(1, 400), elements=floats),
    sample=hnp.arrays(np.float32, st.integers(0, 40), elements=floats),
    kept=st.sampled_from([0, 5, 1 << 20]),
)
@settings(deadline=None, max_examples=300)
def test_the_median_is_exact_whatever_the_sample_was(
    pixels: np.ndarray, sample: np.ndarray, kept: int
) -> None:
    known = pixels[~np.isnan(pixels)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(medians, "_KEPT", kept)
        value, _ = median_and_passes(sample, np.array_split(pixels, 7))
    if known.size:
        assert value == np.median(known.astype(np.float64))
    else:
        assert value is None


@pytest.mark.parametrize(("kept", "most"), [(10_000, 3), (1 << 20, 1)])
def test_a_million_pixels_take_a_few_passes_at_most(
    kept: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(medians, "_KEPT", kept)
    rng = np.random.default_rng(1)
    pixels = (0.4 + 0.05 * rng.standard_normal(1_000_001)).astype(np.float32)
    pieces = np.array_split(pixels, 30)
    value, passes = median_and_passes(pixels[::53], pieces)
    assert value == np.median(pixels)
    assert passes <= most
    value, passes = median_and_passes(pixels[:50] + 3, pieces)
    assert value == np.median(pixels)
    assert passes <= most + 2


def test_an_image_of_one_value_has_that_median() -> None:
    pixels = np.full((30, 40), 0.25, np.float32)
    assert exact_median(lambda: iter([pixels, pixels])) == 0.25


# --- strips -------------------------------------------------------------------------------------


@given(
    width=st.integers(1, 10_000),
    rows=st.integers(1, 5_000),
    frames=st.integers(3, 3_000),
    threads=st.integers(1, 64),
)
@settings(deadline=None)
def test_strips_cover_every_row_once_and_fit_the_memory(
    width: int, rows: int, frames: int, threads: int
) -> None:
    plan = strip_layout(width, rows, sample_bytes=4 * frames + 16, threads=threads, memory=None)
    covered = [y for strip in plan.strips for y in range(strip.y0, strip.y1)]
    assert covered == list(range(rows))
    assert 1 <= plan.threads <= threads
    needed = plan.threads * plan.pixels * (4 * frames + 16)
    assert needed <= BUFFERS or (plan.threads == 1 and plan.height == 1)


def test_strips_for_a_bayer_matrix_start_on_even_rows() -> None:
    plan = strip_layout(6000, 4001, sample_bytes=20, threads=2, memory=None, even=True)
    assert {strip.y0 % 2 for strip in plan.strips} == {0}


def test_a_thousand_frames_of_26_megapixels_fit_with_two_threads() -> None:
    plan = strip_layout(6248, 4176, sample_bytes=2 * 1000 + 8, threads=2, memory=None)
    assert plan.threads == 2
    assert plan.threads * plan.pixels * 2008 <= BUFFERS


# --- threads ------------------------------------------------------------------------------------


def test_every_task_is_done_once_and_workers_are_made_once_a_thread() -> None:
    done: list[int] = []
    made: list[int] = []

    def make_worker() -> Callable[[int], None]:
        made.append(threading.get_ident())
        return done.append

    run_in_threads(range(500), make_worker, threads=3, token=CancelToken(), progress=lambda _: None)
    assert sorted(done) == list(range(500))
    assert 1 <= len(made) <= 3


def test_the_first_error_of_a_thread_comes_out() -> None:
    def fail(task: int) -> None:
        if task == 7:
            raise RuntimeError("seven")

    with pytest.raises(RuntimeError, match="seven"):
        run_in_threads(
            range(10_000), lambda: fail, threads=2, token=CancelToken(), progress=lambda _: None
        )


def test_an_order_to_end_is_obeyed_before_the_next_task() -> None:
    token, done = CancelToken(), []

    def work(task: int) -> None:
        done.append(task)
        if task == 5:
            token.cancel(15)

    with pytest.raises(Cancelled):
        run_in_threads(
            range(100_000), lambda: work, threads=1, token=token, progress=lambda _: None
        )
    assert done == list(range(6))


def test_a_run_that_does_not_stop_is_ended_without_a_partial_file(tmp_path: Path) -> None:
    partial = tmp_path / ".master.part"
    partial.touch()
    token, codes = CancelToken(), []
    with token.writing(str(partial)):
        token.cancel(15)
        token.exit_now(codes.append)
    assert codes == [143]
    assert not partial.exists()


# --- measures -----------------------------------------------------------------------------------


def test_sigma_does_not_count_cosmic_rays() -> None:
    rng = np.random.default_rng(2)
    difference = (0.001 * rng.standard_normal(20_000)).astype(np.float32)
    difference[::400] = 0.9
    assert sigma(difference) == pytest.approx(0.001, rel=0.02)


def test_sigma_of_integers_is_no_integer() -> None:
    rng = np.random.default_rng(2)
    assert sigma(np.rint(0.7 * rng.standard_normal(50_000)).astype(np.float32)) == pytest.approx(
        np.hypot(0.7, np.sqrt(1 / 12)), rel=0.02
    )


def test_samples_of_every_type_are_parts_of_full_scale() -> None:
    adu = np.array([[0, 500, 32768, 65535]], np.uint16)
    wanted = adu / np.float32(65535)
    fits = (adu.astype(np.int32) - 32768).astype(">i2")
    for stack in (adu, fits, wanted.astype(np.float32)):
        assert np.allclose(unit_range(stack), wanted, rtol=0, atol=1e-7)


def test_the_sample_is_spread_over_all_strips() -> None:
    sampler = PixelSampler(418, Rejection(RejectionMethod.NONE, 0, 0))
    wanted = [i for i in range(418) if sampler.wants(i)]
    assert 10 <= len(wanted) <= 16
    assert wanted[0] < 30
    assert wanted[-1] > 388


@pytest.mark.parametrize("strips", [1, 2, 3, 17])
def test_few_strips_are_sampled_too(strips: int) -> None:
    sampler = PixelSampler(strips, Rejection(RejectionMethod.NONE, 0, 0))
    assert any(sampler.wants(i) for i in range(strips))


def test_half_of_the_frames_is_not_rejected_by_what_needs_more() -> None:
    fit = Rejection(RejectionMethod.LINEAR_FIT, 5, 3.5)
    ends = Rejection(RejectionMethod.MINMAX, 2, 2)
    assert enough_for(fit, 4).method is RejectionMethod.NONE
    assert enough_for(fit, 5) is fit
    assert enough_for(ends, 4).method is RejectionMethod.NONE
    assert enough_for(ends, 5) is ends


def test_a_level_is_stray_only_when_it_matters() -> None:
    even = [0.00770, 0.00771, 0.00769, 0.00770, 0.00771, 0.00770]
    assert stray_levels(even, noise=1e-4) == []
    assert stray_levels([*even, 0.00785], noise=1e-4) == [6]
    assert stray_levels([*even, 0.00772], noise=1e-4) == []  # beyond 5 sigma, below the noise
    assert stray_levels([0.5] * 5, noise=0.0) == []


def test_flats_off_by_more_than_a_tenth_are_stray() -> None:
    assert stray_flats([0.40, 0.42, 0.38, 0.30, 0.41]) == [3]
    assert too_full([0.0, 0.0001, 0.00009]) == [1]


# --- progress and files -------------------------------------------------------------------------


def test_progress_is_told_ten_times_a_second_and_every_stage_at_once() -> None:
    out = io.StringIO()
    tell = EventWriter(out)
    for done in range(1000):
        tell.progress("m", "reading", done / 2000)
    tell.progress("m", "writing", 1.0)
    events = [from_line(line) for line in out.getvalue().splitlines()]
    assert all(isinstance(e, StepProgress) for e in events)
    assert events[0] == StepProgress("m", "reading", 0.0)
    assert events[-1] == StepProgress("m", "writing", 1.0)
    assert len(events) < 100


def test_the_system_is_asked_for_the_files_that_are_needed() -> None:
    assert files_at_once(5) == 5
    assert files_at_once(900) == 900
