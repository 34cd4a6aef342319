"""The left of the window: the folders, the filter box, and the tree of what will be made."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from ap_master_calibration.engines.events import StepStatus
from ap_master_calibration.frames import Frame, Kind, SkipCode
from ap_master_calibration.headers.frame import read_frame
from ap_master_calibration.planning.overrides import HeaderOverrides
from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import grouped
from apmc_gui.models.groups_model import GroupsModel
from apmc_gui.models.results_model import statuses_of
from apmc_gui.models.tree_columns import TreeColumn
from apmc_gui.models.tree_data import FileRow, GroupRow, TreeInputs, tree_of
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.widgets.controls import label, named
from apmc_gui.widgets.groups_view import GroupsView, columns_of
from apmc_gui.widgets.sources_box import SourcesBox
from apmc_gui.widgets.values_dialog import PartDialog, ValuesDialog, joined

_TYPING = 150  # ms after the last key before the filter is used


class SourcesPage(QWidget):
    """Folders, filter and tree; what is selected here is what the other pages are about."""

    shown = Signal()
    """Somebody wants to see the selected group: its tab comes to the front."""
    matching_asked = Signal()
    """Somebody wants to choose the calibrators of the selected flat."""
    library_asked = Signal()
    """Somebody wants to see the masters of the libraries."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources")
        self._session = session
        self._planned_out = session.overrides.current.left_out
        self._statuses: dict[str, StepStatus] = {}
        self.model = GroupsModel(self)
        self.view = GroupsView(self.model)
        self.box = SourcesBox(session)
        self.box.library_asked.connect(self.library_asked)
        self.filter = self._filter_box()
        self._nothing = label(name="nothing_found", role="dim", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(5)
        layout.addWidget(self.box)
        layout.addLayout(self._filter_row())
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._typed = QTimer(self, singleShot=True, interval=_TYPING)
        self._typed.timeout.connect(self._use_filter)
        self._selecting = False
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        session, view = self._session, self.view
        session.planner.changed.connect(self._plan_is_new)
        session.run.changed.connect(self._follow_run)
        session.scan.changed.connect(self._tell_nothing)
        session.planner.changed.connect(self._soon.start)
        session.checker.found.connect(self._soon.start)
        session.overrides.changed.connect(self._soon.start)
        session.selection.changed.connect(self._show_selection)
        self.model.checked.connect(
            lambda paths, wanted: session.overrides.leave_out(paths, not wanted)
        )
        view.selectionModel().selectionChanged.connect(self._selected)
        view.selectionModel().currentChanged.connect(self._selected)
        view.customContextMenuRequested.connect(self._ask_menu)
        view.space_pressed.connect(self.toggle_selected)
        view.leave_out_asked.connect(lambda: self.leave_out_selected(out=True))
        view.values_asked.connect(self.ask_values)
        view.copy_asked.connect(self.copy_rows)
        view.shown.connect(self._show_row)

    def _show_row(self) -> None:
        """Brings the pages of a row to the front; a master among the frames opens in its viewer."""
        leaf = self.model.leaf_at(self.view.currentIndex())
        if isinstance(leaf, FileRow) and leaf.frame is not None and leaf.frame.master:
            self._session.handed_over.master_came.emit(leaf.frame)
        else:
            self.shown.emit()

    def _filter_box(self) -> QLineEdit:
        box = named(QLineEdit(), "filter")
        box.setPlaceholderText(self.tr("Filter: camera, filter, gain, file name…"))
        box.setAccessibleName(self.tr("Filter the groups"))
        box.setClearButtonEnabled(True)
        box.setAcceptDrops(False)
        box.textChanged.connect(self._type)
        box.returnPressed.connect(self._use_filter)
        return box

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        columns = named(QToolButton(autoRaise=True), "columns")
        columns.setIcon(icon("columns"))
        columns.setToolTip(self.tr("Choose the columns"))
        columns.setAccessibleName(self.tr("Choose the columns"))
        columns.clicked.connect(
            lambda: self.view.columns_menu().popup(columns.mapToGlobal(columns.rect().bottomLeft()))
        )
        row.addWidget(self.filter, 1)
        row.addWidget(columns)
        return row

    # --- showing ------------------------------------------------------------------------------

    @property
    def shows_newest(self) -> bool:
        """True when the tree shows the session's values of this moment."""
        return not self._soon.isActive()

    def _plan_is_new(self) -> None:
        self._planned_out = self._session.overrides.current.left_out
        self._statuses = statuses_of(self._session)
        self._soon.start()

    def _follow_run(self) -> None:
        """Shows where steps stand, as often as one begins or ends."""
        statuses = statuses_of(self._session)
        if statuses != self._statuses:
            self._statuses = statuses
            self._soon.start()

    def refresh(self) -> None:
        """Shows the session's values of this moment."""
        self._soon.stop()
        session = self._session
        scene = TreeInputs(
            session.scan.frames,
            session.skipped,
            session.planner.grouping,
            session.planner.plan,
            session.overrides.current,
            session.settings,
            session.planner.groups.get,
            self._planned_out,
            self._statuses,
            session.checker.checks,
        )
        self._selecting = True
        self.model.show(tree_of(scene))
        self._selecting = False
        self._show_selection()
        self._tell_nothing()

    def _type(self) -> None:
        self._typed.start()

    def _use_filter(self) -> None:
        self._typed.stop()
        self._selecting = True
        self.view.set_filter(self.filter.text())
        self._selecting = False
        self._show_selection()
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        """Shows in an empty tree why it is empty."""
        session = self._session
        self._nothing.setVisible(self.model.rowCount() == 0 and bool(session.sources))
        if self.model.filtered:
            template = self.tr("Nothing here has “{words}” in it.")
            self._nothing.setText(template.format(words=self.filter.text().strip()))
        elif session.scan.running or session.planner.busy:
            template = self.tr("Reading the headers: {count} files so far…")
            self._nothing.setText(template.format(count=grouped(sum(session.scan.counts))))
        else:
            self._nothing.setText(
                self.tr("There are no frames in these folders: FITS and XISF files are looked for.")
            )

    def show_all(self) -> None:
        """Empties the filter."""
        self.filter.clear()
        self._use_filter()

    def set_recent(self, folders: Iterable[str]) -> None:
        """The folders to offer again, newest first."""
        self.box.set_recent(tuple(folders))

    # --- selection ----------------------------------------------------------------------------

    def _selected(self, *_: QModelIndex | QItemSelection) -> None:
        """Selects the step and frame of the current row in the session."""
        if self._selecting:
            return
        index = self.view.currentIndex()
        if not index.isValid() or not self.view.selectionModel().hasSelection():
            return
        leaf, row = self.model.leaf_at(index), self.model.row_at(index)
        path = None if leaf is None else leaf.path
        if isinstance(row, GroupRow) and row.step is not None:
            self._session.selection.select(row.step.name, path)
        else:
            self._session.selection.select(None, path)

    def _show_selection(self) -> None:
        """Selects what the session has selected, where it is not selected already."""
        step, path = self._session.selection.step, self._session.selection.frame
        if step is None and path is None:
            return
        current = self.view.currentIndex()
        row, leaf = self.model.row_at(current), self.model.leaf_at(current)
        here = row.step.name if isinstance(row, GroupRow) and row.step is not None else None
        same = here == step and (None if leaf is None else leaf.path) == path
        if same and self.view.selectionModel().isSelected(current):
            return
        index = self.model.index_of_path(path) if step is None and path is not None else None
        if index is None and step is not None:
            index = self.model.index_of(step, path)
        if index is not None and index.isValid():
            self._selecting = True
            self.view.select_index(index)
            self._selecting = False

    def select_first(self) -> None:
        """Selects the first group that will be made: something is shown from the start."""
        if not self.shows_newest:
            self.refresh()
        for i in range(self.model.rowCount()):
            index = self.model.index(0, 0, self.model.index(i, 0))
            if isinstance(self.model.row_at(index), GroupRow):
                self.view.select_index(index)
                return

    # --- what a person does to the selected rows ----------------------------------------------

    def toggle_selected(self) -> None:
        """Leaves the selected frames out, or takes them in again where none takes part."""
        left = self._session.overrides.current.left_out
        self.leave_out_selected(out=any(p not in left for p in self._choosable()))

    def leave_out_selected(self, *, out: bool) -> None:
        """Leaves the selected frames out of every master, or takes them in again."""
        paths = self._choosable()
        if paths:
            self._session.overrides.leave_out(paths, out)

    def _choosable(self) -> tuple[str, ...]:
        """Returns the selected paths that are frames: other files take no part anyway."""
        left, known = self._session.overrides.current.left_out, self._raw()
        paths = self.view.selected_paths()
        return tuple(p for p in paths if p in left or (p in known and _may_take_part(known[p])))

    def _raw(self) -> dict[str, Frame]:
        """Returns the session's frames by path, as their headers tell them."""
        return {f.path: f for f in self._session.scan.frames}

    def _settable(self) -> tuple[Frame, ...]:
        """Returns the selected frames whose values may be set."""
        return self._settable_of(self.view.selected_paths())

    def _settable_of(self, paths: Iterable[str]) -> tuple[Frame, ...]:
        """Returns the frames whose values may be set; a file without a type may be given one."""
        known = self._raw()
        untyped = {s.path for s in self._session.skipped if s.code is SkipCode.NO_TYPE}
        frames: list[Frame] = []
        for path in paths:
            frame = known.get(path)
            if frame is None and path in untyped:
                read = read_frame(path, kind=Kind.LIGHT)  # the kind is what will be set
                frame = read if isinstance(read, Frame) else None
            if frame is not None and not frame.master:
                frames.append(frame)
        return tuple(frames)

    def ask_values(self) -> None:
        """Asks for header values of the selected frames."""
        self.ask_values_of(self.view.selected_paths())

    def ask_values_of(self, asked: Iterable[str], key: str = "") -> None:
        """Asks for header values of frames; `key` is the one that is ticked from the start."""
        frames = self._settable_of(asked)
        if not frames:
            return
        values = self._session.overrides.current.values
        before = {values.get(f.path) for f in frames}
        one = next(iter(before)) if len(before) == 1 else None
        any_set = one if one is not None or before == {None} else HeaderOverrides()
        dialog = ValuesDialog(
            frames,
            self._session.scan.frames,
            any_set,
            self.window(),
            untyped={s.path for s in self._session.skipped if s.code is SkipCode.NO_TYPE},
        )
        paths = tuple(f.path for f in frames)
        dialog.chosen.connect(lambda overrides: self.set_values(paths, overrides, over=one is None))
        dialog.ask_for(key)
        dialog.open()

    def set_values(
        self, paths: Iterable[str], changes: HeaderOverrides | None, *, over: bool
    ) -> None:
        """Sets values by hand; `over` leaves those set before that are not among them."""
        known = self._session.overrides.current.values
        together: dict[HeaderOverrides | None, list[str]] = {}
        for path in paths:
            before = known.get(path)
            part = None if before is None else HeaderOverrides(part=before.part)
            values = changes if changes is None else joined(before if over else part, changes)
            together.setdefault(values, []).append(path)
        for values, overrides in together.items():
            self._session.overrides.set_values(overrides, values)

    def ask_part(self) -> None:
        """Asks what the selected frames are called as a group of their own."""
        frames = self._settable()
        if not frames:
            return
        dialog = PartDialog(len(frames), self)
        paths = tuple(f.path for f in frames)
        dialog.named.connect(
            lambda name: self.set_values(paths, HeaderOverrides(part=name), over=True)
        )
        dialog.open()

    def undo_selected(self) -> None:
        """Back to what the headers say for the selected frames, and to taking part."""
        paths = self.view.selected_paths()
        choices = self._session.overrides.current
        if any(p in choices.left_out for p in paths):
            self._session.overrides.leave_out(paths, False)
        if any(p in choices.values for p in paths):
            self._session.overrides.set_values(paths, None)
        for name in self._selected_steps():
            for role in choices.calibrators.get(name, {}):
                self._session.overrides.automatic_calibrator(
                    name, "bias" if role == "bias" else "dark"
                )

    def _selected_steps(self) -> tuple[str, ...]:
        rows = (self.model.row_at(index) for index in self.view.selected_rows())
        names = (r.step.name for r in rows if isinstance(r, GroupRow) and r.step is not None)
        return tuple(dict.fromkeys(names))

    def _touched(self) -> bool:
        choices = self._session.overrides.current
        paths = self.view.selected_paths()
        by_hand = any(p in choices.left_out or p in choices.values for p in paths)
        return by_hand or any(name in choices.calibrators for name in self._selected_steps())

    # --- menu ---------------------------------------------------------------------------------

    def _ask_menu(self, place: QPoint) -> None:
        if self.view.indexAt(place).isValid():
            self.menu().popup(self.view.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Returns the menu for the selected rows."""
        menu = QMenu(self)
        menu.setObjectName("groups_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        left = self._session.overrides.current.left_out
        choosable = self._choosable()
        self._add(
            menu,
            "left-out",
            self.tr("Leave out"),
            lambda: self.leave_out_selected(out=True),
            enabled=any(p not in left for p in choosable),
            keys="Del",
        )
        self._add(
            menu,
            "add",
            self.tr("Take in again"),
            lambda: self.leave_out_selected(out=False),
            enabled=any(p in left for p in choosable),
        )
        menu.addSeparator()
        settable = bool(self._settable())
        self._add(
            menu,
            "edit",
            self.tr("Set a header value…"),
            self.ask_values,
            enabled=settable,
            keys="F2",
        )
        self._add(menu, "split", self.tr("Split off…"), self.ask_part, enabled=settable)
        self._add(
            menu,
            "chosen",
            self.tr("Choose bias and dark…"),
            self.matching_asked.emit,
            enabled=self._is_flat(),
        )
        self._add(
            menu,
            "undo",
            self.tr("Undo what I changed here"),
            self.undo_selected,
            enabled=self._touched(),
        )
        menu.addSeparator()
        self._add_file_actions(menu)
        return menu

    def _add_file_actions(self, menu: QMenu) -> None:
        paths = self.view.selected_paths()
        self._add(
            menu,
            "reveal",
            self.tr("Show in the file manager"),
            lambda: show_in_file_manager(paths[0]),
            enabled=bool(paths),
        )
        self._add(
            menu,
            "copy",
            self._copy_words(len(paths)),
            lambda: _copy("\n".join(paths)),
            enabled=bool(paths),
        )
        self._add(
            menu,
            "copy",
            self.tr("Copy the rows as a table"),
            self.copy_rows,
            enabled=bool(self.view.selected_rows()),
            keys="Ctrl+C",
        )

    def _copy_words(self, count: int) -> str:
        return self.tr("Copy the path") if count <= 1 else self.tr("Copy the paths")

    @staticmethod
    def _add(
        menu: QMenu,
        sign: str,
        text: str,
        act: Callable[[], object],
        *,
        enabled: bool,
        keys: str = "",
    ) -> None:
        action = menu.addAction(icon(sign), text, act)
        action.setEnabled(enabled)
        if keys:
            action.setShortcut(QKeySequence(keys))

    def _is_flat(self) -> bool:
        row = self.model.row_at(self.view.currentIndex())
        return isinstance(row, GroupRow) and row.step is not None and row.group.kind is Kind.FLAT

    def copy_rows(self) -> None:
        """The selected rows as text with tabs, columns as they are shown."""
        header = self.view.header()
        visual = [tuple(TreeColumn)[header.logicalIndex(i)] for i in range(header.count())]
        columns = [c for c in visual if not self.view.isColumnHidden(c)]
        rows = sorted(self.view.selected_rows(), key=lambda i: self.view.visualRect(i).top())
        _copy("\n".join(columns_of(columns, index) for index in rows))


def _may_take_part(frame: Frame) -> bool:
    return not frame.master and frame.kind is not Kind.LIGHT


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
