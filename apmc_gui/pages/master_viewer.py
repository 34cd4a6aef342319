"""A finished master in a window of its own: pixels, numbers, tests, and an older one beside it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ap_master_calibration.frames import Frame, Kind
from ap_master_calibration.quality.certificate import Grade
from apmc_gui.i18n.labels import master_label
from apmc_gui.i18n.translate import plain_tip, translated
from apmc_gui.imaging.background import PixelWorker
from apmc_gui.imaging.frame_images import FileKey, Unseen
from apmc_gui.imaging.tested_master import TestedMaster, tested
from apmc_gui.models.certificate_model import CertificateModel
from apmc_gui.pages.frame_viewer import FrameViewer, ViewedSeries
from apmc_gui.pages.group_numbers import ChartTools, NumbersPanel, StatisticsTable
from apmc_gui.pages.group_picture import FramePicture
from apmc_gui.support.file_manager import show_in_file_manager
from apmc_gui.widgets.charts import Plots
from apmc_gui.widgets.controls import ElidedLabel, button, label, set_role

if TYPE_CHECKING:
    from apmc_gui.widgets.picture_view import PictureView

_SIZE, _WIDTHS, _HEIGHTS = (1080, 720), (700, 340), (440, 190)
_ROLES = {Grade.GOOD: "good", Grade.LOOK: "warn", Grade.BAD: "bad"}


def open_master(path: str, older: str | None = None, parent: QWidget | None = None) -> MasterViewer:
    """Opens the viewer of a master, with an older one to compare it with."""
    viewer = MasterViewer(path, older, parent)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    viewer.show()
    return viewer


class MasterViewer(QDialog):
    """Shows a master as the Group tab shows a frame; with an older one it blinks and subtracts."""

    def __init__(self, path: str, older: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("master_viewer")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setWindowTitle(os.path.basename(path))
        self._path, self._older = path, older
        self._frame: Frame | None = None
        self._pixels = PixelWorker(self)
        self._tests = PixelWorker(self)  # its own child: a test of 26 megapixels takes seconds
        self._tests.came.connect(self._take)
        self._build()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make_plots)
        self._plots = Plots(self._pixels, self)
        self._plots.loaded.connect(self._later.start)
        self._plots.load()
        self._show_files()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = ElidedLabel(name="master_title")
        self._title.set_text(os.path.basename(self._path), "")
        self._title.setToolTip(plain_tip(self._path))
        self._verdict = label(name="master_verdict", wrap=True)
        self.picture = FramePicture()
        self.picture.compare_two()
        self.tools = ChartTools()
        self.tools.line.hide()
        self.table = StatisticsTable()
        self.numbers = NumbersPanel(self.tools, self.table, self)
        self.viewer = FrameViewer(self.picture, self.numbers, self._pixels, self)
        self.viewer.chosen.connect(self._choose)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setChildrenCollapsible(False)
        self._across.addWidget(self.picture)
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.addWidget(self.tools)
        self._across.addWidget(self._side)
        self._across.setSizes(list(_WIDTHS))
        self._across.setStretchFactor(0, 1)
        down = QSplitter(Qt.Orientation.Vertical)
        down.setChildrenCollapsible(False)
        down.addWidget(self._across)
        down.addWidget(self._lists())
        down.setSizes(list(_HEIGHTS))
        down.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addWidget(self._verdict)
        layout.addWidget(down, 1)
        self.resize(*_SIZE)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        self.compare = button(
            self.tr("Compare with…"),
            self._ask_older,
            name="master_compare",
            sign="beside",
            tip=self.tr("Choose an older master: blink, difference or ratio, and what changed"),
        )
        reveal = button(
            self.tr("Show in the file manager"),
            lambda: show_in_file_manager(self._path),
            name="master_reveal",
            sign="reveal",
        )
        head.addWidget(self.compare)
        head.addWidget(reveal)
        return head

    def _lists(self) -> QTabWidget:
        """Statistics, tests, and what changed since the older master."""
        self.tests, self.changes = CertificateModel(self), CertificateModel(self)
        self.lists = QTabWidget()
        self.lists.setDocumentMode(True)
        self.lists.addTab(_table(self.tests, "master_tests", self.tr("Tests")), self.tr("Tests"))
        changes = _table(self.changes, "master_changes", self.tr("What changed"))
        self.lists.addTab(changes, self.tr("What changed"))
        self.lists.setTabVisible(1, False)
        statistics = QWidget()
        column = QVBoxLayout(statistics)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        self.lists.addTab(statistics, self.tr("Statistics"))
        return self.lists

    def _make_plots(self) -> None:
        self.picture.make_view()
        self._side_column.insertWidget(0, self.numbers.make_chart(), 1)

    @property
    def view(self) -> PictureView | None:
        """The view of the picture; None until pyqtgraph is loaded."""
        return self.picture.view

    # --- showing ------------------------------------------------------------------------------

    def _show_files(self) -> None:
        """Shows the master, and asks for its tests."""
        self._verdict.setText(self.tr("The master is being tested…"))
        set_role(self._verdict, "dim")
        self._choose(self._path)
        self._tests.ask_pixels("tests", tested, self._path, self._older, urgency=0)

    def _choose(self, path: str) -> None:
        self.viewer.show(path, self._series())
        self.picture.show_named(path, self._remark(path))

    def _remark(self, path: str) -> str:
        if self._older is None:
            return ""
        return self.tr("new") if path == self._path else self.tr("older")

    def _series(self) -> ViewedSeries:
        paths = (self._path,) if self._older is None else (self._path, self._older)
        frame = self._frame
        return ViewedSeries(
            tuple(map(_file_key, paths)),
            paths,
            paths if len(paths) > 1 else (),
            self._path,
            is_ratio=frame is not None and frame.kind is Kind.FLAT,
            bayer=None if frame is None else frame.bayer,
        )

    def _take(self, _: str, value: object) -> None:
        match value:
            case Frame():
                self._frame = value
                self.setWindowTitle(f"{master_label(value.kind)} · {os.path.basename(self._path)}")
                self._choose(self.viewer.path or self._path)
            case TestedMaster(_, _, _, certificate):
                grade, sentence = certificate.grade, translated(certificate.verdict)
                self._verdict.setText(sentence[:1].upper() + sentence[1:])
                set_role(self._verdict, _ROLES[grade])
                self.tests.set_tests(certificate.tests)
                self._show_comparison(value)
            case Unseen(_, reason):
                self._verdict.setText(translated(reason))
                set_role(self._verdict, "bad")
            case _:  # None: more is to come
                pass

    def _show_comparison(self, value: TestedMaster) -> None:
        against = value.certificate.against
        self.lists.setTabVisible(1, against is not None)
        if against is not None:
            self.changes.set_tests(against.tests, against.changed)
            self.lists.setCurrentIndex(1)
            self._verdict.setText(translated(against.why))
            if not against.same:
                set_role(self._verdict, "warn")
        elif value.older is not None:
            self._verdict.setText(self.tr("The other file is no master of the same size."))
            set_role(self._verdict, "warn")

    # --- what a person does -------------------------------------------------------------------

    def _ask_older(self) -> None:
        dialog = QFileDialog(self, self.tr("Compare with…"), os.path.dirname(self._path))
        dialog.setObjectName("older_master")
        dialog.setNameFilter(self.tr("Masters (*.xisf *.fits *.fit *.fts)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.compare_with)
        dialog.open()

    def compare_with(self, older: str) -> None:
        """Compares with another master: it blinks with this one, and what changed is told."""
        self._older = older
        self._show_files()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not plain or not self.picture.press(event.key()):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Ends the children, and closes."""
        self._pixels.close()
        self._tests.close()
        super().done(result)


def _table(model: CertificateModel, name: str, title: str) -> QTableView:
    table = QTableView()
    table.setObjectName(name)
    table.setAccessibleName(title)
    table.setModel(model)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table


def _file_key(path: str) -> FileKey:
    try:
        status = os.stat(path)
    except OSError:
        return path, 0, 0
    return path, status.st_size, status.st_mtime_ns
