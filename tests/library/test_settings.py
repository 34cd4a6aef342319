"""Settings: what counts as equal, which rejection is taken, and the file they are kept in."""

from dataclasses import replace
from pathlib import Path

import pytest

from ap_master_calibration.errors import UsageError
from ap_master_calibration.frames import Kind
from ap_master_calibration.rejections import RejectionChoice, RejectionMethod, rejection_for
from ap_master_calibration.settings import (
    EngineChoice,
    PixInsightSettings,
    Settings,
    Tolerances,
    validate,
)
from ap_master_calibration.support.settings_file import read_settings, write_settings

FULL = Settings(
    tolerances=Tolerances(0.1, 0.01, 0.5, 2.0),
    rejection=RejectionChoice(RejectionMethod.SIGMA, 3.0, 2.5),
    min_frames=5,
    few_frames=20,
    engine=EngineChoice.BUILTIN,
    bias_libraries=("/lib/ä 'b\"",),
    dark_libraries=("/lib/c", "/lib/d"),
    jobs=2,
    memory=1 << 30,
    pixinsight=PixInsightSettings("/opt/PixInsight", 7, False, "/scripts", True, 60.0),
)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (2, 5, False),
        (300, 300.1, True),
        (300, 301.5, True),
        (300, 302, False),
        (2, 2.05, True),
        (0, 0.05, True),
        (0.001, 0.06, False),
        (10, 10.06, False),
    ],
)
def test_exposures_are_one_within_the_larger_tolerance(a: float, b: float, same: bool) -> None:
    assert Tolerances().same_exposure(a, b) is same
    assert Tolerances().same_exposure(b, a) is same


@pytest.mark.parametrize(
    ("b", "same", "near"),
    [
        (-10.9, True, True),
        (-11, True, True),
        (-12, False, True),
        (-13, False, True),
        (-13.1, False, False),
    ],
)
def test_temperatures_are_exact_to_one_degree_and_near_to_three(
    b: float, same: bool, near: bool
) -> None:
    assert Tolerances().same_temperature(-10, b) is same
    assert not Tolerances().same_temperature(-10, b, set_points=True)
    assert Tolerances().near_temperature(-10, b) is near


def test_the_users_limits_hold_for_the_method_they_were_said_for() -> None:
    chosen = rejection_for(20, RejectionChoice(RejectionMethod.SIGMA, 2.0, None))
    assert (chosen.method, chosen.low, chosen.high) == (RejectionMethod.SIGMA, 2.0, 3.0)


def test_limits_without_a_method_are_sigmas_and_leave_percentile_clipping_its_own() -> None:
    choice = RejectionChoice(low=5.0, high=2.5)
    few, many = rejection_for(5, choice), rejection_for(6, choice)
    assert (few.method, few.low, few.high) == (RejectionMethod.PERCENTILE, 0.2, 0.1)
    assert (many.method, many.low, many.high) == (RejectionMethod.WINSORIZED, 5.0, 2.5)


def test_a_limit_of_percentile_clipping_is_a_part() -> None:
    wrong = Settings(rejection=RejectionChoice(RejectionMethod.PERCENTILE, 0.2, 20.0))
    assert validate(wrong) == "Percentile clipping: a limit is a part of the median, 0 to 1, not 20"
    assert (
        validate(Settings(rejection=RejectionChoice(RejectionMethod.PERCENTILE, 1.0, 0.1))) is None
    )


def test_a_limit_of_zero_is_a_limit() -> None:
    assert rejection_for(20, RejectionChoice(RejectionMethod.MINMAX, 0.0, 2.0)).low == 0.0


def test_settings_come_back_from_their_file(tmp_path: Path) -> None:
    path = str(tmp_path / "new" / "settings.toml")
    write_settings(FULL, path)
    assert read_settings(path) == FULL


def test_what_is_said_for_one_run_is_not_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.toml")
    write_settings(replace(FULL, only=(Kind.FLAT,), rebuild=True, staged=True), path)
    assert read_settings(path) == FULL


def test_a_file_that_is_not_there_means_defaults_unless_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ap_master_calibration.support.settings_file.default_path",
        lambda: str(tmp_path / "none.toml"),
    )
    assert read_settings() == Settings()
    with pytest.raises(UsageError, match=r"none\.toml"):
        read_settings(str(tmp_path / "none.toml"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("min_frames = 2", "at least 3"),
        ("min_frames = 'x'", "min_frames"),
        ("engine = 'fast'", "not one of auto"),
        ("[tolerances]\nexposure = -1", "0 or more"),
        ("[tolerances]\nexposure = true", r"tolerances\.exposure"),
        ("not toml", "cannot be read"),
        ("bias_libraries = [1]", "bias_libraries"),
        ("[pixinsight]\ninstance = 300", "1 to 256"),
        ("tolerances = 3", "tolerances"),
    ],
)
def test_a_wrong_file_is_named_with_the_key_and_the_way_out(
    tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=words) as told:
        read_settings(str(path))
    assert str(path) in str(told.value)
    assert "mend the file or delete it" in str(told.value)


def test_keys_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("later = 1\n[theme]\nname = 'dark'\n")
    assert read_settings(str(path)) == Settings()


def test_defaults_have_no_fault() -> None:
    assert validate(Settings()) is None
