"""The choice of the rig: by the camera, none, or one of them by name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import plain_tip, translated
from apmc_gui.session.rig_keeper import NO_RIG
from apmc_gui.session.session import Session


class RigBox(QComboBox):
    """Shows the rig in use, with the reason as its tip, and lets another be chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rig")
        self.setAccessibleName(self.tr("Rig"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._session = session
        self.activated.connect(self._chosen)
        session.rigs.changed.connect(self.refresh)
        session.run.changed.connect(self._enable)
        self.refresh()

    def refresh(self) -> None:
        """Shows the rigs of this moment, and the one in use."""
        rigs = self._session.rigs
        self.clear()
        self.addItem(self._automatic(), None)
        self.addItem(self.tr("No rig"), NO_RIG)
        for name in rigs.names:
            self.addItem(name, name)
            self.setItemData(self.count() - 1, plain_tip(name), Qt.ItemDataRole.ToolTipRole)
        if rigs.use.choice.undecided:
            self.setItemIcon(0, icon("warning", "warn"))
        row = 0 if rigs.by_hand is None else self.findData(rigs.by_hand)
        self.setCurrentIndex(max(0, row))
        if rigs.use.choice.doubtful:
            self.setItemIcon(self.currentIndex(), icon("warning", "warn"))
        why = rigs.use.choice.why
        self.setToolTip("" if why is None else plain_tip(translated(why)))

    def _automatic(self) -> str:
        """Returns what stands in the box while the camera decides."""
        rigs = self._session.rigs
        if rigs.by_hand is not None:
            return self.tr("By the camera")
        if rigs.use.choice.undecided:
            return self.tr("Not clear: choose a rig")
        if rigs.current is None:
            return self.tr("By the camera: none")
        return self.tr("By the camera: {rig}").format(rig=rigs.current.name)

    def _chosen(self, row: int) -> None:
        self._session.use_rig(self.itemData(row))

    def _enable(self) -> None:
        self.setEnabled(not self._session.run.running)
