"""Makes jobs for the built-in engine's child, runs them, and says what should come out."""

from __future__ import annotations

import io
import json
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ap_master_calibration.engines.builtin.builtin_engine import CHILD
from ap_master_calibration.engines.builtin.job import BuiltinJob, EventWriter
from ap_master_calibration.engines.builtin.steps import carry_out
from ap_master_calibration.engines.events import (
    Event,
    StepCertified,
    StepDone,
    StepFailed,
    StepWarned,
    from_line,
)
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.files.pixels import open_pixels
from ap_master_calibration.frames import Card, Kind, Setup, Source
from ap_master_calibration.library import Quality
from ap_master_calibration.planning.plan import Calibrator, Plan, Recipe, State, Step
from ap_master_calibration.planning.plan_document import to_document
from ap_master_calibration.quality.certificate import Grade
from ap_master_calibration.rejections import Rejection, RejectionMethod
from ap_master_calibration.support.start_module import python_module
from ap_master_calibration.support.thread_pool import CancelToken

ROOT = Path(__file__).resolve().parents[2]
WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0)
PERCENTILE = Rejection(RejectionMethod.PERCENTILE, 0.2, 0.1)
NO_REJECTION = Rejection(RejectionMethod.NONE, 0.0, 0.0)

Values = NDArray[np.float64]
E = TypeVar("E")


def source(path: str) -> Source:
    """A frame as the plan knows it."""
    found = os.stat(file_of(path))
    return Source(path, found.st_size, found.st_mtime_ns)


def calibrator(path: str, step: str | None = None) -> Calibrator:
    """A master bias or dark for a flat: a file, or what a step makes."""
    return Calibrator(path, step, Quality.EXACT, ())


def step(
    frames: Sequence[str],
    output: Path,
    *,
    kind: Kind = Kind.DARK,
    recipe: Recipe = Recipe.PLAIN,
    rejection: Rejection = WINSORIZED,
    bias: Calibrator | None = None,
    dark: Calibrator | None = None,
    cards: Sequence[Card] = (),
) -> Step:
    """One step; its name is the output's."""
    return Step(
        name=output.stem,
        kind=kind,
        frames=tuple(source(f) for f in frames),
        state=State.NEW,
        output=str(output),
        setup=Setup(),
        rejection=rejection,
        recipe=recipe,
        keywords=(Card("IMAGETYP", f"Master {kind.title()}"), *cards),
        digest="0",
        bias=bias,
        dark=dark,
    )


@dataclass(frozen=True)
class Told:
    """What a job told: its events and, of a child, the exit code and the other stream."""

    events: tuple[Event, ...]
    code: int = 0
    errors: str = ""

    def of(self, kind: type[E]) -> list[E]:
        """The events of one type."""
        return [e for e in self.events if isinstance(e, kind)]

    @property
    def failures(self) -> list[str]:
        """Why steps failed."""
        return [e.reason for e in self.of(StepFailed)]

    @property
    def warnings(self) -> list[str]:
        """What was doubtful."""
        tests = [test for e in self.of(StepCertified) for test in e.certificate.tests]
        doubtful = [test.why for test in tests if test.grade is not Grade.GOOD]
        return [*(e.text for e in self.of(StepWarned)), *doubtful]

    @property
    def done(self) -> StepDone:
        """The one step that was done."""
        (only,) = self.of(StepDone)
        return only


def do(
    steps: Sequence[Step], scratch: Path, *, threads: int = 2, memory: int | None = None
) -> Told:
    """Does the steps in this process."""
    out = io.StringIO()
    given = BuiltinJob(
        Plan(str(scratch), tuple(steps)), tuple(steps), threads, memory, str(scratch)
    )
    carry_out(given, EventWriter(out), CancelToken())
    return Told(tuple(from_line(line) for line in out.getvalue().splitlines()))


def job_file(steps: Sequence[Step], scratch: Path, **choices: Any) -> Path:
    """The job as the engine writes it for its child."""
    job = {
        "plan": to_document(Plan(str(scratch), tuple(steps), folder=str(scratch))),
        "steps": [s.name for s in steps],
        "jobs": None,
        "memory": None,
        "scratch": str(scratch),
    }
    path = scratch / "job.json"
    path.write_text(json.dumps(job | choices), encoding="utf-8")
    return path


def child_command(job: Path) -> list[str]:
    """The command line of the child."""
    return [*python_module(CHILD), str(job)]


def child_environment(**more: str) -> dict[str, str]:
    """An environment in which the child finds this checkout."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def run_child(job: Path, **environment: str) -> Told:
    """Runs the child to its end."""
    found = subprocess.run(
        child_command(job),
        env=child_environment(**environment),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    events = tuple(from_line(line) for line in found.stdout.splitlines())
    return Told(events, found.returncode, found.stderr)


def pixels_of(path: str | Path) -> NDArray[np.float32]:
    """All pixels of a file, (h, w), in [0, 1]."""
    with open_pixels(str(path)) as pixels:
        out = np.empty((pixels.rows, pixels.size[0]), np.float32)
        pixels.read(0, pixels.rows, out)
    return out


# --- what should come out, in float64 and slowly ------------------------------------------------


def combined(stack: Values, rejection: Rejection) -> Values:
    """The mean of what is not rejected: `stack` is (n, h, w)."""
    flat = stack.reshape(len(stack), -1)
    means = [_kept(column, rejection).mean() for column in flat.T]
    return np.array(means).reshape(stack.shape[1:])


def _kept(x: Values, rejection: Rejection) -> Values:
    match rejection.method:
        case RejectionMethod.NONE:
            return x
        case RejectionMethod.PERCENTILE:
            m = np.median(x)
            return x[(m - x <= rejection.low * m) & (x - m <= rejection.high * m)]
        case RejectionMethod.WINSORIZED:
            return _winsorized(x, rejection.low, rejection.high)
    raise NotImplementedError(rejection.method)


def _winsorized(x: Values, low: float, high: float) -> Values:
    while len(x) >= 3:
        m, s, v = np.median(x), x.std(ddof=1), x.copy()
        for _ in range(100):
            v = np.clip(v, m - 1.5 * s, m + 1.5 * s)
            before, s = s, 1.134 * v.std(ddof=1)
            if abs(s - before) <= 0.0005 * before:
                break
        keep = (m - x <= low * s) & (x - m <= high * s)
        if s < 1e-7 or keep.all() or keep.sum() < 3:
            break
        x = x[keep]
    return x


def equalised(calibrated: Values) -> Values:
    """Frames (n, h, w) with the flux of the first one."""
    clamped = np.clip(calibrated, 0, 1)
    levels = np.median(clamped.reshape(len(clamped), -1), axis=1)
    return clamped * (levels[0] / levels)[:, None, None]
