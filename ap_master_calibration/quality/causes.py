"""Decides which frames of a series are odd, and gives each the one cause that explains it best.

The order of the causes is that of what explains what. Pixels at full scale, at 0, or the same as in
another frame say nothing else any more. Rows that moved or were lost spoil slope and noise; stars
spoil blocks; another gain moves level, noise and hot pixels together, another exposure or
temperature the hot pixels and with them level and glow. Light and gradients move the level, too.
What is left is the level alone, or the noise alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.formatting import adu, percent
from ap_master_calibration.formatting import temperature as degrees
from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import BRIGHT_DARK, MOST_AT_ZERO, MOST_FULL
from ap_master_calibration.integrate.residuals import BLOCK
from ap_master_calibration.quality.findings import Area, Cause, OddFrame
from ap_master_calibration.quality.frame_statistics import SeriesStatistics
from ap_master_calibration.quality.series_frames import FrameFacts
from ap_master_calibration.quality.series_pass import Sample, SeriesMeasures
from ap_master_calibration.quality.series_statistic import LEAST_NOISE, Statistic
from ap_master_calibration.text import Text, plural, text, verbatim

_Flags = NDArray[np.bool_]

_BLACK_FLAT = 0.10  # of the series' level: nothing to speak of on it
_ONE_VALUE = 0.9  # share of the commonest value; a quiet camera's bias may have half
_BRIGHT_SHARE = 0.01  # of a dark's pixels at full scale: hot pixels are fewer
_STEP_SIGMAS = 4.0
_STEP_OF_GRADIENT = 0.3  # a smaller step is what a steep gradient makes at a block's edge
_WAVE_POWER = 25.0  # exp(-25) of 10^4 frequencies of 100 frames is one false alarm in 10^5 series
_LOST_MATCH = 0.5  # of the fine pattern is not where it was
_COLOURS_APART = 0.04  # of a flat's level
_LOST_PART, _LOST_SIGMAS = 0.2, 10.0  # of it, of flats
_SHARP_SHARE = 0.3  # of the hot pixels, that appear elsewhere
_NOTHING = verbatim("")
_LEVEL_TO_NOISE = 0.25  # log of noise / sqrt(level) to log of level; 1/2 by another gain
_SAME_TEMPERATURE = 0.3  # degrees
_DOUBLING = 6.0  # degrees in which a dark current doubles, about


@dataclass(frozen=True, slots=True)
class SeriesEvidence:
    """All that is known of a series when its frames are judged."""

    kind: Kind
    facts: tuple[FrameFacts, ...]
    measures: SeriesMeasures
    statistics: SeriesStatistics
    scale: float

    @property
    def good(self) -> _Flags:
        """The frames that are the reference."""
        return self.statistics.good

    @property
    def flat(self) -> bool:
        """True for flats."""
        return self.kind is Kind.FLAT

    def strays(self, statistic: Statistic | None) -> _Flags:
        """The frames a statistic is odd of."""
        if statistic is None:
            return np.zeros(len(self.good), bool)
        return statistic.strays(self.good)

    def in_adu(self, value: float) -> str:
        """A value in y of a bias frame or a dark, as text."""
        return f"{adu(value / self.scale)} ADU"

    def odd(
        self, index: int, cause: Cause, why: Text, where: Area | None = None, **values: float
    ) -> OddFrame:
        """The finding about one frame."""
        numbers = {name: float(f"{value:.6g}") for name, value in values.items()}
        return OddFrame(self.facts[index].path, cause, why, numbers, where)


# --- what a frame says by itself ----------------------------------------------------------------


def lone_findings(
    kind: Kind,
    facts: tuple[FrameFacts, ...],
    sample: Sample,
    full: NDArray[np.float64],
    zero: NDArray[np.float64],
    white: float,
    unread: NDArray[np.float64],
) -> dict[int, OddFrame]:
    """The frames that are saturated or black; `full` and `zero` are shares of their pixels.

    `unread` is the share of their rows that have one value throughout: such rows were not read, and
    what they hold says nothing of light.
    """
    found = {}
    usual_full, usual_zero = float(np.median(full)), float(np.median(zero))
    most_full = MOST_FULL if kind is Kind.FLAT else _BRIGHT_SHARE
    usual_level = float(np.median(sample.level))
    for i, fact in enumerate(facts):
        level = float(sample.level[i]) / white
        values = {"level": level, "full": float(full[i]), "zero": float(zero[i])}
        cause: Cause | None = None
        why = _NOTHING
        if sample.same[i] > _ONE_VALUE and np.median(sample.same) < _ONE_VALUE:
            cause = Cause.SATURATED if level > 0.9 else Cause.BLACK
            share = percent(float(sample.same[i]))
            why = text("{share} of its pixels have one and the same value", share=share)
        elif kind is not Kind.FLAT and level > BRIGHT_DARK:
            cause = Cause.SATURATED
            why = text(
                "its level is {level} of full scale: the telescope was not covered",
                level=percent(level),
            )
        elif full[i] - unread[i] > 3 * usual_full + most_full:
            cause = Cause.SATURATED
            why = text("{share} of its pixels are at full scale", share=percent(float(full[i])))
        elif kind is Kind.FLAT and sample.level[i] < _BLACK_FLAT * usual_level:
            cause = Cause.BLACK
            why = text(
                "there is next to nothing on it: its level is {level} of full scale, of the "
                "others {usual}",
                level=percent(level),
                usual=percent(usual_level / white),
            )
        elif zero[i] - unread[i] > 3 * usual_zero + MOST_AT_ZERO * (10 if kind is Kind.FLAT else 1):
            cause = Cause.BLACK
            why = text("{share} of its pixels are 0", share=percent(float(zero[i])))
        if cause is not None:
            found[i] = OddFrame(fact.path, cause, why, values)
    return found


# --- what the series says -----------------------------------------------------------------------

_Rule = Callable[[SeriesEvidence, _Flags], Iterator[tuple[int, OddFrame]]]
"""Yields the frames one cause explains, of those flagged as open."""


def _sizes(statistic: Statistic) -> NDArray[np.float64]:
    """What a statistic says of each frame, in y."""
    return statistic.values if statistic.sizes is None else statistic.sizes


def _size(statistic: Statistic, index: int | np.integer) -> float:
    """What a statistic says of a frame, in y."""
    return float(_sizes(statistic)[index])


def _rows(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Rows of one value, and rows whose pattern is not where it was.

    Strong bands are in the mean, too, and there look like a pattern that is lost.
    """
    banded = _banded(e)
    everywhere = _common_rows(e)
    width, height = e.measures.columns.shape[1], e.measures.rows.shape[1]
    for i in np.flatnonzero(still):
        constant = [y for y in e.measures.constant[i] if y not in everywhere]
        moved = np.empty(0, np.int64) if banded[i] else _moved_bands(e, int(i))
        if not len(moved):
            moved = _recoloured_bands(e, int(i))
        if constant:
            where = Area(0, constant[0], width, constant[-1] - constant[0] + 1)
            why = plural(
                "{count} row of it has one value throughout: it was not read",
                "{count} rows of it have one value throughout: they were not read",
                len(constant),
            )
            yield int(i), e.odd(int(i), Cause.ROWS, why, where, rows=len(constant))
        elif len(moved):
            y0, y1 = int(moved[0]) * BLOCK, min(height, (int(moved[-1]) + 1) * BLOCK)
            why = text(
                "the fine pattern of rows {first} to {last} is not where it is in the others: "
                "they were shifted, or read from elsewhere",
                first=y0,
                last=y1 - 1,
            )
            yield int(i), e.odd(int(i), Cause.ROWS, why, Area(0, y0, width, y1 - y0), rows=y1 - y0)


