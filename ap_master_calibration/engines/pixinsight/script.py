"""Turns a plan into the script PixInsight runs: one ES5 program and the JSON value it reads."""

from __future__ import annotations

import json
import os
import posixpath
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from ap_master_calibration import __version__
from ap_master_calibration.engines.pixinsight.parameters import Setting, Version
from ap_master_calibration.engines.pixinsight.process_settings import (
    MASTER_TYPE,
    OUTPUT_HINTS,
    POSTFIX,
    calibration_settings,
    integration_settings,
)
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Card, Kind
from ap_master_calibration.library.naming import CALIBRATED_FOLDER
from ap_master_calibration.planning.plan import Plan, Recipe, Step

V8_SINCE: Version = (1, 9, 4)
MEASURED = {
    "level": ("LEVEL", "Median, part of full scale"),
    "low": ("REJLOW", "[%] Samples rejected as too low"),
    "high": ("REJHIGH", "[%] Samples rejected as too high"),
    "scale": ("DARKSCAL", "Dark scaling factor k, median"),
    "kernel": ("KERNEL", "Program that combined the frames"),
}
"""What only the finished master knows of itself, as FITS keywords and comments."""

_IMAGE_ID = {
    Kind.BIAS: "masterBias",
    Kind.DARK: "masterDark",
    Kind.FLAT_DARK: "masterDark",
    Kind.FLAT: "masterFlat",
}
_PACKED = (".gz", ".fz")
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Files:
    """The files the running script writes; `id` marks the partial files of this run."""

    id: str
    log: str
    result: str
    progress: str


@dataclass(frozen=True, slots=True)
class ScriptBatch:
    """Frames that one ImageCalibration may take: their outputs do not collide in `folder`."""

    folder: str
    frames: tuple[str, ...]

    @property
    def outputs(self) -> tuple[str, ...]:
        """Where PixInsight writes each of them: the name, the postfix, always .xisf."""
        return tuple(
            os.path.join(self.folder, f"{_stem(path)}{POSTFIX}.xisf") for path in self.frames
        )


def batches(step: Step, output: str) -> tuple[ScriptBatch, ...]:
    """How a flat's frames are calibrated: frames of one name go into folders of their own.

    PixInsight names the output after the frame without its ending, so `a.fit` and `a.fits`, or the
    same name in two folders, would be one file.
    """
    if step.recipe in (Recipe.PLAIN, Recipe.UNCALIBRATED):
        return ()
    piles: list[list[str]] = []
    seen: dict[str, int] = {}
    for source in step.frames:
        key = unicodedata.normalize("NFC", _stem(source.path)).casefold()
        turn = seen.get(key, 0)
        seen[key] = turn + 1
        if turn == len(piles):
            piles.append([])
        piles[turn].append(source.path)
    folder = os.path.join(output, CALIBRATED_FOLDER, step.name)
    if len(piles) == 1:
        return (ScriptBatch(folder, tuple(piles[0])),)
    return tuple(
        ScriptBatch(os.path.join(folder, str(i)), tuple(pile)) for i, pile in enumerate(piles, 1)
    )


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def partial_path(step: Step, run: str) -> str:
    """The file a master is written to until it is whole, beside its place."""
    folder, name = os.path.split(step.output)
    stem, ending = os.path.splitext(name)
    return os.path.join(folder, f".{stem}.{run}.part{ending}")


def job_of(plan: Plan, files: Files, *, keep_calibrated: bool = False) -> dict[str, Any]:
    """The value the script reads: every path, parameter and keyword of the steps to be made.

    A step that PixInsight cannot make is in it with the reason; the script tells it as failed.
    """
    steps = plan.to_make
    names = {step.name for step in steps}
    return {
        "program": f"ap_master_calibration {__version__}",
        "log": script_path(files.log, plan.folder),
        "result": script_path(files.result, plan.folder),
        "progress": script_path(files.progress, plan.folder),
        "keepCalibrated": keep_calibrated,
        "hints": OUTPUT_HINTS,
        "measured": MEASURED,
        "steps": [_step(step, plan, files, names) for step in steps],
    }


def _step(step: Step, plan: Plan, files: Files, names: set[str]) -> dict[str, Any]:
    needs = [
        (role, c.step)
        for role, c in (("bias", step.bias), ("dark", step.dark))
        if c is not None and c.step in names
    ]
    told: dict[str, Any] = {
        "name": step.name,
        "refused": None,
        "needs": needs,
        "frames": len(step.frames),
        "output": script_path(step.output, plan.folder),
        "partial": script_path(partial_path(step, files.id), plan.folder),
        "imageId": _IMAGE_ID[step.kind],
        "masterType": MASTER_TYPE[step.kind],
        "keywords": [(c.name, fits_value(c), c.comment) for c in step.keywords],
        "folders": [],
        "calibrations": [],
        "integration": [],
    }
    try:
        told |= _work(step, plan)
    except UsageError as error:
        told["refused"] = str(error)
    return told


