"""The view of the tree of groups: columns that can be chosen, keys, and a menu for every row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from apmc_gui.i18n.translate import translated
from apmc_gui.models.groups_model import KEY_ROLE, GroupsModel
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.widgets.column_widths import DraggedWidths, are_dragged, set_dragged
from apmc_gui.widgets.delegates import GroupCells

_ROOM = 14  # pixels around the text of a cell or a title
_LEAST_GROUP = 16  # letters of the first column, whatever is beside it
_GROUPS_PART = 0.6  # of the width that the titles and the calibration share
_SPARE = TreeColumn.EXPOSURE  # hidden where there is no room
_ELASTIC = (TreeColumn.GROUP, TreeColumn.CALIBRATION)
_MOST_OPENED = 60  # rows a filter opens by itself: more is no answer any more


class GroupsView(QTreeView):
    """Shows a `GroupsModel`; selection, expansion and place survive every change of it."""

    space_pressed = Signal()
    leave_out_asked = Signal()
    values_asked = Signal()
    copy_asked = Signal()
    shown = Signal()
    """Enter or a double click on a row: its pages come to the front."""

    def __init__(self, model: GroupsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groups")
        self.setAccessibleName(self.tr("Groups of frames"))
        self.groups = model
        self._open_before: set[str] | None = None
        self._known: set[str] = set()
        self.setModel(model)
        self.setItemDelegate(GroupCells(model, self))
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(16)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._double_clicked)
        self._set_up_header()
        model.rowsInserted.connect(self._open_new_sections)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit_group)
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._fit_soon.start)

    # --- columns ------------------------------------------------------------------------------

    def _set_up_header(self) -> None:
        header = self.header()
        header.setObjectName("groups_header")
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask_columns)
        header.setMinimumSectionSize(36)
        DraggedWidths(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.columns_at_first()

    def columns_at_first(self) -> None:
        """Shows the default columns."""
        header = self.header()
        set_dragged(header, False)
        for column in TreeColumn:
            header.setSectionHidden(column, not column.definition.shown_at_first)
            header.moveSection(header.visualIndex(column), column)
            header.resizeSection(column, self._typical(column))
        self._fit_group()

    def _typical(self, column: TreeColumn) -> int:
        """Returns the width in pixels of a usual cell or of the title, whichever is wider."""
        metrics = self.fontMetrics()
        icon = metrics.height() if column.definition.has_icon else 0
        texts = map(metrics.horizontalAdvance, column.definition.usual_texts())
        title = metrics.horizontalAdvance(translated(column.definition.title))
        return max(title, *(width + icon for width in texts)) + _ROOM

    def _fit_group(self) -> None:
        """Shares the width out, until the user sets widths.

        The first column is as wide as its widest title where there is room, the calibration takes
        what is left. Where both would be cut, there is no exposure: dark titles begin with it.
        """
        if are_dragged(self.header()):
            return
        header = self.header()
        least = _LEAST_GROUP * self.fontMetrics().averageCharWidth()
        visible = [c for c in TreeColumn if not header.isSectionHidden(c) and c not in _ELASTIC]
        fixed = sum(header.sectionSize(column) for column in visible if column is not _SPARE)
        room = self.viewport().width() - fixed
        spare = self._typical(_SPARE)
        is_narrow = room - spare < least + self._typical(TreeColumn.CALIBRATION)
        header.setSectionHidden(_SPARE, is_narrow)
        room -= 0 if is_narrow else spare
        most = max(least, round(_GROUPS_PART * room))
        header.resizeSection(TreeColumn.GROUP, max(least, min(most, self._widest_title())))

    def _widest_title(self) -> int:
        """Returns the width in pixels that shows every title of a group whole."""
        metrics, style = self.fontMetrics(), self.style()
        box = style.pixelMetric(style.PixelMetric.PM_IndicatorWidth)
        widths = map(metrics.horizontalAdvance, self.groups.titles())
        return max(widths, default=0) + 2 * self.indentation() + box + 2 * _ROOM

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_fit_soon"):
            self._fit_texts()

    def _fit_texts(self) -> None:
        """Gives every column the width of its texts, which are larger or smaller now."""
        if not are_dragged(self.header()):
            for column in TreeColumn:
                self.header().resizeSection(column, self._typical(column))
            self._fit_group()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_group()

    def columns_menu(self) -> QMenu:
        """Returns a menu that shows and hides columns."""
        menu = QMenu(self)
        menu.setObjectName("columns_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in TreeColumn:
            if column is TreeColumn.GROUP:
                continue
            action = QAction(translated(column.definition.title), menu, checkable=True)
            action.setChecked(not self.isColumnHidden(column))
            action.toggled.connect(lambda on, c=column: self._show_column(c, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Fit the columns"), self.fit_columns)
        menu.addAction(self.tr("Columns as at first"), self.columns_at_first)
        return menu

    def _show_column(self, column: TreeColumn, shown: bool) -> None:
        set_dragged(self.header(), True)  # what a person chose is not chosen anew
        self.setColumnHidden(column, not shown)

    def fit_columns(self) -> None:
        """Makes every column as wide as its content."""
        set_dragged(self.header(), True)
        for column in TreeColumn:
            if not self.isColumnHidden(column):
                self.resizeColumnToContents(column)

    def _ask_columns(self, place: QPoint) -> None:
        self.columns_menu().popup(self.header().mapToGlobal(place))

    # --- expansion ----------------------------------------------------------------------------

    def _open_new_sections(self, parent: QModelIndex, first: int, last: int) -> None:
        """A section that comes is open, once; files not used only where they need attention."""
        if parent.isValid():
            return
        for row in range(first, last + 1):
            index = self.groups.index(row, 0)
            key = index.data(KEY_ROLE)
            if key not in self._known:
                self._known.add(key)
                self.setExpanded(index, True)
            elif self._open_before is None or key in self._open_before:
                self.setExpanded(index, True)

    def set_filter(self, needle: str) -> None:
        """Shows only what the words are found in, opened where a file is what was found."""
        if needle.strip() and self._open_before is None:
            self._open_before = set(self._open_keys())
        self.groups.set_filter(needle)
        if not needle.strip():
            self._close_again()
            return
        for row in range(self.groups.rowCount()):
            self.setExpanded(self.groups.index(row, 0), True)
        for index in self.groups.by_leaves()[:_MOST_OPENED]:
            self.setExpanded(index, True)

    def _close_again(self) -> None:
        if self._open_before is None:
            return
        before, self._open_before = self._open_before, None
        for index in self._parents():
            self.setExpanded(index, index.data(KEY_ROLE) in before)
        current = self.currentIndex()
        if current.isValid():
            self.scrollTo(current)

    def _parents(self) -> Iterable[QModelIndex]:
        for i in range(self.groups.rowCount()):
            section = self.groups.index(i, 0)
            yield section
            yield from (
                self.groups.index(j, 0, section) for j in range(self.groups.rowCount(section))
            )

    def _open_keys(self) -> Iterable[str]:
        return (index.data(KEY_ROLE) for index in self._parents() if self.isExpanded(index))

    # --- selection ----------------------------------------------------------------------------

    def selected_rows(self) -> list[QModelIndex]:
        """Returns the selected rows, in the order they were selected."""
        return self.selectionModel().selectedRows(0)

    def selected_paths(self) -> tuple[str, ...]:
        """Returns the paths the selected rows stand for, each once."""
        paths = (p for index in self.selected_rows() for p in self.groups.paths_at(index))
        return tuple(dict.fromkeys(paths))

    def select_index(self, index: QModelIndex) -> None:
        """Selects one row, expands its parents, and scrolls to it."""
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    # --- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
            return
        plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        match event.key():
            case Qt.Key.Key_Space if plain:
                self.space_pressed.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if plain:
                self.leave_out_asked.emit()
            case Qt.Key.Key_F2:
                self.values_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.shown.emit()
            case _:
                super().keyPressEvent(event)

    def _double_clicked(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        if self.groups.row_at(index) is None or self.groups.leaf_at(index) is None:
            self.setExpanded(first, not self.isExpanded(first))
        self.shown.emit()


_NONE = Qt.KeyboardModifier.NoModifier


def columns_of(columns: Sequence[TreeColumn], index: QModelIndex) -> str:
    """Returns a row's cells as text with tabs between them, as a table takes it."""
    cells = (index.siblingAtColumn(column).data() for column in columns)
    return "\t".join("" if text is None else str(text) for text in cells)
