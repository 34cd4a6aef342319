"""Child processes: their lines, their ends, and the ends of their children."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from systems import WINDOWS, not_on_windows

from ap_master_calibration.support.frozen_env import clean_environment
from ap_master_calibration.support.line_splitter import LineSplitter, follow_file
from ap_master_calibration.support.process import PARENT_PIPE, run_child
from ap_master_calibration.support.process_tree import ProcessTree, own_group

PATIENCE = 60.0


def python(source: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", textwrap.dedent(source), *arguments]


def run_lines(argv: list[str]) -> tuple[int, list[tuple[str, bool]]]:
    lines: list[tuple[str, bool]] = []
    code = asyncio.run(run_child(argv, on_line=lambda text, err: lines.append((text, err))))
    return code, lines


def runs(pid: int) -> bool:
    """True while a process runs; a zombie nobody reaps does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def wait_for(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


async def wait_until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


STUBBORN_TREE = """
    import signal, subprocess, sys, time
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);" \\
           "print('ready', flush=True); time.sleep(600)"
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    grandchild = subprocess.Popen([sys.executable, "-c", deaf], stdout=subprocess.PIPE)
    grandchild.stdout.readline()
    import os
    print(os.getpid(), grandchild.pid, flush=True)
    time.sleep(600)
"""


# --- lines --------------------------------------------------------------------------------------


def test_lines_of_both_pipes_and_the_exit_code_are_told() -> None:
    code, lines = run_lines(
        python("import sys; print('one'); print('two', file=sys.stderr); sys.exit(7)")
    )
    assert code == 7
    assert sorted(lines) == [("one", False), ("two", True)]


def test_every_line_of_a_long_output_comes_in_order() -> None:
    _, lines = run_lines(python("for i in range(20000): print(i, 'é' * (i % 7))"))
    assert lines == [(f"{i} {'é' * (i % 7)}", False) for i in range(20000)]


def test_a_line_may_be_longer_than_any_buffer() -> None:
    _, lines = run_lines(python("print('x' * 5_000_000); print('after')"))
    assert [(len(text), text[:1]) for text, _ in lines] == [(5_000_000, "x"), (5, "a")]


def test_a_progress_line_ends_with_a_carriage_return_and_a_last_line_needs_no_end() -> None:
    _, lines = run_lines(python(r"import sys; sys.stdout.buffer.write(b'1%\r2%\r\n\nlast')"))
    assert lines == [("1%", False), ("2%", False), ("", False), ("last", False)]


def test_bytes_that_are_no_text_are_marked_and_lose_nothing_else() -> None:
    _, lines = run_lines(python(r"import os; os.write(1, b'a\xffb\nc')"))
    assert lines == [("a\ufffdb", False), ("c", False)]


@settings(deadline=None)
@given(st.text("aé🔭\n\r", max_size=30), st.lists(st.integers(0, 60), max_size=8))
def test_lines_do_not_depend_on_where_the_bytes_are_cut(text: str, cuts: list[int]) -> None:
    coded = text.encode()
    edges = [0, *sorted(min(cut, len(coded)) for cut in cuts), len(coded)]
    cutter = LineSplitter()
    lines = [line for a, b in pairwise(edges) for line in cutter.feed(coded[a:b])]
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not expected[-1]:
        expected.pop()
    assert lines + cutter.end() == expected


def test_a_program_that_cannot_be_started_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        run_lines([str(tmp_path / "nothing here")])


def test_the_folder_and_the_environment_are_the_childs(tmp_path: Path) -> None:
    lines: list[str] = []
    argv = python("import os; print(os.getcwd()); print(os.environ['NIGHT'])")
    env = {**os.environ, "NIGHT": "2026-01-29"}
    asyncio.run(
        run_child(argv, cwd=str(tmp_path), env=env, on_line=lambda text, _: lines.append(text))
    )
    assert lines == [str(tmp_path.resolve()), "2026-01-29"]


# --- ends ---------------------------------------------------------------------------------------


async def cancelled_after_first_line(
    argv: list[str], *, grace: float, then: Callable[[asyncio.Task[int]], Awaitable[None]]
) -> list[str]:
    """Starts a child, cancels it after its first line, and awaits its end; its lines."""
    lines: list[str] = []
    task = asyncio.create_task(
        run_child(argv, grace=grace, on_line=lambda text, _: lines.append(text))
    )
    await wait_until(lambda: bool(lines) or task.done())
    task.cancel()
    await then(task)
    with pytest.raises(asyncio.CancelledError):
        await task
    return lines


async def nothing_more(task: asyncio.Task[int]) -> None: ...


def test_cancelling_ends_the_whole_tree_even_when_it_will_not_listen() -> None:
    lines = asyncio.run(
        cancelled_after_first_line(python(STUBBORN_TREE), grace=0.1, then=nothing_more)
    )
    parent, grandchild = map(int, lines[0].split())
    assert not runs(parent)
    assert not runs(grandchild)


def test_cancelling_twice_does_not_leave_the_tree_behind() -> None:
    async def again(task: asyncio.Task[int]) -> None:
        for _ in range(3):
            await asyncio.sleep(0)
            task.cancel()

    lines = asyncio.run(cancelled_after_first_line(python(STUBBORN_TREE), grace=0.1, then=again))
    assert [runs(int(pid)) for pid in lines[0].split()] == [False, False]


@not_on_windows("nothing asks a process without a window to end")
def test_a_child_that_listens_may_tidy_up_and_its_last_words_are_heard() -> None:
    tidy = """
        import signal, sys, time
        def end(*_):
            print('tidied', flush=True)
            sys.exit(0)
        signal.signal(signal.SIGTERM, end)
        print('ready', flush=True)
        while True:
            time.sleep(0.01)
    """
    lines = asyncio.run(cancelled_after_first_line(python(tidy), grace=PATIENCE, then=nothing_more))
    assert lines == ["ready", "tidied"]


def test_children_left_behind_are_ended_and_do_not_hold_the_run_up() -> None:
    leaves = """
        import subprocess, sys
        left = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        print(left.pid, flush=True)
        sys.exit(3)
    """
    code, lines = run_lines(python(leaves))
    assert code == 3
    assert not runs(int(lines[0][0]))


def test_an_error_in_the_listener_ends_the_child_and_comes_out() -> None:
    pids: list[int] = []

    def listener(text: str, is_error: bool) -> None:
        pids.append(int(text))
        raise KeyError("no such step")

    argv = python("import os, time; print(os.getpid(), flush=True); time.sleep(600)")
    with pytest.raises(KeyError, match="no such step"):
        asyncio.run(run_child(argv, on_line=listener))
    assert not runs(pids[0])


def test_a_signal_shows_in_the_exit_code() -> None:
    code, _ = run_lines(python("import os; os.kill(os.getpid(), 9)"))
    assert code == (9 if WINDOWS else -signal.SIGKILL)


def test_a_tree_is_killed_without_an_event_loop() -> None:
    with subprocess.Popen(python(STUBBORN_TREE), stdout=subprocess.PIPE, **own_group()) as child:
        assert child.stdout is not None
        tree = ProcessTree(child.pid)
        grandchild = int(child.stdout.readline().split()[1])
        assert tree.lives()
        tree.kill()
        assert child.wait(PATIENCE) == (1 if WINDOWS else -signal.SIGKILL)
    wait_for(lambda: not runs(grandchild))
    tree.kill()  # gone already: no error
    assert not tree.lives()
    tree.close()


ORPHAN = """
    import os, time
    from ap_master_calibration.support.process import end_with_parent
    end_with_parent(grace=0.2)
    print(os.getpid(), flush=True)
    while True:
        time.sleep(0.01)
"""


def test_a_child_ends_when_its_parent_is_killed() -> None:
    parent = """
        import asyncio, sys
        from ap_master_calibration.support.process import run_child
        asyncio.run(run_child([sys.executable, "-c", sys.argv[1]],
                              on_line=lambda text, _: print(text, flush=True)))
    """
    argv = python(parent, textwrap.dedent(ORPHAN))
    with subprocess.Popen(argv, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        assert runs(child)
        process.kill()
    wait_for(lambda: not runs(child))


@not_on_windows("a process keeps the number of its first parent")
def test_a_child_without_a_lifeline_notices_its_new_parent() -> None:
    parent = """
        import subprocess, sys, time
        subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdin=subprocess.DEVNULL)
        time.sleep(600)
    """
    env = {name: value for name, value in os.environ.items() if name != PARENT_PIPE}
    argv = python(parent, textwrap.dedent(ORPHAN))
    with subprocess.Popen(argv, stdout=subprocess.PIPE, env=env) as process:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        assert runs(child)
        process.kill()
        wait_for(lambda: not runs(child))


# --- environment --------------------------------------------------------------------------------


def test_an_unfrozen_program_hands_its_environment_on() -> None:
    env = {"LD_LIBRARY_PATH": "/x", "PYTHONPATH": "/y", "HOME": "/z"}
    assert clean_environment(env) == env


def test_a_frozen_program_takes_its_own_libraries_out_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/apmc/_internal", raising=False)
    env = {
        "HOME": "/home/a",
        "LD_LIBRARY_PATH": "/opt/apmc/_internal",
        "LD_LIBRARY_PATH_ORIG": "/usr/lib/user",
        "DYLD_LIBRARY_PATH": "/opt/apmc/_internal",
        "LD_PRELOAD": "/usr/lib/libfix.so",
        "PYTHONHOME": "/opt/apmc/_internal",
        "QT_PLUGIN_PATH": "/opt/apmc/_internal/PySide6/plugins",
        "QT_SCALE_FACTOR": "1.5",
        "_PYI_ARCHIVE_FILE": "/opt/apmc/apmc",
    }
    assert clean_environment(env) == {
        "HOME": "/home/a",
        "LD_LIBRARY_PATH": "/usr/lib/user",
        "LD_PRELOAD": "/usr/lib/libfix.so",
        "QT_SCALE_FACTOR": "1.5",
    }


def test_the_module_is_light() -> None:
    source = "import sys, ap_master_calibration.support.process; print('asyncio' in sys.modules)"
    told = subprocess.run(python(source), capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


# --- files that grow ----------------------------------------------------------------------------


def followed(path: Path, script: Callable[[list[str]], Awaitable[None]]) -> list[str]:
    """The lines of a followed file while a script of steps is played."""

    async def play() -> list[str]:
        lines: list[str] = []
        ended = asyncio.Event()
        task = asyncio.create_task(follow_file(str(path), lines.append, ended, 0.01))
        await script(lines)
        ended.set()
        async with asyncio.timeout(PATIENCE):
            await task
        return lines

    return asyncio.run(play())


def test_a_followed_file_may_come_late_and_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "run.log"
    writer = r"""
        import os, sys, time
        binary = getattr(os, "O_BINARY", 0)
        file = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND | binary)
        for piece in (b"fir", b"st\nsec", b"ond \xf0\x9f", b"\x94\xad\r", b"\nthird"):
            os.write(file, piece)
            time.sleep(0.02)
    """

    async def script(lines: list[str]) -> None:
        await run_child(python(writer, str(path)), on_line=lambda text, _: lines.append(text))

    assert followed(path, script) == ["first", "second 🔭", "third"]


def test_a_followed_file_is_read_to_its_end_after_the_end_is_told(tmp_path: Path) -> None:
    path = tmp_path / "run.log"

    async def script(lines: list[str]) -> None:
        path.write_text("".join(f"line {i}\n" for i in range(100_000)) + "no end")

    lines = followed(path, script)
    assert lines == [*(f"line {i}" for i in range(100_000)), "no end"]


def test_a_followed_file_that_is_cut_is_read_from_its_start(tmp_path: Path) -> None:
    path = tmp_path / "run.log"
    path.write_text("a long first line\nhalf of")

    async def script(lines: list[str]) -> None:
        await wait_until(lambda: lines == ["a long first line"])
        path.write_text("new\n")
        await wait_until(lambda: len(lines) == 2)

    assert followed(path, script) == ["a long first line", "new"]


@not_on_windows("a file that is open keeps its name")
def test_a_followed_file_that_is_replaced_is_read_to_its_end_first(tmp_path: Path) -> None:
    path = tmp_path / "run.log"
    path.write_text("one\n")

    async def script(lines: list[str]) -> None:
        await wait_until(lambda: lines == ["one"])
        with path.open("a") as file:
            file.write("two\nthree")
        path.rename(tmp_path / "run.log.1")
        path.write_text("four\n")
        await wait_until(lambda: "four" in lines)

    assert followed(path, script) == ["one", "two", "three", "four"]


def test_a_followed_file_may_never_come(tmp_path: Path) -> None:
    async def script(lines: list[str]) -> None: ...

    assert followed(tmp_path / "never", script) == []


def test_a_process_in_the_background_lets_others_go_first() -> None:
    source = """
        import psutil
        from ap_master_calibration.support.priority import lower_priority
        lower_priority()
        print(int(psutil.Process().nice()))
    """
    done = subprocess.run(python(source), capture_output=True, text=True, check=True)
    own = int(psutil.Process().nice())
    lower = 0x4000 if WINDOWS else min(own + 10, 19)
    assert int(done.stdout) == lower
