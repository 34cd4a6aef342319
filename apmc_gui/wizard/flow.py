"""The pages of the wizard in their order, which of them ask something, and where to go next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from ap_master_calibration.planning.issues import Issue, IssueKind
from ap_master_calibration.planning.plan import Plan, State


class PageId(IntEnum):
    """The pages in their order."""

    ADD = 0
    CHECK = 1
    MASTERS = 2
    MATCH = 3
    CREATE = 4
    REVIEW = 5


ABOUT: Mapping[PageId, frozenset[IssueKind]] = {
    PageId.MASTERS: frozenset({IssueKind.REPLACED}),
    PageId.MATCH: frozenset({IssueKind.UNMATCHED, IssueKind.DOUBTFUL}),
    PageId.CHECK: frozenset(IssueKind)
    - {IssueKind.REPLACED, IssueKind.UNMATCHED, IssueKind.DOUBTFUL},
}
"""What each page asks; the others ask nothing."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The state of the wizard's pages: open issues on each, and what can be made and reviewed.

    `make` and `kept` count masters, `refused` those that cannot be made.
    """

    asks: Mapping[PageId, int]
    make: int = 0
    kept: int = 0
    refused: int = 0

    def green(self, page: PageId) -> bool:
        """Returns True where a page asks nothing."""
        return self.asks.get(page, 0) == 0

    @property
    def all_kept(self) -> bool:
        """True when everything is made already."""
        return self.make == 0 and self.kept > 0

    def after(self, page: PageId) -> PageId:
        """The next page that has something to ask; pages without a question are passed over.

        Where everything is made already, nothing is asked again on the way to the review.
        """
        if self.all_kept:
            return PageId.REVIEW
        for other in PageId:
            if page < other < PageId.CREATE and not self.green(other):
                return other
        return PageId.REVIEW if page >= PageId.CREATE else PageId.CREATE


def flow_of(plan: Plan | None, problems: Iterable[Issue], ignored: Collection[str]) -> Flow:
    """Returns the course for a plan and what is to be decided about it."""
    still = [p for p in problems if p.key not in ignored]
    asks = {page: sum(p.kind in about for p in still) for page, about in ABOUT.items()}
    steps = () if plan is None else plan.steps
    states = [step.state for step in steps]
    return Flow(
        asks,
        make=0 if plan is None else len(plan.to_make),
        kept=states.count(State.UP_TO_DATE),
        refused=states.count(State.REFUSED),
    )
