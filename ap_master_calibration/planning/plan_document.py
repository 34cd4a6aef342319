"""The plan as a JSON document, written and read by one description of its shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from ap_master_calibration import __version__
from ap_master_calibration.documents import BadDocument, to_plain, typed, wrong_type
from ap_master_calibration.errors import UsageError
from ap_master_calibration.formatting import pair
from ap_master_calibration.frames import Card, FileId, Kind, Quality, Setup, Skipped, Source
from ap_master_calibration.planning.plan import (
    Calibrator,
    Plan,
    Recipe,
    RejectedMaster,
    State,
    Step,
)
from ap_master_calibration.quality.findings import OddFrame, SeriesFinding
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.setup_keys import SETUP_KEYS
from ap_master_calibration.text import Text, text, text_from, texts_in

DOCUMENT_VERSION = 1


@dataclass(frozen=True, slots=True)
class _CalibratorShape:
    """`path` is None where `step` of the same plan makes the master.

    `input` is the file's size and time, `identity` what more tells files apart.
    """

    path: str | None
    step: str | None
    quality: Quality
    reasons: tuple[Text, ...]
    exposure: float | None = None
    digest: str | None = None
    input: tuple[int, int] | None = None
    identity: FileId | None = None


@dataclass(frozen=True, slots=True)
class _StepShape:
    """`inputs` are size and time of each frame, `identities` what more tells files apart.

    `rejection` is for people, `limits` is what is read back.
    """

    name: str
    kind: Kind
    frames: tuple[str, ...]
    state: State
    why: Text | None
    output: str
    setup: Mapping[str, Any]
    exposure: float | None
    filter: str | None
    night: date | None
    recipe: Recipe
    rejection: Text
    bias: _CalibratorShape | None
    dark: _CalibratorShape | None
    rejected: tuple[RejectedMaster, ...]
    reasons: tuple[Text, ...]
    warnings: tuple[Text, ...]
    limits: Rejection
    inputs: tuple[tuple[int, int], ...]
    keywords: tuple[tuple[str, bool | int | float | str, str], ...]
    digest: str
    older: tuple[int, int] | None = None
    identities: tuple[FileId | None, ...] = ()
    odd: tuple[OddFrame, ...] = ()
    left_out: tuple[OddFrame, ...] = ()
    series: tuple[SeriesFinding, ...] = ()
    unread: Mapping[str, Text] = field(default_factory=dict)
    checked: bool = False
    previous: str | None = None


@dataclass(frozen=True, slots=True)
class _PlanShape:
    """`texts` is what the sentences were made of (see `texts_in`); older plans have none."""

    version: int
    program: str
    folder: str
    engine: str
    output: str
    steps: tuple[_StepShape, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[Text, ...]
    texts: Mapping[str, Any] = field(default_factory=dict)


# --- writing ------------------------------------------------------------------------------------


def to_document(plan: Plan) -> dict[str, Any]:
    """Returns the plan as a JSON document (plan.json, `--dryrun --json`)."""
    shape = _PlanShape(
        version=DOCUMENT_VERSION,
        program=f"ap_master_calibration {__version__}",
        folder=plan.folder,
        engine=plan.engine,
        output=plan.output,
        steps=tuple(_step_shape(step) for step in plan.steps),
        skipped=plan.skipped,
        notes=plan.notes,
    )
    document: dict[str, Any] = to_plain(shape)
    return {**document, "texts": texts_in(document)}


def _step_shape(step: Step) -> _StepShape:
    return _StepShape(
        name=step.name,
        kind=step.kind,
        frames=tuple(source.path for source in step.frames),
        state=step.state,
        why=step.why,
        output=step.output,
        setup=_setup_to_json(step.setup),
        exposure=step.exposure,
        filter=step.filter,
        night=step.night,
        recipe=step.recipe,
        rejection=step.rejection.described,
        bias=_calibrator_shape(step.bias),
        dark=_calibrator_shape(step.dark),
        rejected=step.rejected,
        reasons=step.reasons,
        warnings=step.warnings,
        limits=step.rejection,
        inputs=tuple((source.bytes, source.mtime_ns) for source in step.frames),
        keywords=tuple((card.name, card.value, card.comment) for card in step.keywords),
        digest=step.digest,
        older=None if step.older is None else (step.older.bytes, step.older.mtime_ns),
        identities=_identities(step.frames),
        previous=step.previous,
        odd=step.odd,
        left_out=step.left_out,
        series=step.series,
        unread=step.unread,
        checked=step.checked,
    )


def _identities(sources: Sequence[Source]) -> tuple[FileId | None, ...]:
    identities = tuple(source.file_id for source in sources)
    return identities if any(identities) else ()


def _calibrator_shape(calibrator: Calibrator | None) -> _CalibratorShape | None:
    if calibrator is None:
        return None
    file = calibrator.file
    return _CalibratorShape(
        path=None if calibrator.step else calibrator.path,
        step=calibrator.step,
        quality=calibrator.quality,
        reasons=calibrator.reasons,
        exposure=calibrator.exposure,
        digest=calibrator.digest,
        input=None if file is None else (file.bytes, file.mtime_ns),
        identity=None if file is None else file.file_id,
    )


def _setup_to_json(setup: Setup) -> dict[str, Any]:
    """Returns the setup as JSON; the binning is 2 or "2x1", as people write it."""
    values = {key.name: getattr(setup, key.name) for key in SETUP_KEYS}
    if setup.binning is not None:
        x, y = setup.binning
        values["binning"] = x if x == y else pair((x, y))
    return values


# --- reading ------------------------------------------------------------------------------------


def from_document(document: Any) -> Plan:
    """Returns the plan of a document; raises UsageError where it is none of this version."""
    version = document.get("version") if isinstance(document, Mapping) else None
    if version is not None and version != DOCUMENT_VERSION:
        raise UsageError(
            text(
                "this plan is of version {version}, and this program reads version {own}: make the "
                "plan again",
                version=repr(version)[:20],
                own=DOCUMENT_VERSION,
            )
        )
    try:
        return _plan_of(typed(_PlanShape, _with_defaults(document)))
    except BadDocument as error:
        raise UsageError(
            text("not a plan of this program: {reason}; make the plan again", reason=error.text)
        ) from error


def _with_defaults(document: Any) -> Any:
    """Returns the document with the folder and the engine, which the oldest plans lack."""
    if not isinstance(document, Mapping):
        return document
    return {"program": "", "folder": "", "engine": "builtin", **document}


def _plan_of(shape: _PlanShape) -> Plan:
    outputs = {step.name: step.output for step in shape.steps}

    def restored(sentences: Sequence[Text]) -> tuple[Text, ...]:
        return tuple(text_from(sentence, shape.texts) for sentence in sentences)

    steps = tuple(
        _step_of(step, f"steps[{i}]", outputs, restored) for i, step in enumerate(shape.steps)
    )
    reasons = restored([item.reason for item in shape.skipped])
    skipped = (
        Skipped(item.path, reason, item.code)
        for item, reason in zip(shape.skipped, reasons, strict=True)
    )
    for path in (shape.output, shape.folder):
        _check_path(path, "output")
    return Plan(
        shape.output, steps, tuple(skipped), restored(shape.notes), shape.folder, shape.engine
    )


_Finding = TypeVar("_Finding", OddFrame, SeriesFinding)
Restore = Callable[[Sequence[Text]], tuple[Text, ...]]


def _step_of(shape: _StepShape, where: str, outputs: Mapping[str, str], restored: Restore) -> Step:
    for path in (*shape.frames, shape.output):
        _check_path(path, where)
    return Step(
        name=shape.name,
        kind=shape.kind,
        frames=_sources(shape, where),
        state=shape.state,
        why=None if shape.why is None else restored([shape.why])[0],
        output=shape.output,
        setup=_setup_of(shape.setup, f"{where}.setup"),
        exposure=shape.exposure,
        filter=shape.filter,
        night=shape.night,
        rejection=_rejection_of(shape.limits, f"{where}.limits", restored),
        recipe=shape.recipe,
        bias=_calibrator_of(shape.bias, f"{where}.bias", outputs, restored),
        dark=_calibrator_of(shape.dark, f"{where}.dark", outputs, restored),
        rejected=tuple(
            RejectedMaster(master.path, master.kind, restored(master.reasons))
            for master in shape.rejected
        ),
        reasons=restored(shape.reasons),
        warnings=restored(shape.warnings),
        keywords=tuple(Card(*card) for card in shape.keywords),
        digest=shape.digest,
        odd=_with_sentences(shape.odd, restored),
        left_out=_with_sentences(shape.left_out, restored),
        series=_with_sentences(shape.series, restored),
        unread=dict(zip(shape.unread, restored(list(shape.unread.values())), strict=True)),
        checked=shape.checked,
        older=None if shape.older is None else Source(shape.output, *shape.older),
        previous=shape.previous,
    )


def _with_sentences(found: tuple[_Finding, ...], restored: Restore) -> tuple[_Finding, ...]:
    sentences = restored([finding.why for finding in found])
    return tuple(replace(f, why=why) for f, why in zip(found, sentences, strict=True))


def _sources(shape: _StepShape, where: str) -> tuple[Source, ...]:
    count = len(shape.frames)
    identities = shape.identities or (None,) * count
    if len(shape.inputs) != count or len(identities) != count:
        raise BadDocument(text("{key} has not one entry for each frame", key=f"{where}.inputs"))
    rows = zip(shape.frames, shape.inputs, identities, strict=True)
    return tuple(Source(path, *stamp, file_id) for path, stamp, file_id in rows)


def _setup_of(values: Mapping[str, Any], where: str) -> Setup:
    binning = values.get("binning")
    if isinstance(binning, int | str):
        parts = str(binning).split("x")
        if not 1 <= len(parts) <= 2 or not all(p.isdecimal() and len(p) < 6 for p in parts):
            raise wrong_type(f"{where}.binning", binning, text("a binning"))
        values = {**values, "binning": [int(parts[0]), int(parts[-1])]}
    return typed(Setup, values, where)


def _rejection_of(limits: Rejection, where: str, restored: Restore) -> Rejection:
    """Limits below 0 would let the kernel read out of bounds."""
    for name, limit in (("low", limits.low), ("high", limits.high)):
        if limit < 0:
            raise wrong_type(f"{where}.{name}", limit, text("0 or more"))
    if limits.method is RejectionMethod.AUTO:
        raise wrong_type(f"{where}.method", str(limits.method), text("a method"))
    return Rejection(limits.method, limits.low, limits.high, restored([limits.why])[0])


def _calibrator_of(
    shape: _CalibratorShape | None, where: str, outputs: Mapping[str, str], restored: Restore
) -> Calibrator | None:
    if shape is None:
        return None
    path = outputs.get(shape.step) if shape.step else shape.path
    if path is None:
        raise BadDocument(text("{key} names neither a file nor a step of the plan", key=where))
    _check_path(path, where)
    return Calibrator(
        path=path,
        step=shape.step,
        quality=shape.quality,
        reasons=restored(shape.reasons),
        exposure=shape.exposure,
        digest=shape.digest,
        file=None if shape.input is None else Source(path, *shape.input, shape.identity),
    )


def _check_path(path: str, where: str) -> None:
    if "\0" in path:
        raise wrong_type(where, path, text("a path"))
