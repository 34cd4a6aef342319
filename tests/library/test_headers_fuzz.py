"""Headers that a program, a disk or a cable spoiled: a frame, or a sentence, within bounds.

A thousand mutations of real headers, FITS and XISF, from a fixed seed.
"""

import json
import os
import random
import tracemalloc
from collections.abc import Callable
from dataclasses import astuple
from pathlib import Path

from test_headers_corpus import RECORDS, as_fits, as_xisf

from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.headers.frame import read_frames
from ap_master_calibration.text import Text

MUTATIONS = 500  # of each format
MOST_MEMORY = 40 << 20  # bytes: the longest header that is read, as text and as values
CARD = 80
VALUES = (
    *("", "T", "F", "0", "-1", "2", "99", "1E", "1.5.2", "-", "+", ".", "NaN", "nan", "inf"),
    *("-Infinity", "1E400", "-1D99", "0x10", "9" * 60, "1e-320", "(1, 2)", "'", "''", "'a", "'&'"),
    *("'DARK&'", "'  '", "'" + "x" * 68, "'\xe9\xb0'", "'\x00\x01'", "'2026-13-45T99:99:99'", "/"),
    *("'2026-01-29T21:00:60.5'", "'0000-00-00'", "'99999-12-31'", "1,5", "1 2 3", "'-10,5 C'"),
)
KEYWORDS = (
    *("SIMPLE", "BITPIX", "NAXIS", "NAXIS1", "NAXIS2", "NAXIS3", "BZERO", "BSCALE", "BLANK"),
    *("PCOUNT", "GCOUNT", "EXTEND", "ZIMAGE", "ZNAXIS", "XTENSION", "IMAGETYP", "EXPTIME", "GAIN"),
    *("OFFSET", "SET-TEMP", "CCD-TEMP", "XBINNING", "DATE-OBS", "DATE-LOC", "SITELONG", "FILTER"),
    *("FOCALLEN", "ROWORDER", "BAYERPAT", "NCOMBINE", "DATAMAX", "MJD-OBS", "XORGSUBF", "INSTRUME"),
)


def card(dice: random.Random) -> bytes:
    """A card that no program should write."""
    line = f"{dice.choice(KEYWORDS):<8}= {dice.choice(VALUES)}"
    comment = dice.choice(("", " / [us] microseconds", " / e-/ADU", "/", " / \xff\xfe"))
    return f"{line}{comment}"[:CARD].ljust(CARD).encode("latin-1")


def spoiled_card(cards: list[bytes], dice: random.Random) -> None:
    """Spoils one card of a header, in place."""
    at = dice.randrange(len(cards))
    match dice.randrange(10):
        case 0:
            cards[at] = card(dice)
        case 1:
            cards.insert(at, card(dice))
        case 2:  # a keyword twice, with another value
            cards.insert(dice.randrange(len(cards)), cards[at][:10] + card(dice)[10:])
        case 3:
            del cards[at]
        case 4:  # cut in the middle: all behind it is shifted
            cards[at] = cards[at][: dice.randrange(CARD)]
        case 5:
            cards[at] = cards[at][:10] + card(dice)[10:]
        case 6:
            cards[at] = bytes(dice.randrange(256) for _ in range(CARD))
        case 7:
            cards[at:at] = [b"CONTINUE  '" + b"y" * 60 + b"&'".ljust(9)] * dice.choice((1, 2, 500))
        case 8:
            at_byte = dice.randrange(CARD)
            one = bytearray(cards[at].ljust(CARD))
            one[at_byte] ^= 1 << dice.randrange(8)
            cards[at] = bytes(one)
        case _:
            cards[at:at] = [b"HIERARCH " + dice.choice((b"= ", b"A = ", b"")) + card(dice)[9:71]]


def spoiled_fits(header: bytes, dice: random.Random) -> bytes:
    cards = [header[i : i + CARD] for i in range(0, len(header), CARD)]
    for _ in range(dice.choice((1, 1, 2, 5, 30))):
        if cards:
            spoiled_card(cards, dice)
    whole = b"".join(cards)
    return whole[: dice.randrange(len(whole) + 1)] if dice.random() < 0.1 else whole


