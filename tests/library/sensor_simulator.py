"""A sensor with its faults, and series of its frames in which one is odd by a known amount.

Signals are in electrons until they are digitised. An amount of 1 is the limit from which the frame
check counts a fault (see `frame_statistics`): 10 % of the master's noise at the fault's scale, or
0.2 % of a flat's response, and for stars what one pixel shows at 5 sigma.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import FLAT_STRAY, MOST_AT_ZERO, MOST_FULL
from ap_master_calibration.quality.findings import Cause
from ap_master_calibration.quality.series_statistic import (
    FLAT_LIMIT,
    LEAST_LEVEL,
    LEAST_NOISE,
    LEAST_SLOPE,
    LEAST_SMOOTH,
    PART_OF_NOISE,
    SCREEN,
)
from tests import sky

Image = NDArray[np.float32]
Change = Callable[[int, Image], Image]
FULL = 65535
_COLOURS = {"R": 0.55, "G": 1.0, "B": 0.7}


@dataclass(frozen=True)
class Donut:
    """Dust out of focus: a ring about (`x`, `y`) pixels that takes `depth` of the light.

    `hole` is the radius of its middle, in radii; `uneven` is how much deeper it is above than
    on average.
    """

    x: float
    y: float
    radius: float
    depth: float
    hole: float = 0.3
    uneven: float = 0.0

    def light(self, shape: tuple[int, int]) -> Image:
        """What is left of the light, shape (h, w)."""
        y, x = np.ogrid[: shape[0], : shape[1]]
        away = np.hypot(x + 0.5 - self.x, y + 0.5 - self.y)
        inside = np.clip((self.radius - away) / 1.5 + 0.5, 0, 1)
        ring = inside * np.clip((away - self.hole * self.radius) / 1.5 + 0.5, 0, 1)
        depth = self.depth * (1 + self.uneven * (self.y - y - 0.5) / np.maximum(away, 1))
        return np.asarray(1 - depth * ring, np.float32)


@dataclass(frozen=True)
class SimulatedSensor:
    """A sensor of `size` (width, height); `gain` is electrons per ADU, `read_noise` in electrons.

    `dark` is electrons a second of every pixel, doubled every 6 degrees, `hot` the share of hot
    pixels, `glow` electrons a second at its brightest corner, falling off over `glow_width` of the
    picture, `strikes` cosmic rays a second. An edge loses the part `vignette` of the light, about
    `centre` in half pictures; without `dust` of its own it has five specks.
    """

    size: tuple[int, int] = (640, 448)
    gain: float = 0.8
    read_noise: float = 3.5
    dark: float = 0.01
    hot: float = 0.004
    glow: float = 0.3
    glow_width: float = 0.1
    strikes: float = 0.02
    bits: int = 16
    bayer: str | None = None
    offset: float = 500.0
    seed: int = 1
    vignette: float = 0.25
    centre: tuple[float, float] = (0.0, 0.0)
    dust: tuple[Donut, ...] | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.size[1], self.size[0]

    @cached_property
    def bias(self) -> Image:
        """ADU without exposure: an offset with fixed columns and rows."""
        rng = np.random.default_rng((self.seed, 1))
        columns = rng.normal(0, 0.5, self.size[0])
        rows = rng.normal(0, 0.25, self.size[1])[:, None]
        return (self.offset + columns + rows).astype(np.float32)

    @cached_property
    def current(self) -> Image:
        """Electrons a second."""
        rng = np.random.default_rng((self.seed, 2))
        out = np.full(self.shape, self.dark, np.float32)
        hot = rng.random(self.shape) < self.hot
        out[hot] += np.exp(rng.normal(-0.5, 1.3, int(hot.sum()))).astype(np.float32)
        y, x = np.mgrid[0 : 1 : self.shape[0] * 1j, 0 : 1 : self.shape[1] * 1j]
        away = ((1 - x) ** 2 + (1 - y) ** 2) / (2 * self.glow_width**2)
        out += (self.glow * np.exp(-away)).astype(np.float32)
        return out

    @cached_property
    def response(self) -> Image:
        """What a flat shows: unlike pixels, vignette, dust, and the colours of a matrix."""
        rng = np.random.default_rng((self.seed, 3))
        y, x = np.mgrid[-1 : 1 : self.shape[0] * 1j, -1 : 1 : self.shape[1] * 1j]
        away = (x - self.centre[0]) ** 2 + (y - self.centre[1]) ** 2
        out = (1 - self.vignette * away) * (1 + 0.006 * rng.standard_normal(self.shape))
        for _ in range(5 if self.dust is None else 0):
            out *= 1 - rng.uniform(0.02, 0.08) * self.spot(rng)
        for donut in self.dust or ():
            out *= donut.light(self.shape)
        for i, letter in enumerate(self.bayer or ""):
            out[i // 2 :: 2, i % 2 :: 2] *= _COLOURS[letter]
        return out.astype(np.float32)

    def spot(self, rng: np.random.Generator, radius: float = 36.0) -> Image:
        """1 on a disc somewhere in the picture, with a soft edge, else 0."""
        height, width = self.shape
        y, x = np.ogrid[:height, :width]
        centre = rng.uniform(0.15, 0.85, 2) * (height, width)
        away = np.hypot(y - centre[0], x - centre[1])
        return np.clip((radius - away) / 4 + 0.5, 0, 1).astype(np.float32)


@dataclass(frozen=True)
class SimulatedSeries:
    """`count` frames of a kind: exposure in s, `level` of flats in parts of full scale.

    `drift` moves what may move honestly: 0.3 ADU of level, 0.2 degrees at the beginning, a panel
    that flickers and warms up. `drying` is the part of the light that a spot of flats takes in the
    first frame and no longer in the last; less than 0 where dew settles. `leak` is what light adds
    to all frames alike, in ADU at the left and the right edge.
    """

    sensor: SimulatedSensor
    kind: Kind
    count: int
    exposure: float = 60.0
    level: float = 0.45
    drift: bool = True
    with_sensor: bool = True
    faults: Mapping[int, tuple[Cause, float]] = field(default_factory=dict)
    seed: int = 1
    drying: float = 0.0
    leak: tuple[float, float] = (0.0, 0.0)

    @property
    def noise(self) -> float:
        """Temporal noise of a frame: ADU, or parts of the level for flats."""
        s = self.sensor
        if self.kind is Kind.FLAT:
            light = self.level * FULL * s.gain
            return float(np.sqrt(light + s.read_noise**2) / light)
        dark = s.dark * self.exposure if self.kind is not Kind.BIAS else 0.0
        step = (1 << (16 - s.bits)) ** 2 / 12
        return float(np.sqrt((s.read_noise**2 + dark) / s.gain**2 + step))

    def limit(self, cause: Cause) -> float:
        """The amount of a fault that just counts, in its own unit."""
        root, flat = np.sqrt(self.count), self.kind is Kind.FLAT
        extended = max(PART_OF_NOISE * root * self.noise / SCREEN, LEAST_SMOOTH)
        match cause:
            case Cause.SATURATED:
                return MOST_FULL if flat else 0.01
            case Cause.BLACK:
                return MOST_AT_ZERO * (10 if flat else 1)
            case Cause.LEVEL:
                return FLAT_STRAY if flat else max(PART_OF_NOISE * root * self.noise, LEAST_LEVEL)
            case Cause.NOISE | Cause.SETTINGS:
                return max(float(np.sqrt(1 + PART_OF_NOISE**2 * self.count)) - 1, LEAST_NOISE)
            case Cause.EXPOSURE | Cause.TEMPERATURE:
                return LEAST_SLOPE
            case Cause.STARS:
                return max(FLAT_LIMIT * self.count if flat else 0.0, 5 * self.noise)
            case Cause.DUPLICATE:
                return 1.0
            case _:
                return FLAT_LIMIT * self.count if flat else extended

    def frame(self, index: int, change: Change | None = None) -> NDArray[np.uint16]:
        """One frame, shape (h, w); `change` spoils its ADU before they are digitised."""
        cause, amount = self.faults.get(index, (None, 0.0))
        if cause is Cause.DUPLICATE:
            index = index - 1 if index else 1
            cause = None
        size = amount * self.limit(cause) if cause is not None else 0.0
        rng = np.random.default_rng((self.seed, self.sensor.seed, index, 5))
        where = np.random.default_rng((self.seed, index, 6))
        adu = self._exposed(index, cause, size, rng, where)
        if change is not None:
            adu = np.asarray(change(index, adu), np.float32)
        return self._digitised(adu, cause, size, where)

    def _exposed(
        self,
        index: int,
        cause: Cause | None,
        size: float,
        rng: np.random.Generator,
        where: np.random.Generator,
    ) -> Image:
        """ADU with noise."""
        s, flat = self.sensor, self.kind is Kind.FLAT
        signal = np.zeros(s.shape, np.float32)
        if self.kind in (Kind.DARK, Kind.FLAT_DARK):
            warm = 0.2 * np.exp(-index / 2) if self.drift else 0.0
            factor = 2 ** (warm / 6) * (1 + (size if cause in _CURRENT else 0))
            signal = s.current * np.float32(self.exposure * factor) + self._tracks(index)
        if flat:
            flicker = 0.01 * rng.standard_normal() + 0.02 * np.exp(-index / 3)
            light = self.level * FULL * s.gain * (1 + (flicker if self.drift else 0))
            light *= 1 + (size if cause is Cause.LEVEL else 0)
            signal = s.response * np.float32(light)
            signal = signal * (1 + self._shape_of(cause, size, where))
            if self.drying:
                signal = signal * self._wet(index)
        else:
            leak = np.linspace(*self.leak, s.size[0], dtype=np.float32)
            signal = signal + (self._shape_of(cause, size, where) + leak) * np.float32(s.gain)
        gain, read_noise = s.gain, s.read_noise
        louder = size if cause in (Cause.NOISE, Cause.SETTINGS) else 0.0
        variance = np.maximum(signal, 0) + read_noise**2
        noise = np.sqrt(variance) * rng.standard_normal(s.shape, np.float32)
        if cause is Cause.SETTINGS:
            gain = gain / (1 + louder) ** (2 if flat else 1)
        elif louder:
            noise *= np.float32(1 + louder)
        wander = 0.3 * rng.uniform(-1, 1) if self.drift else 0.0
        adu = s.bias + (signal + noise) / np.float32(gain) + np.float32(wander)
        if cause is Cause.SETTINGS:
            adu += np.float32(max(3.0, 2 * PART_OF_NOISE * np.sqrt(self.count) * self.noise))
        if cause is Cause.LEVEL and not flat:
            adu += np.float32(size)
        return adu.astype(np.float32)

    def _wet(self, index: int) -> Image:
        """The part of the light that a spot which dries or grows lets through."""
        spot = self.sensor.spot(np.random.default_rng((self.seed, 8)))
        done = index / (self.count - 1)
        return 1 - np.float32(abs(self.drying) * (1 - done if self.drying > 0 else done)) * spot

    def _tracks(self, index: int) -> Image:
        """Electrons that cosmic rays leave: straight tracks of some pixels, seldom a hundred."""
        rng = np.random.default_rng((self.seed, index, 7))
        out = np.zeros(self.sensor.shape, np.float32)
        height, width = out.shape
        for _ in range(rng.poisson(self.sensor.strikes * self.exposure)):
            length, angle = 1 + int(rng.exponential(12)), rng.uniform(0, np.pi)
            along = np.arange(length)
            y = (rng.uniform(0, height) + along * np.sin(angle)).astype(int)
            x = (rng.uniform(0, width) + along * np.cos(angle)).astype(int)
            inside = (y < height) & (x >= 0) & (x < width)
            np.add.at(out, (y[inside], x[inside]), np.float32(10 ** rng.uniform(2.3, 3.8)))
        return out

    def _shape_of(self, cause: Cause | None, size: float, where: np.random.Generator) -> Image:
        """What a fault adds: ADU to a bias frame or dark, a part of the light to a flat."""
        height, width = self.sensor.shape
        y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
        out = np.zeros((height, width), np.float32)
        match cause:
            case Cause.LIGHT:
                cy, cx = where.uniform(0, 1, 2)
                out = size * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * 0.15**2))
            case Cause.GRADIENT:
                angle = where.uniform(0, 2 * np.pi)
                plane = np.cos(angle) * (x - 0.5) + np.sin(angle) * (y - 0.5)
                out = size * plane / np.abs(plane).max()
            case Cause.STARS:
                for _ in range(20):
                    cy, cx = int(where.uniform(9, height - 9)), int(where.uniform(9, width - 9))
                    yy, xx = np.mgrid[-8:9, -8:9]
                    star = size * np.exp(-(yy**2 + xx**2) / (2 * 1.6**2))
                    out[cy - 8 : cy + 9, cx - 8 : cx + 9] += star.astype(np.float32)
            case Cause.SPOTS:
                out = -size * self.sensor.spot(where)
            case Cause.ROWS:
                first = int(where.uniform(0.2, 0.8) * height)
                out[first:] = size
            case Cause.PATTERN:
                period = where.uniform(3, 40)
                out += (size * np.sin(2 * np.pi * np.arange(height) / period))[:, None]
            case _:
                pass
        return np.asarray(out, np.float32)

    def _digitised(
        self, adu: Image, cause: Cause | None, size: float, where: np.random.Generator
    ) -> NDArray[np.uint16]:
        step = 1 << (16 - self.sensor.bits)
        top = FULL // step * step
        stored = np.clip(np.rint(adu / step) * step, 0, top).astype(np.uint16)
        count = int(size * stored.size)
        if cause is Cause.SATURATED:
            stored.flat[where.choice(stored.size, count, replace=False)] = top
        if cause is Cause.BLACK:
            stored.flat[where.choice(stored.size, count, replace=False)] = 0
        return stored

    def cards(self, index: int) -> dict[str, sky.Value]:
        """The header of a frame."""
        cause, amount = self.faults.get(index, (None, 0.0))
        warmer = 6 * np.log2(1 + amount * LEAST_SLOPE) if cause is Cause.TEMPERATURE else 0.0
        minute, hour = index % 60, 20 + index // 60
        return {
            "IMAGETYP": {Kind.BIAS: "BIAS", Kind.FLAT: "FLAT"}.get(self.kind, "DARK"),
            "EXPTIME": self.exposure,
            "DATE-OBS": f"2026-11-20T{hour:02d}:{minute:02d}:00",
            "CCD-TEMP": round(-10.0 + float(warmer), 1) if self.with_sensor else None,
            "BAYERPAT": self.sensor.bayer,
        }

    def write(self, folder: Path, index: int) -> str:
        """Writes one frame; its path."""
        path = folder / f"{self.kind}_{index:03d}.fits"
        cards = {k: v for k, v in self.cards(index).items() if v is not None}
        sky.write_fits(path, self.frame(index), cards)
        return str(path)

    def write_all(self, folder: Path) -> list[str]:
        """Writes all frames; their paths."""
        return [self.write(folder, index) for index in range(self.count)]


_CURRENT = (Cause.EXPOSURE, Cause.TEMPERATURE)

CAUSES: dict[Kind, tuple[Cause, ...]] = {
    Kind.BIAS: (
        *(Cause.SATURATED, Cause.BLACK, Cause.LEVEL, Cause.NOISE, Cause.SETTINGS, Cause.LIGHT),
        *(Cause.STARS, Cause.ROWS, Cause.PATTERN, Cause.DUPLICATE),
    ),
    Kind.DARK: (
        *(Cause.SATURATED, Cause.BLACK, Cause.LEVEL, Cause.NOISE, Cause.SETTINGS, Cause.LIGHT),
        *(Cause.EXPOSURE, Cause.TEMPERATURE, Cause.STARS, Cause.ROWS, Cause.PATTERN),
        Cause.DUPLICATE,
    ),
    Kind.FLAT: (
        *(Cause.SATURATED, Cause.BLACK, Cause.LEVEL, Cause.NOISE, Cause.SETTINGS, Cause.GRADIENT),
        *(Cause.STARS, Cause.SPOTS, Cause.ROWS, Cause.PATTERN, Cause.DUPLICATE),
    ),
}
"""The causes that frames of a kind can have."""
