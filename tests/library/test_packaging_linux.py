"""The archive for Linux: it installs itself for one person, and goes away again."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """What a person gets who unpacks the archive; the programs in it are scripts."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    pack_linux = importlib.import_module("pack_linux")
    bundle = tmp_path / "dist" / "ap-master-calibration"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("apmc", "apmc-gui"):
        (bundle / name).write_text(f"#!/bin/sh\necho this is {name}\n")
        (bundle / name).chmod(0o755)
    (archive,) = pack_linux.pack(bundle, "9.8.7", tmp_path / "dist")
    assert re.fullmatch(r"ap-master-calibration-9\.8\.7-linux-\w+\.tar\.xz", archive.name)
    with tarfile.open(archive) as tar:
        assert {member.uname for member in tar.getmembers()} == {"root"}
        tar.extractall(tmp_path, filter="data")
    yield tmp_path / archive.name.removesuffix(".tar.xz")
    for name in ("pack_linux", "contents"):
        sys.modules.pop(name, None)


def test_the_archive_installs_itself_and_goes_away_again(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    home.mkdir()
    (home / "kept").write_text("mine")
    env = {"HOME": str(home), "PATH": os.environ["PATH"]}

    def sh(*argv: str | Path) -> str:
        done = subprocess.run(argv, env=env, capture_output=True, text=True, check=True)
        return done.stdout

    sh(unpacked / "install.sh")
    sh(unpacked / "install.sh")  # a second time, as with a newer version
    assert sh(home / ".local" / "bin" / "apmc") == "this is apmc\n"
    share = home / ".local" / "share"
    (entry,) = (share / "applications").glob("*.desktop")
    program = home / ".local" / "lib" / "ap-master-calibration" / "apmc-gui"
    assert f'\nExec="{program}" %F\n' in entry.read_text()
    assert len(list(share.rglob("org.apmastercalibration.apmc.*"))) == 4
    sh(home / ".local" / "lib" / "ap-master-calibration" / "install.sh", "--remove")
    assert not list(share.rglob("org.apmastercalibration.apmc.*"))
    assert not (home / ".local" / "lib" / "ap-master-calibration").exists()
    assert not list((home / ".local" / "bin").iterdir())
    assert (home / "kept").read_text() == "mine"
