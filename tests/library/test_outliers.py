"""A frame that stands out from its series is reported, with what is odd about it."""

import numpy as np
import pytest

from ap_master_calibration.integrate.outliers import (
    drift,
    fine_medians,
    level_groups,
    sigma,
    stray_levels,
)

ADU = 1 / 65535


def test_a_cosmic_ray_is_no_noise() -> None:
    noise = np.random.default_rng(1).normal(0, 2, 5000).astype(np.float32)
    noise[7] = 40_000
    assert sigma(noise) == pytest.approx(2, rel=0.05)


@pytest.mark.parametrize("counts", [(6, 6), (7, 5), (5, 7), (2, 2), (3, 3), (10, 2), (4, 4, 4)])
@pytest.mark.parametrize("noise", [1.0, 8.0])
def test_a_series_of_several_levels_is_split_whatever_their_shares(counts, noise) -> None:
    rng = np.random.default_rng(sum(counts))
    levels = [500 + 1000 * k + rng.normal(0, 0.1) for k, n in enumerate(counts) for _ in range(n)]
    order = rng.permutation(len(levels))
    mixed = [levels[i] for i in order]
    groups = level_groups(mixed, noise)
    assert [len(group) for group in groups] == list(counts)
    odd = stray_levels(np.array(mixed) * ADU, noise * ADU)
    assert len(odd) == sum(counts) - max(counts)


def test_levels_that_scatter_are_one_group() -> None:
    for seed in range(200):
        rng = np.random.default_rng(seed)
        levels = rng.normal(500, 0.3, rng.integers(3, 60))
        assert len(level_groups(levels, noise=5.0)) == 1


@pytest.mark.parametrize("step", [-4.0, -1.0, 1.0, 30.0])
def test_a_level_that_keeps_moving_drifts(step) -> None:
    levels = [500 + step * i for i in range(20)]
    moved = drift(levels, noise=8.0)
    assert moved is not None
    assert (moved > 0) == (step > 0)
    assert len(level_groups(levels, noise=8.0)) == 1


def test_a_stray_frame_and_a_scatter_are_no_drift() -> None:
    rng = np.random.default_rng(3)
    scatter = list(rng.normal(500, 0.5, 20))
    assert drift(scatter, noise=5.0) is None
    assert drift([*scatter, 900.0], noise=5.0) is None
    assert drift([500.0, 520.0, 540.0], noise=5.0) is None


@pytest.mark.parametrize("step", [1, 4, 16, 256 / 65535])
def test_a_median_of_coarse_steps_is_fine(step) -> None:
    rng = np.random.default_rng(9)
    true = np.linspace(800, 802, 9) * step
    noise = rng.normal(0, 1.1 * step, (9, 40_000))
    coarse = np.floor((true[:, None] + noise) / step) * step
    assert np.abs(fine_medians(coarse) + step / 2 - true).max() < 0.05 * step


def test_a_median_of_one_value_and_of_fine_values_is_the_median() -> None:
    rows = np.stack([np.full(999, 7.0), np.where(np.arange(999) == 3, 5000.0, 7.0)])
    assert fine_medians(rows) == pytest.approx([7.0, 7.0], abs=1)
    fine = np.random.default_rng(2).random((3, 101))
    assert np.array_equal(fine_medians(fine), np.median(fine, axis=1))
