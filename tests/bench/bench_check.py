"""Injects every fault into simulated series and prints what the frame check finds of them.

    .venv/bin/python -m tests.bench.bench_check [--quick] [--sensor N] [--clean N] [--seed N]
        [--size WxH] [--frames N ...] [--odd N [--alike]]

Prints recall by amount and cause, precision, the share of right causes, and how many clean series
raise no alarm. An amount of 1 is the limit of materiality (see `tests/library/sensor_simulator`).
Limits were chosen with seed 1: another seed is another sensor, other noise and other places.
`--odd N` spoils N frames of each series, by different faults or, `--alike`, by one.
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
SENSORS = (
    SimulatedSensor(gain=0.25, read_noise=1.5, seed=1),
    SimulatedSensor(gain=3.0, read_noise=6.0, hot=0.01, seed=2),
    SimulatedSensor(gain=0.9, read_noise=4.0, bits=14, bayer="RGGB", dark=0.05, seed=3),
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

    def add_faults(self, base: SimulatedSeries, folder: Path, odd: int, alike: bool) -> None:
        """Checks the series once for each fault and amount, with `odd` frames spoilt at a time."""
        paths = base.write_all(folder)
        causes = CAUSES[base.kind]
        for number, (turn, amount) in product(range(len(causes)), enumerate(AMOUNTS)):
            indices = [(3 + 2 * turn + 3 * i) % base.count for i in range(odd)]
            step = 0 if alike else 1 + number % 3
            faults = {
                index: (causes[(number + step * i) % len(causes)], amount)
                for i, index in enumerate(indices)
            }
            spoilt = replace(base, faults=faults)
            for index in indices:
                spoilt.write(folder, index)
            self.judge(spoilt, paths, check_series(paths, base.kind).odd)
            for index in indices:
                base.write(folder, index)

    def judge(self, series: SimulatedSeries, paths: list[str], odd: Sequence[OddFrame]) -> None:
        """Counts what was found of one series."""
        left = list(odd)
        for index, (cause, amount) in series.faults.items():
            hits = [o for o in left if o.path == paths[index]]
            if cause is Cause.DUPLICATE and not hits:  # either of two equal ones
                hits = [o for o in left if o.cause is cause][:1]
            left = [o for o in left if o not in hits]
            self.found[cause, amount].append(bool(hits))
            where = f"{_named(series)}, {cause} at {amount:g}"
            if amount >= 2 and hits:
                self.right.append(hits[0].cause is cause)
                if hits[0].cause is not cause:
                    self.notes[f"{where}: called {hits[0].cause}"] += 1
            elif amount >= 2:
                self.notes[f"{where}: missed"] += 1
        self.alarms += len(odd)
        self.false_alarms += len(left)
        spoilt = ", ".join(f"{cause} at {amount:g}" for cause, amount in series.faults.values())
        self.notes.update(f"{_named(series)}, {spoilt}: false {o.cause}" for o in left)

    def add_clean(self, base: SimulatedSeries, folder: Path) -> None:
        """Checks a series without a fault."""
        odd = check_series(base.write_all(folder), base.kind).odd
        self.clean.append(not odd)
        self.notes.update(f"{_named(base)}, clean: false {o.cause}: {o.why}" for o in odd)

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


def _named(series: SimulatedSeries) -> str:
    return f"{series.kind} of {series.count}, sensor {series.sensor.seed}"


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(1, len(hits))


def main() -> None:
    """Runs all series and prints the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="one sensor, series of 8")
    parser.add_argument("--clean", type=int, default=10, help="clean series of each setting")
    parser.add_argument("--sensor", type=int, choices=(1, 2, 3), help="one of the sensors alone")
    parser.add_argument("--seed", type=int, default=1, help="of sensors, noise and places")
    parser.add_argument("--size", default="768x512", help="of the frames, as WIDTHxHEIGHT")
    parser.add_argument("--frames", type=int, nargs="+", help="lengths of the series")
    parser.add_argument("--odd", type=int, default=1, help="odd frames in each series")
    parser.add_argument("--alike", action="store_true", help="all odd frames have one fault")
    arguments = parser.parse_args()
    counts = arguments.frames or ((8,) if arguments.quick else COUNTS)
    tally = Tally()
    for sensor, kind, count in product(
        _sensors(arguments), (Kind.BIAS, Kind.DARK, Kind.FLAT), counts
    ):
        base = SimulatedSeries(sensor, kind, count, seed=arguments.seed)
        with tempfile.TemporaryDirectory() as folder:
            tally.add_faults(base, Path(folder), arguments.odd, arguments.alike)
            for turn in range(arguments.clean):
                seed = 99 + arguments.seed + turn
                tally.add_clean(replace(base, seed=seed), Path(folder))
        last = [line for line in tally.notes if line.startswith(_named(base))]
        print(f"sensor {sensor.seed}, {kind}, {count} frames", *last, sep="\n   ", flush=True)
    tally.show()


def _sensors(arguments: argparse.Namespace) -> list[SimulatedSensor]:
    """The sensors that were asked for, of the size and with the seed that were."""
    sensors = SENSORS[:1] if arguments.quick else SENSORS
    if arguments.sensor is not None:
        sensors = (SENSORS[arguments.sensor - 1],)
    width, height = map(int, arguments.size.split("x"))
    return [
        replace(sensor, size=(width, height), seed=sensor.seed + 10 * (arguments.seed - 1))
        for sensor in sensors
    ]


if __name__ == "__main__":
    main()
