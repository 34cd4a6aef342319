"""Masters on disk: XISF 1.0 as other programs read it, whole or not at all."""

import errno
import os
import shutil
import threading
import xml.etree.ElementTree as ET
from collections import namedtuple
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from systems import not_on_windows
from xisf import XISF

from ap_master_calibration.errors import StepError
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import KEYWORDS
from ap_master_calibration.files.open_file import OpenFile
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.files.xisf import XisfWriter, write_xisf
from ap_master_calibration.frames import Card

NS = "{http://www.pixinsight.com/xisf}"
CARDS = (
    Card("IMAGETYP", "Master Dark", "Type of image"),
    Card("INSTRUME", "O'Brien's <cam> & \"son\"", "Camera"),
    Card("SET-TEMP", -10.0, "[degC] Set point"),
    Card("CCD-TEMP", -9.8),
    Card("GAIN", 0),
    Card("XBINNING", 1),
    Card("YBINNING", 2),
    Card("EXPTIME", 1e-05),
    Card("DATE-OBS", "2026-01-29T20:00:00.000"),
    Card("DATE-END", "2026-01-29T21:00:00.000"),
    Card("FILTER", "Hα"),
    Card("FLIPPED", True),
    Card("GAIN", 7, "a second card of that name"),
)


def picture(width: int = 7, height: int = 5, channels: int | None = None) -> np.ndarray:
    shape = (height, width) if channels is None else (channels, height, width)
    return np.random.default_rng(3).random(shape, dtype=np.float32)


def header(path: Path) -> ET.Element:
    raw = path.read_bytes()
    assert raw[:8] == b"XISF0100"
    assert raw[12:16] == bytes(4)
    length = int.from_bytes(raw[8:12], "little")
    return ET.fromstring(raw[16 : 16 + length])


def keyword(root: ET.Element, name: str) -> list[str]:
    return [k.get("value", "") for k in root.iter(f"{NS}FITSKeyword") if k.get("name") == name]


def prop(root: ET.Element, name: str) -> tuple[str | None, str | None]:
    for p in root.iter(f"{NS}Property"):
        if p.get("id") == name:
            return p.get("type"), p.text if p.get("type") == "String" else p.get("value")
    return None, None


def test_a_master_reads_back_in_another_program_to_the_last_bit(tmp_path: Path) -> None:
    path, pixels = tmp_path / "m.xisf", picture()
    write_xisf(str(path), pixels, CARDS, image_type="MasterDark", bayer="RGGB")
    read = XISF(str(path))
    assert np.array_equal(read.read_image(0)[..., 0], pixels)
    meta = read.get_images_metadata()[0]
    assert meta["imageType"] == "MasterDark"
    assert [v["value"] for v in meta["FITSKeywords"]["GAIN"]] == ["0", "7"]
    assert meta["FITSKeywords"]["SET-TEMP"] == [{"value": "-10.0", "comment": "[degC] Set point"}]
    assert meta["XISFProperties"]["Instrument:Camera:Name"]["value"] == CARDS[1].value
    assert read.get_file_metadata()["XISF:BlockAlignmentSize"]["value"] == 4096


def test_a_master_reads_back_in_this_program(tmp_path: Path) -> None:
    path, pixels = str(tmp_path / "m.xisf"), picture()
    pixels[0, :2] = 0, 1
    write_xisf(path, pixels, CARDS, image_type="MasterDark")
    raw = read_header(path)
    assert (raw.size, raw.channels, raw.sample) == ((7, 5), 1, "f32")
    assert raw.cards["XISF:imageType"] == "MasterDark"
    for card in CARDS[:-1]:
        if card.name in KEYWORDS:
            assert raw.cards[card.name] == card.value, card.name
    with open_pixels(path) as back:
        got = np.empty((5, 7), np.float32)
        back.read(0, 5, got)
        assert back.scale.white == 1
    assert np.array_equal(got, pixels)


def test_a_colour_image_keeps_its_planes_apart(tmp_path: Path) -> None:
    path, pixels = tmp_path / "rgb.xisf", picture(channels=3)
    write_xisf(str(path), pixels, ())
    assert np.array_equal(XISF(str(path)).read_image(0), pixels.transpose(1, 2, 0))
    image = header(path).find(f"{NS}Image")
    assert image is not None
    assert (image.get("geometry"), image.get("colorSpace")) == ("7:5:3", "RGB")


