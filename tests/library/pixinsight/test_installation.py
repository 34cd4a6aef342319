"""PixInsight is found where users have it, and is not started into a hang or into another."""

import os
import plistlib
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from ap_master_calibration.engines.pixinsight.installation import (
    Installation,
    Instance,
    check_slot,
    command_line,
    environment,
    find_pixinsight,
    has_display,
    is_safe_path,
    remove_copy,
    safe_script,
    slot_of,
    usual_places,
    version_from,
    version_number,
    version_of,
)
from ap_master_calibration.errors import ApmcError, EngineMissing
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.text import text


def program(path: Path, content: bytes = b"#!/bin/sh\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def app(folder: Path, version: str) -> Path:
    """A macOS application of that version."""
    contents = folder / "PixInsight.app" / "Contents"
    program(contents / "MacOS" / "PixInsight")
    with open(contents / "Info.plist", "wb") as file:
        plistlib.dump({"CFBundleShortVersionString": version}, file)
    return folder / "PixInsight.app"


def exe_bytes(major: int, minor: int, release: int) -> bytes:
    """A piece of a Windows program with a version resource in it."""
    fixed = bytes.fromhex("bd04effe00000100")
    for number in (minor, major, 1605, release):
        fixed += number.to_bytes(2, "little")
    return b"MZ" + bytes(100) + fixed + bytes(40)


@pytest.mark.parametrize(
    "asked", ["PixInsight.app", "", "PixInsight.app/Contents/MacOS/PixInsight"]
)
def test_a_mac_application_its_folder_and_its_program_are_one(tmp_path: Path, asked: str) -> None:
    app(tmp_path, "1.9.4")
    installation = find_pixinsight(str(tmp_path / asked))
    assert installation.program == str(
        tmp_path / "PixInsight.app" / "Contents" / "MacOS" / "PixInsight"
    )
    assert installation.version == (1, 9, 4)
    assert installation.how == "as set"


@pytest.mark.parametrize("asked", ["", "bin", "bin/PixInsight.sh", "bin/PixInsight"])
def test_on_linux_the_script_that_sets_library_paths_is_started(tmp_path: Path, asked: str) -> None:
    program(tmp_path / "bin" / "PixInsight")
    script = program(tmp_path / "bin" / "PixInsight.sh")
    installation = find_pixinsight(str(tmp_path / asked))
    assert installation.program == str(script)
    assert installation.version is None


def test_a_windows_program_tells_its_version_without_being_started(tmp_path: Path) -> None:
    exe = program(tmp_path / "bin" / "PixInsight.exe", exe_bytes(1, 9, 3))
    assert find_pixinsight(str(tmp_path)) == Installation(str(exe), (1, 9, 3), text("as set"))
    assert version_of(str(program(tmp_path / "x.exe", b"MZ"))) is None
    assert version_of(str(program(tmp_path / "empty.exe", b""))) is None
    assert version_of(str(program(tmp_path / "cut.exe", exe_bytes(1, 9, 3)[:112]))) is None


def test_a_broken_property_list_is_an_unknown_version(tmp_path: Path) -> None:
    place = app(tmp_path, "1.9.4")
    (place / "Contents" / "Info.plist").write_bytes(b"<plist>")
    assert find_pixinsight(str(place)).version is None


def test_usual_places_come_first_and_path_next(tmp_path: Path) -> None:
    first = program(tmp_path / "opt" / "PixInsight" / "bin" / "PixInsight.sh")
    other = program(tmp_path / "path" / "PixInsight.sh")
    places = (str(tmp_path / "no"), str(tmp_path / "opt" / "PixInsight"))
    path = str(tmp_path / "path")
    assert find_pixinsight(None, places=places, path=path) == Installation(
        str(first), None, text("in its usual place")
    )
    assert find_pixinsight("  ", places=(), path=path) == Installation(
        str(other), None, text("on PATH")
    )
    with pytest.raises(EngineMissing, match="--pixinsight-binary, or use --engine builtin"):
        find_pixinsight(None, places=(), path=str(tmp_path))


def test_every_system_has_a_usual_place() -> None:
    assert usual_places("linux")[0] == "/opt/PixInsight"
    assert usual_places("darwin")[0] == "/Applications/PixInsight/PixInsight.app"
    assert usual_places("win32")[-1] == "C:\\Program Files\\PixInsight\\bin\\PixInsight.exe"


def test_what_is_no_pixinsight_is_refused_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing, match="gone: give PixInsight"):
        find_pixinsight(str(tmp_path / "gone"))
    with pytest.raises(EngineMissing, match="there is no PixInsight in"):
        find_pixinsight(str(tmp_path))


