"""Jobs started with asyncio: their lines, their files, their silence."""

import asyncio
import sys
from pathlib import Path

import pytest
from systems import not_on_wine

from ap_master_calibration.engines.base import STDERR, STDOUT, Job
from ap_master_calibration.engines.launch import launch
from ap_master_calibration.errors import IdleTooLong


def job(tmp_path: Path, code: str, **more: object) -> Job:
    told = {"follow": {}, "env": {}, **more}
    return Job((sys.executable, "-c", code), str(tmp_path), **told)  # type: ignore[arg-type]


def lines_of(job: Job) -> tuple[int, list[tuple[str, str]]]:
    heard: list[tuple[str, str]] = []
    code = asyncio.run(launch(job, lambda source, line: heard.append((source, line))))
    return code, heard


def test_lines_come_with_their_source_and_the_exit_code_at_the_end(tmp_path: Path) -> None:
    code, heard = lines_of(
        job(tmp_path, "import sys; print('a'); sys.stdout.flush(); sys.exit('b')")
    )
    assert code == 1
    assert sorted(heard) == [(STDERR, "b"), (STDOUT, "a")]


def test_a_file_the_child_writes_is_read_to_its_end(tmp_path: Path) -> None:
    log = tmp_path / "deep" / "console.log"
    code = (
        f"import pathlib; p = pathlib.Path({str(log)!r}); p.parent.mkdir(); p.write_text('x\\ny')"
    )
    _, heard = lines_of(job(tmp_path, code, follow={"console": str(log)}))
    assert heard == [("console", "x"), ("console", "y")]


def test_variables_are_set_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APMC_OLD", "1")
    code = "import os; print(os.environ.get('APMC_OLD'), os.environ['APMC_NEW'])"
    _, heard = lines_of(job(tmp_path, code, env={"APMC_OLD": None, "APMC_NEW": "2"}))
    assert heard == [(STDOUT, "None 2")]


def test_a_silent_idle_child_is_ended(tmp_path: Path) -> None:
    waiting = job(tmp_path, "import time; time.sleep(600)", idle_timeout=0.3)
    with pytest.raises(IdleTooLong, match="no sign of life"):
        lines_of(waiting)


@not_on_wine("CPU times of other processes are untrue there")
def test_a_silent_child_that_works_is_left_alone(tmp_path: Path) -> None:
    code = "import time\nend = time.process_time() + 1.5\nwhile time.process_time() < end: pass"
    code, heard = lines_of(job(tmp_path, code, idle_timeout=0.5))
    assert (code, heard) == (0, [])
