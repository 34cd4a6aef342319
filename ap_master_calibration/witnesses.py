"""Witnesses: header values that keep no frames apart but are mentioned where they differ.

A person may have changed the camera, turned the rotator or used another program without a word in
the keys frames are compared by. The row order is no witness: rows are turned when they are read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ap_master_calibration.files.keywords import Witness
from ap_master_calibration.formatting import number
from ap_master_calibration.frames import Frame, word_key

WitnessValues = Mapping[Witness, float | str]

_VERSION = re.compile(r"[\s,]+(v(ersion)?[\s.]*)?\d.*$", re.IGNORECASE)
_STACKERS = (
    *("apmastercalibration", "pixinsight", "siril", "astropixelprocessor", "astap", "graxpert"),
    *("deepskystacker", "ccdproc", "astropy", "setiastro", "maximdl", "astroart", "iris", "wbpp"),
)
"""Programs, as their names begin, that combine the frames of others: they took none of them."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A witness with two values: of the frames at hand, and of those they are compared with."""

    witness: Witness
    value: float | str
    other: float | str


def values_of(frame: Frame) -> WitnessValues:
    """Returns every witness of a frame."""
    values: dict[Witness, float | str] = {Witness[name]: v for name, v in frame.witnesses}
    if frame.bayer is not None:
        values[Witness.BAYER] = frame.bayer
    program = values.get(Witness.PROGRAM, frame.program)
    if program is not None and not (frame.master and _is_stacker(str(program))):
        values[Witness.PROGRAM] = program
    return values


def shared_values(frames: Sequence[Frame]) -> WitnessValues:
    """The witnesses that all frames with a value agree in: the first frame's value of each."""
    shared: dict[Witness, float | str] = {}
    mixed: set[Witness] = set()
    for frame, _ in distinct(frames):
        for witness, value in values_of(frame).items():
            if not agree(witness, shared.setdefault(witness, value), value):
                mixed.add(witness)
    return {witness: value for witness, value in shared.items() if witness not in mixed}


def distinct(frames: Sequence[Frame]) -> list[tuple[Frame, int]]:
    """Returns one frame of each set of witnesses, and how many there are; most series have one set.

    Equal witnesses are one object where headers were read, so that their identity will do: this
    runs over every frame for each new plan.
    """
    samples: dict[tuple[int, str | None, str | None], Frame] = {}
    counts: Counter[tuple[int, str | None, str | None]] = Counter()
    keys = [(id(f.witnesses), f.bayer, f.program) for f in frames]
    counts.update(keys)
    if len(counts) == 1:
        return [(next(iter(frames)), len(keys))]
    for key, frame in zip(keys, frames, strict=True):
        samples.setdefault(key, frame)
    return [(frame, counts[key]) for key, frame in samples.items()]


def differences(
    values: WitnessValues, others: WitnessValues, *, optics: bool
) -> Iterator[Difference]:
    """The witnesses known on both sides whose values differ; those of optics only if asked for."""
    for witness, value in values.items():
        if witness.of_optics and not optics:
            continue
        other = others.get(witness)
        if other is not None and not agree(witness, value, other):
            yield Difference(witness, value, other)


def agree(witness: Witness, a: float | str, b: float | str) -> bool:
    """Returns True when two values of a witness are the same, within its limits."""
    if a == b:
        return True
    if isinstance(a, str) or isinstance(b, str):
        return folded(witness, str(a)) == folded(witness, str(b))
    apart = abs(a - b)
    if witness is Witness.ROTATOR:
        apart = min(apart % 360, 360 - apart % 360)
    return apart <= max(witness.absolute, (witness.part or 0.0) * max(abs(a), abs(b)))


def folded(witness: Witness, value: str) -> str:
    """Returns what words are compared by: a program without its version."""
    if witness is Witness.PROGRAM:
        value = _VERSION.sub("", value) or value
    return word_key(value) or value


def shown(value: float | str) -> str:
    """Returns a value as it is shown."""
    return value if isinstance(value, str) else number(value)


def _is_stacker(program: str) -> bool:
    return folded(Witness.PROGRAM, program).startswith(_STACKERS)
