"""Reads the headers of an image file, FITS or XISF, plain or zipped: never its pixels."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TypeVar

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_header import FIRST_READ
from ap_master_calibration.files.fits_images import FitsFile, read_fits_header, read_fits_headers
from ap_master_calibration.files.image_address import image_address, split_address
from ap_master_calibration.files.keywords import RawHeader
from ap_master_calibration.files.open_file import (
    GZIP,
    BytesAt,
    gzip_length,
    opened,
    plain_bytes,
    refusal,
    unzipped_bytes,
)
from ap_master_calibration.files.xisf_header import SIGNATURE, read_xisf_header

T = TypeVar("T")


def read_header(address: str) -> RawHeader:
    """Returns the header of one image: the first of a file, or the one `address` names.

    What the file is, its first bytes say. Raises Unreadable with a sentence for whatever cannot be
    read: an empty or foreign file, a header without end, a file too short for its image
    (`truncated`), a missing right, a broken link, a folder.
    """
    path, number = split_address(address)

    def read(first: bytes, at: BytesAt, status: os.stat_result) -> RawHeader:
        if first.startswith(SIGNATURE):
            return read_xisf_header(first, at, status)
        return read_fits_header(_fits(first, at, status), number)

    return _from_file(path, read)


def read_headers(path: str) -> Sequence[tuple[str, RawHeader | Unreadable]]:
    """Returns the headers of all frames in a file, each with its address; see `read_header`.

    That is one, and the path itself, but for a sequence. Its unreadable frames are their reasons.
    """

    def read(
        first: bytes, at: BytesAt, status: os.stat_result
    ) -> Sequence[tuple[str, RawHeader | Unreadable]]:
        if first.startswith(SIGNATURE):
            return ((path, read_xisf_header(first, at, status)),)
        return [
            (path if number is None else image_address(path, number), header)
            for number, header in read_fits_headers(_fits(first, at, status))
        ]

    return _from_file(path, read)


def _from_file(path: str, read: Callable[[bytes, BytesAt, os.stat_result], T]) -> T:
    """Returns what `read` makes of a file's beginning, its other bytes and its status."""
    try:
        descriptor, status = opened(path)
        try:
            at = plain_bytes(descriptor)
            return read(at(0, FIRST_READ), at, status)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise Unreadable(refusal(path, error)) from error


def _fits(first: bytes, at: BytesAt, status: os.stat_result) -> FitsFile:
    if not first.startswith(GZIP):
        return FitsFile(first, at, status)
    unzipped = unzipped_bytes(at)
    end = gzip_length(at, status.st_size)
    return FitsFile(unzipped(0, FIRST_READ), unzipped, status, zipped=True, plain_end=end)
