"""Prints certificates of masters on the terminal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence

from ap_master_calibration.formatting import counted, printable
from ap_master_calibration.frames import Frame
from ap_master_calibration.quality.certificate import (
    Certificate,
    Comparison,
    Grade,
    QualityTest,
    certificate_document,
)
from ap_master_calibration.text import Text

_ROW = "  {grade:<5} {name:<16} {value:>9} {limit:>9}  {why}"
_MANY = 12  # spots of a comparison that are listed


class VerifyOutput:
    """Prints tables for a person or one JSON document for a program; only failures when quiet."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self._as_json, self._quiet = as_json, quiet

    def _say(self, line: str = "") -> None:
        if not (self._quiet or self._as_json):
            print(printable(line), flush=True)

    def failed(self, path: str, why: Text) -> None:
        """Prints why a master could not be tested."""
        if not self._as_json:
            print(printable(f"{path}: {why}"), file=sys.stderr)

    def certificate(self, master: Frame, certificate: Certificate) -> None:
        """Prints one master's verdict and its table."""
        name = os.path.basename(master.path)
        self._say(f"{name}: {_verdict(certificate)}")
        self._say(_ROW.format(grade="", name="test", value="value", limit="limit", why="").rstrip())
        for test in certificate.tests:
            self._say(_row(test))
        if certificate.frames == 0:
            self._say("  Its raw frames are not at hand: only its own pixels were tested.")
        if certificate.against is not None:
            self._comparison(certificate.against)
        self._say()

    def _comparison(self, comparison: Comparison) -> None:
        self._say(f"  Against {comparison.old}: {comparison.why}.")
        for test in comparison.tests:
            self._say(_row(test))
        for spot in comparison.spots[:_MANY]:
            start = "" if spot.from_x is None else f" from {spot.from_x:.0f}, {spot.from_y:.0f}"
            self._say(
                f"    {spot.state}: a spot at {spot.x:.0f}, {spot.y:.0f}{start}, "
                f"{spot.diameter:.0f} pixels wide, {100 * spot.depth:.1f} % deep"
            )

    def end(
        self, found: Sequence[tuple[Frame, Certificate]], failed: Sequence[tuple[str, Text]]
    ) -> None:
        """Prints the sum, or the JSON document of everything."""
        if self._as_json:
            masters = [
                {"path": m.path, "kind": m.kind.value, **certificate_document(c)} for m, c in found
            ]
            unread = [{"path": path, "why": why} for path, why in failed]
            print(json.dumps({"version": 1, "masters": masters, "failed": unread}, indent=1))
            return
        parts = [counted(len(found), "master") + " tested"]
        for grade in Grade:
            count = sum(c.grade is grade for _, c in found)
            if count:
                parts.append(f"{count} {_WORDS[grade]}")
        self._say(", ".join(parts) + ".")


_WORDS = {Grade.GOOD: "good", Grade.LOOK: "to look at", Grade.BAD: "bad"}


def _verdict(certificate: Certificate) -> str:
    if certificate.grade is Grade.GOOD:
        return str(certificate.verdict)
    return f"{certificate.grade}: {certificate.verdict}"


def _row(test: QualityTest) -> str:
    value, limit = _number(test.value), _number(test.limit)
    return _ROW.format(
        grade=test.grade.value, name=test.name, value=value, limit=limit, why=test.why
    )


def _number(value: float | None) -> str:
    if value is None:
        return ""
    if value == 0:
        return "0"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
