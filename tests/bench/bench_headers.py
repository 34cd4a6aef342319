"""Headers side by side: a file into a Frame, against astropy's getheader and the xisf package.

    python tests/bench/bench_headers.py                    # 5,000 FITS and 1,000 XISF, 5 rounds
    python tests/bench/bench_headers.py --fits 500 --xisf 100 --rounds 3

It makes its own files in a temporary folder: headers of 77 cards as N.I.N.A. writes them, data of
26 Mpx as a hole. Every file is read once; then all methods run in turn, round after round, in one
process. The ratios are those of the runs of one round; their median is what must reach the goal.

The goal for XISF is not far above 1: the header is read by a real XML parser, whose calls into
Python cost as much as the package's parser in C, and becomes a Frame, which the package's does not.
Keywords that earlier headers had are remembered: the files are those of a series, as people have.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from astropy.io import fits  # noqa: E402
from xisf import XISF  # noqa: E402

from ap_master_calibration.frames import Frame  # noqa: E402
from ap_master_calibration.headers.frame import read_frame  # noqa: E402

WIDTH, HEIGHT = 6248, 4176
GOALS = {"fits": 7.0, "xisf": 1.2}
KINDS = [("BIAS", 0.001), ("DARK", 60.0), ("DARK", 300.0), ("FLAT", 2.5)]
START = datetime(2026, 1, 29, 18, 0)  # noqa: DTZ001  the clock at the site


def header(number: int) -> fits.Header:
    """The header of one frame of a series, as N.I.N.A. 3 writes it."""
    kind, exposure = KINDS[number // 50 % len(KINDS)]
    local = START + timedelta(seconds=number * (exposure + 2))
    utc = local + timedelta(hours=5)
    cards: list[tuple[object, ...]] = [
        ("SIMPLE", True, "C# FITS"), ("BITPIX", 16, ""), ("NAXIS", 2, "Dimensionality"),
        ("NAXIS1", WIDTH, ""), ("NAXIS2", HEIGHT, ""), ("EXTEND", True, "Extensions are permitted"),
        ("BZERO", 32768, ""), ("BSCALE", 1, ""), ("IMAGETYP", kind, "Type of exposure"),
        ("EXPOSURE", exposure, "[s] Exposure duration"),
        ("EXPTIME", exposure, "[s] Exposure duration"),
        ("DATE-LOC", local.isoformat(timespec="milliseconds"), "Time of observation (local)"),
        ("DATE-OBS", utc.isoformat(timespec="milliseconds"), "Time of observation (UTC)"),
        ("MJD-OBS", 61069.5 + number * 1e-5, "[d] Modified Julian Date of observation"),
        ("XBINNING", 1, "X axis binning factor"), ("YBINNING", 1, "Y axis binning factor"),
        ("GAIN", 100 * (number // 25 % 2), "Sensor gain"), ("OFFSET", 50, "Sensor gain offset"),
        ("EGAIN", 0.246, "[e-/ADU] Electrons per A/D unit"),
        ("INSTRUME", "ZWO ASI2600MM Pro", "Imaging instrument name"),
        ("SET-TEMP", -10.0, "[degC] CCD temperature setpoint"),
        ("CCD-TEMP", round(-10 + 0.1 * (number % 3), 1), "[degC] CCD temperature"),
        ("READOUTM", "High Gain Mode", "Sensor readout mode"),
        ("TELESCOP", "Esprit 100ED", "Name of telescope"),
        ("RA", 83.822 + 0.001 * number, "[deg] RA of telescope"),
        ("DEC", -5.391, "[deg] Declination of telescope"),
        ("SITELAT", 35.7796, "[deg] Observation site latitude"),
        ("SITELONG", -78.6382, "[deg] Observation site longitude"),
        ("FILTER", "LRGBHSO"[number % 7], "Active filter name"),
        ("OBJCTRA", "05 35 17", "[H M S] RA of imaged object"),
        ("ROWORDER", "TOP-DOWN", "FITS Image Orientation"),
        ("SWCREATE", "N.I.N.A. 3.1.2.9001 (x64)", "Software that created this file"),
    ]  # fmt: skip
    cards += [
        (f"WEATHER{i}", round(3.25 * i, 2), "What a weather station or a focuser tells")
        for i in range(10)
    ]
    cards += [(f"FOCUS{i}", 12345 + i, "[step] Focuser position") for i in range(10)]
    cards += [(f"ROTAT{i}", f"Equipment {i}", "Name of a piece of equipment") for i in range(19)]
    cards += [(f"HIERARCH NINA STEP {i}", i) for i in range(6)]
    return fits.Header([fits.Card(*card) for card in cards])


def write_fits(folder: Path, number: int) -> str:
    """One FITS file, its data a hole; its path."""
    path = folder / f"frame_{number:05}.fits"
    head = header(number).tostring().encode("ascii")
    data = -(-WIDTH * HEIGHT * 2 // 2880) * 2880
    with path.open("wb") as file:
        file.write(head)
        file.truncate(len(head) + data)
    return str(path)


def write_xisf(folder: Path, number: int) -> str:
    """One XISF file with the same keywords, its data a hole; its path."""
    path = folder / f"frame_{number:05}.xisf"
    told = header(number)
    keywords = "".join(
        f"<FITSKeyword name={quoteattr(card.keyword)} value={quoteattr(_shown(card.value))}"
        f" comment={quoteattr(card.comment)}/>"
        for card in told.cards[8:]
    )
    size = WIDTH * HEIGHT * 2
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<xisf version="1.0" xmlns="http://www.pixinsight.com/xisf">'
        f'<Image geometry="{WIDTH}:{HEIGHT}:1" sampleFormat="UInt16" colorSpace="Gray"'
        f" imageType={quoteattr(str(told['IMAGETYP']).capitalize())}"
        f' location="attachment:16384:{size}">{keywords}'
        '<Property id="Instrument:Camera:Gain" type="Float32" value="0.246"/></Image>'
        '<Metadata><Property id="XISF:CreatorApplication" type="String">'
        f"{escape(str(told['SWCREATE']))}</Property></Metadata></xisf>"
    ).encode()
    with path.open("wb") as file:
        file.write(b"XISF0100" + len(text).to_bytes(4, "little") + bytes(4) + text)
        file.truncate(16384 + size)
    return str(path)


def _shown(value: object) -> str:
    match value:
        case bool():
            return "T" if value else "F"
        case str():
            return f"'{value}'"
    return str(value)


def check(paths: Iterable[str]) -> None:
    """Stops where a file is not read as the frame it is: a fast wrong answer counts for nothing."""
    for number, path in enumerate(paths):
        frame = read_frame(path)
        kind, exposure = KINDS[number // 50 % len(KINDS)]
        assert isinstance(frame, Frame), frame
        assert (frame.kind, frame.exposure) == (kind.lower(), exposure), frame
        assert frame.setup.size == (WIDTH, HEIGHT), frame


def timed(work: Callable[[str], object], paths: list[str]) -> float:
    """Seconds of reading all files once."""
    start = time.perf_counter()
    for path in paths:
        work(path)
    return time.perf_counter() - start


def compare(
    words: str, paths: list[str], rival: Callable[[str], object], goal: float, rounds: int
) -> bool:
    """Runs both methods in turn and prints a row each, and whether the goal is met."""
    check(paths)
    ours: list[float] = []
    theirs: list[float] = []
    timed(rival, paths[:50])
    for _ in range(rounds):
        ours.append(timed(read_frame, paths))
        theirs.append(timed(rival, paths))
    ratios = sorted(b / a for a, b in zip(ours, theirs, strict=True))
    ratio = statistics.median(ratios)
    for name, seconds in (("read_frame", ours), (words, theirs)):
        each = [s / len(paths) * 1e6 for s in seconds]
        middle = statistics.median(each)
        print(
            f"  {name:<28}{len(paths):>6} files  {middle:8.1f} us ({min(each):.1f}-{max(each):.1f})"
        )
    verdict = "reached" if ratio >= goal else "MISSED"
    shown = ", ".join(f"{r:.1f}" for r in ratios)
    print(f"  faster by {ratio:.1f}, goal {goal:g}: {verdict}  ({shown})\n")
    return ratio >= goal


def main() -> int:
    """Prints the table; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--fits", type=int, default=5000)
    parser.add_argument("--xisf", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        plain = [write_fits(folder, i) for i in range(asked.fits)]
        packed = [write_xisf(folder, i) for i in range(asked.xisf)]
        print(f"FITS, {len(header(0).cards)} cards")
        met = compare(
            "astropy.io.fits.getheader", plain, fits.getheader, GOALS["fits"], asked.rounds
        )
        print("XISF")
        rival = lambda path: XISF(path).get_images_metadata()  # noqa: E731
        met &= compare("xisf.get_images_metadata", packed, rival, GOALS["xisf"], asked.rounds)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
