"""Whole processes side by side: this program, Siril, numpy's plain mean, and reading the bytes.

    python tests/bench/bench_integration.py                   # 50 and 20 darks, 50 flats, 26 Mpx
    python tests/bench/bench_integration.py --only darks20 --rounds 5
    python tests/bench/bench_integration.py --width 1500 --height 1000 --frames 20

It makes its own frames in a temporary folder (5.8 GB for 50 darks and 50 flats), reads every file
once, then runs all methods in turn, round after round, and prints medians and the ratios of the
runs of one round. Siril is Debian's `siril-cli`; where it is absent the rest runs. Times are wall
clock from start to exit of the process; the memory is the sum of the most that the process and
each of its children ever held. Linux only (it reads /proc).
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import sky  # noqa: E402

LOOK = 0.02  # seconds between two looks at the memory


@dataclass(frozen=True)
class Goal:
    """What a ratio must be: at least, or at most."""

    over: str
    under: str
    bound: float
    at_least: bool = True


@dataclass(frozen=True)
class Run:
    """One whole process: wall seconds, CPU seconds, peak memory in MiB."""

    wall: float
    cpu: float
    peak: float


@dataclass
class Method:
    """A way to do the job: `before` is not timed, `after` removes what it made."""

    name: str
    argv: list[str]
    env: dict[str, str] = field(default_factory=dict)
    cwd: Path | None = None
    before: Callable[[], None] = lambda: None
    after: Callable[[], None] = lambda: None
    output: Path | None = None


@dataclass
class Case:
    """A set of frames and the methods that combine it."""

    name: str
    methods: list[Method]
    goals: list[Goal]


# --- frames -------------------------------------------------------------------------------------


class Camera:
    """A sensor with fixed pattern, read noise of 3 to 10 ADU, hot pixels and cosmic rays."""

    def __init__(self, width: int, height: int, seed: int = 1) -> None:
        self.rng = np.random.default_rng(seed)
        self.size = (width, height)
        shape = (height, width)
        self.pattern = 500 + 1.2 * self._normal(1, width) + 0.6 * self._normal(height, 1)
        self.pattern = self.pattern + 2 * self._normal(*shape)
        self.read_noise = np.clip(4.5 * np.exp(0.25 * self._normal(*shape)), 3, 10)
        self.dark = np.clip(0.02 * np.exp(0.8 * self._normal(*shape)), 0, 5)
        hot = self.rng.random(shape, dtype=np.float32) < 2e-4
        self.dark[hot] = self.rng.gamma(1.2, 20, int(hot.sum()))
        y, x = np.ogrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        light = (1 - 0.14 * (x * x + y * y)).astype(np.float32)
        self.light = light * (1 + 0.006 * self._normal(*shape))

    def _normal(self, *shape: int) -> np.ndarray:
        return self.rng.standard_normal(shape, dtype=np.float32)

    def frame(self, kind: str, exposure: float, number: int) -> np.ndarray:
        """The ADU of one frame."""
        signal = self.dark * np.float32(exposure)
        if kind == "FLAT":
            level = 27500 * (1 + 0.05 * np.sin(1.7 * number) + 0.01 * self.rng.standard_normal())
            signal = signal + self.light * np.float32(level)
        image = self._normal(*signal.shape)
        image *= np.sqrt(self.read_noise**2 + np.float32(4) * signal)
        image += self.pattern
        image += signal
        if kind != "BIAS":
            self._strike(image, 5 if kind == "FLAT" else 400)
        return np.clip(np.rint(image, out=image), 0, 65535, out=image).astype(np.uint16)

    def _strike(self, image: np.ndarray, for_26_megapixels: int) -> None:
        height, width = image.shape
        for _ in range(max(1, round(for_26_megapixels * image.size / 26e6))):
            x, y = self.rng.integers(2, width - 12), self.rng.integers(2, height - 12)
            angle, length = self.rng.random() * 1.57, self.rng.integers(1, 10)
            for t in range(length):
                at = int(y + t * np.sin(angle)), int(x + t * np.cos(angle))
                image[at] += self.rng.gamma(1.0, 1500.0)


def make_frames(folder: Path, width: int, height: int, counts: dict[str, int]) -> None:
    """Writes series of frames, each into a folder of its kind."""
    camera = Camera(width, height)
    for kind, count in counts.items():
        exposure = {"BIAS": 0.001, "DARK": 300.0, "FLAT": 2.5}[kind]
        place = folder / kind.lower()
        for number in range(count):
            sky.frame(
                place,
                kind,
                pixels=camera.frame(kind, exposure, number),
                exposure=exposure,
                filter="L" if kind == "FLAT" else None,
                name=f"{kind.lower()}_{number + 1:05d}.fits",
            )
        say(f"made {count} × {kind} of {width}x{height}")


def some_of(folder: Path, count: int, place: Path) -> Path:
    """A folder with hard links to the first frames of another."""
    place.mkdir()
    for path in sorted(folder.iterdir())[:count]:
        os.link(path, place / path.name)
    return place


def read_all(folder: Path) -> None:
    """Brings every file into memory, so that no method pays for the first reading."""
    for path in folder.iterdir():
        with path.open("rb", buffering=0) as file:
            while file.read(1 << 24):
                pass


# --- processes ----------------------------------------------------------------------------------


def run(method: Method) -> Run:
    """Runs a method's process to its end, watching its memory."""
    method.before()
    env = {**os.environ, **method.env}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's program is compiled anew at every start
    start = time.perf_counter()
    process = subprocess.Popen(
        method.argv,
        cwd=method.cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    told, peak = b"", 0
    while True:
        gone, status, usage = os.wait4(process.pid, os.WNOHANG)
        if gone:
            break
        peak = max(peak, sum(largest(pid) for pid in tree(process.pid)))
        told = (told + (process.stdout.read() or b""))[-4000:]
        time.sleep(LOOK)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    told += process.stdout.read() or b""
    process.stdout.close()
    if process.returncode or (method.output is not None and not method.output.exists()):
        raise SystemExit(f"{method.name} failed ({process.returncode}):\n{told.decode()}")
    method.after()
    cpu = usage.ru_utime + usage.ru_stime
    return Run(wall, cpu, peak / 1024)


def tree(pid: int) -> Iterator[int]:
    """A process and all its children."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from tree(int(child))


def largest(pid: int) -> int:
    """The most memory a process ever held, in KiB.

    The sum over a tree is no less than what they held together. (The rusage of a child will not
    do: it starts with what its parent held when it forked.)
    """
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    found = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(found[0].split()[1]) if found else 0


# --- the methods --------------------------------------------------------------------------------

READ = """
import os, sys, threading
paths = [e.path for e in os.scandir(sys.argv[1])]
def work(mine):
    room = bytearray(1 << 20)
    for path in mine:
        with open(path, "rb", buffering=0) as file:
            while file.readinto(room):
                pass
threads = [threading.Thread(target=work, args=(paths[i::2],)) for i in range(2)]
[t.start() for t in threads]
[t.join() for t in threads]
"""

PLAIN_MEAN = """
import os, sys
import numpy as np
paths = sorted(e.path for e in os.scandir(sys.argv[1]))
width, height = int(sys.argv[2]), int(sys.argv[3])
pixels = width * height
start = (os.path.getsize(paths[0]) - 2 * pixels) // 2880 * 2880
total = np.zeros(pixels, np.float32)
band = 1 << 20
for path in paths:
    with open(path, "rb", buffering=0) as file:
        file.seek(start)
        for first in range(0, pixels, band):
            part = total[first:first + band]
            part += np.fromfile(file, ">i2", len(part))
total /= len(paths)
total += 32768
total /= 65535
total.tofile(sys.argv[4])
"""


class Bench:
    """The folder of a benchmark, its frames, and the methods that work on them."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self.folder, self.width, self.height = folder, width, height
        self.siril = shutil.which("siril-cli")
        self._count = 0

    def case(self, kind: str, frames: Path, count: int) -> Case:
        """All methods on one series."""
        flats = kind == "flat"
        ours = self._ours("ours", frames, flats, {})
        numpy_only = self._ours("ours, numpy only", frames, flats, {"APMC_KERNEL": "numpy"})
        methods = [ours, numpy_only, self._read(frames)]
        goals: list[Goal] = []
        if not flats:
            methods.append(self._plain_mean(frames))
            goals.append(Goal("ours", "plain mean", 1.6, at_least=False))
        if self.siril:
            methods.insert(0, self._siril(kind, frames))
            least = 10.0 if not flats and count >= 50 else 8.0
            goals.append(Goal("Siril", "ours", least))
            goals.append(Goal("Siril", "ours, numpy only", 0.7))
        return Case(f"{count} {kind}s", methods, goals)

    def _ours(self, name: str, frames: Path, flats: bool, env: dict[str, str]) -> Method:
        self._count += 1
        out = self.folder / f"out{self._count}"
        argv = [sys.executable, "-m", "ap_master_calibration", str(frames), str(out)]
        argv += ["--engine", "builtin", "--no-cache"]
        if flats:
            argv += ["--bias-master-dir", str(self.folder / "library" / "master")]
        return Method(
            name,
            argv,
            {"PYTHONPATH": str(ROOT), **env},
            after=lambda: shutil.rmtree(out),
            output=out / "master",
        )

    def _read(self, frames: Path) -> Method:
        return Method("reading the bytes", [sys.executable, "-c", READ, str(frames)])

    def _plain_mean(self, frames: Path) -> Method:
        out = self.folder / "plain.raw"
        size = [str(self.width), str(self.height)]
        argv = [sys.executable, "-c", PLAIN_MEAN, str(frames), *size, str(out)]
        return Method("plain mean", argv, after=out.unlink, output=out)

    def _siril(self, kind: str, frames: Path) -> Method:
        place = self.folder / f"siril_{frames.name}"
        place.mkdir()
        self._siril_script(frames, [f"link {kind} -out={place}"])
        output = place / "master.fit"
        if kind == "flat":
            lines = [f"preprocess {kind} -bias=bias_master"]
            lines += [f"stack pp_{kind} rej w 4 3 -norm=mul -out=master"]
            self._siril_bias(place)
        else:
            lines = [f"stack {kind} rej w 4 3 -nonorm -out=master"]
        script = self._written(place / "bench.ssf", lines)

        def tidy() -> None:
            output.unlink()
            for made in place.glob("pp_*"):
                made.unlink()

        argv = [str(self.siril), "-d", str(place), "-s", str(script)]
        return Method("Siril", argv, after=tidy, output=output)

    def _siril_bias(self, place: Path) -> None:
        links = self.folder / "siril_bias"
        links.mkdir()
        self._siril_script(self.folder / "bias", [f"link bias -out={links}"])
        self._siril_script(links, ["stack bias rej w 4 3 -nonorm -out=bias_master"])
        shutil.move(links / "bias_master.fit", place / "bias_master.fit")

    def _siril_script(self, place: Path, lines: list[str]) -> None:
        script = self._written(self.folder / "prepare.ssf", lines)
        argv = [str(self.siril), "-d", str(place), "-s", str(script)]
        subprocess.run(argv, check=True, capture_output=True)

    @staticmethod
    def _written(path: Path, lines: list[str]) -> Path:
        path.write_text("\n".join(["requires 1.0.0", "set32bits", "setcpu 2", *lines]) + "\n")
        return path

    def library(self) -> None:
        """The master bias our flats are calibrated with."""
        run(
            Method(
                "master bias",
                [
                    *(sys.executable, "-m", "ap_master_calibration", str(self.folder / "bias")),
                    *(str(self.folder / "library"), "--engine", "builtin", "--no-cache"),
                ],
                {"PYTHONPATH": str(ROOT)},
            )
        )


# --- the table ----------------------------------------------------------------------------------


def measured(case: Case, rounds: int) -> dict[str, list[Run]]:
    """All runs of a case, by method, in the order of the rounds."""
    runs: dict[str, list[Run]] = {m.name: [] for m in case.methods}
    for number in range(rounds):
        for method in case.methods:
            runs[method.name].append(run(method))
            say(f"  {case.name}, round {number + 1}: {method.name} {runs[method.name][-1]}")
    return runs


def show(case: Case, runs: dict[str, list[Run]]) -> bool:
    """Prints one case; True when all its goals are met."""
    print(f"\n{case.name}")
    print(f"  {'':22}{'wall s (min - max)':>26}{'CPU s':>8}{'peak MiB':>10}")
    for name, each in runs.items():
        wall = [r.wall for r in each]
        spread = f"{statistics.median(wall):.2f} ({min(wall):.2f} - {max(wall):.2f})"
        cpu = statistics.median(r.cpu for r in each)
        print(f"  {name:22}{spread:>26}{cpu:>8.2f}{max(r.peak for r in each):>10.0f}")
    good = True
    for goal in case.goals:
        pairs = zip(runs[goal.over], runs[goal.under], strict=True)
        ratios = sorted(over.wall / under.wall for over, under in pairs)
        middle = statistics.median(ratios)
        met = middle >= goal.bound if goal.at_least else middle <= goal.bound
        good &= met
        sign = ">=" if goal.at_least else "<="
        each_ratio = ", ".join(f"{r:.2f}" for r in ratios)
        print(
            f"  {goal.over} / {goal.under}: {middle:.2f} ({each_ratio}), "
            f"wanted {sign} {goal.bound:g}: {'met' if met else 'MISSED'}"
        )
    peak = max(r.peak for name, each in runs.items() if name.startswith("ours") for r in each)
    print(f"  peak memory {peak:.0f} MiB, wanted <= 400: {'met' if peak <= 400 else 'MISSED'}")
    return good and peak <= 400


def say(line: str) -> None:
    """What goes on, beside the table."""
    print(line, file=sys.stderr, flush=True)


def main() -> int:
    """Makes the frames, runs the rounds, prints the table; 1 where a goal is missed."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--width", type=int, default=6248)
    options.add_argument("--height", type=int, default=4176)
    options.add_argument("--frames", type=int, default=50)
    options.add_argument("--few", type=int, default=20)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", nargs="+", default=["darks", "few", "flats"])
    options.add_argument("--folder", type=Path, help="where to work; its frames are used again")
    chosen = options.parse_args()
    if chosen.folder is None:
        with tempfile.TemporaryDirectory(prefix="apmc-bench-") as folder:
            return work(Path(folder), chosen)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    return work(chosen.folder, chosen)


def work(folder: Path, chosen: argparse.Namespace) -> int:
    """One benchmark in a folder."""
    counts = {"BIAS": 10, "DARK": chosen.frames, "FLAT": chosen.frames}
    if "flats" not in chosen.only:
        counts = {"DARK": chosen.frames}
    made = {kind: n for kind, n in counts.items() if not (folder / kind.lower()).exists()}
    make_frames(folder, chosen.width, chosen.height, made)
    for stale in [*folder.glob("out*"), *folder.glob("siril_*"), *folder.glob("few")]:
        shutil.rmtree(stale)
    compileall.compile_dir(ROOT / "ap_master_calibration", quiet=1)  # as pip does it
    bench = Bench(folder, chosen.width, chosen.height)
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.2f} at the start")
    if bench.siril is None:
        print("Siril is not installed (Debian: siril): the rest runs without it")
    good = True
    for name in chosen.only:
        if name == "flats":
            bench.library()
        few = chosen.few if name == "few" else chosen.frames
        kind = "flat" if name == "flats" else "dark"
        frames = folder / kind
        if name == "few":
            frames = some_of(frames, few, folder / "few")
        read_all(frames)
        case = bench.case(kind, frames, few)
        good &= show(case, measured(case, chosen.rounds))
    print(f"\nload {os.getloadavg()[0]:.2f} at the end")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
