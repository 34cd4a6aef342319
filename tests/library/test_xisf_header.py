"""XISF headers: every way programs write them, and what is refused."""

import base64
import os
from pathlib import Path

import numpy as np
import pytest
import sky
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import RawHeader
from ap_master_calibration.files.xisf_header import keyword_value, parsed, read_xisf_image

PIXELS = np.arange(192, dtype=np.uint16).reshape(12, 16)
IMAGE = 'geometry="16:12:1" sampleFormat="UInt16" location="attachment:8192:384"'
KEYWORDS = (
    '<FITSKeyword name="IMAGETYP" value="\'DARK\'" comment="Type of exposure"/>'
    '<FITSKeyword name="GAIN" value="100" comment="Sensor gain"/>'
)


def unit(xml: str, data: int = 384, padding: bytes = b"") -> bytes:
    """A monolithic XISF file around an XML header, its pixels at 8192."""
    text = xml.encode() + padding
    head = b"XISF0100" + len(text).to_bytes(4, "little") + bytes(4) + text
    return head.ljust(8192, b"\0") + bytes(data)


def xml(inner: str = KEYWORDS, image: str = IMAGE, before: str = "") -> str:
    """An XML header around what stands in the first Image."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}'
        '<xisf version="1.0" xmlns="http://www.pixinsight.com/xisf">'
        f"<Image {image}>{inner}</Image></xisf>"
    )


def saved(folder: Path, data: bytes) -> str:
    path = folder / "a.xisf"
    path.write_bytes(data)
    return os.fspath(path)


def read(folder: Path, text: str) -> RawHeader:
    return read_header(saved(folder, unit(text)))


def refused(path: str) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read_header(path)
    return caught.value


# --- what a header says -------------------------------------------------------------------------


def test_image_keywords_and_properties_are_read(tmp_path: Path) -> None:
    cards = {"IMAGETYP": "Master Dark", "GAIN": 0, "SET-TEMP": -10.0, "INSTRUME": "O'Neill"}
    path = sky.write_xisf(
        tmp_path / "a.xisf",
        np.zeros((12, 16), np.float32),
        cards,
        properties={"Instrument:Camera:Name": "ASI", "Instrument:Sensor:Temperature": -9.5},
        image_type="MasterDark",
    )
    raw = read_header(path)
    assert raw.format == "xisf"
    assert (raw.size, raw.channels, raw.sample) == ((16, 12), 1, "f32")
    assert {key: raw.cards[key] for key in cards} == cards
    assert raw.cards["XISF:imageType"] == "MasterDark"
    assert raw.cards["Instrument:Camera:Name"] == "ASI"
    assert raw.cards["Instrument:Sensor:Temperature"] == -9.5
    assert raw.bytes == os.stat(path).st_size


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("'Light Frame'", "Light Frame"),
        ("Light Frame", "Light Frame"),
        ("'120.00  '", "120.00"),
        ("300", 300),
        ("-10.5", -10.5),
        ("'O''Neill'", "O'Neill"),
        ("'unfinished", "unfinished"),
        ("T", True),
        ("", None),
        ("''", ""),
        ("2026-03-13T16:01:26.232", "2026-03-13T16:01:26.232"),
    ],
)
def test_a_keyword_may_have_quotes_or_none(written: str, value: object) -> None:
    assert keyword_value(written) == value


def test_a_keyword_needs_no_comment_and_the_first_of_two_counts(tmp_path: Path) -> None:
    twice = '<FITSKeyword name="GAIN" value="7"/><FITSKeyword name="GAIN" value="8"/>'
    assert read(tmp_path, xml(twice)).cards["GAIN"] == 7


def test_only_the_first_image_counts(tmp_path: Path) -> None:
    second = f'</Image><Image {IMAGE}><FITSKeyword name="OFFSET" value="9" comment=""/>'
    raw = read(tmp_path, xml(KEYWORDS + second))
    assert raw.cards["GAIN"] == 100
    assert "OFFSET" not in raw.cards


def test_history_of_pixinsight_tells_the_number_of_images(tmp_path: Path) -> None:
    told = (
        '<FITSKeyword name="HISTORY" value="" comment="ImageIntegration.numberOfImages: 20"/>'
        '<FITSKeyword name="HISTORY" value="" comment="ImageIntegration.pedestal: 0"/>'
    )
    assert read(tmp_path, xml(told)).cards["HISTORY:IMAGES"] == 20


def test_the_creator_is_the_program_where_no_keyword_names_one(tmp_path: Path) -> None:
    creator = (
        '<Metadata><Property id="XISF:CreatorApplication" type="String">PixInsight 1.9.3'
        "</Property></Metadata></xisf>"
    )
    raw = read(tmp_path, xml().replace("</xisf>", creator))
    assert raw.cards["SWCREATE"] == "PixInsight 1.9.3"


OTHER_GAIN = '<FITSKeyword name="GAIN" value="5" comment="Sensor gain"/>'
FORMS = {
    "as PixInsight writes": xml(before="<!--\nXISF version 1.0\nCreated with PixInsight\n-->\n"),
    "single quotes": xml().replace("'DARK'", "DARK").replace('"', "'"),
    "entities": xml(
        KEYWORDS + '<FITSKeyword name="FILTER" value="&apos;Ha&apos;" comment="&gt;"/>'
    ),
    "other elements": xml(
        '<Resolution horizontal="72" vertical="72" unit="inch"/>'
        + KEYWORDS
        + '<ColorFilterArray pattern="RGGB" width="2" height="2"/>'
    ),
    "a thumbnail inside": xml(
        KEYWORDS + '<Thumbnail geometry="2:2:1" sampleFormat="UInt8" location="inline:hex">00'
        "</Thumbnail>"
    ),
    "a property of many numbers": xml(
        KEYWORDS + '<Property id="PCL:X" type="F64Vector" length="2" location="inline:hex">00'
        "</Property>"
    ),
    "swapped attributes": xml(
        '<FITSKeyword comment="" value="100" name="GAIN"/>'
        '<FITSKeyword comment="" value="\'DARK\'" name="IMAGETYP"/>'
    ),
    "metadata first": xml().replace("<Image", '<Metadata><Property id="x"/></Metadata><Image', 1),
    "a comment inside": xml(KEYWORDS + "<!-- <FITSKeyword name='GAIN' value='5'/> -->"),
    "known keywords in a comment": xml("<!--" + OTHER_GAIN * 2 + "-->" + KEYWORDS),
    "known keywords in an instruction": xml("<?x " + OTHER_GAIN * 2 + "?>" + KEYWORDS),
    "known keywords in a text": xml("<![CDATA[" + OTHER_GAIN * 2 + "]]>" + KEYWORDS),
    "known keywords in a second image": xml().replace(
        "</xisf>", f"<Image {IMAGE}>{OTHER_GAIN * 3}</Image></xisf>"
    ),
    "known keywords before the image": xml().replace("<Image", OTHER_GAIN * 2 + "<Image", 1),
    "lines": xml(KEYWORDS.replace("<", "\n    <")),
    "cdata": xml(KEYWORDS + "<![CDATA[</Image>]]>"),
    "no declaration": xml().partition("?>")[2],
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_however_the_xml_is_written_it_says_the_same(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, xml(OTHER_GAIN * 2)).cards["GAIN"] == 5  # known from now on
    raw = read(tmp_path, text)
    assert (raw.cards["IMAGETYP"], raw.cards["GAIN"]) == ("DARK", 100)
    assert raw.size == (16, 12)


def test_properties_stand_beside_keywords_in_any_script(tmp_path: Path) -> None:
    properties = {"Instrument:Camera:Name": "ASI 2600", "Instrument:Camera:XBinning": 2}
    path = sky.write_xisf(
        tmp_path / "a.xisf",
        PIXELS,
        {"IMAGETYP": "FLAT", "GAIN": 1.5, "EXPTIME": 2.5, "FILTER": "Hα é"},
        properties=properties,
        image_type="Flat",
    )
    cards = read_header(path).cards
    assert cards["FILTER"] == "Hα é"
    assert (cards["GAIN"], cards["EXPTIME"]) == (1.5, 2.5)
    assert cards["Instrument:Camera:Name"] == "ASI 2600"
    assert cards["Instrument:Camera:XBinning"] == 2


def test_zeros_behind_the_xml_are_padding(tmp_path: Path) -> None:
    raw = read_header(saved(tmp_path, unit(xml(), padding=bytes(500))))
    assert raw.cards["GAIN"] == 100


# --- what reading the pixels needs --------------------------------------------------------------


def test_a_compressed_image_tells_all_that_unpacking_needs(tmp_path: Path) -> None:
    path = sky.write_xisf(tmp_path / "a.xisf", PIXELS, compression="zlib+sh", subblocks=2)
    image = read_xisf_image(path)
    assert (image.size, image.sample, image.compression) == ((16, 12), "u16", "zlib+sh:384:2")
    assert [plain for _, plain in image.subblocks] == [192, 192]
    assert sum(packed for packed, _ in image.subblocks) == image.location.length
    assert (image.location.kind, image.location.offset > 0) == ("attachment", True)


def test_byte_order_storage_and_bounds_are_told(tmp_path: Path) -> None:
    path = sky.write_xisf(
        tmp_path / "a.xisf",
        np.zeros((3, 12, 16), np.float32),
        big_endian=True,
        attributes={"pixelStorage": "Normal", "bounds": "0:65535"},
    )
    image = read_xisf_image(path)
    assert (image.big_endian, image.planar, image.bounds) == (True, False, (0.0, 65535.0))
    assert image.channels == 3


@pytest.mark.parametrize("where", ["inline", "embedded"])
def test_pixels_inside_the_xml_are_given_as_text(tmp_path: Path, where: str) -> None:
    path = sky.write_xisf(tmp_path / "a.xisf", PIXELS, {"GAIN": 5}, location=where)
    image = read_xisf_image(path)
    assert image.location.kind == where
    assert base64.b64decode(image.location.text) == PIXELS.tobytes()
    assert read_header(path).cards["GAIN"] == 5


# --- what is refused ----------------------------------------------------------------------------


def test_a_missing_part_of_the_pixels_is_found_from_the_size(tmp_path: Path) -> None:
    error = refused(saved(tmp_path, unit(xml(), data=100)))
    assert error.truncated
    assert "(284 bytes are missing)" in error.reason


def test_a_header_cut_short_is_truncated(tmp_path: Path) -> None:
    assert refused(saved(tmp_path, unit(xml())[:200])).truncated


def test_a_bomb_of_entities_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    inner = KEYWORDS + '<FITSKeyword name="FILTER" value="&b;" comment=""/>'
    error = refused(saved(tmp_path, unit(xml(inner, before=bomb))))
    assert error.reason == "its XML header declares a DOCTYPE, which no XISF file has"


def test_a_doctype_that_fetches_a_file_is_refused(tmp_path: Path) -> None:
    thief = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert "DOCTYPE" in refused(saved(tmp_path, unit(xml(before=thief)))).reason


def test_an_absurd_length_of_the_header_is_refused(tmp_path: Path) -> None:
    data = b"XISF0100" + b"\xff" * 4 + bytes(5000)
    assert refused(saved(tmp_path, data)).reason == "its XML header claims a length of 4.3 GB"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<xisf><Image", "its XML header is broken"),
        ("", "its XML header claims a length of 0 B"),
        ("<xisf></xisf>", "there is no image in it"),
        ("junk", "its XML header is broken"),
        (xml(image=IMAGE.replace("16:12:1", "16:12")), "gives no image size"),
        (xml(image=IMAGE.replace("16:12:1", "0:12:1")), "an impossible size"),
        (xml(image=IMAGE.replace("16:12:1", "99999999:12:1")), "an impossible size"),
        (xml(image=IMAGE.replace("UInt16", "Complex32")), "does not read (Complex32)"),
        (xml(image='geometry="16:12:1" location="attachment:8192:384"'), "(no sampleFormat)"),
        (xml(image=IMAGE.replace("attachment:8192:384", "url(http://a/b)")), "another file"),
        (xml(image=IMAGE.replace("attachment:8192:384", "somewhere")), "where the pixels are"),
        (xml(image=IMAGE.replace(":8192:", ":8:")), "inside the header"),
        (xml(image=IMAGE.replace("16:12:1", "160:120:1")), "needs 38.4 kB, but its header gives"),
        (
            xml(image=IMAGE + ' compression="zlib:384" subblocks="a,b"'),
            "are not listed as XISF asks",
        ),
    ],
)
def test_a_header_that_cannot_be_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    assert reason in refused(saved(tmp_path, unit(text))).reason


def test_a_fits_file_is_no_xisf_image(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="does not begin with XISF0100"):
        read_xisf_image(sky.frame(tmp_path, "DARK"))


ODD_XML = st.lists(
    st.sampled_from([*KEYWORDS.split(), IMAGE, "<Image ", "</Image>", "<Image/>", "&amp;", "&x;"])
    | st.sampled_from(["<?xml version='1.0' encoding='x'?>", "<xisf>", "<!--", "-->", "\x00", ">"])
    | st.text(max_size=20),
    max_size=30,
).map(" ".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(ODD_XML, st.integers(0, 9000))
def test_no_xml_makes_the_reader_stumble(tmp_path: Path, text: str, length: int) -> None:
    encodable = text.encode("utf-8", "replace").decode()
    path = saved(tmp_path, unit(encodable)[:length])
    found: RawHeader | str
    try:
        found = read_header(path)
    except Unreadable as error:
        found = error.reason
    assert found


def test_a_header_of_many_megabytes_is_refused(tmp_path: Path) -> None:
    huge = xml(KEYWORDS, before=f"<!--{'x' * (17 << 20)}-->")
    assert "claims a length of" in refused(saved(tmp_path, unit(huge))).reason


def test_of_a_long_value_only_the_beginning_is_kept() -> None:
    long = f'<FITSKeyword name="FILTER" value="{"x" * (1 << 20)}" comment=""/>'
    value = parsed(xml(KEYWORDS + long).encode()).cards["FILTER"]
    assert isinstance(value, str)
    assert len(value) == 1000


def test_a_keyword_without_value_gives_way_to_the_next(tmp_path: Path) -> None:
    twice = '<FITSKeyword name="FILTER" value="\'\'"/><FITSKeyword name="FILTER" value="Ha"/>'
    assert read(tmp_path, xml(KEYWORDS + twice)).cards["FILTER"] == "Ha"


def test_known_keywords_do_not_hide_broken_xml(tmp_path: Path) -> None:
    assert read(tmp_path, xml(OTHER_GAIN * 2)).cards["GAIN"] == 5
    open_value = '<FITSKeyword name="FILTER" value="x/>'
    path = saved(tmp_path, unit(xml(KEYWORDS + open_value + OTHER_GAIN * 2)))
    assert str(refused(path).reason).startswith("its XML header is broken")
