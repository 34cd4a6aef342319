"""What a frozen program does otherwise: whom it starts, and what it hands on."""

from __future__ import annotations

import os
import re
import runpy
import sys
from pathlib import Path

import pytest
from cli_child import ROOT

from ap_master_calibration.cli import main
from ap_master_calibration.engines.builtin.builtin_engine import CHILD
from ap_master_calibration.quality.check_job import CHILD as CHECK_CHILD
from ap_master_calibration.support.frozen_env import (
    clean_environment,
    libraries_of_user,
    take_bundle_out_of_environment,
)
from ap_master_calibration.support.start_module import python_module

BUNDLE = os.path.join(os.sep, "opt", "apmc", "_internal")


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", BUNDLE, raising=False)


@pytest.mark.parametrize(
    ("program", "child"),
    [
        ("/opt/apmc/apmc-gui", "/opt/apmc/apmc"),
        ("/opt/apmc/apmc", "/opt/apmc/apmc"),
        ("/opt/apmc/apmc-gui.exe", "/opt/apmc/apmc.exe"),
        (
            "/Applications/A.app/Contents/MacOS/apmc-gui",
            "/Applications/A.app/Contents/MacOS/apmc",
        ),
    ],
)
def test_a_bundle_starts_its_console_program_for_every_child(
    frozen: None, monkeypatch: pytest.MonkeyPatch, program: str, child: str
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    started, *words = python_module(CHILD)
    assert (Path(started), words) == (Path(child), ["--module", CHILD])


def test_an_installed_program_starts_its_own_python() -> None:
    program, *words = python_module(CHILD)
    assert program == sys.executable
    assert (words[0], words[-1]) == ("-P", CHILD)


def test_the_bundle_is_taken_off_the_path(frozen: None) -> None:
    path = os.pathsep.join([BUNDLE, "/usr/bin", os.path.join(BUNDLE, "PySide6"), "/bin"])
    assert clean_environment({"PATH": path}) == {"PATH": os.pathsep.join(["/usr/bin", "/bin"])}


def test_what_the_program_opens_gets_the_environment_of_the_user(
    frozen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {**os.environ})
    os.environ["QT_PLUGIN_PATH"] = os.path.join(BUNDLE, "PySide6", "Qt", "plugins")
    os.environ["LD_LIBRARY_PATH"] = BUNDLE
    os.environ["LD_LIBRARY_PATH_ORIG"] = "/usr/lib/mine"
    os.environ["HOME"] = "/home/a"
    take_bundle_out_of_environment()
    assert "QT_PLUGIN_PATH" not in os.environ
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["LD_LIBRARY_PATH"] == "/usr/lib/mine"
    assert os.environ["HOME"] == "/home/a"


def test_where_windows_looks_for_libraries_is_put_back(
    frozen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ap_master_calibration.support import frozen_env

    looked: list[str | None] = []
    monkeypatch.setattr(frozen_env, "_look_for_dlls_in", looked.append)

    def start() -> None:
        with libraries_of_user():
            assert looked == [None]
            raise OSError("no such program")

    with pytest.raises(OSError, match="no such program"):
        start()
    assert looked == [None, BUNDLE]


def test_a_bundle_runs_the_modules_of_its_children_and_no_others(
    frozen: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["apmc"])
    with pytest.raises(SystemExit):
        main(["--module", CHECK_CHILD])
    assert capsys.readouterr().err == f"usage: python -m {CHECK_CHILD} JOB.json\n"
    assert main(["--module", "json.tool"]) == 2


def test_the_bundled_command_line_runs_every_child_of_the_window(
    frozen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = runpy.run_path(str(ROOT / "packaging" / "programs" / "command.py"))
    started = {
        name
        for path in (ROOT / "apmc_gui").rglob("*.py")
        for name in re.findall(r'python_module\("([\w.]+)"\)', path.read_text(encoding="utf-8"))
    }
    assert started == set(program["WINDOW_CHILDREN"])
    for name in started:
        monkeypatch.setattr(f"{name}.main", lambda: 7)
        monkeypatch.setattr(sys, "argv", ["apmc", "--module", name])
        assert program["main"]() == 7
