"""The Decisions tab: issues to decide before masters are made, and decisions taken."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ap_master_calibration.planning.issues import Issue, IssueKind
from ap_master_calibration.planning.overrides import path_in
from apmc_gui.models.tree_model import ROW_ROLE
from apmc_gui.session.session import Session
from apmc_gui.support.paths import shown
from apmc_gui.widgets.controls import label
from apmc_gui.wizard.issue_list import Ask, IssueList


class DecisionsPage(QWidget):
    """The issues of every kind, and below them all that was decided by hand, to be taken back."""

    opened = Signal(object)
    """The `Issue` a double click or Enter asks for."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decisions")
        self._summary = label(name="decisions_summary", role="title")
        self.list = IssueList(session, "decisions", frozenset(IssueKind), ask)
        self.list.tree.activated.connect(self._open)
        self._nothing = label(self.tr("Nothing is to be decided."), role="dim", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._stack, 1)
        self._kept = label(name="decisions_kept", role="dim", wrap=True)
        layout.addWidget(self._kept)
        self._session = session
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        session.attention.changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is open and what was decided."""
        count = len(self._session.attention.open)
        one, many = self.tr("1 to look at"), self.tr("{count} to look at")
        self._summary.setText((one if count == 1 else many).format(count=count))
        self._summary.setVisible(count > 0)
        self.list.refresh()
        self._show_kept()
        self._stack.setCurrentIndex(int(self.list.model.rowCount() > 0))

    def _show_kept(self) -> None:
        """Says where decisions are kept: they are, before any run."""
        session = self._session
        self._kept.setVisible(bool(session.overrides.current) and session.output is not None)
        if session.output is not None:
            template = self.tr("Your decisions are kept in {path}; the frames stay as they are.")
            self._kept.setText(template.format(path=shown(path_in(session.output))))

    def show_issue(self, key: str) -> None:
        """Selects an issue."""
        self.refresh()
        self.list.show_issue(key)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Issue):
            self.opened.emit(row)