XML = (
    *(b"<", b">", b"/>", b"&", b"&bogus;", b"&#0;", b"&#xFFFFFFFF;", b"]]>", b"<!--", b"<?x"),
    *(b'"', b"\x00", b"\xff\xfe", b"\xe2\x82", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<Image/>"),
    b'<Image geometry="1:1:1" sampleFormat="UInt16" location="inline:hex">00</Image>',
    *(b"<a>" * 999, b"</xisf>", b'<FITSKeyword name="GAIN" value="', b'<FITSKeyword value="1"/>'),
    *(b"<FITSKeyword/>", b'<Property id="Instrument:Camera:Gain"/>'),
    b'<Property id="Observation:Time:Start" value="x"/>',
)
ATTRIBUTES = (
    *(b'geometry="', b'sampleFormat="', b'location="', b'bounds="', b'compression="', b'value="'),
    *(b'colorSpace="', b'name="', b'imageType="', b'id="', b'pixelStorage="', b'type="'),
)


def spoiled_xisf(header: bytes, dice: random.Random) -> bytes:
    """Damage in the XML, or in the eight bytes that say how long it is."""
    start, xml = header[:16], bytearray(header[16:])
    for _ in range(dice.choice((1, 1, 2, 5))):
        at = dice.randrange(len(xml))
        match dice.randrange(12):
            case 0:
                xml[at:at] = dice.choice(XML)
            case 1:
                del xml[at : at + dice.choice((1, 10, 1000))]
            case 2:
                xml[at] ^= 1 << dice.randrange(8)
            case 4:  # twice
                xml[at:at] = xml[max(0, at - 400) : at]
            case 5:
                length = dice.choice((0, 1, 8, 1 << 20, (1 << 32) - 1, len(xml)))
                start = start[:8] + length.to_bytes(4, "little") + start[12:]
            case _:
                spoil_attribute(xml, dice)
        if not xml:
            break
    return start + bytes(xml)


def spoil_attribute(xml: bytearray, dice: random.Random) -> None:
    """Gives an attribute a value that makes no sense."""
    name = dice.choice(ATTRIBUTES)
    at = xml.find(name, dice.randrange(len(xml)))
    end = xml.find(b'"', at + len(name))
    if at >= 0 and end >= 0:
        values = ("1:1", "0:0:0", "99999999:99999999:99", "a:b:c", "attachment:9:9e9", "zlib+sh:9")
        xml[at + len(name) : end] = dice.choice((*VALUES[:30], *values)).encode("utf-8")


def headers(form: str) -> list[bytes]:
    records = [json.loads(path.read_text(encoding="utf-8")) for path in RECORDS]
    write: Callable[..., bytes] = as_fits if form == "fits" else as_xisf
    return [
        write(record["cards"] if form == "fits" else record)
        for record in records
        if record["format"] == form
    ]


def assert_bounded(path: Path, whole: bytes) -> list[Frame | Skipped]:
    """What is read of the file; memory stays bounded, and nothing is raised."""
    path.write_bytes(whole)
    if whole.startswith(b"XISF") or b"END     " in [
        whole[i : i + 8] for i in range(0, len(whole), 80)
    ]:
        os.truncate(path, 400_000_000)  # its pixels are a hole; without an end all is header
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    items = list(read_frames(str(path)))
    assert tracemalloc.get_traced_memory()[1] - before < MOST_MEMORY
    assert items
    assert list(read_frames(str(path))) == items  # what is remembered of the first time is the same
    for item in items:
        if isinstance(item, Skipped):
            assert isinstance(item.reason, Text)
            assert str(item.reason).strip()
        else:
            assert "nan" not in str(astuple(item.setup))
            assert item.exposure is None or 0 <= item.exposure < 1e7
    return items


def test_a_thousand_spoiled_headers_are_frames_or_sentences(tmp_path: Path) -> None:
    dice = random.Random(20260129)
    frames = skipped = 0
    tracemalloc.start()
    try:
        for form, spoil in (("fits", spoiled_fits), ("xisf", spoiled_xisf)):
            whole = headers(form)
            for number in range(MUTATIONS):
                data = spoil(whole[number % len(whole)], dice)
                for item in assert_bounded(tmp_path / f"frame_0001.{form}", data):
                    frames += isinstance(item, Frame)
                    skipped += isinstance(item, Skipped)
    finally:
        tracemalloc.stop()
    assert min(frames, skipped) > MUTATIONS // 10  # both ends of the road were walked
