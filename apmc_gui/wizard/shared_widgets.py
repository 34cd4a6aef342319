"""Widgets of the main window that the wizard borrows while it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QVBoxLayout, QWidget


class SharedPart(Enum):
    """The widgets that can be borrowed."""

    FOLDERS = "folders"
    SOURCES = "sources"
    GROUP = "group"
    MATCHING = "matching"
    PLAN = "plan"
    RUN = "run"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class SharedWidget:
    """How a widget is borrowed, and how it is given back."""

    have: Callable[[], QWidget]
    give_back: Callable[[QWidget], object]


Loans = Mapping[SharedPart, SharedWidget]


class Slot(QWidget):
    """The place of a borrowed widget in a page; borrows it when first needed."""

    def __init__(self, loan: SharedWidget, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._loan = loan
        self._held: QWidget | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def borrow(self) -> QWidget:
        """Returns the part, borrowed now where it was not before."""
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
