"""The window's state: it comes back, and a file that is no good is set aside with a word."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ap_master_calibration.settings import Settings
from apmc_gui.support import preferences
from apmc_gui.support.preferences import (
    Damage,
    Preferences,
    SettingsKeeper,
    read_preferences,
    write_preferences,
)

FULL = Preferences(
    theme="night",
    language="de",
    text_size=120,
    geometry="AbCd==",
    docks="Efgh",
    tab="plan",
    columns={"groups": "xyz="},
    splitters={"main": "abc="},
    sources=("/a", "/ü/\udcff"),
    output="/out",
    recent=("/a", "/b"),
)


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    path = str(tmp_path / "new" / "window.json")
    assert write_preferences(FULL, path) == path
    assert read_preferences(path) == (FULL, None)
    assert os.listdir(tmp_path / "new") == ["window.json"]


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_preferences(str(tmp_path / "none.json")) == (Preferences(), None)


def test_the_file_is_beside_the_settings() -> None:
    path = write_preferences(FULL)
    assert path == preferences.default_path()
    assert os.path.basename(path) == "window.json"
    assert read_preferences() == (FULL, None)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"theme": 5}', b'{"columns": {"a": 1}}', b'{"recent": "x"}'],
)
def test_a_file_that_is_no_good_is_set_aside_with_a_word(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(content)
    found, damage = read_preferences(str(path))
    assert found == Preferences()
    assert damage is not None
    assert damage.aside == str(tmp_path / "window.json.bad")
    assert "window.json.bad" in damage.sentence()
    assert Path(damage.aside).read_bytes() == content
    assert not path.exists()


def test_a_second_bad_file_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    for content in ("first", "second"):
        (tmp_path / "window.json").write_text(content)
        read_preferences(str(tmp_path / "window.json"))
    kept = {p.name: p.read_text() for p in tmp_path.iterdir()}
    assert kept == {"window.json.bad": "first", "window.json.bad2": "second"}


def test_keys_of_a_newer_program_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text(json.dumps({"theme": "dark", "hologram": True}))
    assert read_preferences(str(path)) == (Preferences(theme="dark"), None)


def test_a_folder_cannot_be_read_and_says_so(tmp_path: Path) -> None:
    found, damage = read_preferences(str(tmp_path))
    assert found == Preferences()
    assert isinstance(damage, Damage)
    assert damage.aside is None
    assert str(tmp_path) in damage.sentence()


def test_folders_opened_come_newest_first_and_once() -> None:
    kept = Preferences()
    for folder in ("/a", "/b", "/a", *(f"/{i}" for i in range(9))):
        kept = kept.opened(folder)
    assert kept.recent == (*(f"/{i}" for i in range(8, -1, -1)), "/a")


def test_a_settings_file_that_cannot_be_used_is_put_aside_too(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("min_frames = 'many'")
    keeper = SettingsKeeper(str(path))
    with qtbot.waitSignal(keeper.failed) as failed:
        assert keeper.read() == Settings()
    assert "min_frames" in failed.args[0]
    assert not path.exists()
    keeper.write(Settings(min_frames=7))
    keeper.flush()
    assert SettingsKeeper(str(path)).read() == Settings(min_frames=7)
