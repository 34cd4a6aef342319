"""The command line's options, one row each, and the settings they stand for."""

from __future__ import annotations

import argparse
import re
from argparse import SUPPRESS
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from ap_master_calibration import __version__
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.settings import (
    LEAST_MEMORY,
    MIN_FRAMES,
    EngineChoice,
    Settings,
    validate,
)
from ap_master_calibration.support.settings_file import expanded_path, read_settings

_Choice = TypeVar("_Choice", bound=StrEnum)


# --- values -------------------------------------------------------------------------------------


def folder_path(word: str) -> str:
    """Returns the path of a word, which a schedule or a shortcut passes without a shell."""
    if not word.strip():
        raise argparse.ArgumentTypeError("a path must not be empty")
    return expanded_path(word)


def _one_of(choice: type[_Choice]) -> Callable[[str], _Choice]:
    def read(word: str) -> _Choice:
        try:
            return choice(word.lower())
        except ValueError:
            raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(choice)}") from None

    return read


def _kinds(words: str) -> tuple[Kind, ...]:
    try:
        asked = {Kind(word.strip().lower()) for word in words.split(",")}
    except ValueError:
        asked = set()
    if not asked or not asked <= set(CALIBRATION_KINDS):
        raise argparse.ArgumentTypeError(f"{words!r}: give bias, dark and flat, with commas")
    return tuple(kind for kind in CALIBRATION_KINDS if kind in asked)


