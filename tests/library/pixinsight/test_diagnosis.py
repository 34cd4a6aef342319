"""The doctor's look at PixInsight, and a start that only says hello."""

import asyncio
from pathlib import Path

import pixinsight_standin
import pytest

from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.diagnosis import Evidence, StartCheck, diagnose, shown
from ap_master_calibration.settings import PixInsightSettings


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PixInsightSettings:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", "")
    running = "ap_master_calibration.engines.pixinsight.start._processes"
    monkeypatch.setattr(running, lambda: iter(()))  # others may test in the same slot
    return PixInsightSettings(binary=pixinsight_standin.install(tmp_path / "bin"), instance=77)


def by_subject(looks: tuple[Evidence, ...]) -> dict[str, Evidence]:
    return {look.subject: look for look in looks}


def test_the_doctor_tells_what_was_found_and_what_would_be_started(
    settings: PixInsightSettings,
) -> None:
    found = by_subject(diagnose(settings))
    assert all(look.good for look in found.values())
    assert found["PixInsight"].found == f"{settings.binary}, as set"
    assert found["instance slot"].found == "77 is free"
    assert "-n=77" in found["command line"].found
    assert "-r=OUT/logs/TIME_calibrate_masters.js" in found["command line"].found


def test_a_missing_pixinsight_is_told_with_the_way_out() -> None:
    (look,) = diagnose(PixInsightSettings(binary="/no/such/PixInsight.app"))
    assert not look.good
    assert "give PixInsight.app" in look.found


def test_a_script_folder_with_a_comma_is_told_to_be_copied_from(
    settings: PixInsightSettings, tmp_path: Path
) -> None:
    comma = PixInsightSettings(binary=settings.binary, script_dir=str(tmp_path / "a,b"))
    assert "copied" in by_subject(diagnose(comma))["script folder"].found
    plain = PixInsightSettings(binary=settings.binary, script_dir=str(tmp_path / "new"))
    assert by_subject(diagnose(plain))["script folder"].found.endswith("can be written")


def tried(settings: PixInsightSettings) -> Evidence:
    with StartCheck(settings) as trial:
        code = asyncio.run(launch(trial.job, lambda source, line: None))
        return trial.verdict(code)


@pytest.mark.parametrize("version", ["1.8.9", "1.9.4"])
def test_a_trial_start_runs_a_script(
    settings: PixInsightSettings, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setenv("PIXINSIGHT_STANDIN_VERSION", version)
    assert tried(settings) == Evidence("start", f"PixInsight {version} started and ran a script")


def test_a_trial_that_ran_nothing_is_no_start_whatever_the_exit_code(
    settings: PixInsightSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", "silent")
    look = tried(settings)
    assert not look.good
    assert look.found.startswith("PixInsight ended without running the script")
    with StartCheck(settings) as trial:
        assert "licence" in trial.verdict(None).found
        assert "crashed (exit code 11)" in trial.verdict(11).found


def test_a_command_line_is_shown_as_it_is_typed() -> None:
    assert shown(("/opt/My Apps/PixInsight.sh", "-n=1")).endswith("-n=1")
