"""Masters on disk, the match for a group, and why it and no other."""

from ap_master_calibration.frames import Quality
from ap_master_calibration.library.layout import is_superseded
from ap_master_calibration.library.matching import LISTED, match_bias, match_dark
from ap_master_calibration.library.reading import Library, read_library
from ap_master_calibration.library.shelf import Shelf, age_days, made_on
from ap_master_calibration.library.values import (
    Candidate,
    Check,
    Freshness,
    Match,
    Offer,
    Verdict,
    freshness,
)

__all__ = [
    "LISTED",
    "Candidate",
    "Check",
    "Freshness",
    "Library",
    "Match",
    "Offer",
    "Quality",
    "Shelf",
    "Verdict",
    "age_days",
    "freshness",
    "is_superseded",
    "made_on",
    "match_bias",
    "match_dark",
    "read_library",
]
