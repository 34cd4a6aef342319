"""The pages of the wizard, what each asks, and the list of what is to be decided."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ap_master_calibration.planning.issues import Issue, IssueKind
from ap_master_calibration.planning.overrides import HeaderOverrides, Overrides
from apmc_gui.models.issues_model import (
    DecidedIssue,
    Fix,
    IssuesModel,
    Settlement,
    fix_for,
    issue_advice,
    issue_heading,
    issue_sections,
)
from apmc_gui.models.tree_model import ROW_ROLE
from apmc_gui.wizard.flow import ABOUT, Flow, PageId, flow_of


def problem(kind: IssueKind, name: str = "a") -> Issue:
    return Issue(kind, f"{kind}|{name}", f"odd {name}", (f"/in/{name}.fits",))


def course(*problems: Issue, make: int = 3, kept: int = 0, ignored: Sequence[str] = ()) -> Flow:
    told = flow_of(None, problems, ignored)
    return Flow(told.asks, make, kept)


def test_every_trouble_is_asked_about_on_exactly_one_page() -> None:
    for kind in IssueKind:
        assert sum(kind in about for about in ABOUT.values()) == 1


def test_clean_data_leads_from_adding_to_creating_to_the_review() -> None:
    clean = course()
    assert clean.after(PageId.ADD) is PageId.CREATE
    assert clean.after(PageId.CREATE) is PageId.REVIEW
    assert all(clean.green(page) for page in PageId)


def test_pages_without_a_question_are_passed_over() -> None:
    asking = course(
        problem(IssueKind.FEW), problem(IssueKind.UNMATCHED), problem(IssueKind.DOUBTFUL)
    )
    assert asking.asks == {PageId.CHECK: 1, PageId.MASTERS: 0, PageId.MATCH: 2}
    assert asking.after(PageId.ADD) is PageId.CHECK
    assert asking.after(PageId.CHECK) is PageId.MATCH
    assert asking.after(PageId.MATCH) is PageId.CREATE


def test_what_is_ignored_asks_no_more() -> None:
    one = problem(IssueKind.REPLACED)
    assert course(one).after(PageId.ADD) is PageId.MASTERS
    assert course(one, ignored=[one.key]).after(PageId.ADD) is PageId.CREATE


def test_when_all_is_up_to_date_the_review_is_next() -> None:
    left_open = problem(IssueKind.NO_TYPE)
    assert course(left_open, make=0, kept=7).after(PageId.ADD) is PageId.REVIEW
    assert course(make=4, kept=7).after(PageId.ADD) is PageId.CREATE


@pytest.mark.parametrize("kind", list(IssueKind))
def test_every_trouble_has_a_heading_and_a_way_to_mend_it(kind: IssueKind) -> None:
    assert issue_heading(kind)
    assert issue_advice(kind) or kind in ABOUT[PageId.MATCH] | ABOUT[PageId.MASTERS]
    assert fix_for(kind) in Fix


def sections() -> tuple[tuple[Issue, ...], Overrides]:
    some = (
        problem(IssueKind.FEW, "few"),
        problem(IssueKind.NO_TYPE, "x"),
        problem(IssueKind.NO_TYPE, "y"),
        problem(IssueKind.UNMATCHED, "flat"),
        problem(IssueKind.SIZE, "size"),
    )
    choices = Overrides(
        left_out=frozenset({"/in/out.fits", "/elsewhere/out.fits"}),
        values={"/in/set.fits": HeaderOverrides(gain=100.0)},
        ignored=frozenset({problem(IssueKind.SIZE, "size").key, "gone"}),
    )
    return some, choices


RAW = {"/in/out.fits", "/in/set.fits"}


def test_what_was_decided_stands_last_and_only_of_files_that_are_there() -> None:
    some, choices = sections()
    found = issue_sections(some, choices, ABOUT[PageId.CHECK], RAW)
    assert [s.kind for s in found] == [IssueKind.NO_TYPE, IssueKind.FEW, None]
    decided = [row for row in found[-1].rows if isinstance(row, DecidedIssue)]
    assert [d.how for d in decided] == [Settlement.IGNORED, Settlement.LEFT_OUT, Settlement.SET]
    assert [d.paths[0] for d in decided] == ["/in/size.fits", "/in/out.fits", "/in/set.fits"]


def test_the_list_is_a_tree_of_two_levels(qtbot: QtBot) -> None:
    model = IssuesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    some, choices = sections()
    found = issue_sections(some, choices, ABOUT[PageId.CHECK], RAW)
    assert model.show(found, None)
    assert not model.show(found, None)
    top = model.index(0, 0)
    assert top.data() == "No frame type (2)"
    assert top.data(ROW_ROLE) is None
    second = model.index(1, 0, top)
    assert second.data(ROW_ROLE) == some[2]
    assert second.data() == "y.fits"
    assert second.siblingAtColumn(model.column_of("why")).data() == "Odd y"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "y.fits: Odd y"
    assert model.like(some[1]) == (some[1], some[2])
    assert model.index_of(some[2].key) == second
    assert model.index_of("nothing") == QModelIndex()
    assert model.show((), None)
    assert model.first() == QModelIndex()
    del tester
