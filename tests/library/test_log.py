"""The program's log file: what it keeps, and that it stands in nobody's way."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sky
from cli_child import apmc

from ap_master_calibration.support import log
from ap_master_calibration.support.log import end_of_log, log_path, start_log, stop_log


@contextmanager
def logging_to(folder: Path, **options: bool) -> Iterator[Path]:
    level = logging.getLogger().level
    handler = start_log("apmc", folder=str(folder), **options)
    yield Path(log_path("apmc", str(folder)))
    stop_log(handler)
    logging.getLogger().setLevel(level)


def test_a_message_has_its_time_level_and_logger(tmp_path: Path) -> None:
    with logging_to(tmp_path / "logs") as path:
        logging.getLogger("apmc_gui.session").error("The disk is full.")
        logging.getLogger("apmc_gui.session").debug("a detail")
    (line,) = path.read_text(encoding="utf-8").splitlines()
    assert line.endswith(" ERROR apmc_gui.session: The disk is full.")


def test_debug_logs_the_details(tmp_path: Path) -> None:
    with logging_to(tmp_path, debug=True) as path:
        logging.getLogger("apmc").debug("a detail")
    assert "a detail" in path.read_text(encoding="utf-8")


def test_an_error_is_logged_with_its_traceback(tmp_path: Path) -> None:
    with logging_to(tmp_path) as path:
        try:
            int("the shutter fell off")
        except ValueError:
            logging.getLogger("apmc").exception("unhandled")
    assert "test_log.py" in path.read_text(encoding="utf-8")
    assert end_of_log(str(path), 1)[0].startswith("ValueError: invalid literal")


def test_a_log_that_has_grown_large_is_put_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST", 10)
    for start in ("first", "second"):
        with logging_to(tmp_path) as path:
            logging.getLogger("apmc").info("the %s start", start)
    assert "the first start" in Path(f"{path}.old").read_text(encoding="utf-8")
    assert "the first start" not in path.read_text(encoding="utf-8")


def test_a_disk_that_takes_no_log_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    with logging_to(tmp_path / "file" / "below") as path:
        logging.getLogger("apmc").warning("something")
    assert end_of_log(str(path)) == []
    assert capsys.readouterr().err == ""


def test_a_run_of_the_command_line_can_be_followed_in_the_logs(tmp_path: Path) -> None:
    sky.series(tmp_path / "in", 3, "BIAS", seed=1)
    done = apmc(tmp_path / "in", tmp_path / "out", "--engine", "builtin", home=tmp_path)
    assert (done.code, done.err) == (0, "")
    kept = {path.name: path.read_text() for path in tmp_path.rglob("apmc*.log")}
    for words in ("scanned: 3 frames, 0 files skipped", "as asked for", "made ", "exit code 0"):
        assert words in kept["apmc.log"]
    assert "3 frames, to " in kept["apmc-engine.log"]
    assert "DEBUG" not in kept["apmc.log"]
    apmc("doctor", "--debug", home=tmp_path)
    assert "DEBUG" in next(tmp_path.rglob("apmc.log")).read_text()


def test_a_line_end_in_a_message_begins_no_entry(tmp_path: Path) -> None:
    with logging_to(tmp_path) as path:
        logging.getLogger("apmc").info("%s is damaged", "a\n2026-01-01 INFO b")
    assert len(path.read_text(encoding="utf-8").splitlines()) == 1
