"""Says of a master that goes into a library what its tests found bad."""

from __future__ import annotations

from ap_master_calibration.errors import ApmcError
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.keywords import HeaderKey, is_by_kernel
from ap_master_calibration.frames import Frame
from ap_master_calibration.quality.certificate import Grade
from ap_master_calibration.quality.certifying import MasterSubject, certify
from ap_master_calibration.text import Text, text, verbatim


def bad_verdict(master: Frame) -> Text | None:
    """Returns why a master is bad; None where it is not.

    By the verdict in its header, where the built-in engine wrote one; else by the tests of its own
    pixels. A master that cannot be tested is not called bad: what adds it says why it cannot read.
    """
    try:
        cards = read_header(master.path).cards
        if is_by_kernel(cards) and cards.get(HeaderKey.VERDICT.keyword) is not None:
            bad = cards[HeaderKey.VERDICT.keyword] == Grade.BAD
            why = verbatim(str(cards.get(HeaderKey.VERDICT_REASON.keyword, "")))
            return _sentence(why) if bad else None
        subject = MasterSubject(master.path, master.kind, mosaic=master.bayer is not None)
        certificate = certify(subject)
    except (ApmcError, OSError):
        return None
    return _sentence(certificate.verdict) if certificate.grade is Grade.BAD else None


def _sentence(why: Text) -> Text:
    return text("its tests found it bad: {why}", why=why)
