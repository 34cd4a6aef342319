"""The program's own log: its starts, what it told, how runs ended; for a report of a fault."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QObject

from apmc_gui.session.messages import Message
from apmc_gui.session.session import Session
from apmc_gui.support.paths import log_folder
from apmc_gui.support.versions import as_text, versions

NAME = "apmc-gui.log"
_LARGEST = 500_000  # bytes; then it becomes the old one, and the old one goes


class AppLog(QObject):
    """Writes down what a session tells. A disk that takes no log stops nothing."""

    def __init__(
        self, session: Session, folder: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path = os.path.join(log_folder() if folder is None else folder, NAME)
        self._session = session
        self._was_running = False
        session.message.connect(self._told)
        session.run.changed.connect(self._ran)

    def begin(self) -> None:
        """The program has started; a log that has grown large is put aside."""
        try:
            os.makedirs(os.path.dirname(self.path), exist_ok=True)
            if os.path.exists(self.path) and os.path.getsize(self.path) > _LARGEST:
                os.replace(self.path, f"{self.path}.old")
        except OSError:
            return
        self.note("started: " + as_text(versions()).replace("\n", ", "))

    def note(self, text: str) -> None:
        """Writes a line."""
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        try:
            with open(self.path, "a", encoding="utf-8", errors="replace", newline="\n") as file:
                file.write(f"{stamp} {' '.join(text.splitlines())}\n")
        except OSError:
            return

    def _told(self, message: Message) -> None:
        self.note(f"{message.level.value}: {message.text}")

    def _ran(self) -> None:
        running = self._session.run.running
        plan = self._session.run.plan
        if running and not self._was_running and plan is not None:
            self.note(f"run: {len(plan.to_make)} masters by {plan.engine} in {plan.output}")
            self._was_running = True
        elif not running:
            self._was_running = False
