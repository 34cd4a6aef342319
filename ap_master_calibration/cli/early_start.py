"""Starts the built-in engine's child while the plan is still being made, to save its start-up."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Callable, Mapping, Sequence

from ap_master_calibration.cli.arguments import settings_from
from ap_master_calibration.engines.builtin.builtin_engine import CHILD, BuiltinEngine
from ap_master_calibration.engines.registry import choose_engine
from ap_master_calibration.errors import ApmcError
from ap_master_calibration.support.frozen_env import clean_environment
from ap_master_calibration.support.process import AsyncioChild, run_child, run_to_end
from ap_master_calibration.support.start_module import python_module


class EarlyStart:
    """A context manager: starts the child, and kills it at the end if no run has taken it."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self._argv = (*python_module(CHILD), "-")
        self._env = clean_environment(dict(os.environ))
        self._child: AsyncioChild | None = None

    def __enter__(self) -> EarlyStart:
        try:
            self._child = self.runner.run(AsyncioChild.start(self._argv, None, self._env))
        except OSError:
            self._child = None  # the run will say what keeps it from starting
        return self

    def __exit__(self, *_: object) -> None:
        if self._child is not None:
            self.runner.run(self._child.kill())
        self.runner.close()

    async def run(
        self,
        argv: Sequence[str],
        *,
        on_line: Callable[[str, bool], None],
        cwd: str | None,
        env: Mapping[str, str],
    ) -> int:
        """Runs a command as `run_child` does, in the waiting child where it was started for it."""
        child, self._child = self._child, None
        if child is None:
            return await run_child(argv, on_line=on_line, cwd=cwd, env=env)
        same = (*argv[:-1], "-") == self._argv and cwd is None and env == self._env
        if not same or "\n" in argv[-1]:
            await child.kill()
            return await run_child(argv, on_line=on_line, cwd=cwd, env=env)
        child.write_line(argv[-1])

        async def ready() -> AsyncioChild:
            return child

        return await run_to_end(ready, on_line)


def early_start(options: argparse.Namespace) -> EarlyStart | None:
    """Returns a child where a run by these options will need the built-in engine; else None."""
    try:
        engine, _ = choose_engine(settings_from(options))
    except ApmcError:
        return None  # the command itself will say it
    return EarlyStart() if isinstance(engine, BuiltinEngine) else None
