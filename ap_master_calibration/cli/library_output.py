"""Prints the masters of a library, and what was done to it, on the terminal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from ap_master_calibration.formatting import (
    KIND_WORDS,
    ago,
    counted,
    exposure,
    natural_key,
    number,
    printable,
    temperature,
)
from ap_master_calibration.frames import DARKS, Frame, Kind, Setup, Skipped
from ap_master_calibration.library import Library, age_days, freshness, is_superseded, made_on
from ap_master_calibration.library.add import Added, Addition
from ap_master_calibration.library.audit import Audit, AuditKind, Finding
from ap_master_calibration.library.coverage import Coverage
from ap_master_calibration.library.wbpp import Export
from ap_master_calibration.setup_keys import (
    EXACT_KEYS,
    SETUP_KEYS,
    TEMPERATURE,
    FrameKey,
    setup_line,
    value_of,
)
from ap_master_calibration.text import Text, listed

_MANY = 12  # files of one finding's kind listed before the rest is counted
_ORDER = {Kind.BIAS: 0, Kind.DARK: 1, Kind.FLAT_DARK: 2, Kind.FLAT: 3}


class LibraryOutput:
    """Prints lines for a person or one JSON document for a program; only failures when quiet."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self._as_json, self._quiet = as_json, quiet

    def _say(self, line: str = "") -> None:
        if not (self._quiet or self._as_json):
            print(printable(line), flush=True)

    def _document(self, document: object) -> None:
        print(json.dumps(document), flush=True)

    # --- add -----------------------------------------------------------------------------------

    def bad(self, path: str, why: Text) -> None:
        """Prints why a master that is added is bad, even when quiet."""
        if not self._as_json:
            print(printable(f"bad: {path}: {why}"), file=sys.stderr)

    def added(self, added: Added, library: str, *, dry: bool) -> None:
        """Prints where a master went, and which older ones made room for it."""
        place = os.path.relpath(added.path, library)
        match added.state:
            case Addition.ADDED:
                self._say(f"{'would add' if dry else 'added'}: {place}")
            case Addition.PRESENT:
                self._say(f"there already: {place}")
            case Addition.OLDER:
                newer = os.path.relpath(added.newer or added.path, library)
                self._say(f"older than {newer}, kept as superseded: {place}")
        for warning in added.warnings:
            self._say(f"    ! {warning}")
        for kept in added.superseded:
            self._say(f"    an older one is kept: {os.path.relpath(kept, library)}")

    def not_added(self, path: str, reason: str) -> None:
        """Prints why a master could not be added, even when quiet."""
        if not self._as_json:
            print(printable(f"not added: {path}: {reason}"), file=sys.stderr)

    def all_added(
        self,
        library: str,
        done: Sequence[Added],
        failed: Sequence[tuple[str, str]],
        others: Sequence[str],
        bad: Mapping[str, Text],
        *,
        dry: bool,
    ) -> None:
        """Prints how many masters were added, and how many were not."""
        if self._as_json:
            document = _added_document(library, done, failed, others, dry=dry)
            documents = [{"path": path, "why": why} for path, why in bad.items()]
            self._document({**document, "bad": documents})
            return
        counts = [(sum(a.state is state for a in done), state) for state in Addition]
        parts = [f"{counted(n, 'master')} {state}" for n, state in counts if n]
        older = sum(len(a.superseded) for a in done)
        if older:
            parts.append(f"{counted(older, 'older one')} kept as superseded")
        if failed:
            parts.append(f"{len(failed)} not added")
        self._say(f"{library}: {'; '.join(parts)}{' (a dry run)' if dry else ''}.")
        if others:
            self._say(
                f"Passed over: {counted(len(others), 'file that is', 'files that are')} no master."
            )

    # --- list ----------------------------------------------------------------------------------

    def masters(self, library: Library, folders: Sequence[str], today: date) -> None:
        """Prints a row for each master."""
        ordered = sorted(library.masters, key=_row_order)
        if self._as_json:
            documents = [_master_document(master, today) for master in ordered]
            self._document({"masters": documents, "skipped": _skipped_document(library.skipped)})
            return
        if not ordered:
            self._say(f"No masters in {listed(list(folders))}.")
            return
        self._table(_HEADINGS, [_row(master, today, folders) for master in ordered])
        old = sum(is_superseded(m.path) for m in ordered)
        more = f", {old} of them superseded" if old else ""
        self._say(f"{counted(len(ordered), 'master')}{more}.")
        if library.skipped:
            self._say(
                f"Not listed: {counted(len(library.skipped), 'other file')}; see library audit."
            )

    def _table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Prints aligned columns; empty ones are left out."""
        kept = [i for i in range(len(headings)) if any(row[i] for row in rows)]
        widths = {i: max(len(headings[i]), *(len(row[i]) for row in rows)) for i in kept}
        for row in (headings, *rows):
            cells = [
                row[i].rjust(widths[i]) if headings[i] in _RIGHT else row[i].ljust(widths[i])
                for i in kept
            ]
            self._say("  ".join(cells).rstrip())

    # --- audit ---------------------------------------------------------------------------------

    def audit(self, result: Audit, masters: int, folders: Sequence[str]) -> None:
        """Prints every finding under its heading, then the coverage by darks."""
        if self._as_json:
            self._document(_audit_document(result, masters))
            return
        for trouble in AuditKind:
            self._findings(trouble, [f for f in result.findings if f.kind is trouble], folders)
        for one in result.coverage:
            if len(one.temperatures) > 1 or len(one.exposures) > 1:
                self._coverage(one)
        count = sum(finding.needs_action for finding in result.findings)
        verdict = f"{counted(count, 'finding')}." if count else "Nothing to mend."
        self._say(f"{counted(masters, 'master')} looked at. {verdict}")

    def _findings(
        self, trouble: AuditKind, findings: Sequence[Finding], folders: Sequence[str]
    ) -> None:
        if not findings:
            return
        self._say(_TROUBLE_WORDS[trouble])
        for finding in findings[:_MANY]:
            self._say(f"  {finding_words(finding, folders)}")
        if len(findings) > _MANY:
            self._say(f"  and {len(findings) - _MANY} more; --json has them all")
        self._say()

    def _coverage(self, one: Coverage) -> None:
        self._say(f"Darks of {setup_line(one.setup)}")
        headings = ["", *(exposure(seconds) for seconds in one.exposures)]
        rows = [
            [temperature(heat), *(_cell(one, i, j) for j in range(len(one.exposures)))]
            for i, heat in enumerate(one.temperatures)
        ]
        widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
        for row in (headings, *rows):
            self._say("  " + "  ".join(c.rjust(w) for c, w in zip(row, widths, strict=True)))
        self._say()

    # --- export --------------------------------------------------------------------------------

    def exported(self, export: Export) -> None:
        """Prints what was written, and the keywords to add in WBPP."""
        if self._as_json:
            self._document(_export_document(export))
            return
        self._say(f"{counted(len(export.files), 'master')} written to {export.folder}")
        for _, path in export.files:
            self._say(f"  {os.path.relpath(path, export.folder)}")
        for one in export.left_out:
            self._say(f"Not exported: {one.path}: {one.reason}")
        if export.keywords:
            self._say("Grouping keywords to add in WBPP (Pre on, Post off):")
            for keyword in export.keywords:
                self._say(f"  {keyword.name}: {', '.join(keyword.values)}")
        else:
            self._say("No grouping keyword is needed in WBPP.")
        self._say(f"What to do: {export.note}")


# --- words ----------------------------------------------------------------------------------------

_TROUBLE_WORDS = {
    AuditKind.UNREADABLE: "Cannot be read",
    AuditKind.NO_IDENTITY: "Does not say what it is for",
    AuditKind.SAME_FILE: "The same file several times",
    AuditKind.SAME_KEY: "Several masters for the same frames: the newest is taken",
    AuditKind.NO_MASTER: "No master",
    AuditKind.HOLE: "Darks that are missing",
    AuditKind.NO_BIAS: "Darks without a bias of their setup: they cannot be scaled",
    AuditKind.OLD: "Older than a year",
    AuditKind.SUPERSEDED: "Superseded by a newer one, and kept",
}


def finding_words(finding: Finding, folders: Sequence[str]) -> str:
    """Returns a finding in one line; its files as they lie below the folders."""
    names = [shown_path(path, folders) for path in finding.paths]
    exposures = listed([exposure(seconds) for seconds in finding.exposures])
    match finding.kind:
        case AuditKind.UNREADABLE | AuditKind.NO_MASTER:
            return f"{names[0]}: {finding.reason}"
        case AuditKind.NO_IDENTITY:
            return f"{names[0]}: {finding.reason or _unknown(finding.unknown)}"
        case AuditKind.SAME_FILE | AuditKind.SAME_KEY:
            return "  =  ".join(names) if finding.kind is AuditKind.SAME_FILE else "; ".join(names)
        case AuditKind.HOLE:
            return f"{setup_line(finding.setup or Setup())}: no dark of {exposures}"
        case AuditKind.NO_BIAS:
            of = f" ({exposures})" if exposures else ""
            return f"{setup_line(finding.setup or Setup())}{of}"
        case AuditKind.OLD:
            return f"{names[0]}: {ago(finding.days or 0)}"
        case AuditKind.SUPERSEDED:
            return names[0]


def _unknown(keys: Sequence[str]) -> str:
    return f"no {listed(list(keys), 'or')} known"


def shown_path(path: str, folders: Sequence[str]) -> str:
    """Returns a path as it lies in the only library, else the whole of it."""
    if len(folders) != 1:
        return path
    relative = os.path.relpath(path, folders[0])
    return path if relative.startswith(os.pardir) else relative


def _cell(one: Coverage, row: int, column: int) -> str:
    count = len(one.masters.get((row, column), ()))
    return {0: "-", 1: "yes"}.get(count, str(count))


_Column = Callable[[Frame], str]


def _heading(key: FrameKey) -> str:
    return {"temperature": "Set point", "binning": "Bin"}.get(key.name, key.label)


def _value_column(key: FrameKey) -> _Column:
    if key is TEMPERATURE:
        return _set_point
    return lambda master: value_of(master.setup, key.name) or ""


def _set_point(master: Frame) -> str:
    heat = value_of(master.setup, "temperature") or ""
    return heat if master.set_point is not None or not heat else f"{heat} (sensor)"


def _exposure(master: Frame) -> str:
    wanted = master.kind in DARKS and master.exposure is not None
    return exposure(master.exposure) if wanted and master.exposure is not None else ""


_COLUMNS: dict[str, _Column] = {
    "Kind": lambda master: KIND_WORDS[master.kind],
    **{_heading(key): _value_column(key) for key in SETUP_KEYS},
    "Exposure": _exposure,
    "Filter": lambda master: master.filter or "",
    "Frames": lambda master: "" if master.count is None else number(master.count),
}
_HEADINGS = (*_COLUMNS, "Made", "Days", "Age", "State", "File")
_RIGHT = {"Set point", "Gain", "Offset", "Exposure", "Frames", "Days"}


def _row(master: Frame, today: date, folders: Sequence[str]) -> list[str]:
    day, days = made_on(master), age_days(master, today)
    age = "" if days is None else f"{ago(days)}, {freshness(days)}"
    return [
        *(column(master) for column in _COLUMNS.values()),
        "" if day is None else day.isoformat(),
        "" if days is None else str(days),
        age,
        "superseded" if is_superseded(master.path) else "",
        shown_path(master.path, folders),
    ]


def _row_order(master: Frame) -> tuple[object, ...]:
    keys = (value_of(master.setup, key.name) or "" for key in EXACT_KEYS)
    heat = master.setup.temperature
    return (
        _ORDER.get(master.kind, len(_ORDER)),
        *(natural_key(key) for key in keys),
        -1e9 if heat is None else heat,
        -1.0 if master.exposure is None or master.kind is Kind.BIAS else master.exposure,
        natural_key(master.filter or ""),
        is_superseded(master.path),
        natural_key(master.path),
    )


# --- documents ------------------------------------------------------------------------------------


def _setup_document(setup: Setup) -> dict[str, object]:
    return {key.name: getattr(setup, key.name) for key in SETUP_KEYS}


def _master_document(master: Frame, today: date) -> dict[str, object]:
    day, days = made_on(master), age_days(master, today)
    return {
        "path": master.path,
        "kind": master.kind,
        **_setup_document(master.setup),
        "set_point": master.set_point,
        "exposure": master.exposure,
        "filter": master.filter,
        "telescope": master.telescope,
        "focal_length": master.focal_length,
        "night": None if master.night is None else master.night.isoformat(),
        "made": None if day is None else day.isoformat(),
        "age_days": days,
        "age": None if days is None else freshness(days),
        "superseded": is_superseded(master.path),
        "frames": master.count,
        "program": master.program,
        "bytes": master.bytes,
    }


def _skipped_document(skipped: Sequence[Skipped]) -> list[dict[str, str]]:
    return [{"path": s.path, "reason": s.reason, "code": s.code} for s in skipped]


_STATES = {Addition.ADDED: "added", Addition.PRESENT: "there", Addition.OLDER: "older"}


def _added_document(
    library: str,
    done: Sequence[Added],
    failed: Sequence[tuple[str, str]],
    others: Sequence[str],
    *,
    dry: bool,
) -> dict[str, object]:
    return {
        "library": library,
        "dryrun": dry,
        "masters": [
            {
                "source": a.source,
                "path": a.path,
                "state": _STATES[a.state],
                "superseded": list(a.superseded),
                "newer": a.newer,
                "warnings": list(a.warnings),
            }
            for a in done
        ],
        "failed": [{"source": path, "reason": reason} for path, reason in failed],
        "passed_over": list(others),
    }


def _audit_document(result: Audit, masters: int) -> dict[str, object]:
    return {
        "masters": masters,
        "clean": result.clean,
        "findings": [
            {
                "trouble": f.kind,
                "needs_action": f.needs_action,
                "paths": list(f.paths),
                "reason": f.reason,
                "unknown": list(f.unknown),
                "setup": None if f.setup is None else _setup_document(f.setup),
                "exposures": list(f.exposures),
                "days": f.days,
            }
            for f in result.findings
        ],
        "coverage": [_coverage_document(one) for one in result.coverage],
    }


def _coverage_document(one: Coverage) -> dict[str, object]:
    return {
        "setup": _setup_document(one.setup),
        "set_points": list(one.temperatures),
        "exposures": list(one.exposures),
        "masters": [
            {
                "set_point": one.temperatures[i],
                "exposure": one.exposures[j],
                "paths": [m.path for m in masters],
            }
            for (i, j), masters in sorted(one.masters.items())
        ],
    }


def _export_document(export: Export) -> dict[str, object]:
    return {
        "folder": export.folder,
        "note": export.note,
        "masters": [{"source": source, "path": path} for source, path in export.files],
        "keywords": [
            {"name": k.name, "values": list(k.values), "pre": True, "post": False}
            for k in export.keywords
        ],
        "left_out": [{"path": one.path, "reason": one.reason} for one in export.left_out],
    }