def _positive(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a whole number above 0")
    return int(word)


def _slot(word: str) -> int:
    if not word.isdecimal() or not 1 <= int(word) <= 256:
        raise argparse.ArgumentTypeError(f"{word!r} is no instance slot: give 1 to 256")
    return int(word)


_FASTEST = 1e6


def _speed(word: str) -> float:
    try:
        speed = float(word)
    except ValueError:
        speed = 0.0
    if not 0.0 < speed <= _FASTEST:
        raise argparse.ArgumentTypeError(f"{word!r} is not a speed: give a number above 0, as 10")
    return speed


_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


def _memory(word: str) -> int:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?", word.strip(), re.IGNORECASE)
    if match is None:
        raise argparse.ArgumentTypeError(f"{word!r} is no amount of memory: write 500M or 2G")
    size = int(float(match[1]) * _UNITS[match[2].upper()])
    if size < LEAST_MEMORY:
        raise argparse.ArgumentTypeError(f"{word!r} is too little: give at least 64M")
    return size


# --- the table ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its flags, its help, and the setting it stands for ("" for none).

    Without a `metavar` it takes no value: it is a switch that stores `stores`.
    """

    flags: str
    help: str
    metavar: str | None = None
    read: Callable[[str], Any] = str
    setting: str = ""
    several: bool = False
    stores: bool = True
    default: Any = None

    def add_to(self, group: argparse._ActionsContainer) -> None:
        """Adds the option to a parser; one that is not given leaves its setting as it is."""
        more: dict[str, Any] = {"help": self.help}
        if self.setting:
            more["default"] = SUPPRESS
            more["dest"] = self.setting
        if self.metavar is None:
            more["action"] = "store_true" if self.stores else "store_false"
        else:
            more |= {"default": self.default, "metavar": self.metavar, "type": self.read, **more}
            more["action"] = "append" if self.several else "store"
        group.add_argument(*self.flags.split(), **more)


_LIBRARY = (
    Option(
        "--bias-master-dir",
        "a folder of master bias frames for the flats; may be given several times",
        "DIR",
        folder_path,
        "bias_libraries",
        several=True,
    ),
    Option(
        "--dark-master-dir",
        "a folder of master darks for the flats; may be given several times",
        "DIR",
        folder_path,
        "dark_libraries",
        several=True,
    ),
)
_LIMIT = "limit {side}: in sigmas; percentile: a part, 0 to 1; minmax: a count"
_MAKING = (
    Option(
        "--staged",
        "make bias, darks and flat darks first, then the flats with them",
        setting="staged",
    ),
    Option("--only", "make only these, with commas: bias,dark,flat", "KINDS", _kinds, "only"),
    Option("--rebuild", "make masters again that are up to date", setting="rebuild"),
    Option(
        "--keep-other-engine",
        "leave masters that another engine made of the same frames as they are",
        setting="keep_other_engine",
    ),
    Option(
        "--min-frames",
        f"refuse groups of fewer frames (default {MIN_FRAMES})",
        "N",
        _positive,
        "min_frames",
    ),
    Option(
        "--tolerance-temp",
        "degrees within which set points (default 0.5), or the temperatures of a sensor without "
        "one (default 1), are one",
        "C",
        float,
        "tolerances.temperature",
    ),
    Option(
        "--tolerance-exposure",
        "seconds within which exposures are one (default 0.05, or 0.5 %% if that is more)",
        "S",
        float,
        "tolerances.exposure",
    ),
    Option(
        "--rejection",
        f"{', '.join(RejectionMethod)} (default auto: by the number of frames)",
        "METHOD",
        _one_of(RejectionMethod),
        "rejection.method",
    ),
    Option("--sigma-low", _LIMIT.format(side="below"), "X", float, "rejection.low"),
    Option("--sigma-high", _LIMIT.format(side="above"), "X", float, "rejection.high"),
)
_ENGINE = (
    Option(
        "--engine",
        "auto, pixinsight or builtin (default auto: PixInsight where it is found)",
        "ENGINE",
        _one_of(EngineChoice),
        "engine",
    ),
    Option("--jobs", "threads of the built-in engine", "N", _positive, "jobs"),
    Option(
        "--memory", "memory the built-in engine may take, as 500M or 2G", "SIZE", _memory, "memory"
    ),
    Option("--pixinsight-binary", "where PixInsight is", "PATH", folder_path, "pixinsight.binary"),
    Option(
        "--instance-id",
        "PixInsight's instance slot, 1 to 256 (default 123)",
        "N",
        _slot,
        "pixinsight.instance",
    ),
    Option(
        "--no-force-exit",
        "leave PixInsight open after the run, and wait until you close it",
        setting="pixinsight.force_exit",
        stores=False,
    ),
    Option(
        "--script-dir",
        "where the script goes (OUT/logs)",
        "DIR",
        folder_path,
        "pixinsight.script_dir",
    ),
    Option("--script-only", "write the PixInsight script, print how to run it, and stop"),
    Option(
        "--keep-calibrated",
        "keep the calibrated flats PixInsight wrote in OUT/calibrated",
        setting="pixinsight.keep_calibrated",
    ),
)
_NO_CACHE = Option("--no-cache", "read every header anew, and remember nothing")
_SETTINGS = Option("--settings", "a settings file to use instead of your own", "FILE", folder_path)
_QUIET = Option("-q --quiet", "say nothing but errors")
_DEBUG = Option("--debug", "show where an error comes from, and log the details")


def _json(printed: str = "one JSON line for each event") -> Option:
    return Option("--json", printed)


_SHOWN = (
    Option("--dryrun --dry-run", "show the plan and make nothing"),
    _json("with --dryrun one JSON document, in a run one JSON line for each event"),
    _SETTINGS,
    _QUIET,
    _DEBUG,
    _NO_CACHE,
)
_GROUPS = {
    "library": _LIBRARY,
    "what is made": _MAKING,
    "engine": _ENGINE,
    "what is shown": _SHOWN,
}
_BY_SETTING = {o.setting: o for rows in _GROUPS.values() for o in rows if o.setting}


@dataclass(frozen=True, slots=True)
class Command:
    """A command beside the making of masters: its help, its one argument, and its options."""

    help: str
    options: tuple[Option, ...] = ()
    argument: str = ""
    metavar: str = ""
    argument_help: str = ""


COMMANDS = {
    "run": Command(
        "carry out a plan that --dryrun --json printed, or a run's plan.json",
        (*_ENGINE, _json(), _SETTINGS, _QUIET, _DEBUG),
        "plan",
        "PLAN.json",
        "the plan to carry out",
    ),
    "demo": Command(
        "make a small night of sample frames in a new folder, and masters of them",
        (*_ENGINE, _json(), _SETTINGS, _QUIET, _DEBUG),
        "folder",
        "DIR",
        "a folder that does not exist, or is empty",
    ),
    "library": Command(
        "keep masters for other nights: add, list, audit, export for PixInsight's WBPP"
    ),
    "rehearse": Command(
        "tell a recorded run again, as it went; nothing is made",
        (
            Option(
                "--speed", "how many times as fast it is told (default 1)", "X", _speed, default=1.0
            ),
            _json(),
            _QUIET,
            _DEBUG,
        ),
        "folder",
        "RUN_FOLDER",
        "the folder of a run in OUT/logs",
    ),
    "doctor": Command(
        "say what is found on this machine, and what would be run",
        (
            *_ENGINE,
            _json("one JSON document"),
            _SETTINGS,
            _QUIET,
            _DEBUG,
            Option("--output", "an output folder to look at as well", "OUT", folder_path),
            Option("--start", "start PixInsight on a one-line script"),
        ),
    ),
}

_EPILOG = """\
other commands:
  run PLAN.json         carry out a plan that --dryrun --json printed, or a run's plan.json
  demo DIR              make a small night of sample frames in DIR, and masters of them
  library COMMAND       keep masters for other nights: add, list, audit, export for WBPP
  rehearse RUN_FOLDER   tell a recorded run again (OUT/logs/...), as it went; nothing is made
  doctor                say which engines are found on this machine and what would be run
Each has a --help of its own.

exit codes: 0 done, or nothing to do, 1 a step failed, 2 usage, 3 an engine is missing,
            130 cancelled
"""

LIBRARY_COMMANDS = {
    "add": Command(
        "Copy masters into a library, each to its place.",
        (
            Option(
                "--to",
                "the library (default: the only one of your settings)",
                "LIBRARY",
                folder_path,
            ),
            Option("--dryrun --dry-run", "say what would be done, and do nothing"),
        ),
    ),
    "list": Command("List the masters of a library with their age."),
    "audit": Command("Say what is the matter with a library."),
    "export": Command("Copy masters into a folder laid out for WBPP."),
}
_LIBRARY_EPILOGS = {
    "add": """\
A master goes to LIBRARY/MASTER BIAS|MASTER DARK/<camera>/ or
LIBRARY/MASTER FLAT/<camera>/<optic>/DATE_<night>/, named by what it says of itself.
It is never written over another one. An older master of the same camera, settings,
set point and exposure (for flats: night, filter, optic) is kept beside it in the
folder "superseded".

exit codes: 0 all added or there already, 1 some could not be, 2 usage or no master
""",
    "list": """\
exit codes: 0 listed, 2 usage
""",
    "audit": """\
It finds files that cannot be read, masters that do not say what they are for, the same
file twice, several masters of one key, set points without exposures that others have,
darks without a bias, and biases and darks older than a year.

exit codes: 0 nothing to mend, 1 something found, 2 usage or no master
""",
    "export": """\
WBPP is PixInsight's WeightedBatchPreprocessing. The masters are copied into folders
that tell the grouping keywords it needs; a text file beside them says what to do.

exit codes: 0 written, 1 it could not be, 2 usage or no master
""",
}


# --- parsing ------------------------------------------------------------------------------------


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Returns the options in the words; ends the program with code 2 where they make no sense.

    `command` is "make", or one of COMMANDS; a folder of such a name is given as ./demo.
    """
    if not words or words[0] not in COMMANDS:
        return _parse_make(words)
    name, command = words[0], COMMANDS[words[0]]
    parser = argparse.ArgumentParser(
        prog=f"ap-master-calibration {name}",
        description=command.help[0].upper() + command.help[1:] + ".",
    )
    if name == "library":
        _add_library_commands(parser)
    if command.argument:
        parser.add_argument(
            command.argument, metavar=command.metavar, help=command.argument_help, type=folder_path
        )
    engine = parser.add_argument_group("engine") if _ENGINE[0] in command.options else parser
    for option in command.options:
        option.add_to(engine if option in _ENGINE else parser)
    options = parser.parse_args(words[1:])
    options.command = name
    return options


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
    parser.add_argument(
        "folders", nargs="+", metavar="IN OUT", help="frames, then the output", type=folder_path
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    for title, rows in _GROUPS.items():
        group = parser.add_argument_group(title)
        for option in rows:
            option.add_to(group)
    options = parser.parse_args(words)
    if len(options.folders) < 2:
        parser.error(
            "give at least one folder of frames and then the output folder: "
            "ap-master-calibration IN OUT"
        )
    *options.inputs, options.output = options.folders
    options.command = "make"
    return options


def _add_library_commands(parser: argparse.ArgumentParser) -> None:
    """Adds the four commands; which one was given is `library_command`."""
    commands = parser.add_subparsers(dest="library_command", required=True, metavar="COMMAND")
    for name, command in LIBRARY_COMMANDS.items():
        words = command.help
        inner = commands.add_parser(
            name,
            help=words[0].lower() + words[1:].rstrip("."),
            description=words,
            epilog=_LIBRARY_EPILOGS[name],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name in ("add", "export"):
            inner.add_argument(
                "masters",
                nargs="+",
                metavar="MASTER_OR_FOLDER",
                help="a master, or a folder with masters, as the output of a run",
                type=folder_path,
            )
        else:
            inner.add_argument(
                "libraries",
                nargs="*",
                metavar="LIBRARY",
                help="a library folder (default: those of your settings)",
                type=folder_path,
            )
        if name == "export":
            inner.add_argument(
                "--to",
                required=True,
                metavar="FOLDER",
                help="a new or empty folder",
                type=folder_path,
            )
        no_cache = Option("--no-cache", "read every header anew")
        shared = (_json("one JSON document"), _SETTINGS, no_cache, _QUIET, _DEBUG)
        for option in (*command.options, *shared):
            option.add_to(inner)


# --- settings -----------------------------------------------------------------------------------


def settings_from(options: argparse.Namespace) -> Settings:
    """Returns the user's settings file with what the options say instead.

    Raises UsageError where either cannot be.
    """
    given = {k: v for k, v in vars(options).items() if k in _BY_SETTING}
    settings = read_settings(options.settings)
    method = given.get("rejection.method")
    if method is not None and method is not settings.rejection.method:
        # limits kept for one method do not hold for another
        settings = replace(settings, rejection=RejectionChoice(method))
    if "tolerances.temperature" in given:
        given["tolerances.set_point"] = given["tolerances.temperature"]
    if "tolerances.exposure" in given:  # seconds alone, without the part of the exposure
        given["tolerances.exposure_part"] = 0.0
    for key, value in given.items():
        settings = _with(settings, key, tuple(value) if isinstance(value, list) else value)
    if (wrong := validate(settings)) is not None:
        raise UsageError(wrong)
    return settings


def _with(settings: Settings, key: str, value: Any) -> Settings:
    table, _, name = key.rpartition(".")
    if not table:
        return replace(settings, **{name: value})
    changed: Any = replace(getattr(settings, table), **{name: value})
    changes: Mapping[str, Any] = {table: changed}
    return replace(settings, **changes)