def _work(step: Step, plan: Plan) -> dict[str, Any]:
    """The calls of a step. Raises UsageError where PixInsight cannot carry them out."""
    for source in step.frames:
        _check_source(source.path, source.bytes, source.mtime_ns, plan.folder)
    places = {}
    for role, calibrator in (("bias", step.bias), ("dark", step.dark)):
        if calibrator is not None:
            if calibrator.step is None:
                _check_source(calibrator.path, None, None, plan.folder)
            places[role] = script_path(calibrator.path, plan.folder)
    calls = batches(step, plan.output)
    paths = [] if calls else [script_path(s.path, plan.folder) for s in step.frames]
    return {
        "folders": _folders(calls, plan),
        "calibrations": [_calibration(step, call, places, plan.folder) for call in calls],
        "integration": _rows(integration_settings(step, paths)),
    }


def _folders(calls: Sequence[ScriptBatch], plan: Plan) -> list[str]:
    """The folders to be removed when the calibrated frames are gone, the inner ones first."""
    if not calls:
        return []
    root = script_path(os.path.join(plan.output, CALIBRATED_FOLDER), plan.folder)
    folders = [script_path(call.folder, plan.folder) for call in calls]
    own = [posixpath.dirname(folders[0])] if len(folders) > 1 else []
    return [*folders, *own, root]


def _calibration(
    step: Step, call: ScriptBatch, places: Mapping[str, str], folder: str
) -> dict[str, Any]:
    frames = [script_path(path, folder) for path in call.frames]
    target = script_path(call.folder, folder)
    return {
        "folder": target,
        "targets": frames,
        "scaled": step.recipe is Recipe.BIAS_AND_SCALED_DARK,
        "settings": _rows(calibration_settings(step, frames, target, places)),
    }


def _rows(settings: Sequence[Setting]) -> list[tuple[str, Any, bool]]:
    return [(s.name, s.value, s.needed) for s in settings]


def _check_source(path: str, size: int | None, mtime_ns: int | None, folder: str) -> None:
    """Raises UsageError where a frame is no longer what was planned, or no format of PixInsight."""
    if path.lower().endswith(_PACKED):
        raise UsageError(
            f"PixInsight does not read packed frames such as {os.path.basename(path)}: unpack "
            "them, or use the built-in engine"
        )
    try:
        found = os.stat(os.path.join(folder, path))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}; make the plan again") from error
    if size is not None and (found.st_size, found.st_mtime_ns) != (size, mtime_ns):
        raise UsageError(f"{path} has changed since the plan was made; make the plan again")


def script_path(path: str, folder: str = "") -> str:
    """A path as the script names it: absolute and with forward slashes.

    Raises UsageError for a path of bytes that are no text: JavaScript cannot say it.
    """
    whole = os.path.abspath(os.path.join(folder, path))
    try:
        whole.encode("utf-8")
    except UnicodeEncodeError as error:
        shown = os.fsencode(path).decode("utf-8", "replace")
        raise UsageError(f"PixInsight cannot be told the name {shown}: rename it") from error
    return whole.replace("\\", "/") if os.sep == "\\" else whole


def fits_value(card: Card) -> str:
    """A keyword's value as FITS writes it; strings quoted, or a filter "1" would be a number."""
    match card.value:
        case bool():
            return "T" if card.value else "F"
        case str():
            return "'" + card.value.replace("'", "''") + "'"
        case number:
            return repr(number)


# --- the text of the script ---------------------------------------------------------------------

_GUARD = "#iflt __PI_VERSION__ 01.09.04\n#else\n#engine v8\n#endif\n"
_COMMENT_MARK = re.compile(r"/(?=[/*])|(?<=[/*])/")


def script_text(job: Mapping[str, Any], version: Version | None) -> str:
    """The script for a PixInsight of that version, None where it is not known; plain ASCII.

    Since 1.9.4 a script that does not ask for V8 goes to an engine that may not be there.
    """
    program = resources.files(__package__).joinpath("program.js").read_text(encoding="ascii")
    return f"{prologue(version)}// {job['program']}\nvar JOB = {literal(job)};\n\n{program}"


def prologue(version: Version | None) -> str:
    """The first lines of a script: which engine it asks for."""
    if version is None:
        return _GUARD
    return "#engine v8\n" if version >= V8_SINCE else ""


def literal(value: object) -> str:
    """A value as a JavaScript literal: ASCII JSON in which nothing looks like a comment.

    PixInsight's comment stripper is known to eat code after a slash and a star inside a string.
    """
    return _COMMENT_MARK.sub(r"\\u002f", _laid_out(value, 0))


def _laid_out(value: object, depth: int) -> str:
    flat = json.dumps(value, ensure_ascii=True)
    if len(flat) + depth <= _WIDTH or not isinstance(value, dict | list | tuple) or not value:
        return flat
    inner = "\n" + " " * (depth + 1)
    if isinstance(value, dict):
        items = [f"{json.dumps(k)}: {_laid_out(v, depth + 1)}" for k, v in value.items()]
        return "{" + inner + ("," + inner).join(items) + "\n" + " " * depth + "}"
    items = [_laid_out(item, depth + 1) for item in value]
    return "[" + inner + ("," + inner).join(items) + "\n" + " " * depth + "]"
