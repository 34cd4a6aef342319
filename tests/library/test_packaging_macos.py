"""The parts of the bundle for macOS that can be made and read on any system."""

from __future__ import annotations

import importlib
import plistlib
import re
import runpy
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import kernels
import pytest

from ap_master_calibration import __version__

CONTENTS = runpy.run_path(str(kernels.ROOT / "packaging" / "contents.py"))
BUILD_VERSION, LOAD_DYLIB, SYMTAB = 0x32, 0x0C, 0x02
"""Load commands of a Mach-O file (mach-o/loader.h)."""
BY_THE_LINKER = {"___dso_handle", "__mh_dylib_header"}
PROCESSORS = {"x86_64": 0x0100_0007, "aarch64": 0x0100_000C}
EXTERNAL, TYPE, IN_SECTION = 0x01, 0x0E, 0x0E
"""Bits of a symbol's type (mach-o/nlist.h)."""


@dataclass(frozen=True)
class Library:
    """What a Mach-O library says of itself."""

    processor: int
    oldest: str
    loads: list[str]
    symbols: set[str]


def read_library(path: Path) -> Library:
    """Reads a 64-bit Mach-O file of one processor."""
    data = path.read_bytes()
    magic, processor, _, _, count = struct.unpack_from("<5I", data)
    assert magic == 0xFEED_FACF
    oldest, loads, symbols, at = "", [], set(), 32
    for _ in range(count):
        command, size = struct.unpack_from("<2I", data, at)
        if command == BUILD_VERSION:
            (version,) = struct.unpack_from("<I", data, at + 12)
            oldest = f"{version >> 16}.{version >> 8 & 0xFF}"
        elif command == LOAD_DYLIB:
            (name,) = struct.unpack_from("<I", data, at + 8)
            loads.append(_text(data, at + name))
        elif command == SYMTAB:
            symbols = set(_exported(data, *struct.unpack_from("<3I", data, at + 8)))
        at += size
    return Library(processor, oldest, loads, symbols)


def _text(data: bytes, at: int) -> str:
    return data[at : data.index(b"\0", at)].decode()


def _exported(data: bytes, table: int, count: int, names: int) -> list[str]:
    found = []
    for row in range(count):
        name, kind = struct.unpack_from("<IB", data, table + 16 * row)
        if kind & EXTERNAL and kind & TYPE == IN_SECTION:
            found.append(_text(data, names + name))
    return found


@pytest.mark.parametrize("processor", PROCESSORS)
def test_zig_builds_a_kernel_for_macs_of_both_processors(tmp_path: Path, processor: str) -> None:
    pytest.importorskip("ziglang", reason="the compiler zig is not installed")
    oldest = CONTENTS["MACOS"]
    target = tmp_path / "_kernel-base.dylib"
    zig = [sys.executable, "-m", "ziglang", "cc", "-s", "-target", f"{processor}-macos.{oldest}"]
    flags = [*kernels.build_hook().FLAGS, "-fPIC", "-lm"]
    subprocess.run([*zig, *flags, str(kernels.SOURCE), "-o", str(target)], check=True)
    library = read_library(target)
    assert library.processor == PROCESSORS[processor]
    assert library.oldest == oldest
    assert library.loads == ["/usr/lib/libSystem.B.dylib"]
    assert library.symbols - BY_THE_LINKER == {f"_{name}" for name in exported_functions()}


def exported_functions() -> set[str]:
    """The functions of the kernel's source that are visible from outside."""
    source = kernels.SOURCE.read_text(encoding="utf-8")
    return set(re.findall(r"^EXPORT \w+ (apmc_\w+)\(", source, re.MULTILINE))


class Spec:
    """`bundle.spec` carried out as on macOS, with stand-ins for what PyInstaller hands to it."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.programs: dict[str, bool] = {}  # name -> whether it has a console
        self.application: dict[str, Any] = {}

    def run(self) -> None:
        path = kernels.ROOT / "packaging" / "bundle.spec"
        made = SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])
        names = {
            "SPECPATH": str(path.parent),
            "workpath": str(self.work),
            "Analysis": lambda *_, **__: made,
            "PYZ": lambda _: None,
            "EXE": self.program,
            "COLLECT": lambda *_, **__: None,
            "BUNDLE": lambda _, **told: self.application.update(told),
        }
        exec(compile(path.read_text(encoding="utf-8"), path, "exec"), names)

    def program(self, *_: object, name: str, console: bool, **__: object) -> None:
        self.programs[name] = console

    def info_plist(self) -> dict[str, Any]:
        """Info.plist as PyInstaller 6 writes it (building/osx.py), read back."""
        first = min(self.programs)
        listed = {
            "CFBundleIdentifier": self.application["bundle_identifier"],
            "CFBundleExecutable": first,
            "CFBundleIconFile": Path(self.application["icon"]).name,
            "CFBundleShortVersionString": self.application["version"],
            "LSBackgroundOnly": self.programs[first],
        }
        path = self.work / "Info.plist"
        with path.open("wb") as file:
            plistlib.dump(listed | self.application["info_plist"], file)
        read: dict[str, Any] = plistlib.loads(path.read_bytes())
        return read


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spec]:
    monkeypatch.syspath_prepend(str(kernels.ROOT / "packaging"))
    contents = importlib.import_module("contents")
    monkeypatch.setattr(contents, "resources", list)  # they are there in a wheel
    monkeypatch.setattr(sys, "platform", "darwin")
    spec = Spec(tmp_path)
    spec.run()
    yield spec
    sys.modules.pop("contents")


def test_macos_starts_the_window_and_hands_it_folders(spec: Spec) -> None:
    listed = spec.info_plist()
    assert spec.programs[listed["CFBundleExecutable"]] is False
    assert listed["LSBackgroundOnly"] is False
    assert spec.application["name"] == f"{listed['CFBundleDisplayName']}.app"
    assert listed["CFBundleIdentifier"] == "org.apmastercalibration.apmc"
    assert (kernels.ROOT / "resources" / listed["CFBundleIconFile"]).exists()
    assert listed["CFBundleShortVersionString"] == __version__
    assert listed["LSMinimumSystemVersion"] == "13.0"  # a number would be read as none
    dropped = [kind["LSItemContentTypes"] for kind in listed["CFBundleDocumentTypes"][:1]]
    assert dropped == [["public.folder"]]
    assert all(kind["CFBundleTypeRole"] == "Viewer" for kind in listed["CFBundleDocumentTypes"])
