"""The decisions made by hand, with undo and redo; kept beside the runs of their output folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.documents import BadDocument, put_aside
from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning.overrides import (
    HeaderOverrides,
    Overrides,
    path_in,
    read_overrides,
    write_overrides,
)
from ap_master_calibration.support.real_path import normal_path
from apmc_gui.i18n.labels import frame_count
from apmc_gui.i18n.translate import ended, translated

_MOST = 200  # decisions that can be undone


@dataclass(frozen=True, slots=True)
class OverridesChange:
    """One decision that can be undone: what it was, and how it is taken back and made again."""

    label: str
    undo: Callable[[], object]
    redo: Callable[[], object]
    of_rig: bool = False


class OverridesKeeper(QObject):
    """The overrides of one output folder; none without a folder."""

    changed = Signal()
    decided = Signal(str)
    """A decision was made; its label."""
    undone = Signal(str)
    """A decision was undone; its label."""
    failed = Signal(str)  # why they cannot be read or kept, as a sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = Overrides()
        self._output: str | None = None
        self._unreadable = False
        self._done: list[OverridesChange] = []
        self._undone: list[OverridesChange] = []

    def set_output(self, output: str | None, *, carry: bool) -> None:
        """Turns to another output folder, and to what was decided there.

        To a folder without decisions `carry` takes the current ones along: where a person chose
        another folder, not where other sources came.
        """
        self._output = output
        kept = self._read()
        if not carry or self._unreadable or (kept and kept != self.current):
            self._done, self._undone = [], []  # they are about other overrides
        if kept or not carry or self._unreadable:
            self.current = kept
        else:
            self._write()
        self.changed.emit()

    # --- decisions ----------------------------------------------------------------------------

    def leave_out(self, paths: Iterable[str], out: bool) -> None:
        """Leaves frames out of every master, or takes them in again."""
        absolute_paths, before = list(map(os.path.abspath, paths)), self.current.left_out
        kept = _others(before, absolute_paths)
        after = kept.union(absolute_paths) if out else kept
        label = self.tr("{frames} left out") if out else self.tr("{frames} taken in again")
        frames = frame_count(len(before ^ after))
        self._decide(replace(self.current, left_out=after), label.format(frames=frames))

    def set_values(self, paths: Iterable[str], values: HeaderOverrides | None) -> None:
        """Sets header values of some frames; None returns to the values in the headers."""
        absolute_paths = [os.path.abspath(p) for p in paths]
        forget = values is None or values == HeaderOverrides()
        kept = _others(self.current.values, absolute_paths)
        after = {path: v for path, v in self.current.values.items() if path in kept}
        if values is not None and not forget:
            after |= dict.fromkeys(absolute_paths, values)
        label = (
            self.tr("the header values of {frames} as in the files")
            if forget
            else self.tr("header values of {frames} set")
        )
        frames = frame_count(len(absolute_paths))
        self._decide(replace(self.current, values=after), label.format(frames=frames))

    def choose_calibrator(self, step_name: str, role: str, path: str | None) -> None:
        """Uses this master, or none, for a flat, whatever the match says."""
        roles = {**self.current.calibrators.get(step_name, {}), role: path}
        label = self.tr("no master for a flat") if path is None else self.tr("a master for a flat")
        self._choose_roles(step_name, roles, label)

    def automatic_calibrator(self, step_name: str, role: str) -> None:
        """Returns to the match."""
        roles = dict(self.current.calibrators.get(step_name, {}))
        roles.pop(role, None)
        self._choose_roles(step_name, roles, self.tr("the best match for a flat"))

    def ignore(self, keys: Iterable[str], on: bool = True) -> None:
        """Ignores issues, or asks about them again."""
        given = frozenset(keys)
        ignored = self.current.ignored | given if on else self.current.ignored - given
        label = self.tr("an issue ignored") if on else self.tr("an issue asked about again")
        self._decide(replace(self.current, ignored=ignored), label)

    def keep(self, paths: Iterable[str], on: bool = True) -> None:
        """Keeps frames whatever the check of frames finds, or lets it judge them again."""
        given = frozenset(map(os.path.abspath, paths))
        kept = self.current.kept | given if on else self.current.kept - given
        label = self.tr("{frames} kept as they are") if on else self.tr("{frames} checked again")
        frames = frame_count(len(given))
        self._decide(replace(self.current, kept=kept), label.format(frames=frames))

    def clear(self) -> None:
        """Forgets every decision made by hand."""
        self._decide(Overrides(), self.tr("all choices forgotten"))

    def _choose_roles(self, step_name: str, roles: Mapping[str, str | None], label: str) -> None:
        others = {k: v for k, v in self.current.calibrators.items() if k != step_name}
        chosen = {**others, step_name: roles} if roles else others
        self._decide(replace(self.current, calibrators=chosen), label)

    def _decide(self, overrides: Overrides, label: str) -> None:
        if overrides == self.current:
            return
        undo, redo = partial(self._set, self.current), partial(self._set, overrides)
        self._keep(OverridesChange(label, undo, redo))
        self._set(overrides)
        self.decided.emit(label)

    def record(self, label: str, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        """Keeps a decision about rigs that was made, to be undone in its turn."""
        self._keep(OverridesChange(label, undo, redo, of_rig=True))
        self.decided.emit(label)

    def _keep(self, change: OverridesChange) -> None:
        self._done = [*self._done[-_MOST:], change]
        self._undone = []

    # --- undo ---------------------------------------------------------------------------------

    @property
    def to_undo(self) -> str | None:
        """The label of the decision that `undo` takes back; None where there is none."""
        return self._done[-1].label if self._done else None

    @property
    def to_redo(self) -> str | None:
        """The label of the decision that `redo` makes again; None where there is none."""
        return self._undone[-1].label if self._undone else None

    @property
    def undoes_rig(self) -> bool:
        """True where `undo` takes back a decision about rigs."""
        return bool(self._done) and self._done[-1].of_rig

    def undo(self) -> None:
        """Takes the last decision back."""
        if self._done:
            decision = self._done.pop()
            decision.undo()
            self._undone.append(decision)
            self.undone.emit(decision.label)

    def redo(self) -> None:
        """Makes the decision again that was taken back last."""
        if self._undone:
            decision = self._undone.pop()
            decision.redo()
            self._done.append(decision)
            self.decided.emit(decision.label)

    # --- the file -----------------------------------------------------------------------------

    def _set(self, overrides: Overrides) -> None:
        self.current = overrides
        self._write()
        self.changed.emit()

    def _read(self) -> Overrides:
        self._unreadable = False
        if self._output is None:
            return Overrides()
        try:
            return read_overrides(self._output)
        except UsageError as error:
            self._keep_unreadable(path_in(self._output), error)
            return Overrides()

    def _keep_unreadable(self, path: str, error: UsageError) -> None:
        """Puts a damaged file aside; one that a disk or a permission withholds stays as it is.

        Either way its decisions may be all a person has of hours of work: never written over.
        """
        sentence = translated(error.text)
        if isinstance(error.__cause__, BadDocument):
            try:
                aside = put_aside(path)
            except OSError:
                self._unreadable = True
            else:
                kept = self.tr("{reason} It is kept as {file}; decisions start anew.")
                self.failed.emit(kept.format(reason=ended(sentence), file=aside))
                return
        self._unreadable = True
        lost = self.tr("{reason} Decisions are not kept meanwhile.")
        self.failed.emit(lost.format(reason=ended(sentence)))

    def _write(self) -> None:
        output = self._output
        if output is None or self._unreadable:
            return
        if not (self.current or os.path.exists(path_in(output))):
            return
        try:
            write_overrides(output, self.current)
        except OSError as error:
            sentence = self.tr("Your choices cannot be kept in {folder}: {reason}.")
            self.failed.emit(sentence.format(folder=output, reason=error.strerror))


def _others(paths: Iterable[str], given: Iterable[str]) -> frozenset[str]:
    """Returns the paths that are none of the given, in whatever spelling."""
    normal = set(map(normal_path, given))
    return frozenset(path for path in paths if normal_path(path) not in normal)
