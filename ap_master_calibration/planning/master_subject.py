"""Says of a step's master what its certificate needs: frames, calibrators, bias, older master."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ap_master_calibration.frames import DARKS, Frame, Kind, Source
from ap_master_calibration.groups import Group, optic_of
from ap_master_calibration.library.index import made_at
from ap_master_calibration.library.naming import MasterKey, master_key
from ap_master_calibration.planning.plan import Plan, Recipe, Step
from ap_master_calibration.quality.certifying import MasterSubject

LastMasters = Mapping[MasterKey, str]
"""The newest master of each key, by its path."""


def subject_of(step: Step, plan: Plan, path: str, previous: str | None = None) -> MasterSubject:
    """Returns the master of a step, lying at `path`, as a subject of tests.

    It is compared with the one of the library, else with `previous`, which it replaces.
    """
    return MasterSubject(
        path,
        step.kind,
        mosaic=any(card.name == "BAYERPAT" for card in step.keywords),
        frames=[source.path for source in step.frames],
        pedestal=_pedestal(step),
        bias=_bias_of(step, plan),
        previous=previous if step.previous is None or _is_output(step) else step.previous,
        rejection=step.rejection,
    )


def _is_output(step: Step) -> bool:
    """True where the last master of the library is the one that is replaced."""
    return os.path.realpath(step.previous or "") == os.path.realpath(step.output)


def frames_are_there(sources: Iterable[Source]) -> bool:
    """Returns True where all frames of a step are as they were when it was planned."""
    try:
        statuses = ((source, os.stat(source.path)) for source in sources)
        return all((s.st_size, s.st_mtime_ns) == (f.bytes, f.mtime_ns) for f, s in statuses)
    except OSError:
        return False


def _pedestal(step: Step) -> str | None:
    """The master that is subtracted from a flat as a whole, so that light is left."""
    dark = step.recipe in (Recipe.DARK, Recipe.BIAS_AND_DARK)
    calibrator = step.dark if dark else step.bias
    return None if calibrator is None else calibrator.path


def _bias_of(step: Step, plan: Plan) -> str | None:
    """The master bias of the same setup in the plan, of whatever temperature, for a dark."""
    if step.kind not in DARKS:
        return None
    setup = replace(step.setup, temperature=None)
    same = (
        other.output
        for other in plan.steps
        if other.kind is Kind.BIAS and replace(other.setup, temperature=None) == setup
    )
    return next(same, None)


# --- the last one of the same key ---------------------------------------------------------------


def last_masters(masters: Iterable[Frame]) -> LastMasters:
    """Returns the newest of a library's masters for each key; of flats, that of any night."""
    newest: dict[MasterKey, Frame] = {}
    for master in masters:
        key = _key(master)
        other = newest.get(key)
        if other is None or (made_at(master) or 0.0) > (made_at(other) or 0.0):
            newest[key] = master
    return {key: master.path for key, master in newest.items()}


def last_master_for(group: Group, masters: LastMasters) -> str | None:
    """Returns the path of the last master of a group's key; None where there is none."""
    if not masters:
        return None
    telescope, focal_length = optic_of(group)
    master = replace(
        group.frames[0],
        kind=group.kind,
        master=True,
        setup=group.setup,
        exposure=group.exposure,
        filter=group.filter,
        set_point=group.setup.temperature if group.regulated else None,
        telescope=telescope,
        focal_length=focal_length,
        part=group.part,
    )
    return masters.get(_key(master))


def last_master_like(master: Frame, masters: LastMasters) -> str | None:
    """Returns the path of the last master of another one's key; None where there is none."""
    return masters.get(_key(master))


def _key(master: Frame) -> MasterKey:
    return master_key(replace(master, night=None))
