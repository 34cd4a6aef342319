"""Reads the header of an image file, FITS or XISF, plain or zipped: never its pixels."""

from __future__ import annotations

import os

from ap_master_calibration.errors import Unreadable
from ap_master_calibration.files.fits_header import FIRST_READ, read_fits_header
from ap_master_calibration.files.keywords import RawHeader
from ap_master_calibration.files.open_file import GZIP, opened, plain_bytes, refusal, unzipped_bytes
from ap_master_calibration.files.xisf_header import SIGNATURE, read_xisf_header


def read_header(path: str) -> RawHeader:
    """The header of the first image in a file; what it is, the file's first bytes say.

    Raises Unreadable with a sentence for whatever cannot be read: an empty or foreign file, a
    header without end, a file too short for its image (`truncated`), a missing right, a broken
    link, a folder. A gzip file that is too short for its image is found when its pixels are read.
    """
    try:
        descriptor, status = opened(path)
        try:
            return _read(descriptor, status)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise Unreadable(refusal(path, error)) from error


def _read(descriptor: int, status: os.stat_result) -> RawHeader:
    at = plain_bytes(descriptor)
    first = at(0, FIRST_READ)
    if first.startswith(SIGNATURE):
        return read_xisf_header(first, at, status)
    if first.startswith(GZIP):
        unzipped = unzipped_bytes(at)
        return read_fits_header(unzipped(0, FIRST_READ), unzipped, status, zipped=True)
    return read_fits_header(first, at, status, zipped=False)
