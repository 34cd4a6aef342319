"""About: what this program is, what it runs on, and all of that to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration import __version__
from apmc_gui.appearance.assets import app_icon
from apmc_gui.session.session import Session
from apmc_gui.support.versions import as_text, pixinsight, versions
from apmc_gui.widgets.controls import button, label
from apmc_gui.widgets.elided import ElidedLabel

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
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(_ICON, _ICON))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(f"{name} {__version__}", role="title"))
        what = self.tr(
            "Master bias, dark and flat frames from calibration frames, with PixInsight or by"
            " itself."
        )
        words.addWidget(label(what, wrap=True))
        free = self.tr(
            "Free software under the Apache License 2.0. Your frames are never changed, and nothing"
            " leaves this computer."
        )
        words.addWidget(label(free, role="dim", wrap=True))
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _versions(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(3)
        for look in self.looks[1:]:  # the first stands above
            found = ElidedLabel(name=f"about_{look.subject.replace(' ', '_')}")
            found.set_text(look.finding)
            found.setToolTip(look.finding)
            form.addRow(label(look.subject, role="dim"), found)
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
