"""The commands and options of the command line, one row each, and the settings they change."""

from __future__ import annotations

import argparse
import re
from argparse import SUPPRESS
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from ap_master_calibration import __version__
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import CALIBRATION_KINDS, Kind
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.settings import (
    LEAST_MEMORY,
    MIN_FRAMES,
    CheckMode,
    EngineChoice,
    Settings,
    validate,
)
from ap_master_calibration.support.real_path import expanded_path

if TYPE_CHECKING:
    from ap_master_calibration.rigs.rig import Rig

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


def _kinds(written: str) -> tuple[Kind, ...]:
    try:
        asked = {Kind(word.strip().lower()) for word in written.split(",")}
    except ValueError:
        asked = set()
    if not asked or not asked <= set(CALIBRATION_KINDS):
        raise argparse.ArgumentTypeError(f"{written!r}: give bias, dark and flat, with commas")
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
    required: bool = False

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
            more["required"] = self.required
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
_RIG = (
    Option("--rig", "the rig to use, by its name (default: the one that has the camera)", "NAME"),
    Option("--no-rig", "use no rig, whatever the camera is"),
)
_COMPARED = tuple(
    replace(option, help=option.help.replace("for the flats", "to compare darks with"))
    for option in _LIBRARY
)
_LIMIT = "limit {side}: in sigmas; percentile: a part, 0 to 1; minmax: a count"
_ONLY = Option("--only", "make only these, with commas: bias,dark,flat", "KINDS", _kinds, "only")
_REJECTION = (
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
_MAKING = (
    Option(
        "--staged",
        "make bias, darks and flat darks first, then the flats with them",
        setting="staged",
    ),
    _ONLY,
    Option(
        "--check",
        "what to do with odd frames: warn, leave-out, or off to compare none (default warn)",
        "MODE",
        _one_of(CheckMode),
        "check",
    ),
    Option(
        "--rebuild", "make all masters again, even those that are up to date", setting="rebuild"
    ),
    Option(
        "--keep-other-engine",
        "keep masters that another engine made of the same frames",
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
    *_REJECTION,
)
_ENGINE_CHOICE = Option(
    "--engine",
    "auto, pixinsight or builtin (default auto: PixInsight where it is found)",
    "ENGINE",
    _one_of(EngineChoice),
    "engine",
)
_ENGINE = (
    _ENGINE_CHOICE,
    Option("--jobs", "threads of the built-in engine", "N", _positive, "jobs"),
    Option(
        "--memory",
        "memory the built-in engine may use, such as 500M or 2G",
        "SIZE",
        _memory,
        "memory",
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
        "where the script is written (default OUT/logs)",
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
_NO_CACHE = Option("--no-cache", "read every header again, and keep nothing for the next scan")
_SETTINGS = Option("--settings", "a settings file to use instead of your own", "FILE", folder_path)
_QUIET = Option("-q --quiet", "print nothing but errors")
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


@dataclass(frozen=True, slots=True)
class PathArgument:
    """A path (or what `read` makes of it) that a command takes without a flag.

    `nargs` is argparse's.
    """

    name: str
    metavar: str
    help: str
    nargs: str | None = None
    read: Callable[[str], str] = folder_path

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        """Adds the argument to a parser."""
        parser.add_argument(
            self.name, nargs=self.nargs, metavar=self.metavar, help=self.help, type=self.read
        )


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its help, the function that carries it out, and what it takes.

    The function is written as `module:name`, the module being one of this package, and is called
    with the options; it is loaded only when the command runs, so that --help stays quick. Options
    stand under their title in the help; those under "" come first. A command with `commands`
    carries out one of these.
    """

    help: str
    function: str = ""
    arguments: tuple[PathArgument, ...] = ()
    options: Mapping[str, Sequence[Option]] = field(default_factory=dict)
    commands: Mapping[str, Command] = field(default_factory=dict)
    description: str = ""
    usage: str | None = None
    epilog: str | None = None

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        """Adds the command's arguments, options and commands to its parser."""
        parser.set_defaults(function=self.function)
        for argument in self.arguments:
            argument.add_to(parser)
        for title, options in self.options.items():
            group = parser.add_argument_group(title) if title else parser
            for option in options:
                option.add_to(group)
        if self.commands:
            commands = parser.add_subparsers(required=True, metavar="COMMAND")
            for name, command in self.commands.items():
                command.add_to(
                    commands.add_parser(name, help=command.help, **command.parser_texts())
                )

    def parser_texts(self) -> dict[str, Any]:
        """Returns what argparse prints around the arguments."""
        sentence = f"{self.help[0].upper()}{self.help[1:]}."
        return {
            "usage": self.usage,
            "description": self.description or sentence,
            "epilog": self.epilog,
            "formatter_class": argparse.RawDescriptionHelpFormatter,
        }


_MASTERS = PathArgument(
    "masters", "MASTER_OR_FOLDER", "a master, or a folder with masters, as the output of a run", "+"
)
_LIBRARIES = PathArgument(
    "libraries", "LIBRARY", "a library folder (default: those of your settings)", "*"
)
_LIBRARY_RIG = Option("--rig", "the libraries of a rig instead of those of your settings", "NAME")
_LIBRARY_SHOWN = (
    _json("one JSON document"),
    _SETTINGS,
    Option("--no-cache", "read every header again"),
    _QUIET,
    _DEBUG,
)
_LIBRARY_COMMANDS = {
    "add": Command(
        "copy masters into a library, each to its place",
        "library_commands:add",
        (_MASTERS,),
        {
            "": (
                Option(
                    "--to",
                    "the library (default: the only one of your settings)",
                    "LIBRARY",
                    folder_path,
                ),
                Option("--dryrun --dry-run", "show what would be done, and do nothing"),
                _LIBRARY_RIG,
                *_LIBRARY_SHOWN,
            )
        },
        epilog="""\
A master goes to LIBRARY/MASTER BIAS|MASTER DARK/<camera>/ or
LIBRARY/MASTER FLAT/<camera>/<optic>/DATE_<night>/, named by what it says of itself.
It is never written over another one. An older master of the same camera, settings,
set point and exposure (for flats: night, filter, optic) is kept beside it in the
folder "superseded".

exit codes: 0 all added or there already, 1 some could not be, 2 usage or no master
""",
    ),
    "list": Command(
        "list the masters of a library with their age",
        "library_commands:show_list",
        (_LIBRARIES,),
        {"": (_LIBRARY_RIG, *_LIBRARY_SHOWN)},
        epilog="exit codes: 0 listed, 2 usage\n",
    ),
    "audit": Command(
        "report problems in a library",
        "library_commands:show_audit",
        (_LIBRARIES,),
        {"": (_LIBRARY_RIG, *_LIBRARY_SHOWN)},
        epilog="""\
It finds files that cannot be read, masters that do not say what they are for, the same
file twice, several masters of one key, set points without exposures that others have,
darks without a bias, and biases and darks older than a year.

exit codes: 0 nothing to mend, 1 something found, 2 usage or no master
""",
    ),
    "export": Command(
        "copy masters into a folder laid out for WBPP",
        "library_commands:export",
        (_MASTERS,),
        {
            "": (
                Option("--to", "a new or empty folder", "FOLDER", folder_path, required=True),
                *_LIBRARY_SHOWN,
            )
        },
        epilog="""\
WBPP is PixInsight's WeightedBatchPreprocessing. The masters are copied into folders
that tell the grouping keywords it needs; a text file beside them says what to do.

exit codes: 0 written, 1 it could not be, 2 usage or no master
""",
    ),
}

_RIG_NAME = PathArgument("name", "NAME", "the name of a rig", read=str)
_RIGS_SHOWN = (_json("one JSON document"), _SETTINGS, _QUIET, _DEBUG)
_RIGS_COMMANDS = {
    "list": Command(
        "list the rigs with what each has",
        "rigs_commands:show_rigs",
        options={"": _RIGS_SHOWN},
        epilog="exit codes: 0 listed, 2 usage\n",
    ),
    "add": Command(
        "add a rig",
        "rigs_commands:add_rig",
        (_RIG_NAME,),
        {
            "": (
                Option(
                    "--camera",
                    "a camera of the rig, as headers write it; may be given several times",
                    "CAMERA",
                    several=True,
                ),
                Option("--from", "a folder whose frames name the cameras", "IN", folder_path),
                *_LIBRARY,
                Option(
                    "--output",
                    "the output folder of its frames, such as {night}/masters, below theirs",
                    "PATTERN",
                ),
                _ENGINE_CHOICE,
                *_REJECTION,
                *_RIGS_SHOWN,
            )
        },
        epilog="""\
What is not given is as in your settings. A pattern may hold {night}, {camera} and {rig}.

exit codes: 0 added, 2 usage, or a rig of that name is there
""",
    ),
    "remove": Command(
        "remove a rig; its libraries and masters stay as they are",
        "rigs_commands:remove_rig",
        (_RIG_NAME,),
        {"": _RIGS_SHOWN},
        epilog="exit codes: 0 removed, 2 usage, or there is no such rig\n",
    ),
}

_VERIFY_CODES = """\
The raw frames of a master are found by the plan of its run, in the output folder it was made
in. Where they are gone or have changed, only the master's own pixels are tested.

exit codes: 0 all good, 1 one to look at, bad or unreadable, 2 usage, or nothing to verify
"""
_CHECK_CODES = """\
exit codes: 0 nothing odd, 1 something odd, 2 usage, or nothing to check
"""
COMMANDS = {
    "run": Command(
        "carry out a plan that --dryrun --json printed, or a run's plan.json",
        "commands:run_plan",
        (PathArgument("plan", "PLAN.json", "the plan to carry out"),),
        {"engine": _ENGINE, "": (_json(), _SETTINGS, _QUIET, _DEBUG)},
    ),
    "demo": Command(
        "make a small night of sample frames in a new folder, and masters of them",
        "commands:demo",
        (PathArgument("folder", "DIR", "a folder that does not exist, or is empty"),),
        {"engine": _ENGINE, "": (_json(), _SETTINGS, _QUIET, _DEBUG)},
    ),
    "library": Command(
        "keep masters for other nights: add, list, audit, export for WBPP",
        commands=_LIBRARY_COMMANDS,
    ),
    "rigs": Command(
        "keep libraries, output folder, engine and rejection for a camera: list, add, remove",
        commands=_RIGS_COMMANDS,
    ),
    "check": Command(
        "compare every frame with its series, and list the odd ones; nothing is made",
        "check_command:check",
        (PathArgument("inputs", "IN", "a folder with frames, or a frame", "+"),),
        {
            "": (
                replace(_ONLY, help="check only these, with commas: bias,dark,flat"),
                *_COMPARED,
                Option("--jobs", "threads to check with", "N", _positive, "jobs"),
                Option("--memory", "memory it may take, as 500M or 2G", "SIZE", _memory, "memory"),
                _json("one JSON document"),
                _SETTINGS,
                _QUIET,
                _DEBUG,
                _NO_CACHE,
            )
        },
        epilog=_CHECK_CODES,
    ),
    "verify": Command(
        "test finished masters, and list what is not good; nothing is changed",
        "verify_command:verify",
        (_MASTERS,),
        {
            "": (
                Option(
                    "--against",
                    "an older master to compare with, or a folder that has it, as a library",
                    "OLD",
                    folder_path,
                ),
                _json("one JSON document"),
                _QUIET,
                _DEBUG,
                _NO_CACHE,
            )
        },
        epilog=_VERIFY_CODES,
    ),
    "rehearse": Command(
        "replay a recorded run as it went; nothing is made",
        "rehearse_command:rehearse",
        (PathArgument("folder", "RUN_FOLDER", "the folder of a run in OUT/logs"),),
        {
            "": (
                Option(
                    "--speed",
                    "how many times as fast (default 1)",
                    "X",
                    _speed,
                    default=1.0,
                ),
                _json(),
                _QUIET,
                _DEBUG,
            )
        },
    ),
    "doctor": Command(
        "show which engines this machine has, and what would be run",
        "doctor_command:doctor",
        options={
            "engine": _ENGINE,
            "": (
                _json("one JSON document"),
                _SETTINGS,
                _QUIET,
                _DEBUG,
                Option("--output", "an output folder to check as well", "OUT", folder_path),
                Option("--start", "start PixInsight on a one-line script"),
            ),
        },
    ),
}
"""Every command but the making of masters, which has no name of its own."""


def _make_epilog() -> str:
    """Returns the list of the other commands, and the exit codes."""
    rows = {
        " ".join((name, *(a.metavar for a in c.arguments), *("COMMAND",) * bool(c.commands))): c
        for name, c in COMMANDS.items()
    }
    listed = "\n".join(f"  {written:<21} {command.help}" for written, command in rows.items())
    return f"other commands:\n{listed}\nEach has a --help of its own.\n\n{_EXIT_CODES}"


_EXIT_CODES = """\
exit codes: 0 done, or nothing to do, 1 a step failed, 2 usage, 3 an engine is missing,
            130 cancelled
"""
MAKE = Command(
    "make master bias, dark and flat frames",
    "commands:make",
    (PathArgument("folders", "IN OUT", "frames, then the output (default: that of the rig)", "+"),),
    {
        "rig": _RIG,
        "library": _LIBRARY,
        "what is made": _MAKING,
        "engine": _ENGINE,
        "what is shown": _SHOWN,
    },
    description=(
        "Finds the calibration frames in IN, groups them by their headers, matches library\n"
        "masters to the flats, and makes master bias, dark and flat frames in OUT/master.\n"
        "Frames are never altered."
    ),
    usage="ap-master-calibration IN [IN ...] OUT [options]",
    epilog=_make_epilog(),
)
_SETTING_NAMES = {o.setting for options in MAKE.options.values() for o in options if o.setting}


# --- parsing ------------------------------------------------------------------------------------


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Returns the options in the words; ends the program with code 2 where they make no sense.

    `function` is that of the command. A folder that is called like a command is given as ./demo.
    """
    name = arguments[0] if arguments and arguments[0] in COMMANDS else None
    command = MAKE if name is None else COMMANDS[name]
    program = "ap-master-calibration"
    parser = argparse.ArgumentParser(
        prog=program if name is None else f"{program} {name}", **command.parser_texts()
    )
    if command is MAKE:
        parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    command.add_to(parser)
    options = parser.parse_args(arguments if name is None else arguments[1:])
    if command is MAKE:
        if options.rig is not None and options.no_rig:
            parser.error("give either --rig or --no-rig")
        _divide_folders(options)
    return options


def _divide_folders(options: argparse.Namespace) -> None:
    """Takes the last of several folders as the output; of a single one the rig must tell it."""
    *inputs, last = options.folders
    options.inputs, options.output = (inputs, last) if inputs else ([last], None)


# --- settings -----------------------------------------------------------------------------------


def settings_from(options: argparse.Namespace, rig: Rig | None = None) -> Settings:
    """Returns the user's settings file with what the rig, and then the options, say instead.

    Raises UsageError where any of them cannot be.
    """
    from ap_master_calibration.rigs.rig import settings_with_rig
    from ap_master_calibration.support.settings_file import read_settings

    return with_options(settings_with_rig(read_settings(options.settings), rig), options)


def with_options(settings: Settings, options: argparse.Namespace) -> Settings:
    """Returns the settings with what the options say instead; UsageError where that cannot be."""
    chosen = {k: v for k, v in vars(options).items() if k in _SETTING_NAMES}
    method = chosen.get("rejection.method")
    if method is not None and method is not settings.rejection.method:
        # limits kept for one method do not hold for another
        settings = replace(settings, rejection=RejectionChoice(method))
    if "tolerances.temperature" in chosen:
        chosen["tolerances.set_point"] = chosen["tolerances.temperature"]
    if "tolerances.exposure" in chosen:  # seconds alone, without the part of the exposure
        chosen["tolerances.exposure_part"] = 0.0
    for key, value in chosen.items():
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
