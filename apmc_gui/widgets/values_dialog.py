"""A dialog for header values set by hand: kept by the program, never written into a frame."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import assert_never

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import CALIBRATION_KINDS, Frame, Kind
from ap_master_calibration.headers.header_values import gain as gain_in
from ap_master_calibration.planning.overrides import HeaderOverrides
from ap_master_calibration.setup_keys import KEYS, TEMPERATURE, FrameKey, ValueType
from apmc_gui.i18n.glossary import Term
from apmc_gui.i18n.labels import frame_count, key_label, kind_heading
from apmc_gui.i18n.translate import typeset
from apmc_gui.widgets.controls import Number, label, named
from apmc_gui.widgets.term_mark import TermMark

_RANGES = {
    "temperature": (-150.0, 100.0, 1),
    "offset": (0.0, 1e6, 2),
    "exposure": (0.0, 86400.0, 6),  # s: no exposure is longer than a day
}
"""The lowest and the highest value of a number, and its decimals."""


class Field:
    """One header value: a check box and its editor."""

    def __init__(
        self, key: str, editor: QWidget, value: Callable[[], object], *, label: str
    ) -> None:
        self.key, self.editor, self.value = key, editor, value
        self.check = named(QCheckBox(label), f"set_{key}")
        named(editor, f"value_{key}", aloud=label)
        editor.setEnabled(False)
        self.check.toggled.connect(editor.setEnabled)
        self.check.clicked.connect(lambda on: editor.setFocus() if on else None)


class ValuesDialog(QDialog):
    """Values for some frames; only those that are ticked are set."""

    chosen = Signal(object)
    """The `HeaderOverrides` to set, or None to go back to what the headers say."""

    def __init__(
        self,
        frames: Sequence[Frame],
        known: Iterable[Frame],
        before: HeaderOverrides | None,
        parent: QWidget | None = None,
        *,
        untyped: Collection[str] = (),
    ) -> None:
        """`frames` as their headers tell them; `known` offers words; `before` was set by hand.

        `untyped` are the paths of those whose headers tell no type.
        """
        super().__init__(parent)
        self.setObjectName("values_dialog")
        self.setWindowTitle(self.tr("Set header values"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frames = tuple(frames)
        self._known = tuple(known)
        self._untyped = frozenset(untyped)
        self._fields = self._made_fields()
        layout = QVBoxLayout(self)
        self._title = label(name="values_title", role="heading", wrap=True)
        self._title.setText(
            os.path.basename(frames[0].path) if len(frames) == 1 else frame_count(len(frames))
        )
        layout.addWidget(self._title)
        note = self.tr(
            "Only what is ticked is set. The program keeps it with your other choices;"
            " the files stay as they are."
        )
        layout.addWidget(label(note, role="dim", wrap=True))
        layout.addLayout(self._grid())
        layout.addStretch(1)
        layout.addWidget(self._buttons(has_any=before is not None))
        if before is not None:
            self._fill(before)
        self._allow()

    def ask_for(self, key: str) -> None:
        """Ticks one value, and goes to its editor."""
        for one in self._fields:
            if one.key == key:
                one.check.setChecked(True)
                one.editor.setFocus()

    # --- fields -------------------------------------------------------------------------------

    def _made_fields(self) -> tuple[Field, ...]:
        kind = QComboBox()
        for one in CALIBRATION_KINDS:
            kind.addItem(kind_heading(one), one.value)
        names = [field.name for field in fields(HeaderOverrides) if field.name in KEYS]
        return (
            Field("kind", kind, lambda: _kind(kind), label=self.tr("Frame type")),
            *(self._field(KEYS[name]) for name in names),
        )

    def _field(self, key: FrameKey) -> Field:
        """Returns the editor of a key, by what its values are."""
        name = self.tr("Set point") if key is TEMPERATURE else key_label(key.name)
        match key.type:
            case ValueType.WORD:
                box = self._words_box(_value(f, key.name) for f in self._known)
                return Field(key.name, box, lambda: _text(box), label=name)
            case ValueType.NUMBER:
                low, high, decimals = _RANGES[key.name]
                number_box = Number(low, high, decimals=decimals, unit=key.unit)
                return Field(key.name, number_box, number_box.value, label=name)
            case ValueType.SETTING:
                line = QLineEdit()
                return Field(key.name, line, lambda: gain_in(line.text()), label=name)
            case ValueType.DATE:
                night = QDateEdit()
                night.setCalendarPopup(True)
                night.setDisplayFormat("yyyy-MM-dd")
                return Field(key.name, night, lambda: _date(night), label=name)
            case ValueType.PAIR:
                raise ValueError(f"no editor for {key.name}")
            case _:
                assert_never(key.type)

    @staticmethod
    def _words_box(values: Iterable[object]) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.addItems(sorted({str(v) for v in values if v is not None}, key=str.casefold))
        box.setCurrentText("")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        return box

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for row, one in enumerate(self._fields):
            header_value = self._told(one.key)
            now = label(header_value, role="dim")
            grid.addWidget(one.check, row, 0)
            grid.addWidget(one.editor, row, 1)
            grid.addWidget(now, row, 2)
            if one.key == TEMPERATURE.name:
                grid.addWidget(TermMark(Term.SET_POINT), row, 3)
            self._prefill(one)
            one.check.toggled.connect(self._allow)
            if isinstance(one.editor, QLineEdit):
                one.editor.textChanged.connect(self._allow)
            if isinstance(one.editor, QComboBox):
                one.editor.currentTextChanged.connect(self._allow)
        return grid

    def _told(self, key: str) -> str:
        """Returns what the headers hold, shown beside the editor."""
        values = {self._in_header(frame, key) for frame in self._frames}
        if len(values) > 1:
            return self.tr("header: several values")
        value = next(iter(values), None)
        if value is None:
            return self.tr("header: nothing")
        return self.tr("header: {value}").format(value=_words(key, value))

    def _in_header(self, frame: Frame, key: str) -> object:
        return None if key == "kind" and frame.path in self._untyped else _value(frame, key)

    def _prefill(self, one: Field) -> None:
        values = {self._in_header(frame, one.key) for frame in self._frames}
        value = next(iter(values)) if len(values) == 1 else None
        if value is not None:
            _show(one.editor, value)
        elif isinstance(one.editor, QDateEdit):
            nights = [f.night for f in self._known if f.night is not None]
            _show(one.editor, max(nights, default=date.today()))  # noqa: DTZ011  a civil date

    def _fill(self, before: HeaderOverrides) -> None:
        for one in self._fields:
            value = getattr(before, one.key)
            if value is not None:
                one.check.setChecked(True)
                _show(one.editor, value)

    # --- buttons ------------------------------------------------------------------------------

    def _buttons(self, *, has_any: bool) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._set = named(QPushButton(self.tr("Set")), "values_set")
        self._set.setProperty("primary", True)
        self._set.setDefault(True)
        box.addButton(self._set, QDialogButtonBox.ButtonRole.AcceptRole)
        if has_any:
            undo = named(QPushButton(self.tr("Back to the headers")), "values_undo")
            undo.clicked.connect(self._undo)
            box.addButton(undo, QDialogButtonBox.ButtonRole.ResetRole)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        return box

    def values(self) -> HeaderOverrides:
        """Returns the values that are ticked."""
        ticked = {one.key: one.value() for one in self._fields if one.check.isChecked()}
        names = {f.name for f in fields(HeaderOverrides)}
        # Each editor gives a value of its field's type, which a dict of them cannot say.
        return HeaderOverrides(**{k: v for k, v in ticked.items() if k in names})  # type: ignore[arg-type]

    def _allow(self) -> None:
        """Setting nothing, or an empty word, is no choice."""
        ticked = [one for one in self._fields if one.check.isChecked()]
        empty = [one for one in ticked if one.value() is None]
        self._set.setEnabled(bool(ticked) and not empty)

    def _accept(self) -> None:
        self.chosen.emit(self.values())
        self.accept()

    def _undo(self) -> None:
        self.chosen.emit(None)
        self.accept()


class PartDialog(QDialog):
    """Asks for the name of a group split off from another."""

    named = Signal(str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("part_dialog")
        self.setWindowTitle(self.tr("Split off"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        template = self.tr("These {frames} become a group and a master of their own, named:")
        layout.addWidget(label(template.format(frames=frame_count(count)), wrap=True))
        self._name = named(QLineEdit(), "part_name")
        self._name.setAccessibleName(self.tr("Name of the part"))
        self._name.setPlaceholderText(self.tr("after the meridian flip"))
        layout.addWidget(self._name)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._split = named(QPushButton(self.tr("Split off")), "part_split")
        self._split.setProperty("primary", True)
        self._split.setEnabled(False)
        box.addButton(self._split, QDialogButtonBox.ButtonRole.AcceptRole)
        self._name.textChanged.connect(lambda text: self._split.setEnabled(bool(text.strip())))
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)

    def _accept(self) -> None:
        self.named.emit(self._name.text().strip())
        self.accept()


def joined(before: HeaderOverrides | None, more: HeaderOverrides) -> HeaderOverrides:
    """Returns the values set before with the new ones over them."""
    if before is None:
        return more
    changes = {f.name: getattr(more, f.name) for f in fields(more)}
    return replace(before, **{k: v for k, v in changes.items() if v is not None})


def _value(frame: Frame, key: str) -> object:
    return getattr(frame if hasattr(frame, key) else frame.setup, key)


def _words(key: str, value: object) -> str:
    if isinstance(value, Kind):
        return kind_heading(value)
    return typeset(KEYS[key].shown(value)) if key in KEYS else str(value)


def _show(editor: QWidget, value: object) -> None:
    match editor:
        case Number() if isinstance(value, float | int):
            editor.setValue(value)
        case QLineEdit():
            editor.setText(f"{value:g}" if isinstance(value, float) else str(value))
        case QDateEdit() if isinstance(value, date):
            editor.setDate(QDate(value.year, value.month, value.day))
        case QComboBox() if isinstance(value, Kind):
            editor.setCurrentIndex(editor.findData(value.value))
        case QComboBox():
            editor.setCurrentText(str(value))
        case _:
            pass


def _text(box: QComboBox) -> str | None:
    return box.currentText().strip() or None


def _kind(box: QComboBox) -> Kind | None:
    """Returns the kind chosen; None while none is: a light is of none of these."""
    return None if box.currentData() is None else Kind(box.currentData())


def _date(editor: QDateEdit) -> date:
    day = editor.date()
    return date(day.year(), day.month(), day.day())
