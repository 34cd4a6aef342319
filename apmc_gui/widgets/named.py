"""Gives a widget its name where it is made."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, *, aloud: str = "") -> W:
    """The widget with an object name; `aloud` is what a screen reader calls it."""
    widget.setObjectName(name)
    if aloud:
        widget.setAccessibleName(aloud)
    return widget
