"""Makes tiny frames for tests: FITS and XISF files as capture programs write them, byte by byte.

Use it as `import sky`. Nothing here knows the program under test, and nothing reads a clock or
a global random state: the same call makes the same bytes.

    sky.frame(folder, "DARK", gain=100, exposure=300)          # one N.I.N.A.-like frame
    sky.series(folder, 20, "FLAT", filter="L", exposure=2.5)   # twenty, a few seconds apart
    sky.frame(folder, "Master Dark", ending=".xisf")           # a master, float32 in [0, 1]
    sky.series(folder, 20_000, "BIAS", sparse=True)            # header and a hole: fast
    sky.write_fits(path, pixels, {"IMAGETYP": "BIAS"})         # exactly these cards
    sky.write_xisf(path, pixels, {"IMAGETYP": "BIAS"}, compression="zlib+sh")
"""

from __future__ import annotations

import base64
import os
import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal
from xml.sax.saxutils import quoteattr

import numpy as np
from numpy.typing import NDArray

Value = bool | int | float | str | None
Pixels = NDArray[Any]
BLOCK = 2880

# --- FITS ---------------------------------------------------------------------------------------

_FITS_LAYOUT: dict[str, tuple[int, str, float]] = {  # dtype -> BITPIX, stored dtype, BZERO
    "uint8": (8, ">u1", 0),
    "int16": (16, ">i2", 0),
    "uint16": (16, ">i2", 32768),
    "int32": (32, ">i4", 0),
    "uint32": (32, ">i4", 2147483648),
    "float32": (-32, ">f4", 0),
    "float64": (-64, ">f8", 0),
}


def card(name: str, value: Value, comment: str = "") -> str:
    """One FITS card of 80 characters; a value of None makes a card without value."""
    match value:
        case None:
            shown = ""
        case bool():
            shown = f"{'T' if value else 'F':>20}"
        case str():
            escaped = value.replace("'", "''")
            shown = f"'{escaped:<8}'"
        case float():
            shown = f"{value!r:>20}"
        case _:
            shown = f"{value:>20}"
    text = f"{name:<8}= {shown}" + (f" / {comment}" if comment else "")
    return f"{text:<80}"[:80]


