"""Small widgets with their names, looks and words set at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, QStringListModel, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.appearance.assets import icon
from apmc_gui.support.paths import shown


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
    made.setAutoDefault(False)  # Enter in a field of a dialog presses no button
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

    def textFromValue(self, value: float) -> str:
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # a page that is scrolled changes nothing


class OptionalNumber(QWidget):
    """A number that may be left to the program: a check box, and beside it the number."""

    changed = Signal()

    def __init__(self, text: str, number: Number, start: float) -> None:
        super().__init__()
        self.check = QCheckBox(text)
        self.number = number
        self._start = start
        self.check.setObjectName(f"{number.objectName()}_own")
        number.setEnabled(False)
        number.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.check)
        layout.addWidget(number)
        layout.addStretch(1)
        self.check.toggled.connect(number.setEnabled)
        self.check.clicked.connect(self.changed)
        number.valueChanged.connect(self.changed)

    def value(self) -> float | None:
        """The number, None where it is left to the program."""
        return self.number.value() if self.check.isChecked() else None

    def set_value(self, value: float | None) -> None:
        """Shows a number, or that it is left to the program."""
        self.check.setChecked(value is not None)
        self.number.setValue(self._start if value is None else value)


class _FromHome(QStyledItemDelegate):
    """Paths as they are shown; what they are stays in the model."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return shown(str(value))


class Folders(QWidget):
    """A list of folders that can be added to and taken from."""

    changed = Signal()

    def __init__(self, name: str, title: str, ask: str) -> None:
        super().__init__()
        self._ask_words = ask
        self.model = QStringListModel(self)
        self.view = QListView()
        self.view.setObjectName(name)
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setItemDelegate(_FromHome(self.view))
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setMaximumHeight(6 * self.view.fontMetrics().height())
        self.add = button(self.tr("Add folder…"), self._ask, name=f"{name}_add", sign="add")
        self.remove = button(self.tr("Remove"), self._remove, name=f"{name}_remove", sign="remove")
        buttons = QVBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self._selected()

    def value(self) -> tuple[str, ...]:
        """The folders."""
        return tuple(self.model.stringList())

    def set_value(self, folders: tuple[str, ...]) -> None:
        """Shows other folders."""
        if folders != self.value():
            self.model.setStringList(list(folders))
            self._selected()

    def take(self, folder: str) -> None:
        """Adds a folder, unless it is there."""
        if folder and folder not in self.value():
            self.model.setStringList([*self.value(), folder])
            self.changed.emit()

    def _selected(self) -> None:
        self.remove.setEnabled(bool(self.view.selectionModel().selectedRows()))

    def _remove(self) -> None:
        for index in self.view.selectionModel().selectedRows():
            self.model.removeRow(index.row())
        self._selected()
        self.changed.emit()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._ask_words)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()
