"""Residual sums of the frame check: the C kernel and numpy give the same."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from kernels import libraries
from numpy.typing import NDArray
from systems import not_on_windows

from ap_master_calibration.integrate import c_backend
from ap_master_calibration.integrate.residuals import (
    BLOCK,
    Band,
    ResidualSums,
    band_mean,
    read_band_mean,
    residual_sums,
)
from ap_master_calibration.text import verbatim


def band(width: int, height: int, dtype: str, *, seed: int = 1) -> Band:
    rng = np.random.default_rng(seed)
    values = rng.normal(1000, 12, (6, height, width))
    values[2, height // 2, width // 3] = 4000
    values[3] += np.linspace(0, 900, width)  # light from one side, and a level far off
    values[4] += 700
    values[5, 2:5] += rng.exponential(60, (3, width))
    if dtype == "f4":
        stack: NDArray[Any] = values.astype("f4")
        stack[1, 0, 0] = np.nan
    else:
        whole = np.rint(values).astype(np.uint16)
        stack = (
            (whole ^ 0x8000).view("i2").astype(dtype) if dtype[1] == "i" else whole.astype(dtype)
        )
    shift = rng.uniform(990, 1010, (6, 2, 2)).astype("f4")
    gain = rng.uniform(0.9, 1.1, (6, 2, 2)).astype("f4")
    return Band(stack, shift, gain, np.array([True, True, True, False, True, True]))


def sums(of: Band, mean: NDArray[np.float32], kernel: str) -> ResidualSums:
    rng = np.random.default_rng(7)
    shape, blocks = mean.shape, -(-mean.shape[1] // BLOCK)
    weight = (rng.random(shape) > 0.05).astype("f4")
    pattern = rng.normal(0, 3, shape).astype("f4")
    limit, peak = rng.uniform(40, 60, blocks).astype("f4"), np.full(blocks, 48, "f4")
    return residual_sums(of, mean, weight, pattern, limit, peak, kernel=kernel)


@pytest.mark.parametrize("dtype", [">i2", "<u2", "f4"])
@pytest.mark.parametrize("size", [(96, 32), (45, 10), (33, 7)])
def test_the_kernel_sums_what_numpy_sums(
    dtype: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for library in libraries():
        kernel = c_backend.Kernel(library, verbatim("as it is now"))
        monkeypatch.setattr(c_backend, "load", lambda kernel=kernel: kernel)
        check_agreement(dtype, size)


def check_agreement(dtype: str, size: tuple[int, int]) -> None:
    one = band(*size, dtype)
    mean = np.nan_to_num(band_mean(one, "numpy"))
    assert np.nan_to_num(band_mean(one, "c")) == pytest.approx(mean, abs=2e-3)
    by_c, by_numpy = sums(one, mean, "c"), sums(one, mean, "numpy")
    for name in ("cells", "rows", "columns", "squares", "matches"):
        assert getattr(by_c, name) == pytest.approx(getattr(by_numpy, name), rel=2e-4, abs=0.2), (
            name
        )
    for first, second in zip(by_c.peaks, by_numpy.peaks, strict=True):
        assert set(first) == set(second)
    if dtype != "f4":
        assert (by_c.lowest == by_numpy.lowest).all()
        assert (by_c.highest == by_numpy.highest).all()


def test_a_frame_that_lies_above_the_others_has_that_as_its_mean_residual() -> None:
    stack = np.full((4, 4, 64), 100, "<u2")
    stack[3] += 8
    flat = np.zeros((4, 2, 2), "f4")
    one = Band(stack, flat, flat + 1, np.array([True, True, True, False]))
    mean = band_mean(one)
    weight, limit = np.ones_like(mean), np.full(2, 5, "f4")
    found = residual_sums(one, mean, weight, 0 * mean, limit, limit)
    assert mean == pytest.approx(100)
    assert found.rows[:, 0] == pytest.approx([0, 0, 0, 8 * 64])
    assert found.cells[3] == pytest.approx(8 * 32)


@not_on_windows("it has no pread")
def test_a_band_that_is_read_has_the_mean_of_its_samples(tmp_path: Path) -> None:
    one = band(45, 10, ">i2")
    path = tmp_path / "samples"
    path.write_bytes(b"head" + one.stack.tobytes())
    read = replace(one, stack=np.zeros_like(one.stack))
    with path.open("rb") as file:
        files = np.full(6, file.fileno(), np.intc)
        mean = read_band_mean(read, files, 4 + one.stack[0].nbytes * np.arange(6))
        np.testing.assert_array_equal(read.stack, one.stack)
        short = read_band_mean(read, files, 5 + one.stack[0].nbytes * np.arange(6))
    assert mean == pytest.approx(band_mean(one, "numpy"), abs=2e-3)
    assert short is None


@pytest.mark.parametrize("kernel", ["c", "numpy"])
def test_sums_of_columns_are_added_to_those_of_rows_before(kernel: str) -> None:
    one = band(45, 10, "<u2")
    mean, limit = band_mean(one), np.full(2, 50, "f4")
    images = mean, np.ones_like(mean), 0 * mean, limit, limit
    alone = residual_sums(one, *images, kernel=kernel).columns
    before = np.full((6, 45), 7.0)
    assert residual_sums(one, *images, columns=before, kernel=kernel).columns is before
    assert before - 7 == pytest.approx(alone)
