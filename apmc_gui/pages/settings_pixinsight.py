"""The PixInsight tab of the settings: where it is, whether it starts, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
)

from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, diagnose
from ap_master_calibration.engines.registry import ENGINES
from ap_master_calibration.settings import QUIET_FLAGS, EngineChoice, PixInsightSettings, Settings
from apmc_gui.appearance import themes
from apmc_gui.i18n.translate import translated
from apmc_gui.pages.settings_tabs import CheckList, SettingsTab
from apmc_gui.session.engine_list import PixInsightCheck
from apmc_gui.widgets.controls import Number, button, label


class PixInsightTab(SettingsTab):
    """The engine to use, and everything about PixInsight."""

    def __init__(self) -> None:
        super().__init__()
        self._own_flags: tuple[str, ...] = ()
        self._trial = PixInsightCheck(self)
        self._trial.changed.connect(self._show_trial)
        self._trial.checked.connect(lambda look: self._show_looks((look,)))
        self._choice()
        self._place()
        self._start()
        self._end()

    def _choice(self) -> None:
        form = self._group(self.tr("Engine"))
        self.engine = QComboBox()
        self.engine.setObjectName("engine")
        self.engine.setAccessibleName(self.tr("Engine"))
        self.engine.addItem(
            self.tr("PixInsight where it is found, else built-in"), EngineChoice.AUTO
        )
        for row in ENGINES:
            self.engine.addItem(translated(row.label), row.choice)
        self.engine.activated.connect(self._tell)
        form.addRow(self.tr("Make masters with"), self.engine)

    def _place(self) -> None:
        form = self._group(self.tr("Where PixInsight is"))
        self.binary = self._line("binary", self.tr("looked for in the usual places"))
        self.binary.setAccessibleName(self.tr("PixInsight's program or folder"))
        browse = button(self.tr("Browse…"), self._browse, name="binary_browse")
        row = QHBoxLayout()
        row.addWidget(self.binary, 1)
        row.addWidget(browse)
        form.addRow(self.tr("Program or folder"), row)
        self.find_button = button(
            self.tr("Find"),
            self.look,
            name="find",
            sign="search",
            tip=self.tr("Looks for PixInsight without starting it."),
        )
        self.test = button(
            self.tr("Test"),
            self.try_it,
            name="test",
            sign="create",
            tip=self.tr("Starts PixInsight on a script of one line; it takes about half a minute."),
        )
        self.stop = button(self.tr("Stop"), self._trial.stop, name="test_stop", sign="stop")
        self.stop.hide()
        buttons = QHBoxLayout()
        for one in (self.find_button, self.test, self.stop):
            buttons.addWidget(one)
        buttons.addStretch(1)
        form.addRow("", buttons)
        self.found = label(name="found", wrap=True)
        self.found.setTextFormat(Qt.TextFormat.RichText)
        self.found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(self.found)

    def _line(self, name: str, empty: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(empty)
        line.setClearButtonEnabled(True)
        line.editingFinished.connect(self._tell)
        return line

    def _start(self) -> None:
        form = self._group(self.tr("How it is started"))
        self.instance = self._number(
            form,
            self.tr("Instance slot"),
            Number(1, 256, name="instance"),
            self.tr("A slot of its own keeps it apart from a PixInsight you work with."),
        )
        self.idle = self._number(
            form,
            self.tr("End it after silence of"),
            Number(0, 86400, step=60, unit="s", name="idle_timeout"),
            self.tr("Without any sign of life for this long, the run is ended."),
        )
        self.force = self._check(form, "force_exit", self.tr("Close it when the run is done"))
        self.keep = self._check(form, "keep_calibrated", self.tr("Keep the calibrated flats"))
        self.flags = CheckList(
            {
                "--no-splash": self.tr("No splash screen"),
                "--no-startup-scripts": self.tr("No start-up scripts"),
                "--no-startup-check-updates": self.tr("No look for updates"),
                "--no-startup-gui-messages": self.tr("No messages at the start"),
            }
        )
        self.flags.changed.connect(self._tell)
        self.scripts = self._line("script_dir", self.tr("the folder of the run"))
        self.scripts.setAccessibleName(self.tr("Folder for scripts"))
        form.addRow(self.tr("Scripts go to"), self.scripts)
        self._group(self.tr("At its start")).addRow(self.flags)

    def _check(self, form: QFormLayout, name: str, text: str) -> QCheckBox:
        check = QCheckBox(text)
        check.setObjectName(name)
        check.clicked.connect(self._tell)
        form.addRow("", check)
        return check

    # --- settings -----------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        pixinsight = settings.pixinsight
        self.engine.setCurrentIndex(self.engine.findData(settings.engine))
        for line, value in (
            (self.binary, pixinsight.binary),
            (self.scripts, pixinsight.script_dir),
        ):
            if not line.hasFocus():
                line.setText(value or "")
        self.instance.setValue(pixinsight.instance)
        self.idle.setValue(pixinsight.idle_timeout)
        self.force.setChecked(pixinsight.force_exit)
        self.keep.setChecked(pixinsight.keep_calibrated)
        self.flags.set_value(pixinsight.quiet_flags)
        self._own_flags = tuple(f for f in pixinsight.quiet_flags if f not in QUIET_FLAGS)

    def taken(self, settings: Settings) -> Settings:
        pixinsight = PixInsightSettings(
            binary=self.binary.text().strip() or None,
            instance=int(self.instance.value()),
            force_exit=self.force.isChecked(),
            script_dir=self.scripts.text().strip() or None,
            keep_calibrated=self.keep.isChecked(),
            idle_timeout=self.idle.value(),
            quiet_flags=(*self.flags.value(), *self._own_flags),
        )
        engine = EngineChoice(self.engine.currentData())
        return replace(settings, engine=engine, pixinsight=pixinsight)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Where is PixInsight?"), self.binary.text())
        dialog.setObjectName("binary_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_binary)
        dialog.open()

    def _take_binary(self, path: str) -> None:
        self.binary.setText(path)
        self._tell()
        self.look()

    # --- Find and Test ------------------------------------------------------------------------

    def look(self) -> None:
        """Looks for PixInsight with the values of this tab, and shows what it finds."""
        self._show_looks(diagnose(self.taken(Settings()).pixinsight))

    def try_it(self) -> None:
        """Starts PixInsight on a script that says hello; the window stays alive meanwhile."""
        self._trial.start(self.taken(Settings()).pixinsight)

    def _show_trial(self) -> None:
        trying = self._trial.running
        self.found.setText(escape(self.tr("PixInsight is being started…")) if trying else "")
        self.test.setEnabled(not trying)
        self.find_button.setEnabled(not trying)
        self.stop.setVisible(trying)

    async def end(self) -> None:
        """Ends a trial that goes on, and waits for it."""
        await self._trial.end()

    def _show_looks(self, looks: Sequence[Evidence]) -> None:
        colours = themes.colours()
        lines = []
        for look in looks:
            colour, sign = (colours.good, "✓") if look.good else (colours.bad, "✗")
            subject, finding = escape(look.subject), escape(look.finding)
            lines.append(f'<span style="color:{colour}">{sign}</span> {subject}: {finding}')
        self.found.setText("<br>".join(lines))