def _steps(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Sharp steps between rows or columns."""
    statistics, steps = e.statistics, _stepped(e)
    width, height = e.measures.columns.shape[1], e.measures.rows.shape[1]
    for i in np.flatnonzero(still & steps):
        place, size = int(statistics.step_places[i]), _size(statistics.steps, i)
        shown = percent(size) if e.flat else e.in_adu(size)
        if statistics.step_axis[i] == 0:
            where = Area(0, place, width, height - place)
            why = text("there is a step of {size} at row {row}", size=shown, row=place)
        else:
            where = Area(place, 0, width - place, height)
            why = text("there is a step of {size} at column {column}", size=shown, column=place)
        yield int(i), e.odd(int(i), Cause.ROWS, why, where, step=size, at=place)


def _stepped(e: SeriesEvidence) -> _Flags:
    """The frames with a sharp step that is no part of something larger, or of something round."""
    statistics = e.statistics
    sizes = _sizes(statistics.steps)
    stepped = e.strays(statistics.steps) & (statistics.step_share > _STEP_SIGMAS)
    stepped &= ~(e.strays(statistics.crossed) & (_sizes(statistics.crossed) > sizes))
    if e.flat:
        stepped &= sizes > _STEP_OF_GRADIENT * _sizes(statistics.smooth)
    return stepped


def _common_rows(e: SeriesEvidence) -> frozenset[int]:
    """Rows of one value in most frames: what a sensor does not use."""
    counts: dict[int, int] = {}
    for rows in e.measures.constant:
        for y in rows:
            counts[y] = counts.get(y, 0) + 1
    return frozenset(y for y, count in counts.items() if 2 * count > len(e.good))


def _moved_bands(e: SeriesEvidence, index: int) -> NDArray[np.int64]:
    """The bands whose pattern is lost, where no shorter exposure or other gain explains it."""
    match, error = e.statistics.match[index], e.statistics.match_error
    known = error < _LOST_MATCH / 6
    lost = known & (match < -_LOST_MATCH)
    if e.flat and known.any():  # neither light nor dark current changes its pattern
        others = e.statistics.match[e.good][:, known]
        scatter = 1.4826 * float(np.median(np.abs(others - np.median(others))))
        least = np.maximum(_LOST_PART, _LOST_SIGMAS * np.hypot(error, scatter))
        lost |= known & (match < -least)
    if not lost.any():
        return np.empty(0, np.int64)
    elsewhere = e.measures.sharp[index] - np.median(e.measures.sharp[e.good])
    everywhere = not e.flat and lost.sum() > 0.8 * known.sum()
    if everywhere and elsewhere < _SHARP_SHARE * e.measures.hot_count:
        return np.empty(0, np.int64)
    return np.flatnonzero(lost)


def _recoloured_bands(e: SeriesEvidence, index: int) -> NDArray[np.int64]:
    """The block rows of a flat in which pixels have the colour of their neighbours.

    Rows shifted by one pixel have the cells of the mosaic apart there, and sharply so: the colours
    of the sky and of a panel change slowly.
    """
    blocks = e.measures.blocks
    if not (e.flat and e.measures.coloured) or blocks.shape[3] < 3:
        return np.empty(0, np.int64)
    residual = blocks[index] - np.median(blocks[e.good], axis=0)
    by_row = np.median(residual, axis=3).reshape(4, -1)
    apart = np.ptp(by_row - np.median(by_row, axis=1, keepdims=True), axis=0)
    swapped = apart > _COLOURS_APART
    edges = np.abs(np.diff(by_row, axis=1)).max(axis=0)
    if not swapped.any() or edges.max() < apart.max() / 4 or 2 * swapped.sum() > len(apart):
        return np.empty(0, np.int64)
    return np.flatnonzero(swapped)


def _settings(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Level and noise are off together, more than light or dark current explain.

    Dark current that is k times the others' gives noise of sqrt(k) at most. Noise against the root
    of a flat's level changes with the root of the gain; by offset and read noise it changes less.
    """
    statistics = e.statistics
    noise, level, slope = statistics.noise, statistics.level, statistics.slope
    off_noise, off_level = e.strays(noise), e.strays(level)
    by_step = _stepped(e) & (_sizes(statistics.steps) > 0.5 * np.abs(level.deviations(e.good)))
    for i in np.flatnonzero(still & off_noise & ~by_step):
        ratio = float(noise.values[i])
        steeper = 1.0 + (0.0 if slope is None else float(slope.values[i]))
        explained = 0.0 if steeper <= 0 else 0.5 * abs(np.log(steeper))
        if e.flat:
            explained = _LEVEL_TO_NOISE * abs(np.log(max(float(level.values[i]), 1e-3)))
        if abs(np.log(ratio)) < explained + LEAST_NOISE / 2:
            continue
        if not off_level[i] and not (slope is not None and e.strays(slope)[i]):
            continue
        if e.flat:
            why = text(
                "its level is {level} and its noise {noise} times that of the others: gain, "
                "offset or readout mode were others",
                level=percent(float(level.values[i])),
                noise=f"{ratio:.2f}",
            )
        else:
            why = text(
                "its level is {level} off and its noise {noise} times that of the others: gain, "
                "offset or readout mode were others",
                level=e.in_adu(float(level.deviations(e.good)[i])),
                noise=f"{ratio:.2f}",
            )
        values = {"level": float(level.deviations(e.good)[i]), "noise": ratio}
        yield int(i), e.odd(int(i), Cause.SETTINGS, why, None, **values)


def _dark_current(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Hot pixels are brighter or fainter: the sensor was warmer or colder, or exposed otherwise."""
    statistics = e.statistics
    slope, sharp = statistics.slope, statistics.sharp
    if slope is not None:
        for i in np.flatnonzero(still & e.strays(slope)):
            yield int(i), _exposure_or_temperature(e, int(i), float(slope.deviations(e.good)[i]))
    if e.kind is Kind.BIAS:
        more = e.strays(sharp) & (e.measures.sharp > 3 * np.median(e.measures.sharp[e.good]) + 20)
        for i in np.flatnonzero(still & more):
            count = int(e.measures.sharp[i])
            why = text(
                "it has {count} hot pixels that the others have not: it was exposed for longer",
                count=count,
            )
            yield int(i), e.odd(int(i), Cause.EXPOSURE, why, None, hot_pixels=count)


def _exposure_or_temperature(e: SeriesEvidence, index: int, off: float) -> OddFrame:
    """Which of both it was: CCD-TEMP decides where it is known, else the place in the series."""
    shown = f"{100 * off:+.0f} %"
    warmer = _DOUBLING * float(np.log2(max(1 + off, 0.02)))
    sensor = [f.sensor for f in e.facts]
    own_temperature = sensor[index]
    others = [s for s, good in zip(sensor, e.good, strict=True) if good and s is not None]
    values = {"dark_current": off, "degrees": warmer}
    if own_temperature is not None and others:
        measured = own_temperature - float(np.median(others))
        if abs(measured) > _SAME_TEMPERATURE and measured * off > 0:
            why = text(
                "its hot pixels differ by {off}: its sensor was at {own}, the others' at {usual}",
                off=shown,
                own=degrees(own_temperature),
                usual=degrees(float(np.median(others))),
            )
            return e.odd(index, Cause.TEMPERATURE, why, None, measured=measured, **values)
    elif _at_an_end(e, index):
        why = text(
            "its hot pixels differ by {off}, at the {end} of the series: its sensor was warmer or "
            "colder by about {degrees}",
            off=shown,
            end=text("beginning") if index < len(e.good) / 2 else text("end"),
            degrees=degrees(abs(warmer)),
        )
        return e.odd(index, Cause.TEMPERATURE, why, None, **values)
    why = text(
        "its hot pixels differ by {off}: it was exposed for {factor} times as long as the others",
        off=shown,
        factor=f"{max(0.0, 1 + off):.2f}",
    )
    return e.odd(index, Cause.EXPOSURE, why, None, **values)


def _at_an_end(e: SeriesEvidence, index: int) -> bool:
    """True where no good frame lies between this one and an end of the series."""
    good = e.good
    return not good[: index + 1].any() or not good[index:].any()


def _stars(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    dust = e.strays(e.statistics.specks) & e.statistics.specks_dark
    for i in np.flatnonzero(still & e.strays(e.statistics.stars) & ~dust):
        places = e.measures.features[i]
        count = len(places)
        why = plural(
            "there is {count} star or part of a trail on it",
            "there are {count} stars or parts of a trail on it",
            count,
        )
        yield int(i), e.odd(int(i), Cause.STARS, why, _around(places), stars=count)


def _around(places: list[tuple[int, int]]) -> Area:
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return Area(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def _banded(e: SeriesEvidence) -> _Flags:
    """The frames with periodic rows or columns; where these make the largest step, it matters."""
    statistics = e.statistics
    waves, steps = statistics.waves, statistics.steps
    strong = statistics.wave_share > _WAVE_POWER
    if waves.sizes is None or steps.sizes is None:
        return e.strays(waves) & strong
    make_the_step = e.strays(steps) & (2 * waves.sizes > steps.sizes / 2)
    return (e.strays(waves) | make_the_step) & strong


def _pattern(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    yield from _bands(e, still & _banded(e))


def _bands(e: SeriesEvidence, which: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """The findings about banded frames."""
    statistics = e.statistics
    for i in np.flatnonzero(which):
        size, period = _size(statistics.waves, i), float(statistics.wave_periods[i])
        shown = percent(size) if e.flat else e.in_adu(size)
        values = {"size": shown, "period": f"{period:.1f}"}
        if statistics.wave_axis[i] == 0:
            why = text("its rows are banded by {size} every {period} pixels", **values)
        else:
            why = text("its columns are banded by {size} every {period} pixels", **values)
        yield int(i), e.odd(int(i), Cause.PATTERN, why, None, amplitude=size, period=period)


def _light(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Light in a bias frame or a dark."""
    if e.flat:
        return
    for i in np.flatnonzero(still & e.strays(e.statistics.smooth)):
        size = _size(e.statistics.smooth, i)
        why = text("light got in: a part of it is brighter by {size}", size=e.in_adu(size))
        yield int(i), e.odd(int(i), Cause.LIGHT, why, _area(e, "smooth", int(i)), light=size)


def _gradient_or_spots(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """What is smooth in a flat is a gradient, what is small are spots."""
    if not e.flat:
        return
    statistics = e.statistics
    smooth, spots = e.strays(statistics.smooth), e.strays(statistics.spots)
    for i in np.flatnonzero(still & (smooth | spots)):
        large = not statistics.spots_small[i]
        surface, spot = _size(statistics.smooth, i), _size(statistics.spots, i)
        if spots[i] and not large and (not smooth[i] or spot > surface):
            yield int(i), _spot(e, int(i), "spots", spot)
            continue
        size = max(surface, spot) if spots[i] else surface
        why = text(
            "it is lit unlike the others, by up to {size}: a cloud, the gradient of the sky "
            "or the panel",
            size=percent(size),
        )
        area = _area(e, "smooth" if smooth[i] else "spots", int(i))
        yield int(i), e.odd(int(i), Cause.GRADIENT, why, area, gradient=size)


def _specks(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Dust of a flat that is smaller than a block; of another level its dust is as deep no more."""
    specks = e.strays(e.statistics.specks) & ~e.strays(e.statistics.level)
    for i in np.flatnonzero(still & specks):
        yield int(i), _spot(e, int(i), "specks", _size(e.statistics.specks, i))


def _spot(e: SeriesEvidence, index: int, name: str, size: float) -> OddFrame:
    """The finding about a spot of that size, in the area of the statistic of that name."""
    why = text(
        "a spot changed by {size}: dust moved, or something dries or freezes", size=percent(size)
    )
    return e.odd(index, Cause.SPOTS, why, _area(e, name, index), spot=size)


def _area(e: SeriesEvidence, name: str, index: int) -> Area | None:
    return e.statistics.areas[name][index]


def _level(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    level = e.statistics.level
    for i in np.flatnonzero(still & e.strays(level)):
        off = float(level.deviations(e.good)[i])
        if e.flat:
            why = text("its level is {off} off that of the others", off=f"{100 * off:+.0f} %")
        elif off > 0:
            why = text("its level is {off} above that of the others", off=e.in_adu(off))
        else:
            why = text("its level is {off} below that of the others", off=e.in_adu(-off))
        yield int(i), e.odd(int(i), Cause.LEVEL, why, None, level=off)


def _noise(e: SeriesEvidence, still: _Flags) -> Iterator[tuple[int, OddFrame]]:
    """Noise alone; bands that are weak by themselves and make it are named first."""
    noise, waves = e.statistics.noise, e.statistics.wave_share > _WAVE_POWER
    sizes = noise.values if e.statistics.waves.sizes is None else e.statistics.waves.sizes
    more = (noise.values**2 - 1) * e.measures.sample.noise**2
    banded = e.strays(noise) & waves & (sizes**2 / 2 > more / 2) & (more > 0)
    yield from _bands(e, still & banded)
    for i in np.flatnonzero(still & e.strays(noise) & ~banded):
        ratio = float(noise.values[i])
        why = text("its noise is {ratio} times that of the others", ratio=f"{ratio:.2f}")
        yield int(i), e.odd(int(i), Cause.NOISE, why, None, noise=ratio)


RULES: tuple[_Rule, ...] = (
    _rows,
    _pattern,
    _stars,
    _settings,
    _dark_current,
    _steps,
    _gradient_or_spots,
    _specks,
    _light,
    _level,
    _noise,
)
"""One for each cause, in the order in which they explain a frame."""


def explained(evidence: SeriesEvidence, still: _Flags) -> dict[int, OddFrame]:
    """The odd frames among those that are `still` unexplained, each with its cause."""
    found: dict[int, OddFrame] = {}
    left = still.copy()
    for rule in RULES:
        found |= dict(rule(evidence, left))
        left[list(found)] = False
    return found
