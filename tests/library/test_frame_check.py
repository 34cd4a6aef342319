"""The frame check finds what is odd in a simulated series, and nothing in a clean one."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.findings import Cause, SeriesCheck
from ap_master_calibration.quality.frame_check import check_series
from ap_master_calibration.support.thread_pool import Cancelled
from tests import sky
from tests.library.sensor_simulator import SimulatedSensor, SimulatedSeries

MONO = SimulatedSensor(size=(512, 352))
COLOUR = SimulatedSensor(size=(512, 352), bayer="RGGB", bits=14, seed=3)
ODD = 3


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> dict[Kind, list[str]]:
    """Clean series of 8, written once; a test that spoils a frame writes it anew afterwards."""
    return {
        kind: clean(kind).write_all(tmp_path_factory.mktemp(str(kind)))
        for kind in (Kind.BIAS, Kind.DARK, Kind.FLAT)
    }


def clean(kind: Kind) -> SimulatedSeries:
    return SimulatedSeries(COLOUR if kind is Kind.FLAT else MONO, kind, 8)


def checked(paths: list[str], kind: Kind, cause: Cause, amount: float) -> SeriesCheck:
    """The check of a series whose frame ODD has a fault."""
    folder, base = Path(paths[0]).parent, clean(kind)
    replace(base, faults={ODD: (cause, amount)}).write(folder, ODD)
    try:
        return check_series(paths, kind)
    finally:
        base.write(folder, ODD)


@pytest.mark.parametrize(
    ("kind", "cause"),
    [
        (Kind.BIAS, Cause.LEVEL),
        (Kind.BIAS, Cause.NOISE),
        (Kind.BIAS, Cause.SETTINGS),
        (Kind.BIAS, Cause.PATTERN),
        (Kind.DARK, Cause.SATURATED),
        (Kind.DARK, Cause.BLACK),
        (Kind.DARK, Cause.EXPOSURE),
        (Kind.DARK, Cause.TEMPERATURE),
        (Kind.DARK, Cause.LIGHT),
        (Kind.DARK, Cause.ROWS),
        (Kind.FLAT, Cause.STARS),
        (Kind.FLAT, Cause.SPOTS),
        (Kind.FLAT, Cause.GRADIENT),
    ],
)
def test_a_frame_with_four_times_what_matters_is_found_with_its_cause(
    series: dict[Kind, list[str]], kind: Kind, cause: Cause
) -> None:
    check = checked(series[kind], kind, cause, 4)
    assert [(odd.path, odd.cause) for odd in check.odd] == [(series[kind][ODD], cause)]
    assert check.odd[0].values
    assert check.series == ()


@pytest.mark.parametrize("size", [(256, 192), (1024, 704)])
@pytest.mark.parametrize(
    ("kind", "cause", "amount"),
    [
        (Kind.BIAS, Cause.NOISE, 40),
        (Kind.FLAT, Cause.SPOTS, 8),
        (Kind.FLAT, Cause.LEVEL, -8),
    ],
)
def test_a_cause_does_not_depend_on_the_size_of_the_picture(
    tmp_path: Path, size: tuple[int, int], kind: Kind, cause: Cause, amount: float
) -> None:
    base = SimulatedSeries(replace(MONO, size=size), kind, 6, faults={ODD: (cause, amount)})
    paths = base.write_all(tmp_path)
    odd = check_series(paths, kind).odd
    assert [(o.path, o.cause) for o in odd] == [(paths[ODD], cause)]


def test_flats_of_a_camera_with_a_large_offset_may_vary_in_level(tmp_path: Path) -> None:
    sensor = SimulatedSensor(size=(384, 256), bayer="RGGB", offset=12000)
    fainter = {ODD: (Cause.LEVEL, -0.97)}
    paths = SimulatedSeries(sensor, Kind.FLAT, 5, drift=False, faults=fainter).write_all(tmp_path)
    check = check_series(paths, Kind.FLAT)
    assert (check.odd, check.series) == ((), ())


@pytest.mark.parametrize(
    ("kind", "cause"),
    [
        (Kind.BIAS, Cause.ROWS),
        (Kind.DARK, Cause.STARS),
        (Kind.FLAT, Cause.PATTERN),
        (Kind.FLAT, Cause.GRADIENT),
        (Kind.FLAT, Cause.BLACK),
    ],
)
def test_a_fault_as_strong_as_can_be_keeps_its_cause(
    series: dict[Kind, list[str]], kind: Kind, cause: Cause
) -> None:
    check = checked(series[kind], kind, cause, 4 if cause is Cause.BLACK else 30)
    assert [(o.path, o.cause) for o in check.odd] == [(series[kind][ODD], cause)]
    assert check.series == ()


def test_half_of_what_matters_is_no_fault(series: dict[Kind, list[str]]) -> None:
    for cause in (Cause.LEVEL, Cause.LIGHT, Cause.EXPOSURE, Cause.ROWS):
        assert checked(series[Kind.DARK], Kind.DARK, cause, 0.5).odd == ()


@pytest.mark.parametrize("kind", [Kind.BIAS, Kind.DARK, Kind.FLAT])
def test_a_series_that_drifts_honestly_raises_no_alarm(
    series: dict[Kind, list[str]], kind: Kind
) -> None:
    check = check_series(series[kind], kind)
    assert (check.odd, check.series, check.unread) == ((), (), {})
    assert len(check.frames) == 8
    level = 0.45 if kind is Kind.FLAT else 500 / 65535
    assert check.frames[0].level == pytest.approx(level, rel=0.35)


def test_the_same_pixels_twice_are_a_duplicate(series: dict[Kind, list[str]]) -> None:
    check = checked(series[Kind.BIAS], Kind.BIAS, Cause.DUPLICATE, 1)
    assert [(odd.path, odd.cause) for odd in check.odd] == [
        (series[Kind.BIAS][ODD], Cause.DUPLICATE)
    ]
    assert "bias_002.fits" in check.odd[0].why


def test_rows_that_were_shifted_are_named(tmp_path: Path) -> None:
    base = SimulatedSeries(MONO, Kind.DARK, 8)
    paths = base.write_all(tmp_path)
    pixels = base.frame(2)
    pixels[200:] = np.roll(pixels[200:], 3, axis=0)
    sky.write_fits(paths[2], pixels, base.cards(2))
    odd = check_series(paths, Kind.DARK).odd
    assert [(o.path, o.cause) for o in odd] == [(paths[2], Cause.ROWS)]
    assert odd[0].where is not None
    assert odd[0].where.y == pytest.approx(200, abs=32)


def test_rows_that_were_not_read_are_named(tmp_path: Path) -> None:
    base = SimulatedSeries(MONO, Kind.BIAS, 6)
    paths = base.write_all(tmp_path)
    pixels = base.frame(4)
    pixels[-5:] = 0
    sky.write_fits(paths[4], pixels, base.cards(4))
    odd = check_series(paths, Kind.BIAS).odd
    assert [(o.path, o.cause) for o in odd] in (
        [(paths[4], Cause.ROWS)],
        [(paths[4], Cause.BLACK)],
    )


def test_frames_that_cannot_be_compared_are_named_and_the_others_checked(tmp_path: Path) -> None:
    base = SimulatedSeries(MONO, Kind.BIAS, 6)
    paths = base.write_all(tmp_path)
    small = str(tmp_path / "small.fits")
    sky.write_fits(small, np.full((10, 20), 500, np.uint16), {"IMAGETYP": "BIAS"})
    broken = tmp_path / "broken.fits"
    broken.write_bytes(Path(paths[0]).read_bytes()[:40_000])
    check = check_series([*paths, small, str(broken)], Kind.BIAS)
    assert set(check.unread) == {small, str(broken)}
    assert len(check.frames) == 6
    assert check.odd == ()


def test_three_frames_are_only_looked_at_one_by_one(tmp_path: Path) -> None:
    base = SimulatedSeries(MONO, Kind.BIAS, 3, faults={1: (Cause.LEVEL, 40)})
    paths = base.write_all(tmp_path)
    sky.write_fits(paths[2], np.zeros((352, 512), np.uint16), base.cards(2))
    assert [o.cause for o in check_series(paths, Kind.BIAS).odd] == [Cause.BLACK]


def test_a_check_ends_when_it_is_asked_to(series: dict[Kind, list[str]]) -> None:
    with pytest.raises(Cancelled):
        check_series(series[Kind.BIAS], Kind.BIAS, cancelled=lambda: True)


def test_progress_grows(series: dict[Kind, list[str]]) -> None:
    shares: list[float] = []
    check_series(series[Kind.FLAT], Kind.FLAT, progress=shares.append, jobs=1)
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_the_kernel_and_numpy_find_the_same(
    series: dict[Kind, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with_kernel = checked(series[Kind.DARK], Kind.DARK, Cause.LIGHT, 4)
    monkeypatch.setenv("APMC_KERNEL", "numpy")
    by_numpy = checked(series[Kind.DARK], Kind.DARK, Cause.LIGHT, 4)
    assert [(o.path, o.cause, o.where) for o in by_numpy.odd] == [
        (o.path, o.cause, o.where) for o in with_kernel.odd
    ]


def test_flats_that_are_all_too_bright_or_too_dark_are_told_of_the_series(tmp_path: Path) -> None:
    for level, cause in ((1.12, Cause.SATURATED), (0.03, Cause.BLACK)):
        sensor = replace(MONO, size=(128, 96))
        paths = SimulatedSeries(sensor, Kind.FLAT, 6, level=level, drift=False).write_all(tmp_path)
        check = check_series(paths, Kind.FLAT)
        assert ([f.cause for f in check.series], check.odd) == ([cause], ())


def test_stars_on_all_flats_are_told_of_the_series(tmp_path: Path) -> None:
    sensor = replace(MONO, size=(256, 192))
    faults = dict.fromkeys(range(6), (Cause.STARS, 4.0))
    paths = SimulatedSeries(sensor, Kind.FLAT, 6, faults=faults).write_all(tmp_path)
    assert [f.cause for f in check_series(paths, Kind.FLAT).series] == [Cause.STARS]


@pytest.mark.parametrize("bayer", [None, "RGGB"])
def test_a_quiet_camera_of_12_bits_has_one_level(tmp_path: Path, bayer: str | None) -> None:
    sensor = SimulatedSensor((256, 192), gain=0.3, read_noise=5.7, bits=12, bayer=bayer, seed=5)
    series = SimulatedSeries(sensor, Kind.BIAS, 10)
    check = check_series(series.write_all(tmp_path), Kind.BIAS)
    assert (check.odd, check.series) == ((), ())
    stray = replace(series, faults={ODD: (Cause.LEVEL, 2.0)})
    odd = check_series(stray.write_all(tmp_path), Kind.BIAS).odd
    assert [(Path(f.path).name, f.cause) for f in odd] == [("bias_003.fits", Cause.LEVEL)]


def test_the_bias_level_of_a_canon_is_no_light(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    for i in range(6):
        pixels = rng.normal(2048, 8, (96, 128)).round().astype(np.uint16)
        cards = {"IMAGETYP": "BIAS", "INSTRUME": "Canon EOS 6D", "EXPTIME": 0.0}
        sky.write_fits(tmp_path / f"{i}.fits", pixels, cards)
    check = check_series([str(p) for p in sorted(tmp_path.iterdir())], Kind.BIAS)
    assert (check.odd, check.series) == ((), ())


@pytest.mark.parametrize(("drying", "becomes"), [(0.02, "% brighter"), (-0.008, "% darker")])
def test_a_spot_that_dries_or_grows_over_the_flats_is_told_of_the_series(
    tmp_path: Path, drying: float, becomes: str
) -> None:
    base = SimulatedSeries(COLOUR, Kind.FLAT, 8, drying=drying)
    check = check_series(base.write_all(tmp_path), Kind.FLAT)
    assert [finding.cause for finding in check.series] == [Cause.SPOTS]
    assert becomes in check.series[0].why
    place = check.series[0].why.arguments
    assert float(str(place["size"]).split()[0]) == pytest.approx(100 * abs(drying), rel=0.15)
    spot = np.argwhere(COLOUR.spot(np.random.default_rng((base.seed, 8))) > 0.5).mean(axis=0)
    assert (place["row"], place["column"]) == pytest.approx(tuple(spot), abs=32)


def test_dust_that_moves_in_one_flat_is_no_change_of_the_series(tmp_path: Path) -> None:
    base = SimulatedSeries(COLOUR, Kind.FLAT, 8, faults={7: (Cause.SPOTS, 0.9)})
    check = check_series(base.write_all(tmp_path), Kind.FLAT)
    assert (check.odd, check.series) == ((), ())


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (2, 2), (5, 3), (40, 33)])
@pytest.mark.parametrize("kind", [Kind.DARK, Kind.FLAT])
def test_frames_of_any_shape_and_with_any_value_are_checked(
    tmp_path: Path, shape: tuple[int, int], kind: Kind
) -> None:
    cards = {"IMAGETYP": kind.name, "BAYERPAT": "RGGB"}
    values = np.random.default_rng(1).normal(500, 5, (6, *shape)).astype(np.float32)
    spoilt = [np.nan, np.inf, -np.inf, -500, 1e38, 0]
    for series in (values, -values, np.full_like(values, 500), *(values for _ in spoilt)):
        frames = series.copy()
        frames[3].flat[:] = spoilt[0]
        frames[4].flat[-1] = spoilt[0]
        spoilt = [*spoilt[1:], spoilt[0]]
        paths = [
            sky.write_fits(tmp_path / f"{i}.fits", frame, cards) for i, frame in enumerate(frames)
        ]
        check = check_series(paths, kind, jobs=1)
        assert len(check.frames) + len(check.unread) == 6


@pytest.mark.parametrize("bayer", [None, "RGGB"])
def test_shifted_and_lost_rows_of_a_flat_are_rows(tmp_path: Path, bayer: str | None) -> None:
    series = SimulatedSeries(replace(COLOUR, size=(256, 192), bayer=bayer), Kind.FLAT, 8)
    paths = series.write_all(tmp_path)
    for spoiled in (np.roll(series.frame(ODD)[64:128], 3, axis=1), np.uint16(0)):
        pixels = series.frame(ODD)
        pixels[64:128] = spoiled
        sky.write_fits(tmp_path / "flat_003.fits", pixels, series_cards(series))
        odd = check_series(paths, Kind.FLAT).odd
        assert [(Path(f.path).name, f.cause) for f in odd] == [("flat_003.fits", Cause.ROWS)]


def series_cards(series: SimulatedSeries) -> dict[str, sky.Value]:
    return {k: v for k, v in series.cards(ODD).items() if v is not None}


def test_bright_stars_in_a_short_series_of_darks_are_stars(tmp_path: Path) -> None:
    series = SimulatedSeries(replace(MONO, size=(256, 192)), Kind.DARK, 5)
    paths = series.write_all(tmp_path)
    y, x = np.mgrid[:192, :256]
    rng = np.random.default_rng(8)
    light = np.zeros((192, 256))
    for _ in range(10):
        y0, x0 = rng.uniform(8, 184), rng.uniform(8, 248)
        light += 900 * np.exp(-((x - x0) ** 2 + (y - y0) ** 2) / (2 * 1.6**2))
    pixels = (series.frame(ODD) + light).astype(np.uint16)
    sky.write_fits(tmp_path / "dark_003.fits", pixels, series_cards(series))
    odd = check_series(paths, Kind.DARK).odd
    assert [(Path(f.path).name, f.cause) for f in odd] == [("dark_003.fits", Cause.STARS)]


@pytest.mark.parametrize("bayer", [None, "RGGB"])
def test_small_dust_that_moved_is_a_spot(tmp_path: Path, bayer: str | None) -> None:
    series = SimulatedSeries(replace(COLOUR, size=(256, 192), bayer=bayer), Kind.FLAT, 8)
    paths = series.write_all(tmp_path)
    away = np.hypot(*(np.mgrid[:192, :256] - np.array([110, 150])[:, None, None]))
    pixels = series.frame(ODD) * np.where(away < 7, 0.93, 1)
    sky.write_fits(tmp_path / "flat_003.fits", pixels.astype(np.uint16), series_cards(series))
    odd = check_series(paths, Kind.FLAT).odd
    assert [(Path(f.path).name, f.cause) for f in odd] == [("flat_003.fits", Cause.SPOTS)]
    where = odd[0].where
    assert where is not None
    assert where.x - 32 <= 150 <= where.x + where.width + 32
    assert where.y - 32 <= 110 <= where.y + where.height + 32


def test_one_long_trail_through_a_dark_is_a_trail(tmp_path: Path) -> None:
    series = SimulatedSeries(replace(MONO, size=(256, 192)), Kind.DARK, 5)
    paths = series.write_all(tmp_path)
    y, x = np.mgrid[:192, :256]
    light = 60 * np.exp(-((0.5 * x - 0.86 * y + 20) ** 2) / (2 * 1.5**2))
    sky.write_fits(
        tmp_path / "dark_003.fits",
        (series.frame(ODD) + light).astype(np.uint16),
        series_cards(series),
    )
    odd = check_series(paths, Kind.DARK).odd
    assert [(Path(f.path).name, f.cause) for f in odd] == [("dark_003.fits", Cause.STARS)]


def test_a_cosmic_ray_on_a_flat_is_no_dust(series: dict[Kind, list[str]]) -> None:
    path, base = series[Kind.FLAT][ODD], clean(Kind.FLAT)
    pixels = base.frame(ODD)
    pixels[101, 203:208] = 60000
    sky.write_fits(path, pixels, base.cards(ODD))
    check = check_series(series[Kind.FLAT], Kind.FLAT)
    base.write(Path(path).parent, ODD)
    assert (check.odd, check.series) == ((), ())
