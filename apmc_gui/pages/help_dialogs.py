"""The dialogs of the Help menu: versions, and keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration import __version__
from apmc_gui.appearance.assets import app_icon
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.session.session import Session
from apmc_gui.support.versions import as_text, pixinsight, versions
from apmc_gui.widgets.controls import ElidedLabel, button, label

_ICON = 72


class AboutDialog(QDialog):
    """The name, the licence, the versions."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About"))
        self.looks = (*versions(), pixinsight(session.settings.pixinsight))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(self._head(name))
        layout.addLayout(self._versions())
        layout.addLayout(self._foot())
        self.setMinimumWidth(46 * self.fontMetrics().averageCharWidth() + 3 * _ICON)

    @property
    def text(self) -> str:
        """The versions, as they are copied."""
        return as_text(self.looks)

    def _head(self, name: str) -> QHBoxLayout:
        sign = label()
        sign.setPixmap(app_icon().pixmap(_ICON, _ICON))
        message = QVBoxLayout()
        message.setSpacing(4)
        message.addWidget(label(f"{name} {__version__}", role="title"))
        what = self.tr(
            "Master bias, dark and flat frames from calibration frames, with PixInsight or by"
            " itself."
        )
        message.addWidget(label(what, wrap=True))
        free = self.tr(
            "Free software under the Apache License 2.0. Your frames are never changed, and nothing"
            " leaves this computer."
        )
        message.addWidget(label(free, role="dim", wrap=True))
        message.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(message, 1)
        return head

    def _versions(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(3)
        for look in self.looks[1:]:  # the first stands above
            value = ElidedLabel(name=f"about_{look.subject.replace(' ', '_')}")
            value.set_text(look.finding)
            value.setToolTip(plain_tip(look.finding))
            form.addRow(label(look.subject, role="dim"), value)
        return form

    def _foot(self) -> QHBoxLayout:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Close)
        buttons.button(standard.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(
            button(
                self.tr("Copy versions"),
                self.copy,
                name="about_copy",
                sign="copy",
                tip=self.tr("What a report of a fault should begin with."),
            )
        )
        foot.addStretch(1)
        foot.addWidget(buttons)
        return foot

    def copy(self) -> None:
        """Puts the versions on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)


_Index = QModelIndex | QPersistentModelIndex


class ShortcutsModel(QAbstractTableModel):
    """The keyboard shortcuts and what they do."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Key"), self.tr("What it does"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]


def rows_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """Returns the actions that have a key, each once, in the order they come."""
    native = QKeySequence.SequenceFormat.NativeText
    rows: dict[str, str] = {}
    for action in actions:
        keys = ", ".join(k.toString(native) for k in action.shortcuts())
        text = (action.toolTip() or action.text()).replace("&", "").removesuffix("…")
        if keys and text:
            rows.setdefault(text, keys)
    return [(keys, text) for text, keys in rows.items()]


class ShortcutsDialog(QDialog):
    """The keys of the window and of its lists."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Shortcuts"))
        self.model = ShortcutsModel([*rows_of(actions), *self._of_lists()], self)
        view = QTableView()
        view.setObjectName("shortcuts_table")
        view.setAccessibleName(self.tr("Shortcuts"))
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        hint = self.tr("Everything can be reached with Tab and the arrow keys as well.")
        layout.addWidget(label(hint, role="dim", wrap=True))
        layout.addWidget(view, 1)
        layout.addWidget(buttons)
        self.resize(560, 520)

    def _of_lists(self) -> list[tuple[str, str]]:
        """Returns the keys of lists that belong to no action."""
        return [
            (self.tr("Space"), self.tr("In the list: take a group or a frame in, or leave it out")),
            (self.tr("← →"), self.tr("In the list: close and open a row")),
            (self.tr("Menu key"), self.tr("In the list: everything that can be done with a row")),
            (self.tr("← → + − 0 1"), self.tr("In the picture: step, closer, farther, whole, 1:1")),
            (self.tr("Space"), self.tr("In the picture: blink, at 1 to 10 pictures a second")),
            ("X", self.tr("In the picture: leave the frame out, and go on to the next")),
            ("D", self.tr("In the picture: the difference from the mean of the others")),
            ("M", self.tr("In the picture: the mean of the others")),
            ("C", self.tr("In the picture: two frames side by side")),
            ("L", self.tr("In the picture: one stretch for all frames of the group")),
            (self.tr("Alt + ← →"), self.tr("In the staged wizard: back and on")),
            (self.tr("Ctrl+I"), self.tr("In the staged wizard: ignore what is odd")),
        ]
