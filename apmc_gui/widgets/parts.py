"""Small widgets with their names, looks and words set at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QWidget

from apmc_gui.assets import icon


def label(text: str = "", *, name: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """A label; `role` is a look of `themes`, `wrap` lets it run over several lines."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another look, now."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(
    text: str, act: Callable[[], object], *, name: str = "", sign: str = "", tip: str = ""
) -> QPushButton:
    """A button that calls `act`; `sign` is its icon's name."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setToolTip(tip)
    if sign:
        made.setIcon(icon(sign))
    made.clicked.connect(lambda: act())  # noqa: PLW0108  without Qt's "checked"
    return made


class Number(QDoubleSpinBox):
    """A number with its unit: no trailing zeros, and the wheel only turns it when it has focus."""

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 1.0,
        decimals: int = 0,
        unit: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: float) -> str:  # noqa: N802  Qt's name
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # a page that is scrolled changes nothing
