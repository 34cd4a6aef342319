"""What a certificate costs beside stacking, and whether two halves of a series are the same.

    python tests/bench/bench_certificate.py                        # 100 pairs of halves, and costs
    python tests/bench/bench_certificate.py --pairs 20 --only halves
    python tests/bench/bench_certificate.py --only cost --width 6248 --height 4176 --frames 50

Halves: series of a simulated sensor (column pattern, hot pixels, glow, PRNU, vignette, dust, shot
and read noise; a cooler that settles, a panel that flickers, a level that wanders) are stacked in
two halves, and the one is compared with the other as its older master. Every pair must be told the
same, and both masters good. Cost: masters of files on disk, stacked and then certified in one
process; the ratio must stay below 0.3.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

sys.path.insert(0, str(ROOT / "tests" / "library"))

import builtin_job  # noqa: E402
import sky  # noqa: E402
from master_series import WINSORIZED, Series  # noqa: E402

from ap_master_calibration.frames import Kind  # noqa: E402
from ap_master_calibration.planning.plan import Recipe  # noqa: E402
from ap_master_calibration.quality.certificate import Grade  # noqa: E402
from ap_master_calibration.quality.certifying import MasterSubject, certify  # noqa: E402

KINDS = ((Kind.BIAS, False), (Kind.DARK, False), (Kind.FLAT, False), (Kind.FLAT, True))
ROUNDS = 3
MOST = 0.3  # of the time of stacking


def halves(pairs: int, folder: Path) -> int:
    """Compares pairs of halves; prints and returns how many were not the same, or not good."""
    wrong = 0
    told: Counter[str] = Counter()
    for number in range(pairs):
        kind, mosaic = KINDS[number % len(KINDS)]
        count = (16, 28, 40)[number // len(KINDS) % 3]
        series = Series(kind, mosaic=mosaic, seed=number)
        paths = series.write(folder / f"{number}", count)
        old = series.stack(paths[0::2], folder / f"{number}-old.xisf")
        new = series.subject(paths[1::2], folder / f"{number}-new.xisf", previous=old)
        certificate = certify(new)
        against = certificate.against
        if against is None or not against.same or certificate.grade is not Grade.GOOD:
            wrong += 1
            sentence = against.why if against is not None and not against.same else ""
            told[f"{kind} mosaic={mosaic}: {certificate.verdict}; {sentence}"] += 1
        for path in paths:
            Path(path).unlink()
    print(f"halves: {pairs - wrong} of {pairs} the same and good")
    for sentence, times in told.most_common():
        print(f"  {times} x {sentence}")
    return wrong


def cost(folder: Path, size: tuple[int, int], frames: int, kind: Kind) -> float:
    """Stacks and certifies a series; prints and returns the ratio of the times."""
    rng = np.random.default_rng(1)
    base = rng.normal(30_000 if kind is Kind.FLAT else 500, 10, size[::-1]).astype(np.uint16)
    paths = []
    for number in range(frames):
        pixels = np.roll(base, 977 * number + 13)
        paths.append(sky.write_fits(folder / f"{number}.fits", pixels, {"IMAGETYP": str(kind)}))
    recipe = Recipe.UNCALIBRATED if kind is Kind.FLAT else Recipe.PLAIN
    step = builtin_job.step(paths, folder / "master.xisf", kind=kind, recipe=recipe)
    certify(MasterSubject(paths[0], kind))  # imports, which the engine has behind it
    master = Path(step.output)
    stacking = []
    for _ in range(ROUNDS):
        master.unlink(missing_ok=True)
        stacking.append(_seconds(lambda: builtin_job.do([step], folder)))
    subject = MasterSubject(step.output, kind, frames=paths, rejection=WINSORIZED, rejected=(0, 0))
    seconds = min(_seconds(lambda: certify(subject)) for _ in range(ROUNDS))
    certificate = certify(subject)
    ratio = seconds / min(stacking)
    print(
        f"cost of {frames} {kind} of {size[0]} x {size[1]}: stacking {min(stacking):.2f} s, "
        f"certificate {seconds:.2f} s, ratio {ratio:.2f} (at most {MOST}); {certificate.verdict}"
    )
    return ratio


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    """Runs what is asked for; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=("halves", "cost"))
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--width", type=int, default=6248)
    parser.add_argument("--height", type=int, default=4176)
    parser.add_argument("--frames", type=int, default=20)
    asked = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as name:
        if asked.only != "cost":
            failed |= halves(asked.pairs, Path(name)) > 0
        if asked.only != "halves":
            for kind in (Kind.DARK, Kind.FLAT):
                folder = Path(name) / f"cost-{kind}"
                folder.mkdir()
                failed |= cost(folder, (asked.width, asked.height), asked.frames, kind) > MOST
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
