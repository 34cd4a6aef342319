"""Writes the sample night in the background and opens it in the session."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.demo import DemoNight, make_demo_night
from apmc_gui.messages import Level, Message
from apmc_gui.session import Session
from apmc_gui.tasks import Latest

_APP = "ap-master-calibration"


def samples_folder() -> str:
    """Where sample frames are kept unless another folder is chosen: with the user's own files."""
    from platformdirs import user_data_dir  # noqa: PLC0415  a dozen ms nobody should wait for

    return os.path.join(user_data_dir(_APP, appauthor=False), "sample")


class Samples(QObject):
    """The sample frames: a night of two cameras, with the faults real nights have."""

    changed = Signal()
    """`busy` is another."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._maker: Latest[tuple[str, DemoNight | OSError]] = Latest(self)
        self._maker.done.connect(self._made)

    @property
    def busy(self) -> bool:
        """True while sample frames are being written."""
        return self._maker.busy

    def make(self, folder: str | None = None) -> None:
        """Writes the sample below a folder and opens it; a second call meanwhile does nothing."""
        if self.busy:
            return
        place = samples_folder() if folder is None else folder

        def make() -> tuple[str, DemoNight | OSError]:
            try:
                return place, make_demo_night(place)
            except OSError as error:
                return place, error

        self._maker.ask(make)
        self.changed.emit()

    def _made(self, told: tuple[str, DemoNight | OSError]) -> None:
        place, night = told
        self.changed.emit()
        if isinstance(night, OSError):
            words = self.tr("The sample frames cannot be written to {folder}: {reason}.")
            text = words.format(folder=place, reason=night.strerror)
            self._session.message.emit(Message(Level.ERROR, text))
            return
        self._session.set_output(os.path.join(place, "masters"))
        self._session.add_library(night.library)
        self._session.set_sources([night.frames])

    def end(self) -> None:
        """Waits for the sample that is being written."""
        self._maker.close()
