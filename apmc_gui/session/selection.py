"""The step and the frame that the pages on the right are about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from apmc_gui.session.replanner import Replanner


class Selection(QObject):
    """The selected step, by name, and the selected frame, by path; None for none."""

    changed = Signal()

    def __init__(self, planner: Replanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner = planner
        self.step: str | None = None
        self.frame: str | None = None
        planner.applied.connect(self._follow_frame)

    def select(self, step: str | None, frame: str | None = None) -> None:
        """Selects a step and a frame of it."""
        if (step, frame) != (self.step, self.frame):
            self.step, self.frame = step, frame
            self.changed.emit()

    def _follow_frame(self) -> None:
        """Selects the step that has the frame now, where the selected one is gone."""
        groups = self._planner.groups
        if self.step is None or self.step in groups:
            return
        frame = self.frame
        holding = (n for n, g in groups.items() if any(f.path == frame for f in g.frames))
        self.select(next(holding, None), frame)
