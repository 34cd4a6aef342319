"""What a person decided by hand, step by step; kept beside the runs of its output folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning import overrides as kept
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides


class OverridesKeeper(QObject):
    """The choices for one output folder, none for None; `changed` comes with every change."""

    changed = Signal()
    failed = Signal(str)  # why they cannot be read or kept, as a sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = Overrides()
        self._output: str | None = None

    def set_output(self, output: str | None, *, carry: bool) -> None:
        """Another output folder: what was decided there; to an empty one `carry` takes them along.

        They go along where a person chose another folder, not where other sources came.
        """
        self._output = output
        there = self._read()
        if there or not carry:
            self.current = there
        else:
            self._write()
        self.changed.emit()

    def leave_out(self, paths: Iterable[str], out: bool) -> None:
        """Leaves frames out of every master, or takes them in again."""
        given = frozenset(map(os.path.abspath, paths))
        left = self.current.left_out | given if out else self.current.left_out - given
        self._change(replace(self.current, left_out=left))

    def set_values(self, paths: Iterable[str], values: HeaderOverrides | None) -> None:
        """Header values by hand for some frames; None goes back to what the headers say."""
        own = dict(self.current.values)
        for path in map(os.path.abspath, paths):
            if values is None or values == HeaderOverrides():
                own.pop(path, None)
            else:
                own[path] = values
        self._change(replace(self.current, values=own))

    def choose_calibrator(self, step_name: str, role: str, path: str | None) -> None:
        """This master, or none, for a flat, whatever the match says."""
        roles = {**self.current.calibrators.get(step_name, {}), role: path}
        self._choose_roles(step_name, roles)

    def automatic_calibrator(self, step_name: str, role: str) -> None:
        """Back to the match."""
        roles = dict(self.current.calibrators.get(step_name, {}))
        roles.pop(role, None)
        self._choose_roles(step_name, roles)

    def ignore(self, keys: Iterable[str], on: bool = True) -> None:
        """Lets problems be as they are, or asks about them again."""
        given = frozenset(keys)
        ignored = self.current.ignored | given if on else self.current.ignored - given
        self._change(replace(self.current, ignored=ignored))

    def clear(self) -> None:
        """Forgets every decision made by hand."""
        self._change(Overrides())

    def _choose_roles(self, step_name: str, roles: Mapping[str, str | None]) -> None:
        others = {k: v for k, v in self.current.calibrators.items() if k != step_name}
        chosen = {**others, step_name: roles} if roles else others
        self._change(replace(self.current, calibrators=chosen))

    def _change(self, choices: Overrides) -> None:
        if choices != self.current:
            self.current = choices
            self._write()
            self.changed.emit()

    def _read(self) -> Overrides:
        if self._output is None:
            return Overrides()
        try:
            return kept.read_overrides(self._output)
        except UsageError as error:
            self.failed.emit(str(error))
            return Overrides()

    def _write(self) -> None:
        output = self._output
        if output is None or not (self.current or os.path.exists(kept.path_in(output))):
            return
        try:
            kept.write_overrides(output, self.current)
        except OSError as error:
            words = self.tr("Your choices cannot be kept in {folder}: {reason}.")
            self.failed.emit(words.format(folder=output, reason=error.strerror))
