"""Decides which page of the wizard comes next; the pages only show."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ap_master_calibration.planning.issues import Issue, IssueKind
from apmc_gui.session.session import Session
from apmc_gui.wizard.flow import ABOUT, Flow, PageId, flow_of


class Controller(QObject):
    """One pass through the wizard, on the same session as the main window.

    `waiting` is True from a click on "Create" until the frames have been looked at: then the run
    begins by itself, or the check shows what stands out.
    """

    changed = Signal()
    """Something a page shows is another."""
    moved = Signal()
    """`page` is another."""
    left = Signal()
    """The person wants to leave."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.active = False
        """True between `begin` and `end`."""
        self.page = PageId.ADD
        self.waiting = False
        self.stopped_to_check = False
        self.problems: tuple[Issue, ...] = ()
        self.course = Flow({})
        self._way: list[PageId] = []
        self._was_running = session.run.running
        self._sources = session.sources
        session.checker.changed.connect(self._follow_check)
        for signal in (session.planner.changed, session.scan.changed, session.settings_changed):
            signal.connect(self._weigh)
        session.overrides.changed.connect(self._weigh)
        session.run.changed.connect(self._follow_run)
        session.sources_changed.connect(self._follow_sources)

    # --- start and end ------------------------------------------------------------------------

    def begin(self) -> None:
        """Opens the wizard: what the session has stays, and a run goes on to be shown."""
        session = self._session
        if not session.settings.staged and not session.run.running:
            session.set_settings(replace(session.settings, staged=True))
        self.active = True
        self.waiting = self.stopped_to_check = False
        self._way.clear()
        self._sources, self._was_running = session.sources, session.run.running
        self.page = PageId.CREATE if session.run.running else PageId.ADD
        self._weigh()
        self.moved.emit()

    def end(self) -> None:
        """Nothing is asked any more; what was decided stays with the session."""
        self.waiting = self.active = False

    # --- going --------------------------------------------------------------------------------

    def go(self, page: PageId) -> None:
        """Goes to a page; Back returns to the present one."""
        if page is self.page:
            return
        self._way.append(self.page)
        self._come_to(page)

    def next(self) -> None:
        """Goes to the next page that has something to ask, to show, or to make."""
        self.go(self.course.after(self.page))

    def back(self) -> None:
        """Goes to the page before; every choice is kept."""
        self.waiting = False
        before = self._way.pop() if self._way else PageId(max(self.page - 1, 0))
        self._come_to(before)

    @property
    def can_go_back(self) -> bool:
        """False on the first page."""
        return bool(self._way) or self.page is not PageId.ADD

    def can_go(self, page: PageId) -> bool:
        """Returns True where a page has something to show at this moment."""
        session = self._session
        match page:
            case PageId.ADD:
                return True
            case PageId.REVIEW:
                return session.run.outcome is not None or self.course.kept > 0
            case _:
                steps = () if session.planner.plan is None else session.planner.plan.steps
                return bool(steps) or not self.course.green(page)

    def _come_to(self, page: PageId) -> None:
        self.page = page
        self.stopped_to_check = self.stopped_to_check and page is PageId.CHECK
        self.moved.emit()
        self.changed.emit()

    # --- making -------------------------------------------------------------------------------

    def create(self) -> None:
        """Starts the run once every frame has been checked, or at once if asked again."""
        session = self._session
        if session.run.running:
            session.run.stop()
            return
        hurry = self.waiting
        self.go(PageId.CREATE)
        if session.checker.busy and not hurry:
            self.waiting = True
            self.changed.emit()
            return
        self.waiting = False
        session.create()
        self.changed.emit()

    def _follow_run(self) -> None:
        session = self._session
        running, before = session.run.running, self._was_running
        self._was_running = running
        if not self.active:
            return
        if running and not before:
            self.waiting = False
            self.go(PageId.CREATE)
        elif (
            before
            and not running
            and session.run.outcome is not None
            and self.page is PageId.CREATE
        ):
            self.go(PageId.REVIEW)
        self.changed.emit()

    def _follow_sources(self) -> None:
        """Goes to the first page when other folders were added."""
        came = self._session.sources != self._sources
        self._sources = self._session.sources
        if self.active and came and not self._session.run.running:
            self.waiting = False
            self._way.clear()
            self._come_to(PageId.ADD)

    # --- weighing -----------------------------------------------------------------------------

    def _follow_check(self) -> None:
        if self.active:
            self._go_on()
            self.changed.emit()

    def _weigh(self) -> None:
        """Finds what is to be decided, from the values of this moment."""
        if not self.active:
            return
        session = self._session
        plan = session.planner.plan
        self.problems = session.attention.issues
        self.course = flow_of(plan, self.problems, session.overrides.current.ignored)
        self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        """Starts the run that "Create" was waiting to start."""
        if not self.waiting or self._session.checker.busy or self._session.planner.busy:
            return
        self.waiting = False
        odd = [p for p in self.open(PageId.CHECK) if _is_of_pixels(p)]
        if odd:
            self.stopped_to_check = True
            self.page = PageId.CHECK
            self._way.clear()
            self.moved.emit()
        else:
            self._session.create()

    def open(self, page: PageId) -> tuple[Issue, ...]:
        """Returns the open issues of a page."""
        ignored, about = self._session.overrides.current.ignored, ABOUT.get(page, frozenset())
        return tuple(p for p in self.problems if p.kind in about and p.key not in ignored)

    # --- deciding -----------------------------------------------------------------------------

    def ignore(self, problems: tuple[Issue, ...]) -> None:
        """Marks issues as ignored."""
        self._session.overrides.ignore([p.key for p in problems])

    def leave_out(self, problems: tuple[Issue, ...]) -> None:
        """Does without the files of problems."""
        self._session.overrides.leave_out({path for p in problems for path in p.paths}, True)


def _is_of_pixels(problem: Issue) -> bool:
    """True for what the check of frames found, or could not read."""
    of_file = problem.kind is IssueKind.UNREADABLE and problem.step is not None
    return of_file or problem.kind in (IssueKind.OUTLIER, IssueKind.LEVELS)
