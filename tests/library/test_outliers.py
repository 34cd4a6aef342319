"""A frame that stands out from its series is reported, with what is odd about it."""

import numpy as np
import pytest

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import Oddity, odd_frames, sigma

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


def test_no_frames_are_not_odd() -> None:
    assert odd_frames(Kind.FLAT, [], noise=0.0) == {}


def test_a_cosmic_ray_is_no_noise() -> None:
    noise = np.random.default_rng(1).normal(0, 2, 5000).astype(np.float32)
    noise[7] = 40_000
    assert sigma(noise) == pytest.approx(2, rel=0.05)
