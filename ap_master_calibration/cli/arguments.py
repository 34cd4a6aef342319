"""What may be said on the command line, and the settings it means."""

from __future__ import annotations

import argparse
import re
from argparse import SUPPRESS
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from ap_master_calibration import __version__
from ap_master_calibration.cli.library_options import add_library_options
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.settings import (
    LEAST_MEMORY,
    MIN_FRAMES,
    EngineChoice,
    PixInsightSettings,
    RejectionChoice,
    RejectionMethod,
    Settings,
    Tolerances,
    validate,
)
from ap_master_calibration.support.settings_file import read_settings

_Choice = TypeVar("_Choice", bound=StrEnum)

COMMANDS = {
    "run": "carry out a plan that --dryrun --json printed, or a run's plan.json",
    "demo": "make a small night of sample frames in a new folder, and masters of them",
    "library": "keep masters for other nights: add, list, audit, export for PixInsight's WBPP",
    "rehearse": "tell a recorded run again, as it went; nothing is made",
    "doctor": "say what is found on this machine, and what would be run",
}

_EPILOG = """\
other commands:
  run PLAN.json         carry out a plan that --dryrun --json printed, or a run's plan.json
  demo DIR              make a small night of sample frames in DIR, and masters of them
  library COMMAND       keep masters for other nights: add, list, audit, export for WBPP
  rehearse RUN_FOLDER   tell a recorded run again (OUT/logs/...), as it went; nothing is made
  doctor                say which engines are found on this machine and what would be run
Each has a --help of its own.

exit codes: 0 done or all up to date, 1 a step failed, 2 usage or nothing to do,
            3 an engine is missing, 130 cancelled
"""


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The options in the words; ends the program with code 2 where they make no sense.

    `command` is "make", or one of COMMANDS; a folder of such a name is given as ./demo.
    """
    if words and words[0] in COMMANDS:
        command = words[0]
        parser = argparse.ArgumentParser(
            prog=f"ap-master-calibration {command}", description=_sentence(COMMANDS[command])
        )
        _ADD[command](parser)
        options = parser.parse_args(words[1:])
        options.command = command
        return options
    return _parse_make(words)


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."


def _parse_make(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="ap-master-calibration",
        usage="ap-master-calibration IN [IN ...] OUT [options]",
        description=(
            "Finds the calibration frames in IN, groups them by their headers, matches library\n"
            "masters to the flats, and makes master bias, dark and flat frames in OUT/master.\n"
            "Frames are never altered."
        ),
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folders", nargs="+", metavar="IN OUT", help="frames, then the output")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_library(parser)
    _add_making(parser)
    _add_engine(parser)
    _add_show(parser)
    options = parser.parse_args(words)
    if len(options.folders) < 2:
        parser.error(
            "give at least one folder of frames and then the output folder: "
            "ap-master-calibration IN OUT"
        )
    *options.inputs, options.output = options.folders
    options.command = "make"
    return options


def _add_library(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("library")
    group.add_argument(
        "--bias-master-dir",
        action="append",
        default=SUPPRESS,
        metavar="DIR",
        help="a folder of master bias frames for the flats; may be given several times",
    )
    group.add_argument(
        "--dark-master-dir",
        action="append",
        default=SUPPRESS,
        metavar="DIR",
        help="a folder of master darks for the flats; may be given several times",
    )


def _add_making(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what is made")
    group.add_argument(
        "--staged",
        action="store_true",
        default=SUPPRESS,
        help="make bias, darks and flat darks first, then the flats with them",
    )
    group.add_argument(
        "--only",
        type=_kinds,
        default=SUPPRESS,
        metavar="KINDS",
        help="make only these, with commas: bias,dark,flat",
    )
    group.add_argument(
        "--rebuild",
        action="store_true",
        default=SUPPRESS,
        help="make masters again that are up to date",
    )
    group.add_argument(
        "--min-frames",
        type=_positive,
        default=SUPPRESS,
        metavar="N",
        help=f"refuse groups of fewer frames (default {MIN_FRAMES})",
    )
    group.add_argument(
        "--tolerance-temp",
        type=float,
        default=SUPPRESS,
        metavar="C",
        help="degrees within which set points (default 0.5), or the temperatures of a sensor "
        "without one (default 1), are one",
    )
    group.add_argument(
        "--tolerance-exposure",
        type=float,
        default=SUPPRESS,
        metavar="S",
        help="seconds within which exposures are one (default 0.05, or 0.5 %% if that is more)",
    )
    group.add_argument(
        "--rejection",
        type=_one_of(RejectionMethod),
        default=SUPPRESS,
        metavar="METHOD",
        help=f"{', '.join(RejectionMethod)} (default auto: by the number of frames)",
    )
    group.add_argument(
        "--sigma-low",
        type=float,
        default=SUPPRESS,
        metavar="X",
        help="limit below: in sigmas; percentile: a part, 0 to 1; minmax: a count",
    )
    group.add_argument(
        "--sigma-high",
        type=float,
        default=SUPPRESS,
        metavar="X",
        help="limit above: in sigmas; percentile: a part, 0 to 1; minmax: a count",
    )


def _add_engine(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("engine")
    group.add_argument(
        "--engine",
        type=_one_of(EngineChoice),
        default=SUPPRESS,
        metavar="ENGINE",
        help="auto, pixinsight or builtin (default auto: PixInsight where it is found)",
    )
    group.add_argument(
        "--jobs",
        type=_positive,
        default=SUPPRESS,
        metavar="N",
        help="threads of the built-in engine",
    )
    group.add_argument(
        "--memory",
        type=_memory,
        default=SUPPRESS,
        metavar="SIZE",
        help="memory the built-in engine may take, as 500M or 2G",
    )
    group.add_argument(
        "--pixinsight-binary", default=SUPPRESS, metavar="PATH", help="where PixInsight is"
    )
    group.add_argument(
        "--instance-id",
        type=_slot,
        default=SUPPRESS,
        metavar="N",
        help="PixInsight's instance slot, 1 to 256 (default 123)",
    )
    group.add_argument(
        "--no-force-exit",
        dest="force_exit",
        action="store_false",
        default=SUPPRESS,
        help="leave PixInsight open after the run",
    )
    group.add_argument(
        "--script-dir", default=SUPPRESS, metavar="DIR", help="where the script goes (OUT/logs)"
    )
    group.add_argument(
        "--script-only",
        action="store_true",
        help="write the PixInsight script, print how to run it, and stop",
    )
    group.add_argument(
        "--keep-calibrated",
        action="store_true",
        default=SUPPRESS,
        help="keep the calibrated flats PixInsight wrote in OUT/calibrated",
    )


_EVENTS = "one JSON line for each event"


def _add_show(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what is shown")
    group.add_argument(
        "--dryrun", "--dry-run", action="store_true", help="show the plan and make nothing"
    )
    _add_talk(group, "with --dryrun one JSON document, in a run one JSON line for each event")
    group.add_argument(
        "--no-cache", action="store_true", help="read every header anew, and remember nothing"
    )


def _add_talk(group: argparse._ActionsContainer, json_words: str = _EVENTS) -> None:
    group.add_argument("--json", action="store_true", help=json_words)
    group.add_argument(
        "--settings", metavar="FILE", help="a settings file to use instead of your own"
    )
    _add_loudness(group)


def _add_loudness(group: argparse._ActionsContainer) -> None:
    group.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    group.add_argument("--debug", action="store_true", help="show where an error comes from")


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", metavar="PLAN.json", help="the plan to carry out")
    _add_engine(parser)
    _add_talk(parser)


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", help="a folder that does not exist, or is empty")
    _add_engine(parser)
    _add_talk(parser)


def _add_rehearse(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="RUN_FOLDER", help="the folder of a run in OUT/logs")
    parser.add_argument(
        "--speed",
        type=_speed,
        default=1.0,
        metavar="X",
        help="how many times as fast it is told (default 1)",
    )
    parser.add_argument("--json", action="store_true", help=_EVENTS)
    _add_loudness(parser)


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    _add_engine(parser)
    _add_talk(parser, "one JSON document")
    parser.add_argument("--output", metavar="OUT", help="an output folder to look at as well")
    parser.add_argument(
        "--start", action="store_true", help="start PixInsight on a one-line script"
    )


_ADD = {
    "run": _add_run,
    "demo": _add_demo,
    "library": add_library_options,
    "rehearse": _add_rehearse,
    "doctor": _add_doctor,
}


def _one_of(choice: type[_Choice]) -> Callable[[str], _Choice]:
    def read(text: str) -> _Choice:
        try:
            return choice(text.lower())
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(choice)}") from None

    return read


def _kinds(text: str) -> tuple[Kind, ...]:
    try:
        asked = {Kind(word.strip().lower()) for word in text.split(",")}
    except ValueError:
        asked = set()
    if not asked or not asked <= set(CALIBRATION_KINDS):
        raise argparse.ArgumentTypeError(f"{text!r}: give bias, dark and flat, with commas")
    return tuple(kind for kind in CALIBRATION_KINDS if kind in asked)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _slot(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no instance slot: give 1 to 256")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.0 < speed <= _FASTEST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a speed: give a number above 0, as 10")
    return speed


_FASTEST = 1e6
_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


def _memory(text: str) -> int:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?", text.strip(), re.IGNORECASE)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no amount of memory: write 500M or 2G")
    size = int(float(found[1]) * _UNITS[found[2].upper()])
    if size < LEAST_MEMORY:
        raise argparse.ArgumentTypeError(f"{text!r} is too little: give at least 64M")
    return size


def settings_from(options: argparse.Namespace) -> Settings:
    """The user's settings file with what the options say instead.

    Raises UsageError where either cannot be.
    """
    said = vars(options)
    base = read_settings(options.settings)
    settings = replace(
        base,
        tolerances=_tolerances(base.tolerances, said),
        rejection=_rejection(base.rejection, said),
        pixinsight=_picked(base.pixinsight, said, _PIXINSIGHT),
        **_said(said, _SETTINGS),
    )
    if (wrong := validate(settings)) is not None:
        raise UsageError(wrong)
    return settings


_SETTINGS = {
    "min_frames": "min_frames",
    "staged": "staged",
    "only": "only",
    "rebuild": "rebuild",
    "engine": "engine",
    "jobs": "jobs",
    "memory": "memory",
    "bias_master_dir": "bias_libraries",
    "dark_master_dir": "dark_libraries",
}
_PIXINSIGHT = {
    "pixinsight_binary": "binary",
    "instance_id": "instance",
    "force_exit": "force_exit",
    "script_dir": "script_dir",
    "keep_calibrated": "keep_calibrated",
}


def _said(said: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """What was said of the named options, under the names of the settings."""
    found = {field: said[option] for option, field in names.items() if option in said}
    return {k: tuple(v) if isinstance(v, list) else v for k, v in found.items()}


def _picked(
    base: PixInsightSettings, said: Mapping[str, Any], names: Mapping[str, str]
) -> PixInsightSettings:
    return replace(base, **_said(said, names))


def _tolerances(base: Tolerances, said: Mapping[str, Any]) -> Tolerances:
    """A tolerance said in seconds holds alone, without the part of the exposure."""
    if "tolerance_temp" in said:
        limit = said["tolerance_temp"]
        base = replace(base, temperature=limit, set_point=limit)
    if "tolerance_exposure" in said:
        base = replace(base, exposure=said["tolerance_exposure"], exposure_part=0.0)
    return base


def _rejection(base: RejectionChoice, said: Mapping[str, Any]) -> RejectionChoice:
    """Limits kept for one method do not hold for another."""
    if "rejection" in said and said["rejection"] is not base.method:
        base = RejectionChoice(said["rejection"])
    return replace(base, **_said(said, {"sigma_low": "low", "sigma_high": "high"}))
