"""The tabs of the settings: each shows its part of `Settings` and gives it back changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QVBoxLayout, QWidget

from ap_master_calibration.rejections import (
    REJECTIONS,
    WINSORIZED_FROM,
    RejectionChoice,
    RejectionMethod,
    rejection_for,
)
from ap_master_calibration.settings import LEAST_MEMORY, MIN_FRAMES, CheckMode, Settings, Tolerances
from apmc_gui.appearance import themes
from apmc_gui.i18n.labels import check_mode_label, rejection_label, rejection_name
from apmc_gui.i18n.languages import offered
from apmc_gui.support.preferences import Preferences
from apmc_gui.widgets.controls import Folders, Number, OptionalNumber, label

_MIB = 1 << 20


class SettingsTab(QWidget):
    """One tab of the settings; emits `changed` with every edit."""

    changed = Signal()

    def show_settings(self, settings: Settings) -> None:
        """Shows the settings as they are."""
        raise NotImplementedError

    def taken(self, settings: Settings) -> Settings:
        """Returns the settings with the values of this tab."""
        raise NotImplementedError

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def _group(self, title: str) -> QFormLayout:
        """Returns a box with a form in it, below those that are there."""
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            layout = QVBoxLayout(self)
        box = QGroupBox(title)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.addWidget(box)
        return form

    def _number(self, form: QFormLayout, text: str, number: Number, tip: str) -> Number:
        number.setToolTip(tip)
        number.setAccessibleName(text)
        number.setMaximumWidth(number.fontMetrics().horizontalAdvance("0" * 18))
        number.valueChanged.connect(self._tell)
        form.addRow(text, number)
        return number

    def _end(self) -> None:
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)


class MatchingTab(SettingsTab):
    """Tolerances of matching, and the library folders."""

    def __init__(self) -> None:
        super().__init__()
        form = self._group(self.tr("What counts as equal"))
        self.exposure = self._number(
            form,
            self.tr("Exposures up to"),
            Number(0, 60, step=0.01, decimals=4, unit="s", name="exposure"),
            self.tr(
                "Exposures that differ by no more are one; the larger of the two limits holds."
            ),
        )
        self.part = self._number(
            form,
            self.tr("or up to"),
            Number(0, 50, step=0.1, decimals=3, unit=self.tr("% of the longer"), name="part"),
            self.tr(
                "Exposures that differ by no more are one; the larger of the two limits holds."
            ),
        )
        exact = self.tr("Frames within this are one group, and a match within it is exact.")
        self.set_point = self._number(
            form,
            self.tr("Set points up to"),
            Number(0, 50, step=0.5, decimals=2, unit="°C", name="set_point"),
            exact,
        )
        self.temperature = self._number(
            form,
            self.tr("Without a set point up to"),
            Number(0, 50, step=0.5, decimals=2, unit="°C", name="temperature"),
            exact,
        )
        self.amber = self._number(
            form,
            self.tr("Needs a look up to"),
            Number(0, 50, step=0.5, decimals=2, unit="°C", name="amber"),
            self.tr("A master up to this far off is still taken, with a warning; beyond it, none."),
        )
        form.addRow(
            label(self.tr("Groups and matches follow at once."), role="dim", name="live_note")
        )
        self._libraries()
        self._end()

    def _libraries(self) -> None:
        form = self._group(self.tr("Libraries of masters"))
        ask = self.tr("Choose a folder of masters")
        bias, dark = self.tr("Master bias"), self.tr("Master darks")
        self.bias = Folders("bias_libraries", bias, ask)
        self.dark = Folders("dark_libraries", dark, ask)
        form.addRow(f"{bias}:", self.bias)
        form.addRow(f"{dark}:", self.dark)
        for folders in (self.bias, self.dark):
            folders.changed.connect(self._tell)

    def show_settings(self, settings: Settings) -> None:
        tolerances = settings.tolerances
        self.exposure.setValue(tolerances.exposure)
        self.part.setValue(100 * tolerances.exposure_part)
        self.set_point.setValue(tolerances.set_point)
        self.temperature.setValue(tolerances.temperature)
        self.amber.setValue(tolerances.temperature_amber)
        self.bias.set_value(settings.bias_libraries)
        self.dark.set_value(settings.dark_libraries)

    def taken(self, settings: Settings) -> Settings:
        tolerances = Tolerances(
            exposure=self.exposure.value(),
            exposure_part=round(self.part.value() / 100, 9),
            set_point=self.set_point.value(),
            temperature=self.temperature.value(),
            temperature_amber=self.amber.value(),
        )
        return replace(
            settings,
            tolerances=tolerances,
            bias_libraries=self.bias.value(),
            dark_libraries=self.dark.value(),
        )


class IntegrationTab(SettingsTab):
    """Rejection, and how many frames a master needs."""

    def __init__(self) -> None:
        super().__init__()
        form = self._group(self.tr("Pixel rejection"))
        self.method = QComboBox()
        self.method.setObjectName("method")
        for method in RejectionMethod:
            self.method.addItem(rejection_name(method), method)
        self.method.setAccessibleName(self.tr("Method"))
        self.method.activated.connect(self._method_chosen)
        form.addRow(self.tr("Method"), self.method)
        limit_label = self.tr("own limit")
        self.low = OptionalNumber(
            limit_label, Number(0, 100, step=0.1, decimals=3, name="low"), 4.0
        )
        self.high = OptionalNumber(
            limit_label, Number(0, 100, step=0.1, decimals=3, name="high"), 3.0
        )
        form.addRow(self.tr("Low"), self.low)
        form.addRow(self.tr("High"), self.high)
        self.explained = label(name="rejection_note", role="dim", wrap=True)
        form.addRow(self.explained)
        for limit in (self.low, self.high):
            limit.changed.connect(self._tell)
        self._frames()
        self._end()

    def _frames(self) -> None:
        form = self._group(self.tr("Frames of a master"))
        self.fewest = self._number(
            form,
            self.tr("At least"),
            Number(MIN_FRAMES, 1000, name="min_frames"),
            self.tr("A group of fewer frames makes no master."),
        )
        self.few = self._number(
            form,
            self.tr("Warn below"),
            Number(1, 1000, name="few_frames"),
            self.tr("A group of fewer frames makes a master with a warning."),
        )
        self.check = QComboBox()
        self.check.setObjectName("check")
        for mode in CheckMode:
            self.check.addItem(check_mode_label(mode), mode)
        self.check.setAccessibleName(self.tr("Odd frames"))
        self.check.setToolTip(
            self.tr("Every frame is compared with the others of its group before they are combined")
        )
        self.check.activated.connect(self._tell)
        form.addRow(self.tr("Odd frames"), self.check)
        self.keep = QCheckBox(self.tr("Keep masters that another engine made"))
        self.keep.setObjectName("keep_other_engine")
        self.keep.setToolTip(
            self.tr("Without it, a master that PixInsight made of the same frames is made again.")
        )
        self.keep.toggled.connect(self._tell)
        form.addRow(self.keep)

    def _method_chosen(self) -> None:
        self._explain()
        self._tell()

    def _explain(self) -> None:
        method = RejectionMethod(self.method.currentData())
        if method is RejectionMethod.AUTO:
            few, many = (
                rejection_label(rejection_for(count, RejectionChoice()))
                for count in (WINSORIZED_FROM - 1, WINSORIZED_FROM)
            )
            text = self.tr("{many} from {count} frames on, {few} below.")
            text = text.format(many=many, few=few, count=WINSORIZED_FROM)
        elif method is RejectionMethod.NONE:
            text = self.tr("Every sample counts: cosmic rays and satellites stay in.")
        else:
            low, high = REJECTIONS[method].limits
            text = self.tr("Without own limits: {low} low, {high} high.")
            text = text.format(low=f"{low:g}", high=f"{high:g}")
        self.explained.setText(text)
        for limit in (self.low, self.high):
            limit.setEnabled(method is not RejectionMethod.NONE)

    def show_settings(self, settings: Settings) -> None:
        choice = settings.rejection
        self.method.setCurrentIndex(self.method.findData(choice.method))
        self.low.set_value(choice.low)
        self.high.set_value(choice.high)
        self.fewest.setValue(settings.min_frames)
        self.few.setValue(settings.few_frames)
        self.check.setCurrentIndex(self.check.findData(settings.check))
        self.keep.setChecked(settings.keep_other_engine)
        self._explain()

    def taken(self, settings: Settings) -> Settings:
        method = RejectionMethod(self.method.currentData())
        return replace(
            settings,
            rejection=RejectionChoice(method, self.low.value(), self.high.value()),
            min_frames=int(self.fewest.value()),
            few_frames=int(self.few.value()),
            check=CheckMode(self.check.currentData()),
            keep_other_engine=self.keep.isChecked(),
        )


class BuiltinTab(SettingsTab):
    """How many threads and how much memory the built-in engine may use."""

    def __init__(self) -> None:
        super().__init__()
        form = self._group(self.tr("Built-in engine"))
        self.jobs = OptionalNumber(self.tr("no more than"), Number(1, 256, name="jobs"), 4)
        self.jobs.setToolTip(self.tr("Without it, one thread for each processor."))
        self.memory = OptionalNumber(
            self.tr("no more than"),
            Number(LEAST_MEMORY / _MIB, 1 << 20, step=64, unit="MiB", name="memory"),
            512,
        )
        self.memory.setToolTip(self.tr("Without it, a small, fixed amount."))
        form.addRow(self.tr("Threads"), self.jobs)
        form.addRow(self.tr("Memory"), self.memory)
        note = self.tr(
            "Masters are the same whatever stands here. More memory helps little, for frames are "
            "read in strips."
        )
        form.addRow(label(note, role="dim", wrap=True))
        for part in (self.jobs, self.memory):
            part.changed.connect(self._tell)
        self._end()

    def show_settings(self, settings: Settings) -> None:
        self.jobs.set_value(settings.jobs)
        self.memory.set_value(None if settings.memory is None else settings.memory / _MIB)

    def taken(self, settings: Settings) -> Settings:
        jobs, memory = self.jobs.value(), self.memory.value()
        return replace(
            settings,
            jobs=None if jobs is None else int(jobs),
            memory=None if memory is None else int(memory) * _MIB,
        )


class AppearanceTab(SettingsTab):
    """Theme, size of texts and language: of the window alone, and not in the settings file."""

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    language_chosen = Signal(str)
    notify_chosen = Signal(bool)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        form = self._group(self.tr("Appearance"))
        self.theme = self._combo("theme", self.tr("Theme"), self._themes(), preferences.theme)
        self.theme.activated.connect(lambda: self.theme_chosen.emit(self.theme.currentData()))
        self.text_size = Number(70, 250, step=10, unit="%", name="text_size")
        self.text_size.setValue(preferences.text_size)
        self.text_size.setAccessibleName(self.tr("Size of texts"))
        self.text_size.valueChanged.connect(lambda v: self.text_size_chosen.emit(int(v)))
        languages = {"system": self.tr("As the system"), **offered()}
        self.language = self._combo(
            "language", self.tr("Language"), languages, preferences.language
        )
        self.language.activated.connect(self._language_activated)
        self.restart = label(self.tr("From the next start on."), name="restart", role="info")
        self.restart.hide()
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Size of texts"), self.text_size)
        form.addRow(self.tr("Language"), self.language)
        form.addRow("", self.restart)
        self.notify = QCheckBox(self.tr("Notify me when a run ends in the background"))
        self.notify.setObjectName("notify")
        self.notify.setChecked(preferences.notify)
        self.notify.toggled.connect(self.notify_chosen)
        form.addRow("", self.notify)
        self._end()

    def _themes(self) -> dict[str, str]:
        return {
            themes.Theme.SYSTEM.value: self.tr("As the system"),
            themes.Theme.DARK.value: self.tr("Dark"),
            themes.Theme.LIGHT.value: self.tr("Light"),
            themes.Theme.NIGHT.value: self.tr("Red, for the night"),
        }

    def _combo(self, name: str, title: str, labels: dict[str, str], now: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        for value, text in labels.items():
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(now)))
        return combo

    def _language_activated(self) -> None:
        self.restart.show()
        self.language_chosen.emit(self.language.currentData())

    def show_settings(self, settings: Settings) -> None:
        """Shows nothing: this tab has no settings of the library."""

    def taken(self, settings: Settings) -> Settings:
        return settings


class CheckList(QWidget):
    """Check boxes below each other, one for each of some words."""

    changed = Signal()

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[str, QCheckBox] = {}
        for word, text in texts.items():
            box = QCheckBox(text)
            box.setObjectName(f"flag{word}")
            box.clicked.connect(self.changed)
            layout.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            self.boxes[word] = box

    def value(self) -> tuple[str, ...]:
        """Returns the words that are checked."""
        return tuple(word for word, box in self.boxes.items() if box.isChecked())

    def set_value(self, names: tuple[str, ...]) -> None:
        """Checks these words and no others."""
        for word, box in self.boxes.items():
            box.setChecked(word in names)
