"""Injects every fault into simulated series and prints what the frame check finds of them.

    .venv/bin/python -m tests.bench.bench_check [--quick] [--sensor N] [--clean N]

Prints recall by amount and cause, precision, the share of right causes, and how many clean series
raise no alarm. An amount of 1 is the limit of materiality (see `tests/library/sensor_simulator`).
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path

from ap_master_calibration.frames import Kind
from ap_master_calibration.quality.findings import Cause, OddFrame
from ap_master_calibration.quality.frame_check import check_series
from tests.library.sensor_simulator import CAUSES, SimulatedSensor, SimulatedSeries

AMOUNTS = (0.5, 1.0, 2.0, 4.0)
SIZE = (768, 512)
SENSORS = (
    SimulatedSensor(size=SIZE, gain=0.25, read_noise=1.5, seed=1),
    SimulatedSensor(size=SIZE, gain=3.0, read_noise=6.0, hot=0.01, seed=2),
    SimulatedSensor(size=SIZE, gain=0.9, read_noise=4.0, bits=14, bayer="RGGB", dark=0.05, seed=3),
)
COUNTS = (8, 14, 40)


@dataclass
class Tally:
    """What was counted over all series."""

    found: dict[tuple[str, float], list[bool]] = field(default_factory=lambda: defaultdict(list))
    right: list[bool] = field(default_factory=list)
    clean: list[bool] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)
    alarms: int = 0
    false_alarms: int = 0

    def add_faults(self, base: SimulatedSeries, folder: Path) -> None:
        """Checks the series once for each fault and amount."""
        paths = base.write_all(folder)
        for cause in CAUSES[base.kind]:
            for turn, amount in enumerate(AMOUNTS):
                index = (3 + 2 * turn) % base.count
                replace(base, faults={index: (cause, amount)}).write(folder, index)
                odd = check_series(paths, base.kind).odd
                base.write(folder, index)
                self.judge(base, cause, amount, paths[index], odd)

    def judge(
        self,
        base: SimulatedSeries,
        cause: Cause,
        amount: float,
        path: str,
        odd: Sequence[OddFrame],
    ) -> None:
        """Counts what was found of one series in which the frame `path` is odd."""
        hits = [o for o in odd if o.path == path]
        if cause is Cause.DUPLICATE and not hits:  # either of two equal ones
            hits = [o for o in odd if o.cause is cause]
        where = f"{base.kind} of {base.count}, sensor {base.sensor.seed}, {cause} at {amount:g}"
        self.found[cause, amount].append(bool(hits))
        self.alarms += len(odd)
        self.false_alarms += len(odd) - len(hits)
        self.notes.update(f"{where}: false {o.cause}" for o in odd if o not in hits)
        if amount >= 2 and hits:
            self.right.append(hits[0].cause is cause)
            if hits[0].cause is not cause:
                self.notes[f"{where}: called {hits[0].cause}"] += 1
        elif amount >= 2:
            self.notes[f"{where}: missed"] += 1

    def add_clean(self, base: SimulatedSeries, folder: Path) -> None:
        """Checks a series without a fault."""
        odd = check_series(base.write_all(folder), base.kind).odd
        self.clean.append(not odd)
        where = f"{base.kind} of {base.count}, sensor {base.sensor.seed}, clean"
        self.notes.update(f"{where}: false {o.cause}: {o.why}" for o in odd)

    def show(self) -> None:
        """Prints the tables."""
        print(f"{'recall at':<14}" + "".join(f"{a:>8g}" for a in AMOUNTS))
        for cause in dict.fromkeys(cause for cause, _ in self.found):
            hits = [self.found[cause, a] for a in AMOUNTS]
            print(f"{cause:<14}" + "".join(f"{f'{sum(h)}/{len(h)}':>8}" for h in hits))
        for amount in AMOUNTS:
            found = [h for (_, a), hs in self.found.items() if a == amount for h in hs]
            print(f"recall at {amount:g}: {_share(found):.3f} of {len(found)}")
        print(f"precision: {1 - self.false_alarms / max(1, self.alarms):.3f} of {self.alarms}")
        print(f"right cause at 2 and more: {_share(self.right):.3f} of {len(self.right)}")
        print(f"clean series without alarm: {_share(self.clean):.3f} of {len(self.clean)}")
        for line, times in sorted(self.notes.items()):
            print(f"  {times} x {line}")


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(1, len(hits))


def main() -> None:
    """Runs all series and prints the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="one sensor, series of 8")
    parser.add_argument("--clean", type=int, default=10, help="clean series of each setting")
    parser.add_argument("--sensor", type=int, choices=(1, 2, 3), help="one of the sensors alone")
    arguments = parser.parse_args()
    sensors, counts = (SENSORS[:1], (8,)) if arguments.quick else (SENSORS, COUNTS)
    if arguments.sensor is not None:
        sensors = (SENSORS[arguments.sensor - 1],)
    tally = Tally()
    for sensor, kind, count in product(sensors, (Kind.BIAS, Kind.DARK, Kind.FLAT), counts):
        base = SimulatedSeries(sensor, kind, count)
        with tempfile.TemporaryDirectory() as folder:
            tally.add_faults(base, Path(folder))
            for seed in range(arguments.clean):
                tally.add_clean(replace(base, seed=100 + seed), Path(folder))
        last = [
            line
            for line in tally.notes
            if line.startswith(f"{kind} of {count}, sensor {sensor.seed}")
        ]
        print(f"sensor {sensor.seed}, {kind}, {count} frames", *last, sep="\n   ", flush=True)
    tally.show()


if __name__ == "__main__":
    main()
