"""Makes the sample frames of one night, with the faults real nights have, and a small library."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ap_master_calibration.demo.shots import (
    CAMERAS,
    NIGHT,
    SHOTS,
    TOO_WARM,
    Model,
    Shots,
    cards_of,
)
from ap_master_calibration.files.xisf import write_xisf
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.library.naming import ENDING, master_name
from ap_master_calibration.quality.findings import Cause

if TYPE_CHECKING:
    from ap_master_calibration.demo.sensor import Sensor

SIZE = (480, 320)
_PROGRAM = "AP Master Calibration (sample)"


@dataclass(frozen=True, slots=True)
class DemoNight:
    """The folders of the sample: its frames, and a library of older masters."""

    frames: str
    library: str
    count: int


def make_demo_night(folder: str, *, size: tuple[int, int] = SIZE, seed: int = 1) -> DemoNight:
    """Writes the sample below `folder` (made if missing); the same seed gives the same files.

    A mono camera with a filter wheel took bias, darks, flats through L, R and Ha, and darks as
    long as the L and Ha flats, which nothing marks as flat darks. A colour camera took flats and
    darks; its bias and its flat dark are in the library, beside a bias of another gain. One dark
    is cut short, one frame says nothing of its type, one R flat is far too dark, seven frames are
    odd in other ways (a cloud, a trail, a warm sensor, light, shifted rows, bands, moved dust), and
    there are a few lights. `size` is (width, height) in pixels, even.
    """
    from ap_master_calibration.demo.sensor import Sensor

    night = DemoNight(os.path.join(folder, "frames"), os.path.join(folder, "library"), 0)
    count = 0
    for number, camera in enumerate(CAMERAS):
        sensor = Sensor(camera, size, seed=(seed, number))
        count += _write_frames(night.frames, camera, sensor)
        if camera.bayer is not None:
            _write_library(night.library, camera, sensor)
    return replace(night, count=count)


# --- frames -------------------------------------------------------------------------------------


def _write_frames(folder: str, camera: Model, sensor: Sensor) -> int:
    count = 0
    for shots in SHOTS[camera.name]:
        for i, (start, path) in enumerate(_timeline(folder, camera, shots)):
            frame = sensor.frame(shots, i)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            temperature = camera.set_temp + 0.1 * ((i * 7) % 3 - 1)  # a cooler at work
            if shots.odd.get(i) is Cause.TEMPERATURE:
                temperature = camera.set_temp + TOO_WARM
            _write_fits(
                path, frame.tobytes(), cards_of(camera, shots, start, temperature, sensor.size)
            )
            if shots.cut:
                os.truncate(path, int(os.path.getsize(path) * 0.6))
            count += 1
    return count


def _timeline(folder: str, camera: Model, shots: Shots) -> Iterator[tuple[datetime, str]]:
    """Yields the local start and the path of each exposure, named as N.I.N.A. does by default."""
    start = datetime.combine(NIGHT, time(0)) + timedelta(hours=shots.hour)
    for i in range(shots.first, shots.first + shots.count):
        keys = [
            start.strftime("%Y-%m-%d_%H-%M-%S"),
            shots.filter,
            f"{camera.set_temp:.2f}",
            f"{shots.exposure:.2f}s",
            f"{i:04d}",
        ]
        name = "_".join(k for k in keys if k is not None) + ".fits"
        place = [camera.short, shots.kind] if shots.kind is not None else []
        yield start, os.path.join(folder, NIGHT.isoformat(), *place, name)
        start += timedelta(seconds=shots.exposure + 1.5)


def _write_fits(path: str, data: bytes, cards: list[Card]) -> None:
    text = "".join(_card(card) for card in cards)
    text += f"{'COMMENT   A sample frame, computed by AP Master Calibration':<80}{'END':<80}"
    with open(path, "wb") as file:
        file.write(_whole_blocks(text.encode("ascii"), b" "))
        file.write(_whole_blocks(data, b"\0"))


def _card(card: Card) -> str:
    match card.value:
        case bool():
            value = f"{'T' if card.value else 'F':>20}"
        case str():
            doubled = card.value.replace("'", "''")
            value = f"'{doubled:<8}'".ljust(20)
        case _:
            value = f"{card.value!r:>20}"
    comment = f" / {card.comment}" if card.comment else ""
    return f"{card.name:<8}= {value}{comment}"[:80].ljust(80)


def _whole_blocks(content: bytes, filler: bytes) -> bytes:
    return content.ljust(-(-len(content) // 2880) * 2880, filler)


# --- the library --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Older:
    """A master of an earlier night."""

    kind: Kind
    night: date
    count: int
    exposure: float
    gain: int


_LIBRARY = (
    _Older(Kind.BIAS, date(2026, 9, 12), 50, 0.0001, 120),
    _Older(Kind.DARK, date(2026, 9, 12), 30, 0.8, 120),
    _Older(Kind.BIAS, date(2026, 10, 3), 50, 0.0001, 0),  # newer, but of another gain
)


def _write_library(folder: str, camera: Model, sensor: Sensor) -> None:
    os.makedirs(folder, exist_ok=True)
    for older in _LIBRARY:
        setup = replace(camera.setup(sensor.size), gain=older.gain)
        name = master_name(older.kind, setup, exposure=older.exposure)
        write_xisf(
            os.path.join(folder, name + ENDING),
            sensor.master(older.exposure, older.count),
            _master_cards(camera, older),
            image_type="MasterBias" if older.kind is Kind.BIAS else "MasterDark",
            image_id=name,
            bayer=camera.bayer,
            created=datetime.combine(older.night, time(12), UTC),
        )


def _master_cards(camera: Model, older: _Older) -> list[Card]:
    start = datetime.combine(older.night, time(22))
    end = start + timedelta(seconds=older.count * (older.exposure + 1.5))
    values: list[tuple[str, int | float | str | None]] = [
        ("IMAGETYP", "Master Bias" if older.kind is Kind.BIAS else "Master Dark"),
        ("INSTRUME", camera.name),
        ("SET-TEMP", camera.set_temp),
        ("CCD-TEMP", camera.set_temp),
        ("GAIN", older.gain),
        ("OFFSET", camera.offset),
        ("READOUTM", camera.readout),
        ("XBINNING", 1),
        ("YBINNING", 1),
        ("EXPTIME", older.exposure),
        ("DATE-OBS", start.isoformat(timespec="milliseconds")),
        ("DATE-END", end.isoformat(timespec="milliseconds")),
        ("NCOMBINE", older.count),
        ("BAYERPAT", camera.bayer),
        ("ROWORDER", "TOP-DOWN"),
        ("SWCREATE", _PROGRAM),
    ]
    return [Card(name, value) for name, value in values if value is not None]
