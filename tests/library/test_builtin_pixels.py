"""What pixels tell that headers do not, and pixels of every form a camera or a program writes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import builtin_job as job
import numpy as np
import pytest
import sky
from numpy.typing import NDArray
from reference import combined

from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Card, Kind, Setup
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
        ([500] * 6 + [1500] * 6, "several levels (6 of 499.9 ADU and 6 of 1,500.0 ADU)"),
        ([500, 1500] * 5, "several levels"),
        ([500] * 4 + [1000] * 4 + [1500] * 4, "several levels (4 of"),
        ([500] * 3 + [520] * 3, "several levels"),
        ([500 + 10 * i for i in range(12)], "the level moves by 80.2 ADU through the series"),
        ([600 - 4 * i for i in range(12)], "the level moves by -31.8 ADU"),
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
    assert any("2.2 times what a mean of 8 frames has" in w for w in warnings)


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


# --- rows ---------------------------------------------------------------------------------------

SENSOR = 1000 + 10.0 * np.arange(H)[:, None] + np.zeros((H, W))  # glow at one edge


def shots(kind: str, count: int = 6) -> tuple[list[Image], list[dict[str, str]]]:
    """Frames of one sensor, stored top-down, bottom-up, or by turns."""
    images, cards = [], []
    for i in range(count):
        turned = kind == "bottom" or (kind == "mixed" and i % 2 == 1)
        image = adu(SENSOR + np.random.default_rng(i).normal(0, 5, (H, W)))
        images.append(image[::-1].copy() if turned else image)
        cards.append({"ROWORDER": "BOTTOM-UP" if turned else "TOP-DOWN"})
    return images, cards


def stored(folder: Path, kind: str, count: int = 6) -> list[str]:
    folder.mkdir(exist_ok=True)
    return [
        sky.write_fits(folder / f"{kind}{i}.fits", image, cards)
        for i, (image, cards) in enumerate(zip(*shots(kind, count), strict=True))
    ]


@pytest.mark.parametrize("kernel", ["", "numpy"])
@pytest.mark.parametrize("count", [3, 6, 40])
def test_frames_of_any_row_order_make_the_same_master(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kernel: str, count: int
) -> None:
    monkeypatch.setenv("APMC_KERNEL", kernel)
    masters = {}
    for kind in ("top", "bottom", "mixed"):
        made = job.step(stored(tmp_path / kind, kind, count), tmp_path / f"{kind}.xisf")
        assert job.do([made], tmp_path).warnings == []
        masters[kind] = job.pixels_of(made.output)
    assert np.array_equal(masters["top"], masters["bottom"])
    assert np.array_equal(masters["top"], masters["mixed"])
    assert masters["top"][0].mean() < masters["top"][-1].mean()


def test_more_frames_than_files_may_be_open_are_turned_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = job.step(stored(tmp_path / "a", "mixed", 12), tmp_path / "whole.xisf")
    job.do([whole], tmp_path)
    monkeypatch.setattr("ap_master_calibration.engines.builtin.inputs.files_at_once", lambda _: 4)
    few = job.step(stored(tmp_path / "b", "mixed", 12), tmp_path / "few.xisf")
    job.do([few], tmp_path)
    assert np.array_equal(job.pixels_of(whole.output), job.pixels_of(few.output))


@pytest.mark.parametrize("flats", ["top", "bottom", "mixed"])
@pytest.mark.parametrize("master", ["top", "bottom"])
@pytest.mark.parametrize("ending", [".fits", ".xisf"])
def test_a_master_of_any_row_order_fits_flats_of_any(
    tmp_path: Path, flats: str, master: str, ending: str
) -> None:
    bias = (SENSOR / 65535).astype(np.float32)
    path = str(tmp_path / f"bias{ending}")
    if ending == ".xisf":
        sky.write_xisf(path, bias, {"ROWORDER": "BOTTOM-UP" if master == "bottom" else "TOP-DOWN"})
    elif master == "bottom":
        sky.write_fits(path, bias[::-1].copy(), {"ROWORDER": "BOTTOM-UP"})
    else:
        sky.write_fits(path, bias, {"ROWORDER": "TOP-DOWN"})
    frames = []
    images, cards = shots(flats)
    for i, (image, card) in enumerate(zip(images, cards, strict=True)):
        lit = adu(image + 20000.0)
        frames.append(sky.write_fits(tmp_path / f"flat{i}.fits", lit, card))
    made = job.step(
        frames,
        tmp_path / "flat.xisf",
        kind=Kind.FLAT,
        recipe=Recipe.BIAS,
        bias=job.calibrator(path),
    )
    job.do([made], tmp_path)
    left = job.pixels_of(made.output) * 65535
    assert np.abs(left - 20000).max() < 15


# --- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["int32", "uint32", "float32", "float64"])
@pytest.mark.parametrize("beyond", [120_000, 200_000, 900_000])
def test_adu_beyond_16_bits_have_one_scale_in_a_step_and_its_bias(
    tmp_path: Path, kind: str, beyond: int
) -> None:
    lit = beyond * (1 - 0.3 * np.linspace(-1, 1, W)[None, :] ** 2) + np.zeros((H, 1))
    flats, biases = [], []
    for i in range(5):
        noise = np.random.default_rng(i).normal(0, 30, (2, H, W))
        flat, bias = 8000 + lit + noise[0], 8000 + noise[1]
        flat[5, 5], bias[5, 5] = 4e6, 140_000 + i  # hot pixels decide nothing
        flats.append(sky.write_fits(tmp_path / f"f{i}.fits", np.rint(flat).astype(kind)))
        biases.append(sky.write_fits(tmp_path / f"b{i}.fits", np.rint(bias).astype(kind)))
    bias_step = job.step(biases, tmp_path / "bias.xisf", kind=Kind.BIAS)
    flat_step = job.step(
        flats,
        tmp_path / "flat.xisf",
        kind=Kind.FLAT,
        recipe=Recipe.BIAS,
        bias=job.calibrator(bias_step.output, bias_step.name),
    )
    bias_step = replace(bias_step, keywords=(*bias_step.keywords, Card("APMCDIG", "a-b-c")))
    told = job.do([bias_step, flat_step], tmp_path)
    assert not told.failures
    assert any("beyond 16 bits" in w for w in told.warnings)
    master = job.pixels_of(flat_step.output)
    ratio = master[:, :3].mean() / master[:, W // 2 - 1 : W // 2 + 2].mean()
    assert ratio == pytest.approx(
        lit[0, :3].mean() / lit[0, W // 2 - 1 : W // 2 + 2].mean(), abs=0.002
    )


@pytest.mark.parametrize("level", [0.0, -3.0, 5.0])
@pytest.mark.parametrize("kind", ["int16", "int32", "float32"])
def test_values_below_0_are_combined_as_they_are(run: Any, level: float, kind: str) -> None:
    images = [np.rint(noisy(level, 8, i)).astype(kind) for i in range(10)]
    master, warnings = run(images, rejection=job.NO_REJECTION)
    wanted = np.clip(np.mean(np.array(images, np.float64), axis=0), 0, None)
    np.testing.assert_allclose(master, wanted, atol=0.02)
    assert any("were below 0 and are 0 now" in w for w in warnings)
    assert not any("set a larger offset" in w for w in warnings)


@pytest.mark.parametrize("blank", [-32768, 32767, 0])
def test_blank_pixels_are_left_out_of_the_mean(run: Any, tmp_path: Path, blank: int) -> None:
    images = []
    for i in range(5):
        image = adu(noisy(1000, 9, i))
        if i < 3:
            image[10:20, 10:20] = blank + 32768
        images.append(image)
    master, _ = run(images, Kind.DARK, cards={"BLANK": blank})
    assert np.median(master[10:20, 10:20]) == pytest.approx(1000, abs=5)


@pytest.mark.parametrize(
    ("camera", "cards", "top", "white"),
    [
        ("Canon EOS 6D", {}, 16383, 16383),
        ("NIKON D750", {}, 16383, 16383),
        ("SONY ILCE-7M3", {}, 4095, 4095),
        (None, {"DATAMAX": 4095}, 4095, 4095),
        (None, {"DATAMAX": 16383.0}, 16383, 16383),
        (None, {"BITDEPTH": 12}, 4095, 4095),
        (None, {"MAXADU": 15300}, 15300, 15300),
        (None, {}, 3967, 3967),
        (None, {"BITDEPTH": 12}, 65535, 65535),  # of a converter whose values are stretched
        ("ZWO ASI2600MM Pro", {}, 65535, 65535),
    ],
)
def test_flats_are_judged_by_the_full_scale_of_their_camera(
    tmp_path: Path, camera: str | None, cards: dict[str, Any], top: int, white: int
) -> None:
    shape = np.linspace(0.8, 1.2, W)[None, :] + np.zeros((H, 1))
    for name, level in (("good", 0.5), ("burnt", 0.97)):
        images = []
        for i in range(6):
            noise = np.random.default_rng(i).normal(0, 0.004, (H, W))
            image = adu(np.clip((shape * level + noise) * top, 0, top))
            image[3, 3] = top  # a hot pixel
            images.append(image)
        paths = series(tmp_path / name, images, **cards)
        made = job.step(
            paths, tmp_path / f"{name}.xisf", kind=Kind.FLAT, recipe=Recipe.UNCALIBRATED
        )
        told = job.do([replace(made, setup=Setup(camera=camera))], tmp_path)
        measure = told.done.measure
        assert measure is not None
        if name == "burnt":
            assert measure.clipped > 0.2
            assert any("at full scale" in w for w in told.warnings)
        elif camera is not None or cards:
            assert not any("too dark" in w or "too bright" in w for w in told.warnings)
            assert measure.clipped < 0.01


# --- units --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "cards", "factor"),
    [
        ("electron", {"EGAIN": 0.25}, 0.25),
        ("electrons", {"EGAIN": 4.0}, 4.0),
        ("electron/s", {"EGAIN": 0.5}, 0.5 / 30),
        ("adu/s", {}, 1 / 30),
        ("adu", {}, 1.0),
    ],
)
def test_a_dark_in_another_unit_is_converted_by_its_header(
    tmp_path: Path, unit: str, cards: dict[str, Any], factor: float
) -> None:
    flats = [
        sky.write_fits(tmp_path / f"f{i}.fits", adu(noisy(30000 + 500, 60, i))) for i in range(5)
    ]
    dark = (noisy(500, 1) * factor).astype(np.float32)
    path = sky.write_fits(tmp_path / "dark.fits", dark, {"BUNIT": unit, **cards})
    used = replace(job.calibrator(path), exposure=30.0)
    made = job.step(flats, tmp_path / "flat.xisf", kind=Kind.FLAT, recipe=Recipe.DARK, dark=used)
    told = job.do([made], tmp_path)
    assert np.median(job.pixels_of(made.output)) * 65535 == pytest.approx(30000, abs=30)
    assert any("converted to ADU" in w for w in told.warnings) == (unit != "adu")


@pytest.mark.parametrize("unit", ["electron", "electron/s", "e-", "adu/s"])
def test_a_dark_whose_unit_cannot_be_converted_is_never_subtracted(
    tmp_path: Path, unit: str
) -> None:
    flats = [sky.write_fits(tmp_path / f"f{i}.fits", adu(noisy(30000, 60, i))) for i in range(5)]
    path = sky.write_fits(tmp_path / "dark.fits", noisy(125, 1).astype(np.float32), {"BUNIT": unit})
    made = job.step(
        flats,
        tmp_path / "flat.xisf",
        kind=Kind.FLAT,
        recipe=Recipe.DARK,
        dark=job.calibrator(path),
    )
    (reason,) = job.do([made], tmp_path).failures
    assert "dark.fits" in reason
    assert "choose another master" in reason


@pytest.mark.parametrize("unit", ["electron", "electron/s", "adu/s"])
def test_flats_and_a_dark_of_one_unit_need_no_conversion(tmp_path: Path, unit: str) -> None:
    flats = [
        sky.write_fits(
            tmp_path / f"f{i}.fits", noisy(30500, 60, i).astype(np.float32), {"BUNIT": unit}
        )
        for i in range(5)
    ]
    path = sky.write_fits(tmp_path / "dark.fits", noisy(500, 1).astype(np.float32), {"BUNIT": unit})
    made = job.step(
        flats,
        tmp_path / "flat.xisf",
        kind=Kind.FLAT,
        recipe=Recipe.DARK,
        dark=job.calibrator(path),
    )
    told = job.do([made], tmp_path)
    assert told.warnings == []
    assert np.median(job.pixels_of(made.output)) * 65535 == pytest.approx(30000, abs=30)
    with open_pixels(made.output) as master:
        assert master.layout.unit is not None
        assert master.layout.unit.bunit == unit


@pytest.mark.parametrize(("flats", "dark"), [("electron", "adu"), ("electron", "electron/s")])
def test_flats_in_a_unit_of_their_own_take_no_other_dark(
    tmp_path: Path, flats: str, dark: str
) -> None:
    paths = [
        sky.write_fits(
            tmp_path / f"f{i}.fits", noisy(30500, 60, i).astype(np.float32), {"BUNIT": flats}
        )
        for i in range(5)
    ]
    path = sky.write_fits(tmp_path / "dark.fits", noisy(500, 1).astype(np.float32), {"BUNIT": dark})
    used = job.calibrator(path)
    made = job.step(paths, tmp_path / "flat.xisf", kind=Kind.FLAT, recipe=Recipe.DARK, dark=used)
    (reason,) = job.do([made], tmp_path).failures
    assert "choose a master of that unit" in reason


def test_frames_of_two_units_are_not_combined(tmp_path: Path) -> None:
    frames = [
        sky.write_fits(
            tmp_path / f"d{i}.fits",
            noisy(500, 8, i).astype(np.float32),
            {"BUNIT": "electron" if i == 2 else "adu"},
        )
        for i in range(5)
    ]
    (reason,) = job.do([job.step(frames, tmp_path / "dark.xisf")], tmp_path).failures
    assert "d2.fits" in reason
    assert "BUNIT" in reason


@pytest.mark.parametrize("kind", ["uint16", "int16", "int32", "uint32", "float32", "float64"])
@pytest.mark.parametrize("rejection", [job.WINSORIZED, job.PERCENTILE, job.NO_REJECTION])
@pytest.mark.parametrize("level", [-2.0, 300.0, 9000.0])
def test_any_form_of_the_same_values_is_combined_as_by_the_reference(
    tmp_path: Path, kind: str, rejection: Any, level: float
) -> None:
    rng = np.random.default_rng(7)
    values = rng.normal(level, 9, (8, H, W))
    values[rng.integers(0, 8, 30), rng.integers(0, H, 30), rng.integers(0, W, 30)] += 700
    whole = np.rint(values) if kind.startswith("float") else np.rint(values).astype(kind)
    if kind.startswith("u"):
        whole = np.clip(np.rint(values), 0, None).astype(kind)
    stack = np.asarray(whole, np.float64)
    paths = []
    for i, image in enumerate(stack):
        order = {"ROWORDER": "BOTTOM-UP"} if i % 3 == 1 else {"ROWORDER": "TOP-DOWN"}
        rows = image[::-1] if i % 3 == 1 else image
        paths.append(sky.write_fits(tmp_path / f"f{i}.fits", rows.astype(kind), order))
    made = job.step(paths, tmp_path / "m.xisf", rejection=rejection)
    job.do([made], tmp_path)
    master = job.pixels_of(made.output).ravel() * 65535.0
    columns = stack.reshape(len(stack), -1)
    for place in range(0, columns.shape[1], 5):
        value, _, _ = combined(columns[:, place], rejection, 65535.0)
        assert master[place] == pytest.approx(max(value, 0), abs=0.02)
