"""Flats: calibrated once, with the right factor, to the flux of the first one."""

from dataclasses import replace
from pathlib import Path

import builtin_job as job
import numpy as np
import pytest
import sky

from ap_master_calibration.engines.events import StepDone, StepFailed
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.planning.plan import Recipe, Step
from ap_master_calibration.rejections import Rejection, RejectionMethod

SIZE = (60, 44)
CLOSE = {"rtol": 0, "atol": 1e-6}
DARK_EXPOSURE_OVER_FLAT = 0.4  # what k should come out as


class Sensor:
    """Flats with vignetting, a bias with structure, and a dark with hot pixels."""

    def __init__(
        self, size: tuple[int, int] = SIZE, *, colours: bool = False, vignetting: float = 0.2
    ) -> None:
        width, height = size
        rng = np.random.default_rng(5)
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        self.light = 1 - vignetting * (x * x + y * y)
        if colours:
            self.light = self.light * np.tile([[0.6, 1.0], [1.0, 0.4]], (height // 2, width // 2))
        self.bias = 500 + 3 * rng.standard_normal((height, width))
        self.thermal = 5 + rng.standard_normal((height, width))
        hot = rng.random((height, width)) < 0.05
        self.thermal[hot] += rng.gamma(2, 1500, int(hot.sum()))

    def masters(self, folder: Path) -> tuple[str, str]:
        """The master bias and the master dark, as files."""
        as_float = [(a / 65535).astype(np.float32) for a in (self.bias, self.bias + self.thermal)]
        bias = sky.write_xisf(folder / "bias.xisf", as_float[0])
        return bias, sky.write_xisf(folder / "dark.xisf", as_float[1])

    def flats(self, folder: Path, count: int = 7, *, level: float = 28000) -> list[str]:
        """Flats of changing brightness, with cosmic rays."""
        folder.mkdir()
        paths = []
        for number in range(count):
            rng = np.random.default_rng((9, number))
            light = self.light * level * (1 + 0.06 * np.sin(number))
            adu = light + self.bias + DARK_EXPOSURE_OVER_FLAT * self.thermal
            adu += 25 * rng.standard_normal(adu.shape)
            adu[number, number + 3] = 65535
            adu = np.clip(np.rint(adu), 0, 65535).astype(np.uint16)
            paths.append(sky.write_fits(folder / f"flat_{number}.fits", adu))
        return paths


def flat_step(
    frames: list[str],
    output: Path,
    recipe: Recipe,
    masters: tuple[str | None, str | None],
    *,
    rejection: Rejection = job.WINSORIZED,
    cards: tuple[Card, ...] = (),
) -> Step:
    bias, dark = (job.calibrator(p) if p is not None else None for p in masters)
    return job.step(
        frames,
        output,
        kind=Kind.FLAT,
        recipe=recipe,
        rejection=rejection,
        bias=bias,
        dark=dark,
        cards=cards,
    )


def everything(frames: list[str], *masters: str) -> list[np.ndarray]:
    raw = np.array([job.pixels_of(p) for p in frames], np.float64)
    return [raw, *(job.pixels_of(m).astype(np.float64) for m in masters)]


@pytest.mark.parametrize("kernel", ["", "numpy"])
@pytest.mark.parametrize(
    "recipe", [Recipe.UNCALIBRATED, Recipe.BIAS, Recipe.DARK, Recipe.BIAS_AND_DARK]
)
def test_every_recipe_gives_what_it_says(tmp_path: Path, recipe: Recipe, kernel: str) -> None:
    sensor = Sensor()
    frames, (bias, dark) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    used = {
        Recipe.UNCALIBRATED: (None, None),
        Recipe.BIAS: (bias, None),
        Recipe.DARK: (None, dark),
        Recipe.BIAS_AND_DARK: (bias, dark),
    }[recipe]
    made = flat_step(frames, tmp_path / "masterFlat.xisf", recipe, used)
    told = job.run_child(job.job_file([made], tmp_path), APMC_KERNEL=kernel)
    assert (told.failures, told.errors) == ([], "")
    raw, b, d = everything(frames, bias, dark)
    calibrated = {
        Recipe.UNCALIBRATED: raw,
        Recipe.BIAS: raw - b,
        Recipe.DARK: raw - d,
        Recipe.BIAS_AND_DARK: raw - b - (d - b),
    }[recipe]
    wanted = job.combined(job.equalised(calibrated), job.WINSORIZED)
    assert np.allclose(job.pixels_of(made.output), wanted, **CLOSE)


def best_k(target: np.ndarray, signal: np.ndarray) -> float:
    """k by trying: the smallest standard deviation over the bright pixels."""
    middle = np.median(signal)
    spread = 1.4826 * np.median(np.abs(signal - middle))
    bright = signal > middle + 3 * spread
    low, high = 0.0, 3.0
    for _ in range(200):  # a ternary search: the deviation has one valley
        a, b = low + (high - low) / 3, high - (high - low) / 3
        of_a, of_b = (np.std(target[bright] - k * signal[bright]) for k in (a, b))
        low, high = (low, b) if of_a < of_b else (a, high)
    return (low + high) / 2


def test_a_scaled_dark_takes_the_factor_that_leaves_least_behind(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, masters = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS_AND_SCALED_DARK, masters)
    told = job.do([made], tmp_path)
    assert told.failures == []
    raw, b, d = everything(frames, *masters)
    factors = [best_k(frame - b, d - b) for frame in raw]
    measure = told.done.measure
    assert measure is not None
    assert measure.scale == pytest.approx(np.median(factors), abs=1e-5)
    calibrated = np.array([t - b - k * (d - b) for t, k in zip(raw, factors, strict=True)])
    wanted = job.combined(job.equalised(calibrated), job.WINSORIZED)
    assert np.allclose(job.pixels_of(made.output), wanted, rtol=0, atol=3e-6)


@pytest.mark.parametrize(
    ("usual", "pure"),
    [
        (Recipe.BIAS_AND_DARK, Recipe.BIAS_AND_PURE_DARK),
        (Recipe.BIAS_AND_SCALED_DARK, Recipe.BIAS_AND_SCALED_PURE_DARK),
    ],
)
@pytest.mark.parametrize("colours", [False, True])
def test_a_dark_without_its_bias_gives_the_flat_of_one_that_has_it(
    tmp_path: Path, usual: Recipe, pure: Recipe, colours: bool
) -> None:
    sensor = Sensor(colours=colours)
    frames, (bias, dark) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    signal = job.pixels_of(dark) - job.pixels_of(bias)
    bare = sky.write_xisf(tmp_path / "bare.xisf", signal.astype(np.float32))
    cards = (Card("BAYERPAT", "RGGB"),) if colours else ()
    with_bias = flat_step(frames, tmp_path / "a.xisf", usual, (bias, dark), cards=cards)
    without = flat_step(frames, tmp_path / "b.xisf", pure, (bias, bare), cards=cards)
    told = job.do([with_bias, without], tmp_path)
    assert told.failures == []
    assert not [w for w in told.warnings if "below the master bias" in w]
    first, second = (event.measure for event in told.of(StepDone))
    assert first is not None
    assert second is not None
    assert (first.scale is None) == (second.scale is None) == (usual is Recipe.BIAS_AND_DARK)
    assert first.scale == pytest.approx(second.scale, abs=1e-4)
    wanted, made = job.pixels_of(with_bias.output), job.pixels_of(without.output)
    assert np.allclose(made, wanted, rtol=0, atol=2e-5)


@pytest.mark.parametrize("colours", [False, True])
def test_the_factor_is_the_ratio_of_the_exposures(tmp_path: Path, colours: bool) -> None:
    sensor = Sensor((200, 160), colours=colours, vignetting=0.01)
    frames, masters = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    cards = (Card("BAYERPAT", "RGGB"),) if colours else ()
    recipe = Recipe.BIAS_AND_SCALED_DARK
    made = flat_step(frames, tmp_path / "m.xisf", recipe, masters, cards=cards)
    measure = job.do([made], tmp_path).done.measure
    assert measure is not None
    assert measure.scale == pytest.approx(DARK_EXPOSURE_OVER_FLAT, abs=0.02)
    text = Path(made.output).read_bytes()[:20000].decode("utf-8", "replace")
    assert 'name="DARKSCAL"' in text


def test_a_dark_that_has_nothing_to_do_with_the_flat_is_told(tmp_path: Path) -> None:
    sensor = Sensor()
    frames = sensor.flats(tmp_path / "f")
    bias = sky.write_xisf(tmp_path / "b.xisf", (sensor.bias / 65535).astype(np.float32))
    shade = 30000 * (1 - sensor.light) * (sensor.light < 0.75)
    brighter_where_darker = (sensor.bias + shade) / 65535
    dark = sky.write_xisf(tmp_path / "d.xisf", brighter_where_darker.astype(np.float32))
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS_AND_SCALED_DARK, (bias, dark))
    told = job.do([made], tmp_path)
    assert [w for w in told.warnings if "no correlation" in w]
    assert told.done.measure is not None
    assert told.done.measure.scale == 0


def test_a_dark_without_structure_takes_nothing_off(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, (bias, _) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    level = job.pixels_of(bias) + np.float32(0.1) * (sensor.light < 0.7)
    dark = sky.write_xisf(tmp_path / "d.xisf", level.astype(np.float32))
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS_AND_SCALED_DARK, (bias, dark))
    measure = job.do([made], tmp_path).done.measure
    assert measure is not None
    assert measure.scale == 0


def test_a_dark_below_its_bias_is_told(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, (bias, dark) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS_AND_DARK, (dark, bias))
    warning = job.do([made], tmp_path).warnings[0]
    assert "below the master bias" in warning


def test_a_dark_without_thermal_signal_is_not_doubted(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, (bias, _) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    a_little_below = ((sensor.bias - 1) / 65535).astype(np.float32)
    dark = sky.write_xisf(tmp_path / "short.xisf", a_little_below)
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS_AND_DARK, (bias, dark))
    assert not [w for w in job.do([made], tmp_path).warnings if "below the master bias" in w]


def test_flats_follow_the_first_one_whatever_their_brightness(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, (bias, _) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    made = flat_step(
        frames, tmp_path / "m.xisf", Recipe.BIAS, (bias, None), rejection=job.NO_REJECTION
    )
    measure = job.do([made], tmp_path).done.measure
    assert measure is not None
    first = job.pixels_of(frames[0]) - job.pixels_of(bias)
    assert measure.level == pytest.approx(np.median(first), rel=1e-3)


# --- doubts -------------------------------------------------------------------------------------


def test_flats_out_of_range_are_told(tmp_path: Path) -> None:
    for level, word in ((8000, "dark"), (58000, "bright")):
        frames = [
            sky.write_fits(tmp_path / f"{word}{n}.fits", sky.noisy(SIZE, level, 60, n))
            for n in range(5)
        ]
        made = flat_step(frames, tmp_path / f"{word}.xisf", Recipe.UNCALIBRATED, (None, None))
        (warning,) = job.do([made], tmp_path).warnings
        assert f"too {word}" in warning
        assert f"{round(level / 655.35)} %" in warning


def test_a_flat_of_another_brightness_and_a_saturated_one_are_named(tmp_path: Path) -> None:
    levels = [30000, 30500, 29500, 20000, 30200]
    frames = []
    for number, level in enumerate(levels):
        adu = sky.noisy(SIZE, level, 60, number)
        if number == 1:
            adu[10:20] = 65535
        frames.append(sky.write_fits(tmp_path / f"flat_{number}.fits", adu))
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.UNCALIBRATED, (None, None))
    told = job.do([made], tmp_path)
    stray, full, lost = told.warnings
    assert "flat_3.fits (31 %)" in stray
    assert "flat_1.fits" in full
    assert "flat_1.fits lie so far from the other frames" in lost
    assert told.done.measure is not None
    assert told.done.measure.clipped == pytest.approx(10 / 44 / 5, rel=0.3)


def test_a_dark_with_a_light_leak_is_named_and_used_all_the_same(tmp_path: Path) -> None:
    frames = [
        sky.write_fits(tmp_path / f"d{n}.fits", sky.noisy(SIZE, 620 if n == 6 else 520, 8, n))
        for n in range(12)
    ]
    made = job.step(frames, tmp_path / "m.xisf", rejection=job.NO_REJECTION)
    told = job.do([made], tmp_path)
    (warning,) = told.warnings
    assert warning.startswith("d6.fits stands out")
    assert np.median(job.pixels_of(made.output)) * 65535 == pytest.approx(528.3, abs=0.5)


def test_an_even_series_of_biases_raises_no_doubt(tmp_path: Path) -> None:
    frames = [
        sky.write_fits(tmp_path / f"b{n}.fits", sky.noisy((200, 150), 500, 2, n)) for n in range(30)
    ]
    made = job.step(frames, tmp_path / "m.xisf", kind=Kind.BIAS)
    assert job.do([made], tmp_path).warnings == []


# --- what keeps a flat from being made ----------------------------------------------------------


def test_a_failed_calibrator_fails_its_flats_with_that_reason(tmp_path: Path) -> None:
    sensor = Sensor()
    frames = sensor.flats(tmp_path / "f")
    biases = sky.series(tmp_path / "b", 5, "BIAS", size=SIZE)
    bias = job.step(biases, tmp_path / "masterBias.xisf", kind=Kind.BIAS)
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS, (None, None))
    made = replace(made, bias=job.calibrator(bias.output, bias.name))
    Path(biases[2]).unlink()
    told = job.do([bias, made], tmp_path)
    first, second = told.of(StepFailed)
    assert second.step == "m"
    assert second.reason.startswith("its master bias was not made: ")
    assert first.reason in second.reason


