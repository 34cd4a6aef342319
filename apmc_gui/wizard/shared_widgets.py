"""The window's own parts, lent to the wizard while it is open: there is only one of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QVBoxLayout, QWidget


class SharedPart(Enum):
    """What can be borrowed."""

    FOLDERS = "folders"
    SOURCES = "sources"
    GROUP = "group"
    MATCHING = "matching"
    PLAN = "plan"
    RUN = "run"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class SharedWidget:
    """How a part is had, and how it goes back to where it was."""

    have: Callable[[], QWidget]
    give_back: Callable[[QWidget], object]


Loans = Mapping[SharedPart, SharedWidget]


class Slot(QWidget):
    """Where one borrowed part stands; it comes when it is first needed."""

    def __init__(self, loan: SharedWidget, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._loan = loan
        self._held: QWidget | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def borrow(self) -> QWidget:
        """The part, borrowed now where it was not before."""
        if self._held is None:
            self._held = self._loan.have()
            self._inside.addWidget(self._held)
            self._held.show()
        return self._held

    def give_back(self) -> None:
        """The part goes back to where it was."""
        part, self._held = self._held, None
        if part is not None:
            self._loan.give_back(part)
            part.show()
