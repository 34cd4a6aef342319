"""Writes a plan as the script PixInsight runs: one ES5 program and the JSON value it reads."""

from __future__ import annotations

import json
import os
import posixpath
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from ap_master_calibration import __version__
from ap_master_calibration.engines.pixinsight.parameters import Setting, Version
from ap_master_calibration.engines.pixinsight.process_settings import (
    CALIBRATIONS,
    MASTER_TYPES,
    OUTPUT_HINTS,
    POSTFIX,
    calibration_settings,
    integration_settings,
)
from ap_master_calibration.errors import Unreadable, UsageError
from ap_master_calibration.files.header import read_header
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.files.keywords import HeaderKey
from ap_master_calibration.files.pixel_scale import PixelUnit, pixel_unit
from ap_master_calibration.frames import Card
from ap_master_calibration.library.naming import CALIBRATED_FOLDER
from ap_master_calibration.planning.originals import FileIds, is_one_of, originals_of, place_fault
from ap_master_calibration.planning.plan import Plan, Step
from ap_master_calibration.text import joined, text, verbatim

V8_SINCE: Version = (1, 9, 4)
MEASURED = {
    "level": ("LEVEL", "Median, part of full scale"),
    "low": ("REJLOW", "[%] Samples rejected as too low"),
    "high": ("REJHIGH", "[%] Samples rejected as too high"),
    "scale": ("DARKSCAL", "Dark scaling factor k, median"),
    "kernel": ("KERNEL", "Program that combined the frames"),
}
"""The FITS keywords, with comments, of what is measured on the finished master."""

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
    """Frames for one ImageCalibration: the files it writes to `folder` have different names."""

    folder: str
    frames: tuple[str, ...]

    @property
    def outputs(self) -> tuple[str, ...]:
        """The file PixInsight writes for each frame: its name, the postfix, always .xisf."""
        return tuple(
            os.path.join(self.folder, f"{_stem(path)}{POSTFIX}.xisf") for path in self.frames
        )


def batches(step: Step, output: str) -> tuple[ScriptBatch, ...]:
    """The batches a flat's frames are calibrated in; none where the recipe subtracts nothing.

    PixInsight names a calibrated frame after the frame without its ending: `a.fit` and `a.fits`, or
    one name in two folders, would become one file. The second of a name goes to a second batch.
    """
    if step.recipe not in CALIBRATIONS:
        return ()
    batch_frames: list[list[str]] = []
    same_name: Counter[str] = Counter()
    for source in step.frames:
        key = unicodedata.normalize("NFC", _stem(source.path)).casefold()
        index = same_name[key]
        same_name[key] += 1
        if index == len(batch_frames):
            batch_frames.append([])
        batch_frames[index].append(source.path)
    folder = os.path.join(output, CALIBRATED_FOLDER, step.name)
    if len(batch_frames) == 1:
        return (ScriptBatch(folder, tuple(batch_frames[0])),)
    return tuple(
        ScriptBatch(os.path.join(folder, str(i)), tuple(frames))
        for i, frames in enumerate(batch_frames, 1)
    )


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def partial_path(step: Step, run: str) -> str:
    """Returns the file a master is written to until it is whole, beside its place."""
    folder, name = os.path.split(step.output)
    stem, ending = os.path.splitext(name)
    return os.path.join(folder, f".{stem}.{run}.part{ending}")


def older_path(step: Step, run: str) -> str:
    """Returns where a script that runs alone keeps the older master while it places the new one."""
    folder, name = os.path.split(step.output)
    stem, ending = os.path.splitext(name)
    return os.path.join(folder, f".{stem}.{run}.older{ending}")


def job_of(
    plan: Plan, files: Files, *, keep_calibrated: bool = False, alone: bool = False
) -> dict[str, Any]:
    """The value the script reads: every path, parameter and keyword of the steps to be made.

    A step that PixInsight cannot make has the reason under "refused", a `Text`; the script reports
    it as failed. Masters stay at their partial path, for the run to verify and to move into place;
    a script that runs `alone` moves them itself.
    """
    steps = plan.to_make
    outputs = {step.name: step.output if alone else partial_path(step, files.id) for step in steps}
    originals = originals_of(plan)
    return {
        "program": f"ap_master_calibration {__version__}",
        "log": script_path(files.log, plan.folder),
        "result": script_path(files.result, plan.folder),
        "progress": script_path(files.progress, plan.folder),
        "keepCalibrated": keep_calibrated,
        "hints": OUTPUT_HINTS,
        "measured": MEASURED,
        "alone": alone,
        "steps": [_step(step, plan, files, outputs, originals) for step in steps],
    }


