"""The pages of the wizard, what each asks, and the list of what is to be decided."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ap_master_calibration.choices import Choices, HandValues
from ap_master_calibration.problems import Problem, Trouble
from apmc_gui.models.problems import (
    ROW_ROLE,
    Column,
    Decided,
    Decision,
    Fix,
    ProblemsModel,
    fix_of,
    sections_of,
    trouble_advice,
    trouble_heading,
)
from apmc_gui.wizard.course import ABOUT, Course, Page, course_of


def problem(trouble: Trouble, name: str = "a") -> Problem:
    return Problem(trouble, f"{trouble}|{name}", f"odd {name}", (f"/in/{name}.fits",))


def course(*problems: Problem, make: int = 3, kept: int = 0, ignored: Sequence[str] = ()) -> Course:
    told = course_of(None, problems, ignored)
    return Course(told.asks, make, kept)


def test_every_trouble_is_asked_about_on_exactly_one_page() -> None:
    for trouble in Trouble:
        assert sum(trouble in about for about in ABOUT.values()) == 1


def test_clean_data_leads_from_adding_to_creating_to_the_review() -> None:
    clean = course()
    assert clean.after(Page.ADD) is Page.CREATE
    assert clean.after(Page.CREATE) is Page.REVIEW
    assert all(clean.green(page) for page in Page)


def test_pages_without_a_question_are_passed_over() -> None:
    asking = course(problem(Trouble.FEW), problem(Trouble.UNMATCHED), problem(Trouble.DOUBTFUL))
    assert asking.asks == {Page.CHECK: 1, Page.MASTERS: 0, Page.MATCH: 2}
    assert asking.after(Page.ADD) is Page.CHECK
    assert asking.after(Page.CHECK) is Page.MATCH
    assert asking.after(Page.MATCH) is Page.CREATE


def test_what_is_ignored_asks_no_more() -> None:
    one = problem(Trouble.REPLACED)
    assert course(one).after(Page.ADD) is Page.MASTERS
    assert course(one, ignored=[one.key]).after(Page.ADD) is Page.CREATE


def test_when_all_is_up_to_date_the_review_is_next() -> None:
    left_open = problem(Trouble.NO_TYPE)
    assert course(left_open, make=0, kept=7).after(Page.ADD) is Page.REVIEW
    assert course(make=4, kept=7).after(Page.ADD) is Page.CREATE


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_has_a_heading_and_a_way_to_mend_it(trouble: Trouble) -> None:
    assert trouble_heading(trouble)
    assert trouble_advice(trouble) or trouble in ABOUT[Page.MATCH] | ABOUT[Page.MASTERS]
    assert fix_of(trouble) in Fix


def sections() -> tuple[tuple[Problem, ...], Choices]:
    some = (
        problem(Trouble.FEW, "few"),
        problem(Trouble.NO_TYPE, "x"),
        problem(Trouble.NO_TYPE, "y"),
        problem(Trouble.UNMATCHED, "flat"),
        problem(Trouble.SIZE, "size"),
    )
    choices = Choices(
        left_out=frozenset({"/in/out.fits", "/elsewhere/out.fits"}),
        values={"/in/set.fits": HandValues(gain=100.0)},
        ignored=frozenset({problem(Trouble.SIZE, "size").key, "gone"}),
    )
    return some, choices


RAW = {"/in/out.fits", "/in/set.fits"}


def test_what_was_decided_stands_last_and_only_of_files_that_are_there() -> None:
    some, choices = sections()
    found = sections_of(some, choices, ABOUT[Page.CHECK], RAW)
    assert [s.trouble for s in found] == [Trouble.NO_TYPE, Trouble.FEW, None]
    decided = [row for row in found[-1].rows if isinstance(row, Decision)]
    assert [d.how for d in decided] == [Decided.IGNORED, Decided.LEFT_OUT, Decided.SET]
    assert [d.paths[0] for d in decided] == ["/in/size.fits", "/in/out.fits", "/in/set.fits"]


def test_the_list_is_a_tree_of_two_levels(qtbot: QtBot) -> None:
    model = ProblemsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    some, choices = sections()
    found = sections_of(some, choices, ABOUT[Page.CHECK], RAW)
    assert model.show(found, None)
    assert not model.show(found, None)
    top = model.index(0, 0)
    assert top.data() == "No frame type (2)"
    assert top.data(ROW_ROLE) is None
    second = model.index(1, 0, top)
    assert second.data(ROW_ROLE) == some[2]
    assert second.data() == "y.fits"
    assert second.siblingAtColumn(Column.WHY).data() == "Odd y"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "y.fits: Odd y"
    assert model.like(some[1]) == (some[1], some[2])
    assert model.index_of(some[2].key) == second
    assert model.index_of("nothing") == QModelIndex()
    assert model.show((), None)
    assert model.first() == QModelIndex()
    del tester