def test_a_calibrator_made_in_the_same_run_is_used(tmp_path: Path) -> None:
    sensor = Sensor()
    frames = sensor.flats(tmp_path / "f")
    biases = sky.series(tmp_path / "b", 5, "BIAS", size=SIZE)
    bias = job.step(biases, tmp_path / "masterBias.xisf", kind=Kind.BIAS)
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS, (bias.output, None))
    assert job.do([bias, made], tmp_path).failures == []
    raw, b = everything(frames, bias.output)
    wanted = job.combined(job.equalised(raw - b), job.WINSORIZED)
    assert np.allclose(job.pixels_of(made.output), wanted, **CLOSE)


def test_a_missing_or_misshapen_calibrator_is_named(tmp_path: Path) -> None:
    frames = Sensor().flats(tmp_path / "f")
    small, _ = Sensor((20, 10)).masters(tmp_path)
    for path, words in ((str(tmp_path / "none.xisf"), "not there"), (small, "20x10")):
        made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS, (path, None))
        (reason,) = job.do([made], tmp_path).failures
        assert path in reason
        assert words in reason


def test_a_flat_that_is_nothing_but_bias_fails_with_its_name(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, (_, dark) = sensor.flats(tmp_path / "f"), sensor.masters(tmp_path)
    empty = sky.write_fits(tmp_path / "empty.fits", np.zeros(SIZE[::-1], np.uint16))
    made = flat_step([*frames, empty], tmp_path / "m.xisf", Recipe.DARK, (None, dark))
    (reason,) = job.do([made], tmp_path).failures
    assert reason.startswith(empty)


def test_a_linear_fit_takes_outliers_out_of_flats(tmp_path: Path) -> None:
    sensor = Sensor()
    frames, (bias, _) = sensor.flats(tmp_path / "f", 12), sensor.masters(tmp_path)
    fit = Rejection(RejectionMethod.LINEAR_FIT, 5.0, 3.5)
    made = flat_step(frames, tmp_path / "m.xisf", Recipe.BIAS, (bias, None), rejection=fit)
    assert job.do([made], tmp_path).failures == []
    raw, b = everything(frames, bias)
    struck = [(n, n, n + 3) for n in range(12)]
    even = job.equalised(raw - b)
    for n, y, x in struck:
        rest = np.delete(even[:, y, x], n)
        assert job.pixels_of(made.output)[y, x] == pytest.approx(rest.mean(), abs=2e-4)
