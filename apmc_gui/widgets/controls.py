"""Small widgets that every page uses: labels, buttons, number fields, lists of folders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QLocale, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.planning.plan import State
from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.labels import master_count
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.session.session import Session
from apmc_gui.support.paths import shown

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, *, aloud: str = "") -> W:
    """Returns the widget with an object name; `aloud` is what a screen reader calls it."""
    widget.setObjectName(name)
    if aloud:
        widget.setAccessibleName(aloud)
    return widget


def tool(sign: str, tip: str, name: str) -> QToolButton:
    """Returns a flat button of a row of tools; its tip is what it is called aloud, too."""
    widget = QToolButton()
    widget.setObjectName(name)
    widget.setToolTip(tip)
    widget.setAccessibleName(tip)
    widget.setAutoRaise(True)
    if sign:
        widget.setIcon(icon(sign))
    return widget


_GAP = 12


class ElidedLabel(QWidget):
    """A name that is elided where space is short, followed by a dim remark.

    The remark is elided only where the name would have less than half of the space.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._mode = mode
        self._text, self._remark = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text, not elided."""
        return "   ".join(part for part in (self._text, self._remark) if part)

    def set_text(self, text: str, remark: str = "") -> None:
        """Another text."""
        self._text, self._remark = text, remark
        self.setAccessibleName(self.text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        after = metrics.horizontalAdvance(self._remark) + _GAP if self._remark else 0
        room = max(self.width() // 2 if after else 0, self.width() - after)
        elided = metrics.elidedText(self._text, self._mode, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle, elided)
        painter.setPen(self.palette().placeholderText().color())
        right = self.rect().adjusted(metrics.horizontalAdvance(elided) + _GAP, 0, 0, 0)
        remark = metrics.elidedText(self._remark, Qt.TextElideMode.ElideRight, right.width())
        painter.drawText(right, middle, remark)
        painter.end()


def label(text: str = "", *, name: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """Returns a label of plain text; `role` is a look of `themes`, `wrap` allows several lines.

    All labels are made here: Qt would show a header's value that looks like HTML as HTML.
    """
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setObjectName(name)
    widget.setWordWrap(wrap)
    if role:
        widget.setProperty("role", role)
    return widget


def set_role(widget: QWidget, role: str) -> None:
    """Sets a widget's role, and with it its style, at once."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(
    text: str, act: Callable[[], object], *, name: str = "", sign: str = "", tip: str = ""
) -> QPushButton:
    """Returns a button that calls `act`; `sign` is its icon's name."""
    widget = QPushButton(text)
    widget.setObjectName(name)
    widget.setAutoDefault(False)  # Enter in a field of a dialog presses no button
    widget.setToolTip(tip)
    if sign:
        widget.setIcon(icon(sign))
    widget.clicked.connect(lambda: act())  # noqa: PLW0108  without Qt's "checked"
    return widget


class Number(QDoubleSpinBox):
    """A number with its unit: no trailing zeros, and the wheel only turns it when it has focus."""

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 1.0,
        decimals: int = 0,
        unit: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: float) -> str:
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # a page that is scrolled changes nothing


class OptionalNumber(QWidget):
    """A number that may be left to the program: a check box and a number field."""

    changed = Signal()

    def __init__(self, text: str, number: Number, start: float) -> None:
        super().__init__()
        self.check = QCheckBox(text)
        self.number = number
        self._start = start
        self.check.setObjectName(f"{number.objectName()}_own")
        number.setEnabled(False)
        number.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.check)
        layout.addWidget(number)
        layout.addStretch(1)
        self.check.toggled.connect(number.setEnabled)
        self.check.clicked.connect(self.changed)
        number.valueChanged.connect(self.changed)

    def value(self) -> float | None:
        """Returns the number, None where it is left to the program."""
        return self.number.value() if self.check.isChecked() else None

    def set_value(self, value: float | None) -> None:
        """Shows a number, or that it is left to the program."""
        self.check.setChecked(value is not None)
        self.number.setValue(self._start if value is None else value)


