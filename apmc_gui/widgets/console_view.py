"""The console: the lines of a run with their colours, search, level, follow, save and copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.appearance import themes
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import grouped
from apmc_gui.models.console_model import LEVELS, MATCH_ROLE, ConsoleColumn, ConsoleModel
from apmc_gui.widgets.controls import label

_AIR = 2  # pixels between two lines
_MARGIN = 10


class ConsoleView(QTableView):
    """Lines of one height, selected by rows; Ctrl+C copies them whole."""

    def __init__(self, model: ConsoleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console")
        self.setAccessibleName(self.tr("Log of the run"))
        self.setModel(model)
        self.setItemDelegate(_Marking(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self._model = model
        self._measure()
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy(self) -> None:
        """Puts the rows that are selected, or all rows, on the clipboard."""
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        text = self._model.text_of(rows or range(self._model.rowCount()))
        QGuiApplication.clipboard().setText(text)

    def fit(self) -> None:
        """Makes the content as wide as the longest line."""
        width = self._model.longest * self._letter + _MARGIN
        rest = self.viewport().width() - self.columnWidth(ConsoleColumn.TIME)
        self.setColumnWidth(ConsoleColumn.TEXT, max(width, rest))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_model"):
            self._measure()

    def _measure(self) -> None:
        self._model.font = themes.fixed_font()
        metrics = QFontMetrics(self._model.font)
        self._letter = metrics.horizontalAdvance("0")
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _AIR)
        self.setColumnWidth(ConsoleColumn.TIME, metrics.horizontalAdvance("00:00:00") + _MARGIN)
        self.fit()


class _Marking(QStyledItemDelegate):
    """Marks the lines that have what is searched for."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if index.data(MATCH_ROLE):
            mark = themes.tone("warn")
            mark.setAlpha(50)
            painter.fillRect(option.rect, mark)
        super().paint(painter, option, index)


class Console(QWidget):
    """The lines with the row of tools above them."""

    save_asked = Signal(str)
    """A path the whole log is to be saved to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConsoleModel(self)
        self.view = ConsoleView(self.model, self)
        self.search = QLineEdit(self)
        self.search.setObjectName("console_search")
        self.search.setPlaceholderText(self.tr("Search log"))
        self.search.setAccessibleName(self.tr("Search the log"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(self._sought)
        self.search.returnPressed.connect(self.find_next)
        self.found = label(name="console_found", role="dim")
        self.level = self._new_level()
        self.follow = QCheckBox(self.tr("Follow"), self)
        self.follow.setObjectName("console_follow")
        self.follow.setToolTip(self.tr("Always show the newest line"))
        self.follow.setChecked(True)
        self.follow.toggled.connect(self._followed)
        self.tools = QHBoxLayout()
        self._fill_tools()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.tools)
        layout.addWidget(self.view, 1)
        self.model.rowsInserted.connect(self._grown)
        bar = self.view.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        for keys, act in (
            (QKeySequence.StandardKey.FindNext, self.find_next),
            (QKeySequence.StandardKey.FindPrevious, self.find_previous),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def find_next(self) -> None:
        """Goes to the next line that contains the search text."""
        self._find(backwards=False)

    def find_previous(self) -> None:
        """Goes to the previous line that contains the search text."""
        self._find(backwards=True)

    def show_step(self, step: str) -> None:
        """Goes to the line that says what became of a step."""
        row = self.model.row_of_step(step)
        if row is not None:
            self._show_row(row)

    def save(self) -> None:
        """Asks for a file and saves the log to it."""
        dialog = QFileDialog(self, self.tr("Save the log"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.log *.txt)"))
        dialog.setDefaultSuffix("log")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_asked)
        dialog.open()

    def _new_level(self) -> QComboBox:
        level = QComboBox(self)
        level.setObjectName("console_level")
        level.setAccessibleName(self.tr("Lines that are shown"))
        message = (self.tr("All lines"), self.tr("Warnings and errors"), self.tr("Errors"))
        for name, word in zip(LEVELS, message, strict=True):
            level.addItem(word, name)
        level.currentIndexChanged.connect(self._levelled)
        return level

    def _fill_tools(self) -> None:
        buttons = (
            ("console_previous", "previous", self.tr("Previous match"), self.find_previous),
            ("console_next", "next", self.tr("Next match"), self.find_next),
            ("console_copy", "copy", self.tr("Copy the selected lines, or all"), self.view.copy),
            ("console_save", "save", self.tr("Save log…"), self.save),
        )
        by_action = {}
        for name, sign, word, act in buttons:
            button = QToolButton(self, autoRaise=True)
            button.setObjectName(name)
            button.setIcon(icon(sign))
            button.setToolTip(word)
            button.setAccessibleName(word)
            button.clicked.connect(act)
            by_action[name] = button
        parts = (
            self.search,
            by_action["console_previous"],
            by_action["console_next"],
            self.found,
            self.level,
            self.follow,
            by_action["console_copy"],
            by_action["console_save"],
        )
        for part in parts:
            self.tools.addWidget(part, 1 if part is self.search else 0)
            if part is self.found:
                self.tools.addStretch(1)

    def _sought(self, text: str) -> None:
        self.model.set_needle(text)
        self.found.clear()
        if text:
            self._find(backwards=False, stay=True)

    def _find(self, *, backwards: bool, stay: bool = False) -> None:
        current = self.view.currentIndex().row()
        if current < 0:
            current = self.model.rowCount() if backwards else -1
        elif stay:
            current -= 1
        row = self.model.find(current, backwards=backwards)
        if row is not None:
            self._show_row(row)
        self._count(row)

    def _count(self, row: int | None) -> None:
        """Says which match this is: "3 of 38"."""
        if not self.search.text():
            return
        place, count = self.model.place_of(-1 if row is None else row)
        template = self.tr("{place} of {count}") if count else self.tr("not found")
        self.found.setText(template.format(place=grouped(place), count=grouped(count)))

    def _show_row(self, row: int) -> None:
        """Selects a row, with the beginning of its line in sight."""
        self.follow.setChecked(False)
        self.view.selectRow(row)
        self.view.scrollTo(self.model.index(row, ConsoleColumn.TIME))

    def _levelled(self) -> None:
        self.model.set_level(self.level.currentData())
        self._followed()

    def _followed(self) -> None:
        if self.follow.isChecked():
            self.view.scrollToBottom()

    def _grown(self) -> None:
        self.view.fit()
        self._followed()

    def _scrolled(self) -> None:
        """Who scrolls up wants to read; who scrolls to the end wants to follow."""
        bar = self.view.verticalScrollBar()
        self.follow.setChecked(bar.sliderPosition() >= bar.maximum())
