"""Plans and runs for tests of the PixInsight engine: steps by hand, scripts in the stand-in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import sky

import pixinsight_standin
from ap_master_calibration.engines.pixinsight.script import Files, job_of, script_text
from ap_master_calibration.files.image_address import file_of
from ap_master_calibration.frames import Card, Kind, Setup, Source
from ap_master_calibration.library import Quality
from ap_master_calibration.planning.plan import Calibrator, Plan, Recipe, State, Step
from ap_master_calibration.rejections import Rejection, RejectionMethod

SIZE = (48, 32)
SETUP = Setup("ZWO ASI2600MM Pro", -10.0, 100.0, 50.0, "High Gain Mode", (1, 1), SIZE)
DIGEST = "0123456789abcdef-0123456789abcdef-0123456789abcdef"
WINSORIZED = Rejection(RejectionMethod.WINSORIZED, 4.0, 3.0, "")
_TYPES = {
    Kind.BIAS: "Master Bias", Kind.DARK: "Master Dark", Kind.FLAT_DARK: "Master Dark",
    Kind.FLAT: "Master Flat",
}  # fmt: skip


def source(path: str) -> Source:
    """A frame as the plan knows it."""
    stat = os.stat(file_of(path))
    return Source(path, stat.st_size, stat.st_mtime_ns)


def step(
    output: Path,
    kind: Kind,
    frames: Sequence[str],
    *,
    name: str | None = None,
    recipe: Recipe | None = None,
    rejection: Rejection = WINSORIZED,
    bias: str | None = None,
    dark: str | None = None,
    more: Sequence[Card] = (),
) -> Step:
    """A step for those frames; `bias` and `dark` are paths, or names of steps of the plan."""
    name = name or f"master{kind.value.title()}"
    recipe = recipe or (Recipe.UNCALIBRATED if kind is Kind.FLAT else Recipe.PLAIN)
    flat, dark_kind = kind is Kind.FLAT, kind in (Kind.DARK, Kind.FLAT_DARK)
    exposure = 2.5 if flat else 300.0 if dark_kind else None
    cards = [
        Card("IMAGETYP", _TYPES[kind], "Type of image"),
        Card("INSTRUME", "ZWO ASI2600MM Pro", "Camera"),
        Card("SET-TEMP", -10.0, "[degC] Set point"),
        Card("GAIN", 100), Card("OFFSET", 50), Card("READOUTM", "High Gain Mode"),
        Card("XBINNING", 1), Card("YBINNING", 1), Card("NCOMBINE", len(frames)),
        Card("APMCKIND", str(kind)), Card("APMCDIG", DIGEST),
    ]  # fmt: skip
    if exposure is not None:
        cards.append(Card("EXPTIME", exposure, "[s] Exposure of one frame"))
    return Step(
        name=name, kind=kind, frames=tuple(source(p) for p in frames), state=State.NEW,
        output=str(output / "master" / f"{name}.xisf"), setup=SETUP, rejection=rejection,
        recipe=recipe, keywords=(*cards, *more), digest=DIGEST, exposure=exposure,
        bias=_calibrator(output, bias), dark=_calibrator(output, dark),
    )  # fmt: skip


def _calibrator(output: Path, master: str | None) -> Calibrator | None:
    if master is None:
        return None
    if os.path.isabs(master):
        return Calibrator(master, None, Quality.EXACT, ())
    return Calibrator(str(output / "master" / f"{master}.xisf"), master, Quality.EXACT, ())


SCALE = 0.4
"""The dark scaling factor of the flats of `night`."""


def night(folder: Path, count: int = 6) -> dict[str, list[str]]:
    """Frames of a small night: bias, darks with hot pixels, and flats that show them fainter."""
    random = np.random.default_rng(7)
    shape = (SIZE[1], SIZE[0])
    hot = np.where(random.random(shape) < 0.06, random.uniform(1500, 9000, shape), 4.0)
    light = 26000 * (1 - 0.2 * np.hypot(*np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]))

    def series(place: str, kind: str, level: Any, noise: float, **more: Any) -> list[str]:
        start = datetime(2026, 1, 29, 21, 0, 0)  # noqa: DTZ001  the camera's own clock
        return [
            sky.frame(
                folder / place,
                kind,
                pixels=np.rint(level + random.normal(0, noise, shape)).astype(np.uint16),
                date_loc=(start + timedelta(seconds=10 * i)).isoformat(),
                number=i,
                **more,
            )
            for i in range(count)
        ]

    return {
        "bias": series("BIAS", "BIAS", 500, 8),
        "dark": series("DARK", "DARK", 500 + hot, 10),
        "flatdark": series("FLATDARK", "DARK", 500, 8, exposure=2.5),
        "flat": series("FLAT", "FLAT", 500 + light + SCALE * hot, 90, filter="L"),
    }


def plan_of(output: Path, *steps: Step) -> Plan:
    """A plan of these steps; its folders are made as a run makes them."""
    (output / "master").mkdir(parents=True, exist_ok=True)
    (output / "logs").mkdir(parents=True, exist_ok=True)
    return Plan(str(output), steps)


@dataclass(frozen=True)
class Ran:
    """What a script left behind: its result, its events, its log, and the stand-in's report."""

    result: dict[str, Any]
    events: list[dict[str, Any]]
    log: str
    report: dict[str, Any]
    job: dict[str, Any]


def run_plan(
    plan: Plan,
    version: str = "1.9.4",
    *,
    written_for: tuple[int, int, int] | None = None,
    mode: str = "",
    argument: str = "",
    keep_calibrated: bool = False,
    hurt: Any = None,
) -> Ran:
    """Runs a plan's script in the stand-in's core, without the wrapper.

    `written_for` is the version the script is written for, None where it is not known. `hurt` may
    change the job before it is written.
    """
    logs = Path(plan.output) / "logs"
    names = ("console.log", "result.json", "progress.jsonl", "report.json")
    log, result, progress, report = (str(logs / name) for name in names)
    files = Files("run", log, result, progress)
    job = job_of(plan, files, keep_calibrated=keep_calibrated, alone=True)
    if hurt is not None:
        hurt(job)
    script = logs / "script.js"
    script.write_text(script_text(job, written_for), encoding="ascii")
    env = {
        **os.environ, "PIXINSIGHT_STANDIN_VERSION": version, "PIXINSIGHT_STANDIN_MODE": mode,
        "PIXINSIGHT_STANDIN_ARG": argument, "PIXINSIGHT_STANDIN_REPORT": report,
    }  # fmt: skip
    core = os.path.join(pixinsight_standin.HERE, "core.py")
    subprocess.run([sys.executable, core, str(script)], env=env, check=False, timeout=120)
    lines = (
        Path(progress).read_text(encoding="utf-8").splitlines() if os.path.exists(progress) else []
    )
    return Ran(
        json.loads(Path(result).read_text(encoding="utf-8")) if os.path.exists(result) else {},
        [json.loads(line) for line in lines],
        Path(log).read_text(encoding="utf-8") if os.path.exists(log) else "",
        json.loads(Path(report).read_text(encoding="utf-8")),
        job,
    )
