"""The built-in engine: a child process of this program that needs nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ap_master_calibration.engines.base import Job, RunFolder
from ap_master_calibration.engines.events import Event, from_line
from ap_master_calibration.planning.plan import Plan, to_document
from ap_master_calibration.settings import Settings
from ap_master_calibration.support.start_module import python_module

CHILD = "ap_master_calibration.engines.builtin"


class BuiltinEngine:
    """Makes masters with the numeric core of this package."""

    name = "builtin"

    def missing(self, settings: Settings) -> str | None:
        """Never missing: numpy serves where the compiled kernel does not load."""
        reason: str | None = None
        return reason

    def prepare(self, plan: Plan, folder: RunFolder, settings: Settings) -> Job:
        """Writes the child's job file: the plan, the steps to do, threads and memory."""
        job = {
            "plan": to_document(plan),
            "steps": [step.name for step in plan.to_make],
            "jobs": settings.jobs,
            "memory": settings.memory,
            "scratch": folder.path,
        }
        path = folder.file("builtin.json")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            json.dump(job, file)
        return Job(argv=(*python_module(CHILD), path), folder="", follow={}, env={})

    def read(self, source: str, line: str) -> Iterable[Event]:
        """The event in a line; anything else the child says is log."""
        return (from_line(line),) if line.strip() else ()

    def ended(self, code: int) -> Iterable[Event]:
        """Nothing more: the child told everything on its way."""
        return ()