def _step(
    step: Step, plan: Plan, files: Files, outputs: Mapping[str, str], originals: FileIds
) -> dict[str, Any]:
    needs = [
        (role, c.step)
        for role, c in (("bias", step.bias), ("dark", step.dark))
        if c is not None and c.step in outputs
    ]
    document: dict[str, Any] = {
        "name": step.name,
        "refused": None,
        "needs": needs,
        "frames": len(step.frames),
        "output": script_path(step.output, plan.folder),
        "partial": script_path(partial_path(step, files.id), plan.folder),
        "older": script_path(older_path(step, files.id), plan.folder),
        "replaces": os.path.exists(os.path.join(plan.folder, step.output)),
        "imageId": MASTER_TYPES[step.kind].image_id,
        "masterType": MASTER_TYPES[step.kind].master,
        "keywords": [(c.name, fits_value(c), c.comment) for c in step.keywords],
        "folders": [],
        "calibrations": [],
        "integration": [],
    }
    try:
        document |= _calls(step, plan, outputs, originals)
    except UsageError as error:
        document["refused"] = error.text
    return document


def _calls(
    step: Step, plan: Plan, outputs: Mapping[str, str], originals: FileIds
) -> dict[str, Any]:
    """Returns the process calls of a step; `outputs` has the paths of masters made by other steps.

    Raises UsageError where PixInsight cannot carry them out, or where an original would be lost.
    """
    if (fault := place_fault(step)) is not None:
        raise UsageError(fault)
    for source in step.frames:
        _check_source(source.path, source.bytes, source.mtime_ns, plan.folder)
    masters = {}
    for role, calibrator in (("bias", step.bias), ("dark", step.dark)):
        if calibrator is not None:
            if calibrator.step is None:
                _check_source(calibrator.path, None, None, plan.folder)
                _check_unit(calibrator.path, step.frames[0].path, plan.folder)
            path = outputs.get(calibrator.step or "", calibrator.path)
            masters[role] = script_path(path, plan.folder)
    step_batches = batches(step, plan.output)
    for path in (path for batch in step_batches for path in batch.outputs):
        if is_one_of(os.path.join(plan.folder, path), originals):
            raise UsageError(
                text(
                    "{path}, where a calibrated flat would be written, is a frame or a master "
                    "that is read: choose another output folder",
                    path=path,
                )
            )
    paths = [] if step_batches else [script_path(s.path, plan.folder) for s in step.frames]
    return {
        "folders": _folders(step_batches, plan),
        "calibrations": [_calibration(step, batch, masters, plan.folder) for batch in step_batches],
        "integration": _rows(integration_settings(step, paths)),
    }


def _folders(step_batches: Sequence[ScriptBatch], plan: Plan) -> list[str]:
    """Returns the folders to remove once the calibrated frames are gone, inner ones first."""
    if not step_batches:
        return []
    root = script_path(os.path.join(plan.output, CALIBRATED_FOLDER), plan.folder)
    folders = [script_path(batch.folder, plan.folder) for batch in step_batches]
    parent = [posixpath.dirname(folders[0])] if len(folders) > 1 else []
    return [*folders, *parent, root]


def _calibration(
    step: Step, batch: ScriptBatch, masters: Mapping[str, str], folder: str
) -> dict[str, Any]:
    frames = [script_path(path, folder) for path in batch.frames]
    target = script_path(batch.folder, folder)
    return {
        "folder": target,
        "targets": frames,
        "scaled": step.recipe.scales_dark,
        "settings": _rows(calibration_settings(step, frames, target, masters)),
    }


def _rows(settings: Sequence[Setting]) -> list[tuple[str, Any, bool]]:
    return [(s.name, s.value, s.needed) for s in settings]


