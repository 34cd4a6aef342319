"""The scan side by side: first and second scan, astropy, the xisf package, and the file system.

    python tests/bench/bench_scan.py                    # 5,000 FITS and 1,000 XISF, 5 rounds
    python tests/bench/bench_scan.py --fits 500 --xisf 100 --rounds 3

It makes its own frames in a temporary folder (headers as capture programs write them, data of
26 Mpx as a hole in the file), reads every file once, then runs all methods in turn, round after
round, and prints medians and the ratios of the runs of one round. The last rows are whole processes
that scan, group and plan 1,000 frames.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import sky  # noqa: E402
from astropy.io import fits as astropy_fits  # noqa: E402
from xisf import XISF  # noqa: E402

from ap_master_calibration.headers.frame import read_frame  # noqa: E402
from ap_master_calibration.scanning.cache import ScanCache  # noqa: E402
from ap_master_calibration.scanning.scan import scan  # noqa: E402

SIZE = (6248, 4176)
PLAN_FRAMES = 1000
PLAN_SECONDS = 1.5
LONG_AGO = 1_700_000_000


@dataclass
class Row:
    """A method over a number of files, and the seconds of each round."""

    name: str
    files: int
    work: Callable[[], object]
    seconds: list[float] = field(default_factory=list)

    @property
    def each(self) -> float:
        """Microseconds a file, median."""
        return statistics.median(self.seconds) / self.files * 1e6


@dataclass(frozen=True)
class Goal:
    """What the ratio of two rows must be: at least, or at most."""

    over: str
    under: str
    bound: float
    at_least: bool


GOALS = (
    Goal("astropy getheader", "FITS: header into Frame", 8, at_least=True),
    Goal("xisf package", "XISF: header into Frame", 1.5, at_least=True),
    Goal("FITS: second scan, cached", "FITS: scandir and stat", 6, at_least=False),
)


# --- the frames ---------------------------------------------------------------------------------


def make_fits(folder: Path, count: int) -> list[str]:
    """A tree of nights with bias, darks and flats; the data is a hole."""
    kinds = [("BIAS", ""), ("DARK", ""), ("FLAT", "L"), ("FLAT", "Ha"), ("DARK", "")]
    paths: list[str] = []
    for part in range(10):
        kind, colour = kinds[part % 5]
        day = f"2026-01-{10 + part}"
        night = folder / day / f"{kind}S"
        night.mkdir(parents=True)
        exposure = 2.0 if kind == "FLAT" else 0.0001 if kind == "BIAS" else 60.0 + part
        for i in range(count // 10):
            path = night / f"{day}_{kind}_{colour}_{exposure:.2f}s_{i:04}.fits"
            moment = f"T{20 + i // 1800}:{i // 30 % 60:02}:{i % 30 * 2:02}.{i:03}"
            cards = nina_cards(kind, exposure, colour, day + moment, gain=100 + part, number=i)
            paths.append(sky.write_fits(path, None, raw_cards=cards, size=SIZE, sparse=True))
    return paths


def nina_cards(
    kind: str, exposure: float, colour: str, moment: str, *, gain: int, number: int
) -> list[str]:
    """The cards of a frame as N.I.N.A. writes them, comments and all: 77 of them in 3 blocks."""
    told: list[tuple[str, sky.Value, str]] = [
        ("EXTEND", True, "Extensions are permitted"),
        ("BSCALE", 1, ""),
        ("IMAGETYP", kind, "Type of exposure"),
        ("EXPOSURE", exposure, "[s] Exposure duration"),
        ("EXPTIME", exposure, "[s] Exposure duration"),
        ("DATE-LOC", moment, "Time of observation (local)"),
        ("DATE-OBS", moment, "Time of observation (UTC)"),
        ("DATE-AVG", moment, "Averaged midpoint time (UTC)"),
        ("MJD-OBS", 61056.5 + number * 0.00347, "[d] Modified Julian Date of observation"),
        ("MJD-AVG", 61056.5017 + number * 0.00347, "[d] Averaged midpoint time"),
        ("XBINNING", 1, "X axis binning factor"),
        ("YBINNING", 1, "Y axis binning factor"),
        ("GAIN", gain, "Sensor gain"),
        ("OFFSET", 50, "Sensor gain offset"),
        ("EGAIN", 0.246, "[e-/ADU] Electrons per A/D unit"),
        ("XPIXSZ", 3.76, "[um] Pixel X axis size"),
        ("YPIXSZ", 3.76, "[um] Pixel Y axis size"),
        ("INSTRUME", "ZWO ASI2600MM Pro", "Imaging instrument name"),
        ("CAMERAID", "ZWO_ASI2600MM_0a1b2c3d", "Imaging instrument identifier"),
        ("SET-TEMP", -10.0, "[degC] CCD temperature setpoint"),
        ("CCD-TEMP", -10.0 + number % 3 * 0.1, "[degC] CCD temperature"),
        ("READOUTM", "High Gain Mode", "Sensor readout mode"),
        ("USBLIMIT", 40, "Camera-specific USB setting"),
        ("TELESCOP", "Esprit 100ED", "Name of telescope"),
        ("FOCALLEN", 550.0, "[mm] Focal length"),
        ("FOCRATIO", 5.5, "Focal ratio"),
        ("RA", 83.822 + number * 0.001, "[deg] RA of telescope"),
        ("DEC", -5.391, "[deg] Declination of telescope"),
        ("CENTALT", 44.1234, "[deg] Altitude of telescope"),
        ("CENTAZ", 181.9876, "[deg] Azimuth of telescope"),
        ("AIRMASS", 1.4345, "Airmass at frame center (Gueymard 1993)"),
        ("PIERSIDE", "West", "Telescope pointing state"),
        ("SITEELEV", 110.0, "[m] Observation site elevation"),
        ("SITELAT", 35.7796, "[deg] Observation site latitude"),
        ("SITELONG", -78.6382, "[deg] Observation site longitude"),
        ("FWHEEL", "ZWO FilterWheel (1)", "Filter Wheel name"),
        ("FILTER", colour, "Active filter name"),
        ("OBJECT", "", "Name of the object of interest"),
        ("OBJCTRA", "05 35 17", "[H M S] RA of imaged object"),
        ("OBJCTDEC", "-05 23 28", "[D M S] Declination of imaged object"),
        ("OBJCTROT", 0.0, "[deg] planned rotation of imaged object"),
        ("FOCNAME", "ZWO EAF", "Focusing equipment name"),
        ("FOCPOS", 12345, "[step] Focuser position"),
        ("FOCUSSZ", 4.0, "[um] Focuser step size"),
        ("FOCTEMP", 3.25, "[degC] Focuser temperature"),
        ("ROTNAME", "Falcon Rotator", "Rotator equipment name"),
        ("ROTATOR", 91.37, "[deg] Mechanical rotator angle"),
        ("ROTATANG", 91.37, "[deg] Mechanical rotator angle"),
        ("CLOUDCVR", 3.0, "[percent] Cloud cover"),
        ("DEWPOINT", -4.2, "[degC] Dew point"),
        ("HUMIDITY", 56.0, "[percent] Relative humidity"),
        ("PRESSURE", 1019.0, "[hPa] Air pressure"),
        ("SKYBRGHT", 0.001, "[lux] Sky brightness"),
        ("MPSAS", 20.91, "[mags/arcsec^2] Sky quality"),
        ("SKYTEMP", -21.0, "[degC] Sky temperature"),
        ("AMBTEMP", 3.5, "[degC] Ambient air temperature"),
        ("WINDDIR", 271.0, "[deg] Wind direction"),
        ("WINDGUST", 12.1, "[kph] Wind gust"),
        ("WINDSPD", 7.7, "[kph] Wind speed"),
        ("ROWORDER", "TOP-DOWN", "FITS Image Orientation"),
        ("EQUINOX", 2000.0, "Equinox of celestial coordinate system"),
        ("SWCREATE", "N.I.N.A. 3.1.2.9001 (x64)", "Software that created this file"),
    ]
    long_names = ("HFR", "STARS", "RMSAC", "RMSPIX", "AFTEMP", "AFPOS", "SEQTITLE", "TARGET")
    return [
        *(sky.card(*each) for each in told),
        *(f"HIERARCH NINA {name} = {i}.5" for i, name in enumerate(long_names)),
    ]


def filling() -> dict[str, float | str]:
    """Keywords no scan needs, so that an XISF header is as long as a real one."""
    return {f"FILL{i:03}": i * 1.25 if i % 2 else f"value {i}" for i in range(52)}


def make_xisf(folder: Path, count: int) -> list[str]:
    """XISF darks; small, since only the header is read."""
    return [
        sky.frame(folder / "DARKS", "DARK", name=f"dark_{i:04}.xisf", more=filling())
        for i in range(count)
    ]


def settle(paths: list[str]) -> None:
    """Makes files old enough to be remembered, and reads each once."""
    for path in paths:
        os.utime(path, (LONG_AGO, LONG_AGO))
        with open(path, "rb") as file:
            file.read(11_520)


# --- the methods --------------------------------------------------------------------------------


def look(folder: str) -> int:
    """The floor of a second scan: every entry and its status."""
    count = 0
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    waiting.append(entry.path)
                else:
                    entry.stat()
                    count += 1
    return count


def read(paths: list[str]) -> None:
    """The floor of a first scan: the bytes of every header."""
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY)
        os.read(descriptor, 11_520)
        os.close(descriptor)


def frames(paths: list[str]) -> None:
    for path in paths:
        read_frame(path)


def astropy_headers(paths: list[str]) -> None:
    for path in paths:
        astropy_fits.getheader(path)


def xisf_headers(paths: list[str]) -> None:
    for path in paths:
        XISF(path).get_images_metadata()


def fresh(folder: str, cache: str) -> None:
    """A first scan that fills a cache."""
    shutil.rmtree(cache, ignore_errors=True)
    cached(folder, cache)


def cached(folder: str, cache: str) -> None:
    with ScanCache(cache) as opened:
        scan([folder], cache=opened)


def whole_process(folder: str, output: str, home: str, *options: str) -> None:
    """Scan, group and plan, from the start of Python to its exit."""
    argv = [sys.executable, "-m", "ap_master_calibration", folder, output, "--dryrun", "-q"]
    env = {**os.environ, "XDG_CACHE_HOME": home, "PYTHONPATH": str(ROOT)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's program is compiled anew at every start
    subprocess.run([*argv, *options], check=True, env=env, stdout=subprocess.DEVNULL)


def rows(work: Path, fits: list[str], xisf: list[str], few: list[str]) -> list[Row]:
    tree, other, plan = (str(work / name) for name in ("fits", "xisf", "plan"))
    cache = str(work / "cache")
    kept = str(work / "kept")
    cached(tree, kept)
    process = partial(whole_process, plan, str(work / "out"), str(work / "home"))
    return [
        Row("FITS: scandir and stat", len(fits), partial(look, tree)),
        Row("FITS: open, read, close", len(fits), partial(read, fits)),
        Row("FITS: header into Frame", len(fits), partial(frames, fits)),
        Row("FITS: first scan", len(fits), partial(scan, [tree])),
        Row("FITS: first scan, fills the cache", len(fits), partial(fresh, tree, cache)),
        Row("FITS: second scan, cached", len(fits), partial(cached, tree, kept)),
        Row("astropy getheader", len(fits), partial(astropy_headers, fits)),
        Row("XISF: header into Frame", len(xisf), partial(frames, xisf)),
        Row("XISF: first scan", len(xisf), partial(scan, [other])),
        Row("xisf package", len(xisf), partial(xisf_headers, xisf)),
        Row("whole process, --dryrun --no-cache", len(few), partial(process, "--no-cache")),
        Row("whole process, --dryrun, cached", len(few), process),
    ]


# --- the table ----------------------------------------------------------------------------------


def measure(all_rows: list[Row], rounds: int) -> None:
    for row in all_rows:
        row.work()  # imports, page cache, compiled files
    for _ in range(rounds):
        for row in all_rows:
            start = time.perf_counter()
            row.work()
            row.seconds.append(time.perf_counter() - start)


def show(all_rows: list[Row]) -> None:
    print(f"{'':36}{'files':>7}{'µs a file':>12}{'seconds':>20}")
    for row in all_rows:
        low, high = min(row.seconds), max(row.seconds)
        middle = statistics.median(row.seconds)
        print(f"{row.name:36}{row.files:7}{row.each:12.1f}{middle:9.3f} ({low:.3f}-{high:.3f})")


def judge(all_rows: list[Row]) -> bool:
    """Prints each goal and whether it is reached."""
    by_name = {row.name: row for row in all_rows}
    good = True
    for goal in GOALS:
        over, under = by_name[goal.over], by_name[goal.under]
        ratios = [
            (a / over.files) / (b / under.files)
            for a, b in zip(over.seconds, under.seconds, strict=True)
        ]
        middle = statistics.median(ratios)
        reached = middle >= goal.bound if goal.at_least else middle <= goal.bound
        good &= reached
        words = "at least" if goal.at_least else "at most"
        told = f"{middle:.1f} ({min(ratios):.1f}-{max(ratios):.1f}), {words} {goal.bound:g}"
        print(f"{goal.over} / {goal.under}: {told}: {'yes' if reached else 'NO'}")
    process = by_name["whole process, --dryrun --no-cache"]
    reached = statistics.median(process.seconds) < PLAN_SECONDS
    told = f"{statistics.median(process.seconds):.2f} s, under {PLAN_SECONDS} s"
    print(f"scan, group and plan {process.files} frames: {told}: {'yes' if reached else 'NO'}")
    return good and reached


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--fits", type=int, default=5000)
    parser.add_argument("--xisf", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # astropy comments on cards
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        fits = make_fits(work / "fits", options.fits)
        xisf = make_xisf(work / "xisf", options.xisf)
        few = make_fits(work / "plan", PLAN_FRAMES)
        settle([*fits, *xisf, *few])
        all_rows = rows(work, fits, xisf, few)
        measure(all_rows, options.rounds)
        show(all_rows)
        return 0 if judge(all_rows) else 1


if __name__ == "__main__":
    sys.exit(main())
