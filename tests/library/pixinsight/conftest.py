"""What all tests of the PixInsight engine share."""

from pathlib import Path

import pixinsight_standin
import pytest
from engine_night import RUNNING, Night
from pixinsight_standin.plans import night

from ap_master_calibration.settings import PixInsightSettings, Settings


@pytest.fixture
def night_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Night:
    """Six frames of each kind; nothing goes wrong."""
    binary = pixinsight_standin.install(tmp_path / "PixInsight" / "bin")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(RUNNING, lambda: iter(()))  # others may test in the same slot
    settings = Settings(pixinsight=PixInsightSettings(binary=binary, idle_timeout=120.0))
    made = Night(tmp_path, night(tmp_path / "in"), settings, monkeypatch)
    made.mode("")
    return made
