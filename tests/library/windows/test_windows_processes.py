"""The ends of processes on Windows: job objects, and Ctrl+Break."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
import sky
from cli_child import environment

from ap_master_calibration.support.process import run_child
from ap_master_calibration.support.process_tree import ProcessTree, own_group

PATIENCE = 60.0
TREE = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid, flush=True)
time.sleep(600)
"""


def wait_until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it still runs"
        time.sleep(0.01)


def wait_for_end(pid: int) -> None:
    wait_until(lambda: not psutil.pid_exists(pid))


def test_cancelling_waits_for_nothing_as_nothing_can_be_asked() -> None:
    async def cancelled() -> None:
        ready = asyncio.Event()
        argv = [sys.executable, "-c", TREE]
        child = run_child(argv, on_line=lambda *_: ready.set(), grace=100 * PATIENCE)
        task = asyncio.create_task(child)
        await ready.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(asyncio.wait_for(cancelled(), PATIENCE))


def test_what_a_program_left_behind_is_ended_with_it() -> None:
    pids: list[int] = []
    argv = [sys.executable, "-c", TREE.rpartition("time.sleep")[0]]
    code = asyncio.run(run_child(argv, on_line=lambda line, _: pids.append(int(line))))
    assert code == 0
    wait_for_end(pids[0])


def test_a_tree_ends_with_the_program_that_started_it_though_that_was_killed() -> None:
    owner = f"""
import subprocess, sys, time
from ap_master_calibration.support.process_tree import ProcessTree, own_group
argv = [sys.executable, "-c", {TREE!r}]
child = subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, **own_group())
tree = ProcessTree(child.pid)
print(child.stdout.readline(), flush=True)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", owner], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        grandchild = int(process.stdout.readline())
        process.kill()
    wait_for_end(grandchild)


def test_a_tree_of_a_child_that_has_ended_is_empty() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""], **own_group())
    tree = ProcessTree(child.pid)
    child.wait(PATIENCE)
    wait_until(lambda: not tree.lives())
    tree.kill()
    tree.close()


PRESSED = """
import signal, sys
from ap_master_calibration.cli import main

key = int(sys.argv.pop())

class Pressed:
    def __init__(self, stream):
        self.stream, self.pressed = stream, False

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def write(self, words):
        if not self.pressed:
            self.pressed = True
            signal.raise_signal(key)  # as Windows does for the key
        return self.stream.write(words)

sys.stdout = Pressed(sys.stdout)
sys.exit(main())
"""


@pytest.mark.parametrize("key", [signal.SIGINT, signal.SIGBREAK])
def test_ctrl_c_and_ctrl_break_end_a_run(tmp_path: Path, key: signal.Signals) -> None:
    sky.series(tmp_path / "in", 8, "DARK")
    words = [str(tmp_path / "in"), str(tmp_path / "out"), "--engine", "builtin", "--json"]
    errors = tmp_path / "errors.txt"
    with errors.open("wb") as file:
        done = subprocess.run(
            [sys.executable, "-c", PRESSED, *words, str(int(key))],
            env=environment(tmp_path / "home"),
            stdout=subprocess.DEVNULL,
            stderr=file,
            timeout=PATIENCE,
            check=False,
        )
    assert done.returncode == 130, errors.read_text(encoding="utf-8")
    assert "Traceback" not in errors.read_text(encoding="utf-8")
    left = [name for _, _, names in os.walk(tmp_path / "out") for name in names]
    assert not [name for name in left if ".part" in name]
