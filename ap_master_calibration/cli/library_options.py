"""What may be said after `library`: add, list, audit, export."""

from __future__ import annotations

import argparse

_EPILOGS = {
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

exit codes: 0 nothing to mend, 1 something found, 2 usage
""",
    "export": """\
WBPP is PixInsight's WeightedBatchPreprocessing. The masters are copied into folders
that tell the grouping keywords it needs; a text file beside them says what to do.

exit codes: 0 written, 1 it could not be, 2 usage or no master
""",
}
_WORDS = {
    "add": "Copy masters into a library, each to its place.",
    "list": "List the masters of a library with their age.",
    "audit": "Say what is the matter with a library.",
    "export": "Copy masters into a folder laid out for WBPP.",
}


def add_library_options(parser: argparse.ArgumentParser) -> None:
    """The four commands; which one was said is `library_command`."""
    commands = parser.add_subparsers(dest="library_command", required=True, metavar="COMMAND")
    for name, words in _WORDS.items():
        one = commands.add_parser(
            name,
            help=words[0].lower() + words[1:].rstrip("."),
            description=words,
            epilog=_EPILOGS[name],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name in ("add", "export"):
            _add_sources(one, name)
        else:
            one.add_argument(
                "libraries",
                nargs="*",
                metavar="LIBRARY",
                help="a library folder (default: those of your settings)",
            )
        _add_common(one)


def _add_sources(parser: argparse.ArgumentParser, name: str) -> None:
    parser.add_argument(
        "masters",
        nargs="+",
        metavar="MASTER_OR_FOLDER",
        help="a master, or a folder with masters, as the output of a run",
    )
    if name == "export":
        parser.add_argument("--to", required=True, metavar="FOLDER", help="a new or empty folder")
        return
    parser.add_argument(
        "--to", metavar="LIBRARY", help="the library (default: the only one of your settings)"
    )
    parser.add_argument(
        "--dryrun", "--dry-run", action="store_true", help="say what would be done, and do nothing"
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument(
        "--settings", metavar="FILE", help="a settings file to use instead of your own"
    )
    parser.add_argument("--no-cache", action="store_true", help="read every header anew")
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    parser.add_argument("--debug", action="store_true", help="show where an error comes from")