def fits_header(cards: Sequence[str]) -> bytes:
    """Cards of 80 characters as a header: END added, filled up to whole blocks."""
    text = "".join(cards) + f"{'END':<80}"
    filled = text.ljust(-(-len(text) // BLOCK) * BLOCK)
    return filled.encode("latin-1")


def write_fits(
    path: str | os.PathLike[str],
    pixels: Pixels | None,
    cards: Mapping[str, Value] | None = None,
    *,
    raw_cards: Sequence[str] = (),
    size: tuple[int, int] = (16, 12),
    sparse: bool = False,
    cut: int = 0,
) -> str:
    """Writes one image as the primary HDU and returns its path.

    `pixels` is (h, w) or (channels, h, w); uint8, int16, uint16 (with BZERO 32768), int32, uint32,
    float32 or float64, in ADU. None makes a uint16 image of `size` (w, h) full of holes, which
    read as 32768 ADU. `raw_cards` are added as they are (filled up to 80 characters). `sparse`
    writes no data but makes the file as long as if; `cut` takes that many bytes off its end.
    """
    kind = "uint16" if pixels is None else pixels.dtype.name
    bitpix, _, zero = _FITS_LAYOUT[kind]
    shape = (size[1], size[0]) if pixels is None else pixels.shape
    lines = [
        card("SIMPLE", True, "C# FITS"),
        card("BITPIX", bitpix),
        card("NAXIS", len(shape), "Dimensionality"),
        *(card(f"NAXIS{i}", n) for i, n in enumerate(reversed(shape), 1)),
    ]
    if zero:
        lines.append(card("BZERO", int(zero)))
    lines += [card(name, value) for name, value in (cards or {}).items()]
    lines += [f"{raw:<80}" for raw in raw_cards]
    head = fits_header(lines)
    length = int(np.prod(shape)) * abs(bitpix) // 8
    with open(path, "wb") as file:
        file.write(head)
        if pixels is not None and not sparse:
            file.write(fits_data(pixels))
        file.truncate(len(head) + -(-length // BLOCK) * BLOCK - cut)
    return os.fspath(path)


def write_sequence(path: str | os.PathLike[str], frames: Sequence[str]) -> str:
    """Writes FITS frames into one file, as Siril does (FITSEQ): the first is the primary image."""
    with open(path, "wb") as file:
        for number, frame_path in enumerate(frames):
            with open(frame_path, "rb") as one:
                whole = one.read()
            file.write(whole if number == 0 else _as_extension(whole))
    return os.fspath(path)


def _as_extension(whole: bytes) -> bytes:
    """A file with a primary image as the bytes of an extension."""
    cards = [whole[i : i + 80].decode("latin-1") for i in range(0, len(whole), 80)]
    end = cards.index(f"{'END':<80}")
    axes = 2 + sum(c.startswith("NAXIS") for c in cards[:end])
    head = [card("XTENSION", "IMAGE"), *cards[1:axes], card("PCOUNT", 0), card("GCOUNT", 1)]
    data = whole[-(-(end + 1) * 80 // BLOCK) * BLOCK :]
    return fits_header([*head, *cards[axes:end]]) + data


def fits_data(pixels: Pixels) -> bytes:
    """The data part of `pixels` as FITS stores it: big-endian, unsigned integers shifted."""
    _, stored, zero = _FITS_LAYOUT[pixels.dtype.name]
    shifted = pixels.astype(np.int64) - int(zero) if zero else pixels
    return shifted.astype(stored).tobytes()


# --- XISF ---------------------------------------------------------------------------------------

_XISF_FORMAT = {
    "uint8": "UInt8",
    "uint16": "UInt16",
    "uint32": "UInt32",
    "float32": "Float32",
    "float64": "Float64",
}


def write_xisf(
    path: str | os.PathLike[str],
    pixels: Pixels,
    keywords: Mapping[str, Value] | None = None,
    *,
    properties: Mapping[str, Value] | None = None,
    image_type: str | None = None,
    compression: str | None = None,
    location: Literal["attachment", "inline", "embedded"] = "attachment",
    encoding: Literal["base64", "hex"] = "base64",
    big_endian: bool = False,
    attributes: Mapping[str, str] | None = None,
    subblocks: int = 1,
    cut: int = 0,
) -> str:
    """Writes one image as a monolithic XISF file and returns its path.

    `pixels` is (h, w) or (channels, h, w), planar. `compression` is zlib, lz4, lz4hc or zstd, each
    also with "+sh" (byte shuffling). `attributes` are added to the Image element, or replace what
    it has. `subblocks` splits a compressed block; `cut` takes that many bytes off the file's end.
    """
    channels, height, width = (1, *pixels.shape) if pixels.ndim == 2 else pixels.shape
    order: Literal[">", "<"] = ">" if big_endian else "<"
    raw = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    told = {
        "geometry": f"{width}:{height}:{channels}",
        "sampleFormat": _XISF_FORMAT[pixels.dtype.name],
        "colorSpace": "RGB" if channels == 3 else "Gray",
    }
    if pixels.dtype.kind == "f":
        told["bounds"] = "0:1"
    if image_type is not None:
        told["imageType"] = image_type
    if big_endian:
        told["byteOrder"] = "big"
    block = raw
    if compression is not None:
        block, sizes = _compressed(raw, compression, pixels.dtype.itemsize, subblocks)
        item = f":{pixels.dtype.itemsize}" if compression.endswith("+sh") else ""
        told["compression"] = f"{compression}:{len(raw)}{item}"
        if subblocks > 1:
            told["subblocks"] = ":".join(f"{a},{b}" for a, b in sizes)
    inner = "".join(_keyword(k, v) for k, v in (keywords or {}).items())
    inner += "".join(_property(k, v) for k, v in (properties or {}).items())
    coded = base64.b64encode(block).decode() if encoding == "base64" else block.hex()
    match location:
        case "attachment":
            told["location"] = "attachment:@@@@:" + str(len(block))
        case "inline":
            told["location"] = f"inline:{encoding}"
            inner = coded + inner
        case "embedded":
            told["location"] = "embedded"
            moved = {k: told.pop(k) for k in ("compression", "subblocks") if k in told}
            extra = "".join(f" {k}={quoteattr(v)}" for k, v in moved.items())
            inner += f'<Data encoding="{encoding}"{extra}>{coded}</Data>'
    told |= attributes or {}
    text = _xisf_text(told, inner)
    start = 4096 * (1 + (16 + len(text.encode()) + 16) // 4096)
    head = text.replace("@@@@", str(start)).encode()
    with open(path, "wb") as file:
        file.write(b"XISF0100" + len(head).to_bytes(4, "little") + bytes(4) + head)
        if location == "attachment":
            file.seek(start)
            file.write(block)
        file.truncate(file.tell() - cut)
    return os.fspath(path)


def _xisf_text(told: Mapping[str, str], inner: str) -> str:
    attributes = "".join(f" {k}={quoteattr(v)}" for k, v in told.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xisf version="1.0" xmlns="http://www.pixinsight.com/xisf"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:schemaLocation="http://www.pixinsight.com/xisf'
        ' http://pixinsight.com/xisf/xisf-1.0.xsd">'
        f"<Image{attributes}>{inner}</Image>"
        '<Metadata><Property id="XISF:CreationTime" type="String">2026-01-29T20:00:00Z</Property>'
        '<Property id="XISF:CreatorApplication" type="String">sky</Property></Metadata></xisf>'
    )


def _keyword(name: str, value: Value) -> str:
    match value:
        case None:
            shown = ""
        case bool():
            shown = "T" if value else "F"
        case str():
            escaped = value.replace("'", "''")
            shown = f"'{escaped}'"
        case _:
            shown = repr(value)
    return f'<FITSKeyword name="{name}" value={quoteattr(shown)} comment=""/>'


def _property(name: str, value: Value) -> str:
    if isinstance(value, str):
        kind = "TimePoint" if name.startswith("Observation:Time:") else "String"
        if kind == "String":
            return f'<Property id="{name}" type="String">{quoteattr(value)[1:-1]}</Property>'
        return f'<Property id="{name}" type="{kind}" value={quoteattr(value)}/>'
    kind = "Int32" if isinstance(value, int) else "Float64"
    return f'<Property id="{name}" type="{kind}" value="{value!r}"/>'


def _compressed(
    raw: bytes, compression: str, item: int, parts: int
) -> tuple[bytes, list[tuple[int, int]]]:
    """The block and the (compressed, plain) sizes of its parts."""
    codec, _, shuffle = compression.partition("+")
    if shuffle:  # all first bytes of the samples, then all second bytes, ...
        whole = len(raw) // item * item
        raw = np.frombuffer(raw[:whole], "u1").reshape(-1, item).T.tobytes() + raw[whole:]
    step = -(-len(raw) // parts)
    pieces = [raw[i : i + step] for i in range(0, len(raw), step)]
    packed = [_packed(codec, piece) for piece in pieces]
    return b"".join(packed), [(len(a), len(b)) for a, b in zip(packed, pieces, strict=True)]


def _packed(codec: str, raw: bytes) -> bytes:
    if codec == "zlib":
        return zlib.compress(raw)
    if codec == "zstd":
        import zstandard

        return zstandard.ZstdCompressor().compress(raw)
    import lz4.block

    mode = "high_compression" if codec == "lz4hc" else "default"
    return bytes(lz4.block.compress(raw, mode=mode, store_size=False))


# --- frames of a night --------------------------------------------------------------------------

EXPOSURES = {"BIAS": 0.0001, "DARK": 300.0, "DARKFLAT": 2.5, "FLAT": 2.5, "LIGHT": 300.0}
LEVELS = {"BIAS": 500, "DARK": 520, "DARKFLAT": 501, "FLAT": 28000, "LIGHT": 1200}
NIGHT = "2026-01-29T21:00:00"
_DEFAULT: Any = object()


def frame(
    folder: str | os.PathLike[str],
    kind: str | None = "DARK",
    *,
    camera: str | None = "ZWO ASI2600MM Pro",
    set_temp: float | None = -10.0,
    ccd_temp: float | None = _DEFAULT,
    gain: float | str | None = 100,
    offset: int | None = 50,
    readout: str | None = "High Gain Mode",
    exposure: float | None = _DEFAULT,
    filter: str | None = None,
    date_loc: str | None = NIGHT,
    date_obs: str | None = _DEFAULT,
    binning: int | tuple[int, int] | None = 1,
    size: tuple[int, int] = (16, 12),
    bayer: str | None = None,
    pixels: Pixels | None = None,
    level: float = _DEFAULT,
    noise: float = 8.0,
    seed: int = 0,
    number: int = 0,
    name: str | None = None,
    ending: str = ".fits",
    more: Mapping[str, Value] | None = None,
    sparse: bool = False,
    cut: int = 0,
) -> str:
    """Writes one frame as N.I.N.A. would and returns its path; the folder is made if missing.

    `kind` is written as IMAGETYP, as it is ("DARK", "Master Dark", "DARKFLAT", ...). Whatever is
    None is not written. Defaults: an exposure by kind, the sensor exactly at its set point, and
    DATE-OBS one hour before DATE-LOC (`date_loc`, ISO). `pixels` are ADU (a master's: [0, 1]);
    without them the frame is noise of `noise` ADU about `level` ADU, drawn from `seed` and
    `number`. `size` is (w, h) as written: binning changes nothing about it. `more` cards
    come last; a None in it writes a card without value. Ending ".xisf" makes an XISF file.
    """
    plain = (kind or "LIGHT").upper().replace("MASTER", "").replace(" ", "")
    if exposure is _DEFAULT:
        exposure = EXPOSURES.get(plain, 300.0)
    if ccd_temp is _DEFAULT:
        ccd_temp = set_temp
    if date_obs is _DEFAULT:
        date_obs = _earlier(date_loc, hours=1)
    cards = _nina_cards(
        kind, exposure, date_loc, date_obs, binning, gain, offset, camera, set_temp, ccd_temp,
        readout, filter, bayer,
    )  # fmt: skip
    cards |= more or {}
    os.makedirs(folder, exist_ok=True)
    keys = (date_loc or "").replace(":", "-").replace("T", "_"), kind, filter, set_temp, gain
    stem = "_".join(str(k).replace(" ", "") for k in (*keys, exposure) if k not in (None, ""))
    path = os.path.join(folder, name) if name else _free(os.path.join(folder, stem), number, ending)
    if pixels is None and not sparse:
        usual = LEVELS.get(plain, 1000)
        pixels = noisy(size, usual if level is _DEFAULT else level, noise, (seed, number))
        if kind is not None and "MASTER" in kind.upper():
            pixels = (pixels / 65535).astype(np.float32)
    if path.endswith(".xisf"):
        assert pixels is not None, "an XISF file cannot be sparse"
        return write_xisf(path, pixels, cards, cut=cut)
    return write_fits(path, pixels, cards, size=size, sparse=sparse, cut=cut)


def series(
    folder: str | os.PathLike[str], count: int, kind: str | None = "DARK", **same: Any
) -> list[str]:
    """Writes `count` frames, each two seconds after the end of the one before; their paths."""
    start = same.pop("date_loc", NIGHT)
    first = same.pop("number", 0)
    exposure = same.get("exposure", EXPOSURES.get((kind or "").upper(), 300.0))
    between = 2.0 + (0.0 if exposure is None else exposure)
    return [
        frame(
            folder,
            kind,
            date_loc=_earlier(start, hours=-i * between / 3600),
            number=first + i,
            **same,
        )
        for i in range(count)
    ]


def noisy(
    size: tuple[int, int], level: float, noise: float, seed: int | Sequence[int] = 0
) -> NDArray[np.uint16]:
    """Normal noise about a level, in ADU, as a camera digitises it: shape (h, w)."""
    drawn = np.random.default_rng(seed).normal(level, noise, (size[1], size[0]))
    return np.clip(np.rint(drawn), 0, 65535).astype(np.uint16)


def _nina_cards(
    kind: str | None,
    exposure: float | None,
    date_loc: str | None,
    date_obs: str | None,
    binning: int | tuple[int, int] | None,
    gain: float | str | None,
    offset: int | None,
    camera: str | None,
    set_temp: float | None,
    ccd_temp: float | None,
    readout: str | None,
    filter_name: str | None,
    bayer: str | None,
) -> dict[str, Value]:
    x, y = (binning, binning) if not isinstance(binning, tuple) else binning
    cards: dict[str, Value] = {
        "IMAGETYP": kind,
        "EXPOSURE": None if exposure is None else float(exposure),
        "EXPTIME": None if exposure is None else float(exposure),
        "DATE-LOC": date_loc,
        "DATE-OBS": date_obs,
        "XBINNING": x,
        "YBINNING": y,
        "GAIN": gain,
        "OFFSET": offset,
        "INSTRUME": camera,
        "SET-TEMP": None if set_temp is None else float(set_temp),
        "CCD-TEMP": None if ccd_temp is None else float(ccd_temp),
        "BAYERPAT": bayer,
        "READOUTM": readout,
        "FILTER": filter_name,
        "TELESCOP": "Tele",
        "ROWORDER": "TOP-DOWN",
        "EQUINOX": 2000.0,
        "SWCREATE": "N.I.N.A. 3.2.0.2008 (x64)",
    }
    return {name: value for name, value in cards.items() if value is not None}


def _earlier(moment: str | None, *, hours: float) -> str | None:
    if moment is None:
        return None
    moved = datetime.fromisoformat(moment) - timedelta(hours=hours)
    return moved.isoformat(timespec="milliseconds")


def _free(stem: str, number: int, ending: str) -> str:
    """A path nobody has yet: stem, number, ending."""
    while os.path.exists(path := f"{stem}_{number:04}{ending}"):
        number += 1
    return path
