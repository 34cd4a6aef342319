"""Addresses of images: the path of a file, or `bias_seq.fit[3]` for one of several in a file.

The number is that of the HDU, from 0, as CFITSIO's extended file names and astropy count. No file
that holds frames has a name of this form: all of theirs end with .fit, .gz or the like.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(.*\.(?:fit|fits|fts)(?:\.fz|\.gz)?)\[([0-9]{1,9})\]", re.IGNORECASE | re.DOTALL
)


def image_address(path: str, number: int) -> str:
    """Returns the address of the image in HDU `number` of a file."""
    return f"{path}[{number}]"


def split_address(address: str) -> tuple[str, int | None]:
    """Returns the path of the file, and the number of the HDU; None where there is no number."""
    if not address.endswith("]"):
        return address, None
    match = _ADDRESS.fullmatch(address)
    return (address, None) if match is None else (match[1], int(match[2]))


def file_of(address: str) -> str:
    """Returns the path of the file an image lies in."""
    return split_address(address)[0]
