"""What pixels tell that headers do not, and pixels of every form a camera or a program writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import builtin_job as job
import numpy as np
import pytest
import sky
from numpy.typing import NDArray

from ap_master_calibration.frames import Kind
from ap_master_calibration.planning.plan import Recipe

H, W = 40, 60
Image = NDArray[Any]


def noisy(level: float, noise: float = 8.0, seed: int = 0) -> Image:
    return np.random.default_rng(seed).normal(level, noise, (H, W))


def adu(values: Image) -> Image:
    return np.clip(np.rint(values), 0, 65535).astype(np.uint16)


def series(folder: Path, images: list[Image], **cards: Any) -> list[str]:
    """Writes images as FITS files; their names sort in this order."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        sky.write_fits(folder / f"f{i:02}.fits", image, cards) for i, image in enumerate(images)
    ]


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[Image, list[str]]]:
    """Makes a master of images; gives its pixels in ADU and the warnings."""

    def make(images: list[Image], kind: Kind = Kind.BIAS, **more: Any) -> tuple[Image, list[str]]:
        cards = more.pop("cards", {})
        folder = tmp_path / f"in{len(list(tmp_path.iterdir()))}"
        paths = series(folder, images, **cards)
        recipe = Recipe.UNCALIBRATED if kind is Kind.FLAT else Recipe.PLAIN
        recipe = more.pop("recipe", recipe)
        made = job.step(paths, tmp_path / f"{folder.name}.xisf", kind=kind, recipe=recipe, **more)
        told = job.do([made], tmp_path)
        assert not told.failures, told.failures
        return job.pixels_of(made.output) * 65535.0, told.warnings

    return make


# --- levels -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("levels", "sentence"),
    [
        ([500] * 6 + [1500] * 6, "several levels (6 of 500.0 ADU and 6 of 1,500.0 ADU)"),
        ([500, 1500] * 5, "several levels"),
        ([500] * 4 + [1000] * 4 + [1500] * 4, "several levels (4 of"),
        ([500] * 3 + [520] * 3, "several levels"),
        ([500 + 10 * i for i in range(12)], "the level moves by 80.0 ADU through the series"),
        ([600 - 4 * i for i in range(12)], "the level moves by -32"),
        ([500] * 9 + [900], "f09.fits stands out"),
    ],
)
def test_levels_of_a_series_that_do_not_belong_together_are_warned_of(
    run: Any, levels: list[float], sentence: str
) -> None:
    _, warnings = run([adu(np.round(noisy(v, 8, i), 3)) for i, v in enumerate(levels)])
    assert sum("level" in w for w in warnings) == 1, warnings
    assert any(sentence in w for w in warnings), warnings


@pytest.mark.parametrize("kind", [Kind.BIAS, Kind.DARK, Kind.FLAT_DARK])
@pytest.mark.parametrize("level", [30000, 20000, 60000])
def test_a_dark_as_bright_as_a_flat_is_warned_of(run: Any, kind: Kind, level: int) -> None:
    _, warnings = run([adu(noisy(level, 60, i)) for i in range(6)], kind)
    assert any("as bright as flats" in w for w in warnings)


@pytest.mark.parametrize(("level", "noise"), [(2, 8), (0, 8), (20, 8), (5, 3)])
def test_a_bias_that_is_cut_off_at_0_is_warned_of(run: Any, level: int, noise: int) -> None:
    _, warnings = run([adu(noisy(level, noise, i)) for i in range(10)])
    assert any("set a larger offset" in w for w in warnings)


@pytest.mark.parametrize(("level", "noise"), [(500, 8), (40, 8), (300, 30), (5000, 20)])
@pytest.mark.parametrize("kind", [Kind.BIAS, Kind.DARK])
def test_a_good_series_has_no_warning(run: Any, kind: Kind, level: int, noise: int) -> None:
    _, warnings = run([adu(noisy(level, noise, i)) for i in range(12)], kind)
    assert warnings == []


def test_a_master_noisier_than_a_frame_is_warned_of(run: Any) -> None:
    rng = np.random.default_rng(1)
    one, other = noisy(1000, 200, 1), noisy(1000, 200, 2)  # two pictures of one level
    order = (one, one, one, other, one, other, one, other)
    _, warnings = run([adu(picture + rng.normal(0, 2, (H, W))) for picture in order], Kind.DARK)
    assert any("times as noisy as one of its frames" in w for w in warnings)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.4])
def test_flats_darker_than_their_bias_are_warned_of(run: Any, tmp_path: Path, share: float) -> None:
    bias = tmp_path / "bias.xisf"
    sky.write_xisf(bias, (noisy(800, 1) / 65535).astype(np.float32), {"IMAGETYP": "Master Bias"})
    images = []
    for i in range(5):
        image = noisy(30000, 60, i)
        image[:, : int(share * W) + 1] = 200
        images.append(adu(image))
    _, warnings = run(images, Kind.FLAT, recipe=Recipe.BIAS, bias=job.calibrator(str(bias)))
    assert any("nothing is left of" in w for w in warnings)
