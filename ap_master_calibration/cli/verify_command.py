"""The command `verify`: tests finished masters, changes nothing."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable

from ap_master_calibration import cli
from ap_master_calibration.cli.library_commands import masters_in
from ap_master_calibration.cli.verify_output import VerifyOutput
from ap_master_calibration.errors import ApmcError, UsageError
from ap_master_calibration.formatting import KIND_WORDS
from ap_master_calibration.frames import DARKS, Frame, Skipped
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.master_subject import last_master_like, last_masters
from ap_master_calibration.quality.certificate import Certificate, Grade
from ap_master_calibration.quality.certifying import certify
from ap_master_calibration.running.master_origin import subject_of_master
from ap_master_calibration.scanning.scan import scan
from ap_master_calibration.text import Text, text

Older = Callable[[Frame], str | None]


def verify(options: argparse.Namespace) -> int:
    """Tests the masters that were given; returns 1 where one is not good or cannot be read."""
    show = VerifyOutput(as_json=options.json, quiet=options.quiet)
    masters, _ = masters_in(options)
    older = _older(options.against)
    certificates: list[tuple[Frame, Certificate]] = []
    failed: list[tuple[str, Text]] = []
    for master in masters:
        previous = older(master)
        try:
            certificate = certify(subject_of_master(master, previous))
        except ApmcError as error:
            failed.append((master.path, error.text))
            show.failed(master.path, error.text)
        else:
            certificates.append((master, certificate))
            show.certificate(master, certificate)
    show.end(certificates, failed)
    good = not failed and all(c.grade is Grade.GOOD for _, c in certificates)
    return cli.DONE if good else cli.FAILED


def _older(against: str | None) -> Older:
    """Returns what finds the older master of each; UsageError where there can be none."""
    if against is None:
        return lambda _: None
    if os.path.isdir(against):
        return _in_folder(against)
    old = read_frame(against)
    if isinstance(old, Skipped):
        raise UsageError(
            text("{path} cannot be compared with: {reason}", path=against, reason=old.reason)
        )
    return lambda master: _comparable(master, old)


def _in_folder(folder: str) -> Older:
    masters = [frame for frame in scan([folder]).frames if frame.master]

    def find(master: Frame) -> str | None:
        others = [m for m in masters if not os.path.samefile(m.path, master.path)]
        return last_master_like(master, last_masters(others))

    return find


def _comparable(master: Frame, old: Frame) -> str:
    """Returns the older master's path. Raises UsageError where it is none of the same kind."""
    same_kind = old.kind is master.kind or {old.kind, master.kind} <= set(DARKS)
    if not old.master or not same_kind or old.setup.size != master.setup.size:
        raise UsageError(
            text(
                "{path} is no master {kind} of the size of {name}: only such can be compared",
                path=old.path,
                kind=KIND_WORDS[master.kind],
                name=os.path.basename(master.path),
            )
        )
    return old.path
