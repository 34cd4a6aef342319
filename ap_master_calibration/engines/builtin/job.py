"""The job of the child process, as the built-in engine wrote it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

from ap_master_calibration.errors import UsageError
from ap_master_calibration.planning.plan import Plan, Step, from_document


@dataclass(frozen=True, slots=True)
class Task:
    """What to do: `steps` of `plan` in order, with so many threads and bytes at most.

    `scratch` is the folder for temporary files: the pixels of compressed frames.
    """

    plan: Plan
    steps: tuple[Step, ...]
    workers: int
    memory: int | None
    scratch: str


def read_task(path: str) -> Task:
    """The job in a JSON file; UsageError where it is none."""
    try:
        with open(path, encoding="utf-8") as file:
            told = json.load(file)
        plan = from_document(told["plan"])
        jobs, memory = told["jobs"], told["memory"]
        return Task(
            plan=plan,
            steps=tuple(plan.step(name) for name in told["steps"]),
            workers=processors() if jobs is None else max(1, int(jobs)),
            memory=None if memory is None else int(memory),
            scratch=os.path.abspath(told["scratch"]),
        )
    except OSError as error:
        raise UsageError(f"cannot read the job {path}: {error.strerror}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path} is not a job of the built-in engine: {error!r}") from error


def processors() -> int:
    """The processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