def test_the_block_lies_where_the_header_says_and_starts_on_a_page(tmp_path: Path) -> None:
    path, pixels = tmp_path / "m.xisf", picture()
    for count in (0, 30, 45, 60, 200):  # headers on both sides of a page's end
        write_xisf(str(path), pixels, [Card(f"KEY{i}", "x" * 40, "y" * 20) for i in range(count)])
        image = header(path).find(f"{NS}Image")
        assert image is not None
        _, start, length = image.get("location", "").split(":")
        assert int(start) % 4096 == 0
        assert int(length) == pixels.nbytes
        assert path.read_bytes()[int(start) :] == pixels.astype("<f4").tobytes()


def test_what_xisf_makes_mandatory_is_there(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    moment = datetime(2026, 1, 30, 12, 0, 5, tzinfo=UTC)
    write_xisf(str(path), picture(), CARDS, image_type="MasterDark", image_id="x", created=moment)
    root = header(path)
    assert root.tag == f"{NS}xisf"
    assert root.get("version") == "1.0"
    assert len(root.findall(f"{NS}Metadata")) == 1
    assert prop(root, "XISF:CreationTime") == ("TimePoint", "2026-01-30T12:00:05.000Z")
    kind, program = prop(root, "XISF:CreatorApplication")
    assert kind == "String"
    assert program is not None
    assert program.startswith("AP Master Calibration")
    image = root.find(f"{NS}Image")
    assert image is not None
    assert (image.get("sampleFormat"), image.get("bounds")) == ("Float32", "0:1")
    for k in root.iter(f"{NS}FITSKeyword"):
        assert {"name", "value", "comment"} == set(k.keys())


def test_keywords_keep_their_order_and_are_quoted_as_fits_quotes_them(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    write_xisf(str(path), picture(), CARDS)
    root = header(path)
    assert [k.get("name") for k in root.iter(f"{NS}FITSKeyword")] == [c.name for c in CARDS]
    assert keyword(root, "IMAGETYP") == ["'Master Dark'"]
    assert keyword(root, "INSTRUME") == ["'O''Brien''s <cam> & \"son\"'"]
    assert keyword(root, "EXPTIME") == ["1E-05"]
    assert keyword(root, "FLIPPED") == ["T"]
    assert keyword(root, "FILTER") == ["'Hα'"]


def test_keywords_become_properties_where_xisf_has_one(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    write_xisf(str(path), picture(), CARDS)
    root = header(path)
    assert prop(root, "Instrument:Camera:Name") == ("String", CARDS[1].value)
    assert prop(root, "Instrument:Sensor:TargetTemperature") == ("Float32", "-10.0")
    assert prop(root, "Instrument:Sensor:Temperature") == ("Float32", "-9.8")
    assert prop(root, "Instrument:Camera:YBinning") == ("Int32", "2")
    assert prop(root, "Instrument:ExposureTime") == ("Float32", "1e-05")
    assert prop(root, "Observation:Time:Start") == ("TimePoint", "2026-01-29T20:00:00.000Z")
    assert prop(root, "Observation:Time:End") == ("TimePoint", "2026-01-29T21:00:00.000Z")
    assert prop(root, "Instrument:Camera:Gain") == (None, None)  # e-/ADU there, not the setting


def test_the_colour_filter_array_is_told_where_it_is_one(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    write_xisf(str(path), picture(), (), bayer="GBRG")
    cfa = header(path).find(f".//{NS}ColorFilterArray")
    assert cfa is not None
    assert [cfa.get(k) for k in ("pattern", "width", "height")] == ["GBRG", "2", "2"]
    write_xisf(str(path), picture(), (), bayer="INVALID")
    assert header(path).find(f".//{NS}ColorFilterArray") is None


def test_characters_xml_does_not_take_are_left_out_and_no_value_breaks_out(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    evil = 'a\x00\x1b\ud800\ufffe\nb"/><Image geometry="9:9:9"/><!--'
    write_xisf(str(path), picture(), [Card("OBJECT", evil, evil), Card("INSTRUME", evil)])
    root = header(path)
    assert len(root.findall(f"{NS}Image")) == 1
    assert keyword(root, "OBJECT") == ['\'a b"/><Image geometry="9:9:9"/><!--\'']


def test_a_value_that_is_no_number_is_a_keyword_without_value(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    write_xisf(str(path), picture(), [Card("CCD-TEMP", float("nan"))])
    root = header(path)
    assert keyword(root, "CCD-TEMP") == [""]
    assert prop(root, "Instrument:Sensor:Temperature") == (None, None)


def test_an_identifier_is_made_of_any_name(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    for given, expected in [("masterDark GAIN-1", "masterDark_GAIN_1"), ("5é", "_5"), ("", "_")]:
        write_xisf(str(path), picture(), (), image_id=given)
        image = header(path).find(f"{NS}Image")
        assert image is not None
        assert image.get("id") == expected


def test_rows_come_in_any_order_from_several_threads(tmp_path: Path) -> None:
    path, pixels = tmp_path / "m.xisf", picture(64, 90)
    with XisfWriter(str(path), (64, 90), ()) as writer:

        def write(first: int) -> None:
            for y in reversed(range(first, 90, 9)):
                writer.write_rows(y, pixels[y : y + 3])

        threads = [threading.Thread(target=write, args=(first,)) for first in (0, 3, 6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not path.exists()
    assert np.array_equal(XISF(str(path)).read_image(0)[..., 0], pixels)


def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "m.xisf"
    path.write_bytes(b"the old master")

    def stopped() -> None:
        with XisfWriter(str(path), (7, 5), ()) as writer:
            writer.write_rows(0, picture())
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert path.read_bytes() == b"the old master"
    assert os.listdir(tmp_path) == ["m.xisf"]


def test_a_master_with_missing_rows_never_appears(tmp_path: Path) -> None:
    with (
        pytest.raises(StepError, match="only 4 of 5 rows"),
        XisfWriter(str(tmp_path / "m.xisf"), (7, 5), ()) as writer,
    ):
        writer.write_rows(1, picture()[1:])
    assert os.listdir(tmp_path) == []


def test_rows_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    with XisfWriter(str(tmp_path / "m.xisf"), (7, 5), ()) as writer:
        for y0, rows in [(1, picture()), (-1, picture()), (0, picture(6)), (0, picture()[0])]:
            with pytest.raises(ValueError, match="do not fit"):
                writer.write_rows(y0, rows)
        writer.write_rows(0, picture())


def test_a_full_disk_is_told_before_the_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 5_000_000))
    with pytest.raises(StepError) as told:
        write_xisf(str(tmp_path / "m.xisf"), picture(1000, 1000), ())
    assert str(tmp_path) in str(told.value)
    assert "m.xisf needs 4.0 MB and 67.1 MB to spare, 5.0 MB are free" in str(told.value)
    assert os.listdir(tmp_path) == []


def test_a_disk_that_fills_up_while_writing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: OpenFile, given: memoryview, offset: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(OpenFile, "write_from", full)
    with pytest.raises(
        StepError, match=r"the disk of .* is full: m\.xisf needs .* to spare; make room"
    ):
        write_xisf(str(tmp_path / "m.xisf"), picture(), ())
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StepError, match=r"gone.m\.xisf cannot be written: No such file"):
        write_xisf(str(tmp_path / "gone" / "m.xisf"), picture(), ())


@pytest.mark.parametrize(
    "name",
    [
        *("🔭 it's, (so).xisf", "Ωmega.xisf", "-x.xisf"),
        pytest.param('"so".xisf', marks=not_on_windows("names hold no such marks there")),
    ],
)
def test_any_file_name_is_taken(tmp_path: Path, name: str) -> None:
    write_xisf(str(tmp_path / name), picture(), ())
    assert np.array_equal(XISF(str(tmp_path / name)).read_image(0)[..., 0], picture())


def test_cards_known_only_at_the_end_take_the_place_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "master.xisf"
    pixels = picture()
    more = (*CARDS, *(Card(f"MORE{i}", "x" * 60) for i in range(40)))
    with XisfWriter(str(path), (7, 5), CARDS, room=16384) as writer:
        writer.write_rows(0, pixels)
        writer.restate(more)
    root = header(path)
    assert keyword(root, "MORE39") == ["'" + "x" * 60 + "'"]
    assert np.array_equal(XISF(str(path)).read_image(0)[..., 0], pixels)


def test_cards_that_do_not_fit_are_refused_and_the_first_stay(tmp_path: Path) -> None:
    path = tmp_path / "master.xisf"
    many = tuple(Card(f"MORE{i}", "x" * 60) for i in range(100))
    with XisfWriter(str(path), (7, 5), CARDS) as writer:
        writer.write_rows(0, picture())
        with pytest.raises(ValueError, match="more room"):
            writer.restate(many)
    assert keyword(header(path), "FILTER") == ["'Hα'"]