def test_a_program_without_the_right_to_run_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dull = program(tmp_path / "PixInsight.sh")
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (str(dull), os.X_OK))
    with pytest.raises(EngineMissing, match=r"chmod \+x"):
        find_pixinsight(str(dull))


def test_versions_are_read_and_written() -> None:
    assert version_from("PixInsight Core 1.9.4 Lockhart (x64)") == (1, 9, 4)
    assert version_from("PixInsight") is None
    assert version_number((1, 9, 4)) == "1.9.4"


# --- the start ----------------------------------------------------------------------------------


def test_the_command_line_is_the_one_that_is_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    program_path = "/opt/PixInsight/bin/PixInsight.sh"
    assert command_line(program_path, "/o/logs/a.js", PixInsightSettings(instance=7)) == (
        "/opt/PixInsight/bin/PixInsight.sh",
        "-n=7",
        "--automation-mode",
        "--no-splash",
        "--no-startup-scripts",
        "--no-startup-check-updates",
        "--no-startup-gui-messages",
        "-r=/o/logs/a.js",
        "--force-exit",
    )
    bare = PixInsightSettings(instance=7, quiet_flags=(), force_exit=False)
    assert command_line(program_path, "/a.js", bare)[1:] == (
        "-n=7",
        "--automation-mode",
        "-r=/a.js",
    )
    with pytest.raises(ApmcError, match="--script-dir"):
        command_line(program_path, "/o/a,b.js", bare)


@pytest.mark.parametrize(
    "path", ["/o/a,b.js", "/o/a=b.js", "/o/a'b.js", '/o/a"b.js', "/o/ü.js", "/o/a\nb.js"]
)
def test_a_path_pixinsight_would_split_is_not_given_to_it(path: str) -> None:
    assert not is_safe_path(path)


def test_plain_paths_with_blanks_are_given_as_they_are() -> None:
    assert is_safe_path("C:\\Program Files (x86)\\night 1\\a.js")
    assert is_safe_path("/home/me/night #1/a.js")


def test_a_script_with_an_unsafe_path_is_copied(tmp_path: Path) -> None:
    folder = tmp_path / "a, b=c"
    folder.mkdir()
    script = folder / "x.js"
    script.write_text("var JOB = 1;", encoding="ascii")
    copy = safe_script(str(script))
    assert copy != str(script)
    assert is_safe_path(copy)
    assert Path(copy).read_text(encoding="ascii") == "var JOB = 1;"
    remove_copy(copy)
    assert not Path(copy).parent.exists()


def test_a_running_pixinsight_is_known_by_its_slot() -> None:
    assert slot_of(("/bin/sh", "/opt/PixInsight/bin/PixInsight.sh", "-n=123", "-r=/a.js")) == 123
    assert slot_of(("C:\\Program Files\\PixInsight\\bin\\PixInsight.exe", "-n=2")) == 2
    assert slot_of(("/opt/PixInsight/bin/PixInsight",)) == 1
    assert slot_of(("/usr/bin/vim", "/home/me/notes")) is None
    assert slot_of(()) is None


def test_a_slot_in_use_is_reported_and_a_free_one_named() -> None:
    settings = PixInsightSettings(instance=123)
    check_slot(settings, [Instance(1, 1), Instance(2, 124)])
    with pytest.raises(
        ApmcError, match=r"already runs in slot 123 \(process 4711\).*--instance-id 101"
    ):
        check_slot(settings, [Instance(4711, 123)])
    with pytest.raises(ApmcError, match="--instance-id 102"):
        check_slot(replace(settings, instance=101), [Instance(1, 101)])


def test_only_linux_can_be_without_a_display_and_xvfb_gives_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert has_display({"DISPLAY": ":0"}, "linux")
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert not has_display({"DISPLAY": ""}, "linux")
    assert has_display({}, "darwin")
    assert has_display({}, "win32")
    away = "ap_master_calibration.engines.pixinsight.installation.has_display"
    monkeypatch.setattr(away, lambda env: False)
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = PixInsightSettings(instance=7)
    program_path = "/opt/PixInsight/bin/PixInsight.sh"
    assert command_line(program_path, "/a.js", settings)[0] == program_path
    assert environment() == {}
    xvfb = program(tmp_path / "xvfb-run")
    assert command_line(program_path, "/a.js", settings)[:3] == (str(xvfb), "-a", program_path)
    assert environment() == {"QT_QPA_PLATFORM": "xcb"}
