"""A run from the session: made, stopped, hung, told; always a child over QProcess."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pixinsight_standin
import psutil
import pytest
from night import night, plan_of, settled, until

from ap_master_calibration.engines.base import Job, RunFolder
from ap_master_calibration.engines.builtin.builtin_engine import BuiltinEngine
from ap_master_calibration.engines.events import Log, StepState
from ap_master_calibration.planning.plan import Plan, State
from ap_master_calibration.running.timing import read_timing
from ap_master_calibration.settings import EngineChoice, PixInsightSettings, Settings
from apmc_gui.pages.run_page import RunPage
from apmc_gui.session import run_controller
from apmc_gui.session.messages import Message, MessageLevel, Remedy
from apmc_gui.session.session import Session


async def loaded(session: Session, tmp_path: Path) -> None:
    """A night read with the built-in engine chosen."""
    session.set_settings(replace(session.settings, engine=EngineChoice.BUILTIN))
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))


class Scripted(BuiltinEngine):
    """The built-in engine with another child."""

    def __init__(self, code: str, *, steps: int = 0, idle: float | None = None) -> None:
        self._code, self._steps, self._idle = code, steps, idle

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """The child gets the argv of the real one, which makes only the first steps."""
        job = super().prepare(plan, folder, settings)
        path = folder.file("builtin.json")
        with open(path, encoding="utf-8") as file:
            told = json.load(file)
        told["steps"] = told["steps"][: self._steps]
        with open(path, "w", encoding="utf-8") as file:
            json.dump(told, file)
        argv = (sys.executable, "-c", self._code, *job.argv)
        return replace(job, argv=argv, idle_timeout=self._idle)


HANGS = "import time; print('here I am', flush=True); time.sleep(600)"
HANGS_WITH_CHILD = (
    "import subprocess, sys, time\n"
    "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
    "print('here I am', flush=True)\n"
    "time.sleep(600)"
)
FIRST_THEN_HANGS = (
    "import subprocess, sys, time\n"
    "print('here I am', flush=True)\n"
    "subprocess.run(sys.argv[1:])\n"
    "time.sleep(600)"
)


def use(monkeypatch: pytest.MonkeyPatch, engine: BuiltinEngine) -> None:
    """The session's runs are made by this engine."""
    monkeypatch.setattr(run_controller, "new_engine", lambda settings: engine)


@pytest.fixture
def log(session: Session) -> Iterator[list[str]]:
    """Every line the session told."""
    lines: list[str] = []

    def hear(more: list[Log]) -> None:
        lines.extend(line.text for line in more)

    session.run.log_lines.connect(hear)
    yield lines
    session.run.log_lines.disconnect(hear)


def runs(session: Session) -> list[str]:
    """The folders of the runs so far."""
    logs = os.path.join(session.output or "", "logs")
    return [e.name for e in os.scandir(logs) if e.is_dir()]


def children() -> list[psutil.Process]:
    """What runs below this process, but for what serves the commands of other tests."""
    return [p for p in psutil.Process().children(recursive=True) if _runs(p) and not _serves(p)]


def _serves(process: psutil.Process) -> bool:
    with suppress(psutil.Error):
        return any(part.endswith("command_server.py") for part in process.cmdline())
    return False


def _runs(process: psutil.Process) -> bool:
    """True for one that has not ended, also not at this very moment."""
    with suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


async def test_a_folder_becomes_masters_on_disk_with_a_report(
    session: Session, tmp_path: Path, log: list[str]
) -> None:
    await loaded(session, tmp_path)
    promised = plan_of(session)
    session.create()
    assert session.run.running
    await until(lambda: not session.run.running)
    outcome = session.run.outcome
    assert outcome is not None
    assert outcome.plan is promised
    assert [s.name for s in outcome.made] == [s.name for s in promised.steps]
    assert all(os.path.isfile(s.output) for s in promised.steps)
    assert session.run.report_path is not None
    assert os.path.isfile(session.run.report_path)
    await until(lambda: settled(session))
    assert {s.state for s in plan_of(session).steps} == {State.UP_TO_DATE}
    assert session.obstacle == "Every master is up to date."
    assert sum(line.startswith("Done: ") for line in log) == 3
    assert set(session.run.times) == {s.name for s in promised.steps}


async def test_a_run_teaches_the_next_plan_how_long_it_takes(
    session: Session, tmp_path: Path
) -> None:
    await loaded(session, tmp_path)
    plan = plan_of(session)
    assert read_timing().plan_seconds(plan) is None
    session.create()
    await until(lambda: not session.run.running)
    known = read_timing().plan_seconds(plan)
    assert session.run.outcome is not None
    assert known is not None
    assert 0 < known < 2 * session.run.outcome.seconds
    assert session.run.seconds_left == 0.0


async def test_two_clicks_start_one_run(session: Session, tmp_path: Path) -> None:
    await loaded(session, tmp_path)
    session.create()
    session.create()
    await asyncio.sleep(0)
    session.create()
    await until(lambda: not session.run.running)
    assert len(runs(session)) == 1


