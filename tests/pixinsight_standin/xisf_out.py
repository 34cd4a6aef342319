"""Writes an XISF unit the way PixInsight does: keyword values as raw FITS text, blocks aligned."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

import numpy as np
from numpy.typing import NDArray

_TYPES = {5: "MasterBias", 6: "MasterDark", 7: "MasterFlat"}


def write_unit(
    path: str | os.PathLike[str],
    pixels: NDArray[Any],
    keywords: Sequence[Sequence[str]],
    name: str = "image",
    image_type: int = 0,
) -> None:
    """One float32 image, shape (h, w), with keywords (name, raw value, comment)."""
    height, width = pixels.shape
    raw = np.ascontiguousarray(pixels, "<f4").tobytes()
    kind = f' imageType="{_TYPES[image_type]}"' if image_type in _TYPES else ""
    cards = "".join(
        f"<FITSKeyword name={quoteattr(k)} value={quoteattr(v)} comment={quoteattr(c)}/>"
        for k, v, c in keywords
    )

    def text(start: int) -> bytes:
        return (
            '<?xml version="1.0" encoding="UTF-8"?><xisf version="1.0" '
            'xmlns="http://www.pixinsight.com/xisf">'
            f'<Image id={quoteattr(name)} geometry="{width}:{height}:1" sampleFormat="Float32" '
            f'bounds="0:1" colorSpace="Gray"{kind} location="attachment:{start}:{len(raw)}">'
            f"{cards}</Image><Metadata>"
            '<Property id="XISF:CreatorApplication" type="String">PixInsight</Property>'
            "</Metadata></xisf>"
        ).encode()

    start = -(-(len(text(1 << 30)) + 16) // 4096) * 4096
    head = text(start)
    with open(path, "wb") as file:
        file.write(b"XISF0100" + len(head).to_bytes(4, "little") + bytes(4) + head)
        file.seek(start)
        file.write(raw)
