"""The sample night: its two cameras, what each of them took, and the headers N.I.N.A. writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from ap_master_calibration.frames import Card, Setup
from ap_master_calibration.quality.findings import Cause

NIGHT = date(2026, 11, 20)
TOO_WARM = 7.0
"""Degrees above the set point of a sensor that is not cold yet."""
_ZONE = timedelta(hours=1)  # local time is UTC + 1 h


@dataclass(frozen=True, slots=True)
class Model:
    """A camera as it is set for the night.

    `electrons` per ADU of the 16-bit file; `read_noise` in electrons; `dark` current in electrons
    a second and pixel; `hot` the part of pixels that are hot; `glow` electrons a second at the
    brightest edge; `bits` of its converter.
    """

    name: str
    short: str
    set_temp: float
    gain: int
    offset: int
    readout: str | None
    pixel: float
    electrons: float
    read_noise: float
    dark: float
    hot: float
    glow: float
    bits: int
    bayer: str | None = None

    def setup(self, size: tuple[int, int]) -> Setup:
        """Returns the same as the program knows it."""
        return Setup(
            camera=self.name,
            temperature=self.set_temp,
            gain=self.gain,
            offset=self.offset,
            readout=self.readout,
            binning=(1, 1),
            size=size,
        )


@dataclass(frozen=True, slots=True)
class Shots:
    """Exposures of one kind: `kind` is written as IMAGETYP, None is not written.

    `hour` is local and counts on past midnight; `level` is the part of full scale a flat reaches;
    `first` is the number of the first frame; `cut` frames are cut short. `odd` are faults by the
    number of the frame.
    """

    kind: str | None
    count: int
    exposure: float
    hour: float
    filter: str | None = None
    level: float = 0.0
    first: int = 0
    cut: bool = False
    odd: Mapping[int, Cause] = field(default_factory=dict)


MONO = Model(
    name="ZWO ASI2600MM Pro",
    short="ASI2600MM",
    set_temp=-10.0,
    gain=100,
    offset=50,
    readout="High Gain Mode",
    pixel=3.76,
    electrons=0.25,
    read_noise=1.5,
    dark=0.002,
    hot=0.002,
    glow=0.0,
    bits=16,
)
COLOUR = Model(
    name="ZWO ASI294MC Pro",
    short="ASI294MC",
    set_temp=-10.0,
    gain=120,
    offset=30,
    readout=None,
    pixel=4.63,
    electrons=0.25,
    read_noise=1.9,
    dark=0.01,
    hot=0.004,
    glow=2.0,
    bits=14,
    bayer="RGGB",
)
CAMERAS = (MONO, COLOUR)
SHOTS = {
    MONO.name: (
        Shots("FLAT", 12, 1.2, 17.0, "L", 0.45, odd={7: Cause.GRADIENT}),
        Shots("FLAT", 12, 2.4, 17.1, "R", 0.42),
        Shots("FLAT", 1, 2.4, 17.15, "R", 0.08, first=12),  # a cloud, or the panel was off
        Shots("FLAT", 12, 6.0, 17.2, "Ha", 0.40, odd={4: Cause.STARS}),
        Shots("DARK", 8, 1.2, 17.4, "L"),  # flat darks; N.I.N.A. 3 has no word for them
        Shots("DARK", 8, 6.0, 17.5, "Ha"),
        Shots("LIGHT", 2, 60.0, 21.0, "L"),
        Shots("LIGHT", 2, 180.0, 22.0, "Ha"),
        Shots(None, 1, 60.0, 23.9, "L", first=3),
        Shots("DARK", 10, 60.0, 30.0, "L", odd={0: Cause.TEMPERATURE}),
        Shots("DARK", 10, 180.0, 30.5, "L", odd={3: Cause.LIGHT}),
        Shots("DARK", 1, 180.0, 31.1, "L", first=10, cut=True),
        Shots("BIAS", 20, 0.0001, 31.5, "L", odd={8: Cause.ROWS, 14: Cause.PATTERN}),
    ),
    COLOUR.name: (
        Shots("FLAT", 12, 0.8, 17.0, None, 0.45, odd={6: Cause.SPOTS}),
        Shots("LIGHT", 2, 120.0, 21.0),
        Shots("DARK", 10, 120.0, 30.0),
    ),
}


def cards_of(
    camera: Model, shots: Shots, start: datetime, temperature: float, size: tuple[int, int]
) -> list[Card]:
    """Returns the header of one exposure that began at `start` (local), as N.I.N.A. 3 writes it."""
    exposure = shots.exposure
    utc, middle = start - _ZONE, start - _ZONE + timedelta(seconds=exposure / 2)
    values: list[tuple[str, bool | int | float | str | None, str]] = [
        ("SIMPLE", True, "C# FITS"),
        ("BITPIX", 16, ""),
        ("NAXIS", 2, "Dimensionality"),
        ("NAXIS1", size[0], ""),
        ("NAXIS2", size[1], ""),
        ("BZERO", 32768, ""),
        ("EXTEND", True, "Extensions are permitted"),
        ("IMAGETYP", shots.kind, "Type of exposure"),
        ("EXPOSURE", exposure, "[s] Exposure duration"),
        ("EXPTIME", exposure, "[s] Exposure duration"),
        ("DATE-LOC", _moment(start), "Time of observation (local)"),
        ("DATE-OBS", _moment(utc), "Time of observation (UTC)"),
        ("DATE-AVG", _moment(middle), "Averaged midpoint time (UTC)"),
        ("XBINNING", 1, "X axis binning factor"),
        ("YBINNING", 1, "Y axis binning factor"),
        ("GAIN", camera.gain, "Sensor gain"),
        ("OFFSET", camera.offset, "Sensor gain offset"),
        ("EGAIN", camera.electrons, "[e-/ADU] Electrons per A/D unit"),
        ("XPIXSZ", camera.pixel, "[um] Pixel X axis size"),
        ("YPIXSZ", camera.pixel, "[um] Pixel Y axis size"),
        ("INSTRUME", camera.name, "Imaging instrument name"),
        ("SET-TEMP", camera.set_temp, "[degC] CCD temperature setpoint"),
        ("CCD-TEMP", round(temperature, 1), "[degC] CCD temperature"),
        ("BAYERPAT", camera.bayer, "Sensor Bayer pattern"),
        ("XBAYROFF", None if camera.bayer is None else 0, "Bayer pattern X axis offset"),
        ("YBAYROFF", None if camera.bayer is None else 0, "Bayer pattern Y axis offset"),
        ("READOUTM", camera.readout, "Sensor readout mode"),
        ("FILTER", shots.filter, "Active filter name"),
        ("TELESCOP", "RC 8", "Name of telescope"),
        ("FOCALLEN", 1624.0, "[mm] Focal length"),
        ("FOCRATIO", 8.0, "Focal ratio"),
        ("OBJECT", "M 33" if shots.kind == "LIGHT" else None, "Name of the object of interest"),
        ("ROWORDER", "TOP-DOWN", "FITS Image Orientation"),
        ("EQUINOX", 2000.0, "Equinox of celestial coordinate system"),
        ("SWCREATE", "N.I.N.A. 3.2.0.2008 (x64)", "Software that created this file"),
    ]
    return [Card(name, value, comment) for name, value, comment in values if value is not None]


def _moment(when: datetime) -> str:
    return f"{when.isoformat(timespec='microseconds')}0"
