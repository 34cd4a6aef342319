"""The card of one master: its picture, its numbers, what it was made with, what can be done."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    qRgb,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.engines.events import Measure
from ap_master_calibration.frames import Kind
from ap_master_calibration.integrate.outliers import GOOD_FLAT, USABLE_FLAT
from ap_master_calibration.planning.plan import Calibrator, Plan
from ap_master_calibration.rejections import RejectionMethod
from ap_master_calibration.report.wording import noise_gain, ratio
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import (
    adu_label,
    master_count,
    percent_label,
    recipe_label,
    rejection_label,
    setup_label,
    title_of,
)
from apmc_gui.i18n.translate import localised, plain_tip, translated
from apmc_gui.imaging.frame_images import RenderedFrame
from apmc_gui.models.results_model import Result, troubles_text
from apmc_gui.widgets.controls import ElidedLabel, button, label, set_role

THUMBNAIL = QSize(196, 132)
translate = QCoreApplication.translate

_MARGIN = 10
_GAP = 12  # between the picture and the text
_LINE_GAP = 3
_FACTS = {Kind.FLAT: 5}
_OTHER_FACTS = 3


def card_height(result: Result, width: int, metrics: QFontMetrics) -> int:
    """Returns the height in pixels of a card of this width, which shows every trouble whole."""
    line = metrics.height() + _LINE_GAP + 1
    room = width - 2 * _MARGIN - (THUMBNAIL.width() + _GAP if result.is_there else 0)
    facts = _FACTS.get(result.step.kind, _OTHER_FACTS) if result.is_there else 0
    text = (2 + facts) * line + metrics.height() + 16  # and the buttons
    if troubles_text(result):
        wrap = Qt.TextFlag.TextWordWrap
        lines = metrics.boundingRect(0, 0, room, 10_000, wrap, troubles_text(result))
        text += lines.height() + 3 * _LINE_GAP
    picture = THUMBNAIL.height() if result.is_there else 0
    return max(picture, text) + 2 * _MARGIN


@dataclass(frozen=True, slots=True)
class Mends:
    """What can be done about a trouble now.

    `again` is how many masters there are to make once frames were left out, 0 while a run goes on.
    """

    again: int = 0
    builtin: bool = False
    has_line: bool = False


NO_MENDS = Mends()


class Thumbnail(QLabel):
    """The picture of a master; a click, Enter or Space asks for a closer look."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnail")
        self.setFixedSize(THUMBNAIL)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Look closer: 1:1, pixel values, histogram, tests"))
        self.setAccessibleName(self.tr("Look closer"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()


class ResultCard(QFrame):
    """Shows one result; what it wants done goes out as a signal."""

    folder_wanted = Signal(str)
    report_wanted = Signal()
    library_wanted = Signal(str, QPushButton)
    again_wanted = Signal(object)
    """Paths of frames to be left out of the master, which is made again."""
    builtin_wanted = Signal()
    look_wanted = Signal(str, object)
    """The path of the master, and of an older one of its key or None."""
    line_wanted = Signal(str)
    """The name of a step whose line in the log is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self._kept: str | None = None
        self._is_current = False
        self._shown: object = None
        self._thumbnail: RenderedFrame | None = None
        self.setObjectName("result_card")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._picture = Thumbnail()
        self._picture.opened.connect(self._ask_look)
        self._sign = label()
        self._title = label(name="card_title", role="heading")
        self._state = label(name="card_state")
        self._setup = ElidedLabel(name="card_setup", mode=Qt.TextElideMode.ElideRight)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(10)
        self._facts.setVerticalSpacing(3)
        self._facts.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, ElidedLabel]] = []
        self._troubles = label(name="card_troubles", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._sign)
        top.addWidget(self._state)
        text = QVBoxLayout()
        text.setSpacing(_LINE_GAP)
        text.addLayout(top)
        text.addWidget(self._setup)
        text.addWidget(self._troubles)
        text.addLayout(self._facts)
        text.addStretch(1)
        text.addLayout(self._buttons())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)

    def _buttons(self) -> QHBoxLayout:
        self._again = button("", self._ask_again, name="make_again", sign="left-out")
        self._builtin = button(
            self.tr("Try the built-in engine"),
            self.builtin_wanted.emit,
            name="try_builtin",
            sign="engine",
        )
        self._line = button(self.tr("Show the line"), self._ask_line, name="show_line")
        self._line.setToolTip(self.tr("Show the line of the log that says it"))
        self._folder = button(
            self.tr("Folder"), self._ask_folder, name="open_folder", sign="reveal"
        )
        self._folder.setAccessibleName(self.tr("Open folder"))
        self._folder.setToolTip(plain_tip(self._folder.accessibleName()))
        self._report = button(
            self.tr("Report"), self.report_wanted.emit, name="open_report", sign="report"
        )
        self._report.setAccessibleName(self.tr("Open report"))
        self._library = button("", self._ask_library, name="add_to_library")
        row = QHBoxLayout()
        for one in (
            self._again,
            self._builtin,
            self._line,
            self._folder,
            self._report,
            self._library,
        ):
            row.addWidget(one)
        row.addStretch(1)
        return row

    @property
    def result(self) -> Result | None:
        """The result shown on the card."""
        return self._result

    def show_result(
        self,
        result: Result,
        plan: Plan | None,
        *,
        report: bool,
        kept: str | None = None,
        mends: Mends = NO_MENDS,
    ) -> None:
        """Shows a result; `plan` names the calibrators, `report` is True where there is a report.

        `kept` is where the master is in a library, None where it is in none.
        """
        if self._shown == (result, report, kept, mends):
            return
        self._shown, self._result, self._kept = (result, report, kept, mends), result, kept
        step = result.step
        self._state.setText(translated(result.look.label))
        self._show_signs(result)
        self._title.setText(title_of(step))
        self._setup.set_text(setup_label(step))
        self._setup.setToolTip(plain_tip(f"{setup_label(step)}\n{step.output}"))
        self._show_facts(self._told(result, plan))
        self._show_troubles(result, mends)
        self._picture.setVisible(result.is_there)
        for one in (self._folder, self._library):
            one.setVisible(result.is_there)
        self._report.setEnabled(report)
        self._report.setToolTip("" if report else self.tr("A run writes a report at its end."))
        self._library.setText(self.tr("Add to library…") if kept is None else self.tr("In library"))
        self._library.setToolTip(plain_tip(kept))
        template = self.tr("{title}, {state}")
        self.setAccessibleName(template.format(title=title_of(step), state=self._state.text()))

    def _told(self, result: Result, plan: Plan | None) -> list[tuple[str, str]]:
        step, measure = result.step, result.measure
        facts: list[tuple[str, str]] = []
        if not result.is_there:
            return facts
        if measure is not None:
            facts += self._measured(measure, step.kind, len(step.frames))
        if measure is not None and step.rejection.method is not RejectionMethod.NONE:
            template = self.tr("{low} low, {high} high")
            low, high = percent_label(measure.rejected_low), percent_label(measure.rejected_high)
            taken = f"{template.format(low=low, high=high)} · {rejection_label(step.rejection)}"
            facts.append((self.tr("Rejected"), taken))
        else:
            facts.append((self.tr("Rejection"), rejection_label(step.rejection)))
        if step.kind is Kind.FLAT:
            facts.append((self.tr("Recipe"), self._recipe(result)))
            used = [calibrator_words(c, plan) for c in (step.bias, step.dark) if c is not None]
            facts.append((self.tr("With"), self.tr(" and ").join(used) if used else "–"))
        return facts

    def _measured(self, measure: Measure, kind: Kind, count: int) -> list[tuple[str, str]]:
        level = f"{adu_label(measure.level)} ADU"
        if kind is Kind.FLAT:
            template = self.tr("{part} of full scale, {level}")
            level = template.format(part=percent_label(measure.level), level=level)
            level = f"{level}: {self._exposed(measure.level)}"
        facts = [(self.tr("Level"), level)]
        if measure.noise is not None:
            facts.append((self.tr("Noise"), self._noise(measure, measure.noise, count)))
        return facts

    def _exposed(self, level: float) -> str:
        low, high = GOOD_FLAT
        if low <= level <= high:
            return self.tr("well exposed")
        dark = level < low
        if USABLE_FLAT[0] <= level <= USABLE_FLAT[1]:
            return self.tr("a little dark") if dark else self.tr("a little bright")
        return self.tr("too dark") if dark else self.tr("too bright")

    def _noise(self, measure: Measure, noise: float, count: int) -> str:
        """Returns the noise gain; the expected gain comes last, where a narrow card elides."""
        gain = noise_gain(measure)
        if gain is None or measure.frame_noise is None:
            return f"{adu_label(noise)} ADU"
        template = self.tr("{single} → {noise} ADU, {gain}× less")
        text = template.format(
            single=adu_label(measure.frame_noise),
            noise=adu_label(noise),
            gain=localised(ratio(gain)),
        )
        if measure.expected is not None:
            text = f"{text} (√{count} = {localised(ratio(measure.expected))}×)"
        return text

    def _recipe(self, result: Result) -> str:
        message = recipe_label(result.step.recipe)
        scale = None if result.measure is None else result.measure.scale
        return message if scale is None else f"{message}, k = {localised(f'{scale:.3g}')}"

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while len(self._rows) < len(facts):
            name, value = label(role="dim"), ElidedLabel(mode=Qt.TextElideMode.ElideRight)
            self._facts.addWidget(name, len(self._rows), 0)
            self._facts.addWidget(value, len(self._rows), 1)
            self._rows.append((name, value))
        for i, (name, value) in enumerate(self._rows):
            visible = i < len(facts)
            name.setVisible(visible)
            value.setVisible(visible)
            name.setText(facts[i][0] if visible else "")
            value.set_text(facts[i][1] if visible else "")
            value.setToolTip(plain_tip(facts[i][1] if visible else None))

    def facts(self) -> dict[str, str]:
        """Returns the card's facts by label."""
        return {n.text(): v.text for n, v in self._rows if n.text()}

    def _show_troubles(self, result: Result, mends: Mends) -> None:
        """Shows every trouble whole, and the acts that mend it."""
        words = troubles_text(result)
        self._troubles.setVisible(bool(words))
        self._troubles.setText(words)
        is_bad = result.reason is not None and not result.is_told
        set_role(self._troubles, "bad" if is_bad else "warn")
        names = "\n".join(result.culprits or tuple(map(translated, result.troubles)))
        self._troubles.setToolTip(plain_tip(names))
        self._line.setVisible(mends.has_line and result.is_troubled)
        self._builtin.setVisible(mends.builtin and result.reason is not None)
        again = again_words(result, mends)
        self._again.setVisible(bool(again))
        self._again.setText(again)
        self._again.setToolTip(plain_tip("\n".join(result.culprits)))

    def set_current(self, current: bool) -> None:
        """Marks the card the keyboard is at."""
        if current != self._is_current:
            self._is_current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_current:
            painter = QPainter(self)
            painter.setPen(QPen(themes.tone("info"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and self._result is not None:
            self._show_signs(self._result)
            self.show_picture(self._thumbnail)
        super().changeEvent(event)

    def _show_signs(self, result: Result) -> None:
        """Icons and a tone, in the colours of the theme at this moment."""
        look = result.look
        self._sign.setPixmap(look.icon().pixmap(16, 16))
        self._library.setIcon(icon("library") if self._kept is None else icon("done", "good"))
        set_role(self._state, look.tone)

    def show_picture(self, picture: RenderedFrame | None) -> None:
        """Shows the thumbnail; a master that was not measured gets its level from it."""
        self._thumbnail = picture
        if picture is None:
            self._picture.setPixmap(icon("none", "faint").pixmap(32, 32))
            return
        ratio_ = self.devicePixelRatioF()
        room = THUMBNAIL * ratio_
        pixmap = QPixmap.fromImage(_image(picture)).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio_)
        _frame(pixmap, self.palette().color(QPalette.ColorRole.Mid))
        self._picture.setPixmap(pixmap)
        result = self._result
        if result is not None and result.measure is None:
            for name, value in self._measured(
                Measure(picture.level), result.step.kind, len(result.step.frames)
            ):
                self._add_fact(name, value)

    def _add_fact(self, name: str, value: str) -> None:
        facts = [(n, v) for n, v in self.facts().items() if n != name]
        self._show_facts([(name, value), *facts])

    def _ask_folder(self) -> None:
        if self._result is not None:
            self.folder_wanted.emit(self._result.step.output)

    def _ask_look(self) -> None:
        if self._result is not None:
            self.look_wanted.emit(self._result.step.output, self._result.step.previous)

    def _ask_again(self) -> None:
        if self._result is not None:
            self.again_wanted.emit(self._result.culprits)

    def _ask_line(self) -> None:
        if self._result is not None:
            self.line_wanted.emit(self._result.step.name)

    def _ask_library(self) -> None:
        if self._result is not None:
            self.library_wanted.emit(self._result.step.output, self._library)


def again_words(result: Result, mends: Mends) -> str:
    """Returns the act that leaves out the frames that are to blame; "" where it cannot be done."""
    if not result.culprits or not mends.again:
        return ""
    template = (
        translate("Results", "Leave this frame out and make {masters} again")
        if len(result.culprits) == 1
        else translate("Results", "Leave these frames out and make {masters} again")
    )
    return template.format(masters=master_count(mends.again))


def calibrator_words(calibrator: Calibrator, plan: Plan | None) -> str:
    """Returns what a flat was calibrated with: a step's title, else the file's name."""
    steps = () if plan is None else plan.steps
    step = next((s for s in steps if s.name == calibrator.step), None)
    if step is not None:
        return translate("Results", "{title} of this run").format(title=title_of(step))
    return os.path.basename(calibrator.path)


def _frame(pixmap: QPixmap, colour: QColor) -> None:
    """A thin line around a picture, which may be as bright as the card."""
    painter = QPainter(pixmap)
    painter.setPen(colour)
    wide = pixmap.deviceIndependentSize()
    painter.drawRect(0, 0, round(wide.width()) - 1, round(wide.height()) - 1)
    painter.end()


def _image(picture: RenderedFrame) -> QImage:
    """Returns a picture as Qt's image, which keeps its own pixels."""
    array = picture.image
    night = themes.current_theme() is themes.Theme.NIGHT
    if night and array.ndim == 3:
        array = array.mean(axis=2).astype(array.dtype)
    height, width = array.shape[:2]
    colour = array.ndim == 3
    form = QImage.Format.Format_RGB888 if colour else QImage.Format.Format_Indexed8
    stride = width * (3 if colour else 1)
    image = QImage(array.tobytes(), width, height, stride, form)
    if not colour:
        image.setColorTable([qRgb(i, 0, 0) if night else qRgb(i, i, i) for i in range(256)])
    return image.copy()
