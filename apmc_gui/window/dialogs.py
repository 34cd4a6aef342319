"""Opens dialogs, folders in the file manager, and the report."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ap_master_calibration.frames import Frame
from ap_master_calibration.library.naming import LOG_FOLDER
from ap_master_calibration.library.older import older_master
from ap_master_calibration.support.log import log_folder
from apmc_gui.session.session import Session
from apmc_gui.support.file_manager import show_in_file_manager


class Dialogs(QObject):
    """Opens one thing or another over its window; nothing waits for it."""

    def __init__(self, session: Session, name: str, window: QWidget) -> None:
        """`name` is what the program is called."""
        super().__init__(window)
        self._session, self._name, self._window = session, name, window

    def shortcuts(self) -> None:
        """Shows every key."""
        from apmc_gui.pages.help_dialogs import ShortcutsDialog

        self._open(ShortcutsDialog(self._window.findChildren(QAction), self._window))

    def manual(self) -> None:
        """Shows the manual."""
        from apmc_gui.pages.manual import ManualDialog

        self._open(ManualDialog(self._window))

    def glossary(self) -> None:
        """Shows what the words of the window mean."""
        from apmc_gui.pages.manual import ManualDialog

        self._open(ManualDialog(self._window, glossary=True))

    def about(self) -> None:
        """Shows what this is, with the versions to copy."""
        from apmc_gui.pages.help_dialogs import AboutDialog

        self._open(AboutDialog(self._session, self._name, self._window))

    def script(self) -> None:
        """Asks where the PixInsight script of this plan goes."""
        dialog = QFileDialog(self._window, self.tr("Save the PixInsight script"))
        dialog.setObjectName("script_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PixInsight script (*.js)"))
        dialog.setDefaultSuffix("js")
        dialog.selectFile("calibrate_masters.js")
        dialog.fileSelected.connect(self._session.save_script)
        self._open(dialog)

    def master(self) -> None:
        """Asks for a master, and opens its viewer."""
        from apmc_gui.pages.master_viewer import open_master

        dialog = QFileDialog(self._window, self.tr("Choose a master"))
        dialog.setObjectName("master_dialog")
        dialog.setNameFilter(self.tr("Masters (*.xisf *.fits *.fit *.fts)"))
        dialog.fileSelected.connect(lambda path: open_master(path, None, self._window))
        self._open(dialog)

    def look_at(self, master: Frame) -> None:
        """Opens the viewer of a master, beside the last one of its key in the libraries."""
        from apmc_gui.pages.master_viewer import open_master

        older = older_master(master, self._session.scan.library.masters)
        open_master(master.path, None if older is None else older.path, self._window)

    def recording(self) -> None:
        """Asks for the folder of a past run, which is then told again."""
        dialog = QFileDialog(self._window, self.tr("Choose the folder of a past run"))
        dialog.setObjectName("recording_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        logs = (
            None if self._session.output is None else os.path.join(self._session.output, LOG_FOLDER)
        )
        if logs is not None and os.path.isdir(logs):
            dialog.setDirectory(logs)
        dialog.fileSelected.connect(self._session.run.replay)
        self._open(dialog)

    def logs(self) -> None:
        """Opens the folder of the program's log and of its reports of crashes."""
        show_in_file_manager(log_folder())

    def report(self) -> None:
        """Opens the report of the last run in the browser."""
        if self._session.run.report_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._session.run.report_path))

    def output(self) -> None:
        """Opens the output folder in the file manager."""
        if self._session.output is not None:
            show_in_file_manager(self._session.output)

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
