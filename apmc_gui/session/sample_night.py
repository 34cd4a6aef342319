"""The sample night: written in the background, opened, made by the built-in engine, left again."""

from __future__ import annotations

import os
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from ap_master_calibration.demo import DemoNight, make_demo_night
from ap_master_calibration.settings import EngineChoice
from apmc_gui.imaging.background import BackgroundWorker, one_piece
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.rig_keeper import NO_RIG
from apmc_gui.session.session import Session
from apmc_gui.support.paths import absolute

_APP = "ap-master-calibration"
_BUILTIN = "builtin"


def samples_folder() -> str:
    """Where sample frames are kept unless another folder is chosen: with the user's own files."""
    from platformdirs import user_data_dir

    return os.path.join(user_data_dir(_APP, appauthor=False), "sample")


class SampleStage(Enum):
    """How far the tour through the sample is."""

    NOT_BEGUN = "not begun"
    WRITING = "writing"
    READING = "reading"
    MAKING = "making"


class SampleNight(QObject):
    """The sample frames: a night of two cameras, with the faults real nights have.

    `make` leads from nothing to finished masters. The sample is a guest: its library and its
    engine go from the settings as soon as other frames are opened, or the program ends.
    """

    changed = Signal()
    """`stage` is another."""
    finished = Signal()
    """The masters of the sample are there, to be looked at."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.stage = SampleStage.NOT_BEGUN
        self._place: str | None = None
        self._engine_before: EngineChoice | None = None
        self._is_without_rig = False
        self._writer = BackgroundWorker(self)
        self._writer.came.connect(lambda _, written: self._take_written(*written))
        self._soon = QTimer(
            self, singleShot=True, interval=0
        )  # a plan may be about to be asked for
        self._soon.timeout.connect(self._read)
        for signal in (session.planner.changed, session.scan.changed, session.scan.library_changed):
            signal.connect(self._soon.start)
        session.run.changed.connect(self._ran)
        session.sources_changed.connect(lambda: QTimer.singleShot(0, self, self._see_off))

    @property
    def busy(self) -> bool:
        """True from `make` until the masters are there."""
        return self.stage is not SampleStage.NOT_BEGUN

    @property
    def is_open(self) -> bool:
        """True while the session shows the sample and nothing else."""
        return self._session.sources == (self.frames,)

    def make(self, folder: str | None = None) -> None:
        """Writes the sample below a folder, opens it and makes its masters.

        A second call meanwhile does nothing, nor does one while a run goes on.
        """
        if self.busy or self._session.run.running:
            return
        place = absolute(samples_folder() if folder is None else folder)

        def write() -> tuple[str, DemoNight | OSError]:
            try:
                return place, make_demo_night(place)
            except OSError as error:
                return place, error

        self._place = place
        self._writer.ask("sample", one_piece(write))
        self._come_to(SampleStage.WRITING)

    def _come_to(self, stage: SampleStage) -> None:
        if stage is not self.stage:
            self.stage = stage
            self.changed.emit()

    def _take_written(self, folder: str, night: DemoNight | OSError) -> None:
        if isinstance(night, OSError):
            self._come_to(SampleStage.NOT_BEGUN)
            sentence = self.tr("The sample frames cannot be written to {folder}: {reason}.")
            text = sentence.format(folder=folder, reason=night.strerror)
            self._session.message.emit(Message(MessageLevel.ERROR, text))
            return
        if self._session.run.running:
            self._come_to(SampleStage.NOT_BEGUN)
            return
        session = self._session
        session.set_sources([night.frames])
        session.rigs.pick(NO_RIG)  # the sample is not made with a rig of the person
        self._is_without_rig = True
        session.set_output(self._masters())
        session.add_library(night.library)
        if session.engines.name != _BUILTIN:
            self._engine_before = session.settings.engine
            session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
        self._come_to(SampleStage.READING)

    def _read(self) -> None:
        """Makes the masters once the plan of the whole sample is there."""
        session = self._session
        reading = session.scan.running or session.scan.reading_library or session.planner.busy
        if self.stage is not SampleStage.READING or reading or session.planner.plan is None:
            return
        if session.obstacle is not None:  # they are there from an earlier time
            self._arrive()
            return
        self._come_to(SampleStage.MAKING)
        session.create()

    def _ran(self) -> None:
        if self.stage is SampleStage.MAKING and not self._session.run.running:
            self._arrive()

    def _arrive(self) -> None:
        self._come_to(SampleStage.NOT_BEGUN)
        self.finished.emit()

    # --- leaving ------------------------------------------------------------------------------

    @property
    def frames(self) -> str:
        """The folder of the sample frames."""
        return os.path.join(self._root(), "frames")

    def _masters(self) -> str:
        return os.path.join(self._root(), "masters")

    def _root(self) -> str:
        if self._place is None:  # it may have been opened in another start of the program
            self._place = absolute(samples_folder())
        return self._place

    def _see_off(self) -> None:
        """Other frames have come, or the sample was taken out: nothing of it stays behind."""
        session = self._session
        if session.run.running or session.sources == (self.frames,):
            return
        if self.stage is SampleStage.READING:
            self._come_to(SampleStage.NOT_BEGUN)
        self._give_back()
        if session.output == self._masters():
            session.set_output(None)
        if self.frames in session.sources:
            session.remove_source(self.frames)

    def _give_back(self) -> None:
        """The settings as they were before the sample."""
        session = self._session
        library = os.path.join(self._root(), "library")
        if library in (*session.settings.bias_libraries, *session.settings.dark_libraries):
            session.remove_library(library)
        if self._engine_before is not None:
            session.set_settings(replace(session.settings, engine=self._engine_before))
            self._engine_before = None
        if self._is_without_rig:
            self._is_without_rig = False
            if session.rigs.by_hand == NO_RIG:
                session.rigs.pick(None)

    def end(self) -> None:
        """Waits for the sample that is being written, and gives the settings back."""
        self._writer.close()
        self._give_back()
