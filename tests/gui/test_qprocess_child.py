"""The launcher over QProcess keeps the promises of the one over asyncio."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from ap_master_calibration.engines.base import STDERR, STDOUT, Job
from ap_master_calibration.errors import IdleTooLong
from apmc_gui.session.qprocess import launch, run_process

Line = tuple[str, str]


def job(code: str, *arguments: str, **more: object) -> Job:
    return Job(
        argv=(sys.executable, "-c", code, *arguments),
        folder="",
        follow=more.get("follow", {}),  # type: ignore[arg-type]
        env=more.get("env", {}),  # type: ignore[arg-type]
        idle_timeout=more.get("idle_timeout"),  # type: ignore[arg-type]
    )


async def lines_of(code: str, *arguments: str) -> tuple[int, list[Line]]:
    heard: list[Line] = []
    ended = await launch(job(code, *arguments), lambda source, line: heard.append((source, line)))
    return ended, heard


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


def gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


async def test_lines_of_both_pipes_arrive_and_the_exit_code() -> None:
    code, heard = await lines_of(
        "import sys; print('one'); print('two', end=''); sys.stderr.write('bad\\n'); sys.exit(7)"
    )
    assert code == 7
    assert [line for source, line in heard if source == STDOUT] == ["one", "two"]
    assert [line for source, line in heard if source == STDERR] == ["bad"]


async def test_bytes_that_are_no_text_and_characters_cut_in_two_are_lines_all_the_same() -> None:
    _, heard = await lines_of(
        "import os, time\n"
        "os.write(1, b'caf\\xc3'); time.sleep(0.2); os.write(1, b'\\xa9\\n\\xff\\xfe\\n')"
    )
    assert [line for _, line in heard] == ["café", "\ufffd\ufffd"]


async def test_a_flood_of_lines_arrives_whole_and_in_order_while_the_loop_turns() -> None:
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    turning = asyncio.ensure_future(turn())
    code, heard = await lines_of("for n in range(50_000): print('line', n)")
    turning.cancel()
    assert code == 0
    assert [line for _, line in heard] == [f"line {n}" for n in range(50_000)]
    assert turns > 10


async def test_a_program_that_is_not_there_is_an_error_of_the_system() -> None:
    with pytest.raises(OSError, match="no-such-program"):
        await run_process(["/no-such-program"], on_line=lambda line, is_error: None, env={})


async def test_cancelling_ends_the_child_and_its_children(tmp_path: Path) -> None:
    told = tmp_path / "pids"
    code = (
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "open(sys.argv[1] + '.part', 'w').write(f'{os.getpid()} {child.pid}')\n"
        "os.replace(sys.argv[1] + '.part', sys.argv[1])\n"
        "time.sleep(600)"
    )
    task = asyncio.ensure_future(launch(job(code, str(told)), lambda source, line: None))
    await until(told.exists)
    pids = [int(word) for word in told.read_text().split()]
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert all(gone(pid) for pid in pids)


async def test_a_child_that_will_not_end_is_ended(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    code = (
        "import os, signal, sys, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "open(sys.argv[1], 'w').write(str(os.getpid()))\n"
        "print('ready', flush=True)\n"
        "time.sleep(600)"
    )
    heard: list[str] = []
    argv = [sys.executable, "-c", code, str(told)]
    running = run_process(
        argv, on_line=lambda line, is_error: heard.append(line), env=dict(os.environ), grace=0.1
    )
    task = asyncio.ensure_future(running)
    await until(lambda: heard == ["ready"])
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert gone(int(told.read_text()))


async def test_a_hanging_child_is_ended_after_its_time() -> None:
    with pytest.raises(IdleTooLong, match="no sign of life"):
        await launch(
            job("import time; time.sleep(600)", idle_timeout=0.5), lambda source, line: None
        )


async def test_a_child_killed_by_the_system_tells_its_signal() -> None:
    code, _ = await lines_of("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert code == -9


async def test_what_the_listener_raises_ends_the_child_and_comes_out() -> None:
    def refuse(source: str, line: str) -> None:
        raise ValueError(line)

    with pytest.raises(ValueError, match="first"):
        await launch(job("import time; print('first', flush=True); time.sleep(600)"), refuse)


async def test_files_are_followed_and_the_environment_is_the_jobs(tmp_path: Path) -> None:
    path = tmp_path / "grows.log"
    heard: list[Line] = []
    code = "import os, sys; open(sys.argv[1], 'w').write(os.environ['APMC_TEST'] + '\\n')"
    ended = await launch(
        job(code, str(path), follow={"log": str(path)}, env={"APMC_TEST": "said"}),
        lambda source, line: heard.append((source, line)),
    )
    assert ended == 0
    assert heard == [("log", "said")]
