"""The `library` commands: add, list, audit, export; each returns its exit code."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence
from datetime import date

from ap_master_calibration import cli
from ap_master_calibration.cli.library_output import LibraryOutput
from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.frames import Frame
from ap_master_calibration.library import Library, read_library
from ap_master_calibration.library.add import Added, add_to_library
from ap_master_calibration.library.audit import audit
from ap_master_calibration.library.index import made_at
from ap_master_calibration.library.naming import KIND_FOLDERS, library_root
from ap_master_calibration.library.wbpp import export_for_wbpp
from ap_master_calibration.rigs.rig import find_rig, settings_with_rig
from ap_master_calibration.rigs.rigs_file import read_rigs, rigs_path
from ap_master_calibration.running.library_verdict import bad_verdict
from ap_master_calibration.scanning.cache import open_cache
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.settings_file import read_settings
from ap_master_calibration.text import Text, listed, text

_log = logging.getLogger(__name__)


def add(options: argparse.Namespace) -> int:
    """Copies masters into a library."""
    show = _output(options)
    library = _target(options)
    masters, others = masters_in(options)
    done: list[Added] = []
    failed: list[tuple[str, str]] = []
    bad: dict[str, Text] = {}
    for master in masters:
        why = bad_verdict(master)
        if why is not None:
            bad[master.path] = why
            show.bad(master.path, why)
        try:
            added = add_to_library(master, library, dry=options.dryrun)
        except UsageError:
            raise
        except ApmcError as error:
            failed.append((master.path, str(error)))
            show.not_added(master.path, str(error))
        else:
            _log.info("%s: %s, %s", master.path, added.state, added.path)
            done.append(added)
            show.added(added, library, dry=options.dryrun)
    show.all_added(library, done, failed, others, bad, dry=options.dryrun)
    return cli.FAILED if failed else cli.DONE


def _output(options: argparse.Namespace) -> LibraryOutput:
    return LibraryOutput(as_json=options.json, quiet=options.quiet)


def _target(options: argparse.Namespace) -> str:
    """Returns the library masters are added to."""
    if options.to is not None:
        return library_root(options.to)
    settings = _settings(options)
    roots = {library_root(folder) for folder in _folders(settings)}
    if not roots:
        raise UsageError(text("your settings have no library: say which one with --to LIBRARY"))
    if len(roots) > 1:
        raise UsageError(
            text("your settings have several libraries: say which one with --to LIBRARY")
        )
    return roots.pop()


def masters_in(options: argparse.Namespace) -> tuple[list[Frame], list[str]]:
    """Returns the masters below what was given, the oldest first, and the paths of the other files.

    Raises UsageError where there is no master.
    """
    with open_cache(enabled=not options.no_cache) as cache:
        scanned = scan(options.masters, cache=cache)
    masters = [f for f in scanned.frames if f.master and f.kind in KIND_FOLDERS]
    paths = {master.path for master in masters}
    others = [item.path for item in scanned.skipped]
    others += [frame.path for frame in scanned.frames if frame.path not in paths]
    if not masters:
        raise UsageError(
            text("no master bias, dark or flat found in {folders}", folders=listed(options.masters))
        )
    return sorted(masters, key=lambda m: made_at(m) or 0.0), others


def show_list(options: argparse.Namespace) -> int:
    """Lists the masters of a library."""
    library, folders, _ = _read(options)
    _output(options).masters(library, folders, _today())
    return cli.DONE


def show_audit(options: argparse.Namespace) -> int:
    """Shows what is the matter with a library."""
    library, folders, settings = _read(options)
    if not library.masters:
        where = listed(list(folders))
        raise UsageError(text("there is no master in {folders}: is it a library?", folders=where))
    report = audit(library.masters, library.skipped, _today(), settings.tolerances)
    _output(options).audit(report, len(library.masters), folders)
    return cli.DONE if report.clean else cli.FAILED


def _read(options: argparse.Namespace) -> tuple[Library, Sequence[str], Settings]:
    """Returns the library that is asked for, its folders, and the settings."""
    settings = _settings(options)
    folders = options.libraries or _folders(settings)
    if not folders:
        raise UsageError(text("your settings have no library: give a library folder"))
    with open_cache(enabled=not options.no_cache) as cache:
        return read_library(folders, folders, cache=cache), folders, settings


def _settings(options: argparse.Namespace) -> Settings:
    """Returns the settings, with the libraries of the rig that is asked for."""
    settings = read_settings(options.settings)
    if options.rig is None:
        return settings
    return settings_with_rig(
        settings, find_rig(read_rigs(rigs_path(options.settings)), options.rig)
    )


def _folders(settings: Settings) -> list[str]:
    return list(dict.fromkeys((*settings.bias_libraries, *settings.dark_libraries)))


def _today() -> date:
    return date.today()  # noqa: DTZ011  ages count in the user's days


def export(options: argparse.Namespace) -> int:
    """Copies masters into a folder for WBPP."""
    masters, _ = masters_in(options)
    _output(options).exported(export_for_wbpp(masters, options.to))
    return cli.DONE
