"""Makes series of frames of one simulated sensor, and masters of them, for tests of certificates.

    series = Series(Kind.DARK, seed=3)
    paths = series.write(folder, 20)                   # twenty raw frames, as FITS
    old = series.stack(paths[:10], folder / "old.xisf")
    subject = series.subject(paths[10:], folder / "new.xisf", previous=old)

The sensor has column and row patterns, hot pixels, glow, PRNU, and for flats a vignette and dust;
frames have shot and read noise. Honest drift is in every series: the level wanders by 0.3 ADU, the
cooler settles, the panel flickers by 2 %.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import sky
from numpy.typing import NDArray

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.core import combine
from ap_master_calibration.quality.certifying import MasterSubject
from ap_master_calibration.rejections import Rejection, RejectionMethod

Image = NDArray[np.float64]
WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0)
OFFSET = 500.0
_DOUBLING = 6.0  # degrees that double the dark current
Change = Callable[[int, Image], Image]


class Series:
    """A series of one kind; `seed` draws the sensor, the gain (0.25 to 3 e-/ADU) and the noise."""

    def __init__(
        self,
        kind: Kind,
        *,
        mosaic: bool = False,
        seed: int = 0,
        size: tuple[int, int] = (480, 320),
        dust: Sequence[tuple[float, float, float, float]] | None = None,
        centre: tuple[float, float] = (0.0, 0.0),
        read_noise: float = 3.0,
    ) -> None:
        self.kind, self.mosaic, self.size, self.seed = kind, mosaic, size, seed
        rng = np.random.default_rng([seed, 1])
        width, height = size
        self.gain = float(np.exp(rng.uniform(np.log(0.25), np.log(3))))
        self.read_noise = read_noise
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        shape = (height, width)
        self.level = OFFSET + rng.normal(0, 1.5, width) + rng.normal(0, 0.5, height)[:, None]
        self.current = 20 * (0.2 + 0.3 * ((1 + x) / 2) ** 12)
        hot = rng.random(shape) < 0.002
        self.current[hot] += np.exp(rng.normal(5, 1.5, int(hot.sum())))
        self.response = 1 + rng.normal(0, 0.007, shape)
        light = 1 - 0.15 * ((x - centre[0]) ** 2 + (y - centre[1]) ** 2)
        if dust is None:
            places = rng.uniform(0.1, 0.9, (4, 2)) * size
            dust = [(a, b, rng.uniform(9, 16), 0.04) for a, b in places]
        for px, py, radius, depth in dust:
            away = np.hypot(x * width / 2 + width / 2 - px, y * height / 2 + height / 2 - py)
            light[(away < radius) & (away > 0.3 * radius)] *= 1 - depth
        self.light = light
        if mosaic:
            for i, part in enumerate((0.55, 1.0, 1.0, 0.7)):
                self.light[i // 2 :: 2, i % 2 :: 2] *= part

    def frame(self, number: int) -> Image:
        """The ADU of one frame before it is digitised."""
        rng = np.random.default_rng([self.seed, 2, number])
        electrons: Image = np.zeros(self.level.shape)
        if self.kind is not Kind.BIAS:
            warm = 0.3 * np.exp(-number / 4)  # degrees
            electrons = self.current * 2 ** (warm / _DOUBLING)
        if self.kind is Kind.FLAT:
            full = 30_000 * self.gain * (1 + rng.uniform(-0.02, 0.02))
            electrons = full * self.light * self.response
        noise = rng.normal(0, np.sqrt(electrons + self.read_noise**2))
        return self.level + rng.normal(0, 0.3) + (electrons + noise) / self.gain

    def write(self, folder: Path, count: int, change: Change | None = None) -> list[str]:
        """Writes frames and returns their paths; `change` spoils the ADU of any of them."""
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for number in range(count):
            adu = self.frame(number)
            if change is not None:
                adu = change(number, adu)
            pixels = np.clip(np.rint(adu), 0, 65535).astype(np.uint16)
            paths.append(sky.write_fits(folder / f"{self.kind}-{number:03}.fits", pixels, {}))
        return paths

    def pixels_of(
        self, paths: Sequence[str], rejection: Rejection = WINSORIZED
    ) -> NDArray[np.float32]:
        """The master of some frames, in parts of full scale; flats less the offset, normalised."""
        from ap_master_calibration.files.pixels import open_pixels

        width, height = self.size
        stack = np.empty((len(paths), height * width), np.float32)
        for i, path in enumerate(paths):
            with open_pixels(path) as pixels:
                pixels.read(0, height, stack[i].reshape(height, width))
            if self.kind is Kind.FLAT:
                stack[i] -= OFFSET / 65535
                stack[i] *= np.median(stack[0]) / np.median(stack[i])
        out = np.empty(height * width, np.float32)
        self.rejected = tuple(n / stack.size for n in combine(stack, rejection, out, clamp=True))
        return out.reshape(height, width)

    def stack(self, paths: Sequence[str], master: Path, rejection: Rejection = WINSORIZED) -> str:
        """Writes the master of some frames and returns its path."""
        pixels = self.pixels_of(paths, rejection)
        return sky.write_xisf(master, pixels, {"IMAGETYP": f"Master {self.kind.title()}"})

    def subject(
        self,
        paths: Sequence[str],
        master: Path,
        *,
        previous: str | None = None,
        rejection: Rejection = WINSORIZED,
    ) -> MasterSubject:
        """Writes the master of some frames and returns it with what is known of it."""
        path = self.stack(paths, master, rejection)
        pedestal = None
        if self.kind is Kind.FLAT:
            bias = np.full(self.size[::-1], OFFSET / 65535, np.float32)
            pedestal = sky.write_xisf(master.with_name("pedestal.xisf"), bias, {})
        return MasterSubject(
            path,
            self.kind,
            mosaic=self.mosaic,
            frames=paths,
            pedestal=pedestal,
            previous=previous,
            rejection=rejection,
            rejected=self.rejected,
        )
