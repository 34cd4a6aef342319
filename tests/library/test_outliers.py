"""A frame that stands out from its series is reported, with what is odd about it."""

import numpy as np
import pytest

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import (
    Oddity,
    drift,
    level_groups,
    odd_frames,
    sigma,
)

ADU = 1 / 65535


def test_a_flat_more_than_a_tenth_off_is_odd_above_or_below() -> None:
    levels = [0.43, 0.44, 0.43, 0.30, 0.48, 0.42]
    odd = odd_frames(Kind.FLAT, levels, noise=0.0)
    assert odd == {3: Oddity.BELOW, 4: Oddity.ABOVE}


def test_a_flat_with_pixels_at_full_scale_is_odd() -> None:
    full = [0.0, 2e-4, 0.0]
    assert odd_frames(Kind.FLAT, [0.4, 0.4, 0.4], noise=0.0, full=full) == {1: Oddity.FULL}


def test_hot_pixels_of_a_dark_at_full_scale_are_not_odd() -> None:
    full = [5e-4] * 3
    assert odd_frames(Kind.DARK, [0.01] * 3, noise=0.001, full=full) == {}


def test_a_dark_with_a_light_leak_is_odd() -> None:
    levels = [500.1 * ADU, 500.0 * ADU, 500.2 * ADU, 520 * ADU, 499.9 * ADU]
    assert odd_frames(Kind.DARK, levels, noise=5 * ADU) == {3: Oddity.ABOVE}


def test_a_step_far_below_the_noise_is_not_odd() -> None:
    levels = [500.0 * ADU] * 9 + [501 * ADU]
    assert odd_frames(Kind.BIAS, levels, noise=5 * ADU) == {}


@pytest.mark.parametrize("kind", [Kind.BIAS, Kind.DARK, Kind.FLAT_DARK])
def test_a_dark_that_is_cut_off_or_as_bright_as_a_flat_is_odd(kind) -> None:
    levels, zero = [0.01, 0.01, 0.01, 0.46], [0.0, 0.0, 0.02, 0.0]
    odd = odd_frames(kind, levels, noise=0.02, zero=zero)
    assert odd == {2: Oddity.CUT_OFF, 3: Oddity.BRIGHT}
    assert odd_frames(Kind.FLAT, [0.4] * 4, noise=0.0, zero=zero) == {}


def test_no_frames_are_not_odd() -> None:
    assert odd_frames(Kind.FLAT, [], noise=0.0) == {}


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
    odd = odd_frames(Kind.DARK, [level * ADU for level in mixed], noise=noise * ADU)
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
