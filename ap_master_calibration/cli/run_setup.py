"""Settles what a run starts from: its frames, rig, settings, engine and output folder."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass

from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.cli.checked_plan import scan_inputs
from ap_master_calibration.engines.base import Engine
from ap_master_calibration.engines.registry import choose_engine
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import CALIBRATION_KINDS, Frame
from ap_master_calibration.planning.overrides import read_overrides
from ap_master_calibration.planning.planner import is_wanted
from ap_master_calibration.rigs.rig import Rig, find_rig
from ap_master_calibration.rigs.rig_choice import (
    RigChoice,
    output_by_rig,
    rig_by_camera,
    rig_by_hand,
)
from ap_master_calibration.rigs.rigs_file import read_rigs, rigs_path
from ap_master_calibration.scanning.scan import ScanResult
from ap_master_calibration.settings import Settings
from ap_master_calibration.text import Text, text

SCRIPT = "a script for PixInsight"


@dataclass(frozen=True, slots=True)
class RunSetup:
    """What a plan is made of. `engine` is None for a script alone; `by` names it in a sentence.

    `notes` say which rig was applied and why.
    """

    found: ScanResult
    output: str
    settings: Settings
    engine: Engine | None
    by: str
    notes: tuple[Text, ...]


def run_setup(options: argparse.Namespace) -> RunSetup:
    """Scans the inputs and chooses what the options leave open; raises UsageError, EngineMissing.

    What can be chosen without the frames is chosen first: a scan may take long.
    """
    rigs = () if options.no_rig else read_rigs(rigs_path(options.settings))
    choice = _choice_before_scan(rigs, options)
    chosen = None if choice is None else _with_engine(options, choice.rig)
    cached = not options.no_cache
    found = scan_inputs(options.inputs, options.output, cached=cached)
    frames = _frames_to_use(found, options)
    if choice is not None:
        choice = choice if choice.rig is None else rig_by_hand(choice.rig, frames)
    else:
        choice = rig_by_camera(rigs, frames)
        if choice.undecided:
            raise UsageError(
                text(
                    "{reason}; choose a rig for all of them with --rig NAME, or none with --no-rig",
                    reason=choice.why or "",
                )
            )
    settings, engine, by = chosen or _with_engine(options, choice.rig)
    if options.output is not None:
        return RunSetup(found, options.output, settings, engine, by, choice.notes(None))
    output = _output_by_pattern(choice, found, options.inputs[0])
    if os.path.isdir(output):  # it may lie among the frames, with masters of an earlier run
        found = scan_inputs(options.inputs, output, cached=cached, by_pattern=True)
    return RunSetup(found, output, settings, engine, by, choice.notes(output))


def _choice_before_scan(rigs: tuple[Rig, ...], options: argparse.Namespace) -> RigChoice | None:
    """Returns the choice that no frame can change; None where the camera decides."""
    if options.rig is not None:
        choice = rig_by_hand(find_rig(rigs, options.rig), ())
    elif not rigs:
        choice = RigChoice()
    else:
        return None
    if options.output is None and (choice.rig is None or choice.rig.output is None):
        raise _no_output(choice.rig)
    return choice


def _with_engine(
    options: argparse.Namespace, rig: Rig | None
) -> tuple[Settings, Engine | None, str]:
    settings = settings_from(options, rig)
    if rig is not None:
        _check_libraries(rig, settings)
    if options.script_only:
        return settings, None, SCRIPT
    return settings, *choose_engine(settings)


def _check_libraries(rig: Rig, settings: Settings) -> None:
    """Raises UsageError where a library of the rig that is in use is not there."""
    own = (*rig.bias_libraries, *rig.dark_libraries)
    for folder in (*settings.bias_libraries, *settings.dark_libraries):
        if folder in own and not os.path.exists(folder):
            raise UsageError(
                text(
                    "the library {folder} of the rig {rig} is not there: connect its disk, or "
                    "change the rig",
                    folder=folder,
                    rig=rig.name,
                )
            )


def _frames_to_use(found: ScanResult, options: argparse.Namespace) -> list[Frame]:
    """Returns the frames of wanted kinds, with what was decided by hand for an output folder."""
    frames = found.frames
    if options.output is not None:
        frames, _ = read_overrides(options.output).apply(frames)
    only = vars(options).get("only", CALIBRATION_KINDS)
    return [frame for frame in frames if is_wanted(frame.kind, only)]


def _output_by_pattern(choice: RigChoice, found: ScanResult, given: str) -> str:
    """Returns the output folder by the pattern of the rig in use; UsageError where it has none."""
    rig = choice.rig
    if rig is None and choice.why is not None:
        raise UsageError(text("{reason}: give the output folder too", reason=choice.why))
    base = given if os.path.isdir(given) else os.path.dirname(given)
    output = None if rig is None else output_by_rig(rig, found.frames, base)
    if rig is None or output is None:
        raise _no_output(rig)
    return output


def _no_output(rig: Rig | None) -> UsageError:
    if rig is None:
        return UsageError(
            text(
                "give at least one folder of frames and then the output folder: "
                "ap-master-calibration IN OUT"
            )
        )
    return UsageError(
        text(
            "the rig {rig} has no output pattern: give the output folder after that of the frames",
            rig=rig.name,
        )
    )
