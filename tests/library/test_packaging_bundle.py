"""What goes into the bundle and what stays out, what is packed around it, what workflows do."""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import sys
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ap_master_calibration import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Loads a script of `packaging`, as the scripts load each other."""
    monkeypatch.syspath_prepend(str(PACKAGING))

    def module(name: str) -> ModuleType:
        return importlib.import_module(name)

    yield module
    for path in PACKAGING.glob("*.py"):
        sys.modules.pop(path.stem, None)


# --- contents -----------------------------------------------------------------------------------


def entry(place: str, kind: str = "BINARY") -> tuple[str, str, str]:
    return place, f"/wheels/{place}", kind


def test_what_a_dropped_plugin_alone_needs_is_dropped_with_it(load: Any) -> None:
    links = {
        "libqgtk3.so": ["libgtk-3.so.0", "libQt6Gui.so.6"],
        "libgtk-3.so.0": ["libcairo.so.2"],
        "libcairo.so.2": ["libpng16.so.16"],
        "libqxcb.so": ["libQt6Gui.so.6"],
        "libQt6Gui.so.6": ["libpng16.so.16"],
    }
    entries = [
        entry("PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
        entry("PySide6/Qt/plugins/platforms/libqxcb.so"),
        entry("PySide6/Qt/lib/libQt6Gui.so.6"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        entry("libgtk-3.so.0"),
        entry("libcairo.so.2"),
        entry("libpng16.so.16"),
    ]
    kept = load("contents").kept(entries, lambda path: links.get(path.rsplit("/", 1)[1], []))
    assert [place.rsplit("/", 1)[-1] for place, _, _ in kept] == [
        "libqxcb.so",
        "libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "libpng16.so.16",
    ]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/opengl32sw.dll", False),
        ("numpy/_core/_multiarray_umath.so", True),
        ("plugins/of/another/library.so", True),
    ],
)
def test_of_qt_only_what_is_loaded_is_wanted(load: Any, place: str, wanted: bool) -> None:
    assert load("contents").is_wanted(entry(place)) is wanted


def test_every_file_beside_the_code_is_shipped(load: Any) -> None:
    contents = load("contents")
    told = {Path(source).name for source, _ in contents.library_files()}
    there = {
        path.name
        for path in (ROOT / "ap_master_calibration").rglob("*")
        if path.suffix in {".js", ".html", ".css", ".json", ".txt", ".xml"}
    }
    assert told == there


def test_children_that_are_started_by_name_are_shipped(load: Any) -> None:
    from ap_master_calibration.engines import replay
    from ap_master_calibration.engines.builtin import builtin_engine

    children = load("contents").CHILDREN
    assert f"{builtin_engine.CHILD}.__main__" in children
    assert replay._CHILD in children
    started = (ROOT / "apmc_gui" / "session" / "scan_controller.py").read_text(encoding="utf-8")
    assert re.findall(r'python_module\("([\w.]+)"\)', started) == ["apmc_gui.session.scan_worker"]
    assert "apmc_gui.session.scan_worker" in children


def test_whatever_the_window_has_decoded_in_another_process_is_shipped_with_that(load: Any) -> None:
    sent = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "apmc_gui").rglob("*.py")
        if re.search(r"^def \w+\(\w+: OpenFrame,", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert "apmc_gui.imaging.series_pictures" in sent
    assert sent <= set(load("contents").CHILDREN)


def test_the_functions_of_all_commands_are_shipped(load: Any) -> None:
    from ap_master_calibration.cli import arguments

    inner = [c for command in arguments.COMMANDS.values() for c in command.commands.values()]
    commands = [arguments.MAKE, *arguments.COMMANDS.values(), *inner]
    written = [command.function for command in commands if not command.commands]
    for module, name in (function.split(":") for function in written):
        dotted = f"ap_master_calibration.cli.{module}"
        assert dotted in load("contents").CHILDREN
        assert callable(getattr(importlib.import_module(dotted), name))


def test_nothing_the_program_imports_is_left_out(load: Any) -> None:
    contents = load("contents")
    imported = set()
    for package in ("ap_master_calibration", "apmc_gui"):
        for path in (ROOT / package).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            imported |= set(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
    left_out = {
        name
        for name in imported
        for unused in contents.UNUSED
        if name == unused or name.startswith(f"{unused}.")
    }
    assert not left_out


def test_the_window_of_macos_takes_dropped_folders(load: Any) -> None:
    told = load("contents").info_plist()
    assert "public.folder" in told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert told["CFBundleShortVersionString"] == __version__


def test_the_kernel_is_built_for_the_oldest_macos_the_program_is_for(
    load: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    build, told = load("build"), []
    monkeypatch.setattr(build.develop, "system_libraries", lambda: None)
    monkeypatch.setattr(build, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(build, "run", lambda *argv, env=None: told.append((argv[-1], env)))
    build.install()
    ((what, env),) = told
    assert what == ".[build]"
    oldest = load("contents").info_plist()["LSMinimumSystemVersion"]
    assert env["MACOSX_DEPLOYMENT_TARGET"] == oldest
    assert env["PATH"] == os.environ["PATH"]


# --- licences -----------------------------------------------------------------------------------


def part(load: Any, licence: str, texts: tuple[Path, ...] = (ROOT / "LICENSE",)) -> Any:
    return load("licences").Part("thing", "1.0", licence, texts)


@pytest.mark.parametrize(
    "licence", ["MIT", "LGPL-3.0-only", "LGPL-3.0-only OR GPL-2.0-only", "Apache-2.0 OR GPL-2.0"]
)
def test_a_licence_that_fits_is_shipped(load: Any, licence: str) -> None:
    assert part(load, licence).fault is None


@pytest.mark.parametrize(
    "licence", ["GPL-3.0-or-later", "GNU General Public License v3 (GPLv3)", "AGPL-3.0-only"]
)
def test_a_licence_that_would_bind_the_whole_is_refused(load: Any, licence: str) -> None:
    assert "would bind the whole" in part(load, licence).fault


def test_a_part_without_the_text_of_its_licence_is_refused(load: Any) -> None:
    assert "comes without the text" in part(load, "MIT", ()).fault


def test_the_parts_of_a_bundle_are_found_and_their_texts_written(load: Any, tmp_path: Path) -> None:
    import numpy as np
    import PySide6

    licences = load("licences")
    sources = [np.__file__, PySide6.__file__, os.__file__]
    licences.BOOTLOADER = "pytest"  # the real one is installed where bundles are made
    parts = {found.name: found for found in licences.parts_of(sources)}
    assert parts["numpy"].version == np.__version__
    assert parts["Python"].texts
    assert [text.name for text in parts["pyside6-essentials"].texts][:2] == [
        "Qt.txt",
        "LGPL-3.0.txt",
    ]
    listed = licences.write(tmp_path / "licences", parts.values(), ROOT / "LICENSE")
    assert re.search(r"^numpy +\S+ +BSD-3-Clause", listed.read_text("utf-8"), re.MULTILINE)
    assert (tmp_path / "licences" / "pyside6-essentials" / "LGPL-3.0.txt").stat().st_size > 7000
    assert "Apache License" in (tmp_path / "licences" / "AP Master Calibration.txt").read_text()


# --- build --------------------------------------------------------------------------------------


def test_sizes_are_told_by_part(load: Any, tmp_path: Path) -> None:
    build = load("build")
    for place, size in {
        "apmc": 10,
        "_internal/PySide6/Qt/lib/libQt6Gui.so.6": 300,
        "_internal/PySide6/QtGui.abi3.so": 200,
        "_internal/PySide6/Qt/lib/libicudata.so.73": 500,
        "_internal/numpy/_core/x.so": 70,
        "_internal/numpy.libs/libscipy_openblas64_-1.so": 90,
        "_internal/libxcb-cursor.so.0": 20,
    }.items():
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"x" * size)
    (tmp_path / "_internal" / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    assert build.sizes(tmp_path) == [
        ("Qt: ICU, the world's writing", 500),
        ("Qt", 300),
        ("Qt for Python", 200),
        ("numpy: OpenBLAS", 90),
        ("numpy", 70),
        ("libraries of the system", 20),
        ("apmc, all Python code in it", 10),
    ]
    assert build.table([("Qt", 3 << 20), ("numpy", 1 << 20)]).splitlines()[-1].split() == [
        *("in", "all", "4.0", "MiB")
    ]


def test_checksums_are_those_sha256sum_reads(load: Any, tmp_path: Path) -> None:
    (tmp_path / "a.dmg").write_bytes(b"image")
    sums = load("build").write_sums(tmp_path, [tmp_path / "a.dmg"])
    assert sums.read_text() == f"{hashlib.sha256(b'image').hexdigest()}  a.dmg\n"


# --- Linux --------------------------------------------------------------------------------------


def test_the_menu_entry_the_icon_and_the_window_share_one_name(load: Any) -> None:
    from apmc_gui.app import DESKTOP, ID

    contents = load("contents")
    assert contents.IDENTIFIER == DESKTOP
    entry = RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux" / f"{DESKTOP}.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["Icon"] == DESKTOP
    assert told["StartupWMClass"] == ID
    assert told["Exec"] == "apmc-gui %F"
    assert {"Name", "Comment", "Comment[de]", "Comment[fr]"} <= set(told)


def test_the_store_entry_tells_this_version(load: Any) -> None:
    identifier = load("contents").IDENTIFIER
    told = ET.parse(PACKAGING / "linux" / f"{identifier}.metainfo.xml").getroot()
    assert told.findtext("id") == identifier
    assert told.findtext("launchable") == f"{identifier}.desktop"
    assert told.findtext("project_license") == "Apache-2.0"
    release = told.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


# --- Windows and macOS --------------------------------------------------------------------------


def test_the_installer_needs_no_administrator_and_offers_folders(load: Any) -> None:
    script = (PACKAGING / "windows" / "installer.iss").read_bytes()
    assert script.startswith(b"\xef\xbb\xbf")  # else Inno Setup reads it in the system's code page
    text = script.decode("utf-8-sig")
    assert "\nPrivilegesRequired=lowest\n" in text
    assert 'Subkey: "Software\\Classes\\Directory\\shell\\' in text
    named = re.findall(r'^Source: "\{#Bundle\}\\(.*?)"', text, re.MULTILINE)
    assert named == ["*"]
    icon = re.search(r"^SetupIconFile=(.*)$", text, re.MULTILINE)
    assert icon is not None
    assert (PACKAGING / "windows" / icon[1].replace("\\", "/")).resolve().is_file()
    for message in ("OpenWith", "FolderMenu", "CommandLine"):
        assert {f"{code}.{message}=" in text for code in ("en", "de", "fr")} == {True}


def test_the_compiler_of_the_installer_is_found_where_it_installs_itself(
    load: Any, tmp_path: Path
) -> None:
    compiler = tmp_path / "Inno Setup 6" / "ISCC.exe"
    compiler.parent.mkdir()
    compiler.write_bytes(b"")
    pack_windows = load("pack_windows")
    found = pack_windows.compiler({"PATH": "", "ProgramFiles(x86)": str(tmp_path)})
    assert found == str(compiler)
    with pytest.raises(SystemExit, match="winget install"):
        pack_windows.compiler({"PATH": ""})


def test_an_application_is_signed_from_the_inside_out(load: Any, tmp_path: Path) -> None:
    app = tmp_path / "A.app"
    code = {"MacOS/apmc", "MacOS/apmc-gui", "Frameworks/Python", "Frameworks/numpy/x.so"}
    for place in code | {"Resources/page.html"}:
        path = app / "Contents" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xcf\xfa\xed\xfe" if place in code else b"<html>")
    (app / "Contents" / "Frameworks" / "QtGui.framework").mkdir()
    pack_macos = load("pack_macos")
    signed = [Path(argv[-1]) for argv in pack_macos.signing(app, "Developer ID: me")]
    assert signed[-1] == app
    inner = {path.relative_to(app / "Contents").as_posix() for path in signed[:-1]}
    assert inner == code | {"Frameworks/QtGui.framework"}
    (argv, *_) = pack_macos.signing(app, "Developer ID: me")
    assert argv[argv.index("--options") + 1] == "runtime"
    assert Path(argv[argv.index("--entitlements") + 1]).is_file()
    assert "--options" not in pack_macos.signing(app, None)[0]


def test_apple_is_asked_only_with_all_keys(load: Any) -> None:
    pack_macos = load("pack_macos")
    keys = dict.fromkeys(pack_macos.NOTARY, "x")
    assert pack_macos.notary_keys(keys) == ["--apple-id", "x", "--team-id", "x", "--password", "x"]
    assert pack_macos.notary_keys(keys | {pack_macos.NOTARY[1]: ""}) is None


def test_the_icons_hold_every_size_a_system_asks_for(load: Any) -> None:
    from PIL import Image

    with Image.open(ROOT / "resources" / "app.ico") as image:
        assert {(16, 16), (24, 24), (32, 32), (48, 48), (256, 256)} <= image.info["sizes"]
    with Image.open(ROOT / "resources" / "app.icns") as image:
        assert {(128, 128, 1), (256, 256, 2), (512, 512, 2)} <= set(image.info["sizes"])


# --- workflows ----------------------------------------------------------------------------------


def test_the_workflows_use_actions_of_one_commit_only() -> None:
    used = [
        line.strip()
        for path in WORKFLOWS
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"\s*(- )?uses:", line)
    ]
    assert len(used) >= 5
    for line in used:
        assert re.fullmatch(r"- uses: actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_the_workflows_leave_no_key_to_the_repository_behind() -> None:
    texts = [path.read_text(encoding="utf-8") for path in WORKFLOWS]
    copies = sum(text.count("uses: actions/checkout@") for text in texts)
    assert sum(text.count("persist-credentials: false\n") for text in texts) == copies


def test_the_workflows_run_what_this_repository_has() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)
    scripts = set(re.findall(r"run: python (packaging/\w+\.py)", text))
    assert scripts == {"packaging/develop.py", "packaging/build.py"}
    assert all((ROOT / script).is_file() for script in scripts)
    for python in ("3.11", "3.12", "3.13"):
        assert f'"{python}"' in text
    for system in ("ubuntu-", "windows-", "macos-"):
        assert system in text
    assert "sha256sum" in text


def test_the_keys_the_workflow_hands_over_are_those_the_scripts_read(load: Any) -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    pack_macos, pack_windows = load("pack_macos"), load("pack_windows")
    for name in (pack_macos.IDENTITY, *pack_macos.NOTARY, pack_windows.SIGN):
        assert f"\n      {name}: ${{{{ secrets.{name} }}}}\n" in text
