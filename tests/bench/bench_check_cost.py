"""What the frame check of a series costs beside stacking it: processor time and memory.

    python tests/bench/bench_check_cost.py                       # 12 darks and 12 flats of 26 Mpx
    python tests/bench/bench_check_cost.py --frames 50 --only dark --rounds 1
    python tests/bench/bench_check_cost.py --width 3124 --height 2088 --folder /somewhere/with/room

Both are whole child processes over the same frames, in turn; a master's certificate is no part of
stacking here. Prints processor and wall seconds, peak memory and the ratio of processor time, which
may be 1 at most, as memory may be 300 MiB. Linux only, as `bench_integration`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "library"), str(ROOT / "tests" / "bench")]

import builtin_job  # noqa: E402
from bench_integration import Method, Run, make_frames, read_all, run  # noqa: E402

from ap_master_calibration.frames import Kind  # noqa: E402
from ap_master_calibration.planning.plan import Recipe  # noqa: E402
from ap_master_calibration.quality.check_job import (  # noqa: E402
    CHILD,
    CheckJob,
    SeriesToCheck,
    job_to_document,
)

MOST, MOST_MIB = 1.0, 300
STACK = """
import sys
from ap_master_calibration.engines.builtin import __main__ as engine, steps
steps.certify = lambda *subject: None
sys.exit(engine.main(sys.argv[1:]))
"""


def stacking(kind: Kind, paths: list[str], folder: Path) -> Method:
    """The built-in engine's child with one step."""
    recipe = Recipe.UNCALIBRATED if kind is Kind.FLAT else Recipe.PLAIN
    step = builtin_job.step(paths, folder / f"{kind}.xisf", kind=kind, recipe=recipe)
    job = builtin_job.job_file([step], folder)
    output = Path(step.output)
    return Method(
        "stacking",
        [sys.executable, "-c", STACK, str(job)],
        {"PYTHONPATH": str(ROOT)},
        before=lambda: output.unlink(missing_ok=True),
        output=output,
    )


def checking(kind: Kind, paths: list[str], folder: Path) -> Method:
    """The frame check's child with one series."""
    document = job_to_document(CheckJob((SeriesToCheck(str(kind), kind, tuple(paths)),)))
    path = folder / f"check-{kind}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return Method("check", [sys.executable, "-m", CHILD, str(path)], {"PYTHONPATH": str(ROOT)})


def ratio_of(kind: Kind, folder: Path, rounds: int) -> bool:
    """Measures a series in turn with stacking it; prints both; whether goals are met."""
    paths = [str(path) for path in sorted((folder / str(kind)).iterdir())]
    read_all(folder / str(kind))
    methods = stacking(kind, paths, folder), checking(kind, paths, folder)
    runs: dict[str, list[Run]] = {method.name: [] for method in methods}
    for _ in range(rounds):
        for method in methods:
            runs[method.name].append(run(method))
    print(f"\n{len(paths)} {kind} frames: CPU s, wall s, peak MiB")
    for name, each in runs.items():
        cpu, wall, peak = min(r.cpu for r in each), min(r.wall for r in each), each[0].peak
        print(f"  {name:10}{cpu:8.2f}{wall:8.2f}{peak:8.0f}")
    check, stack = (min(r.cpu for r in runs[name]) for name in ("check", "stacking"))
    peak = max(r.peak for r in runs["check"])
    met = check <= MOST * stack and peak <= MOST_MIB
    print(f"  check / stacking: {check / stack:.2f} (at most {MOST}); {'met' if met else 'MISSED'}")
    return met


def main() -> int:
    """Makes the frames and measures; 1 where a goal is missed."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--width", type=int, default=6248)
    options.add_argument("--height", type=int, default=4176)
    options.add_argument("--frames", type=int, default=12)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", nargs="+", choices=("dark", "flat"), default=["dark", "flat"])
    options.add_argument("--folder", type=Path, help="where to work; its frames are used again")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="apmc-bench-") as made:
        folder = chosen.folder or Path(made)
        new = {k.upper(): chosen.frames for k in chosen.only if not (folder / k).exists()}
        make_frames(folder, chosen.width, chosen.height, new)
        met = [ratio_of(Kind(kind), folder, chosen.rounds) for kind in chosen.only]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
