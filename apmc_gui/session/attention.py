"""The issues to look at before masters are made: one list for the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.planning.issues import Issue, issues_of

if TYPE_CHECKING:
    from apmc_gui.session.session import Session


class OpenIssues(QObject):
    """The issues of a session's plan, and those of them that are still open."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.issues: tuple[Issue, ...] = ()
        """All of the plan, also those a person ignores."""
        for signal in (session.planner.changed, session.overrides.changed):
            signal.connect(self._weigh)

    @property
    def open(self) -> tuple[Issue, ...]:
        """The issues nobody has decided yet, the worst first; none while frames are read."""
        if self._session.scan.running:
            return ()
        ignored = self._session.overrides.current.ignored
        return tuple(issue for issue in self.issues if issue.key not in ignored)

    def after(self, key: str | None) -> Issue | None:
        """Returns the open issue after one of this key, the first after the last; None for none."""
        issues = self.open
        keys = [issue.key for issue in issues]
        place = keys.index(key) + 1 if key in keys else 0
        return issues[place % len(issues)] if issues else None

    def _weigh(self) -> None:
        session = self._session
        plan = session.planner.plan
        known = session.planner.groups
        groups = {} if plan is None else {s.name: known.get(s.name) for s in plan.steps}
        self.issues = (
            ()
            if plan is None
            else issues_of(
                plan,
                {name: group for name, group in groups.items() if group is not None},
                session.settings,
                left_out=session.overrides.current.left_out,
            )
        )
        self.changed.emit()
