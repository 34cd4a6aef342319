"""Makes masters of series of a simulated sensor, for tests of certificates.

    series = Series(Kind.DARK, seed=3)
    paths = series.write(folder, 20)                   # twenty raw frames, as FITS
    old = series.stack(paths[:10], folder / "old.xisf")
    subject = series.subject(paths[10:], folder / "new.xisf", previous=old)

Sensor and frames are those of `sensor_simulator`, with their honest drift.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import sky
from numpy.typing import NDArray
from sensor_simulator import Change, Donut, SimulatedSensor, SimulatedSeries

from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.core import combine
from ap_master_calibration.quality.certifying import MasterSubject
from ap_master_calibration.rejections import Rejection, RejectionMethod

WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0)
OFFSET = 500.0


class Series:
    """A series of one kind; `seed` draws the sensor, the gain (0.25 to 3 e-/ADU) and the noise."""

    def __init__(
        self,
        kind: Kind,
        *,
        mosaic: bool = False,
        seed: int = 0,
        size: tuple[int, int] = (480, 320),
        dust: Sequence[Donut] | None = None,
        centre: tuple[float, float] = (0.0, 0.0),
        read_noise: float = 3.0,
    ) -> None:
        self.kind, self.mosaic, self.size, self.read_noise = kind, mosaic, size, read_noise
        rng = np.random.default_rng([seed, 1])
        self.gain = float(np.exp(rng.uniform(np.log(0.25), np.log(3))))
        if dust is None:
            places = rng.uniform(0.1, 0.9, (4, 2)) * size
            dust = [Donut(x, y, rng.uniform(9, 16), 0.04) for x, y in places]
        sensor = SimulatedSensor(
            size,
            gain=self.gain,
            read_noise=read_noise,
            strikes=0.0,
            bayer="RGGB" if mosaic else None,
            offset=OFFSET,
            seed=seed,
            vignette=0.15,
            centre=centre,
            dust=tuple(dust),
        )
        exposure = 0.0 if kind is Kind.BIAS else 240.0
        self.frames = SimulatedSeries(sensor, kind, 1, exposure, level=30_000 / 65535, seed=seed)

    def write(
        self, folder: Path, count: int, change: Change | None = None, *, first: int = 0
    ) -> list[str]:
        """Writes frames and returns their paths; `change` spoils the ADU of any of them.

        Frames of another `first` number are of another night: nothing but the noise is new.
        """
        folder.mkdir(parents=True, exist_ok=True)
        return [
            sky.write_fits(
                folder / f"{self.kind}-{number:03}.fits", self.frames.frame(number, change), {}
            )
            for number in range(first, first + count)
        ]

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
