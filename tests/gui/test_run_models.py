"""The console and the steps of a run, as models."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ap_master_calibration.engines.events import CANCELLED, Log, RunState, StepState, StepStatus
from ap_master_calibration.frames import Kind, Setup
from ap_master_calibration.planning.plan import Plan, Recipe, State, Step
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.running.timing import TimingHistory
from apmc_gui.i18n.labels import headlines
from apmc_gui.models.console_model import LEVEL_ROLE, MATCH_ROLE, ConsoleColumn, ConsoleModel
from apmc_gui.models.plan_model import PlanModel
from apmc_gui.models.run_model import DONE_ROLE, RunModel
from apmc_gui.session.messages import StepLog
from apmc_gui.widgets.console_view import Console

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def shown(model: ConsoleModel) -> list[str]:
    return [model.index(row, ConsoleColumn.TEXT).data() for row in range(model.rowCount())]


def test_lines_are_shown_in_the_order_they_came(qtbot: QtBot) -> None:
    model = ConsoleModel()
    QAbstractItemModelTester(model, FATAL)
    model.append([Log("one"), Log("zwei ä", "warning")])
    model.append([Log("drei", "error")])
    assert shown(model) == ["one", "zwei ä", "drei"]
    assert model.index(1, 0).data(LEVEL_ROLE) == "warning"
    assert model.text_of([2, 1]).splitlines()[1].endswith("] drei")


def test_what_is_no_text_survives_in_the_console(qtbot: QtBot) -> None:
    model = ConsoleModel()
    model.append([Log("caf\udce9 \U0001f52d")])
    assert model.text_of([0]).endswith("] caf\udce9 \U0001f52d\n")


def test_a_level_hides_what_is_less_and_follows_new_lines(qtbot: QtBot) -> None:
    model = ConsoleModel()
    QAbstractItemModelTester(model, FATAL)
    model.append([Log("a"), Log("b", "error"), Log("c", "warning")])
    model.set_level("warning")
    assert shown(model) == ["b", "c"]
    model.append([Log("d"), Log("e", "warning")])
    assert shown(model) == ["b", "c", "e"]
    model.set_level("error")
    assert shown(model) == ["b"]
    model.set_level("info")
    assert shown(model) == ["a", "b", "c", "d", "e"]


def test_the_oldest_lines_leave_when_there_are_too_many(qtbot: QtBot) -> None:
    model = ConsoleModel(most=2000)
    QAbstractItemModelTester(model, FATAL)
    model.set_level("warning")
    for start in range(0, 5000, 500):
        levels = ["warning" if n % 2 else "info" for n in range(start, start + 500)]
        model.append([Log(f"{start + n}", level) for n, level in enumerate(levels)])
    assert model.count == 2000
    assert shown(model) == [str(n) for n in range(3001, 5000, 2)]
    model.set_level("info")
    assert shown(model) == [str(n) for n in range(3000, 5000)]
    model.clear()
    assert shown(model) == []


def test_a_search_goes_on_around_the_end_both_ways(qtbot: QtBot) -> None:
    model = ConsoleModel()
    model.append([Log(t) for t in ("Alpha", "beta", "ALPHABET", "gamma")])
    model.set_needle("alpha")
    assert model.find(-1) == 0
    assert model.find(0) == 2
    assert model.find(2) == 0
    assert model.find(0, backwards=True) == 2
    assert [model.index(r, 0).data(MATCH_ROLE) for r in range(4)] == [True, False, True, False]
    model.set_needle("delta")
    assert model.find(0) is None


def step(name: str) -> Step:
    return Step(
        name=name,
        kind=Kind.BIAS,
        frames=(),
        state=State.NEW,
        output=f"/out/{name}.xisf",
        setup=Setup(camera="Cam"),
        rejection=Rejection(RejectionMethod.NONE, 0, 0),
        recipe=Recipe.PLAIN,
        keywords=(),
        digest="",
    )


def test_a_search_says_which_match_it_is_at_and_how_many_there_are(qtbot: QtBot) -> None:
    console = Console()
    qtbot.addWidget(console)
    console.model.append(
        [Log(line) for line in ("an apple", "a pear", "an Apple", "pie of apples")]
    )
    console.search.setText("apple")
    assert console.found.text() == "1 of 3"
    console.find_next()
    assert console.found.text() == "2 of 3"
    console.find_previous()
    console.find_previous()
    assert console.found.text() == "3 of 3"
    console.search.setText("plum")
    assert console.found.text() == "not found"
    console.search.clear()
    assert console.found.text() == ""


def test_the_worst_line_about_a_step_is_found(qtbot: QtBot) -> None:
    console = Console()
    qtbot.addWidget(console)
    lines = [("Started: A", "info", "a"), ("A: hot", "warning", "a"), ("B: cold", "error", "b")]
    console.model.append([StepLog(*line) for line in lines])
    console.show_step("a")
    assert console.view.currentIndex().row() == 1
    assert console.model.row_of_step("c") is None


def test_steps_tell_their_cameras_apart_in_few_words(qtbot: QtBot) -> None:
    names = {"a": "ZWO ASI2600MM Pro", "b": "ZWO ASI294MC Pro"}
    steps = tuple(replace(step(key), setup=Setup(camera=name)) for key, name in names.items())
    told = ["Bias · ASI2600MM", "Bias · ASI294MC"]
    run = RunModel()
    run.show(Plan("/out", steps), RunState({key: StepStatus() for key in names}), {})
    assert [run.index(row, run.column_of("step")).data() for row in range(2)] == told
    plan = PlanModel()
    plan.set_plan(Plan("/out", steps), "builtin", TimingHistory())
    stage = plan.index(0, 0)
    numbered = [f"{number}  {words}" for number, words in enumerate(told, 1)]
    assert [plan.index(row, 0, stage).data() for row in range(2)] == numbered


def test_steps_say_what_tells_them_apart_and_no_more(qtbot: QtBot) -> None:
    setup = Setup(camera="ZWO ASI2600MM Pro", temperature=-10.0, gain=100.0, offset=50.0)
    other = replace(setup, gain=0.0)
    nights = (date(2026, 1, 29), date(2026, 1, 30))
    flats = [
        replace(step(f"f{n}"), kind=Kind.FLAT, filter="L", setup=setup, night=night)
        for n, night in enumerate(nights)
    ]
    biases = [replace(step(f"b{n}"), setup=one) for n, one in enumerate((setup, other))]
    assert list(headlines([*biases, *flats]).values()) == [
        "Bias · gain 100",
        "Bias · gain 0",
        "Flat L · 2026-01-29 · gain 100",
        "Flat L · 2026-01-30 · gain 100",
    ]
    assert headlines(biases[:1]) == {"b0": "Bias"}
    twins = [replace(one, setup=setup) for one in biases]
    assert set(headlines(twins).values()) == {
        "Bias · ZWO ASI2600MM Pro · −10 °C · gain 100 · offset 50"
    }


def test_steps_tell_where_they_stand(qtbot: QtBot) -> None:
    model = RunModel()
    QAbstractItemModelTester(model, FATAL)
    plan = Plan("/out", (step("a"), step("b"), step("c")))
    waiting = {name: StepStatus() for name in "abc"}
    model.show(plan, RunState(waiting), {})
    words = [model.index(row, model.column_of("progress")).data() for row in range(3)]
    assert words == ["waiting", "waiting", "waiting"]
    half = replace(waiting["b"], state=StepState.RUNNING, stage="integrating", done=0.5)
    failed = replace(waiting["c"], state=StepState.FAILED, reason="the disk is full")
    done = replace(waiting["a"], state=StepState.DONE)
    model.show(plan, RunState({"a": done, "b": half, "c": failed}), {"a": (10.0, 11.5)})
    words = [model.index(row, model.column_of("progress")).data() for row in range(3)]
    assert words[1:] == ["integrating 50%", "failed: the disk is full"]
    assert model.index(1, model.column_of("progress")).data(DONE_ROLE) == 0.5
    assert model.index(0, model.column_of("time")).data() == "1.5 s"
    assert model.running_row() == 1
    left = replace(failed, state=StepState.CANCELLED, reason=CANCELLED)
    model.show(plan, RunState({"a": done, "b": left, "c": left}), {})
    assert [model.index(row, model.column_of("progress")).data() for row in (1, 2)] == [
        "stopped"
    ] * 2
    model.show(None, None, {})
    assert model.rowCount() == 0
