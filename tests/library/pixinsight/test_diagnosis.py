"""What the doctor says of PixInsight, and one start on a script of one line."""

import asyncio
from pathlib import Path

import pixinsight_standin
import pytest

from ap_master_calibration.engines.launch import launch
from ap_master_calibration.engines.pixinsight.diagnosis import (
    Evidence,
    StartCheck,
    diagnose,
    shell_line,
)
from ap_master_calibration.settings import PixInsightSettings
from ap_master_calibration.text import verbatim


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PixInsightSettings:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", "")
    running = "ap_master_calibration.engines.pixinsight.installation._processes"
    monkeypatch.setattr(running, lambda: iter(()))  # others may test in the same slot
    return PixInsightSettings(binary=pixinsight_standin.install(tmp_path / "bin"), instance=77)


def by_subject(evidence: tuple[Evidence, ...]) -> dict[str, Evidence]:
    return {each.subject: each for each in evidence}


def test_the_doctor_names_the_program_and_the_command_that_would_start_it(
    settings: PixInsightSettings,
) -> None:
    found = by_subject(diagnose(settings))
    assert all(look.good for look in found.values())
    assert found["PixInsight"].finding == f"{settings.binary}, as set"
    assert found["instance slot"].finding == "77 is free"
    assert "-n=77" in found["command line"].finding
    assert "-r=OUT/logs/TIME_calibrate_masters.js" in found["command line"].finding


def test_a_missing_pixinsight_comes_with_the_way_out() -> None:
    (look,) = diagnose(PixInsightSettings(binary="/no/such/PixInsight.app"))
    assert not look.good
    assert "give PixInsight.app" in look.finding


def test_scripts_in_a_folder_with_a_comma_are_copied(
    settings: PixInsightSettings, tmp_path: Path
) -> None:
    comma = PixInsightSettings(binary=settings.binary, script_dir=str(tmp_path / "a,b"))
    assert "copied" in by_subject(diagnose(comma))["script folder"].finding
    plain = PixInsightSettings(binary=settings.binary, script_dir=str(tmp_path / "new"))
    assert by_subject(diagnose(plain))["script folder"].finding.endswith("can be written")


def tried(settings: PixInsightSettings) -> Evidence:
    with StartCheck(settings) as check:
        code = asyncio.run(launch(check.job, lambda source, line: None))
        return check.verdict(code)


@pytest.mark.parametrize("version", ["1.8.9", "1.9.4"])
def test_a_trial_start_runs_a_script(
    settings: PixInsightSettings, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setenv("PIXINSIGHT_STANDIN_VERSION", version)
    assert tried(settings) == Evidence(
        verbatim("start"), verbatim(f"PixInsight {version} started and ran a script")
    )


def test_a_trial_that_ran_nothing_is_no_start_whatever_the_exit_code(
    settings: PixInsightSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIXINSIGHT_STANDIN_MODE", "silent")
    look = tried(settings)
    assert not look.good
    assert look.finding.startswith("PixInsight ended without running the script")
    with StartCheck(settings) as check:
        assert "licence" in check.verdict(None).finding
        assert "crashed (exit code 11)" in check.verdict(11).finding


def test_a_command_line_is_shown_as_it_is_typed() -> None:
    assert shell_line(("/opt/My Apps/PixInsight.sh", "-n=1")).endswith("-n=1")
