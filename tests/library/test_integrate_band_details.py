"""Details of a band for the frame check: the C kernel and numpy give the same."""

import numpy as np
import pytest
from kernels import libraries
from test_integrate_residuals import band

from ap_master_calibration.integrate import c_backend
from ap_master_calibration.integrate.band_details import (
    BandResiduals,
    block_medians,
    block_noise,
    farthest_cells,
)
from ap_master_calibration.integrate.residuals import band_mean
from ap_master_calibration.text import verbatim

SIZES = [(96, 32), (45, 10), (20, 7)]


@pytest.fixture(params=range(len(libraries())))
def variant(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = c_backend.Kernel(libraries()[request.param], verbatim("as it is now"))
    monkeypatch.setattr(c_backend, "load", lambda: kernel)


@pytest.mark.usefixtures("variant")
@pytest.mark.parametrize("dtype", [">i2", "<u2", "f4"])
@pytest.mark.parametrize("size", SIZES)
def test_medians_noise_and_residuals_are_those_of_numpy(dtype: str, size: tuple[int, int]) -> None:
    one = band(*size, dtype)
    mean = band_mean(one, "numpy")
    by_c, by_numpy = block_medians(mean, kernel="c"), block_medians(mean, kernel="numpy")
    np.testing.assert_array_equal(by_c, by_numpy)
    noise = block_noise(one, 0, 1, kernel="numpy")
    assert block_noise(one, 0, 1, kernel="c") == pytest.approx(noise, rel=1e-5)
    cells = [farthest_cells(one, mean, kernel=name) for name in ("c", "numpy")]
    np.testing.assert_allclose(*cells, rtol=1e-4, atol=1e-3)
    rng = np.random.default_rng(3)
    residuals = BandResiduals(one, mean, rng.normal(0, 5, one.stack.shape[:2]).astype("f4"))
    places = [rng.integers(0, limit, 50) for limit in one.stack.shape]
    offsets = ((0, 0), (-4, 3), (5, -9))
    around = [residuals.around(offsets, *places, kernel=name) for name in ("c", "numpy")]
    np.testing.assert_array_equal(*around)


def test_the_noise_of_a_block_is_that_of_one_frame_and_a_struck_pixel_hardly_moves_it() -> None:
    one = band(640, 32, "f4")
    one.shift[:], one.gain[:] = 0, 1
    one.stack[0, 9, 9::32] = 60_000
    assert float(np.median(block_noise(one, 0, 1))) == pytest.approx(12, rel=0.03)


def test_a_median_of_an_even_number_lies_between_the_middle_two() -> None:
    image = np.zeros((2, 33), np.float32)
    image[:, 32] = (-3, 8)
    assert block_medians(image).tolist() == [0, 2.5]
