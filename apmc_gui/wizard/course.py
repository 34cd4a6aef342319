"""The pages of the wizard in their order, which of them ask something, and where to go next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from ap_master_calibration.plan import Plan, State
from ap_master_calibration.problems import Problem, Trouble


class Page(IntEnum):
    """The pages in their order."""

    ADD = 0
    CHECK = 1
    MASTERS = 2
    MATCH = 3
    CREATE = 4
    REVIEW = 5


ABOUT: Mapping[Page, frozenset[Trouble]] = {
    Page.MASTERS: frozenset({Trouble.REPLACED}),
    Page.MATCH: frozenset({Trouble.UNMATCHED, Trouble.DOUBTFUL}),
    Page.CHECK: frozenset(Trouble) - {Trouble.REPLACED, Trouble.UNMATCHED, Trouble.DOUBTFUL},
}
"""What each page asks; the others ask nothing."""


@dataclass(frozen=True, slots=True)
class Course:
    """Where the wizard can go: how much each page asks, and what there is to make and to review.

    `make` and `kept` count masters, `refused` those that cannot be made.
    """

    asks: Mapping[Page, int]
    make: int = 0
    kept: int = 0
    refused: int = 0

    def green(self, page: Page) -> bool:
        """True where a page asks nothing."""
        return self.asks.get(page, 0) == 0

    @property
    def all_kept(self) -> bool:
        """True when everything is made already."""
        return self.make == 0 and self.kept > 0

    def after(self, page: Page) -> Page:
        """The next page that has something to ask; pages without a question are passed over.

        Where everything is made already, nothing is asked again on the way to the review.
        """
        if self.all_kept:
            return Page.REVIEW
        for other in Page:
            if page < other < Page.CREATE and not self.green(other):
                return other
        return Page.REVIEW if page >= Page.CREATE else Page.CREATE


def course_of(plan: Plan | None, problems: Iterable[Problem], ignored: Collection[str]) -> Course:
    """The course for a plan and what is to be decided about it."""
    still = [p for p in problems if p.key not in ignored]
    asks = {page: sum(p.trouble in about for p in still) for page, about in ABOUT.items()}
    steps = () if plan is None else plan.steps
    states = [step.state for step in steps]
    return Course(
        asks,
        make=0 if plan is None else len(plan.to_make),
        kept=states.count(State.UP_TO_DATE),
        refused=states.count(State.REFUSED),
    )
