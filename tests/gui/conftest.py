"""A session of its own for each test, and coroutines as tests on Qt's own loop."""

from __future__ import annotations

import asyncio
import gc
import inspect
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from systems import user_folders

from apmc_gui.session.session import Session

collect_ignore = [] if sys.platform == "linux" else ["test_xcb.py"]  # X11 is Linux's

_PATIENCE = 60.0  # seconds after which a test of a loop hangs


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs `async def` tests on the loop the window runs on."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    from qasync import QEventLoop

    names = pyfuncitem._fixtureinfo.argnames
    given: dict[str, Any] = {name: pyfuncitem.funcargs[name] for name in names}
    app = QApplication.instance() or QApplication([])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(asyncio.wait_for(pyfuncitem.obj(**given), _PATIENCE))
    return True


@pytest.fixture(scope="session", autouse=True)
def _compiled_translations() -> None:
    """As an installation has them."""
    script = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    runpy.run_path(str(script))["compile_all"]()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the user who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in user_folders(home).items():
        monkeypatch.setenv(name, folder)


@pytest.fixture(scope="session", autouse=True)
def _no_end_with_the_last_window(qapp: QApplication) -> None:
    """A window that an earlier test left to be deleted must not end the loop of a later one."""
    qapp.setQuitOnLastWindowClosed(False)


@pytest.fixture(scope="session", autouse=True)
def _no_garbage_of_qt_in_other_threads() -> Iterator[None]:
    """As in the window: cycles are collected in this thread alone."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    yield
    gc.collect(1)


@pytest.fixture(scope="module", autouse=True)
def _all_collected() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """An empty session with settings of its own, no cache, and no check of frames."""
    made = Session(str(tmp_path / "settings.toml"), cached=False)
    made.checker.stop()  # a test that wants frames checked says with what
    yield made
    made.end()
