"""Libraries of masters: reading, matching with groups, adding, auditing, exporting."""

from ap_master_calibration.frames import Quality
from ap_master_calibration.library.candidates import (
    Candidate,
    Check,
    Freshness,
    Match,
    Offer,
    Verdict,
    freshness,
)
from ap_master_calibration.library.index import MasterIndex, age_days, made_on
from ap_master_calibration.library.match import (
    LISTED,
    exact_matches,
    match_bias,
    match_dark,
    without_frames,
)
from ap_master_calibration.library.naming import is_superseded
from ap_master_calibration.library.reader import Library, read_library

__all__ = [
    "LISTED",
    "Candidate",
    "Check",
    "Freshness",
    "Library",
    "MasterIndex",
    "Match",
    "Offer",
    "Quality",
    "Verdict",
    "age_days",
    "exact_matches",
    "freshness",
    "is_superseded",
    "made_on",
    "match_bias",
    "match_dark",
    "read_library",
    "without_frames",
]
