"""The settings: all of `Settings`, and how the window looks; what is changed holds at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.settings import PixInsightSettings, Settings, validate
from apmc_gui.pages.settings_pixinsight import PixInsightTab
from apmc_gui.pages.settings_rigs import RigsTab
from apmc_gui.pages.settings_tabs import (
    AppearanceTab,
    BuiltinTab,
    IntegrationTab,
    MatchingTab,
    SettingsTab,
)
from apmc_gui.session.session import Session
from apmc_gui.support.preferences import Preferences
from apmc_gui.widgets.controls import label

_DELAY = 150  # ms after the last change before it holds


class SettingsDialog(QDialog):
    """A window of settings beside the main one; the plan follows every change.

    What is changed goes to the session a moment later, and stands in the settings file the command
    line reads. How the window looks goes to whoever listens to the three `..._chosen` signals.
    """

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    language_chosen = Signal(str)
    notify_chosen = Signal(bool)

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self._session = session
        self._wait = QTimer(self, singleShot=True, interval=_DELAY)
        self._wait.timeout.connect(self.apply)
        self.matching, self.integration = MatchingTab(), IntegrationTab()
        self.pixinsight, self.builtin = PixInsightTab(), BuiltinTab()
        self.rigs = RigsTab(session)
        self.appearance = AppearanceTab(preferences)
        self.appearance.theme_chosen.connect(self.theme_chosen)
        self.appearance.text_size_chosen.connect(self.text_size_chosen)
        self.appearance.language_chosen.connect(self.language_chosen)
        self.appearance.notify_chosen.connect(self.notify_chosen)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("settings_tabs")
        self._add(self.matching, self.tr("Matching"))
        self._add(self.integration, self.tr("Integration"))
        self._add(self.pixinsight, self.tr("PixInsight"))
        self._add(self.builtin, self.tr("Built-in engine"))
        self._add(self.rigs, self.tr("Rigs"))
        self._add(self.appearance, self.tr("Appearance"))
        self.wrong = label(name="settings_wrong", role="bad", wrap=True)
        layout = QVBoxLayout(self)
        self.in_use = label(name="settings_rig", role="info", wrap=True)
        layout.addWidget(self.in_use)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._foot())
        self.resize(720, 620)
        session.settings_changed.connect(self._show)
        session.rigs.changed.connect(self._show_rig)
        self._show()
        self._show_rig()

    def _add(self, tab: SettingsTab, title: str) -> None:
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(tab)
        self.tabs.addTab(area, title)
        tab.changed.connect(self._wait.start)

    def _foot(self) -> QHBoxLayout:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.RestoreDefaults | standard.Close)
        buttons.rejected.connect(self.close)
        self.restore = buttons.button(standard.RestoreDefaults)
        self.restore.setText(self.tr("Restore defaults"))
        self.restore.setToolTip(self.tr("Your library folders and PixInsight's place are kept."))
        self.restore.clicked.connect(self.restore_defaults)
        buttons.button(standard.Close).setText(self.tr("Close"))
        for one in buttons.buttons():
            if isinstance(one, QPushButton):
                one.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.wrong, 1)
        foot.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        return foot

    def show_engine(self) -> None:
        """Opens on the tab that mends a missing engine, and looks for PixInsight."""
        self.tabs.setCurrentIndex(2)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pixinsight.look()

    def show_rigs(self) -> None:
        """Opens on the rigs, at the one in use."""
        self.tabs.setCurrentIndex(4)
        self.rigs.show_current()
        self.open()

    def restore_defaults(self) -> None:
        """The defaults of the field; folders a person entered stay."""
        now, plain = self._session.general_settings, PixInsightSettings()
        place = replace(plain, binary=now.pixinsight.binary, script_dir=now.pixinsight.script_dir)
        kept = Settings(
            pixinsight=place,
            bias_libraries=now.bias_libraries,
            dark_libraries=now.dark_libraries,
            staged=now.staged,
            only=now.only,
            rebuild=now.rebuild,
        )
        self._wait.stop()
        self._session.set_general_settings(kept)
        self._show()

    def apply(self) -> None:
        """Applies the settings, or shows why they are not valid."""
        self._wait.stop()
        settings = self._session.general_settings
        for tab in self._parts():
            settings = tab.taken(settings)
        wrong = validate(settings)
        self.wrong.setText("" if wrong is None else self._refusal(wrong))
        if wrong is None:
            self._session.set_general_settings(settings)

    def _refusal(self, wrong: str) -> str:
        return self.tr("Not taken over: {reason}.").format(reason=wrong)

    def _show_rig(self) -> None:
        """Says that a rig has settings of its own, so that nobody wonders why these do not hold."""
        rig = self._session.rigs.current
        self.in_use.setVisible(rig is not None)
        if rig is not None:
            template = self.tr("The rig {rig} is in use: what it has holds instead.")
            self.in_use.setText(template.format(rig=rig.name))

    def done(self, result: int) -> None:
        """Applies the value being typed, too."""
        if self._wait.isActive():
            self.apply()
        self.rigs.apply()
        super().done(result)

    def _parts(self) -> tuple[SettingsTab, ...]:
        return (self.matching, self.integration, self.pixinsight, self.builtin)

    def _show(self) -> None:
        if self._wait.isActive():
            return  # a person is at work here
        for tab in self._parts():
            before = tab.blockSignals(True)  # what is shown is no change
            tab.show_settings(self._session.general_settings)
            tab.blockSignals(before)
        self.wrong.clear()