def _check_source(path: str, size: int | None, mtime_ns: int | None, folder: str) -> None:
    """Raises UsageError where a frame changed since the plan, or PixInsight does not read it."""
    if file_of(path) != path:
        raise UsageError(
            text(
                "PixInsight reads the first frame of a sequence alone, not {name}: save its frames "
                "as single files, or use the built-in engine",
                name=os.path.basename(path),
            )
        )
    if path.lower().endswith(_PACKED):
        raise UsageError(
            text(
                "PixInsight does not read packed frames such as {name}: unpack them, or use the "
                "built-in engine",
                name=os.path.basename(path),
            )
        )
    try:
        stat = os.stat(os.path.join(folder, path))
    except OSError as error:
        raise UsageError(
            text(
                "{path} cannot be read: {reason}; make the plan again",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error
    if size is not None and (stat.st_size, stat.st_mtime_ns) != (size, mtime_ns):
        raise UsageError(
            text("{path} has changed since the plan was made; make the plan again", path=path)
        )


def _check_unit(master: str, frame: str, folder: str) -> None:
    """Raises UsageError for a master of another unit than its flats: PixInsight knows no units."""
    unit, wanted = _unit_of(os.path.join(folder, master)), _unit_of(os.path.join(folder, frame))
    if unit != wanted:
        raise UsageError(
            text(
                "the values of {path} are {unit}, which PixInsight takes for {wanted}: choose "
                "another master, or use the built-in engine",
                path=master,
                unit=verbatim("ADU") if unit is None else unit.name,
                wanted=verbatim("ADU") if wanted is None else wanted.name,
            )
        )


def _unit_of(path: str) -> PixelUnit | None:
    try:
        cards = read_header(path).cards
    except Unreadable as error:
        raise UsageError(joined((verbatim(path), error.reason), ": ")) from error
    value = cards.get(HeaderKey.UNIT.keyword)
    return pixel_unit(value) if isinstance(value, str) else None


def script_path(path: str, folder: str = "") -> str:
    """Returns a path as the script names it: absolute and with forward slashes, also on Windows.

    Raises UsageError for a path of bytes that are no text: JavaScript cannot hold it.
    """
    absolute = os.path.abspath(os.path.join(folder, path))
    try:
        absolute.encode("utf-8")
    except UnicodeEncodeError as error:
        printed = os.fsencode(path).decode("utf-8", "replace")
        raise UsageError(
            text("PixInsight cannot be told the name {name}: rename it", name=printed)
        ) from error
    return absolute.replace("\\", "/") if os.sep == "\\" else absolute


def fits_value(card: Card) -> str:
    """A keyword's value as FITS writes it. Unquoted, a filter "1" or "T" would change its type."""
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
    """The script for a PixInsight of that version, None where it is not known; plain ASCII."""
    program = resources.files(__package__).joinpath("program.js").read_text(encoding="ascii")
    return f"{prologue(version)}// {job['program']}\nvar JOB = {literal(job)};\n\n{program}"


def prologue(version: Version | None) -> str:
    """Returns the first lines of a script, which choose the JavaScript engine.

    From 1.9.4 on, a script that does not ask for V8 goes to an engine that may not be there.
    """
    if version is None:
        return _GUARD
    return "#engine v8\n" if version >= V8_SINCE else ""


def literal(value: object) -> str:
    """Returns a value as a JavaScript literal: ASCII JSON in which nothing looks like a comment.

    PixInsight's comment stripper eats code after a slash and a star inside a string.
    """
    return _COMMENT_MARK.sub(r"\\u002f", _indented(value, 0))


def _indented(value: object, depth: int) -> str:
    flat = json.dumps(value, ensure_ascii=True)
    if len(flat) + depth <= _WIDTH or not isinstance(value, dict | list | tuple) or not value:
        return flat
    inner = "\n" + " " * (depth + 1)
    if isinstance(value, dict):
        items = [f"{json.dumps(k)}: {_indented(v, depth + 1)}" for k, v in value.items()]
        return "{" + inner + ("," + inner).join(items) + "\n" + " " * depth + "}"
    items = [_indented(item, depth + 1) for item in value]
    return "[" + inner + ("," + inner).join(items) + "\n" + " " * depth + "]"
