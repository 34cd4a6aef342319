"""The tab of rigs: add, copy, rename, change and remove them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.errors import UsageError
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod
from ap_master_calibration.rigs.output_pattern import FIELDS
from ap_master_calibration.rigs.rig import Rig, rigs_fault
from ap_master_calibration.rigs.rig_choice import cameras_of, raw_frames, shared_cameras
from ap_master_calibration.settings import EngineChoice, Settings
from apmc_gui.i18n.glossary import Term
from apmc_gui.i18n.labels import rejection_name
from apmc_gui.i18n.translate import ended, plain_tip, translated
from apmc_gui.pages.settings_tabs import SettingsTab
from apmc_gui.session.session import Session
from apmc_gui.support.paths import shown
from apmc_gui.widgets.controls import (
    Folders,
    Number,
    OptionalNumber,
    button,
    label,
    named,
    set_role,
)
from apmc_gui.widgets.term_mark import TermMark

_DELAY = 150  # ms after the last change before it holds


class RigsTab(SettingsTab):
    """A list of rigs, and the form of the selected one; what is changed holds at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        session.rigs.reread()
        self._session = session
        self._shown: Rig | None = None
        self._is_showing = False
        self._wait = QTimer(self, singleShot=True, interval=_DELAY)
        self._wait.timeout.connect(self.apply)
        self.changed.connect(self._wait.start)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addLayout(self._list())
        self.form = self._form()
        layout.addWidget(self.form)
        layout.addStretch(1)
        session.rigs.changed.connect(self.refresh)
        session.overrides.changed.connect(self._show_buttons)
        session.overrides.decided.connect(self._show_buttons)
        session.overrides.undone.connect(self._show_buttons)
        session.scan.changed.connect(self._show_buttons)
        self.refresh()

    def show_settings(self, settings: Settings) -> None:
        """Shows nothing: rigs are kept in a file of their own."""

    def taken(self, settings: Settings) -> Settings:
        return settings

    # --- layout -------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        about = self.tr(
            "After a scan the rig that has the camera of the frames is used by itself. What a rig "
            "does not have is as in the other settings."
        )
        row = QHBoxLayout()
        row.addWidget(label(about, name="rigs_note", role="dim", wrap=True), 1)
        row.addWidget(TermMark(Term.RIG))
        return row

    def _list(self) -> QHBoxLayout:
        self.names = QStringListModel(self)
        self.view = named(QListView(), "rigs", aloud=self.tr("Rigs"))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setModel(self.names)
        self.view.setFixedHeight(9 * self.view.fontMetrics().height())
        self.view.selectionModel().currentChanged.connect(self._row_changed)
        add, clear = "add", "remove"
        self.add = button(self.tr("New rig"), self.add_rig, name="rig_add", sign=add)
        self.add_from_frames = button(
            self.tr("New rig from these frames"), self.add_rig_of_frames, name="rig_of_frames"
        )
        self.add_from_frames.setToolTip(
            self.tr("With the cameras, libraries and engine that are in use now")
        )
        self.duplicate = button(self.tr("Duplicate"), self.copy_rig, name="rig_copy", sign="copy")
        self.remove = button(self.tr("Remove"), self.remove_rig, name="rig_remove", sign=clear)
        self.undo = button(
            self.tr("Undo"), self._session.overrides.undo, name="rig_undo", sign="undo"
        )
        buttons = QVBoxLayout()
        for one in (self.add, self.add_from_frames, self.duplicate, self.remove, self.undo):
            buttons.addWidget(one)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.view, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        return row

    def _form(self) -> QWidget:
        widget = QWidget()
        form = QFormLayout(widget)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name = self._line(form, self.tr("Name"), "rig_name")
        self.cameras = named(QPlainTextEdit(), "rig_cameras", aloud=self.tr("Cameras"))
        self.cameras.setTabChangesFocus(True)
        self.cameras.setPlaceholderText(self.tr("One in each line, as the headers write it"))
        self.cameras.setFixedHeight(4 * self.cameras.fontMetrics().height())
        self.cameras.textChanged.connect(self._tell)
        form.addRow(self.tr("Cameras"), self.cameras)
        self.shared = label(name="rig_shared", role="warn", wrap=True)
        self.shared.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        form.addRow("", self.shared)
        ask = self.tr("Choose a folder of masters")
        bias, dark = self.tr("Master bias"), self.tr("Master darks")
        self.bias = Folders("rig_bias_libraries", bias, ask)
        self.dark = Folders("rig_dark_libraries", dark, ask)
        form.addRow(f"{bias}:", self.bias)
        form.addRow(f"{dark}:", self.dark)
        for folders in (self.bias, self.dark):
            folders.view.setMaximumHeight(4 * self.fontMetrics().height())
            folders.changed.connect(self._tell)
        self._output(form)
        self._making(form)
        return widget

    def _output(self, form: QFormLayout) -> None:
        self.output = self._line(form, self.tr("Output"), "rig_output")
        self.output.setPlaceholderText(self.tr("beside the first folder, or {night}/masters"))
        tip = self.tr("A folder below that of the frames, or a whole path; it may hold {fields}")
        self.output.setToolTip(tip.replace("{fields}", FIELDS))
        self.preview = label(name="rig_preview", role="dim", wrap=True)
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        form.addRow("", self.preview)

    def _making(self, form: QFormLayout) -> None:
        general = self.tr("As in the other settings")
        self.engine = self._choice(form, self.tr("Engine"), "rig_engine")
        self.engine.addItem(general, None)
        self.engine.addItem(self.tr("Automatic"), EngineChoice.AUTO)
        for engine in EngineChoice:
            if engine is not EngineChoice.AUTO:
                phrase = translated(engine.phrase)
                self.engine.addItem(phrase[:1].upper() + phrase[1:], engine)
        self.method = self._choice(form, self.tr("Rejection"), "rig_rejection")
        self.method.addItem(general, None)
        for method in RejectionMethod:
            self.method.addItem(rejection_name(method), method)
        limit = self.tr("own limit")
        low = Number(0, 100, step=0.1, decimals=3, name="rig_low")
        high = Number(0, 100, step=0.1, decimals=3, name="rig_high")
        self.low, self.high = OptionalNumber(limit, low, 4.0), OptionalNumber(limit, high, 3.0)
        form.addRow(self.tr("Low"), self.low)
        form.addRow(self.tr("High"), self.high)
        for one in (self.low, self.high):
            one.changed.connect(self._tell)

    def _line(self, form: QFormLayout, title: str, name: str) -> QLineEdit:
        line = named(QLineEdit(), name, aloud=title.rstrip(":"))
        line.textEdited.connect(self._tell)
        form.addRow(title, line)
        return line

    def _choice(self, form: QFormLayout, title: str, name: str) -> QComboBox:
        choice = named(QComboBox(), name, aloud=title.rstrip(":"))
        choice.activated.connect(self._tell)
        form.addRow(title, choice)
        return choice

    def _tell(self, *_: object) -> None:
        if not self._is_showing:
            self._enable_limits()
            self.changed.emit()

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the rigs of this moment; a form with what they hold already stays as it is."""
        rigs = self._session.rigs
        row = self.view.currentIndex().row()
        if self._shown is not None and self._shown in rigs.rigs:
            row = rigs.rigs.index(self._shown)
        if rigs.names != self.names.stringList():
            self._is_showing = True
            self.names.setStringList(rigs.names)
            self._is_showing = False
        self.select(min(max(row, 0), len(rigs.rigs) - 1))

    def select(self, row: int) -> None:
        """Selects a rig and shows it; of none the form is empty."""
        self._is_showing = True
        self.view.setCurrentIndex(self.names.index(row, 0))
        self._is_showing = False
        rigs = self._session.rigs.rigs
        rig = rigs[row] if 0 <= row < len(rigs) else None
        if rig != self._shown and not self._wait.isActive():
            self._shown = rig
            self._show(Rig("") if rig is None else rig)
        self._show_state()

    def show_current(self) -> None:
        """Selects the rig that is in use."""
        rigs = self._session.rigs
        if rigs.current is not None:
            self.select(rigs.rigs.index(rigs.current))

    def _row_changed(self, index: QModelIndex, *_: QModelIndex) -> None:
        if not self._is_showing:
            self.apply()
            self.select(index.row())

    def _show(self, rig: Rig) -> None:
        self._is_showing = True
        self.name.setText(rig.name)
        self.cameras.setPlainText("\n".join(rig.cameras))
        self.bias.set_value(rig.bias_libraries)
        self.dark.set_value(rig.dark_libraries)
        self.output.setText("" if rig.output is None else rig.output)
        self.engine.setCurrentIndex(max(0, self.engine.findData(rig.engine)))
        choice = rig.rejection
        self.method.setCurrentIndex(
            0 if choice is None else max(0, self.method.findData(choice.method))
        )
        self.low.set_value(None if choice is None else choice.low)
        self.high.set_value(None if choice is None else choice.high)
        self._enable_limits()
        self._is_showing = False

    def _enable_limits(self) -> None:
        method = self.method.currentData()
        for limit in (self.low, self.high):
            limit.setEnabled(method is not None and method is not RejectionMethod.NONE)

    def _show_state(self) -> None:
        self.form.setEnabled(self._shown is not None)
        self._show_preview(None)
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        overrides = self._session.overrides
        self.add_from_frames.setEnabled(bool(self._cameras()))
        for one in (self.duplicate, self.remove):
            one.setEnabled(self._shown is not None)
        self.undo.setEnabled(overrides.undoes_rig)
        self.undo.setToolTip(plain_tip(overrides.to_undo or "") if overrides.undoes_rig else "")

    def _show_preview(self, fault: str | None) -> None:
        """Shows where masters of the frames that are open would go, or what is wrong."""
        set_role(self.preview, "dim" if fault is None else "bad")
        self._show_shared()
        if fault is not None:
            self.preview.setText(self.tr("Not taken over: {reason}.").format(reason=fault))
            return
        try:
            rig = self._shown
            folder = None if rig is None else self._session.rigs.folder_of(rig)
        except UsageError as error:
            self.preview.setText(translated(error.text))
        else:
            template = self.tr("For these frames: {folder}")
            self.preview.setText("" if folder is None else template.format(folder=shown(folder)))

    def _show_shared(self) -> None:
        """Says which cameras another rig has, too."""
        rig = self._shown
        shared = [] if rig is None else shared_cameras(rig, self._session.rigs.rigs)
        sentences = (ended(translated(sentence)) for sentence in shared)
        self.shared.setText("\n".join(f"{s[:1].upper()}{s[1:]}" for s in sentences))
        self.shared.setVisible(bool(shared))

    # --- changing -----------------------------------------------------------------------------

    def apply(self) -> None:
        """Takes over what stands in the form, or shows why that cannot be."""
        if not self._wait.isActive() or self._shown is None:
            return
        self._wait.stop()
        rigs, rig = self._session.rigs, self._value()
        wrong = rigs_fault(rig if one == self._shown else one for one in rigs.rigs)
        if wrong is None:
            before, self._shown = self._shown, rig
            rigs.exchange(before, rig)
        self._show_preview(None if wrong is None else translated(wrong))

    def _value(self) -> Rig:
        lines = (" ".join(line.split()) for line in self.cameras.toPlainText().splitlines())
        method = self.method.currentData()
        return Rig(
            " ".join(self.name.text().split()),
            tuple(dict.fromkeys(line for line in lines if line)),
            self.bias.value(),
            self.dark.value(),
            self.output.text().strip() or None,
            self.engine.currentData(),
            None
            if method is None
            else RejectionChoice(method, self.low.value(), self.high.value()),
        )

    def add_rig(self) -> None:
        """Adds a rig that has nothing yet."""
        self._add(lambda: Rig(self._session.rigs.free_name(self.tr("New rig"))))

    def add_rig_of_frames(self) -> None:
        """Adds a rig with the cameras of the frames, and the libraries and the engine in use."""
        settings = self._session.settings
        self._add(
            lambda: Rig(
                self._session.rigs.free_name(self._cameras()[0]),
                tuple(self._cameras()),
                settings.bias_libraries,
                settings.dark_libraries,
                engine=None if settings.engine is EngineChoice.AUTO else settings.engine,
            )
        )

    def copy_rig(self) -> None:
        """Adds a rig like the selected one, without its cameras: two would claim them."""
        shown_rig = self._shown
        if shown_rig is not None:
            self._add(lambda: replace(self._session.rigs.copy_of(shown_rig), cameras=()))

    def _add(self, make: Callable[[], Rig]) -> None:
        self.apply()
        rig = make()
        name = self.tr("the rig {rig} added").format(rig=rig.name)
        self._session.change_rigs((*self._session.rigs.rigs, rig), name)
        self.select(len(self._session.rigs.rigs) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def remove_rig(self) -> None:
        """Removes the selected rig; it can be undone."""
        rig = self._shown
        if rig is None:
            return
        self._wait.stop()
        others = [other for other in self._session.rigs.rigs if other != rig]
        name = self.tr("the rig {rig} removed").format(rig=rig.name)
        self._session.change_rigs(others, name)

    def _cameras(self) -> list[str]:
        return cameras_of(raw_frames(self._session.scan.frames))
