"""What a person does with finished masters: look, copy to a library, export, open the report."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.library import is_superseded
from ap_master_calibration.library.add import Added, Addition
from ap_master_calibration.library.naming import library_root
from ap_master_calibration.library.wbpp import Export
from ap_master_calibration.text import Text
from apmc_gui.i18n.labels import master_count
from apmc_gui.i18n.translate import translated
from apmc_gui.imaging.background import BackgroundWorker
from apmc_gui.models.results_model import ResultsModel
from apmc_gui.session.library_jobs import (
    CopiedMasters,
    JudgedMasters,
    LibraryJobs,
    NotExported,
    copy_to_library,
    export_masters,
    judge_masters,
)
from apmc_gui.session.messages import Message, MessageLevel
from apmc_gui.session.replanner import Role
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.support.paths import shown

_MOST_LINES = 6


class MasterActs(QObject):
    """Does them in the background, and tells in the message bar what came of it."""

    copying_changed = Signal(object)
    """The `LibraryJobs` at hand, None once masters are copied."""

    def __init__(
        self, session: Session, model: ResultsModel, background: BackgroundWorker, page: QWidget
    ) -> None:
        super().__init__(page)
        self._session, self._model, self._background, self._page = session, model, background, page
        self._last_library: str | None = None
        background.came.connect(self._take)

    def _take(self, _: str, value: object) -> None:
        match value:
            case LibraryJobs():
                self.copying_changed.emit(value)
            case JudgedMasters():
                self._judged(value)
            case CopiedMasters():
                self._shelved(value)
            case Export():
                self._exported(value)
            case NotExported(error):
                self._say(MessageLevel.ERROR, translated(error.text))
            case _:
                pass

    def _say(self, level: MessageLevel, text: str) -> None:
        self._session.message.emit(Message(level, text))

    def look(self, master: str, older: str | None) -> None:
        """Opens the viewer of a master, beside the last one of its key."""
        from apmc_gui.pages.master_viewer import open_master

        existing = older if older is not None and os.path.isfile(older) else None
        open_master(master, existing, self._page.window())

    def open_report(self) -> None:
        """Opens the report of the run in the browser."""
        path = self._session.run.report_path
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def open_folder(self) -> None:
        """Shows the folder of the masters in the file manager."""
        if masters := self.there():
            show_in_file_manager(os.path.dirname(masters[0]))

    def there(self) -> tuple[str, ...]:
        """Returns the masters that are on disk."""
        return tuple(r.step.output for r in self._model.rows if r.is_there)

    def offer_libraries(self, masters: Sequence[str], at: QWidget) -> None:
        """Shows the libraries that masters can go to, in a menu below a button."""
        menu = _menu_at(at, "library_folders")
        self.fill_libraries(menu, masters)
        menu.popup(_below(at))

    def fill_libraries(self, menu: QMenu, masters: Sequence[str]) -> None:
        """Puts the libraries that masters can go to into a menu."""
        for folder in self._libraries():
            menu.addAction(shown(folder), partial(self._add, masters, folder))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Choose a folder…"), lambda: self._choose_library(masters))

    def _libraries(self) -> list[str]:
        """Returns every library, the one that was taken last first."""
        settings = self._session.settings
        folders = (*settings.dark_libraries, *settings.bias_libraries)
        roots = list(dict.fromkeys(map(library_root, folders)))
        return sorted(roots, key=lambda root: root != self._last_library)

    def _choose_library(self, masters: Sequence[str]) -> None:
        dialog = self._folder_dialog(self.tr("Choose a library folder"), "library_dialog")
        dialog.fileSelected.connect(lambda folder: self._add(masters, folder))
        dialog.open()

    def _folder_dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._page, title)
        dialog.setObjectName(name)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _add(self, masters: Sequence[str], folder: str) -> None:
        self._last_library = library_root(folder)
        self.copying_changed.emit(LibraryJobs(1, len(masters)))
        self._background.ask(f"judge {' '.join(masters)}", judge_masters(masters, folder))

    def _judged(self, judged: JudgedMasters) -> None:
        if judged.bad:
            self._ask_about_bad(judged)
        else:
            self._copy(judged.masters, judged.folder)

    def _ask_about_bad(self, judged: JudgedMasters) -> None:
        """Says which masters are bad, and asks whether they are added all the same."""
        role = QMessageBox.ButtonRole.AcceptRole
        box = QMessageBox(self._page)
        box.setObjectName("bad_masters")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(
            self.tr("Tests found {masters} bad.").format(masters=master_count(len(judged.bad)))
        )
        box.setInformativeText("\n".join(_bad_lines(judged.bad)))
        every = box.addButton(self.tr("Add all the same"), role)
        every.setObjectName("add_bad")
        others = box.addButton(self.tr("Add only the others"), role) if judged.others else None
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def answered() -> None:
            clicked = box.clickedButton()
            if clicked is every:
                self._copy(judged.masters, judged.folder)
            elif clicked is others and others is not None:
                self._copy(judged.others, judged.folder)
            else:
                self.copying_changed.emit(None)

        box.finished.connect(answered)
        box.open()

    def _copy(self, masters: Sequence[str], folder: str) -> None:
        self._background.ask(f"add {' '.join(masters)}", copy_to_library(masters, folder))

    def _shelved(self, shelved: CopiedMasters) -> None:
        """Reports where masters were copied to, and reads the library again."""
        self.copying_changed.emit(None)
        if shelved.done:
            self._say(MessageLevel.SUCCESS, self._shelved_words(shelved))
            before = self._session.settings
            self._session.add_library(shelved.library, self._roles_lacking(shelved))
            if self._session.settings == before:
                self._session.refresh_library()
        if len(shelved.failed) == 1:
            self._say(MessageLevel.ERROR, translated(shelved.failed[0].text))
        elif shelved.failed:
            template = self.tr("{masters} could not be added: {reason}")
            count = master_count(len(shelved.failed))
            reason = translated(shelved.failed[0].text)
            self._say(MessageLevel.ERROR, template.format(masters=count, reason=reason))

    def _roles_lacking(self, shelved: CopiedMasters) -> list[Role]:
        """Returns the roles that the new masters' folders do not have yet."""
        settings = self._session.settings
        kinds = {r.step.output: r.step.kind for r in self._model.rows}
        lacking: list[Role] = []
        for added in shelved.done:
            match kinds.get(added.source):
                case Kind.BIAS if not _lies_in(added.path, settings.bias_libraries):
                    lacking.append("bias")
                case Kind.DARK | Kind.FLAT_DARK if not _lies_in(
                    added.path, settings.dark_libraries
                ):
                    lacking.append("dark")
                case _:
                    pass
        return lacking

    def _shelved_words(self, shelved: CopiedMasters) -> str:
        if len(shelved.done) == 1:
            return self._added_words(shelved.done[0])
        counts = Counter(added.state for added in shelved.done)
        older = counts[Addition.OLDER] + sum(len(added.superseded) for added in shelved.done)
        phrases = [
            (counts[Addition.ADDED], self.tr("{masters} added to {library}.")),
            (counts[Addition.PRESENT], self.tr("{masters} in {library} already.")),
            (older, self.tr("{masters} kept as superseded.")),
        ]
        return " ".join(
            phrase.format(masters=master_count(count), library=shown(shelved.library))
            for count, phrase in phrases
            if count
        )

    def _added_words(self, added: Added) -> str:
        match added.state:
            case Addition.ADDED if added.superseded:
                template = self.tr(
                    "The master is in the library: {path}. The older one is kept as superseded."
                )
            case Addition.ADDED:
                template = self.tr("The master is in the library: {path}")
            case Addition.PRESENT:
                template = self.tr("The master was in the library already: {path}")
            case Addition.OLDER:
                template = self.tr(
                    "The library has a newer master; this one is kept as superseded: {path}"
                )
        return template.format(path=shown(added.path))

    def offer_export(self, at: QWidget) -> None:
        """Exports the masters here; a menu below the button offers those of the libraries too."""
        library = tuple(m for m in self._session.scan.library.masters if not is_superseded(m.path))
        if not library:
            self._choose_export(())
            return
        menu = _menu_at(at, "export_masters")
        count = len(self.there())
        menu.addAction(
            self.tr("These {masters}…").format(masters=master_count(count)),
            lambda: self._choose_export(()),
        )
        menu.addAction(
            self.tr("These and the library’s {masters}…").format(
                masters=master_count(len(library))
            ),
            lambda: self._choose_export(library),
        )
        menu.popup(_below(at))

    def _choose_export(self, others: Sequence[Frame]) -> None:
        dialog = self._folder_dialog(self.tr("Choose a folder for the export"), "export_dialog")
        dialog.fileSelected.connect(lambda folder: self._export_to(folder, others))
        dialog.open()

    def _export_to(self, folder: str, others: Sequence[Frame]) -> None:
        self._background.ask("export", export_masters(self.there(), others, folder), urgency=0)

    def _exported(self, done: Export) -> None:
        names = ", ".join(keyword.name for keyword in done.keywords)
        template = (
            self.tr("{masters} exported to {folder}. Add these grouping keywords: {names}.")
            if names
            else self.tr("{masters} exported to {folder}. No grouping keyword is needed.")
        )
        count = master_count(len(done.files))
        text = template.format(masters=count, folder=shown(done.folder), names=names)
        self._say(MessageLevel.SUCCESS, text)
        show_in_file_manager(done.note)


def _bad_lines(bad: Mapping[str, Text]) -> Iterator[str]:
    """Yields a line about each bad master; of many the first ones only."""
    for path, why in list(bad.items())[:_MOST_LINES]:
        yield f"{os.path.basename(path)}: {translated(why)}"
    if len(bad) > _MOST_LINES:
        yield "…"


def _lies_in(path: str, folders: Iterable[str]) -> bool:
    tops = tuple(os.path.join(os.path.abspath(folder), "") for folder in folders)
    return os.path.abspath(path).startswith(tops)


def _menu_at(at: QWidget, name: str) -> QMenu:
    menu = QMenu(at)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setObjectName(name)
    return menu


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft())