async def test_stop_ends_the_child_and_its_children(
    session: Session, tmp_path: Path, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(HANGS_WITH_CHILD))
    session.create()
    await until(lambda: "here I am" in log)
    assert len(children()) >= 2
    session.run.stop()
    assert session.run.stopping
    await until(lambda: not session.run.running)
    assert children() == []
    assert session.run.outcome is not None
    assert session.run.outcome.cancelled
    assert not session.run.stopping


async def test_a_run_that_is_stopped_at_once_ends(session: Session, tmp_path: Path) -> None:
    await loaded(session, tmp_path)
    messages: list[Message] = []
    session.message.connect(messages.append)
    session.create()
    session.run.stop()
    assert session.run.stopping
    await until(lambda: not session.run.running)
    assert session.run.outcome is None
    await until(lambda: children() == [])  # the child that scanned may still be ending
    session.create()
    await until(lambda: not session.run.running)
    assert session.run.outcome is not None, messages


async def test_stop_after_the_step_keeps_its_master(
    session: Session, tmp_path: Path, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(FIRST_THEN_HANGS, steps=1))
    session.create()
    await until(lambda: session.run.running and session.run.plan is not None)
    session.run.stop(after_step=True)
    await until(lambda: not session.run.running)
    outcome = session.run.outcome
    assert outcome is not None
    assert outcome.cancelled
    assert [s.name for s in outcome.made] == [plan_of(session).steps[0].name]
    assert os.path.isfile(outcome.made[0].output)
    assert children() == []


async def test_a_run_that_waits_for_its_step_can_still_be_stopped_now(
    session: Session, tmp_path: Path, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(HANGS))
    session.create()
    await until(lambda: "here I am" in log)
    session.run.stop(after_step=True)
    assert session.run.stopping
    assert session.run.can_stop_now
    session.run.stop()
    assert not session.run.can_stop_now
    await until(lambda: not session.run.running)
    assert session.run.outcome is not None
    assert session.run.outcome.cancelled
    assert children() == []
    assert not [line for line in log if "Failed" in line]


async def test_a_child_that_hangs_is_ended_and_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Message] = []
    session.message.connect(told.append)
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(HANGS, idle=0.4))
    session.create()
    await until(lambda: not session.run.running)
    assert session.run.outcome is not None
    assert "no sign of life" in (session.run.outcome.trouble or "")
    assert [(m.level, m.remedy) for m in told] == [(MessageLevel.ERROR, Remedy.LOG)]
    assert children() == []


