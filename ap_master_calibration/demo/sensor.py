"""A camera's sensor, computed: what its pixels hold after an exposure, and why.

Signals are in electrons until they are digitised. The fixed patterns of a sensor come from its
seed, so that darks and flats of one camera agree; noise comes from the frame.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.demo.shots import TOO_WARM, Model, Shots
from ap_master_calibration.quality.findings import Cause

Image = NDArray[np.float32]
_FULL = 65535
_OFFSET_ADU = 10.0  # ADU of the 16-bit file a step of the camera's offset adds
_RESPONSE = {"R": 0.55, "G": 1.0, "B": 0.7}  # of a colour camera's pixels to a flat panel
_COSMIC_RAYS = 0.02  # a second, on the whole of such a small sensor
_FLATS_VARY = 0.03  # how much the sky or a panel changes from flat to flat


class Sensor:
    """One sensor of `size` (width, height) with its faults; `frame` exposes it."""

    def __init__(self, model: Model, size: tuple[int, int], *, seed: Sequence[int]) -> None:
        self.model = model
        self.size = size
        self._seed = tuple(seed)
        self._shape = (size[1], size[0])
        rng = self._random("fixed patterns")
        self._level = self._bias_level(rng)
        self._current = self._dark_current(rng)
        self._response = 1 + 0.007 * self._normal(rng)  # pixels are not alike
        self._colours = self._colour_response()

    def frame(self, shots: Shots, number: int) -> NDArray[np.int16]:
        """One exposure as a FITS file stores it: big-endian, 32768 taken off, shape (h, w)."""
        rng = self._random("frame", shots.kind, shots.filter, shots.exposure, shots.first + number)
        fault = shots.odd.get(number)
        warm = 2 ** (TOO_WARM / 6) if fault is Cause.TEMPERATURE else 1.0
        signal = self._current * np.float32(shots.exposure * warm)
        if shots.level:
            signal += self._flat(shots, rng)
        elif shots.kind in ("LIGHT", None):
            signal += self._sky(shots)
        signal = self._spoilt(signal, fault)
        noise = np.sqrt(signal + np.float32(self.model.read_noise**2)) * self._normal(rng)
        adu = self._level + (signal + noise) / np.float32(self.model.electrons)
        if fault is Cause.ROWS:
            adu[self._shape[0] // 2 :] += np.float32(25)
        if fault is Cause.PATTERN:
            adu += 9 * np.sin(2 * np.pi * np.arange(self._shape[0]) / 8.5)[:, None].astype("f4")
        self._strike(adu, rng, shots.exposure)
        stored: NDArray[np.int16] = (self._digitised(adu) - np.float32(32768)).astype(">i2")
        return stored

    def master(self, exposure: float, count: int) -> Image:
        """Returns a master of `count` frames without light, in parts of full scale."""
        rng = self._random("master", exposure, count)
        signal = self._current * np.float32(exposure)
        spread = np.sqrt((signal + np.float32(self.model.read_noise**2)) / np.float32(count))
        adu = self._level + (signal + spread * self._normal(rng)) / np.float32(self.model.electrons)
        level: Image = adu / np.float32(_FULL)
        return np.clip(level, 0, 1)

    # --- what does not change from frame to frame -----------------------------------------------

    def _bias_level(self, rng: np.random.Generator) -> Image:
        height, width = self._shape
        columns = rng.normal(0, 1.5, width)
        rows = rng.normal(0, 0.7, height)[:, None]
        level = self.model.offset * _OFFSET_ADU + columns + rows
        return level.astype(np.float32)

    def _dark_current(self, rng: np.random.Generator) -> Image:
        """Electrons a second: a little everywhere, much in hot pixels, glow from one edge."""
        current = np.full(self._shape, self.model.dark, np.float32)
        hot = rng.random(self._shape) < self.model.hot
        current[hot] += np.exp(rng.normal(1.0, 1.6, int(hot.sum()))).astype(np.float32)
        across = np.linspace(0, 1, self._shape[1], dtype=np.float32)
        current += np.float32(self.model.glow) * across**12
        return current

    def _colour_response(self) -> Image:
        colours = np.ones(self._shape, np.float32)
        for i, letter in enumerate(self.model.bayer or ""):
            colours[i // 2 :: 2, i % 2 :: 2] = _RESPONSE[letter]
        return colours

    # --- light ----------------------------------------------------------------------------------

    def _flat(self, shots: Shots, rng: np.random.Generator) -> Image:
        """Electrons of an evenly lit field: vignetting, dust, and a panel that is not steady."""
        full = _FULL * self.model.electrons
        steady = np.float32(full * shots.level * (1 + _FLATS_VARY * rng.uniform(-1, 1)))
        lit: Image = steady * self._illumination(shots.filter) * self._response * self._colours
        return lit

    def _illumination(self, filter_name: str | None) -> Image:
        """Returns the transmission of the optics (vignette, dust), 1 at best."""
        y, x = np.mgrid[-1 : 1 : self._shape[0] * 1j, -1 : 1 : self._shape[1] * 1j]
        light = 1 - 0.18 * (x**2 + y**2)
        for place, count in (("window", 4), (f"filter {filter_name}", 3)):
            rng = self._random("dust", place)
            for _ in range(count):
                light *= self._dust(rng)
        through: Image = light.astype(np.float32)
        return through

    def _dust(self, rng: np.random.Generator) -> NDArray[np.float64]:
        """Returns the ring a speck of dust throws under a telescope with a central obstruction."""
        height, width = self._shape
        y, x = np.ogrid[:height, :width]
        away = np.hypot(y - rng.uniform(0, height), x - rng.uniform(0, width))
        radius = rng.uniform(0.02, 0.06) * width
        ring = (away < radius) & (away > 0.35 * radius)
        return np.where(ring, 1 - rng.uniform(0.03, 0.10), 1.0)

    def _sky(self, shots: Shots) -> Image:
        """Electrons of a starry field."""
        rng = self._random("stars")
        height, width = self._shape
        field = np.full(self._shape, 3.0, np.float32)
        for _ in range(60):
            y, x = rng.uniform(4, height - 5), rng.uniform(4, width - 5)
            flux = 4 * rng.pareto(1.2)
            top, left = int(y) - 4, int(x) - 4
            yy, xx = np.ogrid[top : top + 9, left : left + 9]
            star = flux * np.exp(-((yy - y) ** 2 + (xx - x) ** 2) / 4.5)
            field[top : top + 9, left : left + 9] += star.astype(np.float32)
        exposed = field * np.float32(shots.exposure)
        return exposed * self._illumination(shots.filter) * self._response * self._colours

    # --- what happens to each frame -------------------------------------------------------------

    def _spoilt(self, signal: Image, fault: Cause | None) -> Image:
        """Electrons of a frame with the fault that light makes."""
        height, width = self._shape
        y, x = np.ogrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
        part: NDArray[np.float64]
        match fault:
            case Cause.GRADIENT:  # a cloud
                part = 1 + 0.12 * (x - 0.5) - 0.09 * (y - 0.5)
            case Cause.STARS:  # a satellite's trail
                away = y * height - 0.3 * x * width - 0.2 * height
                part = 1 + 0.12 * np.exp(-((away / 2.2) ** 2))
            case Cause.SPOTS:  # dust that lay elsewhere in the others
                away = np.hypot((y - 0.6) * height, (x - 0.3) * width)
                part = np.where(away < 0.06 * width, 0.91, 1.0)
            case Cause.LIGHT:  # a lid that did not close
                leak = 12 * np.exp(-(x**2) / 0.08 - (y - 0.6) ** 2 / 0.1)
                part = 1 + leak / np.maximum(signal, 1e-6)
            case _:
                return signal
        spoilt: Image = signal * part.astype(np.float32)
        return spoilt

    def _strike(self, adu: Image, rng: np.random.Generator, exposure: float) -> None:
        """Cosmic rays: short bright tracks, in place."""
        height, width = self._shape
        for _ in range(rng.poisson(_COSMIC_RAYS * exposure)):
            length, angle = rng.integers(1, 12), rng.uniform(0, 2 * np.pi)
            along = np.arange(length)
            y = (rng.integers(0, height) + along * np.sin(angle)).astype(int) % height
            x = (rng.integers(0, width) + along * np.cos(angle)).astype(int) % width
            adu[y, x] += np.float32(rng.uniform(800, 30000))

    def _digitised(self, adu: Image) -> Image:
        """Whole steps of the converter between 0 and full scale, in 16-bit ADU."""
        step = np.float32(1 << (16 - self.model.bits))
        top = np.float32(_FULL // int(step) * int(step))
        steps: Image = np.rint(adu / step) * step
        return np.clip(steps, 0, top)

    def _normal(self, rng: np.random.Generator) -> Image:
        return rng.standard_normal(self._shape, np.float32)

    def _random(self, *what: object) -> np.random.Generator:
        """Random numbers that are the same for the same seed and words."""
        return np.random.default_rng([*self._seed, zlib.crc32(repr(what).encode())])
