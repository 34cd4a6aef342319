"""The choice of the engine in the toolbar; one that is missing says why."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import plain_tip, translated
from apmc_gui.session.engine_list import EngineInfo
from apmc_gui.session.session import Session


class EngineBox(QComboBox):
    """Chooses the engine; one that is missing leads to the setting that mends it."""

    remedy_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self.setAccessibleName(self.tr("Engine"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._session = session
        self._shown: tuple[EngineInfo, ...] = ()
        self.activated.connect(self._chosen)
        session.settings_changed.connect(self.refresh)
        session.run.changed.connect(self._enable)
        self.refresh()

    def refresh(self) -> None:
        """Shows the engines of this moment."""
        engines = self._session.engines.all
        if engines != self._shown:
            self._shown = engines
            self.clear()
            for engine in engines:
                self._add(engine)
        names = [str(engine.choice) for engine in engines]
        self.setCurrentIndex(names.index(self._session.engines.name))
        self.setToolTip(plain_tip(translated(self._session.engines.reason)))

    def _add(self, engine: EngineInfo) -> None:
        if engine.missing is None:
            self.addItem(translated(engine.label))
            return
        self.addItem(
            icon("warning", "warn"),
            self.tr("{engine} not found").format(engine=translated(engine.label)),
        )
        self.setItemData(
            self.count() - 1, plain_tip(translated(engine.missing)), Qt.ItemDataRole.ToolTipRole
        )

    def _chosen(self, row: int) -> None:
        engine = self._shown[row]
        if engine.missing is not None:
            self.refresh()
            self.remedy_asked.emit()
            return
        self._session.set_settings(replace(self._session.settings, engine=engine.choice))

    def _enable(self) -> None:
        self.setEnabled(not self._session.run.running)
