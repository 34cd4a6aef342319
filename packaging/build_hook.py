"""Builds the C kernel and the translations when the package is built.

hatchling calls this for wheels, also from an sdist, and for editable installs, where both are put
into the source tree. The kernel is compiled by the system's C compiler, else by `ziglang` (a C
compiler as a wheel, for all systems), which is asked for only where no other works. Where nothing
can be built the wheel is pure Python and numpy does the work, which the program says. The
translations are compiled by Qt's lrelease.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import runpy
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from packaging.tags import sys_tags

FOLDER = os.path.join("ap_master_calibration", "integrate")
SUFFIX = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
ZIGLANG = "ziglang>=0.13"
PYSIDE = "PySide6-Essentials>=6.8,!=6.12.0"

FLAGS = [
    *("-std=c11", "-O3", "-shared", "-fvisibility=hidden"),
    "-ffp-contract=off",  # fused multiply-adds would make the variants differ
    *("-fno-math-errno", "-fno-trapping-math"),  # needed to vectorise; NaN keep their meaning
]
UNIX_FLAGS = [] if sys.platform == "win32" else ["-fPIC", "-lm"]
V3_FLAGS = [f"-m{name}" for name in ("avx2", "bmi", "bmi2", "fma", "lzcnt", "movbe", "f16c")]
"""x86-64-v3, spelled so that old compilers and zig know it."""
V4_FLAGS = [
    *V3_FLAGS,
    *(f"-mavx512{name}" for name in ("f", "bw", "cd", "dq", "vl")),
    "-mprefer-vector-width=256",  # its masks and registers, not its width: that slows clocks down
]
"""x86-64-v4, spelled in the same way."""

EVERY_VARIANT = "APMC_EVERY_KERNEL"
"""Set to "1" where a bundle is built for the processors of everybody."""

Command = list[str]


class KernelBuildHook(BuildHookInterface[Any]):
    """Adds the kernel's libraries to a wheel, and the platform to its name."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Qt's tools, and ziglang where it takes that to build a kernel for this processor."""
        if self.target_name != "wheel":
            return []
        needs_zig = bool(variants()) and system_compiler() is None
        return [PYSIDE, ZIGLANG] if needs_zig else [PYSIDE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds the libraries, into the source tree for an editable install."""
        if self.target_name != "wheel":
            return
        self.compile_translations()
        source = os.path.join(self.root, FOLDER, "kernel.c")
        editable = version == "editable"
        self._made = None if editable else tempfile.mkdtemp(prefix="apmc-kernel-")
        if variants() and system_compiler() is None and zig_compiler() is not None:
            self.app.display_info("compiling the kernel, about 2 minutes")
        built, problem = build(source, self._made or os.path.dirname(source))
        if problem:
            self.app.display_warning(f"The C kernel was not built, numpy will serve: {problem}")
            return
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform_tag()}"
        if not editable:
            for path in built:
                inside = f"{FOLDER}/{os.path.basename(path)}".replace(os.sep, "/")
                build_data["force_include"][path] = inside

    def compile_translations(self) -> None:
        """Compiles them into the source tree, from where `force-include` takes the folder."""
        script = os.path.join(self.root, "packaging", "translations.py")
        try:
            runpy.run_path(script)["compile_all"]()
        except (OSError, subprocess.CalledProcessError) as error:
            self.app.display_warning(f"The window will be in English alone: {error}")

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes what was made on the way."""
        del version, build_data, artifact_path
        if getattr(self, "_made", None):
            shutil.rmtree(str(self._made), ignore_errors=True)


def variants() -> dict[str, list[str]]:
    """The variants for this processor, by name, with their flags; none for 32-bit Python.

    Zig takes minutes for each the first time, and most processors run the second best: where it is
    the compiler the best is built for a bundle alone, which `packaging/build.py` asks for.
    """
    machine = platform.machine().lower()
    if sys.maxsize < 2**32:
        return {}
    if machine not in {"x86_64", "amd64"}:
        return {"base": []}
    every = sys.platform != "win32" or os.environ.get(EVERY_VARIANT) == "1"
    return {"base": [], "v3": V3_FLAGS, **({"v4": V4_FLAGS} if every else {})}


def build(source: str, folder: str) -> tuple[list[str], str | None]:
    """Builds every variant into `folder`: their paths, or none and what went wrong."""
    if not variants():
        return [], "it is made for 64-bit Python"
    compiler = system_compiler() or zig_compiler()
    if compiler is None:
        return [], "there is no C compiler, and ziglang is not installed"
    paths = {n: os.path.join(folder, f"_kernel-{n}{SUFFIX}") for n in variants()}

    def make(name: str) -> str | None:
        path = paths[name]
        return compile_library(compiler, source, path, variants()[name]) or trial(path, name)

    with ThreadPoolExecutor() as pool:  # each waits for a compiler of its own
        problem = next(filter(None, pool.map(make, paths)), None)
    if problem is None:
        return [*paths.values()], None
    for made in filter(os.path.exists, paths.values()):
        os.remove(made)
    return [], problem


def system_compiler() -> Command | None:
    """The first of $CC, cc, gcc and clang that makes a library; on Windows none is looked for."""
    if sys.platform == "win32":
        return None
    return next((command for command in _candidates() if _works(command)), None)


def zig_compiler() -> Command | None:
    """`zig cc` of the ziglang package, if it is there."""
    if importlib.util.find_spec("ziglang") is None:
        return None
    return [sys.executable, "-m", "ziglang", "cc", "-s"]


def compile_library(compiler: Command, source: str, path: str, flags: list[str]) -> str | None:
    """Compiles one library beside its place and moves it there; else gives the compiler's words."""
    with tempfile.TemporaryDirectory(prefix=".apmc-", dir=os.path.dirname(path)) as beside:
        made = os.path.join(beside, os.path.basename(path))  # zig writes more files next to it
        argv = [*compiler, *FLAGS, *flags, source, "-o", made, *UNIX_FLAGS]
        try:
            done = subprocess.run(argv, capture_output=True, text=True, check=False)
        except OSError as error:
            return str(error)
        if done.returncode:
            return f"{shlex.join(argv)}: {done.stderr.strip()[-500:]}"
        os.replace(made, path)
    return None


def trial(path: str, name: str) -> str | None:
    """Loads a library in another process; what is wrong with it, if anything.

    Only the baseline is loaded: this machine may not run the others.
    """
    if name != "base":
        return None
    ask = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).apmc_abi())"
    argv = [sys.executable, "-c", ask, path]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return f"it does not load: {done.stderr.strip()[-300:]}" if done.returncode else None


def platform_tag() -> str:
    """The platform of this interpreter, as in a wheel's name, for this system only."""
    tags = (tag.platform for tag in sys_tags())
    return next(name for name in tags if not name.startswith(("manylinux", "musllinux")))


def _candidates() -> Iterator[Command]:
    asked = os.environ.get("CC")
    if asked:
        yield shlex.split(asked)
    for name in ("cc", "gcc", "clang"):
        found = shutil.which(name)
        if found:
            yield [found]


def _works(command: Command) -> bool:
    """True where a command compiles a library that uses the C library's headers."""
    with tempfile.TemporaryDirectory(prefix="apmc-cc-") as folder:
        source = os.path.join(folder, "try.c")
        with open(source, "w", encoding="ascii") as file:
            file.write("#include <math.h>\n#include <stdlib.h>\n")
            file.write("double apmc_try(double x) { return sqrt(fabs(x)); }\n")
        return compile_library(command, source, os.path.join(folder, "try.so"), []) is None