async def test_what_the_child_says_need_not_be_text(
    session: Session, tmp_path: Path, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(session, tmp_path)
    code = "import os; os.write(1, b'a\\xff\\xfeb \\xc3\\xa9\\n'); os.write(2, b'\\x80\\n')"
    use(monkeypatch, Scripted(code))
    session.create()
    await until(lambda: not session.run.running)
    assert "a\ufffd\ufffdb é" in log
    assert "\ufffd" in log
    assert session.run.outcome is not None
    assert len(session.run.outcome.failed) == 3


async def test_closing_during_a_run_ends_everything(
    session: Session, tmp_path: Path, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(HANGS_WITH_CHILD))
    session.create()
    await until(lambda: "here I am" in log)
    await session.close()
    assert not session.run.running
    assert children() == []


async def test_another_run_in_the_same_folder_is_told(session: Session, tmp_path: Path) -> None:
    from filelock import FileLock

    told: list[Message] = []
    session.message.connect(told.append)
    await loaded(session, tmp_path)
    logs = os.path.join(session.output or "", "logs")
    os.makedirs(logs)
    with FileLock(os.path.join(logs, ".lock")):
        session.create()
        await until(lambda: not session.run.running)
    assert "another run is at work" in told[0].text
    assert session.run.outcome is None


async def test_a_failed_step_is_told_and_the_others_are_made(
    session: Session, tmp_path: Path
) -> None:
    told: list[Message] = []
    session.message.connect(told.append)
    await loaded(session, tmp_path)
    plan = plan_of(session)
    for source in plan.steps[0].frames:
        os.unlink(source.path)
    session.create()
    await until(lambda: not session.run.running)
    assert session.run.state is not None
    states = [session.run.state.steps[s.name].state for s in plan.steps]
    assert states[0] is StepState.FAILED
    assert states[1] is StepState.DONE
    assert told[-1].level is MessageLevel.ERROR


async def test_pixinsight_makes_the_masters_from_the_window(
    session: Session, tmp_path: Path, log: list[str]
) -> None:
    program = pixinsight_standin.install(tmp_path / "PixInsight" / "bin")
    session.set_settings(
        replace(
            session.settings,
            engine=EngineChoice.PIXINSIGHT,
            pixinsight=PixInsightSettings(program, pixinsight_standin.slot()),
        )
    )
    assert session.engines.name == "pixinsight"
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    session.create()
    await until(lambda: not session.run.running)
    outcome = session.run.outcome
    assert outcome is not None
    assert outcome.trouble is None
    assert len(outcome.made) == 3
    assert all(os.path.isfile(s.output) for s in outcome.made)
    assert any("Pleiades Astrophoto" in line for line in log)


async def test_a_missing_pixinsight_is_an_obstacle_and_leads_to_its_setting(
    session: Session, tmp_path: Path
) -> None:
    told: list[Message] = []
    session.message.connect(told.append)
    wish = PixInsightSettings(binary=str(tmp_path / "nowhere"))
    session.set_settings(replace(session.settings, engine=EngineChoice.PIXINSIGHT, pixinsight=wish))
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    assert "nowhere" in (session.obstacle or "")
    session.create()
    assert not session.run.running
    assert told[-1].remedy is Remedy.ENGINE


async def test_a_recorded_run_is_told_again_and_nothing_is_made(
    session: Session, tmp_path: Path, log: list[str]
) -> None:
    await loaded(session, tmp_path)
    session.create()
    await until(lambda: not session.run.running and settled(session))
    assert session.run.outcome is not None
    made, told = session.run.outcome, log.copy()
    (folder,) = runs(session)
    for step in made.plan.steps:
        os.remove(step.output)
    log.clear()
    session.run.replay(os.path.join(session.output or "", "logs", folder))
    await until(lambda: not session.run.running)
    assert session.run.outcome is not made
    assert session.run.outcome.plan == made.plan
    assert session.run.outcome.state == made.state
    assert log == told
    assert session.run.report_path == os.path.join(made.folder.path, "report.html")
    assert runs(session) == [folder]
    assert not any(os.path.exists(step.output) for step in made.plan.steps)


async def test_a_recorded_run_is_stopped_as_any_other(session: Session, tmp_path: Path) -> None:
    await loaded(session, tmp_path)
    session.create()
    await until(lambda: not session.run.running and settled(session))
    assert session.run.outcome is not None
    (folder,) = runs(session)
    events = os.path.join(session.output or "", "logs", folder, "events.jsonl")
    with open(events, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    for line in lines[1:]:
        line["time"] += 500  # it took that long, so it would be told for a minute
    with open(events, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    session.run.replay(os.path.dirname(events))
    await until(lambda: session.run.state is not None and bool(children()))
    assert session.run.replaying
    page = RunPage(session)
    assert page.headline.text.startswith("A past run, told again")
    page.deleteLater()
    session.run.stop()
    await until(lambda: not session.run.running)
    assert session.run.outcome is not None
    assert session.run.outcome.cancelled
    assert not children()


async def test_a_folder_without_a_recorded_run_is_told_so(session: Session, tmp_path: Path) -> None:
    told: list[Message] = []
    session.message.connect(told.append)
    session.run.replay(str(tmp_path))
    await until(lambda: not session.run.running)
    session.message.disconnect(told.append)
    assert [message.level for message in told] == [MessageLevel.ERROR]
    assert "is not a recorded run" in told[0].text


SILENT_START = "import time; time.sleep(600)"


async def test_the_window_says_which_engine_is_being_started_and_for_how_long(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(SILENT_START))
    page = RunPage(session)
    session.create()
    await until(lambda: session.run.state is not None)
    assert session.run.starting
    assert session.run.seconds_left is None
    page.refresh()
    assert re.fullmatch(r"Starting the built-in engine… 0:0\d", page.headline.text)
    session.run.stop()
    await until(lambda: not session.run.running)
    page.deleteLater()


async def test_an_engine_without_a_sign_of_life_is_told_with_what_can_be_done(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_controller, "SILENCE", 0.2)
    monkeypatch.setattr(run_controller, "_ALIVE", 50)
    session = Session(str(tmp_path / "s.toml"), cached=False)
    await loaded(session, tmp_path)
    use(monkeypatch, Scripted(SILENT_START))
    messages: list[Message] = []
    session.message.connect(messages.append)
    session.create()
    await until(lambda: session.run.silent)
    (message,) = messages
    assert message.level is MessageLevel.WARNING
    assert message.remedy is Remedy.STOP
    assert "Nothing was heard of the built-in engine" in message.text
    session.run.stop()
    await until(lambda: not session.run.running)
    assert not session.run.silent
    session.end()


async def test_a_pixinsight_that_waits_is_left_for_the_built_in_engine(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = pixinsight_standin.install(tmp_path / "PixInsight" / "bin")
    wish = PixInsightSettings(program, pixinsight_standin.slot())
    choice = EngineChoice.PIXINSIGHT
    session.set_settings(replace(session.settings, engine=choice, pixinsight=wish))
    session.add_sources([night(tmp_path / "night")])
    await until(lambda: settled(session))
    monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", "hang")
    monkeypatch.setattr(run_controller, "SILENCE", 0.2)
    messages: list[Message] = []
    session.message.connect(messages.append)
    session.create()
    await until(lambda: session.run.silent)
    assert "PixInsight has said nothing" in messages[-1].text
    assert messages[-1].remedy is Remedy.BUILTIN
    session.use_builtin()
    await until(lambda: session.run.outcome is not None and session.run.outcome.made != ())
    assert session.run.outcome.plan.engine == "builtin"
    await until(lambda: not session.run.running)
