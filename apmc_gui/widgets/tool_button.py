"""A flat button for a row of tools."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from apmc_gui.appearance.assets import icon


def tool(sign: str, tip: str, name: str) -> QToolButton:
    """A flat button of a row of tools; its tip is what it is called aloud, too."""
    made = QToolButton()
    made.setObjectName(name)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setAutoRaise(True)
    if sign:
        made.setIcon(icon(sign))
    return made
