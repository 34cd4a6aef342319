"""Paths to compare: links followed where the system can, and never an error."""

import os
from pathlib import Path

import pytest
from systems import not_on_windows, not_on_wine

from ap_master_calibration.support.real_path import normal_path, real_path


@not_on_wine("it makes no links")
def test_a_link_and_what_it_leads_to_are_one(tmp_path: Path) -> None:
    (tmp_path / "darks").mkdir()
    os.symlink(tmp_path / "darks", tmp_path / "link")
    assert real_path(str(tmp_path / "link" / "a.fits")) == real_path(
        str(tmp_path / "darks" / "a.fits")
    )


def test_a_drive_that_cannot_be_looked_at_has_a_path_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(path: str) -> str:
        raise OSError(22, "The network location cannot be reached")

    monkeypatch.setattr(os.path, "realpath", refuse)
    assert real_path("darks/../flats") == normal_path("flats")


@not_on_windows("letter case does not count there")
def test_letter_case_counts_where_the_system_tells_it_apart() -> None:
    assert normal_path("/Darks/A.fits") == "/Darks/A.fits"
