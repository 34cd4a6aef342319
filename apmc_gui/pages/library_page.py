"""The Library tab: the library folders, and every master in them with its age."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QStyle,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import Frame, Skipped
from ap_master_calibration.library import is_superseded
from ap_master_calibration.library.audit import Audit, AuditKind, audit
from ap_master_calibration.library.older import older_master
from ap_master_calibration.settings import Tolerances
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.glossary import Term
from apmc_gui.i18n.labels import master_count
from apmc_gui.i18n.translate import grouped, translated
from apmc_gui.imaging.background import BackgroundJob, BackgroundWorker
from apmc_gui.models.audit_model import AuditModel, CoverageModel
from apmc_gui.models.library_model import (
    COLUMNS,
    OPTIONAL,
    FoldersModel,
    LibraryFilter,
    LibraryModel,
    MasterRow,
    folders_of,
)
from apmc_gui.models.table_model import PATH_ROLE, TableColumn
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.widgets.column_widths import DraggedWidths, are_dragged
from apmc_gui.widgets.controls import button, label
from apmc_gui.widgets.flow_layout import FlowLayout
from apmc_gui.widgets.term_mark import TermMark

_FOLDER_ROWS = 3
_FINDING_ROWS = 8
_WIDEST_SETUP = 340  # pixels
_WIDEST, _ROOM = 190, 9  # pixels of a column at first, and beside its text
_LOOKED_AT = 2000  # rows whose texts tell how wide a column is
_SIGN = QSize(15, 15)
_FIRST_COLUMNS = ("kind", "camera", "temperature", "gain", "exposure", "age")
"""What is looked for stands first."""


class LibraryPage(QWidget):
    """Shows the masters of the library folders; folders are added and removed here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._session = session
        self._widths_wanted = True
        self.model = LibraryModel(self)
        self.shown = LibraryFilter(self)
        self.shown.setSourceModel(self.model)
        self._folders_model = FoldersModel(self)
        self._findings = AuditModel(self)
        self._coverage = CoverageModel(self)
        self._background = BackgroundWorker(self)
        self._background.came.connect(self._take)
        self._build()
        for signal in (
            session.scan.library_changed,
            session.settings_changed,
            session.sources_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addWidget(self._folder_list())
        self._stack = QStackedWidget()
        self._empty = label(name="library_empty", role="dim", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._master_table())
        layout.addLayout(self._filter_row())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._audit_panel())

    def _head(self) -> QHBoxLayout:
        self._summary = label(name="library_summary", role="title")
        self._for_bias = QCheckBox(self.tr("Bias"))
        self._for_bias.setObjectName("library_for_bias")
        self._for_bias.setToolTip(self.tr("Take master biases from folders you add"))
        self._for_dark = QCheckBox(self.tr("Darks"))
        self._for_dark.setObjectName("library_for_dark")
        self._for_dark.setToolTip(self.tr("Take master darks and flat darks from folders you add"))
        for box in (self._for_bias, self._for_dark):
            box.setChecked(True)
            box.toggled.connect(self._one_at_least)
        self.add = button(
            self.tr("Add folder…"), self._choose_folder, name="add_library", sign="add"
        )
        self.remove = button(
            self.tr("Remove"), self._remove_folder, name="remove_library", sign="remove"
        )
        self.remove.setToolTip(self.tr("Nothing on disk is removed"))
        again = button("", self._session.refresh_library, name="reread_library", sign="rescan")
        again.setToolTip(self.tr("Read the library folders again"))
        again.setAccessibleName(again.toolTip())
        row = QHBoxLayout()
        row.addWidget(self._summary, 1)
        use = label(self.tr("Use for"), role="dim")
        controls = FlowLayout()
        for widget in (use, self._for_bias, self._for_dark, self.add, self.remove, again):
            controls.addWidget(widget)
        row.addLayout(controls)
        return row

    def _folder_list(self) -> QListView:
        self.folders = QListView()
        self.folders.setObjectName("library_folders")
        self.folders.setAccessibleName(self.tr("Library folders"))
        self.folders.setModel(self._folders_model)
        self.folders.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.folders.setIconSize(_SIGN)
        self.folders.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.folders.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.folders.selectionModel().selectionChanged.connect(self._selected)
        _with_menu(self.folders, self._menu)
        return self.folders

    def _filter_row(self) -> QHBoxLayout:
        self.filter = QLineEdit()
        self.filter.setObjectName("library_filter")
        self.filter.setPlaceholderText(self.tr("Filter masters…  (camera, gain, exposure, file)"))
        self.filter.setAccessibleName(self.tr("Filter masters"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter_changed)
        self._found = label(name="library_found", role="dim")
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self._found)
        self.what_superseded = TermMark(Term.SUPERSEDED)
        row.addWidget(self.what_superseded)
        return row

    def _master_table(self) -> QTableView:
        table = QTableView()
        table.setTabKeyNavigation(False)
        table.setObjectName("library_masters")
        table.setAccessibleName(self.tr("Masters of the library"))
        table.setModel(self.shown)
        table.setSortingEnabled(True)
        table.sortByColumn(self.model.column_of("kind"), Qt.SortOrder.AscendingOrder)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setIconSize(_SIGN)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        DraggedWidths(header)
        for place, name in enumerate(_FIRST_COLUMNS):
            header.moveSection(header.visualIndex(self.model.column_of(name)), place)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        _with_menu(table, self._menu)
        table.activated.connect(lambda index: self._look(index.data(PATH_ROLE)))
        self.table = table
        return table

    def _audit_panel(self) -> QWidget:
        """The panels of audit findings and of dark coverage: at most one is open, at first none."""
        self._audit_head = _opener("library_audit_head", self._open_findings)
        self._coverage_head = _opener("library_coverage_head", self._open_coverage)
        self._coverage_head.setText(self.tr("Darks by set point and exposure"))
        heads = FlowLayout()
        heads.addWidget(self._audit_head)
        heads.addWidget(self._coverage_head)
        self._audit_box = QWidget()
        column = QVBoxLayout(self._audit_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(heads)
        column.addWidget(self._finding_list())
        column.addWidget(self._coverage_table())
        return self._audit_box

    def _finding_list(self) -> QListView:
        self.findings = QListView()
        self.findings.setObjectName("library_findings")
        self.findings.setAccessibleName(self.tr("What is the matter with the library"))
        self.findings.setModel(self._findings)
        self.findings.setIconSize(_SIGN)
        self.findings.setUniformItemSizes(True)
        self.findings.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.findings.setFixedHeight(self._panel_height())
        self.findings.selectionModel().currentChanged.connect(self._show_master)
        self.findings.hide()
        _with_menu(self.findings, self._menu)
        return self.findings

    def _coverage_table(self) -> QTableView:
        table = QTableView()
        table.setTabKeyNavigation(False)
        table.setObjectName("library_coverage")
        table.setAccessibleName(self.tr("Darks by set point and exposure"))
        table.setModel(self._coverage)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setIconSize(_SIGN)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.setDefaultSectionSize(table.fontMetrics().height() + 8)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setMaximumWidth(_WIDEST_SETUP)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setFixedHeight(self._panel_height())
        table.selectionModel().currentChanged.connect(self._show_master)
        table.hide()
        _with_menu(table, self._menu)
        self.coverage = table
        return table

    def _panel_height(self) -> int:
        return self.fontMetrics().height() * _FINDING_ROWS + 40

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the library as it is known now."""
        library, settings = self._session.scan.library, self._session.settings
        masters = library.masters
        self.model.set_masters(masters, _today())
        folders = folders_of(settings.bias_libraries, settings.dark_libraries, masters)
        self._folders_model.set_folders(folders)
        self._show_sizes(len(folders))
        self._summary.setText(master_count(self.model.rowCount()))
        self._stack.setCurrentIndex(1 if masters else 0)
        self._empty.setText(self._why_empty(bool(folders)))
        self.filter.setVisible(bool(masters))
        self.what_superseded.setVisible(any(is_superseded(m.path) for m in masters))
        self._filter_changed()
        look = _audited(masters, library.skipped, settings.tolerances)
        self._background.ask("audit", look, urgency=1)
        self._selected()

    def _show_sizes(self, folders: int) -> None:
        """The folder list is as high as its rows, up to a few."""
        self.folders.setVisible(folders > 0)
        row = max(self.folders.sizeHintForRow(0), self.fontMetrics().height())
        self.folders.setFixedHeight(min(max(folders, 1), _FOLDER_ROWS) * row + 6)
        dragged = are_dragged(self.table.horizontalHeader())
        if self.model.rowCount() and self._widths_wanted and not dragged:
            self._widths_wanted = False
            for place, column in enumerate(COLUMNS[:-1]):
                self.table.setColumnWidth(place, self._width_of(column))
        for place, column in enumerate(COLUMNS):
            empty = column.name in OPTIONAL and not any(map(column.text, self.model.rows))
            self.table.setColumnHidden(place, empty)

    def _width_of(self, column: TableColumn[MasterRow]) -> int:
        """Returns the width of a column's content and of its title with a sort arrow."""
        metrics = self.fontMetrics()
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize)
        sign = self.table.iconSize().width() + _ROOM if column.icon else 0
        texts = {column.text(row) for row in self.model.rows[:_LOOKED_AT]}
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + sign
        titled = (
            metrics.horizontalAdvance(translated(column.title)) + 2 * arrow
        )  # the title stands in the middle
        return min(_WIDEST, max(widest, titled) + 2 * _ROOM)

    def _why_empty(self, folders: bool) -> str:
        if not folders:
            return self.tr(
                "Masters of earlier nights calibrate the flats of this one. Add the folder they "
                "are in, or drop it here."
            )
        if self._session.scan.reading_library:
            return self.tr("The library is being read…")
        return self.tr("There are no master biases or darks in these folders.")

    def _filter_changed(self) -> None:
        self.shown.set_words(self.filter.text())
        total, matching = self.model.rowCount(), self.shown.rowCount()
        message = self.tr("{found} of {all}").format(found=matching, all=total)
        self._found.setText(message)
        self._found.setVisible(matching != total)

    def _take(self, _: str, value: object) -> None:
        """Shows the findings of the audit."""
        if not isinstance(value, Audit):
            return
        self._findings.set_findings(value.findings)
        self._coverage.set_coverage(value.coverage, _today())
        self.coverage.resizeColumnsToContents()
        findings = self._findings.rows
        self._audit_box.setVisible(bool(findings) or self.model.rowCount() > 0)
        self._audit_head.setCheckable(bool(findings))
        self._audit_head.setText(self._audit_words(Counter(f.kind for f in findings)))
        self._coverage_head.setVisible(self._coverage.rowCount() > 0)
        self._show_panels()

    def _audit_words(self, counts: Counter[AuditKind]) -> str:
        """Returns the findings in a line: "1 problem · 2 gaps · 3 older than a year"."""
        gaps = counts[AuditKind.HOLE] + counts[AuditKind.NO_BIAS]
        old, unused = counts[AuditKind.OLD], counts[AuditKind.NO_MASTER]
        problems = counts.total() - gaps - old - unused
        parts = [
            (problems, self.tr("1 problem"), self.tr("{count} problems")),
            (gaps, self.tr("1 gap"), self.tr("{count} gaps")),
            (old, self.tr("1 older than a year"), self.tr("{count} older than a year")),
            (unused, self.tr("1 file is not used"), self.tr("{count} files are not used")),
        ]
        phrases = [
            one if count == 1 else many.format(count=grouped(count))
            for count, one, many in parts
            if count
        ]
        return " · ".join(phrases) if phrases else self.tr("Nothing to mend in the library")

    def _open_findings(self, opened: bool) -> None:
        if opened:
            self._coverage_head.setChecked(False)
        self._show_panels()

    def _open_coverage(self, opened: bool) -> None:
        if opened:
            self._audit_head.setChecked(False)
        self._show_panels()

    def _show_panels(self) -> None:
        """The list or the table, as their heads are pressed; a head without anything has a sign."""
        for head, panel, count in (
            (self._audit_head, self.findings, self._findings.rowCount()),
            (self._coverage_head, self.coverage, self._coverage.rowCount()),
        ):
            panel.setVisible(head.isChecked() and count > 0)
            arrow = Qt.ArrowType.DownArrow if head.isChecked() else Qt.ArrowType.RightArrow
            head.setArrowType(arrow if count else Qt.ArrowType.NoArrow)
        nothing = self._findings.rowCount() == 0
        self._audit_head.setIcon(icon("done", "good") if nothing else QIcon())

    def _show_master(self, place: QModelIndex) -> None:
        """Selects the master that a finding, or a cell of the coverage, is about."""
        path = place.data(PATH_ROLE)
        row = next((i for i, r in enumerate(self.model.rows) if r.frame.path == path), None)
        if row is not None:
            position = self.shown.mapFromSource(self.model.index(row, 0))
            self.table.setCurrentIndex(position)

    def _selected(self) -> None:
        self.remove.setEnabled(self.folders.selectionModel().hasSelection())

    # --- what a person does ---------------------------------------------------------------------

    def _one_at_least(self) -> None:
        self.add.setEnabled(self._for_bias.isChecked() or self._for_dark.isChecked())

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a library folder"))
        dialog.setObjectName("library_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    def add_folder(self, folder: str) -> None:
        """Adds a folder of masters, for the roles that are ticked."""
        boxes = {"bias": self._for_bias, "dark": self._for_dark}
        self._session.add_library(folder, [role for role, box in boxes.items() if box.isChecked()])

    def _remove_folder(self) -> None:
        for index in self.folders.selectedIndexes():
            self._session.remove_library(index.data(PATH_ROLE))

    def _look(self, path: object) -> None:
        """Opens the viewer of a master, beside the last one of its key."""
        from apmc_gui.pages.master_viewer import open_master

        row = next((r for r in self.model.rows if r.frame.path == path), None)
        if row is not None:
            older = older_master(row.frame, self._session.scan.library.masters)
            open_master(row.frame.path, None if older is None else older.path, self.window())

    def _menu(self, view: QAbstractItemView, place: QPoint) -> None:
        index: QModelIndex = view.indexAt(place)
        path = index.data(PATH_ROLE)
        if not isinstance(path, str):
            return
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("library_menu")
        menu.addAction(self.tr("Show in the file manager"), lambda: show_in_file_manager(path))
        menu.addAction(self.tr("Copy path"), lambda: QGuiApplication.clipboard().setText(path))
        if view is not self.folders:
            menu.addAction(self.tr("Look closer"), lambda: self._look(path))
        if view is self.folders:
            menu.addSeparator()
            menu.addAction(
                self.tr("Remove from the library"), lambda: self._session.remove_library(path)
            )
        menu.popup(view.viewport().mapToGlobal(place))


def _opener(name: str, opened: Callable[[bool], None]) -> QToolButton:
    """Makes a heading that opens and closes the panel below it."""
    head = QToolButton()
    head.setObjectName(name)
    head.setCheckable(True)
    head.setAutoRaise(True)
    head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    head.setArrowType(Qt.ArrowType.RightArrow)
    head.toggled.connect(opened)
    return head


def _today() -> date:
    return date.today()  # noqa: DTZ011  ages count in the user's days


def _audited(
    masters: Sequence[Frame], skipped: Sequence[Skipped], tolerances: Tolerances
) -> BackgroundJob:
    """Returns a look that audits; files that may be the same are read for it."""
    yield audit(masters, skipped, _today(), tolerances)


def _with_menu(view: QAbstractItemView, show: Callable[[QAbstractItemView, QPoint], None]) -> None:
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda place: show(view, place))
