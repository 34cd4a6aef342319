"""The corpus: 55 headers that programs really wrote, read as a photographer would read them.

Each record of tests/data/headers holds the cards that matter and what they mean. The test writes
them as a real file (what a fragment lacks to be one is added) and reads it back.
"""

import json
import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest
import sky

from ap_master_calibration.frames import Frame
from ap_master_calibration.headers.frame import read_frame

RECORDS = sorted((Path(__file__).resolve().parents[1] / "data" / "headers").glob("*.json"))
NEEDED = {"SIMPLE": "T", "BITPIX": "16", "NAXIS": "2", "NAXIS1": "100", "NAXIS2": "80"}
CAN_MOVE = hasattr(time, "tzset")  # elsewhere the zone is the computer's, and no test can set it


@pytest.fixture(autouse=True)
def in_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose zone is UTC: what nights are read in where a header names no place."""
    if not CAN_MOVE:
        yield
        return
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def written(record: dict[str, Any], folder: Path) -> str:
    """The record as a file, its data a hole."""
    path = folder / record.get("name", f"frame_0001.{record['format']}")
    data = as_fits(record["cards"]) if record["format"] == "fits" else as_xisf(record)
    with path.open("wb") as file:
        file.write(data)
        file.truncate(400_000_000)
    return os.fspath(path)


def as_fits(cards: list[str]) -> bytes:
    told = {card[:8].rstrip(): card for card in cards}
    first = [told.get(key, f"{key:<8}= {value:>20}") for key, value in NEEDED.items()]
    axes = [told[key] for key in ("NAXIS3",) if key in told]
    rest = [card for card in cards if card[:8].rstrip() not in {*NEEDED, "NAXIS3"}]
    return sky.fits_header([f"{card:<80}" for card in first + axes + rest])


def as_xisf(record: dict[str, Any]) -> bytes:
    inner = "".join(as_keyword(card) for card in record["cards"])
    for name, value in record.get("properties", {}).items():
        if isinstance(value, str):
            inner += f'<Property id="{name}" type="String">{value}</Property>'
        else:
            inner += f'<Property id="{name}" type="Float32" value="{value}"/>'
    text = (
        '<?xml version="1.0" encoding="UTF-8"?><xisf version="1.0">'
        '<Image geometry="100:80:1" sampleFormat="Float32" location="attachment:65536:32000">'
        f"{inner}</Image></xisf>"
    ).encode()
    return b"XISF0100" + len(text).to_bytes(4, "little") + bytes(4) + text


def as_keyword(card: str) -> str:
    if card.startswith("HISTORY"):
        return f'<FITSKeyword name="HISTORY" value="" comment={quoteattr(card[8:])}/>'
    name, _, rest = card.partition("=")
    value, _, comment = rest.partition(" /")
    told = quoteattr(name.strip()), quoteattr(value.strip()), quoteattr(comment.strip())
    return "<FITSKeyword name={} value={} comment={}/>".format(*told)


def meaning(frame: Frame) -> dict[str, Any]:
    """What a frame says, in the words of the corpus."""
    setup = frame.setup
    return {
        "kind": frame.kind,
        "master": frame.master,
        "camera": setup.camera,
        "set_point": frame.set_point,
        "sensor": frame.sensor,
        "temperature": setup.temperature,
        "gain": setup.gain,
        "offset": setup.offset,
        "readout": setup.readout,
        "exposure": frame.exposure,
        "filter": frame.filter,
        "night": frame.night,
        "binning": setup.binning,
        "count": frame.count,
        "bayer": frame.bayer,
    }


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_every_header_of_the_corpus_is_read_as_what_it_is(path: Path, tmp_path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    expected = record["expected"]
    zone = expected.pop("night_in", None)
    if expected["night"] is not None:
        expected["night"] = date.fromisoformat(expected["night"])
    if expected["binning"] is not None:
        expected["binning"] = tuple(expected["binning"])
    frame = read_frame(written(record, tmp_path))
    assert isinstance(frame, Frame), frame
    found = meaning(frame)
    if zone is not None and not CAN_MOVE:
        del found["night"], expected["night"]
    assert found == expected


def test_the_corpus_is_whole() -> None:
    assert len(RECORDS) == 55
