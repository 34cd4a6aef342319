"""The folders of the session: frames, output and libraries, each with its buttons."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from apmc_gui.appearance.assets import icon
from apmc_gui.i18n.translate import plain_tip
from apmc_gui.session.session import Session
from apmc_gui.widgets.controls import PathLine, label, named
from apmc_gui.widgets.rig_box import RigBox

_MOST_ROWS = 4  # of a list of folders before it scrolls


class SourcesBox(QWidget):
    """Where frames come from, where masters go, which libraries are offered, and the rig in use.

    Without any rigs that row is not there.
    """

    library_asked = Signal()
    """Somebody wants to see what is in the libraries."""
    rigs_asked = Signal()
    """Somebody wants to see or change the rigs."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources_box")
        self._session = session
        self._recent: tuple[str, ...] = ()
        # PySide takes properties as keywords, which its stubs do not know.
        height = QToolButton(text="X").sizeHint().height()  # type: ignore[call-arg]
        self.frames = FolderList(self, "frames_folders", height)
        self.output = FolderList(self, "output_folder", height)
        self.libraries = FolderList(self, "library_folders", height)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Frames"), self.frames, self._frames_button()),
            (self.tr("Output"), self.output, self._output_button()),
            (self.tr("Libraries"), self.libraries, self._library_button()),
        )
        for row, (title, folders, button) in enumerate(rows):
            name = label(title)
            name.setBuddy(button)
            top = Qt.AlignmentFlag.AlignTop
            name.setMinimumHeight(button.sizeHint().height())
            grid.addWidget(name, row, 0, top)
            grid.addWidget(folders, row, 1)
            grid.addWidget(button, row, 2, top)
        self.rig = RigBox(session)
        edit = self._button(self.tr("Edit…"), "edit_rigs", self.rigs_asked.emit)
        edit.setAccessibleName(self.tr("Edit the rigs"))
        name = label(self.tr("Rig"))
        name.setBuddy(self.rig)
        self._rig_row = (name, self.rig, edit)
        for column, part in enumerate(self._rig_row):
            grid.addWidget(part, len(rows), column)
        session.rigs.changed.connect(self.refresh)
        self.frames.removed.connect(session.remove_source)
        self.output.removed.connect(lambda _: session.set_output(None))
        self.libraries.removed.connect(session.remove_library)
        for signal in (
            session.sources_changed,
            session.settings_changed,
            session.scan.library_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    # --- buttons ------------------------------------------------------------------------------

    def _frames_button(self) -> QToolButton:
        button = self._button(self.tr("Add…"), "add_frames", self.choose_frames)
        button.setAccessibleName(self.tr("Add a folder of frames"))
        self._menu = QMenu(button)
        self._menu.setObjectName("add_frames_menu")
        self._menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return button

    def _output_button(self) -> QToolButton:
        button = self._button(self.tr("Choose…"), "choose_output", self.choose_output)
        button.setAccessibleName(self.tr("Choose the folder masters are written to"))
        return button

    def _library_button(self) -> QToolButton:
        button = self._button(self.tr("Add…"), "add_library", self.choose_library)
        button.setAccessibleName(self.tr("Add a folder of masters to the libraries"))
        menu = QMenu(button)
        roles: tuple[tuple[str, tuple[str, ...]], ...] = (
            (self.tr("Add for bias and darks…"), ("bias", "dark")),
            (self.tr("Add for bias only…"), ("bias",)),
            (self.tr("Add for darks only…"), ("dark",)),
        )
        for title, wanted in roles:
            menu.addAction(title, partial(self.choose_library, wanted))
        menu.addSeparator()
        menu.addAction(icon("library"), self.tr("Show the masters"), self.library_asked.emit)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return button

    @staticmethod
    def _button(title: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = named(QToolButton(), name)
        button.setText(title)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  without Qt's "checked"
        return button

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(icon("folder"), self.tr("Folder…"), self.choose_frames)
        self._menu.addAction(icon("file"), self.tr("Single files…"), self.choose_files)
        recent = [f for f in self._recent if f not in self._session.sources and os.path.isdir(f)]
        if recent:
            self._menu.addSection(self.tr("Recent folders"))
        for folder in recent:
            self._menu.addAction(folder, partial(self._session.add_sources, [folder]))

    def set_recent(self, folders: Sequence[str]) -> None:
        """The folders the menu offers again, newest first."""
        self._recent = tuple(folders)

    # --- choosing -----------------------------------------------------------------------------

    def choose_frames(self) -> None:
        """Asks for a folder of frames."""
        dialog = self._folder_dialog(self.tr("Add a folder of frames"), self._start_folder())
        dialog.fileSelected.connect(lambda path: self._session.add_sources([path]))
        dialog.open()

    def choose_files(self) -> None:
        """Asks for single files."""
        dialog = QFileDialog(self, self.tr("Add frames"), self._start_folder())
        dialog.setObjectName("files_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = "*.fit *.fits *.fts *.fit.gz *.fits.gz *.fits.fz *.xisf"
        every = self.tr("Frames ({endings})").format(endings=endings)
        dialog.setNameFilters([every, self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._session.add_sources)
        dialog.open()

    def choose_output(self) -> None:
        """Asks for the folder masters are written to."""
        start = self._session.output or self._start_folder()
        dialog = self._folder_dialog(self.tr("Choose the folder for the masters"), start)
        dialog.fileSelected.connect(self._session.set_output)
        dialog.open()

    def choose_library(self, roles: Sequence[str] = ("bias", "dark")) -> None:
        """Asks for a folder of masters that flats may be calibrated with."""
        dialog = self._folder_dialog(self.tr("Add a folder of masters"), self._start_folder())
        dialog.fileSelected.connect(lambda path: self._session.add_library(path, roles))
        dialog.open()

    def _folder_dialog(self, title: str, start: str) -> QFileDialog:
        dialog = QFileDialog(self, title, start)
        dialog.setObjectName("folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _start_folder(self) -> str:
        """Beside the last source; else where the user's files are."""
        near = [*self._session.sources, *self._recent]
        return os.path.dirname(near[-1]) if near else os.path.expanduser("~")

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the folders of this moment."""
        session = self._session
        self.frames.show_folders(session.sources, empty=self.tr("drop folders anywhere"))
        output = () if session.output is None else (session.output,)
        note = self._output_note()
        self.output.show_folders(
            output,
            notes=(note,),
            empty=self.tr("beside the first folder"),
            removable=not session.output_is_suggested,
        )
        self._refresh_libraries()
        for part in self._rig_row:
            part.setVisible(bool(session.rigs.rigs))

    def _output_note(self) -> str:
        session = self._session
        if not session.output_is_suggested:
            return ""
        by_rig = session.output is not None and session.output == session.rigs.use.output
        return self.tr("by the rig") if by_rig else self.tr("suggested")

    def ask_rig(self) -> None:
        """Shows the rigs to choose from."""
        self.rig.setFocus()
        self.rig.showPopup()

    def _refresh_libraries(self) -> None:
        settings, library = self._session.settings, self._session.scan.library
        every = tuple(dict.fromkeys((*settings.bias_libraries, *settings.dark_libraries)))
        notes = []
        for folder in every:
            biases = darks = None
            if folder in settings.bias_libraries:
                biases = sum(_below(folder, f.path) for f in library.bias)
            if folder in settings.dark_libraries:
                darks = sum(_below(folder, f.path) for f in library.dark)
            notes.append(self._counts(biases, darks))
        self.libraries.show_folders(
            every, notes=notes, empty=self.tr("none: masters of this run only")
        )

    def _counts(self, biases: int | None, darks: int | None) -> str:
        parts = []
        if biases is not None:
            parts.append(self.tr("{count} bias").format(count=biases))
        if darks is not None:
            parts.append(self.tr("{count} dark").format(count=darks))
        return " · ".join(parts)


def _below(folder: str, path: str) -> bool:
    return path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)


class FolderList(QScrollArea):
    """Folders one below the other, each with a note and a button that takes it out."""

    removed = Signal(str)

    def __init__(self, parent: QWidget, name: str, row_height: int) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: object = None
        self.show_folders(())

    def show_folders(
        self,
        folders: Sequence[str],
        *,
        notes: Sequence[str] = (),
        empty: str = "",
        removable: bool = True,
    ) -> None:
        """Shows these folders, or where there are none the words of `empty`."""
        content = (tuple(folders), tuple(notes), empty, removable)
        if content == self._shown:
            return
        self._shown = content
        inner = named(QWidget(), "folder_rows")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for i, folder in enumerate(folders):
            note = notes[i] if i < len(notes) else ""
            layout.addWidget(self._row(folder, note, removable=removable))
        if not folders:
            nothing = PathLine(empty, tone="dim")
            nothing.setFixedHeight(self._row_height)
            layout.addWidget(nothing)
        layout.addStretch(1)
        self.setWidget(inner)
        rows = min(max(1, len(folders)), _MOST_ROWS)
        self.setFixedHeight(rows * self._row_height)

    def _row(self, folder: str, note: str, *, removable: bool) -> QWidget:
        row = QWidget()
        row.setFixedHeight(self._row_height)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        path = named(PathLine(folder, tone="text" if removable else "dim"), "folder_path")
        layout.addWidget(path, 1)
        if note:
            message = label(note, role="dim")
            layout.addWidget(message)
        if removable:
            layout.addWidget(self._remove_button(folder))
        return row

    def _remove_button(self, folder: str) -> QToolButton:
        button = named(QToolButton(autoRaise=True), "remove_folder")
        side = self.fontMetrics().height() - 2
        button.setIconSize(QSize(side, side))
        button.setIcon(icon("close"))
        message = self.tr("Take {folder} out: nothing on disk changes").format(folder=folder)
        button.setToolTip(plain_tip(message))
        button.setAccessibleName(message)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.removed.emit(folder))
        return button