class _FromHome(QStyledItemDelegate):
    """Paths as they are shown; what they are stays in the model."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return shown(str(value))


class Folders(QWidget):
    """A list of folders that can be added to and taken from."""

    changed = Signal()

    def __init__(self, name: str, title: str, ask: str) -> None:
        super().__init__()
        self._ask_words = ask
        self.model = QStringListModel(self)
        self.view = QListView()
        self.view.setObjectName(name)
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setItemDelegate(_FromHome(self.view))
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setMaximumHeight(6 * self.view.fontMetrics().height())
        self.add = button(self.tr("Add folder…"), self._ask, name=f"{name}_add", sign="add")
        self.remove = button(self.tr("Remove"), self._remove, name=f"{name}_remove", sign="remove")
        buttons = QVBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self._selected()

    def value(self) -> tuple[str, ...]:
        """Returns the folders."""
        return tuple(self.model.stringList())

    def set_value(self, folders: tuple[str, ...]) -> None:
        """Shows other folders."""
        if folders != self.value():
            self.model.setStringList(list(folders))
            self._selected()

    def take(self, folder: str) -> None:
        """Adds a folder, unless it is in the list."""
        if folder and folder not in self.value():
            self.model.setStringList([*self.value(), folder])
            self.changed.emit()

    def _selected(self) -> None:
        self.remove.setEnabled(bool(self.view.selectionModel().selectedRows()))

    def _remove(self) -> None:
        for index in self.view.selectionModel().selectedRows():
            self.model.removeRow(index.row())
        self._selected()
        self.changed.emit()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._ask_words)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()


class PathLine(QWidget):
    """Shows one line; the whole of it is its tool tip and what a screen reader says."""

    def __init__(self, text: str, *, tone: str = "text") -> None:
        super().__init__()
        self.text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(shown(self.text)) + 4, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(themes.tone(self._tone))
        mode = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(shown(self.text), mode, self.width() - 4)
        painter.drawText(self.rect().adjusted(2, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, text)


class PrimaryButton(QPushButton):
    """ "Create 11 masters", "Create 5, keep 2 up to date", "Stop"; disabled it says why."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        create: Callable[[], object] | None = None,
    ) -> None:
        """`create` stands for the session's own, where more than that is to happen."""
        super().__init__(parent)
        self.setObjectName("create")
        self.setProperty("primary", True)
        self._session = session
        self._create = session.create if create is None else create
        self._created = QElapsedTimer()
        self.clicked.connect(self._act)
        for signal in (
            session.planner.changed,
            session.run.changed,
            session.scan.changed,
            session.sources_changed,
            session.settings_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Updates the label to what a click would do."""
        session = self._session
        if session.run.running:
            ending = session.run.stopping and not session.run.can_stop_now
            now = self.tr("Stop now") if session.run.stopping else self.tr("Stop")
            self.setText(self.tr("Stopping…") if ending else now)
            self.setEnabled(not ending)
            self.setToolTip(self.tr("Stop now; finished masters are kept"))
            return
        obstacle = session.obstacle
        self.setText(self._words())
        self.setEnabled(obstacle is None)
        self.setToolTip(plain_tip(self._promise() if obstacle is None else obstacle))

    def _words(self) -> str:
        plan = self._session.planner.plan
        count = 0 if plan is None else len(plan.to_make)
        kept = 0 if plan is None else sum(s.state is State.UP_TO_DATE for s in plan.steps)
        if not count and kept:
            return self.tr("All {kept} up to date").format(kept=kept)
        if not count:
            return self.tr("Create masters")
        if kept:
            template = self.tr("Create {count}, keep {kept} up to date")
            return template.format(count=count, kept=kept)
        return self.tr("Create {masters}").format(masters=master_count(count))

    def _promise(self) -> str:
        return self.tr("Make them in {folder}").format(folder=self._session.output)

    def _act(self) -> None:
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if not self._session.run.running:
            self._created.start()
            self._create()
        elif not self._created.isValid() or self._created.hasExpired(interval):
            self._session.run.stop()  # not by the second click of a double click on *Create*


class AttentionButton(QPushButton):
    """How much wants a look before masters are made: "18 to look at"; hidden where nothing does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(icon("attention", "warn"), "", parent)
        self.setObjectName("attention")
        self.setFlat(True)
        self.setToolTip(self.tr("Go to the next thing that wants a look (F8)"))
        self._session = session
        for signal in (session.attention.changed, session.scan.changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the count of this moment."""
        count = len(self._session.attention.open)
        one, many = self.tr("1 to look at"), self.tr("{count} to look at")
        self.setText((one if count == 1 else many).format(count=QLocale().toString(count)))
        self.setVisible(count > 0)
