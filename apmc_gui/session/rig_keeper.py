"""The rigs of the user, and the one that is in use for the frames of the session."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.documents import put_aside
from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Frame
from ap_master_calibration.rigs.rig import Rig, find_rig
from ap_master_calibration.rigs.rig_choice import (
    RigChoice,
    output_by_rig,
    rig_by_camera,
    rig_by_hand,
)
from ap_master_calibration.rigs.rigs_file import read_rigs, rigs_path, write_rigs
from ap_master_calibration.text import Text, text
from apmc_gui.support.preferences import Damage, put_damage_aside

NO_RIG = ""
"""What a person chooses who wants no rig, whatever the camera is."""


@dataclass(frozen=True, slots=True)
class RigUse:
    """The rig in use, and the folder its pattern gives; None, and why, where it gives none."""

    choice: RigChoice = field(default_factory=RigChoice)
    output: str | None = None
    fault: Text | None = None


class RigKeeper(QObject):
    """Reads and writes the rigs, and chooses one by the camera or as a person says."""

    changed = Signal()
    """The rigs are others, or another is in use."""
    failed = Signal(str)  # a sentence

    def __init__(self, settings_path: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = rigs_path(settings_path)
        self._unreadable = False
        self._stamp = _stamp_of(self._path)
        self.rigs: tuple[Rig, ...] = self._read()
        self.by_hand: str | None = None
        """The name a person chose, or NO_RIG; None leaves it to the camera."""
        self.use = RigUse()
        self._frames: tuple[Frame, ...] = ()
        self._inputs: str | None = None

    @property
    def current(self) -> Rig | None:
        """The rig in use."""
        return self.use.choice.rig

    @property
    def names(self) -> list[str]:
        """The names of all rigs."""
        return [rig.name for rig in self.rigs]

    def notes(self, output: str | None) -> tuple[Text, ...]:
        """Returns what a plan for an output folder says of the rig."""
        by_pattern = output if output == self.use.output else None
        return self.use.choice.notes(by_pattern)

    # --- choosing -----------------------------------------------------------------------------

    def follow(self, frames: Iterable[Frame], inputs: str | None) -> None:
        """Chooses for these frames; `inputs` is the folder that patterns begin at."""
        self._frames, self._inputs = tuple(frames), inputs
        self.reread()
        self._choose()

    def forget_frames(self) -> None:
        """Chooses nothing until there are other frames."""
        self.by_hand = None
        self.follow((), None)

    def pick(self, name: str | None) -> None:
        """Uses the rig of this name, or NO_RIG; None leaves it to the camera."""
        self.by_hand = name
        self._choose()

    def _choose(self) -> None:
        use = self._use_of(self._choice())
        if use != self.use:
            self.use = use
            self.changed.emit()

    def _choice(self) -> RigChoice:
        if self.by_hand == NO_RIG and self.rigs:
            return RigChoice(None, text("no rig, chosen by you"))
        if self.by_hand:
            try:
                return rig_by_hand(find_rig(self.rigs, self.by_hand), self._frames)
            except UsageError:  # it was removed
                self.by_hand = None
        return rig_by_camera(self.rigs, self._frames)

    def _use_of(self, choice: RigChoice) -> RigUse:
        if choice.rig is None or self._inputs is None or not self._frames:
            return RigUse(choice)
        try:
            output = output_by_rig(choice.rig, self._frames, self._inputs)
        except UsageError as error:
            return RigUse(choice, None, error.text)
        return RigUse(choice, None if output is None else os.path.abspath(output))

    def folder_of(self, rig: Rig) -> str | None:
        """Returns the output folder of a rig for the frames; raises UsageError as its pattern."""
        if self._inputs is None or not self._frames:
            return None
        return output_by_rig(rig, self._frames, self._inputs)

    # --- the rigs -----------------------------------------------------------------------------

    def set_rigs(self, rigs: Sequence[Rig], by_hand: str | None) -> None:
        """Keeps other rigs, and writes them."""
        before_names = set(self.names)
        added = [rig for rig in self._on_disk() or () if rig.name not in before_names]
        changed = tuple(rigs) != self.rigs or bool(added)
        self.rigs, self.by_hand = (*rigs, *added), by_hand
        if changed:
            self._write()
        before = self.use
        self._choose()
        if changed and self.use == before:
            self.changed.emit()

    def exchange(self, old: Rig, new: Rig) -> None:
        """Puts a changed rig, perhaps renamed, in the place of another."""
        by_hand = new.name if self.by_hand == old.name else self.by_hand
        self.set_rigs([new if rig == old else rig for rig in self.rigs], by_hand)

    def free_name(self, wanted: str) -> str:
        """Returns a name no rig has: the one that is wanted, perhaps with a number."""
        taken = {name.casefold() for name in self.names}
        name, number = wanted, 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted} {number}"
        return name

    def copy_of(self, rig: Rig) -> Rig:
        """Returns a rig like this one, under a name of its own."""
        return replace(rig, name=self.free_name(rig.name))

    # --- the file -----------------------------------------------------------------------------

    def reread(self) -> None:
        """Takes over what the command line, or another window, has changed in the file."""
        rigs = self._on_disk()
        if rigs is not None and rigs != self.rigs:
            self.rigs = rigs
            self.changed.emit()

    def _on_disk(self) -> tuple[Rig, ...] | None:
        """Returns the rigs in the file where it was changed by others; None where not.

        A file that cannot be read now stays as it is until rigs are written: then it is put aside.
        """
        stamp = _stamp_of(self._path)
        if self._unreadable or stamp == self._stamp:
            return None
        try:
            rigs = read_rigs(self._path)
        except UsageError:
            return None
        self._stamp = stamp
        return rigs

    def _read(self) -> tuple[Rig, ...]:
        """Reads the rigs; why a file cannot be used is reported a moment later."""
        try:
            return read_rigs(self._path)
        except UsageError as error:
            damage = Damage(self._path, str(error))
            if isinstance(error.__cause__, OSError):
                self._unreadable = True
            else:
                damage = put_damage_aside(self._path, error)
                self._unreadable = damage.aside is None
        sentence = damage.sentence()
        QTimer.singleShot(0, self, lambda: self.failed.emit(sentence))
        return ()

    def _write(self) -> None:
        if self._unreadable:  # what is in the file is not lost
            sentence = self.tr("Rigs are not kept, for {path} cannot be read.")
            self.failed.emit(sentence.format(path=self._path))
            return
        if _stamp_of(self._path) not in (self._stamp, None):  # damaged meanwhile, by others
            with suppress(OSError):
                put_aside(self._path)
        try:
            write_rigs(self.rigs, self._path)
        except OSError as error:
            sentence = self.tr("The rigs cannot be kept in {path}: {reason}.")
            self.failed.emit(sentence.format(path=self._path, reason=error.strerror))
        self._stamp = _stamp_of(self._path)


def _stamp_of(path: str) -> tuple[int, int] | None:
    """Returns what tells that a file is another; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
