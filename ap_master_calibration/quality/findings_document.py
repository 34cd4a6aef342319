"""Results of the frame check as JSON: for the store, for the child process, for other programs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ap_master_calibration.documents import BadDocument, to_plain, typed
from ap_master_calibration.quality.findings import Area, OddFrame, SeriesCheck, SeriesFinding
from ap_master_calibration.text import text, text_from, texts_in

REPORT_VERSION = 1


def check_to_document(check: SeriesCheck) -> dict[str, Any]:
    """Returns a check as a JSON document that `check_from_document` reads back."""
    document: dict[str, Any] = _finite(to_plain(check))
    return {**document, "texts": texts_in(document)}


def check_from_document(document: Any) -> SeriesCheck:
    """Returns the check in a JSON document; raises BadDocument where a value is not right."""
    check = typed(SeriesCheck, document)
    texts = document.get("texts", {})
    if not isinstance(texts, Mapping):
        raise BadDocument(text("{key} is missing", key="texts"))
    return replace(
        check,
        odd=_odd_with_texts(check.odd, texts),
        series=_series_with_texts(check.series, texts),
        unread={path: text_from(why, texts) for path, why in check.unread.items()},
    )


def _odd_with_texts(odd: Iterable[OddFrame], texts: Mapping[str, Any]) -> tuple[OddFrame, ...]:
    """Returns odd frames of a document with their sentences as they were made."""
    return tuple(replace(frame, why=text_from(frame.why, texts)) for frame in odd)


def _series_with_texts(
    findings: Iterable[SeriesFinding], texts: Mapping[str, Any]
) -> tuple[SeriesFinding, ...]:
    """Returns findings of a document with their sentences as they were made."""
    return tuple(replace(finding, why=text_from(finding.why, texts)) for finding in findings)


def report_document(checks: Mapping[str, SeriesCheck]) -> dict[str, Any]:
    """Returns what was found, by the names of the groups, as `check --json` prints it."""
    groups = [_group_report(name, check) for name, check in checks.items()]
    return {"version": REPORT_VERSION, "groups": groups, "texts": texts_in(groups)}


def _group_report(name: str, check: SeriesCheck) -> dict[str, Any]:
    unread = [{"path": path, "why": why} for path, why in check.unread.items()]
    return {
        "name": name,
        "kind": str(check.kind),
        "frames": len(check.frames),
        "odd": [odd_report(frame) for frame in check.odd],
        "series": [{"cause": str(f.cause), "why": f.why} for f in check.series],
        **({"unread": unread} if unread else {}),
    }


def odd_report(frame: OddFrame) -> dict[str, Any]:
    """Returns an odd frame as other programs read it: its rectangle is a list [x, y, w, h]."""
    return {
        "path": frame.path,
        "cause": str(frame.cause),
        "why": frame.why,
        "values": _finite(dict(frame.values)),
        "where": None if frame.where is None else _corners(frame.where),
    }


def _corners(area: Area) -> list[int]:
    return [area.x, area.y, area.width, area.height]


def _finite(value: Any) -> Any:
    """Leaves out the numbers that JSON cannot hold; a required one becomes 0."""
    if isinstance(value, dict):
        return {
            key: _finite(item)
            for key, item in value.items()
            if not (isinstance(item, float) and not math.isfinite(item)) or key in _REQUIRED
        }
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return 0.0 if isinstance(value, float) and not math.isfinite(value) else value


_REQUIRED = frozenset({"level", "noise", "full", "zero"})
