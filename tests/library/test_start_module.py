"""Code comes from the installation only, whatever lies in the working folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import sky
from cli_child import ROOT, apmc, environment

from ap_master_calibration.engines.builtin.builtin_engine import CHILD
from ap_master_calibration.support.start_module import HOME, python_module, safe_path

STRANGERS = ("numpy.py", "filelock.py", "astropy/__init__.py", "ap_master_calibration/__init__.py")


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """A folder of frames beside which files have the names of modules the program imports."""
    folder = tmp_path / "night"
    for number in range(4):
        sky.frame(folder, "DARK", pixels=sky.noisy((32, 24), 500, 5, (7, number)), number=number)
    for name in STRANGERS:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"open({str(tmp_path / 'executed')!r}, 'a').write({name!r} + ' ')\n")
    return folder


def executed(tmp_path: Path) -> str:
    """The files of the working folder that were executed."""
    path = tmp_path / "executed"
    return path.read_text() if path.exists() else ""


def console_script(folder: Path, package: str = "ap_master_calibration.cli") -> Path:
    """A program as pip writes it for an entry point."""
    path = folder / "program"
    path.write_text(f"import sys\nfrom {package} import main\nsys.exit(main())\n")
    return path


def run(argv: Sequence[str | Path], cwd: Path, home: Path, **more: str) -> str:
    done = subprocess.run(
        [sys.executable, *map(str, argv)],
        cwd=cwd,
        env=environment(home, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("words", [("run", "made"), ("made",)])
def test_a_module_in_the_working_folder_is_not_executed_by_a_run(
    night: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    home = tmp_path / "home"
    said = run([console_script(tmp_path), night, tmp_path / "out", "--staged"], night, home)
    assert said.startswith("0\n"), said
    if words[0] == "run":
        plan = next((tmp_path / "out" / "logs").glob("*/plan.json"))
        shutil.rmtree(tmp_path / "out" / "master")
        said = run([console_script(tmp_path), "run", plan], night, home)
        assert said.startswith("0\n"), said
    assert len(list((tmp_path / "out" / "master").glob("*.xisf"))) == 1
    assert executed(tmp_path) == ""


def test_nor_is_it_where_an_empty_entry_in_pythonpath_means_the_working_folder(
    night: Path, tmp_path: Path
) -> None:
    child = python_module(CHILD)[1:]
    run([*child, tmp_path / "no-job"], night, tmp_path / "home", PYTHONPATH=os.pathsep)
    assert executed(tmp_path) == ""


@pytest.mark.parametrize("module", ["ap_master_calibration.engines.replay", CHILD])
def test_nor_by_a_child_of_the_program(night: Path, tmp_path: Path, module: str) -> None:
    said = run(python_module(module)[1:], night, tmp_path / "home", PYTHONPATH="")
    assert "usage:" in said
    assert executed(tmp_path) == ""


def test_nor_by_the_child_that_reads_headers_for_the_window(night: Path, tmp_path: Path) -> None:
    run(python_module("apmc_gui.session.scanner")[1:], night, tmp_path / "home", PYTHONPATH="")
    assert executed(tmp_path) == ""


def test_nor_by_python_m_once_the_program_itself_is_found(night: Path, tmp_path: Path) -> None:
    shutil.rmtree(night / "ap_master_calibration")  # that one Python itself would take
    said = apmc(night, tmp_path / "out", home=tmp_path / "home", cwd=night, new_process=True)
    assert said.code == 0, said.err
    assert executed(tmp_path) == ""
    run(["-m", "apmc_gui", "--version"], night, tmp_path / "home")
    assert executed(tmp_path) == ""


def test_a_program_that_lies_in_the_working_folder_stays_findable() -> None:
    assert safe_path(["/lib", HOME], HOME) == ["/lib", HOME]
    assert safe_path(["/lib", "/work", ""], "/work") == [HOME, "/lib"]
    assert safe_path(["/lib", HOME], None) == ["/lib", HOME]


def test_an_installation_uses_its_own_kernel_also_where_a_checkout_is_the_working_folder(
    tmp_path: Path,
) -> None:
    """What `packaging/develop.py demo` does: an installed program is run in the checkout."""
    library = ROOT / "ap_master_calibration"
    if not list((library / "integrate").glob("_kernel-*")):
        pytest.skip("no kernel was built here")
    shutil.copytree(library, tmp_path / "site" / library.name)
    without = shutil.ignore_patterns("_kernel-*", "__pycache__")
    shutil.copytree(library, tmp_path / "checkout" / library.name, ignore=without)
    said = run(
        [console_script(tmp_path), "demo", "demo-night"],
        tmp_path / "checkout",
        tmp_path / "home",
        PYTHONPATH=str(tmp_path / "site"),
    )
    assert said.startswith("0\n"), said
    report = next((tmp_path / "checkout" / "demo-night").rglob("report.html")).read_text()
    assert "C kernel (" in report
    assert "numpy (" not in report
