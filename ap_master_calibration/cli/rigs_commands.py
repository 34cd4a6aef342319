"""The `rigs` commands: list, add, remove; each returns its exit code."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from ap_master_calibration import cli
from ap_master_calibration.cli.arguments import with_options
from ap_master_calibration.cli.checked_plan import scan_inputs
from ap_master_calibration.documents import to_plain
from ap_master_calibration.errors import UsageError
from ap_master_calibration.formatting import printable
from ap_master_calibration.rigs.rig import Rig, find_rig, rig_key, rigs_fault
from ap_master_calibration.rigs.rig_choice import cameras_of, raw_frames, shared_cameras
from ap_master_calibration.rigs.rig_texts import rig_lines
from ap_master_calibration.rigs.rigs_file import read_rigs, rigs_path, write_rigs
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.win_files import in_words
from ap_master_calibration.text import text


def show_rigs(options: argparse.Namespace) -> int:
    """Lists the rigs."""
    path = rigs_path(options.settings)
    rigs = read_rigs(path)
    if options.json:
        print(json.dumps({"path": path, "rigs": to_plain(rigs)}))
        return cli.DONE
    for rig in rigs:
        _say(options, rig.name)
        for line in rig_lines(rig):
            _say(options, f"  {line}")
    _say(options, f"{len(rigs) or 'No'} {'rig' if len(rigs) == 1 else 'rigs'}, kept in {path}.")
    return cli.DONE


def add_rig(options: argparse.Namespace) -> int:
    """Adds a rig of what the options say; what they do not say is left to the settings."""
    path = rigs_path(options.settings)
    rigs = read_rigs(path)
    rig = _rig_of(options)
    if rig_key(rig.name) in {rig_key(other.name) for other in rigs}:
        raise UsageError(text("there is a rig {rig} already: remove it first", rig=rig.name))
    if (fault := rigs_fault([rig])) is not None:
        raise UsageError(fault)
    _write((*rigs, rig), path)
    code = _shown(options, f"added the rig {rig.name}", rig)
    for note in shared_cameras(rig, rigs):
        _say(options, f"Note: {note}.")
    return code


def remove_rig(options: argparse.Namespace) -> int:
    """Removes a rig."""
    path = rigs_path(options.settings)
    rigs = read_rigs(path)
    rig = find_rig(rigs, options.name)
    _write([other for other in rigs if other != rig], path)
    return _shown(options, f"removed the rig {rig.name}", rig)


def _rig_of(options: argparse.Namespace) -> Rig:
    given = vars(options)
    rejection = any(key.startswith("rejection.") for key in given)
    settings = with_options(Settings(), options)
    return Rig(
        " ".join(options.name.split()),
        tuple(dict.fromkeys((*(options.camera or ()), *_cameras_below(options)))),
        settings.bias_libraries,
        settings.dark_libraries,
        options.output,
        settings.engine if "engine" in given else None,
        settings.rejection if rejection else None,
    )


def _cameras_below(options: argparse.Namespace) -> list[str]:
    """Returns the cameras of the frames in the folder that is given; UsageError where none is."""
    folder = getattr(options, "from")
    if folder is None:
        return []
    cameras = cameras_of(raw_frames(scan_inputs([folder], None, cached=True).frames))
    if not cameras:
        raise UsageError(text("no calibration frame in {folder} names its camera", folder=folder))
    return cameras


def _write(rigs: Sequence[Rig], path: str) -> None:
    try:
        write_rigs(rigs, path)
    except OSError as error:
        raise UsageError(
            text("cannot write {path}: {reason}", path=path, reason=in_words(error))
        ) from error


def _shown(options: argparse.Namespace, done: str, rig: Rig) -> int:
    if options.json:
        print(json.dumps(to_plain(rig)))
    else:
        _say(options, f"{done[0].upper()}{done[1:]}.")
    return cli.DONE


def _say(options: argparse.Namespace, line: str) -> None:
    if not options.quiet and not options.json:
        print(printable(line))
