"""Finds which set points and exposures a library has darks of, and which are missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from ap_master_calibration.frames import Frame, Kind, Setup
from ap_master_calibration.settings import Tolerances
from ap_master_calibration.setup_keys import grouping_key

_FEWEST = 2  # darks at one temperature of a camera without set point that make it one in use


@dataclass(frozen=True, slots=True)
class Coverage:
    """The darks of one camera at one gain: where a set point meets an exposure.

    `setup` has no temperature; `temperatures` (°C) and `exposures` (s) are sorted, and `masters`
    holds the darks of each pair of their positions, newest first.
    """

    setup: Setup
    temperatures: tuple[float, ...]
    exposures: tuple[float, ...]
    masters: dict[tuple[int, int], tuple[Frame, ...]]

    @property
    def holes(self) -> tuple[tuple[float, tuple[float, ...]], ...]:
        """Every set point without exposures that others have, with those exposures."""
        lacking = (
            (celsius, tuple(e for j, e in enumerate(self.exposures) if (i, j) not in self.masters))
            for i, celsius in enumerate(self.temperatures)
        )
        return tuple((celsius, exposures) for celsius, exposures in lacking if exposures)


def coverage_of(masters: Iterable[Frame], tolerances: Tolerances) -> tuple[Coverage, ...]:
    """Returns the coverage by the darks among some masters, camera by camera and gain by gain.

    Flat darks do not count: each is as long as one flat. Nor do darks whose temperature or exposure
    is unknown, and single ones of a sensor without set point, whose temperature is the night's.
    """
    setups: defaultdict[object, list[Frame]] = defaultdict(list)
    for master in masters:
        known = master.setup.temperature is not None and master.exposure is not None
        if master.kind is Kind.DARK and known:
            setups[grouping_key(master.setup)].append(master)
    results = (_coverage(darks, tolerances) for darks in setups.values())
    return tuple(sorted((c for c in results if c is not None), key=_order))


def _coverage(darks: Sequence[Frame], tolerances: Tolerances) -> Coverage | None:
    regulated = any(d.set_point is not None for d in darks)
    temperatures = [
        series
        for series in chained(
            darks, _temperature, partial(tolerances.same_temperature, set_points=regulated)
        )
        if regulated or len(series) >= _FEWEST
    ]
    if not temperatures:
        return None
    counted = [dark for series in temperatures for dark in series]
    exposures = chained(counted, _exposure, tolerances.same_exposure)
    rows = {id(dark): i for i, series in enumerate(temperatures) for dark in series}
    columns = {id(dark): j for j, series in enumerate(exposures) for dark in series}
    cells: defaultdict[tuple[int, int], list[Frame]] = defaultdict(list)
    for dark in counted:
        cells[rows[id(dark)], columns[id(dark)]].append(dark)
    return Coverage(
        replace(darks[0].setup, temperature=None),
        tuple(_middle(series, _temperature) for series in temperatures),
        tuple(_middle(series, _exposure) for series in exposures),
        {place: tuple(masters) for place, masters in cells.items()},
    )


def chained(
    masters: Iterable[Frame], value: Callable[[Frame], float], same: Callable[[float, float], bool]
) -> list[list[Frame]]:
    """Returns the masters in series within a tolerance of their lowest value, the lowest first."""
    series: list[list[Frame]] = []
    for master in sorted(masters, key=value):
        if series and same(value(series[-1][0]), value(master)):
            series[-1].append(master)
        else:
            series.append([master])
    return series


def _temperature(dark: Frame) -> float:
    return 0.0 if dark.setup.temperature is None else dark.setup.temperature


def _exposure(dark: Frame) -> float:
    return 0.0 if dark.exposure is None else dark.exposure


def _middle(series: Sequence[Frame], value: Callable[[Frame], float]) -> float:
    return sorted(map(value, series))[len(series) // 2]


def _order(one: Coverage) -> tuple[object, ...]:
    return tuple((key is None, str(key)) for key in grouping_key(one.setup))
